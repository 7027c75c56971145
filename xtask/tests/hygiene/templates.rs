//! Templates: our content security policy runs no inline script and applies no inline style.

use crate::Finding;

/// Everything inline. Mail is left alone: its readers know neither our policy nor style sheets.
pub(crate) fn check(name: &str, content: &str) -> Vec<Finding> {
    if !name.contains("templates/") || name.contains("/mail/") {
        return Vec::new();
    }
    let mut found = Vec::new();
    for (line, tag) in tags(content) {
        let lower = tag.to_ascii_lowercase();
        let data =
            lower.contains("type=\"application/ld+json\"") || lower.contains("type=\"application/json\"");
        if is(&lower, "script") && !lower.contains(" src=") && !data {
            found.push((line, "an inline script".into()));
        }
        if is(&lower, "style") {
            found.push((line, "an inline style sheet".into()));
        }
        for (attribute, value) in attributes(&lower) {
            let handler = attribute.len() > 2
                && attribute.starts_with("on")
                && attribute.bytes().all(|b| b.is_ascii_lowercase());
            if attribute == "style" || handler || attribute.starts_with("hx-on") {
                found.push((line, format!("the attribute `{attribute}`")));
            } else if value.starts_with("javascript:")
                || (attribute.starts_with("hx-") && value.starts_with("js:"))
            {
                found.push((line, format!("`{attribute}` with a script in it")));
            }
        }
    }
    found
}

fn is(tag: &str, name: &str) -> bool {
    tag.strip_prefix(name)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with(|next: char| next.is_whitespace()))
}

/// The inside of every opening tag, with its line. A `>` inside quotes does not end a tag.
fn tags(content: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    let mut line = 1;
    let mut open: Option<(usize, String)> = None;
    let mut quoted = false;
    for character in content.chars() {
        match (&mut open, character) {
            (None, '<') => open = Some((line, String::new())),
            (Some((at, tag)), '>') if !quoted => {
                if tag.starts_with(|first: char| first.is_ascii_alphabetic()) {
                    found.push((*at, std::mem::take(tag)));
                }
                open = None;
            }
            // `a < b` in text is no tag.
            (Some((_, tag)), other) if tag.is_empty() && !other.is_ascii_alphabetic() => open = None,
            (Some((_, tag)), other) => {
                quoted ^= other == '"';
                tag.push(other);
            }
            (None, _) => {}
        }
        if open.is_none() {
            quoted = false;
        }
        line += usize::from(character == '\n');
    }
    found
}

/// Names and values of a tag's attributes; template expressions between them are passed over.
fn attributes(tag: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut rest = tag;
    while let Some((before, after)) = rest.split_once('=') {
        let name =
            before.rsplit(|c: char| c.is_whitespace() || c == '}' || c == '"').next().unwrap_or_default();
        if let Some(inner) = after.strip_prefix('"') {
            let (value, after) = inner.split_once('"').unwrap_or((inner, ""));
            found.push((name.to_owned(), value.trim().to_owned()));
            rest = after;
        } else {
            found.push((name.to_owned(), after.split_whitespace().next().unwrap_or_default().to_owned()));
            rest = after;
        }
    }
    found
}

#[test]
fn everything_inline_is_found() {
    let page = "<p style=\"color: red\">\n<script>x()</script>\n<a href=\"javascript:x()\">\n<button\n  class=\"a\" onclick=\"x()\">\n\
                <style>a{}</style><i hx-on:click=\"x()\"></i><i hx-vals=\"js:{a:1}\"></i><i {% if a %}onload=x{% endif %}></i>";
    let lines: Vec<_> = check("rooms/x/templates/a.html", page).into_iter().map(|(line, _)| line).collect();
    assert_eq!(lines, [1, 2, 3, 4, 6, 6, 6, 6]);
    assert_eq!(check("rooms/x/templates/mail/a.html", page), []);
}

#[test]
fn what_the_policy_allows_passes() {
    let page = "<script src=\"/assets/htmx.js\" defer></script><script type=\"application/ld+json\">{}</script>\n\
                <a href=\"{{ url }}\" data-on=\"x\" aria-label=\"a > b\" class=\"{% if a < b %}style{% endif %}\">on=</a>\n\
                {% if count <2 %}onclick=\"text\"{% endif %}";
    assert_eq!(check("rooms/x/templates/a.html", page), []);
}
