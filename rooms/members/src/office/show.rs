//! A member's record, the panel on the person's page, and whether there is an identity number. Every opening is written down first.

use std::collections::HashMap;

use askama::Template;
use axum::extract::Path;
use rawabit_federation::Unit;
use rawabit_people::{Named, SeePeople};
use rawabit_platform::kit::timeline::{Event, timeline};
use rawabit_platform::kit::{Html, bdi, esc};
use rawabit_platform::ledger::proof_box;
use rawabit_platform::permit::UnitPath;
use rawabit_platform::web::app::BoxFuture;
use rawabit_platform::web::{Ctx, Page, UnitNames};
use rawabit_platform::{Answer, Fault};

use super::{duplicates, path, visible};
use crate::commands::{self, note_read};
use crate::model::rights::{Conditions, entitled};
use crate::model::{EndReason, Entitlement, ReadKind, Standing};
use crate::permissions::{DecideAdmission, KeepMembers, SeeIdentity, SeeMembers};
use crate::store::entity::{event, member, membership};
use crate::store::{memberships, messages, rights};
use crate::words;

/// A membership as the record shows it.
struct Row {
    unit: String,
    standing: Html,
    category: String,
    since: Html,
    joined: Html,
    until: Html,
    why: String,
    rights: Vec<(String, Html)>,
    actions: Vec<(String, String)>,
}

#[derive(Template)]
#[template(path = "office/member.html")]
struct Record<'a> {
    ctx: &'a Ctx,
    member: &'a member::Model,
    person: &'a Named,
    numbers: Vec<String>,
    profession: String,
    area: String,
    kept_by: String,
    identity: Identity,
    rows: Vec<Row>,
    history: Html,
    acts: Vec<Html>,
    may_open_person: bool,
    twice: Html,
}

/// What the page says of the identity number.
enum Identity {
    None,
    Sealed { may_open: bool },
}

/// `GET /office/members/{no}`
pub(crate) async fn show(ctx: Ctx, Path(no): Path<String>) -> Answer {
    let (member, seen) = visible(&ctx, &no).await?;
    let unit = seen.first().map_or(&member.unit_path, |one| &one.unit_path);
    note_read(&ctx, &member.person_id, &member.number, ReadKind::Record, unit).await?;
    let may_open = ctx.may::<SeeIdentity>(&member.unit_path);
    let identity = match &member.identity_sealed {
        Some(_) => Identity::Sealed { may_open },
        None => Identity::None,
    };
    record(&ctx, &member, &seen, identity).await
}

async fn record(ctx: &Ctx, member: &member::Model, seen: &[membership::Model], identity: Identity) -> Answer {
    let people = rawabit_people::named(ctx.db(), std::slice::from_ref(&member.person_id)).await?;
    let person = people.get(&member.person_id).ok_or(Fault::NotFound)?;
    let names = ctx.unit_names().await?;
    let scope = ctx.scope::<SeeMembers>();
    let history = memberships::history(ctx.db(), &scope, &member.person_id).await?;
    let numbers = memberships::numbers(ctx.db(), &member.person_id).await?;
    let mut acts = Vec::new();
    for one in seen {
        acts.push(proof_box(ctx, "membership", &one.id).await?);
    }
    let area = match &member.area {
        Some(code) => rawabit_federation::area_name(ctx.db(), code)
            .await?
            .map_or_else(|| code.clone(), |name| ctx.voice.pick(&name).to_owned()),
        None => String::new(),
    };
    let body = Record {
        ctx,
        member,
        person,
        numbers: numbers.into_iter().map(|one| one.number).filter(|one| *one != member.number).collect(),
        profession: member.profession.as_deref().map(|id| words::profession(ctx, id)).unwrap_or_default(),
        area,
        kept_by: names.of(&member.unit_path),
        identity,
        rows: rows(ctx, member, seen, &names).await?,
        history: told(ctx, &history, &names),
        acts,
        may_open_person: ctx.may::<SeePeople>(&person.unit_path),
        twice: duplicates::notice(ctx, member.no).await?,
    };
    let mut page = heading(ctx, person.addressed(&ctx.voice));
    if messages::is_dead(ctx.db(), person.email.as_deref(), member.phone.as_deref()).await? {
        page = page.lead(Html::text(&ctx.t("members-record-dead")));
    }
    if ctx.may::<KeepMembers>(&member.unit_path) {
        page = page.action("members-edit", &format!("{}/edit", path(member.no)), "edit", false).action(
            "members-invite-title",
            &format!("{}/invite", path(member.no)),
            "mail",
            false,
        );
    }
    page.body(&body)
}

