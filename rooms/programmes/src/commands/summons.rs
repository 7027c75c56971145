//! Letters that tell a side of a negotiation that it is its turn, each in its reader's language: to whoever writes for that side when the
//! other has handed a text over, and to the offices that sign when both have agreed.

use rawabit_people::Named;
use rawabit_platform::lang::{Message, Multi, Voice};
use rawabit_platform::mail::NewMail;
use rawabit_platform::web::App;
use rawabit_platform::{Answer, Work};

use super::{Table, sign};
use crate::model::{Round, Side};
use crate::names::{Names, addressed, offices_that_may};
use crate::permissions::WriteProgramme;

/// What there is to tell, to all who are told it.
struct Summons<'a> {
    app: &'a App,
    table: &'a Table,
    names: Names,
    /// Who handed over, or agreed.
    from: Side,
    /// Begins the messages.
    stem: &'static str,
    /// The part of the programme's pages where the turn is taken.
    page: &'static str,
    /// What the other side wrote to it.
    note: &'a Multi,
}

impl Summons<'_> {
    fn say(&self, voice: &Voice, person: &Named, office: &str, part: &str) -> String {
        let programme = &self.table.programme;
        voice.msg(
            &Message::new(format!("{}-{part}", self.stem))
                .with("name", person.display(voice))
                .with("title", voice.pick(&programme.title))
                .with("unit", self.names.unit(voice.lang(), programme.unit_of(Side::Unit)))
                .with("from", self.names.unit(voice.lang(), programme.unit_of(self.from)))
                .with("office", office),
        )
    }

    /// One letter to each who holds one of these offices of a unit today.
    async fn send(&self, work: &mut Work, offices: &[(String, String)]) -> Answer<()> {
        let today = work.now().day(self.app.formats.zone());
        for person in addressed(work.tx(), offices, today).await? {
            let voice = self.app.voice(person.lang).plain();
            let office = match offices {
                [(office, unit)] => self.names.office_of(voice.lang(), office, unit),
                _ => String::new(),
            };
            let path = format!("/office/programmes/{}/{}", self.table.programme.id, self.page);
            let mut text = self.say(&voice, &person, &office, "text");
            for more in [voice.pick(self.note).trim(), &self.app.absolute(person.lang, &path)] {
                if !more.is_empty() {
                    text.push_str("\n\n");
                    text.push_str(more);
                }
            }
            let mail = NewMail {
                to: person.email.clone().unwrap_or_default(),
                to_name: person.display(&voice),
                subject: self.say(&voice, &person, &office, "subject"),
                text,
                attachment: None,
                about: ("programme".to_owned(), self.table.programme.id.clone()),
            };
            work.mail(mail).await?;
        }
        Ok(())
    }
}

async fn names(app: &App, work: &Work, table: &Table) -> Answer<Names> {
    let units = Side::ALL.iter().map(|side| table.programme.unit_of(*side).to_owned());
    Ok(Names::of(work.tx(), app, units).await?)
}

/// Tells the other side that a text was handed over to it: a first one, or an answer. `table` is as it was before.
///
/// # Errors
/// The database refuses.
pub(super) async fn handed_over(
    app: &App,
    work: &mut Work,
    table: &Table,
    from: Side,
    note: &Multi,
) -> Answer<()> {
    let to = from.other();
    let Some(unit) = rawabit_federation::unit(work.tx(), table.programme.unit_of(to)).await? else {
        return Ok(());
    };
    let offices = offices_that_may::<WriteProgramme>(&app.statutes.load(), &unit);
    let offices: Vec<_> = offices.into_iter().map(|office| (office, unit.id.clone())).collect();
    let stem = match table.life.round {
        Round::Drafting => "programmes-mail-submitted",
        _ => "programmes-mail-countered",
    };
    let names = names(app, work, table).await?;
    Summons { app, table, names, from, stem, page: "negotiation", note }.send(work, &offices).await
}

/// Tells the offices of both sides that there is a text to sign.
///
/// # Errors
/// The database refuses.
pub(super) async fn to_sign(app: &App, work: &mut Work, table: &Table, from: Side) -> Answer<()> {
    let statutes = app.statutes.load_full();
    let names = names(app, work, table).await?;
    let summons = Summons {
        app,
        table,
        names,
        from,
        stem: "programmes-mail-to-sign",
        page: "sign",
        note: &Multi::default(),
    };
    for one in sign::required(work.tx(), &statutes, &table.programme).await? {
        summons.send(work, &[(one.office, one.unit_id)]).await?;
    }
    Ok(())
}
