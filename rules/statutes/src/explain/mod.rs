//! The statutes as sentences, in Markdown.
//!
//! Names of offices and bodies stand in quotation marks and sentences are built so that they never have to agree with them: a
//! file may bring names of any gender and number.

mod bodies;
mod dues;
mod joining;
mod labels;
mod later;
mod numbers;
mod organisation;
mod polls;
mod structure;

use crate::lang::{Lang, say};
use crate::statutes::Statutes;

/// The text being written.
struct Prose<'a> {
    lang: Lang,
    s: &'a Statutes,
    out: String,
}

impl Prose<'_> {
    fn heading(&mut self, text: String) {
        self.out.push_str(&format!("\n## {text}\n\n"));
    }

    /// A paragraph of the list: a name, then sentences.
    fn item(&mut self, name: &str, article: Option<&String>, sentences: Vec<String>) {
        let cited = self.cited(article);
        let colon = if self.lang == Lang::Fr { "\u{a0}:" } else { ":" };
        let text = sentences.join(" ");
        self.out.push_str(&format!("- **{name}**{cited}{colon} {text}\n"));
    }

    fn line(&mut self, sentence: String) {
        self.out.push_str(&format!("- {sentence}\n"));
    }

    /// « (article 12) », with a space before it.
    fn cited(&self, article: Option<&String>) -> String {
        article.map_or(String::new(), |a| {
            say!(self.lang, ar: format!(" (المادة {a})"), fr: format!(" (article {a})"), en: format!(" (article {a})"))
        })
    }

    fn quoted(&self, name: &str) -> String {
        say!(self.lang, ar: format!("«{name}»"), fr: format!("«\u{a0}{name}\u{a0}»"), en: format!("“{name}”"))
    }

    /// A word of the file in quotation marks. In Arabic it is isolated, so that `#b3266b` is not turned round.
    fn code(&self, text: &str) -> String {
        match self.lang {
            Lang::Ar => self.quoted(&format!("\u{2068}{text}\u{2069}")),
            Lang::Fr | Lang::En => self.quoted(text),
        }
    }

    /// Quoted names in a row: « a », « b » and « c ».
    fn listed<'n>(&self, names: impl IntoIterator<Item = &'n str>) -> String {
        self.joined(names, [" و", " et ", " and "])
    }

    /// Quoted names to choose from: « a », « b » or « c ».
    fn either<'n>(&self, names: impl IntoIterator<Item = &'n str>) -> String {
        self.joined(names, [" أو ", " ou ", " or "])
    }

    fn joined<'n>(&self, names: impl IntoIterator<Item = &'n str>, [ar, fr, en]: [&str; 3]) -> String {
        let names: Vec<String> = names.into_iter().map(|n| self.quoted(n)).collect();
        match names.split_last() {
            None => String::new(),
            Some((last, [])) => last.clone(),
            Some((last, rest)) => {
                let (comma, word) = match self.lang {
                    Lang::Ar => ("، ", ar),
                    Lang::Fr => (", ", fr),
                    Lang::En => (", ", en),
                };
                format!("{}{word}{last}", rest.join(comma))
            }
        }
    }

    fn offices(&self, ids: &[String]) -> String {
        self.listed(ids.iter().map(|id| self.s.office(id).map_or(id.as_str(), |o| o.title.name(self.lang))))
    }

    fn any_office(&self, ids: &[String]) -> String {
        self.either(ids.iter().map(|id| self.s.office(id).map_or(id.as_str(), |o| o.title.name(self.lang))))
    }

    fn office(&self, id: &str) -> String {
        self.quoted(self.s.office(id).map_or(id, |o| o.title.name(self.lang)))
    }

    fn body(&self, id: &str) -> String {
        self.quoted(self.s.body(id).map_or(id, |b| b.name.get(self.lang)))
    }

    fn kinds(&self, ids: &[String]) -> String {
        self.either(ids.iter().map(|id| self.s.unit_kind(id).map_or(id.as_str(), |k| k.name.get(self.lang))))
    }

    fn kinds_plural(&self, ids: &[String]) -> String {
        self.listed(
            ids.iter().map(|id| self.s.unit_kind(id).map_or(id.as_str(), |k| k.plural.get(self.lang))),
        )
    }
}

impl Statutes {
    /// The rules as sentences under headings, in Markdown, citing articles. Names fall back to the organisation's default language
    /// where it does not write in `lang`.
    pub fn explain(&self, lang: Lang) -> String {
        let mut p = Prose { lang, s: self, out: String::new() };
        organisation::organisation(&mut p);
        structure::units(&mut p);
        structure::offices(&mut p);
        structure::incompatibilities(&mut p);
        bodies::bodies(&mut p);
        bodies::time(&mut p);
        later::members(&mut p);
        later::elections(&mut p);
        later::renewals(&mut p);
        later::congresses(&mut p);
        later::programmes(&mut p);
        p.out
    }
}

/// A date in words, with the months as Morocco names them.
fn date(lang: Lang, d: jiff::civil::Date) -> String {
    const AR: [&str; 12] = [
        "يناير",
        "فبراير",
        "مارس",
        "أبريل",
        "ماي",
        "يونيو",
        "يوليوز",
        "غشت",
        "شتنبر",
        "أكتوبر",
        "نونبر",
        "دجنبر",
    ];
    const FR: [&str; 12] = [
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ];
    const EN: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    let (day, year) = (d.day(), d.year());
    // jiff's months run from 1 to 12.
    let month = |names: [&'static str; 12]| names[usize::try_from(d.month() - 1).unwrap_or(0)];
    say!(lang,
        ar: if day == 1 { format!("فاتح {} {year}", month(AR)) } else { format!("{day} {} {year}", month(AR)) },
        fr: if day == 1 { format!("1er {} {year}", month(FR)) } else { format!("{day} {} {year}", month(FR)) },
        en: format!("{day} {} {year}", month(EN)))
}
