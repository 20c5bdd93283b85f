//! The cart's page.

use crate::cart::api::{CartAnswer, GetCart};
use crate::cart::code_form::CodeForm;
use crate::cart::line_row::LineRow;
use crate::cart::notices::CartNotices;
use crate::cart::offers::{coupons, extras, on_submit};
use crate::cart::sheet::Sheet;
use crate::cart::state::use_cart;
use crate::cart::summary::Summary;
use crate::cart::why::Words;
use crate::i18n::use_t;
use crate::layout::drawn::drawn;
use crate::load::load;
use crate::shop_info::use_shop;
use crate::styles;
use crate::ui::head::{PageHead, set_head};
use crate::ui::icon::Icon;
use crate::ui::live::{part, text};
use domain::cart::{CartLine, CartView};
use domain::pricing::bill::Bill;
use leptos::ev::SubmitEvent;
use leptos::prelude::*;
use maud::Markup;

/// Lines, what changed, offers, the figures, the way to checkout.
#[component]
pub fn CartPage() -> impl IntoView {
    let t = use_t();
    set_head(&PageHead::untold(t.cart()));
    let is_settled = use_cart().is_settled();
    let loaded = load(move || is_settled.get().then_some(GetCart { lang: t.lang }), false);
    let body = move |answer: CartAnswer| {
        let sheet = Sheet::open(answer.read(), || None);
        view! { <CartBody sheet /> }.into_any()
    };
    view! {
        <div class=format!("wrap {}", styles::CART_PAGE)>
            <h1 class="page-title" tabindex="-1">{t.cart()}</h1>
            {drawn(loaded, || ().into_any(), body)}
        </div>
    }
}

#[component]
fn CartBody(sheet: Sheet) -> impl IntoView {
    let is_empty = sheet.is_empty();
    part(move || {
        if is_empty.get() {
            view! { <EmptyCart /> }.into_any()
        } else {
            view! { <FilledCart sheet /> }.into_any()
        }
    })
}

#[component]
fn FilledCart(sheet: Sheet) -> impl IntoView {
    let t = use_t();
    let shop = use_shop();
    let can_check_out = sheet.can_check_out();
    // Which lines there are, and their price and stock; a row follows its quantity by itself.
    let lines = Memo::new_with_compare(
        move |_| sheet.view.with(|view| view.lines.clone()),
        |before, now| !before.zip(now).is_some_and(|(before, now)| are_same_rows(before, now)),
    );
    let rows = part(move || {
        let row = |line| view! { <LineRow sheet line /> };
        lines.get().into_iter().map(row).collect_view().into_any()
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
    let notices = part(move || {
        let notices = sheet.view.with(|view| view.notices.clone());
        view! { <CartNotices notices /> }.into_any()
    });
    let drawn_by = move |draw: fn(Words, &CartView, &Bill) -> Markup| {
        text(move || {
            sheet.view.with(|view| {
                let words = Words { t, shop, terms: &view.terms };
                sheet.bill.with(|bill| draw(words, view, bill)).into_string()
            })
        })
    };
    let send = move |event: SubmitEvent| {
        if let Some(change) = on_submit(&event) {
            event.prevent_default();
            sheet.cart().send(change);
        }
    };
    view! {
        <div class="columns">
            <div>
                {notices}
                <ul>{rows}</ul>
                <div on:submit=send inner_html=drawn_by(extras)></div>
            </div>
            <aside class="panel" aria-label=t.order_summary()>
                <section class=styles::COUPONS aria-label=t.coupons()>
                    <h2>{t.coupons()}</h2>
                    <div on:submit=send inner_html=drawn_by(coupons)></div>
                    <CodeForm />
                </section>
                <Summary sheet leads_on=true />
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
