//! Development tasks, run as `cargo xtask TASK`: what a contributor and the CI call instead of remembering
//! a dozen commands. `cargo xtask help` lists them.

#![expect(
    clippy::disallowed_methods,
    reason = "a development tool: it reads its command line and environment, and measures time, for itself alone"
)]
#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a command-line tool speaks on its terminal")]

mod bench;
mod browser;
mod keeper;
mod postgres;
mod shell;
mod tally;
mod test;
mod tools;
mod workspace;

use std::process::ExitCode;

const HELP: &str = "\
cargo xtask test [-p ROOM]… [--no-browser | --only-browser [--binary PATH]]
    Installs what the tests need where it can (Debian and Ubuntu, as root), else says what to install and stops.
    Then runs every test on SQLite and on a private, throw-away PostgreSQL, the documentation's examples, and the
    browser tests. With -p, the Rust tests of these packages only (`-p people` means `-p rawabit-people`).
    --binary: the browser tests visit this program instead of one built for them.

cargo xtask postgres [SETTING=VALUE]…
    Starts the throw-away PostgreSQL, prints the line to export, and keeps it until ctrl-c. It has the settings of a
    new installation, but for these: `shared_buffers=2GB` for benches with a million members.

cargo xtask bench [--rules] [--portal] [--office] [--binary PATH]
                  [--pairs 3] [--seconds 10] [--total 1000000] [--requests 200] [--person secretariat]
    The benchmarks (all, unless some are named), against their floors. --total: requests the server has answered in
    all before its memory is read. --requests: how often each office page is asked. --binary: measure this program
    instead of building the release one.
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let rest = arguments.get(1..).unwrap_or_default();
    let outcome = match arguments.first().map(String::as_str) {
        Some("test") => test::run(rest),
        Some("postgres") => postgres::serve(rest),
        Some("bench") => bench::run(rest),
        None | Some("help" | "--help" | "-h") => {
            print!("{HELP}");
            Ok(true)
        }
        Some(other) => {
            eprintln!("xtask: no task named `{other}`\n\n{HELP}");
            Ok(false)
        }
    };
    match outcome {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("xtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}
