//! Office pages of dues: who owes what, payments and receipts, the cash book, what goes up, statements, bank statements.

mod account;
mod bank;
mod book;
mod entries;
mod home;
mod members;
mod owing;
mod papers;
mod passing;
mod pay;
mod print;
mod record;
mod statement;

use rawabit_federation::Unit;
use rawabit_platform::kit::form::Choice;
use rawabit_platform::kit::{Cell, Form, Html, Input, bdi, esc, ltr};
use rawabit_platform::permit::info;
use rawabit_platform::web::{Access, Ctx, Page, Routes};
use rawabit_platform::{Answer, Day, Fault};

use crate::model::dues::money::{self, AmountRefused};
use crate::model::dues::{Means, book as figures};
use crate::permissions::{KeepDues, SeeMembers};

pub(crate) use record::{closed_periods, me_panel};

/// The routes, with who may call them.
pub(crate) fn routes() -> Routes {
    let see = Access::May(info::<SeeMembers>());
    let keep = Access::May(info::<KeepDues>());
    Routes::new()
        .get("/office/dues", see, home::home)
        .post("/office/dues", see, home::go)
        .get("/office/dues/units/suggest", see, home::suggest)
        .get("/office/dues/units/{unit}", see, owing::list)
        .get("/office/dues/units/{unit}/suggest", keep, members::suggest)
        .get("/office/dues/units/{unit}/pay", keep, pay::blank)
        .post("/office/dues/units/{unit}/pay", keep, pay::record)
        .get("/office/dues/units/{unit}/book", see, book::show)
        .get("/office/dues/units/{unit}/book.pdf", see, papers::book)
        .get("/office/dues/units/{unit}/book/new", keep, entries::blank)
        .post("/office/dues/units/{unit}/book/new", keep, entries::enter)
        .get("/office/dues/units/{unit}/book/close", keep, entries::close_form)
        .post("/office/dues/units/{unit}/book/close", keep, entries::close)
        .get("/office/dues/entries/{id}/counter", keep, entries::counter_form)
        .post("/office/dues/entries/{id}/counter", keep, entries::counter)
        .get("/office/dues/units/{unit}/shares", see, passing::show)
        .get("/office/dues/units/{unit}/remit", keep, passing::blank)
        .post("/office/dues/units/{unit}/remit", keep, passing::remit)
        .get("/office/dues/remittances/{id}/confirm", keep, passing::confirm_form)
        .post("/office/dues/remittances/{id}/confirm", keep, passing::confirm)
        .get("/office/dues/remittances/{id}/undo", keep, passing::undo_form)
        .post("/office/dues/remittances/{id}/undo", keep, passing::undo)
        .get("/office/dues/units/{unit}/statement", see, statement::show)
        .get("/office/dues/units/{unit}/statement.pdf", see, papers::statement)
        .get("/office/dues/units/{unit}/bank", keep, bank::list)
        .post("/office/dues/units/{unit}/bank", keep, bank::upload)
        .get("/office/dues/bank/{id}", keep, bank::show)
        .post("/office/dues/bank/{id}/columns", keep, bank::columns)
        .post("/office/dues/bank/{id}/confirm", keep, bank::confirm)
        .post("/office/dues/bank/lines/{id}/dismiss", keep, bank::dismiss)
        .get("/office/dues/memberships/{id}", see, record::show)
        .get("/office/dues/memberships/{id}/exempt", keep, account::exempt_form)
        .post("/office/dues/memberships/{id}/exempt", keep, account::exempt)
        .get("/office/dues/memberships/{id}/category", keep, account::category_form)
        .post("/office/dues/memberships/{id}/category", keep, account::category)
        .get("/office/dues/exemptions/{id}/end", keep, account::end_form)
        .post("/office/dues/exemptions/{id}/end", keep, account::end)
        .get("/office/dues/payments/{id}/receipt.pdf", see, papers::receipt)
        .post("/office/dues/payments/{id}/send", keep, pay::send)
        .get("/office/dues/payments/{id}/cancel", keep, pay::cancel_form)
        .post("/office/dues/payments/{id}/cancel", keep, pay::cancel)
        .get("/receipts/{secret}", Access::Public, papers::by_link)
        .get("/me/receipts/{id}", Access::SignedIn, papers::own)
}

/// A unit whose members the reader sees.
async fn visible(ctx: &Ctx, id: &str) -> Answer<Unit> {
    let found = rawabit_federation::unit(ctx.db(), id).await?;
    found.filter(|unit| ctx.may::<SeeMembers>(&unit.path)).ok_or(Fault::NotFound)
}

/// The address of a page of a unit.
fn path(unit: &str, rest: &str) -> String {
    format!("/office/dues/units/{unit}{rest}")
}

/// A page of a unit: its parts stand as tabs under the title.
fn page<'a>(ctx: &'a Ctx, unit: &Unit, title: String) -> Page<'a> {
    let name = ctx.voice.pick(&unit.name).to_owned();
    ctx.office(title).crumb(ctx.t("members-dues-title"), "/office/dues").crumb(name, &path(&unit.id, ""))
}

