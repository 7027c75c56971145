//! Writing a BLT file that every dialect reads, as far as the ballots allow.

use std::fmt::Write as _;

use crate::Election;

/// The election as BLT: withdrawn candidates as negative numbers, `=` between equal preferences, blank papers as `n 0`.
///
/// Quotation marks inside names become apostrophes, since the format has no way to write them. Papers that were refused are
/// not in the format.
pub fn write(election: &Election) -> String {
    let mut out = format!("{} {}\n", election.candidates.len(), election.seats);
    let withdrawn: Vec<String> = (1..)
        .zip(&election.candidates)
        .filter(|(_, candidate)| candidate.withdrawn)
        .map(|(number, _)| format!("-{number}"))
        .collect();
    if !withdrawn.is_empty() {
        out += &withdrawn.join(" ");
        out.push('\n');
    }
    if let Some(order) = &election.tie_order {
        let order: Vec<String> = order.iter().map(|index| (index + 1).to_string()).collect();
        let _ = writeln!(out, "[tie {}]", order.join(" "));
    }
    for (count, prefs) in election.ballots.iter() {
        let _ = write!(out, "{count}");
        for pref in prefs {
            let _ = write!(out, "{}{}", if pref.is_equal() { '=' } else { ' ' }, pref.candidate() + 1);
        }
        out += " 0\n";
    }
    if election.blank > 0 {
        let _ = writeln!(out, "{} 0", election.blank);
    }
    out += "0\n";
    for candidate in &election.candidates {
        let _ = writeln!(out, "\"{}\"", quoted(&candidate.name));
    }
    let _ = writeln!(out, "\"{}\"", quoted(&election.title));
    out
}

fn quoted(text: &str) -> String {
    text.replace('"', "’").replace(['\n', '\r'], " ")
}
