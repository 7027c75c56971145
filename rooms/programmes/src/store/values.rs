//! Approved values and the totals made of them.

use std::collections::BTreeMap;

use sea_orm::entity::prelude::*;
use sea_orm::sea_query::OnConflict;
use sea_orm::{QueryOrder, Set};

use crate::model::{Amount, Measure};

/// The period of totals to date.
pub(crate) const TO_DATE: i32 = 0;

/// One approved value.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "approved_value")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub indicator_id: String,
    #[sea_orm(primary_key, auto_increment = false)]
    pub programme_id: String,
    #[sea_orm(primary_key, auto_increment = false)]
    pub period: i32,
    pub num: i64,
    pub den: i64,
    pub report_id: String,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Model {
    /// The value.
    pub(crate) fn measure(&self) -> Measure {
        Measure { num: Amount(self.num), den: Amount(self.den) }
    }
}

/// What came up from below.
pub(crate) mod rollup {
    use sea_orm::entity::prelude::*;

    /// The total of a programme into which others flow.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "rollup")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub programme_id: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub indicator_id: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub period: i32,
        pub num: i64,
        pub den: i64,
        pub known: i32,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
