//! `rawabit ledger rotate-key`.

use std::path::Path;
use std::process::ExitCode;

use rawabit_statutes::Lang;

use super::say;
use crate::config::Settings;
use crate::house::Opening;
use crate::told::Told;
use crate::{demo, keys};

/// Hands the ledger over to a new key, and says what is left to do by hand.
pub(super) async fn rotate_key(config: Option<&Path>, lang: Lang) -> anyhow::Result<ExitCode> {
    let settings = Settings::read(config)?;
    let app = demo::open_folder(&settings, Opening::Existing).await?;
    let rotated = keys::rotate(&settings.data_dir, app.store.clone()).await?;
    let key = rotated.store.signer().verifier().to_string();
    say(&Told::Rotated { act: rotated.act, key, path: rotated.path, retired: rotated.retired }.text(lang));
    rotated.store.close().await;
    Ok(ExitCode::SUCCESS)
}
