//! Kept pages: public pages stay rendered and compressed in memory, with strong tags, until something they show changes.
//!
//! The service stands outside everything else. A visitor's request for a kept page is answered before routing, language,
//! session and frame, from ready headers and bytes. A miss goes through the house; when the answer carries
//! [`KeepPage`](rawabit_platform::web::KeepPage), it is compressed and kept. Readers with a session pass by.
//!
//! A page is never older than what it shows: it is dropped when a commit touches one of its tags, and an answer that was
//! computed while anything was touched is not kept. What other processes on the database commit (another node, an import
//! from the command line) is noticed within a second by [`KeptPages::watch`], and everything is forgotten.

use std::convert::Infallible;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use axum::body::{Body, HttpBody as _, to_bytes};
use axum::extract::Request;
use axum::response::Response;
use bytes::Bytes;
use http::{HeaderMap, Method, StatusCode, Uri, header};
pub use rawabit_edge::kept::Counts;
use rawabit_edge::kept::{Entry, Keep, Shelf, asked, is_plain, normal};
use rawabit_platform::accounts::session::cookie_name;
use rawabit_platform::web::serve::Front;
use rawabit_platform::web::{App, KeepPage, WillKeep};
use tower::{Layer, Service, ServiceExt as _};

/// Bytes of memory that kept pages may take by default.
pub const BUDGET: usize = 64 * 1024 * 1024;

/// How often somebody looks whether other processes committed.
const LOOK: std::time::Duration = std::time::Duration::from_secs(1);

/// An answer larger than this, or of unknown length, is sent and not kept.
const LARGEST: usize = 8 * 1024 * 1024;

/// The kept pages of one application; cheap to clone. A [`Layer`] for the service of the house.
#[derive(Clone)]
pub struct KeptPages {
    app: App,
    shelf: Arc<Shelf>,
    cookie: &'static str,
}

impl std::fmt::Debug for KeptPages {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("KeptPages").field("counts", &self.counts()).finish()
    }
}

impl KeptPages {
    /// Pages of this application, in at most `budget` bytes; it listens to what commits touch.
    pub fn new(app: &App, budget: usize) -> Self {
        let shelf = Arc::new(Shelf::new(budget));
        let listening = Arc::clone(&shelf);
        app.store.signals().on_touch(move |tags| listening.drop_touched(tags));
        Self { app: app.clone(), shelf, cookie: cookie_name(app.config.is_secure()) }
    }

    /// The service with the kept pages before it.
    pub fn wrap<S>(&self, inner: S) -> Kept<S> {
        Kept { pages: self.clone(), inner }
    }

    /// Asks the database every second whether other processes committed what pages show, and forgets every page when
    /// they did: one small read a second. Ends with `stop`. Without a budget there is nothing to watch.
    pub async fn watch(&self, stop: impl Future<Output = ()> + Send) {
        let mut stop = std::pin::pin!(stop);
        let mut seen = None;
        while self.shelf.has_room() {
            self.look(&mut seen).await;
            tokio::select! {
                () = &mut stop => break,
                () = tokio::time::sleep(LOOK) => {}
            }
        }
    }

    /// One look at the database. What cannot be asked may have changed.
    pub async fn look(&self, seen: &mut Option<i64>) {
        let found = self.app.store.foreign_touches().await.ok();
        if found.is_none() || seen.is_some_and(|seen| found != Some(seen)) {
            self.clear();
        }
        *seen = found;
    }

    /// Forgets every page: after the statutes or the theme were replaced.
    pub fn clear(&self) {
        self.shelf.clear();
    }

    /// How many pages, bytes, hits and misses, for `/metrics` and tests.
    pub fn counts(&self) -> Counts {
        self.shelf.counts()
    }

    /// What is ready for a plain reading.
    fn ready(&self, method: &Method, uri: &Uri, headers: &HeaderMap) -> Option<http::Response<Bytes>> {
        let response = self.shelf.ready(self.cookie, self.app.now().0, method, uri, headers)?;
        // Microseconds at most: the least bucket. Two looks at the clock would be a tenth of the work.
        self.app.meters.request(response.status().as_u16(), std::time::Duration::ZERO);
        Some(response)
    }
}

