//! The tables of a vote: its rounds, who has voted, the urn, the ballots, the tally sheets.

/// A round.
pub mod round {
    use rawabit_platform::clock::UtcMicros;
    use sea_orm::entity::prelude::*;

    /// A round.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "contest_round")]
    pub struct Model {
        /// The contest.
        #[sea_orm(primary_key, auto_increment = false)]
        pub contest_id: String,
        /// Which, from 1.
        #[sea_orm(primary_key, auto_increment = false)]
        pub round: i32,
        /// Seats that it fills.
        pub seats: i32,
        /// The numbers that stand, as JSON.
        pub among: String,
        /// The numbers elected in rounds before, as JSON.
        pub elected: String,
        /// When it was opened.
        pub opened_at: UtcMicros,
        /// When it was closed.
        pub closed_at: Option<UtcMicros>,
        /// The sealed half of the urn's key.
        pub half: Option<String>,
        /// SHA-256 of the other half, which lies in a file.
        pub apart: Option<String>,
        /// When that file was destroyed.
        pub shredded_at: Option<UtcMicros>,
        /// Which call of the electing body, from 1.
        pub call: i32,
        /// Why the vote counts for nothing.
        pub void: Option<String>,
        /// SHA-256 of the published file of ballots.
        pub published: Option<String>,
        /// The house's part of the seed, sealed until the public part is known.
        pub lot_secret: Option<String>,
        /// SHA-256 of it, published before.
        pub lot_commit: Option<String>,
        /// The seed of the lots.
        pub seed: Option<String>,
        /// Among whom the lot was drawn, as JSON.
        pub seed_among: Option<String>,
        /// When.
        pub seed_at: Option<UtcMicros>,
        /// Who was there.
        pub witnesses: String,
        /// Of a vote in the application: everybody on the roll before this place was told that it is open.
        pub told: Option<i32>,
        /// The count as it was made, as JSON.
        pub counted: Option<String>,
    }

    /// No relations.
    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}

    impl Model {
        /// Why the vote counts for nothing.
        pub fn is_void(&self) -> Option<crate::model::Void> {
            self.void.as_deref()?.parse().ok()
        }
    }
}

/// That somebody has voted.
pub mod mark {
    use sea_orm::entity::prelude::*;

    /// That somebody has voted.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "contest_mark")]
    pub struct Model {
        /// The contest.
        #[sea_orm(primary_key, auto_increment = false)]
        pub contest_id: String,
        /// The round.
        #[sea_orm(primary_key, auto_increment = false)]
        pub round: i32,
        /// The place on the roll.
        #[sea_orm(primary_key, auto_increment = false)]
        pub position: i32,
    }

    /// No relations.
    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// A sealed box of ballots.
pub mod urn {
    use sea_orm::entity::prelude::*;

    /// A sealed box of ballots.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "contest_urn")]
    pub struct Model {
        /// The contest.
        #[sea_orm(primary_key, auto_increment = false)]
        pub contest_id: String,
        /// The round.
        #[sea_orm(primary_key, auto_increment = false)]
        pub round: i32,
        /// Which, from 0.
        #[sea_orm(primary_key, auto_increment = false)]
        pub shelf: i32,
        /// The sealed box.
        pub sealed: String,
    }

    /// No relations.
    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// A ballot of an urn that was opened.
pub mod ballot {
    use sea_orm::entity::prelude::*;

    /// A ballot of an urn that was opened.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "contest_ballot")]
    pub struct Model {
        /// The contest.
        #[sea_orm(primary_key, auto_increment = false)]
        pub contest_id: String,
        /// The round.
        #[sea_orm(primary_key, auto_increment = false)]
        pub round: i32,
        /// Its random receipt.
        #[sea_orm(primary_key, auto_increment = false)]
        pub receipt: String,
        /// The vote.
        pub choice: String,
    }

    /// No relations.
    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// A vote by name.
pub mod named_vote {
    use sea_orm::entity::prelude::*;

    /// A vote by name.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "contest_named_vote")]
    pub struct Model {
        /// The contest.
        #[sea_orm(primary_key, auto_increment = false)]
        pub contest_id: String,
        /// The round.
        #[sea_orm(primary_key, auto_increment = false)]
        pub round: i32,
        /// The place on the roll.
        #[sea_orm(primary_key, auto_increment = false)]
        pub position: i32,
        /// The vote.
        pub choice: String,
        /// Votes.
        pub weight: i32,
    }

    /// No relations.
    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// What a teller counted.
pub mod sheet {
    use rawabit_platform::clock::UtcMicros;
    use sea_orm::entity::prelude::*;

    /// What a teller counted.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "contest_sheet")]
    pub struct Model {
        /// The contest.
        #[sea_orm(primary_key, auto_increment = false)]
        pub contest_id: String,
        /// The round.
        #[sea_orm(primary_key, auto_increment = false)]
        pub round: i32,
        /// The first or the second.
        #[sea_orm(primary_key, auto_increment = false)]
        pub entry: i32,
        /// The teller's account.
        pub account_id: Option<String>,
        /// The teller.
        pub teller: String,
        /// The sheet, as JSON.
        pub content: String,
        /// When.
        pub at: UtcMicros,
    }

    /// No relations.
    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
