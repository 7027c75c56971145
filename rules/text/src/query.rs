//! What somebody typed into a search field, made safe.

use crate::stem::{forms, readings};
use crate::token::tokens;

/// Only this many characters of what was typed are read …
const QUERY_CHARS: usize = 400;
/// … and only this many words.
const QUERY_TERMS: usize = 12;
/// A last word of fewer characters than this is taken whole: one letter begins nearly every word.
const PREFIX_CHARS: usize = 2;

/// A search: words that must all be there, the last one possibly unfinished.
///
/// Made from anything at all (quotes, `%`, operators, ten thousand characters): what is no letter or digit separates
/// words and is otherwise ignored, so that neither database ever sees a query's own syntax.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Query {
    terms: Vec<Vec<String>>,
    prefix: bool,
    cut: bool,
}

impl Query {
    /// Reads what was typed. Words past the twelfth and characters past the four hundredth are left out, which
    /// [`Query::is_cut`] tells.
    pub fn parse(typed: &str) -> Self {
        let (head, mut cut) = match typed.char_indices().nth(QUERY_CHARS) {
            Some((end, _)) => (&typed[..end], true),
            None => (typed, false),
        };
        let mut words = tokens(head);
        cut |= words.len() > QUERY_TERMS;
        words.truncate(QUERY_TERMS);
        let prefix = words.last().is_some_and(|last| last.chars().count() >= PREFIX_CHARS);
        Self { terms: words.iter().map(|word| readings(word)).collect(), prefix, cut }
    }

    /// Nothing to search for: the page asks for a word instead of showing everything or nothing.
    pub fn is_empty(&self) -> bool {
        self.terms.is_empty()
    }

    /// Part of what was typed was too long to be used.
    pub fn is_cut(&self) -> bool {
        self.cut
    }

    /// The folded words, as typed.
    pub fn terms(&self) -> impl Iterator<Item = &str> {
        self.terms.iter().filter_map(|readings| readings.first()).map(String::as_str)
    }

    /// The right side of `MATCH` for an FTS5 table (`tokenize = 'unicode61'`) over [`crate::index_text`]; `None` when
    /// there is nothing to search for. Bind it as a parameter.
    pub fn to_fts5(&self) -> Option<String> {
        self.render(" OR ", " AND ", |term, prefix| format!("\"{term}\"{}", if prefix { " *" } else { "" }))
    }

    /// The argument of `to_tsquery('simple', …)` for a `to_tsvector('simple', …)` of [`crate::index_text`]; `None`
    /// when there is nothing to search for. Bind it as a parameter.
    pub fn to_tsquery(&self) -> Option<String> {
        self.render(" | ", " & ", |term, prefix| format!("'{term}'{}", if prefix { ":*" } else { "" }))
    }

    /// Whether a text would be found: the meaning both databases are held to.
    ///
    /// ```
    /// use rawabit_text::Query;
    /// assert!(Query::parse("الجهويه").matches("تجديد الفروع الإقليمية والجهوية"));
    /// ```
    pub fn matches(&self, text: &str) -> bool {
        let indexed: Vec<String> = tokens(text).iter().flat_map(|token| forms(token)).collect();
        !self.is_empty() && (0..self.terms.len()).all(|i| indexed.iter().any(|form| self.term_takes(i, form)))
    }

    /// The number of the first term that finds this folded word of a text.
    pub(crate) fn term_for(&self, token: &str) -> Option<usize> {
        let forms = forms(token);
        (0..self.terms.len()).find(|&i| forms.iter().any(|form| self.term_takes(i, form)))
    }

    fn term_takes(&self, i: usize, form: &str) -> bool {
        let prefix = self.is_prefix(i);
        self.terms[i].iter().any(|wanted| form == wanted || (prefix && form.starts_with(wanted.as_str())))
    }

    fn is_prefix(&self, i: usize) -> bool {
        self.prefix && i + 1 == self.terms.len()
    }

    fn render(&self, or: &str, and: &str, one: impl Fn(&str, bool) -> String) -> Option<String> {
        let groups: Vec<String> = (0..self.terms.len())
            .map(|i| {
                let any: Vec<String> =
                    self.terms[i].iter().map(|term| one(term, self.is_prefix(i))).collect();
                if any.len() == 1 { any.concat() } else { format!("({})", any.join(or)) }
            })
            .collect();
        if groups.is_empty() { None } else { Some(groups.join(and)) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_word_is_found_however_it_is_spelt() {
        let spellings =
            ["الجهوية", "الجهويه", "جهوية", "جهويه", "الجِهَوِيَّة", "والجهوية", "بالجهوية", "للجهوية"];
        for query in spellings {
            for text in spellings {
                assert!(
                    Query::parse(query).matches(&format!("الفروع {text}، الإقليمية")),
                    "{query} in {text}"
                );
            }
        }
        assert!(Query::parse("اقليميه").matches("الفروع الإقليمية"));
        assert!(!Query::parse("وطنية").matches("الفروع الإقليمية"));
    }

    #[test]
    fn all_words_must_be_there_and_the_last_may_be_unfinished() {
        let text = "اجتماع رؤساء الروابط المهنية بجهة الشرق";
        assert!(Query::parse("روابط مهن").matches(text));
        assert!(!Query::parse("رواب مهنية").matches(text));
        assert!(!Query::parse("روابط نقابة").matches(text));
        assert!(Query::parse("جهة").matches(text));
        assert!(!Query::parse("").matches(text));
    }

    #[test]
    fn both_databases_get_the_same_question() {
        let query = Query::parse("الجهوية، réunion");
        assert_eq!(query.to_fts5().as_deref(), Some(r#"("الجهويه" OR "جهويه") AND "reunion" *"#));
        assert_eq!(query.to_tsquery().as_deref(), Some("('الجهويه' | 'جهويه') & 'reunion':*"));
        assert_eq!(query.terms().collect::<Vec<_>>(), ["الجهويه", "reunion"]);
    }

    #[test]
    fn nothing_that_is_typed_is_syntax() {
        for typed in ["\"", "%", "*", ":", "a\"b", "NEAR(", "' | '", "\0", "../", "ـــ", "ء", "()"] {
            let query = Query::parse(typed);
            if let Some(fts) = query.to_fts5() {
                assert!(!fts.trim_matches(['"', '*', ' ']).contains(['%', ':', '\0', '\'']), "{fts}");
            }
        }
        assert_eq!(Query::parse("\" % * :").to_fts5(), None);
        let long = Query::parse(&"كلمة ".repeat(2000));
        assert!(long.is_cut());
        assert_eq!(long.terms().count(), 12);
        assert!(!Query::parse("كلمة واحدة").is_cut());
    }
}
