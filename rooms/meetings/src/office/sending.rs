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
            Column::new("mail"),
            Column::new("sent"),
            Column::new("response"),
            Column::new("reply"),
        ],
    )
    .exports();
    let mut total = 0;
    for invitee in invited.iter().filter(|invitee| !invitee.is_vacant()) {
        let sent = invitee.mail_id.as_ref().and_then(|id| mails.get(id));
        let when = sent.and_then(|mail| mail.sent_at).map_or_else(String::new, |at| ctx.voice.moment(at));
        let state = match sent {
            None => html::badge(&ctx.t("meetings-sending-none"), "bad"),
            Some(mail) if mail.sent_at.is_none() => html::badge(&ctx.t("meetings-sending-waiting"), "warn"),
            Some(_) => Html(format!("<bdi>{when}</bdi>")),
        };
        total += 1;
        table.push(vec![
            Cell::both(cast.name_html(&ctx, invitee), cast.name(&ctx.voice, invitee)),
            Cell::ltr(sent.map_or_else(String::new, |mail| mail.message_id.clone())),
            Cell::both(state, when),
            Cell::ltr(sent.and_then(|mail| mail.response.clone()).unwrap_or_default()),
            reply_cell(&ctx, invitee, &cast),
        ]);
    }
    let table = table.total(total);
    if let Some(format) = query.export {
        ctx.audit_read("meetings.export", ("meeting", &id), &meeting.unit_path, "sending").await?;
        return sheet::download(&ctx, &table, "sending", format);
    }
    let body = Html(format!("{}{}", tabs(&ctx, &meeting, "sending"), table.html(&ctx, &query)));
    part(&ctx, &meeting, "meetings-tab-sending").html(body)
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
    Cell::both(Html(format!("<bdi class=\"nowrap\">{}</bdi>", esc(&text))), text)
}
