//! The house at work behind the pages: queue, outbox, files, health.

#[path = "ops/files.rs"]
mod files;
#[path = "ops/harbour.rs"]
mod harbour;
#[path = "ops/health.rs"]
mod health;
#[path = "ops/jobs.rs"]
mod jobs;
#[path = "ops/mail.rs"]
mod mail;
#[path = "ops/slow.rs"]
mod slow;
#[path = "ops/smtp_tls.rs"]
mod smtp_tls;
