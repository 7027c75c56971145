//! The ledger's tables.

/// Acts: the leaves.
pub mod act {
    use sea_orm::entity::prelude::*;

    use crate::clock::UtcMicros;
    use crate::permit::UnitPath;

    /// One act as it is kept.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "act")]
    pub struct Model {
        /// Index in the log, from 0.
        #[sea_orm(primary_key, auto_increment = false)]
        pub idx: i64,
        /// `meeting.convened`.
        pub kind: String,
        /// When.
        pub at: UtcMicros,
        /// By which office.
        pub actor: String,
        /// About what kind of thing.
        pub subject_kind: String,
        /// About which one.
        pub subject_id: String,
        /// In which unit.
        pub unit_path: UnitPath,
        /// The canonical JSON that was hashed.
        pub canonical: String,
        /// Its leaf hash, 32 bytes.
        pub leaf_hash: Vec<u8>,
    }

    /// No relations.
    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Complete nodes of the tree.
pub mod node {
    use sea_orm::entity::prelude::*;

    /// One node.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "ledger_node")]
    pub struct Model {
        /// Height above the leaves.
        #[sea_orm(primary_key, auto_increment = false)]
        pub level: i32,
        /// Index in its level.
        #[sea_orm(primary_key, auto_increment = false)]
        pub idx: i64,
        /// 32 bytes.
        pub hash: Vec<u8>,
    }

    /// No relations.
    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Signed heads.
pub mod checkpoint {
    use sea_orm::entity::prelude::*;

    use crate::clock::UtcMicros;

    /// One signed head.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "checkpoint")]
    pub struct Model {
        /// The number of acts it covers.
        #[sea_orm(primary_key, auto_increment = false)]
        pub size: i64,
        /// When it was signed.
        pub at: UtcMicros,
        /// The signed note.
        pub note: String,
    }

    /// No relations.
    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// What opens the commitments of acts; erasable.
pub mod opening {
    use sea_orm::entity::prelude::*;

    /// One opening.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "act_opening")]
    pub struct Model {
        /// The act.
        #[sea_orm(primary_key, auto_increment = false)]
        pub act_idx: i64,
        /// The committed fact.
        #[sea_orm(primary_key, auto_increment = false)]
        pub field: String,
        /// 64 hexadecimal digits.
        pub salt: String,
        /// The value as JSON.
        pub value: String,
    }

    /// No relations.
    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
