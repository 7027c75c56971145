//! Opening the contests of a bureau, and how they stand.

use axum::extract::Path;
use rawabit_elections::face::{self, way_key};
use rawabit_elections::{ConductElections, SeeElections};
use rawabit_members::FreezeRoll;
use rawabit_platform::kit::form::Choice;
use rawabit_platform::kit::html::{badge, link};
use rawabit_platform::kit::{Form, Html, Input, Sent, bdi, esc};
use rawabit_platform::web::{Ctx, Redirect};
use rawabit_platform::{Answer, UtcMicros};
use rawabit_statutes::{Form as Gender, Polling};

use super::{Ended, end, path, stored_version, version, visible};
use crate::commands::{self, ElectRefused, NewElection};
use crate::dossier::{self, Dossier};
use crate::model::Stage;
use crate::permissions::JudgeRenewal;

/// How long a vote of an assembly is proposed to stay open: before its hour it closes only once everybody has voted.
const USUAL: i64 = 3 * 3600;

fn ways(dossier: &Dossier) -> Vec<Polling> {
    let all = face::electives(&dossier.statutes, &dossier.unit.kind);
    let first = all.first().map(|one| one.ways.clone()).unwrap_or_default();
    first.into_iter().filter(|way| all.iter().all(|one| one.ways.contains(way))).collect()
}

fn fields(ctx: &Ctx, dossier: &Dossier) -> Form {
    let choices = ways(dossier)
        .into_iter()
        .map(|way| {
            Choice::new(way_key(way), ctx.t(&format!("elections-polling-{}", way_key(way).replace('_', "-"))))
        })
        .collect();
    Form::new("renewals-elect")
        .once()
        .input(Input::radio("polling", choices).required())
        .input(Input::day("until_day").required())
        .input(Input::time("until_time").required())
        .input(Input::day("open_day").required())
        .input(Input::time("open_time").required())
        .input(Input::time("close_time").required())
        .input(Input::hidden("version"))
}

fn page(ctx: &Ctx, dossier: &Dossier, form: &Form) -> Answer {
    ctx.office(ctx.t("renewals-elect-title"))
        .lead(Html::text(&ctx.t(if dossier.paper.is_some() {
            "renewals-elect-paper"
        } else {
            "renewals-elect-lead"
        })))
        .crumb(ctx.t("renewals-title"), "/office/renewals")
        .crumb(ctx.voice.pick(&dossier.unit.name), &path(&dossier.row.id, ""))
        .form(form)
}

/// `GET /office/renewals/branches/{id}/elect`
pub(crate) async fn form(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let row = visible(&ctx, &id).await?;
    ctx.permit::<ConductElections>(&row.unit_path)?;
    let dossier = dossier::read(&ctx.app, ctx.db(), row, ctx.now).await?;
    let zone = ctx.app.formats.zone();
    // The vote opens with the assembly; where that is past or on paper, in a week. Candidatures close as late as the statutes let them.
    let soon = ctx.now.plus_seconds(7 * 24 * 3600);
    let opens = dossier.meeting.as_ref().map_or(soon, |one| one.starts_at).max(ctx.now.plus_seconds(3600));
    let latest = face::candidatures_close(&dossier.statutes, &dossier.unit.kind, opens, zone);
    let until = latest.max(ctx.now.plus_seconds(600));
    let day = |at: UtcMicros| at.zoned(zone).strftime("%Y-%m-%d").to_string();
    let hour = |at: UtcMicros| at.zoned(zone).strftime("%H:%M").to_string();
    // On the day on which it opens.
    let closes = opens.plus_seconds(USUAL);
    let closes = if day(closes) == day(opens) { hour(closes) } else { "23:59".to_owned() };
    let form = fields(&ctx, &dossier)
        .with("polling", ways(&dossier).first().map_or("", |way| way_key(*way)))
        .with("until_day", day(until))
        .with("until_time", hour(until))
        .with("open_day", day(opens))
        .with("open_time", hour(opens))
        .with("close_time", closes)
        .with("version", dossier.row.version.to_string());
    page(&ctx, &dossier, &form)
}

