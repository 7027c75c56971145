//! The tables. What is known of a person does not belong in a log: `Debug` shows keys only.

/// Members: one row a person.
pub mod member {
    use rawabit_platform::clock::{Day, UtcMicros};
    use rawabit_platform::permit::UnitPath;
    use sea_orm::entity::prelude::*;

    /// A member.
    #[derive(Clone, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "member")]
    pub struct Model {
        /// A small number, for ever.
        #[sea_orm(primary_key, auto_increment = false)]
        pub no: i64,
        /// The person.
        pub person_id: String,
        /// The membership number.
        pub number: String,
        /// The unit that keeps the record.
        pub unit_path: UnitPath,
        /// The order of lists.
        pub sort_key: String,
        /// The place in that order, and the row of the search index.
        pub rank: i64,
        /// `f`, `m` or unknown.
        pub gender: Option<String>,
        /// Day of birth.
        pub birth_day: Option<Day>,
        /// Group of professions.
        pub profession: Option<String>,
        /// Area of residence, a code.
        pub area: Option<String>,
        /// Telephone, E.164.
        pub phone: Option<String>,
        /// Identity number, sealed.
        pub identity_sealed: Option<String>,
        /// Its keyed digest.
        pub identity_digest: Option<String>,
        /// Since when a member.
        pub since: Option<Day>,
        /// How the person stands: the best of the memberships.
        pub state: String,
        /// Whether invented.
        pub synthetic: bool,
        /// Counts changes.
        pub version: i64,
        /// When.
        pub created_at: UtcMicros,
        /// When last.
        pub updated_at: UtcMicros,
    }

    impl std::fmt::Debug for Model {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("Member").field("no", &self.no).finish_non_exhaustive()
        }
    }

    /// No relations.
    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Every number a person ever had.
pub mod member_number {
    use rawabit_platform::clock::Day;
    use sea_orm::entity::prelude::*;

    /// A number.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "member_number")]
    pub struct Model {
        /// The number.
        #[sea_orm(primary_key, auto_increment = false)]
        pub number: String,
        /// Whose.
        pub person_id: String,
        /// Since when.
        pub since: Day,
    }

    /// No relations.
    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Memberships: a person in a unit.
pub mod membership {
    use rawabit_platform::clock::{Day, UtcMicros};
    use rawabit_platform::permit::UnitPath;
    use sea_orm::entity::prelude::*;

    use crate::model::Standing;

    /// A membership.
    #[derive(Clone, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "membership")]
    pub struct Model {
        /// Identifier.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        /// The member's row.
        pub no: i64,
        /// The person.
        pub person_id: String,
        /// The unit.
        pub unit_id: String,
        /// Its place.
        pub unit_path: UnitPath,
        /// Category of dues.
        pub category: Option<String>,
        /// [`Standing`].
        pub state: String,
        /// Since when seniority counts.
        pub since: Day,
        /// First day in this unit.
        pub joined: Day,
        /// First day on which it no longer holds.
        pub until_day: Option<Day>,
        /// Why it ended.
        pub end_reason: Option<String>,
        /// As the member's.
        pub sort_key: String,
        /// As the member's.
        pub gender: Option<String>,
        /// As the member's.
        pub birth_day: Option<Day>,
        /// As the member's.
        pub profession: Option<String>,
        /// As the member's.
        pub synthetic: bool,
        /// Counts changes.
        pub version: i64,
        /// When.
        pub created_at: UtcMicros,
        /// When last.
        pub updated_at: UtcMicros,
    }

    impl Model {
        /// How it stands.
        pub fn standing(&self) -> Standing {
            self.state.parse().unwrap_or(Standing::Ended)
        }
    }

    impl std::fmt::Debug for Model {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("Membership")
                .field("id", &self.id)
                .field("state", &self.state)
                .finish_non_exhaustive()
        }
    }

    /// No relations.
    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// The days on which a membership rested.
pub mod suspension {
    use rawabit_platform::clock::Day;
    use sea_orm::entity::prelude::*;

    /// A suspension.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "membership_suspension")]
    pub struct Model {
        /// Identifier.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        /// Of what.
        pub membership_id: String,
        /// First day.
        pub from_day: Day,
        /// First day on which it counts again.
        pub until_day: Option<Day>,
    }

    /// No relations.
    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// What happened.
pub mod event {
    use rawabit_platform::clock::{Day, UtcMicros};
    use rawabit_platform::permit::UnitPath;
    use sea_orm::entity::prelude::*;

