//! Documents of dues: receipt, cash book, statement.

use rawabit_federation::Unit;
use rawabit_platform::lang::{Message, Voice};
use rawabit_platform::web::Ctx;
use rawabit_platform::{Answer, Fault, Lang};
use rawabit_press::{Sheet, organisation};
use serde_json::{Value, json};

use super::book::{Said, columns, numbers};
use super::statement::Reading;
use super::statement_lines;
use crate::model::dues::{Means, Statement, money};
use crate::store::dues::book::{Row, Span};
use crate::store::dues::entity::payment;
use crate::store::dues::{owing, payments};

const RECEIPT: &str = include_str!("../../../templates/documents/receipt.typ");
const BOOK: &str = include_str!("../../../templates/documents/book.typ");
const STATEMENT: &str = include_str!("../../../templates/documents/statement.typ");

fn currency(ctx: &Ctx) -> String {
    ctx.app.statutes.load().members.currency.clone().unwrap_or_default()
}

fn said(ctx: &Ctx, voice: &Voice, amount: i64) -> String {
    format!("{}\u{a0}{}", money::shown(voice, amount), currency(ctx)).trim_end().to_owned()
}

/// The receipt of a payment: the same record always prints to the same bytes.
pub(crate) async fn receipt(ctx: &Ctx, lang: Lang, row: &payment::Model) -> Answer<Sheet> {
    let voice = ctx.app.voice(lang).plain();
    let db = ctx.db();
    let of = owing::membership(db, &row.membership_id).await?.ok_or(Fault::NotFound)?;
    let people = rawabit_people::named(db, std::slice::from_ref(&of.person_id)).await?;
    let name = people.get(&of.person_id).map(|person| person.display(&voice)).unwrap_or_default();
    let unit = rawabit_federation::unit(db, &row.unit_id).await?.ok_or(Fault::NotFound)?;
    let old = match &row.counters {
        Some(old) => payments::find(db, old).await?,
        None => None,
    };
    let t = |key: &str| voice.t(&format!("members-dues-doc-{key}"));
    let title = if old.is_some() { t("refund") } else { t("receipt") };
    let counters = old.map(|old| {
        voice.msg(
            &Message::new("members-dues-payment-counters")
                .with("number", old.shown_number())
                .with("reason", row.reason.clone()),
        )
    });
    let covers = match (row.counters.is_none(), row.paid_from, row.paid_until) {
        (true, Some(from), Some(until)) if until > from => Some(
            voice.msg(
                &Message::new("members-dues-period-days")
                    .with("from", voice.day(from))
                    .with("to", voice.day(until.plus_days(-1))),
            ),
        ),
        _ => None,
    };
    let data = json!({
        "organisation": organisation(&ctx.app, lang),
        "unit": voice.pick(&unit.name),
        "reference": row.shown_number(),
        "labels": {
            "number": t("number"), "name": t("name"), "amount": t("amount"), "day": t("day"), "means": t("means"),
            "reference": t("reference"), "covers": t("covers"), "note": t("note"),
        },
        "title": title,
        "number": row.shown_number(),
        "name": name,
        "amount": said(ctx, &voice, row.amount),
        "day": voice.day(row.day),
        "means": voice.t(&format!("members-dues-means-{}", row.means())),
        "paid_with": if row.reference.is_empty() { Value::Null } else { json!(row.reference) },
        "covers": covers,
        "counters": counters,
        "signatures": [{ "office": t("treasurer"), "name": "" }],
    });
    let title = format!("{title} {}", row.shown_number());
    Ok(Sheet { template: RECEIPT, data, lang, title, at: row.at, files: Vec::new() })
}

fn span_words(voice: &Voice, span: Span) -> String {
    voice.msg(
        &Message::new("members-dues-period-days")
            .with("from", voice.day(span.from))
            .with("to", voice.day(span.to)),
    )
}

fn lines(ctx: &Ctx, voice: &Voice, statement: &Statement) -> Vec<Value> {
    statement_lines(&statement.total)
        .into_iter()
        .map(|(key, value)| json!({ "label": voice.t(key), "amount": said(ctx, voice, value) }))
        .collect()
}

