//! The pages of the audit: a list to search, and the same list as a file. Taking the file is itself a line of the audit.

use axum::body::Body;
use axum::response::IntoResponse as _;
use bytes::Bytes;
use http::header;
use sea_orm::sea_query::{Condition, Expr};
use sea_orm::{
    ColumnTrait as _, DatabaseConnection, DbErr, EntityTrait as _, PaginatorTrait as _, QueryFilter as _,
    QueryOrder as _, QuerySelect as _, Select,
};

use super::{Column as Field, Entity, Model};
use crate::clock::UtcMicros;
use crate::fault::Answer;
use crate::kit::form::Choice;
use crate::kit::html::badge;
use crate::kit::read::parse_day;
use crate::kit::table::PER_PAGE;
use crate::kit::{Cell, Column, Html, Input, Query, Table, code, esc, ltr};
use crate::ledger::actors::Actors;
use crate::ledger::pages::{mentioned, midnight, subject, unit};
use crate::permit::{UnitPath, info};
use crate::web::{Access, Ctx, Links, Routes};

crate::actions! {
    /// Read who did, read or took what.
    ReadAudit = "platform.read_audit": [Administrator, Auditor];
}

/// The audit's routes.
pub fn routes() -> Routes {
    let may = Access::May(info::<ReadAudit>());
    Routes::new().get("/office/audit", may, list).get("/office/audit/export", may, export)
}

/// `GET /office/audit`
async fn list(ctx: Ctx) -> Answer {
    let query = Query::read(&ctx, &["at"]);
    let find = asked(&ctx, &query);
    let total = find.clone().count(ctx.db()).await?;
    let rows = find
        .order_by_desc(Field::At)
        .order_by_desc(Field::Id)
        .offset((query.page - 1) * PER_PAGE)
        .limit(PER_PAGE)
        .all(ctx.db())
        .await?;
    let columns = ["at", "actor", "action", "outcome", "subject", "unit", "address", "request"];
    let mut lines = Table::new("audit-lines", columns.map(Column::new).into()).total(total);
    let actors = ctx.actors().await?;
    let named = rows.iter().flat_map(|row| mentioned(&row.subject_kind, &row.subject_id, &row.unit_path));
    let links = Links::of(&ctx, named).await?;
    for row in &rows {
        lines.push(cells(&ctx, &actors, &links, row));
    }
    let outcomes = ["done", "refused"].map(|one| Choice::new(one, ctx.t(&format!("audit-outcome-{one}"))));
    let controls = [
        Input::text("action"),
        Input::text("actor"),
        Input::text("subject"),
        Input::select("outcome", outcomes.into()),
        Input::day("from"),
        Input::day("until"),
    ];
    let mut body = crate::kit::filters(&ctx, &query, "audit-filter", &controls);
    body.0.push_str(&lines.html(&ctx, &query).0);
    let file = match query.params.but(&[("page", "")]).encode() {
        filters if filters.is_empty() => "/office/audit/export".to_owned(),
        filters => format!("/office/audit/export?{filters}"),
    };
    // Not by htmx: a file is not a part of a page.
    let button = format!(
        "<a class=\"btn\" href=\"{}\" hx-boost=\"false\">{}{}</a>",
        esc(&ctx.url(&file)),
        crate::kit::icon("download"),
        esc(&ctx.t("export-csv"))
    );
    ctx.office(ctx.t("audit-title")).lead(Html::text(&ctx.t("audit-lead"))).actions(Html(button)).html(body)
}

/// A code in words, where somebody gave it words, with the code itself small beside it.
pub(crate) fn told(ctx: &Ctx, prefix: &str, name: &str) -> Html {
    let key = format!("{prefix}-{}", name.replace(['.', '_'], "-"));
    if !ctx.voice.has(&key) {
        return code(name);
    }
    Html(format!("{} <small class=\"muted\">{}</small>", esc(&ctx.t(&key)), ltr(name)))
}

fn cells(ctx: &Ctx, actors: &Actors<'_>, links: &Links, row: &Model) -> Vec<Cell> {
    let tone = if row.outcome == "done" { "" } else { "warn" };
    let key = format!("audit-outcome-{}", row.outcome);
    let outcome = if ctx.voice.has(&key) { ctx.t(&key) } else { row.outcome.clone() };
    let program = row.account_id.is_none() && row.office.is_none();
    let actor = actors.name(row.office.as_deref(), &row.actor, program);
    let action = Html(format!(
        "{}{}",
        told(ctx, "audit-action", &row.action),
        match row.detail.as_str() {
            "" => String::new(),
            detail => format!(" <small class=\"muted\">{}</small>", ltr(detail)),
        }
    ));
    let named = format!("{} {}", row.subject_kind, row.subject_id);
    vec![
        Cell::text(ctx.voice.moment(row.at)),
        Cell::both(
            Html(format!("<bdi title=\"{}\">{}</bdi>", esc(&row.actor), esc(&actor))),
            row.actor.clone(),
        ),
        Cell::both(action, row.action.clone()),
        Cell::both(badge(&outcome, tone), row.outcome.clone()),
        Cell::both(subject(ctx, links, &row.subject_kind, &row.subject_id), named.trim().to_owned()),
        Cell::both(unit(ctx, links, actors.units(), &row.unit_path), row.unit_path.0.clone()),
        Cell::ltr(row.address.clone()),
        Cell::ltr(row.request_id.clone()),
    ]
}

