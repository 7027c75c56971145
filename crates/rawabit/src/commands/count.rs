//! `rawabit count FILE --method M`: counts an election from a ballot file, without a server or a database.

use std::path::Path;
use std::process::ExitCode;

use rawabit_counting::method::Method;
use rawabit_counting::step::{Step, words};
use rawabit_counting::{Amount, Draws, Election, Lot, Outcome, Question, blt, csv};
use rawabit_statutes::Lang;
use serde_json::{Map, Value, json};

use super::{say, say_error};
use crate::cli::{CountArgs, DrawArgs};
use crate::told::{Counting, Telling as _, Told};

/// A tie waits for a draw.
pub(super) const LOT: u8 = 3;
/// Another round must be held.
const ROUND: u8 = 4;

/// Exit 0 with a result, 1 without one and the reason, 3 where a lot must be drawn, 4 where another round must be held.
pub(super) fn count(asked: &CountArgs, lang: Lang) -> anyhow::Result<ExitCode> {
    let unknown = || {
        let names = Method::ALL.iter().map(|method| method.key()).collect();
        Told::Counting(Counting::UnknownMethod(asked.method.clone(), names))
    };
    let method: Method = asked.method.parse().map_err(|_| unknown())?;
    let bytes = std::fs::read(&asked.file).telling(|| Told::Reading(asked.file.clone()))?;
    let read = if is_csv(&asked.file) { csv::read_ballots(&bytes) } else { blt::read(&bytes) };
    let mut election = match read {
        Ok(election) => election,
        Err(problem) => return Ok(complain(&asked.file, problem.message(tongue(lang)), lang)),
    };
    if let Some(seats) = asked.seats {
        election.seats = seats;
    }
    let draws = draws(&asked.ties, election.candidates.len())?;
    let outcome = match method.count(&election, &draws) {
        Ok(outcome) => outcome,
        Err(fault) => return Ok(complain(&asked.file, fault.message(tongue(lang)), lang)),
    };
    match asked.json {
        true => say(&answer(method, &election, &outcome, lang).to_string()),
        false => words(outcome.steps(), &election.names(), tongue(lang)).iter().for_each(|line| say(line)),
    }
    Ok(match outcome {
        Outcome::Decided(_) => ExitCode::SUCCESS,
        Outcome::NextRound { .. } => ExitCode::from(ROUND),
        Outcome::NeedsLot { question, .. } => ask(&question, &election.names(), lang),
    })
}

/// The language as the rule knows it.
pub(super) fn tongue(lang: Lang) -> rawabit_counting::Lang {
    match lang {
        Lang::Ar => rawabit_counting::Lang::Ar,
        Lang::Fr => rawabit_counting::Lang::Fr,
        Lang::En => rawabit_counting::Lang::En,
    }
}

/// Says what is wrong with a file.
pub(super) fn complain(file: &Path, what: String, lang: Lang) -> ExitCode {
    say_error(&Told::Counting(Counting::File(file.to_owned(), what)).text(lang));
    ExitCode::FAILURE
}

/// Says which tie waits for a draw, and how the draw is handed in.
pub(super) fn ask(question: &Question, names: &[String], lang: Lang) -> ExitCode {
    say_error(&rawabit_counting::step::question(question, names, tongue(lang)));
    say_error(&Told::Counting(Counting::HandInDraw).text(lang));
    ExitCode::from(LOT)
}

fn is_csv(file: &Path) -> bool {
    file.extension().is_some_and(|ext| ext.eq_ignore_ascii_case("csv"))
}

/// The draws of the command line; `of` is how many candidates or lists there are.
pub(super) fn draws(asked: &DrawArgs, of: usize) -> anyhow::Result<Draws> {
    if let Some(seed) = &asked.lots {
        return Ok(Draws::seed(seed));
    }
    let Some(text) = &asked.draw else { return Ok(Draws::none()) };
    let wrong = || Told::Counting(Counting::NoDraw(text.clone()));
    let mut order = Vec::new();
    for number in text.split(',') {
        let number: usize = number.trim().parse().map_err(|_| wrong())?;
        let index = number.checked_sub(1).filter(|index| *index < of && !order.contains(index));
        order.push(index.ok_or_else(wrong)?);
    }
    Ok(Draws::order(order))
}

fn answer(method: Method, election: &Election, outcome: &Outcome, lang: Lang) -> Value {
    let open_quota = || last_quota(outcome.steps()).map(number);
    let (quota, winners, lots) = match outcome {
        Outcome::Decided(count) => (count.quota.as_ref().map(number), numbers(&count.winners), &count.lots),
        Outcome::NeedsLot { lots, .. } => (open_quota(), Vec::new(), lots),
        Outcome::NextRound { elected, lots, .. } => (open_quota(), numbers(elected), lots),
    };
    let mut answer = json!({
        "method": method.key(),
        "seats": election.seats,
        "quota": quota,
        "winners": winners,
        "rounds": rounds(outcome.steps(), &election.names(), lang),
        "lots": lots.iter().map(lot).collect::<Vec<Value>>(),
    });
    match outcome {
        Outcome::Decided(_) => {}
        Outcome::NeedsLot { question, .. } => answer["needs_lot"] = tie(question),
        Outcome::NextRound { among, .. } => answer["next_round"] = json!(numbers(among)),
    }
    answer
}

fn last_quota(steps: &[Step]) -> Option<&Amount> {
    steps.iter().rev().find_map(|step| match step {
        Step::Quota { value, .. } => Some(value),
        _ => None,
    })
}

