//! `rawabit sealing rotate-key`.

use std::path::Path;
use std::process::ExitCode;

use rawabit_statutes::Lang;

use super::say;
use crate::config::Settings;
use crate::house::Opening;
use crate::told::Told;
use crate::{demo, keys};

/// Makes a new key the one that seals, seals anew what older ones sealed, and says what is left to do by hand.
pub(super) async fn rotate_key(config: Option<&Path>, lang: Lang) -> anyhow::Result<ExitCode> {
    let settings = Settings::read(config)?;
    // Opened once with the keys as they are: another database's file is left alone.
    let before = demo::open_folder(&settings, Opening::Existing).await?;
    let entropy = std::sync::Arc::clone(before.store.entropy());
    before.store.clone().close().await;
    let path = keys::rotate_sealing(&settings.data_dir, &settings, entropy.as_ref())?;
    // Opening seals what belongs to accounts.
    let app = demo::open_folder(&settings, Opening::Existing).await?;
    let sealed = rawabit_members::reseal(&app).await;
    let key = app.sealer.key_id().to_owned();
    app.store.clone().close().await;
    let sealed = sealed.map_err(|fault| anyhow::anyhow!("sealing anew: {fault:?}"))?;
    say(&Told::Resealed { key, path, sealed }.text(lang));
    Ok(ExitCode::SUCCESS)
}
