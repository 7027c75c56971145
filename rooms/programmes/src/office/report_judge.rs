//! Handing a report in, approving it or sending it back, and reopening it.

use axum::extract::Path;
use rawabit_platform::kit::form::Choice;
use rawabit_platform::kit::{Form, Html, Input, Sent};
use rawabit_platform::lang::Message;
use rawabit_platform::web::{Ctx, Redirect};
use rawabit_platform::{Answer, Fault};

use super::accounting::{Ended, Sight, end, notice, person, version};
use super::report_form::writable;
use crate::commands::{self, Duty, compute};
use crate::model::ReportState;
use crate::names::Names;
use crate::words;

async fn stored(ctx: &Ctx, sight: &Sight) -> Answer<i32> {
    Ok(Duty::read(ctx.db(), &sight.duty.programme.id, sight.duty.period.number).await?.version())
}

fn page(ctx: &Ctx, sight: &Sight, title: &str, above: &Html, form: &Form) -> Answer {
    let lead = words::period(&ctx.voice, &sight.duty.period);
    let body = Html(format!("{above}{}", form.html(ctx)));
    sight.page(ctx, ctx.t(title)).lead(Html::text(&lead)).status(form.status()).html(body)
}

fn submit_form() -> Form {
    Form::new("programmes-submit").input(Input::hidden("version"))
}

/// Who will look at it, in their order.
async fn way_up(ctx: &Ctx, sight: &Sight) -> Answer<Html> {
    let names = Names::of(ctx.db(), &ctx.app, sight.levels.iter().map(|level| level.unit.clone())).await?;
    let offices: Vec<(String, String)> =
        sight.levels.iter().map(|level| (level.office.clone(), level.unit.clone())).collect();
    let said = ctx.ta("programmes-submit-way", "offices", ctx.voice.pick(&names.in_all(&offices)));
    Ok(notice("info", "users", &said))
}

/// `GET …/submit`
pub(crate) async fn ask_submit(ctx: Ctx, Path((id, period)): Path<(String, String)>) -> Answer {
    let sight = writable(&ctx, &id, &period).await?;
    let form = submit_form().with("version", sight.duty.version().to_string());
    page(&ctx, &sight, "programmes-report-submit", &way_up(&ctx, &sight).await?, &form)
}

/// `POST …/submit`
pub(crate) async fn submit(ctx: Ctx, Path((id, period)): Path<(String, String)>, Sent(sent): Sent) -> Answer {
    let sight = Sight::of(&ctx, &id, &period).await?;
    let speaker = sight.speaker(&ctx)?;
    let mut form = submit_form().fill(sent);
    let number = sight.duty.period.number;
    // Counting what the rooms hold takes its time, so it is done before the transaction.
    let computed = compute(&ctx.app, &id, number).await?;
    let mut work = ctx.begin().await?;
    let done = commands::submit_report(
        &ctx.app,
        &mut work,
        &speaker,
        person(&ctx),
        number,
        version(&form),
        &computed,
    )
    .await;
    let why = |refused: &commands::ReportRefused| ("", refused.message(&ctx.voice));
    match end(&mut form, work, done, why, stored(&ctx, &sight)).await? {
        Ended::Done(()) => Ok(Redirect::done(&ctx, &sight.path(""), "programmes-report-submitted")),
        Ended::Back => page(&ctx, &sight, "programmes-report-submit", &way_up(&ctx, &sight).await?, &form),
    }
}

fn judge_form(ctx: &Ctx) -> Form {
    let choices = ["approve", "return"]
        .map(|verdict| Choice::new(verdict, ctx.t(&format!("programmes-judge-{verdict}"))));
    Form::new("programmes-judge")
        .input(Input::radio("verdict", choices.to_vec()).required())
        .input(Input::long("note", 4).max(4000))
        .input(Input::hidden("version"))
}

/// The report, for whoever has to judge it now; the person behind the reader.
async fn judging<'a>(ctx: &'a Ctx, id: &str, period: &str) -> Answer<(Sight, &'a str)> {
    let sight = Sight::of(ctx, id, period).await?;
    let person = person(ctx).ok_or(Fault::NotFound)?;
    if sight.own.is_empty() {
        return Err(Fault::NotFound);
    }
    Ok((sight, person))
}

