//! The catalogue and its stock.
//!
//! Short texts (names, alternative texts) stand in three columns beside each other: a shelf reads
//! them without a join, and a picture costs one row instead of four. Long texts have a row for each
//! language. A product repeats the ids of the categories above it, so that the shelf of a category
//! of any level is one range of one index. What a shelf holds is counted when products are written,
//! so that showing it doesn't count them.

mod indexes;

use super::{bigint, id, names, nullable, number, references, text};
use crate::entity::product::presence;
use indexes::{plain_indexes, shelf_indexes, unique_indexes};
use sea_orm_migration::prelude::*;

/// See the module.
#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in [categories(), brands(), attributes(), attribute_values(), tags()]
            .into_iter()
            .chain([products(), product_texts(), product_searches(), product_images()])
            .chain([product_options(), product_option_values(), variants()])
            .chain([product_attribute_values(), product_tags(), shelf_counts()])
            .chain([stock_levels(), stock_movements()])
        {
            manager.create_table(table).await?;
        }
        for index in unique_indexes().into_iter().chain(plain_indexes()).chain(shelf_indexes()) {
            manager.create_index(index).await?;
        }
        Ok(())
    }
}

fn table(name: &'static str, columns: impl IntoIterator<Item = ColumnDef>) -> TableCreateStatement {
    let mut statement = Table::create();
    statement.table(name);
    for column in columns {
        statement.col(column);
    }
    statement
}

fn categories() -> TableCreateStatement {
    let columns = [id(), text("slug"), nullable("parent_id"), number("depth"), number("position")];
    let columns = columns.into_iter().chain([super::optional_text("image_path")]);
    let mut statement = table("categories", columns.chain(names("name")));
    statement
        .foreign_key(&mut references("categories", "parent_id", "categories"))
        .check(("ck_categories__depth", Expr::col("depth").between(1, 3)));
    statement
}

fn brands() -> TableCreateStatement {
    table("brands", [id(), text("slug")].into_iter().chain(names("name")))
}

fn attributes() -> TableCreateStatement {
    table("attributes", [id(), text("code"), number("position")].into_iter().chain(names("name")))
}

fn attribute_values() -> TableCreateStatement {
    let columns = [id(), bigint("attribute_id"), text("code"), number("position")];
    let columns = columns.into_iter().chain([super::optional_text("swatch")]).chain(names("name"));
    let mut statement = table("attribute_values", columns);
    statement.foreign_key(&mut references("attribute_values", "attribute_id", "attributes"));
    statement
}

fn tags() -> TableCreateStatement {
    table("tags", [id(), text("code")])
}

fn products() -> TableCreateStatement {
    let life = [
        id(),
        text("slug"),
        text("state"),
        nullable("listed_from"),
        nullable("listed_until"),
        bigint("created_at"),
        super::flag("unlist_when_sold_out"),
        super::optional_number("featured_rank"),
        number("shelf_rank"),
        presence(),
    ];
    let place = [
        bigint("category_id"),
        bigint("category_1"),
        nullable("category_2"),
        nullable("category_3"),
        nullable("brand_id"),
    ];
    let figures = [
        bigint("price_min"),
        bigint("price_max"),
        super::flag("in_stock"),
        bigint("sold"),
        bigint("rating_sum"),
        number("rating_count"),
        number("rating_x100"),
    ];
    let mut statement = table("products", life.into_iter().chain(place).chain(figures));
    for column in ["category_id", "category_1", "category_2", "category_3"] {
        statement.foreign_key(&mut references("products", column, "categories"));
    }
    statement
        .foreign_key(&mut references("products", "brand_id", "brands"))
        .check(("ck_products__state", Expr::col("state").is_in(["draft", "listed", "unlisted"])))
        .check(("ck_products__price_min", Expr::col("price_min").gte(0)))
        .check(("ck_products__price_max", Expr::col("price_max").gte(Expr::col("price_min"))))
        .check(("ck_products__sold", Expr::col("sold").gte(0)));
    statement
}

/// Whether a product is on sale never, at times or always: see [`presence`].
///
/// The database works it out, so no write can forget it.
fn presence() -> ColumnDef {
    let scheduled =
        || Expr::col("listed_from").is_not_null().or(Expr::col("listed_until").is_not_null());
    let code = CaseStatement::new()
        .case(Expr::col("state").ne("listed"), presence::NEVER)
        .case(scheduled().or(Expr::col("unlist_when_sold_out")), presence::AT_TIMES)
        .finally(presence::ALWAYS);
    let mut column = number("presence");
    column.generated(code, true);
    column
}