/// `POST /office/renewals/branches/{id}/elect`
pub(crate) async fn save(ctx: Ctx, Path(id): Path<String>, Sent(sent): Sent) -> Answer {
    let row = visible(&ctx, &id).await?;
    let conduct = ctx.permit::<ConductElections>(&row.unit_path)?;
    let freeze = ctx.permit::<FreezeRoll>(&row.unit_path)?;
    let dossier = dossier::read(&ctx.app, ctx.db(), row, ctx.now).await?;
    let mut form = fields(&ctx, &dossier).fill(sent);
    let zone = ctx.app.formats.zone();
    let until = form.moment("until_day", "until_time", zone);
    let opens = form.moment("open_day", "open_time", zone);
    let closes = form.moment("open_day", "close_time", zone);
    let way = ways(&dossier).into_iter().find(|way| way_key(*way) == form.read().text("polling"));
    if let (true, Some(candidatures_until), Some(opens_at), Some(closes_at), Some(polling)) =
        (form.is_valid(), until, opens, closes, way)
    {
        let new = NewElection { polling, candidatures_until, opens_at, closes_at };
        let mut work = ctx.begin().await?;
        let known = version(&form);
        let answer = commands::open_contests(&ctx.app, &mut work, (&conduct, &freeze), &id, known, new).await;
        let why = |refused: &ElectRefused| {
            let field = match refused.field() {
                "close_day" => "close_time",
                field => field,
            };
            (field, refused.message())
        };
        if let Ended::Done(_) = end(&mut form, work, answer, why, stored_version(&ctx, &id)).await? {
            return Ok(Redirect::done(&ctx, &path(&id, ""), "renewals-elect"));
        }
    }
    page(&ctx, &dossier, &form)
}

/// The contests as a panel: each office with where it stands, what is next there, and who was elected.
pub(super) fn panel(ctx: &Ctx, dossier: &Dossier) -> Html {
    let missing = on_paper(ctx, dossier);
    if dossier.contests.is_empty() && missing.is_empty() {
        return Html::none();
    }
    let sees = ctx.may::<SeeElections>(&dossier.unit.path);
    let mut lines = String::new();
    for one in &dossier.contests {
        let law = dossier.statutes.office(&one.standing.office);
        let office = law.map_or("", |law| law.title.get(ctx.lang(), Gender::Masculine));
        let title = match sees {
            true => link(&ctx.url(&format!("/office/elections/{}", one.standing.id)), office),
            false => bdi(office),
        };
        let state = one.standing.state;
        let next = one
            .standing
            .next
            .map_or_else(String::new, |next| ctx.t(&format!("elections-next-{}", next.what)));
        let elected: Vec<String> =
            one.standing.elected.iter().filter_map(|id| Some(dossier.people.get(id)?.html(ctx).0)).collect();
        lines.push_str(&format!(
            "<li><div><strong>{title}</strong><p>{}</p><p class=\"small muted\">{}</p></div>{}</li>",
            elected.join(ctx.voice.comma()),
            esc(&next),
            badge(&ctx.t(&format!("elections-state-{}", state.word())), state.tone())
        ));
    }
    Html(format!(
        "<section class=\"panel\"><div class=\"panel-head\"><h2>{}</h2></div><ul class=\"todo\">{lines}{missing}</ul></section>",
        esc(&ctx.t("renewals-bureau"))
    ))
}

/// The offices whose votes are to be read in the minutes on paper: those without a contest, and, once a record came back, all that were read.
fn on_paper(ctx: &Ctx, dossier: &Dossier) -> String {
    let stage = dossier.stage();
    let may = ctx.may::<JudgeRenewal>(&dossier.campaign.unit_path)
        && ctx.may::<ConductElections>(&dossier.unit.path);
    if dossier.paper.is_none() || !matches!(stage, Stage::Minuted | Stage::Returned) {
        return String::new();
    }
    let open = |office: &String| match dossier.contests.iter().find(|one| one.standing.office == *office) {
        None => true,
        Some(contest) => stage == Stage::Returned && contest.held_on.is_some(),
    };
    face::electives(&dossier.statutes, &dossier.unit.kind)
        .into_iter()
        .filter(|one| one.ways.contains(&Polling::Paper) && open(&one.office))
        .map(|one| {
            let law = dossier.statutes.office(&one.office);
            let office = law.map_or("", |law| law.title.get(ctx.lang(), Gender::Masculine));
            let way = match may {
                true => format!(
                    "<a class=\"btn btn-small\" href=\"{}\">{}</a>",
                    esc(&ctx.url(&path(&dossier.row.id, &format!("votes/{}", one.office)))),
                    esc(&ctx.t("renewals-do-votes"))
                ),
                false => String::new(),
            };
            format!(
                "<li><div><strong>{}</strong><p class=\"small muted\">{}</p></div>{way}</li>",
                bdi(office),
                esc(&ctx.t("renewals-votes-missing"))
            )
        })
        .collect()
}
