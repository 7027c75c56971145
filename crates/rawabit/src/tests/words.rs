//! Codes in words: whatever kind of act, line of the audit, job or state the house can write, it can also say.

use std::collections::BTreeSet;
use std::path::Path;

use rawabit_platform::jobs::state;
use rawabit_platform::lang::message_keys;
use rawabit_platform::ops;

use super::messages::sources;
use crate::house::rooms;

/// The product's sources without their tests.
fn product() -> Vec<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut files = Vec::new();
    sources(&root.join("crates/platform/src"), &mut files);
    for room in std::fs::read_dir(root.join("rooms")).expect("the rooms").flatten() {
        sources(&room.path().join("src"), &mut files);
    }
    assert!(files.len() > 100, "the sources are not where they should be");
    let texts = files.iter().map(|file| std::fs::read_to_string(file).expect("a source"));
    texts.map(|text| text.split("mod tests {").next().unwrap_or_default().to_owned()).collect()
}

/// Endings of files, which look like codes.
const ENDINGS: [&str; 5] = ["pdf", "csv", "html", "ics", "zip"];

/// Whether a literal looks like a code: `meeting.convened`, `account.sign_in`.
fn is_code(word: &str) -> bool {
    let named = |word: &str| !word.is_empty() && word.chars().all(|c| c.is_ascii_lowercase() || c == '_');
    word.split_once('.').is_some_and(|(stem, name)| named(stem) && named(name) && !ENDINGS.contains(&name))
}

/// Everything between two quotation marks that looks like a code.
fn codes(text: &str) -> impl Iterator<Item = &str> {
    text.split('"').filter(|word| is_code(word))
}

/// The first code among what these calls are given.
fn given_to<'a>(text: &'a str, calls: &[&str]) -> BTreeSet<&'a str> {
    let mut found = BTreeSet::new();
    for call in calls {
        for piece in text.split(call).skip(1) {
            let arguments = &piece[..piece.find(['(', ';', '&']).unwrap_or(piece.len())];
            found.extend(arguments.split('"').skip(1).step_by(2).filter(|word| is_code(word)).take(1));
        }
    }
    found
}

fn known() -> BTreeSet<String> {
    rooms().iter().flat_map(|room| message_keys(room.locales.ar).collect::<Vec<_>>()).collect()
}

fn assert_told<'a>(prefix: &str, codes: impl IntoIterator<Item = &'a str>, least: usize) {
    let (known, mut count, mut missing) = (known(), 0, Vec::new());
    for code in codes {
        count += 1;
        let key = format!("{prefix}-{}", code.replace(['.', '_'], "-"));
        if !known.contains(&key) {
            missing.push(key);
        }
    }
    assert!(count >= least, "only {count} codes of {prefix} were found");
    assert!(missing.is_empty(), "without words: {missing:#?}");
}

#[test]
fn every_kind_of_act_has_its_words() {
    let texts = product();
    // A kind begins with its subject, and some call names it literally; then every code of that subject is a kind.
    let named: BTreeSet<&str> =
        texts.iter().flat_map(|text| given_to(text, &["NewAct::new(", "role_act("])).collect();
    let subjects: BTreeSet<&str> = named.iter().filter_map(|kind| kind.split('.').next()).collect();
    let kinds: BTreeSet<&str> = texts
        .iter()
        .flat_map(|text| codes(text))
        .filter(|code| code.split('.').next().is_some_and(|stem| subjects.contains(stem)))
        .collect();
    assert!(
        kinds.contains("meeting.convened_urgent"),
        "a kind that is chosen at run time is found: {kinds:?}"
    );
    assert_told("act", kinds, 20);
}

#[test]
fn every_action_of_the_audit_has_its_words() {
    let texts = product();
    let calls = ["audit(", "audit_read(", "Line::of(", "refused(&work,", "refused(work,"];
    let actions: BTreeSet<&str> = texts.iter().flat_map(|text| given_to(text, &calls)).collect();
    assert!(actions.contains("account.change") && actions.contains("people.read"), "{actions:?}");
    assert_told("audit-action", actions, 60);
}

#[test]
fn every_kind_of_job_and_every_state_has_its_words() {
    let rooms = rooms();
    let jobs = rooms.iter().flat_map(|room| room.jobs).chain(ops::JOBS).map(|kind| kind.name);
    let jobs: Vec<String> = jobs.map(|name| name.replace('-', "_")).collect();
    assert_told("job", jobs.iter().map(String::as_str), 8);
    assert_told("jobs-state", state::ALL, 4);
    assert_told("mail-state", ["waiting", "sent", "failed"], 3);
    assert_told("audit-outcome", ["done", "refused"], 2);
}

#[test]
fn every_author_that_is_the_program_has_its_words() {
    let texts = product();
    let mut labels = BTreeSet::from(["visitor"]);
    for text in &texts {
        for call in ["begin_system(\"", "Author::system(\"", "by_link(&ctx, \""] {
            labels.extend(text.split(call).skip(1).filter_map(|rest| rest.split('"').next()));
        }
    }
    let labels: Vec<String> = labels.iter().map(|label| label.replace(' ', "_")).collect();
    assert_told("actor", labels.iter().map(String::as_str), 10);
}
