//! Drafts: one small product to change at will, and a generated catalogue.

use domain::catalog::ProductState;
use domain::draft::{
    AttributeDraft, BlockDraft, BrandDraft, CatalogDraft, CategoryDraft, ImageDraft, OptionDraft,
    ProductDraft, Texts, ValueDraft, VariantDraft,
};
use domain::money::Money;
use domain::time::{DAY_MS, Timestamp};
use sea_orm::ConnectionTrait;
use store::Store;

/// The moment at which the tests look.
pub const NOW: Timestamp = Timestamp(1_800_000_000_000);

pub fn texts(zh_hant: &str, zh_hans: &str, en: &str) -> Texts {
    Texts::new(zh_hant, zh_hans, en)
}

fn same(text: &str) -> Texts {
    texts(text, text, text)
}

fn value(code: &str, swatch: Option<&str>) -> ValueDraft {
    ValueDraft { code: code.to_owned(), name: same(code), swatch: swatch.map(str::to_owned) }
}

/// Two top categories: `body` of three levels, `home` of two; three attributes; three brands.
pub fn catalog() -> CatalogDraft {
    let category = |slug: &str, parent: Option<&str>| CategoryDraft {
        slug: slug.to_owned(),
        parent: parent.map(str::to_owned),
        name: texts(&format!("{slug} 類"), "", &format!("all {slug}")),
        image_path: parent.is_none().then(|| format!("/media/{slug}.svg")),
    };
    let attribute = |code: &str, values: Vec<ValueDraft>| AttributeDraft {
        code: code.to_owned(),
        name: texts("", "", code),
        values,
    };
    let colours = [("red", "#ff0000"), ("blue", "#0000ff"), ("green", "#00ff00")];
    CatalogDraft {
        categories: vec![
            category("body", None),
            category("oils", Some("body")),
            category("lavender", Some("oils")),
            category("rose", Some("oils")),
            category("soaps", Some("body")),
            category("home", None),
            category("lamps", Some("home")),
        ],
        brands: ["acorn", "birch", "cedar"]
            .map(|slug| BrandDraft { slug: slug.to_owned(), name: same(&slug.to_uppercase()) })
            .into(),
        attributes: vec![
            attribute("material", ["cotton", "linen", "glass"].map(|c| value(c, None)).into()),
            attribute("colour", colours.map(|(code, hex)| value(code, Some(hex))).into()),
            attribute("occasion", ["gift", "travel"].map(|c| value(c, None)).into()),
        ],
    }
}

/// A listed product of one variant, two in stock, in `soaps`.
pub fn product(slug: &str) -> ProductDraft {
    ProductDraft {
        slug: slug.to_owned(),
        state: ProductState::Listed,
        listed_from: None,
        listed_until: None,
        created_at: NOW.plus_ms(-DAY_MS),
        unlist_when_sold_out: false,
        featured_rank: None,
        category: "soaps".to_owned(),
        brand: None,
        tags: Vec::new(),
        name: same(slug),
        tagline: Texts::default(),
        blocks: Vec::new(),
        attributes: Vec::new(),
        images: vec![image(slug, 0)],
        options: Vec::new(),
        variants: vec![variant(&format!("{slug}-sku"), &[], 100, 2)],
    }
}

pub fn image(slug: &str, view: u32) -> ImageDraft {
    ImageDraft {
        path: format!("/media/{slug}/{view}.svg"),
        alt: texts(&format!("圖 {view}"), "", &format!("view {view}")),
        width: 800,
        height: 600 + view,
    }
}

pub fn variant(sku: &str, values: &[u8], price: i64, on_hand: u32) -> VariantDraft {
    VariantDraft {
        sku: sku.to_owned(),
        barcode: None,
        values: values.to_vec(),
        price: Money(price),
        list_price: None,
        cost: None,
        weight_g: 250,
        on_hand,
        image_index: 0,
    }
}

/// A product with everything: two options, four variants, attributes, blocks, holes in its texts.
pub fn rich() -> ProductDraft {
    let option = |code: &str, values: Vec<ValueDraft>| OptionDraft {
        code: code.to_owned(),
        name: texts("選項", "选项", code),
        values,
    };
    let mut navy = value("navy", Some("#000080"));
    navy.name = texts("海軍藍", "", "Navy");
    let mut variants = vec![
        variant("TEE-NAVY-M", &[0, 0], 900, 5),
        variant("TEE-NAVY-L", &[0, 1], 950, 0),
        variant("TEE-RED-M", &[1, 0], 800, 300),
        variant("TEE-RED-L", &[1, 1], 800, 1),
    ];
    variants[0].barcode = Some("4710000000017".to_owned());
    variants[2].list_price = Some(Money(1_000));
    variants[3].list_price = Some(Money(700));
    variants[2].image_index = 1;
    ProductDraft {
        category: "lavender".to_owned(),
        brand: Some("birch".to_owned()),
        tags: vec!["summer".to_owned(), "sale".to_owned(), "summer".to_owned()],
        name: texts("純棉T恤", "", "Cotton tee"),
        tagline: texts("", "夏天穿", ""),
        blocks: vec![
            BlockDraft::Text {
                heading: texts("特色", "", "Feel"),
                body: same("\"soft\" & <light>"),
            },
            BlockDraft::Image(image("tee", 9)),
            BlockDraft::Specs(vec![(texts("重量", "重量", "Weight"), same("180 g"))]),
            BlockDraft::Care(vec![texts("冷水洗", "", "Wash cold"), same("—")]),
        ],
        attributes: vec![
            ("occasion".to_owned(), vec!["travel".to_owned()]),
            ("colour".to_owned(), vec!["red".to_owned(), "blue".to_owned()]),
        ],
        images: vec![image("tee", 0), image("tee", 1)],
        options: vec![
            option("colour", vec![navy, value("red", Some("#ff0000"))]),
            option("size", vec![value("m", None), value("l", None)]),
        ],
        variants,
        ..product("tee")
    }
}