fn heading(ctx: &Ctx, title: String) -> Page<'_> {
    ctx.office(title).crumb(ctx.t("members-title"), "/office/members")
}

async fn rows(
    ctx: &Ctx,
    member: &member::Model,
    seen: &[membership::Model],
    names: &UnitNames,
) -> Answer<Vec<Row>> {
    let statutes = ctx.app.statutes.load_full();
    let today = ctx.today();
    let held = rights::held(ctx.db(), &member.person_id).await?;
    let mut rows = Vec::with_capacity(seen.len());
    for one in seen {
        let mut said = Vec::new();
        if one.standing().is_current() {
            for entitlement in [Entitlement::Vote, Entitlement::Stand] {
                let conditions = Conditions::of(&statutes.members, entitlement, today);
                let answer = entitled(&conditions, &one.unit_path, member.birth_day, &held);
                let html = reasons(ctx, &conditions, answer.map(|_| ()));
                said.push((ctx.t(&format!("members-right-{entitlement}")), html));
            }
        }
        let base = format!("{}/{}", path(member.no), one.id);
        let mut actions = Vec::new();
        let keep = ctx.may::<KeepMembers>(&one.unit_path);
        if keep && one.standing().is_current() {
            actions.push((ctx.t("members-transfer"), ctx.url(&format!("{base}/transfer"))));
            actions.push((ctx.t("members-end"), ctx.url(&format!("{base}/end"))));
        }
        if may_sanction(ctx, one).await? {
            match one.standing() {
                Standing::Active => {
                    actions.push((ctx.t("members-suspend"), ctx.url(&format!("{base}/suspend"))))
                }
                Standing::Suspended => {
                    actions.push((ctx.t("members-reinstate"), ctx.url(&format!("{base}/reinstate"))));
                }
                Standing::Ended => {}
            }
        }
        if !statutes.members.dues.is_empty() && ctx.may::<SeeMembers>(&one.unit_path) {
            let href = ctx.url(&format!("/office/dues/memberships/{}", one.id));
            actions.push((ctx.t("members-dues-record-title"), href));
        }
        let why: Option<EndReason> = one.end_reason.as_deref().and_then(|word| word.parse().ok());
        rows.push(Row {
            unit: names.of(&one.unit_path),
            standing: words::standing(ctx, one.standing()),
            category: one.category.as_deref().map(|id| words::category(ctx, id)).unwrap_or_default(),
            since: words::day(ctx, one.since),
            joined: words::day(ctx, one.joined),
            until: one.until_day.map_or_else(Html::none, |day| words::day(ctx, day)),
            why: why.map(|why| ctx.t(&format!("members-why-{why}"))).unwrap_or_default(),
            rights: said,
            actions,
        });
    }
    Ok(rows)
}

/// Whether the reader records what the body that suspends decides.
pub(super) async fn may_sanction(ctx: &Ctx, row: &membership::Model) -> Answer<bool> {
    let statutes = ctx.app.statutes.load_full();
    let deciding = match statutes.members.sanctions.suspended_by.as_deref() {
        Some(body) => {
            let way: Vec<Unit> = rawabit_federation::way(ctx.db(), &row.unit_path).await?;
            commands::unit_of_body(&statutes, body, &way).map(|unit| unit.path.clone())
        }
        None => None,
    };
    Ok(ctx.may::<DecideAdmission>(&deciding.unwrap_or_else(|| row.unit_path.clone())))
}

