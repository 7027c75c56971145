//! Tables that sort, filter, page and export. The database does the work; this shows one page of it and builds the links.
//!
//! A room describes its columns once, fills rows of [`Cell`]s (markup for the screen, plain text for files), and gets the
//! screen, the cards of a phone, CSV and XLSX from the same description.

use std::fmt::Write as _;

use super::cell::{Cell, Column};
use super::html::{Html, esc, icon};
use super::params::{self, Params};
use crate::web::Ctx;

/// Rows on a page.
pub const PER_PAGE: u64 = 50;

/// What the reader asked of a list: which order, which page, which words.
#[derive(Clone, Debug)]
pub struct Query {
    /// The column to sort by: one of those allowed, never what was typed.
    pub sort: &'static str,
    /// Descending.
    pub descending: bool,
    /// Words to look for, trimmed and of bounded length.
    pub words: String,
    /// The page, from 1.
    pub page: u64,
    /// `csv` or `xlsx` when the whole list is asked for as a file.
    pub export: Option<ExportFormat>,
    /// Everything that was asked, for filters and links.
    pub params: Params,
}

/// A file format for lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExportFormat {
    /// UTF-8 with a byte order mark, as spreadsheet programs expect.
    Csv,
    /// A workbook.
    Xlsx,
}

impl Query {
    /// Reads the query string. `allowed` are the sortable columns, the first the default.
    pub fn read(ctx: &Ctx, allowed: &[&'static str]) -> Self {
        let params = params::parse(&ctx.query);
        let wanted = params.text("sort");
        let (name, descending) = match wanted.strip_prefix('-') {
            Some(name) => (name, true),
            None => (wanted, false),
        };
        let known = allowed.iter().copied().find(|column| *column == name);
        Self {
            sort: known.or(allowed.first().copied()).unwrap_or_default(),
            descending: known.is_some() && descending,
            words: params.text("q").chars().take(200).collect(),
            page: params.text("page").parse::<u64>().unwrap_or(1).clamp(1, 100_000),
            export: match params.text("format") {
                "csv" => Some(ExportFormat::Csv),
                "xlsx" => Some(ExportFormat::Xlsx),
                _ => None,
            },
            params,
        }
    }

    /// Whether the reader asked for less than everything: by words or by a filter.
    pub fn is_narrowed(&self) -> bool {
        const ORDER: [&str; 7] = ["sort", "page", "format", "view", "span", "done", "from"];
        !self.words.is_empty()
            || self
                .params
                .with_prefix("")
                .any(|(name, value)| !ORDER.contains(&name) && !value.trim().is_empty())
    }

    /// Rows to skip.
    pub fn offset(&self) -> u64 {
        if self.export.is_some() { 0 } else { (self.page - 1) * PER_PAGE }
    }

    /// Rows to take: a page, or everything for a file.
    pub fn limit(&self) -> u64 {
        if self.export.is_some() { 1_000_000 } else { PER_PAGE }
    }

    /// SeaORM's name for the direction.
    pub fn order(&self) -> sea_orm::Order {
        if self.descending { sea_orm::Order::Desc } else { sea_orm::Order::Asc }
    }

    /// A filter of the query string.
    pub fn filter(&self, name: &str) -> Option<&str> {
        Some(self.params.text(name)).filter(|value| !value.is_empty())
    }
}

/// One page of a list, ready to be shown.
#[derive(Clone, Debug)]
pub struct Table {
    name: &'static str,
    columns: Vec<Column>,
    rows: Vec<Vec<Cell>>,
    total: u64,
    exports: bool,
    keyset: Option<Keyset>,
}

/// Pages of a list that is too long to be numbered: what stands before and after, and whether more was found than was counted. The links
/// carry `from`.
#[derive(Clone, Debug, Default)]
pub struct Keyset {
    /// The value of `from` for the page before.
    pub before: Option<String>,
    /// The value of `from` for the page after.
    pub after: Option<String>,
    /// Whether there are more than were counted.
    pub more: bool,
}

impl Table {
    /// A table; its messages begin with `name`: `{name}-caption`, `{name}-empty`, one per column.
    pub fn new(name: &'static str, columns: Vec<Column>) -> Self {
        Self { name, columns, rows: Vec::new(), total: 0, exports: false, keyset: None }
    }

