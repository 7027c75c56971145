//! `rawabit init`: a new, empty organisation.

use std::path::Path;
use std::process::ExitCode;

use anyhow::bail;
use rawabit_platform::accounts::commands::{AccountRefused, NewInvitation, invite, invite_first};
use rawabit_statutes::Lang;

use super::say;
use crate::config::Settings;
use crate::house::{Opening, Rules};
use crate::told::{Telling as _, Told};
use crate::{demo, keys};

/// Checks the statutes, makes the data folder and the database, and prints the first administrator's one-time link. Without an
/// address the page behind the link asks for it.
pub(super) async fn init(
    statutes: &Path,
    admin: Option<&str>,
    config: Option<&Path>,
    lang: Lang,
) -> anyhow::Result<ExitCode> {
    let settings = Settings::read(config)?;
    // Mistakes are told before anything is made.
    let rules = Rules::read(statutes)?;
    std::fs::create_dir_all(&settings.data_dir).telling(|| Told::Writing(settings.data_dir.clone()))?;
    let kept = settings.statutes();
    if kept.exists() && std::fs::read(&kept)? != rules.text.as_bytes() {
        return Err(Told::OtherOrganisation(kept).into());
    }
    if !kept.exists() {
        keys::put(&kept, rules.text.as_bytes(), 0o644)?;
    }
    let app = demo::open_folder(&settings, Opening::Found).await?;
    let mut work = app.begin_system("init").await.map_err(|fault| anyhow::anyhow!("{fault:?}"))?;
    // What the account is called stands in the public record for ever: the function, not the mail address.
    let label = app.voice(app.default_lang()).plain().t("role-administrator");
    let invited = match admin {
        Some(email) => {
            let invitation = NewInvitation {
                email: email.to_owned(),
                label,
                lang,
                person_id: None,
                administrator: true,
                mail: false,
            };
            invite(&app, &mut work, invitation).await
        }
        None => invite_first(&app, &mut work, &label, lang).await,
    };
    let invited = match invited.map_err(|fault| anyhow::anyhow!("{fault:?}"))? {
        Ok(invited) => invited,
        Err(AccountRefused::NotFirst) => return Err(Told::HasAccounts.into()),
        Err(refused) => bail!("{}", app.voice(lang).plain().msg(&refused.message())),
    };
    work.commit().await?;
    say(&invited.link);
    app.store.clone().close().await;
    Ok(ExitCode::SUCCESS)
}
