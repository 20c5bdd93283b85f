//! Recommendations: what is bought together and what a member may like, learnt from baskets and from the items'
//! attributes. Pure: bytes and baskets in, bytes and suggestions out; no database, no clock, no chance.
//!
//! ```
//! # fn main() -> recommend::Result<()> {
//! use recommend::{Item, Trainer};
//! let mut trainer = Trainer::new();
//! for _ in 0..50 {
//!     trainer.add_basket(&[1, 2])?;
//!     trainer.add_basket(&[3, 4])?;
//! }
//! let items: Vec<Item> = (1..=5).map(|id| Item { id, ..Item::default() }).collect();
//! let model = trainer.fit(&items, |_| std::ops::ControlFlow::Continue(()))?;
//! let best = model.bought_with(1, 3)[0];
//! assert_eq!((best.item, best.because), (2, Some(1)));
//! # Ok(())
//! # }
//! ```

mod bytes;
mod error;
mod gram;
mod item;
mod model;
mod neighbours;
mod ridge;
mod rows;
mod rules;
mod select;
mod settings;
mod train;
mod trainer;
mod variety;

pub use error::{RecommendError, Result};
pub use item::{Event, Item, ItemId};
pub use model::{Model, Suggestion};
pub use rules::Rule;
pub use train::{Progress, Stage};
pub use trainer::Trainer;
pub use variety::spread;
