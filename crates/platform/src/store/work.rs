//! A unit of work: one transaction with its time, its author and everything that is written together.

use std::sync::Arc;

use sea_orm::{ActiveModelTrait as _, DatabaseTransaction, DbErr, Set};

use super::{Author, Signals};
use crate::audit;
use crate::clock::UtcMicros;
use crate::id::Entropy;
use crate::ledger::{self, ActRef, NewAct, Signer};
use crate::permit::UnitPath;

type UndoStep = Box<dyn FnOnce() + Send + Sync>;

/// What to take back outside the database when the work is dropped.
#[derive(Default)]
struct Undo(Vec<UndoStep>);

impl Drop for Undo {
    fn drop(&mut self) {
        for step in self.0.drain(..).rev() {
            step();
        }
    }
}

/// One transaction. Dropped without [`Work::commit`], it leaves nothing behind.
pub struct Work {
    tx: DatabaseTransaction,
    now: UtcMicros,
    author: Author,
    entropy: Arc<dyn Entropy>,
    signer: Arc<Signer>,
    signals: Arc<Signals>,
    head: Option<ledger::Head>,
    touched: Vec<String>,
    jobs: bool,
    undo: Undo,
}

impl std::fmt::Debug for Work {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Work").field("now", &self.now).field("author", &self.author).finish_non_exhaustive()
    }
}

impl Work {
    pub(super) fn new(
        tx: DatabaseTransaction,
        now: UtcMicros,
        author: Author,
        entropy: Arc<dyn Entropy>,
        signer: Arc<Signer>,
        signals: Arc<Signals>,
    ) -> Self {
        Self {
            tx,
            now,
            author,
            entropy,
            signer,
            signals,
            head: None,
            touched: Vec::new(),
            jobs: false,
            undo: Undo::default(),
        }
    }

    /// The transaction, to query and write through.
    pub fn tx(&self) -> &DatabaseTransaction {
        &self.tx
    }

    /// The one instant of this work.
    pub fn now(&self) -> UtcMicros {
        self.now
    }

    /// Who writes.
    pub fn author(&self) -> &Author {
        &self.author
    }

    /// A new identifier.
    pub fn id(&self) -> String {
        self.entropy.id(self.now)
    }

    /// A new secret.
    pub fn secret(&self) -> String {
        self.entropy.secret()
    }

    /// The source of randomness.
    pub fn entropy(&self) -> &Arc<dyn Entropy> {
        &self.entropy
    }

    /// Writes an act: appends a leaf to the ledger in this transaction.
    ///
    /// # Errors
    /// The database refuses; the whole work is then lost with it.
    pub async fn act(&mut self, act: NewAct) -> Result<ActRef, DbErr> {
        let mut head = match self.head.take() {
            Some(head) => head,
            None => {
                ledger::handover::check(&self.tx, &self.signer).await?;
                ledger::Head::of(&self.tx).await?
            }
        };
        let written =
            ledger::append(&self.tx, &mut head, act, self.now, self.author.actor(), &self.entropy).await;
        self.head = Some(head);
        written
    }

    /// Writes an audit line about `subject`.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn audit(
        &self,
        action: &str,
        subject: (&str, &str),
        unit: &UnitPath,
        detail: &str,
    ) -> Result<(), DbErr> {
        audit::Line::of(&self.author, action, subject, unit, detail)
            .into_row(self.entropy.id(self.now), self.now)
            .insert(&self.tx)
            .await?;
        Ok(())
    }

    /// Says that what is shown under `tag` changed: kept public pages that show it are dropped after the commit.
    pub fn touch(&mut self, tag: impl Into<String>) {
        self.touched.push(tag.into());
    }

    /// Puts a job into the queue, in this transaction. A second job with the same `unique` key is not added while the
    /// first is waiting.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn enqueue(&mut self, job: crate::jobs::NewJob) -> Result<(), DbErr> {
        self.jobs = true;
        crate::jobs::insert(&self.tx, self.id(), self.now, job).await
    }

    /// Wakes the worker after the commit, for a job put back by hand.
    pub(crate) fn wake(&mut self) {
        self.jobs = true;
    }

    /// Writes a mail and the job that sends it, in this transaction; returns the mail's identifier.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn mail(&mut self, mail: crate::mail::NewMail) -> Result<String, DbErr> {
        let id = self.id();
        mail.into_row(&id, self.now).insert(&self.tx).await?;
        self.enqueue(crate::mail::sending(&id)).await?;
        Ok(id)
    }

    /// Writes many mails at once, each with the job that sends it; returns their identifiers, in their order.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn mails(&mut self, mails: Vec<crate::mail::NewMail>) -> Result<Vec<String>, DbErr> {
        let ids: Vec<String> = mails.iter().map(|_| self.id()).collect();
        let rows = ids.iter().zip(mails).map(|(id, mail)| mail.into_cells(id, self.now)).collect();
        crate::mail::MAILS.insert(&self.tx, rows).await?;
        let jobs = ids.iter().map(|id| (self.id(), crate::mail::sending(id))).collect();
        crate::jobs::insert_new(&self.tx, self.now, jobs).await?;
        self.jobs |= !ids.is_empty();
        Ok(ids)
    }

    /// Sets a named setting.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn set(&self, name: &str, value: &str) -> Result<(), DbErr> {
        use sea_orm::EntityTrait as _;
        use sea_orm::sea_query::OnConflict;
        let row = super::setting::ActiveModel { name: Set(name.to_owned()), value: Set(value.to_owned()) };
        super::setting::Entity::insert(row)
            .on_conflict(
                OnConflict::column(super::setting::Column::Name)
                    .update_column(super::setting::Column::Value)
                    .to_owned(),
            )
            .exec_without_returning(&self.tx)
            .await?;
        Ok(())
    }

    /// Says what to take back outside the database (a file moved into place) when this work is dropped without a commit.
    /// Steps run in reverse order, must be quick and may not fail.
    pub fn on_drop(&mut self, step: impl FnOnce() + Send + Sync + 'static) {
        self.undo.0.push(Box::new(step));
    }

    /// Signs the new head of the ledger if acts were written, and commits. Only then is anything true.
    ///
    /// # Errors
    /// The database refuses; nothing was written.
    pub async fn commit(mut self) -> Result<(), DbErr> {
        if let Some(head) = &self.head {
            ledger::sign_head(&self.tx, head, self.now, &self.signer).await?;
        }
        if !self.touched.is_empty() {
            // Last of all, so that every work takes this row's lock after all others.
            super::setting::count_touch(&self.tx).await?;
        }
        // A commit whose answer is lost may still stand: from here on nothing is taken back, and what then lies about
        // without a row is swept later.
        self.undo.0.clear();
        self.tx.commit().await?;
        self.signals.committed(&self.touched, self.jobs);
        Ok(())
    }
}
