//! Orders as text for a terminal. What buyers typed is printed without control characters, which a
//! terminal would obey.

use domain::lang::Lang;
use domain::order::{Actor, Order};
use domain::time::Timestamp;
use service::Settings;
use service::staff_orders::OrderRow;
use std::fmt::Write;

/// The first line of a list.
pub(super) fn heading() -> String {
    row("number", "state", "placed", "total", "recipient")
}

/// A line of a list.
pub(super) fn line(order: &OrderRow, settings: &Settings) -> String {
    let total = settings.currency.format(order.total);
    let placed = local(order.placed_at, settings);
    row(&order.number, order.state.code(), &placed, &total, &plain(&order.recipient))
}

fn row(number: &str, state: &str, placed: &str, total: &str, recipient: &str) -> String {
    format!("{number:<18}  {state:<15}  {placed:<17}  {total:>12}  {recipient}")
}

/// An order with all that belongs to it.
pub(super) fn whole(order: &Order, settings: &Settings) -> String {
    let money = |amount| settings.currency.format(amount);
    let mut text = format!(
        "{}  {}  placed {}\n",
        order.number,
        order.state.code(),
        local(order.placed_at, settings)
    );
    let address = &order.address;
    let place =
        [&address.postcode, &address.country, &address.region, &address.city, &address.street];
    let place: Vec<String> =
        place.iter().map(|part| plain(part)).filter(|p| !p.is_empty()).collect();
    let mut put = |name: &str, value: String| {
        if !value.is_empty() {
            let _ = writeln!(text, "{name:<10}{value}");
        }
    };
    put("to", plain(&address.recipient));
    put("", place.join(" "));
    put("contact", format!("{}  {}", plain(&order.email), plain(&order.phone)));
    put("delivery", format!("{} {}", order.shipping.zone.code(), order.shipping.method.code()));
    put("payment", order.payment.code().to_owned());
    put("pay by", order.pay_by.map(|at| local(at, settings)).unwrap_or_default());
    put("ship by", order.ship_by.map(|at| local(at, settings)).unwrap_or_default());
    if let Some(group) = &order.group {
        let (state, until) = (group.state.code(), local(group.closes_at, settings));
        let seats = format!("{} of {}", group.taken, group.seats);
        put("group", format!("{state}  {seats}  until {until}  {}", group.token));
    }
    if let Some(presale) = &order.presale {
        let (from, until) =
            (local(presale.balance_from, settings), local(presale.balance_until, settings));
        let worth = format!("worth {}", money(presale.worth));
        put(
            "deposit",
            format!("{}  {worth}  {}", money(presale.deposit), presale.deposit_state.code()),
        );
        put("balance", format!("{}  from {from} until {until}", money(presale.balance)));
        put("ships", format!("from {}", local(presale.ships_from, settings)));
    }
    put("note", plain(&order.note));
    for line in &order.lines {
        let what = format!("{}  {} {}", line.sku, plain(&line.name), plain(&line.options));
        put("", format!("{} × {what}  {}", line.quantity, money(line.net)));
    }
    for adjustment in &order.adjustments {
        put("less", format!("{}  {}", money(adjustment.amount), plain(&adjustment.label)));
    }
    put("shipping", money(order.shipping.price));
    put("total", money(order.total));
    for parcel in &order.shipments {
        let left = local(parcel.shipped_at, settings);
        put(
            "parcel",
            format!("{} {}  {left}", plain(&parcel.carrier), plain(&parcel.tracking_number)),
        );
    }
    for event in &order.events {
        let actor = match &event.actor {
            Actor::Buyer => "buyer".to_owned(),
            Actor::Staff(name) => plain(name),
            Actor::System => "shop".to_owned(),
        };
        let what = format!("{:<15}  {actor}  {}", event.state.code(), plain(&event.reason));
        put("history", format!("{}  {}", local(event.at, settings), what.trim_end()));
    }
    text
}

/// A moment in the shop's time.
pub(super) fn local(at: Timestamp, settings: &Settings) -> String {
    at.civil(settings.utc_offset_minutes).date_time(Lang::En)
}

/// A text that a terminal has nothing to obey in.
pub(super) fn plain(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect::<String>().trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_terminal_obeys_no_buyer() {
        assert_eq!(plain("\u{1b}[2Jlin\n"), "[2Jlin");
    }
}
