//! The door: `rawabit`. Reads the command line and the set-up, puts the house together, and does what was asked.

mod cli;
mod commands;
mod config;
mod demo;
mod house;
mod keys;
#[cfg(test)]
mod tests;
mod told;

use std::process::ExitCode;

use clap::Parser as _;

#[expect(clippy::disallowed_methods, reason = "the command line is read here")]
#[tokio::main]
async fn main() -> ExitCode {
    let cli = cli::Cli::parse_from(std::env::args());
    commands::run(cli).await
}
