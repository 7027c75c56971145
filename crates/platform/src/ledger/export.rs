//! The whole ledger as a file that anybody can check offline (`rawabit verify`), made a piece at a time: memory does not
//! grow with the log.

use std::io;

use rawabit_ledger::Hash;
use rawabit_ledger::act::{Opening, Salt};
use rawabit_ledger::export::Exporter;
use sea_orm::{
    ColumnTrait as _, DatabaseConnection, DbErr, EntityTrait as _, QueryFilter as _, QueryOrder as _,
    QuerySelect as _,
};

use super::{act, checkpoint, custom, handover, opening, read, signed};
use crate::store::Store;

/// Acts in one piece. An act has at most 64 KiB and usually some hundred bytes.
const PIECE: u64 = 256;

/// Why an export stopped.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    /// The database does not answer.
    #[error(transparent)]
    Database(#[from] DbErr),
    /// The file cannot be written.
    #[error(transparent)]
    Write(#[from] io::Error),
}

enum Stage {
    Acts,
    End,
    Done,
}

/// An export under way. What it reads was committed before it began and never changes, so it may take its time.
pub struct Export {
    db: DatabaseConnection,
    exporter: Option<Exporter>,
    pending: String,
    next: u64,
    end: u64,
    openings: bool,
    stage: Stage,
}

impl std::fmt::Debug for Export {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Export").field("next", &self.next).field("end", &self.end).finish_non_exhaustive()
    }
}

impl Export {
    /// Begins an export of everything committed so far. `openings` adds what acts only commit to: for the
    /// organisation's own archive, never for the public.
    ///
    /// # Errors
    /// The database does not answer.
    pub async fn begin(store: &Store, openings: bool) -> Result<Self, DbErr> {
        let db = store.read();
        // The acts first, then the head: an act that a forger added without a head must show, not be left out.
        let last = act::Entity::find()
            .select_only()
            .column(act::Column::Idx)
            .order_by_desc(act::Column::Idx)
            .into_tuple::<i64>()
            .one(db)
            .await?;
        let acts = last.map_or(0, |idx| idx.unsigned_abs() + 1);
        let end = acts.max(read::size(db).await?);
        let key = handover::first_key(store).await?;
        let (mut exporter, mut pending) = Exporter::begin(key.name(), &key);
        if end == 0 {
            pending.push_str(&exporter.checkpoint(&read::empty_note(store)?));
        }
        Ok(Self {
            db: db.clone(),
            exporter: Some(exporter),
            pending,
            next: 0,
            end,
            openings,
            stage: Stage::Acts,
        })
    }

    /// The next lines; `None` after the last one.
    ///
    /// # Errors
    /// The database does not answer.
    pub async fn piece(&mut self) -> Result<Option<String>, DbErr> {
        loop {
            match self.stage {
                Stage::Acts if self.next < self.end => self.acts().await?,
                Stage::Acts => self.stage = Stage::End,
                Stage::End => {
                    self.stage = Stage::Done;
                    if let Some(exporter) = self.exporter.take() {
                        self.pending.push_str(&exporter.end());
                    }
                }
                Stage::Done if self.pending.is_empty() => return Ok(None),
                Stage::Done => {}
            }
            if !self.pending.is_empty() {
                return Ok(Some(std::mem::take(&mut self.pending)));
            }
        }
    }

    /// One piece of acts, each followed by its openings, and every head right after the last act that it covers.
    async fn acts(&mut self) -> Result<(), DbErr> {
        let (from, to) = (self.next, (self.next + PIECE).min(self.end));
        self.next = to;
        let acts = act::Entity::find()
            .filter(act::Column::Idx.gte(signed(from)))
            .filter(act::Column::Idx.lt(signed(to)))
            .order_by_asc(act::Column::Idx)
            .all(&self.db)
            .await?;
        let heads = checkpoint::Entity::find()
            .filter(checkpoint::Column::Size.gt(signed(from)))
            .filter(checkpoint::Column::Size.lte(signed(to)))
            .order_by_asc(checkpoint::Column::Size)
            .all(&self.db)
            .await?;
        let openings = if self.openings { self.openings(from, to).await? } else { Vec::new() };
        let Some(exporter) = &mut self.exporter else { return Ok(()) };
        let (mut heads, mut openings) = (heads.into_iter().peekable(), openings.into_iter().peekable());
        for row in acts {
            // A head that covers fewer acts than stand before this one: those that are missing were taken away.
            while let Some(head) = heads.next_if(|head| head.size <= row.idx) {
                self.pending.push_str(&exporter.checkpoint(&head.note));
            }
            self.pending.push_str(&exporter.act(row.canonical.as_bytes()).map_err(custom)?);
            while let Some(opening) = openings.next_if(|opening| opening.index <= row.idx.unsigned_abs()) {
                self.pending.push_str(&exporter.opening(&opening).map_err(custom)?);
            }
        }
        for head in heads {
            self.pending.push_str(&exporter.checkpoint(&head.note));
        }
        Ok(())
    }

    async fn openings(&self, from: u64, to: u64) -> Result<Vec<Opening>, DbErr> {
        let rows = opening::Entity::find()
            .filter(opening::Column::ActIdx.gte(signed(from)))
            .filter(opening::Column::ActIdx.lt(signed(to)))
            .order_by_asc(opening::Column::ActIdx)
            .order_by_asc(opening::Column::Field)
            .all(&self.db)
            .await?;
        rows.into_iter()
            .map(|row| {
                let salt: Hash = row.salt.parse().map_err(custom)?;
                let value = serde_json::from_str(&row.value).map_err(custom)?;
                Ok(Opening { index: row.act_idx.unsigned_abs(), name: row.field, salt: Salt(salt.0), value })
            })
            .collect()
    }
}

/// Writes an export piece by piece: for the command line. Returns how many acts the log has.
///
/// # Errors
/// [`ExportError`].
pub async fn export_to(
    store: &Store,
    openings: bool,
    mut write: impl FnMut(&str) -> io::Result<()>,
) -> Result<u64, ExportError> {
    let mut export = Export::begin(store, openings).await?;
    while let Some(piece) = export.piece().await? {
        write(&piece)?;
    }
    Ok(export.end)
}
