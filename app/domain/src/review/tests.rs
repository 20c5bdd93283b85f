//! What may be said, and in which order it is read.

use super::*;
use proptest::prelude::*;

fn form(stars: &str, text: &str) -> ReviewForm {
    ReviewForm { stars: stars.into(), text: text.into(), ..ReviewForm::default() }
}

#[test]
fn what_can_be_kept() {
    let asked = [Aspect::Fit, Aspect::Value];
    let mut full = form("4", " 很好\r\n穿 ");
    full.aspects = vec![(Aspect::Value, 5), (Aspect::Scent, 1), (Aspect::Fit, 9), (Aspect::Fit, 3)];
    let kept = full.check(&asked).unwrap();
    assert_eq!((kept.stars, kept.text.as_str()), (4, "很好\n穿"));
    // What nobody asked for is left out, and so is what is no number of stars.
    assert_eq!(kept.aspects, [(Aspect::Value, 5)]);
    for none in ["", "0", "6", "x", "4.5", "-1"] {
        assert_eq!(form(none, "").check(&asked), Err(ReviewError::Missing(Field::Stars)), "{none}");
    }
    assert!(form("5", &"字".repeat(MAX_TEXT)).check(&asked).is_ok());
    let long = form("5", &"字".repeat(MAX_TEXT + 1)).check(&asked);
    assert_eq!(long, Err(ReviewError::TooLong(Field::Text)));
}

#[test]
fn reviewed_after_it_arrived_for_half_a_year() {
    let arrived = Some(Timestamp(1_000));
    assert!(is_reviewable(OrderState::Delivered, arrived, Timestamp(1_000)));
    assert!(is_reviewable(OrderState::Completed, arrived, Timestamp(999 + REVIEWABLE_MS)));
    assert!(!is_reviewable(OrderState::Completed, arrived, Timestamp(1_000 + REVIEWABLE_MS)));
    assert!(!is_reviewable(OrderState::Completed, None, Timestamp(1_000)));
    for state in
        [OrderState::PendingPayment, OrderState::Paid, OrderState::Shipped, OrderState::Cancelled]
    {
        assert!(!is_reviewable(state, arrived, Timestamp(2_000)), "{state:?}");
    }
}

#[test]
fn means_and_shares() {
    let mut counts = StarCounts::default();
    assert_eq!((counts.rating(), counts.percent(5)), (None, 0));
    counts.add(5, 2);
    counts.add(4, 1);
    counts.add(0, 7);
    counts.add(6, 7);
    assert_eq!(counts.rating(), Some(Rating { mean_x100: 467, count: 3 }));
    assert_eq!([5, 4, 3, 0, 9].map(|stars| counts.percent(stars)), [67, 33, 0, 0, 0]);
}

#[test]
fn votes_come_first() {
    let long = "字".repeat(400);
    assert!(rank(3, "", false) > rank(0, &long, true));
    assert!(rank(1, &long, false) > rank(1, "", false));
    assert!(rank(0, "", true) > rank(0, "", false));
}

#[test]
fn addresses_are_read_as_they_are_written() {
    let query = ReviewQuery::read("4", "this", "TT-OIL-010", "worst", "3.77");
    assert_eq!(
        query.to_address("TT-OIL-010", query.after),
        "sku=TT-OIL-010&stars=4&only=this&sort=worst&after=3.77"
    );
    assert_eq!(ReviewQuery::read("9", "?", "", "best of", "3"), ReviewQuery::default());
    assert_eq!(ReviewQuery::default().to_address("", None), "");
}

proptest! {
    #[test]
    fn the_mean_lies_between_one_and_five(counts in prop::array::uniform5(0_u32..1_000_000)) {
        let counts = StarCounts { by_stars: counts };
        match counts.rating() {
            Some(rating) => {
                prop_assert!((100..=500).contains(&rating.mean_x100));
                let shares: u32 = (1..=MOST_STARS).map(|stars| counts.percent(stars)).sum();
                prop_assert!((97..=103).contains(&shares), "{shares}");
            }
            None => prop_assert_eq!(counts.total(), 0),
        }
    }

    #[test]
    fn aspects_read_back(stars in prop::collection::vec(1_u8..=5, 8)) {
        let given: AspectStars = Aspect::ALL.into_iter().zip(stars).collect();
        prop_assert_eq!(read_aspects(&write_aspects(&given)), given);
    }

    #[test]
    fn nothing_in_an_address_breaks_it(
        a in any::<String>(), b in any::<String>(), c in any::<String>(), d in any::<String>(), e in any::<String>(),
    ) {
        let query = ReviewQuery::read(&a, &b, &c, &d, &e);
        let _ = query.to_address(&c, query.after);
        let _ = read_aspects(&a);
    }
}
