//! Known items of the demo mall in its three languages: what a shopper types who knows what there is.

// Clippy's exception for tests knows only the functions marked as such, not what they call.
#![allow(clippy::unwrap_used)]

use domain::draft::ProductDraft;
use domain::lang::Lang;
use domain::time::Timestamp;
use search::analysis::{fold::fold, words};
use search::{Document, Index, Script};
use std::collections::BTreeSet;
use std::sync::LazyLock;

struct Mall {
    drafts: Vec<ProductDraft>,
    index: Index,
}

static MALL: LazyLock<Mall> = LazyLock::new(|| {
    let drafts: Vec<_> = demo::products(demo::handmade_count(), Timestamp(0)).collect();
    let index = Index::in_memory().unwrap();
    let mut writer = index.writer().unwrap();
    for (draft, id) in drafts.iter().zip(0..) {
        writer.upsert(&document(draft, id)).unwrap();
    }
    writer.commit("").unwrap();
    Mall { drafts, index }
});

fn document(draft: &ProductDraft, id: u64) -> Document {
    let texts = |texts: &domain::draft::Texts| Lang::ALL.map(|lang| texts.raw(lang).to_owned());
    Document {
        id,
        titles: texts(&draft.name).into(),
        descriptions: texts(&draft.tagline).into(),
        codes: draft.variants.iter().map(|variant| variant.sku.clone()).collect(),
        in_stock: true,
        ..Document::default()
    }
}

impl Mall {
    /// Where a product stands among the results, from 0.
    fn rank(&self, query: &str, id: u64) -> Option<usize> {
        let found = self.index.search(query, 100).unwrap();
        found.hits.iter().position(|hit| hit.id == id)
    }

    /// The share of queries whose product is among the first `within`.
    fn recall(&self, within: usize, queries: &[(String, u64)]) -> f64 {
        let is_there = |(query, id): &&(String, u64)| {
            let is_there = self.rank(query, *id).is_some_and(|rank| rank < within);
            if !is_there {
                eprintln!("not among the first {within}: {query} ({id})");
            }
            is_there
        };
        queries.iter().filter(is_there).count() as f64 / queries.len() as f64
    }

    fn titles(&self, lang: Lang) -> Vec<(String, u64)> {
        let titles = self.drafts.iter().map(|draft| draft.name.raw(lang).to_owned());
        titles.zip(0..).filter(|(title, _)| !title.is_empty()).collect()
    }
}

#[test]
fn the_whole_title_comes_first() {
    for lang in Lang::ALL {
        let recall = MALL.recall(1, &MALL.titles(lang));
        println!("{lang:?}: whole title first {recall:.3}");
        assert!(recall >= 0.98, "{lang:?}: {recall}");
    }
}

/// The mall with its texts in one language alone.
fn only(lang: Lang) -> Mall {
    let drafts = MALL.drafts.clone();
    let index = Index::in_memory().unwrap();
    let mut writer = index.writer().unwrap();
    for (draft, id) in drafts.iter().zip(0..) {
        let titles = vec![draft.name.raw(lang).to_owned()];
        let descriptions = vec![draft.tagline.raw(lang).to_owned()];
        let document = Document { id, titles, descriptions, in_stock: true, ..Document::default() };
        writer.upsert(&document).unwrap();
    }
    writer.commit("").unwrap();
    Mall { drafts, index }
}

/// The queries are the titles as the mall itself writes them in the other script, words of the other
/// region included; the index has never seen them.
#[test]
fn a_title_is_found_in_the_other_script() {
    for (indexed, asked) in [(Lang::ZhHant, Lang::ZhHans), (Lang::ZhHans, Lang::ZhHant)] {
        let mall = only(indexed);
        let queries = mall.titles(asked);
        let (first, third) = (mall.recall(1, &queries), mall.recall(3, &queries));
        println!(
            "{asked:?} in {indexed:?}: {} titles, first {first:.3}, first three {third:.3}",
            queries.len()
        );
        assert!(third >= 0.95, "{asked:?} in {indexed:?}: {third}");
    }
}

#[test]
fn two_words_of_a_chinese_title_find_it() {
    let mut queries = Vec::new();
    for (title, id) in MALL.titles(Lang::ZhHant) {
        let long: Vec<String> =
            words(&title).into_iter().filter(|w| w.chars().count() > 1).collect();
        if let [first, .., last] = &long[..] {
            queries.push((format!("{first} {last}"), id));
        }
    }
    let recall = MALL.recall(10, &queries);
    println!("first ten {recall:.3} of {}", queries.len());
    assert!(queries.len() > 100 && recall >= 0.95, "{recall} of {}", queries.len());
}

