//! Secrets in addresses: a one-time link works for whoever has it, so logs and screens of others show it without its secret.

/// A secret of a one-time link is 43 characters; an identifier is 36. What is longer than this is hidden.
const LONGEST_WORD_SHOWN: usize = 40;

/// Text with its one-time secrets hidden.
pub fn hide_secrets(text: &str) -> String {
    let in_word = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find(in_word) {
        let (before, from) = rest.split_at(start);
        let (word, after) = from.split_at(from.find(|c| !in_word(c)).unwrap_or(from.len()));
        out.push_str(before);
        out.push_str(if word.len() > LONGEST_WORD_SHOWN { "••••••••" } else { word });
        rest = after;
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_in_an_address_is_hidden_and_an_identifier_is_not() {
        let secret = "Qm9uam91ci1sZS1tb25kZS1zZWNyZXQtMjU2LWJpdHM";
        assert_eq!(hide_secrets(&format!("/fr/new-password/{secret}")), "/fr/new-password/••••••••");
        let id = "/office/people/018f0000-0000-7000-8000-000000000000";
        assert_eq!(hide_secrets(id), id);
        assert_eq!(hide_secrets("/search"), "/search");
    }
}
