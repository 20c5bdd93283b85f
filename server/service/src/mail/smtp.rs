//! A mail server, by SMTP.

use super::transport::{SendError, Sending, Transport};
use lettre::transport::smtp::PoolConfig;
use lettre::transport::smtp::authentication::Credentials;
use lettre::transport::smtp::client::{Tls, TlsParameters};
use lettre::transport::smtp::extension::ClientId;
use lettre::{AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor};
use serde::{Deserialize, Serialize};
use std::error::Error;
use std::fmt::Write;
use std::time::Duration;

/// Whether others can read what goes to the server.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Encryption {
    /// They can't: plain at first, then TLS; a server that can't do that is refused.
    Starttls,
    /// They can't: TLS from the first byte.
    Tls,
    /// They can: for a server on the same machine.
    Plain,
}

impl Encryption {
    /// The port that is usual for it (RFC 8314).
    pub const fn usual_port(self) -> u16 {
        match self {
            Self::Starttls => 587,
            Self::Tls => 465,
            Self::Plain => 25,
        }
    }
}

/// How a server is reached.
#[derive(Clone)]
pub struct SmtpSettings {
    /// Its name or address.
    pub host: String,
    /// Its port.
    pub port: u16,
    /// Whether others can read along.
    pub encryption: Encryption,
    /// Name and password, when it asks for them.
    pub credentials: Option<(String, String)>,
    /// What this machine calls itself.
    pub hello: String,
    /// The longest wait for each answer.
    pub timeout: Duration,
    /// Most connections at once.
    pub connections: u32,
}

/// A mail server.
pub struct Smtp {
    transport: AsyncSmtpTransport<Tokio1Executor>,
    /// A whole sending: a server that answers each time just before its time is over must not hold a message
    /// longer than the claim on it lasts.
    limit: Duration,
}

/// The longest that a whole sending may take; less than [`super::LEASE_MS`].
const LONGEST: Duration = Duration::from_secs(120);

impl Smtp {
    /// A server; connections are made when they are needed, and kept for a while.
    ///
    /// # Errors
    /// When the host can't be one for TLS.
    pub fn new(settings: SmtpSettings) -> anyhow::Result<Self> {
        let parameters = || TlsParameters::new(settings.host.clone());
        let tls = match settings.encryption {
            Encryption::Starttls => Tls::Required(parameters()?),
            Encryption::Tls => Tls::Wrapper(parameters()?),
            Encryption::Plain => Tls::None,
        };
        let pool = PoolConfig::new().max_size(settings.connections);
        let mut builder =
            AsyncSmtpTransport::<Tokio1Executor>::builder_dangerous(settings.host.as_str())
                .port(settings.port)
                .tls(tls)
                .hello_name(ClientId::Domain(settings.hello))
                .timeout(Some(settings.timeout))
                .pool_config(pool);
        if let Some((user, password)) = settings.credentials {
            builder = builder.credentials(Credentials::new(user, password));
        }
        Ok(Self { transport: builder.build(), limit: LONGEST })
    }
}

impl Transport for Smtp {
    fn send<'a>(&'a self, _name: &'a str, message: &'a Message) -> Sending<'a> {
        Box::pin(async move {
            match tokio::time::timeout(self.limit, self.transport.send(message.clone())).await {
                Ok(Ok(_)) => Ok(()),
                Ok(Err(error)) => Err(told(&error)),
                Err(_) => Err(SendError::Failed("the server took too long".to_owned())),
            }
        })
    }
}

/// Only what is said of this mailbox or this message is for good (RFC 5321 §4.2.3). Another 5xx is as a rule
/// our own settings, such as a wrong password: the message waits until they are right.
fn told(error: &lettre::transport::smtp::Error) -> SendError {
    let code = error.status().map(|code| code.to_string()).unwrap_or_default();
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(inner) = cause {
        let _ = write!(text, ": {inner}");
        cause = inner.source();
    }
    match code.as_str() {
        "550" | "551" | "552" | "553" | "556" => SendError::Refused(text),
        _ => SendError::Failed(text),
    }
}
