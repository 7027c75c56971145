//! The tables of a member's own page and of privacy.

/// Cards.
pub mod card {
    use rawabit_platform::clock::UtcMicros;
    use sea_orm::entity::prelude::*;

    /// A row.
    #[derive(Clone, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "member_card")]
    pub struct Model {
        /// Whose.
        #[sea_orm(primary_key, auto_increment = false)]
        pub person_id: String,
        /// The hash of the token.
        pub token_hash: String,
        /// The token, sealed for the person.
        pub token_sealed: String,
        /// When.
        pub issued_at: UtcMicros,
    }

    impl std::fmt::Debug for Model {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("Card").field("issued_at", &self.issued_at).finish_non_exhaustive()
        }
    }

    /// No relations.
    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Texts of consent.
pub mod consent_text {
    use rawabit_platform::clock::UtcMicros;
    use rawabit_platform::lang::Multi;
    use sea_orm::entity::prelude::*;

    /// A row.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "consent_text")]
    pub struct Model {
        /// Its key.
        #[sea_orm(primary_key, auto_increment = false)]
        pub purpose: String,
        /// Counts texts, from 1.
        #[sea_orm(primary_key, auto_increment = false)]
        pub version: i64,
        /// What it is called.
        pub title: Multi,
        /// What is asked.
        pub body: Multi,
        /// Whether it is asked no more.
        pub retired: bool,
        /// When.
        pub published_at: UtcMicros,
        /// The office of whoever published it.
        pub office: Option<String>,
        /// Their label.
        pub actor: String,
    }

    /// No relations.
    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// What was said to them.
pub mod consent {
    use rawabit_platform::clock::UtcMicros;
    use sea_orm::entity::prelude::*;

    /// A row.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "consent")]
    pub struct Model {
        /// Identifier.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        /// By whom.
        pub person_id: String,
        /// To what.
        pub purpose: String,
        /// To which text.
        pub version: i64,
        /// Given or withdrawn.
        pub given: bool,
        /// The member by whose link of a mailbox it was said; nothing where they said it themselves.
        pub link_no: Option<i64>,
        /// When.
        pub at: UtcMicros,
    }

    /// No relations.
    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Mail addresses that wait for proof.
pub mod address {
    use rawabit_platform::clock::UtcMicros;
    use sea_orm::entity::prelude::*;

    /// A row.
    #[derive(Clone, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "member_address")]
    pub struct Model {
        /// Identifier.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        /// Whose.
        pub person_id: String,
        /// The address.
        pub email: String,
        /// The hash of the link's secret.
        pub token_hash: String,
        /// When.
        pub asked_at: UtcMicros,
        /// Until when the link is good.
        pub until_at: UtcMicros,
        /// When it was followed.
        pub used_at: Option<UtcMicros>,
    }

    impl std::fmt::Debug for Model {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("Address").field("id", &self.id).finish_non_exhaustive()
        }
    }

    /// No relations.
    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Requests for correction.
pub mod correction {
    use rawabit_platform::clock::{Day, UtcMicros};
    use rawabit_platform::lang::Multi;
    use rawabit_platform::permit::UnitPath;
    use sea_orm::entity::prelude::*;

    /// A row.
    #[derive(Clone, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "correction_request")]
    pub struct Model {
        /// Identifier.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        /// Whose.
        pub person_id: String,
        /// The unit that keeps the record.
        pub unit_path: UnitPath,
        /// The name that is asked for; empty: it stays.
        pub name: Multi,
        /// The day of birth that is asked for.
        pub birth_day: Option<Day>,
        /// `f` or `m`, where it is asked for.
        pub gender: Option<String>,
        /// The member's own words.
        pub words: String,
        /// [`crate::model::retention::state`].
        pub state: String,
        /// When.
        pub asked_at: UtcMicros,
        /// When it was decided.
        pub decided_at: Option<UtcMicros>,
        /// In which office.
        pub office: Option<String>,
        /// By whom.
        pub actor: String,
        /// Why.
        pub reason: String,
        /// Counts changes.
        pub version: i64,
    }

    impl std::fmt::Debug for Model {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("Correction").field("id", &self.id).finish_non_exhaustive()
        }
    }

    /// No relations.
    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Erasures, asked for, marked and done.
pub mod erasure {
    use rawabit_platform::clock::{Day, UtcMicros};
    use rawabit_platform::permit::UnitPath;
    use sea_orm::entity::prelude::*;

    /// A row.
    #[derive(Clone, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "erasure")]
    pub struct Model {
        /// Identifier.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        /// `person` or `application`.
        pub subject_kind: String,
        /// Which.
        pub subject_id: String,
        /// The person.
        pub person_id: Option<String>,
        /// The unit that keeps the record.
        pub unit_path: UnitPath,
        /// [`crate::model::retention::Ground`].
        pub ground: String,
        /// [`crate::model::retention::state`].
        pub state: String,
        /// The person's own words.
        pub words: String,
        /// When it was asked for, or marked.
        pub asked_at: UtcMicros,
        /// When the request was decided.
        pub decided_at: Option<UtcMicros>,
        /// In which office.
        pub office: Option<String>,
        /// By whom.
        pub actor: String,
        /// Why.
        pub reason: String,
        /// The first day on which it may be erased.
        pub due_day: Option<Day>,
        /// What stood against it on that day.
        pub held: String,
        /// When it was erased, refused or taken back.
        pub ended_at: Option<UtcMicros>,
        /// The act.
        pub act_idx: Option<i64>,
        /// The run.
        pub run_id: Option<String>,
        /// Counts changes.
        pub version: i64,
    }

    impl std::fmt::Debug for Model {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("Erasure").field("id", &self.id).finish_non_exhaustive()
        }
    }

    /// No relations.
    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Reports of retention.
pub mod run {
    use rawabit_platform::clock::UtcMicros;
    use sea_orm::entity::prelude::*;

    /// A row.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "retention_run")]
    pub struct Model {
        /// Identifier.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        /// When.
        pub at: UtcMicros,
        /// The office of whoever started it.
        pub office: Option<String>,
        /// Their label.
        pub actor: String,
        /// `run` or `stopped`.
        pub state: String,
        /// What was past its time.
        pub found: i64,
        /// Of it, what something stands against.
        pub held: i64,
        /// What was marked.
        pub marked: i64,
        /// What was erased.
        pub erased: i64,
        /// What was due and is kept since something stands against it.
        pub kept: i64,
        /// Lines of the log of reads that went.
        pub reads: i64,
        /// Requests for correction that went.
        pub corrections: i64,
    }

    /// No relations.
    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
