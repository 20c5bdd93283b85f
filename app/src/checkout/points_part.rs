//! Points of a member at the order: how many there are, the most that this order takes, how many to use. A guest
//! sees nothing of it.

use crate::checkout::state::use_checkout;
use crate::checkout::typed_form::POINTS;
use crate::shop_info::use_shop;
use domain::money::Money;
use domain::pricing::bill::Stage;
use leptos::prelude::*;

/// The field for points, with what the most of them saves.
#[component]
pub fn PointsPart() -> impl IntoView {
    let state = use_checkout();
    let has_points = Memo::new(move |_| {
        state.sheet.view.with(|view| view.terms.set.points.is_some() && view.terms.buyer.points > 0)
    });
    move || has_points.get().then(|| view! { <Field /> })
}

#[component]
fn Field() -> impl IntoView {
    let state = use_checkout();
    let (t, shop) = (state.t, use_shop());
    let balance = move || state.sheet.view.with(|view| view.terms.buyer.points);
    let step = move || state.sheet.view.with(|view| view.terms.set.points.map_or(1, |p| p.step));
    // The most that helps, and what it saves.
    let most = Memo::new(move |_| {
        let bill = state.sheet.best.get();
        let of_points = bill.adjustments.iter().filter(|a| a.stage == Stage::Points);
        (bill.points, Money::ZERO - of_points.map(|a| a.amount).sum())
    });
    let hint = move || match most.get() {
        (0, _) => t.points_use_none(balance()),
        (points, worth) => t.points_use_hint(balance(), points, shop.money(worth)),
    };
    let typed = state.text(POINTS);
    // The button needs the program: without it the field is all there is.
    let is_alive = RwSignal::new(false);
    Effect::new(move || is_alive.set(true));
    let use_most = move |_| {
        state.typed.update(|typed| typed.set(POINTS, most.get_untracked().0.to_string()));
    };
    view! {
        <div class="part field">
            <label for=POINTS>{t.points_use()}</label>
            <input
                class="input num"
                type="number"
                inputmode="numeric"
                id=POINTS
                name=POINTS
                min="0"
                max=move || most.get().0
                step=step
                value=typed.get_untracked()
                prop:value=move || typed.get()
                disabled=move || most.get().0 == 0
                aria-describedby="points-hint"
            />
            <p class="hint num" id="points-hint">{hint}</p>
            {move || {
                (is_alive.get() && most.get().0 > 0)
                    .then(|| {
                        view! {
                            <button type="button" class="button small" on:click=use_most>
                                {t.points_use_most()}
                            </button>
                        }
                    })
            }}
        </div>
    }
}
