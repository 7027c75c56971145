//! The cash book of a unit.

use std::collections::HashMap;

use axum::extract::Path;
use rawabit_federation::Unit;
use rawabit_platform::kit::html::link;
use rawabit_platform::kit::sheet::{self, Field, Sheet, workbook};
use rawabit_platform::kit::table::ExportFormat;
use rawabit_platform::kit::{Cell, Column, Html, Query, Table, esc};
use rawabit_platform::lang::Voice;
use rawabit_platform::web::Ctx;
use rawabit_platform::{Answer, Fault};

use super::{amount_cell, amount_or_nothing, page, path, span, tabs, visible};
use crate::commands;
use crate::model::dues::{EntryKind, Means, money};
use crate::permissions::KeepDues;
use crate::store::dues::book::{self as books, Row};
use crate::store::dues::passing;

/// What the lines of a book say, for the page, files and paper.
pub(super) struct Said {
    payers: HashMap<String, String>,
    people: HashMap<String, rawabit_people::Named>,
    units: HashMap<String, String>,
}

impl Said {
    /// The members who are named in it.
    pub(super) fn persons(&self) -> Vec<String> {
        self.people.keys().cloned().collect()
    }

    pub(super) async fn of(ctx: &Ctx, voice: &Voice, rows: &[Row]) -> Answer<Self> {
        let payments: Vec<String> = rows.iter().filter_map(|row| row.payment_id.clone()).collect();
        let payers = books::payers(ctx.db(), &payments).await?;
        let ids: Vec<String> = payers.values().cloned().collect();
        let people = rawabit_people::named(ctx.db(), &ids).await?;
        let mut units = HashMap::new();
        for row in rows {
            let Some(id) = &row.remittance_id else { continue };
            let Some(found) = passing::find(ctx.db(), id).await? else { continue };
            let other = if row.kind() == EntryKind::Upward { &found.to_id } else { &found.from_id };
            if let Some(unit) = rawabit_federation::unit(ctx.db(), other).await? {
                units.insert(id.clone(), voice.pick(&unit.name).to_owned());
            }
        }
        Ok(Self { payers, people, units })
    }

    /// From whom, or to whom.
    pub(super) fn party(&self, voice: &Voice, row: &Row) -> String {
        let payer =
            row.payment_id.as_ref().and_then(|id| self.payers.get(id)).and_then(|id| self.people.get(id));
        if let Some(person) = payer {
            return person.display(voice);
        }
        row.remittance_id
            .as_ref()
            .and_then(|id| self.units.get(id))
            .cloned()
            .unwrap_or_else(|| row.party.clone())
    }

    /// What for: the kind, the words, and what the entry counters.
    pub(super) fn what(voice: &Voice, row: &Row, by_id: &HashMap<&str, String>) -> String {
        let mut parts = vec![voice.t(&format!("members-dues-entry-{}", row.kind()))];
        if let Some(old) = &row.counters {
            let number = by_id.get(old.as_str()).cloned().unwrap_or_else(|| row.reference.clone());
            parts.push(voice.ta("members-dues-entry-counters", "number", number));
        } else if row.countered.is_some() {
            parts.push(voice.t("members-dues-entry-countered"));
        }
        parts.extend([row.words.clone(), row.reference.clone()]);
        parts.retain(|part| !part.is_empty());
        parts.join(" · ")
    }
}

/// The numbers of entries by identifier.
pub(super) fn numbers(rows: &[Row]) -> HashMap<&str, String> {
    rows.iter().map(|row| (row.id.as_str(), row.shown_number())).collect()
}

/// What a line brings and what it takes: a counter entry lessens the column of what it counters.
pub(super) fn columns(row: &Row) -> (i64, i64) {
    if row.kind().is_outgoing() { (0, -row.amount) } else { (row.amount, 0) }
}

