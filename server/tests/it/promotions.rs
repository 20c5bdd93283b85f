//! `server promotion`, and the calendar that the demo mall brings along.

use crate::catalogue::PRODUCTS;
use crate::command_line::text;
use crate::program::Program;
use crate::test_shop::TestShop;
use domain::promotion::PromotionDraft;
use server::{demo_calendar, jobs};

/// A tenth off everything, and a coupon of 100 from 500.
const TWO: &str = r#"[
  {"code": "tenth", "name": {"zh_hant": "全館九折", "zh_hans": "", "en": "A tenth off"},
   "rule": {"id": 0, "scope": "All", "kind": {"Special": {"Percent": 1000}}}},
  {"code": "hundred", "name": {"zh_hant": "折一百", "zh_hans": "", "en": "Hundred off"},
   "rule": {"id": 0, "scope": "All",
     "kind": {"Coupon": {"class": "Shop", "cut": {"Off": 100}, "min_spend": 500}}}}
]"#;

/// Runs `server promotion` with a file beside the database.
fn with_file(program: &Program, command: &str, json: &str) -> (Option<i32>, String, String) {
    let file = program.file("promotions.json", json);
    text(&program.run(&["promotion", command, &file]))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn promotions_are_judged_brought_in_and_tried() {
    let program = Program::new(&PRODUCTS).await;
    let run = |arguments: &[&str]| text(&program.run(&[&["promotion"], arguments].concat()));
    let (code, out, err) = with_file(&program, "validate", TWO);
    assert_eq!((code, out.as_str()), (Some(0), "2 promotions can be imported\n"), "{err}");
    assert_eq!(run(&["list"]).1.lines().count(), 1, "nothing is saved yet");
    let (code, out, err) = with_file(&program, "import", TWO);
    assert_eq!((code, out.as_str()), (Some(0), "2 promotions saved\n"), "{err}");
    let (_, out, _) = run(&["list"]);
    assert!(
        out.contains("tenth") && out.contains("special") && out.contains("Hundred off"),
        "{out}"
    );

    // 2 × 432 + 1,152 = 2,016, less 100 as 864 to 1,152, and 150 for the express.
    let cart = ["preview", "--line", "OOLONG=2", "--line", "TEAPOT", "--method", "express"];
    let (code, out, err) = run(&[&cart[..], &["--coupon", "Hundred", "--lang", "en"]].concat());
    assert_eq!(code, Some(0), "{err}");
    for part in [
        "2 × OOLONG  oolong  NT$821 of NT$960",
        "1 × TEAPOT  teapot  NT$1,095 of NT$1,280",
        "less      -NT$224  tenth A tenth off  (OOLONG -NT$96, TEAPOT -NT$128)",
        "less      -NT$100  hundred Hundred off  (OOLONG -NT$43, TEAPOT -NT$57)",
        "goods     NT$1,916",
        "shipping  NT$150 of NT$150",
        "total     NT$2,066  tax NT$98",
        "why       tenth A tenth off, TEAPOT: saves NT$128, × 1",
    ] {
        assert!(out.contains(part), "{part:?} in\n{out}");
    }
    let (_, out, _) = run(&["preview", "--line", "LAST-CUP", "--coupon", "hundred"]);
    assert!(out.contains("no: NT$230 of spend is missing"), "{out}");
    assert_eq!(run(&["preview", "--line", "NONE"]).0, Some(1));
    assert_eq!(run(&["preview", "--line", "OOLONG", "--coupon", "none"]).0, Some(1));
    for wrong in [["--line", "OOLONG=0"], ["--line", "=1"], ["--at", "soon"], ["--zone", "moon"]] {
        assert_eq!(run(&[&["preview", "--line", "TEAPOT"], &wrong[..]].concat()).0, Some(2));
    }

    assert_eq!(run(&["off", "TENTH"]).1, "tenth is off\n");
    let (_, out, _) = run(&["preview", "--line", "OOLONG"]);
    assert!(out.contains("goods     NT$480"), "{out}");
    assert!(!run(&["list"]).1.contains("tenth") && run(&["list", "--all"]).1.contains("tenth"));
    assert_eq!(run(&["on", "tenth"]).1, "tenth is on\n");
    assert_eq!(run(&["on", "none"]).0, Some(1));
    assert_eq!(text(&program.run(&["check"])).0, Some(0));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_wrong_with_a_file_is_told_by_code_and_field() {
    let program = Program::new(&PRODUCTS).await;
    let faults = |json: &str| {
        let (code, out, err) = with_file(&program, "validate", json);
        assert_eq!(code, Some(1), "{out}{err}");
        out
    };
    let out = faults(&TWO.replace("\"Percent\": 1000", "\"Percent\": 20000"));
    assert!(out.starts_with("tenth\trule.kind.cut\t"), "{out}");
    let out = faults(&TWO.replace("\"min_spend\": 500", "\"min_spend\": \"many\""));
    assert!(out.starts_with("hundred\trule.kind.Coupon.min_spend\t"), "{out}");
    let out = faults(&TWO.replace("\"code\": \"tenth\"", "\"code\": \"A tenth\""));
    assert!(out.starts_with("A tenth\tcode\t"), "{out}");
    let out = faults(&TWO.replace("\"hundred\"", "\"tenth\""));
    assert!(out.starts_with("tenth\tcode\t") && out.contains("twice"), "{out}");
    let stacked = "\"code\": \"hundred\", \"stacks_with\": [\"nobody\"]";
    let out = faults(&TWO.replace("\"code\": \"hundred\"", stacked));
    assert!(out.starts_with("hundred\tstacks_with\t") && out.contains("nobody"), "{out}");
    assert_eq!(with_file(&program, "import", &TWO.replace("1000", "20000")).0, Some(1));
    assert_eq!(with_file(&program, "validate", "no JSON").0, Some(1));
    assert_eq!(text(&program.run(&["promotion", "list", "--all"])).1.lines().count(), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_demo_mall_brings_its_calendar() {
    let program = Program::new(&[]).await;
    let (code, _, err) = text(&program.run(&["seed", "--products", "60"]));
    assert_eq!(code, Some(0), "{err}");
    let (_, out, _) = text(&program.run(&["promotion", "list"]));
    let flash = out.lines().filter(|line| line.starts_with("flash-"));
    let running = flash.filter(|line| line.contains("  on  ")).count();
    assert_eq!(running, 1, "{out}");
    assert!(out.contains("opening-sale"), "{out}");
    // What is shown can be brought in again.
    let code = out.lines().find(|line| line.starts_with("flash-")).unwrap();
    let code = code.split_whitespace().next().unwrap();
    let (_, json, _) = text(&program.run(&["promotion", "show", code]));
    let draft: PromotionDraft = serde_json::from_str(&json).unwrap();
    assert!(!draft.allotments.is_empty(), "{json}");
    let (status, out, err) = with_file(&program, "import", &json);
    assert_eq!((status, out.as_str()), (Some(0), "1 promotions saved\n"), "{err}");
    let (_, again, _) = text(&program.run(&["promotion", "show", code]));
    assert_eq!(again, json);
    let (_, out, _) = text(&program.run(&["seed", "--products", "60"]));
    assert!(out.contains("\n0 promotions added"), "{out}");
    assert_eq!(text(&program.run(&["promotion", "show", "none"])).0, Some(1));
    assert_eq!(text(&program.run(&["check"])).0, Some(0));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_merchants_own_shop_gets_no_calendar() {
    let program = Program::new(&PRODUCTS).await;
    let (code, out, _) = text(&program.run(&["seed", "--if-empty"]));
    assert_eq!((code, out.as_str()), (Some(0), "0 promotions added\n"));
    assert_eq!(text(&program.run(&["promotion", "list", "--all"])).1.lines().count(), 1);
    let shop = TestShop::start().await;
    jobs::run_all(&shop.shop).await;
    assert_eq!(demo_calendar::extend_if_there(&shop.shop).await.unwrap(), 0);
    let reader = shop.shop.store.reader();
    assert!(shop.shop.rule_book(reader).await.unwrap().promotions.is_empty());
    // With the mark of the demo mall it is one.
    assert!(demo_calendar::extend(&shop.shop).await.unwrap() > 0);
    assert_eq!(demo_calendar::extend_if_there(&shop.shop).await.unwrap(), 0);
    shop.stop().await;
}
