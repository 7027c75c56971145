//! Reports, what they say, and their way.

use rawabit_platform::UtcMicros;
use rawabit_platform::permit::UnitPath;
use sea_orm::QueryOrder;
use sea_orm::entity::prelude::*;

use crate::model::ReportState;

/// One report: a programme and a period. `level` is how many offices have approved it.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "report")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    pub programme_id: String,
    pub strategy_id: String,
    pub unit_path: UnitPath,
    pub period: i32,
    pub state: String,
    pub level: i32,
    pub waits_office: Option<String>,
    pub waits_unit: Option<String>,
    pub text: String,
    pub author: String,
    pub created_at: UtcMicros,
    pub submitted_at: Option<UtcMicros>,
    pub submitted_by: Option<String>,
    pub approved_at: Option<UtcMicros>,
    pub act_idx: Option<i64>,
    pub version: i32,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Model {
    /// Where it stands.
    pub(crate) fn state(&self) -> ReportState {
        ReportState::of(&self.state).unwrap_or(ReportState::Draft)
    }
}

/// Some reports by their identifiers.
pub(crate) async fn some(db: &impl ConnectionTrait, ids: &[String]) -> Result<Vec<Model>, DbErr> {
    Entity::find().filter(Column::Id.is_in(ids.iter().map(String::as_str))).all(db).await
}

/// What a report says of an indicator.
pub(crate) mod value {
    use sea_orm::entity::prelude::*;

    /// One value; without numerator or denominator it is unknown.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "report_value")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub report_id: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub indicator_id: String,
        pub num: Option<i64>,
        pub den: Option<i64>,
        pub note: String,
        pub computed: bool,
        /// The round that changed how the indicator is measured after this was typed.
        pub changed_in: Option<String>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}

    impl Model {
        /// The value, unless it is unknown.
        pub(crate) fn measure(&self) -> Option<crate::model::Measure> {
            crate::model::Measure::of_columns(self.num, self.den)
        }
    }

    /// Marks what stands in reports that are not handed in, breakdowns included: a round changed how these indicators are measured.
    pub(crate) async fn outdate(
        tx: &impl ConnectionTrait,
        indicators: &[String],
        round: &str,
    ) -> Result<(), DbErr> {
        use super::{Column as Report, Entity as Reports, part};
        use crate::model::ReportState;
        use sea_orm::QuerySelect as _;
        use sea_orm::sea_query::Expr;
        for some in indicators.chunks(500) {
            let open = [ReportState::Draft.name(), ReportState::Returned.name()];
            let open = Reports::find().select_only().column(Report::Id).filter(Report::State.is_in(open));
            let open = sea_orm::QueryTrait::into_query(open);
            part::Entity::update_many()
                .col_expr(part::Column::ChangedIn, Expr::value(round))
                .filter(part::Column::IndicatorId.is_in(some.iter().map(String::as_str)))
                .filter(part::Column::ReportId.in_subquery(open.clone()))
                .exec(tx)
                .await?;
            Entity::update_many()
                .col_expr(Column::ChangedIn, Expr::value(round))
                .filter(Column::IndicatorId.is_in(some.iter().map(String::as_str)))
                .filter(Column::Num.is_not_null())
                .filter(Column::ReportId.in_subquery(open))
                .exec(tx)
                .await?;
        }
        Ok(())
    }

    /// What a report says, by indicator.
    pub(crate) async fn of_report(db: &impl ConnectionTrait, report_id: &str) -> Result<Vec<Model>, DbErr> {
        Entity::find().filter(Column::ReportId.eq(report_id)).all(db).await
    }
}

/// A value by a dimension.
pub(crate) mod part {
    use sea_orm::QueryOrder;
    use sea_orm::entity::prelude::*;

    /// The share of one category.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "report_part")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub report_id: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub indicator_id: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub dimension: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub category: String,
        pub num: i64,
        pub den: i64,
        /// The round that changed how the indicator is measured after this was typed.
        pub changed_in: Option<String>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}

    impl Model {
        /// The value of the category.
        pub(crate) fn measure(&self) -> crate::model::Measure {
            crate::model::Measure { num: crate::model::Amount(self.num), den: crate::model::Amount(self.den) }
        }
    }

    /// Forgets breakdowns of an indicator from before a change of how it is measured, by dimensions that it no longer has: nobody could put them
    /// right.
    pub(crate) async fn forget(
        tx: &impl ConnectionTrait,
        report_id: &str,
        indicator_id: &str,
        dimensions: &[&str],
    ) -> Result<(), DbErr> {
        Entity::delete_many()
            .filter(Column::ReportId.eq(report_id))
            .filter(Column::IndicatorId.eq(indicator_id))
            .filter(Column::ChangedIn.is_not_null())
            .filter(Column::Dimension.is_not_in(dimensions.iter().copied()))
            .exec(tx)
            .await?;
        Ok(())
    }

    /// All breakdowns of a report.
    pub(crate) async fn of_report(db: &impl ConnectionTrait, report_id: &str) -> Result<Vec<Model>, DbErr> {
        Entity::find()
            .filter(Column::ReportId.eq(report_id))
            .order_by_asc(Column::IndicatorId)
            .order_by_asc(Column::Dimension)
            .order_by_asc(Column::Category)
            .all(db)
            .await
    }
}

/// A step of a report's way.
pub(crate) mod step {
    use rawabit_platform::UtcMicros;
    use sea_orm::QueryOrder;
    use sea_orm::entity::prelude::*;

    /// Who did what. Verdicts: `submitted`, `returned`, `approved`, `reopened`.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "report_step")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        pub report_id: String,
        pub verdict: String,
        pub level: i32,
        pub office: String,
        pub unit_id: String,
        pub author: String,
        pub note: String,
        pub at: UtcMicros,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}

    /// The way of a report, in order.
    pub(crate) async fn of_report(db: &impl ConnectionTrait, report_id: &str) -> Result<Vec<Model>, DbErr> {
        Entity::find()
            .filter(Column::ReportId.eq(report_id))
            .order_by_asc(Column::At)
            .order_by_asc(Column::Id)
            .all(db)
            .await
    }
}

/// A report by its identifier.
pub(crate) async fn find(db: &impl ConnectionTrait, id: &str) -> Result<Option<Model>, DbErr> {
    Entity::find_by_id(id).one(db).await
}

/// The report of a programme on a period, if somebody began it.
pub(crate) async fn of_period(
    db: &impl ConnectionTrait,
    programme_id: &str,
    period: i32,
) -> Result<Option<Model>, DbErr> {
    Entity::find()
        .filter(Column::ProgrammeId.eq(programme_id))
        .filter(Column::Period.eq(period))
        .one(db)
        .await
}

/// All reports of a programme, by period.
pub(crate) async fn of_programme(db: &impl ConnectionTrait, programme_id: &str) -> Result<Vec<Model>, DbErr> {
    Entity::find().filter(Column::ProgrammeId.eq(programme_id)).order_by_asc(Column::Period).all(db).await
}
