//! The communiqué: a draft for the portal from the same records as the minutes.

use rawabit_platform::lang::{Message, Voice};
use rawabit_platform::permit::Permit;
use rawabit_platform::web::App;
use rawabit_platform::{Answer, Lang, Multi, Work};
use rawabit_portal::NewDraft;
use rawabit_portal::permissions::DraftArticle;
use sea_orm::{ActiveModelTrait as _, Set};

use super::compose::Records;
use super::{load, not_now};
use crate::model::{AgendaKind, DecisionState};
use crate::permissions::RecordMeeting;

/// Hands a draft to the portal: title, date line, who presided, the purpose, what was dealt with, what was decided and
/// is public. Returns the article's identifier; drafted once, the same article is returned again.
///
/// # Errors
/// `Fault` for a meeting that was not held, for a permit that does not cover it, the database.
pub async fn draft_communique(
    app: &App,
    work: &mut Work,
    permit: &Permit<RecordMeeting>,
    drafting: &Permit<DraftArticle>,
    id: &str,
) -> Answer<String> {
    let meeting = load(work, permit, id, None).await?;
    if !meeting.state().was_held() {
        return Err(not_now());
    }
    if let Some(article) = &meeting.article_id {
        return Ok(article.clone());
    }
    let records = Records::read(work.tx(), app, meeting).await?;
    let meeting = &records.meeting;
    // Only the languages in which somebody wrote a title: a communiqué is not half translated.
    let mut title = Multi::default();
    let mut body = Multi::default();
    for lang in Lang::ALL.into_iter().filter(|lang| meeting.title.exact(*lang).is_some()) {
        let voice = app.voice(lang).plain();
        title.set(lang, &headline(&voice, &records));
        body.set(lang, &text(&voice, &records));
    }
    let mut draft = NewDraft::new("communique", meeting.unit_path.clone(), title, body);
    draft.dateline = Some(meeting.held_on(app.formats.zone()));
    draft.place = meeting.place.clone();
    draft.source = Some(("meeting".to_owned(), id.to_owned()));
    draft.units = vec![meeting.unit_id.clone()];
    let article = rawabit_portal::draft(work, drafting, draft).await?;
    let unit = meeting.unit_path.clone();
    let mut row = records.meeting.change();
    row.article_id = Set(Some(article.clone()));
    row.update(work.tx()).await?;
    work.audit("meetings.communique", ("meeting", id), &unit, &article).await?;
    Ok(article)
}

fn headline(voice: &Voice, records: &Records) -> String {
    let title = voice.pick(&records.meeting.title);
    match records.chair(voice) {
        Some((_, office)) if !office.is_empty() => {
            voice.msg(&Message::new("meetings-communique-title").with("office", office).with("title", title))
        }
        _ => title.to_owned(),
    }
}

fn text(voice: &Voice, records: &Records) -> String {
    let mut parts = vec![lead(voice, records)];
    for (key, kind) in [
        ("meetings-communique-political", AgendaKind::Political),
        ("meetings-communique-organisational", AgendaKind::Organisational),
        ("meetings-communique-other", AgendaKind::Other),
    ] {
        let themes: Vec<&str> = records
            .items
            .iter()
            .filter(|(_, item)| item.parent_id.is_none() && item.kind() == kind)
            .filter_map(|(_, item)| item.title.exact(voice.lang()))
            .collect();
        if !themes.is_empty() {
            parts.push(voice.ta(key, "themes", list(voice, &themes)));
        }
    }
    let decided: Vec<String> = records
        .decisions
        .iter()
        .filter(|decision| decision.is_public && decision.state() != DecisionState::Rejected)
        .filter_map(|decision| decision.body.exact(voice.lang()))
        .map(|text| format!("- {text}"))
        .collect();
    if !decided.is_empty() {
        parts.push(voice.t("meetings-communique-decisions"));
        parts.push(decided.join("\n"));
    }
    parts.join("\n\n")
}

fn lead(voice: &Voice, records: &Records) -> String {
    let meeting = &records.meeting;
    let day = voice.weekday(voice.day_of(meeting.held_at()));
    let place = voice.pick(&meeting.place);
    let place = if place.is_empty() {
        voice.t("meetings-by-video")
    } else {
        voice.ta("meetings-at-place", "place", place)
    };
    let message = match records.chair(voice) {
        Some((name, office)) => Message::new(if office.is_empty() {
            "meetings-communique-lead-name"
        } else {
            "meetings-communique-lead"
        })
        .with("name", name)
        .with("office", office),
        None => Message::new("meetings-communique-lead-plain"),
    };
    voice.msg(&message.with("day", day).with("place", place).with("title", voice.pick(&meeting.title)))
}

fn list(voice: &Voice, items: &[&str]) -> String {
    items.join(voice.semicolon())
}
