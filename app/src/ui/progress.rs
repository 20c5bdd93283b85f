//! A line at the top of the window while anything loads.

use crate::i18n::use_t;
use crate::ui::live::part_if;
use leptos::prelude::*;

/// How many answers are being waited for.
#[derive(Clone, Copy)]
pub struct Busy(RwSignal<u32>);

impl Busy {
    /// Puts a count of nothing where pages find it.
    pub fn provide() {
        provide_context(Self(RwSignal::new(0)));
    }

    /// One more.
    pub fn begin(self) {
        self.0.update(|count| *count += 1);
    }

    /// Whether anything is being waited for; tracked.
    pub fn is_any(self) -> bool {
        self.0.get() > 0
    }

    /// One less.
    pub fn end(self) {
        self.0.update(|count| *count = count.saturating_sub(1));
    }
}

/// The document's count.
pub fn use_busy() -> Busy {
    expect_context::<Busy>()
}

/// The line; its style shows it only when loading takes over 150 ms.
#[component]
pub fn Progress() -> impl IntoView {
    let t = use_t();
    let busy = use_busy();
    part_if(move || {
        busy.is_any().then(|| {
            view! { <div class="progress" role="progressbar" aria-label=t.loading()></div> }
                .into_any()
        })
    })
}
