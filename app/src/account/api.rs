//! Server functions of accounts. Each page is one question; each form is one command, which leads on to a
//! page, or back to the form with what was typed.

use crate::account::address_api::AddressesView;
use crate::api_error::ApiError;
use crate::review::api::OwnReviewsView;
use crate::wire::Text;
use domain::account::birthday::BirthdayForm;
use domain::account::coupons::Wallet;
use domain::account::orders::OwnOrders;
use domain::account::points::PointsView;
use domain::account::{AccountError, MemberView, ProfileView, SessionView};
use domain::favourite::Favourite;
use domain::lang::Lang;
use domain::order::OrderState;
use leptos::prelude::*;
use leptos::server_fn::codec::GetUrl;
use serde::{Deserialize, Serialize};

/// What was typed into a form that came back; passwords are typed again.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Typed {
    /// What one signs in with.
    pub sign_in_name: String,
    /// How they want to be called.
    pub name: String,
    /// E-mail address.
    pub email: String,
    /// Mobile number.
    pub mobile: String,
    /// Birthday.
    pub birth: BirthdayForm,
}

/// What a page of the account is drawn from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AccountView {
    /// Who is signed in.
    pub member: Option<MemberView>,
    /// Where they are, on the page that lists it.
    pub sessions: Vec<SessionView>,
    /// Their address book, on its page.
    pub addresses: Option<AddressesView>,
    /// Their favourites, on their page.
    pub favourites: Vec<Favourite>,
    /// What they tell of themselves, on its page.
    pub profile: Option<ProfileView>,
    /// Their coupons, on the pages that tell of them.
    pub coupons: Option<Wallet>,
    /// Their reviews, on the pages that tell of them.
    pub reviews: Option<OwnReviewsView>,
    /// Their orders, on the pages that show them.
    pub orders: OwnOrders,
    /// The state that the orders are filtered by.
    pub state: Option<OrderState>,
    /// What they are searched for.
    pub search: String,
    /// Their points and tier, on the pages that show them.
    pub points: Option<PointsView>,
    /// What was typed into the form that came back.
    pub typed: Typed,
    /// Why it came back.
    pub refused: Option<AccountError>,
}

/// A page of the account: `page` is its path below `/account`. `retry`: a form came back.
#[server(prefix = "/api", endpoint = "account/view", input = GetUrl, output = Text)]
pub async fn get_account(
    page: String,
    #[server(default)] retry: bool,
    #[server(default)] state: String,
    #[server(default)] search: String,
    #[server(default)] before: String,
    #[server(default)] edit: String,
    #[server(default)] lang: Lang,
) -> Result<AccountView, ApiError<AccountError>> {
    use crate::account::browser::{draft, session};
    use crate::request::{from_service, private_answer, shop, unexpected};
    use domain::account::orders::OwnFilter;
    use domain::account::points::PointFilter;
    private_answer();
    let shop = shop()?;
    let token = session();
    let member = match &token {
        Some(token) => service::account::find(&shop, token).await.map_err(|e| unexpected(&e))?,
        None => None,
    };
    let draft = if retry { draft() } else { Default::default() };
    let entries = (page == "points").then(|| (PointFilter::from_code(&state), before.parse().ok()));
    let filter = OwnFilter {
        state: OrderState::ALL.into_iter().find(|known| known.code() == state),
        search,
        before: before.parse().ok(),
    };
    let mut view = AccountView {
        member: member.map(|member| member.view),
        sessions: Vec::new(),
        addresses: None,
        favourites: Vec::new(),
        reviews: None,
        coupons: None,
        profile: None,
        orders: OwnOrders::default(),
        state: filter.state,
        search: filter.search.clone(),
        points: None,
        typed: draft.typed,
        refused: draft.refused,
    };
    if view.member.is_some() {
        let token = token.as_deref();
        if matches!(page.as_str(), "" | "sign-in" | "points") {
            let points = service::points::view(&shop, token, entries).await;
            view.points = Some(points.map_err(from_service)?);
        }
        if matches!(page.as_str(), "" | "sign-in" | "coupons") {
            let wallet = service::coupons::wallet(&shop, token, lang).await;
            view.coupons = wallet.map_err(|e| unexpected(&e))?;
        }
        if matches!(page.as_str(), "" | "sign-in" | "reviews") {
            let own = service::reviews::own(&shop, token).await.map_err(|e| unexpected(&e))?;
            view.reviews = own.map(|own| crate::review::post::view(own, retry));
        }
        if page == "profile" {
            let profile = service::account::profile(&shop, token).await;
            view.profile = Some(profile.map_err(from_service)?);
        }
        if page == "security" {
            let sessions = service::account::list_sessions(&shop, token).await;
            view.sessions = sessions.map_err(from_service)?;
        } else if page == "favourites" {
            let list = service::favourites::list(&shop, token, lang).await;
            view.favourites = list.map_err(|e| unexpected(&e))?;
        } else if page == "addresses" {
            let book = service::addresses::list(&shop, token).await;
            let book = book.map_err(|e| unexpected(&e))?.unwrap_or_default();
            view.addresses = Some(crate::account::address_post::view(book, &edit, retry, lang));
        } else if !matches!(page.as_str(), "reviews" | "coupons" | "profile") {
            let orders = service::account::list_orders(&shop, token, &filter).await;
            view.orders = orders.map_err(from_service)?;
        }
    }
    Ok(view)
}

