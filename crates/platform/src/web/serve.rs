//! Putting the house together as one service, and serving it.

use std::net::SocketAddr;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::{ConnectInfo, DefaultBodyLimit, Request};
use axum::routing::get;
use axum::serve::Listener;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use tokio::net::TcpListener;
use tower::{Layer as _, ServiceExt as _};
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::csrf::CsrfLayer;
use tower_http::timeout::DeadlineBody;

use super::routes::Routes;
use super::{App, assets, frame, pack, prefix};

/// Bodies of forms without files; uploads say their own limit.
const FORM_LIMIT: usize = 1024 * 1024;

/// Every route of the house.
pub fn routes(app: &App) -> Routes {
    app.rooms.iter().map(|room| (room.routes)()).fold(Routes::new(), Routes::merge)
}

/// The house as a router with its frame. Language prefixes are cut in [`service`], before routing.
pub fn router(app: &App) -> Router {
    routes(app)
        .into_router()
        .route(&format!("{}{{*path}}", "/assets/"), get(assets::serve))
        .route("/favicon.ico", get(assets::icon))
        .layer(DefaultBodyLimit::max(FORM_LIMIT))
        .layer(CatchPanicLayer::new())
        .layer(CsrfLayer::new())
        .layer(axum::middleware::from_fn_with_state(app.clone(), frame::frame))
        .layer(axum::middleware::from_fn(pack::pack))
        .with_state(app.clone())
}

/// The house as a service, ready for requests or for a test.
pub fn service(
    app: &App,
) -> impl tower::Service<
    Request,
    Response = axum::response::Response,
    Error = std::convert::Infallible,
    Future: Send,
> + Clone
+ Send
+ 'static {
    let languages = app.config.languages.clone();
    tower::util::MapRequestLayer::new(move |request: Request| prefix::strip(request, &languages))
        .layer(router(app))
}

/// How long the house waits for what a reader has begun to say. Without an end, a few thousand half requests would hold as many
/// connections for ever.
#[derive(Clone, Copy, Debug)]
pub struct Patience {
    /// For a request line with its headers, and for the next request on a connection that stays open.
    pub head: Duration,
    /// For a whole body. Forms ([`crate::kit::Sent`], [`crate::kit::Multipart`]) watch over the pauses in between themselves.
    pub body: Duration,
}

impl Default for Patience {
    /// 75 seconds: proxies keep an idle connection for 60, and who closes first must not be the one that is asked. A quarter of an
    /// hour: the largest upload, over a slow telephone line.
    fn default() -> Self {
        Self { head: Duration::from_secs(75), body: Duration::from_secs(15 * 60) }
    }
}

/// Serves a service (the house, perhaps with something before it) until `stop` resolves; requests under way are
/// finished.
///
/// # Errors
/// None today: a connection that breaks is that reader's affair, and a failing listener is tried again.
pub async fn serve<S>(
    service: S,
    mut listener: TcpListener,
    patience: Patience,
    stop: impl Future<Output = ()> + Send + 'static,
) -> std::io::Result<()>
where
    S: tower::Service<
            Request,
            Response = axum::response::Response,
            Error = std::convert::Infallible,
            Future: Send,
        > + Clone
        + Send
        + 'static,
{
    // Not `axum::serve`: it gives no way to set the times, and without a timer hyper waits for headers without an end.
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new()).header_read_timeout(patience.head);
    let connections = GracefulShutdown::new();
    let mut stop = std::pin::pin!(stop);
    loop {
        let (stream, peer) = tokio::select! {
            accepted = Listener::accept(&mut listener) => accepted,
            () = &mut stop => break,
        };
        let service = service.clone();
        let answer = service_fn(move |request: http::Request<Incoming>| {
            let mut request = request.map(|body| Body::new(DeadlineBody::new(patience.body, body)));
            request.extensions_mut().insert(ConnectInfo::<SocketAddr>(peer));
            service.clone().oneshot(request)
        });
        let connection = connections.watch(http.serve_connection(TokioIo::new(stream), answer));
        tokio::spawn(async move {
            if let Err(error) = connection.await {
                tracing::debug!(%error, "a connection ended early");
            }
        });
    }
    drop(listener);
    connections.shutdown().await;
    Ok(())
}
