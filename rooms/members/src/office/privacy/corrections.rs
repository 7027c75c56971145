//! What members ask to be corrected: the list, and the decision.

use axum::extract::Path;
use rawabit_people::{KeepPeople, details};
use rawabit_platform::kit::{Cell, Column, Form, Html, Sent, Table, esc};
use rawabit_platform::web::{Ctx, Redirect};
use rawabit_platform::{Answer, Fault};
use sea_orm::{ColumnTrait as _, EntityTrait as _, QueryFilter as _, QueryOrder as _, QuerySelect as _};

use super::erasures::{decision, granted};
use super::{members, plain, subject};
use crate::commands::{decide_correction, note_read};
use crate::me::{asked_facts, facts, names};
use crate::model::ReadKind;
use crate::model::retention::state;
use crate::permissions::KeepMembers;
use crate::store::entity::member;
use crate::store::me::correction;

const LIST: &str = "/office/members/corrections";

/// Those that wait, the oldest first.
pub(super) async fn list(ctx: Ctx) -> Answer {
    let scope = ctx.scope::<KeepMembers>();
    let rows = correction::Entity::find()
        .filter(scope.condition(correction::Column::UnitPath))
        .filter(correction::Column::State.eq(state::ASKED))
        .order_by_asc(correction::Column::Id)
        .limit(200)
        .all(ctx.db())
        .await?;
    let known = members(&ctx, rows.iter().map(|row| row.person_id.clone()).collect()).await?;
    let units = ctx.unit_names().await?;
    let columns = ["member", "unit", "asked"].map(Column::new).to_vec();
    let total = u64::try_from(rows.len()).unwrap_or(u64::MAX);
    let mut table = Table::new("members-corrections", columns).total(total);
    for row in &rows {
        let href = ctx.url(&format!("{LIST}/{}", row.id));
        let whom = subject(&ctx, Some(&row.person_id), &known);
        table.push(vec![
            Cell::both(Html(format!("<a href=\"{}\">{whom}</a>", esc(&href))), ""),
            Cell::text(units.of(&row.unit_path)),
            Cell::text(ctx.voice.moment(row.asked_at)),
        ]);
    }
    ctx.office(ctx.t("members-corrections-title")).html(table.html(&ctx, &plain(&ctx)))
}

async fn load(ctx: &Ctx, id: &str) -> Answer<(correction::Model, member::Model)> {
    let found = correction::Entity::find_by_id(id.to_owned()).one(ctx.db()).await?;
    let row = found.filter(|row| ctx.may::<KeepMembers>(&row.unit_path)).ok_or(Fault::NotFound)?;
    let member = member::Entity::find()
        .filter(member::Column::PersonId.eq(row.person_id.as_str()))
        .one(ctx.db())
        .await?;
    Ok((row, member.ok_or(Fault::NotFound)?))
}

/// One request, beside what stands.
pub(super) async fn show(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let (row, member) = load(&ctx, &id).await?;
    note_read(&ctx, &row.person_id, &member.number, ReadKind::Record, &row.unit_path).await?;
    let form = decision(&ctx, "members-correction-decide");
    shown(&ctx, &row, &member, &form).await
}

async fn shown(ctx: &Ctx, row: &correction::Model, member: &member::Model, form: &Form) -> Answer {
    let person = details(ctx.db(), &row.person_id).await?.ok_or(Fault::NotFound)?;
    let stands = facts(&[
        (ctx.t("members-me-name"), Some(names(&person.name))),
        (
            ctx.t("members-me-birth"),
            person.birth_day.or(member.birth_day).map(|day| Html::text(&ctx.voice.day(day))),
        ),
        (
            ctx.t("members-me-gender"),
            member.gender.as_deref().map(|word| Html::text(&ctx.t(&format!("members-me-gender-{word}")))),
        ),
    ]);
    let panel = |title: &str, body: &Html| {
        format!(
            "<section class=\"panel\"><div class=\"panel-head\"><h2>{}</h2></div>{body}</section>",
            esc(&ctx.t(title))
        )
    };
    let mut body = format!(
        "<div class=\"grid grid-2\">{}{}</div>",
        panel("members-correction-stands", &stands),
        panel("members-correction-wished", &asked_facts(ctx, row)),
    );
    if row.state == state::ASKED {
        body.push_str(&format!("<section class=\"panel\">{}</section>", form.html(ctx)));
    }
    let known = members(ctx, vec![row.person_id.clone()]).await?;
    ctx.office(ctx.t("members-correction-title"))
        .crumb(ctx.t("members-corrections-title"), LIST)
        .lead(subject(ctx, Some(&row.person_id), &known))
        .status(form.status())
        .html(Html(body))
}

/// Decides.
pub(super) async fn decide(ctx: Ctx, Path(id): Path<String>, Sent(sent): Sent) -> Answer {
    let (row, member) = load(&ctx, &id).await?;
    let permit = ctx.permit::<KeepMembers>(&row.unit_path)?;
    let people = ctx.permit::<KeepPeople>(&row.unit_path)?;
    let mut form = decision(&ctx, "members-correction-decide").fill(sent);
    let granted = granted(&mut form);
    if form.is_valid() {
        let reason = form.read().text("reason");
        let mut work = ctx.begin().await?;
        match decide_correction(&ctx.app, &mut work, &permit, &people, &id, granted, &reason).await? {
            Ok(()) => {
                work.commit().await?;
                let done = if granted { "members-correction-granted" } else { "members-correction-refused" };
                return Ok(Redirect::done(&ctx, LIST, done));
            }
            Err(refused) => form.fail("decision", refused.message()),
        }
    }
    shown(&ctx, &row, &member, &form).await
}
