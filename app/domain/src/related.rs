//! Which products stand beside a product 關聯: from sources that have names, no product twice, what is
//! sold out last, and not ten of a kind. Pure: who the candidates are is found elsewhere.

use crate::catalog::ProductCard;
use crate::ids::{BrandId, CategoryId, ProductId};
use crate::money::Money;
use serde::{Deserialize, Serialize};
use serde_tuple::{Deserialize_tuple, Serialize_tuple};
use std::collections::{BTreeMap, BTreeSet};

/// Products on one shelf.
pub const SHELF: usize = 8;
/// Products that a page shows at least, all shelves together, when the shop has as many.
pub const LEAST: usize = 10;
/// Products of one brand and category on a shelf, as long as there are others.
const OF_A_KIND: usize = 2;

/// Where a recommendation comes from; each has a name for the shopper and a code for the figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Source {
    /// 一起買: others bought both.
    #[serde(rename = "bought-together")]
    BoughtTogether,
    /// 搭配: it completes the product.
    #[serde(rename = "goes-with")]
    GoesWith,
    /// 同場合・同材質: for the same occasion, or of the same material.
    #[serde(rename = "same-use")]
    SameUse,
    /// 同類: it could be bought instead.
    #[serde(rename = "similar")]
    Similar,
    /// 為你推薦: by what the visitor looked at.
    #[serde(rename = "for-you")]
    ForYou,
    /// It goes with what is in the cart.
    #[serde(rename = "with-cart")]
    WithCart,
    /// It goes with what was ordered.
    #[serde(rename = "with-order")]
    WithOrder,
    /// A search found nothing.
    #[serde(rename = "empty-search")]
    EmptySearch,
}

impl Source {
    /// All, in the order of their codes' numbers.
    pub const ALL: [Self; 8] = [
        Self::BoughtTogether,
        Self::GoesWith,
        Self::SameUse,
        Self::Similar,
        Self::ForYou,
        Self::WithCart,
        Self::WithOrder,
        Self::EmptySearch,
    ];

    /// As figures name it.
    pub const fn code(self) -> &'static str {
        match self {
            Self::BoughtTogether => "bought-together",
            Self::GoesWith => "goes-with",
            Self::SameUse => "same-use",
            Self::Similar => "similar",
            Self::ForYou => "for-you",
            Self::WithCart => "with-cart",
            Self::WithOrder => "with-order",
            Self::EmptySearch => "empty-search",
        }
    }

    /// Reads [`Source::code`].
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|source| source.code() == code)
    }
}

/// A shelf of recommendations.
#[derive(Clone, Debug, PartialEq, Eq, Serialize_tuple, Deserialize_tuple)]
pub struct RelatedShelf {
    /// Where they come from.
    pub source: Source,
    /// What they have in common with the product: names of occasions and materials.
    pub about: Vec<String>,
    /// The cards.
    pub cards: Vec<ProductCard>,
}

/// What a visitor is recommended, with the reason.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize_tuple, Deserialize_tuple)]
pub struct ForYou {
    /// False when the visitor doesn't want any.
    pub is_on: bool,
    /// Names of the products that it follows from.
    pub because: Vec<String>,
    /// The cards; none as long as nothing was looked at.
    pub cards: Vec<ProductCard>,
}

/// What of a product is compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Traits {
    /// Which.
    pub id: ProductId,
    /// Whether a variant can be bought now.
    pub in_stock: bool,
    /// Its categories, the widest first.
    pub categories: Vec<CategoryId>,
    /// Its brand.
    pub brand: Option<BrandId>,
    /// Its lowest price.
    pub price: Money,
    /// Units sold.
    pub sold: u32,
    /// Ids of its attributes' values that say what it is for or made of: occasion, material.
    pub uses: BTreeSet<i64>,
    /// Ids of the values of its other attributes.
    pub looks: BTreeSet<i64>,
}

impl Traits {
    fn leaf(&self) -> Option<CategoryId> {
        self.categories.last().copied()
    }

    /// How many levels of the category tree two products share.
    fn shared_levels(&self, other: &Self) -> usize {
        self.categories.iter().zip(&other.categories).take_while(|(a, b)| a == b).count()
    }
}

