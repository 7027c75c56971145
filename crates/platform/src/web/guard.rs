//! The check before a route.

use axum::extract::Request;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use super::Ctx;
use super::posted::{self, Posted};
use super::routes::Access;
use crate::fault::Fault;

/// Lets the request through if its reader may call the route: a visitor is asked to sign in, and what they sent is kept for
/// afterwards; somebody without the right anywhere gets 404, since what they may not know of does not exist for them.
pub(super) async fn check(access: Access, secret: bool, request: Request, next: Next) -> Response {
    let Some(ctx) = request.extensions().get::<Ctx>().cloned() else {
        return Fault::internal(anyhow::anyhow!("a route outside the frame")).into_response();
    };
    if secret {
        let _ = ctx.posted.set(Posted::Secret);
    }
    let refused = match (access, &ctx.viewer) {
        (Access::Public, _) => None,
        (_, None) => Some(Fault::SignIn),
        (Access::SignedIn, Some(_)) => None,
        (Access::May(action), Some(_)) => (!ctx.policy.anywhere_info(&action)).then_some(Fault::NotFound),
    };
    match refused {
        Some(fault @ Fault::SignIn) if request.method() == http::Method::POST => {
            posted::keep(&ctx, request).await;
            fault.into_response()
        }
        Some(fault) => fault.into_response(),
        None if request.method() == http::Method::POST => {
            let response = next.run(request).await;
            if let Some(led) = super::once::leads(&ctx, &response) {
                super::once::led(&ctx, led).await;
            }
            response
        }
        None => next.run(request).await,
    }
}
