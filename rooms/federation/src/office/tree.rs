//! The tree, to look at and to search.

use std::collections::HashMap;
use std::fmt::Write as _;

use rawabit_platform::Answer;
use rawabit_platform::kit::filters;
use rawabit_platform::kit::form::{Choice, Input};
use rawabit_platform::kit::html::badge;
use rawabit_platform::kit::{Cell, Column, Html, Query, Table, esc, icon, ltr, sheet};
use rawabit_platform::permit::UnitPath;
use rawabit_platform::web::Ctx;

use super::{areas, kinds};
use crate::model::Unit;
use crate::permissions::{ImportTree, SeeFederation, ShapeTree};
use crate::store::list::{UNIT_SORTS, UnitFilter, counts, totals, unit_page};
use crate::store::{self, area};
use crate::words::{kind_name, sort_by_name, unit_link};

/// Lines that a page of the tree may hold; what lies deeper has a page of its own.
const LINES: usize = 400;

/// The tree, or, once something is searched or filtered, a list.
pub(super) async fn tree(ctx: Ctx) -> Answer {
    let query = Query::read(&ctx, &UNIT_SORTS);
    let under = match query.filter("under") {
        Some(id) => Some(super::visible(&ctx, id).await?),
        None => None,
    };
    let filter = UnitFilter {
        kind: query.filter("kind").map(str::to_owned),
        area: query.filter("area").map(str::to_owned),
        under: under.as_ref().map(|unit| unit.path.clone()),
        closed: query.filter("closed").is_some(),
    };
    let as_list = !query.words.is_empty()
        || filter.kind.is_some()
        || filter.area.is_some()
        || filter.under.is_some()
        || filter.closed
        || query.filter("view") == Some("list")
        || query.export.is_some();
    let table = if as_list { Some(list(&ctx, &query, &filter).await?) } else { None };
    if let (Some(format), Some(table)) = (query.export, &table) {
        ctx.audit_read("federation.export", ("list", "units"), &UnitPath::root(), &query.params.encode())
            .await?;
        return sheet::download(&ctx, table, "units", format);
    }
    let statutes = ctx.app.statutes.load_full();
    let controls = [
        Input::select("kind", kinds(&statutes, &ctx)),
        Input::select("area", areas(&ctx, &["region", "province"]).await?),
        Input::select(
            "under",
            under.iter().map(|unit| Choice::new(&unit.id, ctx.voice.pick(&unit.name))).collect(),
        ),
        Input::select("closed", vec![Choice::new("yes", ctx.t("federation-filter-closed-yes"))]),
    ];
    // A unit to stand under is offered only where a link brought one: choosing among thousands is the search's work.
    let controls: Vec<Input> =
        controls.into_iter().filter(|input| under.is_some() || input.name != "under").collect();
    let mut body = figures(&ctx).await?.0;
    body.push_str(&tabs(&ctx, as_list));
    body.push_str(&filters(&ctx, &query, "federation-filter", &controls).0);
    match table {
        Some(table) => body.push_str(&table.html(&ctx, &query).0),
        None => body.push_str(&nested(&ctx).await?.0),
    }
    let mut page = ctx.office(ctx.t("federation-title")).lead(Html::text(&ctx.ta(
        "federation-lead",
        "day",
        ctx.today(),
    )));
    if ctx.policy.anywhere::<ImportTree>() {
        page = page.action("federation-import", "/office/federation/import", "upload", false);
    }
    if ctx.policy.anywhere::<ShapeTree>() {
        page = page.action("federation-found", "/office/federation/found", "plus", true);
    }
    page.html(Html(body))
}

/// The pages of this room side by side.
pub(super) fn tabs(ctx: &Ctx, as_list: bool) -> String {
    let here = ctx.path.as_str();
    let mut out = format!("<nav class=\"tabs\" aria-label=\"{}\">", esc(&ctx.t("federation-views")));
    for (path, key) in [
        ("/office/federation", "federation-tab-tree"),
        ("/office/federation?view=list", "federation-tab-list"),
        ("/office/federation/chart", "federation-tab-chart"),
        ("/office/federation/map", "federation-tab-map"),
        ("/office/federation/vacancies", "federation-tab-vacancies"),
        ("/office/federation/warnings", "federation-tab-warnings"),
        ("/office/federation/on", "federation-tab-on"),
    ] {
        let current = match path {
            "/office/federation" => here == path && !as_list,
            "/office/federation?view=list" => here == "/office/federation" && as_list,
            _ => here == path,
        };
        let current = if current { " aria-current=\"page\"" } else { "" };
        let _ = write!(out, "<a href=\"{}\"{current}>{}</a>", esc(&ctx.url(path)), esc(&ctx.t(key)));
    }
    out.push_str("</nav>");
    out
}

