//! Duplicates: the list of pairs, two records side by side, what was merged, and who is likely on record while somebody is entered.

pub(super) mod alike;
mod columns;
mod done;
mod list;
mod pair;

use rawabit_platform::Answer;
use rawabit_platform::kit::{Html, esc};
use rawabit_platform::permit::info;
use rawabit_platform::web::{Access, Ctx, Routes};

pub(crate) use done::seen as merges_seen;
pub(super) use list::notice;

use crate::model::alike::{Evidence, Level};
use crate::permissions::{KeepMembers, MergeMembers};

/// Where the list is.
pub(super) const LIST: &str = "/office/members/duplicates";
/// Where merges are.
pub(super) const MERGES: &str = "/office/members/merges";

/// The routes, with who may call them.
pub(super) fn routes() -> Routes {
    let merge = Access::May(info::<MergeMembers>());
    Routes::new()
        .post("/office/members/new/alike", Access::May(info::<KeepMembers>()), alike::typing)
        .get("/office/members/duplicates", merge, list::list)
        .get("/office/members/duplicates/{pair}", merge, pair::show)
        .post("/office/members/duplicates/{pair}", merge, pair::merge)
        .post("/office/members/duplicates/{pair}/apart", merge, pair::apart)
        .get("/office/members/merges", merge, done::list)
        .get("/office/members/merges/{id}", merge, done::show)
        .post("/office/members/merges/{id}/undo", merge, done::undo)
}

/// How likely, as a badge.
fn level(ctx: &Ctx, level: Level) -> Html {
    let tone = match level {
        Level::Certain => "bad",
        Level::Likely => "warn",
        Level::Possible => "",
    };
    rawabit_platform::kit::html::badge(&ctx.t(&format!("members-alike-level-{level}")), tone)
}

/// What speaks for it and against it, in words.
fn reasons(ctx: &Ctx, evidence: &[Evidence]) -> Html {
    let words = |against: bool| -> Vec<String> {
        let some = evidence.iter().filter(|one| one.is_against() == against);
        some.map(|one| ctx.t(&format!("members-alike-{one}"))).collect()
    };
    let (speaks_for, against) = (words(false), words(true));
    let between = ctx.t("members-alike-between");
    let mut out = esc(&speaks_for.join(&between));
    if !against.is_empty() {
        out.push_str(&format!(
            "<br><small class=\"muted\">{}</small>",
            esc(&ctx.ta("members-alike-against", "what", against.join(&between)))
        ));
    }
    Html(out)
}

/// The two rows that an address names.
fn rows(pair: &str) -> Answer<(i64, i64)> {
    let both = pair.split_once('-').and_then(|(low, high)| Some((low.parse().ok()?, high.parse().ok()?)));
    both.filter(|(low, high): &(i64, i64)| low < high).ok_or(rawabit_platform::Fault::NotFound)
}
