//! How people write what is true: never twice the same.

use crate::names::Name;
use crate::random::Random;

/// A name in Arabic as a clerk types it.
pub(crate) fn arabic(name: Name, random: &mut Random) -> String {
    let mut out = name.0.to_owned();
    if random.chance(4_000) {
        out = out.replace(['أ', 'إ', 'آ'], "ا");
    }
    if random.chance(3_000) {
        out = out.replace('ؤ', "و").replace("ئ", "ي");
    }
    // The ه of `عبدالله` is another.
    for (chance, end, instead) in [(2_500, 'ة', "ه"), (1_500, 'ى', "ي"), (2_500, 'ء', "")] {
        if random.chance(chance) && out.ends_with(end) {
            out.pop();
            out.push_str(instead);
        }
    }
    for particle in ["عبد ", "بن ", "آيت ", "ايت "] {
        if out.starts_with(particle) && random.chance(4_000) {
            out = out.replacen(particle, particle.trim_end(), 1);
        }
    }
    if out.ends_with(" الدين") && random.chance(2_500) {
        out = out.replace(" الدين", "الدين");
    }
    if random.chance(100) {
        out = stretched(&out, random);
    }
    if random.chance(60) {
        out = vowelled(&out);
    }
    out
}

/// A tatweel after a letter that joins the next.
fn stretched(text: &str, random: &mut Random) -> String {
    let letters: Vec<char> = text.chars().collect();
    let joins: Vec<usize> = (0..letters.len().saturating_sub(1))
        .filter(|at| {
            let joins = |c: char| c.is_alphabetic() && !"اأإآدذرزوؤةىء".contains(c);
            joins(letters[*at]) && letters[at + 1].is_alphabetic()
        })
        .collect();
    let Some(at) = random.one(&joins) else { return text.to_owned() };
    letters.iter().enumerate().flat_map(|(n, c)| [Some(*c), (n == *at).then_some('ـ')]).flatten().collect()
}

/// A fatha on the first letter and a shadda where one is known.
fn vowelled(text: &str) -> String {
    let text = text.replace("محمد", "محمّد");
    let mut letters = text.chars();
    letters.next().map_or(String::new(), |first| format!("{first}\u{064E}{}", letters.as_str()))
}

/// A name in Latin letters as a clerk types it.
pub(crate) fn latin(name: Name, random: &mut Random) -> String {
    let mut out = random.one(name.1).copied().unwrap_or_default().to_owned();
    if let Some(rest) = out.strip_prefix("El ") {
        out = match random.below(10) {
            0 | 1 => format!("El-{rest}"),
            2 | 3 => format!("El{}", rest.to_lowercase()),
            4 => format!("Al {rest}"),
            _ => out,
        };
    }
    out
}

/// A whole name: case and order.
pub(crate) struct Habit {
    /// Capitals throughout.
    pub capitals: bool,
    /// Small letters throughout.
    pub small: bool,
    /// The family name in capitals only.
    pub family_capitals: bool,
    /// The family name first.
    pub family_first: bool,
    /// Two spaces, or one at the end.
    pub spaces: bool,
}

impl Habit {
    pub(crate) fn of(random: &mut Random) -> Habit {
        let case = random.below(100);
        Habit {
            capitals: case < 42,
            small: (42..46).contains(&case),
            family_capitals: (46..60).contains(&case),
            family_first: random.chance(2_200),
            spaces: random.chance(200),
        }
    }

    pub(crate) fn cased(&self, text: String, family: bool) -> String {
        match self {
            Habit { capitals: true, .. } => text.to_uppercase(),
            Habit { small: true, .. } => text.to_lowercase(),
            Habit { family_capitals: true, .. } if family => text.to_uppercase(),
            _ => text,
        }
    }

    pub(crate) fn together(&self, given: &str, family: &str) -> String {
        let space = if self.spaces { "  " } else { " " };
        let (first, second) = if self.family_first { (family, given) } else { (given, family) };
        format!("{first}{space}{second}")
    }
}

/// Nine digits of a telephone in one of the ways that people write them.
pub(crate) fn phone(number: u64, random: &mut Random) -> String {
    let national = format!("0{number:09}");
    let pairs = |sign: &str| {
        let pairs: Vec<&str> = (0..5).filter_map(|at| national.get(at * 2..at * 2 + 2)).collect();
        pairs.join(sign)
    };
    match random.below(100) {
        0..40 => national,
        40..55 => pairs(" "),
        55..62 => pairs("."),
        62..67 => pairs("-"),
        67..77 => format!("+212{number:09}"),
        77..81 => format!("+212 {}-{}", number / 1_000_000, number % 1_000_000),
        81..85 => format!("00212{number:09}"),
        85..88 => format!("+212 (0){number:09}"),
        // A spreadsheet has taken it for an amount.
        88..96 => number.to_string(),
        _ => eastern(&national),
    }
}

/// A number of papers as it is typed.
pub(crate) fn identity(number: &str, random: &mut Random) -> String {
    match random.below(100) {
        0..80 => number.to_owned(),
        80..90 => number.to_lowercase(),
        90..95 => format!("{} {}", &number[..2], &number[2..]),
        95..98 => format!("{}-{}", &number[..2], &number[2..]),
        _ => eastern(number),
    }
}

/// Arabic-Indic digits.
fn eastern(text: &str) -> String {
    let digit = |c: char| c.to_digit(10).and_then(|value| char::from_u32(0x0660 + value)).unwrap_or(c);
    text.chars().map(digit).collect()
}
