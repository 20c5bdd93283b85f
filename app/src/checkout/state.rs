//! The order page in the browser: one form, what is wrong with it, what it costs, and sending it.

use crate::IN_BROWSER;
use crate::api_error::ApiError;
use crate::checkout::api::{Checkout, place_order};
use crate::checkout::problems::SUMMARY_ID;
use crate::checkout::saved;
use crate::checkout::sheet::Sheet;
use crate::checkout::typed_form::{SEEN_GIFTS, SEEN_TOTAL, TypedForm, ZONE, name_of};
use crate::checkout::words::problem_text;
use crate::i18n::{T, use_t};
use crate::ui::focus::focus_soon;
use domain::address_book::{AddressEntry, SavedAddress};
use domain::cart::CartView;
use domain::checkout::{Field, FieldProblem, PaymentMethod, PlaceOrderError};
use domain::presale::Plan;
use domain::pricing::basket::PointsWish;
use domain::shipping::{DeliveryMethod, ShippingQuote, ShippingRate, Zone};
use leptos::prelude::*;
use std::collections::BTreeSet;

/// The order page's state; cheap to copy into closures.
#[derive(Clone, Copy)]
pub struct CheckoutState {
    /// Texts.
    pub t: T,
    /// The cart, shared with the rest of the page and with other tabs; priced with the chosen method.
    pub sheet: Sheet,
    /// The form as it is typed.
    pub typed: RwSignal<TypedForm>,
    /// Where to.
    pub zone: Memo<Zone>,
    /// How it travels.
    pub delivery: Memo<DeliveryMethod>,
    /// How it is paid.
    pub payment: Memo<PaymentMethod>,
    /// What each method of the zone costs.
    pub quotes: Memo<Vec<ShippingQuote>>,
    /// What is wrong and may be told already.
    pub problems: Memo<Vec<(Field, FieldProblem)>>,
    /// Why the order was not placed.
    pub refused: RwSignal<Option<ApiError<PlaceOrderError>>>,
    /// Whether the form is on its way.
    pub is_pending: RwSignal<bool>,
    /// Whether the order was placed: the cart is empty then, but the page is not.
    pub is_placed: RwSignal<bool>,
    /// What of it is paid when, in presale.
    pub plan: Memo<Option<Plan>>,
    /// Whether the deposit of a presale goes back to who doesn't pay the balance.
    pub refunds_deposit: bool,
    /// Hours until a transfer must have arrived.
    pub transfer_hours: u32,
    /// The address book of who is signed in.
    pub addresses: StoredValue<Option<Vec<SavedAddress>>>,
    rates: StoredValue<Vec<ShippingRate>>,
    told: RwSignal<BTreeSet<Field>>,
    tells_all: RwSignal<bool>,
}

impl CheckoutState {
    /// Starts with what the server gave, and puts the state where the parts of the form find it.
    pub fn provide(start: Checkout) -> Self {
        let rates = StoredValue::new(start.rates);
        let typed = RwSignal::new(start.typed);
        let refused = RwSignal::new(start.refused);
        let (told, is_placed) = (RwSignal::new(BTreeSet::new()), RwSignal::new(false));
        let tells_all = RwSignal::new(matches!(
            refused.get_untracked(),
            Some(ApiError::Rule(PlaceOrderError::Fields(_)))
        ));
        let zone = Memo::new(move |_| typed.with(TypedForm::zone));
        let delivery = Memo::new(move |_| typed.with(TypedForm::delivery));
        let points = Memo::new(move |_| typed.with(TypedForm::points));
        let sheet = Sheet::open(
            start.cart,
            move || rate(rates, zone.get(), delivery.get()),
            move || PointsWish::from_most(points.get()),
        );
        let state = Self {
            t: use_t(),
            sheet,
            typed,
            zone,
            delivery,
            payment: Memo::new(move |_| typed.with(TypedForm::payment)),
            quotes: Memo::new(move |_| {
                let of_zone = |rate: &&ShippingRate| rate.zone == zone.get();
                rates.with_value(|rates| {
                    let rates = rates.iter().filter(of_zone);
                    sheet.view.with(|view| rates.filter_map(|rate| quote(view, rate)).collect())
                })
            }),
            problems: Memo::new(move |_| {
                let all = typed.with(TypedForm::problems);
                all.into_iter()
                    .filter(|(field, _)| told.with(|t| tells_all.get() || t.contains(field)))
                    .collect()
            }),
            refused,
            is_pending: RwSignal::new(false),
            is_placed,
            plan: Memo::new(move |_| {
                sheet.view.with(|view| sheet.bill.with(|bill| view.plan(bill)))
            }),
            refunds_deposit: start.refunds_deposit,
            transfer_hours: start.transfer_hours,
            addresses: StoredValue::new(start.addresses),
            rates,
            told,
            tells_all,
        };
        provide_context(state);
        state.take_over_page();
        state
    }

    /// The text of a field.
    pub fn text(self, name: &'static str) -> Signal<String> {
        let typed = self.typed;
        Signal::derive(move || typed.with(|typed| typed.text(name).to_owned()))
    }