async fn figures(ctx: &Ctx) -> Answer<Html> {
    let statutes = ctx.app.statutes.load_full();
    let (units, seats, filled) =
        totals(ctx.db(), &ctx.scope::<SeeFederation>(), &statutes, ctx.today()).await?;
    let boxes = [
        (
            ctx.t("federation-figure-units"),
            ctx.voice.number(units),
            Some(ctx.url("/office/federation?view=list")),
        ),
        (ctx.t("federation-figure-seats"), ctx.voice.number(seats), None),
        (
            ctx.t("federation-figure-filled"),
            format!("{} ({})", ctx.voice.number(filled), ctx.voice.percent(filled, seats)),
            Some(ctx.url("/office/federation/map")),
        ),
        (
            ctx.t("federation-figure-vacant"),
            ctx.voice.number((seats - filled).max(0)),
            Some(ctx.url("/office/federation/vacancies")),
        ),
    ];
    Ok(rawabit_platform::kit::chart::figures(&boxes))
}

async fn list(ctx: &Ctx, query: &Query, filter: &UnitFilter) -> Answer<Table> {
    let statutes = ctx.app.statutes.load_full();
    let (units, total) =
        unit_page(ctx.db(), &ctx.scope::<SeeFederation>(), query, filter, ctx.today()).await?;
    let ids: Vec<String> = units.iter().map(|unit| unit.id.clone()).collect();
    let counted = counts(ctx.db(), &statutes, &ids, ctx.today()).await?;
    let areas = area::by_code(ctx.db()).await?;
    let columns = vec![
        Column::new("name").sortable(),
        Column::new("kind").sortable(),
        Column::new("area"),
        Column::new("founded").sortable(),
        Column::new("filled").number(),
        Column::new("id"),
    ];
    let mut table = Table::new("federation-units", columns).total(total).exports();
    for unit in units {
        let (seats, filled) = counted.get(&unit.id).copied().unwrap_or_default();
        let area = unit.area.as_ref().and_then(|code| areas.get(code)).map(|area| ctx.voice.pick(&area.name));
        let name = ctx.voice.pick(&unit.name).to_owned();
        let founded = unit.founded.map(|day| day.to_string()).unwrap_or_default();
        table.push(vec![
            Cell::both(unit_link(ctx, &unit), name),
            Cell::text(kind_name(&statutes, &unit.kind, ctx.lang())),
            Cell::text(area.unwrap_or_default()),
            Cell::ltr(founded),
            Cell::both(share(ctx, filled, seats), format!("{filled}/{seats}")),
            Cell::ltr(unit.id),
        ]);
    }
    Ok(table)
}

/// `5 / 11`, always left to right.
fn share(ctx: &Ctx, filled: i64, seats: i64) -> Html {
    ltr(&format!("{} / {}", ctx.voice.number(filled), ctx.voice.number(seats)))
}

/// The whole tree where it is small; else its upper levels, with links to what lies deeper.
async fn nested(ctx: &Ctx) -> Answer<Html> {
    let scope = ctx.scope::<SeeFederation>();
    let today = ctx.today();
    let all: Vec<Unit> = store::unit::all_units(ctx.db())
        .await?
        .into_iter()
        .filter(|unit| scope.contains(&unit.path) && unit.is_open_on(today))
        .collect();
    if all.is_empty() {
        return Ok(Html(format!(
            "<div class=\"empty\">{}<h3>{}</h3><p>{}</p></div>",
            icon("tree"),
            esc(&ctx.t("federation-empty-title")),
            esc(&ctx.t("federation-units-empty"))
        )));
    }
    let statutes = ctx.app.statutes.load_full();
    let counted = counts(ctx.db(), &statutes, &vec![String::new(); 301], today).await?;
    let shown = Shown::new(ctx, &all, &counted);
    Ok(Html(format!("<ul class=\"tree\">{}</ul>", shown.roots())))
}

struct Shown<'a> {
    ctx: &'a Ctx,
    statutes: std::sync::Arc<rawabit_statutes::Statutes>,
    below: HashMap<&'a str, Vec<&'a Unit>>,
    roots: Vec<&'a Unit>,
    sizes: HashMap<&'a str, (usize, i64, i64)>,
    deepest: usize,
}

