//! Links and forms out of our own pages. Not a parser of HTML: our templates quote every attribute.

/// A form and its fields.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Form {
    pub(crate) action: String,
    pub(crate) fields: Vec<Field>,
}

/// An `input` of a form.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Field {
    pub(crate) name: String,
    /// `type`, `text` when there is none.
    pub(crate) kind: String,
    pub(crate) value: String,
}

/// The addresses of all links, in order.
pub(crate) fn links(page: &str) -> Vec<String> {
    tags(page, "a").filter_map(|tag| attribute(tag, "href")).collect()
}

/// All forms.
pub(crate) fn forms(page: &str) -> Vec<Form> {
    page.split("<form").skip(1).map(form).collect()
}

fn form(rest: &str) -> Form {
    let inner = rest.split("</form").next().unwrap_or_default();
    let opening = inner.split('>').next().unwrap_or_default();
    let fields = tags(inner, "input").map(|tag| Field {
        name: attribute(tag, "name").unwrap_or_default(),
        kind: attribute(tag, "type").unwrap_or_else(|| "text".into()),
        value: attribute(tag, "value").unwrap_or_default(),
    });
    Form { action: attribute(opening, "action").unwrap_or_default(), fields: fields.collect() }
}

/// The inside of every opening tag of that name.
fn tags<'a>(page: &'a str, name: &str) -> impl Iterator<Item = &'a str> {
    let opening = format!("<{name}");
    page.match_indices(&opening)
        .map(|(at, found)| &page[at + found.len()..])
        .filter(|rest| rest.starts_with(|next: char| next.is_whitespace()))
        .filter_map(|rest| rest.split('>').next())
        .collect::<Vec<_>>()
        .into_iter()
}

fn attribute(tag: &str, name: &str) -> Option<String> {
    let marker = format!("{name}=\"");
    let at = tag.match_indices(&marker).find(|(at, _)| tag[..*at].ends_with(char::is_whitespace))?.0;
    let value = tag[at + marker.len()..].split('"').next()?;
    Some(unescape(value))
}

fn unescape(text: &str) -> String {
    let named = text.replace("&quot;", "\"").replace("&lt;", "<").replace("&gt;", ">");
    // Askama writes `&#38;`, most others `&amp;`; last, so that nothing is unescaped twice.
    named
        .replace("&#34;", "\"")
        .replace("&#39;", "'")
        .replace("&#60;", "<")
        .replace("&#62;", ">")
        .replace("&#38;", "&")
        .replace("&amp;", "&")
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = r#"
        <article><abbr title="x">y</abbr><a class="more" href="/news/a?x=1&#38;y=2">one</a> <a data-href="no" href="/b">two</a></article>
        <form method="post" action="/office/sign-in"><input type="hidden" name="next" value="/office">
        <input name="email"><input type="password" name="password" required></form>"#;

    #[test]
    fn links_come_in_order_and_unescaped() {
        assert_eq!(links(PAGE), ["/news/a?x=1&y=2", "/b"]);
    }

    #[test]
    fn a_form_has_its_fields_and_hidden_values() {
        let forms = forms(PAGE);
        assert_eq!(forms.len(), 1);
        assert_eq!(forms[0].action, "/office/sign-in");
        let fields: Vec<_> = forms[0]
            .fields
            .iter()
            .map(|field| (field.name.as_str(), field.kind.as_str(), field.value.as_str()))
            .collect();
        assert_eq!(
            fields,
            [("next", "hidden", "/office"), ("email", "text", ""), ("password", "password", "")]
        );
    }
}
