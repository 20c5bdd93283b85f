//! Which page of the community stands at which address, and what it is drawn from.

use crate::account::browser::session;
use crate::api_error::ApiError;
use crate::community::api::DrawnPage;
use crate::community::drawing::{Shelf, list};
use crate::community::forms::{edit_page, new_page, reply_page, report_page};
use crate::community::post::{self, NEW, place_of_edit, place_of_reply};
use crate::community::thread::{Around, path as thread_path, thread};
use crate::community::words::{board_lead, board_name};
use crate::i18n::T;
use crate::load::is_document;
use crate::place::Place;
use crate::request::{not_found, private_answer, shop, unexpected};
use crate::shop_info::{ShopInfo, Shopfront};
use domain::community::form::ThreadForm;
use domain::community::{Board, Order, page_of_floor};
use domain::lang::Lang;
use leptos::prelude::use_context;
use maud::Markup;
use service::{Shop, community};

/// What a page is, before it is known who asks how.
struct Sheet {
    title: String,
    description: String,
    canonical: String,
    markup: Markup,
}

/// The page at a path.
pub async fn page(path: &str, query: &str, lang: Lang) -> Result<DrawnPage, ApiError> {
    let (shop, t) = (shop()?, T { lang });
    let front = Shopfront::of(use_context::<ShopInfo>().unwrap_or_default());
    let place = Place::parse(&format!("?{query}"));
    if session().is_some() {
        private_answer();
    }
    let segments: Vec<&str> = path.split('/').collect();
    let number = |text: &str| text.parse::<i64>().map_err(|_| not_found());
    let sheet = match segments[..] {
        [""] | [] => shelf(&shop, t, front, Shelf::default(), &place).await?,
        ["b", board] => {
            let board = Some(Board::from_code(board).ok_or_else(not_found)?);
            shelf(&shop, t, front, Shelf { board, ..Shelf::default() }, &place).await?
        }
        ["tag", tag] => {
            let tag = Some(tag.to_owned());
            shelf(&shop, t, front, Shelf { tag, ..Shelf::default() }, &place).await?
        }
        ["t", id] => of_thread(&shop, t, front, number(id)?, &place).await?,
        ["new"] => new_thread(&shop, t, &place).await?,
        ["reply" | "edit" | "report", id] => {
            about_post(&shop, t, segments[0], number(id)?, &place).await?
        }
        _ => return Err(not_found()),
    };
    let html = sheet.markup.into_string();
    let (drawn, here) = if is_document() { (String::new(), html) } else { (html, String::new()) };
    let Sheet { title, description, canonical, .. } = sheet;
    Ok(DrawnPage { title, description, canonical, drawn, here })
}

async fn shelf(
    shop: &Shop,
    t: T,
    front: Shopfront,
    shelf: Shelf,
    place: &Place,
) -> Result<Sheet, ApiError> {
    let product = place.query("product").filter(|slug| !slug.is_empty());
    let order = Order::from_code(&place.query("order").unwrap_or_default());
    let after = place.query("after").and_then(|text| {
        let (key, id) = text.split_once('.')?;
        Some((key.parse().ok()?, id.parse().ok()?))
    });
    let shelf = Shelf { product, order, ..shelf };
    let asked = community::Asked {
        board: shelf.board,
        product: shelf.product.as_deref(),
        tag: shelf.tag.as_deref(),
        order,
        after,
    };
    let found = community::threads(shop, &asked, t.lang).await.map_err(|e| unexpected(&e))?;
    let (title, description) = match (shelf.board, &shelf.tag) {
        (Some(board), _) => (board_name(t, board).to_owned(), board_lead(t, board)),
        (None, Some(tag)) => (t.community_tagged(tag), t.community_lead()),
        (None, None) => (t.community().to_owned(), t.community_lead()),
    };
    let is_told = after.is_none() && order == Order::default() && shelf.product.is_none();
    let told = place.query("told").unwrap_or_default();
    let post = place.query("post").and_then(|id| id.parse().ok());
    Ok(Sheet {
        title,
        description: if is_told { description.to_owned() } else { String::new() },
        canonical: if is_told { shelf.path(None) } else { String::new() },
        markup: list(t, front, &shelf, &found, (&told, post)),
    })
}