    /// What is wrong with a field, in words.
    pub fn problem(self, field: Field) -> Signal<Option<String>> {
        Signal::derive(move || {
            let found = self.problems.with(|all| all.iter().find(|(f, _)| *f == field).copied());
            found.map(|(field, problem)| problem_text(self.t, field, problem, self.zone.get()))
        })
    }

    /// Reads the form after something was typed or chosen.
    pub fn typed_on_page(self) {
        let Some(mut now) = saved::read_page() else { return };
        let moved = self.zone.get_untracked() != now.zone();
        if moved {
            now.set("region", "");
        }
        self.choose_offered(&mut now);
        saved::save(&now);
        self.typed.set(now);
        if moved {
            // What was asked for another zone is not wrong yet.
            self.told.update(BTreeSet::clear);
        }
    }

    /// Fills in an address of the book.
    pub fn take_entry(self, entry: &AddressEntry) {
        let mut form = saved::read_page().unwrap_or_else(|| self.typed.get_untracked());
        form.take_entry(entry);
        self.choose_offered(&mut form);
        saved::save(&form);
        self.told.update(BTreeSet::clear);
        self.typed.set(form);
    }

    fn choose_offered(self, form: &mut TypedForm) {
        let is_presale = self.plan.with_untracked(Option::is_some);
        self.rates.with_value(|rates| form.choose_offered(rates, is_presale));
    }

    /// A field was left: from now on its problem may be told. An empty one is not nagged about.
    pub fn left(self, name: &str) {
        let problems = self.typed.with_untracked(TypedForm::problems);
        let field = problems.into_iter().find(|(field, _)| name_of(*field) == name);
        if let Some((field, problem)) = field
            && problem != FieldProblem::Missing
        {
            self.told.update(|told| {
                told.insert(field);
            });
        }
    }

    /// Whether every line of the cart can be bought as it stands.
    pub fn can_place(self) -> bool {
        self.is_placed.get() || self.sheet.view.with(CartView::can_check_out)
    }

    /// Sends the order, once. The same attempt sent again after a failure makes no second order.
    pub fn submit(self, on_placed: impl Fn(String) + 'static) {
        if self.is_pending.get_untracked() || self.is_placed.get_untracked() {
            return;
        }
        self.typed_on_page();
        let (total, gifts) = self.sheet.bill.with_untracked(|bill| (bill.total, bill.gift_units()));
        self.typed.update(|typed| {
            typed.set(SEEN_TOTAL, total.minor().to_string());
            typed.set(SEEN_GIFTS, gifts.to_string());
        });
        self.refused.set(None);
        self.tells_all.set(true);
        let form = self.typed.get_untracked();
        if !form.problems().is_empty() {
            focus_soon(SUMMARY_ID);
            return;
        }
        self.is_pending.set(true);
        leptos::task::spawn_local(async move {
            match place_order(form, self.t.lang).await {
                Ok(number) => {
                    saved::forget();
                    self.is_placed.set(true);
                    self.sheet.cart().emptied();
                    on_placed(number);
                }
                Err(error) => self.refuse(error),
            }
            self.is_pending.set(false);
        });
    }

    fn refuse(self, error: ApiError<PlaceOrderError>) {
        if matches!(
            error,
            ApiError::Rule(PlaceOrderError::CartChanged { .. } | PlaceOrderError::EmptyCart)
        ) {
            self.sheet.cart().refresh();
        }
        self.refused.set(Some(error));
        focus_soon(SUMMARY_ID);
    }

    /// Once the page is alive: what was typed before that stays, and an unsent form comes back.
    fn take_over_page(self) {
        if !IN_BROWSER {
            return;
        }
        let rendered = self.typed.get_untracked();
        let on_page = saved::read_page();
        Effect::new(move || {
            let mut form = self.typed.get_untracked();
            if let Some(on_page) = &on_page {
                form.take_changes(&rendered, on_page);
            }
            let kept = saved::load();
            // An unsent form's address comes back as a whole, in place of the book's.
            if kept.has_address() && form.entry() == rendered.entry() {
                form.take_entry(&kept.entry());
            }
            // Choices always have a value: an unsent form's come before the start values.
            for name in [ZONE, "email", "delivery", "payment", "invoice"] {
                if !kept.text(name).is_empty() && form.text(name) == rendered.text(name) {
                    form.set(name, kept.text(name));
                }
            }
            form.fill_from(&kept);
            self.choose_offered(&mut form);
            if form != self.typed.get_untracked() {
                self.typed.set(form);
            }
        });
    }
}

/// The order page's state.
pub fn use_checkout() -> CheckoutState {
    expect_context::<CheckoutState>()
}

/// What a method costs this cart; each is priced by itself, because a coupon may be for shipping.
fn quote(view: &CartView, rate: &ShippingRate) -> Option<ShippingQuote> {
    view.bill(Some(rate)).shipping
}

fn rate(
    rates: StoredValue<Vec<ShippingRate>>,
    zone: Zone,
    method: DeliveryMethod,
) -> Option<ShippingRate> {
    let is_it = |rate: &&ShippingRate| rate.zone == zone && rate.method == method;
    rates.with_value(|rates| rates.iter().find(is_it).cloned())
}
