//! Who is called: the seats of the body on the day of the meeting, or the participants of an ad-hoc meeting, then guests.

use rawabit_federation::body_members;
use rawabit_platform::web::App;
use rawabit_platform::{Answer, Fault, Lang, Work};
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait as _, EntityTrait as _, IntoActiveModel as _, QueryFilter as _, Set,
};

use super::Guest;
use crate::model::{Attendance, Reply, roll};
use crate::store::{invitees, meetings};

/// Makes the list of invitees anew. `false` when a person does not exist.
pub(super) async fn write(
    app: &App,
    work: &Work,
    meeting: &meetings::Model,
    people: &[String],
    guests: &[Guest],
) -> Answer<bool> {
    let mut list = List { work, meeting, default: app.default_lang(), rows: Vec::new() };
    let statutes = app.statutes.load_full();
    let body = meeting.body.as_deref().and_then(|id| statutes.body(id));
    if meeting.body.is_some() {
        list.seats(app).await?;
    }
    let by_name = meeting.body.is_none() || body.and_then(roll::later_seats).is_some();
    if by_name && !list.participants(people).await? {
        return Ok(false);
    }
    list.guests(guests).await?;
    list.save().await?;
    Ok(true)
}

/// The persons on the roll of a body in which members sit, as it was handed in.
pub(super) async fn on_roll(work: &Work, meeting: &meetings::Model) -> Answer<Vec<String>> {
    let stored = invitees::of_meeting(work.tx(), &meeting.id).await?;
    Ok(stored.into_iter().filter(invitees::Model::is_on_roll).filter_map(|row| row.person_id).collect())
}

/// Computes the seats again and keeps participants and guests: mandates may have changed since the draft was made.
pub(super) async fn refresh(app: &App, work: &Work, meeting: &meetings::Model) -> Answer<()> {
    if meeting.body.is_none() {
        return Ok(());
    }
    let people = on_roll(work, meeting).await?;
    let stored = invitees::of_meeting(work.tx(), &meeting.id).await?;
    let guests: Vec<Guest> = stored
        .into_iter()
        .filter(invitees::Model::is_guest)
        .map(|row| Guest {
            lang: Lang::from_code(&row.lang).unwrap_or(app.default_lang()),
            person_id: row.person_id,
            name: row.guest_name,
            email: row.guest_email,
        })
        .collect();
    write(app, work, meeting, &people, &guests).await?;
    Ok(())
}

struct List<'a> {
    work: &'a Work,
    meeting: &'a meetings::Model,
    default: Lang,
    rows: Vec<invitees::ActiveModel>,
}

impl List<'_> {
    async fn seats(&mut self, app: &App) -> Answer<()> {
        let statutes = app.statutes.load_full();
        let body = self.meeting.body.as_deref().and_then(|id| statutes.body(id)).ok_or(Fault::NotFound)?;
        let unit =
            rawabit_federation::unit(self.work.tx(), &self.meeting.unit_id).await?.ok_or(Fault::NotFound)?;
        let day = self.meeting.starts_at.day(app.formats.zone());
        let seats = body_members(self.work.tx(), &statutes, body, &unit, day).await?;
        let ids: Vec<String> = seats.iter().filter_map(|seat| seat.person_id.clone()).collect();
        let named = rawabit_people::named(self.work.tx(), &ids).await?;
        for seat in seats {
            let lang = seat
                .person_id
                .as_ref()
                .and_then(|id| named.get(id))
                .map_or(self.default, |person| person.lang);
            let mut row = self.row(lang);
            row.person_id = Set(seat.person_id);
            row.office = Set(seat.office);
            row.unit_id = Set(seat.unit_id);
            row.voting = Set(seat.voting);
            row.deputies = Set(seat.deputies.join(" "));
            row.weight = Set(i32::try_from(seat.weight).unwrap_or(1));
            self.rows.push(row);
        }
        Ok(())
    }

    async fn participants(&mut self, people: &[String]) -> Answer<bool> {
        let named = rawabit_people::named(self.work.tx(), people).await?;
        // Whoever sits by an office sits once.
        let mut seen: std::collections::BTreeSet<String> =
            self.rows.iter().filter_map(|row| row.person_id.as_ref().clone()).collect();
        for id in people {
            let Some(person) = named.get(id) else { return Ok(false) };
            if !seen.insert(id.clone()) {
                continue;
            }
            let mut row = self.row(person.lang);
            row.person_id = Set(Some(id.clone()));
            row.voting = Set(true);
            self.rows.push(row);
        }
        Ok(true)
    }

    async fn guests(&mut self, guests: &[Guest]) -> Answer<()> {
        for guest in guests {
            let mut row = self.row(guest.lang);
            row.person_id = Set(guest.person_id.clone());
            row.guest_name = Set(guest.name.clone());
            row.guest_email = Set(guest.email.clone());
            self.rows.push(row);
        }
        Ok(())
    }

    fn row(&self, lang: Lang) -> invitees::ActiveModel {
        invitees::ActiveModel {
            id: Set(self.work.id()),
            meeting_id: Set(self.meeting.id.clone()),
            position: Set(i32::try_from(self.rows.len()).unwrap_or(i32::MAX)),
            person_id: Set(None),
            guest_name: Set(String::new()),
            guest_email: Set(String::new()),
            office: Set(String::new()),
            unit_id: Set(String::new()),
            voting: Set(false),
            deputies: Set(String::new()),
            lang: Set(lang.code().to_owned()),
            mail_id: Set(None),
            reply: Set(Reply::None.name().to_owned()),
            reply_by: Set(None),
            reply_note: Set(String::new()),
            replied_at: Set(None),
            attendance: Set(Attendance::Unknown.name().to_owned()),
            represented_by: Set(None),
            arrived_at: Set(None),
            weight: Set(1),
        }
    }

    /// Makes the stored list this one. Whoever stays keeps their row, and with it the links that went out.
    async fn save(self) -> Answer<()> {
        let tx = self.work.tx();
        let mut stored = invitees::of_meeting(tx, &self.meeting.id).await?;
        let mut new = Vec::new();
        for row in self.rows {
            let same = stored.iter().position(|old| {
                old.person_id == *row.person_id.as_ref()
                    && old.office == *row.office.as_ref()
                    && old.unit_id == *row.unit_id.as_ref()
                    && old.guest_name == *row.guest_name.as_ref()
            });
            let Some(place) = same else {
                new.push(row);
                continue;
            };
            let mut kept = stored.swap_remove(place).into_active_model();
            kept.position = row.position;
            kept.voting = row.voting;
            kept.deputies = row.deputies;
            kept.weight = row.weight;
            kept.update(tx).await?;
        }
        let gone: Vec<String> = stored.into_iter().map(|row| row.id).collect();
        for some in gone.chunks(500) {
            let links = invitees::link::Column::InviteeId.is_in(some.iter().cloned());
            invitees::link::Entity::delete_many().filter(links).exec(tx).await?;
            let rows = invitees::Column::Id.is_in(some.iter().cloned());
            invitees::Entity::delete_many().filter(rows).exec(tx).await?;
        }
        // SQLite binds at most 32,766 values in a statement.
        for some in new.chunks(500) {
            invitees::Entity::insert_many(some.to_vec()).exec_without_returning(tx).await?;
        }
        Ok(())
    }
}
