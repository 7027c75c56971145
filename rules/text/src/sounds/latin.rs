//! A piece of a name in Latin letters, written after French or English habits, as units of speech.

use super::Unit;

/// Reads folded Latin letters.
pub(super) fn units(piece: &str) -> Vec<Unit> {
    let letters: Vec<char> = piece.chars().collect();
    let mut out = Vec::with_capacity(letters.len());
    let mut at = 0;
    while let Some(letter) = letters.get(at).copied() {
        let next = letters.get(at + 1).copied();
        let after = letters.get(at + 2).copied();
        let (unit, taken) = unit(letter, next, after, at == 0);
        match unit {
            // `Ouiam`, `Wahbi`: before any vowel the first is a consonant, whatever follows that.
            Unit::U if at == 0 && (letter == 'w' || letters.get(taken).is_some_and(|c| vowel(*c))) => {
                out.push(Unit::Consonant('w'));
            }
            Unit::Consonant('x') if letter == 'x' => {
                out.extend([Unit::Consonant('k'), Unit::Consonant('s')]);
            }
            unit => out.push(unit),
        }
        at += taken;
    }
    out
}

fn vowel(letter: char) -> bool {
    matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u' | 'y')
}

/// The unit at a place, and how many letters it takes.
fn unit(letter: char, next: Option<char>, after: Option<char>, first: bool) -> (Unit, usize) {
    let thin = |c: Option<char>| matches!(c, Some('e' | 'i' | 'y'));
    match (letter, next) {
        ('k', Some('h')) => (Unit::Consonant('x'), 2),
        ('g', Some('h')) => (Unit::Consonant('g'), 2),
        // An old French way for غ: Rharb. Within a word it is two letters: Farhat.
        ('r', Some('h')) if first => (Unit::Consonant('g'), 2),
        ('c' | 's', Some('h')) => (Unit::Consonant('c'), 2),
        ('p', Some('h')) => (Unit::Consonant('f'), 2),
        ('t', Some('h')) => (Unit::Consonant('t'), 2),
        ('d', Some('h')) => (Unit::Consonant('d'), 2),
        ('d', Some('j')) => (Unit::Consonant('j'), 2),
        ('c', Some('k')) => (Unit::Consonant('k'), 2),
        ('g' | 'q', Some('u')) if thin(after) => (Unit::Consonant('k'), 2),
        ('c', next) if thin(next) => (Unit::Consonant('s'), 1),
        ('o', Some('u' | 'o')) => (Unit::U, 2),
        ('e', Some('e')) => (Unit::I, 2),
        ('e', Some('u')) => (Unit::E, 2),
        ('a', _) => (Unit::A, 1),
        ('e', _) => (Unit::E, 1),
        ('i' | 'y', _) => (Unit::I, 1),
        ('o', _) => (Unit::O, 1),
        ('u' | 'w', _) => (Unit::U, 1),
        ('c' | 'q' | 'g', _) => (Unit::Consonant('k'), 1),
        ('v', _) => (Unit::Consonant('f'), 1),
        ('p', _) => (Unit::Consonant('b'), 1),
        (other, _) => (Unit::Consonant(other), 1),
    }
}
