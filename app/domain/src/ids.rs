//! Typed identifiers, so that a product's id can't be passed where a variant's is meant.

use serde::{Deserialize, Serialize};

macro_rules! id {
    ($(#[$doc:meta] $name:ident),+ $(,)?) => {$(
        #[$doc]
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub i64);

        impl From<i64> for $name {
            fn from(value: i64) -> Self {
                Self(value)
            }
        }
    )+};
}

id! {
    /// A product: what has a page.
    ProductId,
    /// A variant: what sells; it has the SKU, the price and the stock.
    VariantId,
    /// A category of the tree.
    CategoryId,
    /// A brand.
    BrandId,
    /// A cart, of a guest or a member.
    CartId,
    /// An order.
    OrderId,
    /// A line of an order, a snapshot of what was bought.
    OrderLineId,
    /// A rule of the price list: a special, a bundle, a promotion or a coupon.
    RuleId,
    /// A tier of membership.
    TierId,
    /// A group of buyers.
    GroupId,
    /// A member: who has an account.
    MemberId,
    /// An address of a member's address book.
    AddressId,
    /// A session: a device on which a member is signed in.
    SessionId,
}
