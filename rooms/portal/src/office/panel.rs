//! The portal on the office home.

use rawabit_platform::Answer;
use rawabit_platform::kit::html::badge;
use rawabit_platform::kit::{Html, bdi, esc};
use rawabit_platform::web::Ctx;
use rawabit_platform::web::app::BoxFuture;
use rawabit_platform::web::page::Panel;

use crate::model::State;
use crate::permissions::SeeArticles;
use crate::store::{self, Line};

/// Lines of each part.
const FEW: u64 = 5;

/// What waits for review, and what was published last.
pub(crate) fn panel(ctx: Ctx) -> BoxFuture<'static, Answer<Option<Panel>>> {
    Box::pin(async move {
        let scope = ctx.scope::<SeeArticles>();
        if scope.is_empty() {
            return Ok(None);
        }
        let waiting = store::latest(ctx.db(), &scope, &[State::Review, State::Scheduled], FEW).await?;
        let published = store::latest(ctx.db(), &scope, &[State::Published, State::Corrected], FEW).await?;
        let mut body = String::new();
        if waiting.is_empty() && published.is_empty() {
            body.push_str(&format!("<p class=\"muted\">{}</p>", esc(&ctx.t("portal-panel-empty"))));
        }
        for (title, lines) in [("portal-panel-waiting", &waiting), ("portal-panel-published", &published)] {
            if !lines.is_empty() {
                body.push_str(&format!("<h3>{}</h3>{}", esc(&ctx.t(title)), list(&ctx, lines)));
            }
        }
        Ok(Some(Panel {
            title: ctx.t("portal-articles"),
            body: Html(body),
            more: Some((ctx.t("portal-panel-more"), "/office/articles".to_owned())),
            wide: false,
        }))
    })
}

fn list(ctx: &Ctx, lines: &[Line]) -> Html {
    let line = |line: &Line| {
        let state = State::from_name(&line.row.state).unwrap_or(State::Draft);
        format!(
            "<li><div><a href=\"{}\">{}</a><p>{}</p></div>{}</li>",
            esc(&ctx.url(&format!("/office/articles/{}", line.row.id))),
            bdi(line.title(ctx.lang())),
            esc(&ctx.voice.moment(line.row.changed_at)),
            badge(&ctx.t(state.label_key()), state.tone())
        )
    };
    Html(format!("<ul class=\"todo\">{}</ul>", lines.iter().map(line).collect::<String>()))
}
