//! From units of speech to a sound: what is the same for both scripts.

/// A piece of a word as both scripts write it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unit {
    /// A consonant, by its letter in sounds.
    Consonant(char),
    /// ا, ع, `a`.
    A,
    /// `e`, which may be silent.
    E,
    /// ي, `i`, `y`: a consonant before a vowel.
    I,
    /// و, `ou`, `u`, `w`: a consonant before a vowel.
    U,
    /// `o`: as `U` before `a` and `e` (`Foad`), otherwise nothing.
    O,
    /// Between the parts of a name that stay apart (`عبد` and `الدايم`): two like consonants round it are two.
    Break,
}

impl Unit {
    fn is_vowel(self) -> bool {
        !matches!(self, Unit::Consonant(_) | Unit::Break)
    }
}

/// The consonants of a word and what its vowels tell.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Shape {
    /// `a` for a vowel at the start, then the consonants.
    pub stem: String,
    /// What the end tells: `a`, `i`, `u`, `o` or nothing.
    pub tail: Option<char>,
}

impl Shape {
    pub(super) fn of(units: &[Unit]) -> Shape {
        let units = glides(drop_silent_e(merge(units)));
        let mut stem = String::new();
        let vowel_first = units.iter().find(|unit| **unit != Unit::Break).is_some_and(|unit| unit.is_vowel());
        if vowel_first {
            stem.push('a');
        }
        stem.extend(units.iter().filter_map(|unit| match unit {
            Unit::Consonant(letter) => Some(*letter),
            _ => None,
        }));
        Shape { stem, tail: tail(&units) }
    }
}

/// Doubled letters once, except over a [`Unit::Break`].
fn merge(units: &[Unit]) -> Vec<Unit> {
    let mut out: Vec<Unit> = Vec::with_capacity(units.len());
    for unit in units {
        if out.last() != Some(unit) {
            out.push(*unit);
        }
    }
    out
}

fn drop_silent_e(mut units: Vec<Unit>) -> Vec<Unit> {
    if units.last() == Some(&Unit::E) && units.len() > 1 {
        units.pop();
    }
    units
}

/// `I` and `U` before a vowel are consonants; seen from the end, so that of two in a row the right one gives way.
fn glides(mut units: Vec<Unit>) -> Vec<Unit> {
    for at in (0..units.len().saturating_sub(1)).rev() {
        let next = units.get(at + 1..).and_then(|rest| rest.iter().find(|unit| **unit != Unit::Break));
        let Some(next) = next.copied().filter(|next| next.is_vowel()) else { continue };
        units[at] = match units[at] {
            Unit::I => Unit::Consonant('y'),
            Unit::U => Unit::Consonant('w'),
            Unit::O if matches!(next, Unit::A | Unit::E) => Unit::Consonant('w'),
            other => other,
        };
    }
    units
}

fn tail(units: &[Unit]) -> Option<char> {
    match units.last()? {
        Unit::A => Some('a'),
        Unit::I => Some('i'),
        Unit::U | Unit::O => Some('u'),
        Unit::E | Unit::Break => None,
        Unit::Consonant(_) => {
            let before = &units[..units.len() - 1];
            let run = before.iter().rev().take_while(|unit| unit.is_vowel());
            // A word that begins with it is written with و in one script and without in the other: ام, Oum.
            let inner = before.iter().any(|unit| matches!(unit, Unit::Consonant(_)));
            (inner && run.into_iter().any(|unit| *unit == Unit::U)).then_some('o')
        }
    }
}
