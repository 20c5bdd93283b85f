//! The category tree with how much is in it.

use super::CATEGORY_IMAGE_SIDE;
use super::shelf_counts::{Kind, ShelfCounts};
use crate::entity::category;
use crate::query::{localized, rows};
use crate::{Connection, Result, Store};
use domain::catalog::{CategoryNode, Image, Link};
use domain::lang::Lang;
use domain::time::Timestamp;
use sea_orm::sea_query::{Order, Query};
use sea_orm::{ColumnTrait, FromQueryResult};
use std::collections::HashMap;

/// Every category, in the order of the shop.
pub(super) struct Tree {
    rows: Vec<Row>,
}

#[derive(FromQueryResult)]
pub(super) struct Row {
    pub id: i64,
    pub slug: String,
    pub depth: i32,
    parent_id: Option<i64>,
    image_path: Option<String>,
    name: Option<String>,
}

/// The whole tree; categories without products are in it too, with a count of 0.
///
/// # Errors
/// What the database met.
pub async fn category_tree(store: &Store, lang: Lang, now: Timestamp) -> Result<Vec<CategoryNode>> {
    let conn = store.reader();
    let tree = Tree::load(conn, lang).await?;
    let counts = ShelfCounts::load(conn, None, &[Kind::Category], now).await?.categories;
    Ok(tree.tops().map(|row| tree.node(row, &counts)).collect())
}

impl Tree {
    pub async fn load(conn: &impl Connection, lang: Lang) -> Result<Self> {
        let mut select = Query::select();
        select
            .exprs(
                [
                    category::Column::Id,
                    category::Column::Slug,
                    category::Column::Depth,
                    category::Column::ParentId,
                    category::Column::ImagePath,
                ]
                .map(|column| column.into_expr()),
            )
            .expr_as(localized(category::NAMES, lang), "name")
            .from(category::Entity)
            .order_by(category::Column::Position, Order::Asc)
            .order_by(category::Column::Id, Order::Asc);
        Ok(Self { rows: rows(conn, &select).await? })
    }

    pub fn find(&self, slug: &str) -> Option<&Row> {
        self.rows.iter().find(|row| row.slug == slug)
    }

    pub fn tops(&self) -> impl Iterator<Item = &Row> {
        self.rows.iter().filter(|row| row.parent_id.is_none())
    }

    /// From the top of the tree down to what `row` is in.
    pub fn above(&self, row: &Row) -> Vec<Link> {
        let mut path = self.path(row);
        path.pop();
        path
    }

    fn path(&self, row: &Row) -> Vec<Link> {
        let parent = row.parent_id.and_then(|id| self.rows.iter().find(|row| row.id == id));
        let mut path = parent.map(|parent| self.path(parent)).unwrap_or_default();
        path.push(row.link());
        path
    }

    /// The category with everything below it. `counts` are products by their own category.
    pub fn node(&self, row: &Row, counts: &HashMap<i64, u32>) -> CategoryNode {
        let children: Vec<_> = self
            .rows
            .iter()
            .filter(|child| child.parent_id == Some(row.id))
            .map(|child| self.node(child, counts))
            .collect();
        let below: u32 = children.iter().map(|child| child.product_count).sum();
        CategoryNode {
            slug: row.slug.clone(),
            name: row.name.clone().unwrap_or_default(),
            product_count: below + counts.get(&row.id).copied().unwrap_or_default(),
            image: row.image(),
            children,
        }
    }
}

impl Row {
    pub fn link(&self) -> Link {
        Link { slug: self.slug.clone(), name: self.name.clone().unwrap_or_default() }
    }

    fn image(&self) -> Option<Image> {
        let path = self.image_path.clone()?;
        let alt = self.name.clone().unwrap_or_default();
        Some(Image { path, alt, width: CATEGORY_IMAGE_SIDE, height: CATEGORY_IMAGE_SIDE })
    }
}
