//! Convening the assembly of a branch.

use axum::extract::Path;
use rawabit_meetings::commands::Convening;
use rawabit_meetings::{Convene, RecordMeeting};
use rawabit_platform::kit::form::Choice;
use rawabit_platform::kit::{Form, Html, Input, Sent};
use rawabit_platform::lang::Message;
use rawabit_platform::web::{Ctx, Redirect};
use rawabit_platform::{Answer, Day};

use super::{Ended, end, notice, path, person, stored_version, version, visible};
use crate::commands::{self, AssemblyRefused, NewAssembly};
use crate::dossier::{self, Dossier};
use crate::model::day_of;

/// The form. Whoever does not hold one of the convening offices says on whose instruction they act.
async fn fields(ctx: &Ctx, dossier: &Dossier) -> Answer<Form> {
    let form = Form::new("renewals-convene")
        .once()
        .input(Input::day("starts").required())
        .input(Input::time("time").required())
        .input(Input::multi("place").required())
        .input(Input::hidden("version"));
    let offices = dossier.body().map(|body| body.convenors().to_vec()).unwrap_or_default();
    let held = rawabit_federation::holders_in(ctx.db(), &dossier.unit.id, ctx.today()).await?;
    let reader = person(ctx);
    let own = held.iter().any(|one| {
        reader.as_ref() == Some(&one.person_id)
            && offices.iter().any(|office| {
                *office == one.office
                    || dossier.statutes.office(office).is_some_and(|law| law.deputies.contains(&one.office))
            })
    });
    if own {
        return Ok(form);
    }
    let name = |id: &str| dossier.statutes.office(id).map_or(id, |law| law.title.name(ctx.lang())).to_owned();
    let choices: Vec<Choice> = offices.iter().map(|id| Choice::new(id.clone(), name(id))).collect();
    let form = form.input(Input::select("instructed_by", choices));
    Ok(match offices.first() {
        Some(only) if offices.len() == 1 => form.with("instructed_by", only.clone()),
        _ => form,
    })
}

/// The first day for which a convocation that leaves today is in time, and on what it rests.
fn earliest(ctx: &Ctx, dossier: &Dossier) -> (Day, Html) {
    let rule = dossier.body().and_then(|body| body.notice.as_ref());
    let Some(rule) = rule else { return (ctx.today().plus_days(1), Html::none()) };
    let day = Day(rule.ordinary.after(ctx.today().0));
    let said = Message::new("renewals-convene-notice")
        .with("day", day)
        .with("article", rule.article.as_deref().unwrap_or("—"));
    (day, notice("info", "calendar", &ctx.msg(&said)))
}

async fn page(ctx: &Ctx, dossier: &Dossier, form: &Form) -> Answer {
    let (_, said) = earliest(ctx, dossier);
    let called = match &dossier.roll {
        Some(roll) => notice("info", "users", &ctx.tn("renewals-convene-called", roll.size)),
        None => notice("warn", "warning", &ctx.t("renewals-refused-no-roll")),
    };
    ctx.office(ctx.t("renewals-convene-title"))
        .crumb(ctx.t("renewals-title"), "/office/renewals")
        .crumb(ctx.voice.pick(&dossier.unit.name), &path(&dossier.row.id, ""))
        .status(form.status())
        .html(Html(format!("{called}{said}{}", form.html(ctx))))
}

/// `GET /office/renewals/branches/{id}/convene`
pub(crate) async fn form(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let row = visible(&ctx, &id).await?;
    ctx.permit::<Convene>(&row.unit_path)?;
    let dossier = dossier::read(&ctx.app, ctx.db(), row, ctx.now).await?;
    let (first, _) = earliest(&ctx, &dossier);
    let day = day_of(dossier.row.planned_day).max(first);
    let form = fields(&ctx, &dossier)
        .await?
        .with("starts", day.to_string())
        .with("time", "10:00")
        .with("version", dossier.row.version.to_string());
    page(&ctx, &dossier, &form).await
}

/// `POST /office/renewals/branches/{id}/convene`
pub(crate) async fn send(ctx: Ctx, Path(id): Path<String>, Sent(sent): Sent) -> Answer {
    let row = visible(&ctx, &id).await?;
    let convene = ctx.permit::<Convene>(&row.unit_path)?;
    let record = ctx.permit::<RecordMeeting>(&row.unit_path)?;
    let dossier = dossier::read(&ctx.app, ctx.db(), row, ctx.now).await?;
    let mut form = fields(&ctx, &dossier).await?.fill(sent);
    let starts = form.moment("starts", "time", ctx.app.formats.zone());
    if let (true, Some(starts_at)) = (form.is_valid(), starts) {
        let read = form.read();
        let convening = Convening {
            person: person(&ctx),
            instructed_by: read.optional("instructed_by"),
            ..Convening::default()
        };
        let new = NewAssembly { starts_at, place: read.multi("place"), convening };
        let mut work = ctx.begin().await?;
        let answer =
            commands::convene_assembly(&ctx.app, &mut work, (&convene, &record), &id, version(&form), new)
                .await;
        let why = |refused: &AssemblyRefused| (refused.field(), refused.message(&ctx.app));
        if let Ended::Done(_) = end(&mut form, work, answer, why, stored_version(&ctx, &id)).await? {
            return Ok(Redirect::done(&ctx, &path(&id, ""), "renewals-convened"));
        }
    }
    page(&ctx, &dossier, &form).await
}