/// How far two products could stand for each other, 0–100: category (50), what they are for and made of
/// (30), looks (10), price (10).
pub fn similarity(a: &Traits, b: &Traits) -> u32 {
    let levels = a.categories.len().max(b.categories.len()).max(1);
    part(a.shared_levels(b), levels, 50)
        + overlap(&a.uses, &b.uses, 30)
        + overlap(&a.looks, &b.looks, 10)
        + price_nearness(a.price, b.price)
}

/// How well a product completes another one, 0–100: another kind of thing for the same brand's lovers
/// (40), for the same occasions and materials (30), of the same style, season, people (30).
/// Something that could be bought instead completes nothing: 0.
pub fn complement(a: &Traits, b: &Traits) -> u32 {
    if a.leaf() == b.leaf() {
        return 0;
    }
    let brand = if a.brand.is_some() && a.brand == b.brand { 40 } else { 0 };
    brand + overlap(&a.uses, &b.uses, 30) + overlap(&a.looks, &b.looks, 30)
}

fn part(of: usize, whole: usize, points: u32) -> u32 {
    let (of, whole) = (u32::try_from(of).unwrap_or(0), u32::try_from(whole).unwrap_or(1).max(1));
    of * points / whole
}

/// Shared values of all that either has (Jaccard).
fn overlap(a: &BTreeSet<i64>, b: &BTreeSet<i64>, points: u32) -> u32 {
    part(a.intersection(b).count(), a.union(b).count().max(1), points)
}

fn price_nearness(a: Money, b: Money) -> u32 {
    let (low, high) = (a.0.min(b.0).max(0), a.0.max(b.0).max(1));
    u32::try_from(low.saturating_mul(10) / high).unwrap_or(0)
}

/// What is known about the neighbours of a product.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Neighbours {
    /// Others bought both, the most often first.
    pub bought_together: Vec<ProductId>,
    /// Sold along with it in sets.
    pub in_sets: BTreeSet<ProductId>,
    /// Staff put them beside it, in this order.
    pub pinned: Vec<ProductId>,
    /// Staff don't want them beside it.
    pub banned: BTreeSet<ProductId>,
    /// Everything else that was looked at, in the shop's order.
    pub others: Vec<ProductId>,
}

impl Neighbours {
    /// Everybody who may come to stand beside the product.
    pub fn candidates(&self) -> Vec<ProductId> {
        let lists = [&self.bought_together, &self.pinned, &self.others];
        let all: BTreeSet<ProductId> =
            lists.into_iter().flatten().chain(&self.in_sets).copied().collect();
        all.difference(&self.banned).copied().collect()
    }
}

/// One list of several, each with its weight: reciprocal rank fusion (Cormack, Clarke, Büttcher, 2009), by
/// which a product counts more the higher it stands and the more lists have it.
pub fn fuse(lists: &[(f32, Vec<ProductId>)], without: &BTreeSet<ProductId>) -> Vec<ProductId> {
    /// The constant of the paper: how little the very first places stand out.
    const K: f32 = 60.0;
    let mut scores: BTreeMap<ProductId, f32> = BTreeMap::new();
    for (weight, list) in lists {
        let mut rank = K;
        for id in list {
            rank += 1.0;
            *scores.entry(*id).or_default() += weight / rank;
        }
    }
    let mut all: Vec<(ProductId, f32)> = scores.into_iter().collect();
    all.retain(|(id, _)| !without.contains(id));
    all.sort_by(|(a, x), (b, y)| y.total_cmp(x).then(a.cmp(b)));
    all.into_iter().map(|(id, _)| id).collect()
}

