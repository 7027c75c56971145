//! The outbox as a page: what was sent to whom, what waits, what never arrived. Reading a mail is noted in the audit.

use askama::Template;
use axum::extract::Path;
use axum::response::IntoResponse as _;
use http::header;
use sea_orm::{
    ColumnTrait as _, Condition, EntityTrait as _, PaginatorTrait as _, QueryFilter as _, QueryOrder as _,
    QuerySelect as _,
};

use super::{entity, message};
use crate::fault::{Answer, Fault};
use crate::files::disposition;
use crate::kit::filters;
use crate::kit::form::{Choice, Input};
use crate::kit::{Cell, Column, Html, Query, Table, bdi, html, ltr};
use crate::ops::ReadMail;
use crate::permit::UnitPath;
use crate::store::like_contains;
use crate::web::Ctx;
use crate::web::secrets::hide_secrets;

const LIST: &str = "/office/mail";
const STATES: [&str; 3] = ["waiting", "sent", "failed"];

fn state(mail: &entity::Model) -> &'static str {
    match (mail.sent_at, mail.failed_at) {
        (Some(_), _) => "sent",
        (None, Some(_)) => "failed",
        (None, None) => "waiting",
    }
}

fn condition(state: &str) -> Option<Condition> {
    let all = Condition::all();
    Some(match state {
        "sent" => all.add(entity::Column::SentAt.is_not_null()),
        "failed" => all.add(entity::Column::SentAt.is_null()).add(entity::Column::FailedAt.is_not_null()),
        "waiting" => all.add(entity::Column::SentAt.is_null()).add(entity::Column::FailedAt.is_null()),
        _ => return None,
    })
}

fn badge(ctx: &Ctx, name: &str) -> Html {
    let tone = match name {
        "sent" => "ok",
        "failed" => "bad",
        _ => "mute",
    };
    html::badge(&ctx.t(&format!("mail-state-{name}")), tone)
}

/// The list.
pub(crate) async fn list(ctx: Ctx) -> Answer {
    let query = Query::read(&ctx, &["written", "to", "subject"]);
    let mut find = entity::Entity::find();
    if let Some(condition) = query.filter("state").and_then(condition) {
        find = find.filter(condition);
    }
    let words = rawabit_text::fold(&query.words);
    for word in words.split_whitespace().take(8) {
        let pattern = sea_orm::sea_query::LikeExpr::new(like_contains(word)).escape('\\');
        find = find.filter(entity::Column::SearchText.like(pattern));
    }
    let total = find.clone().count(ctx.db()).await?;
    let (column, order) = match query.sort {
        "to" => (entity::Column::Recipient, query.order()),
        "subject" => (entity::Column::Subject, query.order()),
        _ if query.params.text("sort").is_empty() => (entity::Column::CreatedAt, sea_orm::Order::Desc),
        _ => (entity::Column::CreatedAt, query.order()),
    };
    let rows = find
        .order_by(column, order.clone())
        .order_by(entity::Column::Id, order)
        .offset(query.offset())
        .limit(query.limit().min(crate::kit::table::PER_PAGE))
        .all(ctx.db())
        .await?;
    let mut table = Table::new(
        "mail",
        vec![
            Column::new("subject").sortable(),
            Column::new("to").sortable(),
            Column::new("state"),
            Column::new("written").sortable(),
            Column::new("sent"),
        ],
    )
    .total(total);
    for row in rows {
        let to = html::join([bdi(&row.recipient_name), ltr(&row.recipient)], " ");
        table.push(vec![
            Cell::link(&ctx.url(&format!("{LIST}/{}", row.id)), row.subject.as_str()),
            Cell::both(to, row.recipient.clone()),
            Cell::both(badge(&ctx, state(&row)), state(&row)),
            Cell::text(ctx.voice.moment(row.created_at)),
            Cell::text(row.sent_at.map_or_else(String::new, |at| ctx.voice.moment(at))),
        ]);
    }
    let choices = STATES.map(|name| Choice::new(name, ctx.t(&format!("mail-state-{name}")))).to_vec();
    let body = html::join(
        [filters(&ctx, &query, "mail", &[Input::select("state", choices)]), table.html(&ctx, &query)],
        "",
    );
    ctx.office(ctx.t("mail-title")).html(body)
}

