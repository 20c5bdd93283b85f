//! "Best for me": the set of coupons, with the points that go with it, that makes the cart cheapest.
//!
//! Not simply the coupons that save most: a coupon may bring the goods under the threshold of free
//! shipping, or under a step of points, and cost more than it saves. So sets are tried, and a branch
//! is left when even the most that its coupons could save would not beat the best so far. Of equally
//! cheap sets the smallest wins: a coupon that saves nothing is kept for another day.

use super::allocate::allocate;
use super::coupon::{Candidate, go_together};
use super::points::PointsRules;
use super::rule::CouponClass;
use super::work::Work;
use crate::money::Money;
use crate::shipping::{ShippingQuote, ShippingRate};

/// Most coupons that are weighed against each other; of more, those that can save most.
pub(super) const MAX_CANDIDATES: usize = 64;
/// Most sets that are tried. Without stackable coupons no wallet of 30 comes near.
const MAX_STEPS: u32 = 20_000;

/// What follows from the goods: points and shipping.
pub(super) struct Till<'a> {
    pub rate: Option<&'a ShippingRate>,
    pub weight_g: u64,
    pub free_from: Option<Money>,
    pub points: Option<PointsRules>,
    /// Points that may be used.
    pub available: u32,
}

impl Till<'_> {
    /// Shipping for goods after coupons. Points don't count against the threshold: they are the
    /// buyer's own.
    pub fn shipping(&self, goods: Money) -> Option<ShippingQuote> {
        self.rate.map(|rate| {
            let mut quote = rate.quote(self.weight_g, goods, self.free_from);
            quote.price = quote.price.max(Money::ZERO);
            quote
        })
    }

    /// Points for goods after coupons, and what they are worth.
    pub fn points(&self, goods: Money) -> (u32, Money) {
        self.points.map_or((0, Money::ZERO), |rules| rules.best(self.available, goods))
    }

    fn shipping_price(&self, goods: Money) -> Money {
        self.shipping(goods).map_or(Money::ZERO, |quote| quote.price)
    }

    /// Not more than goods of `goods` or any lower figure could cost with shipping, when coupons
    /// still save up to `on_goods` and `on_shipping`.
    fn least_total(&self, goods: Money, on_goods: Money, on_shipping: Money) -> Money {
        let least = (goods - on_goods).max(Money::ZERO);
        let points = self.points.map_or(Money::ZERO, |rules| {
            rules.worth(self.available).min(rules.largest_share(least))
        });
        // Fewer goods never make shipping free.
        let shipping = (self.shipping_price(goods) - on_shipping).max(Money::ZERO);
        least - points + shipping
    }
}

/// The positions of the candidates to use, ascending.
pub(super) fn best(work: &Work, candidates: &[Candidate], till: &Till) -> Vec<usize> {
    let allies = candidates.iter().enumerate().map(|(index, one)| {
        let others = candidates.iter().enumerate();
        let allies = others.filter(|(other, two)| *other != index && go_together(work, one, two));
        allies.fold(0_u64, |mask, (other, _)| mask | bit(other))
    });
    let nets: Vec<Money> = work.parts.iter().map(|part| part.net).collect();
    let goods: Money = nets.iter().copied().sum();
    let mut search = Search {
        candidates,
        allies: allies.collect(),
        till,
        best: None,
        chosen: Vec::new(),
        steps: MAX_STEPS,
    };
    search.visit(&State { nets, goods, off_shipping: Vec::new() }, !0);
    search.best.map(|best| best.1).unwrap_or_default()
}

/// The bit of a position; none beyond [`MAX_CANDIDATES`].
fn bit(index: usize) -> u64 {
    u32::try_from(index).ok().and_then(|index| 1_u64.checked_shl(index)).unwrap_or(0)
}

/// The cart after the coupons chosen so far.
struct State {
    nets: Vec<Money>,
    goods: Money,
    /// Shipping coupons chosen so far.
    off_shipping: Vec<usize>,
}

