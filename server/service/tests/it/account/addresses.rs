//! The address book: one default, a limit, and nobody else's.

use super::*;
use domain::address::Address;
use domain::address_book::{AddressEntry, AddressError, MAX_ADDRESSES};
use domain::checkout::Field as Part;
use domain::ids::AddressId;
use service::addresses::{keep, list, make_default, remove, save};

fn entry(recipient: &str) -> AddressEntry {
    let address = crate::fixture::form(0).address;
    AddressEntry {
        address: Address { recipient: recipient.into(), ..address },
        phone: "0912-345-678".into(),
    }
}

/// Recipients of the book, the default one first.
async fn book(shop: &Shop, token: &str) -> Vec<String> {
    let book = list(shop, Some(token)).await.unwrap().unwrap();
    assert!(book.iter().filter(|saved| saved.is_default).count() <= 1);
    assert!(book.first().is_none_or(|saved| saved.is_default));
    book.into_iter().map(|saved| saved.entry.address.recipient).collect()
}

fn refusal<T>(result: Result<T, ServiceError<AddressError>>) -> AddressError {
    match result.err().expect("refused") {
        ServiceError::Rule(rule) => rule,
        ServiceError::Unexpected(error) => panic!("{error:#}"),
    }
}

store::on_both_databases! {
    async fn a_book_has_one_default(store: Store) {
        let shop = shop(store).await;
        let ming = member(&shop, EMAIL).await.session;
        let token = Some(ming.as_str());
        let first = save(&shop, token, None, &entry("甲"), false).await.unwrap();
        let second = save(&shop, token, None, &entry("乙"), false).await.unwrap();
        save(&shop, token, None, &entry("丙"), true).await.unwrap();
        assert_eq!(book(&shop, &ming).await, ["丙", "乙", "甲"]);
        make_default(&shop, token, first).await.unwrap();
        assert_eq!(book(&shop, &ming).await, ["甲", "丙", "乙"]);
        save(&shop, token, Some(second), &entry(" 丁 "), false).await.unwrap();
        assert_eq!(book(&shop, &ming).await, ["甲", "丙", "丁"]);
        // The default goes: the newest takes its place.
        remove(&shop, token, first).await.unwrap();
        assert_eq!(book(&shop, &ming).await, ["丙", "丁"]);
        assert_eq!(refusal(remove(&shop, token, first).await), AddressError::NotFound);
        assert_eq!(refusal(make_default(&shop, token, first).await), AddressError::NotFound);
        assert_eq!(book(&shop, &ming).await, ["丙", "丁"]);
        let bad = AddressEntry { phone: "12".into(), ..entry("") };
        let AddressError::Fields(found) = refusal(save(&shop, token, None, &bad, false).await) else {
            panic!("no fields");
        };
        let fields: Vec<Part> = found.into_iter().map(|found| found.0).collect();
        assert_eq!(fields, [Part::Phone, Part::Recipient]);
    }

    async fn a_book_is_its_owners_alone(store: Store) {
        let shop = shop(store).await;
        let ming = member(&shop, EMAIL).await.session;
        let mei = member(&shop, "mei@example.com").await.session;
        let id = save(&shop, Some(&ming), None, &entry("甲"), false).await.unwrap();
        for (token, told) in
            [(Some(mei.as_str()), AddressError::NotFound), (None, AddressError::SignedOut)]
        {
            assert_eq!(refusal(save(&shop, token, Some(id), &entry("惡"), true).await), told);
            assert_eq!(refusal(make_default(&shop, token, id).await), told);
            assert_eq!(refusal(remove(&shop, token, id).await), told);
        }
        assert_eq!(list(&shop, None).await.unwrap(), None);
        assert_eq!(book(&shop, &mei).await, [""; 0]);
        assert_eq!(book(&shop, &ming).await, ["甲"]);
    }

    async fn a_book_has_room_for_so_many(store: Store) {
        let shop = &shop(store).await;
        let ming = member(shop, EMAIL).await.session;
        let token = Some(ming.as_str());
        let mut tries = tokio::task::JoinSet::new();
        for n in 0..MAX_ADDRESSES + 5 {
            let (shop, ming) = (shop.clone(), ming.clone());
            tries.spawn(async move {
                save(&shop, Some(&ming), None, &entry(&format!("第{n}人")), false).await.is_ok()
            });
        }
        // Many at once: never more than fit.
        let saved = tries.join_all().await;
        assert_eq!(saved.into_iter().filter(|is_saved| *is_saved).count(), MAX_ADDRESSES);
        assert_eq!(book(shop, &ming).await.len(), MAX_ADDRESSES);
        assert_eq!(refusal(save(shop, token, None, &entry("多"), false).await), AddressError::Full);
        keep(shop, token, &entry("多")).await.unwrap();
        assert_eq!(book(shop, &ming).await.len(), MAX_ADDRESSES);
    }

    async fn an_orders_address_is_kept_once(store: Store) {
        let shop = shop(store).await;
        let ming = member(&shop, EMAIL).await.session;
        let token = Some(ming.as_str());
        for _ in 0..2 {
            keep(&shop, token, &entry("甲")).await.unwrap();
        }
        let pickup = AddressEntry { address: entry("乙").address.recipient_only(), ..entry("乙") };
        keep(&shop, token, &pickup).await.unwrap();
        keep(&shop, None, &entry("丙")).await.unwrap();
        assert_eq!(book(&shop, &ming).await, ["甲"]);
        assert!(save(&shop, token, Some(AddressId(0)), &entry("丁"), false).await.is_err());
    }
}
