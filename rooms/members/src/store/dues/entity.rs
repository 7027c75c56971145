//! The tables of dues. `Debug` shows keys only: what is known of a person does not belong in a log.

/// Dated categories of dues.
pub(crate) mod category {
    use rawabit_platform::clock::{Day, UtcMicros};
    use sea_orm::entity::prelude::*;

    #[derive(Clone, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "dues_category")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        pub membership_id: String,
        pub category: Option<String>,
        pub from_day: Day,
        pub reason: String,
        pub office: Option<String>,
        pub actor: String,
        pub at: UtcMicros,
    }

    impl std::fmt::Debug for Model {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("dues_category").field("id", &self.id).finish_non_exhaustive()
        }
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Exemptions.
pub(crate) mod exemption {
    use rawabit_platform::clock::{Day, UtcMicros};
    use rawabit_platform::permit::UnitPath;
    use sea_orm::entity::prelude::*;

    #[derive(Clone, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "dues_exemption")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        pub membership_id: String,
        pub unit_path: UnitPath,
        pub from_day: Day,
        pub until_day: Option<Day>,
        pub reason: String,
        pub body: String,
        pub reference: String,
        pub act_idx: i64,
        pub ended_at: Option<UtcMicros>,
        pub office: Option<String>,
        pub actor: String,
        pub at: UtcMicros,
    }

    impl std::fmt::Debug for Model {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("dues_exemption").field("id", &self.id).finish_non_exhaustive()
        }
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Entries of cash books.
pub(crate) mod entry {
    use rawabit_platform::clock::{Day, UtcMicros};
    use rawabit_platform::permit::UnitPath;
    use sea_orm::entity::prelude::*;

    use crate::model::dues::{EntryKind, Means};

    #[derive(Clone, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "cash_entry")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        pub unit_id: String,
        pub unit_path: UnitPath,
        pub year: i32,
        pub number: i64,
        pub day: Day,
        pub means: String,
        pub kind: String,
        pub amount: i64,
        pub words: String,
        pub party: String,
        pub reference: String,
        pub payment_id: Option<String>,
        pub remittance_id: Option<String>,
        pub counters: Option<String>,
        pub office: Option<String>,
        pub actor: String,
        pub at: UtcMicros,
    }

    impl Model {
        /// In which form.
        pub fn means(&self) -> Means {
            self.means.parse().unwrap_or(Means::Cash)
        }

        /// What for.
        pub fn kind(&self) -> EntryKind {
            self.kind.parse().unwrap_or(EntryKind::Receipt)
        }

        /// `2018/17`.
        pub fn shown_number(&self) -> String {
            format!("{}/{}", self.year, self.number)
        }
    }

    impl std::fmt::Debug for Model {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("cash_entry").field("id", &self.id).finish_non_exhaustive()
        }
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Closed periods.
pub(crate) mod period {
    use rawabit_platform::clock::{Day, UtcMicros};
    use rawabit_platform::permit::UnitPath;
    use sea_orm::entity::prelude::*;

    #[derive(Clone, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "cash_period")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        pub unit_id: String,
        pub unit_path: UnitPath,
        pub from_day: Day,
        pub to_day: Day,
        pub totals: String,
        pub act_idx: i64,
        pub office: Option<String>,
        pub actor: String,
        pub at: UtcMicros,
    }

    impl std::fmt::Debug for Model {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("cash_period").field("id", &self.id).finish_non_exhaustive()
        }
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Payments of dues.
pub(crate) mod payment {
    use rawabit_platform::clock::{Day, UtcMicros};
    use rawabit_platform::permit::UnitPath;
    use sea_orm::entity::prelude::*;

    use crate::model::dues::Means;

