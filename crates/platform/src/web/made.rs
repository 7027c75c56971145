//! Files that everybody may fetch and that take their while to make: exports, documents. One is made for whoever asks first, and kept in memory
//! for the others until a commit touches what pages show, or the day ends. Few are made at a time; who asks meanwhile waits, and finds it made.
//!
//! The portal's kept pages stand before it: what is kept there does not even come here. This holds for what they do not keep (an address with
//! something added to it, a reader who has signed in) and while many ask at once.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};

use axum::response::{IntoResponse as _, Response};
use bytes::Bytes;
use http::{HeaderMap, HeaderValue, StatusCode, header};
use parking_lot::Mutex;
use sha2::{Digest, Sha256};
use tokio::sync::Semaphore;

use super::App;
use super::encoding::has;
use crate::clock::Day;
use crate::fault::{Answer, Fault};

/// Bytes of memory that made files may take.
const BUDGET: usize = 32 * 1024 * 1024;
/// How many are made at a time.
const AT_ONCE: usize = 2;

/// What a file was made from: when anything changed, or another day began, it is made again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Stamp {
    touches: i64,
    today: Day,
}

#[derive(Debug)]
struct Kept {
    stamp: Stamp,
    file: MadeFile,
    used: u64,
}

#[derive(Debug, Default)]
struct Shelf {
    files: HashMap<String, Kept>,
    bytes: usize,
    clock: u64,
}

/// The made files of one application.
#[derive(Debug)]
pub struct Made {
    shelf: Mutex<Shelf>,
    making: Semaphore,
    budget: usize,
    made: AtomicU64,
}

impl Default for Made {
    fn default() -> Self {
        Self::within(BUDGET)
    }
}

/// A file in memory.
#[derive(Clone, Debug)]
pub struct MadeFile {
    /// Its content.
    pub bytes: Bytes,
    tag: String,
}

impl Made {
    /// In at most so many bytes.
    fn within(budget: usize) -> Self {
        Self { shelf: Mutex::default(), making: Semaphore::new(AT_ONCE), budget, made: AtomicU64::new(0) }
    }

    /// The file of a name, made now if it was not since something changed. The name says everything that it depends on besides what is
    /// stored and the day: which record, which language.
    ///
    /// # Errors
    /// What making it refuses; the database does not answer.
    pub async fn file(
        &self,
        app: &App,
        name: &str,
        make: impl Future<Output = Answer<Vec<u8>>> + Send,
    ) -> Answer<MadeFile> {
        if let Some(file) = self.find(name, stamp(app).await?) {
            return Ok(file);
        }
        let _turn = self.making.acquire().await.map_err(Fault::internal)?;
        // Somebody may have made it while this one waited. What changes from here on is not in it, so the stamp is taken first.
        let stamp = stamp(app).await?;
        if let Some(file) = self.find(name, stamp) {
            return Ok(file);
        }
        let bytes = make.await?;
        self.made.fetch_add(1, Ordering::Relaxed);
        let tag = format!("\"{}-made\"", hex::encode(&Sha256::digest(&bytes)[..12]));
        let file = MadeFile { bytes: Bytes::from(bytes), tag };
        self.put(name, stamp, file.clone());
        Ok(file)
    }

    /// How many files were made since the start.
    pub fn count(&self) -> u64 {
        self.made.load(Ordering::Relaxed)
    }

    fn find(&self, name: &str, stamp: Stamp) -> Option<MadeFile> {
        let mut shelf = self.shelf.lock();
        shelf.clock += 1;
        let now = shelf.clock;
        let kept = shelf.files.get_mut(name).filter(|kept| kept.stamp == stamp)?;
        kept.used = now;
        Some(kept.file.clone())
    }

