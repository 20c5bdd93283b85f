//! Promotions are saved and read back.

use super::fixture::*;
use domain::ids::{RuleId, TierId, VariantId};
use domain::money::Money;
use domain::pricing::cut::Cut;
use domain::pricing::rule::{
    AddOn, Bundle, BuyGet, Component, Gift, GroupBuy, Per, Presale, Rule, RuleKind, Spend,
    SpendTier, Threshold, Window,
};
use domain::pricing::scope::{Scope, Selection};
use domain::promotion::{Promotion, PromotionDraft};
use store::StoreError;
use store::promotion::{
    add_promotions, list_allotments, list_pairs, list_promotions, promotions_version,
    save_promotion, save_promotions, set_promotion_on,
};

const HALF: Cut = Cut::Percent(5_000);

/// One of each kind.
fn every_kind(variant: VariantId) -> Vec<PromotionDraft> {
    let of_variant = || {
        let tags = vec!["summer".to_owned()];
        Scope::Only(Selection { variants: vec![variant], tags, ..Selection::default() })
    };
    let when = Threshold { spend: Money(990), units: 2, repeats: true };
    let component = |units| Component { any_of: of_variant(), units };
    let bundle = Bundle {
        components: vec![component(1), component(2)],
        cut: Cut::To(Money(1_000)),
        most: Some(2),
    };
    let buy_get =
        BuyGet { buy: 2, get: 1, reward: Some(of_variant()), cut: Cut::To(Money(0)), most: None };
    let presale = Presale {
        cut: Cut::Off(Money(5)),
        deposit: Money(10),
        worth: Money(20),
        balance_from: NOW,
        balance_until: NOW.plus_ms(2),
        ships_from: NOW.plus_ms(3),
    };
    let tier = SpendTier { from: Money(300), cut: Cut::Off(Money(50)) };
    let mut kinds = vec![
        draft("special", RuleKind::Special(HALF)),
        flash("flash", variant, 10, Some(2)),
        draft("tier", RuleKind::Tier { tiers: vec![TierId(4)], cut: HALF }),
        draft("group", RuleKind::Group(GroupBuy { cut: HALF, seats: 3, hours: 24 })),
        draft("presale", RuleKind::Presale(presale)),
        draft("redemption", RuleKind::Redemption { points: 100, price: Money(9) }),
        draft("bundle", RuleKind::Bundle(bundle)),
        draft("nth", RuleKind::Nth { n: 2, cut: HALF, per: Per::Product }),
        draft("buy-get", RuleKind::BuyGet(buy_get)),
        draft("gift", RuleKind::Gift(Gift { when, choices: vec![variant], units: 1 })),
        draft(
            "add-on",
            RuleKind::AddOn(AddOn { when, items: of_variant(), price: Money(19), units: 1 }),
        ),
        draft("spend", RuleKind::Spend(Spend::Tiers(vec![tier]))),
        coupon("coupon"),
    ];
    kinds[4].rule.window.until = Some(NOW.plus_ms(1));
    kinds[7].rule.scope = of_variant();
    kinds[7].rule.group = Some("second".to_owned());
    kinds[7].rule.special_lines = true;
    kinds
}

fn kept(draft: &PromotionDraft, id: RuleId) -> Promotion {
    let draft = draft.clone();
    Promotion {
        code: draft.code,
        name: draft.name,
        note: draft.note,
        rule: Rule { id, ..draft.rule },
        is_listed: draft.is_listed,
        is_on: draft.is_on,
    }
}

