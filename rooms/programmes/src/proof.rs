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

/// What everybody may open of a report's evidence, and how much more there is.
pub(crate) async fn open(ctx: &Ctx, lang: Lang, report_id: &str) -> Answer<(Vec<Open>, usize)> {
    let visitor = ctx.as_visitor(lang);
    let rows = evidence::of_report(ctx.db(), report_id).await?;
    let named: Vec<String> =
        rows.iter().filter(|row| row.kind == FILE && row.for_public).map(|row| row.target.clone()).collect();
    let named = files::open_files(ctx.db(), &named).await?;
    let wanted: Vec<_> = rows.iter().map(|row| (row.kind.clone(), row.target.clone())).collect();
    let records = open_records(&visitor, lang, &wanted).await?;
    let (mut open, mut kept) = (Vec::new(), 0);
    for row in &rows {
        match of(&visitor, row, &named, &records).await? {
            Some(one) => open.push(one),
            None => kept += 1,
        }
    }
    Ok((open, kept))
}

async fn of(
    visitor: &Ctx,
    row: &evidence::Model,
    named: &HashMap<String, String>,
    records: &HashMap<(String, String), (String, String)>,
) -> Answer<Option<Open>> {
    let (app, lang) = (&visitor.app, visitor.lang());
    if row.kind == FILE {
        return Ok(named.get(&row.target).map(|name| Open {
            href: files::url(&row.target, Variant::Full),
            title: if row.label.is_empty() { name.clone() } else { row.label.clone() },
            kind: visitor.t("programmes-proof-file"),
        }));
    }
    let kind = record_kind(visitor, &row.kind).unwrap_or_default();
    if row.kind == "article" {
        let article = rawabit_portal::article(visitor.db(), &row.target).await?;
        return Ok(article.and_then(|article| {
            let href = article.href(app, lang)?;
            Some(Open { href, title: visitor.voice.pick(&article.title).to_owned(), kind })
        }));
    }
    let known = records.get(&(row.kind.clone(), row.target.clone()));
    Ok(known.map(|(title, path)| Open { href: app.url(lang, path), title: title.clone(), kind }))
}
