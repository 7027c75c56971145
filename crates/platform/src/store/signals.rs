//! What the rest of the program hears after a commit.

use parking_lot::RwLock;
use tokio::sync::Notify;

type Listener = Box<dyn Fn(&[String]) + Send + Sync>;

/// Wakes the job worker and tells the page cache what changed.
#[derive(Default)]
pub struct Signals {
    jobs: Notify,
    listeners: RwLock<Vec<Listener>>,
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

    pub(super) fn committed(&self, touched: &[String], jobs: bool) {
        if !touched.is_empty() {
            for listener in self.listeners.read().iter() {
                listener(touched);
            }
        }
        if jobs {
            self.jobs.notify_one();
        }
    }
}
