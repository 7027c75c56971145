//! What this room has about a person: the convocations on their own page, and the tables that hold something about them.

use rawabit_platform::Answer;
use rawabit_platform::kit::html::badge;
use rawabit_platform::kit::{Html, esc};
use rawabit_platform::personal::{Erasing, PersonTable, Whose};
use rawabit_platform::web::{Ctx, Links, Panel};
use sea_orm::{ColumnTrait as _, EntityTrait as _, QueryFilter as _, QueryOrder as _, QuerySelect as _};

use crate::model::{Reply, State};
use crate::store::{invitees, meetings};

/// Minutes are the body's: they stay, and name whoever was erased as that.
pub(crate) const PERSON_DATA: &[PersonTable] = &[
    PersonTable {
        table: "reply_link",
        whose: Whose::Where("invitee_id IN (SELECT id FROM invitee WHERE person_id = ?)"),
        without: &["secret_hash", "check_code"],
        erasing: Erasing::Deleted,
    },
    PersonTable {
        table: "invitee",
        whose: Whose::Person("person_id"),
        without: &["deputies"],
        erasing: Erasing::Blanked(&[("reply_note", "''")]),
    },
    PersonTable {
        table: "invitee",
        whose: Whose::Person("represented_by"),
        without: &["*"],
        erasing: Erasing::Kept("who stood in for whom is a part of the minutes"),
    },
    PersonTable {
        table: "invitee",
        whose: Whose::Person("reply_by"),
        without: &["*"],
        erasing: Erasing::Kept("who was to stand in for whom is another's answer"),
    },
    PersonTable {
        table: "invitee",
        whose: Whose::Among("deputies"),
        without: &["*"],
        erasing: Erasing::Kept("whom the statutes let stand in follows from mandates, which stay"),
    },
    PersonTable::kept("intervention", "what was said in a meeting is a part of its minutes"),
    PersonTable {
        table: "meeting",
        whose: Whose::Person("chair_person"),
        without: &[],
        erasing: Erasing::Kept("who chaired a meeting is a part of its minutes"),
    },
];

/// How many convocations the page shows.
const MOST: u64 = 8;

/// The coming meetings to which the reader is called.
pub(crate) async fn panel(ctx: Ctx) -> Answer<Option<Panel>> {
    let Some(person) = ctx.viewer.as_ref().and_then(|viewer| viewer.person_id.clone()) else {
        return Ok(None);
    };
    let called: Vec<(String, String)> = invitees::Entity::find()
        .filter(invitees::Column::PersonId.eq(person))
        .select_only()
        .columns([invitees::Column::MeetingId, invitees::Column::Reply])
        .order_by_desc(invitees::Column::Id)
        .limit(200)
        .into_tuple()
        .all(ctx.db())
        .await?;
    let from = ctx.today().begins(ctx.app.formats.zone());
    let rows = meetings::Entity::find()
        .filter(meetings::Column::Id.is_in(called.iter().map(|(meeting, _)| meeting.as_str())))
        .filter(meetings::Column::StartsAt.gte(from))
        .filter(meetings::Column::State.is_in([State::Convened.name(), State::Open.name()]))
        .order_by_asc(meetings::Column::StartsAt)
        .limit(MOST)
        .all(ctx.db())
        .await?;
    if rows.is_empty() {
        return Ok(None);
    }
    let links = Links::of(&ctx, rows.iter().map(|row| ("meeting".to_owned(), row.id.clone()))).await?;
    let lines: String = rows
        .iter()
        .map(|row| {
            let title = ctx.voice.spoken(&row.title);
            let title = match links.path("meeting", &row.id) {
                Some(path) => format!("<a href=\"{}\">{title}</a>", esc(&ctx.url(path))),
                None => format!("<strong>{title}</strong>"),
            };
            let reply =
                called.iter().find(|(meeting, _)| *meeting == row.id).and_then(|(_, reply)| Reply::of(reply));
            let mark = match reply.unwrap_or(Reply::None) {
                Reply::None => badge(&ctx.t("meetings-mine-unanswered"), "warn"),
                reply => badge(&ctx.t(&format!("meetings-reply-{}", reply.name())), ""),
            };
            format!(
                "<li><div>{title}<p>{} · {}</p></div>{mark}</li>",
                esc(&crate::print::when(&ctx.voice, row)),
                ctx.voice.spoken(&row.place)
            )
        })
        .collect();
    Ok(Some(Panel {
        title: ctx.t("meetings-mine"),
        body: Html(format!("<ul class=\"todo\">{lines}</ul>")),
        more: None,
        wide: false,
    }))
}
