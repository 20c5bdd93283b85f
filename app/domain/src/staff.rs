//! Staff: which roles there are and what each may do. The one place that decides it; who has which role, the
//! service knows.

use serde::{Deserialize, Serialize};

/// A role of staff. Somebody may have several: they may do what any of them may.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Role {
    /// Everything, staff and settings among it.
    Owner,
    /// Products, their texts, pictures and prices.
    Catalogue,
    /// Counts and receipts of stock.
    Stock,
    /// Orders from paid to delivered.
    Fulfilment,
    /// Buyers: their orders, refunds and points.
    Service,
    /// Promotions, and what the home page shows.
    Marketing,
    /// What members write.
    Moderator,
    /// Figures, without a person in them.
    Analyst,
}

/// Something that not everybody may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Right {
    /// See who is staff, give and take roles.
    ManageStaff,
    /// Change the shop's settings.
    ManageSettings,
    /// Write products, their texts, pictures and codes.
    WriteProducts,
    /// Change list prices and costs.
    WritePrices,
    /// See stock and its journal.
    SeeStock,
    /// Count stock and receive purchases.
    WriteStock,
    /// See orders with names, addresses and contacts.
    SeeOrders,
    /// Move orders on: picked, shipped, delivered.
    AdvanceOrders,
    /// Call orders off and give money back.
    Refund,
    /// See members and what is known of them.
    SeeMembers,
    /// Give and take points.
    AdjustPoints,
    /// Write and switch promotions.
    WritePromotions,
    /// Arrange the home page, pins and bans.
    ArrangePages,
    /// Hide and show what members write, and silence who abuses it.
    Moderate,
    /// See the shop's figures.
    SeeFigures,
}

impl Role {
    /// All, in the order in which they are listed.
    pub const ALL: [Self; 8] = [
        Self::Owner,
        Self::Catalogue,
        Self::Stock,
        Self::Fulfilment,
        Self::Service,
        Self::Marketing,
        Self::Moderator,
        Self::Analyst,
    ];

    /// Code in the database and on the command line.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Owner => "owner",
            Self::Catalogue => "catalogue",
            Self::Stock => "stock",
            Self::Fulfilment => "fulfilment",
            Self::Service => "service",
            Self::Marketing => "marketing",
            Self::Moderator => "moderator",
            Self::Analyst => "analyst",
        }
    }

    /// Reads a code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.code() == code)
    }

    /// Whether the role has a right. What is not said here, nobody but an owner may do.
    pub const fn may(self, right: Right) -> bool {
        use Right as R;
        match self {
            Self::Owner => true,
            Self::Catalogue => matches!(right, R::WriteProducts | R::WritePrices | R::SeeStock),
            Self::Stock => matches!(right, R::SeeStock | R::WriteStock),
            Self::Fulfilment => matches!(right, R::SeeStock | R::SeeOrders | R::AdvanceOrders),
            Self::Service => {
                matches!(right, R::SeeOrders | R::Refund | R::SeeMembers | R::AdjustPoints)
            }
            Self::Marketing => {
                matches!(right, R::WritePromotions | R::ArrangePages | R::SeeFigures)
            }
            Self::Moderator => matches!(right, R::Moderate),
            Self::Analyst => matches!(right, R::SeeFigures),
        }
    }
}

impl Right {
    /// All of them.
    pub const ALL: [Self; 15] = [
        Self::ManageStaff,
        Self::ManageSettings,
        Self::WriteProducts,
        Self::WritePrices,
        Self::SeeStock,
        Self::WriteStock,
        Self::SeeOrders,
        Self::AdvanceOrders,
        Self::Refund,
        Self::SeeMembers,
        Self::AdjustPoints,
        Self::WritePromotions,
        Self::ArrangePages,
        Self::Moderate,
        Self::SeeFigures,
    ];
}

/// Whether somebody with these roles may do it: with one of them, that is; without any, nothing.
pub fn may(roles: &[Role], right: Right) -> bool {
    roles.iter().any(|role| role.may(right))
}

/// Why a change of staff was not done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error, Serialize, Deserialize)]
pub enum StaffError {
    /// Nobody would be left who may give roles.
    #[error("the last owner stays")]
    LastOwner,
    /// They don't have the role.
    #[error("they don't have the role")]
    NotHeld,
}

/// Whether a role may be taken from who holds `held`. `owners` is how many members are owners, this one
/// counted: read it in the transaction that takes the role, under its lock.
///
/// # Errors
/// [`StaffError`].
pub fn check_removal(held: &[Role], role: Role, owners: u64) -> Result<(), StaffError> {
    if !held.contains(&role) {
        return Err(StaffError::NotHeld);
    }
    if role == Role::Owner && owners <= 1 {
        return Err(StaffError::LastOwner);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A row a right, a column a role, in the orders of `ALL`.
    #[rustfmt::skip]
    const TABLE: [(Right, &str); 15] = [
        //                       owner, catalogue, stock, fulfilment, service, marketing, moderator, analyst
        (Right::ManageStaff,     "o......."),
        (Right::ManageSettings,  "o......."),
        (Right::WriteProducts,   "oc......"),
        (Right::WritePrices,     "oc......"),
        (Right::SeeStock,        "ocsf...."),
        (Right::WriteStock,      "o.s....."),
        (Right::SeeOrders,       "o..fS..."),
        (Right::AdvanceOrders,   "o..f...."),
        (Right::Refund,          "o...S..."),
        (Right::SeeMembers,      "o...S..."),
        (Right::AdjustPoints,    "o...S..."),
        (Right::WritePromotions, "o....m.."),
        (Right::ArrangePages,    "o....m.."),
        (Right::Moderate,        "o.....M."),
        (Right::SeeFigures,      "o....m.a"),
    ];

    #[test]
    fn every_role_and_every_right() {
        assert_eq!(TABLE.map(|(right, _)| right), Right::ALL);
        for (right, row) in TABLE {
            let marks: String = Role::ALL
                .into_iter()
                .zip("ocsfSmMa".chars())
                .map(|(role, mark)| if role.may(right) { mark } else { '.' })
                .collect();
            assert_eq!(marks, row, "{right:?}");
        }
    }

    #[test]
    fn several_roles_add_up_and_none_is_nothing() {
        let both = [Role::Stock, Role::Analyst];
        for right in Right::ALL {
            assert!(!may(&[], right));
            assert_eq!(may(&both, right), Role::Stock.may(right) || Role::Analyst.may(right));
        }
    }

    #[test]
    fn codes() {
        for role in Role::ALL {
            assert_eq!(Role::from_code(role.code()), Some(role));
        }
        for unknown in ["", "Owner", "admin", "owner "] {
            assert_eq!(Role::from_code(unknown), None, "{unknown}");
        }
    }

    #[test]
    fn the_last_owner_stays() {
        let held = [Role::Owner, Role::Stock];
        assert_eq!(check_removal(&held, Role::Owner, 1), Err(StaffError::LastOwner));
        assert_eq!(check_removal(&held, Role::Owner, 0), Err(StaffError::LastOwner));
        assert_eq!(check_removal(&held, Role::Owner, 2), Ok(()));
        assert_eq!(check_removal(&held, Role::Stock, 1), Ok(()));
        assert_eq!(check_removal(&held, Role::Service, 2), Err(StaffError::NotHeld));
        assert_eq!(check_removal(&[], Role::Owner, 1), Err(StaffError::NotHeld));
    }
}
