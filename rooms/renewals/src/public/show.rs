//! Campaigns in public: how far each is, league by league, and every renewed branch with its new bureau and the act that certifies it.

use std::collections::{BTreeMap, HashMap};

use axum::extract::Path;
use rawabit_elections::face::{self, Elected};
use rawabit_federation::Unit;
use rawabit_people::Named;
use rawabit_platform::kit::chart::bar;
use rawabit_platform::kit::html::link;
use rawabit_platform::kit::table::pages;
use rawabit_platform::kit::{Html, bdi, esc, params};
use rawabit_platform::lang::Message;
use rawabit_platform::permit::UnitPath;
use rawabit_platform::web::Ctx;
use rawabit_platform::{Answer, Fault};

use super::paper::Papers;
use crate::model::day_of;
use crate::store::{campaigns, renewals};
use crate::tally;

/// Branches on a page: each with its bureau.
const PER_PAGE: u64 = 20;

fn of(ctx: &Ctx, part: i64, whole: i64) -> String {
    format!("{} / {}", ctx.voice.number(part), ctx.voice.number(whole))
}

/// `GET /renewals`
pub(super) async fn list(ctx: Ctx) -> Answer {
    let rows = campaigns::all(ctx.db()).await?;
    let names = ctx.unit_names().await?;
    let all = renewals::renewed_by_campaign(ctx.db()).await?;
    let mut cards = String::new();
    for row in &rows {
        let renewed = all.get(&row.id).copied().unwrap_or(0);
        cards.push_str(&format!(
            "<section class=\"panel\"><h2>{}</h2><p>{} · {} – {}</p><div class=\"bar-list\">{}</div></section>",
            link(&ctx.url(&format!("/renewals/{}", row.id)), ctx.voice.pick(&row.title)),
            bdi(&names.of(&row.unit_path)),
            esc(&ctx.voice.day(row.first_day)),
            esc(&ctx.voice.day(row.last_day)),
            bar(&ctx.t("renewals-figure-renewed"), &of(&ctx, renewed, row.size), renewed, row.size, None, "done"),
        ));
    }
    if rows.is_empty() {
        cards = format!("<div class=\"empty\"><p>{}</p></div>", esc(&ctx.t("renewals-public-empty")));
    }
    let page = ctx
        .public(ctx.t("renewals-public-title"))
        .lead(Html::text(&ctx.t("renewals-public-lead")))
        .html(Html(cards))?;
    Ok(super::keep(&ctx).mark(page))
}

/// `GET /renewals/{id}`, perhaps of one league: `?league=`.
pub(super) async fn show(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let campaign = campaigns::find(ctx.db(), &id).await?.ok_or(Fault::NotFound)?;
    let asked = params::parse(&ctx.query);
    let league = match asked.text("league") {
        "" => None,
        league => Some(rawabit_federation::unit(ctx.db(), league).await?.ok_or(Fault::NotFound)?),
    };
    let path = league.as_ref().map(|unit| unit.path.clone());
    let number = asked.text("page").parse::<u64>().unwrap_or(1).clamp(1, 100_000);
    let (rows, total) =
        renewals::renewed(ctx.db(), &id, path.as_ref(), PER_PAGE, (number - 1) * PER_PAGE).await?;
    let ids: Vec<String> = rows.iter().map(|row| row.unit_id.clone()).collect();
    let units = rawabit_federation::units(ctx.db(), &ids).await?;
    let holders: Vec<String> = rows.iter().map(|row| tally::holder(&row.id)).collect();
    let elected = face::elected_for(ctx.db(), &holders).await?;
    let persons: Vec<String> = elected.iter().flat_map(|one| one.persons.iter().cloned()).collect();
    let papers = Papers::of(&ctx, &rows).await?;
    let people = rawabit_people::named(ctx.db(), &[persons, papers.persons()].concat()).await?;
    let mut cards = String::new();
    for row in &rows {
        let Some(unit) = units.get(&row.unit_id) else { continue };
        let holder = tally::holder(&row.id);
        let bureau: Vec<&Elected> = elected.iter().filter(|one| one.holder == holder).collect();
        cards.push_str(&card(&ctx, row, unit, bureau, (&people, &papers)));
    }
    if cards.is_empty() {
        cards = format!("<div class=\"empty\"><p>{}</p></div>", esc(&ctx.t("renewals-public-none")));
    }
    let shares = match &league {
        None => leagues(&ctx, &campaign).await?,
        Some(_) => Html::none(),
    };
    let title = league.as_ref().map_or_else(
        || ctx.voice.pick(&campaign.title).to_owned(),
        |unit| ctx.voice.pick(&unit.name).to_owned(),
    );
    let lead = format!(
        "{} · {} – {}",
        ctx.voice.pick(&campaign.title),
        ctx.voice.day(campaign.first_day),
        ctx.voice.day(campaign.last_day)
    );
    let page =
        ctx.public(title).lead(Html::text(&lead)).crumb(ctx.t("renewals-public-title"), "/renewals").html(
            Html(format!(
                "{}{shares}{cards}{}",
                ended(&ctx, &campaign)?,
                pages(&ctx, &asked, number, total, PER_PAGE)
            )),
        )?;
    Ok(super::keep(&ctx).mark(page))
}