/// A database with [`catalog`] and these products.
pub async fn stock(store: &Store, products: &[ProductDraft]) {
    store::catalog::import_catalog(store, &catalog()).await.unwrap();
    let imported = store::catalog::import_products(store, products).await.unwrap();
    assert_eq!(imported.added, products.len());
}

/// Writes past the store's own commands.
pub async fn execute(store: &Store, sql: &str) {
    store
        .write(|tx| async move { Ok::<_, store::StoreError>(tx.execute_unprepared(sql).await?) })
        .await
        .unwrap();
}

/// Numbers that look random and are the same every time (SplitMix64).
pub struct Dice(pub u64);

impl Dice {
    /// A number below `sides`.
    pub fn roll(&mut self, sides: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (z ^ (z >> 31)) % sides
    }

    pub fn one_in(&mut self, sides: u64) -> bool {
        self.roll(sides) == 0
    }

    pub fn pick<'a, T>(&mut self, from: &'a [T]) -> &'a T {
        &from[usize::try_from(self.roll(from.len() as u64)).unwrap()]
    }

    /// Some of them, perhaps none.
    pub fn some(&mut self, from: &[&str]) -> Vec<String> {
        from.iter().filter(|_| self.one_in(2)).map(|text| (*text).to_owned()).collect()
    }
}

/// Words that texts and searches are made of; some are part of others.
pub const WORDS: [&str; 8] = ["茶樹", "茶", "精油", "tea", "tree", "steam", "100%", "a_b"];

/// `count` products whose properties are thrown with dice.
pub fn generate(dice: &mut Dice, count: usize) -> Vec<ProductDraft> {
    (0..count).map(|number| generate_one(dice, number)).collect()
}

fn generate_one(dice: &mut Dice, number: usize) -> ProductDraft {
    let slug = format!("p{number}");
    let mut words = || -> String {
        let some = [*dice.pick(&WORDS), *dice.pick(&WORDS)];
        some.join(if dice.one_in(2) { " " } else { "" })
    };
    let name = texts(&words(), &words(), &words());
    let tagline = texts("", &words(), "");
    let variants = (0..=dice.roll(3)).map(|which| {
        let price = 100 * (1 + i64::try_from(dice.roll(6)).unwrap());
        let on_hand = u32::try_from(dice.roll(3) * dice.roll(2)).unwrap();
        variant(&format!("sku-{number}-{which}"), &[u8::try_from(which).unwrap()], price, on_hand)
    });
    let variants: Vec<_> = variants.collect();
    let sizes = ["s", "m", "l"].map(|code| value(code, None));
    let states = [ProductState::Draft, ProductState::Unlisted];
    ProductDraft {
        state: if dice.one_in(8) { *dice.pick(&states) } else { ProductState::Listed },
        listed_from: dice.one_in(4).then(|| near(dice)),
        listed_until: dice.one_in(6).then(|| near(dice)),
        created_at: NOW.plus_ms(-DAY_MS * i64::try_from(dice.roll(60)).unwrap()),
        unlist_when_sold_out: dice.one_in(3),
        featured_rank: dice.one_in(10).then(|| u16::try_from(1 + dice.roll(3)).unwrap()),
        category: (*dice.pick(&["lavender", "rose", "oils", "soaps", "lamps", "home"])).to_owned(),
        brand: (!dice.one_in(4)).then(|| (*dice.pick(&["acorn", "birch", "cedar"])).to_owned()),
        name,
        tagline,
        attributes: vec![
            ("material".to_owned(), dice.some(&["cotton", "linen", "glass"])),
            ("colour".to_owned(), dice.some(&["red", "blue", "green"])),
            ("occasion".to_owned(), dice.some(&["gift", "travel"])),
        ],
        options: vec![OptionDraft {
            code: "size".to_owned(),
            name: same("size"),
            values: sizes.into(),
        }],
        variants,
        ..product(&slug)
    }
}

fn near(dice: &mut Dice) -> Timestamp {
    NOW.plus_ms(i64::try_from(dice.roll(5)).unwrap() - 2)
}
