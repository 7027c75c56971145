//! Light stems: the article and the small words written onto the next one, never the root.
//!
//! Deeper stemming merges مدرسة and مدرس, which a search in an organisation's record must keep apart.

const ARTICLE: &str = "ال";

/// The word without its article, and without the conjunctions and prepositions written in front of the
/// article: `والجهويه`, `بالجهويه`, `كالجهويه`, `وبالجهويه`, `للجهويه`, `الجهويه` all give `جهويه`.
///
/// Takes a folded token (see [`crate::tokens`]); a word that would keep too few letters to mean anything stays
/// whole, and so does `الله`. Latin words stay whole: French elision (`l'`, `d'`, `qu'`) is undone when text is cut into
/// tokens.
///
/// ```
/// use rawabit_text::stem;
/// assert_eq!(stem("والجهويه"), "جهويه");
/// assert_eq!(stem("والله"), "الله");
/// assert_eq!(stem("والي"), "والي");
/// ```
pub fn stem(token: &str) -> &str {
    if let Some(at) = token.len().checked_sub("الله".len())
        && token.ends_with("الله")
        && token[..at].chars().count() <= 2
        && token[..at].chars().all(is_clitic)
    {
        return &token[at..];
    }
    let after_conjunction = token.strip_prefix(['و', 'ف']);
    for rest in [Some(token), after_conjunction].into_iter().flatten() {
        let bare = rest.len() == token.len();
        if let Some(residue) = rest.strip_prefix(ARTICLE)
            && letters(residue) >= if bare { 2 } else { 3 }
        {
            return residue;
        }
        let joined = rest.strip_prefix(['ب', 'ك']).and_then(|r| r.strip_prefix(ARTICLE));
        if let Some(residue) = joined.or_else(|| rest.strip_prefix("لل"))
            && letters(residue) >= 3
        {
            return residue;
        }
    }
    token
}

/// What a query for `token` looks for beside the token itself.
///
/// After `لل` a word that itself begins with lam has lost a letter in writing (`للجنه` is `ل + ال + لجنه`), so
/// both readings are looked for.
pub(crate) fn readings(token: &str) -> Vec<String> {
    let mut out = vec![token.to_owned()];
    let stemmed = stem(token);
    if stemmed.len() != token.len() {
        out.push(stemmed.to_owned());
        if token.strip_suffix(stemmed).is_some_and(|clitics| clitics.ends_with("لل")) {
            out.push(format!("ل{stemmed}"));
        }
    }
    out
}

/// What an indexed `token` can be found under: its readings, and the word without a bare conjunction or
/// preposition (`بجهه`, `وجهويه`).
///
/// These last are guesses (`وزير` yields `زير`), so only the index holds them: a guess may let a row be found
/// by an odd word, but a query never wanders off from what was typed.
pub(crate) fn forms(token: &str) -> Vec<String> {
    let mut out = readings(token);
    let bare = match token.chars().next() {
        Some('و' | 'ب' | 'ل') => Some(3),
        Some('ف' | 'ك') => Some(4),
        _ => None,
    };
    if let Some(least) = bare {
        let residue: String = token.chars().skip(1).collect();
        if letters(&residue) >= least && !out.contains(&residue) {
            out.push(residue);
        }
    }
    out
}

fn is_clitic(c: char) -> bool {
    matches!(c, 'و' | 'ف' | 'ب' | 'ك' | 'ل')
}

fn letters(text: &str) -> usize {
    text.chars().count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_article_is_taken_off_with_what_is_written_before_it() {
        for word in
            ["الجهويه", "والجهويه", "فالجهويه", "بالجهويه", "كالجهويه", "وبالجهويه", "للجهويه", "وللجهويه"]
        {
            assert_eq!(stem(word), "جهويه", "{word}");
        }
    }

    #[test]
    fn short_and_holy_words_stay_whole() {
        for word in ["الف", "والي", "والد", "بالغ", "لله", "الي", "", "ال", "maroc", "2018"]
        {
            assert_eq!(stem(word), word);
        }
        assert_eq!(stem("الحق"), "حق");
        assert_eq!(stem("بالله"), "الله");
        assert_eq!(stem("عبدالله"), "عبدالله");
    }

    #[test]
    fn a_word_beginning_with_lam_is_read_both_ways() {
        assert_eq!(readings("للجنه"), ["للجنه", "جنه", "لجنه"]);
        assert_eq!(forms("بجهه"), ["بجهه", "جهه"]);
    }
}
