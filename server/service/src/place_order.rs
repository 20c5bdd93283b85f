//! Places an order: one transaction from the cart to the order, its stock, its payment and the
//! message to its buyer. Sent twice, it is placed once.

use crate::cart::{acknowledge_prices, notices, units};
use crate::payment::{PaymentProvider, provider_for};
use crate::secret::{Attempt, hash, new_order_number};
use crate::{ServiceError, Shop};
use anyhow::Context;
use domain::checkout::{CheckoutForm, Field, FieldProblem, PlaceOrderError, is_idempotency_key};
use domain::contact::{normalize_email, normalize_phone};
use domain::lang::Lang;
use domain::order::{OrderState, PlacedOrder};
use domain::pricing::{PriceableLine, PricedCart, price_cart};
use domain::shipping::ShippingRate;
use store::cart::{FreshLine, delete_lines, list_lines, lock_cart};
use store::job::{Topic, queue};
use store::order::{NewLine, NewOrder, find_number_by_attempt, insert_order};
use store::payment::{NewPayment, insert_payment};
use store::stock::{Movement, NOT_ENOUGH, move_units};
use store::{TransactionError, Tx};

type Result<T, E = ServiceError<PlaceOrderError>> = std::result::Result<T, E>;

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
    let placing = Placing { shop, token, form: &form, rate, attempt: &attempt, lang };
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
    lang: Lang,
}

/// Why one transaction was rolled back.
enum Stop {
    /// There is nothing in the cart.
    Empty,
    /// The cart is not what the buyer saw.
    Changed(Vec<FreshLine>, PricedCart),
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
                Ok(number) => return Ok(number),
                // The stock went to somebody else after it was read: look again, and tell.
                Err(Stop::Failed(error)) if error.is_conflict(NOT_ENOUGH) => continue,
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
            Stop::Changed(lines, priced) => {
                acknowledge_prices(self.shop, &lines).await?;
                PlaceOrderError::CartChanged {
                    notices: notices(&lines),
                    seen_total: self.form.seen_total,
                    total: priced.total,
                }
            }
        };
        Ok(ServiceError::Rule(error))
    }

    /// The transaction. Stock comes last, so that the rows that many buyers want are locked for the
    /// shortest time. What is refused is rolled back, so it waits for no disk.
    async fn write(self, tx: &Tx) -> Result<String, Stop> {
        let now = self.shop.clock.now();
        let Some(cart_id) = lock_cart(tx, &hash(self.token), now).await? else {
            return Err(Stop::Empty);
        };
        let lines = list_lines(tx, cart_id, self.lang, now).await?;
        if lines.is_empty() {
            return Err(Stop::Empty);
        }
        let priced = self.price(&lines);
        if priced.total != self.form.seen_total || !notices(&lines).is_empty() {
            return Err(Stop::Changed(lines, priced));
        }
        let units = units(&lines);
        let provider = provider_for(self.form.payment);
        let order = self.new_order(provider, lines, priced)?;
        let order_id = insert_order(tx, &order).await?;
        let payment = NewPayment {
            method: provider.method(),
            amount: order.priced.total,
            currency: order.currency,
            created_at: now,
        };
        insert_payment(tx, order_id, payment).await?;
        queue(tx, Topic::OrderPlaced, order_id, now).await?;
        delete_lines(tx, cart_id).await?;
        move_units(tx, Movement::Allocate, &units, &order.number, now).await?;
        Ok(order.number)
    }

    fn price(self, lines: &[FreshLine]) -> PricedCart {
        let lines: Vec<PriceableLine> = lines
            .iter()
            .map(|line| PriceableLine {
                unit_price: line.shown.unit_price,
                quantity: line.shown.quantity,
                weight_g: line.shown.weight_g,
            })
            .collect();
        price_cart(&lines, &self.shop.settings.prices, Some(self.rate))
    }

    fn new_order(
        self,
        provider: &dyn PaymentProvider,
        lines: Vec<FreshLine>,
        priced: PricedCart,
    ) -> Result<NewOrder> {
        let settings = &self.shop.settings;
        let placed_at = self.shop.clock.now();
        let zone = self.form.address.zone;
        let state = provider.first_state();
        let may_be_picked = state == OrderState::Paid;
        let totals = priced.line_totals.iter();
        let lines = lines.into_iter().zip(totals);
        Ok(NewOrder {
            number: new_order_number().to_string(),
            attempt_hash: self.attempt.hash,
            access_hash: hash(&self.attempt.access_token),
            lang: self.lang,
            state,
            placed_at,
            currency: settings.currency,
            shipping: priced.shipping.clone().context("priced without shipping")?,
            email_normal: normalize_email(&self.form.email).context("validated e-mail address")?,
            phone_normal: normalize_phone(&self.form.phone, zone).context("validated telephone")?,
            pay_by: provider.pay_by(settings, placed_at),
            ship_by: may_be_picked.then(|| placed_at.plus_ms(settings.ship_at_most_ms())),
            form: self.form.clone(),
            lines: lines
                .map(|(line, total)| NewLine { line: line.shown, total: *total, is_gift: false })
                .collect(),
            bill: None,
            priced,
        })
    }
}
