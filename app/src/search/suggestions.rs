//! What the search box offers while somebody types: whole searches, categories, products; the last
//! searches while nothing is typed. A combobox with a list, as the ARIA practices describe it: the focus
//! stays in the field, the arrow keys go through the list.

use crate::catalog::price_tag::PriceTag;
use crate::i18n::{T, use_t};
use crate::load::fetch_until;
use crate::router::use_router;
use crate::search::api::GetSuggestions;
use crate::search::recent;
use crate::search::search_box::FIELD_ID;
use crate::shop_info::{Shopfront, use_shop};
use crate::styles;
use crate::ui::icon::icon;
use crate::ui::live::{click, flag, part_if, text};
use crate::ui::picture::silent_picture;
use domain::catalog::ProductCard;
use domain::listing::{ListingQuery, Suggestions as Found};
use gloo_events::{EventListener, EventListenerOptions};
use gloo_timers::callback::Timeout;
use leptos::leptos_dom::helpers::document;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use maud::{Markup, html};
use web_sys::{AbortController, Element, Event, FocusEvent, HtmlElement, HtmlInputElement};
use web_sys::{KeyboardEvent, Node};

/// The id of the list.
pub const LIST_ID: &str = "suggestions";
/// A pause in typing this long is worth a question.
const PAUSE_MS: u32 = 60;

/// What is typed and offered; cheap to copy into closures.
#[derive(Clone, Copy)]
struct Offers {
    lang: domain::lang::Lang,
    /// The text that is offered for.
    typed: RwSignal<String>,
    found: RwSignal<Found>,
    recent: RwSignal<Vec<String>>,
    is_open: RwSignal<bool>,
    /// The place of the marked offer, when one is.
    marked: RwSignal<Option<usize>>,
}

/// A question on its way; dropped, it is called off.
struct Question {
    _pause: Timeout,
    controller: Option<AbortController>,
}

impl Drop for Question {
    fn drop(&mut self) {
        if let Some(controller) = &self.controller {
            controller.abort();
        }
    }
}

/// The list under the search field.
#[component]
pub fn Suggestions() -> impl IntoView {
    let t = use_t();
    let shop = use_shop();
    let offers = Offers {
        lang: t.lang,
        typed: RwSignal::new(String::new()),
        found: RwSignal::new(Found::default()),
        recent: RwSignal::new(Vec::new()),
        is_open: RwSignal::new(false),
        marked: RwSignal::new(None),
    };
    Effect::new(move || offers.listen());
    Effect::new(move |_: Option<Option<Question>>| offers.ask());
    Effect::new(move || mark(offers.marked.get()));
    // A step to another page is an answer to the question.
    let here = use_router().watch(|place| Some(place.path.clone()));
    Effect::new(move |before: Option<()>| {
        here.track();
        if before.is_some() {
            offers.close();
        }
    });
    let is_shown = Memo::new(move |_| offers.is_open.get() && offers.count() > 0);
    Effect::new(move || tell_field("aria-expanded", if is_shown.get() { "true" } else { "false" }));
    let list = text(move || {
        let typed = offers.typed.get();
        let draw =
            |found: &Found| offers.recent.with(|recent| rows(t, shop, &typed, found, recent));
        offers.found.with(draw).into_string()
    });
    let status = text(move || match is_shown.get() {
        true => t.n_suggestions(offers.count()),
        false => String::new(),
    });
    let forget = part_if(move || {
        let is_recent = offers.typed.with(String::is_empty);
        let clear = move |_| {
            recent::clear();
            offers.recent.set(Vec::new());
        };
        is_recent.then(|| {
            view! {
                <button type="button" class="text-link small" on:click=click(clear)>
                    {t.clear_recent()}
                </button>
            }
            .into_any()
        })
    });
    // The field keeps the focus while the list is clicked.
    let keep_focus = |event: web_sys::MouseEvent| event.prevent_default();
    view! {
        <div class=styles::SUGGESTIONS class:open=flag(move || is_shown.get()) on:mousedown=keep_focus>
            <div role="listbox" id=LIST_ID aria-label=t.suggestions() inner_html=list></div>
            {forget}
            <p class="sr" role="status">{status}</p>
        </div>
    }
}

impl Offers {
    /// How many there are.
    fn count(self) -> usize {
        if self.typed.with(String::is_empty) {
            return self.recent.with(Vec::len);
        }
        self.found.with(|found| found.queries.len() + found.categories.len() + found.products.len())
    }

    fn close(self) {
        self.is_open.set(false);
        self.marked.set(None);
    }

