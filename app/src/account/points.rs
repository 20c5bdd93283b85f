//! A member's tier, points, check-ins and ledger, as markup.

use crate::account::api::AccountView;
use crate::account::drawing::account_href;
use crate::i18n::T;
use crate::shop_info::Shopfront;
use crate::styles;
use crate::ui::icon::icon;
use domain::account::points::{CheckIns, PointFilter, PointRow, PointsView};
use domain::money::Money;
use domain::points::PointKind;
use domain::tier::Tier;
use maud::{Markup, html};

/// What a tier is called.
fn tier_name(t: T, tier: Tier) -> &'static str {
    match tier {
        Tier::Regular => t.tier_regular(),
        Tier::Silver => t.tier_silver(),
        Tier::Gold => t.tier_gold(),
        Tier::Diamond => t.tier_diamond(),
    }
}

/// Tier, balance and check-ins, for the centre.
pub fn cards(t: T, shop: Shopfront, view: &AccountView, page: &str) -> Markup {
    html! {
        @if let Some(points) = &view.points {
            div class=(styles::POINTS) {
                (tier_card(t, shop, points))
                (balance_card(t, shop, points, page))
            }
        }
    }
}

fn tier_card(t: T, shop: Shopfront, view: &PointsView) -> Markup {
    html! {
        section class="panel card" {
            div class="top" {
                strong class="tier" { (tier_name(t, view.tier)) }
                span class="muted small num" { (t.points_spend(shop.money(view.spend))) }
            }
            @if let Some(progress) = &view.progress {
                @let next = t.points_next_tier(shop.money(progress.missing), tier_name(t, progress.next));
                progress max="100" value=(progress.percent) aria-label=(next) {}
                p class="small num" { (next) }
            } @else if view.tier == Tier::Diamond {
                p class="small" { (t.points_top_tier()) }
            }
            p class="perks" {
                span class="badge plain num" { (t.points_multiple(multiple(view.points_bp))) }
                @if let Some(from) = view.free_shipping_from {
                    span class="badge plain num" {
                        @if from == Money::ZERO { (t.points_always_free_shipping()) }
                        @else { (t.points_free_shipping(shop.money(from))) }
                    }
                }
            }
        }
    }
}

