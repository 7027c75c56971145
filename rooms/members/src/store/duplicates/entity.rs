//! The tables of pairs and merges.

/// Two records that are likely one person.
pub mod pair {
    use rawabit_platform::clock::UtcMicros;
    use rawabit_platform::permit::UnitPath;
    use sea_orm::entity::prelude::*;

    /// A pair.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "member_pair")]
    pub struct Model {
        /// Both rows: `12-45`.
        #[sea_orm(primary_key, auto_increment = false)]
        pub pair: String,
        /// The smaller of them.
        pub low: i64,
        /// The other.
        pub high: i64,
        /// The unit that keeps the first.
        pub low_path: UnitPath,
        /// The unit that keeps the other.
        pub high_path: UnitPath,
        /// How much speaks for it.
        pub strength: i32,
        /// What, in words of [`crate::model::alike`].
        pub evidence: String,
        /// [`OPEN`](super::OPEN) or [`APART`](super::APART).
        pub state: String,
        /// When it was last found.
        pub found_at: UtcMicros,
        /// The evidence when somebody judged that they are two.
        pub apart_evidence: Option<String>,
        /// When.
        pub apart_at: Option<UtcMicros>,
        /// Why.
        pub reason: String,
        /// In which office.
        pub office: Option<String>,
        /// Who.
        pub actor: String,
    }

    /// No relations.
    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// A pair that waits for somebody to look.
pub const OPEN: &str = "open";
/// A pair that somebody looked at: they are two.
pub const APART: &str = "apart";

/// Two records that became one.
pub mod merge {
    use rawabit_platform::clock::UtcMicros;
    use rawabit_platform::permit::UnitPath;
    use sea_orm::entity::prelude::*;

    /// A merge.
    #[derive(Clone, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "member_merge")]
    pub struct Model {
        /// Identifier.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        /// Who stays.
        pub person_id: String,
        /// Their row.
        pub kept_no: i64,
        /// Their number since.
        pub kept_number: String,
        /// Who went into them.
        pub lost_person: String,
        /// Their row.
        pub lost_no: i64,
        /// Their number.
        pub lost_number: String,
        /// The unit that keeps the record.
        pub unit_path: UnitPath,
        /// [`super::super::merges::State`].
        pub state: String,
        /// What spoke for it.
        pub evidence: String,
        /// How many memberships became one with another.
        pub fused: i64,
        /// What whoever did it said.
        pub reason: String,
        /// Rows as they were, JSON; empty when it cannot be undone any more.
        pub before: String,
        /// Rows that were handed over, JSON.
        pub moved: String,
        /// How much stood on the merged record, JSON.
        pub after_counts: String,
        /// The version of the member's row when it was done.
        pub member_version: i64,
        /// The same of the person's.
        pub person_version: i64,
        /// The act.
        pub act_idx: Option<i64>,
        /// The act that took it back.
        pub undo_act_idx: Option<i64>,
        /// When.
        pub done_at: UtcMicros,
        /// In which office.
        pub office: Option<String>,
        /// By whom.
        pub actor: String,
        /// When it was taken back.
        pub undone_at: Option<UtcMicros>,
        /// By whom.
        pub undone_by: Option<String>,
        /// Why.
        pub undo_reason: String,
    }

    impl std::fmt::Debug for Model {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("Merge").field("id", &self.id).field("state", &self.state).finish_non_exhaustive()
        }
    }

    /// No relations.
    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// The card of a record that went into another.
pub mod merged_card {
    use sea_orm::entity::prelude::*;

    /// A card.
    #[derive(Clone, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "member_merge_card")]
    pub struct Model {
        /// The hash of its token.
        #[sea_orm(primary_key, auto_increment = false)]
        pub token_hash: String,
        /// Whose it is since.
        pub person_id: String,
        /// By which merge.
        pub merge_id: String,
    }

    impl std::fmt::Debug for Model {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("MergedCard").field("merge_id", &self.merge_id).finish_non_exhaustive()
        }
    }

    /// No relations.
    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
