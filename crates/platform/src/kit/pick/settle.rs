//! From what a field sent to what is chosen.

use std::collections::BTreeSet;

use super::matching::{Verdict, judge};
use super::{Found, Source};
use crate::fault::Answer;
use crate::kit::form::too_long;
use crate::kit::params::Params;
use crate::lang::Message;
use crate::web::Ctx;

/// How many matches a field offers to choose from; of more it says so.
const MOST: usize = 20;
/// How many things a list may hold.
const LONGEST: usize = 1000;
/// How many characters one may type: more is a text in the wrong field, and no question for a database.
pub(super) const TYPED: usize = 200;

/// What is asked of a field.
#[derive(Clone, Copy, Debug)]
pub(in crate::kit) struct Asked {
    pub(in crate::kit) many: bool,
    pub(in crate::kit) required: bool,
    /// Whether the form was only sent to add one more thing here: then it comes back whatever happens, and shows what was
    /// added before anything is done with it.
    pub(in crate::kit) adding: bool,
}

/// A field that is chosen by typing: what it sent, what came of it, what it shows.
#[derive(Clone, Debug, Default)]
pub(in crate::kit) struct Picking {
    /// What is chosen.
    pub(in crate::kit) chosen: Vec<Found>,
    /// What matches and waits for a choice.
    pub(in crate::kit) matches: Vec<Found>,
    /// What is offered before anything is typed.
    pub(in crate::kit) offered: Vec<Found>,
    /// What may stay chosen though the source does not know it.
    pub(in crate::kit) kept: Vec<Found>,
    /// What stands in the field.
    pub(in crate::kit) typed: String,
    sent: Sent,
}

#[derive(Clone, Debug, Default)]
struct Sent {
    ids: Vec<String>,
    ticked: Vec<String>,
    words: String,
    answered: bool,
}

impl Picking {
    /// Takes what a field sent out of the values of its form.
    pub(in crate::kit) fn take(&mut self, name: &str, values: &mut Params) {
        let mut first = |part: &str| {
            let text = values.text(&format!("{name}.{part}")).to_owned();
            values.take(&format!("{name}.{part}"));
            text
        };
        let (words, stands_for) = (first("q"), first("for"));
        self.sent = Sent {
            ids: some(values.take(name)),
            ticked: some(values.take(&format!("{name}.m"))),
            answered: words == stands_for,
            words,
        };
    }

    /// With what stood in the form from the beginning, where nothing was sent.
    pub(in crate::kit) fn beginning_with(mut self, ids: Vec<String>) -> Self {
        let ids = some(ids);
        if !ids.is_empty() {
            self.sent = Sent { ids, answered: true, ..Sent::default() };
        }
        self
    }

    /// Whether what is chosen is one of the things offered from the beginning.
    pub(in crate::kit) fn is_offered(&self, id: &str) -> bool {
        self.offered.iter().any(|one| one.id == id)
    }
}

/// Identifiers, each once, without empty ones.
fn some(ids: Vec<String>) -> Vec<String> {
    let mut seen = BTreeSet::new();
    ids.into_iter().filter(|id| !id.is_empty() && seen.insert(id.clone())).take(LONGEST).collect()
}

/// Those of some identifiers that may be chosen, in their order.
async fn known(ctx: &Ctx, source: &dyn Source, pick: &Picking, ids: &[String]) -> Answer<Vec<Found>> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let mut all = source.known(ctx, ids).await?;
    all.extend(pick.offered.iter().chain(&pick.kept).cloned());
    Ok(ids.iter().filter_map(|id| all.iter().find(|one| one.id == *id)).cloned().collect())
}

/// What words come to.
enum Met {
    /// This one.
    One(Found),
    /// This one may be meant, named in part.
    Perhaps(Found, Message),
    /// Any of these may be meant.
    Some(Vec<Found>, Message),
    /// None, and why.
    None(Message),
}

async fn look_up(ctx: &Ctx, source: &dyn Source, words: &str, several: &'static str) -> Answer<Met> {
    if let Some(message) = too_long(words, TYPED) {
        return Ok(Met::None(message));
    }
    let exact = source.exactly(ctx, words).await?;
    let found = if exact.is_empty() {
        source.find(ctx, words, u64::try_from(MOST + 1).unwrap_or(u64::MAX)).await?
    } else {
        exact
    };
    Ok(match judge(words, found) {
        Verdict::One(found) => Met::One(found),
        Verdict::Perhaps(found) => Met::Perhaps(found, "pick-perhaps".into()),
        Verdict::Several(mut some) => {
            let message = if some.len() > MOST { "pick-many-matches" } else { several };
            some.truncate(MOST);
            Met::Some(some, message.into())
        }
        Verdict::Nothing => Met::None(Message::new("pick-nothing").with("typed", words)),
    })
}

