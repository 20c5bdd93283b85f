//! Repeats of the hand-made products, so that any number of products can be made without holding
//! them: each repeat is a series with a number, an edition and prices of its own.

use crate::hash::hash_for;
use crate::spec::{Spec, T};
use domain::draft::Texts;

const EDITIONS: [T; 16] = [
    T("典藏版", "典藏版", "Collector's Edition"),
    T("週年版", "周年版", "Anniversary Edition"),
    T("限量版", "限量版", "Limited Edition"),
    T("春日版", "春日版", "Spring Edition"),
    T("盛夏版", "盛夏版", "High Summer Edition"),
    T("秋收版", "秋收版", "Harvest Edition"),
    T("冬藏版", "冬藏版", "Winter Edition"),
    T("晨光版", "晨光版", "First Light Edition"),
    T("夜色版", "夜色版", "Nightfall Edition"),
    T("海岸版", "海岸版", "Coast Edition"),
    T("山林版", "山林版", "Forest Edition"),
    T("市集版", "市集版", "Market Edition"),
    T("旅人版", "旅人版", "Traveller's Edition"),
    T("匠人版", "匠人版", "Maker's Edition"),
    T("雨季版", "雨季版", "Rainy Season Edition"),
    T("初雪版", "初雪版", "First Snow Edition"),
];

/// Which repeat of a product.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Series {
    /// 0 for the hand-made product itself.
    pub number: u64,
    /// Position among all products.
    pub position: u64,
}

impl Series {
    /// Slug of this repeat.
    pub fn slug(&self, spec: &Spec) -> String {
        match self.number {
            0 => spec.slug.to_owned(),
            n => format!("{}-series-{n}", spec.slug),
        }
    }

    /// What its SKUs start with.
    pub fn sku(&self, spec: &Spec) -> String {
        match self.number {
            0 => spec.sku.to_owned(),
            n => format!("{}-S{n}", spec.sku),
        }
    }

    /// Its name, with edition and number.
    pub fn name(&self, spec: &Spec) -> Texts {
        let T(hant, hans, en) = spec.name;
        if self.number == 0 {
            return spec.name.texts();
        }
        let at = self.number.wrapping_add(hash_for("edition", spec.slug)) % EDITIONS.len() as u64;
        let T(hant_edition, hans_edition, en_edition) =
            EDITIONS[usize::try_from(at).unwrap_or_default()];
        let n = self.number;
        Texts::new(
            format!("{hant}・{hant_edition} {n}"),
            format!("{hans}・{hans_edition} {n}"),
            format!("{en}, {en_edition} {n}"),
        )
    }

    /// Base price in minor units: up to 15 % beside the hand-made product's.
    pub fn price(&self, spec: &Spec) -> i64 {
        if self.number == 0 {
            return spec.price;
        }
        let scatter = hash_for("price", &self.slug(spec)) % 31;
        spec.price * (85 + i64::try_from(scatter).unwrap_or_default()) / 100
    }

    /// Its colours: another one comes first.
    pub fn colours(&self, spec: &Spec) -> Vec<&'static str> {
        let mut colours = spec.colours.to_vec();
        let by = usize::try_from(self.number).unwrap_or_default() % colours.len().max(1);
        colours.rotate_left(by);
        colours
    }
}
