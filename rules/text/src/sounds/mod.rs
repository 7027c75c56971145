//! Names across scripts: one key a word, the same for `محمد العلوي`, `Mohammed El Alaoui` and `ELALAOUI MOHAMED`.
//!
//! A *sound* is what is left of a word of a name when everything is taken away that clerks write now so, now so: short
//! vowels, doubling, the article however it is glued or assimilated, hamzas, and the letters that Latin papers do not tell
//! apart (ح and ه, ت and ط, ك and ق). What is left is small ASCII letters: the consonants in order, an `a` before them if
//! the word begins with a vowel, and after them what tells names apart that have the same consonants:
//!
//! | letters of a sound | stand for |
//! |---|---|
//! | `b f h j l m n r z` | ب ف ح/ه ج ل م ن ر ز |
//! | `t s d k` | ت/ط/ث, س/ص, د/ض/ذ/ظ, ك/ق and Latin g |
//! | `c x g` | ش (ch, sh), خ (kh), غ (gh) |
//! | `w y` | و and ي before a vowel |
//! | first `a` | the word begins with a vowel or ع |
//! | last `a i u` | it ends with one: `Amina`, `Alaoui`, `Haddou` |
//! | last `o` | a long u before the last consonant: `Mahmoud`, apart from `Mohamed` |
//! | last `2 3` | names with the same consonants that are known to be others: `Hussein`, apart from `Hassan` |
//!
//! The steps: `words` cuts and joins what belongs together, `arabic` and `latin` turn each piece into the same [`Unit`]s,
//! `shape` makes the sound of them, and `lexicon` knows the names that no rule gets right.

mod arabic;
mod latin;
mod lexicon;
mod shape;
mod typed;
mod words;

pub use typed::{TypedSound, typed_sounds};

use crate::token::tokens;
use shape::Unit;

/// A sound is at most this long.
const SOUND_CHARS: usize = 32;
/// A name has at most this many sounds; what follows is left out.
const SOUNDS: usize = 16;

/// The sounds of a name: one key a word, independent of script and spelling, in the order of the words.
///
/// Words that belong together are one: `عبد الله`, `بن يعقوب`, `آيت حدو`, `نور الدين`, `Ben Ali`. The article leaves no
/// trace. Two spellings of one name have equal sounds (recall on real pairs: see `tests/sounds.rs`); that two *different* names share
/// one is rare but happens (`Omari`, `Amri`), so sounds propose and people decide. For an index, store each sound as a
/// row or a word; to compare whole names, sort them, since family and given name change places.
///
/// At most 16 sounds of at most 32 characters, each a word of ASCII letters and digits for Arabic and Latin script; words in
/// other scripts are their folded selves. Depends on nothing but [`crate::fold`] of the name.
///
/// ```
/// use rawabit_text::name_sounds;
/// assert_eq!(name_sounds("محمّد العلَوي"), ["mhmd", "alwi"]);
/// assert_eq!(name_sounds("Mohammed El Alaoui"), ["mhmd", "alwi"]);
/// assert_eq!(name_sounds("ELALAOUI MOHAMED"), ["alwi", "mhmd"]);
/// assert_eq!(name_sounds("عبد اللـه"), name_sounds("Abdellah"));
/// assert_eq!(name_sounds("السباعي"), name_sounds("ESSOUBAI"));
/// ```
pub fn name_sounds(name: &str) -> Vec<String> {
    words::cut(&tokens(name), words::Reading::Whole).iter().take(SOUNDS).map(words::Word::sound).collect()
}

/// Cuts a sound to its greatest length.
fn bounded(mut sound: String) -> String {
    if let Some((cut, _)) = sound.char_indices().nth(SOUND_CHARS) {
        sound.truncate(cut);
    }
    sound
}
