//! The SMTP way out.

use std::path::PathBuf;
use std::time::Duration;

use anyhow::Context as _;

use lettre::Message;
use lettre::address::Envelope;
use lettre::transport::smtp::authentication::{Credentials, DEFAULT_MECHANISMS};
use lettre::transport::smtp::client::{AsyncSmtpConnection, Certificate, TlsParameters};
use lettre::transport::smtp::commands::{Data, Mail, Rcpt};
use lettre::transport::smtp::extension::{ClientId, Extension, MailBodyParameter, MailParameter};

use super::{SmtpUrl, Undelivered};
use crate::jobs::Permanent;

/// How long one step of the dialogue may take.
const PATIENCE: Duration = Duration::from_secs(60);
/// For a whole conversation, from the connection to the last answer: servers that look for viruses take their time (RFC 5321, 4.5.3.2).
const ANSWER: Duration = Duration::from_secs(300);

/// For the answer to goodbye.
const GOODBYE: Duration = Duration::from_secs(5);

/// How the connection is protected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SmtpTls {
    /// TLS from the first byte (`smtps://`, port 465; RFC 8314).
    Implicit,
    /// `STARTTLS` or nothing is sent (`smtp://…?tls=required`, port 587).
    Required,
    /// In clear (`smtp://…?tls=none`, port 25): a relay on the same machine or network.
    None,
}

/// An SMTP server, understood.
#[derive(Clone, PartialEq, Eq)]
pub struct SmtpServer {
    /// Its name.
    pub host: String,
    /// Its port.
    pub port: u16,
    /// How it is spoken to.
    pub tls: SmtpTls,
    /// A file with the certificate of an authority of one's own (PEM), which is believed besides the public ones.
    pub authority: Option<PathBuf>,
    login: Option<(String, String)>,
}

impl std::fmt::Debug for SmtpServer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SmtpServer")
            .field("host", &self.host)
            .field("port", &self.port)
            .field("tls", &self.tls)
            .finish_non_exhaustive()
    }
}

/// Why an SMTP address cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SmtpUrlError {
    /// Neither scheme.
    #[error("an SMTP address begins with smtps:// or smtp://")]
    Scheme,
    /// No host, or something that cannot be one.
    #[error("the SMTP address has no host")]
    Host,
    /// A port that is no number.
    #[error("the SMTP address has a port that is no number")]
    Port,
    /// `smtp://` without saying whether encryption is a must. There is no silent middle way: an opportunistic client
    /// can be talked out of encryption by whoever sits between.
    #[error("say smtp://…?tls=required (STARTTLS) or smtp://…?tls=none")]
    Tls,
    /// A password over a line in clear.
    #[error("a password is not sent in clear: use smtps:// or ?tls=required")]
    PasswordInClear,
}

impl SmtpServer {
    /// Reads `smtps://[user:password@]host[:port]` or `smtp://[user:password@]host[:port]?tls=required|none`, with TLS also
    /// `ca=FILE` (`smtps://mail.party.example?ca=/etc/rawabit/ca.pem`) for a mail server whose certificate the organisation
    /// signed itself. User, password and file are percent-encoded.
    ///
    /// # Errors
    /// See [`SmtpUrlError`]; the door calls this at the start, so that a mistake is told before the first mail.
    pub fn parse(url: &SmtpUrl) -> Result<Self, SmtpUrlError> {
        let (scheme, rest) = url.0.split_once("://").ok_or(SmtpUrlError::Scheme)?;
        let (rest, query) = rest.split_once('?').unwrap_or((rest, ""));
        let decode = |text: &str| percent_encoding::percent_decode_str(text).decode_utf8_lossy().into_owned();
        let mut asked: Vec<&str> = query.split('&').filter(|part| !part.is_empty()).collect();
        let authority = asked.iter().position(|part| part.starts_with("ca=")).map(|at| asked.remove(at));
        let authority = authority.map(|part| PathBuf::from(decode(&part["ca=".len()..])));
        let tls = match (scheme, &asked[..]) {
            ("smtps", []) => SmtpTls::Implicit,
            ("smtp", ["tls=required"]) => SmtpTls::Required,
            ("smtp", ["tls=none"]) if authority.is_none() => SmtpTls::None,
            ("smtp" | "smtps", _) => return Err(SmtpUrlError::Tls),
            _ => return Err(SmtpUrlError::Scheme),
        };
        let (login, place) = match rest.rsplit_once('@') {
            Some((login, place)) => (Some(login.split_once(':').unwrap_or((login, ""))), place),
            None => (None, rest),
        };
        let place = place.trim_end_matches('/');
        let default_port = match tls {
            SmtpTls::Implicit => 465,
            SmtpTls::Required => 587,
            SmtpTls::None => 25,
        };
        let (host, port) = match place.rsplit_once(':') {
            Some((host, port)) if !host.contains(':') => {
                (host, port.parse().map_err(|_| SmtpUrlError::Port)?)
            }
            _ => (place, default_port),
        };
        if host.is_empty() || host.contains(['/', ' ', ':']) {
            return Err(SmtpUrlError::Host);
        }
        if login.is_some() && tls == SmtpTls::None {
            return Err(SmtpUrlError::PasswordInClear);
        }
        Ok(Self {
            host: host.to_owned(),
            port,
            tls,
            authority,
            login: login.map(|(user, password)| (decode(user), decode(password))),
        })
    }

