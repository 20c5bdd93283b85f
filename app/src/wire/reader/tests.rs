//! What the reader takes, and that it takes what serde_json writes.

use super::*;
use domain::cart::{CartError, CartNotice, CartView};
use domain::ids::VariantId;
use domain::money::Money;
use serde::{Deserialize, Serialize};

#[derive(Debug, PartialEq, Serialize, Deserialize)]
enum Kind {
    None,
    Number(i64),
    Pair(u8, bool),
    Named { name: String, more: Option<u32> },
}

#[derive(Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
struct Named {
    text: String,
    list: Vec<Option<i32>>,
    pair: (u8, String),
    nothing: (),
}

fn same<T: Serialize + DeserializeOwned + PartialEq + fmt::Debug>(value: &T) {
    let text = serde_json::to_string(value).unwrap();
    assert_eq!(read::<T>(&text).as_ref(), Ok(value), "{text}");
    let spaced = serde_json::to_string_pretty(value).unwrap();
    assert_eq!(read::<T>(&spaced).as_ref(), Ok(value), "{spaced}");
    // What is cut off is no value, and no reason to panic.
    for end in (0..text.len()).filter(|end| text.is_char_boundary(*end)) {
        let _ = read::<T>(&text[..end]);
    }
}

#[test]
fn reads_what_is_written() {
    let texts = ["", "茶 \"x\" \\ / \n\r\t\u{8}\u{c}\u{1}", "😀</script>", "\u{2028}é"];
    for text in texts {
        same(&text.to_owned());
        same(&vec![text.to_owned(), "next".to_owned()]);
        same(&Kind::Named { name: text.to_owned(), more: Some(7) });
    }
    same(&vec![Kind::None, Kind::Number(i64::MIN), Kind::Pair(255, true), Kind::Number(-1)]);
    same(&Named {
        text: "a".to_owned(),
        list: vec![None, Some(-3)],
        pair: (1, "b".to_owned()),
        nothing: (),
    });
    same(&Some(vec![vec![1_u64, 2], vec![]]));
    same(&CartView::default());
    same(&CartError::NotEnough { available: 3 });
    let name = "杯".to_owned();
    same(&CartNotice::PriceChanged {
        variant_id: VariantId(1),
        name,
        from: Money(1),
        to: Money(2),
    });
}

#[test]
fn what_is_not_known_is_passed_over() {
    let known = Named { text: "a".to_owned(), ..Named::default() };
    let text = r#"{"x":[1.5e3,{"y":null,"z":[]}],"text":"a","w":{"v":"\u0041"},"u":true}"#;
    assert_eq!(read(text), Ok(known));
    assert_eq!(read::<(u8, u8)>("[1,2,3,[4]]"), Ok((1, 2)));
}

#[test]
fn escapes_are_read() {
    assert_eq!(read::<String>(r#""\u8336\/\ud83d\ude00""#).as_deref(), Ok("茶/😀"));
    for broken in
        [r#""\ud83d""#, r#""\ud83d\u0041""#, r#""\udc00""#, r#""\x""#, r#""\u12""#, "\"\\茶\""]
    {
        assert_eq!(read::<String>(broken), Err(Unreadable), "{broken}");
    }
}

#[test]
fn anything_else_is_unreadable() {
    for text in [
        "",
        "1 2",
        "[1",
        "[1,]",
        "[,1]",
        "[1 2]",
        "-",
        "1.5",
        "99999999999999999999",
        "nul",
        "\"1\"",
    ] {
        assert_eq!(read::<Vec<i64>>(text), Err(Unreadable), "{text}");
        assert_eq!(read::<i64>(text), Err(Unreadable), "{text}");
    }
    assert_eq!(read::<u8>("256"), Err(Unreadable));
    assert_eq!(read::<u8>("-1"), Err(Unreadable));
    let deep = "[".repeat(100_000);
    assert_eq!(read::<Named>(&format!("{{\"x\":{deep}")), Err(Unreadable));
}
