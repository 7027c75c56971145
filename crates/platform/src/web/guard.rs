//! The check before a route.

use axum::extract::Request;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use super::Ctx;
use super::routes::Access;
use crate::fault::Fault;

/// Lets the request through if its reader may call the route: a visitor is asked to sign in, somebody without the right
/// anywhere gets 404, since what they may not know of does not exist for them.
pub(super) async fn check(access: Access, request: Request, next: Next) -> Response {
    let Some(ctx) = request.extensions().get::<Ctx>() else {
        return Fault::internal(anyhow::anyhow!("a route outside the frame")).into_response();
    };
    let refused = match (access, &ctx.viewer) {
        (Access::Public, _) => None,
        (_, None) => Some(Fault::SignIn),
        (Access::SignedIn, Some(_)) => None,
        (Access::May(action), Some(_)) => (!ctx.policy.anywhere_info(&action)).then_some(Fault::NotFound),
    };
    match refused {
        Some(fault) => fault.into_response(),
        None => next.run(request).await,
    }
}