impl<'a> Shown<'a> {
    fn new(ctx: &'a Ctx, all: &'a [Unit], counted: &HashMap<String, (i64, i64)>) -> Self {
        let known: HashMap<&str, &Unit> = all.iter().map(|unit| (unit.id.as_str(), unit)).collect();
        let mut below: HashMap<&str, Vec<&Unit>> = HashMap::new();
        let mut roots = Vec::new();
        let mut levels: Vec<usize> = Vec::new();
        for unit in all {
            match unit.parent.as_deref().filter(|id| known.contains_key(id)) {
                Some(parent) => below.entry(parent).or_default().push(unit),
                // What the reader may not see above does not exist: the highest visible unit is a root.
                None => roots.push(unit),
            }
            let depth = unit.path.steps().count();
            levels.resize(levels.len().max(depth + 1), 0);
            levels[depth] += 1;
        }
        let mut lines = 0;
        let deepest = levels.iter().take_while(|n| {
            lines += **n;
            lines <= LINES
        });
        let deepest = deepest
            .count()
            .saturating_sub(1)
            .max(roots.iter().map(|unit| unit.path.steps().count()).min().unwrap_or(1) + 1);
        sort_by_name(ctx, &mut roots);
        for children in below.values_mut() {
            sort_by_name(ctx, children);
        }
        // Parents come first in `all`, so backwards every child is counted before its parent.
        let mut sizes: HashMap<&str, (usize, i64, i64)> = HashMap::new();
        for unit in all.iter().rev() {
            let (seats, filled) = counted.get(&unit.id).copied().unwrap_or_default();
            let own = sizes.entry(unit.id.as_str()).or_default();
            own.1 += seats;
            own.2 += filled;
            let (count, seats, filled) = *own;
            if let Some(parent) = unit.parent.as_deref().filter(|id| known.contains_key(id)) {
                let above = sizes.entry(parent).or_default();
                *above = (above.0 + count + 1, above.1 + seats, above.2 + filled);
            }
        }
        let statutes = ctx.app.statutes.load_full();
        Self { ctx, statutes, below, roots, sizes, deepest }
    }

    fn roots(&self) -> String {
        self.roots.iter().map(|unit| self.node(unit, true)).collect()
    }

    fn node(&self, unit: &Unit, open: bool) -> String {
        let ctx = self.ctx;
        let (count, seats, filled) = self.sizes.get(unit.id.as_str()).copied().unwrap_or_default();
        let kind = kind_name(&self.statutes, &unit.kind, ctx.lang());
        let vacant = if seats > filled {
            badge(&ctx.tn("federation-vacant-seats", seats - filled), "warn")
        } else if seats > 0 {
            badge(&ctx.t("federation-complete"), "ok")
        } else {
            Html::none()
        };
        let name = ctx.voice.spoken(&unit.name);
        let children = self.below.get(unit.id.as_str()).map_or(&[][..], Vec::as_slice);
        let href = ctx.url(&format!("/office/federation/units/{}", unit.id));
        if children.is_empty() || unit.path.steps().count() >= self.deepest {
            let more = if count > 0 {
                format!(
                    "<a class=\"muted small\" href=\"{}\">{}</a>",
                    esc(&ctx.url(&format!("/office/federation?view=list&under={}", unit.id))),
                    esc(&ctx.tn("federation-units-below", count))
                )
            } else {
                String::new()
            };
            return format!(
                "<li><div class=\"leaf\"><a href=\"{}\">{name}</a><span class=\"muted small\">{}</span>{more}{vacant}</div></li>",
                esc(&href),
                esc(&kind)
            );
        }
        let inner: String = children.iter().map(|child| self.node(child, false)).collect();
        let open = if open { " open" } else { "" };
        let go = ctx.ta("federation-go", "name", ctx.voice.pick(&unit.name));
        format!(
            "<li><details{open}><summary><span>{name}</span><span class=\"muted small\">{}</span><span class=\"muted small\">{}</span>{vacant}</summary><ul>{inner}</ul></details><a class=\"tree-go\" href=\"{}\" aria-label=\"{}\">{}</a></li>",
            esc(&kind),
            esc(&ctx.tn("federation-units-below", count)),
            esc(&href),
            esc(&go),
            icon("arrow")
        )
    }
}

/// Suggests units in the reader's scope, and those above them, while somebody types.
pub(super) async fn suggest(ctx: Ctx) -> Answer {
    rawabit_platform::kit::pick::suggest(&ctx, &crate::pick::Units::seen()).await
}