    /// A line of the history.
    #[derive(Clone, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "membership_event")]
    pub struct Model {
        /// Identifier.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        /// The person.
        pub person_id: String,
        /// The membership, unless it is about the person alone.
        pub membership_id: Option<String>,
        /// The unit.
        pub unit_path: UnitPath,
        /// [`crate::model::EventKind`].
        pub kind: String,
        /// The day on which it holds.
        pub day: Day,
        /// Why, as written by whoever recorded it.
        pub reason: String,
        /// The deciding body, a key of the statutes.
        pub body: Option<String>,
        /// The decision's number or another reference.
        pub reference: Option<String>,
        /// A small JSON object.
        pub detail: String,
        /// The act.
        pub act_idx: Option<i64>,
        /// The office of whoever recorded it, `office@unit`.
        pub office: Option<String>,
        /// Their label of the time.
        pub actor: String,
        /// When it was recorded.
        pub at: UtcMicros,
    }

    impl std::fmt::Debug for Model {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("Event").field("id", &self.id).field("kind", &self.kind).finish_non_exhaustive()
        }
    }

    /// No relations.
    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Applications.
pub mod application {
    use rawabit_platform::clock::{Day, UtcMicros};
    use rawabit_platform::lang::Multi;
    use rawabit_platform::permit::UnitPath;
    use sea_orm::entity::prelude::*;

    use crate::model::Stage;

    /// An application.
    #[derive(Clone, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "application")]
    pub struct Model {
        /// Identifier.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        /// The unit.
        pub unit_id: String,
        /// Its place.
        pub unit_path: UnitPath,
        /// [`crate::model::Channel`].
        pub channel: String,
        /// [`Stage`].
        pub state: String,
        /// The person on record, where an officer chose one, and after admission.
        pub person_id: Option<String>,
        /// The name as typed.
        pub name: Multi,
        /// Its order.
        pub sort_key: String,
        /// `f` or `m`.
        pub gender: Option<String>,
        /// Day of birth.
        pub birth_day: Option<Day>,
        /// Mail address.
        pub email: Option<String>,
        /// Folded.
        pub email_key: Option<String>,
        /// Telephone, E.164.
        pub phone: Option<String>,
        /// Language of letters.
        pub lang: String,
        /// Group of professions.
        pub profession: Option<String>,
        /// Area of residence.
        pub area: Option<String>,
        /// Category of dues.
        pub category: Option<String>,
        /// Identity number, sealed.
        pub identity_sealed: Option<String>,
        /// Its digest.
        pub identity_digest: Option<String>,
        /// The applicant's own words.
        pub words: String,
        /// The version of the text of consent.
        pub consent_version: Option<String>,
        /// When it was given.
        pub consented_at: Option<UtcMicros>,
        /// The hash of the link's secret.
        pub token_hash: Option<String>,
        /// Until when the link is good.
        pub token_until: Option<UtcMicros>,
        /// When the address was confirmed.
        pub confirmed_at: Option<UtcMicros>,
        /// The day it counts from.
        pub received_day: Day,
        /// The first day that is late for a decision.
        pub due_day: Option<Day>,
        /// When it was decided.
        pub decided_day: Option<Day>,
        /// By which body.
        pub decision_body: Option<String>,
        /// Why.
        pub decision_reason: String,
        /// When the applicant appealed.
        pub appealed_day: Option<Day>,
        /// With which words.
        pub appeal_words: String,
        /// What came of it.
        pub membership_id: Option<String>,
        /// Who entered it.
        pub actor: String,
        /// Whether invented.
        pub synthetic: bool,
        /// Counts changes.
        pub version: i64,
        /// When.
        pub created_at: UtcMicros,
        /// When last.
        pub updated_at: UtcMicros,
    }

    impl Model {
        /// Where it stands.
        pub fn stage(&self) -> Stage {
            self.state.parse().unwrap_or(Stage::Withdrawn)
        }
    }

    impl std::fmt::Debug for Model {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("Application")
                .field("id", &self.id)
                .field("state", &self.state)
                .finish_non_exhaustive()
        }
    }

    /// No relations.
    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Members who support an application.
pub mod sponsor {
    use rawabit_platform::clock::UtcMicros;
    use sea_orm::entity::prelude::*;

    /// A sponsor.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "application_sponsor")]
    pub struct Model {
        /// Of what.
        #[sea_orm(primary_key, auto_increment = false)]
        pub application_id: String,
        /// Which, from 1.
        #[sea_orm(primary_key, auto_increment = false)]
        pub position: i32,
        /// The number as typed.
        pub number: String,
        /// Who it led to.
        pub person_id: Option<String>,
        /// The hash of the link's secret.
        pub token_hash: Option<String>,
        /// When they said so.
        pub confirmed_at: Option<UtcMicros>,
    }

    /// No relations.
    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Transfers.
pub mod transfer {
    use rawabit_platform::clock::UtcMicros;
    use rawabit_platform::permit::UnitPath;
    use sea_orm::entity::prelude::*;