/// Looks up what a field sent; gives what it then shows, and what is wrong with it.
pub(in crate::kit) async fn settle(
    ctx: &Ctx,
    source: &dyn Source,
    asked: Asked,
    mut pick: Picking,
) -> Answer<(Picking, Option<Message>)> {
    let sent = std::mem::take(&mut pick.sent);
    let words = sent.words.clone();
    let wrong = if asked.many {
        several(ctx, source, &mut pick, sent, asked.adding).await?
    } else {
        one(ctx, source, &mut pick, sent).await?
    };
    let missing = asked.required && pick.chosen.is_empty() && words.is_empty();
    Ok((pick, wrong.or_else(|| missing.then(|| "form-required".into()))))
}

async fn one(ctx: &Ctx, source: &dyn Source, pick: &mut Picking, sent: Sent) -> Answer<Option<Message>> {
    // The last one sent: a radio button stands after the hidden value.
    let id = sent.ids.last().filter(|_| sent.answered).cloned();
    if let Some(id) = id {
        return Ok(match known(ctx, source, pick, &[id]).await?.pop() {
            Some(found) => {
                if !pick.is_offered(&found.id) {
                    pick.typed.clone_from(&found.label);
                }
                pick.chosen = vec![found];
                None
            }
            None => {
                pick.typed = sent.words;
                Some("pick-gone".into())
            }
        });
    }
    if sent.words.is_empty() {
        return Ok(None);
    }
    Ok(match look_up(ctx, source, &sent.words, "pick-several").await? {
        Met::One(found) => {
            pick.typed.clone_from(&found.label);
            pick.chosen = vec![found];
            None
        }
        Met::Perhaps(found, message) => {
            pick.matches = vec![found];
            pick.typed = sent.words;
            Some(message)
        }
        Met::Some(some, message) => {
            pick.matches = some;
            pick.typed = sent.words;
            Some(message)
        }
        Met::None(message) => {
            pick.typed = sent.words;
            Some(message)
        }
    })
}

async fn several(
    ctx: &Ctx,
    source: &dyn Source,
    pick: &mut Picking,
    sent: Sent,
    adding: bool,
) -> Answer<Option<Message>> {
    let chosen = known(ctx, source, pick, &sent.ids).await?;
    let gone = sent.ids.len() - chosen.len();
    pick.chosen = chosen;
    let mut wrong = (gone > 0).then(|| "pick-gone-some".into());
    if sent.words.is_empty() {
        return Ok(wrong);
    }
    if sent.answered && !sent.ticked.is_empty() {
        let ticked = known(ctx, source, pick, &sent.ticked).await?;
        add(pick, ticked);
        return Ok(wrong);
    }
    match look_up(ctx, source, &sent.words, "pick-several-tick").await? {
        Met::One(found) => add(pick, vec![found]),
        Met::Perhaps(found, _) if adding => add(pick, vec![found]),
        Met::Perhaps(found, message) => wrong = offer(pick, vec![found], sent.words, message).or(wrong),
        Met::Some(some, message) => wrong = offer(pick, some, sent.words, message).or(wrong),
        Met::None(message) => {
            wrong = Some(message);
            pick.typed = sent.words;
        }
    }
    Ok(wrong)
}

/// Offers what is not chosen yet; what to say where there is any.
fn offer(pick: &mut Picking, some: Vec<Found>, words: String, message: Message) -> Option<Message> {
    let fresh: Vec<Found> = some.into_iter().filter(|one| !holds(pick, &one.id)).collect();
    if fresh.is_empty() {
        return None;
    }
    pick.matches = fresh;
    pick.typed = words;
    Some(message)
}

fn holds(pick: &Picking, id: &str) -> bool {
    pick.chosen.iter().any(|one| one.id == id)
}

fn add(pick: &mut Picking, new: Vec<Found>) {
    for found in new {
        if !holds(pick, &found.id) {
            pick.chosen.push(found);
        }
    }
}
