//! `rawabit programmes audit`.

use std::path::Path;
use std::process::ExitCode;

use rawabit_programmes::commands::{Difference, StandingDifference, audit, audit_standings, audit_texts};
use rawabit_programmes::model::{Amount, TO_DATE};

use super::say;
use crate::config::Settings;
use crate::demo;
use crate::house::Opening;

/// Counts every total of the programmes again from the approved reports, looks again at how each is doing, and hashes every agreed text
/// again; says what differs.
pub(super) async fn audit_totals(config: Option<&Path>) -> anyhow::Result<ExitCode> {
    let settings = Settings::read(config)?;
    let app = demo::open_folder(&settings, Opening::Existing).await?;
    let found = audit(&app).await.map_err(|fault| anyhow::anyhow!("counting: {fault:?}"))?;
    for one in &found.differences {
        say(&line(one));
    }
    say(&format!("{} totals counted again, {} differ", found.compared, found.differences.len()));
    let doing = audit_standings(&app).await.map_err(|fault| anyhow::anyhow!("looking again: {fault:?}"))?;
    for one in &doing.differences {
        say(&standing(one));
    }
    say(&format!(
        "{} standings looked at again, {} differences; {} await the hourly job",
        doing.compared,
        doing.differences.len(),
        doing.awaiting
    ));
    let unsound = audit_texts(&app).await.map_err(|fault| anyhow::anyhow!("hashing: {fault:?}"))?;
    for (programme, number) in &unsound {
        say(&format!("programme {programme}, version {number}: not the text that was hashed"));
    }
    app.store.clone().close().await;
    let sound = found.differences.is_empty() && doing.differences.is_empty() && unsound.is_empty();
    Ok(if sound { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// One difference of a standing: where, as it comes out, as it is kept.
fn standing(one: &StandingDifference) -> String {
    let value = |text: &str| if text.is_empty() { "nothing".to_owned() } else { text.to_owned() };
    format!(
        "programme {}, {}: comes out as {}, kept {}",
        one.programme_id,
        one.what,
        value(&one.counted),
        value(&one.kept)
    )
}

/// One difference of a total: where, what the approved reports come to, what is kept.
fn line(one: &Difference) -> String {
    let period = if one.period == TO_DATE { "to date".to_owned() } else { format!("period {}", one.period) };
    let total = |num: i64, den: i64, known: i32| format!("{}/{} of {known}", Amount(num), Amount(den));
    format!(
        "programme {}, indicator {}, {period}: approved {}, kept {}",
        one.programme_id,
        one.indicator_id,
        total(one.counted.num, one.counted.den, one.counted.known),
        total(one.kept.num, one.kept.den, one.kept.known),
    )
}
