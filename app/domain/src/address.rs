//! Postal addresses: what each zone asks for, and what is wrong with one.

use crate::checkout::{Field, FieldProblem};
use crate::region::find_region;
use crate::shipping::Zone;
use crate::text::{clean_line, fold_width, length};
use serde::{Deserialize, Serialize};

/// Most characters of the recipient's name.
pub const MAX_RECIPIENT: usize = 60;
/// Most characters of country, region and city, each.
pub const MAX_PLACE: usize = 60;
/// Most characters of the street line.
pub const MAX_STREET: usize = 200;
/// Most characters of a postcode.
pub const MAX_POSTCODE: usize = 12;

/// A postal address as the buyer typed it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Address {
    /// Who receives it.
    pub recipient: String,
    /// Country in words, for [`Zone::International`]; empty otherwise.
    pub country: String,
    /// 縣市 in Taiwan, 省 in Mainland China, state or province elsewhere.
    pub region: String,
    /// 鄉鎮市區 in Taiwan, 市/區 in Mainland China, city elsewhere.
    pub city: String,
    /// Street, number, floor.
    pub street: String,
    /// Postcode: 3, 5 or 6 digits in Taiwan, 6 in Mainland China, optional elsewhere.
    pub postcode: String,
    /// Zone.
    pub zone: Zone,
}

impl Address {
    /// The address without what no parcel label can carry.
    pub fn cleaned(&self) -> Self {
        Self {
            recipient: clean_line(&self.recipient),
            country: clean_line(&self.country),
            region: clean_line(&self.region),
            city: clean_line(&self.city),
            street: clean_line(&self.street),
            postcode: fold_width(&clean_line(&self.postcode)).trim().to_uppercase(),
            zone: self.zone,
        }
    }

    /// Only what a pick-up needs: who comes.
    pub fn recipient_only(&self) -> Self {
        Self { recipient: self.recipient.clone(), zone: self.zone, ..Self::default() }
    }

    /// What is wrong with a [cleaned](Address::cleaned) address that a courier shall go to, in the
    /// order of the form.
    pub fn problems(&self) -> Vec<(Field, FieldProblem)> {
        let foreign = self.zone == Zone::International;
        let mut found = Vec::new();
        let mut note = |field, problem: Option<FieldProblem>| {
            found.extend(problem.map(|problem| (field, problem)));
        };
        note(Field::Recipient, self.recipient_problem());
        if foreign {
            note(Field::Country, required(&self.country, MAX_PLACE));
        }
        note(Field::Region, self.region_problem());
        note(Field::City, required(&self.city, MAX_PLACE));
        note(Field::Street, required(&self.street, MAX_STREET));
        note(Field::Postcode, self.postcode_problem());
        found
    }

    /// What is wrong with the recipient of a cleaned address.
    pub fn recipient_problem(&self) -> Option<FieldProblem> {
        required(&self.recipient, MAX_RECIPIENT)
    }

    fn region_problem(&self) -> Option<FieldProblem> {
        if self.zone == Zone::International {
            return limited(&self.region, MAX_PLACE);
        }
        required(&self.region, MAX_PLACE).or_else(|| {
            find_region(self.zone, &self.region).is_none().then_some(FieldProblem::NotOffered)
        })
    }

    fn postcode_problem(&self) -> Option<FieldProblem> {
        let code = self.postcode.as_str();
        let fits = match self.zone {
            Zone::Taiwan => is_number(code, &[3, 5, 6]) && !code.starts_with('0'),
            Zone::Mainland => is_number(code, &[6]),
            Zone::International => {
                code.chars().all(|c| c.is_ascii_alphanumeric() || c == ' ' || c == '-')
            }
        };
        let needed = self.zone != Zone::International;
        let problem =
            if needed { required(code, MAX_POSTCODE) } else { limited(code, MAX_POSTCODE) };
        problem.or((!fits).then_some(FieldProblem::Malformed))
    }
}

/// What is wrong with a text that must be there.
pub(crate) fn required(text: &str, max: usize) -> Option<FieldProblem> {
    if text.is_empty() { Some(FieldProblem::Missing) } else { limited(text, max) }
}

/// What is wrong with a text that may be empty.
pub(crate) fn limited(text: &str, max: usize) -> Option<FieldProblem> {
    (length(text) > max).then_some(FieldProblem::TooLong { max: max as u32 })
}

fn is_number(text: &str, lengths: &[usize]) -> bool {
    lengths.contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn taiwan() -> Address {
        Address {
            recipient: "王小明".into(),
            region: "台北市".into(),
            city: "大安區".into(),
            street: "和平東路一段 1 號 5 樓".into(),
            postcode: "106".into(),
            ..Address::default()
        }
    }

    #[test]
    fn taiwan_wants_county_and_postcode() {
        assert_eq!(taiwan().problems(), []);
        for good in ["10617", "106409"] {
            assert_eq!(Address { postcode: good.into(), ..taiwan() }.problems(), []);
        }
        for bad in ["1064", "012", "1060000", "10A"] {
            let address = Address { postcode: bad.into(), ..taiwan() };
            assert_eq!(address.problems(), [(Field::Postcode, FieldProblem::Malformed)], "{bad}");
        }
        let elsewhere = Address { region: "廣東省".into(), ..taiwan() };
        assert_eq!(elsewhere.problems(), [(Field::Region, FieldProblem::NotOffered)]);
    }

    #[test]
    fn mainland_wants_province_and_six_digits() {
        let address = Address {
            zone: Zone::Mainland,
            region: "广东".into(),
            city: "深圳市南山区".into(),
            postcode: "518000".into(),
            ..taiwan()
        };
        assert_eq!(address.problems(), []);
        let short = Address { postcode: "51800".into(), ..address };
        assert_eq!(short.problems(), [(Field::Postcode, FieldProblem::Malformed)]);
    }

    #[test]
    fn elsewhere_wants_a_country() {
        let address = Address {
            zone: Zone::International,
            country: "Japan".into(),
            region: String::new(),
            postcode: String::new(),
            ..taiwan()
        };
        assert_eq!(address.problems(), []);
        let nowhere = Address { country: String::new(), postcode: "1<2".into(), ..address };
        let missing = (Field::Country, FieldProblem::Missing);
        assert_eq!(nowhere.problems(), [missing, (Field::Postcode, FieldProblem::Malformed)]);
    }

    #[test]
    fn an_empty_form_lists_its_fields_in_order() {
        let fields: Vec<Field> = Address::default().problems().into_iter().map(|p| p.0).collect();
        use Field::{City, Postcode, Recipient, Region, Street};
        assert_eq!(fields, [Recipient, Region, City, Street, Postcode]);
        assert!(fields.is_sorted());
        let long = Address { street: "長".repeat(MAX_STREET + 1), ..taiwan() };
        let too_long = FieldProblem::TooLong { max: MAX_STREET as u32 };
        assert_eq!(long.problems(), [(Field::Street, too_long)]);
    }
}
