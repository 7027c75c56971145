//! A piece of a name in Arabic letters, as units of speech.

use super::Unit;

/// Reads folded Arabic letters; `last` says that the word ends here, where ه is most often a ta marbuta.
pub(super) fn units(piece: &str, last: bool) -> Vec<Unit> {
    let letters: Vec<char> = piece.chars().collect();
    let mut out = Vec::with_capacity(letters.len());
    for (at, letter) in letters.iter().copied().enumerate() {
        let before = at.checked_sub(1).and_then(|at| letters.get(at)).copied();
        let ends = last && at + 1 == letters.len();
        match letter {
            // ربيع is Rabie as well as Rabia: its end is its long vowel.
            'ع' if ends && matches!(before, Some('ي' | 'و')) => {}
            'ا' | 'ع' => out.push(Unit::A),
            'ه' if ends && !matches!(before, None | Some('ا')) => out.push(Unit::A),
            'و' if at == 0 && letters.len() > 1 => out.push(Unit::Consonant('w')),
            'ي' if at == 0 && letters.len() > 1 => out.push(Unit::Consonant('y')),
            'و' => out.push(Unit::U),
            'ي' => out.push(Unit::I),
            other => {
                let unit = Unit::Consonant(consonant(other));
                // In this script two like letters are two consonants with a short vowel between: بلل, Blal.
                if out.last() == Some(&unit) {
                    out.push(Unit::Break);
                }
                out.push(unit);
            }
        }
    }
    out
}

fn consonant(letter: char) -> char {
    match letter {
        'ب' => 'b',
        'ت' | 'ث' | 'ط' => 't',
        'ج' => 'j',
        'ح' | 'ه' => 'h',
        'خ' => 'x',
        'د' | 'ذ' | 'ض' | 'ظ' => 'd',
        'ر' => 'r',
        'ز' => 'z',
        'س' | 'ص' => 's',
        'ش' => 'c',
        'غ' => 'g',
        'ف' => 'f',
        'ق' | 'ك' => 'k',
        'ل' => 'l',
        'م' => 'm',
        'ن' => 'n',
        other => other,
    }
}