    #[derive(Clone, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "dues_payment")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        pub membership_id: String,
        pub unit_id: String,
        pub unit_path: UnitPath,
        pub day: Day,
        pub means: String,
        pub amount: i64,
        pub paid_from: Option<Day>,
        pub paid_until: Option<Day>,
        pub reference: String,
        pub entry_id: String,
        pub year: i32,
        pub number: i64,
        pub counters: Option<String>,
        pub reason: String,
        pub link_hash: Option<String>,
        pub office: Option<String>,
        pub actor: String,
        pub at: UtcMicros,
    }

    impl Model {
        /// In which form.
        pub fn means(&self) -> Means {
            self.means.parse().unwrap_or(Means::Cash)
        }

        /// The number of the receipt: `2018/17`.
        pub fn shown_number(&self) -> String {
            format!("{}/{}", self.year, self.number)
        }
    }

    impl std::fmt::Debug for Model {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("dues_payment").field("id", &self.id).finish_non_exhaustive()
        }
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Steps of shares on their way up.
pub(crate) mod share {
    use rawabit_platform::clock::Day;
    use rawabit_platform::permit::UnitPath;
    use sea_orm::entity::prelude::*;

    #[derive(Clone, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "dues_share")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub payment_id: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub step: i32,
        pub from_id: String,
        pub from_path: UnitPath,
        pub to_id: String,
        pub to_path: UnitPath,
        pub day: Day,
        pub amount: i64,
        pub own: i64,
    }

    impl std::fmt::Debug for Model {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("dues_share").field("payment_id", &self.payment_id).finish_non_exhaustive()
        }
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Remittances.
pub(crate) mod remittance {
    use rawabit_platform::clock::{Day, UtcMicros};
    use rawabit_platform::permit::UnitPath;
    use sea_orm::entity::prelude::*;

    use crate::model::dues::RemittanceStage;

    #[derive(Clone, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "remittance")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        pub from_id: String,
        pub from_path: UnitPath,
        pub to_id: String,
        pub to_path: UnitPath,
        pub amount: i64,
        pub day: Day,
        pub means: String,
        pub reference: String,
        pub state: String,
        pub sent_entry: String,
        pub ended_day: Option<Day>,
        pub received_entry: Option<String>,
        pub refusal: String,
        pub sent_by: String,
        pub ended_by: Option<String>,
        pub version: i64,
        pub at: UtcMicros,
    }

    impl Model {
        /// Where it stands.
        pub fn stage(&self) -> RemittanceStage {
            self.state.parse().unwrap_or(RemittanceStage::Withdrawn)
        }
    }

    impl std::fmt::Debug for Model {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("remittance").field("id", &self.id).finish_non_exhaustive()
        }
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Bank statements that were read.
pub(crate) mod import {
    use rawabit_platform::clock::UtcMicros;
    use rawabit_platform::permit::UnitPath;
    use sea_orm::entity::prelude::*;

    #[derive(Clone, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "bank_import")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        pub unit_id: String,
        pub unit_path: UnitPath,
        pub name: String,
        pub state: String,
        pub content: String,
        pub report: String,
        pub actor: String,
        pub at: UtcMicros,
    }

    impl std::fmt::Debug for Model {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("bank_import").field("id", &self.id).finish_non_exhaustive()
        }
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Their lines.
pub(crate) mod line {
    use rawabit_platform::clock::Day;
    use rawabit_platform::permit::UnitPath;
    use sea_orm::entity::prelude::*;

    use crate::model::dues::LineState;

    #[derive(Clone, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "bank_line")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        pub import_id: String,
        pub unit_id: String,
        pub unit_path: UnitPath,
        pub line: i64,
        pub digest: String,
        pub day: Day,
        pub amount: i64,
        pub words: String,
        pub state: String,
        pub membership_id: Option<String>,
        pub certain: bool,
        pub payment_id: Option<String>,
    }

    impl Model {
        /// Where it stands.
        pub fn state(&self) -> LineState {
            self.state.parse().unwrap_or(LineState::Dismissed)
        }
    }

    impl std::fmt::Debug for Model {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("bank_line").field("id", &self.id).finish_non_exhaustive()
        }
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