    /// Whose certificates are believed: of the public authorities, and of one's own.
    fn believed(&self) -> anyhow::Result<TlsParameters> {
        let mut builder = TlsParameters::builder(self.host.clone());
        if let Some(path) = &self.authority {
            let pem = std::fs::read(path).with_context(|| format!("reading {}", path.display()))?;
            let certificate = Certificate::from_pem(&pem).with_context(|| path.display().to_string())?;
            builder = builder.add_root_certificate(certificate);
        }
        Ok(builder.build()?)
    }

    /// Hands a message over and returns the server's answer. A refusal for good of this mail (5xx) is [`Permanent`]; what is refused of the
    /// sender is the installation's mistake and not the mail's: it is tried again.
    pub(super) async fn deliver(&self, message: Message, own_host: &str) -> anyhow::Result<String> {
        match self.deliver_raw(message.envelope(), &message.formatted(), own_host).await {
            Ok(said) => Ok(said),
            Err(Undelivered::Refused(said)) => Err(Permanent(said).into()),
            Err(Undelivered::Later(said) | Undelivered::Unsure(said)) => Err(anyhow::anyhow!(said)),
        }
    }

    /// Hands a message of many over, with an envelope of its own.
    pub(super) async fn deliver_raw(
        &self,
        envelope: &Envelope,
        message: &[u8],
        own_host: &str,
    ) -> Result<String, Undelivered> {
        // The library waits for a connection only so long, but for an answer for ever.
        let late = || format!("no answer from {} within {} seconds", self.host, ANSWER.as_secs());
        let mut line = match tokio::time::timeout(ANSWER, self.connect(own_host)).await {
            Ok(Ok(line)) => line,
            // Of the client, its line or its sign-in: nothing was said of the mail yet.
            Ok(Err(error)) => return Err(Undelivered::Later(described(&error))),
            Err(_) => return Err(Undelivered::Later(late())),
        };
        let mut stage = Stage::Sender;
        let spoken = tokio::time::timeout(ANSWER, speak(&mut line, envelope, message, &mut stage)).await;
        // What was said stands, whether or not goodbye is answered.
        let _ = tokio::time::timeout(GOODBYE, line.abort()).await;
        match spoken {
            Ok(Ok(said)) => Ok(said),
            Ok(Err(error)) => Err(stage.judge(&error)),
            Err(_) if stage == Stage::Text => Err(Undelivered::Unsure(late())),
            Err(_) => Err(Undelivered::Later(late())),
        }
    }

    async fn connect(&self, own_host: &str) -> anyhow::Result<AsyncSmtpConnection> {
        let hello = ClientId::Domain(own_host.to_owned());
        let place = (self.host.as_str(), self.port);
        let wrapped = if self.tls == SmtpTls::Implicit { Some(self.believed()?) } else { None };
        let mut line =
            AsyncSmtpConnection::connect_tokio1(place, Some(PATIENCE), &hello, wrapped, None).await?;
        if self.tls == SmtpTls::Required {
            line.starttls(self.believed()?, &hello).await?;
        }
        if let Some((user, password)) = &self.login {
            line.auth(DEFAULT_MECHANISMS, &Credentials::new(user.clone(), password.clone())).await?;
        }
        Ok(line)
    }
}