    /// Follows what is typed, after a pause; the question before it is called off.
    fn ask(self) -> Option<Question> {
        let typed = self.typed.get();
        if typed.is_empty() {
            self.found.set(Found::default());
            return None;
        }
        let controller = AbortController::new().ok();
        let signal = controller.as_ref().map(AbortController::signal)?;
        let pause = Timeout::new(PAUSE_MS, move || {
            leptos::task::spawn_local(async move {
                let question = GetSuggestions { q: typed.clone(), lang: self.lang };
                let answer = fetch_until(question, signal).await;
                // Without an answer what was offered last stays: typing goes on all the same.
                if let Ok(found) = answer
                    && self.typed.get_untracked() == typed
                {
                    self.marked.set(None);
                    self.found.set(found);
                }
            });
        });
        Some(Question { _pause: pause, controller })
    }

    /// Listens to the field, which lives as long as the document.
    fn listen(self) {
        let Some(field) = field() else { return };
        tell_field("role", "combobox");
        tell_field("aria-autocomplete", "list");
        tell_field("aria-controls", LIST_ID);
        self.recent.set(recent::list());
        // Whoever has gone on to another page until this was here is offered nothing.
        if document().active_element().is_some_and(|active| active.is_same_node(Some(&field))) {
            self.read(&field);
        }
        let typed = move |event: &Event| {
            // Half a character of an input method is nothing to search for.
            let is_composing =
                event.dyn_ref::<web_sys::InputEvent>().is_some_and(|e| e.is_composing());
            if let Some(field) = target::<HtmlInputElement>(event).filter(|_| !is_composing) {
                self.read(&field);
            }
        };
        for name in ["input", "compositionend", "focus", "click"] {
            EventListener::new(&field, name, typed).forget();
        }
        let options = EventListenerOptions::enable_prevent_default();
        let key = move |event: &Event| {
            if let Some(event) = event.dyn_ref::<KeyboardEvent>() {
                self.press(event);
            }
        };
        EventListener::new_with_options(&field, "keydown", options, key).forget();
        let Some(form) = field.form() else { return };
        let submit = move |_: &Event| {
            recent::note(&self.typed.get_untracked());
            self.recent.set(recent::list());
            self.close();
        };
        EventListener::new(&form, "submit", submit).forget();
        let Some(home) = form.parent_element() else { return };
        let leave = {
            let home = home.clone();
            move |event: &Event| {
                let to = event.dyn_ref::<FocusEvent>().and_then(FocusEvent::related_target);
                let to = to.and_then(|to| to.dyn_into::<Node>().ok());
                if !home.contains(to.as_ref()) {
                    self.close();
                }
            }
        };
        EventListener::new(&home, "focusout", leave).forget();
        let choose = move |event: &Event| {
            let option = target::<Element>(event).and_then(|e| e.closest("[role=option]").ok()?);
            if let Some(option) = option {
                if let Some(text) = option.get_attribute("data-text") {
                    recent::note(&text);
                    self.recent.set(recent::list());
                }
                self.close();
            }
        };
        EventListener::new(&home, "click", choose).forget();
    }

    fn read(self, field: &HtmlInputElement) {
        let text = field.value().trim().to_owned();
        self.is_open.set(true);
        if self.typed.with_untracked(|typed| *typed != text) {
            self.marked.set(None);
            self.typed.set(text);
        }
    }

    fn press(self, event: &KeyboardEvent) {
        if event.is_composing() {
            return;
        }
        let count = self.count();
        let is_open = self.is_open.get_untracked() && count > 0;
        match event.key().as_str() {
            "ArrowDown" | "ArrowUp" if count > 0 => {
                let step = if event.key() == "ArrowDown" { Step::Down } else { Step::Up };
                self.is_open.set(true);
                self.marked.update(|marked| *marked = step.from(*marked, count));
            }
            "Enter" if is_open => {
                let marked = self.marked.get_untracked().and_then(option);
                let Some(marked) = marked.and_then(|e| e.dyn_into::<HtmlElement>().ok()) else {
                    return;
                };
                marked.click();
            }
            "Escape" if is_open => self.close(),
            _ => return,
        }
        event.prevent_default();
    }
}

#[derive(Clone, Copy)]
enum Step {
    Down,
    Up,
}

impl Step {
    /// The next place; the field itself, no offer, lies between the last and the first.
    fn from(self, marked: Option<usize>, count: usize) -> Option<usize> {
        match (self, marked) {
            (Self::Down, None) => Some(0),
            (Self::Down, Some(at)) => Some(at + 1).filter(|at| *at < count),
            (Self::Up, None) => count.checked_sub(1),
            (Self::Up, Some(at)) => at.checked_sub(1),
        }
    }
}

