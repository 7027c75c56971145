//! The votes of one office, read in minutes on paper: entered twice at headquarters, a candidate a line.

use axum::extract::Path;
use rawabit_elections::ConductElections;
use rawabit_elections::face;
use rawabit_elections::model::Law;
use rawabit_members::store::{rolls, search};
use rawabit_platform::kit::{Form, Html, Input, Sent};
use rawabit_platform::lang::Message;
use rawabit_platform::web::{Ctx, Redirect};
use rawabit_platform::{Answer, Fault};
use rawabit_statutes::{Form as Gender, Method, Ties};

use super::paper::{on_way, scan_link};
use super::{notice, path, visible};
use crate::commands::{self, EnteredVotes};
use crate::dossier::{self, Dossier};
use crate::model::PaperVotes;
use crate::model::votes::{Differs, PaperRound, Typed, read_lines};
use crate::permissions::JudgeRenewal;

/// The fields of a second round, where the statutes may ask for one.
const SECOND: [&str; 3] = ["papers2", "blank2", "invalid2"];

/// Whether the minutes may tell of a second round.
fn may_go_on(dossier: &Dossier, office: &str) -> bool {
    Law::of(&dossier.statutes, office)
        .is_some_and(|(law, _)| law.method == Method::TwoRound || law.ties == Ties::NewBallot)
}

fn fields(two: bool) -> Form {
    let number = |name| Input::number(name, 0, 1_000_000);
    // Not taken once: an entry replaces the same account's, and one that differs is told so on the page that answers.
    let mut form = Form::new("renewals-votes")
        .input(Input::long("lines", 10).required().max(20_000))
        .input(number("papers").required())
        .input(number("blank").required())
        .input(number("invalid").required());
    if two {
        form = SECOND.iter().fold(form, |form, name| form.input(number(name)));
    }
    form.input(Input::check("lot"))
}

/// The office of the bureau of this branch that is meant.
fn elective(dossier: &Dossier, office: &str) -> Answer<String> {
    let known =
        face::electives(&dossier.statutes, &dossier.unit.kind).into_iter().any(|one| one.office == office);
    let law = dossier.statutes.office(office).filter(|_| known).ok_or(Fault::NotFound)?;
    Ok(law.id.clone())
}

fn page(ctx: &Ctx, dossier: &Dossier, office: &str, form: &Form, above: Html) -> Answer {
    let law = dossier.statutes.office(office);
    let title = law.map_or(office, |law| law.title.get(ctx.lang(), Gender::Masculine));
    on_way(ctx, dossier, "renewals-votes-title")
        .lead(Html::text(&ctx.ta("renewals-votes-lead", "office", title)))
        .status(form.status())
        .html(Html(format!("{above}{}{}", scan_link(ctx, dossier), form.html(ctx))))
}

/// `GET /office/renewals/branches/{id}/votes/{office}`
pub(crate) async fn form(ctx: Ctx, Path((id, office)): Path<(String, String)>) -> Answer {
    let row = visible(&ctx, &id).await?;
    ctx.permit::<ConductElections>(&row.unit_path)?;
    let dossier = dossier::read(&ctx.app, ctx.db(), row, ctx.now).await?;
    ctx.permit::<JudgeRenewal>(&dossier.campaign.unit_path)?;
    let office = elective(&dossier, &office)?;
    let form = fields(may_go_on(&dossier, &office)).with("blank", "0").with("invalid", "0");
    page(&ctx, &dossier, &office, &form, Html::none())
}

/// `POST /office/renewals/branches/{id}/votes/{office}`
pub(crate) async fn enter(ctx: Ctx, Path((id, office)): Path<(String, String)>, Sent(sent): Sent) -> Answer {
    let row = visible(&ctx, &id).await?;
    let account = ctx.signed_in()?.account_id.clone();
    let conduct = ctx.permit::<ConductElections>(&row.unit_path)?;
    let dossier = dossier::read(&ctx.app, ctx.db(), row, ctx.now).await?;
    let judge = ctx.permit::<JudgeRenewal>(&dossier.campaign.unit_path)?;
    let office = elective(&dossier, &office)?;
    let mut form = fields(may_go_on(&dossier, &office)).fill(sent);
    let Some(votes) = read(&ctx, &dossier, &mut form).await? else {
        return page(&ctx, &dossier, &office, &form, Html::none());
    };
    let mut work = ctx.begin().await?;
    let permits = (&judge, &conduct);
    let answer = commands::enter_votes(&ctx.app, &mut work, permits, &id, &office, &account, votes).await;
    let done = match answer {
        Ok(Ok(EnteredVotes::Differs(lines))) => {
            work.commit().await?;
            let said = differences(&ctx, &lines).await?;
            form.fail("", "renewals-paper-differs-short");
            return page(&ctx, &dossier, &office, &form, notice("warn", "warning", &said));
        }
        Ok(Ok(EnteredVotes::First)) => "renewals-paper-first",
        Ok(Ok(EnteredVotes::Taken(_))) => "renewals-votes-taken",
        Ok(Err(refused)) => {
            drop(work);
            form.fail(refused.field(), refused.message());
            return page(&ctx, &dossier, &office, &form, Html::none());
        }
        Err(Fault::Refused(message)) => {
            drop(work);
            form.fail("", message);
            return page(&ctx, &dossier, &office, &form, Html::none());
        }
        Err(fault) => return Err(fault),
    };
    work.commit().await?;
    Ok(Redirect::done(&ctx, &path(&id, ""), done))
}

