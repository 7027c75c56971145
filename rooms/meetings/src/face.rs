//! What other rooms and the door may ask.

use sea_orm::{ConnectionTrait, DbErr};

use crate::store::invitees;

/// A seat or guest that is called to a meeting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invitee {
    /// Its identifier on the roll.
    pub id: String,
    /// The office that sits; empty for guests and ad-hoc meetings.
    pub office: String,
    /// The unit of the office.
    pub unit_id: String,
    /// Who holds it; none for a vacant seat.
    pub person_id: Option<String>,
    /// Persons who may represent them.
    pub deputies: Vec<String>,
}

/// The roll of a meeting, in its order.
///
/// # Errors
/// The database does not answer.
pub async fn invitees(db: &impl ConnectionTrait, meeting_id: &str) -> Result<Vec<Invitee>, DbErr> {
    let rows = invitees::of_meeting(db, meeting_id).await?;
    Ok(rows
        .into_iter()
        .map(|row| Invitee {
            deputies: row.deputies(),
            id: row.id,
            office: row.office,
            unit_id: row.unit_id,
            person_id: row.person_id,
        })
        .collect())
}
