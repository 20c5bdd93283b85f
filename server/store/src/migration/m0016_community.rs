//! The community: threads with their posts and tags, who likes and reports what, what posts said before, drafts,
//! and the log of moderators.

use super::{bigint, flag, id, index, nullable, optional_text, references, text, unique};
use sea_orm_migration::prelude::*;

/// See the module.
#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in [
            threads(),
            posts(),
            post_likes(),
            post_edits(),
            post_reports(),
            post_drafts(),
            thread_tags(),
            moderations(),
        ] {
            manager.create_table(table).await?;
        }
        // Sent twice, a post is written once.
        manager.create_index(unique("posts", &["member_id", "key"])).await?;
        let lists = ["active_at", "written_at", "heat"];
        for column in lists {
            manager.create_index(index("threads", &[column, "id"])).await?;
            manager.create_index(index("threads", &["board", column, "id"])).await?;
        }
        for (table, columns) in [
            ("threads", &["is_featured", "written_at", "id"][..]),
            ("threads", &["product_id", "active_at", "id"]),
            ("threads", &["member_id", "written_at"]),
            ("posts", &["thread_id", "floor"]),
            ("posts", &["below_id", "id"]),
            ("posts", &["member_id", "written_at"]),
            ("post_edits", &["post_id"]),
            ("post_likes", &["member_id", "liked_at"]),
            ("post_reports", &["decided_at", "reported_at"]),
            ("thread_tags", &["thread_id"]),
        ] {
            manager.create_index(index(table, columns)).await?;
        }
        Ok(())
    }
}

fn threads() -> TableCreateStatement {
    let mut of_member = references("threads", "member_id", "members");
    let mut of_product = references("threads", "product_id", "products");
    let mut statement = Table::create();
    statement
        .table("threads")
        .col(id())
        .col(text("board"))
        .col(text("title"))
        .col(text("author"))
        // None: it was brought in, or its author is gone.
        .col(nullable("member_id"))
        .col(nullable("product_id"))
        .col(text("lang"))
        .col(text("excerpt"))
        .col(bigint("written_at"))
        .col(bigint("active_at"))
        .col(bigint("heat"))
        // The last floor that was given.
        .col(bigint("floors"))
        .col(bigint("replies"))
        .col(bigint("likes"))
        .col(flag("is_pinned"))
        .col(flag("is_featured"))
        .col(flag("is_locked"))
        .col(flag("is_shown"))
        // The best answer.
        .col(nullable("answer_id"))
        .check(("ck_threads__likes", Expr::col("likes").gte(0)))
        .foreign_key(of_member.on_delete(ForeignKeyAction::SetNull))
        .foreign_key(of_product.on_delete(ForeignKeyAction::SetNull));
    statement
}

fn posts() -> TableCreateStatement {
    let mut of_thread = references("posts", "thread_id", "threads");
    let mut of_member = references("posts", "member_id", "members");
    let mut statement = Table::create();
    statement
        .table("posts")
        .col(id())
        .col(bigint("thread_id"))
        // 0: it stands below another.
        .col(bigint("floor"))
        .col(nullable("below_id"))
        .col(bigint("below_count"))
        .col(nullable("member_id"))
        .col(text("author"))
        .col(text("level"))
        .col(text("body"))
        .col(text("lang"))
        .col(bigint("written_at"))
        .col(nullable("edited_at"))
        .col(bigint("likes"))
        .col(flag("is_shown"))
        .col(flag("is_taken_back"))
        .col(text("hidden_because"))
        .col(optional_text("key"))
        .check(("ck_posts__likes", Expr::col("likes").gte(0)))
        .foreign_key(of_thread.on_delete(ForeignKeyAction::Cascade))
        .foreign_key(of_member.on_delete(ForeignKeyAction::SetNull));
    statement
}

fn post_likes() -> TableCreateStatement {
    let mut statement = by_member("post_likes");
    statement.col(bigint("liked_at"));
    statement
}

fn post_reports() -> TableCreateStatement {
    let mut statement = by_member("post_reports");
    statement.col(text("reason")).col(bigint("reported_at")).col(nullable("decided_at"));
    statement
}

/// What a member does once to a post.
fn by_member(table: &'static str) -> TableCreateStatement {
    let mut key = Index::create();
    key.name(format!("{table}_pkey")).col("post_id").col("member_id");
    let mut of_post = references(table, "post_id", "posts");
    let mut of_member = references(table, "member_id", "members");
    let mut statement = Table::create();
    statement
        .table(table)
        .col(bigint("post_id"))
        .col(bigint("member_id"))
        .primary_key(&mut key)
        .foreign_key(of_post.on_delete(ForeignKeyAction::Cascade))
        .foreign_key(of_member.on_delete(ForeignKeyAction::Cascade));
    statement
}

fn post_edits() -> TableCreateStatement {
    let mut of_post = references("post_edits", "post_id", "posts");
    let mut statement = Table::create();
    statement
        .table("post_edits")
        .col(id())
        .col(bigint("post_id"))
        .col(text("body"))
        .col(bigint("edited_at"))
        .foreign_key(of_post.on_delete(ForeignKeyAction::Cascade));
    statement
}

fn post_drafts() -> TableCreateStatement {
    let mut key = Index::create();
    key.name("post_drafts_pkey").col("member_id").col("place");
    let mut of_member = references("post_drafts", "member_id", "members");
    let mut statement = Table::create();
    statement
        .table("post_drafts")
        .col(bigint("member_id"))
        .col(text("place"))
        .col(text("body"))
        .col(bigint("saved_at"))
        .primary_key(&mut key)
        .foreign_key(of_member.on_delete(ForeignKeyAction::Cascade));
    statement
}

fn thread_tags() -> TableCreateStatement {
    let mut key = Index::create();
    key.name("thread_tags_pkey").col("tag").col("thread_id");
    let mut of_thread = references("thread_tags", "thread_id", "threads");
    let mut statement = Table::create();
    statement
        .table("thread_tags")
        .col(text("tag"))
        .col(bigint("thread_id"))
        .primary_key(&mut key)
        .foreign_key(of_thread.on_delete(ForeignKeyAction::Cascade));
    statement
}

fn moderations() -> TableCreateStatement {
    let mut statement = Table::create();
    statement
        .table("moderations")
        .col(id())
        .col(text("who"))
        .col(text("act"))
        .col(text("target"))
        .col(text("reason"))
        .col(bigint("done_at"));
    statement
}
