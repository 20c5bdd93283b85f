//! What becomes of messages: sent once, tried again, given up.

use super::read::header;
use super::smtp::Mood;
use super::*;
use domain::time::{DAY_MS, MINUTE_MS};
use service::mail::{Folder, LEASE_MS, Message, SendError, Sending, Tally, send_due};
use std::sync::Mutex;
use store::mail::{claim, give_up, list_due, put_off};

fn tally(sent: u64, put_off: u64, given_up: u64) -> Tally {
    Tally { sent, put_off, given_up }
}

/// Takes every message after a moment, and remembers its name.
#[derive(Clone, Default)]
struct Slow(Arc<Mutex<Vec<String>>>);

impl Transport for Slow {
    fn send<'a>(&'a self, name: &'a str, _message: &'a Message) -> Sending<'a> {
        Box::pin(async move {
            tokio::time::sleep(Duration::from_millis(5)).await;
            self.0.lock().unwrap().push(name.to_owned());
            Ok(())
        })
    }
}

/// Takes nothing.
struct Down;

impl Transport for Down {
    fn send<'a>(&'a self, _name: &'a str, _message: &'a Message) -> Sending<'a> {
        Box::pin(async { Err(SendError::Failed("down".to_owned())) })
    }
}

store::on_both_databases! {
    async fn sent_once_and_forgotten(store: Store) {
        let (shop, server) = with_server(store).await;
        queue_reset(&shop, "ming@example.com").await;
        assert_eq!(rows(&shop, "facts LIKE '%secret%'").await, 1);
        assert_eq!(send_due(&shop).await.unwrap(), tally(1, 0, 0));
        assert_eq!(send_due(&shop).await.unwrap(), tally(0, 0, 0));
        let taken = server.taken();
        assert_eq!(taken.len(), 1);
        assert!(taken[0].to.contains("<ming@example.com>"), "{}", taken[0].to);
        assert_eq!(rows(&shop, "sent_at IS NOT NULL AND facts IS NULL AND due_at IS NULL").await, 1);
    }

    async fn a_mailbox_that_is_not_there_is_given_up_at_once(store: Store) {
        let (shop, server) = with_server(store).await;
        server.be(&[Mood::NoMailbox]);
        queue_reset(&shop, "nobody@example.com").await;
        queue_reset(&shop, "ming@example.com").await;
        assert_eq!(send_due(&shop).await.unwrap(), tally(1, 0, 1));
        shop.clock.advance_ms(3 * DAY_MS);
        assert_eq!(send_due(&shop).await.unwrap(), tally(0, 0, 0));
        let given_up = "sent_at IS NULL AND facts IS NULL AND last_error LIKE '%no such mailbox%'";
        assert_eq!((server.taken().len(), rows(&shop, given_up).await), (1, 1));
    }

    async fn what_failed_for_now_is_tried_again(store: Store) {
        let (shop, server) = with_server(store).await;
        for mood in [Mood::Later, Mood::HangUp, Mood::NotYou] {
            server.be(&[mood]);
            queue_reset(&shop, "ming@example.com").await;
            let before = server.taken().len();
            assert_eq!(send_due(&shop).await.unwrap(), tally(0, 1, 0), "{mood:?}");
            assert_eq!(send_due(&shop).await.unwrap(), tally(0, 0, 0), "it waits");
            assert_eq!(server.taken().len(), before);
            shop.clock.advance_ms(MINUTE_MS);
            assert_eq!(send_due(&shop).await.unwrap(), tally(1, 0, 0), "{mood:?}");
            assert_eq!(server.taken().len(), before + 1);
        }
        assert_eq!(rows(&shop, "sent_at IS NULL OR last_error IS NOT NULL").await, 0);
    }

    async fn one_that_comes_twice_is_known_by_its_id(store: Store) {
        let (shop, server) = with_server(store).await;
        server.be(&[Mood::TakeSilently]);
        queue_reset(&shop, "ming@example.com").await;
        assert_eq!(send_due(&shop).await.unwrap(), tally(0, 1, 0), "nobody can know that it was taken");
        shop.clock.advance_ms(MINUTE_MS);
        assert_eq!(send_due(&shop).await.unwrap(), tally(1, 0, 0));
        let ids: Vec<_> =
            server.taken().iter().map(|taken| header(&taken.data, "Message-ID").unwrap()).collect();
        assert_eq!(ids.len(), 2);
        assert_eq!(ids[0], ids[1]);
        assert!(ids[0].ends_with("@shop.example>"), "{}", ids[0]);
    }

    async fn a_server_that_is_down_for_days(store: Store) {
        let shop = by(shop(store).await, Down);
        queue_reset(&shop, "ming@example.com").await;
        for _ in 0..8 {
            assert_eq!(send_due(&shop).await.unwrap(), tally(0, 1, 0));
            shop.clock.advance_ms(DAY_MS);
        }
        assert_eq!(send_due(&shop).await.unwrap(), tally(0, 0, 1));
        shop.clock.advance_ms(DAY_MS);
        assert_eq!(send_due(&shop).await.unwrap(), tally(0, 0, 0));
        assert_eq!(rows(&shop, "attempts = 9 AND facts IS NULL AND last_error = 'down'").await, 1);
    }

    async fn several_instances_send_each_once(store: Store) {
        let slow = Slow::default();
        let shop = by(shop(store).await, slow.clone());
        for number in 0..40 {
            queue_reset(&shop, &format!("buyer{number}@example.com")).await;
        }
        let instance = |_| {
            let shop = shop.clone();
            tokio::spawn(async move { send_due(&shop).await.unwrap().sent })
        };
        let mut sent = 0;
        for one in (0..4).map(instance).collect::<Vec<_>>() {
            sent += one.await.unwrap();
        }
        let mut names = slow.0.lock().unwrap().clone();
        assert_eq!((sent, names.len()), (40, 40));
        names.sort();
        names.dedup();
        assert_eq!(names.len(), 40, "none twice");
        assert_eq!(rows(&shop, "sent_at IS NULL").await, 0);
    }

    async fn what_a_dead_instance_held_is_free_after_a_while(store: Store) {
        let slow = Slow::default();
        let shop = by(shop(store).await, slow.clone());
        queue_reset(&shop, "ming@example.com").await;
        let now = shop.clock.now();
        let id = list_due(shop.store.reader(), now, 9).await.unwrap()[0];
        let take = |at: domain::time::Timestamp| {
            let store = shop.store.clone();
            async move {
                let until = at.plus_ms(LEASE_MS);
                store.write(|tx| async move { claim(&tx, id, at, until).await }).await.unwrap()
            }
        };
        let dead = take(now).await.unwrap();
        assert!(take(now).await.is_none(), "it is taken");
        shop.clock.advance_ms(LEASE_MS - 1);
        assert_eq!(send_due(&shop).await.unwrap(), tally(0, 0, 0));
        shop.clock.advance_ms(1);
        let second = take(shop.clock.now()).await.unwrap();
        assert_eq!((dead.attempt, second.attempt), (1, 2));
        // The first one comes back to life: what it says counts no longer.
        let (dead, late) = (&dead, shop.clock.now().plus_ms(DAY_MS));
        let said = shop.store.write(|tx| async move {
            put_off(&tx, dead, "late", late).await?;
            give_up(&tx, dead, "late").await
        });
        said.await.unwrap();
        assert_eq!(rows(&shop, "last_error IS NOT NULL OR facts IS NULL").await, 0);
        shop.clock.advance_ms(LEASE_MS);
        assert_eq!(send_due(&shop).await.unwrap(), tally(1, 0, 0));
        assert_eq!(slow.0.lock().unwrap().len(), 1);
    }

    async fn without_a_server_they_are_files(store: Store) {
        let folder = tempfile::tempdir().unwrap();
        let place = folder.path().join("mail");
        let shop = by(shop(store).await, Folder::at(place.clone()));
        queue_reset(&shop, "ming@example.com").await;
        assert_eq!(send_due(&shop).await.unwrap(), tally(1, 0, 0));
        let files: Vec<_> =
            std::fs::read_dir(&place).unwrap().map(|file| file.unwrap().path()).collect();
        assert_eq!(files.len(), 1, "{files:?}");
        assert!(files[0].to_string_lossy().ends_with("-reset_password.eml"), "{files:?}");
        let text = std::fs::read_to_string(&files[0]).unwrap();
        assert!(header(&text, "To").unwrap().contains("ming@example.com"));
        #[cfg(unix)]
        for (path, mode) in [(&place, 0o700), (&files[0], 0o600)] {
            use std::os::unix::fs::MetadataExt;
            assert_eq!(std::fs::metadata(path).unwrap().mode() & 0o777, mode, "{path:?}");
        }
    }
}