/// The parts of a unit's dues.
fn tabs(ctx: &Ctx, unit: &Unit, here: &str) -> Html {
    let mut parts = vec![
        ("", "members-dues-tab-members"),
        ("/book", "members-dues-tab-book"),
        ("/shares", "members-dues-tab-shares"),
        ("/statement", "members-dues-tab-statement"),
    ];
    if ctx.may::<KeepDues>(&unit.path) {
        parts.push(("/bank", "members-dues-tab-bank"));
    }
    let links: String = parts
        .into_iter()
        .map(|(rest, key)| {
            let current = if rest == here { " aria-current=\"page\"" } else { "" };
            let href = ctx.url(&path(&unit.id, rest));
            format!("<a href=\"{}\"{current}>{}</a>", esc(&href), esc(&ctx.t(key)))
        })
        .collect();
    Html(format!("<nav class=\"tabs\" aria-label=\"{}\">{links}</nav>", esc(&ctx.t("members-dues-tabs"))))
}

/// The currency of the statutes.
fn currency(ctx: &Ctx) -> String {
    ctx.app.statutes.load().members.currency.clone().unwrap_or_default()
}

/// An amount with the currency, as text.
fn said(ctx: &Ctx, amount: i64) -> String {
    format!("{}\u{a0}{}", money::shown(&ctx.voice, amount), currency(ctx)).trim_end().to_owned()
}

/// An amount with the currency, as markup.
fn amount(ctx: &Ctx, amount: i64) -> Html {
    ltr(&said(ctx, amount))
}

/// A cell of amounts: with the reader's signs on the screen, plain in files.
fn amount_cell(ctx: &Ctx, amount: i64) -> Cell {
    Cell::both(ltr(&money::shown(&ctx.voice, amount)), money::plain(amount))
}

/// A cell for an amount, empty where there is none.
fn amount_or_nothing(ctx: &Ctx, amount: i64) -> Cell {
    if amount == 0 { Cell::text("") } else { amount_cell(ctx, amount) }
}

/// The choice of a form of money.
fn means(ctx: &Ctx, name: &'static str) -> Input {
    let choices = Means::ALL
        .iter()
        .map(|one| Choice::new(one.word(), ctx.t(&format!("members-dues-means-{one}"))))
        .collect();
    Input::radio(name, choices).required()
}

/// Reads an amount that the form needs; what is wrong with it stands at the field.
fn read_amount(form: &mut Form, name: &str) -> i64 {
    let typed = form.read().text(name);
    match money::typed(&typed) {
        Ok(amount) => amount,
        Err(refused) => {
            if !typed.is_empty() || !form.errors.contains_key(name) {
                form.fail(name, AmountRefused::message(refused));
            }
            0
        }
    }
}

/// Boxes of figures with their names.
fn boxes(ctx: &Ctx, figures: &[(&str, Html)]) -> Html {
    let inner: String = figures
        .iter()
        .map(|(key, value)| {
            format!("<div class=\"figure-box\"><dt>{}</dt><dd>{value}</dd></div>", esc(&ctx.t(key)))
        })
        .collect();
    Html(format!("<dl class=\"figures\">{inner}</dl>"))
}

/// Named facts.
fn facts(ctx: &Ctx, facts: &[(&str, Html)]) -> Html {
    let inner: String =
        facts.iter().map(|(key, value)| format!("<dt>{}</dt><dd>{value}</dd>", esc(&ctx.t(key)))).collect();
    Html(format!("<dl class=\"facts\">{inner}</dl>"))
}

/// A panel with a heading.
fn panel(heading: &str, body: &Html) -> Html {
    Html(format!(
        "<section class=\"panel\"><div class=\"panel-head\"><h2>{}</h2></div>{body}</section>",
        esc(heading)
    ))
}

/// A day, or a dash.
fn day_or_none(ctx: &Ctx, day: Option<Day>) -> Html {
    day.map_or_else(|| Html::text("—"), |day| bdi(&ctx.voice.day(day)))
}

/// The days that a page is about: `?from=` and `?to=`, else the year so far.
fn span(ctx: &Ctx) -> crate::store::dues::book::Span {
    let today = ctx.today();
    let asked = |name: &str| ctx.param(name).and_then(|text| rawabit_platform::kit::read::parse_day(&text));
    let to = asked("to").unwrap_or(today);
    let from = asked("from").unwrap_or_else(|| Day::new(to.0.year(), 1, 1).unwrap_or(to));
    crate::store::dues::book::Span { from: from.min(to), to }
}

/// The days that a page is about, as a form sent by GET; `more` are further fields.
fn span_form(ctx: &Ctx, span: crate::store::dues::book::Span, more: &str) -> Html {
    let field = |name: &str, day: Day| {
        format!(
            "<div class=\"field\"><label for=\"span-{name}\">{}</label><input class=\"input input-code\" type=\"date\" id=\"span-{name}\" name=\"{name}\" value=\"{day}\"></div>",
            esc(&ctx.t(&format!("members-dues-{name}")))
        )
    };
    Html(format!(
        "<form class=\"filters\" method=\"get\">{}{}{more}<div class=\"filters-actions\"><button class=\"btn\" type=\"submit\">{}</button></div></form>",
        field("from", span.from),
        field("to", span.to),
        esc(&ctx.t("members-dues-show"))
    ))
}

/// The lines of a statement with their amounts: opening, what came in and went out, closing.
fn statement_lines(total: &figures::Figures) -> [(&'static str, i64); 6] {
    [
        ("members-dues-statement-opening", total.opening),
        ("members-dues-statement-receipts", total.receipts),
        ("members-dues-statement-from-below", total.from_below),
        ("members-dues-statement-expenses", total.expenses),
        ("members-dues-statement-upward", total.upward),
        ("members-dues-statement-closing", total.closing()),
    ]
}
