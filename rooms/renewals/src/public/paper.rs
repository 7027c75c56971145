//! What everybody reads of a renewal that was entered from paper: that it was, when it was held and entered, and who decided what a paper cannot
//! prove.

use std::collections::HashMap;

use rawabit_people::Named;
use rawabit_platform::Answer;
use rawabit_platform::kit::html::link;
use rawabit_platform::kit::{Html, bdi, esc};
use rawabit_platform::lang::Message;
use rawabit_platform::web::Ctx;

use crate::model::day_of;
use crate::store::{findings, renewals, steps};

/// What is known of the papers of some renewals.
pub(super) struct Papers {
    entered: HashMap<String, steps::Model>,
    decided: Vec<findings::Model>,
}

impl Papers {
    /// Those of the renewals that are shown: two queries.
    pub(super) async fn of(ctx: &Ctx, rows: &[renewals::Model]) -> Answer<Self> {
        let ids: Vec<String> =
            rows.iter().filter(|row| row.paper_day.is_some()).map(|row| row.id.clone()).collect();
        if ids.is_empty() {
            return Ok(Self { entered: HashMap::new(), decided: Vec::new() });
        }
        let entered = steps::papers(ctx.db(), &ids).await?;
        let mut decided = findings::of_papers(ctx.db(), &ids).await?;
        let entered: HashMap<String, steps::Model> =
            entered.into_iter().map(|one| (one.renewal_id.clone(), one)).collect();
        // What was decided of a paper before is not about this one; of each question the latest counts.
        decided.retain(|one| entered.get(&one.renewal_id).is_some_and(|paper| one.at >= paper.at));
        let latest: HashMap<(String, String), String> = decided
            .iter()
            .map(|one| ((one.renewal_id.clone(), one.question.clone()), one.id.clone()))
            .collect();
        decided.retain(|one| latest.get(&(one.renewal_id.clone(), one.question.clone())) == Some(&one.id));
        Ok(Self { entered, decided })
    }

    /// Who decided.
    pub(super) fn persons(&self) -> Vec<String> {
        self.decided.iter().filter_map(|one| one.person_id.clone()).collect()
    }

    /// What is said of one renewal; nothing of one that was not entered from paper.
    pub(super) fn html(&self, ctx: &Ctx, row: &renewals::Model, people: &HashMap<String, Named>) -> Html {
        let (Some(held), Some(entered)) = (row.paper_day, self.entered.get(&row.id)) else {
            return Html::none();
        };
        let said = Message::new("renewals-public-paper")
            .with("held", ctx.voice.day(day_of(held)))
            .with("entered", ctx.voice.day_of(entered.at));
        let act = entered.act_idx.map_or_else(Html::none, |index| {
            link(&ctx.url(&format!("/ledger/acts/{index}")), &ctx.ta("renewals-public-act", "n", index))
        });
        let statutes = ctx.app.statutes.load();
        let mut lines = String::new();
        for one in self.decided.iter().filter(|one| one.renewal_id == row.id) {
            let by = one.person_id.as_ref().and_then(|id| people.get(id));
            let by = by.map_or_else(|| bdi(&one.actor), |named| named.html(ctx));
            let office = statutes.office(&one.office).map(|law| law.title.name(ctx.lang()).to_owned());
            let office = office.unwrap_or_else(|| ctx.t("renewals-who-confirmer"));
            lines.push_str(&format!(
                "<li><strong>{}</strong> · {} · {by} ({})<br>{}</li>",
                esc(&ctx.t(&format!("renewals-check-{}", one.question))),
                esc(&ctx.t(&format!("renewals-verdict-{}", one.verdict))),
                bdi(&office),
                bdi(&one.note)
            ));
        }
        if !lines.is_empty() {
            lines = format!(
                "<p class=\"small muted\">{}</p><ul>{lines}</ul>",
                esc(&ctx.t("renewals-public-decided"))
            );
        }
        Html(format!("<p class=\"small\">{} · {act}</p>{lines}", esc(&ctx.msg(&said))))
    }
}