async fn as_what(ctx: &Ctx, sight: &Sight) -> Answer<Html> {
    let Some(level) = sight.turn() else { return Ok(Html::none()) };
    let names = Names::of(ctx.db(), &ctx.app, [level.unit.clone()]).await?;
    let office = names.office_of(ctx.lang(), &level.office, &level.unit);
    let last = sight.levels.last() == Some(level);
    let key = if last { "programmes-judge-last" } else { "programmes-judge-as" };
    let mut out = notice("info", "gavel", &ctx.ta(key, "office", office));
    let own = sight.duty.report.as_ref().and_then(|report| report.submitted_by.as_deref());
    if own.is_some() && own == person(ctx) {
        out.0.push_str(&notice("warn", "warning", &ctx.t("programmes-refused-report-own")).0);
    }
    Ok(out)
}

/// `GET …/judge`
pub(crate) async fn ask(ctx: Ctx, Path((id, period)): Path<(String, String)>) -> Answer {
    let (sight, _) = judging(&ctx, &id, &period).await?;
    if sight.duty.state() != ReportState::Submitted {
        return Err(Fault::refused(commands::JudgeRefused::NotWaiting.message()));
    }
    if sight.turn().is_none() {
        return Err(Fault::Denied);
    }
    let form = judge_form(&ctx).with("version", sight.duty.version().to_string());
    page(&ctx, &sight, "programmes-report-judge", &as_what(&ctx, &sight).await?, &form)
}

/// `POST …/judge`
pub(crate) async fn judge(ctx: Ctx, Path((id, period)): Path<(String, String)>, Sent(sent): Sent) -> Answer {
    let (sight, person) = judging(&ctx, &id, &period).await?;
    let mut form = judge_form(&ctx).fill(sent);
    let title = "programmes-report-judge";
    if !form.is_valid() {
        return page(&ctx, &sight, title, &as_what(&ctx, &sight).await?, &form);
    }
    let (text, seen, number) = (form.read().text("note"), version(&form), sight.duty.period.number);
    let approves = form.read().text("verdict") == "approve";
    let mut work = ctx.begin().await?;
    let app = &ctx.app;
    let done = if approves {
        commands::approve_report(app, &mut work, person, &id, number, seen, &text).await.map(|done| {
            done.map(|last| if last { "programmes-report-approved" } else { "programmes-report-passed" })
        })
    } else {
        commands::return_report(app, &mut work, person, &id, number, seen, &text)
            .await
            .map(|done| done.map(|()| "programmes-report-returned"))
    };
    let why = |refused: &commands::JudgeRefused| (refused.field(), refused.message());
    match end(&mut form, work, done, why, stored(&ctx, &sight)).await? {
        Ended::Done(done) => Ok(Redirect::done(&ctx, &sight.path(""), done)),
        Ended::Back => page(&ctx, &sight, title, &as_what(&ctx, &sight).await?, &form),
    }
}

fn reopen_form() -> Form {
    Form::new("programmes-reopen").input(Input::long("note", 4).max(4000)).input(Input::hidden("version"))
}

/// `GET …/reopen`
pub(crate) async fn ask_reopen(ctx: Ctx, Path((id, period)): Path<(String, String)>) -> Answer {
    let (sight, _) = judging(&ctx, &id, &period).await?;
    if !sight.may_reopen() {
        return Err(Fault::NotFound);
    }
    let form = reopen_form().with("version", sight.duty.version().to_string());
    let warning = notice("warn", "warning", &ctx.t("programmes-reopen-lead"));
    page(&ctx, &sight, "programmes-report-reopen", &warning, &form)
}

/// `POST …/reopen`
pub(crate) async fn reopen(ctx: Ctx, Path((id, period)): Path<(String, String)>, Sent(sent): Sent) -> Answer {
    let (sight, person) = judging(&ctx, &id, &period).await?;
    let mut form = reopen_form().fill(sent);
    let (text, seen, number) = (form.read().text("note"), version(&form), sight.duty.period.number);
    let mut work = ctx.begin().await?;
    let done = commands::reopen_report(&ctx.app, &mut work, person, &id, number, seen, &text).await;
    let why = |refused: &commands::JudgeRefused| -> (&'static str, Message) { ("note", refused.message()) };
    match end(&mut form, work, done, why, stored(&ctx, &sight)).await? {
        Ended::Done(()) => Ok(Redirect::done(&ctx, &sight.path(""), "programmes-report-reopened")),
        Ended::Back => {
            let warning = notice("warn", "warning", &ctx.t("programmes-reopen-lead"));
            page(&ctx, &sight, "programmes-report-reopen", &warning, &form)
        }
    }
}
