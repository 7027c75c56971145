//! The contract and the accounts of a published programme as documents for everybody: typeset for whoever asks first, kept for the others.

use axum::extract::Path;
use axum::response::Response;
use http::HeaderMap;
use rawabit_platform::web::Ctx;
use rawabit_platform::{Answer, Fault, Lang};

use super::published;
use crate::dossier;
use crate::drawn::Eye;
use crate::office::papers;

/// `GET /programmes/{id}/contract.pdf?lang=`
pub(super) async fn contract(ctx: Ctx, Path(id): Path<String>, asked: HeaderMap) -> Answer<Response> {
    published(&ctx, &id).await?;
    let make = async {
        // Read when it is its turn: what was read before may have been changed while others were typeset.
        let programme = published(&ctx, &id).await?;
        let dossier = dossier::read_public(&ctx.app, ctx.db(), programme).await?;
        let (sheet, _) = papers::sheet(&ctx, &dossier, None, Eye::Public).await?;
        rawabit_press::typeset(&ctx.app, sheet).await
    };
    press(&ctx, &asked, &id, &Paper::Contract, make).await
}

/// `GET /programmes/{id}/account.pdf?year=&lang=`
pub(super) async fn account(ctx: Ctx, Path(id): Path<String>, asked: HeaderMap) -> Answer<Response> {
    published(&ctx, &id).await?;
    // One year is one document, however it is written.
    let year = ctx.param("year").unwrap_or_default();
    let year = year.parse::<i16>().map_or(year, |year| year.to_string());
    let make = async {
        let programme = published(&ctx, &id).await?;
        let dossier = dossier::read_public(&ctx.app, ctx.db(), programme).await?;
        let year = papers::year(&ctx, &dossier).ok_or(Fault::NotFound)?;
        let (sheet, _) = papers::sheet(&ctx, &dossier, Some(year), Eye::Public).await?;
        rawabit_press::typeset(&ctx.app, sheet).await
    };
    press(&ctx, &asked, &id, &Paper::Account(year), make).await
}

/// Which document. A contract has no year: an address that names one is not a document of its own.
enum Paper {
    Contract,
    Account(String),
}

/// The document of a name; kept as a page where its address says what it needs and nothing else.
async fn press(
    ctx: &Ctx,
    asked: &HeaderMap,
    id: &str,
    paper: &Paper,
    make: impl Future<Output = Answer<Vec<u8>>> + Send,
) -> Answer<Response> {
    let lang = papers::lang(ctx).code();
    let (kind, year) = match paper {
        Paper::Contract => ("contract", ""),
        Paper::Account(year) => ("account", year.as_str()),
    };
    let name = format!("programmes/{kind}/{id}/{year}/{lang}");
    let file = ctx.app.made.file(&ctx.app, &name, make).await?;
    let response = file.tagged(asked, "application/pdf", &format!("inline; filename=\"{kind}-{lang}.pdf\""));
    Ok(if is_plain(&ctx.query, kind == "account") { super::keep(ctx, [id]).mark(response) } else { response })
}

/// Whether a query asks for a year (of what has years) and a language in the one way in which they are written, and for nothing more: of these
/// there are few.
fn is_plain(query: &str, of_a_year: bool) -> bool {
    let year = |text: &str| text.parse::<i16>().is_ok_and(|year| year.to_string() == text);
    let mut names = Vec::new();
    query.is_empty()
        || query.split('&').all(|part| {
            let Some((name, value)) = part.split_once('=') else { return false };
            let new = !names.contains(&name);
            names.push(name);
            new && match name {
                "lang" => Lang::from_code(value).is_some_and(|lang| lang.code() == value),
                "year" => of_a_year && year(value),
                _ => false,
            }
        })
}

#[cfg(test)]
mod tests {
    use super::is_plain;

    #[test]
    fn what_was_added_to_an_address_is_not_kept_under_it() {
        for plain in ["", "lang=fr", "year=2018", "year=2018&lang=ar", "lang=ar&year=2018"] {
            assert!(is_plain(plain, true), "{plain}");
            assert_eq!(is_plain(plain, false), !plain.contains("year"), "{plain}");
        }
        for other in
            ["x=1", "lang=fr&x=1", "lang=fr&lang=ar", "year=02018", "year=", "lang=FRA", "lang", "year=2018&"]
        {
            assert!(!is_plain(other, true), "{other}");
        }
    }
}
