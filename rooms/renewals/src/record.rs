//! Composing the record of a renewal from everything that is known of it, in every language of the house.

use rawabit_platform::lang::{Message, Voice};
use rawabit_platform::web::App;
use rawabit_platform::{Lang, Multi};
use rawabit_statutes::{Form, LocalText};

use crate::commands;
use crate::dossier::Dossier;
use crate::model::check::{QUESTIONS, Verdict};
use crate::model::record::{Filled, Point, Record};
use crate::model::{day_of, titled};
use crate::store::{findings, steps};
use crate::tally::Contest;

/// Says the same in every language.
fn in_all(app: &App, say: impl Fn(&Voice) -> String) -> Multi {
    let mut all = Multi::default();
    for lang in Lang::ALL {
        all.set(lang, &say(&app.voice(lang).plain()));
    }
    all
}

/// The record as it stands.
pub(crate) fn compose(app: &App, dossier: &Dossier) -> Record {
    let case = dossier.case();
    let held_on = case.as_ref().and_then(|case| case.held_on());
    let call = case.as_ref().and_then(|case| case.assembly.as_ref()).map_or(1, |one| one.call);
    Record {
        unit: dossier.unit.name.clone(),
        campaign: dossier.campaign.title.clone(),
        reference: format!("TJ-{}", dossier.row.id.rsplit('-').next().unwrap_or(&dossier.row.id)),
        article: dossier.campaign.article.clone(),
        edition: dossier.statutes.edition.version.clone(),
        held_on,
        call,
        paper: dossier.paper.is_some(),
        facts: facts(app, dossier),
        reports: reports(dossier),
        offices: offices(app, dossier),
        points: points(app, dossier),
        signatures: signatures(app, dossier),
    }
}

fn facts(app: &App, dossier: &Dossier) -> Vec<(Multi, Multi)> {
    let mut all = Vec::new();
    let mut fact = |key: &'static str, value: Multi| {
        all.push((in_all(app, |voice| voice.t(key)), value));
    };
    if let Some(roll) = &dossier.roll {
        let day = roll.frozen_at.day(app.formats.zone());
        let said = Message::new("renewals-said-roll").with("n", roll.size).with("day", day);
        fact("renewals-fact-roll", in_all(app, |voice| voice.msg(&said)));
    }
    if let Some(paper) = &dossier.paper {
        fact("renewals-fact-assembly", in_all(app, |voice| voice.day(paper.held_on)));
        let entered = steps::entered_from_paper(&dossier.steps).map(|at| at.day(app.formats.zone()));
        let said = Message::new("renewals-paper-entered").with("day", entered.unwrap_or(paper.held_on));
        fact("renewals-fact-paper", in_all(app, |voice| voice.msg(&said)));
    } else if let Some(meeting) = &dossier.meeting {
        let at = meeting.held_at();
        fact("renewals-fact-assembly", in_all(app, |voice| voice.moment(at)));
        fact("renewals-fact-place", meeting.place.clone());
    }
    if let Some(supervisor) = &dossier.row.supervisor_id
        && let Some(named) = dossier.people.get(supervisor)
    {
        fact("renewals-fact-supervisor", in_all(app, |voice| named.display(voice)));
    }
    fact("renewals-fact-planned", in_all(app, |voice| voice.day(day_of(dossier.row.planned_day))));
    all
}

/// The reports with their votes; one that was not voted on is not listed.
fn reports(dossier: &Dossier) -> Vec<(Multi, u32, u32, u32)> {
    let Some(rules) = dossier.rules() else { return Vec::new() };
    let items = dossier.row.items();
    let votes = |n: usize| match &dossier.paper {
        Some(paper) => paper.reports.get(n).copied(),
        None => {
            let item = items.get(n)?;
            let taken = dossier.votes.iter().rfind(|vote| vote.item.as_deref() == Some(item))?;
            Some(taken.counted)
        }
    };
    let line =
        |(n, report): (usize, &LocalText)| votes(n).map(|(yes, no, none)| (titled(report), yes, no, none));
    rules.reports.iter().enumerate().filter_map(line).collect()
}

