//! Accounts: opening one, signing in and out, passwords, and what a stranger can't find out or do.

mod addresses;
mod carts;
mod coupons;
mod favourites;
mod guessing;
mod profile;
mod sessions;

use crate::fixture::*;
use domain::account::{AccountError, Field, Problem, RegisterForm};
use service::account::{
    SignedIn, Visitor, ask_reset, change_password, find, register, reset, sign_in, verify,
};
use service::{ServiceError, Shop};

pub const PASSWORD: &str = "橘子與鋪子的午後散步";
const OTHER: &str = "horse battery staple 7";
const EMAIL: &str = "ming@example.com";
const AGENT: &str = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

fn form(email: &str) -> RegisterForm {
    RegisterForm {
        name: "小明".into(),
        email: email.into(),
        mobile: String::new(),
        password: PASSWORD.into(),
        agreed: true,
    }
}

pub fn at(place: &str) -> Visitor<'_> {
    Visitor { place, agent: AGENT, lang: LANG, ..Visitor::default() }
}

/// The token of the link in the newest letter on a topic.
async fn link(shop: &Shop, topic: &str) -> String {
    let sql = format!("SELECT facts FROM outbox WHERE topic = '{topic}' ORDER BY id DESC LIMIT 1");
    let facts = text(&shop.store, &sql).await;
    let facts: serde_json::Value = serde_json::from_str(&facts).unwrap();
    facts["path"].as_str().unwrap().split_once("token=").unwrap().1.to_owned()
}

/// A member with that address, signed in at "home".
pub async fn member(shop: &Shop, email: &str) -> SignedIn {
    register(shop, &form(email), at("home")).await.unwrap();
    let token = link(shop, "verify_address").await;
    verify(shop, &token, PASSWORD, at("home")).await.ok().unwrap()
}

fn rule<T>(result: Result<T, ServiceError<AccountError>>) -> AccountError {
    match result.err().expect("refused") {
        ServiceError::Rule(rule) => rule,
        ServiceError::Unexpected(error) => panic!("{error:#}"),
    }
}

