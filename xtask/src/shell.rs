//! Running other programs, and saying so.

use std::ffi::OsStr;
use std::io::{BufRead, BufReader, IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus, Stdio};

use anyhow::{Context, Result, bail};

/// A heading, so that a long log can be skimmed.
pub(crate) fn heading(text: &str) {
    println!("\n==> {text}");
}

/// The first program of these names on `PATH`.
pub(crate) fn on_path(names: &[&str]) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    names
        .iter()
        .flat_map(|name| std::env::split_paths(&path).map(move |folder| folder.join(name)))
        .find(|program| is_program(program))
}

/// Whether the path is a file that somebody may execute.
pub(crate) fn is_program(path: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt;
    path.metadata().is_ok_and(|found| found.is_file() && found.permissions().mode() & 0o111 != 0)
}

/// The program's standard output, trimmed; `None` if it cannot be run or fails.
pub(crate) fn output_of(program: impl AsRef<OsStr>, arguments: &[&str]) -> Option<String> {
    let output = Command::new(program).args(arguments).stdin(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// Runs to the end with the terminal passed through; an error when it fails.
pub(crate) fn must(command: &mut Command) -> Result<()> {
    let shown = words(command);
    println!("$ {shown}");
    let status = command.stdin(Stdio::null()).status().with_context(|| format!("cannot run `{shown}`"))?;
    if !status.success() {
        bail!("`{shown}` failed: {status}");
    }
    Ok(())
}

/// Runs to the end, showing every line as it comes, and gives the lines back for counting.
pub(crate) fn watched(command: &mut Command) -> Result<(ExitStatus, Vec<String>)> {
    let shown = words(command);
    println!("$ {shown}");
    if std::io::stdout().is_terminal() {
        command.env("CARGO_TERM_COLOR", "always").env("FORCE_COLOR", "1");
    }
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .with_context(|| format!("cannot run `{shown}`"))?;
    let out = child.stdout.take().context("its output was asked for")?;
    let err = child.stderr.take().context("its error output was asked for")?;
    let (out, err) = std::thread::scope(|scope| {
        let err = scope.spawn(|| relay(err, &mut std::io::stderr()));
        let out = relay(out, &mut std::io::stdout());
        (out, err.join().unwrap_or_default())
    });
    let status = child.wait()?;
    Ok((status, out.into_iter().chain(err).collect()))
}

/// Copies line by line, and returns the lines without their colours.
fn relay(from: impl std::io::Read, to: &mut impl Write) -> Vec<String> {
    let mut lines = Vec::new();
    let mut reader = BufReader::new(from);
    let mut line = Vec::new();
    while reader.read_until(b'\n', &mut line).is_ok_and(|read| read > 0) {
        // A closed terminal must not stop the tests: only the copy is lost.
        let _ = to.write_all(&line).and_then(|()| to.flush());
        lines.push(plain(String::from_utf8_lossy(&line).trim_end()));
        line.clear();
    }
    lines
}

/// The text without ANSI colour sequences.
pub(crate) fn plain(text: &str) -> String {
    let mut result = String::with_capacity(text.len());
    let mut characters = text.chars();
    while let Some(character) = characters.next() {
        if character == '\u{1b}' {
            // ESC [ parameters, up to the final letter.
            for inner in characters.by_ref() {
                if inner.is_ascii_alphabetic() {
                    break;
                }
            }
        } else {
            result.push(character);
        }
    }
    result
}

/// The command as one would type it.
fn words(command: &Command) -> String {
    std::iter::once(command.get_program())
        .chain(command.get_args())
        .map(|word| word.to_string_lossy().into_owned())
        .collect::<Vec<_>>()
        .join(" ")
}

/// Whether this process runs as root.
pub(crate) fn is_root() -> bool {
    output_of("id", &["-u"]).as_deref() == Some("0")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_are_taken_out() {
        assert_eq!(plain("\u{1b}[32;1m     Summary\u{1b}[0m [ 1s] 3 tests"), "     Summary [ 1s] 3 tests");
    }

    #[test]
    fn lines_come_back_from_both_outputs_with_the_status() {
        let (status, lines) =
            watched(Command::new("sh").args(["-c", "echo one; echo two >&2; exit 3"])).unwrap();
        assert_eq!(status.code(), Some(3));
        assert_eq!(lines, ["one", "two"]);
    }

    #[test]
    fn a_failing_command_is_an_error_that_names_it() {
        let error = must(Command::new("sh").args(["-c", "exit 7"])).unwrap_err();
        assert!(error.to_string().contains("sh -c exit 7"), "{error}");
    }
}