/// Says who writes to whom, and what (RFC 5321, 3.3), step by step: who knows how far it came knows what a refusal is about.
async fn speak(
    line: &mut AsyncSmtpConnection,
    envelope: &Envelope,
    message: &[u8],
    stage: &mut Stage,
) -> Result<String, lettre::transport::smtp::Error> {
    let server = line.server_info();
    let mut with = Vec::new();
    let plain = |address: &lettre::Address| AsRef::<str>::as_ref(address).is_ascii();
    let ascii = envelope.to().iter().all(plain) && envelope.from().is_none_or(plain);
    if !ascii && server.supports_feature(Extension::SmtpUtfEight) {
        with.push(MailParameter::SmtpUtfEight);
    }
    if !message.is_ascii() && server.supports_feature(Extension::EightBitMime) {
        with.push(MailParameter::Body(MailBodyParameter::EightBitMime));
    }
    line.command(Mail::new(envelope.from().cloned(), with)).await?;
    *stage = Stage::Recipient;
    for to in envelope.to() {
        line.command(Rcpt::new(to.clone(), Vec::new())).await?;
    }
    line.command(Data).await?;
    *stage = Stage::Text;
    Ok(answer(&line.message(message).await?))
}

/// How far a conversation came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stage {
    /// Until the server has taken the sender.
    Sender,
    /// Until it has taken the recipient, and asks for the text.
    Recipient,
    /// The text is on its way: whatever is lost now may have arrived.
    Text,
}

impl Stage {
    /// What an error means at this point.
    fn judge(self, error: &lettre::transport::smtp::Error) -> Undelivered {
        let (said, answered) = (full(error), error.is_transient() || error.is_permanent());
        match self {
            // Of the sender: not one word was about the recipient yet, whatever the code says.
            Self::Sender => Undelivered::Later(said),
            Self::Recipient | Self::Text if is_final(error) => Undelivered::Refused(said),
            Self::Text if !answered => Undelivered::Unsure(said),
            Self::Recipient | Self::Text => Undelivered::Later(said),
        }
    }
}

fn answer(response: &lettre::transport::smtp::response::Response) -> String {
    format!("{} {}", response.code(), response.message().collect::<Vec<_>>().join(" "))
}

/// Whether the mail is refused for good, and not the installation.
fn is_final(error: &lettre::transport::smtp::Error) -> bool {
    error.is_permanent() && error.status().is_none_or(|code| !is_about_login(&code.to_string()))
}

/// The codes with which a server refuses a client rather than a mail (RFC 4954).
fn is_about_login(code: &str) -> bool {
    matches!(code, "530" | "534" | "535" | "538")
}

/// An error of the line, with all that the library says of it.
fn described(error: &anyhow::Error) -> String {
    match error.downcast_ref::<lettre::transport::smtp::Error>() {
        Some(error) => full(error),
        None => format!("the set-up: {error:#}"),
    }
}

fn full(error: &lettre::transport::smtp::Error) -> String {
    let mut text = error.to_string();
    let mut source = std::error::Error::source(error);
    while let Some(cause) = source {
        let more = cause.to_string();
        if !text.contains(&more) {
            text.push_str(": ");
            text.push_str(&more);
        }
        source = cause.source();
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(url: &str) -> Result<SmtpServer, SmtpUrlError> {
        SmtpServer::parse(&SmtpUrl(url.to_owned()))
    }

    #[test]
    fn encryption_is_said_and_not_hoped_for() {
        let server = parse("smtps://se%40r:p%3Aw@mail.example.org").expect("good");
        assert_eq!(
            (server.host.as_str(), server.port, server.tls),
            ("mail.example.org", 465, SmtpTls::Implicit)
        );
        assert_eq!(server.login, Some(("se@r".to_owned(), "p:w".to_owned())));
        assert_eq!(parse("smtp://relay:2525?tls=none").expect("good").port, 2525);
        assert_eq!(parse("smtp://u:p@relay?tls=required").expect("good").tls, SmtpTls::Required);
        let own = parse("smtps://relay?ca=/etc/own%20ca.pem").expect("good");
        assert_eq!(own.authority, Some(PathBuf::from("/etc/own ca.pem")));
        assert_eq!(parse("smtp://relay?tls=required&ca=a.pem").expect("good").tls, SmtpTls::Required);
        assert_eq!(parse("smtp://relay?tls=none&ca=a.pem"), Err(SmtpUrlError::Tls));
        assert_eq!(parse("smtp://relay"), Err(SmtpUrlError::Tls));
        assert_eq!(parse("smtp://relay?tls=maybe"), Err(SmtpUrlError::Tls));
        assert_eq!(parse("smtp://u:p@relay?tls=none"), Err(SmtpUrlError::PasswordInClear));
        assert_eq!(parse("smtps://"), Err(SmtpUrlError::Host));
        assert_eq!(parse("smtps://h:port"), Err(SmtpUrlError::Port));
        assert_eq!(parse("mail.example.org"), Err(SmtpUrlError::Scheme));
    }

    #[test]
    fn a_password_is_never_shown() {
        assert!(!format!("{:?}", parse("smtps://u:geheim@h").expect("good")).contains("geheim"));
    }
}
