//! Where meetings and decisions are read: in the office by whoever sees them there; by everybody else in what was published
//! about them, or in the calendar that announces them. Nowhere else: what was held behind closed doors has no page.

use std::collections::HashMap;

use rawabit_platform::Answer;
use rawabit_platform::kit::pick::Found;
use rawabit_platform::web::Ctx;
use rawabit_portal::ArticleRef;
use sea_orm::{ColumnTrait as _, EntityTrait as _, QueryFilter as _};

use crate::model::{DecisionState, State};
use crate::permissions::SeeMeetings;
use crate::store::{decisions, meetings};

/// The pages of some meetings that this reader may open.
pub(crate) async fn of_meetings(ctx: Ctx, ids: Vec<String>) -> Answer<Vec<(String, String)>> {
    let rows = meetings::Entity::find().filter(meetings::Column::Id.is_in(ids)).all(ctx.db()).await?;
    let mut out = Vec::new();
    for row in rows {
        let path = if ctx.may::<SeeMeetings>(&row.unit_path) {
            Some(format!("/office/meetings/{}", row.id))
        } else {
            told(&ctx, &row).await?
        };
        out.extend(path.map(|path| (row.id, path)));
    }
    Ok(out)
}

/// The pages of some decisions that this reader may open: of those who do not see them, the communiqué of their meeting.
pub(crate) async fn of_decisions(ctx: Ctx, ids: Vec<String>) -> Answer<Vec<(String, String)>> {
    let rows = decisions::Entity::find().filter(decisions::Column::Id.is_in(ids)).all(ctx.db()).await?;
    let mut told_of: HashMap<String, Option<String>> = HashMap::new();
    let mut out = Vec::new();
    for row in rows {
        if ctx.may::<SeeMeetings>(&row.unit_path) {
            let path = format!("/office/decisions/{}", row.id);
            out.push((row.id, path));
            continue;
        }
        if !row.is_public {
            continue;
        }
        if !told_of.contains_key(&row.meeting_id) {
            let meeting = meetings::Entity::find_by_id(row.meeting_id.clone()).one(ctx.db()).await?;
            let path = match meeting {
                Some(meeting) => told(&ctx, &meeting).await?,
                None => None,
            };
            told_of.insert(row.meeting_id.clone(), path);
        }
        out.extend(told_of[&row.meeting_id].clone().map(|path| (row.id, path)));
    }
    Ok(out)
}

/// What everybody may read of some meetings: their communiqués, called as they are there.
pub(crate) async fn open_meetings(ctx: Ctx, ids: Vec<String>) -> Answer<Vec<Found>> {
    let mut out = Vec::new();
    for id in ids {
        out.extend(communique(&ctx, &id).await?.map(|told| found(&ctx, &id, &told)));
    }
    Ok(out)
}

/// What everybody may read of some decisions: the communiqué of their meeting, of those that stand in it. Their own words are not given, since
/// whoever published it may have left some out.
pub(crate) async fn open_decisions(ctx: Ctx, ids: Vec<String>) -> Answer<Vec<Found>> {
    let rows = decisions::Entity::find().filter(decisions::Column::Id.is_in(ids)).all(ctx.db()).await?;
    let mut out = Vec::new();
    for row in rows.iter().filter(|row| row.is_public && row.state() != DecisionState::Rejected) {
        out.extend(communique(&ctx, &row.meeting_id).await?.map(|told| found(&ctx, &row.id, &told)));
    }
    Ok(out)
}

fn found(ctx: &Ctx, id: &str, told: &ArticleRef) -> Found {
    Found::new(id, ctx.voice.pick(&told.title)).at(told.public_path())
}

/// The communiqué of a meeting, once it is published.
async fn communique(ctx: &Ctx, meeting_id: &str) -> Answer<Option<ArticleRef>> {
    let articles = rawabit_portal::article_of_source(ctx.db(), "meeting", meeting_id).await?;
    Ok(articles.into_iter().find(|article| article.state.is_public()))
}

/// The page for everybody about a meeting.
async fn told(ctx: &Ctx, meeting: &meetings::Model) -> Answer<Option<String>> {
    if let Some(article) = communique(ctx, &meeting.id).await? {
        return Ok(Some(article.public_path()));
    }
    let announced = meeting.is_public && meeting.state() == State::Convened && meeting.starts_at > ctx.now;
    Ok(announced.then(|| "/events".to_owned()))
}