/// The book in some days, as a page or a file.
pub(super) async fn show(ctx: Ctx, Path(unit): Path<String>) -> Answer {
    let unit = visible(&ctx, &unit).await?;
    let span = span(&ctx);
    let query = Query::read(&ctx, &["day"]);
    let (rows, total) = books::lines(ctx.db(), &unit.id, span, &query).await?;
    let said = Said::of(&ctx, &ctx.voice, &rows).await?;
    if let Some(format) = query.export {
        ctx.audit_read("members.book_export", ("unit", &unit.id), &unit.path, &query.params.encode()).await?;
        commands::note_export(&ctx, &said.persons()).await?;
        return download(&ctx, &unit, &rows, &said, format);
    }
    let keeps = ctx.may::<KeepDues>(&unit.path);
    let closed = books::closed_until(ctx.db(), &unit.id).await?;
    let by_id = numbers(&rows);
    let mut table = Table::new(
        "members-dues-book",
        vec![
            Column::new("number"),
            Column::new("day").sortable(),
            Column::new("what"),
            Column::new("party"),
            Column::new("means"),
            Column::new("in").number(),
            Column::new("out").number(),
            Column::new("balance").number(),
            Column::new("do").actions(),
        ],
    )
    .total(total)
    .exports();
    for row in &rows {
        let by_hand =
            EntryKind::BY_HAND.contains(&row.kind()) && row.counters.is_none() && row.countered.is_none();
        let act = if keeps && by_hand {
            link(
                &ctx.url(&format!("/office/dues/entries/{}/counter", row.id)),
                &ctx.t("members-dues-entry-counter"),
            )
        } else {
            Html::none()
        };
        let (came, went) = columns(row);
        table.push(vec![
            Cell::ltr(row.shown_number()),
            Cell::whole(ctx.voice.day(row.day)),
            Cell::text(Said::what(&ctx.voice, row, &by_id)),
            Cell::text(said.party(&ctx.voice, row)),
            Cell::text(ctx.t(&format!("members-dues-means-{}", row.means))),
            amount_or_nothing(&ctx, came),
            amount_or_nothing(&ctx, went),
            amount_cell(&ctx, row.balance),
            Cell::both(act, ""),
        ]);
    }
    let choices = |name: &str, values: Vec<(&str, String)>| {
        let options: String = values
            .into_iter()
            .map(|(value, label)| {
                let selected = if query.filter(name) == Some(value) { " selected" } else { "" };
                format!("<option value=\"{value}\"{selected}>{}</option>", esc(&label))
            })
            .collect();
        format!(
            "<div class=\"field\"><label for=\"span-{name}\">{}</label><select class=\"select\" id=\"span-{name}\" name=\"{name}\"><option value=\"\">{}</option>{options}</select></div>",
            esc(&ctx.t(&format!("members-dues-book-{name}"))),
            esc(&ctx.t("filter-all"))
        )
    };
    let more = format!(
        "{}{}",
        choices(
            "means",
            Means::ALL.iter().map(|one| (one.word(), ctx.t(&format!("members-dues-means-{one}")))).collect()
        ),
        choices(
            "kind",
            EntryKind::ALL
                .iter()
                .map(|one| (one.word(), ctx.t(&format!("members-dues-entry-{one}"))))
                .collect()
        )
    );
    let note = closed.map_or_else(String::new, |day| {
        format!(
            "<p class=\"muted\">{}</p>",
            esc(&ctx.ta("members-dues-book-closed-until", "day", ctx.voice.day(day)))
        )
    });
    let print: String = ctx
        .app
        .config
        .languages
        .iter()
        .map(|lang| {
            let href = ctx.url(&path(
                &unit.id,
                &format!("/book.pdf?from={}&to={}&lang={}", span.from, span.to, lang.code()),
            ));
            format!(
                "<a href=\"{}\" hx-boost=\"false\">{}</a> ",
                esc(&href),
                esc(&ctx.t(&format!("members-dues-print-{}", lang.code())))
            )
        })
        .collect();
    let body = Html(format!(
        "{}{}{note}<p class=\"row small\">{print}</p>{}",
        tabs(&ctx, &unit, "/book"),
        super::span_form(&ctx, span, &more),
        table.html(&ctx, &query)
    ));
    let mut page = page(&ctx, &unit, ctx.t("members-dues-tab-book"));
    if keeps {
        page = page
            .action("members-dues-book-close-action", &path(&unit.id, "/book/close"), "lock", false)
            .action("members-dues-book-enter", &path(&unit.id, "/book/new"), "plus", true);
    }
    page.html(body)
}

/// The lines as a file, with numbers that a spreadsheet reckons with.
fn download(ctx: &Ctx, unit: &Unit, rows: &[Row], said: &Said, format: ExportFormat) -> Answer {
    use axum::response::IntoResponse as _;
    let voice = ctx.voice.plain();
    let by_id = numbers(rows);
    let keys = ["number", "day", "what", "party", "means", "in", "out", "balance"];
    let head: Vec<String> = keys.iter().map(|key| voice.t(&format!("members-dues-book-{key}"))).collect();
    let texts = |row: &Row| {
        [
            row.shown_number(),
            Said::what(&voice, row, &by_id),
            said.party(&voice, row),
            voice.t(&format!("members-dues-means-{}", row.means)),
        ]
    };
    let name = format!("cash-book-{}", unit.id);
    let (bytes, kind, ending) = match format {
        ExportFormat::Csv => {
            let rows: Vec<Vec<String>> = rows
                .iter()
                .map(|row| {
                    let (came, went) = columns(row);
                    let [number, what, party, means] = texts(row);
                    vec![
                        number,
                        row.day.to_string(),
                        what,
                        party,
                        means,
                        money::plain(came),
                        money::plain(went),
                        money::plain(row.balance),
                    ]
                })
                .collect();
            (sheet::csv(&head, &rows).map_err(Fault::internal)?, "text/csv; charset=utf-8", "csv")
        }
        ExportFormat::Xlsx => {
            // Hundredths up to a thousand million million are whole in a double.
            #[allow(clippy::cast_precision_loss, reason = "amounts are bounded far below 2^53")]
            let number = |amount: i64| Field::Number(amount as f64 / 100.0);
            let rows = rows
                .iter()
                .map(|row| {
                    let (came, went) = columns(row);
                    let [no, what, party, means] = texts(row).map(Field::Text);
                    vec![
                        no,
                        Field::Day(row.day),
                        what,
                        party,
                        means,
                        number(came),
                        number(went),
                        number(row.balance),
                    ]
                })
                .collect();
            let sheet = Sheet { name: String::new(), head, rows };
            let bytes = workbook(&[sheet], ctx.lang().dir() == "rtl").map_err(Fault::internal)?;
            (bytes, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx")
        }
    };
    let disposition = format!("attachment; filename=\"{name}.{ending}\"");
    let headers =
        [(http::header::CONTENT_TYPE, kind.to_owned()), (http::header::CONTENT_DISPOSITION, disposition)];
    Ok((headers, bytes).into_response())
}
