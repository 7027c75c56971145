//! A unit's page: facts, seats with their holders and vacancies, units below, what happened.

use std::collections::HashMap;

use askama::Template;
use axum::extract::Path;
use rawabit_people::Named;
use rawabit_platform::kit::timeline::{Event, timeline};
use rawabit_platform::kit::{Html, bdi, esc};
use rawabit_platform::permit::Policy;
use rawabit_platform::web::Ctx;
use rawabit_platform::{Answer, Day};
use rawabit_statutes::{Office, Statutes};

use super::visible;
use crate::model::{Holding, Unit, rhythms};
use crate::permissions::{KeepMandates, SeeFederation, ShapeTree};
use crate::store::list::{VacancyFilter, vacant_posts};
use crate::store::{self, area, interval, mandate, post};
use crate::words::{
    MANY, filling, form_of, holder, kind_name, office_name, sort_by_name, state, time, title, unit_link,
};

/// More offices than any unit has.
const MOST_OFFICES: u64 = 1_000;

/// One line of the table of seats.
pub(super) struct Seat {
    pub(super) office: String,
    pub(super) href: String,
    pub(super) number: Option<String>,
    pub(super) who: Html,
    pub(super) span: Html,
    pub(super) state: Html,
    pub(super) actions: Html,
}

struct Interval {
    name: String,
    text: String,
    article: String,
    record: Option<String>,
    withdraw: Option<String>,
}

#[derive(Template)]
#[template(path = "office/unit.html")]
struct UnitPage<'a> {
    ctx: &'a Ctx,
    unit: &'a Unit,
    kind: String,
    area: Option<String>,
    article: Option<String>,
    parent: Option<Html>,
    public_href: Option<String>,
    seats: Vec<Seat>,
    bodies: Vec<(String, String)>,
    intervals: Vec<Interval>,
    children: Vec<(Html, String)>,
    more_children: Option<(String, String)>,
    history: Html,
    proof: Html,
}

/// Shows a unit to whoever may see it, as it stands today.
pub(super) async fn show(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let unit = visible(&ctx, &id).await?;
    let statutes = ctx.app.statutes.load_full();
    let today = ctx.today();
    let lang = ctx.lang();
    let held = mandate::holders_in(ctx.db(), &id, today).await?;
    let past = mandate::history_of_unit(ctx.db(), &id, 60).await?;
    let ids: Vec<String> = held.iter().chain(&past).map(|one| one.person_id.clone()).collect();
    let people = rawabit_people::named(ctx.db(), &ids).await?;
    let seats = seats(&ctx, &statutes, &unit, &held, &people).await?;
    let area = match &unit.area {
        Some(code) => area::area_name(ctx.db(), code).await?.map(|name| ctx.voice.pick(&name).to_owned()),
        None => None,
    };
    let parent = match &unit.parent {
        Some(parent) => visible(&ctx, parent).await.ok().map(|above| unit_link(&ctx, &above)),
        None => None,
    };
    let mut children: Vec<Unit> =
        store::unit::children(ctx.db(), &id).await?.into_iter().filter(|one| one.is_open_on(today)).collect();
    sort_by_name(&ctx, &mut children);
    let kind = kind_name(&statutes, &unit.kind, lang);
    let article = statutes
        .unit_kind(&unit.kind)
        .and_then(|kind| kind.article.as_ref())
        .map(|article| statutes.cite(article).text(lang));
    let body = UnitPage {
        ctx: &ctx,
        unit: &unit,
        area,
        article,
        parent,
        public_href: crate::public::is_public(&statutes, &unit)
            .then(|| ctx.url(&format!("/organisation/{id}"))),
        seats,
        bodies: statutes
            .bodies_of(&unit.kind)
            .map(|body| {
                let article = body.article.as_ref().map(|article| statutes.cite(article).text(lang));
                (body.name.get(lang).to_owned(), article.unwrap_or_default())
            })
            .collect(),
        intervals: intervals(&ctx, &statutes, &unit).await?,
        more_children: (children.len() > 100).then(|| {
            let n = ctx.tn("federation-units-below", children.len());
            (n, ctx.url(&format!("/office/federation?view=list&under={id}")))
        }),
        children: children
            .iter()
            .take(100)
            .map(|child| (unit_link(&ctx, child), kind_name(&statutes, &child.kind, lang)))
            .collect(),
        history: history(&ctx, &statutes, &unit, &past, &people),
        proof: rawabit_platform::ledger::proof_box(&ctx, "unit", &id).await?,
        kind: kind.clone(),
    };
    let mut page = ctx
        .office(ctx.voice.pick(&unit.name))
        .lead(Html::text(&kind))
        .crumb(ctx.t("federation-title"), "/office/federation");
    for above in store::unit::way(ctx.db(), &unit.path).await? {
        if above.id != unit.id && visible(&ctx, &above.id).await.is_ok() {
            page = page.crumb(ctx.voice.pick(&above.name), &format!("/office/federation/units/{}", above.id));
        }
    }
    if unit.closed.is_none() {
        if ctx.may::<ShapeTree>(&unit.path) {
            let at = |what: &str| format!("/office/federation/units/{id}/{what}");
            page = page.action("federation-rename", &at("rename"), "edit", false);
            if super::shape::may_move(&ctx, &unit) {
                page = page.action("federation-move", &at("move"), "tree", false);
            }
            page = page.action("federation-close", &at("close"), "close", false);
            if statutes.unit_kind(&unit.kind).is_some_and(|kind| !kind.children.is_empty()) {
                page = page.action(
                    "federation-found-below",
                    &format!("/office/federation/found?parent={id}"),
                    "plus",
                    false,
                );
            }
        }
        if ctx.may::<KeepMandates>(&unit.path) {
            page = page.action(
                "federation-open",
                &format!("/office/federation/units/{id}/mandates/new"),
                "user",
                true,
            );
        }
    }
    page.body(&body)
}

