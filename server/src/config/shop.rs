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
    ("members.earn.points", "Points that are earned…"),
    ("members.earn.per", "…for so much spent on goods, after discounts."),
    (
        "members.earn.valid_months",
        "Points expire at the end of the month that lies so many months after the one they were earned in.",
    ),
    (
        "members.earn.check_in",
        "Points for checking in, by the day of the streak; after the last it begins anew. Empty: there is no check-in.",
    ),
    ("members.earn.birthday", "Points for a birthday, times the tier's multiple; 0 gives none."),
    (
        "members.earn.review",
        "Points for a review with some words that has stood for three days; 0 gives none.",
    ),
    ("members.pay.rate_points", "So many points…"),
    ("members.pay.rate_worth", "…pay so much."),
    ("members.pay.step", "Points pay in multiples of this."),
    ("members.pay.most_bp", "Largest share of the goods that points may pay, in basis points."),
    (
        "members.tiers.spend_from",
        "Spend in twelve months from which each tier is reached, the lowest first; the first is 0.",
    ),
    (
        "members.tiers.points_bp",
        "What each tier multiplies earned points with, in basis points: 15000 is one and a half.",
    ),
    (
        "members.free_shipping_from",
        "Goods total from which each tier's shipping is free; the shop's own counts where it is lower.",
    ),
];

impl Section for service::Settings {
    fn explain() -> Vec<(String, String)> {
        KEYS.iter().map(|(key, about)| ((*key).to_owned(), (*about).to_owned())).collect()
    }
}