/// Yes, or every reason, with the article.
fn reasons(
    ctx: &Ctx,
    conditions: &Conditions,
    answer: Result<(), Vec<crate::model::rights::Reason>>,
) -> Html {
    let article = conditions.article.as_deref().map_or_else(String::new, |article| {
        format!(" <small class=\"muted\">{}</small>", esc(&ctx.ta("members-article", "article", article)))
    });
    match answer {
        Ok(()) => Html(format!(
            "{}{article}",
            rawabit_platform::kit::html::badge(&ctx.t("members-right-yes"), "ok")
        )),
        Err(reasons) => {
            let lines: Vec<String> = reasons
                .iter()
                .map(|reason| {
                    format!("<li>{}</li>", esc(&ctx.msg(&reason.message(|day| ctx.voice.day(day)))))
                })
                .collect();
            let no = rawabit_platform::kit::html::badge(&ctx.t("members-right-no"), "warn");
            Html(format!("{no}{article}<ul class=\"small\">{}</ul>", lines.join("")))
        }
    }
}

/// The history in words.
pub(crate) fn told(ctx: &Ctx, events: &[event::Model], names: &UnitNames) -> Html {
    let events: Vec<Event> = events
        .iter()
        .map(|one| {
            let mut what = format!(
                "<strong>{}</strong> <bdi>{}</bdi>",
                esc(&ctx.t(&format!("members-event-{}", one.kind.replace('_', "-")))),
                esc(&names.of(&one.unit_path))
            );
            let mut more: Vec<String> = Vec::new();
            if let Some(body) = &one.body {
                more.push(esc(&words::body(ctx, body)));
            }
            if let Some(reference) = &one.reference {
                more.push(bdi(reference).0);
            }
            if !one.reason.is_empty() {
                more.push(bdi(&one.reason).0);
            }
            if !more.is_empty() {
                what.push_str(&format!("<p>{}</p>", more.join(" · ")));
            }
            Event {
                when: ctx.voice.day(one.day),
                datetime: one.day.to_string(),
                what: Html(what),
                tone: "",
                future: false,
            }
        })
        .collect();
    if events.is_empty() { Html::none() } else { timeline(&events) }
}

/// A list with these persons goes out of the house: for those of them who are members, that is a reading of their record.
pub fn persons_went_out(ctx: Ctx, persons: Vec<String>) -> BoxFuture<'static, Answer<()>> {
    Box::pin(async move { commands::note_export(&ctx, &persons).await })
}

/// On a person's page: the memberships that the reader may see. Showing them is a reading of the record.
pub fn person_panel(ctx: Ctx, person_id: String) -> BoxFuture<'static, Answer<Html>> {
    Box::pin(async move {
        let Some(member) = memberships::of_person(ctx.db(), &person_id).await? else {
            return Ok(Html::none());
        };
        // Whoever sees the person's page has read what the registry knows of them, with or without memberships below.
        note_read(&ctx, &person_id, &member.number, ReadKind::Person, &member.unit_path).await?;
        let scope = ctx.scope::<SeeMembers>();
        let seen = memberships::in_scope(ctx.db(), &scope, std::slice::from_ref(&person_id)).await?;
        if seen.is_empty() {
            return Ok(Html::none());
        }
        let names = ctx.unit_names().await?;
        let mut by_unit: HashMap<&UnitPath, &membership::Model> = HashMap::new();
        for one in seen.iter().rev() {
            by_unit.insert(&one.unit_path, one);
        }
        let mut lines: Vec<String> = by_unit
            .values()
            .map(|one| {
                format!(
                    "<li><div><bdi>{}</bdi><p>{}</p></div>{}</li>",
                    esc(&names.of(&one.unit_path)),
                    words::day(&ctx, one.since),
                    words::standing(&ctx, one.standing())
                )
            })
            .collect();
        lines.sort();
        Ok(Html(format!(
            "<section class=\"panel\" aria-labelledby=\"memberships\"><div class=\"panel-head\"><h2 id=\"memberships\">{}</h2><a class=\"small\" href=\"{}\">{}</a></div><ul class=\"todo\">{}</ul></section>",
            esc(&ctx.t("members-memberships")),
            esc(&ctx.url(&path(member.no))),
            esc(&ctx.t("members-open-record")),
            lines.join("")
        )))
    })
}
