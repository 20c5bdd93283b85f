//! A member's address book: what an entry of it carries, and what can be wrong with one.

use crate::address::{Address, required};
use crate::checkout::{Field, FieldProblem};
use crate::contact::{MAX_PHONE, normalize_phone};
use crate::ids::AddressId;
use crate::text::clean_line;
use serde::{Deserialize, Serialize};

/// Most addresses of a member.
pub const MAX_ADDRESSES: usize = 20;

/// An address with the telephone of who receives there.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct AddressEntry {
    /// Who, and where.
    pub address: Address,
    /// Telephone, as it was typed.
    pub phone: String,
}

impl AddressEntry {
    /// The entry without what no parcel label can carry.
    pub fn cleaned(&self) -> Self {
        Self { address: self.address.cleaned(), phone: clean_line(&self.phone) }
    }

    /// What is wrong with a [cleaned](AddressEntry::cleaned) entry, in the order of its form.
    pub fn problems(&self) -> Vec<(Field, FieldProblem)> {
        let fits = normalize_phone(&self.phone, self.address.zone).is_some();
        let phone = required(&self.phone, MAX_PHONE)
            .or_else(|| (!fits).then_some(FieldProblem::Malformed))
            .map(|problem| (Field::Phone, problem));
        let mut found = self.address.problems();
        found.extend(phone);
        found.sort_by_key(|(field, _)| *field);
        found
    }
}

/// An entry of the book.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SavedAddress {
    /// Its id.
    pub id: AddressId,
    /// What it says.
    pub entry: AddressEntry,
    /// Whether a new order begins with it.
    pub is_default: bool,
}

/// The entry that a new order begins with: the default one, or the first that goes to the wanted zone.
pub fn pick(book: &[SavedAddress], zone: Option<crate::shipping::Zone>) -> Option<&SavedAddress> {
    let fits = |saved: &&SavedAddress| zone.is_none_or(|zone| saved.entry.address.zone == zone);
    book.iter().find(|saved| saved.is_default && fits(saved)).or_else(|| {
        // Without a default nothing is guessed; with a zone asked for, the book's order decides.
        book.iter().find(|saved| zone.is_some() && fits(saved))
    })
}

/// Why a command of the address book was not done.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error, Serialize, Deserialize)]
pub enum AddressError {
    /// Fields to mend, in the order of the form.
    #[error("{} fields are wrong", .0.len())]
    Fields(Vec<(Field, FieldProblem)>),
    /// There are [`MAX_ADDRESSES`] already.
    #[error("the address book is full")]
    Full,
    /// There is no such address, or it is somebody else's.
    #[error("there is no such address")]
    NotFound,
    /// Nobody is signed in here.
    #[error("nobody is signed in")]
    SignedOut,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::shipping::Zone;
    use proptest::prelude::*;

    fn entry() -> AddressEntry {
        let address = Address {
            recipient: "王小明".into(),
            region: "台北市".into(),
            city: "大安區".into(),
            street: "和平東路一段 1 號".into(),
            postcode: "106".into(),
            ..Address::default()
        };
        AddressEntry { address, phone: "0912-345-678".into() }
    }

    #[test]
    fn an_entry_needs_a_telephone_of_its_zone() {
        assert_eq!(entry().problems(), []);
        let missing = AddressEntry { phone: String::new(), ..entry() };
        assert_eq!(missing.problems(), [(Field::Phone, FieldProblem::Missing)]);
        let wrong = AddressEntry { phone: "12".into(), ..entry() };
        assert_eq!(wrong.problems(), [(Field::Phone, FieldProblem::Malformed)]);
        let fields: Vec<Field> =
            AddressEntry::default().problems().into_iter().map(|found| found.0).collect();
        assert!(fields.is_sorted() && fields.contains(&Field::Street));
    }

    #[test]
    fn an_order_begins_with_the_default() {
        let saved = |id, zone, is_default| SavedAddress {
            id: AddressId(id),
            entry: AddressEntry { address: Address { zone, ..Address::default() }, ..entry() },
            is_default,
        };
        let book = [
            saved(1, Zone::Mainland, false),
            saved(2, Zone::Taiwan, true),
            saved(3, Zone::Taiwan, false),
        ];
        let picked = |zone| pick(&book, zone).map(|saved| saved.id.0);
        assert_eq!(picked(None), Some(2));
        assert_eq!(picked(Some(Zone::Taiwan)), Some(2));
        assert_eq!(picked(Some(Zone::Mainland)), Some(1));
        assert_eq!(picked(Some(Zone::International)), None);
        assert_eq!(pick(&book[..1], None), None);
    }

    proptest! {
        #[test]
        fn nothing_typed_breaks_it(a in any::<String>(), b in any::<String>()) {
            let address = Address { street: a.clone(), region: b.clone(), ..Address::default() };
            let entry = AddressEntry { address, phone: a }.cleaned();
            prop_assert_eq!(&entry.cleaned(), &entry);
            prop_assert!(entry.problems().is_sorted_by_key(|(field, _)| *field));
        }
    }
}