#[derive(Template)]
#[template(path = "ops/mail.html")]
struct View<'a> {
    ctx: &'a Ctx,
    mail: &'a entity::Model,
    badge: Html,
    from: String,
    /// None: not for this reader.
    body: Option<Html>,
}

/// One mail.
pub(crate) async fn view(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let reads = ctx.policy.anywhere::<ReadMail>();
    let mail = find(&ctx, id, if reads { "read" } else { "seen" }).await?;
    let view = View {
        ctx: &ctx,
        badge: badge(&ctx, state(&mail)),
        from: message::sender(&ctx.app),
        body: reads.then(|| paragraphs(&hide_secrets(&mail.body))),
        mail: &mail,
    };
    ctx.office(mail.subject.clone()).crumb(ctx.t("mail-title"), LIST).body(&view)
}

/// Its attachment.
pub(crate) async fn attachment(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let mail = find(&ctx, id, "attachment").await?;
    let (Some(name), Some(content)) = (mail.attachment_name, mail.attachment) else {
        return Err(Fault::NotFound);
    };
    // Whatever the mail called it, a browser gets plain text to save and nothing to run.
    let (kind, content) = match mail.attachment_type.as_deref() {
        // A calendar entry holds the same personal link as the letter.
        Some(kind) if kind.starts_with("text/calendar") => {
            ("text/calendar; charset=utf-8", hide_secrets(&unfolded(&content)))
        }
        _ => ("application/octet-stream", content),
    };
    let headers = [
        (header::CONTENT_TYPE, kind.to_owned()),
        (header::CONTENT_DISPOSITION, disposition("attachment", &name)),
        (header::CACHE_CONTROL, "private, no-store".to_owned()),
    ];
    Ok((headers, content).into_response())
}

/// Loads a mail for somebody to read: noted before it is shown.
async fn find(ctx: &Ctx, id: String, detail: &str) -> Answer<entity::Model> {
    let mail = entity::Entity::find_by_id(id).one(ctx.db()).await?.ok_or(Fault::NotFound)?;
    ctx.audit_read("platform.see_mail", ("mail", &mail.id), &UnitPath::root(), detail).await?;
    Ok(mail)
}

/// Text with its paragraphs and lines, each in its own direction.
fn paragraphs(text: &str) -> Html {
    let pieces = text.split("\n\n").filter(|part| !part.trim().is_empty()).map(|part| {
        let lines: Vec<String> = part.trim().lines().map(crate::kit::esc).collect();
        Html(format!("<p dir=\"auto\">{}</p>", lines.join("<br>")))
    });
    html::join(pieces, "")
}

/// A calendar entry with its long lines whole again (RFC 5545, 3.1): a secret cut in two is a secret still.
fn unfolded(calendar: &str) -> String {
    calendar.replace("\r\n ", "").replace("\r\n\t", "")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_time_links_are_not_for_other_eyes() {
        let secret = "Qm9uam91ci1sZS1tb25kZS1zZWNyZXQtMjU2LWJpdHM";
        assert_eq!(secret.len(), 43);
        let text = format!(
            "افتح الرابط https://party.example/welcome/{secret}؟ ثم 018f0000-0000-7000-8000-000000000000."
        );
        let shown = hide_secrets(&text);
        assert!(!shown.contains(secret) && shown.contains("/welcome/••••••••"));
        assert!(shown.ends_with("ثم 018f0000-0000-7000-8000-000000000000."));
        assert_eq!(hide_secrets("plain"), "plain");
        let folded = format!(
            "URL:https://party.example/reply/{}\r\n {}\r\nSTATUS:CONFIRMED\r\n",
            &secret[..20],
            &secret[20..]
        );
        assert_eq!(
            hide_secrets(&unfolded(&folded)),
            "URL:https://party.example/reply/••••••••\r\nSTATUS:CONFIRMED\r\n"
        );
    }
}
