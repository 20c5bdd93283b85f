//! Places an order: one transaction from the cart to the order, its stock, its payment and the
//! message to its buyer. Sent twice, it is placed once.

mod presale;
mod seat;

use crate::cart::{Whose, acknowledge_prices, notices, terms, units};
use crate::payment::{PaymentProvider, provider_for};
use crate::secret::{Attempt, hash, new_order_number};
use crate::{ServiceError, Shop, points};
use anyhow::Context;
use domain::cart::{CartLine, CartNotice, Terms};
use domain::checkout::{CheckoutForm, Field, FieldProblem, PlaceOrderError, is_idempotency_key};
use domain::contact::{normalize_email, normalize_phone};
use domain::ids::{CartId, GroupId, OrderId};
use domain::lang::Lang;
use domain::money::Money;
use domain::order::{OrderState, PlacedOrder};
use domain::presale::Plan;
use domain::pricing::basket::Wish;
use domain::pricing::bill::{Bill, GiftLine, Stage};
use domain::pricing::rule::RuleKind;
use domain::pricing::trace::{Outcome, Reason, Source};
use domain::shipping::ShippingRate;
use seat::{Seat, Sitter, is_refusal};
use store::cart::{FreshLine, delete_lines, find_cart_owner, list_lines, lock_cart};
use store::catalog::variant_lines;
use store::group::{accept_group, forget_groups};
use store::mail::{Topic, queue_of_order};
use store::order::{NewLine, NewOrder, find_number_by_attempt, insert_order};
use store::points::NOT_ENOUGH_POINTS;
use store::promotion::{MEMBER_LIMIT, SOLD_OUT, Take, USED_UP, clear_wishes, take_promotions};
use store::stock::{Movement, NOT_ENOUGH, move_units};
use store::{TransactionError, Tx};

type Result<T, E = ServiceError<PlaceOrderError>> = std::result::Result<T, E>;

/// Conflicts of what many buyers want, or one buyer twice at once.
const LEFT: [&str; 5] = [NOT_ENOUGH, SOLD_OUT, USED_UP, MEMBER_LIMIT, NOT_ENOUGH_POINTS];
/// How often the cart is looked at anew when its stock went to others meanwhile.
const MAX_LOOKS: u32 = 5;

/// Places the order of the cart that a token opens, and empties the cart. The same form sent again
/// with the same key gives the same order, at whatever time, also when both are sent at once.
///
/// # Errors
/// [`PlaceOrderError`]; then nothing has changed, but for the prices that `CartChanged` tells, which
/// count as seen.
pub async fn place_order(
    shop: &Shop,
    token: Option<&str>,
    form: CheckoutForm,
    lang: Lang,
) -> Result<PlacedOrder> {
    let problems = form.validate();
    if !problems.is_empty() {
        return Err(ServiceError::Rule(PlaceOrderError::Fields(problems)));
    }
    if !is_idempotency_key(&form.idempotency_key) {
        return Err(ServiceError::Rule(PlaceOrderError::MalformedKey));
    }
    let form = form.cleaned();
    let rate = shop.settings.rate(form.address.zone, form.delivery).ok_or_else(|| {
        let problem = (Field::Delivery, FieldProblem::NotOffered);
        ServiceError::Rule(PlaceOrderError::Fields(vec![problem]))
    })?;
    let token = token.ok_or(ServiceError::Rule(PlaceOrderError::EmptyCart))?;
    let attempt = Attempt::new(token, &form.idempotency_key);
    // Until there are members, who orders is known by the e-mail address.
    let buyer = normalize_email(&form.email).context("validated e-mail address")?;
    let placing =
        Placing { shop, token, form: &form, rate, attempt: &attempt, buyer: &buyer, lang };
    let number = placing.place().await?;
    Ok(PlacedOrder { number, access_token: attempt.access_token })
}

/// One call of [`place_order`], its form found right.
#[derive(Clone, Copy)]
struct Placing<'a> {
    shop: &'a Shop,
    token: &'a str,
    form: &'a CheckoutForm,
    rate: &'a ShippingRate,
    attempt: &'a Attempt,
    buyer: &'a str,
    lang: Lang,
}

/// A cart with what it is priced by and what it comes to.
struct Priced {
    lines: Vec<FreshLine>,
    terms: Terms,
    bill: Bill,
}

