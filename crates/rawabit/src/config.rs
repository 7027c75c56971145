//! The set-up: a TOML file, over it the environment. The only place that reads the environment.
//!
//! ```toml
//! listen = "0.0.0.0:8018"
//! base_url = "https://party.example"
//! database_url = "postgres://rawabit@localhost/rawabit"   # or sqlite:PATH; default: sqlite in data_dir
//! data_dir = "/var/lib/rawabit"
//! statutes = "/etc/rawabit/statutes.toml"                 # default: statutes.toml in data_dir
//! mail_url = "smtps://user:password@mail.example"         # default: an outbox folder in data_dir
//! mail_from = "secretariat@party.example"
//! mail_per_minute = 120                                   # pace of messages to members, all together
//! mail_bounces = "bounce@party.example"                   # where reports of failure go; each mail has an address of its own in it
//! sms_url = "smpp://user:password@smsc.operator.example:2775?tls=none"
//! sms_from = "+212522000000"                              # or a name that the operator has agreed to
//! sms_per_minute = 60
//! trust_proxy = false
//! upload_limit = 20971520
//! sealing_key_file = "/run/secrets/sealing.key"           # default: sealing.key in data_dir, made at the first start
//! kept_pages_mb = 64                                      # memory for kept public pages; 0 keeps none
//! ledger_name = "party.example/ledger"                    # the ledger's origin; default: from base_url, at the first start
//! ```

use std::path::{Path, PathBuf};

use rawabit_platform::mail::is_address;
use rawabit_sms::SmppAddress;
use serde::Deserialize;

use crate::told::{Telling as _, Told};

/// The set-up file with its defaults.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Settings {
    pub(crate) listen: String,
    pub(crate) base_url: Option<String>,
    pub(crate) database_url: Option<String>,
    pub(crate) data_dir: PathBuf,
    pub(crate) statutes: Option<PathBuf>,
    pub(crate) mail_url: Option<String>,
    pub(crate) mail_from: Option<String>,
    pub(crate) mail_per_minute: u32,
    pub(crate) mail_bounces: Option<String>,
    pub(crate) sms_url: Option<String>,
    pub(crate) sms_from: Option<String>,
    pub(crate) sms_per_minute: u32,
    pub(crate) trust_proxy: bool,
    pub(crate) upload_limit: u64,
    pub(crate) kept_pages_mb: usize,
    pub(crate) ledger_name: Option<String>,
    pub(crate) sealing_key_file: Option<PathBuf>,
    /// Whether this program serves, and so keeps sessions with others: no key of the file, the command says it.
    #[serde(skip)]
    pub(crate) serving: bool,
}

// Addresses of databases and mail servers hold passwords.
impl std::fmt::Debug for Settings {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Settings")
            .field("listen", &self.listen)
            .field("data_dir", &self.data_dir)
            .finish_non_exhaustive()
    }
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            listen: "127.0.0.1:8018".to_owned(),
            base_url: None,
            database_url: None,
            data_dir: PathBuf::from("data"),
            statutes: None,
            mail_url: None,
            mail_from: None,
            mail_per_minute: 120,
            mail_bounces: None,
            sms_url: None,
            sms_from: None,
            sms_per_minute: 60,
            trust_proxy: false,
            upload_limit: 20 * 1024 * 1024,
            kept_pages_mb: rawabit_portal::cache::BUDGET / (1024 * 1024),
            ledger_name: None,
            sealing_key_file: None,
            serving: false,
        }
    }
}

