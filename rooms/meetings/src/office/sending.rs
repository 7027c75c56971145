//! The proof of sending: for each invitee the mail, when it was handed over, what the server answered, what they replied.

use std::collections::HashMap;

use axum::extract::Path;
use rawabit_platform::Answer;
use rawabit_platform::kit::{Cell, Column, Html, Query, Table, esc, html, sheet};
use rawabit_platform::mail::entity as mail;
use rawabit_platform::web::Ctx;
use sea_orm::{ColumnTrait as _, EntityTrait as _, QueryFilter as _};

use super::{part, tabs, visible};
use crate::cast::Cast;
use crate::model::Reply;
use crate::store::invitees;

/// `GET …/sending`
pub(crate) async fn show(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let meeting = visible(&ctx, &id).await?;
    let query = Query::read(&ctx, &["name"]);
    let invited = invitees::of_meeting(ctx.db(), &id).await?;
    let cast = Cast::of(ctx.db(), &ctx.app, &invited, &[], &[]).await?;
    let mails = mail::Entity::find()
        .filter(mail::Column::AboutKind.eq("meeting"))
        .filter(mail::Column::AboutId.eq(id.as_str()))
        .all(ctx.db())
        .await?;
    let mails: HashMap<String, mail::Model> = mails.into_iter().map(|mail| (mail.id.clone(), mail)).collect();
    let mut table = Table::new(
        "meetings-sending",
        vec![
            Column::new("name"),
            Column::new("state"),
            Column::new("sent"),
            Column::new("reply"),
            Column::new("proof"),
        ],
    )
    .exports();
    let (mut total, mut persons) = (0, Vec::new());
    for invitee in invited.iter().filter(|invitee| !invitee.is_vacant()) {
        let sent = invitee.mail_id.as_ref().and_then(|id| mails.get(id));
        let when = sent.and_then(|mail| mail.sent_at).map_or_else(String::new, |at| ctx.voice.moment(at));
        let (word, tone) = state(sent);
        let word = ctx.t(word);
        total += 1;
        persons.extend(invitee.person_id.clone());
        table.push(vec![
            Cell::both(cast.name_html(&ctx, invitee), cast.name(&ctx.voice, invitee)),
            Cell::both(html::badge(&word, tone), word.clone()),
            Cell::text(when),
            reply_cell(&ctx, invitee, &cast),
            proof_cell(&ctx, sent),
        ]);
    }
    let table = table.total(total);
    if let Some(format) = query.export {
        ctx.audit_read("meetings.export", ("meeting", &id), &meeting.unit_path, "sending").await?;
        rawabit_people::went_out(&ctx, persons).await?;
        return sheet::download(&ctx, &table, "sending", format);
    }
    let body = Html(format!("{}{}", tabs(&ctx, &meeting, "sending"), table.html(&ctx, &query)));
    part(&ctx, &meeting, "meetings-tab-sending").html(body)
}

/// What became of a convocation: the message that says it, and its tone.
fn state(mail: Option<&mail::Model>) -> (&'static str, &'static str) {
    match mail {
        None => ("meetings-sending-none", "bad"),
        Some(mail) if mail.failed_at.is_some() => ("meetings-sending-failed", "bad"),
        Some(mail) if mail.sent_at.is_none() => ("meetings-sending-waiting", "warn"),
        Some(mail) if mail.response.as_deref().is_some_and(|said| said.starts_with("outbox ")) => {
            ("meetings-sending-outbox", "ok")
        }
        Some(_) => ("meetings-sending-accepted", "ok"),
    }
}

/// What a court would ask for: the message's identifier, and the receiving server's own words.
fn proof_cell(ctx: &Ctx, mail: Option<&mail::Model>) -> Cell {
    let Some(mail) = mail else { return Cell::text(String::new()) };
    let said = mail.response.clone().unwrap_or_default();
    let lines =
        [mail.message_id.as_str(), said.as_str()].map(|line| format!("<bdi dir=\"ltr\">{}</bdi>", esc(line)));
    let text = format!("{} {said}", mail.message_id).trim_end().to_owned();
    let html = format!(
        "<details class=\"small\"><summary>{}</summary>{}</details>",
        esc(&ctx.t("meetings-sending-show")),
        lines.join("<br>")
    );
    Cell::both(Html(html), text)
}

fn reply_cell(ctx: &Ctx, invitee: &invitees::Model, cast: &Cast) -> Cell {
    let mut text = match (invitee.reply(), &invitee.reply_by) {
        (Reply::Represented, Some(by)) => {
            ctx.voice.plain().ta("meetings-represented-by", "name", cast.person_name(&ctx.voice, by))
        }
        (reply, _) => ctx.t(&format!("meetings-reply-{}", reply.name())),
    };
    if let Some(at) = invitee.replied_at {
        text = format!("{text} – {}", ctx.voice.moment(at));
    }
    if !invitee.reply_note.is_empty() {
        text = format!("{text} – {}", invitee.reply_note);
    }
    Cell::text(text)
}
