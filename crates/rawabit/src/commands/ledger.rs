//! `rawabit ledger rotate-key`.

use std::path::Path;
use std::process::ExitCode;

use super::say;
use crate::config::Settings;
use crate::house::Opening;
use crate::{demo, keys};

/// Hands the ledger over to a new key, and says what is left to do by hand.
pub(super) async fn rotate_key(config: Option<&Path>) -> anyhow::Result<ExitCode> {
    let settings = Settings::read(config)?;
    let app = demo::open_folder(&settings, Opening::Existing).await?;
    let rotated = keys::rotate(&settings.data_dir, app.store.clone()).await?;
    let verifier = rotated.store.signer().verifier().to_string();
    say(&format!("act {} hands the ledger over; it is signed with this key from now on:", rotated.act));
    say(&verifier);
    say("publish it beside the old one: an export of the ledger is verified with either");
    say(&format!(
        "back up {}, and copy it to every other node before you start it again",
        rotated.path.display()
    ));
    say(&format!("{} is needed for nothing any more: delete it", rotated.retired.display()));
    rotated.store.close().await;
    Ok(ExitCode::SUCCESS)
}
