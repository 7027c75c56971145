//! `rawabit init`: a new, empty organisation.

use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context as _, bail};
use rawabit_platform::accounts::commands::{NewInvitation, invite};
use rawabit_statutes::Lang;

use super::say;
use crate::config::Settings;
use crate::house::{Opening, Rules};
use crate::{demo, keys};

/// Checks the statutes, makes the data folder and the database, and prints the first administrator's one-time link.
pub(super) async fn init(
    statutes: &Path,
    admin: &str,
    config: Option<&Path>,
    lang: Lang,
) -> anyhow::Result<ExitCode> {
    let settings = Settings::read(config)?;
    // Mistakes are told before anything is made.
    let rules = Rules::read(statutes)?;
    std::fs::create_dir_all(&settings.data_dir)
        .with_context(|| format!("making the folder {}", settings.data_dir.display()))?;
    let kept = settings.statutes();
    if kept.exists() && std::fs::read(&kept)? != rules.text.as_bytes() {
        bail!("{} is there already and differs; this folder belongs to another organisation", kept.display());
    }
    if !kept.exists() {
        keys::put(&kept, rules.text.as_bytes(), 0o644)?;
    }
    let app = demo::open_folder(&settings, Opening::Found).await?;
    let mut work = app.begin_system("init").await.map_err(|fault| anyhow::anyhow!("{fault:?}"))?;
    // What the account is called stands in the public record for ever: the function, not the mail address.
    let label = app.voice(app.default_lang()).plain().t("role-administrator");
    let invitation = NewInvitation {
        email: admin.to_owned(),
        label,
        lang,
        person_id: None,
        administrator: true,
        mail: false,
    };
    let invited = invite(&app, &mut work, invitation).await.map_err(|fault| anyhow::anyhow!("{fault:?}"))?;
    let invited = match invited {
        Ok(invited) => invited,
        Err(refused) => bail!("{}", app.voice(lang).plain().msg(&refused.message())),
    };
    work.commit().await?;
    say(&invited.link);
    app.store.clone().close().await;
    Ok(ExitCode::SUCCESS)
}
