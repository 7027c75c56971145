//! Putting the house together as one service, and serving it.

use std::sync::Arc;

use axum::Router;
use axum::extract::{DefaultBodyLimit, Request};
use axum::routing::get;
use rawabit_edge::House;
pub use rawabit_edge::{Front, Patience};
use tokio::net::TcpListener;
use tower::{Layer as _, ServiceExt as _};
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
+ Sync
+ 'static {
    let languages = app.config.languages.clone();
    tower::util::MapRequestLayer::new(move |request: Request| prefix::strip(request, &languages))
        .layer(router(app))
}

/// Serves a service until `stop` resolves, with what stands in front of it: what is ready there is answered before the house is
/// asked. Requests under way are finished.
///
/// # Errors
/// None today: a connection that breaks is that reader's affair, and a failing listener is tried again.
pub async fn serve<S>(
    front: Arc<dyn Front>,
    service: S,
    listener: TcpListener,
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
        + Sync
        + 'static,
{
    let house: House = Arc::new(move |request| {
        let answer = service.clone().oneshot(request);
        Box::pin(async move {
            let Ok(response) = answer.await;
            response
        })
    });
    rawabit_edge::serve(front, house, listener, patience, Box::pin(stop)).await
}
