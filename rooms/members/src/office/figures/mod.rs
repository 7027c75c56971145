//! Knowing the base: what the members are, in figures that tell nothing of few. Every page reads an edition; nothing is counted here.

mod ages;
mod composition;
mod cover;
mod due;
mod moves;
mod recount;
mod say;

use rawabit_federation::Unit;
use rawabit_platform::kit::form::Input;
use rawabit_platform::kit::{Html, Query, esc};
use rawabit_platform::permit::{UnitPath, info};
use rawabit_platform::web::{Access, Ctx, Page, Routes};
use rawabit_platform::{Answer, Fault, Message};

use super::list::units;
use crate::model::figures::{Plan, Told};
use crate::permissions::{KeepPrivacy, SeeMembers, SeeStatistics};
use crate::store::figures;

/// The routes, with who may call them.
pub(super) fn routes() -> Routes {
    let see = Access::May(info::<SeeStatistics>());
    Routes::new()
        .get("/office/members/figures", see, composition::show)
        .get("/office/members/figures/ages", see, ages::show)
        .get("/office/members/figures/moves", see, moves::show)
        .get("/office/members/figures/coverage", see, cover::show)
        .get("/office/members/figures/dues", see, due::show)
        .get("/office/members/figures/count", Access::May(info::<KeepPrivacy>()), recount::form)
        .post("/office/members/figures/count", Access::May(info::<KeepPrivacy>()), recount::ask)
}

const TITLE: &str = "members-figures-title";
const HOME: &str = "/office/members/figures";

/// The parts: the end of the address, the message of the tab, the icon of none.
const PARTS: [(&str, &str); 5] = [
    ("", "members-figures-composition"),
    ("/ages", "members-figures-ages"),
    ("/moves", "members-figures-moves"),
    ("/coverage", "members-figures-coverage"),
    ("/dues", "members-figures-dues"),
];

/// What a page shows: the figures of a unit in the latest edition.
pub(super) struct Sight {
    pub(super) query: Query,
    pub(super) unit: Unit,
    pub(super) edition: String,
    pub(super) plan: Plan,
    pub(super) told: Told,
    /// Whether the reader may see the members that a figure counts.
    pub(super) opens: bool,
}

impl Sight {
    /// The address of the list behind a figure, where the reader may see it.
    pub(super) fn list(&self, ctx: &Ctx, filter: &str) -> Option<String> {
        let unit = self.unit.path.as_str();
        self.opens.then(|| ctx.url(&format!("/office/members?unit={unit}&standing=active{filter}")))
    }
}

/// Whether the reader may see the figures of a unit with all below it.
async fn may_see(ctx: &Ctx, unit: &Unit) -> Answer<bool> {
    let Some(permit) = ctx.policy.permit::<SeeStatistics>(&unit.path) else { return Ok(false) };
    // Whoever has a right on a unit alone learns nothing of those below it.
    let below = permit.covers(&unit.path.child("below"));
    Ok(below || rawabit_federation::children(ctx.db(), &unit.id).await?.is_empty())
}

/// The largest of the units that the reader may choose at once: where several trees stand side by side, the one with the members.
async fn largest(ctx: &Ctx) -> Answer<UnitPath> {
    let mut choices = Vec::new();
    for choice in units::<SeeStatistics>(ctx, None).await? {
        let unit = rawabit_federation::unit_by_path(ctx.db(), &UnitPath(choice.value.clone())).await?;
        if let Some(unit) = unit
            && may_see(ctx, &unit).await?
        {
            choices.push(choice);
        }
    }
    let first = choices.first().map(|one| UnitPath(one.value.clone())).ok_or(Fault::NotFound)?;
    let Some(edition) = figures::latest(ctx.db()).await? else { return Ok(first) };
    let mut best = (first, 0);
    for choice in choices {
        let path = UnitPath(choice.value);
        let row = figures::figures_of(ctx.db(), &edition.id, &path).await?;
        let members = row.and_then(|row| row.members).unwrap_or(0);
        if members > best.1 {
            best = (path, members);
        }
    }
    Ok(best.0)
}

/// The unit that is asked for; else the largest.
async fn unit(ctx: &Ctx, query: &Query) -> Answer<Unit> {
    let path = match query.filter("unit") {
        Some(path) => UnitPath(path.to_owned()),
        None => largest(ctx).await?,
    };
    let unit = rawabit_federation::unit_by_path(ctx.db(), &path).await?.ok_or(Fault::NotFound)?;
    if may_see(ctx, &unit).await? { Ok(unit) } else { Err(Fault::NotFound) }
}

