//! What somebody has typed so far, as something to look sounds up by.

use super::words::{self, Reading, Word};
use super::{SOUNDS, lexicon};
use crate::token::tokens;

/// A word of a search, to be looked for among the stored sounds of [`crate::name_sounds`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TypedSound {
    /// One of these it must be (a word typed to its end) or begin with (see `open`). Sorted, never empty, none of them empty.
    pub any_of: Vec<String>,
    /// The word may go on: a stored sound that *begins* with one of `any_of` matches. Otherwise it must be *equal* to one.
    pub open: bool,
}

impl TypedSound {
    /// Whether a stored sound answers to this word.
    ///
    /// ```
    /// use rawabit_text::typed_sounds;
    /// assert!(typed_sounds("khad")[0].matches("xdja"));
    /// assert!(!typed_sounds("khad ")[0].matches("xdja"), "a space says that the word is complete");
    /// ```
    pub fn matches(&self, sound: &str) -> bool {
        self.any_of.iter().any(|one| if self.open { sound.starts_with(one.as_str()) } else { sound == one })
    }
}

/// What has been typed into a search field, as conditions that all must hold: every one of them matches some sound of the
/// name.
///
/// All words but the last are complete; the last is open unless a space follows it, so that each key pressed finds: `Mo`,
/// `Moh`, `Mohamed El`, `Mohamed El Al`, and `محم`, `محمد الع`. Where the next letter decides (`k` may become `kh`, `en`
/// the article of `Ennajhi`), `any_of` holds the readings. What says nothing yet (`El`, a lone `e`) gives no condition: **an
/// empty answer is "no condition by name"**, not "everything"; a caller that has no other condition shows nothing.
///
/// Not found from every letter on: `Al` glued to a name (`Alhassan`) is found from its fourth letter, and the few names whose
/// beginning is dropped by rule from where the rule can see it. In SQL, an open word is
/// `sound >= 'xd' AND sound < 'xe'` (or `LIKE 'xd%'`) for each reading, a closed one `sound IN (…)`.
///
/// ```
/// use rawabit_text::typed_sounds;
/// let typed = typed_sounds("Mohamed El Kh");
/// assert_eq!(typed[0].any_of, ["mhmd"]);
/// assert!(!typed[0].open && typed[1].open);
/// assert!(typed[1].matches("xtbi"), "El Khattabi");
/// assert!(typed_sounds("El").is_empty());
/// ```
pub fn typed_sounds(typed: &str) -> Vec<TypedSound> {
    let open_end = !typed.ends_with(char::is_whitespace);
    let mut tokens = tokens(typed);
    // `Nour Ed…` is on the way to one word.
    let religion = open_end && begins_religion(&mut tokens);
    let reading = if open_end && !religion { Reading::Open } else { Reading::Closed };
    let words = words::cut(&tokens, reading);
    let last = words.len().saturating_sub(1);
    let typed = words.iter().take(SOUNDS).enumerate().filter_map(|(at, word)| {
        let any_of = match word.open {
            true => open(word),
            false if at == last => closed(word),
            false => vec![word.sound()],
        };
        (!any_of.is_empty()).then_some(TypedSound { any_of, open: word.open })
    });
    typed.collect()
}

/// Takes off the end what may become `Eddine` or `الدين`, if it is there.
fn begins_religion(tokens: &mut Vec<String>) -> bool {
    let last: Vec<&str> = tokens.iter().rev().take(3).map(String::as_str).collect();
    let taken = match last.as_slice() {
        ["e" | "ed" | "edd" | "eddi" | "edi" | "ا" | "ال" | "الد" | "الدي", _, ..] => 1,
        ["d" | "di", "ed", _] => 2,
        _ => return false,
    };
    tokens.truncate(tokens.len().saturating_sub(taken));
    true
}

/// The last word, complete, though `الدين` may follow and be one word with it. An article says nothing yet.
fn closed(word: &Word) -> Vec<String> {
    match word.written().as_str() {
        "al" | "el" | "l" | "ال" | "es" | "ez" | "en" | "er" | "et" | "ed" | "ech" => Vec::new(),
        _ => shortest(vec![word.sound(), word.with_religion().sound()], |one, other| one == other),
    }
}

/// The readings of a word that may go on.
fn open(word: &Word) -> Vec<String> {
    let token = word.token.as_str();
    let alone = word.written() == word.last_piece();
    // Nothing can be said of what may still become an article.
    if alone && matches!(token, "e" | "el" | "l" | "ا" | "ال") {
        return Vec::new();
    }
    let mut out = vec![word.stem(), word.sound(), word.with_last(token).stem()];
    // After a particle (`Aït L…`) a lone L may be an article as well.
    let bare = if alone { words::unglued(token, 1) } else { lexicon::after_ait(token, 0) };
    for piece in [token, bare, words::unglued(bare, 1)] {
        out.push(word.with_last(piece).stem());
        for (end, longer) in lexicon::DIGRAPHS {
            if piece.ends_with(end) {
                out.push(word.with_last(&format!("{piece}{longer}")).stem());
            }
        }
    }
    if alone {
        out.extend(beginnings(token).iter().chain(beginnings(bare)).map(|one| (*one).to_owned()));
        out.extend(lexicon::aliases_of(token).map(|name| word.with_last(&name.replace('+', "")).stem()));
        if let Some(sun) = token.strip_prefix('e').filter(|rest| rest.len() == 1 && "tdrzns".contains(*rest))
        {
            out.push(word.with_last(sun).stem());
        }
    }
    shortest(out, |one, before| one.starts_with(before))
}

/// Beginnings that may still become something else: a vowel that becomes a consonant, an article.
fn beginnings(piece: &str) -> &'static [&'static str] {
    match piece {
        "o" | "ou" | "u" | "و" => &["a", "w"],
        "y" | "i" | "ي" => &["a", "y"],
        "r" => &["g"],
        "ech" | "echc" | "esh" | "es" | "ec" => &["c"],
        "اب" => &["ab", "b"],
        _ => &[],
    }
}

/// Sorted, without what another one already covers.
fn shortest(mut all: Vec<String>, covered: impl Fn(&str, &str) -> bool) -> Vec<String> {
    all.retain(|one| !one.is_empty());
    all.sort_unstable();
    let mut out: Vec<String> = Vec::new();
    for one in all {
        if !out.last().is_some_and(|before| covered(&one, before)) {
            out.push(one);
        }
    }
    out
}
