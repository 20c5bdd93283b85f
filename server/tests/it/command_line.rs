//! The program's tools, as staff and scripts call them.

use crate::browser::Browser;
use crate::catalogue::PRODUCTS;
use crate::journey::{add, filled, number};
use crate::program::Program;
use std::process::Output;

/// Exit code, stdout, stderr.
pub fn text(output: &Output) -> (Option<i32>, String, String) {
    let read = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (output.status.code(), read(&output.stdout), read(&output.stderr))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn seeding_twice_adds_nothing_twice() {
    let program = Program::new(&[]).await;
    let (code, out, err) = text(&program.run(&["seed", "--products", "12"]));
    assert_eq!(code, Some(0), "{err}");
    assert!(out.contains("12 products added, 0 were there"), "{out}");
    assert!(out.contains("promotions added") && !out.contains("\n0 promotions"), "{out}");
    assert!(err.contains("12 of 12 products"), "{err}");
    let (_, out, _) = text(&program.run(&["seed", "--products", "15"]));
    assert!(out.contains("3 products added, 12 were there"), "{out}");
    let (code, out, _) = text(&program.run(&["seed", "--if-empty"]));
    assert_eq!((code, out.as_str()), (Some(0), "0 promotions added\n"));
    let (code, out, _) = text(&program.run(&["check"]));
    assert_eq!((code, out.as_str()), (Some(0), "every invariant holds\n"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn staff_are_told_when_nothing_is_to_be_given_back() {
    let mut program = Program::new(&PRODUCTS).await;
    let base = program.serve().await;
    let browser = Browser::new(&base);
    add(&browser, "oolong").await;
    let (page, form) = filled(&browser).await;
    let number = number(&browser.submit(&page, &form).await);
    let staff = |arguments: &[&str]| text(&program.run(arguments));

    let (code, out, err) = staff(&["refund", "list"]);
    assert_eq!((code, out.as_str()), (Some(0), ""), "{err}");
    let (code, _, err) = staff(&["refund", "paid", &number]);
    assert_eq!(code, Some(1));
    assert!(err.contains("nothing of this order is to be given back"), "{err}");
    let (code, _, err) = staff(&["refund", "paid", "NOSUCH"]);
    assert_eq!(code, Some(1));
    assert!(err.contains("no such order"), "{err}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn staff_find_an_order_and_move_it_on() {
    let mut program = Program::new(&PRODUCTS).await;
    let base = program.serve().await;
    let browser = Browser::new(&base);
    add(&browser, "oolong").await;
    let (page, form) = filled(&browser).await;
    let number = number(&browser.submit(&page, &form).await);

    let (_, out, _) = text(&program.run(&["order", "list", "--state", "paid"]));
    assert!(out.contains(&number) && out.contains("林小美"), "{out}");
    let (code, out, _) = text(&program.run(&["order", "show", &number.to_lowercase()]));
    assert_eq!(code, Some(0));
    for part in ["1 × OOLONG", "NT$560", "buyer@example.com", "history"] {
        assert!(out.contains(part), "{part} in {out}");
    }
    let advance = |to: &str, more: &[&str]| {
        let arguments = [&["order", "advance", &number, "--to", to, "--staff", "Ming"], more];
        text(&program.run(&arguments.concat()))
    };
    let (code, _, err) = advance("delivered", &[]);
    assert_eq!(code, Some(1), "an order can't skip states: {err}");
    assert_eq!(advance("picking", &[]).0, Some(0));
    assert_eq!(advance("shipped", &[]).0, Some(1), "a parcel is missing");
    let parcel = ["--carrier", "Black Cat", "--tracking", "TW-4711", "--reason", "sent"];
    assert_eq!(advance("shipped", &parcel).0, Some(0));
    let (_, out, _) = text(&program.run(&["order", "show", &number]));
    assert!(out.contains("TW-4711") && out.contains("Ming"), "{out}");

    let (code, _, err) = text(&program.run(&["order", "show", "NOSUCH"]));
    assert_eq!(code, Some(1), "{err}");
    let (code, _, err) =
        text(&program.run(&["order", "advance", &number, "--to", "x", "--staff", "M"]));
    assert_eq!(code, Some(2), "{err}");
}
