//! The shop's mail: who carries it, by the configuration, and the task that sends what is due. What messages
//! say is the service's business.

use crate::config::Config;
use crate::telemetry::MAILS;
use crate::web::Web;
use anyhow::Context;
use service::Shop;
use service::mail::{Folder, Mailbox, Mailer, Smtp, SmtpSettings, Tally, Transport, send_due};
use std::sync::Arc;
use std::time::Duration;
use tokio::task::JoinHandle;
use tokio_util::sync::CancellationToken;

/// Whom messages in a folder are from when nobody said: they go nowhere.
const NOBODY: &str = "Puzi <shop@shop.example>";

/// Who carries the shop's mail.
///
/// # Errors
/// When the sender is no address, or the server's name can't be one.
pub fn mailer(config: &Config) -> anyhow::Result<Mailer> {
    let mail = &config.mail;
    let from = if mail.from.trim().is_empty() { NOBODY } else { mail.from.trim() };
    let from: Mailbox = from.parse().context("mail.from")?;
    let transport: Arc<dyn Transport> = if mail.server.is_empty() {
        Arc::new(Folder::at(config.mail_folder()))
    } else {
        Arc::new(Smtp::new(settings(config, &from)).context("mail.server")?)
    };
    Ok(Mailer { transport, from, base_url: config.base_url() })
}

fn settings(config: &Config, from: &Mailbox) -> SmtpSettings {
    let mail = &config.mail;
    let port = match mail.port {
        0 => mail.encryption.usual_port(),
        port => port,
    };
    let credentials = (!mail.user.is_empty()).then(|| (mail.user.clone(), mail.password.clone()));
    SmtpSettings {
        host: mail.server.clone(),
        port,
        encryption: mail.encryption,
        credentials,
        hello: from.email.domain().to_owned(),
        timeout: Duration::from_secs(mail.timeout_seconds),
        connections: mail.connections,
    }
}

/// Starts sending, unless this instance is to send none, and says where mail goes.
pub fn start(web: &Arc<Web>, stop: &CancellationToken) -> Option<JoinHandle<()>> {
    let mail = &web.config.mail;
    let interval = match mail.interval_seconds {
        0 => return None,
        seconds => Duration::from_secs(seconds),
    };
    if mail.server.is_empty() {
        let folder = web.config.mail_folder();
        tracing::info!(folder = %folder.display(), "no mail server: messages are written as files");
    } else {
        tracing::info!(server = mail.server, "messages go to a mail server");
    }
    Some(tokio::spawn(rounds(web.shop.clone(), interval, stop.clone())))
}

/// A round that has begun is ended before the server stops.
async fn rounds(shop: Shop, interval: Duration, stop: CancellationToken) {
    loop {
        tokio::select! {
            () = tokio::time::sleep(interval) => {}
            () = stop.cancelled() => return,
        }
        match send_due(&shop).await {
            Ok(tally) => count(tally),
            Err(error) => tracing::error!("messages could not be sent: {error:#}"),
        }
    }
}

fn count(tally: Tally) {
    let outcomes = [("sent", tally.sent), ("put_off", tally.put_off), ("given_up", tally.given_up)];
    for (outcome, count) in outcomes {
        metrics::counter!(MAILS, "outcome" => outcome).increment(count);
    }
}
