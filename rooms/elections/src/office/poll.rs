//! The roll while the vote is open: who is ticked off, what was said when called by name; proxies.

use std::sync::Arc;

use axum::extract::Path;
use rawabit_federation::Holders;
use rawabit_platform::Answer;
use rawabit_platform::kit::html::badge;
use rawabit_platform::kit::table::PER_PAGE;
use rawabit_platform::kit::{Cell, Column, Form, Html, Input, Query, Sent, Table, esc};
use rawabit_platform::web::{Ctx, Redirect};
use rawabit_statutes::Polling;
use sea_orm::EntityTrait as _;

use super::{end, form_page, part, path, pressed, tabs, visible};
use crate::commands::{self, standing};
use crate::model::State;
use crate::permissions::ConductElections;
use crate::shown;
use crate::store::electors;
use crate::store::entity::contest;
use crate::store::vote::round;

/// `GET /office/elections/{id}/roll`: opening it is audited as one reading of its list.
pub(crate) async fn roll(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let row = visible(&ctx, &id).await?;
    let query = Query::read(&ctx, &["name"]);
    ctx.audit_read("elections.read_roll", ("contest", &id), &row.unit_path, &query.page.to_string()).await?;
    let entries = electors::page(ctx.db(), &id, query.offset(), PER_PAGE).await?;
    let ids: Vec<String> = entries.iter().map(|one| one.person_id.clone()).collect();
    let people = rawabit_people::named(ctx.db(), &ids).await?;
    let positions: Vec<i32> = entries.iter().map(|one| one.position).collect();
    let marked = electors::marked(ctx.db(), &id, row.round, &positions).await?;
    let open = row.state() == State::Polling && ctx.may::<ConductElections>(&row.unit_path);
    let columns = vec![
        Column::new("position"),
        Column::new("name"),
        Column::new("weight").number(),
        Column::new("voted"),
    ];
    let names = ballot(&ctx, &row).await?;
    let mut table = Table::new("elections-roll-table", columns).total(row.electors.unsigned_abs());
    for one in &entries {
        let name = people.get(&one.person_id).map_or_else(|| "–".to_owned(), |who| who.display(&ctx.voice));
        let voted = if marked.contains(&one.position) {
            Cell::both(badge(&ctx.t("elections-voted"), "ok"), ctx.t("elections-voted"))
        } else if open {
            Cell::both(ticking(&ctx, &row, one.position, &names), "")
        } else {
            Cell::text("")
        };
        table.push(vec![
            Cell::text(ctx.voice.number(i64::from(one.position) + 1)),
            Cell::text(name),
            Cell::text(ctx.voice.number(one.weight.into())),
            voted,
        ]);
    }
    let mut page = part(&ctx, &row, "elections-tab-roll").await?;
    let waits = matches!(row.state(), State::Nominating | State::Listed);
    if row.law()?.proxies > 0 && waits && ctx.may::<ConductElections>(&row.unit_path) {
        page = page.action("elections-proxies", &path(&id, "proxies"), "users", false);
    }
    page.html(Html(format!("{}{}", tabs(&ctx, &row, "roll"), table.html(&ctx, &query))))
}

/// The numbers and names on the present ballot: for votes by name.
async fn ballot(ctx: &Ctx, row: &contest::Model) -> Answer<Vec<(u32, String)>> {
    if row.polling() != Polling::RollCall || row.state() != State::Polling {
        return Ok(Vec::new());
    }
    let open = round::Entity::find_by_id((row.id.clone(), row.round)).one(ctx.db()).await?;
    let among = open.map(|open| standing(&open)).transpose()?.unwrap_or_default();
    let rows = shown::standing(ctx, row).await?;
    let ids: Vec<String> = rows.iter().map(|one| one.person_id.clone()).collect();
    let people = rawabit_people::named(ctx.db(), &ids).await?;
    Ok(rows
        .iter()
        .filter_map(|one| {
            let number = one.number?.unsigned_abs();
            let name = people.get(&one.person_id)?.display(&ctx.voice);
            among.contains(&number).then_some((number, name))
        })
        .collect())
}

/// The button that ticks somebody off, or the vote of somebody who is called.
fn ticking(ctx: &Ctx, row: &contest::Model, position: i32, names: &[(u32, String)]) -> Html {
    let at = path(&row.id, &format!("roll/{position}"));
    match row.polling() {
        Polling::Paper => shown::post_button(ctx, &at, "elections-tick", "check", "btn-small", &[]),
        Polling::RollCall => {
            let options: String = names
                .iter()
                .map(|(number, name)| format!("<option value=\"{number}\">{}</option>", esc(name)))
                .collect();
            Html(format!(
                "<form method=\"post\" action=\"{}\" class=\"row\"><label class=\"visually-hidden\" for=\"c{position}\">{}</label><select class=\"select input-mid\" id=\"c{position}\" name=\"choice\"><option value=\"\">{}</option>{options}</select><button class=\"btn btn-small\" type=\"submit\">{}</button></form>",
                esc(&ctx.url(&at)),
                esc(&ctx.t("elections-col-candidate")),
                esc(&ctx.t("elections-blank")),
                esc(&ctx.t("elections-record-vote")),
            ))
        }
        Polling::Hands | Polling::Electronic => Html::none(),
    }
}

/// Ticks a voter off, or records what was said.
pub(crate) async fn tick(ctx: Ctx, Path((id, position)): Path<(String, i32)>, Sent(sent): Sent) -> Answer {
    let row = visible(&ctx, &id).await?;
    let permit = ctx.permit::<ConductElections>(&row.unit_path)?;
    let mut work = ctx.begin().await?;
    let answer = if row.polling() == Polling::RollCall {
        let numbers: Vec<u32> = sent.all("choice").iter().filter_map(|text| text.parse().ok()).collect();
        let choice = (!numbers.is_empty()).then_some(numbers);
        commands::name_vote(&mut work, &permit, &id, position, choice).await
    } else {
        commands::mark(&mut work, &permit, &id, position).await
    };
    pressed(work, answer).await?;
    let page = u64::from(position.unsigned_abs()) / PER_PAGE + 1;
    Ok(Redirect::done(&ctx, &path(&id, &format!("roll?page={page}")), "elections-ticked"))
}

fn form() -> Form {
    let persons = || Arc::new(Holders::suggested_at("/office/elections/people/suggest"));
    Form::new("elections-proxy")
        .input(Input::pick("giver", persons()).required())
        .input(Input::pick("holder", persons()).required())
}

/// The form on which a proxy is recorded.
pub(crate) async fn proxies(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let row = visible(&ctx, &id).await?;
    form_page(&ctx, &row, "elections-proxies", &Html::none(), &form().resolve(&ctx).await?).await
}

/// Records a proxy.
pub(crate) async fn give(ctx: Ctx, Path(id): Path<String>, Sent(sent): Sent) -> Answer {
    let row = visible(&ctx, &id).await?;
    let permit = ctx.permit::<ConductElections>(&row.unit_path)?;
    let mut form = form().fill(sent).resolve(&ctx).await?;
    if form.is_valid() {
        let (giver, holder) = (form.read().text("giver"), form.read().text("holder"));
        let mut work = ctx.begin().await?;
        let answer = commands::give_proxy(&mut work, &permit, &id, &giver, &holder).await;
        if end(&mut form, work, answer).await?.is_some() {
            return Ok(Redirect::done(&ctx, &path(&id, "roll"), "elections-saved"));
        }
    }
    form_page(&ctx, &row, "elections-proxies", &Html::none(), &form).await
}
