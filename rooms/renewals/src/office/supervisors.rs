//! Who supervises the branches of which region.

use axum::extract::Path;
use rawabit_federation::Units;
use rawabit_platform::Answer;
use rawabit_platform::kit::form::Choice;
use rawabit_platform::kit::{Cell, Column, Form, Html, Input, Query, Sent, Table};
use rawabit_platform::web::{Ctx, Redirect};

use super::board::now;
use super::{Ended, campaign, end};
use crate::commands::{self, Supervise, SuperviseRefused};
use crate::permissions::{OpenCampaign, SeeRenewals};
use crate::store::board;
use crate::store::campaigns;

/// The holders of the supervising office, wherever they hold it, as choices.
async fn holders(ctx: &Ctx, campaign: &campaigns::Model) -> Answer<Vec<Choice>> {
    let statutes = ctx.app.statutes.load_full();
    let office = campaign.rules(&statutes).and_then(|rules| rules.supervised_by.clone());
    let Some(office) = office else { return Ok(Vec::new()) };
    let held = rawabit_federation::holders_of(ctx.db(), &[office], ctx.today()).await?;
    let mut ids: Vec<String> = held.into_iter().map(|one| one.person_id).collect();
    ids.dedup();
    let people = rawabit_people::named(ctx.db(), &ids).await?;
    let choice = |id: &String| Some(Choice::new(id.clone(), people.get(id)?.display(&ctx.voice)));
    Ok(ids.iter().filter_map(choice).collect())
}

async fn regions(ctx: &Ctx) -> Answer<Vec<Choice>> {
    let areas = rawabit_federation::areas(ctx.db(), Some("region")).await?;
    Ok(areas.into_iter().map(|area| Choice::new(area.code, ctx.voice.pick(&area.name))).collect())
}

async fn fields(ctx: &Ctx, campaign: &campaigns::Model) -> Answer<Form> {
    Ok(Form::new("renewals-supervise")
        .input(Input::select("person", holders(ctx, campaign).await?).required())
        .input(Input::select("region", regions(ctx).await?))
        .input(Input::pick("unit", std::sync::Arc::new(Units::seen()))))
}

/// `GET /office/renewals/{id}/supervisors`
pub(crate) async fn show(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let campaign = campaign(&ctx, &id).await?;
    let form = fields(&ctx, &campaign).await?.resolve(&ctx).await?;
    page(&ctx, &campaign, &form).await
}

/// Everybody's load: how many branches, how many of them renewed, how many late.
async fn table(ctx: &Ctx, campaign: &campaigns::Model, query: &Query) -> Answer<Html> {
    let scope = ctx.scope::<SeeRenewals>();
    let loads = board::loads(ctx.db(), &scope, &campaign.id, now(ctx, campaign).await?).await?;
    let ids: Vec<String> = loads.iter().filter_map(|load| load.supervisor_id.clone()).collect();
    let people = rawabit_people::named(ctx.db(), &ids).await?;
    let mut table = Table::new(
        "renewals-supervisors-table",
        vec![
            Column::new("person"),
            Column::new("branches").number(),
            Column::new("renewed").number(),
            Column::new("late").number(),
        ],
    )
    .total(loads.len() as u64);
    for load in &loads {
        let name = match &load.supervisor_id {
            Some(id) => {
                let href = ctx.url(&format!("/office/renewals/{}?supervisor={id}", campaign.id));
                let name = people.get(id).map_or_else(|| id.clone(), |one| one.display(&ctx.voice));
                Cell::link(&href, name)
            }
            None => Cell::text(ctx.t("renewals-supervisor-nobody")),
        };
        let counts = [load.branches, load.renewed, load.behind];
        let [all, renewed, late] = counts.map(|n| Cell::ltr(ctx.voice.number(n)));
        table.push(vec![name, all, renewed, late]);
    }
    Ok(table.html(ctx, query))
}

async fn page(ctx: &Ctx, campaign: &campaigns::Model, form: &Form) -> Answer {
    let query = Query::read(ctx, &["person"]);
    let table = table(ctx, campaign, &query).await?;
    let form_html = if campaign.is_open() && ctx.may::<OpenCampaign>(&campaign.unit_path) {
        form.html(ctx)
    } else {
        Html::none()
    };
    ctx.office(ctx.t("renewals-supervisors"))
        .crumb(ctx.t("renewals-title"), "/office/renewals")
        .crumb(ctx.voice.pick(&campaign.title), &format!("/office/renewals/{}", campaign.id))
        .status(form.status())
        .html(Html(format!("{table}{form_html}")))
}

/// `POST /office/renewals/{id}/supervisors`
pub(crate) async fn save(ctx: Ctx, Path(id): Path<String>, Sent(sent): Sent) -> Answer {
    let campaign = campaign(&ctx, &id).await?;
    let permit = ctx.permit::<OpenCampaign>(&campaign.unit_path)?;
    let mut form = fields(&ctx, &campaign).await?.fill(sent).resolve(&ctx).await?;
    if form.is_valid() {
        let read = form.read();
        let within = match read.optional("unit") {
            Some(unit) => rawabit_federation::unit(ctx.db(), &unit).await?.map(|unit| unit.path),
            None => None,
        };
        let asked =
            Supervise { within, region: read.optional("region"), renewal: None, person: read.text("person") };
        let mut work = ctx.begin().await?;
        let answer = commands::supervise(&ctx.app, &mut work, &permit, &id, asked).await;
        let why = |refused: &SuperviseRefused| (refused.field(), refused.message());
        if let Ended::Done(_) = end(&mut form, work, answer, why, async { Ok(0) }).await? {
            return Ok(Redirect::done(
                &ctx,
                &format!("/office/renewals/{id}/supervisors"),
                "renewals-supervised",
            ));
        }
    }
    page(&ctx, &campaign, &form).await
}