/// Every seat in order of protocol: an office's holders, and one line for its empty seats.
async fn seats(
    ctx: &Ctx,
    statutes: &Statutes,
    unit: &Unit,
    held: &[Holding],
    people: &HashMap<String, Named>,
) -> Answer<Vec<Seat>> {
    let may = unit.closed.is_none() && ctx.may::<KeepMandates>(&unit.path);
    let today = ctx.today();
    let lang = ctx.lang();
    let filter = VacancyFilter { unit: Some(unit.id.clone()), ..VacancyFilter::default() };
    let everything = Policy::system().scope::<SeeFederation>();
    let vacancies = vacant_posts(ctx.db(), &everything, statutes, &filter, None, MOST_OFFICES, today).await?;
    let mut lines = Vec::new();
    for post in post::of_unit(ctx.db(), &unit.id).await? {
        let href = ctx.url(&format!("/office/federation/units/{}/seats/{}", unit.id, post.office));
        let mut holders: Vec<&Holding> = held.iter().filter(|one| one.office == post.office).collect();
        holders.sort_by_key(|one| one.seat);
        let many = holders.len() > MANY;
        if many {
            lines.push(in_one(ctx, statutes, &post.office, &href, holders.len()));
        }
        for one in holders.iter().filter(|_| !many) {
            let form = form_of(people, &one.person_id);
            let act = |what: &str, key: &str| {
                format!(
                    "<a class=\"btn btn-quiet btn-small\" href=\"{}\">{}</a>",
                    esc(&ctx.url(&format!("/office/federation/mandates/{}/{what}", one.mandate_id))),
                    esc(&ctx.t(key))
                )
            };
            let actions = if may {
                format!("{}{}", act("end", "federation-end"), act("substitute", "federation-substitute"))
            } else {
                String::new()
            };
            lines.push(Seat {
                office: title(statutes, &post.office, form, lang),
                href: href.clone(),
                number: (post.seats > 1).then(|| ctx.voice.number(i64::from(one.seat))),
                who: holder(ctx, people, &one.person_id),
                span: span(ctx, one.start, one.deadline),
                state: state(ctx, statutes, one, today),
                actions: Html(actions),
            });
        }
        let empty = i64::from(post.seats) - i64::try_from(holders.len()).unwrap_or(i64::MAX);
        let external = statutes.office(&post.office).is_some_and(Office::is_external);
        if empty > 0 && !external {
            let due =
                vacancies.iter().find(|row| row.office == post.office).and_then(|row| row.due(statutes));
            lines.push(vacant(ctx, statutes, unit, &post.office, &href, empty, due, may));
        }
    }
    Ok(lines)
}

/// The line of an office with so many holders that their names fill a page of their own.
fn in_one(ctx: &Ctx, statutes: &Statutes, office: &str, href: &str, holders: usize) -> Seat {
    let words = ctx.tn("federation-holders-now", holders);
    Seat {
        office: office_name(statutes, office, ctx.lang()),
        href: href.to_owned(),
        number: None,
        who: Html(format!("<a href=\"{}\">{}</a>", esc(href), esc(&words))),
        span: Html::none(),
        state: Html::none(),
        actions: Html::none(),
    }
}

#[expect(clippy::too_many_arguments, reason = "a line of a table has that many columns")]
fn vacant(
    ctx: &Ctx,
    statutes: &Statutes,
    unit: &Unit,
    office: &str,
    href: &str,
    empty: i64,
    due: Option<Day>,
    may: bool,
) -> Seat {
    let rule = statutes.vacancy_rule(office);
    let words = rule.map_or_else(String::new, |rule| filling(&ctx.voice, rule.by));
    let (key, tone) = match due {
        Some(due) if due <= ctx.today() => ("federation-vacant-overdue", "bad"),
        _ => ("federation-vacant", "warn"),
    };
    let until = due.map_or_else(Html::none, |due| {
        Html(format!(
            " <span class=\"small\">{} {}</span>",
            esc(&ctx.t("federation-fill-by")),
            time(ctx, due)
        ))
    });
    let fill = format!(
        "<a class=\"btn btn-small\" href=\"{}\">{}</a>",
        esc(&ctx.url(&format!("/office/federation/units/{}/mandates/new?office={office}", unit.id))),
        esc(&ctx.t("federation-fill"))
    );
    Seat {
        office: office_name(statutes, office, ctx.lang()),
        href: href.to_owned(),
        number: None,
        who: Html(format!("<span class=\"muted\">{}</span>", esc(&ctx.tn("federation-vacant-seats", empty)))),
        span: Html(format!("<span class=\"muted small\">{}</span>{until}", esc(&words))),
        state: rawabit_platform::kit::html::badge(&ctx.t(key), tone),
        actions: if may { Html(fill) } else { Html::none() },
    }
}

