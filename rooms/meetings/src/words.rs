//! What a meeting, its quorum and its votes are called, for pages and documents alike.

use rawabit_platform::lang::{Message, Voice};
use rawabit_statutes::Statutes;

use crate::model::{Quorum, Roll};
use crate::store::{agenda, meetings, votes};

/// "Ordinary meeting", "urgent meeting, second call".
pub(crate) fn kind_of_meeting(voice: &Voice, meeting: &meetings::Model) -> String {
    let key = match (&meeting.body, meeting.is_urgent()) {
        (None, _) => "meetings-kind-ad-hoc",
        (Some(_), true) => "meetings-kind-urgent",
        (Some(_), false) => "meetings-kind-ordinary",
    };
    if meeting.call_number < 2 {
        return voice.t(key);
    }
    format!("{}{}{}", voice.t(key), voice.comma(), call(voice, meeting.call_number))
}

/// What happened to an agenda item since the convocations left, and when; nothing where they say what stands there.
pub(crate) fn late(voice: &Voice, item: &agenda::Model) -> Option<String> {
    let (what, at) = item.late()?;
    Some(voice.ta(&format!("meetings-agenda-late-{}", what.name()), "when", voice.moment(at)))
}

/// "Second call".
pub(crate) fn call(voice: &Voice, call: i32) -> String {
    match call {
        ..=1 => voice.t("meetings-call-1"),
        2 => voice.t("meetings-call-2"),
        call => voice.ta("meetings-call-n", "n", call),
    }
}

/// That the members asked for the meeting in writing, where they did: how many of how many, by which article.
pub(crate) fn request(voice: &Voice, statutes: &Statutes, meeting: &meetings::Model) -> Option<String> {
    let (asked, members) = meeting.request()?;
    let body = meeting.body.as_deref().and_then(|id| statutes.body(id));
    let article = body.and_then(|body| body.article.as_deref()).unwrap_or("—");
    let message = Message::new("meetings-request").with("asked", asked).with("members", members);
    Some(voice.msg(&message.with("article", article)))
}

/// The quorum in a sentence.
pub(crate) fn quorum(voice: &Voice, quorum: &Quorum) -> String {
    if quorum.required == 0 {
        return voice.msg(
            &Message::new("meetings-quorum-none").with("there", quorum.there).with("members", quorum.members),
        );
    }
    let key = if quorum.reached { "meetings-quorum-reached" } else { "meetings-quorum-missed" };
    voice.msg(
        &Message::new(key)
            .with("there", quorum.there)
            .with("members", quorum.members)
            .with("required", quorum.required)
            .with("represented", quorum.represented),
    )
}

/// That votes are weighed: how many those there cast, of how many. The quorum counts members all the same.
pub(crate) fn weights(voice: &Voice, roll: &Roll) -> String {
    voice.msg(&Message::new("meetings-weights").with("there", roll.votes_there).with("all", roll.votes))
}

/// A majority as the statutes write it: "more than 1/2 of the votes cast".
pub(crate) fn majority(voice: &Voice, share: &str, base: &str) -> String {
    let base = voice.t(&format!("meetings-base-{}", base.replace('_', "-")));
    let (key, share) = match share.strip_prefix("> ") {
        Some("1/2") => ("meetings-majority-half", "1/2"),
        Some(share) => ("meetings-majority-more", share),
        None if share == "any" => ("meetings-majority-any", ""),
        None => ("meetings-majority-least", share),
    };
    voice.msg(&Message::new(key).with("share", share).with("base", base))
}

/// A vote in a sentence: what was asked, by which majority, with what result.
pub(crate) fn vote(voice: &Voice, vote: &votes::Model) -> String {
    let key = match (vote.adopted, vote.by_chair) {
        (true, true) => "meetings-vote-chair",
        (true, false) => "meetings-vote-adopted",
        (false, _) => "meetings-vote-rejected",
    };
    let article = if vote.article.is_empty() { "—" } else { &vote.article };
    voice.msg(
        &Message::new(key)
            .with("subject", voice.pick(&vote.subject))
            .with("majority", majority(voice, &vote.share, &vote.base))
            .with("needed", vote.needed)
            .with("whole", vote.whole)
            .with("for", vote.votes_for)
            .with("article", article),
    )
}
