//! The frame round every request: its identifier, its reader, its faults as pages, its headers, its line in the log.

use std::net::{IpAddr, SocketAddr};

use askama::Template;
use axum::extract::{ConnectInfo, Request, State};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use tracing::Instrument as _;

use super::ctx::{Ctx, CtxInner};
use super::posted::Posted;
use super::prefix::AskedLang;
use super::{App, address, open_data, security};
use crate::accounts;
use crate::fault::{Fault, FaultNote};
use crate::kit::Html;
use crate::permit::Policy;

/// Answers one request inside the frame.
pub(super) async fn frame(State(app): State<App>, mut request: Request, next: Next) -> Response {
    #[expect(clippy::disallowed_methods, reason = "a request's duration is measured, not decided upon")]
    let begun = std::time::Instant::now();
    let request_id = app.store.entropy().id(app.now());
    let method = request.method().clone();
    // Whoever reads the log must not be able to use somebody's one-time link.
    let path = super::secrets::hide_secrets(request.uri().path());
    let open = open_data::is_open(request.uri().path());
    let span = tracing::info_span!("request", id = %request_id, %method, path = %path);
    let mut response = async {
        // A request's body may not be shared between threads: take what is needed of it before waiting for anything.
        let visitor = inner(&app, &request, &request_id);
        let way_back = way_back(&app, &request, &visitor);
        let token = cookie(request.headers(), accounts::session::cookie_name(app.config.is_secure()));
        let ctx = context(&app, visitor, token).await;
        request.extensions_mut().insert(ctx.clone());
        if open_data::is_preflight(&method, &ctx.path) {
            return open_data::preflight();
        }
        let asked = request.uri().clone();
        let mut response = next.run(request).await;
        if response.status() == StatusCode::NOT_FOUND
            && method == http::Method::GET
            && let Some(way) = address::way(&app, ctx.lang(), &asked)
        {
            return way;
        }
        // What the router itself refuses (no such path, wrong method) comes back without a body.
        let bare = response.extensions().get::<FaultNote>().is_none() && is_bare(&response);
        if bare {
            let fault = match response.status() {
                StatusCode::NOT_FOUND => Some(Fault::NotFound),
                StatusCode::METHOD_NOT_ALLOWED if open_data::is_open(&ctx.path) => {
                    Some(Fault::refused("fault-only-read"))
                }
                StatusCode::METHOD_NOT_ALLOWED => Some(Fault::refused("fault-method")),
                StatusCode::FORBIDDEN => Some(Fault::Unreadable("fault-cross-site".into())),
                StatusCode::PAYLOAD_TOO_LARGE => Some(Fault::TooLarge),
                StatusCode::BAD_REQUEST
                | StatusCode::UNSUPPORTED_MEDIA_TYPE
                | StatusCode::UNPROCESSABLE_ENTITY => Some(Fault::Unreadable("fault-unreadable-form".into())),
                _ => None,
            };
            if let Some(fault) = fault {
                let status = response.status();
                // Which methods there are is said with the refusal (RFC 9110, 15.5.6).
                let allow = response.headers().get(header::ALLOW).cloned();
                response = fault.into_response();
                *response.status_mut() = status;
                if let Some(allow) = allow {
                    response.headers_mut().insert(header::ALLOW, allow);
                }
            }
        }
        if let Some(note) = response.extensions().get::<FaultNote>().cloned() {
            let allow = response.headers().get(header::ALLOW).cloned();
            response = fault_page(&ctx, &note.0, response.status(), &way_back);
            if let Some(allow) = allow {
                response.headers_mut().insert(header::ALLOW, allow);
            }
        }
        response
    }
    .instrument(span.clone())
    .await;
    if open {
        open_data::allow(response.headers_mut());
    }
    security::headers(response.headers_mut(), app.config.is_secure());
    if let Ok(id) = HeaderValue::from_str(&request_id) {
        response.headers_mut().insert(HeaderName::from_static("x-request-id"), id);
    }
    let elapsed = begun.elapsed();
    app.meters.request(response.status().as_u16(), elapsed);
    span.in_scope(|| {
        tracing::info!(status = response.status().as_u16(), micros = elapsed.as_micros(), "answered");
    });
    response
}

fn is_bare(response: &Response) -> bool {
    let status = response.status();
    (status.is_client_error() || status.is_server_error())
        && response
            .headers()
            .get(header::CONTENT_TYPE)
            .is_none_or(|kind| !kind.as_bytes().starts_with(b"text/html"))
}

/// The context of a reader: a visitor, unless the cookie's session is good.
async fn context(app: &App, mut inner: CtxInner, token: Option<String>) -> Ctx {
    if let Some(token) = token {
        match accounts::session::reader(app, &token).await {
            Ok(Some((viewer, policy))) => {
                inner.viewer = Some(viewer);
                inner.policy = policy;
            }
            Ok(None) => {}
            Err(fault) => tracing::error!(?fault, "the reader's session could not be read"),
        }
    }
    Ctx::new(inner)
}

fn inner(app: &App, request: &Request, request_id: &str) -> CtxInner {
    let lang = request.extensions().get::<AskedLang>().map_or_else(|| app.default_lang(), |asked| asked.0);
    let path = percent_encoding::percent_decode_str(request.uri().path()).decode_utf8_lossy();
    // A browser takes `//host` and `/\host` for another site, and this path is written into links.
    let path = format!("/{}", path.trim_start_matches(['/', '\\']));
    CtxInner {
        app: app.clone(),
        voice: app.voice(lang),
        path,
        query: request.uri().query().unwrap_or_default().to_owned(),
        viewer: None,
        policy: Policy::default(),
        request_id: request_id.to_owned(),
        address: address(app, request),
        now: app.now(),
        posted: std::sync::OnceLock::new(),
        partial: request.headers().get("hx-request-type").is_some_and(|kind| kind == "partial"),
    }
}

