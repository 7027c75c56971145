//! Minutes from the records, in every language.

use rawabit_platform::lang::{Message, Voice};
use rawabit_platform::web::App;
use rawabit_platform::{Answer, Multi};
use rawabit_statutes::Form;
use sea_orm::ConnectionTrait;

use crate::cast::{Cast, in_all};
use crate::model::minutes::{Decided, Item, Line, Minutes, Voted};
use crate::model::{Attendance, Quorum};
use crate::store::{agenda, decisions, interventions, invitees, meetings, votes};
use crate::words;

/// Everything about a meeting, read once.
pub(crate) struct Records {
    pub(crate) meeting: meetings::Model,
    pub(crate) invited: Vec<invitees::Model>,
    pub(crate) items: Vec<(String, agenda::Model)>,
    pub(crate) said: Vec<interventions::Model>,
    pub(crate) votes: Vec<votes::Model>,
    pub(crate) decisions: Vec<decisions::Model>,
    pub(crate) cast: Cast,
}

impl Records {
    /// Reads the records of a meeting.
    pub(crate) async fn read(db: &impl ConnectionTrait, app: &App, meeting: meetings::Model) -> Answer<Self> {
        let invited = invitees::of_meeting(db, &meeting.id).await?;
        let items = agenda::numbered(&agenda::of_meeting(db, &meeting.id).await?);
        let said = interventions::of_meeting(db, &meeting.id).await?;
        let votes = votes::of_meeting(db, &meeting.id).await?;
        let decisions = decisions::of_meeting(db, &meeting.id).await?;
        let mut people: Vec<String> = said.iter().filter_map(|row| row.person_id.clone()).collect();
        people.extend(meeting.chair_person.clone());
        let mut units: Vec<String> = decisions.iter().map(|decision| decision.owner_unit.clone()).collect();
        units.push(meeting.unit_id.clone());
        let cast = Cast::of(db, app, &invited, &people, &units).await?;
        Ok(Self { meeting, invited, items, said, votes, decisions, cast })
    }

    /// Who spoke, as text.
    pub(crate) fn speaker(&self, voice: &Voice, row: &interventions::Model) -> String {
        match &row.person_id {
            Some(id) => self.cast.person_name(voice, id),
            None => row.speaker.clone(),
        }
    }

    /// The name and capacity of whoever presided.
    pub(crate) fn chair(&self, voice: &Voice) -> Option<(String, String)> {
        self.seated(voice, self.meeting.chair_person.as_deref()?)
    }

    /// The name and capacity of whoever kept the minutes: the holder of the body's secretary office, if there.
    pub(crate) fn secretary(&self, voice: &Voice) -> Option<(String, String)> {
        let body = self.cast.statutes.body(self.meeting.body.as_deref()?)?;
        let office = body.secretary.as_deref()?;
        let there = |invitee: &&invitees::Model| invitee.office == office && invitee.attendance().is_there();
        let seat = self.invited.iter().find(there)?;
        self.seated(voice, seat.person_id.as_deref()?)
    }

    fn seated(&self, voice: &Voice, person: &str) -> Option<(String, String)> {
        let named = self.cast.person(person)?;
        let seat = self.invited.iter().find(|invitee| invitee.person_id.as_deref() == Some(person));
        let office =
            seat.map_or_else(String::new, |seat| self.cast.capacity(voice, seat, &self.meeting.unit_id));
        Some((named.addressed(voice), office))
    }
}

fn joined((name, office): (String, String), voice: &Voice) -> String {
    if office.is_empty() { name } else { format!("{name}{}{office}", voice.comma()) }
}

/// The minutes as the records stand, with drafted opening and closing.
pub(crate) fn compose(app: &App, records: &Records) -> Minutes {
    let meeting = &records.meeting;
    let all = |say: &dyn Fn(&Voice) -> String| in_all(app, say);
    let opened = meeting.held_at();
    let closed = meeting.closed_at.unwrap_or_else(|| meeting.ends_at());
    let times = |key: &'static str, voice: &Voice| {
        voice.msg(
            &Message::new(key)
                .with("day", voice.weekday(voice.day_of(opened)))
                .with("from", voice.time(opened))
                .with("to", voice.time(closed)),
        )
    };
    Minutes {
        title: meeting.title.clone(),
        body: all(&|voice| {
            let body = records.cast.body_name(voice.lang(), meeting.body.as_deref());
            if body.is_empty() { records.cast.unit(voice.lang(), &meeting.unit_id) } else { body }
        }),
        kind: all(&|voice| words::kind_of_meeting(voice, meeting)),
        reference: format!("PV-{}", meeting.id.rsplit('-').next().unwrap_or(&meeting.id)),
        when: all(&|voice| times("meetings-minutes-when", voice)),
        place: if meeting.place.is_empty() {
            all(&|voice| voice.t("meetings-by-video"))
        } else {
            meeting.place.clone()
        },
        chair: all(&|voice| records.chair(voice).map_or_else(String::new, |chair| joined(chair, voice))),
        secretary: all(&|voice| {
            records.secretary(voice).map_or_else(String::new, |keeper| joined(keeper, voice))
        }),
        opening: all(&|voice| opening(voice, records)),
        attendance: attendance(app, records),
        quorum: meeting.recorded_quorum().map(|quorum| quorum_words(app, &quorum)),
        items: items(app, records),
        decisions: decided(app, records),
        closing: all(&|voice| times("meetings-minutes-closing", voice)),
        signatures: signatures(app, records),
    }
}

