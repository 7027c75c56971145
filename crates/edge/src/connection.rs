//! Connections: taken, read with patience but not for ever, answered.

use std::convert::Infallible;
use std::future::{Future, Ready, ready};
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use axum::body::Body;
use axum::extract::{ConnectInfo, Request};
use axum::response::Response;
use axum::serve::Listener;
use bytes::Bytes;
use http::{HeaderMap, Method, Uri};
use hyper::body::{Body as _, Incoming};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use tokio::net::TcpListener;
use tower_http::timeout::DeadlineBody;

use crate::body::Sent;

/// What may answer at once, before the house is asked: it looks at the request, takes nothing and waits for nothing.
pub trait Front: Send + Sync + 'static {
    /// The answer that is ready, if there is one.
    fn ready(&self, method: &Method, uri: &Uri, headers: &HeaderMap) -> Option<http::Response<Bytes>>;
}

/// Nothing is ready: the house is always asked.
impl Front for () {
    fn ready(&self, _: &Method, _: &Uri, _: &HeaderMap) -> Option<http::Response<Bytes>> {
        None
    }
}

/// An answer on its way through the house.
pub type Making = Pin<Box<dyn Future<Output = Response> + Send>>;

/// The house: what answers every request that is not answered in front of it.
pub type House = Arc<dyn Fn(Request) -> Making + Send + Sync>;

/// How long the house waits for what a reader has begun to say. Without an end, a few thousand half requests would hold as many
/// connections for ever.
#[derive(Clone, Copy, Debug)]
pub struct Patience {
    /// For a request line with its headers, and for the next request on a connection that stays open.
    pub head: Duration,
    /// For a whole body. Forms watch over the pauses in between themselves.
    pub body: Duration,
}

impl Default for Patience {
    /// 75 seconds: proxies keep an idle connection for 60, and who closes first must not be the one that is asked. A quarter of an
    /// hour: the largest upload, over a slow telephone line.
    fn default() -> Self {
        Self { head: Duration::from_secs(75), body: Duration::from_secs(15 * 60) }
    }
}

/// An answer: there, or being made.
enum Answering {
    Ready(Ready<http::Response<Sent>>),
    Made(Making),
}

impl Future for Answering {
    type Output = Result<http::Response<Sent>, Infallible>;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        match self.get_mut() {
            Self::Ready(ready) => Pin::new(ready).poll(context).map(Ok),
            Self::Made(making) => making.as_mut().poll(context).map(|response| Ok(response.map(Sent::Made))),
        }
    }
}

/// Serves a house with what stands before it until `stop` resolves; requests under way are finished.
///
/// # Errors
/// None today: a connection that breaks is that reader's affair, and a failing listener is tried again.
pub async fn serve(
    front: Arc<dyn Front>,
    house: House,
    mut listener: TcpListener,
    patience: Patience,
    stop: Pin<Box<dyn Future<Output = ()> + Send>>,
) -> std::io::Result<()> {
    // Not `axum::serve`: it gives no way to set the times, and without a timer hyper waits for headers without an end.
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new()).header_read_timeout(patience.head);
    let connections = GracefulShutdown::new();
    let mut stop = stop;
    loop {
        let (stream, peer) = tokio::select! {
            accepted = Listener::accept(&mut listener) => accepted,
            () = &mut stop => break,
        };
        let (front, house) = (Arc::clone(&front), Arc::clone(&house));
        let answer = service_fn(move |request: http::Request<Incoming>| {
            match front.ready(request.method(), request.uri(), request.headers()) {
                Some(response) => Answering::Ready(ready(response.map(Sent::Ready))),
                None => Answering::Made(house(taken(request, peer, patience))),
            }
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

/// A request as the house takes it: with who asks, and with an end to its body.
fn taken(request: http::Request<Incoming>, peer: SocketAddr, patience: Patience) -> Request {
    let mut request = request.map(|body| {
        if body.is_end_stream() { Body::empty() } else { Body::new(DeadlineBody::new(patience.body, body)) }
    });
    request.extensions_mut().insert(ConnectInfo::<SocketAddr>(peer));
    request
}
