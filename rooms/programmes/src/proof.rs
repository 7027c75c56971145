//! What everybody may open of the proof that a report brings. That there is more is said, and not what it is.
//!
//! Open is what is public by its nature: an article that is out, a record of which its room says that everybody may read it (a decision in a
//! published communiqué, an act of the ledger), a file that was brought for everybody and is open. Each is called what it is called there; what
//! the unit wrote beside it is its own, except of a file, which was brought for everybody with its label.

use std::collections::HashMap;

use rawabit_platform::files::{self, Variant};
use rawabit_platform::kit::pick::{open_records, record_kind};
use rawabit_platform::web::Ctx;
use rawabit_platform::{Answer, Lang};

use crate::store::evidence::{self, FILE};

/// A piece of evidence that opens without an account.
pub(crate) struct Open {
    /// Its address.
    pub(crate) href: String,
    /// What it is called there.
    pub(crate) title: String,
    /// What kind of thing it is, in words.
    pub(crate) kind: String,
}

/// What everybody may open of some reports' evidence, by report, and how much more there is. A report that brings nothing is not in it.
pub(crate) async fn open(
    ctx: &Ctx,
    lang: Lang,
    reports: &[&str],
) -> Answer<HashMap<String, (Vec<Open>, usize)>> {
    let visitor = ctx.as_visitor(lang);
    let rows = evidence::of_reports(ctx.db(), reports).await?;
    let all = || rows.values().flatten();
    let named: Vec<String> =
        all().filter(|row| row.kind == FILE && row.for_public).map(|row| row.target.clone()).collect();
    let named = files::open_files(ctx.db(), &named).await?;
    let articles: Vec<String> =
        all().filter(|row| row.kind == ARTICLE).map(|row| row.target.clone()).collect();
    let wanted: Vec<_> = all().map(|row| (row.kind.clone(), row.target.clone())).collect();
    let shown = Shown {
        named,
        articles: rawabit_portal::articles(ctx.db(), &articles).await?,
        records: open_records(&visitor, lang, &wanted).await?,
        visitor,
    };
    let of = |(report, rows): (String, Vec<evidence::Model>)| {
        let open: Vec<Open> = rows.iter().filter_map(|row| shown.open(row)).collect();
        let kept = rows.len() - open.len();
        (report, (open, kept))
    };
    Ok(rows.into_iter().map(of).collect())
}

/// The kind of what is an article of the portal.
const ARTICLE: &str = "article";

/// What there is to open, for somebody without an account.
struct Shown {
    visitor: Ctx,
    named: HashMap<String, String>,
    articles: HashMap<String, rawabit_portal::ArticleRef>,
    records: HashMap<(String, String), (String, String)>,
}

impl Shown {
    fn open(&self, row: &evidence::Model) -> Option<Open> {
        let visitor = &self.visitor;
        let (app, lang) = (&visitor.app, visitor.lang());
        if row.kind == FILE {
            return self.named.get(&row.target).map(|name| Open {
                href: files::url(&row.target, Variant::Full),
                title: if row.label.is_empty() { name.clone() } else { row.label.clone() },
                kind: visitor.t("programmes-proof-file"),
            });
        }
        let kind = record_kind(visitor, &row.kind).unwrap_or_default();
        if row.kind == ARTICLE {
            let article = self.articles.get(&row.target)?;
            let href = article.href(app, lang)?;
            return Some(Open { href, title: visitor.voice.pick(&article.title).to_owned(), kind });
        }
        let (title, path) = self.records.get(&(row.kind.clone(), row.target.clone()))?;
        Some(Open { href: app.url(lang, path), title: title.clone(), kind })
    }
}
