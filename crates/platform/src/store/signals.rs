//! What the rest of the program hears after a commit.

use std::sync::atomic::{AtomicI64, Ordering};

use parking_lot::RwLock;
use tokio::sync::Notify;

type Listener = Box<dyn Fn(&[String]) + Send + Sync>;

/// Wakes the job worker and tells the page cache what changed.
#[derive(Default)]
pub struct Signals {
    jobs: Notify,
    listeners: RwLock<Vec<Listener>>,
    /// Commits of this process that touched something: what is counted beyond them was done by others.
    own: AtomicI64,
}

impl std::fmt::Debug for Signals {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Signals").finish_non_exhaustive()
    }
}

impl Signals {
    /// Calls `listener` with the touched tags after every commit that touched something.
    pub fn on_touch(&self, listener: impl Fn(&[String]) + Send + Sync + 'static) {
        self.listeners.write().push(Box::new(listener));
    }

    /// Waits until a commit left a job behind.
    pub async fn job(&self) {
        self.jobs.notified().await;
    }

    /// How many commits of this process touched something.
    pub(super) fn own(&self) -> i64 {
        self.own.load(Ordering::SeqCst)
    }

    pub(super) fn committed(&self, touched: &[String], jobs: bool) {
        if !touched.is_empty() {
            self.own.fetch_add(1, Ordering::SeqCst);
            for listener in self.listeners.read().iter() {
                listener(touched);
            }
        }
        if jobs {
            self.jobs.notify_one();
        }
    }
}
