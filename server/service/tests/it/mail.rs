//! Mail on both databases: over a server that speaks SMTP, into a folder, and by several instances at once.

mod letters;
mod read;
mod sending;
mod smtp;

use crate::fixture::*;
use domain::lang::Lang;
use service::Shop;
use service::mail::{Encryption, Mailer, Smtp, SmtpSettings, Transport};
use smtp::SmtpServer;
use std::sync::Arc;
use std::time::Duration;
use store::StoreError;
use store::mail::{Facts, NewMail, Topic, queue};

/// The shop's address in these tests.
pub const BASE: &str = "https://shop.example";

/// A shop whose mail that carries.
pub fn by(shop: Shop, transport: impl Transport + 'static) -> Shop {
    let from = "Puzi 鋪子 <shop@shop.example>".parse().unwrap();
    let transport: Arc<dyn Transport> = Arc::new(transport);
    shop.with_mail(Mailer { transport, from, base_url: BASE.to_owned() })
}

/// A shop with a mail server.
pub async fn with_server(store: store::Store) -> (Shop, SmtpServer) {
    let server = SmtpServer::start().await;
    let smtp = Smtp::new(SmtpSettings {
        host: "127.0.0.1".to_owned(),
        port: server.port,
        encryption: Encryption::Plain,
        credentials: None,
        hello: "shop.example".to_owned(),
        timeout: Duration::from_secs(20),
        connections: 2,
    });
    (by(shop(store).await, smtp.unwrap()), server)
}

/// Queues a message as a command does.
pub async fn queue_to(shop: &Shop, topic: Topic, recipient: &str, lang: Lang, facts: &Facts) {
    let (mail, now) = (NewMail { topic, recipient, lang, facts }, shop.clock.now());
    let mail = &mail;
    let queued = shop.store.write(|tx| async move {
        queue(&tx, mail, now).await?;
        Ok::<_, StoreError>(())
    });
    queued.await.unwrap();
}

/// Queues a link to reset a password.
pub async fn queue_reset(shop: &Shop, recipient: &str) {
    let facts = Facts { path: Some("/en/account/reset?token=secret".into()), ..Facts::default() };
    queue_to(shop, Topic::ResetPassword, recipient, Lang::En, &facts).await;
}

/// Rows of the outbox that fulfil a condition.
pub async fn rows(shop: &Shop, condition: &str) -> i64 {
    number(&shop.store, &format!("SELECT COUNT(*) FROM outbox WHERE {condition}")).await
}