store::on_both_databases! {
    async fn an_account_begins_with_its_link_and_password(store: Store) {
        let shop = shop(store).await;
        let wanted = RegisterForm { mobile: "0912-345-678".into(), ..form(" Ming@Example.COM ") };
        register(&shop, &wanted, at("home")).await.unwrap();
        assert_eq!(number(&shop.store, "SELECT COUNT(*) FROM members").await, 0);
        let token = link(&shop, "verify_address").await;
        assert_eq!(rule(verify(&shop, &token, OTHER, at("home")).await), AccountError::Wrong);
        assert_eq!(rule(verify(&shop, "0", PASSWORD, at("home")).await), AccountError::LinkGone);
        let signed_in = verify(&shop, &token, PASSWORD, at("home")).await.ok().unwrap();
        let member = find(&shop, &signed_in.session).await.unwrap().unwrap();
        assert_eq!((member.view.name.as_str(), member.view.email.as_str()), ("小明", EMAIL));
        assert!(member.view.is_verified);
        assert_eq!(rule(verify(&shop, &token, PASSWORD, at("home")).await), AccountError::LinkGone);
        for name in [EMAIL, "MING@example.com", "0912345678", "+886 912 345 678"] {
            assert!(sign_in(&shop, name, PASSWORD, false, at("home")).await.is_ok(), "{name}");
        }
        // The password of the form is nowhere to be read.
        let kept = "SELECT COUNT(*) FROM member_links WHERE detail <> ''";
        assert_eq!(number(&shop.store, kept).await, 0);
    }

    async fn a_form_is_told_what_is_wrong(store: Store) {
        let shop = shop(store).await;
        let short = RegisterForm { password: "kurz".into(), agreed: false, ..form("ming") };
        let problems = vec![
            (Field::Email, Problem::Malformed),
            (Field::Password, Problem::TooShort { min: 10 }),
            (Field::Agreed, Problem::Missing),
        ];
        assert_eq!(rule(register(&shop, &short, at("home")).await), AccountError::Fields(problems));
        for common in ["P@ssword2024", "woaini1314520", "ming@example.com"] {
            let form = RegisterForm { password: common.into(), ..form(EMAIL) };
            let problems = vec![(Field::Password, Problem::TooCommon)];
            let told = rule(register(&shop, &form, at("home")).await);
            assert_eq!(told, AccountError::Fields(problems), "{common}");
        }
        assert_eq!(number(&shop.store, "SELECT COUNT(*) FROM outbox").await, 0);
    }

    async fn nothing_tells_whether_an_address_has_an_account(store: Store) {
        let shop = shop(store).await;
        member(&shop, EMAIL).await;
        // Registering it again looks the same, and tells its owner alone.
        register(&shop, &form(EMAIL), at("elsewhere")).await.unwrap();
        assert_eq!(queued(&shop, "verify_address").await, 1);
        assert_eq!(queued(&shop, "account_exists").await, 1);
        // A forgotten password likewise.
        ask_reset(&shop, "nobody@example.com", at("elsewhere")).await.unwrap();
        assert_eq!(queued(&shop, "reset_password").await, 0);
        ask_reset(&shop, EMAIL, at("elsewhere")).await.unwrap();
        assert_eq!(queued(&shop, "reset_password").await, 1);
        // Signing in: the same answer after the same work, a password compared each time.
        for name in [EMAIL, "nobody@example.com", "0900000000"] {
            let before = shop.passwords.compared();
            let told = rule(sign_in(&shop, name, OTHER, false, at("elsewhere")).await);
            assert_eq!((told, shop.passwords.compared()), (AccountError::Wrong, before + 1), "{name}");
        }
        // And the number of one is not given to another, who is told nothing.
        let wanted = RegisterForm { mobile: "0912345678".into(), ..form("mei@example.com") };
        for email in ["mei@example.com", "hua@example.com"] {
            let wanted = RegisterForm { email: email.into(), ..wanted.clone() };
            register(&shop, &wanted, at("home")).await.unwrap();
            let token = link(&shop, "verify_address").await;
            assert!(verify(&shop, &token, PASSWORD, at("home")).await.is_ok());
        }
        let held = "SELECT COUNT(*) FROM members WHERE mobile IS NOT NULL";
        assert_eq!(number(&shop.store, held).await, 1);
    }

    async fn a_mailbox_is_not_filled(store: Store) {
        let shop = shop(store).await;
        for _ in 0..6 {
            register(&shop, &form(EMAIL), at("elsewhere")).await.unwrap();
        }
        assert_eq!(queued(&shop, "verify_address").await, 3);
        shop.clock.advance_ms(10 * 60 * 1_000);
        register(&shop, &form(EMAIL), at("elsewhere")).await.unwrap();
        assert_eq!(queued(&shop, "verify_address").await, 4);
    }

    async fn a_password_is_changed_by_who_knows_it(store: Store) {
        let shop = shop(store).await;
        let here = member(&shop, EMAIL).await;
        let there = sign_in(&shop, EMAIL, PASSWORD, true, at("there")).await.ok().unwrap();
        let visitor = Visitor { session: Some(&here.session), ..at("home") };
        let told = rule(change_password(&shop, OTHER, OTHER, visitor).await);
        assert_eq!(told, AccountError::Wrong);
        let told = rule(change_password(&shop, PASSWORD, "1234567890", visitor).await);
        assert_eq!(told, AccountError::Fields(vec![(Field::Password, Problem::TooCommon)]));
        let told = rule(change_password(&shop, PASSWORD, OTHER, at("home")).await);
        assert_eq!(told, AccountError::SignedOut);
        let new = change_password(&shop, PASSWORD, OTHER, visitor).await.ok().unwrap();
        // A new session here, none elsewhere, and its owner is told.
        assert!(find(&shop, &new.session).await.unwrap().is_some());
        for old in [&here, &there] {
            assert!(find(&shop, &old.session).await.unwrap().is_none());
        }
        assert_eq!(queued(&shop, "password_changed").await, 1);
        assert!(sign_in(&shop, EMAIL, PASSWORD, false, at("home")).await.is_err());
        assert!(sign_in(&shop, EMAIL, OTHER, false, at("home")).await.is_ok());
    }

    async fn a_forgotten_password_is_set_anew_once(store: Store) {
        let shop = shop(store).await;
        let here = member(&shop, EMAIL).await;
        ask_reset(&shop, EMAIL, at("elsewhere")).await.unwrap();
        let token = link(&shop, "reset_password").await;
        let told = rule(reset(&shop, &token, "kurz", at("home")).await);
        assert_eq!(told, AccountError::Fields(vec![(Field::Password, Problem::TooShort { min: 10 })]));
        let signed_in = reset(&shop, &token, OTHER, at("home")).await.ok().unwrap();
        assert!(find(&shop, &signed_in.session).await.unwrap().is_some());
        assert!(find(&shop, &here.session).await.unwrap().is_none(), "every session ends");
        assert_eq!(queued(&shop, "password_changed").await, 1);
        assert_eq!(rule(reset(&shop, &token, OTHER, at("home")).await), AccountError::LinkGone);
        // A link holds for an hour.
        ask_reset(&shop, EMAIL, at("elsewhere")).await.unwrap();
        let token = link(&shop, "reset_password").await;
        shop.clock.advance_ms(60 * 60 * 1_000);
        assert_eq!(rule(reset(&shop, &token, OTHER, at("home")).await), AccountError::LinkGone);
    }
}
