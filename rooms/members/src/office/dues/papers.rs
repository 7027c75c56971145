//! Receipts, cash books and statements as PDF, in the language asked for.

use axum::extract::Path;
use axum::response::Response;
use rawabit_platform::kit::Query;
use rawabit_platform::web::Ctx;
use rawabit_platform::{Answer, Fault, Lang};

use super::book::Said;
use super::pay::visible_payment;
use super::{print, span, statement, visible};
use crate::commands;
use crate::model::ReadKind;
use crate::store::dues::entity::payment;
use crate::store::dues::{book as books, owing, payments};

/// A book is printed whole, up to so many lines; more is printed by quarter.
const LINES: u64 = 20_000;

fn lang(ctx: &Ctx) -> Lang {
    ctx.param("lang").and_then(|code| Lang::from_code(&code)).unwrap_or(ctx.lang())
}

/// A receipt, printed again as it was.
pub(super) async fn receipt(ctx: Ctx, Path(id): Path<String>) -> Answer<Response> {
    let (payment, _) = visible_payment(&ctx, &id).await?;
    let of = owing::membership(ctx.db(), &payment.membership_id).await?.ok_or(Fault::NotFound)?;
    commands::note_read(&ctx, &of.person_id, &payment.shown_number(), ReadKind::Record, &payment.unit_path)
        .await?;
    answer(&ctx, &payment).await
}

async fn answer(ctx: &Ctx, payment: &payment::Model) -> Answer<Response> {
    let sheet = print::receipt(ctx, lang(ctx), payment).await?;
    rawabit_press::answer(&ctx.app, sheet, &format!("receipt-{}-{}", payment.year, payment.number)).await
}

/// A receipt by the link that was sent with it.
pub(super) async fn by_link(ctx: Ctx, Path(secret): Path<String>) -> Answer<Response> {
    let payment = payments::by_link(ctx.db(), &secret).await?.ok_or(Fault::NotFound)?;
    answer(&ctx, &payment).await
}

/// A receipt of the reader's own.
pub(super) async fn own(ctx: Ctx, Path(id): Path<String>) -> Answer<Response> {
    let person = ctx.signed_in()?.person_id.clone().ok_or(Fault::NotFound)?;
    let payment = payments::find(ctx.db(), &id).await?.ok_or(Fault::NotFound)?;
    let of = owing::membership(ctx.db(), &payment.membership_id).await?.ok_or(Fault::NotFound)?;
    if of.person_id != person {
        return Err(Fault::NotFound);
    }
    answer(&ctx, &payment).await
}

/// The cash book of some days.
pub(super) async fn book(ctx: Ctx, Path(unit): Path<String>) -> Answer<Response> {
    let unit = visible(&ctx, &unit).await?;
    let span = span(&ctx);
    let mut query = Query::read(&ctx, &["day"]);
    query.descending = false;
    // Whole, not a page of it.
    query.export = Some(rawabit_platform::kit::table::ExportFormat::Csv);
    let (rows, total) = books::lines(ctx.db(), &unit.id, span, &query).await?;
    if total > LINES {
        return Err(Fault::refused("members-dues-refused-too-long"));
    }
    ctx.audit_read("members.book_print", ("unit", &unit.id), &unit.path, &query.params.encode()).await?;
    let lang = lang(&ctx);
    let voice = ctx.app.voice(lang).plain();
    let said = Said::of(&ctx, &voice, &rows).await?;
    commands::note_export(&ctx, &said.persons()).await?;
    let reading = statement::read(&ctx, &unit, span, false).await?;
    let sheet = print::book(&ctx, lang, &unit, span, &rows, &said, &reading.whole).await?;
    rawabit_press::answer(&ctx.app, sheet, &format!("cash-book-{}", unit.id)).await
}

/// The statement of some days.
pub(super) async fn statement(ctx: Ctx, Path(unit): Path<String>) -> Answer<Response> {
    let unit = visible(&ctx, &unit).await?;
    let span = span(&ctx);
    let below = ctx.param("below").is_some_and(|value| !value.is_empty());
    let reading = statement::read(&ctx, &unit, span, below).await?;
    ctx.audit_read("members.statement_print", ("unit", &unit.id), &unit.path, "").await?;
    let sheet = print::statement(&ctx, lang(&ctx), &unit, span, &reading).await?;
    rawabit_press::answer(&ctx.app, sheet, &format!("statement-{}", unit.id)).await
}
