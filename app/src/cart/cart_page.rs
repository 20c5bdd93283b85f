//! The cart's page.

use crate::cart::api::GetCart;
use crate::cart::line_row::LineRow;
use crate::cart::notices::CartNotices;
use crate::cart::state::use_cart;
use crate::cart::summary::Summary;
use crate::i18n::use_t;
use crate::layout::drawn::drawn;
use crate::load::load;
use crate::styles;
use crate::ui::head::{PageHead, set_head};
use crate::ui::icon::Icon;
use crate::ui::live::part;
use domain::cart::{CartLine, CartView};
use leptos::prelude::*;

/// Lines, what changed, the figures, the way to checkout.
#[component]
pub fn CartPage() -> impl IntoView {
    let t = use_t();
    let cart = use_cart();
    set_head(&PageHead::untold(t.cart()));
    let is_settled = cart.is_settled();
    let loaded = load(move || is_settled.get().then_some(GetCart { lang: t.lang }), false);
    let body = move |view: CartView| {
        cart.adopt(view);
        view! { <CartBody /> }.into_any()
    };
    view! {
        <div class=format!("wrap {}", styles::CART_PAGE)>
            <h1 class="page-title" tabindex="-1">{t.cart()}</h1>
            {drawn(loaded, || ().into_any(), body)}
        </div>
    }
}

#[component]
fn CartBody() -> impl IntoView {
    let cart = use_cart();
    let is_empty =
        Memo::new(move |_| cart.view.with(|v| v.as_ref().is_none_or(|v| v.lines.is_empty())));
    part(move || {
        if is_empty.get() {
            view! { <EmptyCart /> }.into_any()
        } else {
            view! { <FilledCart /> }.into_any()
        }
    })
}

#[component]
fn FilledCart() -> impl IntoView {
    let t = use_t();
    let cart = use_cart();
    let read = move || cart.view.get().unwrap_or_default();
    let totals = Signal::derive(move || read().totals);
    let can_check_out =
        Memo::new(move |_| cart.view.with(|v| v.as_ref().is_some_and(CartView::can_check_out)));
    // Which lines there are, and their price and stock; a row follows its quantity by itself.
    let lines = Memo::new_with_compare(
        move |_| read().lines,
        |before, now| !before.zip(now).is_some_and(|(before, now)| are_same_rows(before, now)),
    );
    let rows = part(move || {
        lines.get().into_iter().map(|line| view! { <LineRow line /> }).collect_view().into_any()
    });
    let way_on = part(move || {
        if can_check_out.get() {
            view! {
                <a class="button primary wide tall" href=t.href("/checkout")>
                    {t.check_out()}
                </a>
            }
            .into_any()
        } else {
            view! { <p class="notice bad">{t.fix_lines_first()}</p> }.into_any()
        }
    });
    view! {
        <div class="columns">
            <div>
                {part(move || view! { <CartNotices notices=read().notices /> }.into_any())}
                <ul>{rows}</ul>
            </div>
            <aside class="panel" aria-label=t.order_summary()>
                <Summary totals />
                {way_on}
                <a class="button quiet wide" href=t.href("")>
                    {t.keep_shopping()}
                </a>
            </aside>
        </div>
    }
}

fn are_same_rows(before: &[CartLine], now: &[CartLine]) -> bool {
    let row = |line: &CartLine| (line.variant_id, line.unit_price, line.available);
    before.iter().map(row).eq(now.iter().map(row))
}

#[component]
fn EmptyCart() -> impl IntoView {
    let t = use_t();
    view! {
        <div class="empty">
            <Icon name="cart" />
            <p>{t.cart_is_empty()}</p>
            <a class="button primary" href=t.href("")>
                {t.go_shopping()}
            </a>
        </div>
    }
}
