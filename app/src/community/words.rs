//! Words for the community.

use crate::i18n::T;
use domain::community::form::{CommunityError, Field};
use domain::community::level::Level;
use domain::community::{Board, Order};

/// What a board is called.
pub fn board_name(t: T, board: Board) -> &'static str {
    match board {
        Board::Show => t.board_show(),
        Board::Trials => t.board_trials(),
        Board::Knowledge => t.board_knowledge(),
        Board::Questions => t.board_questions(),
        Board::Events => t.board_events(),
        Board::Chat => t.board_chat(),
    }
}

/// What belongs on it.
pub fn board_lead(t: T, board: Board) -> &'static str {
    match board {
        Board::Show => t.board_show_lead(),
        Board::Trials => t.board_trials_lead(),
        Board::Knowledge => t.board_knowledge_lead(),
        Board::Questions => t.board_questions_lead(),
        Board::Events => t.board_events_lead(),
        Board::Chat => t.board_chat_lead(),
    }
}

/// What an order is called.
pub fn order_name(t: T, order: Order) -> &'static str {
    match order {
        Order::Active => t.community_order_active(),
        Order::Newest => t.community_order_newest(),
        Order::Hot => t.community_order_hot(),
        Order::Featured => t.community_order_featured(),
    }
}

/// What somebody of a level is called.
pub fn level_name(t: T, level: Level) -> &'static str {
    match level {
        Level::New => t.level_new(),
        Level::Basic => t.level_basic(),
        Level::Regular => t.level_regular(),
        Level::Trusted => t.level_trusted(),
    }
}

/// Why a form came back, as far as no field says it.
pub fn refusal_text(t: T, error: CommunityError) -> Option<&'static str> {
    Some(match error {
        CommunityError::Missing(_) | CommunityError::TooLong(_) => return None,
        CommunityError::SignedOut => t.account_signed_out(),
        CommunityError::NotFound => t.community_err_gone(),
        CommunityError::TooManyLinks => t.community_err_links(),
        CommunityError::TooMany => t.community_err_many(),
        CommunityError::SaidBefore => t.community_err_said(),
        CommunityError::Locked => t.community_locked_note(),
        CommunityError::OwnPost => t.community_err_own(),
    })
}

/// What is wrong with a field.
pub fn field_problem(
    t: T,
    error: Option<CommunityError>,
    field: Field,
    most: usize,
) -> Option<String> {
    match error? {
        CommunityError::Missing(missing) if missing == field => {
            Some(t.account_missing().to_owned())
        }
        CommunityError::TooLong(long) if long == field => Some(t.account_too_long(most as u32)),
        _ => None,
    }
}
