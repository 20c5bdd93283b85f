//! What the community promises, as far as it can be said without a database.

use super::draw::{Commitment, winners};
use super::form::{CommunityError, Field, PostForm, ThreadForm, clean_tags};
use super::level::{Activity, Level};
use super::*;
use crate::time::DAY_MS;
use proptest::prelude::*;

#[test]
fn codes_are_read_back() {
    for board in Board::ALL {
        assert_eq!(Board::from_code(board.code()), Some(board));
    }
    for order in Order::ALL {
        assert_eq!(Order::from_code(order.code()), order);
    }
    for level in Level::ALL {
        assert_eq!(Level::from_code(level.code()), Some(level));
    }
    assert_eq!(Board::from_code("none"), None);
    assert_eq!(Order::from_code("none"), Order::Active);
}

#[test]
fn floors_stand_on_pages() {
    let most = POSTS_A_PAGE as u32;
    assert_eq!(page_of_floor(0), 1);
    assert_eq!((page_of_floor(1), page_of_floor(most), page_of_floor(most + 1)), (1, 1, 2));
}

#[test]
fn attention_keeps_a_thread_warm() {
    let now = Timestamp(1_000 * DAY_MS);
    assert_eq!(heat(now, 0, 0), now.0);
    // Two replies are an attention of 5: two doublings, a day.
    assert_eq!(heat(now, 2, 0), now.0 + DAY_MS);
    let liked_yesterday = heat(now.plus_ms(-DAY_MS), 8, 10);
    assert!(liked_yesterday > heat(now, 0, 0));
    assert!(heat(now.plus_ms(-30 * DAY_MS), 8, 10) < heat(now, 0, 0));
}

proptest! {
    #[test]
    fn more_attention_is_never_colder(replies in 0..100_000_u32, likes in 0..100_000_u32) {
        let at = Timestamp(5);
        prop_assert!(heat(at, replies + 1, likes) >= heat(at, replies, likes));
        prop_assert!(heat(at, replies, likes + 1) >= heat(at, replies, likes));
    }

    #[test]
    fn behaviour_never_lowers_a_level(
        days in 0..400_u32, posts in 0..100_u32, liked in 0..100_u32, orders in 0..5_u32, hidden in 0..5_u32,
    ) {
        let activity = Activity { days, posts, liked, orders, hidden };
        let level = Level::of(&activity);
        let more = [
            Activity { days: days + 1, ..activity },
            Activity { posts: posts + 1, ..activity },
            Activity { liked: liked + 1, ..activity },
            Activity { orders: orders + 1, ..activity },
        ];
        for more in more {
            prop_assert!(Level::of(&more) >= level);
        }
        let worse = Level::of(&Activity { hidden: hidden + 1, ..activity });
        prop_assert!(worse <= level);
    }
}

#[test]
fn levels_are_earned() {
    let activity = |days, posts, liked, orders| Activity { days, posts, liked, orders, hidden: 0 };
    assert_eq!(Level::of(&activity(0, 0, 0, 0)), Level::New);
    assert_eq!(Level::of(&activity(0, 0, 0, 1)), Level::Basic);
    assert_eq!(Level::of(&activity(3, 5, 0, 0)), Level::Basic);
    assert_eq!(Level::of(&activity(20, 20, 5, 0)), Level::Regular);
    assert_eq!(Level::of(&activity(100, 100, 50, 3)), Level::Trusted);
    assert_eq!(Level::of(&Activity { hidden: 3, ..activity(100, 100, 50, 3) }), Level::New);
    for pair in Level::ALL.windows(2) {
        assert!(pair[0].posts_an_hour() <= pair[1].posts_an_hour());
        assert!(pair[0].links() <= pair[1].links());
    }
}

fn thread(title: &str, text: &str) -> ThreadForm {
    ThreadForm {
        board: "chat".to_owned(),
        title: title.to_owned(),
        text: text.to_owned(),
        ..ThreadForm::default()
    }
}

