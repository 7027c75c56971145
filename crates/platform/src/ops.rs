//! Running the installation: the pages, jobs and addresses of queue, outbox, files and health, as one part that the
//! platform's pseudo-room takes in.

use crate::jobs::{self, JobKind};
use crate::permit::info;
use crate::web::app::NavItem;
use crate::web::{Access, Routes};
use crate::{accounts, files, health, mail};

crate::actions! {
    /// See the queue of jobs, put dead ones back or discard them; read the measurements.
    RunJobs = "platform.run_jobs": [Administrator];
    /// See the outbox: what was sent to whom, what waits, what never arrived.
    SeeMail = "platform.see_mail": [Administrator, Secretariat, Auditor];
    /// Read what mails say; each reading is noted. Letters are about people, which who runs the machine need not know.
    ReadMail = "platform.read_mail": [Secretariat, Auditor];
}

/// The kinds of jobs of the platform. The worker knows them by itself; they need not be in a room.
pub const JOBS: &[JobKind] =
    &[accounts::FORGOTTEN, mail::JOB, mail::FORGET, jobs::PRUNE, files::SWEEP, files::REMOVE];

/// Its jobs that come by themselves: kind and seconds between two runs.
pub const SCHEDULE: &[(&str, i64)] = &[("jobs.prune", 24 * 3600), ("files.sweep", 24 * 3600)];

/// Its links in the office menu.
pub const NAV: [NavItem; 2] = [
    NavItem { label: "mail-nav", path: "/office/mail", icon: "mail", action: Some(info::<SeeMail>()) },
    NavItem { label: "jobs-nav", path: "/office/jobs", icon: "queue", action: Some(info::<RunJobs>()) },
];

/// Its pages.
pub fn routes() -> Routes {
    let run = Access::May(info::<RunJobs>());
    let see = Access::May(info::<SeeMail>());
    let read = Access::May(info::<ReadMail>());
    Routes::new()
        .get("/office/jobs", run, jobs::office::list)
        .post("/office/jobs/retry", run, jobs::office::retry_all)
        .get("/office/jobs/{id}", run, jobs::office::view)
        .post("/office/jobs/{id}/retry", run, jobs::office::retry)
        .post("/office/jobs/{id}/discard", run, jobs::office::discard)
        .get("/office/mail", see, mail::office::list)
        .get("/office/mail/{id}", see, mail::office::view)
        .get("/office/mail/{id}/attachment", read, mail::office::attachment)
        .get("/files/{id}/{variant}", Access::Public, files::serve)
        .get("/healthz", Access::Public, health::healthz)
        .get("/metrics", Access::Public, health::metrics)
}
