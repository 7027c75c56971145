//! Imports, what became of their rows, and exports.

/// Imports.
pub mod import {
    use rawabit_platform::clock::{Day, UtcMicros};
    use rawabit_platform::permit::UnitPath;
    use sea_orm::entity::prelude::*;

    use crate::model::import::{Counts, Plan, Stage, State};

    /// An import.
    #[derive(Clone, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "member_import")]
    pub struct Model {
        /// Identifier, also the name of its file on disk.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        /// By which unit it is seen: the one of all rows, or the highest of its author's scope.
        pub unit_path: UnitPath,
        /// The unit of rows that name none.
        pub unit_id: Option<String>,
        /// The rights under which it runs: those of its author when it began.
        pub grants: String,
        /// What the file was called.
        pub file_name: String,
        /// Its digest.
        pub sha256: String,
        /// Its bytes.
        pub size: i64,
        /// [`Plan`], as JSON.
        pub plan: String,
        /// [`State`].
        pub state: String,
        /// The day that its rows are judged by.
        pub day: Day,
        /// Rows read.
        pub read: i64,
        /// New members.
        pub created: i64,
        /// New memberships of members on record.
        pub joined: i64,
        /// Members on record of whom something was filled in.
        pub changed: i64,
        /// Members on record of whom nothing is new.
        pub same: i64,
        /// Rows set aside.
        pub suspected: i64,
        /// Rows refused.
        pub refused: i64,
        /// Rows taken back.
        pub undone: i64,
        /// [`Stage`].
        pub stage: String,
        /// The checkpoint: the order of the last row that was decided …
        pub mark_key: Option<String>,
        /// … and its line.
        pub mark_row: Option<i64>,
        /// Rows taken.
        pub position: i64,
        /// Why the file cannot be read on: a message's key and arguments.
        pub problem: Option<String>,
        /// The act.
        pub act_idx: Option<i64>,
        /// The act of taking back.
        pub undo_act_idx: Option<i64>,
        /// The account.
        pub account_id: Option<String>,
        /// The office, `office@unit`.
        pub office: Option<String>,
        /// The label.
        pub actor: String,
        /// When the file came.
        pub created_at: UtcMicros,
        /// When it began to be taken.
        pub started_at: Option<UtcMicros>,
        /// When it ended.
        pub finished_at: Option<UtcMicros>,
        /// Counts changes.
        pub version: i64,
    }

    impl Model {
        /// Where it stands.
        pub fn state(&self) -> State {
            self.state.parse().unwrap_or(State::Broken)
        }

        /// Which rows are being decided.
        pub fn stage(&self) -> Stage {
            self.stage.parse().unwrap_or_default()
        }

        /// How it is taken.
        pub fn plan(&self) -> Plan {
            serde_json::from_str(&self.plan).unwrap_or_default()
        }

        /// What it does, or did.
        pub fn counts(&self) -> Counts {
            let n = |n: i64| n.unsigned_abs();
            Counts {
                read: n(self.read),
                created: n(self.created),
                joined: n(self.joined),
                changed: n(self.changed),
                same: n(self.same),
                suspected: n(self.suspected),
                refused: n(self.refused),
            }
        }
    }

    impl std::fmt::Debug for Model {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("Import").field("id", &self.id).field("state", &self.state).finish_non_exhaustive()
        }
    }

    /// No relations.
    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Rows that were taken.
pub mod row {
    use sea_orm::entity::prelude::*;

    /// A row that was taken.
    #[derive(Clone, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "member_import_row")]
    pub struct Model {
        /// Of which import.
        #[sea_orm(primary_key, auto_increment = false)]
        pub import_id: String,
        /// Which, from 0.
        #[sea_orm(primary_key, auto_increment = false)]
        pub position: i64,
        /// The line of the file.
        pub line: i64,
        /// `created`, `joined`, `changed`.
        pub kind: String,
        /// The person.
        pub person_id: String,
        /// The membership, unless only data were filled in.
        pub membership_id: Option<String>,
        /// 32 bytes.
        pub salt: Vec<u8>,
        /// The leaf's hash.
        pub leaf: Vec<u8>,
        /// What was filled in, as a JSON object.
        pub filled: Option<String>,
    }

    impl std::fmt::Debug for Model {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("ImportRow").field("position", &self.position).finish_non_exhaustive()
        }
    }

    /// No relations.
    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Rows, or parts of them, that were not taken.
pub mod note {
    use sea_orm::entity::prelude::*;

    /// A reason.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "member_import_note")]
    pub struct Model {
        /// Of which import.
        #[sea_orm(primary_key, auto_increment = false)]
        pub import_id: String,
        /// The line of the file.
        #[sea_orm(primary_key, auto_increment = false)]
        pub line: i64,
        /// Which of the line, from 0.
        #[sea_orm(primary_key, auto_increment = false)]
        pub n: i32,
        /// In which stage it was found.
        pub stage: String,
        /// What the column is called.
        pub heading: String,
        /// [`crate::model::import::Reason::code`].
        pub code: String,
        /// What its words speak of, as JSON.
        pub args: String,
    }

    /// No relations.
    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// What headings mean in a unit's files.
pub mod heading {
    use sea_orm::entity::prelude::*;

    /// A heading.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "member_import_heading")]
    pub struct Model {
        /// Whose files.
        #[sea_orm(primary_key, auto_increment = false)]
        pub unit_path: String,
        /// The heading, plain.
        #[sea_orm(primary_key, auto_increment = false)]
        pub heading: String,
        /// The field's key; empty: nothing.
        pub field: String,
    }

    /// No relations.
    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Lists that left the house.
pub mod export {
    use rawabit_platform::clock::UtcMicros;
    use rawabit_platform::permit::UnitPath;
    use sea_orm::entity::prelude::*;

    /// An export.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "member_export")]
    pub struct Model {
        /// Identifier.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        /// By which unit it is seen.
        pub unit_path: UnitPath,
        /// When.
        pub at: UtcMicros,
        /// The account.
        pub account_id: Option<String>,
        /// The office, `office@unit`.
        pub office: Option<String>,
        /// The label.
        pub actor: String,
        /// `csv` or `xlsx`.
        pub format: String,
        /// What was asked for.
        pub filter: String,
        /// The columns.
        pub columns: String,
        /// Why.
        pub reason: String,
        /// Whether identity numbers were among them.
        pub identities: bool,
        /// How many rows it held.
        pub members: i64,
    }

    /// No relations.
    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
