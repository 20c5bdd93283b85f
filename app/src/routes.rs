//! Which component draws which page, and what stands around all of them.

use crate::account::account_page::AccountPage;
use crate::cart::cart_page::CartPage;
use crate::cart::forms;
use crate::cart::state::CartState;
use crate::cart::toast::CartToast;
use crate::catalog::categories_page::CategoriesPage;
use crate::catalog::home_page::HomePage;
use crate::catalog::listing_page::CategoryPage;
use crate::catalog::product_page::ProductPage;
use crate::catalog::seen::Seen;
use crate::checkout::checkout_page::CheckoutPage;
use crate::community::community_page::CommunityPage;
use crate::help::help_page::HelpPage;
use crate::i18n::{T, use_t};
use crate::layout::announcer::Announcer;
use crate::layout::footer::Footer;
use crate::layout::header::Header;
use crate::layout::not_found::NotFound;
use crate::layout::tab_bar::TabBar;
use crate::layout::{cart_badge, get_forms, scroll};
use crate::order::order_page::OrderPage;
use crate::order::track_page::TrackPage;
use crate::place::{Page, Place};
use crate::promotion::flash_page::FlashPage;
use crate::promotion::group_page::GroupPage;
use crate::promotion::promotion_page::PromotionPage;
use crate::promotion::promotions_page::PromotionsPage;
use crate::recommend::watch::Watch;
use crate::router::{Router, use_router};
use crate::search::search_page::SearchPage;
use crate::search::suggestions::Suggestions;
use crate::shop_info::{ShopInfo, Shopfront};
use crate::ui::countdown;
use crate::ui::live::{Part, part, part_if};
use crate::ui::progress::{Busy, Progress};
use futures_util::FutureExt;
use gloo_timers::callback::Timeout;
use leptos::prelude::*;
#[cfg(feature = "split")]
use leptos::wasm_split::{SplitLoaderError, wasm_split};
#[cfg(not(feature = "split"))]
use std::convert::Infallible;

/// Pages that are chunks of their own, fetched when somebody goes there: `name` draws it, `bring`
/// fetches it. Leptos' own `lazy` ends the program where a chunk can't be fetched; this says so instead.
/// The client-only bundle is one piece: splitting is a step that its build does not have.
macro_rules! chunks {
    ($($name:ident, $bring:ident, $page:ident;)*) => {
        $(
            #[cfg(feature = "split")]
            #[wasm_split($name, wasm_split_path = leptos::wasm_split, preload($bring), fallible)]
            fn $name() -> Result<AnyView, SplitLoaderError> {
                Ok($page().into_any())
            }

            #[cfg(not(feature = "split"))]
            async fn $name() -> Result<AnyView, Infallible> {
                Ok($page().into_any())
            }

            #[cfg(not(feature = "split"))]
            async fn $bring() -> Result<(), Infallible> {
                Ok(())
            }
        )*
    };
}

chunks! {
    promotions_chunk, bring_promotions_chunk, PromotionsPage;
    promotion_chunk, bring_promotion_chunk, PromotionPage;
    flash_chunk, bring_flash_chunk, FlashPage;
    group_chunk, bring_group_chunk, GroupPage;
    checkout_chunk, bring_checkout_chunk, CheckoutPage;
    order_chunk, bring_order_chunk, OrderPage;
    track_chunk, bring_track_chunk, TrackPage;
    account_chunk, bring_account_chunk, AccountPage;
    help_chunk, bring_help_chunk, HelpPage;
    community_chunk, bring_community_chunk, CommunityPage;
    suggestions_chunk, bring_suggestions_chunk, Suggestions;
}

/// Starts to take note of how pages are used, once the page stands and nobody waits for anything.
fn watch_later() -> Part {
    const PAUSE_MS: u32 = 2_500;
    let is_time = RwSignal::new(false);
    Effect::new(move || {
        Timeout::new(PAUSE_MS, move || is_time.set(true)).forget();
    });
    part_if(move || is_time.get().then(|| Watch().into_any()))
}

/// Fetches what the search box offers while somebody types; whether it is here.
pub async fn bring_suggestions() -> bool {
    bring_suggestions_chunk().await.is_ok()
}

/// What the search box offers, once it was brought.
pub fn suggestions() -> AnyView {
    drawn_now(suggestions_chunk())
}

/// Fetches the chunk of a page, once; nothing for pages of the first load. Whether it is here.
pub async fn bring_chunk(page: &Page) -> bool {
    let brought = match page {
        Page::Promotions => bring_promotions_chunk().await,
        Page::Promotion(_) => bring_promotion_chunk().await,
        Page::Flash => bring_flash_chunk().await,
        Page::Group(_) => bring_group_chunk().await,
        Page::Checkout => bring_checkout_chunk().await,
        Page::Order(_) => bring_order_chunk().await,
        Page::Track => bring_track_chunk().await,
        Page::Account(_) => bring_account_chunk().await,
        Page::Help(_) => bring_help_chunk().await,
        Page::Community(_) => bring_community_chunk().await,
        _ => Ok(()),
    };
    brought.is_ok()
}

/// The application at a place: what the server renders into the document and the browser takes over.
#[component]
pub fn App(t: T, info: ShopInfo, start: Place) -> impl IntoView {
    provide_context(t);
    Shopfront::provide(info);
    Seen::provide();
    Busy::provide();
    Router::provide(start);
    scroll::restore_on_history_steps();
    get_forms::take_over();
    countdown::tick();
    CartState::provide();
    forms::take_over();
    cart_badge::provide();
    view! {
        <a class="skip" href="#main" rel="external">
            {use_t().skip_to_content()}
        </a>
        <Header />
        <main id="main" tabindex="-1">
            <CurrentPage />
        </main>
        <Footer />
        <TabBar />
        <CartToast />
        <Announcer />
        <Progress />
        {watch_later()}
    }
}

/// The page; another component only when the address leads to another kind of page.
#[component]
fn CurrentPage() -> impl IntoView {
    let kind = use_router().kind();
    part(move || match kind.get() {
        Page::Home => HomePage().into_any(),
        Page::Categories => CategoriesPage().into_any(),
        Page::Category(_) => CategoryPage().into_any(),
        Page::Product(_) => ProductPage().into_any(),
        Page::Search => SearchPage().into_any(),
        Page::Cart => CartPage().into_any(),
        Page::Promotions => drawn_now(promotions_chunk()),
        Page::Promotion(_) => drawn_now(promotion_chunk()),
        Page::Flash => drawn_now(flash_chunk()),
        Page::Group(_) => drawn_now(group_chunk()),
        Page::Checkout => drawn_now(checkout_chunk()),
        Page::Order(_) => drawn_now(order_chunk()),
        Page::Track => drawn_now(track_chunk()),
        Page::Account(_) => drawn_now(account_chunk()),
        Page::Help(_) => drawn_now(help_chunk()),
        Page::Community(_) => drawn_now(community_chunk()),
        Page::Unknown => NotFound().into_any(),
    })
}

/// A chunk's page. The chunk is here already, so nothing is waited for.
fn drawn_now<E>(page: impl Future<Output = Result<AnyView, E>>) -> AnyView {
    page.now_or_never().and_then(Result::ok).unwrap_or_else(|| ().into_any())
}
