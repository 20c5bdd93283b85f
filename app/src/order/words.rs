//! States, actors and what happens next, in words.

use crate::i18n::T;
use domain::order::{Actor, BALANCE_LAPSED, GROUP_LAPSED, OrderEvent, OrderState};

/// What a state is called.
pub fn state_name(t: T, state: OrderState) -> &'static str {
    match state {
        OrderState::PendingPayment => t.state_pending_payment(),
        OrderState::Deposited => t.state_deposited(),
        OrderState::Paid => t.state_paid(),
        OrderState::Picking => t.state_picking(),
        OrderState::Shipped => t.state_shipped(),
        OrderState::Delivered => t.state_delivered(),
        OrderState::Completed => t.state_completed(),
        OrderState::Cancelled => t.state_cancelled(),
    }
}

/// Who did something.
pub fn actor_name(t: T, actor: &Actor) -> &'static str {
    match actor {
        Actor::Buyer => t.actor_buyer(),
        Actor::Staff(_) => t.actor_staff(),
        Actor::System => t.actor_system(),
    }
}

/// Why something happened, in the words of who did it. The shop's own jobs speak none: they call off
/// what was not paid in time, deposit or balance, and the orders of groups that did not come together.
pub fn reason_text(t: T, event: &OrderEvent) -> String {
    if event.actor == Actor::System && event.state == OrderState::Cancelled {
        let text = match event.reason.as_str() {
            GROUP_LAPSED => t.reason_group_lapsed(),
            BALANCE_LAPSED => t.reason_balance_lapsed(),
            _ => t.reason_lapsed(),
        };
        return text.to_owned();
    }
    event.reason.clone()
}
