//! `rawabit simulate members --out FILE`: a list of persons who do not exist, as lists of members come in, for trials of `import members`.

use std::process::ExitCode;

use rawabit_members::commands::export::{Format, write_list};
use rawabit_statutes::Lang;
use rawabit_synthetic::{Day, Gender, Generator, Member, Settings};
use tokio::sync::mpsc;

use super::say;
use crate::cli::SimulatedMembers;
use crate::told::{Telling as _, Told};

/// Rows that are handed over at once.
const PIECE: usize = 1_000;

/// The headings, as secretaries write them; others are added where they are asked for.
const HEAD: [&str; 7] =
    ["الاسم الكامل", "Nom complet", "الجنس", "تاريخ الازدياد", "الهاتف", "البريد الإلكتروني", "تاريخ الانخراط"];
const IDENTITY: &str = "رقم ب.ت.و";
const UNIT: &str = "الفرع";
const PROFESSION: &str = "المهنة";

/// Writes the list, and says how many rows it has and how many of them are somebody who stands in it already.
pub(super) async fn members(asked: &SimulatedMembers, lang: Lang) -> anyhow::Result<ExitCode> {
    let again = write(asked).await?;
    say(&Told::Simulated(asked.out.clone(), asked.count, again).text(lang));
    Ok(ExitCode::SUCCESS)
}

/// Writes the list; how many rows are somebody who stands in it already.
pub(crate) async fn write(asked: &SimulatedMembers) -> anyhow::Result<u64> {
    let mut head: Vec<String> = HEAD.iter().map(|&heading| heading.to_owned()).collect();
    head.extend(asked.identities.then(|| IDENTITY.to_owned()));
    head.extend(asked.professions.then(|| PROFESSION.to_owned()));
    head.extend((!asked.units.is_empty()).then(|| UNIT.to_owned()));
    let (out, rows) = mpsc::channel::<Vec<Vec<String>>>(2);
    let to = asked.out.clone();
    let writing = tokio::task::spawn_blocking(move || write_list(&to, Format::of(&to), true, &head, rows));
    let generator = Generator::new(asked.seed, Settings::default());
    let (mut again, mut piece) = (0, Vec::with_capacity(PIECE));
    for member in generator.members(0..asked.count) {
        again += u64::from(member.duplicate_of().is_some());
        piece.push(row(asked, member));
        if piece.len() >= PIECE && out.send(std::mem::take(&mut piece)).await.is_err() {
            break;
        }
    }
    // Where the disk refused, nobody listens any more: what it said comes below.
    let _ = out.send(piece).await;
    drop(out);
    writing.await?.telling(|| Told::Writing(asked.out.clone()))?;
    Ok(again)
}

fn row(asked: &SimulatedMembers, one: Member) -> Vec<String> {
    let day = |day: Day| format!("{:02}/{:02}/{:04}", day.day, day.month, day.year);
    let place = asked.units.len() as u64;
    let unit = (place > 0).then(|| usize::try_from(one.number % place.max(1)).unwrap_or(0));
    let mut cells = vec![
        one.arabic.map(|name| name.whole).unwrap_or_default(),
        one.latin.map(|name| name.whole).unwrap_or_default(),
        if one.gender == Gender::Woman { "أنثى" } else { "ذكر" }.to_owned(),
        one.birth.map(day).unwrap_or_default(),
        one.phone.unwrap_or_default(),
        one.mail.unwrap_or_default(),
        day(one.joined),
    ];
    cells.extend(asked.identities.then(|| one.identity.unwrap_or_default()));
    cells.extend(asked.professions.then(|| one.group.key().to_owned()));
    cells.extend(unit.and_then(|at| asked.units.get(at)).cloned());
    cells
}