pub(super) fn span(ctx: &Ctx, start: Day, end: Option<Day>) -> Html {
    let end = end.map_or_else(|| Html::text(&ctx.t("federation-open-end")), |end| time(ctx, end));
    Html(format!("{} – {end}", time(ctx, start)))
}

async fn intervals(ctx: &Ctx, statutes: &Statutes, unit: &Unit) -> Answer<Vec<Interval>> {
    let mut found: Vec<Interval> = Vec::new();
    let by_hand = interval::by_hand(ctx.db(), &unit.id).await?;
    let may = ctx.may::<KeepMandates>(&unit.path);
    for rhythm in rhythms(statutes) {
        let rule = &rhythm.interval;
        if !statutes.bodies_of(&unit.kind).any(|body| body.id == rule.body) {
            continue;
        }
        let last = interval::last(ctx.db(), &unit.id, &rule.body, rhythm.ordinary, ctx.today()).await?;
        let text = match rhythm.since(statutes, last, unit.founded) {
            Some(since) => {
                let due = Day(statutes.interval_after(rule, since.0).0);
                let key = match (last.is_some(), due <= ctx.today()) {
                    (true, false) => "federation-interval-running",
                    (true, true) => "federation-interval-over",
                    (false, false) => "federation-interval-founding",
                    (false, true) => "federation-interval-never",
                };
                let message = rawabit_platform::Message::new(key).with("since", since).with("due", due);
                ctx.msg(&message)
            }
            None => ctx.t("federation-interval-unknown"),
        };
        let article = rule.article.as_ref().map(|article| statutes.cite(article).text(ctx.lang()));
        found.push(Interval {
            name: match rhythm.ordinary {
                true => ctx.ta("federation-meets", "body", rule.name.get(ctx.lang())),
                false => rule.name.get(ctx.lang()).to_owned(),
            },
            text,
            article: article.unwrap_or_default(),
            withdraw: by_hand.iter().find(|row| may && row.body == rule.body).map(|row| {
                ctx.url(&format!(
                    "/office/federation/units/{}/held/withdraw?held={}/{}",
                    unit.id, row.body, row.held_day
                ))
            }),
            record: may
                .then(|| ctx.url(&format!("/office/federation/units/{}/held?body={}", unit.id, rule.body))),
        });
    }
    Ok(found)
}

/// What happened to the unit and on its seats, newest first.
fn history(
    ctx: &Ctx,
    statutes: &Statutes,
    unit: &Unit,
    past: &[Holding],
    people: &HashMap<String, Named>,
) -> Html {
    let today = ctx.today();
    let mut days: Vec<(Day, &'static str, Html)> = Vec::new();
    for one in past {
        let form = form_of(people, &one.person_id);
        let office = title(statutes, &one.office, form, ctx.lang());
        let who = people.get(&one.person_id).map_or_else(Html::none, |person| person.html(ctx));
        let line = |key: &str| Html(format!("<strong>{}</strong> {} {who}", esc(&ctx.t(key)), bdi(&office)));
        days.push((one.start, "", line("federation-history-began")));
        if let Some(ended) = one.ended {
            let reason = one.end_reason.map(|reason| ctx.t(&format!("federation-reason-{}", reason.word())));
            let line = line("federation-history-ended");
            days.push((
                ended,
                "late",
                Html(format!(
                    "{line} <span class=\"muted small\">{}</span>",
                    esc(&reason.unwrap_or_default())
                )),
            ));
        }
    }
    if let Some(founded) = unit.founded {
        days.push((founded, "", Html::text(&ctx.t("federation-history-founded"))));
    }
    if let Some(closed) = unit.closed {
        days.push((closed, "late", Html::text(&ctx.t("federation-history-closed"))));
    }
    days.sort_by_key(|day| std::cmp::Reverse(day.0));
    days.truncate(40);
    if days.is_empty() {
        return Html(format!("<p class=\"muted\">{}</p>", esc(&ctx.t("federation-history-empty"))));
    }
    let events: Vec<Event> = days
        .into_iter()
        .map(|(day, tone, what)| Event {
            when: ctx.voice.day(day),
            datetime: day.to_string(),
            what,
            tone,
            future: day > today,
        })
        .collect();
    timeline(&events)
}
