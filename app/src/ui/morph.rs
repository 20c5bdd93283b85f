//! Makes what stands in the page into other markup with as few changes as it takes: what is the same stays
//! the same element, and with it the focus, a place that was scrolled to, pictures, what is typed.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement, HtmlTemplateElement, Node};

/// The attribute by which an element is found again among its siblings, though others came or went.
pub const KEY: &str = "data-key";
/// The attribute of an element that is left as it is.
pub const KEEP: &str = "data-keep";

/// Makes the children of an element into those of `markup`, which has to be our own.
pub fn morph(target: &Element, markup: &str) {
    let template = document().create_element("template").ok();
    let template = template.and_then(|found| found.dyn_into::<HtmlTemplateElement>().ok());
    if let Some(template) = template {
        template.set_inner_html(markup);
        morph_children(target, &template.content());
    }
}

fn morph_children(old: &Node, new: &Node) {
    let mut here = old.first_child();
    let mut next = new.first_child();
    while let Some(wanted) = next {
        // It may leave its list in a moment.
        next = wanted.next_sibling();
        if let Some(found) = find(here.clone(), &wanted) {
            remove(old, here, Some(&found));
            here = found.next_sibling();
            morph_node(&found, &wanted);
        } else {
            // Fails for no node that a template holds.
            let _ = old.insert_before(&wanted, here.as_ref());
        }
    }
    remove(old, here, None);
}

/// Takes out what stands from `here` on, up to `end`.
fn remove(parent: &Node, mut here: Option<Node>, end: Option<&Node>) {
    while let Some(gone) = here.filter(|node| !node.is_same_node(end)) {
        here = gone.next_sibling();
        // Fails for no child.
        let _ = parent.remove_child(&gone);
    }
}

/// What a node becomes: with a key the same from here on, without one what stands here, if it is of its
/// kind.
fn find(mut here: Option<Node>, wanted: &Node) -> Option<Node> {
    let (kind, key) = (wanted.node_name(), key_of(wanted));
    while let Some(node) = here {
        if node.node_name() == kind && key_of(&node) == key {
            return Some(node);
        }
        here = node.next_sibling().filter(|_| key.is_some());
    }
    None
}

fn key_of(node: &Node) -> Option<String> {
    node.dyn_ref::<Element>()?.get_attribute(KEY)
}

fn morph_node(old: &Node, new: &Node) {
    if old.is_equal_node(Some(new)) {
        return;
    }
    let (Some(old_element), Some(new_element)) =
        (old.dyn_ref::<Element>(), new.dyn_ref::<Element>())
    else {
        old.set_node_value(new.node_value().as_deref());
        return;
    };
    // With scripts on, a browser has text in there and a template has elements.
    if old_element.has_attribute(KEEP) || old_element.local_name() == "noscript" {
        return;
    }
    morph_attributes(old_element, new_element);
    morph_children(old, new);
}

fn morph_attributes(old: &Element, new: &Element) {
    for name in names(new) {
        let value = new.get_attribute(&name).unwrap_or_default();
        if old.get_attribute(&name).as_ref() != Some(&value) {
            // What was typed meanwhile gives way only to another value.
            if let Some(field) = old.dyn_ref::<HtmlInputElement>().filter(|_| name == "value") {
                field.set_value(&value);
            }
            // Fails for no name that an element has.
            let _ = old.set_attribute(&name, &value);
        }
    }
    for name in names(old) {
        // Whether details are open is the visitor's choice.
        if name != "open" && !new.has_attribute(&name) {
            let _ = old.remove_attribute(&name);
        }
    }
}

fn names(element: &Element) -> impl Iterator<Item = String> {
    element.get_attribute_names().into_iter().filter_map(|name| name.as_string())
}
