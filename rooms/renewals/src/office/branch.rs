//! The renewal of one branch: where it stands, what is to be done next and by whom, what the statutes ask point by point.

use axum::extract::Path;
use rawabit_elections::face::Whose;
use rawabit_elections::{ConductElections, SeeElections};
use rawabit_meetings::Convene;
use rawabit_meetings::model::State;
use rawabit_members::FreezeRoll;
use rawabit_platform::kit::html::{badge, link};
use rawabit_platform::kit::timeline::steps;
use rawabit_platform::kit::{Form, Html, Sent, bdi, esc};
use rawabit_platform::lang::Message;
use rawabit_platform::ledger::proof_box;
use rawabit_platform::web::{Ctx, Links, Redirect};
use rawabit_platform::{Answer, Fault};
use rawabit_statutes::Form as Gender;

use super::{elect, notice, path, person, post_button, stage_badge, story, visible};
use crate::commands;
use crate::dossier::{self, Dossier};
use crate::model::check::{Case, QUESTIONS, Verdict};
use crate::model::next::tasks;
use crate::model::stage::STEPS;
use crate::model::{Check, Stage, Task, Who, day_of};
use crate::permissions::{JudgeRenewal, OpenCampaign, RenewBranch};
use crate::store::reminders;
use crate::tally;

/// `GET /office/renewals/branches/{id}`
pub(crate) async fn show(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let row = visible(&ctx, &id).await?;
    let dossier = dossier::read(&ctx.app, ctx.db(), row, ctx.now).await?;
    let stage = dossier.stage();
    let names: Vec<String> = STEPS.iter().map(|step| ctx.t(&format!("renewals-step-{step}"))).collect();
    let links = links(&ctx, &dossier).await?;
    let more = more(&ctx, &dossier, stage);
    let body = format!(
        "{}<div class=\"split\"><div class=\"stack-l\">{}{}{}</div><aside class=\"stack\">{}{more}{}</aside></div>",
        steps(&ctx.t("renewals-steps"), &names, stage.step()),
        next(&ctx, &dossier, stage),
        Html(format!("{}{}", elect::panel(&ctx, &dossier), checks(&ctx, &dossier))),
        Html(format!(
            "{}{}",
            story::html(&ctx, &dossier),
            story::reminded(&ctx, &reminders::of_renewal(ctx.db(), &id).await?)
        )),
        facts(&ctx, &dossier, stage, &links),
        proof_box(&ctx, "renewal", &id).await?,
    );
    ctx.office(ctx.voice.pick(&dossier.unit.name))
        .lead(ctx.voice.spoken(&dossier.campaign.title))
        .crumb(ctx.t("renewals-title"), "/office/renewals")
        .crumb(ctx.voice.pick(&dossier.campaign.title), &format!("/office/renewals/{}", dossier.campaign.id))
        .html(Html(body))
}

async fn links(ctx: &Ctx, dossier: &Dossier) -> Answer<Links> {
    let mut wanted = Vec::new();
    if let Some(meeting) = &dossier.row.meeting_id {
        wanted.push(("meeting".to_owned(), meeting.clone()));
    }
    Links::of(ctx, wanted).await
}

/// The office of somebody who is to do something, in the reader's language.
fn office(ctx: &Ctx, dossier: &Dossier, who: Who) -> String {
    let rules = dossier.rules();
    let key = match who {
        Who::Branch => commands::convenor(dossier.body()).map(str::to_owned),
        Who::Supervisor => rules.and_then(|rules| rules.supervised_by.clone()),
        Who::Confirmer => rules.and_then(|rules| rules.confirmed_by.clone()),
        Who::Appeals => None,
    };
    if let (Who::Appeals, Some(body)) = (who, dossier.appeals_body()) {
        return body.name.get(ctx.lang()).to_owned();
    }
    let law = key.as_deref().and_then(|key| dossier.statutes.office(key));
    let title = law.map(|law| law.title.get(ctx.lang(), Gender::Masculine).to_owned());
    let supervisor = dossier.row.supervisor_id.as_ref().and_then(|id| dossier.people.get(id));
    match (who, supervisor, title) {
        (Who::Supervisor, Some(named), _) => named.display(&ctx.voice),
        (_, _, Some(title)) => title,
        (_, _, None) => ctx.t(&format!("renewals-who-{}", who.name())),
    }
}