    /// Keeps a file; those that nobody asked for the longest make room for it. One that would take half of it all is not kept.
    fn put(&self, name: &str, stamp: Stamp, file: MadeFile) {
        let size = file.bytes.len();
        if size > self.budget / 2 {
            return;
        }
        let mut shelf = self.shelf.lock();
        if let Some(old) = shelf.files.remove(name) {
            shelf.bytes -= old.file.bytes.len();
        }
        while shelf.bytes + size > self.budget {
            let oldest = shelf.files.iter().min_by_key(|(_, kept)| kept.used).map(|(name, _)| name.clone());
            let Some(gone) = oldest.and_then(|name| shelf.files.remove(&name)) else { break };
            shelf.bytes -= gone.file.bytes.len();
        }
        shelf.clock += 1;
        let used = shelf.clock;
        shelf.bytes += size;
        shelf.files.insert(name.to_owned(), Kept { stamp, file, used });
    }
}

async fn stamp(app: &App) -> Answer<Stamp> {
    Ok(Stamp { touches: app.store.touches().await?, today: app.today() })
}

impl MadeFile {
    /// The file as an answer that everybody may keep, and asks for again with its tag: not sent to who has it. For what is not text; text is
    /// tagged where it is compressed.
    pub fn tagged(self, asked: &HeaderMap, media_type: &'static str, disposition: &str) -> Response {
        let (status, body) = if has(asked, self.tag.as_bytes()) {
            (StatusCode::NOT_MODIFIED, Bytes::new())
        } else {
            (StatusCode::OK, self.bytes)
        };
        let mut response = (status, body).into_response();
        let headers = response.headers_mut();
        headers.remove(header::CONTENT_TYPE);
        if status == StatusCode::OK {
            headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(media_type));
            if let Ok(value) = HeaderValue::from_str(disposition) {
                headers.insert(header::CONTENT_DISPOSITION, value);
            }
        }
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("public, no-cache"));
        if let Ok(tag) = HeaderValue::from_str(&self.tag) {
            headers.insert(header::ETAG, tag);
        }
        response
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stamp(touches: i64) -> Stamp {
        Stamp { touches, today: Day::new(2018, 10, 8).expect("a day") }
    }

    fn file(size: usize) -> MadeFile {
        MadeFile { bytes: Bytes::from(vec![7; size]), tag: "\"x-made\"".to_owned() }
    }

    #[test]
    fn a_file_is_found_until_something_changed() {
        let made = Made::within(100);
        made.put("a", stamp(1), file(10));
        assert!(made.find("a", stamp(1)).is_some() && made.find("b", stamp(1)).is_none());
        assert!(made.find("a", stamp(2)).is_none());
        let tomorrow = Stamp { today: Day::new(2018, 10, 9).expect("a day"), ..stamp(1) };
        assert!(made.find("a", tomorrow).is_none());
    }

    #[test]
    fn what_nobody_asked_for_makes_room_and_the_budget_holds() {
        let made = Made::within(100);
        made.put("a", stamp(1), file(40));
        made.put("b", stamp(1), file(40));
        assert!(made.find("a", stamp(1)).is_some());
        made.put("c", stamp(1), file(40));
        assert!(made.find("b", stamp(1)).is_none() && made.find("a", stamp(1)).is_some());
        made.put("huge", stamp(1), file(51));
        assert!(made.find("huge", stamp(1)).is_none());
        made.put("a", stamp(2), file(30));
        assert_eq!(made.shelf.lock().bytes, 70);
    }

    #[test]
    fn who_has_it_is_not_sent_it_again() {
        let asked = |tag: &'static str| {
            HeaderMap::from_iter([(header::IF_NONE_MATCH, HeaderValue::from_static(tag))])
        };
        let first = file(3).tagged(&HeaderMap::new(), "application/pdf", "inline");
        assert_eq!(
            (first.status(), first.headers()[header::ETAG].as_bytes()),
            (StatusCode::OK, &b"\"x-made\""[..])
        );
        assert_eq!(
            file(3).tagged(&asked("\"x-made\""), "application/pdf", "inline").status(),
            StatusCode::NOT_MODIFIED
        );
        assert_eq!(file(3).tagged(&asked("\"y\""), "application/pdf", "inline").status(), StatusCode::OK);
    }
}