/// The cash book of some days.
pub(crate) async fn book(
    ctx: &Ctx,
    lang: Lang,
    unit: &Unit,
    span: Span,
    rows: &[Row],
    words: &Said,
    statement: &Statement,
) -> Answer<Sheet> {
    let voice = ctx.app.voice(lang).plain();
    let by_id = numbers(rows);
    let t = |key: &str| voice.t(&format!("members-dues-book-{key}"));
    let amount = |amount: i64| if amount == 0 { Value::Null } else { json!(money::shown(&voice, amount)) };
    let printed: Vec<Value> = rows
        .iter()
        .map(|row| {
            let (came, went) = columns(row);
            json!({
                "number": row.shown_number(),
                "day": row.day.to_string(),
                "what": Said::what(&voice, row, &by_id),
                "party": words.party(&voice, row),
                "means": voice.t(&format!("members-dues-means-{}", row.means)),
                "in": amount(came),
                "out": amount(went),
                "balance": money::shown(&voice, row.balance),
            })
        })
        .collect();
    let title = voice.t("members-dues-tab-book");
    let data = json!({
        "organisation": organisation(&ctx.app, lang),
        "unit": voice.pick(&unit.name),
        "labels": {
            "number": t("number"), "day": t("day"), "what": t("what"), "means": t("means"),
            "in": t("in"), "out": t("out"), "balance": t("balance"),
        },
        "title": title,
        "days": span_words(&voice, span),
        "currency": currency(ctx),
        "rows": printed,
        "totals": lines(ctx, &voice, statement),
        "signatures": [{ "office": voice.t("members-dues-doc-treasurer"), "name": "" }],
    });
    let at = rows.iter().map(|row| row.at).max().unwrap_or(span.to.begins(ctx.app.formats.zone()));
    Ok(Sheet {
        template: BOOK,
        data,
        lang,
        title: format!("{title} – {}", voice.pick(&unit.name)),
        at,
        files: Vec::new(),
    })
}

/// The statement of some days.
pub(crate) async fn statement(
    ctx: &Ctx,
    lang: Lang,
    unit: &Unit,
    span: Span,
    reading: &Reading,
) -> Answer<Sheet> {
    let voice = ctx.app.voice(lang).plain();
    let names = rawabit_federation::units(
        ctx.db(),
        &reading
            .units
            .iter()
            .filter_map(|(path, _)| path.steps().last().map(str::to_owned))
            .collect::<Vec<_>>(),
    )
    .await?;
    let t = |key: &str| voice.t(&format!("members-dues-statement-{key}"));
    let row = |label: String, statement: &crate::model::dues::Figures| {
        let amounts: Vec<String> =
            statement_lines(statement).into_iter().map(|(_, value)| money::shown(&voice, value)).collect();
        json!({ "label": label, "amounts": amounts })
    };
    let means: Vec<Value> = Means::ALL
        .iter()
        .filter_map(|means| {
            let figures = reading.whole.means.get(means)?;
            Some(row(voice.t(&format!("members-dues-means-{means}")), figures))
        })
        .collect();
    let units: Vec<Value> = if reading.units.len() > 1 {
        reading
            .units
            .iter()
            .map(|(path, statement)| {
                let id = path.steps().last().unwrap_or_default();
                let name =
                    names.get(id).map_or_else(|| id.to_owned(), |unit| voice.pick(&unit.name).to_owned());
                row(name, &statement.total)
            })
            .collect()
    } else {
        Vec::new()
    };
    let shares: Vec<Value> = [
        ("members-dues-shares-of-payments", reading.upward.iter().map(|(_, one)| one.due).sum::<i64>()),
        ("members-dues-shares-sent", reading.upward.iter().map(|(_, one)| one.sent).sum()),
        ("members-dues-shares-owed", reading.upward.iter().map(|(_, one)| one.owed()).sum()),
        ("members-dues-shares-due", reading.below.iter().map(|(_, one)| one.owed()).sum()),
    ]
    .into_iter()
    .map(|(key, value)| json!({ "label": voice.t(key), "amount": said(ctx, &voice, value) }))
    .collect();
    let title = voice.t("members-dues-tab-statement");
    let heads: Vec<String> = ["opening", "receipts", "from-below", "expenses", "upward", "closing"]
        .iter()
        .map(|key| t(key))
        .collect();
    let data = json!({
        "organisation": organisation(&ctx.app, lang),
        "unit": voice.pick(&unit.name),
        "title": title,
        "days": span_words(&voice, span),
        "currency": currency(ctx),
        "totals": lines(ctx, &voice, &reading.whole),
        "heads": heads,
        "labels": {
            "means": t("means-caption"), "units": t("units-caption"), "shares": voice.t("members-dues-tab-shares"),
            "mean": voice.t("members-dues-book-means"), "unit": voice.t("members-dues-record-unit"),
        },
        "means": means,
        "units": units,
        "shares": shares,
        "signatures": [
            { "office": voice.t("members-dues-doc-treasurer"), "name": "" },
            { "office": voice.t("members-dues-doc-president"), "name": "" },
        ],
    });
    let at = span.to.plus_days(1).begins(ctx.app.formats.zone());
    Ok(Sheet {
        template: STATEMENT,
        data,
        lang,
        title: format!("{title} – {}", voice.pick(&unit.name)),
        at,
        files: Vec::new(),
    })
}