/// Basis points as people say them: 1.2.
fn multiple(bp: u32) -> String {
    let text = format!("{}.{:04}", bp / 10_000, bp % 10_000);
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

fn balance_card(t: T, shop: Shopfront, view: &PointsView, page: &str) -> Markup {
    let date = |at| t.date(at, shop.utc_offset_minutes());
    html! {
        section class="panel card" {
            div class="top" {
                div class="balance" {
                    span class="muted small" { (t.points_balance()) }
                    strong class="num" { (view.balance) }
                }
                @if page != "points" {
                    a class="text-link" href=(account_href(t, "points")) { (t.points_history()) }
                }
            }
            @if view.worth > Money::ZERO { p class="small num" { (t.points_worth(shop.money(view.worth))) } }
            @if let Some((at, points)) = view.lapse {
                p class="small muted num" { (t.points_lapse(date(at), points)) }
            }
            @if view.pending > 0 { p class="small muted num" { (t.points_pending(view.pending)) } }
            @if !view.check_ins.days.is_empty() { (check_ins(t, shop, &view.check_ins, page)) }
        }
    }
}

/// A week as a picture, and the button.
fn check_ins(t: T, shop: Shopfront, view: &CheckIns, page: &str) -> Markup {
    let today = usize::try_from(view.today).unwrap_or_default();
    let brings = view.days.get(today).map_or(0, |day| day.points);
    html! {
        div class="top" {
            h2 { (t.points_check_in()) }
            @if view.streak > 1 { span class="muted small num" { (t.points_streak(view.streak)) } }
        }
        ol class="week" {
            @for (index, day) in view.days.iter().enumerate() {
                li class=[day.is_done.then_some("done")] aria-current=[(index == today).then_some("date")] {
                    @if day.is_done { (icon("check")) span class="sr" { (t.points_done()) } }
                    @else { (icon("gift")) }
                    span class="small num" { "+" (day.points) }
                    span class="small num" {
                        @if index == today { (t.points_today()) }
                        @else { (day.at.civil(shop.utc_offset_minutes()).day) }
                    }
                }
            }
        }
        @if view.is_done {
            p class="notice good" role="status" { (icon("check")) (t.points_checked_in()) }
        } @else {
            form method="post" action="/api/account/check_in" {
                input type="hidden" name="lang" value=(t.lang.slug());
                input type="hidden" name="page" value=(page);
                button class="button primary wide" { (t.points_check_in_now(brings)) }
            }
        }
    }
}

/// The page of points: the same, and the ledger.
pub fn points_page(t: T, shop: Shopfront, view: &AccountView) -> Markup {
    html! {
        (cards(t, shop, view, "points"))
        @if let Some(points) = &view.points {
            section class=(styles::POINTS) {
                h2 { (t.points_history()) }
                (ledger(t, shop, points))
            }
        }
    }
}

fn ledger(t: T, shop: Shopfront, view: &PointsView) -> Markup {
    let href = account_href(t, "points");
    let label = |filter| match filter {
        PointFilter::All => t.account_all(),
        PointFilter::Earned => t.points_filter_earned(),
        PointFilter::Spent => t.points_filter_spent(),
        PointFilter::Expired => t.points_filter_expired(),
        PointFilter::Pending => t.points_filter_pending(),
    };
    html! {
        ul class="chips" {
            @for filter in PointFilter::ALL {
                li {
                    a class="chip" href={ (href) "?state=" (filter.code()) }
                        aria-current=[(view.filter == filter).then_some("true")] { (label(filter)) }
                }
            }
        }
        @if view.rows.is_empty() {
            div class="panel empty" {
                (icon("gift"))
                p { (if view.filter == PointFilter::All { t.points_empty() } else { t.points_no_match() }) }
                @if view.filter == PointFilter::All {
                    a class="button primary" href=(t.href("")) { (t.home()) }
                }
            }
        } @else {
            ul class="ledger" {
                @for row in &view.rows { li class="panel" { (entry(t, shop, row)) } }
            }
        }
        @if let Some(next) = view.next {
            a class="button" href={ (href) "?state=" (view.filter.code()) "&before=" (next) } { (t.points_older()) }
        }
    }
}

/// Why, how many, when; until when it lives or what it waits for; the order it belongs to.
fn entry(t: T, shop: Shopfront, row: &PointRow) -> Markup {
    let date = |at| t.date(at, shop.utc_offset_minutes());
    let is_alive = row.remaining > 0 && !row.is_pending;
    html! {
        strong { (kind_name(t, row.kind)) }
        span class=[(row.amount > 0).then_some("num came")] {
            @if row.amount > 0 { "+" (row.amount) } @else { "−" (row.amount.unsigned_abs()) }
        }
        span class="muted small" {
            (date(row.at))
            @if let Some(number) = &row.order {
                " · " a class="text-link num" href=(t.href(&format!("/orders/{number}"))) { (number) }
            }
            @if !row.reason.is_empty() { " · " (row.reason) }
        }
        @if let (true, Some(at)) = (is_alive, row.expires_at) {
            span class="muted small num" { (t.points_lapses_on(date(at))) }
        } @else if row.is_pending {
            span class="badge plain" { (t.points_filter_pending()) }
            span class="muted small" { (t.points_wait()) }
        }
    }
}

fn kind_name(t: T, kind: PointKind) -> &'static str {
    match kind {
        PointKind::Earned => t.points_kind_earned(),
        PointKind::Spent => t.points_kind_spent(),
        PointKind::Reversed => t.points_kind_reversed(),
        PointKind::Returned => t.points_kind_returned(),
        PointKind::CheckIn => t.points_kind_check_in(),
        PointKind::Birthday => t.points_kind_birthday(),
        PointKind::Reviewed => t.points_kind_reviewed(),
        PointKind::Granted => t.points_kind_granted(),
        PointKind::Taken => t.points_kind_taken(),
        PointKind::Expired => t.points_kind_expired(),
    }
}
