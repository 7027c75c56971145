//! Decisions and votes of a meeting.

use askama::Template;
use axum::extract::Path;
use rawabit_platform::Answer;
use rawabit_platform::kit::form::Choice;
use rawabit_platform::kit::{Form, Html, Input, Sent, esc, html};
use rawabit_platform::lang::Message;
use rawabit_platform::web::{Ctx, Redirect};
use rawabit_statutes::{Vote, Word as _};

use super::interventions::item_choices;
use super::{Ended, end, notice, part, path, tabs, visible};
use crate::cast::Cast;
use crate::commands::{self, DecideRefused, NewDecision, NewVote, Records};
use crate::model::{DecisionState, VoteInput, voting};
use crate::permissions::RecordMeeting;
use crate::store::{decisions, invitees};
use crate::words;

#[derive(Template)]
#[template(path = "office/decide.html")]
struct Decisions<'a> {
    ctx: &'a Ctx,
    tabs: Html,
    cards: Html,
    votes: Vec<(String, Html)>,
    majority: String,
    hands: u32,
    weights: Html,
    form: Html,
    vote_url: String,
    may: bool,
}

fn owners(ctx: &Ctx, records: &Records, units: &[rawabit_federation::Unit]) -> Vec<Choice> {
    let statutes = &records.cast.statutes;
    let mut choices = Vec::new();
    for unit in units {
        for office in statutes.offices_of(&unit.kind) {
            let mut choice = Choice::new(format!("{}@{}", office.id, unit.id), office.title.name(ctx.lang()));
            choice.group = ctx.voice.pick(&unit.name).to_owned();
            choice.label = format!("{} – {}", choice.label, choice.group);
            choices.push(choice);
        }
    }
    choices
}

/// Units whose offices may own a decision of this meeting: its own, those right below, and those of the invitees.
async fn owner_units(ctx: &Ctx, records: &Records) -> Answer<Vec<rawabit_federation::Unit>> {
    let own = rawabit_federation::unit(ctx.db(), &records.meeting.unit_id).await?;
    let mut units: Vec<_> = own.into_iter().collect();
    units.extend(rawabit_federation::children(ctx.db(), &records.meeting.unit_id).await?);
    let more: Vec<String> = records
        .invited
        .iter()
        .map(|invitee| invitee.unit_id.clone())
        .filter(|id| !id.is_empty() && !units.iter().any(|unit| unit.id == *id))
        .collect();
    let mut more: Vec<_> = rawabit_federation::units(ctx.db(), &more).await?.into_values().collect();
    more.sort_by(|a, b| a.id.cmp(&b.id));
    units.extend(more);
    Ok(units)
}

fn type_choices(ctx: &Ctx, records: &Records) -> Vec<Choice> {
    let statutes = &records.cast.statutes;
    statutes.decisions.iter().map(|kind| Choice::new(kind.id.clone(), kind.name.get(ctx.lang()))).collect()
}

fn chair_votes(ctx: &Ctx) -> Vec<Choice> {
    Vote::ALL
        .iter()
        .map(|vote| Choice::new(vote.key(), ctx.t(&format!("meetings-vote-{}", vote.key()))))
        .collect()
}

async fn fields(ctx: &Ctx, records: &Records) -> Answer<Form> {
    let units = owner_units(ctx, records).await?;
    Ok(Form::new("meetings-decision")
        .once()
        .input(Input::multi("title").required())
        .input(Input::multi_long("text"))
        .input(Input::select("item", item_choices(ctx, records)))
        .input(Input::select("type", type_choices(ctx, records)))
        .input(Input::select("owner", owners(ctx, records, &units)).required())
        .input(Input::day("deadline"))
        .input(Input::check("public"))
        .input(Input::number("for", 0, 1_000_000))
        .input(Input::number("against", 0, 1_000_000))
        .input(Input::number("abstain", 0, 1_000_000))
        .input(Input::select("chair_vote", chair_votes(ctx))))
}

fn hands(form: &Form) -> Option<VoteInput> {
    let read = form.read();
    let number = |name: &str| read.number(name).and_then(|n| u32::try_from(n).ok());
    let (for_, against, abstain) = (number("for"), number("against"), number("abstain"));
    if for_.is_none() && against.is_none() && abstain.is_none() {
        return None;
    }
    Some(VoteInput {
        for_: for_.unwrap_or(0),
        against: against.unwrap_or(0),
        abstain: abstain.unwrap_or(0),
        chair_vote: Vote::from_key(&read.text("chair_vote")),
    })
}

/// `GET …/decisions`
pub(crate) async fn show(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let records = Records::read(ctx.db(), &ctx.app, visible(&ctx, &id).await?).await?;
    let form = fields(&ctx, &records).await?;
    page(&ctx, &records, &form)
}

