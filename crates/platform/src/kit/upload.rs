//! Forms with files (`multipart/form-data`, RFC 7578): read as a stream, files to disk and never whole in memory.
//!
//! ```text
//! pub async fn picture(ctx: Ctx, mut sent: Multipart) -> Answer {
//!     let mut form = picture_form().fill(sent.values());                 // Input::file("picture", Accept::Image.html()).required()
//!     let incoming = sent.file(&mut form, "picture");                    // missing or too large: an error at the field
//!     let prepared = match incoming {
//!         Some(incoming) => match files::prepare(&ctx.app, incoming, Accept::Image).await? {
//!             Ok(prepared) => Some(prepared),
//!             Err(refused) => { form.fail("picture", refused); None }
//!         },
//!         None => None,
//!     };
//!     if !form.is_valid() { return page(&ctx).form(&form); }             // 422, everything typed still there
//!     let mut work = ctx.begin().await?;
//!     …
//!     if let Some(prepared) = prepared { let stored = prepared.keep(&mut work, &ctx.app.files, NewFile { … }).await?; }
//!     work.commit().await?;
//! ```
//!
//! A file over the limit is read on and thrown away, within bounds of bytes and time: a browser shows the answer only once
//! it has sent everything, and the fields after the file are wanted, too.

use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::task::{Context, Poll};
use std::time::Duration;

use axum::extract::{FromRequest, Request};
use bytes::Bytes;
use futures_util::Stream;
use http::header;
use tokio::io::AsyncWriteExt as _;

use super::form::Form;
use super::params::Params;
use crate::fault::Fault;
use crate::files::FileRefused;
use crate::web::{App, Ctx};

/// All texts of one form together, in bytes, unless a handler takes more.
const TEXTS: usize = 1024 * 1024;
/// Fields and files of one form.
const FIELDS: usize = 5000;
/// The longest pause in what a reader sends.
const PATIENCE: Duration = Duration::from_secs(30);
/// What is read beyond the limit to let a browser come to its end: so many bytes …
const DRAIN_BYTES: u64 = 1024 * 1024 * 1024;
/// … or so long.
const DRAIN_TIME: Duration = Duration::from_secs(120);
/// What the parser may hold without having found anything: a header that does not end.
const AHEAD: u64 = 4 * 1024 * 1024;

/// A file as it came: on disk, not yet looked at. Dropped, it is gone.
#[derive(Debug)]
pub struct Incoming {
    field: String,
    name: String,
    size: u64,
    limit: u64,
    whole: bool,
    path: Temporary,
}

#[derive(Debug)]
struct Temporary(PathBuf);

impl Drop for Temporary {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

impl Incoming {
    /// A file that the program itself brings, as the example does: it is looked at like any other.
    ///
    /// # Errors
    /// The disk refuses.
    pub async fn brought(app: &App, name: &str, bytes: &[u8]) -> Result<Self, Fault> {
        let path = app.files.temporary(&app.store.entropy().id(app.now()));
        let size = bytes.len() as u64;
        let incoming = Self {
            field: String::new(),
            name: name.to_owned(),
            size,
            limit: app.config.upload_limit,
            whole: size <= app.config.upload_limit,
            path: Temporary(path.clone()),
        };
        if let Some(parent) = path.parent() {
            tokio::fs::create_dir_all(parent).await.map_err(Fault::internal)?;
        }
        tokio::fs::write(&path, bytes).await.map_err(Fault::internal)?;
        Ok(incoming)
    }

    /// Its name, as the browser says.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Its bytes, as far as they were counted.
    pub fn size(&self) -> u64 {
        self.size
    }

    /// Where it lies.
    ///
    /// # Errors
    /// It was too large, or did not come whole.
    pub fn path(&self) -> Result<&Path, FileRefused> {
        if self.size > self.limit {
            return Err(FileRefused::TooLarge { size: self.size, limit: self.limit });
        }
        if !self.whole {
            return Err(FileRefused::CutOff);
        }
        Ok(&self.path.0)
    }
}

/// A posted form with files. `MOST` is what all its texts together may hold, in bytes.
#[derive(Debug)]
pub struct Multipart<const MOST: usize = TEXTS> {
    values: Params,
    files: Vec<Incoming>,
}

impl<const MOST: usize> Multipart<MOST> {
    /// The texts of the form, for [`Form::fill`].
    pub fn values(&self) -> Params {
        self.values.clone()
    }

