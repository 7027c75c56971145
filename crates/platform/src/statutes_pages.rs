//! The statutes for everybody: the rules in force said in sentences, with an anchor for each article, so that every act
//! and every decision can point at its ground.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::sync::Arc;

use askama::Template;
use rawabit_statutes::{Citation, Statutes};

use crate::clock::{Day, UtcMicros};
use crate::editions;
use crate::fault::{Answer, Fault};
use crate::kit::params::{self, Params};
use crate::kit::{Html, esc};
use crate::lang::Lang;
use crate::web::{About, Ctx, KeepPage};

#[derive(Template)]
#[template(path = "statutes/show.html")]
struct Show<'a> {
    ctx: &'a Ctx,
    statutes: &'a Statutes,
    adopted: Day,
    in_force: Day,
    contents: Vec<(String, String)>,
    rules: Html,
    articles: Vec<(String, String, String)>,
    /// Whether these are the rules of another time.
    old: bool,
    editions: Vec<Edition>,
}

/// An edition in the list of all: where it is, its version, when it was recorded, whether it is the one shown, its act.
struct Edition {
    path: String,
    version: String,
    recorded: UtcMicros,
    shown: bool,
    act: String,
}

#[derive(Template)]
#[template(path = "statutes/text.html")]
struct AsWritten<'a> {
    ctx: &'a Ctx,
    text: &'a str,
}

/// `GET /statutes`: the rules in force; with `?edition=VERSION` those of another time, as long as an act remembers them.
pub(crate) async fn show(ctx: Ctx) -> Answer {
    let in_force = ctx.app.statutes.load_full();
    let asked = params::parse(&ctx.query);
    let version = asked.text("edition");
    let (statutes, old) = if version.is_empty() || version == in_force.edition.version {
        (in_force, false)
    } else {
        let row = editions::of_version(ctx.db(), version).await?.ok_or(Fault::NotFound)?;
        match row.statutes() {
            Some(statutes) => (Arc::new(statutes), true),
            None => {
                let page = AsWritten { ctx: &ctx, text: &row.text };
                let title = ctx.ta("statutes-edition-title", "version", row.version.as_str());
                return Ok(keep().mark(ctx.public(title).body(&page)?));
            }
        }
    };
    let explained = typeset(statutes.explain(ctx.lang()), ctx.lang());
    let text = Rendered::of(&explained, ctx.lang());
    let titles: BTreeMap<&str, &str> = statutes
        .edition
        .articles
        .iter()
        .map(|(number, title)| (number.as_str(), title.get(ctx.lang())))
        .collect();
    let mut numbers: Vec<String> = titles.keys().map(|number| (*number).to_owned()).collect();
    numbers.extend(text.cited.into_iter().filter(|number| !titles.contains_key(number.as_str())));
    numbers.sort_by_key(|number| in_order(number));
    numbers.dedup();
    let articles = numbers
        .into_iter()
        .map(|number| {
            let title = titles.get(number.as_str()).copied().unwrap_or_default().to_owned();
            (anchor(&number), number, title)
        })
        .collect();
    let mut seen = BTreeSet::new();
    let recorded = editions::all(ctx.db()).await?;
    let editions = recorded
        .into_iter()
        .filter(|row| seen.insert(row.version.clone()))
        .map(|row| Edition {
            path: edition_path(&ctx, &row.version),
            shown: row.version == statutes.edition.version,
            version: row.version,
            recorded: row.recorded_at,
            act: ctx.url(&format!("/ledger/acts/{}", row.act_idx)),
        })
        .collect();
    let page = Show {
        old,
        editions,
        ctx: &ctx,
        statutes: &statutes,
        adopted: Day(statutes.edition.adopted),
        in_force: Day(statutes.edition.in_force),
        contents: text.headings,
        rules: text.html,
        articles,
    };
    if old {
        let title = ctx.ta("statutes-edition-title", "version", statutes.edition.version.as_str());
        let shown = ctx.public(title).lead(Html::text(&ctx.t("statutes-edition-lead")));
        return Ok(keep().mark(shown.body(&page)?));
    }
    let lead = ctx.t("statutes-lead");
    let shown = ctx.public(ctx.t("statutes-title")).lead(Html::text(&lead)).about(About::described(lead));
    Ok(keep().mark(shown.body(&page)?))
}