/// What is to be done: each thing with who does it, until when, and the button for whoever may.
fn next(ctx: &Ctx, dossier: &Dossier, stage: Stage) -> Html {
    if let Some(day) = dossier.row.left_day {
        let said = Message::new("renewals-left-on")
            .with("day", ctx.voice.day(day_of(day)))
            .with("reason", dossier.row.left_reason.clone().unwrap_or_default());
        return notice("info", "info", &ctx.msg(&said));
    }
    if !dossier.campaign.is_open() && !dossier.row.has_begun() && dossier.steps.is_empty() {
        return notice("info", "lock", &ctx.t("renewals-closed-not-begun"));
    }
    let Some(case) = dossier.case() else { return notice("warn", "warning", &ctx.t("renewals-no-rule")) };
    let today = ctx.today();
    let tasks = tasks(&case, stage, dossier.due());
    if tasks.is_empty() {
        let day = dossier.row.certified_day.map_or(today, day_of);
        return notice("ok", "done", &ctx.ta("renewals-done-on", "day", day));
    }
    let line = |task: &Task| {
        let when = match (task.from, task.due) {
            (Some(from), _) => ctx.ta("renewals-from", "day", from),
            (None, Some(due)) => ctx.ta("renewals-before", "day", due),
            (None, None) => String::new(),
        };
        let late = match task.due.filter(|due| task.from.is_none() && *due <= today) {
            Some(due) => badge(&ctx.tn("renewals-late", i64::from(due.days_until(today)) + 1), "bad"),
            None => Html::none(),
        };
        format!(
            "<li><div><strong>{}</strong><p>{} · {} {late}</p></div>{}</li>",
            esc(&ctx.t(&format!("renewals-task-{}", task.key))),
            bdi(&office(ctx, dossier, task.who)),
            esc(&when),
            button(ctx, dossier, task)
        )
    };
    let lines: String = tasks.iter().map(line).collect();
    Html(format!(
        "<section class=\"panel\"><div class=\"panel-head\"><h2>{}</h2></div><ul class=\"todo\">{lines}</ul></section>",
        esc(&ctx.t("renewals-next"))
    ))
}

/// The first report that waits for a vote, as the form of votes takes it.
fn missing(dossier: &Dossier) -> String {
    let Some(case) = dossier.case() else { return String::new() };
    let mut reports = case.reports.iter().zip(dossier.row.report_items.split(' '));
    let first = reports.find(|(voted, item)| voted.is_none() && !item.is_empty());
    first.map_or_else(String::new, |(_, item)| format!("?item={item}"))
}

/// The way to do something, for whoever may.
fn button(ctx: &Ctx, dossier: &Dossier, task: &Task) -> Html {
    let unit = &dossier.unit.path;
    let row = &dossier.row;
    let go = |path: &str| {
        Html(format!(
            "<a class=\"btn btn-primary\" href=\"{}\">{}</a>",
            esc(&ctx.url(path)),
            esc(&ctx.t(&format!("renewals-do-{}", task.key)))
        ))
    };
    let meeting = |part: &str| match &row.meeting_id {
        Some(id) if ctx.may::<Convene>(unit) => go(&format!("/office/meetings/{id}{part}")),
        _ => Html::none(),
    };
    match task.key {
        "freeze" if ctx.may::<FreezeRoll>(unit) && ctx.may::<RenewBranch>(unit) => {
            post_button(ctx, row, "roll", "renewals-do-freeze", "lock")
        }
        "transmit" | "mend" if ctx.may::<RenewBranch>(unit) => {
            post_button(ctx, row, "transmit", "renewals-do-transmit", "arrow")
        }
        "contests" if ctx.may::<ConductElections>(unit) => go(&path(&row.id, "elect")),
        "appeal-election" if ctx.may::<SeeElections>(unit) => {
            let contested =
                |one: &&tally::Contest| one.standing.next.is_some_and(|next| next.whose == Whose::Appeals);
            let contest = dossier.contests.iter().find(contested);
            contest
                .map_or_else(Html::none, |one| go(&format!("/office/elections/{}/appeals", one.standing.id)))
        }
        "judge-paper" if ctx.may::<JudgeRenewal>(&dossier.campaign.unit_path) && person(ctx).is_some() => {
            let open = dossier.case().and_then(|case| open_question(&case));
            open.map_or_else(Html::none, |question| go(&path(&row.id, &format!("judge?question={question}"))))
        }
        "check" if ctx.may::<JudgeRenewal>(unit) && task.from.is_none() => {
            go(&path(&row.id, "review/certify"))
        }
        "appeal" if ctx.may::<JudgeRenewal>(unit) => go(&path(&row.id, "review/decide")),
        // One that is drafted or postponed has a day set on its own page.
        "convene" if dossier.meeting.as_ref().is_some_and(|one| one.state != State::Cancelled) => meeting(""),
        "convene" if ctx.may::<Convene>(unit) => go(&path(&row.id, "convene")),
        "hold" => meeting(""),
        "call-again" => meeting("/call"),
        "reports" => meeting(&format!("/votes{}", missing(dossier))),
        "close" => meeting(""),
        "minutes" => meeting("/minutes"),
        "supervisor" if ctx.may::<OpenCampaign>(&dossier.campaign.unit_path) => {
            go(&format!("/office/renewals/{}/supervisors", dossier.campaign.id))
        }
        "judge"
            if ctx.may::<JudgeRenewal>(unit) && person(ctx).is_some() && person(ctx) == row.supervisor_id =>
        {
            go(&path(&row.id, "judge"))
        }
        _ => Html::none(),
    }
}

