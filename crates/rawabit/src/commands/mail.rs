//! `rawabit mail bounce`: what the mail server sends back.

use std::io::Read as _;
use std::path::Path;
use std::process::ExitCode;

use rawabit_members::commands::messages::{Told as Bounced, bounced};
use rawabit_members::model::dsn::LARGEST;
use rawabit_platform::Fault;
use rawabit_statutes::Lang;

use super::{say, say_error};
use crate::config::Settings;
use crate::demo;
use crate::house::Opening;
use crate::told::{Told, failure};

/// `EX_TEMPFAIL` of `sysexits.h`: the mail server keeps the message and offers it again.
const LATER: u8 = 75;

/// Takes one message in from the standard input.
pub(super) async fn bounce(
    recipient: Option<&str>,
    config: Option<&Path>,
    lang: Lang,
) -> anyhow::Result<ExitCode> {
    let mut raw = Vec::new();
    // One octet more than is read of it: a mail server that sends without end is cut off.
    std::io::stdin().take(LARGEST as u64 + 1).read_to_end(&mut raw)?;
    match take(&raw, recipient, config).await {
        Ok(told) => {
            say(&Told::Bounced(told).text(lang));
            Ok(ExitCode::SUCCESS)
        }
        Err(error) => {
            say_error(&format!("rawabit: {}", failure(&error, lang)));
            Ok(ExitCode::from(LATER))
        }
    }
}

async fn take(raw: &[u8], recipient: Option<&str>, config: Option<&Path>) -> anyhow::Result<Bounced> {
    let settings = Settings::read(config)?;
    let app = demo::open_folder(&settings, Opening::Existing).await?;
    let told = bounced(&app, raw, recipient).await.map_err(|fault| match fault {
        Fault::Internal(error) => error,
        other => anyhow::anyhow!("{other:?}"),
    });
    app.store.clone().close().await;
    told
}