/// The shelves of a product page. `traits` holds what is known of every candidate; who isn't in it isn't
/// on sale. No product stands on two shelves, none that is banned on any; pinned ones stand first.
pub fn shelves(
    product: &Traits,
    neighbours: &Neighbours,
    traits: &BTreeMap<ProductId, Traits>,
) -> Vec<(Source, Vec<ProductId>)> {
    let mut taken: BTreeSet<ProductId> = neighbours.banned.clone();
    taken.insert(product.id);
    let all: Vec<&Traits> = {
        let mut seen = BTreeSet::new();
        let ids = neighbours.others.iter().chain(&neighbours.in_sets);
        ids.filter(|id| seen.insert(**id)).filter_map(|id| traits.get(id)).collect()
    };
    let listed = |ids: &[ProductId]| -> Vec<(u32, &Traits)> {
        let known = ids.iter().filter_map(|id| traits.get(id));
        known.map(|one| (0, one)).collect()
    };
    let pinned = listed(&neighbours.pinned);
    let completing = all.iter().map(|other| {
        let in_set = if neighbours.in_sets.contains(&other.id) { 100 } else { 0 };
        (in_set + complement(product, other), *other)
    });
    let completing = ranked(completing.filter(|(score, _)| *score > 0));
    let bought = listed(&neighbours.bought_together);
    let alike = ranked(all.iter().map(|other| (similarity(product, other), *other)));
    let same_use = all.iter().filter(|other| other.leaf() != product.leaf());
    let same_use = same_use.map(|other| (overlap(&product.uses, &other.uses, 100), *other));
    let same_use = ranked(same_use.filter(|(score, _)| *score > 0));

    let mut goes_with = pick(&pinned, SHELF, usize::MAX, &mut taken);
    let bought = pick(&bought, SHELF, OF_A_KIND, &mut taken);
    let room = SHELF - goes_with.len();
    goes_with.extend(pick(&completing, room, OF_A_KIND, &mut taken));
    goes_with.sort_by_key(|id| traits.get(id).is_some_and(|one| !one.in_stock));
    let same_use = pick(&same_use, SHELF, OF_A_KIND, &mut taken);
    let so_far = goes_with.len() + bought.len() + same_use.len();
    // Nearly the same things are what one looks for here; a few brands each are still better.
    let similar = pick(&alike, SHELF.max(LEAST.saturating_sub(so_far)), 2 * OF_A_KIND, &mut taken);
    let shelves = [
        (Source::BoughtTogether, bought),
        (Source::GoesWith, goes_with),
        (Source::SameUse, same_use),
        (Source::Similar, similar),
    ];
    shelves.into_iter().filter(|(_, ids)| !ids.is_empty()).collect()
}

/// The best score first; of equal ones what sells more.
fn ranked<'a>(all: impl Iterator<Item = (u32, &'a Traits)>) -> Vec<(u32, &'a Traits)> {
    let mut all: Vec<(u32, &Traits)> = all.collect();
    all.sort_by(|(a, x), (b, y)| (b, y.sold, x.id).cmp(&(a, x.sold, y.id)));
    all
}