/// The first question that a paper leaves open and nobody has decided.
fn open_question(case: &Case<'_>) -> Option<&'static str> {
    let open =
        |check: &Check| QUESTIONS[1..].contains(&check.key) && matches!(check.verdict, Verdict::Human(_));
    case.checks().iter().find(|check| open(check)).map(|check| check.key)
}

/// The points of the statutes.
fn checks(ctx: &Ctx, dossier: &Dossier) -> Html {
    let Some(case) = dossier.case() else { return Html::none() };
    let line = |check: &Check| {
        let said = match (&check.said, &check.verdict) {
            (Some(said), _) => ctx.msg(said),
            (None, Verdict::Human(office)) => {
                let law = dossier.statutes.office(office);
                let title = law.map(|law| law.title.get(ctx.lang(), Gender::Masculine).to_owned());
                let title = title.unwrap_or_else(|| ctx.t("renewals-who-confirmer"));
                ctx.ta("renewals-human", "office", title)
            }
            _ => String::new(),
        };
        let article = check.article.as_ref().map_or(String::new(), |article| {
            let href = ctx.url("/statutes");
            let cited = ctx.ta("renewals-article", "article", article.as_str());
            format!("<a class=\"small\" href=\"{}#article-{}\">{}</a>", esc(&href), esc(article), esc(&cited))
        });
        let verdict = ctx.t(&format!("renewals-verdict-{}", check.verdict.name()));
        format!(
            "<li><div><strong>{}</strong><p>{} {article}</p></div>{}</li>",
            esc(&ctx.t(&format!("renewals-check-{}", check.key))),
            esc(&said),
            badge(&verdict, check.verdict.tone())
        )
    };
    let lines: String = case.checks().iter().map(line).collect();
    Html(format!(
        "<section class=\"panel\"><div class=\"panel-head\"><h2>{}</h2></div><ul class=\"todo\">{lines}</ul></section>",
        esc(&ctx.t("renewals-checks"))
    ))
}

/// Whatever else may be done or printed at this stage.
fn more(ctx: &Ctx, dossier: &Dossier, stage: Stage) -> Html {
    let row = &dossier.row;
    let unit = &dossier.unit.path;
    let mut links: Vec<(&str, &str, &str)> = Vec::new();
    let called_off = dossier.meeting.as_ref().is_none_or(|one| one.state == State::Cancelled);
    let paper = match stage {
        Stage::Waiting | Stage::Rolled => called_off,
        Stage::Returned => row.paper_day.is_some(),
        _ => false,
    };
    if paper && ctx.may::<RenewBranch>(unit) {
        links.push(("scan", "renewals-do-scan", "upload"));
    }
    if paper && row.scan_id.is_some() && ctx.may::<JudgeRenewal>(&dossier.campaign.unit_path) {
        links.push(("paper", "renewals-do-paper", "edit"));
    }
    let contestable =
        dossier.case().and_then(|case| case.uncontestable()).is_some_and(|until| ctx.today() < until);
    if contestable && (Stage::Held..Stage::Certified).contains(&stage) && ctx.may::<RenewBranch>(unit) {
        links.push(("review/appeal", "renewals-do-contest", "gavel"));
    }
    if stage == Stage::Transmitted && ctx.may::<JudgeRenewal>(unit) {
        links.push(("review/return", "renewals-do-return", "indent"));
    }
    if stage >= Stage::Held {
        links.push(("record.pdf", "renewals-do-print", "print"));
    }
    let items = links.iter().map(|(part, key, icon)| {
        let href = ctx.url(&path(&row.id, part));
        format!(
            "<a class=\"btn btn-small\" href=\"{}\">{}{}</a>",
            esc(&href),
            rawabit_platform::kit::icon(icon),
            esc(&ctx.t(key))
        )
    });
    Html(items.collect())
}

fn facts(ctx: &Ctx, dossier: &Dossier, stage: Stage, links: &Links) -> Html {
    let row = &dossier.row;
    let mut lines: Vec<(String, Html)> = Vec::new();
    let mut line = |key: &str, value: Html| lines.push((ctx.t(&format!("renewals-fact-{key}")), value));
    let planned = ctx.voice.day(day_of(row.planned_day));
    let planned = match ctx.may::<OpenCampaign>(&dossier.campaign.unit_path) && row.meeting_id.is_none() {
        true => link(&ctx.url(&path(&row.id, "plan")), &planned),
        false => Html::text(&planned),
    };
    line("planned", planned);
    let supervisor = row.supervisor_id.as_ref().and_then(|id| dossier.people.get(id));
    line(
        "supervisor",
        supervisor.map_or_else(|| Html::text(&ctx.t("renewals-supervisor-nobody")), |one| one.html(ctx)),
    );
    if let Some(roll) = &dossier.roll {
        let said = Message::new("renewals-said-roll")
            .with("n", roll.size)
            .with("day", ctx.voice.day_of(roll.frozen_at));
        let said = ctx.msg(&said);
        let sees = ctx.may::<rawabit_members::SeeMembers>(&roll.unit_path);
        let href = ctx.url(&format!("/office/members/rolls/{}", roll.id));
        line("roll", if sees { link(&href, &said) } else { Html::text(&said) });
    }
    if let Some(paper) = &dossier.paper {
        line("assembly", Html::text(&ctx.voice.day(paper.held_on)));
        line("paper", Html::text(&ctx.t("renewals-fact-paper-yes")));
    }
    if let Some(meeting) = &dossier.meeting {
        let said = ctx.voice.moment(meeting.starts_at);
        let page = links.path("meeting", &meeting.id);
        line("assembly", page.map_or_else(|| Html::text(&said), |page| link(&ctx.url(page), &said)));
    }
    let lines: String =
        lines.into_iter().map(|(label, value)| format!("<dt>{}</dt><dd>{value}</dd>", esc(&label))).collect();
    Html(format!(
        "<section class=\"panel\"><div class=\"panel-head\"><h2>{}</h2>{}</div><dl class=\"facts\">{lines}</dl></section>",
        esc(&ctx.t("renewals-facts")),
        stages(ctx, dossier, stage)
    ))
}

/// The stage as a badge; beside it, that somebody contests the result in the room of elections.
fn stages(ctx: &Ctx, dossier: &Dossier, stage: Stage) -> Html {
    let contested = dossier.case().and_then(|case| case.election).is_some_and(|election| election.appealed);
    let mut badges = stage_badge(ctx, stage).0;
    if contested && stage != Stage::Appealed && stage != Stage::Certified {
        badges.push_str(&format!(" {}", stage_badge(ctx, Stage::Appealed)));
    }
    Html(badges)
}

/// `POST /office/renewals/branches/{id}/roll`
pub(crate) async fn freeze(ctx: Ctx, Path(id): Path<String>, Sent(sent): Sent) -> Answer {
    let row = visible(&ctx, &id).await?;
    ctx.permit::<RenewBranch>(&row.unit_path)?;
    let permit = ctx.permit::<FreezeRoll>(&row.unit_path)?;
    let form = Form::new("renewals-freeze").fill(sent);
    let mut work = ctx.begin().await?;
    match commands::freeze_roll(&ctx.app, &mut work, &permit, &id, super::version(&form)).await? {
        Ok(_) => {
            work.commit().await?;
            Ok(Redirect::done(&ctx, &path(&id, ""), "renewals-frozen"))
        }
        Err(refused) => Err(Fault::Refused(refused.message())),
    }
}