fn page(ctx: &Ctx, records: &Records, form: &Form) -> Answer {
    let meeting = &records.meeting;
    let may = ctx.may::<RecordMeeting>(&meeting.unit_path) && meeting.state().takes_decisions();
    let body = meeting.body.as_deref().and_then(|id| records.cast.statutes.body(id));
    let majority = voting::majority(body, None);
    let page = Decisions {
        ctx,
        tabs: tabs(ctx, meeting, "decisions"),
        cards: cards(ctx, &records.decisions, &records.cast),
        votes: records
            .votes
            .iter()
            .map(|vote| (words::vote(&ctx.voice, vote), tally_bar(ctx, vote)))
            .collect(),
        majority: words::majority(&ctx.voice, &majority.share.to_string(), majority.of.key()),
        hands: invitees::roll(&records.invited).hands(),
        weights: weights(ctx, records),
        // What was typed comes back even where it can no longer be decided.
        form: if may || !form.errors.is_empty() { form.html(ctx) } else { Html::none() },
        vote_url: ctx.url(&path(meeting, "votes")),
        may,
    };
    let status = if form.is_valid() { http::StatusCode::OK } else { http::StatusCode::UNPROCESSABLE_ENTITY };
    part(ctx, meeting, "meetings-tab-decisions").status(status).body(&page)
}

/// Where the statutes weigh votes: how many there are in the room, and which seats cast more than one.
fn weights(ctx: &Ctx, records: &Records) -> Html {
    let roll = invitees::roll(&records.invited);
    if !roll.is_weighted() {
        return Html::none();
    }
    let mut heavy: Vec<(&str, u32)> = records
        .invited
        .iter()
        .filter(|invitee| invitee.votes() > 1)
        .map(|invitee| (invitee.office.as_str(), invitee.votes()))
        .collect();
    heavy.dedup();
    let name = |office: &str| records.cast.office(ctx.lang(), office, rawabit_statutes::Form::Masculine);
    let who: Vec<String> =
        heavy.into_iter().map(|(office, votes)| format!("{}: {votes}", name(office))).collect();
    let how = ctx.ta("meetings-weights-how", "who", who.join(ctx.voice.comma()));
    notice("info", "info", &format!("{} {how}", words::weights(&ctx.voice, &roll)))
}

fn why(refused: &DecideRefused) -> (&'static str, Message) {
    (refused.field(), refused.message())
}

/// Records a decision, with its vote if hands were counted.
pub(crate) async fn decide(ctx: Ctx, Path(id): Path<String>, Sent(sent): Sent) -> Answer {
    let meeting = visible(&ctx, &id).await?;
    let permit = ctx.permit::<RecordMeeting>(&meeting.unit_path)?;
    let records = Records::read(ctx.db(), &ctx.app, meeting).await?;
    let mut form = fields(&ctx, &records).await?.fill(sent);
    if form.is_valid() {
        let read = form.read();
        let owner = read.text("owner");
        let (office, unit) = owner.split_once('@').unwrap_or_default();
        let new = NewDecision {
            item: read.optional("item"),
            decision_type: read.optional("type"),
            title: read.multi("title"),
            text: read.multi("text"),
            owner_office: office.to_owned(),
            owner_unit: unit.to_owned(),
            deadline: read.day("deadline"),
            public: read.check("public"),
            vote: hands(&form),
        };
        let mut work = ctx.begin().await?;
        let answer = commands::decide(&ctx.app, &mut work, &permit, &id, new).await;
        if let Ended::Done(decided) = end(&mut form, work, answer, why, async { Ok(0) }).await? {
            let done = if decided.adopted { "meetings-adopted" } else { "meetings-rejected" };
            return Ok(Redirect::done(&ctx, &path(&records.meeting, "decisions"), done));
        }
    }
    page(&ctx, &records, &form)
}

fn vote_fields(ctx: &Ctx, records: &Records) -> Form {
    Form::new("meetings-hands")
        .once()
        .input(Input::multi("subject").required())
        .input(Input::select("item", item_choices(ctx, records)))
        .input(Input::select("type", type_choices(ctx, records)))
        .input(Input::number("for", 0, 1_000_000).required())
        .input(Input::number("against", 0, 1_000_000).required())
        .input(Input::number("abstain", 0, 1_000_000).required())
        .input(Input::select("chair_vote", chair_votes(ctx)))
}

/// The form of a vote that decides nothing lasting: on the agenda, on closing a list. `?item=` names the point that is put to the vote.
pub(crate) async fn vote_form(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let records = Records::read(ctx.db(), &ctx.app, visible(&ctx, &id).await?).await?;
    let mut form = vote_fields(&ctx, &records);
    let asked = ctx.param("item");
    if let Some((_, item)) = records.items.iter().find(|(_, item)| asked.as_ref() == Some(&item.id)) {
        form = form.with("item", item.id.clone()).with_multi("subject", &item.title);
    }
    let above = weights(&ctx, &records);
    super::form_page(&ctx, &records.meeting, "meetings-vote-title", above, &form)
}

