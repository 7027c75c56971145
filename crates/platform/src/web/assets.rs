//! Style sheets, fonts, icons and scripts: in the binary, under addresses that change with their content.

use std::collections::HashMap;
use std::sync::{Arc, OnceLock};

use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use bytes::Bytes;
use http::{HeaderMap, header};
use sha2::{Digest, Sha256};

use super::encoding::{Encoding, has};
use super::{App, drawn};
use crate::fault::Fault;

/// The address of the card, which pages without a picture of their own show where they are shared.
pub const CARD: &str = "/assets/card.png";

/// What keeps its name is asked for again after a day.
const DAILY: &str = "public, max-age=86400";

/// The address of the icon sprite. Icons are drawn from everywhere, so it has one fixed address and a tag.
pub const SPRITE: &str = "/assets/icons/sprite.svg";

macro_rules! files {
    ($($name:literal),+ $(,)?) => {
        &[$(($name, include_bytes!(concat!("../../../../assets/", $name)))),+]
    };
}

/// The style sheets in the order of `assets/css/main.css`.
const STYLES: &[(&str, &[u8])] = files![
    "css/tokens.css",
    "css/fonts.css",
    "css/base.css",
    "css/layout.css",
    "css/site.css",
    "css/office.css",
    "css/kit.css",
    "css/kit-forms.css",
    "css/kit-data.css",
    "css/kit-charts.css",
    "css/kit-org.css",
    "css/kit-meetings.css",
    "css/portal.css",
    "css/print.css",
];

const OTHERS: &[(&str, &[u8])] = files![
    "icons/sprite.svg",
    "icons/select.svg",
    "emblem/rawabit.svg",
    "emblem/favicon.svg",
    "emblem/lattice.svg",
    "js/app.js",
    "js/pick.js",
    "js/drafts.js",
    "js/htmx-4.0.1.min.js",
    "fonts/web/plex-arabic-arabic-400.woff2",
    "fonts/web/plex-arabic-arabic-600.woff2",
    "fonts/web/plex-arabic-latin-400.woff2",
    "fonts/web/plex-arabic-latin-600.woff2",
    "fonts/web/plex-arabic-latin-ext-400.woff2",
    "fonts/web/plex-arabic-latin-ext-600.woff2",
    "fonts/web/readex-pro-arabic-600.woff2",
    "fonts/web/readex-pro-latin-600.woff2",
    "fonts/web/readex-pro-latin-ext-600.woff2",
];

struct Asset {
    media_type: &'static str,
    plain: Bytes,
    brotli: Option<Bytes>,
    tag: String,
}

/// All assets, ready to be sent.
pub struct Assets {
    by_path: HashMap<String, Asset>,
    /// The address of the one style sheet.
    pub style: String,
    /// The address of the organisation's colours.
    pub theme: String,
    /// The addresses of the scripts, in order.
    pub scripts: Vec<String>,
    /// What is drawn when it is first asked for.
    card: OnceLock<Option<Asset>>,
    icon: OnceLock<Option<Asset>>,
}

impl std::fmt::Debug for Assets {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Assets").field("style", &self.style).finish_non_exhaustive()
    }
}

impl Assets {
    /// Joins, hashes and compresses everything once. `theme` is the organisation's style sheet of custom properties.
    pub fn new(theme: &str) -> Self {
        let mut all = Self {
            by_path: HashMap::new(),
            style: String::new(),
            theme: String::new(),
            scripts: Vec::new(),
            card: OnceLock::new(),
            icon: OnceLock::new(),
        };
        let style: Vec<u8> = STYLES.iter().flat_map(|(_, bytes)| bytes.iter().copied()).collect();
        all.style = all.add_hashed("css/rawabit", "css", &style);
        all.theme = all.add_hashed("css/theme", "css", theme.as_bytes());
        for (name, bytes) in OTHERS {
            if name.ends_with(".js") {
                let stem = name.trim_end_matches(".js");
                let path = all.add_hashed(stem, "js", bytes);
                all.scripts.push(path);
            } else {
                all.add(format!("/assets/{name}"), bytes);
            }
        }
        all
    }

