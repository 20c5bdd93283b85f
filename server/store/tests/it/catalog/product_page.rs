//! The product page and the cart's lines tell what was imported, in each language.

use super::drafts::{NOW, image as draft_image, product, rich, stock};
use domain::catalog::{
    AttributeView, Block, Image, Link, OptionAxis, OptionValue, Product, Variant,
};
use domain::draft::{ImageDraft, ProductDraft, Texts};
use domain::ids::VariantId;
use domain::lang::Lang;
use domain::offer::ProductOffers;
use domain::pricing::basket::Wish;
use store::catalog::{find_product_by_slug, list_products, variant_lines};

fn image(draft: &ImageDraft, lang: Lang) -> Image {
    let alt = draft.alt.get(lang).to_owned();
    Image { path: draft.path.clone(), alt, width: draft.width, height: draft.height }
}

fn link(slug: &str, name: &Texts, lang: Lang) -> Link {
    Link { slug: slug.to_owned(), name: name.get(lang).to_owned() }
}

/// The page as the draft of [`rich`] says it, ids apart.
fn expected(draft: &ProductDraft, lang: Lang, found: &Product) -> Product {
    let crumb = |slug: &str| {
        let name = Texts::new(format!("{slug} 類"), "", format!("all {slug}"));
        link(slug, &name, lang)
    };
    let axes = draft.options.iter().map(|option| OptionAxis {
        code: option.code.clone(),
        name: option.name.get(lang).to_owned(),
        values: option
            .values
            .iter()
            .map(|value| OptionValue {
                code: value.code.clone(),
                name: value.name.get(lang).to_owned(),
                swatch: value.swatch.clone(),
            })
            .collect(),
    });
    let variants = draft.variants.iter().zip(&found.variants).map(|(variant, found)| Variant {
        id: found.id,
        sku: variant.sku.clone(),
        values: variant.values.clone(),
        price: variant.price,
        list_price: variant.list_price.filter(|former| *former > variant.price),
        available: variant.on_hand.min(99),
        weight_g: variant.weight_g,
        image_index: variant.image_index,
    });
    let plain = |code: &str| Link { slug: code.to_owned(), name: code.to_owned() };
    let view = |code: &str, values: &[&str]| AttributeView {
        code: code.to_owned(),
        name: code.to_owned(),
        values: values.iter().map(|value| plain(value)).collect(),
    };
    Product {
        id: found.id,
        slug: draft.slug.clone(),
        name: draft.name.get(lang).to_owned(),
        tagline: draft.tagline.get(lang).to_owned(),
        brand: Some(Link { slug: "birch".to_owned(), name: "BIRCH".to_owned() }),
        breadcrumbs: ["body", "oils", "lavender"].map(crumb).into(),
        images: draft.images.iter().map(|draft| image(draft, lang)).collect(),
        options: axes.collect(),
        variants: variants.collect(),
        attributes: vec![view("colour", &["red", "blue"]), view("occasion", &["travel"])],
        blocks: blocks(lang),
        rating: None,
        sold: 0,
        offers: ProductOffers::default(),
    }
}

fn blocks(lang: Lang) -> Vec<Block> {
    let in_lang = |zh: &str, en: &str| if lang == Lang::En { en.to_owned() } else { zh.to_owned() };
    vec![
        Block::Text { heading: in_lang("特色", "Feel"), body: "\"soft\" & <light>".to_owned() },
        Block::Image(image(&draft_image("tee", 9), lang)),
        Block::Specs(vec![(in_lang("重量", "Weight"), "180 g".to_owned())]),
        Block::Care(vec![in_lang("冷水洗", "Wash cold"), "—".to_owned()]),
    ]
}

store::on_both_databases! {
    async fn the_page_tells_what_was_imported(store: Store) {
        let draft = rich();
        stock(&store, std::slice::from_ref(&draft)).await;
        for lang in Lang::ALL {
            let found = find_product_by_slug(&store, "tee", lang, NOW).await.unwrap().unwrap();
            assert_eq!(found, expected(&draft, lang, &found));
        }
        let found = find_product_by_slug(&store, "tee", Lang::ZhHans, NOW).await.unwrap().unwrap();
        assert_eq!((found.name.as_str(), found.tagline.as_str()), ("純棉T恤", "夏天穿"));
        assert!(find_product_by_slug(&store, "Tee", Lang::En, NOW).await.unwrap().is_none());
    }

    async fn the_card_sums_up_the_variants(store: Store) {
        stock(&store, &[rich(), product("soap")]).await;
        let query = domain::listing::ListingQuery::default();
        let listing = list_products(&store, &query, Lang::En, NOW).await.unwrap().unwrap();
        let card = |slug: &str| listing.cards.iter().find(|card| card.slug == slug).unwrap();
        let tee = card("tee");
        assert_eq!((tee.price_min.0, tee.price_max.0), (800, 950));
        assert_eq!(tee.list_price.map(|price| price.0), Some(1_000));
        assert_eq!((tee.variant_count, tee.only_variant), (4, None));
        assert_eq!((tee.name.as_str(), tee.tagline.as_str()), ("Cotton tee", "夏天穿"));
        assert_eq!(tee.brand.as_deref(), Some("BIRCH"));
        assert_eq!(tee.image, image(&rich().images[0], Lang::En));
        assert!(tee.in_stock && tee.is_new && tee.rating.is_none());
        let soap = card("soap");
        assert_eq!((soap.variant_count, soap.brand.as_deref(), soap.list_price), (1, None, None));
        let only = [soap.only_variant.unwrap()];
        let soap_lines = variant_lines(store.reader(), &only, Lang::En, NOW);
        assert_eq!(soap_lines.await.unwrap()[0].sku, "soap-sku");
    }

    async fn a_cart_line_names_its_options(store: Store) {
        stock(&store, &[rich(), product("soap")]).await;
        let page = find_product_by_slug(&store, "tee", Lang::En, NOW).await.unwrap().unwrap();
        let red_m = &page.variants[2];
        let lines = async |lang, ids: &[VariantId]| {
            // In a transaction, where the cart reads them.
            let tx = store.begin().await.unwrap();
            variant_lines(&tx, ids, lang, NOW).await.unwrap()
        };
        let line = lines(Lang::En, &[red_m.id]).await.remove(0);
        assert_eq!((line.product_id, line.sku.as_str()), (page.id, "TEE-RED-M"));
        assert_eq!((line.slug.as_str(), line.name.as_str()), ("tee", "Cotton tee"));
        assert_eq!(line.options, "red / m");
        assert_eq!(line.image, image(&rich().images[1], Lang::En));
        assert_eq!((line.unit_price, line.available, line.weight_g), (red_m.price, 99, 250));
        let cart_line = line.into_cart_line(3, Wish::Ordinary);
        assert_eq!((cart_line.quantity, cart_line.options.as_str()), (3, "red / m"));
        let navy = lines(Lang::ZhHans, &[page.variants[0].id]).await.remove(0);
        assert_eq!((navy.options.as_str(), navy.available), ("海軍藍 / m", 5));
        assert_eq!(lines(Lang::En, &[VariantId(5)]).await[0].options, "");
    }
}