/// The first ones that aren't taken: what can be bought before what is sold out, and no more than
/// `of_a_kind` of one brand and category as long as there are others.
fn pick(
    from: &[(u32, &Traits)],
    most: usize,
    of_a_kind: usize,
    taken: &mut BTreeSet<ProductId>,
) -> Vec<ProductId> {
    let mut picked: Vec<ProductId> = Vec::new();
    for in_stock in [true, false] {
        let mut kinds: BTreeMap<_, usize> = BTreeMap::new();
        for is_strict in [true, false] {
            for (_, one) in from.iter().filter(|(_, one)| one.in_stock == in_stock) {
                let kind = kinds.entry((one.brand, one.leaf())).or_default();
                if picked.len() >= most
                    || taken.contains(&one.id)
                    || (is_strict && *kind >= of_a_kind)
                {
                    continue;
                }
                *kind += 1;
                taken.insert(one.id);
                picked.push(one.id);
            }
        }
    }
    picked
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn a_product() -> impl Strategy<Value = Traits> {
        let values = || proptest::collection::btree_set(0..6_i64, 0..4);
        (
            any::<bool>(),
            0..3_i64,
            0..3_i64,
            proptest::option::of(0..4_i64),
            1..5_000_i64,
            values(),
            values(),
        )
            .prop_map(|(in_stock, top, leaf, brand, price, uses, looks)| Traits {
                id: ProductId(0),
                in_stock,
                categories: vec![CategoryId(top), CategoryId(100 + top * 10 + leaf)],
                brand: brand.map(BrandId),
                price: Money(price),
                sold: 0,
                uses,
                looks,
            })
    }

    fn a_shop() -> impl Strategy<Value = Vec<Traits>> {
        proptest::collection::vec(a_product(), 1..60).prop_map(|mut all| {
            for (at, one) in (1..).zip(&mut all) {
                one.id = ProductId(at);
            }
            all
        })
    }

    /// The shelves of the first product.
    fn shelves_of(shop: &[Traits], neighbours: &Neighbours) -> Vec<(Source, Vec<ProductId>)> {
        let others: Vec<ProductId> = shop.iter().map(|one| one.id).collect();
        let traits = shop.iter().map(|one| (one.id, one.clone())).collect();
        shelves(&shop[0], &Neighbours { others, ..neighbours.clone() }, &traits)
    }

    fn ids(numbers: &BTreeSet<i64>) -> Vec<ProductId> {
        numbers.iter().copied().map(ProductId).collect()
    }

    proptest! {
        #[test]
        fn every_product_gets_ten_others_once_each(
            shop in a_shop(),
            bought in proptest::collection::btree_set(1..80_i64, 0..20),
            pinned in proptest::collection::btree_set(1..80_i64, 0..4),
            banned in proptest::collection::btree_set(1..80_i64, 0..8),
        ) {
            let neighbours = Neighbours {
                bought_together: ids(&bought),
                pinned: ids(&pinned),
                banned: ids(&banned).into_iter().collect(),
                ..Neighbours::default()
            };
            let found = shelves_of(&shop, &neighbours);
            let shown: Vec<ProductId> = found.iter().flat_map(|(_, ids)| ids.clone()).collect();
            let distinct: BTreeSet<ProductId> = shown.iter().copied().collect();
            prop_assert_eq!(shown.len(), distinct.len());
            prop_assert!(!distinct.contains(&shop[0].id));
            prop_assert!(distinct.is_disjoint(&neighbours.banned));
            let there = shop[1..].iter().filter(|one| !neighbours.banned.contains(&one.id)).count();
            prop_assert!(distinct.len() >= there.min(LEAST), "{} of {there}", distinct.len());
            for (source, ids) in &found {
                prop_assert!(ids.len() <= SHELF.max(LEAST), "{source:?}");
            }
        }

        #[test]
        fn what_is_sold_out_stands_last(shop in a_shop()) {
            for (source, ids) in shelves_of(&shop, &Neighbours::default()) {
                let stock: Vec<bool> =
                    ids.iter().map(|id| shop.iter().any(|one| one.id == *id && one.in_stock)).collect();
                prop_assert!(stock.is_sorted_by(|before, after| before >= after), "{:?}", source);
            }
        }

        #[test]
        fn likeness_is_mutual(a in a_product(), b in a_product()) {
            prop_assert_eq!(similarity(&a, &b), similarity(&b, &a));
            prop_assert_eq!(complement(&a, &b), complement(&b, &a));
            prop_assert!(similarity(&a, &b) <= 100 && complement(&a, &b) <= 100);
            prop_assert!(similarity(&a, &a) >= similarity(&a, &b));
        }
    }

    #[test]
    fn who_stands_in_more_lists_comes_first() {
        let [a, b, c] = [1, 2, 3].map(ProductId);
        let lists = [(1.0, vec![a, b]), (1.0, vec![c, b])];
        assert_eq!(fuse(&lists, &BTreeSet::new()), [b, a, c]);
        assert_eq!(fuse(&lists, &BTreeSet::from([b])), [a, c]);
    }

    fn product(id: i64, leaf: i64, brand: i64) -> Traits {
        Traits {
            id: ProductId(id),
            in_stock: true,
            categories: vec![CategoryId(1), CategoryId(leaf)],
            brand: Some(BrandId(brand)),
            price: Money(100),
            sold: 0,
            uses: BTreeSet::new(),
            looks: BTreeSet::new(),
        }
    }

    #[test]
    fn ten_shades_of_one_cream_leave_room_for_others() {
        // Twelve creams of one brand sell best; three others are as much alike.
        let mut shop = vec![product(1, 5, 9)];
        shop.extend((2..14).map(|id| Traits { sold: 1_000, ..product(id, 5, 1) }));
        shop.extend((14..17).map(|id| product(id, 5, id)));
        let found = shelves_of(&shop, &Neighbours::default());
        let (_, similar) = found.iter().find(|(source, _)| *source == Source::Similar).unwrap();
        assert!((14..17).all(|id| similar.contains(&ProductId(id))), "{similar:?}");
    }

    #[test]
    fn what_staff_pins_comes_first_and_what_sells_in_a_set_next() {
        let shop: Vec<Traits> = (1..20).map(|id| product(id, id, id)).collect();
        let neighbours = Neighbours {
            pinned: vec![ProductId(7), ProductId(3)],
            in_sets: BTreeSet::from([ProductId(11)]),
            ..Neighbours::default()
        };
        let found = shelves_of(&shop, &neighbours);
        let (_, ids) = found.iter().find(|(source, _)| *source == Source::GoesWith).unwrap();
        assert_eq!(ids[..3], [ProductId(7), ProductId(3), ProductId(11)]);
    }
}
