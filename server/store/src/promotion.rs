//! Promotions: their rules, what is left of them, what carts ask of them and what orders hold of
//! them. What a rule does to a price is `domain::pricing`'s business.

mod claims;
mod draft_error;
mod facts;
mod list;
mod rules;
mod uses;
mod wallet;

pub use claims::{
    Claim, choose_coupon, claim_coupon, clear_wishes, list_claims, list_gifts, set_gift,
};
pub use draft_error::PromotionDraftError;
pub use facts::{FlashStand, coupon_facts, flash_facts, has_ordered, list_allotments};
pub use list::{list_pairs, list_promotions, promotions_version};
pub use rules::{
    add_promotions, check_promotions, save_promotion, save_promotions, set_promotion_on,
    try_promotions,
};
pub use uses::{MEMBER_LIMIT, SOLD_OUT, Take, USED_UP, release_promotions, take_promotions};
pub use wallet::{UsedCoupon, list_used_coupons};

/// Stands for the variant where a promotion isn't counted by variant: for coupons.
const NO_VARIANT: i64 = 0;