    use crate::model::TransferStage;

    /// A transfer.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "transfer")]
    pub struct Model {
        /// Identifier.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        /// Of what.
        pub membership_id: String,
        /// The person.
        pub person_id: String,
        /// From which unit.
        pub from_id: String,
        /// Its place.
        pub from_path: UnitPath,
        /// To which unit.
        pub to_id: String,
        /// Its place.
        pub to_path: UnitPath,
        /// [`TransferStage`].
        pub state: String,
        /// Why.
        pub reason: String,
        /// When.
        pub asked_at: UtcMicros,
        /// By whom.
        pub asked_by: String,
        /// The consent of the unit that lets go.
        pub from_consent_at: Option<UtcMicros>,
        /// Whose.
        pub from_consent_by: Option<String>,
        /// The consent of the unit that takes in.
        pub to_consent_at: Option<UtcMicros>,
        /// Whose.
        pub to_consent_by: Option<String>,
        /// Who refused.
        pub refused_by: Option<String>,
        /// Why.
        pub refusal: String,
        /// When it ended.
        pub ended_at: Option<UtcMicros>,
        /// What came of it.
        pub new_membership_id: Option<String>,
        /// Counts changes.
        pub version: i64,
    }

    impl Model {
        /// Where it stands.
        pub fn stage(&self) -> TransferStage {
            self.state.parse().unwrap_or(TransferStage::Withdrawn)
        }
    }

    /// No relations.
    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// What dues say of a membership.
pub mod dues_standing {
    use rawabit_platform::clock::Day;
    use sea_orm::entity::prelude::*;

    /// A standing.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "dues_standing")]
    pub struct Model {
        /// The person.
        #[sea_orm(primary_key, auto_increment = false)]
        pub person_id: String,
        /// The unit.
        #[sea_orm(primary_key, auto_increment = false)]
        pub unit_id: String,
        /// The first day that is not paid for.
        pub paid_until: Option<Day>,
        /// Whether nothing is owed.
        pub exempt: bool,
    }

    /// No relations.
    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Frozen rolls.
pub mod roll {
    use rawabit_platform::clock::{Day, UtcMicros};
    use rawabit_platform::permit::UnitPath;
    use sea_orm::entity::prelude::*;

    /// A roll.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "roll")]
    pub struct Model {
        /// Identifier.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        /// The unit whose electorate it is.
        pub unit_id: String,
        /// Its place.
        pub unit_path: UnitPath,
        /// [`crate::model::Entitlement`].
        pub entitlement: String,
        /// The day.
        pub day: Day,
        /// How many are on it.
        pub size: i64,
        /// The root of the tree.
        pub root: Vec<u8>,
        /// The act.
        pub act_idx: i64,
        /// The version of the statutes.
        pub statutes: String,
        /// The article.
        pub article: Option<String>,
        /// The office of whoever froze it.
        pub office: Option<String>,
        /// Their label.
        pub actor: String,
        /// When.
        pub frozen_at: UtcMicros,
    }

    /// No relations.
    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Their entries.
pub mod roll_entry {
    use sea_orm::entity::prelude::*;

    /// An entry.
    #[derive(Clone, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "roll_entry")]
    pub struct Model {
        /// The roll.
        #[sea_orm(primary_key, auto_increment = false)]
        pub roll_id: String,
        /// Position, from 0.
        #[sea_orm(primary_key, auto_increment = false)]
        pub position: i64,
        /// The member's row.
        pub no: i64,
        /// The person.
        pub person_id: String,
        /// The number of the day.
        pub number: String,
        /// The unit through which.
        pub unit_id: String,
        /// 32 bytes.
        pub salt: Vec<u8>,
        /// The leaf's hash.
        pub leaf: Vec<u8>,
    }

    impl std::fmt::Debug for Model {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("RollEntry").field("position", &self.position).finish_non_exhaustive()
        }
    }

    /// No relations.
    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Who opened a record.
pub mod read {
    use rawabit_platform::clock::UtcMicros;
    use rawabit_platform::permit::UnitPath;
    use sea_orm::entity::prelude::*;

    /// A read.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "member_read")]
    pub struct Model {
        /// Identifier.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        /// Whose record.
        pub person_id: String,
        /// The minute.
        pub at: UtcMicros,
        /// [`crate::model::ReadKind`].
        pub what: String,
        /// The account.
        pub account_id: Option<String>,
        /// The office, `office@unit`, where it is certain.
        pub office: Option<String>,
        /// The label.
        pub actor: String,
        /// The unit by which it was seen.
        pub unit_path: UnitPath,
    }

    /// No relations.
    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