impl Settings {
    /// Reads the file, if one is named, and lays the environment over it.
    pub(crate) fn read(path: Option<&Path>) -> anyhow::Result<Self> {
        let mut settings = match path {
            Some(path) => {
                let text = std::fs::read_to_string(path).telling(|| Told::Reading(path.to_owned()))?;
                match toml::from_str(&text) {
                    Ok(settings) => settings,
                    Err(error) => {
                        let before = error.span().and_then(|span| text.get(..span.start));
                        let line = before.map(|before| before.matches('\n').count() + 1);
                        let words = anyhow::anyhow!("{}", error.message());
                        return Err(words).telling(|| Told::SetUp(path.to_owned(), line));
                    }
                }
            }
            None => Self::default(),
        };
        let take = |name: &str, into: &mut Option<String>| {
            if let Some(value) = environment(name) {
                *into = Some(value);
            }
        };
        take("RAWABIT_DATABASE_URL", &mut settings.database_url);
        take("RAWABIT_BASE_URL", &mut settings.base_url);
        take("RAWABIT_MAIL_URL", &mut settings.mail_url);
        take("RAWABIT_MAIL_FROM", &mut settings.mail_from);
        take("RAWABIT_SMS_URL", &mut settings.sms_url);
        take("RAWABIT_SMS_FROM", &mut settings.sms_from);
        if let Some(listen) = environment("RAWABIT_LISTEN") {
            settings.listen = listen;
        }
        if let Some(file) = environment("RAWABIT_SEALING_KEY_FILE") {
            settings.sealing_key_file = Some(file.into());
        }
        if let Some(data_dir) = environment("RAWABIT_DATA_DIR") {
            settings.data_dir = data_dir.into();
        }
        if let Some(url) = &settings.database_url
            && !(url.starts_with("sqlite:")
                || url.starts_with("postgres://")
                || url.starts_with("postgresql://"))
        {
            return Err(Told::DatabaseAddress.into());
        }
        if settings.mail_url.is_some() && settings.mail_from.is_none() {
            return Err(Told::NoSender.into());
        }
        settings.addresses()?;
        settings.sms()?;
        Ok(settings)
    }

    /// Whether mails can leave from the addresses that are set up: with one that is none, every mail would be refused.
    fn addresses(&self) -> anyhow::Result<()> {
        for (name, address) in [("mail_from", &self.mail_from), ("mail_bounces", &self.mail_bounces)] {
            if address.as_deref().is_some_and(|address| !is_address(address)) {
                return Err(Told::NoMailAddress(name).into());
            }
        }
        Ok(())
    }

    /// The message centre, where one is set up. What is wrong with its address is told without it: it holds a password.
    pub(crate) fn sms(&self) -> anyhow::Result<Option<SmppAddress>> {
        let Some(url) = &self.sms_url else { return Ok(None) };
        let from = self.sms_from.as_deref().unwrap_or_default();
        SmppAddress::parse(url, from).map(Some).telling(|| Told::MessageCentre)
    }

    /// The database's address; by default a file in the data folder.
    pub(crate) fn database_url(&self) -> String {
        self.database_url
            .clone()
            .unwrap_or_else(|| format!("sqlite:{}", self.data_dir.join("rawabit.sqlite").display()))
    }

    /// Bytes of memory for kept pages.
    pub(crate) fn kept_pages(&self) -> usize {
        self.kept_pages_mb.saturating_mul(1024 * 1024)
    }

    /// Where the statutes lie.
    pub(crate) fn statutes(&self) -> PathBuf {
        self.statutes.clone().unwrap_or_else(|| self.data_dir.join("statutes.toml"))
    }

    /// The address readers use.
    pub(crate) fn base_url(&self) -> String {
        self.base_url
            .clone()
            .map_or_else(|| format!("http://{}", self.listen), |url| url.trim_end_matches('/').to_owned())
    }
}

/// The level of the log: `RUST_LOG`'s directives.
pub(crate) fn log_directives() -> String {
    environment("RUST_LOG").unwrap_or_else(|| "warn,rawabit=info,rawabit_platform=info".to_owned())
}

/// Whether the log is for machines.
pub(crate) fn log_json() -> bool {
    environment("RAWABIT_LOG").is_some_and(|value| value == "json")
}

#[expect(clippy::disallowed_methods, reason = "the environment is read here and nowhere else")]
fn environment(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}
