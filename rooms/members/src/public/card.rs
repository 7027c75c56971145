//! `/card/{token}`: what anybody learns who scans a card: valid or not, and when they asked. No name, no number, no unit; what does not
//! exist, what was renewed and who is no member any more answer alike.

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::LazyLock;

use axum::extract::Path;
use parking_lot::Mutex;
use rawabit_platform::accounts::throttle::network;
use rawabit_platform::kit::{Html, esc, icon};
use rawabit_platform::web::{Ctx, Page};
use rawabit_platform::{Answer, Fault};

use crate::commands::check_card;
use crate::model::card::{Turnstile, Verdict};

/// One for each installation of this process: there is one, but in tests.
static TURNSTILES: LazyLock<Mutex<HashMap<PathBuf, Turnstile>>> = LazyLock::new(Mutex::default);

/// The answer to a scan.
pub(crate) async fn show(ctx: Ctx, Path(token): Path<String>) -> Answer {
    TURNSTILES
        .lock()
        .entry(ctx.app.config.data_dir.clone())
        .or_default()
        .pass(&network(&ctx.address), ctx.now)
        .map_err(|retry_after| Fault::Limited { retry_after })?;
    let verdict = check_card(ctx.db(), &token, ctx.today()).await?;
    let (class, sign) = match verdict {
        Verdict::Valid => ("notice notice-ok", "check"),
        Verdict::NotValid => ("notice notice-bad", "warning"),
    };
    let body = format!(
        "<div class=\"stack\"><div class=\"{class}\" role=\"status\">{}<p><strong>{}</strong></p></div><p>{}</p><p class=\"muted small\">{}</p></div>",
        icon(sign),
        esc(&ctx.t(&format!("members-card-{}", verdict.word()))),
        esc(&ctx.ta("members-card-checked", "at", ctx.voice.plain().moment(ctx.now))),
        esc(&ctx.t("members-card-says-no-more")),
    );
    Page::alone(&ctx, ctx.t("members-card-title")).html(Html(body))
}