    /// How many rows there are on all pages.
    #[must_use]
    pub fn total(mut self, total: u64) -> Self {
        self.total = total;
        self
    }

    /// With links to files.
    #[must_use]
    pub fn exports(mut self) -> Self {
        self.exports = true;
        self
    }

    /// With a page before and a page after instead of numbers.
    #[must_use]
    pub fn keyset(mut self, keyset: Keyset) -> Self {
        self.keyset = Some(keyset);
        self
    }

    /// One more row, one cell a column.
    pub fn push(&mut self, cells: Vec<Cell>) {
        debug_assert_eq!(cells.len(), self.columns.len(), "one cell a column");
        self.rows.push(cells);
    }

    /// Whether there is nothing to show.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// Headings and rows as text, without the columns of buttons: for files.
    pub fn as_text(&self, ctx: &Ctx) -> (Vec<String>, Vec<Vec<String>>) {
        let keep: Vec<usize> =
            self.columns.iter().enumerate().filter(|(_, column)| !column.actions).map(|(n, _)| n).collect();
        let voice = ctx.voice.plain();
        let head = keep.iter().map(|n| voice.t(&format!("{}-{}", self.name, self.columns[*n].key))).collect();
        let rows = self.rows.iter().map(|row| keep.iter().map(|n| row[*n].text.clone()).collect()).collect();
        (head, rows)
    }

    /// The table with its tools, or the words for an empty list.
    pub fn html(&self, ctx: &Ctx, query: &Query) -> Html {
        if self.rows.is_empty() {
            return self.empty(ctx, query);
        }
        let mut out = String::new();
        self.tools(ctx, query, &mut out);
        let _ = write!(
            out,
            "<div class=\"table-wrap\" tabindex=\"0\" role=\"region\" aria-label=\"{0}\"><table class=\"table table-cards\"><caption class=\"visually-hidden\">{0}</caption><thead><tr>",
            esc(&ctx.t(&format!("{}-caption", self.name)))
        );
        let labels: Vec<String> =
            self.columns.iter().map(|column| ctx.t(&format!("{}-{}", self.name, column.key))).collect();
        for (column, label) in self.columns.iter().zip(&labels) {
            self.heading(ctx, query, column, label, &mut out);
        }
        out.push_str("</tr></thead><tbody>");
        for row in &self.rows {
            out.push_str("<tr>");
            for (n, ((cell, column), label)) in row.iter().zip(&self.columns).zip(&labels).enumerate() {
                let _ = match (n, column.number, column.actions) {
                    (0, _, _) => write!(out, "<th scope=\"row\">{}</th>", cell.html),
                    (_, _, true) => write!(out, "<td class=\"table-actions\">{}</td>", cell.html),
                    (_, true, _) => {
                        write!(out, "<td class=\"n\" data-label=\"{}\">{}</td>", esc(label), cell.html)
                    }
                    _ => write!(out, "<td data-label=\"{}\"><span>{}</span></td>", esc(label), cell.html),
                };
            }
            out.push_str("</tr>");
        }
        out.push_str("</tbody></table></div>");
        out.push_str(
            &match &self.keyset {
                Some(keyset) => sides(ctx, &query.params, keyset),
                None => pages(ctx, &query.params, query.page, self.total, PER_PAGE),
            }
            .0,
        );
        Html(out)
    }

    fn empty(&self, ctx: &Ctx, query: &Query) -> Html {
        if query.page > 1 && self.total > 0 {
            let first = query.params.but(&[("page", "")]).encode();
            return Html(format!(
                "<div class=\"empty\">{}<p>{}</p><p><a class=\"btn\" href=\"?{}\">{}</a></p></div>",
                icon("info"),
                esc(&ctx.t("table-no-such-page")),
                esc(&first),
                esc(&ctx.t("table-first-page"))
            ));
        }
        let searched = query.is_narrowed();
        let key = if searched { "table-nothing-found".to_owned() } else { format!("{}-empty", self.name) };
        Html(format!(
            "<div class=\"empty\">{}<p>{}</p></div>",
            icon(if searched { "search" } else { "info" }),
            esc(&ctx.t(&key))
        ))
    }

