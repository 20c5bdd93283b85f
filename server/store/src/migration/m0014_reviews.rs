//! Reviews 評價: what buyers say, who found it helpful, and the figures of a product that are kept beside them;
//! and what a category wants rated beside the whole.

use super::{bigint, flag, id, index, nullable, number, optional_text, references, text, unique};
use sea_orm_migration::prelude::*;

/// See the module.
#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let mut aspects = text("aspects");
        aspects.default("");
        let add = Table::alter().table("categories").add_column(aspects).take();
        manager.alter_table(add).await?;
        for table in [reviews(), review_votes(), review_figures()] {
            manager.create_table(table).await?;
        }
        // A line is reviewed once, also by two clicks at once.
        manager.create_index(unique("reviews", &["order_line_id"])).await?;
        for columns in [
            &["product_id", "rank", "id"][..],
            &["product_id", "written_at", "id"],
            &["product_id", "stars", "id"],
            &["member_id", "id"],
            &["rewarded_at", "written_at"],
        ] {
            manager.create_index(index("reviews", columns)).await?;
        }
        manager.create_index(index("review_votes", &["member_id", "voted_at"])).await
    }
}

fn reviews() -> TableCreateStatement {
    let mut of_line = references("reviews", "order_line_id", "order_lines");
    let mut of_member = references("reviews", "member_id", "members");
    let mut statement = Table::create();
    statement
        .table("reviews")
        .col(id())
        .col(bigint("product_id"))
        .col(nullable("variant_id"))
        // None: it was brought in.
        .col(nullable("order_line_id"))
        .col(nullable("member_id"))
        // As it is shown: masked already where that was wished.
        .col(text("author"))
        .col(number("stars"))
        .col(text("aspects"))
        .col(text("body"))
        .col(text("lang"))
        .col(text("options"))
        .col(bigint("written_at"))
        .col(bigint("votes").default(0))
        .col(bigint("rank"))
        .col(optional_text("follow_up"))
        .col(nullable("followed_up_at"))
        .col(optional_text("answer"))
        .col(nullable("answered_at"))
        .col(flag("is_shown"))
        .col(text("hidden_because").default(""))
        // When it was looked at for points.
        .col(nullable("rewarded_at"))
        .check(("ck_reviews__stars", Expr::col("stars").gte(1).and(Expr::col("stars").lte(5))))
        .check(("ck_reviews__votes", Expr::col("votes").gte(0)))
        .foreign_key(&mut of_product("reviews"))
        .foreign_key(of_line.on_delete(ForeignKeyAction::SetNull))
        .foreign_key(of_member.on_delete(ForeignKeyAction::SetNull));
    statement
}

fn review_votes() -> TableCreateStatement {
    let mut key = Index::create();
    key.name("review_votes_pkey").col("review_id").col("member_id");
    let mut of_review = references("review_votes", "review_id", "reviews");
    let mut of_member = references("review_votes", "member_id", "members");
    let mut statement = Table::create();
    statement
        .table("review_votes")
        .col(bigint("review_id"))
        .col(bigint("member_id"))
        .col(bigint("voted_at"))
        .primary_key(&mut key)
        .foreign_key(of_review.on_delete(ForeignKeyAction::Cascade))
        .foreign_key(of_member.on_delete(ForeignKeyAction::Cascade));
    statement
}

/// What the shown reviews of a product come to: how many with so many stars (`1`–`5`), how many with a follow-up
/// (`added`), and for each aspect how many rated it and the sum of their stars.
fn review_figures() -> TableCreateStatement {
    let mut key = Index::create();
    key.name("review_figures_pkey").col("product_id").col("code");
    let mut statement = Table::create();
    statement
        .table("review_figures")
        .col(bigint("product_id"))
        .col(text("code"))
        .col(bigint("reviews"))
        .col(bigint("stars"))
        .primary_key(&mut key)
        .check(("ck_review_figures__reviews", Expr::col("reviews").gte(0)))
        .foreign_key(&mut of_product("review_figures"));
    statement
}

fn of_product(table: &'static str) -> ForeignKeyCreateStatement {
    references(table, "product_id", "products").on_delete(ForeignKeyAction::Cascade).take()
}
