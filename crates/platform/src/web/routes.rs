//! Routes that know who may call them. A route cannot be declared without its access, and the list of all routes is
//! what the test of permissions walks.

use axum::Router;
use axum::handler::Handler;
use axum::routing::{MethodRouter, get, post};

use super::{App, guard};
use crate::permit::ActionInfo;

/// Who may call a route at all. Commands and lists check again, for the unit in question.
#[derive(Clone, Copy, Debug)]
pub enum Access {
    /// Everybody.
    Public,
    /// Whoever has signed in: their own account.
    SignedIn,
    /// Whoever may do this action on some unit.
    May(ActionInfo),
}

/// A route as data.
#[derive(Clone, Copy, Debug)]
pub struct RouteInfo {
    /// `GET` or `POST`.
    pub method: &'static str,
    /// The pattern: `/office/people/{id}`.
    pub path: &'static str,
    /// Who may.
    pub access: Access,
}

/// Routes and their list.
#[derive(Debug, Default)]
pub struct Routes {
    router: Router<App>,
    list: Vec<RouteInfo>,
}

impl Routes {
    /// No routes.
    pub fn new() -> Self {
        Self::default()
    }

    /// A page.
    #[must_use]
    pub fn get<H, T>(self, path: &'static str, access: Access, handler: H) -> Self
    where
        H: Handler<T, App>,
        T: 'static,
    {
        self.add("GET", path, access, false, get(handler))
    }

    /// A form.
    #[must_use]
    pub fn post<H, T>(self, path: &'static str, access: Access, handler: H) -> Self
    where
        H: Handler<T, App>,
        T: 'static,
    {
        self.add("POST", path, access, false, post(handler))
    }

    /// A form whose fields are passwords or codes: what it sends is never given back, not even to be sent again after
    /// signing in.
    #[must_use]
    pub fn post_secret<H, T>(self, path: &'static str, access: Access, handler: H) -> Self
    where
        H: Handler<T, App>,
        T: 'static,
    {
        self.add("POST", path, access, true, post(handler))
    }

    fn add(
        mut self,
        method: &'static str,
        path: &'static str,
        access: Access,
        secret: bool,
        service: MethodRouter<App>,
    ) -> Self {
        let guarded = service.layer(axum::middleware::from_fn(move |request, next| {
            guard::check(access, secret, request, next)
        }));
        self.router = self.router.route(path, guarded);
        self.list.push(RouteInfo { method, path, access });
        self
    }

    /// Both sets of routes.
    #[must_use]
    pub fn merge(mut self, other: Routes) -> Self {
        self.router = self.router.merge(other.router);
        self.list.extend(other.list);
        self
    }

    /// The list.
    pub fn list(&self) -> &[RouteInfo] {
        &self.list
    }

    /// The router, for the frame.
    pub fn into_router(self) -> Router<App> {
        self.router
    }
}
