//! What parts the cells of a CSV.

/// What may part cells.
const DELIMITERS: [u8; 4] = [b';', b',', b'\t', b'|'];
/// How many lines are looked at.
const LINES: usize = 30;

/// The delimiter of a text by its first lines, and how many bytes at the beginning only name it (`sep=;`, which Excel writes).
///
/// The one that the most lines have equally often; at a tie the one that stands first in the list of semicolon, comma, tab and
/// bar, since programs in French write semicolons. A text without any is one column.
pub(crate) fn guess(text: &[u8]) -> (u8, usize) {
    if let Some(named) = named(text) {
        return named;
    }
    let lines = lines(text);
    let score = |delimiter: u8| {
        let counts: Vec<usize> = lines.iter().map(|line| count(line, delimiter)).collect();
        let most = counts.iter().copied().filter(|n| *n > 0).max_by_key(|n| {
            let lines = counts.iter().filter(|other| *other == n).count();
            (lines, *n)
        });
        most.map_or((0, 0), |most| (counts.iter().filter(|n| **n == most).count(), most))
    };
    let best = DELIMITERS.into_iter().rev().max_by_key(|delimiter| score(*delimiter));
    (best.filter(|delimiter| score(*delimiter).0 > 0).unwrap_or(b','), 0)
}

/// `sep=;` in the first line.
fn named(text: &[u8]) -> Option<(u8, usize)> {
    let end = text.iter().position(|b| *b == b'\n')?;
    let line = text[..end].trim_ascii_end();
    let rest = line.strip_prefix(b"sep=").or_else(|| line.strip_prefix(b"SEP="));
    // `sep=` and a tab: the trimming has taken it.
    let delimiter = match rest? {
        [] => b'\t',
        [one] => *one,
        _ => return None,
    };
    (!delimiter.is_ascii_alphanumeric() && delimiter != b'"').then_some((delimiter, end + 1))
}

/// The first lines that have something in them; a line end in quotation marks ends none.
fn lines(text: &[u8]) -> Vec<&[u8]> {
    let (mut out, mut start, mut quoted) = (Vec::new(), 0, false);
    for (at, byte) in text.iter().copied().enumerate() {
        match byte {
            b'"' => quoted = !quoted,
            b'\n' | b'\r' if !quoted => {
                if !text[start..at].trim_ascii().is_empty() {
                    out.push(&text[start..at]);
                }
                start = at + 1;
            }
            _ => {}
        }
        if out.len() == LINES {
            return out;
        }
    }
    // The last line may be cut off; it counts only if it is the only one.
    if out.is_empty() {
        out.push(&text[start..]);
    }
    out
}

fn count(line: &[u8], delimiter: u8) -> usize {
    let mut quoted = false;
    let mut found = 0;
    for byte in line {
        quoted ^= *byte == b'"';
        found += usize::from(!quoted && *byte == delimiter);
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_delimiter_is_what_lines_have_alike() {
        assert_eq!(guess(b"a;b;c\n1,5;2;3\n"), (b';', 0));
        assert_eq!(guess(b"a,b\n\"x;y;z\",2\n"), (b',', 0));
        assert_eq!(guess(b"a\tb\n1\t2\n"), (b'\t', 0));
        assert_eq!(guess("لائحة، المنخرطين, 2018\nالاسم;المدينة\nمحمد;فاس\n".as_bytes()), (b';', 0));
        assert_eq!(guess(b"sep=|\na|b;c;d\n"), (b'|', 6));
        assert_eq!(guess(b"sep=\t\r\na\tb\n"), (b'\t', 7));
        assert_eq!(guess(b"a\nb\n"), (b',', 0), "one column");
        assert_eq!(guess(b""), (b',', 0));
        assert_eq!(guess(b"a;b"), (b';', 0));
    }
}