/// Where a reader is to come back to after signing in: the page asked for, or the page whose form was sent.
fn way_back(app: &App, request: &Request, ctx: &CtxInner) -> String {
    if request.method() == http::Method::GET {
        return if ctx.query.is_empty() { ctx.path.clone() } else { format!("{}?{}", ctx.path, ctx.query) };
    }
    let referer =
        request.headers().get(header::REFERER).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let host = request.headers().get(header::HOST).and_then(|value| value.to_str().ok());
    let ours = referer.parse::<http::Uri>().ok().filter(|uri| {
        uri.authority().map(http::uri::Authority::as_str) == host
            || referer.starts_with(&format!("{}/", app.config.base_url))
    });
    let Some(path) = ours.as_ref().and_then(http::Uri::path_and_query).map(http::uri::PathAndQuery::as_str)
    else {
        return "/office".to_owned();
    };
    let prefix = format!("/{}/", ctx.voice.lang().code());
    match path.strip_prefix(&prefix) {
        Some(rest) => format!("/{rest}"),
        None => path.to_owned(),
    }
}

/// The network address of the reader. A proxy is believed only when the set-up says so: its last entry.
fn address(app: &App, request: &Request) -> String {
    if app.config.trust_proxy
        && let Some(address) = forwarded(request.headers())
    {
        return address.to_string();
    }
    request
        .extensions()
        .get::<ConnectInfo<SocketAddr>>()
        .map_or_else(|| "unknown".to_owned(), |info| info.0.ip().to_string())
}

/// The last address of the last `X-Forwarded-For`: what stands before it, and headers before that one, are the client's own
/// words. Something else than an address is no address.
fn forwarded(headers: &HeaderMap) -> Option<IpAddr> {
    let last = headers.get_all("x-forwarded-for").iter().next_back()?.to_str().ok()?;
    last.rsplit(',').next()?.trim().parse().ok()
}

/// The value of a cookie.
pub(crate) fn cookie(headers: &HeaderMap, name: &str) -> Option<String> {
    headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok()).find_map(|list| {
        list.split(';').find_map(|pair| {
            let (key, value) = pair.trim().split_once('=')?;
            (key == name).then(|| value.to_owned())
        })
    })
}

#[derive(Template)]
#[template(path = "fault.html")]
struct FaultBody<'a> {
    ctx: &'a Ctx,
    status: u16,
    title: String,
    text: String,
}

/// The page of a fault: what happened, what to do, and the identifier to quote.
fn fault_page(ctx: &Ctx, fault: &Fault, status: StatusCode, way_back: &str) -> Response {
    if let Fault::Internal(cause) = fault {
        tracing::error!(cause = format!("{cause:#}"), "internal fault");
    }
    let door = match fault {
        Fault::SignIn => Some("/sign-in"),
        Fault::Confirm => Some("/me/confirm"),
        _ => None,
    };
    if let Some(door) = door {
        if let Some(posted) = ctx.posted.get().filter(|posted| !matches!(posted, Posted::Secret)) {
            return accounts::in_the_way(ctx, fault, posted.kept(), way_back)
                .unwrap_or_else(|fault| fault_page(ctx, &fault, fault.status(), way_back));
        }
        let next = percent_encoding::utf8_percent_encode(way_back, percent_encoding::NON_ALPHANUMERIC);
        return super::Redirect::to(ctx, &format!("{door}?next={next}"));
    }
    let (title, text) = match fault {
        Fault::Refused(message) | Fault::Unreadable(message) => {
            (ctx.t(&format!("fault-{}-title", fault.name())), ctx.msg(message))
        }
        other => {
            (ctx.t(&format!("fault-{}-title", other.name())), ctx.t(&format!("fault-{}-text", other.name())))
        }
    };
    if open_data::is_open(&ctx.path) {
        let mut response = open_data::problem(status, &title, &text, &ctx.request_id);
        if let Fault::Limited { retry_after } = fault {
            response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(*retry_after));
        }
        return response;
    }
    let body = FaultBody { ctx, status: status.as_u16(), title: title.clone(), text };
    let shell = if ctx.viewer.is_some() && ctx.path.starts_with("/office") {
        ctx.office(title)
    } else {
        ctx.public(title)
    };
    let page = Html::of(&body)
        .map_err(Fault::from)
        .and_then(|html| shell.own_heading().keep(super::page::Keep::Never).status(status).html(html));
    let mut response = page.unwrap_or_else(|_| (status, "").into_response());
    if let Fault::Limited { retry_after } = fault {
        response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(*retry_after));
    }
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_client_cannot_say_where_it_comes_from() {
        let mut headers = HeaderMap::new();
        assert_eq!(forwarded(&headers), None);
        headers.append("x-forwarded-for", HeaderValue::from_static("127.0.0.1, 10.0.0.1"));
        assert_eq!(forwarded(&headers), "10.0.0.1".parse().ok());
        // Some proxies add a header of their own behind the client's.
        headers.append("x-forwarded-for", HeaderValue::from_static("192.0.2.7"));
        assert_eq!(forwarded(&headers), "192.0.2.7".parse().ok());
        headers.append("x-forwarded-for", HeaderValue::from_static("anything at all"));
        assert_eq!(forwarded(&headers), None);
    }
}
