//! Cutting a name into the words that have a sound each: articles off, particles onto what follows.

use super::shape::Shape;
use super::{Unit, arabic, bounded, latin, lexicon};

/// How a name is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Reading {
    /// Every word is complete.
    Whole,
    /// Somebody is typing, and the last word is complete.
    Closed,
    /// Somebody is typing, and the last word may be the beginning of one.
    Open,
}

/// A word of a name, in the pieces that it was written in.
#[derive(Debug, Clone, Default)]
pub(super) struct Word {
    pieces: Vec<Piece>,
    /// The last token as it stood in the name.
    pub token: String,
    /// The word may go on: it is the last and still being typed.
    pub open: bool,
}

#[derive(Debug, Clone)]
struct Piece {
    text: String,
    join: Join,
}

/// What stands between a piece and the one before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Join {
    /// Nothing: `Ben Nani` is `Bennani`.
    Plain,
    /// Two like consonants stay two: `عبد الدايم`, `Abdeddaim`.
    Apart,
    /// A vowel: `Saad Eddine`, `Saadeddine`.
    Vowel,
}

impl Word {
    /// The units of all pieces.
    fn units(&self, whole: bool) -> Vec<Unit> {
        let mut out = Vec::new();
        for (at, piece) in self.pieces.iter().enumerate() {
            match piece.join {
                Join::Plain => {}
                Join::Apart => out.push(Unit::Break),
                Join::Vowel => out.push(Unit::A),
            }
            let last = whole && at + 1 == self.pieces.len();
            out.extend(match is_arabic(&piece.text) {
                true => arabic::units(&piece.text, last),
                false => latin::units(&piece.text),
            });
        }
        out
    }

    /// The word as it was written, without what was taken off it.
    pub(super) fn written(&self) -> String {
        self.pieces.iter().map(|piece| piece.text.as_str()).collect()
    }

    /// The piece that is being typed.
    pub(super) fn last_piece(&self) -> &str {
        self.pieces.last().map_or("", |piece| &piece.text)
    }

    /// The same word with another last piece.
    pub(super) fn with_last(&self, text: &str) -> Word {
        let mut word = self.clone();
        if let Some(last) = word.pieces.last_mut() {
            text.clone_into(&mut last.text);
        }
        word
    }

    /// The key of the complete word; never empty for a word that has a letter.
    pub(super) fn sound(&self) -> String {
        let shape = Shape::of(&self.units(true));
        let mut sound = shape.stem;
        sound.extend(shape.tail);
        sound.extend(lexicon::mark(&sound, &self.written()));
        if sound.is_empty() { bounded(self.written()) } else { bounded(sound) }
    }

    /// The same word with `الدين` after it.
    pub(super) fn with_religion(&self) -> Word {
        let mut word = self.clone();
        word.pieces.push(Piece { text: "دين".to_owned(), join: Join::Vowel });
        word
    }

    /// What every sound of a word that begins so begins with.
    pub(super) fn stem(&self) -> String {
        let mut units = self.units(false);
        // The next letter may make these a consonant, or silent.
        while matches!(units.last(), Some(Unit::I | Unit::U | Unit::E | Unit::O | Unit::Break))
            && units.len() > 1
        {
            units.pop();
        }
        bounded(Shape::of(&units).stem)
    }
}

/// Whether a piece is in Arabic script: its first letter decides.
pub(super) fn is_arabic(text: &str) -> bool {
    text.chars().next().is_some_and(|c| ('\u{0600}'..='\u{06FF}').contains(&c))
}

/// The words of the tokens of a name, in order.
pub(super) fn cut(tokens: &[String], reading: Reading) -> Vec<Word> {
    let mut cutter = Cutter { words: Vec::new(), pending: Vec::new() };
    for (at, token) in tokens.iter().enumerate() {
        let next = tokens.get(at + 1).map(String::as_str);
        cutter.take(token, next, reading == Reading::Open && next.is_none());
    }
    cutter.close(reading != Reading::Whole);
    cutter.words
}

struct Cutter {
    words: Vec<Word>,
    /// Particles that wait for their name.
    pending: Vec<Piece>,
}

impl Cutter {
    fn take(&mut self, token: &str, next: Option<&str>, open: bool) {
        let article = match next {
            Some(next) => is_article(token, next),
            None => matches!(token, "el" | "al" | "ال") && !self.pending.is_empty(),
        };
        if article {
            return;
        }
        if self.pending.is_empty() && lexicon::DIN.contains(&token) && !self.words.is_empty() {
            return self.religion();
        }
        if let Some(particle) = lexicon::particle(token) {
            return self.particle(particle);
        }
        let least = if open { 0 } else { 2 };
        if let Some(rest) = lexicon::after_servant(token, least) {
            self.particle(lexicon::SERVANT);
            if !rest.is_empty() {
                self.finish(lexicon::of_servant(rest), rest, open);
            }
            return;
        }
        if let Some((particle, rest)) = lexicon::glued_particle(token) {
            self.particle(particle);
            return self.take(rest, next, open);
        }
        if let Some((first, rest)) = lexicon::two_names(token) {
            self.finish(first, first, false);
            return self.take(rest, next, open);
        }
        if let Some(first) = token.strip_suffix("الدين").filter(|first| first.chars().count() >= 2) {
            self.finish(first, token, false);
            return self.religion();
        }
        self.finish(without_article(token), token, open);
    }