async fn of_thread(
    shop: &Shop,
    t: T,
    front: Shopfront,
    id: i64,
    place: &Place,
) -> Result<Sheet, ApiError> {
    let token = session();
    let only_opener = place.query("only").as_deref() == Some("opener");
    let page = match place.query("page").as_deref() {
        None => 1,
        Some("last") => last_page(shop, id).await?,
        Some(page) => page.parse().map_err(|_| not_found())?,
    };
    let found = community::thread(shop, token.as_deref(), (id, page, only_opener), t.lang).await;
    let view = found.map_err(|e| unexpected(&e))?.ok_or_else(not_found)?;
    let is_member = signed_in(shop).await?;
    let kept = match is_member {
        true => post::find(shop, &place_of_reply(id, None)).await?,
        false => None,
    };
    let told = place.query("told").unwrap_or_default();
    let is_preview = place.query("preview").is_some();
    let around = Around { is_member, kept: kept.as_ref(), is_preview, told: &told };
    let is_told = !only_opener;
    Ok(Sheet {
        title: view.card.title.clone(),
        description: if is_told { view.card.excerpt.clone() } else { String::new() },
        canonical: if is_told { thread_path(id, page) } else { String::new() },
        markup: thread(t, front, &view, &around),
    })
}

async fn last_page(shop: &Shop, id: i64) -> Result<u32, ApiError> {
    let floors = community::floors(shop, id).await.map_err(|e| unexpected(&e))?;
    Ok(page_of_floor(floors.ok_or_else(not_found)?))
}

async fn signed_in(shop: &Shop) -> Result<bool, ApiError> {
    let Some(token) = session() else { return Ok(false) };
    let found = service::account::find(shop, &token).await.map_err(|e| unexpected(&e))?;
    Ok(found.is_some())
}

fn untold(title: &str, markup: Markup) -> Sheet {
    Sheet { title: title.to_owned(), description: String::new(), canonical: String::new(), markup }
}

/// Who is not signed in is asked to, and comes back.
fn sign_in(t: T, next: &str) -> Sheet {
    let mut href = t.href("/account/sign-in?next=");
    domain::listing::percent_encode(&t.href(next), &mut href);
    untold(
        t.community_open(),
        maud::html! {
            header class="top" { h1 class="page-title" tabindex="-1" { (t.community_open()) } }
            p { a class="button primary wide" href=(href) rel="nofollow" { (t.community_sign_in()) } }
        },
    )
}

async fn new_thread(shop: &Shop, t: T, place: &Place) -> Result<Sheet, ApiError> {
    if !signed_in(shop).await? {
        let next = match place.search.strip_prefix('?').unwrap_or(&place.search) {
            "" => "/community/new".to_owned(),
            query => format!("/community/new?{query}"),
        };
        return Ok(sign_in(t, &next));
    }
    let is_back = place.query("retry").is_some() || place.query("preview").is_some();
    let asked = ThreadForm {
        board: place.query("board").unwrap_or_default(),
        product: place.query("product").unwrap_or_default(),
        ..ThreadForm::default()
    };
    // A draft is taken up again, but not for another product.
    let kept = post::find(shop, NEW).await?;
    let kept = kept.filter(|kept| is_back || kept.form.product == asked.product);
    let form = kept.as_ref().map_or(&asked, |kept| &kept.form);
    let about = match form.product.as_str() {
        "" => None,
        slug => service::offers::find_product(shop, slug, t.lang)
            .await
            .map_err(|e| unexpected(&e))?
            .map(|product| product.name),
    };
    let is_preview = place.query("preview").is_some();
    let markup = new_page(t, form, kept.as_ref(), about.as_deref(), is_preview);
    Ok(untold(t.community_open(), markup))
}

async fn about_post(
    shop: &Shop,
    t: T,
    what: &str,
    id: i64,
    place: &Place,
) -> Result<Sheet, ApiError> {
    if !signed_in(shop).await? {
        return Ok(sign_in(t, &format!("/community/{what}/{id}")));
    }
    let token = session();
    let found = community::editable(shop, token.as_deref(), id).await;
    let (view, row) = found.map_err(|e| unexpected(&e))?.ok_or_else(not_found)?;
    let thread = (row.card.id, row.card.title.as_str());
    let is_preview = place.query("preview").is_some();
    Ok(match what {
        "edit" if view.is_own => {
            let kept = post::find(shop, &place_of_edit(id)).await?;
            untold(t.community_edit(), edit_page(t, thread, &view, kept.as_ref(), is_preview))
        }
        "reply" => {
            let kept = post::find(shop, &place_of_reply(thread.0, Some(id))).await?;
            let markup = reply_page(t, thread, &view, kept.as_ref(), is_preview);
            untold(&t.community_reply_to(&view.author), markup)
        }
        "report" => {
            let retry = place.query("retry").is_some();
            untold(t.community_report(), report_page(t, thread, &view, retry))
        }
        _ => return Err(not_found()),
    })
}
