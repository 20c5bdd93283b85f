//! Training: from what was collected to the model. A pure function; it tells how far it is and can be stopped.

use crate::error::{RecommendError, Result};
use crate::gram::{self, Gram};
use crate::item::Item;
use crate::model::Model;
use crate::neighbours;
use crate::ridge::Inverse;
use crate::rows::Rows;
use crate::select;
use crate::trainer::Trainer;
use std::ops::ControlFlow;

/// Items in the dense regression at most: two matrices of single precision, 392 MB.
const HEAD: usize = 7000;

/// What the training is at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Tries settings on baskets held out.
    Settings,
    /// Solves the regression of the most bought items; one step.
    Regression,
    /// Looks for the neighbours of the others, item by item.
    Neighbours,
}

/// How far the training is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// What it is at.
    pub stage: Stage,
    /// Steps of this stage done.
    pub done: usize,
    /// Steps it has, at most.
    pub of: usize,
}

/// Tells the caller, and hears whether to go on.
pub(crate) struct Watch<'a> {
    pub stage: Stage,
    pub tell: &'a mut dyn FnMut(Progress) -> ControlFlow<()>,
}

impl Watch<'_> {
    pub fn tell(&mut self, done: usize, of: usize) -> Result<()> {
        match (self.tell)(Progress { stage: self.stage, done, of }) {
            ControlFlow::Continue(()) => Ok(()),
            ControlFlow::Break(()) => Err(RecommendError::Stopped),
        }
    }
}

impl Trainer {
    /// Trains a model that suggests the given items. It only reads: stopped and started again, or after
    /// `from_bytes`, it gives the same model; the order in which baskets were added doesn't matter.
    ///
    /// # Errors
    /// `Stopped` when `progress` says so.
    pub fn fit(
        &self,
        items: &[Item],
        mut progress: impl FnMut(Progress) -> ControlFlow<()>,
    ) -> Result<Model> {
        let mut watch = Watch { stage: Stage::Settings, tell: &mut progress };
        let rows = Rows::new(&self.state, items);
        let settings = select::settings(&rows, &mut watch)?;
        watch.stage = Stage::Regression;
        watch.tell(0, 1)?;
        let size = rows.seen().min(HEAD);
        let mut gram = Gram::new(&rows, &rows.baskets, size, settings.damping);
        gram.add_attributes(&rows.attributes, settings.attributes);
        if settings.days > 0.0 {
            gram.add_days(&gram::days_of(&rows, &rows.baskets, size), settings.days);
        }
        let scales = neighbours::Scales::new(&gram, &rows, &settings);
        let inverse = Inverse::new(gram, &settings)?;
        watch.stage = Stage::Neighbours;
        let found = neighbours::all(&rows, &inverse, &scales, &mut watch)?;
        Ok(Model::new(rows, found, settings))
    }
}
