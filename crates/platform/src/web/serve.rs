//! Putting the house together as one service, and serving it.

use std::net::SocketAddr;

use axum::Router;
use axum::ServiceExt;
use axum::extract::{DefaultBodyLimit, Request};
use axum::routing::get;
use tokio::net::TcpListener;
use tower::Layer as _;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::csrf::CsrfLayer;

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

/// Serves a service (the house, perhaps with something before it) until `stop` resolves; requests under way are
/// finished.
///
/// # Errors
/// The listener breaks.
pub async fn serve<S, F>(
    service: S,
    listener: TcpListener,
    stop: impl Future<Output = ()> + Send + 'static,
) -> std::io::Result<()>
where
    S: tower::Service<
            Request,
            Response = axum::response::Response,
            Error = std::convert::Infallible,
            Future = F,
        > + Clone
        + Send
        + 'static,
    F: Future<Output = Result<axum::response::Response, std::convert::Infallible>> + Send,
{
    axum::serve(listener, ServiceExt::<Request>::into_make_service_with_connect_info::<SocketAddr>(service))
        .with_graceful_shutdown(stop)
        .await
}
