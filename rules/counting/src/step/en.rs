//! The words of a step in English.

use super::{Because, QuotaRule, Step, Why, Words, joined};
use crate::lang::{Case, Noun, amount, count, isolate};
use crate::majority::Base;
use crate::{Amount, Ground, Lang, Purpose};

fn n(number: u64, noun: Noun) -> String {
    count(Lang::En, number, noun, Case::Oblique)
}

fn votes(value: &Amount) -> String {
    amount(Lang::En, value, Noun::Vote, Case::Oblique)
}

fn names(w: &Words<'_>, list: &[usize]) -> String {
    w.names(list, ", ", " and ")
}

/// « Amina 12, Brahim 7 ».
fn each(w: &Words<'_>, list: &[(usize, Amount)]) -> String {
    joined(list.iter().map(|(c, value)| format!("{} {value}", w.name(*c))).collect(), ", ", ", ")
}

fn quota(rule: QuotaRule) -> &'static str {
    match rule {
        QuotaRule::Hare => "votes divided by seats",
        QuotaRule::Droop => "the next whole number above votes divided by seats plus one",
        QuotaRule::DroopDecimal => "the next decimal above votes divided by seats plus one",
        QuotaRule::DroopExact => "votes divided by seats plus one",
        QuotaRule::Imperiali => "votes divided by seats plus two",
    }
}

fn why(why: Why) -> &'static str {
    match why {
        Why::Quota => "the quota is reached",
        Why::Remaining => "no more stand than there are seats left",
        Why::Most => "the highest number of those left",
        Why::Majority => "the majority is reached",
        Why::Unbeaten => "nobody left is ahead",
        Why::Judgment => "the best median judgment of those left",
        Why::Unopposed => "no more stand than there are seats",
    }
}

fn base(base: Base) -> &'static str {
    match base {
        Base::Expressed => "votes expressed",
        Base::Valid => "votes expressed and blank papers",
        Base::Cast => "papers cast",
        Base::Present => "those present",
        Base::Entitled => "those entitled to vote",
    }
}

fn purpose(purpose: Purpose) -> &'static str {
    match purpose {
        Purpose::Elect => "for a seat",
        Purpose::Exclude => "to be excluded",
        Purpose::Surplus => "to have the surplus transferred first",
        Purpose::NextRound => "for a place in the next round",
    }
}

fn ground(ground: Ground) -> &'static str {
    match ground {
        Ground::Lot => "by lot",
        Ground::Older => "by age, the older first",
        Ground::Younger => "by age, the younger first",
        Ground::Woman => "the woman first",
        Ground::Seniority => "by length of membership",
    }
}

fn because(because: Because) -> &'static str {
    match because {
        Because::Base => "the same number for each",
        Because::Minimum => "the minimum",
        Because::Cap => "the maximum",
        Because::ByRight => "by right of office",
        Because::Bonus => "the bonus of the first list",
        Because::Overhang => "direct seats beyond the share, kept",
    }
}