    fn tools(&self, ctx: &Ctx, query: &Query, out: &mut String) {
        let _ = write!(
            out,
            "<div class=\"table-tools\"><p class=\"muted small\">{}</p>",
            esc(&ctx.tn(
                if self.keyset.as_ref().is_some_and(|keyset| keyset.more) {
                    "count-more"
                } else {
                    "count-results"
                },
                i64::try_from(self.total).unwrap_or(i64::MAX)
            ))
        );
        if self.exports {
            out.push_str("<p class=\"exports small\">");
            for format in ["csv", "xlsx"] {
                let _ = write!(
                    out,
                    "<a href=\"?{}\" hx-boost=\"false\">{}<span>{}</span></a>",
                    esc(&query.params.but(&[("format", format)]).encode()),
                    icon("download"),
                    esc(&ctx.t(&format!("export-{format}")))
                );
            }
            out.push_str("</p>");
        }
        out.push_str("</div>");
    }

    fn heading(&self, ctx: &Ctx, query: &Query, column: &Column, label: &str, out: &mut String) {
        if column.actions {
            let _ = write!(out, "<td><span class=\"visually-hidden\">{}</span></td>", esc(label));
            return;
        }
        let class = if column.number { " class=\"n\"" } else { "" };
        if !column.sortable {
            let _ = write!(out, "<th scope=\"col\"{class}>{}</th>", esc(label));
            return;
        }
        let here = query.sort == column.key;
        let (state, next) = match (here, query.descending) {
            (true, false) => ("ascending", format!("-{}", column.key)),
            (true, true) => ("descending", column.key.to_owned()),
            _ => ("none", column.key.to_owned()),
        };
        let href = query.params.but(&[("sort", &next), ("page", "")]).encode();
        let _ = write!(
            out,
            "<th scope=\"col\"{class} aria-sort=\"{state}\"><a href=\"?{}\" title=\"{}\">{}</a></th>",
            esc(&href),
            esc(&ctx.t("table-sort")),
            esc(label)
        );
    }
}

/// Links to the page before and the page after.
fn sides(ctx: &Ctx, params: &Params, keyset: &Keyset) -> Html {
    let link = |from: &Option<String>, class: &str, rel: &str, key: &str| {
        from.as_ref().map_or(String::new(), |from| {
            let href = params.but(&[("from", from), ("page", ""), ("done", "")]).encode();
            format!("<a class=\"{class}\" rel=\"{rel}\" href=\"?{}\">{}</a>", esc(&href), esc(&ctx.t(key)))
        })
    };
    let before = link(&keyset.before, "prev", "prev", "page-previous");
    let after = link(&keyset.after, "next", "next", "page-next");
    if before.is_empty() && after.is_empty() {
        return Html::none();
    }
    Html(format!("<nav class=\"pagination\" aria-label=\"{}\">{before}{after}</nav>", esc(&ctx.t("pages"))))
}

/// Links to the pages of a list; nothing when there is but one.
pub fn pages(ctx: &Ctx, params: &Params, page: u64, total: u64, per_page: u64) -> Html {
    let last = total.div_ceil(per_page).max(1);
    if last <= 1 {
        return Html::none();
    }
    let href = |n: u64| esc(&params.but(&[("page", &n.to_string())]).encode());
    let mut out = format!("<nav class=\"pagination\" aria-label=\"{}\">", esc(&ctx.t("pages")));
    if page > 1 {
        let _ = write!(
            out,
            "<a class=\"prev\" rel=\"prev\" href=\"?{}\">{}</a>",
            href(page - 1),
            esc(&ctx.t("page-previous"))
        );
    }
    let mut shown = 0;
    for n in 1..=last {
        if n == 1 || n == last || n.abs_diff(page) <= 2 {
            if shown + 1 < n {
                out.push_str("<span class=\"gap\">…</span>");
            }
            let text = ctx.voice.number(i64::try_from(n).unwrap_or(i64::MAX));
            let _ = if n == page {
                write!(out, "<span aria-current=\"page\">{text}</span>")
            } else {
                write!(out, "<a href=\"?{}\">{text}</a>", href(n))
            };
            shown = n;
        }
    }
    if page < last {
        let _ = write!(
            out,
            "<a class=\"next\" rel=\"next\" href=\"?{}\">{}</a>",
            href(page + 1),
            esc(&ctx.t("page-next"))
        );
    }
    out.push_str("</nav>");
    Html(out)
}
