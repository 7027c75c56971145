//! The agenda, a tree.

use rawabit_platform::{Multi, UtcMicros};
use sea_orm::QueryOrder;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::SimpleExpr;

use crate::model::{AgendaKind, Late};

/// One item.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "agenda_item")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    pub meeting_id: String,
    pub parent_id: Option<String>,
    pub position: i32,
    pub kind: String,
    pub title: Multi,
    pub note: Multi,
    pub minutes: Option<i32>,
    pub presenter: String,
    pub link_kind: String,
    pub link_id: String,
    pub link_label: String,
    pub version: i32,
    pub late: String,
    pub late_at: Option<UtcMicros>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Model {
    /// What kind of question.
    pub(crate) fn kind(&self) -> AgendaKind {
        AgendaKind::of(&self.kind).unwrap_or(AgendaKind::Other)
    }

    /// What happened to it since the convocations left, and when.
    pub(crate) fn late(&self) -> Option<(Late, UtcMicros)> {
        Late::of(&self.late).zip(self.late_at)
    }
}

/// An item with its number and what hangs below.
#[derive(Clone, Debug)]
pub(crate) struct Branch {
    pub(crate) number: String,
    pub(crate) item: Model,
    pub(crate) children: Vec<Branch>,
}

/// All items of a meeting, in order of position.
pub(crate) async fn of_meeting(db: &impl ConnectionTrait, meeting_id: &str) -> Result<Vec<Model>, DbErr> {
    in_order(db, meeting_id, Column::Late.ne(Late::Removed.name())).await
}

/// The items that were taken off the agenda after the convocations left.
pub(crate) async fn removed(db: &impl ConnectionTrait, meeting_id: &str) -> Result<Vec<Model>, DbErr> {
    in_order(db, meeting_id, Column::Late.eq(Late::Removed.name())).await
}

async fn in_order(
    db: &impl ConnectionTrait,
    meeting_id: &str,
    which: SimpleExpr,
) -> Result<Vec<Model>, DbErr> {
    Entity::find()
        .filter(Column::MeetingId.eq(meeting_id))
        .filter(which)
        .order_by_asc(Column::Position)
        .order_by_asc(Column::Id)
        .all(db)
        .await
}

/// A convocation leaves with the agenda as it stands: from now on that is what the invitees know.
pub(crate) async fn told(db: &impl ConnectionTrait, meeting_id: &str) -> Result<(), DbErr> {
    Entity::delete_many()
        .filter(Column::MeetingId.eq(meeting_id))
        .filter(Column::Late.eq(Late::Removed.name()))
        .exec(db)
        .await?;
    Entity::update_many()
        .col_expr(Column::Late, Expr::value(""))
        .col_expr(Column::LateAt, Expr::value(Option::<i64>::None))
        .filter(Column::MeetingId.eq(meeting_id))
        .exec(db)
        .await?;
    Ok(())
}

/// An item on the agenda of a meeting.
pub(crate) async fn find(
    db: &impl ConnectionTrait,
    meeting_id: &str,
    id: &str,
) -> Result<Option<Model>, DbErr> {
    let on = |item: &Model| item.meeting_id == meeting_id && item.late != Late::Removed.name();
    Ok(Entity::find_by_id(id).one(db).await?.filter(on))
}

/// The items as a numbered tree. An item whose parent is gone stands at the top rather than vanishing.
pub(crate) fn tree(items: &[Model]) -> Vec<Branch> {
    let known = |id: &str| items.iter().any(|item| item.id == id);
    let tops = items.iter().filter(|item| item.parent_id.as_deref().is_none_or(|parent| !known(parent)));
    grow(items, tops.collect(), "")
}

fn grow(items: &[Model], here: Vec<&Model>, above: &str) -> Vec<Branch> {
    here.into_iter()
        .enumerate()
        .map(|(n, item)| {
            let number = if above.is_empty() { (n + 1).to_string() } else { format!("{above}.{}", n + 1) };
            let below = items.iter().filter(|child| child.parent_id.as_deref() == Some(&item.id)).collect();
            Branch { children: grow(items, below, &number), number, item: item.clone() }
        })
        .collect()
}

/// The tree flattened: number and item in the order they are dealt with.
pub(crate) fn numbered(items: &[Model]) -> Vec<(String, Model)> {
    fn walk(branches: Vec<Branch>, out: &mut Vec<(String, Model)>) {
        for branch in branches {
            out.push((branch.number, branch.item));
            walk(branch.children, out);
        }
    }
    let mut out = Vec::with_capacity(items.len());
    walk(tree(items), &mut out);
    out
}
