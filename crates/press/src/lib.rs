//! The house's press. A room hands in a [`Sheet`]: its template, the facts in the document's language, pictures. The press adds what is
//! the same for every document of the house (who prints, in which country's form of the language, the date in the organisation's zone),
//! keeps typesetting away from the threads that answer requests, and makes the answer.
//!
//! It stands between the platform, which knows no Typst, and [`rawabit_documents`], which knows nothing of the house.

use std::sync::Arc;

use axum::response::{IntoResponse, Response};
use http::header;
use rawabit_documents::{Documents, Meta};
use rawabit_platform::web::App;
use rawabit_platform::{Answer, Fault, Lang, Multi, UtcMicros, Voice};
use serde_json::{Value, json};
use tokio::sync::Semaphore;

/// Typesetting takes a core for its while: more at once than this would only make everybody wait.
static PRESS: Semaphore = Semaphore::const_new(2);

/// A document about to be typeset.
#[derive(Debug)]
pub struct Sheet {
    /// Its Typst source.
    pub template: &'static str,
    /// The facts, in the document's language.
    pub data: Value,
    /// The language.
    pub lang: Lang,
    /// The title, in its properties and on every page.
    pub title: String,
    /// When its content was settled: the same record always prints to the same bytes.
    pub at: UtcMicros,
    /// Pictures by name; always the same few names.
    pub files: Vec<(&'static str, Vec<u8>)>,
}

/// Typesets a document outside the threads that answer requests.
///
/// # Errors
/// An internal fault: no typesetter on the shelf, or a template that does not fit its facts.
pub async fn typeset(app: &App, sheet: Sheet) -> Answer<Vec<u8>> {
    let documents: Arc<Documents> = app.shelf()?;
    let meta = Meta {
        lang: match sheet.lang {
            Lang::Ar => rawabit_documents::Lang::Ar,
            Lang::Fr => rawabit_documents::Lang::Fr,
            Lang::En => rawabit_documents::Lang::En,
        },
        region: app.statutes.load().organisation.country.clone(),
        title: sheet.title,
        author: app.statutes.load().organisation.name.get(sheet.lang).to_owned(),
        date: sheet.at.zoned(app.formats.zone()).datetime(),
    };
    let _turn = PRESS.acquire().await.map_err(Fault::internal)?;
    let pdf = tokio::task::spawn_blocking(move || {
        documents.render(sheet.template, &sheet.data, meta, &sheet.files)
    })
    .await
    .map_err(Fault::internal)?
    .map_err(Fault::internal)?;
    for warning in &pdf.warnings {
        tracing::warn!(%warning, "document");
    }
    Ok(pdf.bytes)
}

/// A document as an answer, shown in the browser rather than saved. Nobody on the way may keep it.
///
/// # Errors
/// As [`typeset`].
pub async fn answer(app: &App, sheet: Sheet, name: &str) -> Answer<Response> {
    let lang = sheet.lang.code();
    let bytes = typeset(app, sheet).await?;
    let headers = [
        (header::CONTENT_TYPE, "application/pdf".to_owned()),
        (header::CONTENT_DISPOSITION, format!("inline; filename=\"{name}-{lang}.pdf\"")),
        (header::CACHE_CONTROL, "private, no-store".to_owned()),
    ];
    Ok((headers, bytes).into_response())
}

/// The organisation as the house style wants it: name and accent.
pub fn organisation(app: &App, lang: Lang) -> Value {
    let statutes = app.statutes.load();
    json!({ "name": statutes.organisation.name.get(lang), "accent": statutes.organisation.theme.accent })
}

/// Text for a reader, or null when there is none.
pub fn maybe(text: &Multi, voice: &Voice) -> Value {
    match voice.pick(text) {
        "" => Value::Null,
        text => json!(text),
    }
}

/// A QR code as SVG.
pub fn qr(text: &str) -> String {
    match qrcode::QrCode::with_error_correction_level(text, qrcode::EcLevel::M) {
        Ok(code) => code
            .render::<qrcode::render::svg::Color<'_>>()
            .min_dimensions(220, 220)
            .quiet_zone(true)
            .build()
            .replace("<?xml version=\"1.0\" standalone=\"yes\"?>", ""),
        Err(_) => String::new(),
    }
}