struct Search<'a> {
    candidates: &'a [Candidate<'a>],
    allies: Vec<u64>,
    till: &'a Till<'a>,
    best: Option<(Money, Vec<usize>)>,
    chosen: Vec<usize>,
    steps: u32,
}

impl Search<'_> {
    /// Weighs the chosen set, then every larger one that adds some of `open`.
    fn visit(&mut self, state: &State, open: u64) {
        let total = self.total(state);
        let better = self.best.as_ref().is_none_or(|(best, chosen)| {
            (total, self.chosen.len(), &self.chosen) < (*best, chosen.len(), chosen)
        });
        if better {
            self.best = Some((total, self.chosen.clone()));
        }
        let mut open = open;
        for index in 0..self.candidates.len() {
            if open & bit(index) == 0 {
                continue;
            }
            if self.steps == 0 || !self.may_beat(state, open) {
                return;
            }
            self.steps -= 1;
            open &= !bit(index);
            self.chosen.push(index);
            self.visit(&self.after(state, index), open & self.allies[index]);
            self.chosen.pop();
        }
    }

    fn total(&self, state: &State) -> Money {
        let mut shipping = self.till.shipping_price(state.goods);
        for &index in &state.off_shipping {
            shipping = shipping - self.candidates[index].coupon.saving(shipping);
        }
        state.goods - self.till.points(state.goods).1 + shipping
    }

    fn after(&self, state: &State, index: usize) -> State {
        let Candidate { coupon, parts, .. } = &self.candidates[index];
        let mut next = State {
            nets: state.nets.clone(),
            goods: state.goods,
            off_shipping: state.off_shipping.clone(),
        };
        if coupon.class == CouponClass::Shipping {
            next.off_shipping.push(index);
            return next;
        }
        let weights: Vec<Money> = parts.iter().map(|&part| state.nets[part]).collect();
        let saving = coupon.saving(weights.iter().copied().sum());
        for (&part, off) in parts.iter().zip(allocate(saving, &weights)) {
            next.nets[part] = next.nets[part] - off;
        }
        next.goods = state.goods - saving;
        next
    }

    /// Whether a larger set could be better than the best: strictly cheaper, or as cheap with fewer
    /// coupons, which a set larger than this one can only be while the best is larger still.
    fn may_beat(&self, state: &State, open: u64) -> bool {
        let (on_goods, on_shipping) = self.most_saved(open);
        let chosen = state.off_shipping.iter().map(|&index| self.candidates[index].most);
        let on_shipping = on_shipping + chosen.sum();
        let least = self.till.least_total(state.goods, on_goods, on_shipping);
        self.best.as_ref().is_none_or(|(best, chosen)| {
            least < *best || (least == *best && self.chosen.len() < chosen.len())
        })
    }

    /// The most that the open coupons could save on goods and on shipping. Of coupons that all
    /// exclude each other only one counts: they are gathered into such groups one by one.
    fn most_saved(&self, open: u64) -> (Money, Money) {
        let mut groups: Vec<(u64, Money, bool)> = Vec::new();
        for (index, candidate) in self.candidates.iter().enumerate() {
            if open & bit(index) == 0 {
                continue;
            }
            let shipping = candidate.coupon.class == CouponClass::Shipping;
            let fits = |group: &&mut (u64, Money, bool)| {
                group.2 == shipping && group.0 & self.allies[index] == 0
            };
            match groups.iter_mut().find(fits) {
                Some(group) => {
                    group.0 |= bit(index);
                    group.1 = group.1.max(candidate.most);
                }
                None => groups.push((bit(index), candidate.most, shipping)),
            }
        }
        let sum = |shipping: bool| {
            groups.iter().filter(|group| group.2 == shipping).map(|group| group.1).sum()
        };
        (sum(false), sum(true))
    }
}
