//! Numbered pages whose addresses can be shared.

use crate::i18n::T;
use crate::styles;
use maud::{Markup, html};

/// Links to the pages around the current one (from 1), the first and the last of `count`.
pub fn pager(t: T, page: u32, count: u32, href: impl Fn(u32) -> String) -> Markup {
    let step = |to: u32, label: &str, rel: &str| {
        html! {
            @if (1..=count).contains(&to) {
                li { a class="chip" rel=(rel) href=(href(to)) { (label) } }
            }
        }
    };
    html! {
        @if count > 1 {
            nav class=(styles::PAGER) aria-label=(t.pages()) {
                ul {
                    (step(page.saturating_sub(1), t.previous_page(), "prev"))
                    @for entry in shown_pages(page, count) {
                        @match entry {
                            Some(number) => li {
                                a class="chip num" href=(href(number)) aria-label=(t.page_n(number))
                                    aria-current=[(number == page).then_some("page")] { (number) }
                            },
                            None => li aria-hidden="true" { "…" },
                        }
                    }
                    (step(page + 1, t.next_page(), "next"))
                }
            }
        }
    }
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