/// That a campaign was closed, with what it ended; nothing of one that runs.
fn ended(ctx: &Ctx, campaign: &campaigns::Model) -> Answer<Html> {
    let (Some(day), Some(report)) = (campaign.closed_day, campaign.report()?) else {
        return Ok(Html::none());
    };
    let said = Message::new("renewals-closed-said")
        .with("day", ctx.voice.day(day))
        .with("renewed", report.renewed)
        .with("all", report.branches)
        .with("running", report.running)
        .with("not", report.not_renewed);
    let act = campaign.closed_act.map_or_else(Html::none, |index| {
        link(&ctx.url(&format!("/ledger/acts/{index}")), &ctx.ta("renewals-public-act", "n", index))
    });
    Ok(Html(format!("<section class=\"panel\"><p>{} {act}</p></section>", esc(&ctx.msg(&said)))))
}

/// A renewed branch: when, by which act, and whom it elected to its bureau.
fn card(
    ctx: &Ctx,
    row: &renewals::Model,
    unit: &Unit,
    mut bureau: Vec<&Elected>,
    (people, papers): (&HashMap<String, Named>, &Papers),
) -> String {
    let statutes = ctx.app.statutes.load_full();
    bureau.sort_by_key(|one| statutes.offices.iter().position(|law| law.id == one.office));
    let mut lines = String::new();
    for one in bureau {
        for named in one.persons.iter().filter_map(|person| people.get(person)) {
            let office = statutes.office(&one.office).map_or("", |law| law.title.get(ctx.lang(), named.form));
            lines.push_str(&format!("<dt>{}</dt><dd>{}</dd>", esc(office), named.html(ctx)));
        }
    }
    let act = row.certified_act.map_or_else(Html::none, |index| {
        link(&ctx.url(&format!("/ledger/acts/{index}")), &ctx.ta("renewals-public-act", "n", index))
    });
    let day = row.certified_day.map_or_else(String::new, |day| ctx.voice.day(day_of(day)));
    format!(
        "<section class=\"panel\"><div class=\"panel-head\"><h2>{}</h2>{act}</div><p class=\"muted\">{}</p><dl class=\"facts\">{lines}</dl>{}</section>",
        bdi(ctx.voice.pick(&unit.name)),
        esc(&ctx.ta("renewals-public-on", "day", day)),
        papers.html(ctx, row, people),
    )
}

/// How far each unit directly below the campaign's is: in a party's campaign, its leagues. Nothing where there is only one tier.
async fn leagues(ctx: &Ctx, campaign: &campaigns::Model) -> Answer<Html> {
    let below: BTreeMap<UnitPath, Unit> = rawabit_federation::children(ctx.db(), &campaign.unit_id)
        .await?
        .into_iter()
        .map(|unit| (unit.path.clone(), unit))
        .collect();
    let statutes = ctx.app.statutes.load_full();
    let kinds = campaign.rules(&statutes).map(|rules| rules.kinds.clone()).unwrap_or_default();
    let mut sums: BTreeMap<&UnitPath, (i64, i64)> = BTreeMap::new();
    for one in renewals::shares(ctx.db(), &campaign.id).await? {
        // The unit directly below is the longest beginning of the path that is known here.
        let found = below.keys().find(|path| one.unit_path.is_within(path));
        let Some(path) = found.filter(|path| !kinds.contains(&below[*path].kind)) else { continue };
        let sum = sums.entry(path).or_default();
        sum.1 += 1;
        sum.0 += i64::from(one.renewed);
    }
    if sums.is_empty() {
        return Ok(Html::none());
    }
    let mut lines = String::new();
    for (path, (renewed, all)) in sums {
        let unit = &below[path];
        let name = ctx.voice.pick(&unit.name);
        let href = ctx.url(&format!("/renewals/{}?league={}", campaign.id, unit.id));
        lines.push_str(&format!(
            "{}{}",
            bar(name, &of(ctx, renewed, all), renewed, all, None, "done"),
            if renewed > 0 {
                format!(
                    "<p class=\"small\">{}</p>",
                    link(&href, &ctx.ta("renewals-public-league", "unit", name))
                )
            } else {
                String::new()
            }
        ));
    }
    Ok(Html(format!("<section class=\"panel\"><div class=\"bar-list\">{lines}</div></section>")))
}
