//! Pictures of a product: swiped on a phone, picked by thumbnails, enlarged in a dialog. Without
//! JavaScript the strip scrolls and a picture opens as itself.

use crate::i18n::use_t;
use crate::styles;
use crate::ui::icon::Icon;
use crate::ui::live::{click, mark, part_if, text};
use crate::ui::picture::{picture, silent_picture};
use domain::catalog::Image;
use leptos::html;
use leptos::prelude::*;

/// The gallery; it turns to picture `shown` when another variant is chosen.
#[component]
pub fn Gallery(images: Vec<Image>, shown: Memo<u32>) -> impl IntoView {
    let t = use_t();
    let count = images.len();
    let strip = NodeRef::<html::Ul>::new();
    let dialog = NodeRef::<html::Dialog>::new();
    let current = RwSignal::new(shown.get_untracked() as usize);
    let large = RwSignal::new(None::<Image>);
    let go_to = move |index: usize| {
        let Some(strip) = strip.get_untracked() else { return };
        strip.set_scroll_left(strip.client_width() * i32::try_from(index).unwrap_or(0));
        current.set(index);
    };
    Effect::new(move || go_to(shown.get() as usize));
    let on_scroll = move |_| {
        let Some(strip) = strip.get_untracked() else { return };
        let width = strip.client_width().max(1);
        let index = usize::try_from((strip.scroll_left() + width / 2) / width).unwrap_or(0);
        current.set(index.min(count.saturating_sub(1)));
    };
    let open = move |image: Image| {
        large.set(Some(image));
        if let Some(dialog) = dialog.get_untracked() {
            // Fails only when it is open already.
            let _ = dialog.show_modal();
        }
    };
    let slides = images
        .iter()
        .cloned()
        .enumerate()
        .map(|(index, image)| {
            let enlarged = image.clone();
            let label = t.enlarge(&image.alt);
            let href = image.path.clone();
            view! {
                <li id=format!("photo-{index}")>
                    <a
                        href=href
                        rel="external"
                        target="_blank"
                        aria-label=label
                        inner_html=picture(&image, index == 0).into_string()
                        on:click=click(move |event| {
                            event.prevent_default();
                            open(enlarged.clone());
                        })
                    ></a>
                </li>
            }
        })
        .collect_view();
    let thumbs = images
        .into_iter()
        .enumerate()
        .map(|(index, image)| {
            view! {
                <li>
                    <a
                        href=format!("#photo-{index}")
                        rel="external"
                        aria-label=t.picture_n(index + 1, count)
                        aria-current=mark(move || (current.get() == index).then_some("true"))
                        inner_html=silent_picture(&image, false).into_string()
                        on:click=click(move |event| {
                            event.prevent_default();
                            go_to(index);
                        })
                    ></a>
                </li>
            }
        })
        .collect_view();
    view! {
        <section class=styles::GALLERY aria-label=t.pictures()>
            <div class="stage">
                <ul class="strip" node_ref=strip tabindex="0" aria-label=t.pictures() on:scroll=on_scroll>
                    {slides}
                </ul>
                <p class="count num" aria-hidden="true">
                    {text(move || position(current.get(), count))}
                </p>
            </div>
            <ul class="thumbs">{thumbs}</ul>
            <dialog
                node_ref=dialog
                aria-label=t.pictures()
                on:click=click(move |_| {
                    if let Some(dialog) = dialog.get_untracked() {
                        dialog.close();
                    }
                })
            >
                <form method="dialog">
                    <button class="icon-button" aria-label=t.close()>
                        <Icon name="close" />
                    </button>
                </form>
                {part_if(move || large.get().map(|image| view! { <Enlarged image /> }.into_any()))}
            </dialog>
        </section>
    }
}

/// As wide for every picture: figure spaces stand for the digits that a small number lacks.
fn position(index: usize, count: usize) -> String {
    let digits = count.to_string().len();
    format!("{:\u{2007}>digits$} / {count}", index + 1)
}

/// A picture at full size; a tap zooms in and out, and what is zoomed scrolls.
#[component]
fn Enlarged(image: Image) -> impl IntoView {
    let t = use_t();
    let is_zoomed = RwSignal::new(false);
    view! {
        <div class="large" class:zoomed=is_zoomed>
            <button
                type="button"
                aria-pressed=text(move || is_zoomed.get().to_string())
                aria-label=t.zoom()
                on:click=click(move |event| {
                    event.stop_propagation();
                    is_zoomed.update(|zoomed| *zoomed = !*zoomed);
                })
            >
                <img src=image.path alt=image.alt width=image.width height=image.height />
            </button>
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::position;

    #[test]
    fn a_position_takes_the_same_room_for_every_picture() {
        assert_eq!(position(0, 9), "1 / 9");
        assert_eq!(position(0, 12), "\u{2007}1 / 12");
        assert_eq!(position(11, 12), "12 / 12");
    }
}