/// The lines that the reader may see and asked for.
fn asked(ctx: &Ctx, query: &Query) -> Select<Entity> {
    let mut all = Condition::all().add(ctx.scope::<ReadAudit>().condition(Field::UnitPath));
    if let Some(action) = query.filter("action") {
        // `people` finds all of a room's actions, `people.register` one.
        all = all.add(either(Field::Action.eq(action), Field::Action.starts_with(format!("{action}."))));
    }
    if let Some(actor) = query.filter("actor") {
        all = all.add(either(Field::Actor.eq(actor), Field::AccountId.eq(actor)));
    }
    if let Some(subject) = query.filter("subject") {
        let (kind, id) = subject.split_once(' ').unwrap_or((subject, ""));
        all = all.add(if id.is_empty() {
            either(Field::SubjectId.eq(subject), Field::SubjectKind.eq(subject))
        } else {
            Condition::all().add(Field::SubjectKind.eq(kind)).add(Field::SubjectId.eq(id.trim()))
        });
    }
    if let Some(outcome) = query.filter("outcome") {
        all = all.add(Field::Outcome.eq(outcome));
    }
    if let Some(day) = query.filter("from").and_then(parse_day) {
        all = all.add(Field::At.gte(midnight(ctx, day).0));
    }
    if let Some(day) = query.filter("until").and_then(parse_day) {
        all = all.add(Field::At.lt(midnight(ctx, day.plus_days(1)).0));
    }
    if !query.words.is_empty() {
        let words = query.words.as_str();
        let any = [Field::Actor, Field::SubjectId, Field::RequestId, Field::Address, Field::Action];
        all = all.add(any.into_iter().fold(Condition::any(), |any, field| any.add(field.eq(words))));
    }
    Entity::find().filter(all)
}

fn either(one: Expr, other: Expr) -> Condition {
    Condition::any().add(one).add(other)
}

/// `GET /office/audit/export`: all the lines asked for, oldest first, as CSV. Memory does not grow with the list.
async fn export(ctx: Ctx) -> Answer {
    let query = Query::read(&ctx, &["at"]);
    let find = asked(&ctx, &query);
    // The filters' names and not their values: a value may name somebody.
    let filters: Vec<&str> = ["action", "actor", "subject", "outcome", "from", "until", "q"]
        .into_iter()
        .filter(|name| query.filter(name).is_some())
        .collect();
    ctx.audit_read("audit.export", ("audit", ""), &UnitPath::root(), &filters.join(",")).await?;
    let file = File { db: ctx.db().clone(), find, until: ctx.now, after: None, begun: false };
    let pieces = futures_util::stream::try_unfold(file, |mut file| async move {
        Ok::<_, Broken>(file.piece().await?.map(|piece| (piece, file)))
    });
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"audit.csv\""),
        (header::CACHE_CONTROL, "private, no-store"),
    ];
    Ok((headers, Body::from_stream(pieces)).into_response())
}

/// What can break a file that is already on its way: the connection is then cut, so that nobody takes it for whole.
type Broken = Box<dyn std::error::Error + Send + Sync>;

/// Lines in one piece.
const PIECE: u64 = 1000;

struct File {
    db: DatabaseConnection,
    find: Select<Entity>,
    until: UtcMicros,
    after: Option<(UtcMicros, String)>,
    begun: bool,
}

impl File {
    async fn piece(&mut self) -> Result<Option<Bytes>, Broken> {
        let rows = self.rows().await?;
        let head = [
            "at",
            "actor",
            "account",
            "action",
            "outcome",
            "subject_kind",
            "subject_id",
            "unit",
            "detail",
            "address",
            "request",
        ];
        let lines: Vec<Vec<String>> = rows
            .iter()
            .map(|row| {
                let texts = [
                    &row.action,
                    &row.outcome,
                    &row.subject_kind,
                    &row.subject_id,
                    &row.unit_path.0,
                    &row.detail,
                    &row.address,
                    &row.request_id,
                ];
                let account = row.account_id.clone().unwrap_or_default();
                [row.at.rfc3339(), row.actor.clone(), account]
                    .into_iter()
                    .chain(texts.map(String::clone))
                    .collect()
            })
            .collect();
        if let Some(last) = rows.last() {
            self.after = Some((last.at, last.id.clone()));
        }
        if self.begun && lines.is_empty() {
            return Ok(None);
        }
        let bytes = crate::kit::sheet::csv(&head.map(str::to_owned), &lines)?;
        // Only the first piece has the byte order mark and the heading.
        let skip = if self.begun {
            bytes.iter().position(|byte| *byte == b'\n').map_or(0, |end| end + 1)
        } else {
            0
        };
        self.begun = true;
        Ok(Some(Bytes::from(bytes).slice(skip..)))
    }

    async fn rows(&self) -> Result<Vec<Model>, DbErr> {
        let mut find = self.find.clone().filter(Field::At.lte(self.until.0));
        if let Some((at, id)) = &self.after {
            find = find.filter(
                Condition::any()
                    .add(Field::At.gt(at.0))
                    .add(Condition::all().add(Field::At.eq(at.0)).add(Field::Id.gt(id.as_str()))),
            );
        }
        find.order_by_asc(Field::At).order_by_asc(Field::Id).limit(PIECE).all(&self.db).await
    }
}
