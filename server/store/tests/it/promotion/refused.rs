//! Drafts that can't be right are refused, with what is wrong about them, and leave nothing.

use super::fixture::*;
use domain::ids::{RuleId, VariantId};
use domain::money::Money;
use domain::pricing::cut::Cut;
use domain::pricing::rule::{RuleKind, Window};
use domain::pricing::validate::{RuleError, RuleFault};
use domain::promotion::PromotionDraft;
use store::Store;
use store::promotion::{
    PromotionDraftError as Error, list_allotments, list_promotions, promotions_version,
    save_promotion, save_promotions, take_promotions,
};

/// Why these drafts are refused; asserts that they leave nothing behind.
async fn why(store: &Store, drafts: &[PromotionDraft]) -> Error {
    let before = list_promotions(store.reader()).await.unwrap();
    let version = promotions_version(store.reader()).await.unwrap();
    let error = save_promotions(store, drafts).await.unwrap_err();
    assert_eq!(list_promotions(store.reader()).await.unwrap(), before);
    assert_eq!(promotions_version(store.reader()).await.unwrap(), version);
    error
}

fn stacking(code: &str, other: &str) -> PromotionDraft {
    PromotionDraft { stacks_with: vec![other.to_owned()], ..coupon(code) }
}

fn special(code: &str) -> PromotionDraft {
    draft(code, RuleKind::Special(Cut::Off(Money(1))))
}

store::on_both_databases! {
    async fn codes(store: Store) {
        let error = why(&store, &[coupon("fine"), coupon("Not Fine")]).await;
        assert!(matches!(&error, Error::Code { code } if code == "Not Fine"), "{error}");
        let error = why(&store, &[coupon("aa"), special("aa")]).await;
        assert!(matches!(&error, Error::DuplicateCode { code } if code == "aa"), "{error}");
    }

    async fn fields_of_rules(store: Store) {
        let mut windowed = coupon("bb");
        windowed.rule.window = Window { from: Some(NOW), until: Some(NOW) };
        let zero = draft("cc", RuleKind::Special(Cut::Percent(0)));
        let error = why(&store, &[coupon("aa"), windowed, zero]).await;
        let wrong = |id, field: &str, fault| {
            RuleError { rule: Some(RuleId(id)), field: field.to_owned(), fault }
        };
        let Error::Rule(errors) = error else { panic!("{error}") };
        let expected = [
            wrong(2, "window.until", RuleFault::NotAscending),
            wrong(3, "kind.cut", RuleFault::TooSmall { least: 1 }),
        ];
        assert_eq!(errors, expected);
        // Alone, too.
        let zero = &draft("cc", RuleKind::Special(Cut::Percent(0)));
        let alone = store.write(|tx| async move { save_promotion(&tx, zero).await }).await;
        let Err(Error::Rule(errors)) = alone else { panic!("{alone:?}") };
        assert_eq!(errors, [wrong(1, "kind.cut", RuleFault::TooSmall { least: 1 })]);
    }

    async fn allotments(store: Store) {
        let (soap, lamp) = shop(&store).await;
        let of = |allotments: Vec<_>, draft| PromotionDraft { allotments, ..draft };
        let one = flash("aa", soap, 1, None).allotments[0];
        for draft in [
            of(vec![], flash("aa", soap, 1, None)),
            of(vec![one, one], flash("aa", soap, 1, None)),
            of(vec![one], coupon("aa")),
        ] {
            let error = why(&store, &[draft]).await;
            assert!(matches!(&error, Error::Allotments { code } if code == "aa"), "{error}");
        }
        let error = why(&store, &[flash("aa", VariantId(lamp.0 + 100), 1, None)]).await;
        let Error::Store(error) = error else { panic!("{error}") };
        assert!(error.is_conflict("foreign_key"), "{error}");
    }

    async fn fewer_units_than_are_sold(store: Store) {
        let (soap, lamp) = shop(&store).await;
        save(&store, &[flash("aa", soap, 10, None)]).await;
        let rule = id(&store, "aa").await;
        let taking = |tx| async move {
            let order = place(&tx, "ming").await?;
            take_promotions(&tx, order, "ming", &[take(rule, Some(soap), 3)]).await
        };
        store.write(taking).await.unwrap();
        let smaller = flash("aa", soap, 2, None);
        let elsewhere = flash("aa", lamp, 10, None);
        for draft in [smaller, elsewhere, coupon("aa")] {
            let error = why(&store, &[draft]).await;
            let Error::AllotmentSold { code, variant_id, sold } = &error else { panic!("{error}") };
            assert_eq!((code.as_str(), *variant_id, *sold), ("aa", soap, 3));
        }
        save(&store, &[flash("aa", soap, 3, None)]).await;
        let stands = list_allotments(store.reader(), &[rule]).await.unwrap();
        assert_eq!((stands[0].units, stands[0].sold), (3, 3));
        assert_sound(&store).await;
    }

    async fn coupons_that_are_not_there(store: Store) {
        save(&store, &[special("special")]).await;
        for other in ["special", "nowhere", "aa"] {
            let error = why(&store, &[stacking("aa", other), coupon("bb")]).await;
            let Error::UnknownCoupon { code, coupon } = &error else { panic!("{error}") };
            assert_eq!((code.as_str(), coupon.as_str()), ("aa", other));
        }
        let wrong = PromotionDraft { stacks_with: vec!["bb".to_owned()], ..special("aa") };
        let error = why(&store, &[wrong, coupon("bb")]).await;
        assert!(matches!(&error, Error::NotACoupon { code } if code == "aa"), "{error}");
    }
}