    /// Takes the file of a field. What is wrong with it so far (missing where the form requires it, too large, cut off)
    /// becomes an error at the field; then, and when no file was chosen, there is none.
    pub fn file(&mut self, form: &mut Form, field: &str) -> Option<Incoming> {
        let Some(at) = self.files.iter().position(|file| file.field == field) else {
            if form.requires(field) {
                form.fail(field, "form-required-file");
            }
            return None;
        };
        let incoming = self.files.remove(at);
        if let Err(refused) = incoming.path() {
            form.fail(field, refused);
            return None;
        }
        Some(incoming)
    }

    /// Takes every file of a field that has `multiple`.
    pub fn files(&mut self, form: &mut Form, field: &str) -> Vec<Incoming> {
        let mut taken = Vec::new();
        while self.files.iter().any(|file| file.field == field) {
            taken.extend(self.file(form, field));
        }
        if taken.is_empty() && form.requires(field) {
            form.fail(field, "form-required-file");
        }
        taken
    }
}

impl<S: Send + Sync, const MOST: usize> FromRequest<S> for Multipart<MOST> {
    type Rejection = Fault;

    async fn from_request(request: Request, _: &S) -> Result<Self, Fault> {
        let reading = Reading::of(request, MOST, true).await?;
        Ok(Self { values: reading.pairs.into_iter().collect(), files: reading.files })
    }
}

/// The texts of a form with files and the names of the files, which are read to their end and not kept: of somebody who has
/// to sign in first.
pub(crate) async fn texts(request: Request) -> Result<(Params, Vec<String>), Fault> {
    let reading = Reading::of(request, TEXTS, false).await?;
    Ok((reading.pairs.into_iter().collect(), reading.left))
}

struct Reading {
    ctx: Ctx,
    ahead: Arc<AtomicU64>,
    drained: u64,
    begun: Option<tokio::time::Instant>,
    texts: usize,
    most: usize,
    /// Whether files are wanted; otherwise only their names are.
    wanted: bool,
    files: Vec<Incoming>,
    left: Vec<String>,
    pairs: Vec<(String, String)>,
}

impl Reading {
    /// Reads a form to its end. More text than is taken is read on and thrown away, too, before that is said.
    async fn of(request: Request, most: usize, wanted: bool) -> Result<Self, Fault> {
        let ctx = request.extensions().get::<Ctx>().cloned();
        let ctx = ctx.ok_or_else(|| Fault::internal(anyhow::anyhow!("a form outside the frame")))?;
        let kind =
            request.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or("");
        let boundary = multer::parse_boundary(kind).map_err(|_| unreadable())?;
        let ahead = Arc::new(AtomicU64::new(0));
        let stream =
            Paced { inner: request.into_body().into_data_stream(), ahead: Arc::clone(&ahead), gave: false };
        let (files, left, pairs) = (Vec::new(), Vec::new(), Vec::new());
        let mut reading =
            Self { ctx, ahead, drained: 0, begun: None, texts: 0, most, wanted, files, left, pairs };
        let mut parts = multer::Multipart::new(stream, boundary);
        let mut count = 0;
        while let Some(field) = reading.within(parts.next_field()).await? {
            count += 1;
            if count > FIELDS {
                return Err(Fault::TooLarge);
            }
            if !reading.field(field).await? {
                break;
            }
        }
        if reading.texts > most { Err(Fault::TooLarge) } else { Ok(reading) }
    }

    /// Throws a piece away; whether reading goes on. A duration is measured here, nothing is decided by the hour.
    fn drain(&mut self, piece: &Bytes) -> bool {
        let now = tokio::time::Instant::now();
        let begun = *self.begun.get_or_insert(now);
        self.drained += piece.len() as u64;
        self.drained <= DRAIN_BYTES && now.duration_since(begun) <= DRAIN_TIME
    }

    /// Waits for the parser, not for ever; whatever it gives is progress.
    async fn within<T>(&self, step: impl Future<Output = multer::Result<T>>) -> Result<T, Fault> {
        let result = tokio::time::timeout(PATIENCE, step).await;
        self.ahead.store(0, Ordering::Relaxed);
        match result {
            Ok(Ok(value)) => Ok(value),
            Ok(Err(error)) => {
                tracing::debug!(%error, "a form with files could not be read");
                Err(unreadable())
            }
            Err(_) => Err(Fault::Unreadable("upload-stalled".into())),
        }
    }

