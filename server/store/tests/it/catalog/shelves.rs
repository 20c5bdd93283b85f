//! The tree, the home page and related products.

use super::brute_force::{is_on_sale, path};
use super::drafts::{Dice, NOW, execute, generate, product, stock};
use domain::catalog::{CategoryNode, ProductCard};
use domain::ids::ProductId;
use domain::lang::Lang;
use domain::related::Traits;
use std::collections::BTreeSet;
use store::catalog::{
    Choices, category_tree, find_product_by_slug, home, list_choices, list_near, list_traits,
    product_ids_after, set_choices,
};

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

    async fn near_products_are_of_the_same_category_brand_or_use(store: Store) {
        let drafts = generate(&mut Dice(5), 120);
        stock(&store, &drafts).await;
        let mine = drafts.iter().find(|d| is_on_sale(d) && d.category == "rose").unwrap();
        let page = find_product_by_slug(&store, &mine.slug, Lang::En, NOW).await.unwrap().unwrap();
        let traits = list_traits(store.reader(), &[page.id], NOW).await.unwrap();
        let own = &traits[&page.id];
        let all = list_near(store.reader(), own, NOW, 200).await.unwrap();
        assert_eq!(all.len(), drafts.iter().filter(|draft| is_on_sale(draft)).count() - 1);
        assert!(!all.contains(&page.id));
        let few = list_near(store.reader(), own, NOW, 3).await.unwrap();
        let of_few = list_traits(store.reader(), &few, NOW).await.unwrap();
        // Three of its own category come first.
        let leaf = own.categories.last();
        assert!(few[..3].iter().all(|id| of_few[id].categories.last() == leaf), "{few:?}");
        let shares = |other: &Traits| {
            other.categories[0] == own.categories[0]
                || other.brand == own.brand
                || !other.uses.is_disjoint(&own.uses)
        };
        assert!(of_few.values().filter(|other| shares(other)).count() + 3 >= few.len());
        let nothing = list_traits(store.reader(), &[ProductId(-1)], NOW).await.unwrap();
        assert!(nothing.is_empty());
    }

    async fn staff_choose_who_stands_beside(store: Store) {
        stock(&store, &generate(&mut Dice(5), 20)).await;
        let ids = product_ids_after(store.reader(), 0, 20).await.unwrap();
        let [a, b, c, d] = [0, 1, 2, 3].map(|at: usize| ProductId(ids[at]));
        let choices = Choices { pinned: vec![c, b], banned: BTreeSet::from([d]) };
        for choices in [choices, Choices { pinned: vec![b], ..Choices::default() }] {
            let chosen = &choices;
            let write = |tx| async move { set_choices(&tx, a, chosen).await };
            store.write(write).await.unwrap();
            assert_eq!(list_choices(store.reader(), a).await.unwrap(), choices);
            assert_eq!(list_choices(store.reader(), b).await.unwrap(), Choices::default());
        }
    }
}
