//! Profiles: names, and birthdays that are told anew once a year.

use super::*;
use domain::account::ProfileView;
use domain::account::birthday::{Birthday, BirthdayForm};
use domain::time::DAY_MS;
use service::account::{profile, save_profile};

fn born(year: &str, month: &str, day: &str) -> BirthdayForm {
    BirthdayForm { year: year.into(), month: month.into(), day: day.into() }
}

async fn seen(shop: &Shop, who: &SignedIn) -> ProfileView {
    profile(shop, Some(&who.session)).await.unwrap()
}

async fn save(
    shop: &Shop,
    who: &SignedIn,
    name: &str,
    day: &BirthdayForm,
) -> Result<(), AccountError> {
    match save_profile(shop, Some(&who.session), name, day).await {
        Ok(()) => Ok(()),
        Err(ServiceError::Rule(rule)) => Err(rule),
        Err(other) => panic!("{other:?}"),
    }
}

store::on_both_databases! {
    async fn a_birthday_is_told_once_a_year(store: Store) {
        let shop = shop(store).await;
        let ming = member(&shop, EMAIL).await;
        let mei = member(&shop, "mei@example.com").await;
        assert_eq!(seen(&shop, &ming).await, ProfileView { name: "小明".into(), birthday: None, changes_from: None });
        let leap = born("2000", "2", "29");
        save(&shop, &ming, " 阿明 ", &leap).await.unwrap();
        let told = seen(&shop, &ming).await;
        assert_eq!((told.name.as_str(), told.birthday), ("阿明", Some(Birthday { year: 2000, month: 2, day: 29 })));
        assert!(told.changes_from.is_some_and(|from| from > NOW.plus_ms(364 * DAY_MS)));
        assert_eq!(seen(&shop, &mei).await.birthday, None, "nobody else's");
        // The same again is no change, and neither is nothing; another day is, and too soon.
        save(&shop, &ming, "阿明", &leap).await.unwrap();
        save(&shop, &ming, "小明", &BirthdayForm::default()).await.unwrap();
        assert_eq!(seen(&shop, &ming).await.birthday, told.birthday);
        let soon = AccountError::Fields(vec![(Field::Birthday, Problem::TooSoon)]);
        assert_eq!(save(&shop, &ming, "小明", &born("2000", "3", "1")).await, Err(soon));
        let wrong = AccountError::Fields(vec![(Field::Name, Problem::Missing), (Field::Birthday, Problem::Malformed)]);
        assert_eq!(save(&shop, &ming, " ", &born("2001", "2", "29")).await, Err(wrong));
        assert_eq!(rule(save_profile(&shop, None, "x", &leap).await), AccountError::SignedOut);
        // A year later it can be told anew; two at once leave one of them.
        shop.clock.advance_ms(366 * DAY_MS);
        let again = sign_in(&shop, EMAIL, PASSWORD, false, at("home")).await.ok().unwrap();
        let (march, april) = (born("2000", "3", "1"), born("2000", "4", "1"));
        let (a, b) = tokio::join!(save(&shop, &again, "小明", &march), save(&shop, &again, "小明", &april));
        assert_eq!(u8::from(a.is_ok()) + u8::from(b.is_ok()), 1, "{a:?} {b:?}");
        assert_ne!(seen(&shop, &again).await.birthday, told.birthday);
    }
}
