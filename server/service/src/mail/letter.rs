//! What one message says: its parts, from what it is about. How they look is [`super::draw`]'s business.

use super::words::{TopicWords, Words, fill, words};
use crate::Shop;
use crate::order::transfer_instructions;
use domain::checkout::PaymentMethod;
use domain::lang::Lang;
use domain::money::Money;
use domain::order::{Actor, GROUP_LAPSED, Order, OrderState};
use domain::payment::PaymentState;
use domain::text::clean_line;
use domain::time::Timestamp;
use store::mail::{Facts, Topic};

/// A message's parts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Letter {
    pub subject: String,
    pub shop: &'static str,
    pub hello: String,
    pub paragraphs: Vec<String>,
    pub blocks: Vec<Block>,
    pub action: Option<Action>,
    pub notes: Vec<String>,
    pub footer: String,
}

/// A small table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Block {
    pub title: &'static str,
    pub rows: Vec<(String, String)>,
    /// Whether the last row is the sum of the others.
    pub has_sum: bool,
}

/// Where a message leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Action {
    pub label: &'static str,
    /// Absolute.
    pub url: String,
    /// Stands before the address in the text.
    pub instead: &'static str,
}

/// Somebody who writes for a shop in a language.
pub(super) struct Writer<'a> {
    pub shop: &'a Shop,
    pub lang: Lang,
    /// The shop's address, without a slash at its end.
    pub base_url: &'a str,
}

