//! What each command of the command line does.

mod apportion;
mod count;
mod elections;
mod export;
mod import;
mod init;
mod ledger;
mod mail;
mod members;
mod programmes;
mod sealing;
mod serve;
pub(crate) mod simulate;
mod statutes;
mod verify;

use std::process::ExitCode;

use crate::cli::{
    Cli, Command, ElectionsCommand, ExportCommand, ImportCommand, LedgerCommand, MailCommand,
    ProgrammesCommand, SealingCommand, SimulateCommand, StatutesCommand,
};
use crate::told::failure;

/// Does what was asked; tells a failure in one line with its causes.
pub(crate) async fn run(cli: Cli) -> ExitCode {
    let lang = cli.lang.into();
    let done = match cli.command {
        Command::Demo { listen, data } => serve::demo(&listen, &data).await,
        Command::Serve { config } => serve::run_organisation(config.as_deref()).await,
        Command::Init { statutes, admin, config } => {
            init::init(&statutes, admin.as_deref(), config.as_deref(), lang).await
        }
        Command::Statutes { what } => match what {
            StatutesCommand::Check { file } => statutes::check(&file, lang),
            StatutesCommand::Explain { file } => statutes::explain(&file, lang),
        },
        Command::Import { what: ImportCommand::Tree { file, dry_run, config } } => {
            import::tree(&file, dry_run, config.as_deref(), lang).await
        }
        Command::Import { what: ImportCommand::Programme { file, unit, replace, dry_run, config } } => {
            import::programme(&file, &unit, import::Into { replace, dry_run }, config.as_deref(), lang).await
        }
        Command::Import { what: ImportCommand::Areas { file, tiles, config } } => {
            import::areas(&file, tiles.as_deref(), config.as_deref(), lang).await
        }
        Command::Import { what: ImportCommand::Members(asked) } => members::take(&asked, lang).await,
        Command::Export { what: ExportCommand::Members { file, unit, config } } => {
            members::give(&file, unit.as_deref(), config.as_deref(), lang).await
        }
        Command::Import { what: ImportCommand::Popolo(popolo) } => import::popolo(&popolo, lang).await,
        Command::Export { what: ExportCommand::Ledger { file, config } } => {
            export::ledger(&file, config.as_deref(), lang).await
        }
        Command::Ledger { what: LedgerCommand::RotateKey { config } } => {
            ledger::rotate_key(config.as_deref(), lang).await
        }
        Command::Elections { what: ElectionsCommand::Audit { config } } => {
            elections::audit_counts(config.as_deref()).await
        }
        Command::Sealing { what: SealingCommand::RotateKey { config } } => {
            sealing::rotate_key(config.as_deref(), lang).await
        }
        Command::Programmes { what: ProgrammesCommand::Audit { config } } => {
            programmes::audit_totals(config.as_deref()).await
        }
        Command::Export { what: ExportCommand::Iati { file, config } } => {
            export::iati(&file, config.as_deref()).await
        }
        Command::Mail { what: MailCommand::Bounce { recipient, config } } => {
            mail::bounce(recipient.as_deref(), config.as_deref(), lang).await
        }
        Command::Simulate { what: SimulateCommand::Members(asked) } => simulate::members(&asked, lang).await,
        Command::Count(asked) => count::count(&asked, lang),
        Command::Apportion(asked) => apportion::apportion(&asked, lang),
        Command::Verify { path, checkpoint, key } => verify::verify(&path, &checkpoint, key.as_deref(), lang),
    };
    done.unwrap_or_else(|error| {
        say_error(&format!("rawabit: {}", failure(&error, lang)));
        ExitCode::FAILURE
    })
}

/// A line for the person at the terminal.
#[expect(clippy::print_stdout, reason = "a command answers on the terminal")]
pub(crate) fn say(line: &str) {
    println!("{line}");
}

/// A line about what went wrong.
#[expect(clippy::print_stderr, reason = "a command complains on the terminal")]
pub(crate) fn say_error(line: &str) {
    eprintln!("{line}");
}