fn field() -> Option<HtmlInputElement> {
    document().get_element_by_id(FIELD_ID)?.dyn_into().ok()
}

fn target<T: JsCast>(event: &Event) -> Option<T> {
    event.target()?.dyn_into().ok()
}

fn option(at: usize) -> Option<Element> {
    document().get_element_by_id(&option_id(at))
}

fn option_id(at: usize) -> String {
    format!("suggestion-{at}")
}

fn tell_field(attribute: &str, value: &str) {
    if let Some(field) = field() {
        // Can't fail for a valid name.
        let _ = field.set_attribute(attribute, value);
    }
}

/// Shows which offer the arrow keys are at.
fn mark(marked: Option<usize>) {
    let marked = marked.map(option_id).unwrap_or_default();
    tell_field("aria-activedescendant", &marked);
    let Some(list) = document().get_element_by_id(LIST_ID) else { return };
    let Ok(options) = list.query_selector_all("[role=option]") else { return };
    for at in 0..options.length() {
        let Some(option) = options.item(at).and_then(|o| o.dyn_into::<Element>().ok()) else {
            continue;
        };
        let is_marked = option.id() == marked;
        let _ = option.set_attribute("aria-selected", if is_marked { "true" } else { "false" });
        if is_marked {
            option.scroll_into_view_with_bool(false);
        }
    }
}

fn rows(t: T, shop: Shopfront, typed: &str, found: &Found, recent: &[String]) -> Markup {
    if typed.is_empty() {
        return html! {
            @if !recent.is_empty() {
                (group(t.recent_searches(), &searches(t, "", recent, "clock")))
            }
        };
    }
    let places = found.queries.len();
    let categories = found.categories.iter().enumerate().map(|(at, category)| {
        html! {
            a role="option" tabindex="-1" aria-selected="false" id=(option_id(places + at))
                href=(t.href(&format!("/c/{}", category.slug))) {
                (icon("grid"))
                span { (category.name) }
            }
        }
    });
    let categories: Vec<Markup> = categories.collect();
    let places = places + categories.len();
    let products = found.products.iter().enumerate();
    let products = products.map(|(at, card)| product(t, shop, card, &option_id(places + at)));
    let products: Vec<Markup> = products.collect();
    html! {
        (group(t.suggested_searches(), &searches(t, typed, &found.queries, "search")))
        (group(t.categories(), &categories))
        (group(t.products(), &products))
    }
}

fn group(name: &str, options: &[Markup]) -> Markup {
    html! {
        @if !options.is_empty() {
            div role="group" aria-label=(name) {
                p class="name" aria-hidden="true" { (name) }
                @for option in options { (option) }
            }
        }
    }
}

fn searches(t: T, typed: &str, queries: &[String], sign: &str) -> Vec<Markup> {
    let row = |(at, query): (usize, &String)| {
        let (same, more) = parted(query, typed);
        let search = ListingQuery { text: query.clone(), page: 1, ..ListingQuery::default() };
        let href = t.href(&format!("/search{}", search.to_query_string()));
        html! {
            a role="option" tabindex="-1" aria-selected="false" id=(option_id(at)) href=(href)
                data-text=(query) {
                (icon(sign))
                span { (same) b { (more) } }
            }
        }
    };
    queries.iter().enumerate().map(row).collect()
}

/// What is typed already, and how it goes on.
fn parted<'a>(query: &'a str, typed: &str) -> (&'a str, &'a str) {
    if query.starts_with(typed) { query.split_at(typed.len()) } else { (query, "") }
}

fn product(t: T, shop: Shopfront, card: &ProductCard, id: &str) -> Markup {
    html! {
        a role="option" tabindex="-1" aria-selected="false" id=(id)
            href=(t.href(&format!("/p/{}", card.slug))) class="product" {
            (silent_picture(&card.image, true))
            span class="words" {
                span { (card.name) }
                (PriceTag::of_card(card).markup(t, shop))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arrows_go_round_by_way_of_the_field() {
        let down = |marked| Step::Down.from(marked, 2);
        assert_eq!([down(None), down(Some(0)), down(Some(1))], [Some(0), Some(1), None]);
        let up = |marked| Step::Up.from(marked, 2);
        assert_eq!([up(None), up(Some(1)), up(Some(0))], [Some(1), Some(0), None]);
        assert_eq!(Step::Up.from(None, 0), None);
    }

    #[test]
    fn what_is_typed_is_told_from_what_goes_on() {
        assert_eq!(parted("茶樹精油", "茶樹"), ("茶樹", "精油"));
        assert_eq!(parted("tea", "té"), ("tea", ""));
    }
}