pub(super) fn say(w: &Words<'_>, step: &Step) -> String {
    match step {
        Step::Opened { seats, standing, withdrawn, expressed, blank, invalid } => {
            let mut text = format!(
                "{} for {}: {} expressed, {blank} blank, {invalid} invalid.",
                n(*standing as u64, Noun::Candidate),
                n(*seats, Noun::Seat),
                n(*expressed, Noun::Ballot),
            );
            if !withdrawn.is_empty() {
                text += &format!(" Withdrawn: {}.", names(w, withdrawn));
            }
            text
        }
        Step::Quota { value, rule } => format!("Quota: {value} ({}).", quota(*rule)),
        Step::Votes { stage, votes, nontransferable, rounding } => {
            let mut text = format!("Stage {stage}: {}.", each(w, votes));
            if !nontransferable.is_zero() {
                text += &format!(" Not transferable: {nontransferable}.");
            }
            if !rounding.is_zero() {
                text += &format!(" Cut off in rounding: {rounding}.");
            }
            text
        }
        Step::Scores { scores, points } => {
            format!("{}: {}.", if *points { "Points" } else { "Votes" }, each(w, scores))
        }
        Step::NotAccepted { ballots, least, most } => format!(
            "Not accepted: {} with fewer than {least} or more than {}.",
            n(*ballots, Noun::Ballot),
            n(*most as u64, Noun::Name)
        ),
        Step::Majority { needed, base: of, of: total } => {
            format!("The majority is {} of {total} ({}).", n(*needed, Noun::Vote), base(*of))
        }
        Step::NextRound { seats, among } => format!(
            "The majority is not reached for {}: another round is held among {}.",
            n(*seats, Noun::Seat),
            names(w, among)
        ),
        Step::Elected { who, votes: with, why: reason } => match with {
            Some(with) => format!("{} is elected with {with}: {}.", w.name(*who), why(*reason)),
            None => format!("{} is elected: {}.", w.name(*who), why(*reason)),
        },
        Step::Excluded { who, votes: with } => {
            format!("{} has the fewest and is excluded with {}.", w.name(*who), votes(with))
        }
        Step::Moved { from, surplus, to, nontransferable, rounding, left: _ } => {
            let what = if *surplus { "The surplus" } else { "The votes" };
            let to = if to.is_empty() { "nobody".to_owned() } else { each(w, to) };
            let mut text = format!("{what} of {} go to {to}.", w.name(*from));
            if *surplus {
                text = text.replacen(" go to ", " goes to ", 1);
            }
            if !nontransferable.is_zero() {
                text += &format!(" Without a further preference: {nontransferable}.");
            }
            if !rounding.is_zero() {
                text += &format!(" Cut off: {rounding}.");
            }
            text
        }
        Step::KeepValues { iterations, values, surplus } => format!(
            "After {iterations} computations the elected keep of each vote: {}. Surplus left: {surplus}.",
            each(w, values)
        ),
        Step::PriorStage { stage, among, taken, purpose: what } => format!(
            "{} are equal; at stage {stage} they were not, and {} is taken {}.",
            names(w, among),
            w.name(*taken),
            purpose(*what)
        ),
        Step::Drawn(lot) => format!(
            "{} are equal; {} is taken {}, {}.",
            names(w, &lot.question.among),
            w.name(lot.drawn),
            purpose(lot.question.purpose),
            ground(lot.ground)
        ),
        Step::NeedsLot(question) => {
            format!(
                "{} are equal: a lot must be drawn {}.",
                names(w, &question.among),
                purpose(question.purpose)
            )
        }
        Step::Duel { one, other, for_one, for_other } => {
            format!("{} against {}: {for_one} to {for_other}.", w.name(*one), w.name(*other))
        }
        Step::Chain { winner, loser, strength, back } => format!(
            "{} goes before {}: strongest chains {strength} and {back}.",
            w.name(*winner),
            w.name(*loser)
        ),
        Step::Median { who, grade, better, worse } => {
            format!("{}: median judgment {}, {better} above and {worse} below.", w.name(*who), isolate(grade))
        }
        Step::Nominated { who, votes, needed, enough } => format!(
            "{} is named by {votes}; {needed} are needed{}.",
            w.name(*who),
            if *enough { "" } else { ", which is not enough" }
        ),
        Step::Withdrew { who } => format!("{} withdraws.", w.name(*who)),
        Step::BelowThreshold { list, votes, needed } => {
            format!("{} has {} and stays out: {needed} are needed.", w.name(*list), n(*votes, Noun::Vote))
        }
        Step::Fixed { list, seats, because: reason } => {
            format!("{}: {} ({}).", w.name(*list), n(*seats, Noun::Seat), because(*reason))
        }
        Step::Share { list, share, seats, remainder } => {
            format!("{}: {share} quotas, so {}; remainder {remainder}.", w.name(*list), n(*seats, Noun::Seat))
        }
        Step::RemainderSeat { list, remainder } => {
            format!("One seat to {} for the remainder {remainder}.", w.name(*list))
        }
        Step::GivenBack { list, remainder } => {
            format!(
                "One seat too many: {} gives it back, with the smallest remainder {remainder}.",
                w.name(*list)
            )
        }
        Step::QuotientSeat { seat, list, quotient, squared } => match quotient {
            Some(value) => format!(
                "Seat {seat} to {}: quotient {value}{}.",
                w.name(*list),
                if *squared { " (squared)" } else { "" }
            ),
            None => format!("Seat {seat} to {}: everybody has one first.", w.name(*list)),
        },
        Step::Full { list, seats } => format!("{} is full with {}.", w.name(*list), n(*seats, Noun::Seat)),
        Step::Seats { seats } => {
            let list = seats.iter().map(|(list, seats)| format!("{} {seats}", w.name(*list))).collect();
            format!("Seats: {}.", joined(list, ", ", ", "))
        }
        Step::ListSeat { list, place, name, preference } => match preference {
            Some(votes) => format!(
                "Of {}, {} is elected (place {place}, {} of preference).",
                w.name(*list),
                isolate(name),
                n(*votes, Noun::Vote)
            ),
            None => format!("Of {}, {} is elected (place {place}).", w.name(*list), isolate(name)),
        },
        Step::Vacant { list, seats } => {
            format!("{} has nobody left: {} stay vacant.", w.name(*list), n(*seats, Noun::Seat))
        }
        Step::Quotum { rule, needed, have } => {
            format!("Rule “{}”: at least {needed}; by the method alone {have}.", isolate(rule))
        }
        Step::Replaced { out, into, rules } => {
            format!("{} comes in for {}: rule “{}”.", w.name(*into), w.name(*out), isolate(rules.join(", ")))
        }
        Step::TooFew { rule, needed, possible, vacant } => format!(
            "Rule “{}”: {needed} are wanted, {possible} are possible; the missing places {}.",
            isolate(rule),
            if *vacant { "stay vacant" } else { "go to others" }
        ),
        Step::Closed { winners } if winners.is_empty() => "Nobody is elected.".to_owned(),
        Step::Closed { winners } => format!("Elected, in this order: {}.", names(w, winners)),
    }
}