/// A table of parts of a product, deleted with it; its key is the product and `key`.
fn part_of_product(
    name: &'static str,
    key: &[&'static str],
    columns: impl IntoIterator<Item = ColumnDef>,
) -> TableCreateStatement {
    let mut statement = table(name, std::iter::once(bigint("product_id")).chain(columns));
    let mut primary_key = Index::create();
    primary_key.col("product_id");
    for column in key {
        primary_key.col(*column);
    }
    statement.primary_key(&mut primary_key).foreign_key(
        references(name, "product_id", "products").on_delete(ForeignKeyAction::Cascade),
    );
    statement
}

fn product_texts() -> TableCreateStatement {
    let columns = [text("lang"), text("name"), text("tagline"), text("blocks")];
    part_of_product("product_texts", &["lang"], columns)
}

fn product_searches() -> TableCreateStatement {
    part_of_product("product_searches", &[], [text("names"), text("text")])
}

fn product_images() -> TableCreateStatement {
    let columns = [number("position"), text("path"), number("width"), number("height")];
    part_of_product("product_images", &["position"], columns.into_iter().chain(names("alt")))
}

fn product_options() -> TableCreateStatement {
    let columns = [number("position"), text("code")].into_iter().chain(names("name"));
    let mut statement = part_of_product("product_options", &["position"], columns);
    statement.check(("ck_product_options__position", Expr::col("position").between(0, 2)));
    statement
}

fn product_option_values() -> TableCreateStatement {
    let columns = [number("option_position"), number("position"), text("code")];
    let columns = columns.into_iter().chain([super::optional_text("swatch")]).chain(names("name"));
    let key = ["option_position", "position"];
    let mut statement = part_of_product("product_option_values", &key, columns);
    statement.foreign_key(
        ForeignKey::create()
            .from("product_option_values", ("product_id", "option_position"))
            .to("product_options", ("product_id", "position"))
            .on_delete(ForeignKeyAction::Cascade),
    );
    statement
}

fn variants() -> TableCreateStatement {
    let identity = [
        id(),
        bigint("product_id"),
        number("position"),
        text("sku"),
        text("sku_key"),
        super::optional_text("barcode"),
    ];
    let values = ["value_1", "value_2", "value_3"].map(super::optional_number);
    let figures =
        [bigint("price"), nullable("list_price"), number("weight_g"), number("image_position")];
    let mut statement = table("variants", identity.into_iter().chain(values).chain(figures));
    statement
        .foreign_key(&mut references("variants", "product_id", "products"))
        .check(("ck_variants__price", Expr::col("price").gte(0)))
        .check(("ck_variants__list_price", Expr::col("list_price").gte(0)))
        .check(("ck_variants__weight_g", Expr::col("weight_g").gte(0)));
    statement
}

fn product_attribute_values() -> TableCreateStatement {
    let columns = [bigint("value_id"), bigint("attribute_id")];
    // The attribute stands in the key, although the value tells it, to count one attribute's values.
    let key = ["attribute_id", "value_id"];
    let mut statement = part_of_product("product_attribute_values", &key, columns);
    statement
        .foreign_key(&mut references("product_attribute_values", "value_id", "attribute_values"))
        .foreign_key(&mut references("product_attribute_values", "attribute_id", "attributes"));
    statement
}

fn product_tags() -> TableCreateStatement {
    let mut statement = part_of_product("product_tags", &["tag_id"], [bigint("tag_id")]);
    statement.foreign_key(&mut references("product_tags", "tag_id", "tags"));
    statement
}

/// How many products that are always on sale have a property, shelf by shelf; shelf 0 holds all.
/// `value_id` is the id of a category, a brand or an attribute's value, by `kind`.
fn shelf_counts() -> TableCreateStatement {
    let columns = [bigint("shelf_id"), number("kind"), bigint("value_id"), bigint("products")];
    let mut statement = table("shelf_counts", columns);
    statement
        .primary_key(Index::create().col("shelf_id").col("kind").col("value_id"))
        .check(("ck_shelf_counts__products", Expr::col("products").gte(0)));
    statement
}

fn stock_levels() -> TableCreateStatement {
    let mut variant_id = bigint("variant_id");
    variant_id.primary_key();
    let mut statement = table("stock_levels", [variant_id, bigint("on_hand"), bigint("allocated")]);
    statement
        .foreign_key(&mut references("stock_levels", "variant_id", "variants"))
        .check(("ck_stock_levels__on_hand", Expr::col("on_hand").gte(0)))
        .check(("ck_stock_levels__allocated", Expr::col("allocated").gte(0)))
        .check(("ck_stock_levels__available", Expr::col("allocated").lte(Expr::col("on_hand"))));
    statement
}

fn stock_movements() -> TableCreateStatement {
    let columns = [
        id(),
        bigint("variant_id"),
        bigint("delta_on_hand"),
        bigint("delta_allocated"),
        text("reason"),
        text("reference"),
        bigint("at"),
    ];
    let mut statement = table("stock_movements", columns);
    statement.foreign_key(&mut references("stock_movements", "variant_id", "variants"));
    statement
}
