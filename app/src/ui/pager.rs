//! Numbered pages whose addresses can be shared.

use crate::i18n::use_t;
use crate::styles;
use leptos::prelude::*;

/// Links to the pages around the current one, the first and the last.
#[component]
pub fn Pager(
    /// Current page, from 1.
    page: u32,
    /// How many pages there are.
    count: u32,
    /// Address of a page.
    href: impl Fn(u32) -> String,
) -> impl IntoView {
    let t = use_t();
    if count <= 1 {
        return None;
    }
    let step = |to: u32, label: &'static str, rel: &'static str| {
        (1..=count)
            .contains(&to)
            .then(|| view! { <li><a class="chip" rel=rel href=href(to)>{label}</a></li> })
    };
    let numbers = shown_pages(page, count)
        .into_iter()
        .map(|entry| match entry {
            Some(number) => view! {
                <li>
                    <a
                        class="chip num"
                        href=href(number)
                        aria-current=(number == page).then_some("page")
                        aria-label=t.page_n(number)
                    >
                        {number}
                    </a>
                </li>
            }
            .into_any(),
            None => view! { <li aria-hidden="true">"…"</li> }.into_any(),
        })
        .collect_view();
    Some(view! {
        <nav class=styles::PAGER aria-label=t.pages()>
            <ul>
                {step(page.saturating_sub(1), t.previous_page(), "prev")} {numbers}
                {step(page + 1, t.next_page(), "next")}
            </ul>
        </nav>
    })
}

/// First, last and two on either side of the current page; `None` stands for a gap.
fn shown_pages(page: u32, count: u32) -> Vec<Option<u32>> {
    let near = page.saturating_sub(2)..=page.saturating_add(2);
    let mut shown = Vec::new();
    for number in (1..=count).filter(|n| *n == 1 || *n == count || near.contains(n)) {
        if let Some(Some(last)) = shown.last()
            && number - last > 1
        {
            shown.push(None);
        }
        shown.push(Some(number));
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::shown_pages;

    #[test]
    fn gaps_stand_where_pages_are_left_out() {
        assert_eq!(shown_pages(1, 3), [Some(1), Some(2), Some(3)]);
        assert_eq!(
            shown_pages(10, 20),
            [Some(1), None, Some(8), Some(9), Some(10), Some(11), Some(12), None, Some(20)]
        );
    }
}
