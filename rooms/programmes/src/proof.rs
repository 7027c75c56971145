//! What everybody may open of the proof that a report brings. That there is more is said, and not what it is.

use rawabit_platform::web::Ctx;
use rawabit_platform::{Answer, Lang, Multi};

use crate::store::evidence;

/// A piece of evidence with a public page.
pub(crate) struct Open {
    /// Its address.
    pub(crate) href: String,
    /// What it is called there.
    pub(crate) title: Multi,
}

/// What everybody may open of a report's evidence, and how much more there is.
pub(crate) async fn open(ctx: &Ctx, lang: Lang, report_id: &str) -> Answer<(Vec<Open>, usize)> {
    let (mut open, mut kept) = (Vec::new(), 0);
    for one in evidence::of_report(ctx.db(), report_id).await? {
        let article = match one.kind.as_str() {
            "article" => rawabit_portal::article(ctx.db(), &one.target).await?,
            _ => None,
        };
        match article
            .and_then(|article| Some(Open { href: article.href(&ctx.app, lang)?, title: article.title }))
        {
            Some(one) => open.push(one),
            None => kept += 1,
        }
    }
    Ok((open, kept))
}
