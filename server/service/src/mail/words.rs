//! What messages say, in three languages. They are the server's own: the browser's texts are `app`'s.

mod en;
mod zh_hans;
mod zh_hant;

use domain::lang::Lang;
use store::mail::Topic;

/// What a message about a topic says. `{name}` in braces stands for a fact; a text whose fact is not known is
/// left out.
#[derive(Clone, Copy, Debug)]
pub(super) struct TopicWords {
    /// Its subject.
    pub subject: &'static str,
    /// What happened, and what is to be done.
    pub lead: &'static str,
    /// What is said below, in small print; may be empty.
    pub note: &'static str,
    /// What the button says; empty without one.
    pub action: &'static str,
}

/// What messages of one language say.
#[derive(Clone, Copy, Debug)]
pub(super) struct Words {
    /// The shop's name.
    pub shop: &'static str,
    /// Greets somebody whose name is known.
    pub hello_name: &'static str,
    /// Greets anybody.
    pub hello: &'static str,
    /// Stands before the link in the text, for who can't use the button.
    pub link: &'static str,
    /// Until when the link works.
    pub until: &'static str,
    /// Stands before what was ordered.
    pub goods: &'static str,
    /// Goods at list price.
    pub subtotal: &'static str,
    /// Shipping.
    pub shipping: &'static str,
    /// Grand total.
    pub total: &'static str,
    /// Stands before how to pay.
    pub pay: &'static str,
    /// Bank.
    pub bank: &'static str,
    /// Account number.
    pub account: &'static str,
    /// Account holder.
    pub holder: &'static str,
    /// Amount to pay.
    pub amount: &'static str,
    /// What to write into the transfer's note.
    pub reference: &'static str,
    /// Until when it must arrive.
    pub pay_by: &'static str,
    /// Stands before the parcels.
    pub parcels: &'static str,
    /// Why staff called it off.
    pub reason: &'static str,
    /// The group did not come together.
    pub group_lapsed: &'static str,
    /// What was paid goes back.
    pub refund: &'static str,
    /// The deposit stays with the shop.
    pub kept: &'static str,
    /// How an order is opened from another device.
    pub tracking: &'static str,
    /// Why somebody got this, at its end.
    pub footer_order: &'static str,
    /// The same for what is not about an order.
    pub footer_account: &'static str,
    /// By topic.
    pub topic: fn(Topic) -> TopicWords,
}

/// What messages in a language say.
pub(super) const fn words(lang: Lang) -> &'static Words {
    match lang {
        Lang::ZhHant => &zh_hant::WORDS,
        Lang::ZhHans => &zh_hans::WORDS,
        Lang::En => &en::WORDS,
    }
}

/// A text with its facts put in; `None` when one of them is not known. What stands in a fact is not read again.
pub(super) fn fill(text: &str, fact: impl Fn(&str) -> Option<String>) -> Option<String> {
    let mut filled = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        let (name, behind) = after.split_once('}')?;
        filled.push_str(before);
        filled.push_str(&fact(name)?);
        rest = behind;
    }
    filled.push_str(rest);
    Some(filled)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    fn facts(text: &str) -> BTreeSet<String> {
        let names = text.split('{').skip(1).filter_map(|part| part.split_once('}'));
        names.map(|(name, _)| name.to_owned()).collect()
    }

    #[test]
    fn every_language_tells_the_same_facts() {
        for topic in Topic::ALL {
            let of = |lang| (words(lang).topic)(topic);
            let (hant, hans, en) = (of(Lang::ZhHant), of(Lang::ZhHans), of(Lang::En));
            for other in [hans, en] {
                for (a, b) in [
                    (hant.subject, other.subject),
                    (hant.lead, other.lead),
                    (hant.note, other.note),
                    (hant.action, other.action),
                ] {
                    assert_eq!(facts(a), facts(b), "{topic:?}: {a} / {b}");
                    assert_eq!(a.is_empty(), b.is_empty(), "{topic:?}: {a} / {b}");
                }
            }
            assert!(!hant.subject.is_empty() && !hant.lead.is_empty());
        }
    }

    #[test]
    fn facts_are_put_in_once() {
        let fact = |name: &str| match name {
            "a" => Some("{b}".to_owned()),
            "b" => Some("B".to_owned()),
            _ => None,
        };
        assert_eq!(fill("x {a} y {b}", fact).as_deref(), Some("x {b} y B"));
        assert_eq!(fill("{c}", fact), None);
        assert_eq!(fill("plain", fact).as_deref(), Some("plain"));
    }
}
