//! What the shop's own keys mean. The settings are the service's; only their explanations live here,
//! because only the server has a configuration.

use super::keys::Section;

const KEYS: &[(&str, &str)] = &[
    (
        "currency",
        "Currency of every price: `TWD`, `CNY` or `USD`. Amounts below are in its minor unit (cents; whole dollars for TWD).",
    ),
    ("utc_offset_minutes", "The shop's local time, in minutes east of UTC."),
    ("prices.tax_bp", "Tax that every price includes, in basis points: 500 is 5 %."),
    ("prices.free_shipping_from", "Goods total from which shipping is free."),
    (
        "shipping",
        "The shipping table: a row for each zone (`Taiwan`, `Mainland`, `International`) and method (`Home`, `Express`, `Pickup`) that is offered, with prices up to a weight in grams, a price per further kilogram, and days until it arrives.",
    ),
    (
        "payment.transfer_window_hours",
        "Hours until an unpaid transfer lapses and gives its stock back.",
    ),
    ("payment.bank_account.bank", "Bank that takes transfers, with its code."),
    ("payment.bank_account.branch", "Its branch; may be empty."),
    ("payment.bank_account.account", "Account number."),
    ("payment.bank_account.holder", "Account holder."),
    (
        "fulfilment.ship_within_hours",
        "Hours within which an order should leave; then it is flagged to staff.",
    ),
    (
        "fulfilment.ship_at_most_hours",
        "Hours within which an order must leave; then its buyer is told.",
    ),
    ("fulfilment.complete_after_days", "Days from delivered to completed."),
    (
        "presale.refund_deposit",
        "Whether the deposit goes back to who doesn't pay the balance of a presale or calls it off before; else the shop keeps it. Shown before ordering; an order keeps what it was placed with.",
    ),
    ("cart.keep_days", "Days after its last change until a cart is forgotten."),
];

impl Section for service::Settings {
    fn explain() -> Vec<(String, String)> {
        KEYS.iter().map(|(key, about)| ((*key).to_owned(), (*about).to_owned())).collect()
    }
}
