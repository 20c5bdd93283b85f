//! What the codes of a draft stand for in the database.

use super::draft_error::DraftError;
use crate::entity::{attribute, attribute_value, brand, category, tag};
use domain::draft::ProductDraft;
use std::collections::HashMap;

/// Categories, brands, attributes and tags by their codes.
pub(super) struct Codes {
    categories: HashMap<i64, category::Model>,
    category_ids: HashMap<String, i64>,
    brands: HashMap<String, brand::Model>,
    values: HashMap<(String, String), attribute_value::Model>,
    tags: HashMap<String, i64>,
}

impl Codes {
    pub fn new(
        categories: Vec<category::Model>,
        brands: Vec<brand::Model>,
        attributes: Vec<attribute::Model>,
        values: Vec<attribute_value::Model>,
        tags: Vec<tag::Model>,
    ) -> Self {
        let attributes: HashMap<i64, String> =
            attributes.into_iter().map(|attribute| (attribute.id, attribute.code)).collect();
        let key = |value: &attribute_value::Model| {
            let attribute = attributes.get(&value.attribute_id).cloned().unwrap_or_default();
            (attribute, value.code.clone())
        };
        Self {
            category_ids: categories.iter().map(|row| (row.slug.clone(), row.id)).collect(),
            categories: categories.into_iter().map(|row| (row.id, row)).collect(),
            brands: brands.into_iter().map(|row| (row.slug.clone(), row)).collect(),
            values: values.into_iter().map(|value| (key(&value), value)).collect(),
            tags: tags.into_iter().map(|row| (row.code, row.id)).collect(),
        }
    }

    /// The product's category and those above it, from the top.
    pub fn path(&self, draft: &ProductDraft) -> Result<Vec<&category::Model>, DraftError> {
        let mut at = self.category_ids.get(&draft.category).copied();
        let mut path = Vec::new();
        while let Some(row) = at.and_then(|id| self.categories.get(&id)) {
            path.insert(0, row);
            at = row.parent_id;
        }
        if path.is_empty() {
            let (slug, category) = (draft.slug.clone(), draft.category.clone());
            return Err(DraftError::UnknownCategory { slug, category });
        }
        Ok(path)
    }

    /// The product's brand, when it has one.
    pub fn brand(&self, draft: &ProductDraft) -> Result<Option<&brand::Model>, DraftError> {
        let Some(brand) = &draft.brand else { return Ok(None) };
        self.brands.get(brand).map(Some).ok_or_else(|| DraftError::UnknownBrand {
            slug: draft.slug.clone(),
            brand: brand.clone(),
        })
    }

    /// The values of the product's attributes, each once.
    pub fn values(&self, draft: &ProductDraft) -> Result<Vec<&attribute_value::Model>, DraftError> {
        let mut found: Vec<&attribute_value::Model> = Vec::new();
        for (attribute, values) in &draft.attributes {
            for value in values {
                let key = (attribute.clone(), value.clone());
                let row = self.values.get(&key).ok_or_else(|| DraftError::UnknownValue {
                    slug: draft.slug.clone(),
                    attribute: attribute.clone(),
                    value: value.clone(),
                })?;
                if found.iter().all(|other| other.id != row.id) {
                    found.push(row);
                }
            }
        }
        Ok(found)
    }

    /// The product's tags, each once.
    pub fn tags(&self, draft: &ProductDraft) -> Vec<i64> {
        let mut ids: Vec<i64> =
            draft.tags.iter().filter_map(|code| self.tags.get(code).copied()).collect();
        ids.sort_unstable();
        ids.dedup();
        ids
    }
}
