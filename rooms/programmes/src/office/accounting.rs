//! Accounting for programmes: the cockpit, reports and their approval, the calendar of a strategy.

use rawabit_platform::kit::{Form, Html, esc, html};
use rawabit_platform::lang::Message;
use rawabit_platform::permit::info;
use rawabit_platform::web::{Access, Ctx, Page, Routes};
use rawabit_platform::{Answer, Fault, Work};

use super::faces::{may_read_draft, sees};
use super::{
    cockpit, inbox, periods, report, report_form, report_judge, report_parts, report_proof, reports,
};
use crate::commands::{Duty, levels, report_path};
use crate::model::approval::Level;
use crate::model::{ReportState, Side, Tone};
use crate::names::holds;
use crate::permissions::{KeepStrategy, Report, SeeProgrammes};
use crate::sides::Speaker;
use crate::store::reports as reports_store;
use crate::words;

/// The routes, with who may call them.
pub(crate) fn routes() -> Routes {
    let see = Access::May(info::<SeeProgrammes>());
    let keep = Access::May(info::<KeepStrategy>());
    let write = Access::May(info::<Report>());
    // Whoever approves does so by an office, whatever the roles that it gives: the pages ask for it themselves.
    let office = Access::SignedIn;
    Routes::new()
        .get("/office/programmes", see, cockpit::show)
        .get("/office/reports", office, inbox::show)
        .get("/office/reports/records/suggest", write, report_proof::suggest)
        .get("/office/reports/{id}", office, inbox::open)
        .get("/office/programmes/{id}/reports", see, reports::show)
        .get("/office/programmes/{id}/reports/{period}", office, report::show)
        .get("/office/programmes/{id}/reports/{period}/edit", write, report_form::edit)
        .post("/office/programmes/{id}/reports/{period}/edit", write, report_form::save)
        .get(
            "/office/programmes/{id}/reports/{period}/parts/{indicator}/{dimension}",
            write,
            report_parts::edit,
        )
        .post(
            "/office/programmes/{id}/reports/{period}/parts/{indicator}/{dimension}",
            write,
            report_parts::save,
        )
        .get("/office/programmes/{id}/reports/{period}/proof", write, report_proof::blank)
        .post("/office/programmes/{id}/reports/{period}/proof", write, report_proof::add)
        .post("/office/programmes/{id}/reports/{period}/proof/{proof}/remove", write, report_proof::remove)
        .post(
            "/office/programmes/{id}/reports/{period}/proof/{proof}/withhold",
            write,
            report_proof::withhold,
        )
        .get("/office/programmes/{id}/reports/{period}/submit", write, report_judge::ask_submit)
        .post("/office/programmes/{id}/reports/{period}/submit", write, report_judge::submit)
        .get("/office/programmes/{id}/reports/{period}/judge", office, report_judge::ask)
        .post("/office/programmes/{id}/reports/{period}/judge", office, report_judge::judge)
        .get("/office/programmes/{id}/reports/{period}/reopen", office, report_judge::ask_reopen)
        .post("/office/programmes/{id}/reports/{period}/reopen", office, report_judge::reopen)
        .get("/office/strategies/{id}/periods", see, periods::show)
        .post("/office/strategies/{id}/periods/{number}", keep, periods::set)
}

/// The person behind the reader's account.
pub(crate) fn person(ctx: &Ctx) -> Option<&str> {
    ctx.viewer.as_ref().and_then(|viewer| viewer.person_id.as_deref())
}

/// Those offices of a report's way that the reader holds today.
pub(crate) async fn held(ctx: &Ctx, levels: &[Level]) -> Answer<Vec<Level>> {
    let mut own = Vec::new();
    if let Some(person) = person(ctx) {
        for level in levels {
            if holds(ctx.db(), person, &level.office, &level.unit, ctx.today()).await? {
                own.push(level.clone());
            }
        }
    }
    Ok(own)
}

/// A report in the reader's sight, with what they have to do with it.
pub(super) struct Sight {
    /// What it is about.
    pub(super) duty: Duty,
    /// The offices of its way up.
    pub(super) levels: Vec<Level>,
    /// Those of them that the reader holds today.
    pub(super) own: Vec<Level>,
}

impl Sight {
    /// What a programme owes of a period, for whoever sees the programme or holds an office on the report's way; for others there is none.
    pub(super) async fn of(ctx: &Ctx, programme_id: &str, period: &str) -> Answer<Self> {
        let period = period.parse().map_err(|_| Fault::NotFound)?;
        let mut duty = Duty::read(ctx.db(), programme_id, period).await?;
        let levels = levels(ctx.db(), &ctx.app, &duty.programme).await?;
        let own = held(ctx, &levels).await?;
        // What is not handed in is the unit's own affair: for everybody else nobody has begun it.
        let handed = duty.report.as_ref().is_some_and(|report| report.submitted_at.is_some());
        if !handed && !may_read_draft(ctx, &duty.programme) {
            duty.report = None;
        }
        if sees(ctx, &duty.programme) || (handed && !own.is_empty()) {
            Ok(Self { duty, levels, own })
        } else {
            Err(Fault::NotFound)
        }
    }

    /// The office of the reader's for which the report waits.
    pub(super) fn turn(&self) -> Option<&Level> {
        let report = self.duty.report.as_ref().filter(|report| report.state() == ReportState::Submitted)?;
        self.own.iter().find(|level| {
            report.waits_office.as_deref() == Some(level.office.as_str())
                && report.waits_unit.as_deref() == Some(level.unit.as_str())
        })
    }

