//! `rawabit export ledger FILE`, `rawabit export iati FILE`.

use std::io::Write as _;
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context as _, bail};
use rawabit_platform::ledger;
use rawabit_statutes::Lang;

use super::say;
use crate::config::Settings;
use crate::demo;
use crate::house::Opening;
use crate::told::{Telling as _, Told};

/// Writes the whole ledger, as `rawabit verify` reads it.
pub(super) async fn ledger(file: &Path, config: Option<&Path>, lang: Lang) -> anyhow::Result<ExitCode> {
    let settings = Settings::read(config)?;
    let app = demo::open_folder(&settings, Opening::Existing).await?;
    let out = std::fs::File::create(file).telling(|| Told::Writing(file.to_owned()))?;
    let mut out = std::io::BufWriter::new(out);
    let acts = ledger::export_to(&app.store, false, |piece| out.write_all(piece.as_bytes())).await?;
    out.flush()?;
    say(&Told::Exported(file.to_owned(), acts).text(lang));
    app.store.clone().close().await;
    Ok(ExitCode::SUCCESS)
}

/// Writes the published programmes as IATI 2.03 activities. The standard knows no file without one.
pub(super) async fn iati(file: &Path, config: Option<&Path>) -> anyhow::Result<ExitCode> {
    let settings = Settings::read(config)?;
    let app = demo::open_folder(&settings, Opening::Existing).await?;
    let found = rawabit_programmes::iati_activities(&app).await.map_err(demo::told)?;
    app.store.clone().close().await;
    let Some((xml, activities)) = found else {
        bail!(
            "no programme is published yet: one is when both parties agree to it (Office, Programmes, Publish)"
        );
    };
    std::fs::write(file, xml).with_context(|| format!("writing {}", file.display()))?;
    say(&format!("{}: {activities} activities", file.display()));
    Ok(ExitCode::SUCCESS)
}
