//! Sessions: their tokens, how long they hold, who can end them.

use super::*;
use domain::ids::SessionId;
use domain::time::DAY_MS;
use service::account::{end_other_sessions, end_session, forget_old, list_sessions, sign_out};

const HOUR_MS: i64 = DAY_MS / 24;

store::on_both_databases! {
    async fn a_token_is_only_ever_made_here(store: Store) {
        let shop = shop(store).await;
        member(&shop, EMAIL).await;
        let planted = "f".repeat(64);
        let visitor = Visitor { session: Some(&planted), device: Some("planted"), ..at("home") };
        let first = sign_in(&shop, EMAIL, PASSWORD, false, visitor).await.ok().unwrap();
        assert!(first.session != planted && first.device != "planted");
        assert!(find(&shop, &planted).await.unwrap().is_none());
        // Signing in again makes another, and the one before ends.
        let visitor = Visitor {
            session: Some(&first.session), device: Some(&first.device), ..at("home")
        };
        let second = sign_in(&shop, EMAIL, PASSWORD, false, visitor).await.ok().unwrap();
        assert_ne!(first.session, second.session);
        assert!(find(&shop, &first.session).await.unwrap().is_none());
        assert_eq!(first.device, second.device, "the browser is known again");
        // What the database keeps is not the token.
        let plain = format!(
            "SELECT COUNT(*) FROM sessions WHERE CAST(token_hash AS TEXT) LIKE '%{}%'", second.session);
        assert_eq!(number(&shop.store, &plain).await, 0);
    }

    async fn its_time_is_limited(store: Store) {
        let shop = shop(store).await;
        member(&shop, EMAIL).await;
        let short = sign_in(&shop, EMAIL, PASSWORD, false, at("home")).await.ok().unwrap();
        let long = sign_in(&shop, EMAIL, PASSWORD, true, at("home")).await.ok().unwrap();
        let holds = async |who: &SignedIn| find(&shop, &who.session).await.unwrap().is_some();
        // Used every 11 hours it goes on, unused for 12 it doesn't.
        for _ in 0..3 {
            shop.clock.advance_ms(11 * HOUR_MS);
            assert!(holds(&short).await);
        }
        shop.clock.advance_ms(12 * HOUR_MS);
        assert!(!holds(&short).await);
        assert!(holds(&long).await);
        shop.clock.advance_ms(30 * DAY_MS);
        assert!(!holds(&long).await);
        forget_old(&shop).await.unwrap();
        for table in ["sessions", "cart_access", "member_links", "sign_in_attempts"] {
            let sql = format!("SELECT COUNT(*) FROM {table}");
            assert_eq!(number(&shop.store, &sql).await, 0, "{table}");
        }
    }

    async fn only_its_member_ends_it(store: Store) {
        let shop = shop(store).await;
        let mine = member(&shop, EMAIL).await;
        let theirs = member(&shop, "mei@example.com").await;
        let there = sign_in(&shop, EMAIL, PASSWORD, true, at("203.0.113.0/24")).await.ok().unwrap();
        let listed = list_sessions(&shop, Some(&mine.session)).await.unwrap();
        assert_eq!(listed.len(), 2);
        let other = listed.iter().find(|session| !session.is_this).unwrap();
        assert_eq!((other.place.as_str(), other.device.as_str()), ("203.0.113.0/24", "Firefox · Linux"));
        let id = SessionId(other.id);
        // A stranger, and nobody, can't.
        let told = rule(end_session(&shop, Some(&theirs.session), id).await);
        assert_eq!(told, AccountError::NotFound);
        assert_eq!(rule(end_session(&shop, None, id).await), AccountError::SignedOut);
        assert!(find(&shop, &there.session).await.unwrap().is_some());
        end_session(&shop, Some(&mine.session), id).await.unwrap();
        assert!(find(&shop, &there.session).await.unwrap().is_none());
        // All others at once.
        sign_in(&shop, EMAIL, PASSWORD, false, at("there")).await.ok().unwrap();
        end_other_sessions(&shop, Some(&mine.session)).await.unwrap();
        assert_eq!(list_sessions(&shop, Some(&mine.session)).await.unwrap().len(), 1);
        assert!(find(&shop, &theirs.session).await.unwrap().is_some());
        sign_out(&shop, &mine.session).await.unwrap();
        assert!(find(&shop, &mine.session).await.unwrap().is_none());
    }

    async fn a_new_browser_is_told(store: Store) {
        let shop = shop(store).await;
        let here = member(&shop, EMAIL).await;
        assert_eq!(queued(&shop, "new_sign_in").await, 0, "where the account was opened");
        let known = Visitor { device: Some(&here.device), ..at("home") };
        sign_in(&shop, EMAIL, PASSWORD, false, known).await.ok().unwrap();
        assert_eq!(queued(&shop, "new_sign_in").await, 0);
        sign_in(&shop, EMAIL, PASSWORD, false, at("home")).await.ok().unwrap();
        assert_eq!(queued(&shop, "new_sign_in").await, 1);
    }
}