/// Candidates by their numbers in the file.
fn numbers(who: &[usize]) -> Vec<usize> {
    who.iter().map(|index| index + 1).collect()
}

/// A whole number as a number; what has decimals as text, since a program that reads it as a float would change it.
fn number(amount: &Amount) -> Value {
    amount.as_whole().map_or_else(|| json!(amount), |whole| json!(whole))
}

/// A tie that waits for a draw.
pub(super) fn tie(question: &Question) -> Value {
    json!({ "question": question.number, "among": numbers(&question.among), "for": question.purpose })
}

/// A draw that was taken.
pub(super) fn lot(lot: &Lot) -> Value {
    let mut record = tie(&lot.question);
    record["drawn"] = json!(lot.drawn + 1);
    record["ground"] = json!(lot.ground);
    record
}

/// A round begins where votes are told; what came before belongs to the first.
fn rounds(steps: &[Step], names: &[String], lang: Lang) -> Vec<Value> {
    let said = words(steps, names, tongue(lang));
    let mut rounds: Vec<Map<String, Value>> = Vec::new();
    for (step, sentence) in steps.iter().zip(said) {
        let begins = matches!(step, Step::Votes { .. } | Step::Scores { .. });
        let unused = rounds.last().is_some_and(|round| !round.contains_key("votes"));
        if rounds.is_empty() || (begins && !unused) {
            let number = rounds.len() + 1;
            rounds.push(Map::from_iter([("round".to_owned(), json!(number))]));
        }
        let Some(round) = rounds.last_mut() else { continue };
        record(round, step);
        push(round, "words", json!(sentence));
    }
    rounds.into_iter().map(Value::Object).collect()
}

fn record(round: &mut Map<String, Value>, step: &Step) {
    let each = |list: &[(usize, Amount)]| {
        let pairs = list.iter().map(|(who, votes)| ((who + 1).to_string(), json!(votes)));
        Value::Object(pairs.collect())
    };
    match step {
        Step::Votes { votes, nontransferable, rounding, .. } => {
            round.insert("votes".into(), each(votes));
            round.insert("nontransferable".into(), json!(nontransferable));
            round.insert("rounding".into(), json!(rounding));
        }
        Step::Scores { scores, .. } => {
            round.insert("votes".into(), each(scores));
        }
        Step::Elected { who, .. } => push(round, "elected", json!(who + 1)),
        Step::Excluded { who, .. } => push(round, "excluded", json!(who + 1)),
        Step::Moved { from, surplus, to, nontransferable, rounding, .. } => {
            let transfer = json!({
                "from": from + 1,
                "surplus": surplus,
                "to": each(to),
                "nontransferable": nontransferable,
                "rounding": rounding,
            });
            push(round, "transfers", transfer);
        }
        _ => {}
    }
}

fn push(round: &mut Map<String, Value>, key: &str, value: Value) {
    let list = round.entry(key).or_insert_with(|| json!([]));
    if let Some(list) = list.as_array_mut() {
        list.push(value);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const BALLOTS: &[u8] = b"3 1\n4 1 2 0\n3 2 0\n2 3 2 0\n0\n\"A\"\n\"B\"\n\"C\"\n\"T\"\n";

    fn counted(method: Method, draws: &Draws) -> Value {
        let election = blt::read(BALLOTS).expect("ballots");
        let outcome = method.count(&election, draws).expect("votes");
        answer(method, &election, &outcome, Lang::En)
    }

    #[test]
    fn an_answer_has_numbers_of_the_file_and_a_round_for_each_stage() {
        let answer = counted(Method::Irv, &Draws::none());
        assert_eq!(answer["winners"], json!([2]));
        assert_eq!(answer["quota"], json!(5));
        let rounds = answer["rounds"].as_array().expect("rounds");
        assert_eq!(rounds.len(), 2);
        assert_eq!(rounds[0]["excluded"], json!([3]));
        assert_eq!(rounds[1]["votes"], json!({ "1": "4", "2": "5" }));
        assert_eq!(answer["lots"], json!([]));
    }

    #[test]
    fn an_open_result_says_what_it_waits_for() {
        let answer = counted(Method::TwoRound, &Draws::none());
        assert_eq!((&answer["winners"], &answer["next_round"]), (&json!([]), &json!([1, 2])));
    }

    #[test]
    fn who_is_elected_before_another_round_is_a_winner() {
        let ballots = b"4 2\n6 1 0\n2 2 0\n1 3 0\n1 4 0\n0\n\"A\"\n\"B\"\n\"C\"\n\"D\"\n\"T\"\n";
        let election = blt::read(ballots).expect("ballots");
        let outcome = Method::TwoRound.count(&election, &Draws::order(vec![2, 3])).expect("votes");
        let answer = answer(Method::TwoRound, &election, &outcome, Lang::En);
        assert_eq!((&answer["winners"], &answer["next_round"]), (&json!([1]), &json!([2, 3])));
    }

    #[test]
    fn a_draw_names_each_number_once() {
        let asked = |draw: &str| DrawArgs { draw: Some(draw.to_owned()), lots: None };
        assert_eq!(draws(&asked("3, 1,2"), 3).expect("a draw"), Draws::order(vec![2, 0, 1]));
        for wrong in ["", "0", "4", "1,1", "a"] {
            assert!(draws(&asked(wrong), 3).is_err(), "{wrong}");
        }
    }
}