/// Sends a link that opens an account. The page after it is the same for every address.
#[server(prefix = "/api", endpoint = "account/register", output = Text)]
pub async fn register(
    #[server(default)] name: String,
    #[server(default)] email: String,
    #[server(default)] mobile: String,
    #[server(default)] password: String,
    #[server(default)] agreed: bool,
    #[server(default)] lang: Lang,
) -> Result<(), ApiError<AccountError>> {
    use crate::account::browser::{Browser, answer};
    use domain::account::RegisterForm;
    let typed = Typed {
        name: name.clone(),
        email: email.clone(),
        mobile: mobile.clone(),
        ..Typed::default()
    };
    let form = RegisterForm { name, email, mobile, password, agreed };
    let browser = Browser::current();
    let done =
        service::account::register(&crate::request::shop()?, &form, browser.visitor(lang)).await;
    let page = |page: &str| format!("/{}/account/{page}", lang.slug());
    answer(done, &page("sent"), &page("register"), typed)
}

/// The same for who has just ordered here without an account: name and address are the order's.
#[server(prefix = "/api", endpoint = "account/join", output = Text)]
pub async fn join(
    #[server(default)] number: String,
    #[server(default)] password: String,
    #[server(default)] agreed: bool,
    #[server(default)] lang: Lang,
) -> Result<(), ApiError<AccountError>> {
    use crate::account::browser::{Browser, answer};
    use crate::order::device::{self, Origin};
    use crate::request::{not_found, shop, unexpected};
    use domain::account::RegisterForm;
    let shop = shop()?;
    let known = device::find(&number).filter(|known| known.origin == Origin::Placed);
    let known = known.ok_or_else(not_found)?;
    let found = service::order::find(&shop, &known.number, &known.token).await;
    let order = found.map_err(|e| unexpected(&e))?.ok_or_else(not_found)?;
    let (name, email) = (order.address.recipient, order.email);
    let typed = Typed { name: name.clone(), email: email.clone(), ..Typed::default() };
    let form = RegisterForm { name, email, mobile: String::new(), password, agreed };
    let browser = Browser::current();
    let done = service::account::register(&shop, &form, browser.visitor(lang)).await;
    let page = |page: &str| format!("/{}/account/{page}", lang.slug());
    answer(done, &page("sent"), &page("register"), typed)
}

/// Opens the account of a link, for who knows the password of its form.
#[server(prefix = "/api", endpoint = "account/verify", output = Text)]
pub async fn verify(
    #[server(default)] token: String,
    #[server(default)] password: String,
    #[server(default)] lang: Lang,
) -> Result<(), ApiError<AccountError>> {
    use crate::account::browser::{Browser, answer, fulfil_wish, keep, link_page};
    let browser = Browser::current();
    let visitor = browser.visitor(lang);
    let shop = crate::request::shop()?;
    let done = service::account::verify(&shop, &token, &password, visitor).await;
    fulfil_wish(&shop, done.as_ref().ok(), lang).await;
    let done = done.map(|signed_in| keep(&signed_in));
    let next = format!("/{}/account?welcome=1", lang.slug());
    answer(done, &next, &link_page("verify", &token, lang), Typed::default())
}

