//! An import being driven: what every batch needs.

use std::collections::BTreeMap;
use std::sync::Arc;

use rawabit_federation::{all_units, areas, unit};
use rawabit_people::KeepPeople;
use rawabit_platform::permit::Scope;
use rawabit_platform::store::Dialect;
use rawabit_platform::web::App;
use rawabit_platform::{Lang, Work};
use sea_orm::{ConnectionTrait as _, EntityTrait as _};

use super::fresh::Workshop;
use super::{author, policy};
use crate::model::dues::Rates;
use crate::model::import::{Books, Counts, Plan, Stage, State};
use crate::permissions::KeepMembers;
use crate::store::dues::standing::rates;
use crate::store::import::entity::import;

/// Somebody else drives the import, or it was stopped.
#[derive(Debug, thiserror::Error)]
#[error("the import is in other hands, or was stopped")]
pub struct Elsewhere;

/// An import in our hands.
pub struct Session {
    /// The house.
    pub app: App,
    /// The row as we last wrote it.
    pub row: import::Model,
    /// How it is taken.
    pub plan: Plan,
    /// The books.
    pub books: Arc<Books>,
    /// The units whose members may be kept …
    pub scope: Scope<KeepMembers>,
    /// … and whose people.
    pub people: Scope<KeepPeople>,
    /// The rates of dues.
    pub rates: Arc<Rates>,
    /// The headings of the file.
    pub headings: Vec<String>,
}

impl std::fmt::Debug for Session {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Session").field("import", &self.row.id).finish_non_exhaustive()
    }
}

impl Session {
    /// Takes an import in hand.
    pub async fn new(app: &App, row: import::Model) -> anyhow::Result<Self> {
        let db = app.store.read();
        let policy = policy(&row);
        let scope = policy.scope::<KeepMembers>();
        let statutes = app.statutes.load_full();
        let units: Vec<_> =
            all_units(db).await?.into_iter().filter(|one| scope.contains(&one.path)).collect();
        let areas = areas(db, None).await?;
        let default = match &row.unit_id {
            Some(id) => unit(db, id).await?,
            None => None,
        };
        let latin = [Lang::Fr, Lang::En]
            .into_iter()
            .find(|lang| app.config.languages.contains(lang))
            .unwrap_or(Lang::En);
        let plan = row.plan();
        let mut books = Books::new(&statutes, &units, &areas, default.as_ref(), latin, row.day);
        books.synthetic = plan.synthetic;
        Ok(Self {
            app: app.clone(),
            plan,
            books: Arc::new(books),
            scope,
            people: policy.scope::<KeepPeople>(),
            rates: Arc::new(rates(db, &statutes).await?),
            headings: Vec::new(),
            row,
        })
    }

    /// What makes rows ready.
    pub fn workshop(&self) -> Workshop {
        Workshop {
            books: Arc::clone(&self.books),
            sealer: self.app.sealer.clone(),
            entropy: Arc::clone(self.app.store.entropy()),
            lang: self.app.default_lang(),
            import: self.row.id.clone(),
            rates: Arc::clone(&self.rates),
        }
    }

    /// A write of the import's author, if the import is still ours.
    pub async fn begin(&self) -> anyhow::Result<Work> {
        let work = self.app.store.begin_bulk(author(&self.row)).await?;
        let stored = import::Entity::find_by_id(self.row.id.clone()).one(work.tx()).await?;
        // Every change of an import is a version further.
        match stored {
            Some(stored) if stored.version == self.row.version => Ok(work),
            _ => Err(Elsewhere.into()),
        }
    }

    /// Writes down where the import stands, in a work; a version further, so that nobody goes on from an older state.
    pub async fn keep(&mut self, work: &Work) -> anyhow::Result<()> {
        let row = &self.row;
        let sql = "UPDATE member_import SET state = ?, read = ?, created = ?, joined = ?, changed = ?, same = ?, suspected = ?, refused = ?, undone = ?, stage = ?, mark_key = ?, mark_row = ?, position = ?, problem = ?, act_idx = ?, undo_act_idx = ?, finished_at = ?, version = version + 1 WHERE id = ?";
        let values = [
            row.state.as_str().into(),
            row.read.into(),
            row.created.into(),
            row.joined.into(),
            row.changed.into(),
            row.same.into(),
            row.suspected.into(),
            row.refused.into(),
            row.undone.into(),
            row.stage.as_str().into(),
            row.mark_key.clone().into(),
            row.mark_row.into(),
            row.position.into(),
            row.problem.clone().into(),
            row.act_idx.into(),
            row.undo_act_idx.into(),
            row.finished_at.map(|at| at.0).into(),
            row.id.as_str().into(),
        ];
        work.tx().execute_raw(Dialect::of(work.tx()).statement(sql, values)).await?;
        self.row.version += 1;
        Ok(())
    }

    /// Counts a batch.
    pub fn count(&mut self, counts: Counts) {
        let n = |n: u64| i64::try_from(n).unwrap_or(i64::MAX);
        self.row.created += n(counts.created);
        self.row.joined += n(counts.joined);
        self.row.changed += n(counts.changed);
        self.row.same += n(counts.same);
        self.row.suspected += n(counts.suspected);
        self.row.refused += n(counts.refused);
    }

    /// Goes to a state.
    pub fn to(&mut self, state: State, stage: Stage) {
        self.row.state = state.key().to_owned();
        self.row.stage = stage.key().to_owned();
        self.row.mark_key = None;
        self.row.mark_row = None;
    }

    /// What was decided, for the audit and the act.
    pub fn facts(&self) -> BTreeMap<&'static str, i64> {
        BTreeMap::from([
            ("created", self.row.created),
            ("joined", self.row.joined),
            ("changed", self.row.changed),
        ])
    }
}
