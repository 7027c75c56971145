//! Office pages of elections.

mod appeals;
mod candidates;
mod count;
mod doing;
mod home;
mod letters;
mod list;
mod opening;
mod papers;
mod poll;
mod show;

use rawabit_platform::kit::{Form, Html, esc};
use rawabit_platform::permit::info;
use rawabit_platform::web::{Access, Ctx, Page, Routes};
use rawabit_platform::{Answer, Fault, Work};

pub(crate) use appeals::told;
pub(crate) use candidates::{reasons, standing_badge};
pub(crate) use home::calendar;

use crate::commands::ElectionRefused;
use crate::permissions::{CertifyResult, ConductElections, CountVotes, SeeElections};
use crate::store::entity::contest;
use crate::{shown, store};

/// The routes, with who may call them.
pub(crate) fn routes() -> Routes {
    let see = Access::May(info::<SeeElections>());
    let conduct = Access::May(info::<ConductElections>());
    let count = Access::May(info::<CountVotes>());
    let certify = Access::May(info::<CertifyResult>());
    Routes::new()
        .get("/office/elections", see, list::list)
        .get("/office/elections/new", conduct, opening::choose)
        .get("/office/elections/new/{unit}", conduct, opening::blank)
        .post("/office/elections/new/{unit}", conduct, opening::save)
        .get("/office/elections/units/suggest", conduct, opening::suggest_units)
        .get("/office/elections/people/suggest", conduct, candidates::suggest)
        .get("/office/elections/{id}", see, show::show)
        .post("/office/elections/{id}/settle", conduct, doing::settle)
        .post("/office/elections/{id}/close", conduct, doing::close)
        .get("/office/elections/{id}/open", conduct, doing::open_form)
        .post("/office/elections/{id}/open", conduct, doing::open)
        .get("/office/elections/{id}/cancel", conduct, doing::cancel_form)
        .post("/office/elections/{id}/cancel", conduct, doing::cancel)
        .post("/office/elections/{id}/certify", certify, doing::certify)
        .get("/office/elections/{id}/annul", certify, doing::annul_form)
        .post("/office/elections/{id}/annul", certify, doing::annul)
        .post("/office/elections/{id}/communique", conduct, doing::communique)
        .get("/office/elections/{id}/candidates", see, candidates::show)
        .post("/office/elections/{id}/candidates", conduct, candidates::add)
        .post("/office/elections/{id}/lists", conduct, candidates::add_list)
        .get("/office/elections/{id}/candidates/{one}", conduct, candidates::judge_form)
        .post("/office/elections/{id}/candidates/{one}", conduct, candidates::judge)
        .post("/office/elections/{id}/candidates/{one}/{what}", conduct, candidates::answer)
        .get("/office/elections/{id}/candidates/{one}/decline", conduct, candidates::decline_form)
        .post("/office/elections/{id}/candidates/{one}/decline", conduct, candidates::decline)
        .get("/office/elections/{id}/roll", see, poll::roll)
        .post("/office/elections/{id}/roll/{position}", conduct, poll::tick)
        .get("/office/elections/{id}/proxies", conduct, poll::proxies)
        .post("/office/elections/{id}/proxies", conduct, poll::give)
        .get("/office/elections/{id}/sheet", count, count::sheet_form)
        .post("/office/elections/{id}/sheet", count, count::sheet)
        .get("/office/elections/{id}/count", see, count::show)
        .get("/office/elections/{id}/lot", conduct, count::lot_form)
        .post("/office/elections/{id}/lot", conduct, count::lot)
        .get("/office/elections/{id}/letters", conduct, letters::show)
        .get("/office/elections/{id}/appeals", see, appeals::show)
        .get("/office/elections/{id}/appeals/{one}", certify, appeals::form)
        .post("/office/elections/{id}/appeals/{one}", certify, appeals::decide)
        .get("/office/elections/{id}/ballot.pdf", see, papers::ballot)
        .get("/office/elections/{id}/sheet.pdf", see, papers::sheet)
}

/// A contest within the reader's sight; any other does not exist.
pub(crate) async fn visible(ctx: &Ctx, id: &str) -> Answer<contest::Model> {
    let found = store::contest(ctx.db(), id).await?;
    found.filter(|row| ctx.scope::<SeeElections>().contains(&row.unit_path)).ok_or(Fault::NotFound)
}

/// The path of a contest's page, or of a part of it.
pub(crate) fn path(id: &str, part: &str) -> String {
    if part.is_empty() { format!("/office/elections/{id}") } else { format!("/office/elections/{id}/{part}") }
}

/// A page about a part of a contest, on its way.
pub(crate) async fn part<'a>(ctx: &'a Ctx, row: &contest::Model, title: &str) -> Answer<Page<'a>> {
    Ok(ctx
        .office(ctx.t(title))
        .crumb(ctx.t("elections-title"), "/office/elections")
        .crumb(shown::title(ctx, row).await?, &path(&row.id, "")))
}

/// A part that is one form.
pub(crate) async fn form_page(
    ctx: &Ctx,
    row: &contest::Model,
    title: &str,
    above: &Html,
    form: &Form,
) -> Answer {
    part(ctx, row, title).await?.status(form.status()).html(Html(format!("{above}{}", form.html(ctx))))
}

/// The tabs of a contest.
pub(crate) fn tabs(ctx: &Ctx, row: &contest::Model, current: &str) -> Html {
    let parts = [
        ("", "overview"),
        ("candidates", "candidates"),
        ("roll", "roll"),
        ("count", "count"),
        ("appeals", "appeals"),
        ("letters", "letters"),
    ];
    // Who could be reached at which address is for those who hold the election.
    let shown = |part: &str| part != "letters" || ctx.may::<ConductElections>(&row.unit_path);
    let links: String = parts
        .iter()
        .filter(|(part, _)| shown(part))
        .map(|(part, name)| {
            let here = if *part == current { " aria-current=\"page\"" } else { "" };
            let href = ctx.url(&path(&row.id, part));
            format!("<a href=\"{}\"{here}>{}</a>", esc(&href), esc(&ctx.t(&format!("elections-tab-{name}"))))
        })
        .collect();
    Html(format!("<nav class=\"tabs\" aria-label=\"{}\">{links}</nav>", esc(&ctx.t("elections-tabs"))))
}

/// Ends the command of a form: commits what was done; a refusal stands at its field. Whether it was done.
///
/// # Errors
/// Any other fault of the command.
pub(crate) async fn end<T>(
    form: &mut Form,
    work: Work,
    answer: Answer<Result<T, ElectionRefused>>,
) -> Answer<Option<T>> {
    match answer {
        Ok(Ok(done)) => {
            work.commit().await?;
            Ok(Some(done))
        }
        Ok(Err(refused)) => {
            form.fail(refused.field(), refused.message());
            Ok(None)
        }
        Err(Fault::Refused(message)) => {
            form.fail("", message);
            Ok(None)
        }
        Err(fault) => Err(fault),
    }
}

/// Ends the command of a button: a refusal is a page that says why.
pub(crate) async fn pressed<T>(work: Work, answer: Answer<Result<T, ElectionRefused>>) -> Answer<T> {
    match answer? {
        Ok(done) => {
            work.commit().await?;
            Ok(done)
        }
        Err(refused) => Err(Fault::Refused(refused.message())),
    }
}
