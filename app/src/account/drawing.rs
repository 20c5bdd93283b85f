//! What the account's pages say, as markup.

use crate::account::address_list::addresses;
use crate::account::api::AccountView;
use crate::account::coupon_list::{coupons, coupons_in_short};
use crate::account::favourite_list::favourites;
use crate::account::forms::{ask_reset_form, register_form, reset_form, sign_in_form, verify_form};
use crate::account::lists::{order_list, security};
use crate::account::points::{cards, points_page};
use crate::account::profile::profile_form;
use crate::i18n::T;
use crate::review::own_page::own_reviews;
use crate::shop_info::Shopfront;
use crate::ui::icon::icon;
use domain::account::MemberView;
use domain::order::OrderState;
use maud::{Markup, html};

/// Which page, and what its address says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Page {
    /// Its path below `/account`.
    pub name: String,
    /// The whole path.
    pub path: String,
    /// The decoded pairs of the query string.
    pub query: Vec<(String, String)>,
}

impl Page {
    /// The first value of a key in the query string.
    pub fn query(&self, key: &str) -> Option<&str> {
        self.query.iter().find(|(name, _)| name == key).map(|(_, value)| value.as_str())
    }

    /// Whether it is drawn for everybody, signed in or not.
    fn is_open(&self) -> bool {
        matches!(self.name.as_str(), "register" | "sent" | "verify" | "reset")
    }
}

/// What the page is called.
pub fn title(t: T, page: &Page, view: &AccountView) -> &'static str {
    match page.name.as_str() {
        "register" => t.account_register(),
        "sent" => t.account_sent(),
        "verify" => t.account_verify(),
        "reset" => t.account_reset(),
        _ if view.member.is_none() => t.account_sign_in(),
        "orders" => t.orders(),
        "points" => t.points(),
        "coupons" => t.wallet(),
        "addresses" => t.address_book(),
        "favourites" => t.favourites(),
        "reviews" => t.reviews_mine(),
        "profile" => t.profile(),
        "security" => t.account_security(),
        _ => t.account(),
    }
}

/// The whole page.
pub fn whole(t: T, shop: Shopfront, page: &Page, view: &AccountView) -> Markup {
    let own = view.member.as_ref().filter(|_| !page.is_open());
    match own {
        Some(member) => own_page(t, shop, page, view, member),
        None => html! {
            div class="gate" {
                h1 class="page-title" tabindex="-1" { (title(t, page, view)) }
                (gate(t, page, view))
            }
        },
    }
}

/// What stands before the account.
fn gate(t: T, page: &Page, view: &AccountView) -> Markup {
    let token = page.query("token");
    match (page.name.as_str(), token) {
        ("register", _) => register_form(t, view),
        ("sent", _) => html! {
            p class="notice good" { (icon("check")) (t.account_sent_text()) }
            p class="muted small" { (t.account_sent_hint()) }
        },
        ("verify", Some(token)) => verify_form(t, view, token),
        ("reset", Some(token)) => reset_form(t, view, token),
        ("reset", None) => ask_reset_form(t, view),
        _ => sign_in_form(t, page, view),
    }
}

/// A page of who is signed in, with the way to the others.
fn own_page(t: T, shop: Shopfront, page: &Page, view: &AccountView, member: &MemberView) -> Markup {
    let places = [
        ("", t.account()),
        ("orders", t.orders()),
        ("points", t.points()),
        ("coupons", t.wallet()),
        ("favourites", t.favourites()),
        ("reviews", t.reviews_mine()),
        ("addresses", t.address_book()),
        ("profile", t.profile()),
        ("security", t.account_security()),
    ];
    let name = if page.name == "sign-in" { "" } else { page.name.as_str() };
    html! {
        div class="columns" {
            nav aria-label=(t.account()) {
                ul {
                    @for (to, label) in places {
                        li {
                            a href=(account_href(t, to)) aria-current=[(to == name).then_some("page")] { (label) }
                        }
                    }
                }
            }
            div class="stack" {
                h1 class="page-title" tabindex="-1" { (title(t, page, view)) }
                @if page.query("changed").is_some() {
                    p class="notice good" role="status" { (icon("check")) (t.account_changed()) }
                }
                @match name {
                    "orders" => { (order_list(t, shop, page, view)) }
                    "points" => { (points_page(t, shop, view)) }
                    "coupons" => { @if let Some(wallet) = &view.coupons { (coupons(t, shop, page, wallet)) } }
                    "favourites" => { (favourites(t, shop, page, &view.favourites)) }
                    "reviews" => { @if let Some(own) = &view.reviews { (own_reviews(t, shop, page, own)) } }
                    "addresses" => { @if let Some(book) = &view.addresses { (addresses(t, page, book)) } }
                    "profile" => { @if let Some(profile) = &view.profile { (profile_form(t, shop, view, profile)) } }
                    "security" => { (security(t, shop, view)) }
                    _ => { (home(t, shop, page, view, member)) }
                }
            }
        }
    }
}

/// The centre: who one is, how the orders stand, the newest of them.
fn home(t: T, shop: Shopfront, page: &Page, view: &AccountView, member: &MemberView) -> Markup {
    let initial: String = member.name.chars().take(1).collect();
    html! {
        @if page.query("welcome").is_some() {
            p class="notice good" role="status" { (icon("check")) (t.account_welcome()) }
        }
        section class="panel me" {
            span class="face" aria-hidden="true" { (initial) }
            div {
                strong { (member.name) }
                p class="muted small" {
                    (member.email)
                    @if member.is_verified { " " span class="badge plain" { (t.account_verified()) } }
                }
                @if !member.mobile.is_empty() { p class="muted small num" { (member.mobile) } }
            }
            form method="post" action="/api/account/sign_out" {
                input type="hidden" name="lang" value=(t.lang.slug());
                button class="button small" { (t.account_sign_out()) }
            }
        }
        (cards(t, shop, view, ""))
        ul class="states" {
            @for (state, label) in shortcuts(t) {
                @let count: u32 = view.orders.counts.iter().filter(|(s, _)| *s == state).map(|(_, n)| n).sum();
                li {
                    a class="panel" href={ (account_href(t, "orders")) "?state=" (state.code()) } {
                        strong class="num" { (count) }
                        span class="small" { (label) }
                    }
                }
            }
        }
        @if let Some(wallet) = &view.coupons { (coupons_in_short(t, wallet)) }
        @if let Some(own) = view.reviews.as_ref().filter(|own| !own.to_write.is_empty()) {
            a class="panel line" href=(account_href(t, "reviews")) {
                span { (icon("star")) " " (t.reviews_waiting(own.to_write.len())) }
                span class="text-link" { (t.review_write()) }
            }
        }
        section class="stack" {
            h2 { (t.account_newest()) }
            (order_list(t, shop, page, view))
        }
    }
}

/// States worth a look at once.
fn shortcuts(t: T) -> [(OrderState, &'static str); 4] {
    let states =
        [OrderState::PendingPayment, OrderState::Paid, OrderState::Shipped, OrderState::Delivered];
    states.map(|state| (state, crate::order::words::state_name(t, state)))
}

/// The address of a page of the account.
pub fn account_href(t: T, page: &str) -> String {
    if page.is_empty() { t.href("/account") } else { t.href(&format!("/account/{page}")) }
}
