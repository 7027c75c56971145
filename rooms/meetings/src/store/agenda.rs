//! The agenda, a tree.

use rawabit_platform::Multi;
use sea_orm::QueryOrder;
use sea_orm::entity::prelude::*;

use crate::model::AgendaKind;

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
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Model {
    /// What kind of question.
    pub(crate) fn kind(&self) -> AgendaKind {
        AgendaKind::of(&self.kind).unwrap_or(AgendaKind::Other)
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
    Entity::find()
        .filter(Column::MeetingId.eq(meeting_id))
        .order_by_asc(Column::Position)
        .order_by_asc(Column::Id)
        .all(db)
        .await
}

/// An item of a meeting.
pub(crate) async fn find(
    db: &impl ConnectionTrait,
    meeting_id: &str,
    id: &str,
) -> Result<Option<Model>, DbErr> {
    Ok(Entity::find_by_id(id).one(db).await?.filter(|item| item.meeting_id == meeting_id))
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
