//! Minutes part by part, as text: what two versions are compared by, and what one is read by on the screen.

use rawabit_platform::{Lang, Multi};

use super::minutes::{Item, Minutes};

/// What a part is called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Heading {
    /// A message.
    Said(&'static str),
    /// An item of the agenda: its number and its title.
    Item(String, Multi),
}

/// A part of the minutes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// What finds it again in another version.
    pub key: String,
    /// What it is called.
    pub heading: Heading,
    /// What it says, in each language, one line a statement.
    pub text: Multi,
}

/// Every part of a version, in the order of the document.
pub fn parts(minutes: &Minutes) -> Vec<Part> {
    let mut all = vec![
        plain("meetings-agenda-title", &minutes.title),
        plain("meetings-doc-when", &minutes.when),
        plain("meetings-doc-place", &minutes.place),
        plain("meetings-doc-chair", &minutes.chair),
        plain("meetings-doc-secretary", &minutes.secretary),
        plain("meetings-minutes-edit-opening", &minutes.opening),
        lines("meetings-doc-attendance", |lang| {
            minutes.attendance.iter().map(|one| row(lang, &[&one.name, &one.office, &one.status])).collect()
        }),
        lines("meetings-doc-quorum", |lang| {
            minutes.quorum.iter().map(|(text, rule)| row(lang, &[text, rule])).collect()
        }),
        lines("meetings-doc-agenda", |lang| {
            minutes
                .items
                .iter()
                .map(|item| numbered(&item.number, &row(lang, &[&item.title, &item.late])))
                .collect()
        }),
    ];
    all.extend(minutes.items.iter().map(dealt));
    all.push(lines("meetings-doc-decisions", |lang| {
        let one = |it: &super::minutes::Decided| {
            numbered(&it.number, &row(lang, &[&it.text, &it.owner, &it.deadline]))
        };
        minutes.decisions.iter().map(one).collect()
    }));
    all.push(plain("meetings-minutes-edit-closing", &minutes.closing));
    all.push(lines("meetings-doc-sign", |lang| {
        minutes.signatures.iter().map(|(office, name)| row(lang, &[office, name])).collect()
    }));
    all
}

fn plain(key: &'static str, text: &Multi) -> Part {
    Part { key: key.to_owned(), heading: Heading::Said(key), text: text.clone() }
}

fn lines(key: &'static str, say: impl Fn(Lang) -> Vec<String>) -> Part {
    Part { key: key.to_owned(), heading: Heading::Said(key), text: joined(say) }
}

/// What happened under an item: its text, who said what, the votes.
fn dealt(item: &Item) -> Part {
    let text = joined(|lang| {
        let mut all = vec![exact(&item.text, lang)];
        all.extend(item.said.iter().map(|(who, what)| row(lang, &[who, what])));
        all.extend(item.votes.iter().map(|vote| {
            let text = exact(&vote.text, lang);
            if text.is_empty() {
                text
            } else {
                format!("{text} ({} / {} / {})", vote.for_, vote.against, vote.abstain)
            }
        }));
        all
    });
    let heading = Heading::Item(item.number.clone(), item.title.clone());
    Part { key: format!("item.{}", item.id), heading, text }
}

fn joined(say: impl Fn(Lang) -> Vec<String>) -> Multi {
    let mut text = Multi::default();
    for lang in Lang::ALL {
        let all: Vec<String> = say(lang).into_iter().filter(|line| !line.is_empty()).collect();
        text.set(lang, &all.join("\n"));
    }
    text
}

fn exact(text: &Multi, lang: Lang) -> String {
    text.exact(lang).unwrap_or_default().to_owned()
}

/// The statements of a line that this language has.
fn row(lang: Lang, all: &[&Multi]) -> String {
    let some: Vec<&str> = all.iter().filter_map(|text| text.exact(lang)).collect();
    some.join(" – ")
}

fn numbered(number: &str, text: &str) -> String {
    if text.is_empty() { String::new() } else { format!("{number}. {text}") }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::minutes::{Line, Voted};

    #[test]
    fn every_part_is_found_again_by_its_key_and_says_each_language_for_itself() {
        let minutes = Minutes {
            opening: Multi::one(Lang::Fr, "Ouverture"),
            attendance: vec![Line {
                name: Multi::three("سعاد", "Souad", "Souad"),
                office: Multi::one(Lang::Ar, "رئيسة"),
                status: Multi::three("حاضرة", "présente", "present"),
            }],
            items: vec![Item {
                id: "a".into(),
                number: "1".into(),
                title: Multi::one(Lang::Ar, "نقطة"),
                said: vec![(Multi::one(Lang::Ar, "كريم"), Multi::one(Lang::Ar, "قال"))],
                votes: vec![Voted {
                    text: Multi::one(Lang::Ar, "صوتوا"), for_: 3, against: 1, abstain: 0
                }],
                ..Item::default()
            }],
            ..Minutes::default()
        };
        let all = parts(&minutes);
        let text = |key: &str, lang| {
            let part = all.iter().find(|part| part.key == key).unwrap_or_else(|| panic!("no {key}"));
            part.text.exact(lang).map(str::to_owned)
        };
        assert_eq!(text("meetings-doc-attendance", Lang::Ar).as_deref(), Some("سعاد – رئيسة – حاضرة"));
        assert_eq!(text("meetings-doc-attendance", Lang::Fr).as_deref(), Some("Souad – présente"));
        assert_eq!(text("item.a", Lang::Ar).as_deref(), Some("كريم – قال\nصوتوا (3 / 1 / 0)"));
        assert_eq!(text("item.a", Lang::Fr), None);
        assert_eq!(text("meetings-minutes-edit-opening", Lang::Ar), None);
        let mut keys: Vec<&str> = all.iter().map(|part| part.key.as_str()).collect();
        keys.sort_unstable();
        keys.dedup();
        assert_eq!(keys.len(), all.len());
    }
}