/// Why one transaction was rolled back.
enum Stop {
    /// There is nothing in the cart.
    Empty,
    /// The cart is not what the buyer saw.
    Changed(Box<Priced>),
    /// The group that this cart was to join can't be joined by this buyer.
    GroupOver(CartId, String),
    /// Something else stood in the way.
    Failed(ServiceError<PlaceOrderError>),
}

impl<E: Into<ServiceError<PlaceOrderError>>> From<E> for Stop {
    fn from(error: E) -> Self {
        Self::Failed(error.into())
    }
}

impl TransactionError for Stop {
    fn is_busy(&self) -> bool {
        matches!(self, Self::Failed(error) if error.is_busy())
    }
}

impl Placing<'_> {
    async fn place(self) -> Result<String> {
        for _ in 0..MAX_LOOKS {
            let stop = match self.shop.store.write(|tx| async move { self.write(&tx).await }).await
            {
                Ok((number, full)) => {
                    if let Some(group) = full {
                        self.release(group).await?;
                    }
                    return Ok(number);
                }
                // What was left went to somebody else after it was read: look again, and tell.
                Err(Stop::Failed(error)) if LEFT.iter().any(|name| error.is_conflict(name)) => {
                    continue;
                }
                Err(Stop::Failed(error)) if error.is_conflict("uq_orders__number") => continue,
                Err(stop) => stop,
            };
            // Whatever stands in the way may be this very order, placed by the same form before.
            let reader = self.shop.store.reader();
            if let Some(number) = find_number_by_attempt(reader, &self.attempt.hash).await? {
                return Ok(number);
            }
            return Err(self.explain(stop).await?);
        }
        Err(anyhow::anyhow!("the cart's stock changed at each of {MAX_LOOKS} looks").into())
    }

    async fn explain(self, stop: Stop) -> Result<ServiceError<PlaceOrderError>> {
        let error = match stop {
            Stop::Failed(error) => return Ok(error),
            Stop::Empty => PlaceOrderError::EmptyCart,
            Stop::GroupOver(cart_id, name) => {
                self.shop
                    .store
                    .write(|tx| async move { forget_groups(&tx, cart_id).await })
                    .await?;
                let total = self.form.seen_total;
                let notices = vec![CartNotice::GroupOver { name }];
                PlaceOrderError::CartChanged { notices, seen_total: total, total }
            }
            Stop::Changed(priced) => {
                acknowledge_prices(self.shop, &priced.lines).await?;
                let mut notices = notices(&priced.lines);
                notices.extend(offers_over(&priced));
                notices.extend(presale::notice(&priced));
                if self.misses_gifts(&priced.bill) {
                    notices.push(CartNotice::GiftOver);
                }
                PlaceOrderError::CartChanged {
                    notices,
                    seen_total: self.form.seen_total,
                    total: priced.bill.total,
                }
            }
        };
        Ok(ServiceError::Rule(error))
    }

    /// The orders of a group that came together may be picked from now on. In a transaction of its own:
    /// it locks orders of others.
    async fn release(self, group: GroupId) -> store::Result<()> {
        let now = self.shop.clock.now();
        let ship_by = now.plus_ms(self.shop.settings.ship_at_most_ms());
        self.shop
            .store
            .write(|tx| async move { accept_group(&tx, group, now, ship_by).await })
            .await
    }

    /// The transaction; tells the order's number, and the group that came together by it. Group and
    /// stock come last, so that the rows that many buyers want are locked for the shortest time. What
    /// is refused is rolled back, so it waits for no disk.
    async fn write(self, tx: &Tx) -> Result<(String, Option<GroupId>), Stop> {
        let now = self.shop.clock.now();
        let Some(cart_id) = lock_cart(tx, &hash(self.token), now).await? else {
            return Err(Stop::Empty);
        };
        let lines = list_lines(tx, cart_id, self.lang, now).await?;
        if lines.is_empty() {
            return Err(Stop::Empty);
        }
        let member = find_cart_owner(tx, &hash(self.token), now).await?;
        let whose = Whose { cart_id: Some(cart_id), buyer: Some(self.buyer), member };
        let mut terms = terms(self.shop, tx, whose, &lines, self.lang).await?;
        terms.points = self.form.points_wish();
        let shown: Vec<CartLine> = lines.iter().map(|line| line.shown.clone()).collect();
        let bill = terms.bill(&shown, Some(self.rate));
        let priced = Priced { lines, terms, bill };
        let is_another =
            priced.bill.total != self.form.seen_total || self.misses_gifts(&priced.bill);
        let can_be_ordered =
            notices(&priced.lines).is_empty() && presale::notice(&priced).is_none();
        if is_another || !can_be_ordered {
            return Err(Stop::Changed(Box::new(priced)));
        }
        let plan = presale::find(&priced);
        if plan.is_some() && !self.form.payment.takes_deposits() {
            let problem = (Field::Payment, FieldProblem::NotOffered);
            let refused = PlaceOrderError::Fields(vec![problem]);
            return Err(Stop::Failed(ServiceError::Rule(refused)));
        }
        let mut units = units(&priced.lines);
        for gift in &priced.bill.gifts {
            let sum: &mut u32 = units.entry(gift.variant).or_default();
            *sum = sum.saturating_add(gift.units);
        }
        let seat = Seat::find(tx, cart_id, &priced).await?;
        let takes = takes(&priced);
        let gifts = self.gifts(tx, &priced.bill).await?;
        let provider = provider_for(self.form.payment);
        let order = self.new_order(provider, priced, gifts, plan.as_ref())?;
        let order = NewOrder { member_id: member, ..order };
        let order_id = insert_order(tx, &order).await?;
        self.settle_points(tx, order_id, &order).await?;
        let (method, total) = (provider.method(), order.bill.total);
        presale::insert_payments(self.shop, tx, order_id, method, total, plan.as_ref(), now)
            .await?;
        queue_of_order(tx, Topic::OrderPlaced, order_id, now).await?;
        delete_lines(tx, cart_id).await?;
        clear_wishes(tx, cart_id, &order.bill.coupons).await?;
        let full = match &seat {
            Some(seat) => self.sit_down(tx, cart_id, order_id, seat).await?,
            None => None,
        };
        if !takes.is_empty() {
            take_promotions(tx, order_id, self.buyer, &takes).await?;
        }
        move_units(tx, Movement::Allocate, &units, &order.number, now).await?;
        Ok((order.number, full))
    }

    /// Spends the points that pay for a part of the order; where that counts as paid, it brings some.
    async fn settle_points(
        self,
        tx: &Tx,
        order_id: OrderId,
        order: &NewOrder,
    ) -> store::Result<()> {
        let Some(member) = order.member_id else { return Ok(()) };
        let used = u32::try_from(order.bill.points).unwrap_or_default();
        if used > 0 {
            points::spend(self.shop, tx, member, order_id, used).await?;
        }
        points::follow(self.shop, tx, order_id, order.state).await
    }

    async fn sit_down(
        self,
        tx: &Tx,
        cart_id: CartId,
        order_id: OrderId,
        seat: &Seat,
    ) -> Result<Option<GroupId>, Stop> {
        let sitter = Sitter {
            order_id,
            buyer: self.buyer,
            name: &self.form.address.recipient,
            now: self.shop.clock.now(),
            ship_at_most_ms: self.shop.settings.ship_at_most_ms(),
        };
        let full = seat.take(tx, &sitter).await.map_err(|error| match is_refusal(&error) {
            true => Stop::GroupOver(cart_id, seat.name.clone()),
            false => error.into(),
        })?;
        forget_groups(tx, cart_id).await?;
        Ok(full)
    }

    /// Whether there are fewer gifts than the buyer saw.
    fn misses_gifts(self, bill: &Bill) -> bool {
        bill.gift_units() < self.form.seen_gifts
    }

    /// The gifts as lines that cost nothing.
    async fn gifts(self, tx: &Tx, bill: &Bill) -> store::Result<Vec<NewLine>> {
        let wanted: Vec<_> = bill.gifts.iter().map(|gift| gift.variant).collect();
        let found = variant_lines(tx, &wanted, self.lang, self.shop.clock.now()).await?;
        let line = |gift: &GiftLine| {
            let variant = found.iter().find(|line| line.variant_id == gift.variant)?.clone();
            let line = variant.into_cart_line(gift.units, Wish::Ordinary);
            let line = CartLine { unit_price: Money::ZERO, ..line };
            Some(NewLine { line, total: Money::ZERO, is_gift: true })
        };
        Ok(bill.gifts.iter().filter_map(line).collect())
    }

    fn new_order(
        self,
        provider: &dyn PaymentProvider,
        priced: Priced,
        gifts: Vec<NewLine>,
        plan: Option<&Plan>,
    ) -> Result<NewOrder> {
        let Priced { lines, terms, bill } = priced;
        let settings = &self.shop.settings;
        let placed_at = self.shop.clock.now();
        let zone = self.form.address.zone;
        let state = provider.first_state();
        let may_be_picked = state == OrderState::Paid;
        let lines = lines.into_iter().map(|line| {
            let total = line.shown.unit_price.times(line.shown.quantity);
            NewLine { line: line.shown, total, is_gift: false }
        });
        let mut shipping = bill.shipping.clone().context("priced without shipping")?;
        let on_shipping = bill.adjustments.iter().filter(|a| a.stage == Stage::ShippingCoupon);
        shipping.price = shipping.price - on_shipping.map(|a| a.amount).sum();
        Ok(NewOrder {
            number: new_order_number().to_string(),
            attempt_hash: self.attempt.hash,
            access_hash: hash(&self.attempt.access_token),
            member_id: None,
            lang: self.lang,
            state,
            placed_at,
            currency: settings.currency,
            shipping,
            labels: bill.adjustments.iter().map(|a| label(&terms, a.source)).collect(),
            email_normal: self.buyer.to_owned(),
            phone_normal: normalize_phone(&self.form.phone, zone).context("validated telephone")?,
            // A deposit is not waited for any longer than the balance.
            pay_by: provider
                .pay_by(settings, placed_at)
                .map(|by| plan.map_or(by, |plan| by.min(plan.terms.balance_until))),
            ship_by: may_be_picked.then(|| placed_at.plus_ms(settings.ship_at_most_ms())),
            form: self.form.clone(),
            lines: lines.chain(gifts).collect(),
            bill,
        })
    }
}

