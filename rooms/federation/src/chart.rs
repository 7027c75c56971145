//! The organisation chart, for the office and for everybody.

use std::collections::HashMap;

use rawabit_people::Named;
use rawabit_platform::Answer;
use rawabit_platform::kit::{Html, esc};
use rawabit_platform::web::Ctx;
use rawabit_statutes::{Office, Statutes};

use crate::model::{Holding, Unit};
use crate::store::{mandate, unit};
use crate::words::{form_of, office_name, sort_by_name, title};

/// Boxes of one unit's own offices: an office with more seats than this is a council, and is listed on the unit's page instead.
const SEATS: u32 = 3;

/// What a chart shows, and to whom.
pub(crate) struct Shows<'a> {
    /// The units that the reader may see.
    pub(crate) unit: &'a (dyn Fn(&Unit) -> bool + Sync),
    /// The offices whose holders the reader may see.
    pub(crate) office: &'a (dyn Fn(&Office) -> bool + Sync),
    /// Where a unit's page is.
    pub(crate) place: &'a (dyn Fn(&Unit) -> String + Sync),
}

/// The chart of a unit: its head, its other offices, the units directly below it with their heads.
///
/// # Errors
/// The database does not answer.
pub(crate) async fn html(ctx: &Ctx, top: &Unit, shows: Shows<'_>) -> Answer<Html> {
    let Shows { unit: seen, office: shown, place } = shows;
    let statutes = ctx.app.statutes.load_full();
    let today = ctx.today();
    let mut below: Vec<Unit> = unit::children(ctx.db(), &top.id)
        .await?
        .into_iter()
        .filter(|child| child.is_open_on(today) && seen(child))
        .collect();
    sort_by_name(ctx, &mut below);
    let heads: Vec<String> = std::iter::once(top)
        .chain(&below)
        .filter_map(|unit| head(&statutes, &unit.kind, shown))
        .collect::<std::collections::BTreeSet<_>>()
        .into_iter()
        .collect();
    let own = mandate::holders_in(ctx.db(), &top.id, today).await?;
    let others = mandate::holders_of(ctx.db(), &heads, today).await?;
    let ids: Vec<String> = own.iter().chain(&others).map(|one| one.person_id.clone()).collect();
    let people = rawabit_people::named(ctx.db(), &ids).await?;
    let drawn = Drawn { ctx, statutes: &statutes, people: &people, shown };
    let mut out = format!(
        "<ul class=\"orgchart\" aria-label=\"{}\"><li>{}",
        esc(&ctx.ta("federation-chart-of", "name", ctx.voice.pick(&top.name))),
        drawn.unit(top, &own, place, true)
    );
    // Boxes first, lists after: a unit without either has no line hanging from it.
    let mut boxes_below = String::new();
    let first = head(&statutes, &top.kind, shown);
    let others_of_top = statutes
        .offices_of(&top.kind)
        .filter(|office| shown(office) && office.seats <= SEATS && Some(&office.id) != first.as_ref());
    for office in others_of_top {
        boxes_below.push_str(&format!("<li>{}</li>", drawn.office(&office.id, &own)));
    }
    let mut groups = String::new();
    // Units with the same place in the law stand under one box, so that a row does not grow with the number of branches.
    for kind in &statutes.unit_kinds {
        let some: Vec<&Unit> = below.iter().filter(|child| child.kind == kind.id).collect();
        if some.is_empty() {
            continue;
        }
        // Several charts may stand on one page.
        let anchor = format!("{}-{}", esc(&top.id), esc(&kind.id));
        let boxes: String = some
            .iter()
            .map(|child| format!("<li>{}</li>", drawn.unit(child, &others, place, false)))
            .collect();
        boxes_below.push_str(&format!(
            "<li><div class=\"org-box\"><a href=\"#{anchor}\">{0}</a><small>{1}</small></div></li>",
            esc(kind.plural.get(ctx.lang())),
            ctx.voice.number(i64::try_from(some.len()).unwrap_or(i64::MAX))
        ));
        groups.push_str(&format!(
            "<section class=\"section\" aria-labelledby=\"{anchor}\"><div class=\"section-head\"><h2 id=\"{anchor}\">{}</h2></div><ul class=\"grid grid-s\">{boxes}</ul></section>",
            esc(kind.plural.get(ctx.lang()))
        ));
    }
    if !boxes_below.is_empty() {
        out.push_str(&format!("<ul>{boxes_below}</ul>"));
    }
    Ok(Html(format!("{out}</li></ul>{groups}")))
}

/// The office that heads a kind of units: the first of protocol with one seat, among those that are shown.
fn head(statutes: &Statutes, kind: &str, shown: &dyn Fn(&Office) -> bool) -> Option<String> {
    statutes
        .offices_of(kind)
        .find(|office| office.seats == 1 && shown(office))
        .map(|office| office.id.clone())
}

struct Drawn<'a> {
    ctx: &'a Ctx,
    statutes: &'a Statutes,
    people: &'a HashMap<String, Named>,
    shown: &'a (dyn Fn(&Office) -> bool + Sync),
}

impl Drawn<'_> {
    fn unit(&self, unit: &Unit, held: &[Holding], place: &dyn Fn(&Unit) -> String, top: bool) -> String {
        let head = head(self.statutes, &unit.kind, self.shown);
        let holder = head
            .as_ref()
            .and_then(|office| held.iter().find(|one| one.unit_id == unit.id && one.office == *office));
        let class = match (top, &head, holder) {
            (true, _, _) => "org-box org-box-head",
            (false, Some(_), None) => "org-box org-box-vacant",
            _ => "org-box",
        };
        let under = match (&head, holder) {
            (Some(office), Some(one)) => {
                let form = form_of(self.people, &one.person_id);
                format!(
                    "<small>{}</small><small>{}</small>",
                    esc(&title(self.statutes, office, form, self.ctx.lang())),
                    self.name(&one.person_id)
                )
            }
            (Some(office), None) => format!(
                "<small>{}</small><small>{}</small>",
                esc(&office_name(self.statutes, office, self.ctx.lang())),
                esc(&self.ctx.t("federation-vacant"))
            ),
            _ => String::new(),
        };
        format!(
            "<div class=\"{class}\"><a href=\"{}\">{}</a>{under}</div>",
            esc(&self.ctx.url(&place(unit))),
            self.ctx.voice.spoken(&unit.name)
        )
    }

    fn office(&self, office: &str, held: &[Holding]) -> String {
        let holders: Vec<&Holding> = held.iter().filter(|one| one.office == office).collect();
        let Some(first) = holders.first() else {
            return format!(
                "<div class=\"org-box org-box-vacant\"><b>{}</b><small>{}</small></div>",
                esc(&office_name(self.statutes, office, self.ctx.lang())),
                esc(&self.ctx.t("federation-vacant"))
            );
        };
        let form = form_of(self.people, &first.person_id);
        let names: String =
            holders.iter().map(|one| format!("<small>{}</small>", self.name(&one.person_id))).collect();
        let called = if holders.len() == 1 {
            title(self.statutes, office, form, self.ctx.lang())
        } else {
            office_name(self.statutes, office, self.ctx.lang())
        };
        format!("<div class=\"org-box\"><b>{}</b>{names}</div>", esc(&called))
    }

    fn name(&self, person: &str) -> Html {
        self.people.get(person).map_or_else(Html::none, |person| person.html(self.ctx))
    }
}
