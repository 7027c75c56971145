//! `rawabit elections audit`.

use std::path::Path;
use std::process::ExitCode;

use rawabit_elections::commands::{Difference, Differs, audit};
use rawabit_elections::model::Compared;

use super::say;
use crate::config::Settings;
use crate::demo;
use crate::house::Opening;

/// Counts every result again and holds it against the count that was made, the ledger and the hash of the published ballots; says what differs.
pub(super) async fn audit_counts(config: Option<&Path>) -> anyhow::Result<ExitCode> {
    let settings = Settings::read(config)?;
    let app = demo::open_folder(&settings, Opening::Existing).await?;
    let found = audit(&app).await.map_err(|fault| anyhow::anyhow!("counting: {fault:?}"))?;
    for one in &found.differences {
        say(&line(one));
    }
    let (all, differ) = (found.compared, found.differences.len());
    say(&format!(
        "{all} results counted again, {differ} differences; {} rounds without a record",
        found.unkept
    ));
    app.store.clone().close().await;
    Ok(if found.differences.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// One difference: where, and of what kind.
fn line(one: &Difference) -> String {
    let what = match one.what {
        Differs::Count(Compared::Votes) => "the votes are not those that were counted",
        Differs::Count(_) => "counted again, it does not come out as it was recorded",
        Differs::Ledger => "the record of the count is not the one whose hash stands in the ledger",
        Differs::Published => "the ballots are not those whose hash was published",
        Differs::Result => "the result is not the one that the count says",
    };
    format!("election {}, round {}: {what}", one.contest, one.round)
}
