//! `rawabit export ledger FILE`.

use std::io::Write as _;
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;

use anyhow::Context as _;
use rawabit_platform::clock::SystemClock;
use rawabit_platform::ledger;

use super::say;
use crate::config::Settings;
use crate::house;

/// Writes the whole ledger, as `rawabit verify` reads it.
pub(super) async fn ledger(file: &Path, config: Option<&Path>) -> anyhow::Result<ExitCode> {
    let settings = Settings::read(config)?;
    let law = house::statutes(&settings.statutes())?;
    let app = house::open(&settings, law, Arc::new(SystemClock), false).await?;
    let out = std::fs::File::create(file).with_context(|| format!("writing {}", file.display()))?;
    let mut out = std::io::BufWriter::new(out);
    let acts = ledger::export_to(&app.store, false, |piece| out.write_all(piece.as_bytes())).await?;
    out.flush()?;
    say(&format!("{}: {acts} acts", file.display()));
    app.store.clone().close().await;
    Ok(ExitCode::SUCCESS)
}
