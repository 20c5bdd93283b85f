//! What can be wrong with a promotion that is to be saved.

use crate::error::{StoreError, TransactionError};
use domain::ids::VariantId;
use domain::pricing::validate::RuleError;

/// Why promotions were not saved.
#[derive(Clone, Debug, thiserror::Error)]
pub enum PromotionDraftError {
    /// A code that can't be one, see [`domain::promotion::is_code`].
    #[error("{code:?} is no code of a promotion")]
    Code {
        /// The code.
        code: String,
    },
    /// Two drafts have the same code.
    #[error("promotion {code} is there twice")]
    DuplicateCode {
        /// The code.
        code: String,
    },
    /// Fields of rules that can't be right. The id of a rule is the place of its draft, counted from
    /// 1.
    #[error("{}", join(.0))]
    Rule(Vec<RuleError>),
    /// A flash sale has no allotment or a variant twice, or another kind of rule has one.
    #[error("promotion {code}: a flash sale has one allotment a variant, other rules have none")]
    Allotments {
        /// The promotion.
        code: String,
    },
    /// Fewer units than are sold already.
    #[error("promotion {code}: {sold} units of variant {} are sold already", .variant_id.0)]
    AllotmentSold {
        /// The promotion.
        code: String,
        /// The variant.
        variant_id: VariantId,
        /// Units that orders hold.
        sold: u32,
    },
    /// What is no coupon stacks with one.
    #[error("promotion {code} is no coupon, so it can't stack with one")]
    NotACoupon {
        /// The promotion.
        code: String,
    },
    /// A coupon stacks with something that isn't there, is no coupon, or is itself.
    #[error("coupon {code}: unknown coupon {coupon}")]
    UnknownCoupon {
        /// The coupon that is saved.
        code: String,
        /// What it names.
        coupon: String,
    },
    /// The database refused it.
    #[error(transparent)]
    Store(#[from] StoreError),
}

fn join(errors: &[RuleError]) -> String {
    errors.iter().map(RuleError::to_string).collect::<Vec<_>>().join("; ")
}

impl From<sea_orm::DbErr> for PromotionDraftError {
    fn from(error: sea_orm::DbErr) -> Self {
        Self::Store(error.into())
    }
}

impl TransactionError for PromotionDraftError {
    fn is_busy(&self) -> bool {
        matches!(self, Self::Store(error) if error.is_busy())
    }
}
