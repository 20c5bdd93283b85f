//! Every address of the shop in one place.

use crate::cart::cart_page::CartPage;
use crate::cart::state::CartState;
use crate::cart::toast::CartToast;
use crate::catalog::categories_page::CategoriesPage;
use crate::catalog::home_page::HomePage;
use crate::catalog::listing_page::CategoryPage;
use crate::catalog::product_page::ProductPage;
use crate::catalog::seen::Seen;
use crate::checkout::checkout_page::CheckoutPage;
use crate::help::help_page::HelpPage;
use crate::i18n::{T, use_t};
use crate::layout::announcer::Announcer;
use crate::layout::footer::Footer;
use crate::layout::get_forms;
use crate::layout::header::{CartCount, Header};
use crate::layout::not_found::NotFound;
use crate::layout::scroll;
use crate::layout::tab_bar::TabBar;
use crate::order::order_page::OrderPage;
use crate::order::track_page::TrackPage;
use crate::search::search_page::SearchPage;
use crate::shop_info::{ShopInfo, Shopfront};
use crate::ui::progress::{Busy, Progress};
use domain::lang::Lang;
use leptos::prelude::*;
use leptos_router::components::{FlatRoutes, Route, Router};
use leptos_router::hooks::use_location;
#[cfg(not(feature = "csr"))]
use leptos_router::lazy_route;
use leptos_router::{Lazy, LazyRoute, path};

/// A route whose page is a chunk of its own, fetched when somebody goes there. The client-only bundle
/// is one piece: splitting is a step that its build does not have.
macro_rules! lazy_page {
    ($route:ident, $page:ident) => {
        struct $route;

        #[cfg(not(feature = "csr"))]
        #[lazy_route]
        impl LazyRoute for $route {
            // The macro wants `view` first.
            fn view(_this: Self) -> AnyView {
                $page().into_any()
            }

            fn data() -> Self {
                Self
            }
        }

        #[cfg(feature = "csr")]
        impl LazyRoute for $route {
            async fn view(_: Self) -> AnyView {
                $page().into_any()
            }

            fn data() -> Self {
                Self
            }
        }
    };
}

lazy_page!(CheckoutRoute, CheckoutPage);
lazy_page!(OrderRoute, OrderPage);
lazy_page!(TrackRoute, TrackPage);
lazy_page!(HelpRoute, HelpPage);

/// The application: what the server renders into the document and the browser takes over.
#[component]
pub fn App(t: T, info: ShopInfo) -> impl IntoView {
    provide_context(t);
    Shopfront::provide(info);
    Seen::provide();
    Busy::provide();
    scroll::restore_on_history_steps();
    view! {
        <Router>
            <Frame />
        </Router>
    }
}

/// Header, page, footer.
#[component]
fn Frame() -> impl IntoView {
    let t = use_t();
    get_forms::take_over();
    CartState::provide();
    CartCount::provide();
    let path = use_location().pathname.get_untracked();
    let is_known = path.split('/').nth(1).and_then(Lang::from_slug).is_some();
    view! {
        <a class="skip" href="#main" rel="external">
            {t.skip_to_content()}
        </a>
        <Header />
        <main id="main" tabindex="-1">
            // The first segment of an address is a language; the document has only one.
            {if is_known {
                view! { <Pages /> }.into_any()
            } else {
                view! { <NotFound /> }.into_any()
            }}
        </main>
        <Footer />
        <TabBar />
        <CartToast />
        <Announcer />
        <Progress />
    }
}

#[component]
fn Pages() -> impl IntoView {
    view! {
        <FlatRoutes fallback=NotFound>
            <Route path=path!("/:lang") view=HomePage />
            <Route path=path!("/:lang/c") view=CategoriesPage />
            <Route path=path!("/:lang/c/:category") view=CategoryPage />
            <Route path=path!("/:lang/p/:product") view=ProductPage />
            <Route path=path!("/:lang/search") view=SearchPage />
            <Route path=path!("/:lang/cart") view=CartPage />
            <Route path=path!("/:lang/checkout") view={Lazy::<CheckoutRoute>::new()} />
            <Route path=path!("/:lang/orders/:number") view={Lazy::<OrderRoute>::new()} />
            <Route path=path!("/:lang/track") view={Lazy::<TrackRoute>::new()} />
            <Route path=path!("/:lang/help/:page") view={Lazy::<HelpRoute>::new()} />
        </FlatRoutes>
    }
}