/// The rules change with the program's start, and the list of editions with the recording of one.
fn keep() -> KeepPage {
    KeepPage::of([editions::TAG])
}

/// Where an edition is read.
fn edition_path(ctx: &Ctx, version: &str) -> String {
    let mut query = Params::default();
    query.set("edition", version);
    format!("{}?{}", ctx.url("/statutes"), query.encode())
}

/// French sets a space inside its quotation marks and before its tall signs, and breaks no line there.
fn typeset(text: String, lang: Lang) -> String {
    if lang != Lang::Fr {
        return text;
    }
    let mut text = text.replace("« ", "«\u{a0}");
    for sign in ['»', ':', ';', '?', '!'] {
        text = text.replace(&format!(" {sign}"), &format!("\u{a0}{sign}"));
    }
    text
}

/// A citation as a link to its article, with the title where the statutes give one. An article of another version than
/// the one in force leads to the edition that was recorded under that version, and the words beside say that it is another.
pub fn statutes_link(ctx: &Ctx, citation: &Citation) -> Html {
    let statutes = ctx.app.statutes.load();
    let words = esc(&citation.text(ctx.lang()));
    if citation.version != statutes.edition.version {
        return Html(format!(
            "<a href=\"{}#{}\">{words}</a> <span class=\"muted small\">{}</span>",
            esc(&edition_path(ctx, &citation.version)),
            esc(&anchor(&citation.article)),
            esc(&ctx.t("statutes-other-version"))
        ));
    }
    let title = statutes
        .edition
        .articles
        .get(&citation.article)
        .map(|title| title.get(ctx.lang()))
        .unwrap_or_default();
    let title = if title.is_empty() { String::new() } else { format!(" <bdi>{}</bdi>", esc(title)) };
    Html(format!(
        "<a href=\"{}#{}\">{words}</a>{title}",
        esc(&ctx.url("/statutes")),
        esc(&anchor(&citation.article))
    ))
}

/// The anchor of an article: `12` is `article-12`, `12.3` is `article-12-3`.
pub fn anchor(article: &str) -> String {
    let name: String = article.chars().map(|c| if c.is_alphanumeric() { c } else { '-' }).collect();
    format!("article-{name}")
}

/// Articles in the order of their numbers: 9 before 10, 10 before 10 bis.
fn in_order(article: &str) -> (u64, String) {
    let digits: String = article.chars().take_while(char::is_ascii_digit).collect();
    (digits.parse().unwrap_or(u64::MAX), article.to_owned())
}

/// The explanation as markup.
struct Rendered {
    html: Html,
    headings: Vec<(String, String)>,
    cited: Vec<String>,
}

impl Rendered {
    /// Renders the little Markdown that explanations are written in: headings, lists, quotations, paragraphs, strong
    /// words. Everything else is text; nothing in the statutes can become markup.
    fn of(markdown: &str, lang: Lang) -> Self {
        let mut made = Self { html: Html::none(), headings: Vec::new(), cited: Vec::new() };
        let mut open = "";
        for line in markdown.lines().map(str::trim).chain([""]) {
            let (block, text) = match line {
                "" => ("", ""),
                line => {
                    if let Some(text) = line.strip_prefix("- ") {
                        ("ul", text)
                    } else if let Some(text) = line.strip_prefix("> ") {
                        ("blockquote", text)
                    } else {
                        ("", line)
                    }
                }
            };
            if block != open {
                made.close(open);
                if !block.is_empty() {
                    let _ = write!(made.html.0, "<{block}>");
                }
                open = block;
            }
            if line.is_empty() {
                continue;
            }
            made.line(block, text, lang);
        }
        made
    }

