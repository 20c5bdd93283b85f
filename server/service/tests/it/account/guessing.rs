//! Who guesses passwords gets slow; whose account it is does not.

use super::*;

async fn fail(shop: &Shop, place: &str) -> AccountError {
    rule(sign_in(shop, EMAIL, OTHER, false, at(place)).await)
}

store::on_both_databases! {
    async fn a_guesser_waits_longer_and_longer(store: Store) {
        let shop = shop(store).await;
        member(&shop, EMAIL).await;
        for _ in 0..5 {
            assert_eq!(fail(&shop, "bad").await, AccountError::Wrong);
        }
        let compared = shop.passwords.compared();
        let AccountError::Wait { seconds: first } = fail(&shop, "bad").await else { panic!() };
        // Also with the password itself: what was guessed is not told.
        let right = rule(sign_in(&shop, EMAIL, PASSWORD, false, at("bad")).await);
        assert_eq!(right, AccountError::Wait { seconds: first });
        assert_eq!(shop.passwords.compared(), compared, "nothing was compared");
        shop.clock.advance_ms(i64::from(first) * 1_000);
        assert_eq!(fail(&shop, "bad").await, AccountError::Wrong);
        let AccountError::Wait { seconds: second } = fail(&shop, "bad").await else { panic!() };
        assert!(second > first, "{second} > {first}");
        // Unknown names slow down alike.
        let unknown = async || rule(sign_in(&shop, "x@example.com", OTHER, false, at("bad")).await);
        for _ in 0..5 {
            assert_eq!(unknown().await, AccountError::Wrong);
        }
        assert!(matches!(unknown().await, AccountError::Wait { .. }));
        // Elsewhere its owner comes in meanwhile.
        assert!(sign_in(&shop, EMAIL, PASSWORD, false, at("home")).await.is_ok());
    }

    async fn guessers_everywhere_dont_lock_the_owner_out(store: Store) {
        let shop = shop(store).await;
        let here = member(&shop, EMAIL).await;
        let mut waits = 0;
        for place in 0..30 {
            if let AccountError::Wait { seconds } = fail(&shop, &format!("place {place}")).await {
                waits += 1;
                assert!(seconds <= 61, "{seconds}");
            }
        }
        assert_eq!(waits, 10, "20 are free");
        // The owner's own browser is not concerned.
        let known = Visitor { device: Some(&here.device), ..at("home") };
        assert!(sign_in(&shop, EMAIL, PASSWORD, false, known).await.is_ok());
        // Any other waits a minute at the most.
        assert!(sign_in(&shop, EMAIL, PASSWORD, false, at("hotel")).await.is_err());
        shop.clock.advance_ms(61_000);
        assert!(sign_in(&shop, EMAIL, PASSWORD, false, at("hotel")).await.is_ok());
    }

    async fn many_accounts_from_one_place(store: Store) {
        let shop = shop(store).await;
        let guess = async |number: u32| {
            rule(sign_in(&shop, &format!("m{number}@example.com"), OTHER, false, at("bad")).await)
        };
        for number in 0..30 {
            assert_eq!(guess(number).await, AccountError::Wrong);
        }
        assert!(matches!(guess(30).await, AccountError::Wait { .. }));
        // A day later all is forgotten.
        shop.clock.advance_ms(domain::time::DAY_MS);
        assert_eq!(guess(31).await, AccountError::Wrong);
    }
}
