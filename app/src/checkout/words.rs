//! Zones, delivery, payment, invoices and problems in words.

use crate::i18n::T;
use domain::checkout::{Field, FieldProblem, Invoice, PaymentMethod};
use domain::shipping::{DeliveryMethod, Zone};

/// What a zone is called.
pub fn zone_name(t: T, zone: Zone) -> &'static str {
    match zone {
        Zone::Taiwan => t.zone_taiwan(),
        Zone::Mainland => t.zone_mainland(),
        Zone::International => t.zone_international(),
    }
}

/// What a delivery method is called.
pub fn delivery_name(t: T, method: DeliveryMethod) -> &'static str {
    match method {
        DeliveryMethod::Home => t.delivery_home(),
        DeliveryMethod::Express => t.delivery_express(),
        DeliveryMethod::Pickup => t.delivery_pickup(),
    }
}

/// How long a parcel travels.
pub fn delivery_days(t: T, (from, to): (u8, u8)) -> String {
    if from == to { t.delivery_day(from) } else { t.delivery_days(from, to) }
}

/// What a kind of payment is called.
pub fn payment_name(t: T, method: PaymentMethod) -> &'static str {
    match method {
        PaymentMethod::CashOnDelivery => t.payment_cod(),
        PaymentMethod::BankTransfer => t.payment_transfer(),
    }
}

/// The invoice in a line.
pub fn invoice_text(t: T, invoice: &Invoice) -> String {
    match invoice {
        Invoice::Personal => t.invoice_personal().to_owned(),
        Invoice::Carrier { code } => format!("{} {code}", t.invoice_carrier()),
        Invoice::Company { title, tax_id } => {
            format!("{} {title} {tax_id}", t.invoice_company())
        }
    }
}

/// What a field asks for.
pub fn field_name(t: T, field: Field, zone: Zone) -> &'static str {
    match field {
        Field::Email => t.checkout_email(),
        Field::Phone => t.checkout_phone(),
        Field::Recipient => t.checkout_recipient(),
        Field::Country => t.checkout_country(),
        Field::Region => region_name(t, zone),
        Field::City => city_name(t, zone),
        Field::Street => t.checkout_street(),
        Field::Postcode => t.checkout_postcode(),
        Field::Delivery => t.checkout_delivery(),
        Field::Payment => t.checkout_payment(),
        Field::Note => t.checkout_note(),
        Field::InvoiceCarrier => t.checkout_carrier_code(),
        Field::InvoiceTitle => t.checkout_company_title(),
        Field::InvoiceTaxId => t.checkout_tax_id(),
    }
}

/// What a zone calls its largest regions.
pub fn region_name(t: T, zone: Zone) -> &'static str {
    match zone {
        Zone::Taiwan => t.checkout_region_tw(),
        Zone::Mainland => t.checkout_region_cn(),
        Zone::International => t.checkout_region_intl(),
    }
}

/// What a zone calls the next smaller ones.
pub fn city_name(t: T, zone: Zone) -> &'static str {
    match zone {
        Zone::Taiwan => t.checkout_city_tw(),
        Zone::Mainland => t.checkout_city_cn(),
        Zone::International => t.checkout_city_intl(),
    }
}

/// What is wrong with a field and how to mend it.
pub fn problem_text(t: T, field: Field, problem: FieldProblem, zone: Zone) -> String {
    let name = field_name(t, field, zone);
    match problem {
        FieldProblem::Missing if field == Field::Region && zone != Zone::International => {
            t.problem_choose(name)
        }
        FieldProblem::Missing => t.problem_missing(name),
        FieldProblem::TooLong { max } => t.problem_too_long(max, name),
        FieldProblem::NotOffered => t.problem_not_offered(name),
        FieldProblem::Malformed => malformed_text(t, field, zone, name),
    }
}

fn malformed_text(t: T, field: Field, zone: Zone, name: &str) -> String {
    let text = match (field, zone) {
        (Field::Email, _) => t.problem_email(),
        (Field::Phone, Zone::Taiwan) => t.problem_phone_tw(),
        (Field::Phone, Zone::Mainland) => t.problem_phone_cn(),
        (Field::Phone, Zone::International) => t.problem_phone_intl(),
        (Field::Postcode, Zone::Taiwan) => t.problem_postcode_tw(),
        (Field::Postcode, Zone::Mainland) => t.problem_postcode_cn(),
        (Field::Postcode, Zone::International) => t.problem_postcode_intl(),
        (Field::InvoiceCarrier, _) => t.problem_carrier(),
        (Field::InvoiceTaxId, _) => t.problem_tax_id(),
        _ => return t.problem_missing(name),
    };
    text.to_owned()
}