    /// Reads one field; whether reading goes on.
    async fn field(&mut self, field: multer::Field<'static>) -> Result<bool, Fault> {
        let name = field.name().unwrap_or_default().to_owned();
        match field.file_name().map(str::to_owned) {
            Some(file_name) if self.wanted => self.file(field, name, file_name).await,
            Some(file_name) => self.unwanted(field, file_name).await,
            None => self.text(field, name).await,
        }
    }

    async fn text(&mut self, mut field: multer::Field<'static>, name: String) -> Result<bool, Fault> {
        let mut bytes = Vec::new();
        while let Some(piece) = self.within(field.chunk()).await? {
            self.texts += piece.len();
            if self.texts <= self.most {
                bytes.extend_from_slice(&piece);
            } else if !self.drain(&piece) {
                return Ok(false);
            }
        }
        self.pairs.push((name, String::from_utf8_lossy(&bytes).into_owned()));
        Ok(true)
    }

    async fn unwanted(&mut self, mut field: multer::Field<'static>, name: String) -> Result<bool, Fault> {
        let mut some = false;
        while let Some(piece) = self.within(field.chunk()).await? {
            some = true;
            if !self.drain(&piece) {
                return Ok(false);
            }
        }
        if some || !name.is_empty() {
            self.left.push(name);
        }
        Ok(true)
    }

    async fn file(
        &mut self,
        mut field: multer::Field<'static>,
        name: String,
        file_name: String,
    ) -> Result<bool, Fault> {
        let app = self.ctx.app.clone();
        let limit = app.config.upload_limit;
        let path = app.files.temporary(&app.store.entropy().id(app.now()));
        let mut incoming = Incoming {
            field: name,
            name: file_name,
            size: 0,
            limit,
            whole: false,
            path: Temporary(path.clone()),
        };
        if let Some(parent) = path.parent() {
            tokio::fs::create_dir_all(parent).await.map_err(Fault::internal)?;
        }
        let mut file = tokio::io::BufWriter::with_capacity(
            256 * 1024,
            tokio::fs::File::create(&path).await.map_err(Fault::internal)?,
        );
        loop {
            let Some(piece) = self.within(field.chunk()).await? else {
                incoming.whole = true;
                break;
            };
            incoming.size += piece.len() as u64;
            if incoming.size <= limit {
                file.write_all(&piece).await.map_err(Fault::internal)?;
                continue;
            }
            if !self.drain(&piece) {
                break;
            }
        }
        file.flush().await.map_err(Fault::internal)?;
        let whole = incoming.whole;
        // An untouched file field sends an empty file without a name.
        if !(incoming.size == 0 && incoming.name.is_empty()) {
            self.files.push(incoming);
        }
        Ok(whole)
    }
}

fn unreadable() -> Fault {
    Fault::Unreadable("fault-unreadable-form".into())
}

/// The body, one piece at a time. The parser takes whatever is ready before it looks at any of it; a fast sender would
/// fill the memory. So after each piece this says "nothing yet" once, and it ends a form in which nothing is ever found.
struct Paced<B> {
    inner: B,
    ahead: Arc<AtomicU64>,
    gave: bool,
}

impl<B: Stream<Item = Result<Bytes, axum::Error>> + Unpin> Stream for Paced<B> {
    type Item = Result<Bytes, std::io::Error>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if self.gave {
            self.gave = false;
            cx.waker().wake_by_ref();
            return Poll::Pending;
        }
        match Pin::new(&mut self.inner).poll_next(cx) {
            Poll::Pending => Poll::Pending,
            Poll::Ready(None) => Poll::Ready(None),
            Poll::Ready(Some(Err(error))) => Poll::Ready(Some(Err(std::io::Error::other(error)))),
            Poll::Ready(Some(Ok(piece))) => {
                self.gave = true;
                let before = self.ahead.fetch_add(piece.len() as u64, Ordering::Relaxed);
                if before > AHEAD {
                    return Poll::Ready(Some(Err(std::io::Error::other("a header without an end"))));
                }
                Poll::Ready(Some(Ok(piece)))
            }
        }
    }
}
