//! Documents of a vote: ballot papers and tally sheets.

use rawabit_platform::lang::Message;
use rawabit_platform::web::Ctx;
use rawabit_platform::{Answer, Fault, Lang};
use rawabit_press::{Sheet, organisation};
use rawabit_statutes::{Form, Method};
use sea_orm::EntityTrait as _;
use serde_json::{Value, json};

use crate::commands::{result, standing};
use crate::model::State;
use crate::store::entity::contest;
use crate::store::vote::round;
use crate::{shown, store};

const BALLOT: &str = include_str!("../templates/documents/ballot.typ");
const SHEET: &str = include_str!("../templates/documents/sheet.typ");

/// Numbers and names on the paper: of the round that is open, else of the one that comes next.
async fn lines(ctx: &Ctx, row: &contest::Model, lang: Lang) -> Answer<Vec<(u32, String, Vec<String>)>> {
    let open = round::Entity::find_by_id((row.id.clone(), row.round)).one(ctx.db()).await?;
    let among = match (row.state(), open) {
        (State::Again, _) => Some(result(row).among),
        (_, Some(open)) => Some(standing(&open)?),
        _ => None,
    };
    let voice = ctx.app.voice(lang);
    let rows = shown::standing(ctx, row).await?;
    let ids: Vec<String> = rows.iter().map(|one| one.person_id.clone()).collect();
    let people = rawabit_people::named(ctx.db(), &ids).await?;
    let name = |id: &str| people.get(id).map_or_else(String::new, |person| person.display(&voice));
    let mut all: Vec<(u32, String, Vec<String>)> = if row.law()?.method == Method::ListPr {
        let lists = store::lists(ctx.db(), &row.id).await?;
        lists
            .iter()
            .filter_map(|list| {
                let on = rows.iter().filter(|one| one.list_id.as_deref() == Some(list.id.as_str()));
                let on = on.map(|one| name(&one.person_id)).collect();
                Some((list.number?.unsigned_abs(), voice.pick(&list.name).to_owned(), on))
            })
            .collect()
    } else {
        rows.iter()
            .filter_map(|one| Some((one.number?.unsigned_abs(), name(&one.person_id), Vec::new())))
            .collect()
    };
    all.retain(|(number, ..)| among.as_ref().is_none_or(|among| among.contains(number)));
    if all.is_empty() { Err(Fault::NotFound) } else { Ok(all) }
}

/// Seats of the round that the paper is for.
async fn seats(ctx: &Ctx, row: &contest::Model) -> Answer<usize> {
    if row.state() == State::Again {
        return Ok(row.places().saturating_sub(result(row).elected.len()));
    }
    let open = round::Entity::find_by_id((row.id.clone(), row.round)).one(ctx.db()).await?;
    Ok(open.map_or_else(|| row.places(), |open| usize::try_from(open.seats).unwrap_or(0)))
}

async fn heading(ctx: &Ctx, row: &contest::Model, lang: Lang) -> Answer<(String, String)> {
    let voice = ctx.app.voice(lang).plain();
    let unit = rawabit_federation::unit(ctx.db(), &row.unit_id).await?;
    let unit = unit.map_or_else(String::new, |unit| voice.pick(&unit.name).to_owned());
    let statutes = ctx.app.statutes.load();
    let office =
        statutes.office(&row.office).map_or(row.office.as_str(), |one| one.title.get(lang, Form::Masculine));
    let title = Message::new("elections-title-of").with("office", office).with("unit", unit.as_str());
    Ok((voice.msg(&title), unit))
}

/// How the paper is to be filled in.
fn how(ctx: &Ctx, row: &contest::Model, lang: Lang, most: usize) -> Answer<String> {
    let voice = ctx.app.voice(lang).plain();
    let law = row.law()?;
    Ok(if law.is_ranked() {
        voice.t("elections-ballot-how-ranked")
    } else if most == 1 {
        voice.t("elections-ballot-how-one")
    } else {
        voice.tn("elections-ballot-how-many", most)
    })
}

/// The ballot paper.
pub(crate) async fn ballot(ctx: &Ctx, row: &contest::Model, lang: Lang) -> Answer<Sheet> {
    let voice = ctx.app.voice(lang).plain();
    let (title, unit) = heading(ctx, row, lang).await?;
    let lines = lines(ctx, row, lang).await?;
    let most = row.law()?.most_names(seats(ctx, row).await?, lines.len());
    let number = if row.state() == State::Again { row.round + 1 } else { row.round.max(1) };
    let data = json!({
        "organisation": organisation(&ctx.app, lang),
        "unit": unit,
        "title": title,
        "round": voice.ta("elections-round", "n", i64::from(number)),
        "how": how(ctx, row, lang, most)?,
        "labels": { "ballot": voice.t("elections-ballot-paper") },
        "lines": lines.iter().map(|(number, name, on)| json!({ "number": number, "name": name, "on": on })).collect::<Vec<Value>>(),
    });
    Ok(Sheet { template: BALLOT, data, lang, title, at: row.opens_at, files: Vec::new() })
}

/// The tally sheet of a teller, to be filled in by hand.
pub(crate) async fn sheet(ctx: &Ctx, row: &contest::Model, lang: Lang) -> Answer<Sheet> {
    let voice = ctx.app.voice(lang).plain();
    let (title, unit) = heading(ctx, row, lang).await?;
    let lines = lines(ctx, row, lang).await?;
    let t = |key: &str| voice.t(key);
    let data = json!({
        "organisation": organisation(&ctx.app, lang),
        "unit": unit,
        "title": title,
        "labels": {
            "sheet": t("elections-tally-sheet"), "number": t("elections-col-number"), "name": t("elections-col-candidate"),
            "strokes": t("elections-col-strokes"), "votes": t("elections-col-votes"),
        },
        "lines": lines.iter().map(|(number, name, _)| json!({ "number": number, "name": name })).collect::<Vec<Value>>(),
        "sums": [
            t("elections-sheet-voters"), t("elections-sheet-expressed"), t("elections-sheet-blank"), t("elections-sheet-invalid"),
        ],
        "signatures": [
            { "office": t("elections-teller"), "name": "" }, { "office": t("elections-presiding"), "name": "" },
        ],
    });
    Ok(Sheet { template: SHEET, data, lang, title, at: row.opens_at, files: Vec::new() })
}