store::on_both_databases! {
    async fn every_kind_reads_back(store: Store) {
        let (soap, _) = shop(&store).await;
        let mut drafts = every_kind(soap);
        drafts[0].is_listed = false;
        drafts[1].is_on = false;
        save(&store, &drafts).await;
        let all = list_promotions(store.reader()).await.unwrap();
        assert_eq!(all.len(), drafts.len());
        for (promotion, draft) in all.iter().zip(&drafts) {
            assert_eq!(*promotion, kept(draft, promotion.id()));
            let kind = draft.code.replace('-', "_");
            let of_kind = format!("(SELECT COUNT(*) FROM promotions WHERE kind = '{kind}')");
            assert_eq!(count(&store, &of_kind).await, 1, "{kind}");
        }
        assert_sound(&store).await;
    }

    async fn they_are_listed_by_the_moment_they_start(store: Store) {
        let windows = [(Some(30), None), (None, Some(9)), (Some(10), Some(20)), (None, None)];
        let drafts: Vec<_> = ["late", "ends", "early", "always"]
            .into_iter()
            .zip(windows)
            .map(|(code, (from, until))| {
                let mut draft = coupon(code);
                let moment = |ms: i64| NOW.plus_ms(ms);
                draft.rule.window = Window { from: from.map(moment), until: until.map(moment) };
                draft
            })
            .collect();
        save(&store, &drafts).await;
        let all = list_promotions(store.reader()).await.unwrap();
        let codes: Vec<_> = all.iter().map(|promotion| promotion.code.as_str()).collect();
        assert_eq!(codes, ["ends", "always", "early", "late"]);
        let ends = format!("(SELECT ends_at FROM promotions WHERE starts_at = {})", NOW.0 + 10);
        assert_eq!(count(&store, &ends).await, NOW.0 + 20);
    }

    async fn one_with_the_same_code_is_replaced(store: Store) {
        let (soap, lamp) = shop(&store).await;
        let first = &flash("618", soap, 10, None);
        let saving = |tx| async move { save_promotion(&tx, first).await };
        let rule = store.write(saving).await.unwrap();
        let mut second = flash("618", soap, 20, Some(1));
        second.allotments.push(flash("", lamp, 5, None).allotments[0]);
        second.is_on = false;
        let draft = &second;
        let saving = |tx| async move { save_promotion(&tx, draft).await };
        assert_eq!(store.write(saving).await.unwrap(), rule);
        assert_eq!(list_promotions(store.reader()).await.unwrap(), [kept(&second, rule)]);
        let stands = list_allotments(store.reader(), &[rule]).await.unwrap();
        let units: Vec<_> = stands.iter().map(|s| (s.variant_id, s.units, s.sold)).collect();
        assert_eq!(units, [(soap, 20, 0), (lamp, 5, 0)]);
        // What a draft leaves out is gone; another kind of rule has no allotments.
        save(&store, &[flash("618", lamp, 5, None)]).await;
        assert_eq!(list_allotments(store.reader(), &[rule]).await.unwrap().len(), 1);
        save(&store, &[coupon("618")]).await;
        assert_eq!(list_allotments(store.reader(), &[rule]).await.unwrap(), []);
        assert_eq!(id(&store, "618").await, rule);
        assert_sound(&store).await;
    }

    async fn pairs_are_what_the_drafts_name(store: Store) {
        let stacking = |code: &str, others: &[&str]| PromotionDraft {
            stacks_with: others.iter().map(|other| (*other).to_owned()).collect(),
            ..coupon(code)
        };
        // Each may be named before it is there, and both may name each other.
        save(&store, &[stacking("aa", &["bb", "cc"]), stacking("bb", &["aa"]), coupon("cc")]).await;
        let [a, b, c] = [id(&store, "aa").await, id(&store, "bb").await, id(&store, "cc").await];
        let pair = |one: RuleId, other: RuleId| (one.min(other), one.max(other));
        let pairs = async || list_pairs(store.reader()).await.unwrap();
        assert_eq!(pairs().await, [pair(a, b), pair(a, c)]);
        save(&store, &[stacking("cc", &["bb"])]).await;
        assert_eq!(pairs().await, [pair(a, b), pair(b, c)]);
        save(&store, &[coupon("bb")]).await;
        assert_eq!(pairs().await, []);
    }

    async fn the_version_counts_changes(store: Store) {
        let version = async || promotions_version(store.reader()).await.unwrap();
        assert_eq!(version().await, 1);
        save(&store, &[coupon("aa"), coupon("bb"), coupon("cc")]).await;
        assert_eq!(version().await, 2);
        assert!(save_promotions(&store, &[coupon("A")]).await.is_err());
        assert_eq!(version().await, 2);
        let switch = |code: &'static str, is_on| {
            let store = &store;
            store.write(move |tx| async move { set_promotion_on(&tx, code, is_on).await })
        };
        assert!(switch("bb", false).await.unwrap());
        assert_eq!(version().await, 3);
        let all = list_promotions(store.reader()).await.unwrap();
        assert_eq!(all.iter().map(|one| one.is_on).collect::<Vec<_>>(), [true, false, true]);
        assert!(switch("bb", true).await.unwrap());
        assert!(!switch("dd", true).await.unwrap());
        assert_eq!(version().await, 4);
    }

    async fn hundreds_at_once(store: Store) {
        let (soap, _) = shop(&store).await;
        let drafts: Vec<_> = (0..400)
            .map(|n| match n % 4 {
                0 => flash(&format!("flash-{n}"), soap, n + 1, None),
                1 => PromotionDraft {
                    stacks_with: vec![format!("coupon-{}", (n + 4) % 400)],
                    ..coupon(&format!("coupon-{n}"))
                },
                _ => draft(&format!("special-{n}"), RuleKind::Special(HALF)),
            })
            .collect();
        save(&store, &drafts).await;
        save(&store, &drafts).await;
        assert_eq!(list_promotions(store.reader()).await.unwrap().len(), 400);
        assert_eq!(list_pairs(store.reader()).await.unwrap().len(), 100);
        assert_eq!(count(&store, "(SELECT COUNT(*) FROM flash_allotments)").await, 100);
    }

    async fn a_rule_that_cannot_be_read_is_named(store: Store) {
        save(&store, &[coupon("aa"), coupon("bb")]).await;
        execute(&store, "UPDATE promotions SET rule = '{}' WHERE code = 'bb'").await;
        let error = list_promotions(store.reader()).await.unwrap_err();
        let StoreError::Database(source) = error else { panic!("{error:?}") };
        assert!(source.to_string().contains("promotion bb"), "{source}");
    }

    async fn adding_leaves_what_is_there_alone(store: Store) {
        save(&store, &[coupon("aa"), coupon("bb")]).await;
        let store = &store;
        store.write(|tx| async move { set_promotion_on(&tx, "aa", false).await }).await.unwrap();
        let paired = PromotionDraft { stacks_with: vec!["aa".to_owned()], ..coupon("cc") };
        let drafts = [coupon("aa"), paired, coupon("dd")];
        let version = promotions_version(store.reader()).await.unwrap();
        let add = |_| {
            let (store, drafts) = (store.clone(), drafts.clone());
            tokio::spawn(async move { add_promotions(&store, &drafts).await.unwrap() })
        };
        let mut added = Vec::new();
        for one in (0..6).map(add).collect::<Vec<_>>() {
            added.push(one.await.unwrap());
        }
        added.sort_unstable();
        assert_eq!(added, [0, 0, 0, 0, 0, 2]);
        let all = list_promotions(store.reader()).await.unwrap();
        let is_on: Vec<_> = all.iter().map(|p| (p.code.as_str(), p.is_on)).collect();
        assert_eq!(is_on, [("aa", false), ("bb", true), ("cc", true), ("dd", true)]);
        assert_eq!(list_pairs(store.reader()).await.unwrap().len(), 1);
        assert!(promotions_version(store.reader()).await.unwrap() > version);
        let version = promotions_version(store.reader()).await.unwrap();
        assert_eq!(add_promotions(store, &drafts).await.unwrap(), 0);
        assert_eq!(promotions_version(store.reader()).await.unwrap(), version);
    }
}
