//! The lots of a contest as everybody reads them.

use rawabit_platform::Answer;
use rawabit_platform::kit::{Html, esc};
use rawabit_platform::lang::Message;
use rawabit_platform::web::Ctx;

use crate::commands;
use crate::model::drawn_on_paper;
use crate::shown::{facts, moment, section};
use crate::store;
use crate::store::entity::contest;

/// The lot that was drawn in a round, so that anybody can draw it again.
pub(crate) async fn lots(ctx: &Ctx, row: &contest::Model) -> Answer<String> {
    use sea_orm::EntityTrait as _;
    let mut out = String::new();
    for number in 1..=row.round {
        let found = store::vote::round::Entity::find_by_id((row.id.clone(), number)).one(ctx.db()).await?;
        let Some(found) = found.filter(|one| one.lot_commit.is_some() || one.seed.is_some()) else {
            continue;
        };
        let order = found.seed.as_deref().and_then(drawn_on_paper);
        let on_paper = order.is_some();
        let among: Vec<u32> = match found.seed_among.as_deref() {
            Some(text) => serde_json::from_str(text).unwrap_or_default(),
            None => order.unwrap_or_else(|| commands::result(row).among),
        };
        // What a lot knows a candidate by is the line in the ballot file, which is not the number where somebody has withdrawn.
        let input = commands::counting(&ctx.app, ctx.db(), row, number, ctx.lang()).await?;
        let order = input.map_or_else(Vec::new, |input| input.counting().row());
        let line = |number: &u32| {
            let at = order.iter().position(|one| one == number)?;
            let said =
                Message::new("elections-lot-line").with("number", i64::from(*number)).with("line", at + 1);
            Some(ctx.msg(&said))
        };
        let among = among.iter().filter_map(line).collect::<Vec<_>>().join(ctx.voice.comma());
        let shown = |text: &str| rawabit_platform::kit::code(text);
        let typed =
            found.seed.as_deref().and_then(|seed| seed.split_once('.')).map(|(_, typed)| shown(typed));
        let lines = facts(vec![
            (ctx.t("elections-lot-commit"), found.lot_commit.as_deref().map(shown)),
            (ctx.t("elections-lot-typed"), typed),
            (ctx.t("elections-lot-seed"), found.seed.as_deref().filter(|_| !on_paper).map(shown)),
            (ctx.t("elections-lot-among"), Some(Html::text(&among))),
            (ctx.t("elections-lot-at"), found.seed_at.map(|at| moment(ctx, at))),
        ]);
        let how = match on_paper {
            true => "elections-lot-paper",
            false => "elections-lot-how",
        };
        let body = Html(format!("{lines}<p class=\"muted small\">{}</p>", esc(&ctx.t(how))));
        out.push_str(&section(&ctx.t("elections-lot"), &body));
    }
    Ok(out)
}