    /// Whether the reader may reopen it: it is approved, and theirs is the last office of its way.
    pub(super) fn may_reopen(&self) -> bool {
        self.duty.state() == ReportState::Approved
            && self.levels.last().is_some_and(|top| self.own.contains(top))
    }

    /// Whether the reader may write it, as far as rights go.
    pub(super) fn may_write(&self, ctx: &Ctx) -> bool {
        self.speaker(ctx).is_ok() && matches!(self.duty.state(), ReportState::Draft | ReportState::Returned)
    }

    /// The right to write it. Rights reach down the tree; nobody gives account to themself by that: for the unit writes and hands in who has
    /// the right from below the partner's unit.
    ///
    /// # Errors
    /// [`Fault::NotFound`] for everybody else.
    pub(super) fn speaker(&self, ctx: &Ctx) -> Answer<Speaker<Report>> {
        Speaker::of(&ctx.policy, &self.duty.programme, Side::Unit).ok_or(Fault::NotFound)
    }

    /// The page of the report, or of a part of it.
    pub(super) fn path(&self, part: &str) -> String {
        let path = report_path(&self.duty.programme.id, self.duty.period.number);
        if part.is_empty() { path } else { format!("{path}/{part}") }
    }

    /// A page about a part of it, on its way.
    pub(super) fn page<'a>(&self, ctx: &'a Ctx, title: String) -> Page<'a> {
        self.above(ctx, title).crumb(words::period(&ctx.voice, &self.duty.period), &self.path(""))
    }

    /// The report's own page, on its way.
    pub(super) fn above<'a>(&self, ctx: &'a Ctx, title: String) -> Page<'a> {
        let programme = &self.duty.programme;
        let home = format!("/office/programmes/{}", programme.id);
        ctx.office(title)
            .crumb(ctx.t("programmes-nav"), "/office/programmes")
            .crumb(ctx.voice.pick(&programme.title), &home)
            .crumb(ctx.t("programmes-reports"), &format!("{home}/reports"))
    }
}

/// Whether the reader may read a report, and so what it brings as proof.
pub(crate) async fn may_read(ctx: Ctx, id: String) -> Answer<bool> {
    let Some(report) = reports_store::find(ctx.db(), &id).await? else { return Ok(false) };
    match Sight::of(&ctx, &report.programme_id, &report.period.to_string()).await {
        Ok(sight) => Ok(sight.duty.report.is_some()),
        Err(Fault::NotFound) => Ok(false),
        Err(fault) => Err(fault),
    }
}

/// The word for where a report stands.
pub(super) fn report_badge(ctx: &Ctx, state: ReportState) -> Html {
    let tone = match state {
        ReportState::Draft => "mute",
        ReportState::Submitted => "info",
        ReportState::Returned => "warn",
        ReportState::Approved => "ok",
    };
    html::badge(&ctx.t(&format!("programmes-report-{}", state.name())), tone)
}

/// The word for how a programme is doing.
pub(super) fn tone_badge(ctx: &Ctx, tone: Tone) -> Html {
    html::badge(&ctx.t(&tone_key(tone)), badge_tone(tone))
}

/// The message of a word.
pub(super) fn tone_key(tone: Tone) -> String {
    format!("programmes-tone-{}", tone.name().replace('_', "-"))
}

fn badge_tone(tone: Tone) -> &'static str {
    match tone {
        Tone::Late | Tone::Silent => "bad",
        Tone::AtRisk => "warn",
        Tone::OnTrack => "ok",
        Tone::Quiet => "mute",
    }
}

/// The colour of a bar.
pub(super) fn bar_tone(tone: Tone) -> &'static str {
    badge_tone(tone)
}

/// A notice box.
pub(super) fn notice(tone: &str, icon: &str, text: &str) -> Html {
    Html(format!(
        "<div class=\"notice notice-{tone}\" role=\"status\">{}<p>{}</p></div>",
        html::icon(icon),
        esc(text)
    ))
}

/// The version that a form was made from.
pub(super) fn version(form: &Form) -> Option<i32> {
    Some(form.read().number("version").and_then(|n| i32::try_from(n).ok()).unwrap_or(0))
}

/// What became of a form that was sent.
pub(super) enum Ended<T> {
    /// It is done, and on disk.
    Done(T),
    /// It comes back with what was typed, and says why.
    Back,
}

/// Ends the command of a form: commits what was done; a refusal stands at its field; when somebody else was faster, the form comes back
/// as typed with the version that is stored by now, so that sending it again is a decision.
///
/// # Errors
/// Any other fault of the command, or of reading the stored version.
pub(super) async fn end<T, R>(
    form: &mut Form,
    work: Work,
    answer: Answer<Result<T, R>>,
    why: impl FnOnce(&R) -> (&'static str, Message),
    stored: impl Future<Output = Answer<i32>>,
) -> Answer<Ended<T>> {
    match answer {
        Ok(Ok(done)) => {
            work.commit().await?;
            return Ok(Ended::Done(done));
        }
        Ok(Err(refused)) => {
            let (field, message) = why(&refused);
            form.fail(field, message);
        }
        Err(Fault::Stale) => {
            drop(work);
            form.stale(stored.await?.into());
        }
        Err(fault) => return Err(fault),
    }
    Ok(Ended::Back)
}