fn opening(voice: &Voice, records: &Records) -> String {
    let meeting = &records.meeting;
    let convened = meeting.convened_at.unwrap_or(meeting.created_at);
    let mut parts = vec![
        voice.msg(
            &Message::new(if meeting.article.is_empty() {
                "meetings-minutes-opening"
            } else {
                "meetings-minutes-opening-article"
            })
            .with("convened", voice.day(voice.day_of(convened)))
            .with("article", meeting.article.as_str())
            .with("title", voice.pick(&meeting.title))
            .with("day", voice.weekday(voice.day_of(meeting.held_at()))),
        ),
    ];
    if meeting.is_urgent() {
        parts.push(voice.ta("meetings-minutes-urgent", "reason", voice.pick(&meeting.urgent_reason)));
    }
    if let Some((name, _)) = records.chair(voice) {
        parts.push(voice.ta("meetings-minutes-chaired", "name", name));
    }
    if let Some(at) = meeting.recorded_at {
        parts.push(voice.ta("meetings-minutes-afterwards", "day", voice.day(voice.day_of(at))));
    }
    parts.join("\n\n")
}

fn attendance(app: &App, records: &Records) -> Vec<Line> {
    let home = &records.meeting.unit_id;
    let shown = |invitee: &&invitees::Model| {
        !invitee.is_vacant() && (!invitee.is_guest() || invitee.attendance().is_there())
    };
    records
        .invited
        .iter()
        .filter(shown)
        .map(|invitee| Line {
            name: in_all(app, |voice| records.cast.name(voice, invitee)),
            office: in_all(app, |voice| records.cast.capacity(voice, invitee, home)),
            status: in_all(app, |voice| match (invitee.attendance(), &invitee.represented_by) {
                (Attendance::Represented, Some(by)) => {
                    voice.ta("meetings-represented-by", "name", records.cast.person_name(voice, by))
                }
                (attendance, _) => voice.t(&format!("meetings-attendance-{}", attendance.name())),
            }),
        })
        .collect()
}

/// A quorum in words, and its article.
pub(crate) fn quorum_words(app: &App, quorum: &Quorum) -> (Multi, Multi) {
    let text = in_all(app, |voice| words::quorum(voice, quorum));
    let rule = in_all(app, |voice| match quorum.article.as_str() {
        "" => String::new(),
        article => voice.ta("meetings-article", "article", article),
    });
    (text, rule)
}

fn items(app: &App, records: &Records) -> Vec<Item> {
    let of = |id: Option<&str>| {
        let said = records.said.iter().filter(|row| row.item_id.as_deref() == id);
        let said =
            said.map(|row| (in_all(app, |voice| records.speaker(voice, row)), row.summary.clone())).collect();
        let votes = records.votes.iter().filter(|row| row.item_id.as_deref() == id).map(|row| Voted {
            text: in_all(app, |voice| words::vote(voice, row)),
            for_: row.votes_for,
            against: row.votes_against,
            abstain: row.votes_abstain,
        });
        (said, votes.collect::<Vec<_>>())
    };
    let mut items: Vec<Item> = records
        .items
        .iter()
        .map(|(number, item)| {
            let (said, votes) = of(Some(&item.id));
            let (id, number) = (item.id.clone(), number.clone());
            let late = in_all(app, |voice| words::late(voice, item).unwrap_or_default());
            Item { id, number, title: item.title.clone(), late, text: item.note.clone(), said, votes }
        })
        .collect();
    let (said, votes): (Vec<_>, Vec<_>) = of(None);
    if !said.is_empty() || !votes.is_empty() {
        let number = (items.iter().filter(|item| !item.number.contains('.')).count() + 1).to_string();
        let title = in_all(app, |voice| voice.t("meetings-minutes-other"));
        items.push(Item { number, title, said, votes, ..Item::default() });
    }
    items
}

fn decided(app: &App, records: &Records) -> Vec<Decided> {
    let adopted = |decision: &&decisions::Model| decision.state() != crate::model::DecisionState::Rejected;
    records
        .decisions
        .iter()
        .filter(adopted)
        .map(|decision| Decided {
            number: decision.cited(),
            text: decision.body.clone(),
            owner: in_all(app, |voice| {
                records.cast.owner(voice, &decision.owner_office, &decision.owner_unit)
            }),
            deadline: in_all(app, |voice| decision.deadline.map_or_else(String::new, |day| voice.day(day))),
        })
        .collect()
}

fn signatures(app: &App, records: &Records) -> Vec<(Multi, Multi)> {
    let mut list = vec![(
        in_all(app, |voice| voice.t("meetings-minutes-sign-chair")),
        in_all(app, |voice| records.chair(voice).map_or_else(String::new, |chair| chair.0)),
    )];
    if let Some(body) = records.meeting.body.as_deref().and_then(|id| records.cast.statutes.body(id))
        && let Some(office) = &body.secretary
    {
        list.push((
            in_all(app, |voice| records.cast.office(voice.lang(), office, Form::Masculine)),
            in_all(app, |voice| records.secretary(voice).map_or_else(String::new, |keeper| keeper.0)),
        ));
    }
    list
}