/// Signs in, by e-mail address or mobile number, and goes on to a page of the shop.
#[server(prefix = "/api", endpoint = "account/sign_in", output = Text)]
pub async fn sign_in(
    #[server(default)] name: String,
    #[server(default)] password: String,
    #[server(default)] remember: bool,
    #[server(default)] next: String,
    #[server(default)] lang: Lang,
) -> Result<(), ApiError<AccountError>> {
    use crate::account::browser::{Browser, answer, fulfil_wish, keep, next_page, sign_in_page};
    let browser = Browser::current();
    let visitor = browser.visitor(lang);
    let shop = crate::request::shop()?;
    let done = service::account::sign_in(&shop, &name, &password, remember, visitor).await;
    fulfil_wish(&shop, done.as_ref().ok(), lang).await;
    let done = done.map(|signed_in| keep(&signed_in));
    let typed = Typed { sign_in_name: name, ..Typed::default() };
    answer(done, &next_page(&next, lang), &sign_in_page(&next, lang), typed)
}

/// Signs out.
#[server(prefix = "/api", endpoint = "account/sign_out", output = Text)]
pub async fn sign_out(#[server(default)] lang: Lang) -> Result<(), ApiError<AccountError>> {
    use crate::account::browser::{forget, session};
    use crate::request::{continue_at, shop, unexpected};
    if let Some(token) = session() {
        let done = service::account::sign_out(&shop()?, &token).await;
        done.map_err(|e| unexpected(&e))?;
    }
    forget();
    continue_at(&format!("/{}", lang.slug()));
    Ok(())
}

/// Sends a link that sets a forgotten password anew. The page after it is the same for every name.
#[server(prefix = "/api", endpoint = "account/ask_reset", output = Text)]
pub async fn ask_reset(
    #[server(default)] name: String,
    #[server(default)] lang: Lang,
) -> Result<(), ApiError<AccountError>> {
    use crate::account::browser::{Browser, answer};
    let browser = Browser::current();
    let visitor = browser.visitor(lang);
    let done = service::account::ask_reset(&crate::request::shop()?, &name, visitor).await;
    let page = |page: &str| format!("/{}/account/{page}", lang.slug());
    let typed = Typed { sign_in_name: name, ..Typed::default() };
    answer(done, &page("sent"), &page("reset"), typed)
}

/// Sets the password of a link's account and signs in.
#[server(prefix = "/api", endpoint = "account/reset", output = Text)]
pub async fn reset(
    #[server(default)] token: String,
    #[server(default)] password: String,
    #[server(default)] lang: Lang,
) -> Result<(), ApiError<AccountError>> {
    use crate::account::browser::{Browser, answer, keep, link_page};
    let browser = Browser::current();
    let visitor = browser.visitor(lang);
    let done = service::account::reset(&crate::request::shop()?, &token, &password, visitor).await;
    let done = done.map(|signed_in| keep(&signed_in));
    let next = format!("/{}/account?changed=1", lang.slug());
    answer(done, &next, &link_page("reset", &token, lang), Typed::default())
}

/// Changes the password of who is signed in.
#[server(prefix = "/api", endpoint = "account/change_password", output = Text)]
pub async fn change_password(
    #[server(default)] old: String,
    #[server(default)] password: String,
    #[server(default)] lang: Lang,
) -> Result<(), ApiError<AccountError>> {
    use crate::account::browser::{Browser, answer, keep};
    let browser = Browser::current();
    let visitor = browser.visitor(lang);
    let shop = crate::request::shop()?;
    let done = service::account::change_password(&shop, &old, &password, visitor).await;
    let done = done.map(|signed_in| keep(&signed_in));
    let page = format!("/{}/account/security", lang.slug());
    answer(done, &format!("{page}?changed=1"), &page, Typed::default())
}

/// Ends a session of who is signed in; without an id every other one.
#[server(prefix = "/api", endpoint = "account/end_session", output = Text)]
pub async fn end_session(
    #[server(default)] id: Option<i64>,
    #[server(default)] lang: Lang,
) -> Result<(), ApiError<AccountError>> {
    use crate::account::browser::{answer, session};
    use domain::ids::SessionId;
    let (shop, token) = (crate::request::shop()?, session());
    let done = match id {
        Some(id) => service::account::end_session(&shop, token.as_deref(), SessionId(id)).await,
        None => service::account::end_other_sessions(&shop, token.as_deref()).await,
    };
    let page = format!("/{}/account/security", lang.slug());
    answer(done, &page, &page, Typed::default())
}