impl Front for KeptPages {
    fn ready(&self, method: &Method, uri: &Uri, headers: &HeaderMap) -> Option<http::Response<Bytes>> {
        self.ready(method, uri, headers)
    }
}

impl<S> Layer<S> for KeptPages {
    type Service = Kept<S>;

    fn layer(&self, inner: S) -> Kept<S> {
        self.wrap(inner)
    }
}

/// The service of the house with the kept pages before it.
#[derive(Clone, Debug)]
pub struct Kept<S> {
    pages: KeptPages,
    inner: S,
}

/// The answer on its way: ready, or being made.
#[expect(missing_debug_implementations, reason = "a future")]
pub enum Answering {
    /// A kept page.
    Ready(Option<Response>),
    /// Through the house.
    Made(Pin<Box<dyn Future<Output = Result<Response, Infallible>> + Send>>),
}

impl Future for Answering {
    type Output = Result<Response, Infallible>;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        match self.get_mut() {
            Self::Ready(response) => {
                Poll::Ready(Ok(response.take().expect("a future is not polled after its end")))
            }
            Self::Made(making) => making.as_mut().poll(context),
        }
    }
}

impl<S> Service<Request> for Kept<S>
where
    S: Service<Request, Response = Response, Error = Infallible> + Clone + Send + 'static,
    S::Future: Send,
{
    type Response = Response;
    type Error = Infallible;
    type Future = Answering;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        // Readiness of the house is waited for where it is needed: a kept page needs none.
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, mut request: Request) -> Answering {
        if !is_plain(request.method(), request.headers(), self.pages.cookie) {
            return Answering::Made(Box::pin(self.inner.clone().oneshot(request)));
        }
        // Also without a [`Front`], and for what came meanwhile.
        if let Some(response) = self.pages.ready(request.method(), request.uri(), request.headers()) {
            return Answering::Ready(Some(response.map(Body::from)));
        }
        self.pages.shelf.missed();
        let asked = asked(request.uri());
        let key = normal(asked);
        // The page that is kept under a normal address is made for that address.
        let rewritten = (asked != key).then(|| key.parse().ok()).flatten();
        let key: Box<str> = key.into();
        if let Some(uri) = rewritten {
            *request.uri_mut() = uri;
        }
        if *request.method() == Method::GET {
            request.extensions_mut().insert(WillKeep);
        }
        Answering::Made(Box::pin(self.pages.clone().miss(self.inner.clone(), request, key)))
    }
}

impl KeptPages {
    async fn miss<S>(self, inner: S, request: Request, key: Box<str>) -> Result<Response, Infallible>
    where
        S: Service<Request, Response = Response, Error = Infallible> + Send + 'static,
        S::Future: Send,
    {
        let generation = self.shelf.generation();
        let method = request.method().clone();
        let asked = request.headers().clone();
        let mut response = inner.oneshot(request).await?;
        let keep = response.extensions_mut().remove::<KeepPage>();
        let (Some(keep), StatusCode::OK, Method::GET) = (keep, response.status(), method.clone()) else {
            return Ok(response);
        };
        if response.headers().contains_key(header::SET_COOKIE) {
            return Ok(response);
        }
        // What is too large to keep, or of a length nobody knows yet, goes on as it comes.
        let length = response.body().size_hint().upper();
        if length.is_none_or(|length| length > LARGEST as u64) {
            return Ok(response);
        }
        let (parts, body) = response.into_parts();
        let bytes = match to_bytes(body, LARGEST).await {
            Ok(bytes) => bytes,
            Err(error) => {
                tracing::error!(%error, path = %key, "a page ended before it was whole");
                let mut broken = Response::new(Body::empty());
                *broken.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
                return Ok(broken);
            }
        };
        let headers = parts.headers.clone();
        let made = bytes.clone();
        let keep = Keep { tags: keep.tags, until: keep.until.map(|at| at.0) };
        // Compressing takes milliseconds of a processor: not on a thread that serves others.
        match tokio::task::spawn_blocking(move || Entry::new(&headers, &made, keep)).await {
            Ok(entry) => {
                let entry = Arc::new(entry);
                self.shelf.put(key, Arc::clone(&entry), generation, self.app.now().0);
                Ok(entry.answer(&method, &asked).map(Body::from))
            }
            Err(_) => Ok(Response::from_parts(parts, Body::from(bytes))),
        }
    }
}