/// The offices that were filled, each with its tally.
fn offices(app: &App, dossier: &Dossier) -> Vec<Filled> {
    let filled = |one: &Contest| {
        let law = dossier.statutes.office(&one.standing.office);
        let office = in_all(app, |voice| {
            law.map_or_else(String::new, |law| law.title.get(voice.lang(), Form::Masculine).to_owned())
        });
        let lines = one
            .lines
            .iter()
            .map(|line| {
                let named = dossier.people.get(&line.person);
                let name =
                    named.map_or_else(Multi::default, |named| in_all(app, |voice| named.display(voice)));
                (name, line.votes.to_string(), line.elected)
            })
            .collect();
        let note = match one.counted {
            Some((expressed, blank, invalid)) => {
                let n = |n: u64| i64::try_from(n).unwrap_or(i64::MAX);
                let said = Message::new(if one.by_lot { "renewals-tally-lot" } else { "renewals-tally" })
                    .with("electors", n(one.standing.electors))
                    .with("expressed", n(expressed))
                    .with("blank", n(blank))
                    .with("invalid", n(invalid))
                    .with("round", i64::from(one.round));
                in_all(app, |voice| voice.msg(&said))
            }
            None => Multi::default(),
        };
        Filled { office, lines, note }
    };
    dossier.contests.iter().map(filled).collect()
}

fn points(app: &App, dossier: &Dossier) -> Vec<Point> {
    let Some(case) = dossier.case() else { return Vec::new() };
    case.checks()
        .into_iter()
        .map(|check| Point {
            what: in_all(app, |voice| voice.t(&format!("renewals-check-{}", check.key))),
            verdict: in_all(app, |voice| voice.t(&format!("renewals-verdict-{}", check.verdict.name()))),
            said: match (&check.said, &check.verdict) {
                _ if decided(dossier, check.key).is_some() => in_all(app, |voice| {
                    decided(dossier, check.key).map_or_else(String::new, |one| by(dossier, voice, one))
                }),
                (Some(said), _) => in_all(app, |voice| voice.msg(said)),
                (None, Verdict::Human(office)) => in_all(app, |voice| {
                    let law = dossier.statutes.office(office);
                    let title = law.map_or(office.as_str(), |law| law.title.name(voice.lang()));
                    voice.ta("renewals-human", "office", title)
                }),
                _ => Multi::default(),
            },
            article: check.article.unwrap_or_default(),
        })
        .collect()
}

/// What somebody decided of a question that a paper leaves open: the latest.
fn decided<'a>(dossier: &'a Dossier, question: &str) -> Option<&'a findings::Model> {
    dossier.paper.as_ref()?;
    let asked = QUESTIONS[1..].contains(&question);
    findings::present(
        &dossier.findings,
        steps::upheld_at(&dossier.steps),
        steps::entered_from_paper(&dossier.steps),
    )
    .filter(|one| asked && one.question == question)
    .last()
}

/// "Decided by Mr So-and-so, secretary at headquarters: …".
fn by(dossier: &Dossier, voice: &Voice, one: &findings::Model) -> String {
    let person = one.person_id.as_ref().and_then(|id| dossier.people.get(id));
    let office = dossier.statutes.office(&one.office).map(|law| law.title.name(voice.lang()).to_owned());
    let said = Message::new("renewals-decided-by")
        .with("name", person.map_or_else(|| one.actor.clone(), |named| named.display(voice)))
        .with("office", office.unwrap_or_else(|| voice.t("renewals-who-confirmer")))
        .with("note", one.note.as_str());
    voice.msg(&said)
}

/// Who signs: whoever presided, the office that keeps the minutes, two tellers, whoever supervised.
fn signatures(app: &App, dossier: &Dossier) -> Vec<(Multi, Multi)> {
    let named = |id: Option<&String>| {
        let person = id.and_then(|id| dossier.people.get(id));
        person.map_or_else(Multi::default, |one| in_all(app, |voice| one.display(voice)))
    };
    let title = |office: &str| match dossier.statutes.office(office) {
        Some(law) => in_all(app, |voice| law.title.get(voice.lang(), Form::Masculine).to_owned()),
        None => Multi::default(),
    };
    let chair = dossier.meeting.as_ref().and_then(|one| one.chair.as_ref());
    let mut all = vec![(in_all(app, |voice| voice.t("renewals-sign-chair")), named(chair))];
    if let Some(secretary) = dossier.body().and_then(|body| body.secretary.as_deref()) {
        all.push((title(secretary), Multi::default()));
    } else if let Some(convenor) = commands::convenor(dossier.body()) {
        all.push((title(convenor), Multi::default()));
    }
    for n in 1..=2_i64 {
        all.push((in_all(app, |voice| voice.tn("renewals-sign-teller", n)), Multi::default()));
    }
    if dossier.rules().is_some_and(|rules| rules.supervised_by.is_some()) {
        let supervisor = dossier.row.supervisor_id.as_ref();
        all.push((in_all(app, |voice| voice.t("renewals-sign-supervisor")), named(supervisor)));
    }
    all
}
