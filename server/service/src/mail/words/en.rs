//! Messages in English.

use super::{TopicWords, Words};
use store::mail::Topic;

pub(super) const WORDS: Words = Words {
    shop: "Puzi",
    hello_name: "Hello {name},",
    hello: "Hello,",
    link: "If the button does not open, paste this address into your browser:",
    until: "The link works until {until}.",
    goods: "Your order",
    subtotal: "Subtotal",
    shipping: "Shipping",
    total: "Total",
    pay: "How to pay",
    bank: "Bank",
    account: "Account",
    holder: "Holder",
    amount: "Amount",
    reference: "Reference",
    pay_by: "Pay by",
    parcels: "Parcels",
    reason: "Reason: {reason}",
    group_lapsed: "The group did not come together in time.",
    refund: "What you have paid goes back the way it came.",
    kept: "As agreed when you ordered, the deposit is not returned.",
    tracking: "On another device, open the order with its number and this e-mail address.",
    footer_order: "You get this because this address was given with an order at {shop}.",
    footer_account: "You get this because this address is used for an account at {shop}.",
    topic,
};

const fn topic(topic: Topic) -> TopicWords {
    match topic {
        Topic::OrderPlaced => TopicWords {
            subject: "Order {number} received",
            lead: "Thank you for your order {number}. We have received it.",
            note: "",
            action: "View order",
        },
        Topic::OrderDeposited => TopicWords {
            subject: "Deposit for order {number} received",
            lead: "The deposit of {deposit} for order {number} has arrived. Please pay the balance of {balance} between {from} and {until}.",
            note: "We will write again when the balance can be paid.",
            action: "View order",
        },
        Topic::BalanceDue => TopicWords {
            subject: "Balance of order {number} can be paid",
            lead: "The balance of {balance} for order {number} can be paid now. Please pay by {until}.",
            note: "If it does not arrive in time, the order is called off.",
            action: "View order",
        },
        Topic::BalanceLapsed => TopicWords {
            subject: "Order {number} was cancelled: the balance did not arrive",
            lead: "The balance of order {number} did not arrive in time, so the order was cancelled.",
            note: "",
            action: "View order",
        },
        Topic::OrderPaid => TopicWords {
            subject: "Payment for order {number} received",
            lead: "The payment for order {number} has arrived. We are getting it ready to ship.",
            note: "",
            action: "View order",
        },
        Topic::OrderShipped => TopicWords {
            subject: "Order {number} has shipped",
            lead: "Order {number} is with the carrier and on its way.",
            note: "",
            action: "View order",
        },
        Topic::OrderCancelled => TopicWords {
            subject: "Order {number} was cancelled",
            lead: "Order {number} was cancelled.",
            note: "",
            action: "View order",
        },
        Topic::RefundPaid => TopicWords {
            subject: "Your refund for order {number} is on its way",
            lead: "We have sent back what you paid for order {number}, the way it came.",
            note: "Depending on your bank it may take a few working days to appear.",
            action: "View order",
        },
        Topic::OrderLate => TopicWords {
            subject: "Order {number} ships later than promised",
            lead: "We are sorry: order {number} did not leave within the promised time. We are working on it and will write as soon as it ships.",
            note: "If you would rather not wait, you can cancel on the order page until it is being picked.",
            action: "View order",
        },
        Topic::VerifyAddress => TopicWords {
            subject: "Confirm your e-mail address",
            lead: "Please confirm with the button below that this e-mail address is yours.",
            note: "If you did not ask for this, ignore this mail and nothing happens.",
            action: "Confirm address",
        },
        Topic::ResetPassword => TopicWords {
            subject: "Reset your password",
            lead: "Somebody asked to reset the password of your account. If it was you, choose a new one with the button below.",
            note: "If it was not you, ignore this mail: your password stays as it is.",
            action: "Choose a new password",
        },
        Topic::AccountExists => TopicWords {
            subject: "You have an account already",
            lead: "Somebody tried to open an account with this e-mail address, but it has one. If it was you, just sign in; a forgotten password can be reset.",
            note: "If it was not you, ignore this mail: nothing about your account has changed.",
            action: "Sign in",
        },
        Topic::PasswordChanged => TopicWords {
            subject: "Your password was changed",
            lead: "The password of your account was changed at {at}.",
            note: "If that was not you, reset your password at once and contact us.",
            action: "View account",
        },
        Topic::NewSignIn => TopicWords {
            subject: "New sign-in to your account",
            lead: "A new device signed in to your account at {at}: {device}.",
            note: "If that was not you, sign that device out and change your password.",
            action: "View devices",
        },
        Topic::BackInStock => TopicWords {
            subject: "{product} is back in stock",
            lead: "Your favourite {product} can be bought again, for {price}.",
            note: "If you'd rather not get such letters, switch them off in your favourites.",
            action: "Have a look",
        },
        Topic::PriceDrop => TopicWords {
            subject: "{product} costs less",
            lead: "Your favourite {product} now costs {price}.",
            note: "If you'd rather not get such letters, switch them off in your favourites.",
            action: "Have a look",
        },
    }
}
