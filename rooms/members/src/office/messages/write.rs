//! Writing a message: to whom, by which way, in which languages.

use axum::extract::Path;
use rawabit_platform::kit::form::Choice;
use rawabit_platform::kit::sent::LONG;
use rawabit_platform::kit::{Form, Html, Input, Sent, params};
use rawabit_platform::lang::Message;
use rawabit_platform::permit::UnitPath;
use rawabit_platform::web::{Ctx, Redirect};
use rawabit_platform::{Answer, Fault};
use sea_orm::EntityTrait as _;

use super::{LIST, page, visible};
use crate::commands::messages::{Draft, MessageRefused, Ways, change as change_draft, draft, drop_draft};
use crate::model::letter::slots;
use crate::model::message::{MessageState, Way};
use crate::model::segment::Segment;
use crate::permissions::{MessageMembers, SeeMembers};
use crate::store::messages::{self, template};

/// The choice "those who are asked for", which is no saved search.
const ASKED: &str = "asked";

async fn form(ctx: &Ctx, asked: &Segment) -> Answer<Form> {
    let here = if *asked == Segment::of(&params::Params::default()) {
        ctx.t("members-message-to-all")
    } else {
        ctx.t("members-message-to-asked")
    };
    let mut to = vec![Choice::new(ASKED, here)];
    for row in messages::segments(ctx.db(), &ctx.scope::<SeeMembers>()).await? {
        to.push(Choice::new(row.id, row.name));
    }
    let ways = Way::ALL.iter().map(|way| Choice::new(way.word(), ctx.t(&format!("members-way-{way}"))));
    Ok(Form::new("members-message")
        .input(Input::select("segment", to).required())
        .input(Input::radio("way", ways.collect()).required())
        .input(Input::multi("subject").max(150))
        .input(Input::multi_long("body").required().max(20_000))
        .input(Input::hidden("asked"))
        .input(Input::hidden("version")))
}

fn shown(ctx: &Ctx, title: &str, form: &Form) -> Answer {
    let lead = Message::new("members-message-lead").with("slots", slots(ctx.lang()).join(" "));
    page(ctx, ctx.t(title)).lead(Html::text(&ctx.msg(&lead))).form(form)
}

/// `GET /office/members/messages/new`, with the query of the list, a saved search or a text kept before.
pub(super) async fn blank(ctx: Ctx) -> Answer {
    let asked = Segment::of(&params::parse(&ctx.query));
    let mut form = form(&ctx, &asked)
        .await?
        .action(ctx.url(&format!("{LIST}/new")))
        .with("asked", asked.to_params().encode())
        .with("segment", ctx.param("segment").unwrap_or_else(|| ASKED.to_owned()))
        .with("way", Way::Mail.word());
    if let Some(id) = ctx.param("template") {
        let row = template::Entity::find_by_id(id).one(ctx.db()).await?;
        let scope = ctx.scope::<MessageMembers>();
        let row = row.filter(|row| scope.contains(&row.unit_path)).ok_or(Fault::NotFound)?;
        form = form
            .with("way", row.way.as_str())
            .with_multi("subject", &row.subject)
            .with_multi("body", &row.body);
    }
    shown(&ctx, "members-message-new", &form)
}

/// What a filled form says; errors are put at its fields.
fn read(ctx: &Ctx, form: &mut Form) -> Option<Draft> {
    if !form.is_valid() {
        return None;
    }
    let read = form.read();
    let way = read.text("way").parse::<Way>().ok()?;
    let segment = read.text("segment");
    let new = Draft {
        way,
        subject: read.multi("subject"),
        body: read.multi("body"),
        segment_id: Some(segment).filter(|id| id != ASKED),
        segment: Segment::of(&params::parse(&read.text("asked"))),
    };
    if way == Way::Sms && Ways::of(&ctx.app).sms.is_none() {
        form.fail("way", "members-refused-no-gateway");
        return None;
    }
    if way == Way::Mail && new.subject.is_empty() {
        form.fail("subject", "form-required-multi");
        return None;
    }
    Some(new)
}

