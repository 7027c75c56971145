//! Readiness for a congress: which share of the branches the statutes want renewed first, and how far that is.

use rawabit_platform::kit::chart::bar;
use rawabit_platform::kit::{Html, esc};
use rawabit_platform::lang::Message;
use rawabit_platform::web::Ctx;
use rawabit_statutes::Statutes;

use crate::model::Stage;
use crate::model::report::{Condition, conditions};
use crate::store::board::Count;

/// The conditions of the congresses of a kind of unit, as a campaign of such a unit stands.
pub(crate) fn ready(statutes: &Statutes, unit_kind: &str, counts: &[Count]) -> Vec<Condition> {
    let certified = |one: &Count| one.stage() == Stage::Certified;
    let counts: Vec<(&str, bool, i64)> =
        counts.iter().map(|one| (one.kind.as_str(), certified(one), one.n)).collect();
    conditions(statutes, unit_kind, &counts)
}

/// The conditions as bars, with the mark where the statutes put it. Nothing where no congress waits for these branches.
pub(crate) fn html(ctx: &Ctx, conditions: &[Condition]) -> Html {
    if conditions.is_empty() {
        return Html::none();
    }
    let statutes = ctx.app.statutes.load();
    let lang = ctx.lang();
    let mut lines = String::new();
    for one in conditions {
        let kind = statutes.unit_kind(&one.kind).map_or(one.kind.as_str(), |kind| kind.plural.get(lang));
        let body = statutes.body(&one.body).map_or(one.body.as_str(), |body| body.name.get(lang));
        let label = ctx.msg(&Message::new("renewals-ready-line").with("kind", kind).with("body", body));
        let said = ctx.msg(
            &Message::new(match (one.met, one.all) {
                (true, _) => "renewals-ready-met",
                (false, 0) => "renewals-ready-unknown",
                (false, _) => "renewals-ready-missing",
            })
            .with("renewed", one.renewed)
            .with("all", one.all)
            .with("required", one.required)
            .with("article", if one.article.is_empty() { "—" } else { &one.article }),
        );
        let tone = if one.met { "ok" } else { "warn" };
        lines.push_str(&bar(&label, &said, one.renewed, one.all, Some(one.required), tone).0);
    }
    Html(format!(
        "<section class=\"panel\"><div class=\"panel-head\"><h2>{}</h2></div><div class=\"bar-list\">{lines}</div></section>",
        esc(&ctx.t("renewals-ready"))
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn count(kind: &str, stage: Stage, n: i64) -> Count {
        let rank = Stage::ALL.iter().position(|one| *one == stage).expect("a stage");
        Count {
            area: String::new(),
            region: String::new(),
            kind: kind.into(),
            stage: i32::try_from(rank).expect("small"),
            late: 0,
            contested: 0,
            n,
        }
    }

    #[test]
    fn the_congress_waits_for_the_share_that_the_statutes_name() {
        let statutes =
            Statutes::parse(include_str!("../../../../examples/istiqlal/statutes.toml")).expect("sound");
        let counts = |renewed: i64| {
            vec![
                count("league_provincial_branch", Stage::Certified, renewed),
                count("league_provincial_branch", Stage::Held, 75 - renewed),
                count("league_regional_branch", Stage::Certified, 12),
            ]
        };
        let found = ready(&statutes, "league", &counts(56));
        assert_eq!(
            found.iter().map(|one| (one.all, one.required, one.met)).collect::<Vec<_>>(),
            [(75, 57, false), (12, 9, true)]
        );
        assert!(ready(&statutes, "league", &counts(57)).iter().all(|one| one.met), "three quarters of 75");
        assert!(
            ready(&statutes, "party", &counts(57)).iter().all(|one| !one.met && one.all == 0),
            "the party’s congress waits for its own branches, which this campaign does not have"
        );
    }
}
