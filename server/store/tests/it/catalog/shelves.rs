//! The tree, the home page and related products.

use super::brute_force::{in_stock, is_on_sale, path};
use super::drafts::{Dice, NOW, execute, generate, product, stock};
use domain::catalog::{CategoryNode, ProductCard};
use domain::lang::Lang;
use store::catalog::{category_tree, find_product_by_slug, home, list_related};

fn slugs(cards: &[ProductCard]) -> Vec<&str> {
    cards.iter().map(|card| card.slug.as_str()).collect()
}

fn flat(nodes: &[CategoryNode]) -> Vec<(String, u32)> {
    let below = |node: &CategoryNode| {
        let own = (node.slug.clone(), node.product_count);
        std::iter::once(own).chain(flat(&node.children)).collect::<Vec<_>>()
    };
    nodes.iter().flat_map(below).collect()
}

store::on_both_databases! {
    async fn the_tree_counts_what_is_below(store: Store) {
        let drafts = generate(&mut Dice(11), 80);
        stock(&store, &drafts).await;
        let tree = category_tree(&store, Lang::En, NOW).await.unwrap();
        let expected = ["body", "oils", "lavender", "rose", "soaps", "home", "lamps"].map(|slug| {
            let within = drafts.iter().filter(|d| is_on_sale(d) && path(&d.category).contains(&slug));
            (slug.to_owned(), u32::try_from(within.count()).unwrap())
        });
        assert_eq!(flat(&tree), expected);
        let body = &tree[0];
        assert_eq!((body.name.as_str(), body.image.as_ref().unwrap().path.as_str()), ("all body", "/media/body.svg"));
        assert_eq!(body.children[0].image, None);
        let hans = category_tree(&store, Lang::ZhHans, NOW).await.unwrap();
        assert_eq!(hans[0].name, "body 類");
    }

    async fn the_home_page_puts_first_what_it_should(store: Store) {
        let mut drafts: Vec<_> = (0..30).map(|n| product(&format!("p{n}"))).collect();
        for (draft, age) in drafts.iter_mut().zip(0..) {
            draft.created_at = draft.created_at.plus_ms(-age);
        }
        for (at, rank) in [(20, 2), (21, 1), (22, 3)] {
            drafts[at].featured_rank = Some(rank);
        }
        drafts[0].variants[0].on_hand = 0;
        drafts[5].category = "lamps".to_owned();
        stock(&store, &drafts).await;
        execute(&store, "UPDATE products SET sold = 5 WHERE slug IN ('p7', 'p0')").await;
        execute(&store, "UPDATE products SET sold = 9 WHERE slug = 'p9'").await;

        let home = home(&store, Lang::En, NOW).await.unwrap();
        assert_eq!(slugs(&home.featured), ["p21", "p20", "p22"]);
        assert_eq!(slugs(&home.newest)[..3], ["p1", "p2", "p3"]);
        assert_eq!(slugs(&home.popular), ["p9", "p7", "p0"]);
        let zones: Vec<_> = home.zones.iter().map(|zone| zone.category.slug.as_str()).collect();
        assert_eq!(zones, ["body", "home"]);
        assert_eq!(slugs(&home.zones[0].cards)[..5], ["p21", "p20", "p22", "p9", "p7"]);
        assert_eq!(slugs(&home.zones[1].cards), ["p5"]);
        assert!(home.newest[0].is_new);
    }

    async fn an_empty_shop_has_a_home_page(store: Store) {
        let empty = home(&store, Lang::En, NOW).await.unwrap();
        assert!(empty.featured.is_empty() && empty.zones.is_empty());
        assert!(category_tree(&store, Lang::En, NOW).await.unwrap().is_empty());
    }

    async fn related_products_are_the_nearest_ones(store: Store) {
        let drafts = generate(&mut Dice(5), 120);
        stock(&store, &drafts).await;
        let by_slug = |slug: &str| drafts.iter().find(|draft| draft.slug == slug).unwrap();
        let mine = drafts.iter().find(|d| is_on_sale(d) && d.category == "rose").unwrap();
        let page = find_product_by_slug(&store, &mine.slug, Lang::En, NOW).await.unwrap().unwrap();
        let all = list_related(&store, page.id, Lang::En, NOW, 200).await.unwrap();
        assert_eq!(all.len(), drafts.iter().filter(|draft| is_on_sale(draft)).count() - 1);
        assert!(!slugs(&all).contains(&mine.slug.as_str()));
        let distance = |card: &ProductCard| {
            let shared = path(&by_slug(&card.slug).category);
            3 - shared.iter().filter(|slug| path("rose").contains(slug)).count()
        };
        let distances: Vec<_> = all.iter().map(|card| (distance(card), !card.in_stock)).collect();
        assert!(distances.is_sorted(), "{distances:?}");
        assert!(all.iter().all(|card| card.in_stock == in_stock(by_slug(&card.slug))));
        let ten = list_related(&store, page.id, Lang::En, NOW, 10).await.unwrap();
        assert_eq!(slugs(&ten), slugs(&all)[..10]);
        let none = list_related(&store, domain::ids::ProductId(-1), Lang::En, NOW, 10).await;
        assert!(none.unwrap().is_empty());
    }
}