    fn add_hashed(&mut self, stem: &str, extension: &str, bytes: &[u8]) -> String {
        let hash = hex::encode(&Sha256::digest(bytes)[..6]);
        let path = format!("/assets/{stem}.{hash}.{extension}");
        self.add(path.clone(), bytes);
        path
    }

    fn add(&mut self, path: String, bytes: &[u8]) {
        let media_type = match path.rsplit('.').next() {
            Some("css") => "text/css; charset=utf-8",
            Some("js") => "text/javascript; charset=utf-8",
            Some("svg") => "image/svg+xml",
            Some("woff2") => "font/woff2",
            _ => "application/octet-stream",
        };
        let brotli = (media_type != "font/woff2").then(|| Bytes::from(compress(bytes)));
        self.by_path.insert(path, Asset { brotli, ..Asset::new(media_type, bytes) });
    }
}

impl Asset {
    fn new(media_type: &'static str, bytes: &[u8]) -> Self {
        let tag = format!("\"{}\"", hex::encode(&Sha256::digest(bytes)[..12]));
        Self { media_type, plain: Bytes::copy_from_slice(bytes), brotli: None, tag }
    }
}

/// Brotli at a quality for texts that are made once and read often.
pub fn compress(bytes: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(bytes.len() / 3);
    let mut reader = brotli::CompressorReader::new(bytes, 4096, 9, 22);
    std::io::Read::read_to_end(&mut reader, &mut out).expect("reading from memory");
    out
}

/// Serves one asset.
pub(super) async fn serve(State(app): State<App>, Path(path): Path<String>, headers: HeaderMap) -> Response {
    let address = format!("/assets/{path}");
    if address == CARD {
        return send_drawn(app, headers, |app| {
            let drawn = || drawn::card(&app.statutes.load()).map(|png| Asset::new("image/png", &png));
            app.assets.card.get_or_init(drawn).as_ref()
        })
        .await;
    }
    let Some(asset) = app.assets.by_path.get(&address) else {
        return Fault::NotFound.into_response();
    };
    // A style sheet or script has its hash in its name; an icon or a font keeps its name and is asked for daily.
    let lasting = if path.starts_with("css/") || path.starts_with("js/") || path.starts_with("fonts/") {
        "public, max-age=31536000, immutable"
    } else {
        DAILY
    };
    send(asset, &headers, lasting)
}

/// Serves the icon that browsers ask for without being told.
pub(super) async fn icon(State(app): State<App>, headers: HeaderMap) -> Response {
    send_drawn(app, headers, |app| {
        let drawn = || drawn::icon().map(|ico| Asset::new("image/vnd.microsoft.icon", &ico));
        app.assets.icon.get_or_init(drawn).as_ref()
    })
    .await
}

/// What is drawn is drawn once, off the threads that serve others.
async fn send_drawn(app: App, headers: HeaderMap, find: fn(&App) -> Option<&Asset>) -> Response {
    let drawn = tokio::task::spawn_blocking(move || find(&app).map(|asset| send(asset, &headers, DAILY)));
    match drawn.await {
        Ok(Some(response)) => response,
        Ok(None) | Err(_) => Fault::NotFound.into_response(),
    }
}

fn send(asset: &Asset, headers: &HeaderMap, lasting: &'static str) -> Response {
    if has(headers, asset.tag.as_bytes()) {
        return http::StatusCode::NOT_MODIFIED.into_response();
    }
    let brotli = (Encoding::best(headers) == Encoding::Brotli).then_some(asset.brotli.as_ref()).flatten();
    let mut response = brotli.unwrap_or(&asset.plain).clone().into_response();
    let out = response.headers_mut();
    out.insert(header::CONTENT_TYPE, header::HeaderValue::from_static(asset.media_type));
    out.insert(header::CACHE_CONTROL, header::HeaderValue::from_static(lasting));
    out.insert(header::VARY, header::HeaderValue::from_static("accept-encoding"));
    if let Ok(tag) = asset.tag.parse() {
        out.insert(header::ETAG, tag);
    }
    if brotli.is_some() {
        out.insert(header::CONTENT_ENCODING, header::HeaderValue::from_static("br"));
    }
    response
}

/// The assets behind a pointer, for the application.
pub type SharedAssets = Arc<Assets>;
