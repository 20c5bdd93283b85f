//! What the training may choose by itself, for the data it is given.

use crate::gram::Gram;

/// The shape of the regression.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Settings {
    /// A basket of n items counts n^-damping: long ones don't outvote the others.
    pub damping: f32,
    /// The ridge: how many lines of doubt each coefficient is held back by.
    pub ridge: f32,
    /// The ridge that grows with an item's own count: the share of the basket's items taken to be lost (dropout).
    pub dropout: f32,
    /// How much the item's popularity speaks beside the basket.
    pub intercept: f32,
    /// What attributes say, as a share of what baskets say.
    pub attributes: f32,
    /// What being sold in the same days says, as a share too.
    pub days: f32,
}

impl Default for Settings {
    fn default() -> Self {
        Self { damping: 0.5, ridge: 40.0, dropout: 0.2, intercept: 0.5, attributes: 0.1, days: 0.1 }
    }
}

impl Settings {
    /// The ridge in the units of the Gram matrix.
    pub fn ridge_of(&self, gram: &Gram) -> f32 {
        if gram.lines > 0.0 { self.ridge * gram.trace / gram.lines } else { 1.0 }
    }

    /// The neighbours in the search for better settings, a parameter at a time.
    pub fn steps() -> [Step; 6] {
        [
            Step {
                values: &[10.0, 20.0, 40.0, 80.0, 160.0, 320.0, 640.0],
                field: |s| &mut s.ridge,
                needs: Needs::Baskets,
            },
            Step {
                values: &[0.0, 0.25, 0.5, 1.0],
                field: |s| &mut s.intercept,
                needs: Needs::Baskets,
            },
            Step {
                values: &[0.0, 0.05, 0.1, 0.2, 0.4],
                field: |s| &mut s.attributes,
                needs: Needs::Attributes,
            },
            Step { values: &[0.0, 0.05, 0.1, 0.3], field: |s| &mut s.days, needs: Needs::Days },
            Step {
                values: &[0.25, 0.5, 0.75, 1.0],
                field: |s| &mut s.damping,
                needs: Needs::Baskets,
            },
            Step { values: &[0.1, 0.2, 0.4], field: |s| &mut s.dropout, needs: Needs::Baskets },
        ]
    }
}

/// A parameter with the values it may take, in order.
pub(crate) struct Step {
    pub values: &'static [f32],
    pub field: fn(&mut Settings) -> &mut f32,
    pub needs: Needs,
}

/// What there has to be for a parameter to matter.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Needs {
    Baskets,
    Attributes,
    Days,
}
