//! The community: what its members write. So far the texts alone; boards, threads and posts are not here yet.

pub mod markdown;