fn refuse(ctx: &Ctx, form: &mut Form, refused: &MessageRefused) {
    form.fail(refused.field(), refused.message(ctx.lang()));
}

/// Keeps a draft.
pub(super) async fn save(ctx: Ctx, Sent(sent): Sent<LONG>) -> Answer {
    let asked = Segment::of(&params::parse(sent.text("asked")));
    let mut form = form(&ctx, &asked).await?.action(ctx.url(&format!("{LIST}/new"))).fill(sent);
    if let Some(new) = read(&ctx, &mut form) {
        let scope = ctx.scope::<MessageMembers>();
        let chosen = new.segment.unit.clone().map(UnitPath).filter(|path| scope.contains(path));
        let unit = chosen.or_else(|| scope.top()).ok_or(Fault::NotFound)?;
        let permit = ctx.permit::<MessageMembers>(&unit)?;
        let mut work = ctx.begin().await?;
        match draft(&mut work, &permit, &unit, new).await? {
            Ok(id) => {
                work.commit().await?;
                return Ok(Redirect::done(&ctx, &format!("{LIST}/{id}"), "members-message-saved"));
            }
            Err(refused) => {
                drop(work);
                refuse(&ctx, &mut form, &refused);
            }
        }
    }
    shown(&ctx, "members-message-new", &form)
}

/// `GET /office/members/messages/{id}/edit`
pub(super) async fn edit(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let row = visible(&ctx, &id).await?;
    if row.state() != MessageState::Draft {
        return Err(Fault::NotFound);
    }
    let asked = messages::asked(ctx.db(), &row.filter).await?.unwrap_or_default();
    let form = form(&ctx, &asked)
        .await?
        .with("segment", row.segment_id.as_deref().unwrap_or(ASKED))
        .with("way", row.way.as_str())
        .with_multi("subject", &row.subject)
        .with_multi("body", &row.body)
        .with("asked", asked.to_params().encode())
        .with("version", row.version.to_string());
    shown(&ctx, "members-message-edit", &form)
}

/// Changes a draft.
pub(super) async fn change(ctx: Ctx, Path(id): Path<String>, Sent(sent): Sent<LONG>) -> Answer {
    let row = visible(&ctx, &id).await?;
    let asked = Segment::of(&params::parse(sent.text("asked")));
    let mut form = form(&ctx, &asked).await?.fill(sent);
    if let Some(new) = read(&ctx, &mut form) {
        let permit = ctx.permit::<MessageMembers>(&row.unit_path)?;
        let version = form.read().number("version").unwrap_or(0);
        let mut work = ctx.begin().await?;
        match change_draft(&mut work, &permit, &id, version, new).await {
            Ok(Ok(())) => {
                work.commit().await?;
                return Ok(Redirect::done(&ctx, &format!("{LIST}/{id}"), "members-message-saved"));
            }
            Ok(Err(refused)) => refuse(&ctx, &mut form, &refused),
            Err(Fault::Stale) if row.state() == MessageState::Draft => {
                drop(work);
                form.stale(visible(&ctx, &id).await?.version);
            }
            Err(fault) => return Err(fault),
        }
    }
    shown(&ctx, "members-message-edit", &form)
}

/// Throws a draft away.
pub(super) async fn forget(ctx: Ctx, Path(id): Path<String>, Sent(sent): Sent) -> Answer {
    let row = visible(&ctx, &id).await?;
    let permit = ctx.permit::<MessageMembers>(&row.unit_path)?;
    let mut work = ctx.begin().await?;
    drop_draft(&mut work, &permit, &id, sent.text("version").parse().unwrap_or(0)).await?;
    work.commit().await?;
    Ok(Redirect::done(&ctx, LIST, "members-message-dropped"))
}
