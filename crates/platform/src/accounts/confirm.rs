//! Typing the password again before something grave.

use crate::fault::{Answer, Fault};
use crate::web::Ctx;

/// Lets a request go on when the reader typed their password within so many minutes; otherwise they are asked to type it
/// and come back. Call it in the handler that shows a form as well as in the one that takes it, so that nothing typed is
/// lost on the way.
///
/// # Errors
/// [`Fault::SignIn`] for a visitor, [`Fault::Confirm`] when it is too long ago: the frame leads to the page that asks.
pub fn require_recent(ctx: &Ctx, minutes: i64) -> Answer<()> {
    let viewer = ctx.signed_in()?;
    let recent = viewer.confirmed_at.is_some_and(|at| at.plus_seconds(minutes.saturating_mul(60)) >= ctx.now);
    if recent { Ok(()) } else { Err(Fault::Confirm) }
}