/// What the page shows; `Err` has the page that says that nothing was counted yet.
pub(super) async fn sight(ctx: &Ctx) -> Answer<Result<Sight, Unit>> {
    let query = Query::read(ctx, &["name"]);
    let unit = unit(ctx, &query).await?;
    let Some(edition) = figures::latest(ctx.db()).await? else { return Ok(Err(unit)) };
    let Some(row) = figures::figures_of(ctx.db(), &edition.id, &unit.path).await? else {
        return Ok(Err(unit));
    };
    let opens = ctx
        .policy
        .permit::<SeeMembers>(&unit.path)
        .is_some_and(|permit| permit.covers(&unit.path.child("below")));
    Ok(Ok(Sight {
        query,
        plan: edition.plan().map_err(Fault::internal)?,
        told: row.told().map_err(Fault::internal)?,
        edition: edition.id,
        unit,
        opens,
    }))
}

/// The frame of a part: tabs, the unit, of which day and by which rules.
async fn frame(ctx: &Ctx, sight: &Sight, part: &str, more: &str) -> Answer<String> {
    let mut out = tabs(ctx, &sight.unit, part);
    out.push_str(&chooser(ctx, &sight.unit, part, more).await?);
    out.push_str(&rules(ctx, &sight.plan).0);
    Ok(out)
}

fn tabs(ctx: &Ctx, unit: &Unit, here: &str) -> String {
    let links: String = PARTS
        .into_iter()
        .map(|(part, key)| {
            let current = if part == here { " aria-current=\"page\"" } else { "" };
            let href = ctx.url(&format!("{HOME}{part}?unit={}", unit.path.as_str()));
            format!("<a href=\"{}\"{current}>{}</a>", esc(&href), esc(&ctx.t(key)))
        })
        .collect();
    format!("<nav class=\"tabs\" aria-label=\"{}\">{links}</nav>", esc(&ctx.t(TITLE)))
}

/// The unit, chosen from those under the present one and above it; `more` are further controls.
async fn chooser(ctx: &Ctx, unit: &Unit, part: &str, more: &str) -> Answer<String> {
    use rawabit_platform::kit::form::Kind;
    let input = Input::select("unit", units::<SeeStatistics>(ctx, Some(&unit.path)).await?);
    let Kind::Select(choices) = &input.kind else { return Ok(String::new()) };
    let options: String = choices
        .iter()
        .map(|choice| {
            let selected = if choice.value == unit.path.as_str() { " selected" } else { "" };
            format!("<option value=\"{}\"{selected}>{}</option>", esc(&choice.value), esc(&choice.label))
        })
        .collect();
    Ok(format!(
        "<form class=\"filters\" method=\"get\" action=\"{}\" data-autosubmit><div class=\"field\"><label for=\"unit\">{}</label><select class=\"select\" id=\"unit\" name=\"unit\">{options}</select></div>{more}<div class=\"filters-actions\"><button class=\"btn\" type=\"submit\" data-autosubmit-button>{}</button></div></form>",
        esc(&ctx.url(&format!("{HOME}{part}"))),
        esc(&ctx.t("members-filter-unit")),
        esc(&ctx.t("members-figures-show"))
    ))
}

/// A control of the chooser.
fn control(ctx: &Ctx, name: &str, key: &str, choices: &[(String, String)], chosen: &str) -> String {
    let options: String = choices
        .iter()
        .map(|(value, label)| {
            let selected = if value == chosen { " selected" } else { "" };
            format!("<option value=\"{}\"{selected}>{}</option>", esc(value), esc(label))
        })
        .collect();
    format!(
        "<div class=\"field\"><label for=\"{name}\">{}</label><select class=\"select\" id=\"{name}\" name=\"{name}\">{options}</select></div>",
        esc(&ctx.t(key))
    )
}

/// Of which day the figures are, and of whom nothing is told.
fn rules(ctx: &Ctx, plan: &Plan) -> Html {
    let few = Message::new("members-figures-rule")
        .with("n", plan.least)
        .with("article", plan.article.clone().unwrap_or_else(|| "none".to_owned()));
    Html(format!(
        "<p class=\"small muted\">{} {}</p>",
        esc(&ctx.ta("members-figures-of", "day", plan.day)),
        esc(&ctx.msg(&few))
    ))
}

fn page<'a>(ctx: &'a Ctx, unit: &Unit, part: &str) -> Page<'a> {
    let title = PARTS.iter().find(|(path, _)| *path == part).map_or(TITLE, |(_, key)| key);
    let mut page =
        ctx.office(ctx.t(title)).lead(Html(format!("<bdi>{}</bdi>", esc(ctx.voice.pick(&unit.name)))));
    if ctx.policy.anywhere::<SeeMembers>() {
        page = page.crumb(ctx.t("members-title"), "/office/members");
    }
    if !part.is_empty() {
        page = page.crumb(ctx.t(TITLE), HOME);
    }
    if ctx.may::<KeepPrivacy>(&UnitPath::root()) {
        page = page.action("members-figures-recount", &format!("{HOME}/count"), "chart", false);
    }
    page
}

/// The page before anything was counted.
fn nothing(ctx: &Ctx, unit: &Unit, part: &str) -> Answer {
    let text = esc(&ctx.t("members-figures-none"));
    page(ctx, unit, part).html(Html(format!("<div class=\"empty\"><p>{text}</p></div>")))
}