    fn close(&mut self, block: &str) {
        if !block.is_empty() {
            let _ = write!(self.html.0, "</{block}>");
        }
    }

    fn line(&mut self, block: &str, text: &str, lang: Lang) {
        if block == "ul" {
            let inner = self.inline(text, lang);
            let _ = write!(self.html.0, "<li>{inner}</li>");
        } else if let Some(heading) = text.strip_prefix("## ").filter(|_| block.is_empty()) {
            let id = format!("part-{}", self.headings.len() + 1);
            let _ = write!(self.html.0, "<h2 id=\"{id}\">{}</h2>", esc(heading));
            self.headings.push((id, heading.to_owned()));
        } else if block.is_empty() && text.starts_with("# ") {
            // The page has its own first heading.
        } else {
            let inner = self.inline(text, lang);
            let _ = write!(self.html.0, "<p>{inner}</p>");
        }
    }

    /// Strong words and citations; the rest is text.
    fn inline(&mut self, text: &str, lang: Lang) -> String {
        let mut out = String::new();
        let mut pieces = text.split("**").peekable();
        let mut strong = false;
        while let Some(piece) = pieces.next() {
            // An opening mark without its closing one is text.
            let marked = strong && pieces.peek().is_some();
            if strong && !marked {
                out.push_str("**");
            }
            let inner = self.citations(piece, lang);
            let _ = if marked { write!(out, "<strong>{inner}</strong>") } else { write!(out, "{inner}") };
            strong = !strong;
        }
        out
    }

    /// `(article 12)` leads to the article.
    fn citations(&mut self, text: &str, lang: Lang) -> String {
        let opening = match lang {
            Lang::Ar => "(المادة ",
            Lang::Fr | Lang::En => "(article ",
        };
        let mut out = String::new();
        let mut rest = text;
        while let Some((before, after)) = rest.split_once(opening) {
            let Some((article, after)) =
                after.split_once(')').filter(|(article, _)| article.chars().count() <= 20)
            else {
                break;
            };
            let word = opening.trim_start_matches('(');
            let _ = write!(
                out,
                "{}(<a href=\"#{}\">{}{}</a>)",
                esc(before),
                esc(&anchor(article)),
                esc(word),
                crate::kit::bdi(article)
            );
            self.cited.push(article.to_owned());
            rest = after;
        }
        out.push_str(&esc(rest));
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_little_markdown_becomes_markup_and_nothing_else_does() {
        let made = Rendered::of(
            "# A\n\n> note\n\n## B <i>\n\n- **Rabat** (article 12): x\n- y & z\n\nlast **open\n",
            Lang::En,
        );
        assert_eq!(
            made.html.0,
            "<blockquote><p>note</p></blockquote><h2 id=\"part-1\">B &lt;i&gt;</h2><ul><li><strong>Rabat</strong> (<a href=\"#article-12\">article <bdi>12</bdi></a>): x</li><li>y &amp; z</li></ul><p>last **open</p>"
        );
        assert_eq!(made.cited, ["12"]);
        assert_eq!(made.headings, [("part-1".to_owned(), "B <i>".to_owned())]);
    }

    #[test]
    fn citations_are_found_in_arabic_too() {
        let made = Rendered::of("- **المجلس** (المادة 12.3): نص (المادة بلا نهاية", Lang::Ar);
        assert!(
            made.html.0.contains("<a href=\"#article-12-3\">المادة <bdi>12.3</bdi></a>"),
            "{}",
            made.html
        );
        assert!(made.html.0.ends_with("نص (المادة بلا نهاية</li></ul>"));
    }

    #[test]
    fn articles_stand_in_the_order_of_their_numbers() {
        let mut articles = vec!["10", "9", "annexe", "10 bis", "2"];
        articles.sort_by_key(|article| in_order(article));
        assert_eq!(articles, ["2", "9", "10", "10 bis", "annexe"]);
    }
}