/// Code and name of what a discount comes from.
fn label(terms: &Terms, source: Source) -> (String, String) {
    match source {
        Source::Points => ("points".to_owned(), String::new()),
        Source::Rule(id) => terms
            .name(id)
            .map_or_else(Default::default, |name| (name.code.clone(), name.name.clone())),
    }
}

/// What the order takes of promotions that there is only so much of.
fn takes(priced: &Priced) -> Vec<Take> {
    let rule = |id| priced.terms.set.rules.iter().find(|rule| rule.id == id);
    let flash = priced.bill.trace.iter().filter_map(|trace| {
        let (Source::Rule(id), Some(key)) = (trace.source, trace.line) else { return None };
        let Outcome::Applied { times, .. } = trace.outcome else { return None };
        let RuleKind::Flash { per_member, .. } = rule(id)?.kind else { return None };
        let line = priced.bill.lines.iter().find(|line| line.key == key)?;
        let variant = Some(line.variant);
        Some(Take { rule: id, variant, units: times, total: None, per_buyer: per_member })
    });
    let coupons = priced.bill.coupons.iter().filter_map(|id| {
        let RuleKind::Coupon(coupon) = &rule(*id)?.kind else { return None };
        let (total, per_buyer) = (coupon.total, coupon.per_member);
        Some(Take { rule: *id, variant: None, units: 1, total, per_buyer })
    });
    flash.chain(coupons).collect()
}

/// Flash prices and coupons that don't hold for this buyer any more: why the total is another.
fn offers_over(priced: &Priced) -> Vec<CartNotice> {
    let over = priced.bill.trace.iter().filter_map(|trace| {
        let (Source::Rule(id), Outcome::Skipped(reason)) = (trace.source, trace.outcome) else {
            return None;
        };
        let limit = match reason {
            Reason::MemberLimit { limit } => Some(limit),
            Reason::SoldOut | Reason::UsedUp => None,
            _ => return None,
        };
        if let Some(key) = trace.line {
            let line = priced.lines.get(usize::try_from(key).ok()?)?;
            let (variant_id, name) = (line.shown.variant_id, line.shown.name.clone());
            return Some(CartNotice::FlashOver { variant_id, name, limit });
        }
        let is_held = priced.terms.coupons.iter().any(|(coupon, _)| *coupon == id);
        let name = priced.terms.name(id).filter(|_| is_held)?;
        Some(CartNotice::CouponOver { name: name.name.clone() })
    });
    over.collect()
}
