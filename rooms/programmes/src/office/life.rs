//! The life of a programme, from the strategy to the final account: the routes, with who may call them.

use rawabit_platform::permit::info;
use rawabit_platform::web::{Access, Routes};

use super::{
    all, collisions, draft, importing, items, negotiation, opening, reviews, signing, steps, strategies,
    strategy_form, taken, versions,
};
use crate::permissions::{KeepStrategy, SeeProgrammes, WriteProgramme};

/// The routes of strategies and of the life of programmes.
pub(crate) fn routes() -> Routes {
    strategy().merge(programme()).merge(drafting()).merge(delivering())
}

fn strategy() -> Routes {
    let see = Access::May(info::<SeeProgrammes>());
    let keep = Access::May(info::<KeepStrategy>());
    Routes::new()
        .get("/office/strategies", see, strategies::list)
        .get("/office/strategies/new", keep, strategy_form::blank)
        .post("/office/strategies/new", keep, strategy_form::create)
        .get("/office/strategies/units/suggest", keep, strategy_form::suggest)
        .get("/office/strategies/{id}", see, strategies::show)
        .post("/office/strategies/{id}/adopt", keep, strategies::adopt)
        .get("/office/strategies/{id}/edit", keep, strategy_form::edit)
        .post("/office/strategies/{id}/edit", keep, strategy_form::change)
        .get("/office/strategies/{id}/axes/{axis}", keep, strategy_form::edit_axis)
        .post("/office/strategies/{id}/axes/{axis}", keep, strategy_form::save_axis)
        .post("/office/strategies/{id}/axes/{axis}/{what}", keep, strategy_form::shift_axis)
        .get("/office/strategies/{id}/themes", keep, strategy_form::edit_theme)
        .post("/office/strategies/{id}/themes", keep, strategy_form::save_theme)
        .get("/office/strategies/{id}/groups", keep, strategy_form::edit_group)
        .post("/office/strategies/{id}/groups", keep, strategy_form::save_group)
        .post("/office/strategies/{id}/groups/{key}/remove", keep, strategy_form::remove_group)
}

fn programme() -> Routes {
    let see = Access::May(info::<SeeProgrammes>());
    let write = Access::May(info::<WriteProgramme>());
    Routes::new()
        .get("/office/programmes/all", see, all::show)
        .get("/office/programmes/new", write, opening::blank)
        .post("/office/programmes/new", write, opening::create)
        .get("/office/programmes/units/suggest", write, opening::suggest)
        .get("/office/programmes/template.csv", write, importing::template)
        .get("/office/programmes/{id}/negotiation", see, negotiation::show)
        .post("/office/programmes/{id}/negotiation/comments", write, negotiation::add)
        .post("/office/programmes/{id}/negotiation/comments/{comment}/settle", write, negotiation::settle)
        .post("/office/programmes/{id}/negotiation/agree", write, negotiation::agree)
        .post("/office/programmes/{id}/negotiation/reopen", write, negotiation::reopen)
        .get("/office/programmes/{id}/withdraw", write, negotiation::ask_withdraw)
        .post("/office/programmes/{id}/withdraw", write, negotiation::withdraw)
        .get("/office/programmes/{id}/amend", write, negotiation::ask_amend)
        .post("/office/programmes/{id}/amend", write, negotiation::amend)
        .get("/office/programmes/{id}/versions", see, versions::show)
        .get("/office/programmes/{id}/versions/{number}", see, versions::one)
        // Whoever signs does so by an office: the command asks for it.
        .get("/office/programmes/{id}/sign", see, signing::show)
        .post("/office/programmes/{id}/sign", see, signing::sign)
        .post("/office/programmes/{id}/publish", write, signing::publish)
}

fn drafting() -> Routes {
    let see = Access::May(info::<SeeProgrammes>());
    let write = Access::May(info::<WriteProgramme>());
    Routes::new()
        .get("/office/programmes/{id}/draft", see, draft::show)
        .post("/office/programmes/{id}/draft/hand-over", write, draft::hand_over)
        .post("/office/programmes/{id}/draft/discard", write, draft::discard)
        .get("/office/programmes/{id}/draft/preamble", write, items::edit_preamble)
        .post("/office/programmes/{id}/draft/preamble", write, items::change_preamble)
        .get("/office/programmes/{id}/draft/new/{kind}", write, items::blank)
        .post("/office/programmes/{id}/draft/new/{kind}", write, items::add)
        .get("/office/programmes/{id}/draft/items/{item}", write, items::edit)
        .post("/office/programmes/{id}/draft/items/{item}", write, items::change)
        .post("/office/programmes/{id}/draft/items/{item}/{what}", write, draft::shift)
        .get("/office/programmes/{id}/draft/taken", write, taken::offer)
        .get("/office/programmes/{id}/draft/taken/{objective}", write, taken::show)
        .post("/office/programmes/{id}/draft/taken/{objective}", write, taken::weigh)
        .get("/office/programmes/{id}/draft/taken/{objective}/{item}", write, taken::edit)
        .post("/office/programmes/{id}/draft/taken/{objective}/{item}", write, taken::change)
        .get("/office/programmes/{id}/draft/collisions", write, collisions::show)
        .post("/office/programmes/{id}/draft/collisions/{collision}", write, collisions::settle)
        .get("/office/programmes/{id}/draft/import", write, importing::blank)
        .post("/office/programmes/{id}/draft/import", write, importing::take)
}

fn delivering() -> Routes {
    let see = Access::May(info::<SeeProgrammes>());
    let write = Access::May(info::<WriteProgramme>());
    Routes::new()
        .get("/office/programmes/{id}/steps", see, steps::show)
        // A step is recorded by its office, too, whatever roles that gives: the page asks for it.
        .get("/office/programmes/{id}/steps/{step}", see, steps::edit)
        .post("/office/programmes/{id}/steps/{step}", see, steps::record)
        .get("/office/programmes/{id}/reviews", see, reviews::show)
        .get("/office/programmes/{id}/reviews/{year}", write, reviews::edit)
        .post("/office/programmes/{id}/reviews/{year}", write, reviews::save)
        .get("/office/programmes/{id}/reviews/{year}/conclude", write, reviews::ask_conclude)
        .post("/office/programmes/{id}/reviews/{year}/conclude", write, reviews::conclude)
}
