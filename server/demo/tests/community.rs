//! What the demo mall's members wrote holds together: enough of it, in every language and on every board, about
//! products that are there, as the community's own rules want it.

use demo::community;
use domain::community::Board;
use domain::community::form::{MAX_TITLE, PostForm, clean_tags};
use domain::community::import::ImportedThread;
use domain::community::level::Level;
use domain::lang::Lang;
use domain::text::length;
use domain::time::Timestamp;
use std::collections::BTreeSet;

const NOW: Timestamp = Timestamp(1_790_000_000_000);

fn posts(threads: &[ImportedThread]) -> usize {
    threads.iter().map(|thread| thread.posts.len()).sum()
}

#[test]
fn there_is_something_to_read_everywhere() {
    let threads = community(NOW);
    assert!(threads.len() >= 400, "{} threads", threads.len());
    assert!(posts(&threads) >= 2_500, "{} posts", posts(&threads));
    let authors: BTreeSet<&str> =
        threads.iter().flat_map(|t| &t.posts).map(|post| post.author.as_str()).collect();
    assert!(authors.len() >= 40, "{} authors", authors.len());
    for board in Board::ALL {
        let of_board: Vec<_> = threads.iter().filter(|t| t.board == board).collect();
        assert_eq!(of_board.iter().filter(|t| t.is_pinned).count(), 1, "{}", board.code());
        for lang in Lang::ALL {
            assert!(of_board.iter().any(|t| t.lang == lang), "{} {}", board.code(), lang.slug());
        }
    }
    assert_eq!(threads, community(NOW));
}

#[test]
fn every_thread_is_one_that_a_member_could_have_written() {
    let slugs: BTreeSet<String> =
        demo::products(demo::handmade_count(), NOW).map(|product| product.slug).collect();
    let mut titles = BTreeSet::new();
    for thread in community(NOW) {
        let title = &thread.title;
        assert!(titles.insert((thread.lang.slug(), title.clone())), "{title} twice");
        assert!(!title.contains('{') && (1..=MAX_TITLE).contains(&length(title)), "{title}");
        assert_eq!(clean_tags(&thread.tags.join(" ")), thread.tags, "{title}");
        assert!(thread.product.as_ref().is_none_or(|slug| slugs.contains(slug)), "{title}");
        let mut said = BTreeSet::new();
        for (place, post) in thread.posts.iter().enumerate() {
            let form = PostForm { text: post.text.clone(), key: String::new() };
            assert_eq!(form.check(Level::Trusted).as_ref(), Ok(&post.text), "{title}");
            assert!(
                !post.text.contains("{name}") && said.insert(&post.text),
                "{title}: {}",
                post.text
            );
            assert!(post.written_at < NOW, "{title}");
            let below = post.below.map(|at| (at, thread.posts[at].below));
            assert!(
                below.is_none_or(|(at, above)| at > 0 && at < place && above.is_none()),
                "{title}"
            );
        }
        assert!(thread.posts.windows(2).all(|p| p[0].written_at <= p[1].written_at), "{title}");
        assert!(thread.answer.is_none_or(|at| at > 0 && at < thread.posts.len()), "{title}");
    }
}