/// What was typed, with persons for names; what cannot be read stands at its field.
async fn read(ctx: &Ctx, dossier: &Dossier, form: &mut Form) -> Answer<Option<PaperVotes>> {
    if !form.is_valid() {
        return Ok(None);
    }
    let text = form.read().text("lines");
    let typed = match read_lines(&text) {
        Ok(typed) => typed,
        Err(line) => {
            form.fail("lines", Message::new("renewals-refused-line").with("line", line));
            return Ok(None);
        }
    };
    let persons = match persons(ctx, dossier, &typed).await? {
        Ok(persons) => persons,
        Err(message) => {
            form.fail("lines", message);
            return Ok(None);
        }
    };
    let second = SECOND.iter().any(|name| form.read().optional(name).is_some())
        || typed.iter().any(|one| one.votes.len() > 1);
    if second && SECOND.iter().any(|name| form.read().number(name).is_none()) {
        form.fail("papers2", "renewals-refused-second");
        return Ok(None);
    }
    let most = if second { 2 } else { 1 };
    if let Some(one) = typed.iter().find(|one| one.votes.len() > most) {
        form.fail("lines", Message::new("renewals-refused-line").with("line", one.line));
        return Ok(None);
    }
    let read = form.read();
    let number = |name: &str| read.number(name).map_or(0, i64::unsigned_abs);
    let round = |n: usize, [papers, blank, invalid]: [&str; 3]| PaperRound {
        votes: typed.iter().map(|one| one.votes.get(n).copied()).collect(),
        papers: number(papers),
        blank: number(blank),
        invalid: number(invalid),
    };
    let mut rounds = vec![round(0, ["papers", "blank", "invalid"])];
    if second {
        rounds.push(round(1, SECOND));
    }
    Ok(Some(PaperVotes { candidates: persons, rounds, lot: read.check("lot") }))
}

/// Who is meant by each line: by name on the roll, or by a membership number.
async fn persons(ctx: &Ctx, dossier: &Dossier, typed: &[Typed]) -> Answer<Result<Vec<String>, Message>> {
    let entries = match &dossier.row.roll_id {
        Some(roll) => rolls::entries(ctx.db(), roll, 0, 1_000_000).await?,
        None => Vec::new(),
    };
    let ids: Vec<String> = entries.iter().map(|entry| entry.person_id.clone()).collect();
    let people = rawabit_people::named(ctx.db(), &ids).await?;
    let keys: Vec<(String, &String)> = people
        .iter()
        .flat_map(|(id, named)| {
            rawabit_platform::Lang::ALL
                .into_iter()
                .filter_map(|lang| named.name.exact(lang))
                .map(move |name| (rawabit_text::name_key(name), id))
        })
        .collect();
    let mut found = Vec::new();
    for one in typed {
        let say = |key: &'static str| Message::new(key).with("line", one.line);
        if let Some(entry) = entries.iter().find(|entry| entry.number == one.who) {
            found.push(entry.person_id.clone());
            continue;
        }
        let wanted = rawabit_text::name_key(&one.who);
        let mut meant: Vec<&String> =
            keys.iter().filter(|(key, _)| *key == wanted && !key.is_empty()).map(|(_, id)| *id).collect();
        meant.sort();
        meant.dedup();
        match meant[..] {
            [id] => found.push(id.clone()),
            // Whoever was not on the roll may have stood all the same: then by the number.
            [] => match search::by_number(ctx.db(), &one.who).await? {
                Some(member) => found.push(member.person_id),
                None => return Ok(Err(say("renewals-refused-line-nobody"))),
            },
            _ => return Ok(Err(say("renewals-refused-line-several"))),
        }
    }
    for (at, person) in found.iter().enumerate() {
        if found[..at].contains(person) {
            let line = typed.get(at).map_or(0, |one| one.line);
            return Ok(Err(Message::new("renewals-refused-line-twice").with("line", line)));
        }
    }
    Ok(Ok(found))
}

/// In which lines two entries differ.
async fn differences(ctx: &Ctx, lines: &[Differs]) -> Answer<String> {
    let ids: Vec<String> = lines
        .iter()
        .filter_map(|one| match one {
            Differs::Candidate(person) => Some(person.clone()),
            Differs::Line(..) => None,
        })
        .collect();
    let people = rawabit_people::named(ctx.db(), &ids).await?;
    let said: Vec<String> = lines
        .iter()
        .map(|one| match one {
            Differs::Candidate(person) => {
                people.get(person).map_or_else(|| "–".to_owned(), |named| named.display(&ctx.voice))
            }
            Differs::Line(name, round) => {
                ctx.ta(&format!("renewals-votes-line-{name}"), "round", i64::try_from(*round).unwrap_or(1))
            }
        })
        .collect();
    Ok(ctx.ta("renewals-paper-differs", "fields", said.join(ctx.voice.comma())))
}
