//! The tables of a contest and of who stands in it.

/// A contest.
pub mod contest {
    use rawabit_platform::clock::UtcMicros;
    use rawabit_platform::permit::UnitPath;
    use sea_orm::entity::prelude::*;

    /// A contest.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "contest")]
    pub struct Model {
        /// Identifier.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        /// The unit.
        pub unit_id: String,
        /// Its place.
        pub unit_path: UnitPath,
        /// The office.
        pub office: String,
        /// Seats to fill.
        pub seats: i32,
        /// Whether all seats of the office are filled anew: then the mandates before end.
        pub renews: bool,
        /// The record of another room that holds it, and whose command alone certifies it: `renewal:ID`.
        pub held_for: Option<String>,
        /// The article as it was, as JSON.
        pub law: String,
        /// The edition of the statutes.
        pub statutes: String,
        /// The article's number.
        pub article: String,
        /// Who votes.
        pub electorate: String,
        /// The roll of the registry.
        pub roll_id: Option<String>,
        /// How many may vote.
        pub electors: i64,
        /// How votes are given: a key of the statutes.
        pub polling: String,
        /// Where it stands.
        pub state: String,
        /// The round; 0 before the first.
        pub round: i32,
        /// Candidatures are late from then on.
        pub candidatures_until: UtcMicros,
        /// The vote is to open.
        pub opens_at: UtcMicros,
        /// The vote is to close.
        pub closes_at: UtcMicros,
        /// When the result was known.
        pub settled_at: Option<UtcMicros>,
        /// Appeals are late from then on.
        pub appeals_until: Option<UtcMicros>,
        /// The result, as JSON.
        pub result: Option<String>,
        /// When it was certified.
        pub certified_at: Option<UtcMicros>,
        /// By whom.
        pub certified_by: String,
        /// The act of the certification.
        pub act_idx: Option<i64>,
        /// The communiqué.
        pub article_id: Option<String>,
        /// Why it was annulled or called off.
        pub reason: String,
        /// Who opened it.
        pub actor: String,
        /// When it was opened.
        pub created_at: UtcMicros,
        /// Counts its changes.
        pub version: i64,
        /// The day of a vote that was held on paper before it was entered.
        pub held_on: Option<rawabit_platform::Day>,
        /// SHA-256 of the scanned minutes that say so.
        pub scan_sha256: Option<String>,
    }

    /// No relations.
    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Somebody who would stand.
pub mod candidacy {
    use rawabit_platform::Day;
    use rawabit_platform::clock::UtcMicros;
    use sea_orm::entity::prelude::*;

    /// Somebody who would stand.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "candidacy")]
    pub struct Model {
        /// Identifier.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        /// The contest.
        pub contest_id: String,
        /// Who.
        pub person_id: String,
        /// On which list.
        pub list_id: Option<String>,
        /// The place on the list.
        pub position: i32,
        /// The number on the ballot.
        pub number: Option<i32>,
        /// How the person came to stand.
        pub way: String,
        /// What became of it.
        pub state: String,
        /// Whether the person agrees to stand.
        pub consent: bool,
        /// Why it was refused, or what speaks against it, as JSON.
        pub reasons: String,
        /// What the person must lay down if elected, as JSON.
        pub warnings: String,
        /// What the person says, or why somebody decided so.
        pub note: String,
        /// Sex, for quotas and ties.
        pub gender: String,
        /// Day of birth, for quotas and ties.
        pub birth_day: Option<Day>,
        /// Member since, for ties.
        pub since: Option<Day>,
        /// Who entered it.
        pub actor: String,
        /// When.
        pub created_at: UtcMicros,
        /// When it was decided.
        pub decided_at: Option<UtcMicros>,
        /// Counts its changes.
        pub version: i64,
    }

    /// No relations.
    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// A list of candidates.
pub mod list {
    use rawabit_platform::clock::UtcMicros;
    use rawabit_platform::lang::Multi;
    use sea_orm::entity::prelude::*;

    /// A list of candidates.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "candidate_list")]
    pub struct Model {
        /// Identifier.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        /// The contest.
        pub contest_id: String,
        /// Its name.
        pub name: Multi,
        /// Its number on the ballot.
        pub number: Option<i32>,
        /// When it was handed in.
        pub created_at: UtcMicros,
    }

    /// No relations.
    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Somebody who may vote.
pub mod elector {
    use sea_orm::entity::prelude::*;

    /// Somebody who may vote.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "contest_elector")]
    pub struct Model {
        /// The contest.
        #[sea_orm(primary_key, auto_increment = false)]
        pub contest_id: String,
        /// The place on the roll.
        #[sea_orm(primary_key, auto_increment = false)]
        pub position: i32,
        /// Who.
        pub person_id: String,
        /// Votes.
        pub weight: i32,
    }

    /// No relations.
    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Somebody votes for somebody else.
pub mod proxy {
    use rawabit_platform::clock::UtcMicros;
    use sea_orm::entity::prelude::*;

    /// Somebody votes for somebody else.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "contest_proxy")]
    pub struct Model {
        /// The contest.
        #[sea_orm(primary_key, auto_increment = false)]
        pub contest_id: String,
        /// Whose vote.
        #[sea_orm(primary_key, auto_increment = false)]
        pub giver: i32,
        /// Who casts it.
        pub holder: i32,
        /// When it was recorded.
        pub given_at: UtcMicros,
        /// Who recorded it.
        pub actor: String,
    }

    /// No relations.
    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// An appeal.
pub mod appeal {
    use rawabit_platform::clock::UtcMicros;
    use sea_orm::entity::prelude::*;

    /// An appeal.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "contest_appeal")]
    pub struct Model {
        /// Identifier.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        /// The contest.
        pub contest_id: String,
        /// Against the refusal of this candidacy; none: against the result.
        pub candidacy_id: Option<String>,
        /// Whose.
        pub person_id: String,
        /// What it says.
        pub grounds: String,
        /// When.
        pub lodged_at: UtcMicros,
        /// What became of it.
        pub state: String,
        /// Why it was decided so.
        pub decision: String,
        /// When.
        pub decided_at: Option<UtcMicros>,
        /// Who recorded the decision.
        pub actor: String,
    }

    /// No relations.
    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