#[test]
fn a_word_of_two_characters_finds_only_titles_that_have_it() {
    let two = |title: &str| words(title).into_iter().filter(|word| word.chars().count() == 2);
    let all: BTreeSet<String> =
        MALL.titles(Lang::ZhHant).iter().flat_map(|(title, _)| two(title)).collect();
    let all = all.into_iter().filter(|word| !word.is_ascii());
    for word in all {
        let has = |draft: &ProductDraft| {
            let texts = [&draft.name, &draft.tagline];
            Lang::ALL
                .iter()
                .any(|lang| texts.iter().any(|text| fold(text.raw(*lang)).contains(&word)))
        };
        let found = MALL.index.search(&word, 10).unwrap();
        assert!(!found.hits.is_empty(), "{word}");
        let first = usize::try_from(found.hits[0].id).unwrap();
        assert!(has(&MALL.drafts[first]), "{word}: {:?}", MALL.drafts[first].name);
    }
}

#[test]
fn one_typo_in_a_latin_title_is_forgiven() {
    let misspelt = |title: &str| {
        let words = title.split(' ').filter(|word| word.chars().all(char::is_alphabetic));
        let longest = words.max_by_key(|word| word.len()).filter(|word| word.len() > 4)?;
        // The second and third letter change places.
        let mut letters: Vec<char> = longest.chars().collect();
        letters.swap(1, 2);
        Some(title.replacen(longest, &letters.into_iter().collect::<String>(), 1))
    };
    let titles = MALL.titles(Lang::En).into_iter();
    let queries: Vec<_> = titles.filter_map(|(title, id)| Some((misspelt(&title)?, id))).collect();
    let recall = MALL.recall(10, &queries);
    println!("first ten {recall:.3} of {}", queries.len());
    assert!(queries.len() > 100 && recall >= 0.95, "{recall} of {}", queries.len());
}

#[test]
fn mixed_scripts_and_forms_meet() {
    let index = Index::in_memory().unwrap();
    let mut writer = index.writer().unwrap();
    let titles = [
        "USB Type-C 充電線 1m",
        "無線滑鼠 2.4GHz",
        "Wi-Fi 6 Router",
        "Laptop sleeve 14",
        "茶樹精油",
    ];
    for (title, id) in titles.into_iter().zip(0..) {
        let document =
            Document { id, titles: vec![title.to_owned()], in_stock: true, ..Document::default() };
        writer.upsert(&document).unwrap();
    }
    writer.commit("").unwrap();
    for (query, id) in [
        ("type-c 充電線", 0),
        ("ＴＹＰＥＣ", 0),
        ("typec充电线", 0),
        ("鼠标", 1),
        ("2.4 ghz", 1),
        ("wifi", 2),
        ("wi fi routr", 2),
        ("laptops", 3),
        ("茶树", 4),
        ("精油", 4),
    ] {
        let found = index.search(query, 5).unwrap();
        assert_eq!(found.hits.first().map(|hit| hit.id), Some(id), "{query}");
    }
}

#[test]
fn codes_come_first_and_only_whole() {
    let sku = MALL.drafts[40].variants[0].sku.to_lowercase();
    assert_eq!(MALL.rank(&sku, 40), Some(0));
    assert_eq!(MALL.rank(&format!(" {sku} "), 40), Some(0));
}

#[test]
fn what_is_typed_half_is_gone_on_with() {
    let suggestions = MALL.index.suggest("lav", 5, Script::Simplified).unwrap();
    assert!(suggestions.queries.contains(&"lavender".to_owned()), "{:?}", suggestions.queries);
    let first = usize::try_from(suggestions.products[0].id).unwrap();
    assert!(MALL.drafts[first].name.raw(Lang::En).contains("avender"));
}

#[test]
fn nonsense_is_no_error() {
    for text in ["", " ", "\u{0}", "((", "\"", "a AND", "🦀", "-", "*"] {
        MALL.index.search(text, 10).unwrap();
        MALL.index.suggest(text, 10, Script::Simplified).unwrap();
    }
    MALL.index.search(&"長 x ".repeat(5_000), 10).unwrap();
}