    /// `الدين` and `Eddine` belong to the word before.
    fn religion(&mut self) {
        if let Some(word) = self.words.last_mut() {
            *word = word.with_religion();
        }
    }

    /// How the next piece is joined to what waits.
    fn join(&self) -> Join {
        match self.pending.last() {
            Some(before) if before.text == lexicon::SERVANT => Join::Apart,
            _ => Join::Plain,
        }
    }

    fn particle(&mut self, text: &str) {
        let join = self.join();
        self.pending.push(Piece { text: text.to_owned(), join });
    }

    /// Ends a word with its own piece, which stood as `token` in the name.
    fn finish(&mut self, piece: &str, token: &str, open: bool) {
        let join = self.join();
        // After Aït the L is the article of the dialect: `Aït Lahcen`, `ايت الحسن`.
        let bare = match self.pending.iter().any(|before| matches!(before.text.as_str(), "ait" | "nait")) {
            true => lexicon::after_ait(piece, 3),
            false => piece,
        };
        let known = lexicon::alias(bare).unwrap_or(bare);
        let mut parts = known.split('+');
        let mut pieces = std::mem::take(&mut self.pending);
        if let Some(first) = parts.next() {
            pieces.push(Piece { text: first.to_owned(), join });
        }
        pieces.extend(parts.map(|part| Piece { text: part.to_owned(), join: Join::Apart }));
        self.words.push(Word { pieces, token: token.to_owned(), open });
    }

    /// A particle at the end is a word of its own.
    fn close(&mut self, open: bool) {
        if !self.pending.is_empty() {
            let pieces = std::mem::take(&mut self.pending);
            let token = pieces.last().map(|piece| piece.text.clone()).unwrap_or_default();
            self.words.push(Word { pieces, token, open });
        }
    }
}

/// Whether a token is the article of the next one: `El Alaoui`, `Ez Zahra`.
fn is_article(token: &str, next: &str) -> bool {
    match token {
        "el" | "al" | "l" | "ال" => true,
        "ech" | "ach" | "esh" | "ash" => {
            next.starts_with("ch") || next.starts_with("sh") || matches!(next, "c" | "s")
        }
        _ => {
            let mut letters = token.chars();
            let vowel = matches!(letters.next(), Some('e' | 'a'));
            let sun = letters.next().filter(|c| "tdrznsl".contains(*c));
            vowel && letters.all(|c| Some(c) == sun) && sun.is_some() && next.chars().next() == sun
        }
    }
}

/// A token without the article that is glued to it, as a name known to the lexicon where it is one.
fn without_article(token: &str) -> &str {
    match token {
        "الله" | "allah" => "llah",
        "اله" | "الاله" | "ilah" => "ilah",
        _ if lexicon::alias(token).is_some() => token,
        _ => unglued(token, 2),
    }
}

/// A token without the article that is glued to it, if at least `least` letters stay.
pub(super) fn unglued(token: &str, least: usize) -> &str {
    let long = |rest: &str, least: usize| rest.chars().count() >= least;
    for article in ["ال", "el"] {
        if let Some(rest) = token.strip_prefix(article).filter(|rest| long(rest, least)) {
            return rest;
        }
    }
    // `Alhassan` has an article, `Alaoui` and `Allal` have none.
    if let Some(rest) = token.strip_prefix("al").filter(|rest| long(rest, 4))
        && !rest.starts_with(['a', 'e', 'i', 'o', 'u', 'y', 'l', 'w'])
    {
        return rest;
    }
    assimilated(token).unwrap_or(token)
}

/// The word after an assimilated article: `Ennajhi` is `najhi`, `Echcharika` is `charika`.
fn assimilated(token: &str) -> Option<&str> {
    let rest = token.strip_prefix('e')?;
    if let Some(word) = rest.strip_prefix("ch").or_else(|| rest.strip_prefix("sh")) {
        return (word.starts_with("ch") || word.starts_with("sh")).then_some(word);
    }
    // `Ezzeddine` is عز الدين.
    if rest.starts_with("zzed") || rest.starts_with("zzad") {
        return None;
    }
    let mut letters = rest.chars();
    let first = letters.next().filter(|c| "tdrzns".contains(*c))?;
    (letters.next() == Some(first)).then(|| &rest[1..])
}
