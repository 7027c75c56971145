//! Events that other rooms offer to the public calendar.

use rawabit_platform::Work;
use rawabit_platform::clock::UtcMicros;
use rawabit_platform::lang::Multi;
use rawabit_platform::permit::UnitPath;
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait as _, DbErr, EntityTrait as _, IntoActiveModel as _, QueryFilter as _,
    Set,
};

use crate::store::entity::event;

/// An event about to be shown. The room that offers it has checked who may.
#[derive(Clone, Debug)]
pub struct Event {
    /// Kind and identifier of its record: one event a record.
    pub source: (String, String),
    /// Whose event it is.
    pub unit: UnitPath,
    /// What it is.
    pub title: Multi,
    /// Where.
    pub place: Multi,
    /// A sentence about it, or nothing.
    pub summary: Multi,
    /// Its beginning.
    pub starts_at: UtcMicros,
    /// Its end.
    pub ends_at: UtcMicros,
    /// A public page of ours about it, without a language prefix.
    pub page: Option<String>,
    /// It does not take place: calendars that know it are told.
    pub cancelled: bool,
}

/// Shows an event in the public calendar, or changes what is shown of it. The same event offered again changes nothing.
///
/// # Errors
/// The database refuses.
pub async fn offer_event(work: &mut Work, offered: Event) -> Result<(), DbErr> {
    let (kind, id) = offered.source.clone();
    let known = event::Entity::find()
        .filter(event::Column::SourceKind.eq(&kind))
        .filter(event::Column::SourceId.eq(&id))
        .one(work.tx())
        .await?;
    let ends_at = offered.ends_at.max(offered.starts_at);
    match known {
        Some(old) => {
            let mut new = event::Model {
                unit_path: offered.unit,
                title: offered.title,
                place: offered.place,
                summary: offered.summary,
                starts_at: offered.starts_at,
                ends_at,
                page: offered.page,
                cancelled: offered.cancelled,
                ..old.clone()
            };
            if new == old {
                return Ok(());
            }
            new.sequence += 1;
            new.changed_at = work.now();
            new.into_active_model().reset_all().update(work.tx()).await?;
        }
        None => {
            let row = event::ActiveModel {
                id: Set(work.id()),
                source_kind: Set(kind),
                source_id: Set(id),
                unit_path: Set(offered.unit),
                title: Set(offered.title),
                place: Set(offered.place),
                summary: Set(offered.summary),
                starts_at: Set(offered.starts_at),
                ends_at: Set(ends_at),
                page: Set(offered.page),
                cancelled: Set(offered.cancelled),
                sequence: Set(0),
                changed_at: Set(work.now()),
            };
            event::Entity::insert(row).exec_without_returning(work.tx()).await?;
        }
    }
    work.touch("events");
    Ok(())
}

/// Takes an event out of the calendar without a trace: it should not have been public. One that does not take place is
/// offered again as cancelled instead.
///
/// # Errors
/// The database refuses.
pub async fn drop_event(work: &mut Work, kind: &str, id: &str) -> Result<(), DbErr> {
    event::Entity::delete_many()
        .filter(event::Column::SourceKind.eq(kind))
        .filter(event::Column::SourceId.eq(id))
        .exec(work.tx())
        .await?;
    work.touch("events");
    Ok(())
}
