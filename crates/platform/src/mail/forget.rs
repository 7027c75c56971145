//! Forgetting mails that became files: an installation without a mail server keeps each in its outbox folder, beside the database. A file goes
//! after the transaction that forgets its mail, since nothing brings a file back.

use sea_orm::DbErr;

use super::Mailer;
use crate::jobs::{JobKind, NewJob, Permanent};
use crate::store::Work;
use crate::web::App;

/// The name of the kind.
const NAME: &str = "mail.forget";
/// Files of one job.
const AT_ONCE: usize = 1_000;

/// The kind. Its payload is the names of files.
pub(crate) const FORGET: JobKind =
    JobKind { name: NAME, run: |app, payload| Box::pin(async move { forget(&app, &payload).await }) };

/// Lets these files of the outbox folder go, once the work is committed. Those that are not there are no trouble.
///
/// # Errors
/// The database refuses.
pub async fn forget_files(work: &mut Work, names: Vec<String>) -> Result<(), DbErr> {
    for some in names.chunks(AT_ONCE) {
        work.enqueue(NewJob::new(NAME, &some)).await?;
    }
    Ok(())
}

async fn forget(app: &App, payload: &str) -> anyhow::Result<()> {
    let names: Vec<String> =
        serde_json::from_str(payload).map_err(|error| Permanent(format!("payload: {error}")))?;
    let folder = match &app.mailer {
        Mailer::Outbox(folder) => folder.clone(),
        // From before a mail server was set up.
        Mailer::Smtp { .. } => app.config.data_dir.join("outbox"),
    };
    tokio::task::spawn_blocking(move || {
        // A name is a name and no way out of the folder.
        for name in names.iter().filter(|name| !name.contains(['/', '\\'])) {
            match std::fs::remove_file(folder.join(name)) {
                Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(error),
                _ => {}
            }
        }
        Ok(())
    })
    .await??;
    Ok(())
}