#[test]
fn threads_are_checked_field_by_field() {
    let checked = thread(" 第一\u{202e}次 ", "你好 \r\n").check(Level::New).unwrap();
    assert_eq!((checked.board, checked.title.as_str()), (Board::Chat, "第一次"));
    assert_eq!(checked.text, "你好");
    let refused = |form: ThreadForm| form.check(Level::New).unwrap_err();
    assert_eq!(refused(thread(" ", "text")), CommunityError::Missing(Field::Title));
    assert_eq!(refused(thread("title", " ")), CommunityError::Missing(Field::Text));
    assert_eq!(refused(thread(&"長".repeat(81), "text")), CommunityError::TooLong(Field::Title));
    assert_eq!(
        refused(thread("title", &"長".repeat(10_001))),
        CommunityError::TooLong(Field::Text)
    );
    let nowhere = ThreadForm { board: "x".to_owned(), ..thread("title", "text") };
    assert_eq!(refused(nowhere), CommunityError::Missing(Field::Board));
    let tagged =
        ThreadForm { tags: "#茶，綠茶 茶, TEA".to_owned(), ..thread("title", "text") };
    assert_eq!(tagged.check(Level::New).unwrap().tags, ["茶", "綠茶", "tea"]);
}

#[test]
fn newcomers_link_little() {
    let text = "看 [這裡](https://a.example) 和 https://b.example 和 [茶](/p/tea)";
    let form = PostForm { text: text.to_owned(), ..PostForm::default() };
    assert_eq!(form.check(Level::New), Err(CommunityError::TooManyLinks));
    assert!(form.check(Level::Basic).is_ok());
    let one = PostForm { text: "https://a.example".to_owned(), ..PostForm::default() };
    assert!(one.check(Level::New).is_ok());
}

#[test]
fn tags_are_few_and_short() {
    assert_eq!(clean_tags("a b c d e f g").len(), 5);
    assert!(clean_tags(&"長".repeat(21)).is_empty());
    assert!(clean_tags("# , ,　").is_empty());
}

/// The published rule, by hand: SHA-256 of "seed:entry", the smallest first.
#[test]
fn a_draw_can_be_recomputed() {
    let entries = ["1", "2", "3", "4"];
    let drawn = winners("seed", &entries, 2);
    assert_eq!(drawn.len(), 2);
    assert_eq!(winners("seed", &entries, 9).len(), 4);
    assert_eq!(winners("seed", &entries, 2), drawn);
    // printf 'seed' | sha256sum
    let commitment = Commitment::of("seed");
    assert_eq!(commitment.0, "19b25856e1c150ca834cffc8b59b23adbd0ec0389e58eb22b3b64768098d002b");
    assert!(commitment.holds("seed") && !commitment.holds("Seed"));
}

proptest! {
    #[test]
    fn winners_do_not_hang_on_the_order_of_entries(seed in "[a-z]{4,12}", count in 1..40_usize, prizes in 0..9_usize) {
        let entries: Vec<String> = (0..count).map(|n| format!("entry-{n}")).collect();
        let turned: Vec<String> = entries.iter().rev().cloned().collect();
        let names = |places: Vec<usize>, list: &[String]| -> Vec<String> {
            places.into_iter().map(|place| list[place].clone()).collect()
        };
        let drawn = names(winners(&seed, &entries, prizes), &entries);
        prop_assert_eq!(drawn.len(), prizes.min(count));
        prop_assert_eq!(&drawn, &names(winners(&seed, &turned, prizes), &turned));
        let mut once = drawn.clone();
        once.sort();
        once.dedup();
        prop_assert_eq!(once.len(), drawn.len());
    }
}

#[test]
fn lists_show_words_not_signs() {
    assert_eq!(excerpt("## 題\n**好** [茶](/p/tea)\n> 引\n- 一\n- 二"), "題 好 茶 一 二");
    let long = excerpt(&"長".repeat(200));
    assert_eq!(crate::text::length(&long), EXCERPT + 1);
}