impl Writer<'_> {
    /// A message about an account.
    pub fn account(&self, topic: Topic, facts: &Facts) -> Letter {
        let fact = |name: &str| match name {
            "name" => facts.name.clone().filter(|name| !name.trim().is_empty()),
            "at" => facts.at.map(|at| self.moment(at)),
            // A browser that says nothing of itself is still news.
            "product" => facts.product.clone(),
            "price" => facts.price.map(|price| self.money(price)),
            "device" => Some(facts.device.clone().unwrap_or_else(|| "—".to_owned())),
            _ => None,
        };
        let words = words(self.lang);
        let path = facts.path.as_deref().filter(|path| path.starts_with('/'));
        let letter = self.letter(words, (words.topic)(topic), path, words.footer_account, fact);
        let until = facts.until.map(|until| self.moment(until));
        let until = fill(words.until, |_| until.clone()).filter(|_| letter.action.is_some());
        Letter { notes: until.into_iter().chain(letter.notes).collect(), ..letter }
    }

    /// A message about an order.
    pub fn order(&self, topic: Topic, order: &Order) -> Letter {
        let presale = order.presale.as_ref();
        let fact = |name: &str| match name {
            "name" => Some(order.address.recipient.clone()).filter(|name| !name.is_empty()),
            "number" => Some(order.number.clone()),
            "deposit" => presale.map(|presale| self.money(presale.deposit)),
            "balance" => presale.map(|presale| self.money(presale.balance)),
            "from" => presale.map(|presale| self.moment(presale.balance_from)),
            "until" => presale.map(|presale| self.moment(presale.balance_until)),
            _ => None,
        };
        let words = words(self.lang);
        let path = format!("/{}/orders/{}", self.lang.slug(), order.number);
        let said = (words.topic)(topic);
        let mut letter = self.letter(words, said, Some(&path), words.footer_order, fact);
        letter.paragraphs.extend(self.why_cancelled(words, topic, order));
        match topic {
            Topic::OrderPlaced => {
                letter.blocks.extend(self.payment(words, order));
                letter.blocks.push(self.goods(words, order));
            }
            Topic::BalanceDue => letter.blocks.extend(self.payment(words, order)),
            Topic::OrderShipped => letter.blocks.push(parcels(words, order)),
            _ => {}
        }
        letter.notes.push(words.tracking.to_owned());
        letter
    }

    fn letter(
        &self,
        words: &Words,
        said: TopicWords,
        path: Option<&str>,
        footer: &'static str,
        fact: impl Fn(&str) -> Option<String>,
    ) -> Letter {
        // What people typed stands in one line: a subject with a line break would be a header of its own.
        let fact = |name: &str| match name {
            "shop" => Some(words.shop.to_owned()),
            name => fact(name).map(|text| clean_line(&text)),
        };
        let subject = fill(said.subject, fact).unwrap_or_else(|| words.shop.to_owned());
        let action = path.filter(|_| !said.action.is_empty()).map(|path| Action {
            label: said.action,
            url: format!("{}{path}", self.base_url),
            instead: words.link,
        });
        Letter {
            subject,
            shop: words.shop,
            hello: fill(words.hello_name, fact).unwrap_or_else(|| words.hello.to_owned()),
            paragraphs: fill(said.lead, fact).into_iter().collect(),
            blocks: Vec::new(),
            action,
            notes: fill(said.note, fact).filter(|note| !note.is_empty()).into_iter().collect(),
            footer: fill(footer, fact).unwrap_or_default(),
        }
    }

    /// Why an order was called off, and what becomes of the money.
    fn why_cancelled(&self, words: &Words, topic: Topic, order: &Order) -> Vec<String> {
        if !matches!(topic, Topic::OrderCancelled | Topic::BalanceLapsed) {
            return Vec::new();
        }
        let mut said = Vec::new();
        let last = order.events.iter().rev().find(|event| event.state == OrderState::Cancelled);
        if let Some(event) = last {
            let reason = clean_line(&event.reason);
            match &event.actor {
                Actor::System if reason == GROUP_LAPSED => said.push(words.group_lapsed.to_owned()),
                Actor::Staff(_) if !reason.is_empty() => {
                    said.extend(fill(words.reason, |_| Some(reason.clone())));
                }
                _ => {}
            }
        }
        let deposit = order.presale.as_ref().map(|presale| presale.deposit_state);
        let was_paid = order
            .events
            .iter()
            .any(|event| matches!(event.state, OrderState::Paid | OrderState::Deposited));
        if deposit == Some(PaymentState::Kept) {
            said.push(words.kept.to_owned());
        } else if was_paid && order.payment == PaymentMethod::BankTransfer {
            said.push(words.refund.to_owned());
        }
        said
    }

    /// How to pay what is due; nothing when it is paid otherwise than by transfer.
    fn payment(&self, words: &Words, order: &Order) -> Option<Block> {
        let pay = transfer_instructions(self.shop, order)?;
        let bank = format!("{} {}", pay.bank, pay.branch).trim().to_owned();
        let rows = [
            (words.bank, bank),
            (words.account, pay.account),
            (words.holder, pay.holder),
            (words.amount, self.money(pay.amount)),
            (words.reference, pay.reference),
            (words.pay_by, self.moment(pay.pay_by)),
        ];
        let rows = rows.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
        Some(Block { title: words.pay, rows, has_sum: false })
    }

    fn goods(&self, words: &Words, order: &Order) -> Block {
        let line = |line: &domain::order::OrderLine| {
            let name = match line.options.as_str() {
                "" => format!("{} × {}", line.name, line.quantity),
                options => format!("{}（{options}） × {}", line.name, line.quantity),
            };
            (name, self.money(line.total))
        };
        let mut rows: Vec<_> = order.lines.iter().map(line).collect();
        rows.push((words.subtotal.to_owned(), self.money(order.subtotal)));
        let cut =
            |cut: &domain::order::OrderAdjustment| (cut.label.clone(), self.money(cut.amount));
        rows.extend(order.adjustments.iter().map(cut));
        rows.push((words.shipping.to_owned(), self.money(order.shipping.full_price)));
        rows.push((words.total.to_owned(), self.money(order.total)));
        Block { title: words.goods, rows, has_sum: true }
    }

    fn money(&self, amount: Money) -> String {
        self.shop.settings.currency.format(amount)
    }

    fn moment(&self, at: Timestamp) -> String {
        at.civil(self.shop.settings.utc_offset_minutes).date_time(self.lang)
    }
}

fn parcels(words: &Words, order: &Order) -> Block {
    let row =
        |parcel: &domain::order::Shipment| (parcel.carrier.clone(), parcel.tracking_number.clone());
    Block { title: words.parcels, rows: order.shipments.iter().map(row).collect(), has_sum: false }
}
