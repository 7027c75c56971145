//! The job that sends a mail: into the outbox folder, or to an SMTP server. What came of it is written on the mail.

use std::path::Path;

use anyhow::Context as _;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait as _, DbErr, EntityTrait as _, QueryFilter as _};

use super::smtp::SmtpServer;
use super::{Mailer, entity, message};
use crate::jobs::{JobKind, Permanent};
use crate::store::{Author, Work};
use crate::web::App;

/// The name of the kind.
pub(crate) const SEND: &str = "mail.send";

/// The kind. Its payload is the mail's identifier.
pub(crate) const JOB: JobKind =
    JobKind { name: SEND, run: |app, payload| Box::pin(async move { send(&app, &payload).await }) };

async fn send(app: &App, payload: &str) -> anyhow::Result<()> {
    let id: String = serde_json::from_str(payload).map_err(|error| Permanent(format!("payload: {error}")))?;
    let mail = entity::Entity::find_by_id(id.as_str()).one(app.store.read()).await?;
    let mail = mail.ok_or_else(|| Permanent(format!("there is no mail {id}")))?;
    // A worker may have died between the handing over and this note: then the mail goes out twice, with one Message-ID.
    if mail.sent_at.is_some() {
        return Ok(());
    }
    let message = message::build(app, &mail)?;
    let response = match &app.mailer {
        Mailer::Outbox(folder) => {
            let (folder, name) = (folder.clone(), format!("{}.eml", mail.id));
            let bytes = message.formatted();
            let place = name.clone();
            tokio::task::spawn_blocking(move || write_whole(&folder, &place, &bytes)).await??;
            format!("outbox {name}")
        }
        Mailer::Smtp { url, .. } => {
            let server = SmtpServer::parse(url).map_err(|error| anyhow::anyhow!("the set-up: {error}"))?;
            server.deliver(message, &message::host(app)).await?
        }
    };
    let work = app.store.begin(Author::system("mail")).await?;
    entity::Entity::update_many()
        .col_expr(entity::Column::SentAt, Expr::value(work.now().0))
        .col_expr(entity::Column::Response, Expr::value(response.replace('\0', "")))
        .col_expr(entity::Column::FailedAt, Expr::value(Option::<i64>::None))
        .filter(entity::Column::Id.eq(id))
        .exec(work.tx())
        .await?;
    work.commit().await?;
    Ok(())
}

/// Writes a file so that it is there whole or not at all, also after a crash.
pub(super) fn write_whole(folder: &Path, name: &str, bytes: &[u8]) -> anyhow::Result<()> {
    use std::io::Write as _;
    private_folder(folder).with_context(|| format!("the outbox folder {}", folder.display()))?;
    let temporary = folder.join(format!(".{name}.part"));
    let mut file = std::fs::File::create(&temporary)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    std::fs::rename(&temporary, folder.join(name))?;
    std::fs::File::open(folder)?.sync_all()?;
    Ok(())
}

/// Makes the folder of the outbox, for its owner only: mails hold one-time links.
fn private_folder(folder: &Path) -> std::io::Result<()> {
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::DirBuilderExt as _;
        builder.mode(0o700);
    }
    builder.create(folder)
}

/// Notes on the mail that it will never arrive, and why; in the transaction that buries its job.
pub(crate) async fn gave_up(work: &Work, payload: &str, reason: &str) -> Result<(), DbErr> {
    let Ok(id) = serde_json::from_str::<String>(payload) else { return Ok(()) };
    entity::Entity::update_many()
        .col_expr(entity::Column::FailedAt, Expr::value(work.now().0))
        .col_expr(entity::Column::Response, Expr::value(reason))
        .filter(entity::Column::Id.eq(id))
        .filter(entity::Column::SentAt.is_null())
        .exec(work.tx())
        .await?;
    Ok(())
}

/// Takes that note back, when the job is put back by hand.
pub(crate) async fn try_again(work: &Work, payload: &str) -> Result<(), DbErr> {
    let Ok(id) = serde_json::from_str::<String>(payload) else { return Ok(()) };
    entity::Entity::update_many()
        .col_expr(entity::Column::FailedAt, Expr::value(Option::<i64>::None))
        .col_expr(entity::Column::Response, Expr::value(Option::<String>::None))
        .filter(entity::Column::Id.eq(id))
        .filter(entity::Column::SentAt.is_null())
        .exec(work.tx())
        .await?;
    Ok(())
}
