//! What lists made of these members have in them.

use std::collections::{HashMap, HashSet};

use rawabit_synthetic::{Day, Generator, Member, Settings};

const MANY: u64 = 50_000;

fn list(seed: u64) -> Vec<Member> {
    Generator::new(seed, Settings::default()).members(0..MANY).collect()
}

#[test]
fn a_seed_is_a_list_and_another_is_another() {
    assert_eq!(list(1), list(1));
    let (one, other) = (list(1), list(2));
    let same = one.iter().zip(&other).filter(|(one, other)| one.latin == other.latin).count();
    assert!(same < 500, "{same}");
}

#[test]
fn everybody_can_be_told_and_is_grown_up() {
    let settings = Settings::default();
    for member in list(7) {
        assert!(member.arabic.is_some() || member.latin.is_some());
        assert!(member.joined <= settings.today);
        if let Some(birth) = member.birth.filter(|birth| birth.year != 2090) {
            assert!(birth.year + 18 <= member.joined.year, "{birth} {}", member.joined);
        }
        for day in [member.birth, Some(member.joined)].into_iter().flatten() {
            assert!((1..=12).contains(&day.month) && (1..=28).contains(&day.day));
        }
        for name in [&member.arabic, &member.latin].into_iter().flatten() {
            assert!(name.whole.contains(&name.given) && name.whole.contains(&name.family));
            assert!(!name.given.trim().is_empty() && !name.family.trim().is_empty());
        }
    }
}

#[test]
fn duplicates_are_known_and_written_otherwise() {
    let members = list(3);
    let twice: Vec<&Member> = members.iter().filter(|member| member.duplicate_of().is_some()).collect();
    let share = twice.len() as f64 / MANY as f64;
    assert!((0.017..0.023).contains(&share), "{share}");
    let mut otherwise = 0;
    for member in &twice {
        let first = &members[usize::try_from(member.person).unwrap()];
        assert_eq!(first.duplicate_of(), None, "the first row of somebody");
        assert_eq!((first.gender, first.joined, first.group), (member.gender, member.joined, member.group));
        otherwise += usize::from(first.latin != member.latin || first.arabic != member.arabic);
    }
    assert!(otherwise * 10 > twice.len() * 8, "{otherwise} of {}", twice.len());
    let none = Generator::new(3, Settings { duplicates: 0, ..Settings::default() });
    assert!(none.members(0..1000).all(|member| member.duplicate_of().is_none()));
}

#[test]
fn the_mess_of_real_lists_is_there() {
    let members = list(5);
    let count = |test: &dyn Fn(&Member) -> bool| members.iter().filter(|member| test(member)).count();
    let arabic = |member: &Member| member.arabic.clone().map(|name| name.whole).unwrap_or_default();
    let latin = |member: &Member| member.latin.clone().map(|name| name.whole).unwrap_or_default();
    let phone = |member: &Member| member.phone.clone().unwrap_or_default();
    for (what, least, test) in [
        ("tatweel", 200, &(|m: &Member| arabic(m).contains('ـ')) as &dyn Fn(&Member) -> bool),
        ("a glued servant's name", 1_000, &|m| arabic(m).contains("عبدال")),
        ("a servant's name apart", 1_000, &|m| arabic(m).contains("عبد ال")),
        ("capitals", 10_000, &|m| !latin(m).is_empty() && latin(m) == latin(m).to_uppercase()),
        ("a glued article", 200, &|m| latin(m).to_lowercase().contains(" elm")),
        ("an article with a dash", 300, &|m| latin(m).to_lowercase().contains("el-")),
        ("a sun letter", 300, &|m| latin(m).to_lowercase().contains(" ess")),
        ("an accent", 200, &|m| latin(m).contains(['ï', 'Ï'])),
        ("a phone in Arabic digits", 500, &|m| phone(m).contains('٠')),
        ("a phone that has lost its zero", 1_000, &|m| phone(m).len() == 9),
        ("a phone with a plus", 2_000, &|m| phone(m).starts_with('+')),
        ("no Arabic", 1_000, &|m| m.arabic.is_none()),
        ("no Latin", 1_000, &|m| m.latin.is_none()),
        ("a birth in 1900", 3, &|m| m.birth == Some(Day::new(1900, 1, 1))),
        ("a birth to come", 3, &|m| m.birth.is_some_and(|birth| birth.year == 2090)),
        ("a mail", 10_000, &|m| m.mail.as_deref().is_some_and(|mail| mail.ends_with("@example.org"))),
    ] {
        assert!(count(test) >= least, "{what}: {}", count(test));
    }
    let mut spellings: HashMap<u64, HashSet<String>> = HashMap::new();
    for member in &members {
        spellings.entry(member.person).or_default().insert(latin(member));
    }
    assert!(spellings.values().any(|spellings| spellings.len() > 1));
}

#[test]
fn papers_and_phones_are_each_somebodys() {
    let once = Generator::new(9, Settings { duplicates: 0, ..Settings::default() });
    let mut papers = HashSet::new();
    for member in once.members(0..100_000) {
        if let Some(identity) = member.identity {
            let digits: String = identity
                .chars()
                .filter_map(|c| match c {
                    '٠'..='٩' => char::from_digit(u32::from(c) - 0x660, 10),
                    c => c.is_ascii_digit().then_some(c),
                })
                .collect();
            assert!(papers.insert(digits), "{identity}");
        }
    }
}

/// The Latin names of a house of representatives, if the shared data lie beside the repository.
fn deputies() -> Vec<String> {
    let file = std::path::Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../../shared/data/parliament/popolo/morocco-house-term9.csv");
    let text = std::fs::read_to_string(file).unwrap_or_default();
    text.lines().skip(1).filter_map(|line| line.split(',').nth(1)).map(letters).collect()
}

fn letters(name: &str) -> String {
    name.to_lowercase().chars().filter(char::is_ascii_alphabetic).collect()
}

#[test]
fn nobody_is_called_as_a_deputy() {
    let deputies: HashSet<String> = deputies().into_iter().collect();
    let mut like = HashSet::new();
    for member in Generator::new(11, Settings::default()).members(0..400_000) {
        if let Some(name) = member.latin {
            for whole in [format!("{}{}", name.given, name.family), format!("{}{}", name.family, name.given)]
            {
                if deputies.contains(&letters(&whole)) {
                    like.insert(name.whole.to_uppercase());
                }
            }
        }
    }
    assert!(like.is_empty(), "{like:?}");
}