/// Records it.
pub(crate) async fn vote(ctx: Ctx, Path(id): Path<String>, Sent(sent): Sent) -> Answer {
    let meeting = visible(&ctx, &id).await?;
    let permit = ctx.permit::<RecordMeeting>(&meeting.unit_path)?;
    let records = Records::read(ctx.db(), &ctx.app, meeting).await?;
    let mut form = vote_fields(&ctx, &records).fill(sent);
    if let Some(vote) = hands(&form).filter(|_| form.is_valid()) {
        let read = form.read();
        let new = NewVote {
            item: read.optional("item"),
            subject: read.multi("subject"),
            decision_type: read.optional("type"),
            vote,
        };
        let mut work = ctx.begin().await?;
        let answer = commands::vote(&ctx.app, &mut work, &permit, &id, new).await;
        if let Ended::Done(_) = end(&mut form, work, answer, why, async { Ok(0) }).await? {
            return Ok(Redirect::done(&ctx, &path(&records.meeting, "decisions"), "meetings-saved"));
        }
    }
    super::form_page(&ctx, &records.meeting, "meetings-vote-title", weights(&ctx, &records), &form)
}

fn tally_bar(ctx: &Ctx, vote: &crate::store::votes::Model) -> Html {
    let whole = (vote.votes_for + vote.votes_against + vote.votes_abstain).max(1);
    let (yes, no) = (vote.votes_for * 100 / whole, vote.votes_against * 100 / whole);
    let counts = [
        ("meetings-doc-for", vote.votes_for),
        ("meetings-doc-against", vote.votes_against),
        ("meetings-doc-abstained", vote.votes_abstain),
    ];
    let said = counts.map(|(key, n)| format!("{}: {n}", ctx.t(key))).join(" · ");
    Html(format!(
        "<svg class=\"bar bar-l\" viewBox=\"0 0 100 8\" preserveAspectRatio=\"none\" role=\"img\" aria-label=\"{0}\"><rect class=\"ok\" width=\"{yes}\" height=\"8\"/><rect class=\"bad\" x=\"{yes}\" width=\"{no}\" height=\"8\"/><rect class=\"mute\" x=\"{1}\" width=\"{2}\" height=\"8\"/></svg><p class=\"small muted\">{0}</p>",
        esc(&said),
        yes + no,
        100 - yes - no
    ))
}

/// The decisions of a meeting as cards.
pub(super) fn cards(ctx: &Ctx, list: &[decisions::Model], cast: &Cast) -> Html {
    if list.is_empty() {
        return Html(format!(
            "<div class=\"empty\">{}<p>{}</p></div>",
            html::icon("gavel"),
            esc(&ctx.t("meetings-decisions-empty"))
        ));
    }
    let card = |decision: &decisions::Model| {
        let late = decision.is_late(ctx.today());
        let (tone, word) = state_word(decision, late);
        let deadline = decision.deadline.map_or_else(String::new, |day| {
            format!(
                "<div><dt>{}</dt><dd><time datetime=\"{day}\">{}</time></dd></div>",
                esc(&ctx.t("meetings-doc-deadline")),
                esc(&ctx.voice.day(day))
            )
        });
        format!(
            "<article class=\"decision{}\"><div class=\"decision-head\"><span class=\"decision-number\"><bdi dir=\"ltr\">{}</bdi></span>{}</div><h3><a href=\"{}\">{}</a></h3><dl><div><dt>{}</dt><dd>{}</dd></div>{deadline}</dl></article>",
            if late { " decision-late" } else { "" },
            decision.cited(),
            html::badge(&ctx.t(&word), tone),
            esc(&ctx.url(&format!("/office/decisions/{}", decision.id))),
            ctx.voice.spoken(&decision.title),
            esc(&ctx.t("meetings-doc-owner")),
            esc(&cast.owner(&ctx.voice, &decision.owner_office, &decision.owner_unit)),
        )
    };
    Html(list.iter().map(card).collect())
}

/// The tone and the message of where a decision stands.
pub(super) fn state_word(decision: &decisions::Model, late: bool) -> (&'static str, String) {
    match decision.state() {
        DecisionState::Open if late => ("bad", "meetings-decision-late".to_owned()),
        DecisionState::Open => ("info", "meetings-decision-open".to_owned()),
        DecisionState::Done => ("ok", "meetings-decision-done".to_owned()),
        DecisionState::Dropped => ("mute", "meetings-decision-dropped".to_owned()),
        DecisionState::Rejected => ("mute", "meetings-decision-rejected".to_owned()),
    }
}
