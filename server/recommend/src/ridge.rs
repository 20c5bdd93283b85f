//! The regression of every item on all others (EASE; Steck, "Embarrassingly Shallow Autoencoders for Sparse Data",
//! 2019), with an intercept: one inverse gives all coefficients.

use crate::error::{RecommendError, Result};
use crate::gram::Gram;
use crate::settings::Settings;
use faer::dyn_stack::{MemBuffer, MemStack};
use faer::linalg::cholesky::llt::factor::{cholesky_in_place, cholesky_in_place_scratch};
use faer::linalg::matmul::triangular::{self, BlockStructure};
use faer::linalg::triangular_inverse::invert_lower_triangular;
use faer::{Accum, Mat, Par, Spec};

/// The inverse of the regularised Gram matrix; its last row is the constant's.
pub(crate) struct Inverse {
    pub matrix: Mat<f32>,
    pub size: usize,
    intercept: f32,
}

impl Inverse {
    /// Takes two matrices of the size: the one it is given and one more.
    pub fn new(mut gram: Gram, settings: &Settings) -> Result<Self> {
        let size = gram.size;
        let ridge = settings.ridge_of(&gram);
        for n in 0..size {
            gram.matrix[(size, n)] = settings.intercept * gram.with_constant[n];
            let own = gram.matrix[(n, n)];
            gram.matrix[(n, n)] = own + ridge + settings.dropout / (1.0 - settings.dropout) * own;
        }
        gram.matrix[(size, size)] = settings.intercept.powi(2) * gram.constant + 1e-2 * ridge;
        Ok(Self { matrix: invert(gram.matrix)?, size, intercept: settings.intercept })
    }

    /// What an item in the basket adds to the scores of the others.
    pub fn effect(&self, item: usize, other: usize) -> f32 {
        if item == other { 0.0 } else { -self.matrix[(item, other)] / self.matrix[(other, other)] }
    }

    /// The score of an item before anything is known of the basket.
    pub fn bias(&self, item: usize) -> f32 {
        self.intercept * self.effect(self.size, item)
    }

    /// The scores of all for a basket.
    pub fn scores(&self, basket: &[(u32, f32)]) -> Vec<f32> {
        let constant = self.matrix.col_as_slice(self.size);
        let mut sums: Vec<f32> = constant[..self.size].iter().map(|p| p * self.intercept).collect();
        for &(item, value) in basket {
            // The matrix is symmetric, and its columns lie together.
            let column = self.matrix.col_as_slice(item as usize);
            sums.iter_mut().zip(column).for_each(|(sum, p)| *sum += value * p);
        }
        sums.iter_mut().enumerate().for_each(|(n, sum)| *sum = -*sum / self.matrix[(n, n)]);
        sums
    }

    /// The regression of an item that is not in the matrix, from what it has with those that are: coefficients, and
    /// last its bias.
    pub fn project(&self, gram: &[(u32, f32)], with_constant: f32) -> Vec<f32> {
        let mut sums = vec![0.0; self.size + 1];
        let mut add = |column: usize, value: f32| {
            let column = self.matrix.col_as_slice(column);
            sums.iter_mut().zip(column).for_each(|(sum, p)| *sum += value * p);
        };
        gram.iter().for_each(|&(item, value)| add(item as usize, value));
        add(self.size, self.intercept * with_constant);
        if let Some(last) = sums.last_mut() {
            *last *= self.intercept;
        }
        sums
    }
}

/// The inverse of a positive definite matrix of which the lower half is given. Scaled to a diagonal of ones first,
/// which is what single precision needs where some items are bought ten thousand times as often as others.
fn invert(mut matrix: Mat<f32>) -> Result<Mat<f32>> {
    let size = matrix.nrows();
    let par = if size < 256 { Par::Seq } else { Par::rayon(0) };
    let scale: Vec<f32> = (0..size).map(|n| matrix[(n, n)].sqrt().recip()).collect();
    rescale(&mut matrix, &scale);
    let mut memory = MemBuffer::new(cholesky_in_place_scratch::<f32>(size, par, Spec::default()));
    let stack = MemStack::new(&mut memory);
    cholesky_in_place(matrix.as_mut(), Default::default(), par, stack, Spec::default())
        .map_err(|_| RecommendError::Unsolvable)?;
    let mut factor: Mat<f32> = Mat::zeros(size, size);
    invert_lower_triangular(factor.as_mut(), matrix.as_ref(), par);
    triangular::matmul(
        matrix.as_mut(),
        BlockStructure::TriangularLower,
        Accum::Replace,
        factor.transpose(),
        BlockStructure::TriangularUpper,
        factor.as_ref(),
        BlockStructure::TriangularLower,
        1.0,
        par,
    );
    drop(factor);
    rescale(&mut matrix, &scale);
    for column in 0..size {
        for row in 0..column {
            matrix[(row, column)] = matrix[(column, row)];
        }
    }
    let is_finite = (0..size).all(|n| matrix[(n, n)].is_finite() && matrix[(n, n)] > 0.0);
    if is_finite { Ok(matrix) } else { Err(RecommendError::Unsolvable) }
}

fn rescale(matrix: &mut Mat<f32>, scale: &[f32]) {
    for (n, own) in scale.iter().enumerate() {
        let column = &mut matrix.col_as_slice_mut(n)[n..];
        column.iter_mut().zip(&scale[n..]).for_each(|(value, other)| *value *= own * other);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Weights from 1 to 10,000 on the diagonal, as shops have them.
    fn matrix(size: usize) -> Mat<f32> {
        Mat::from_fn(size, size, |a, b| {
            let scale = |n: usize| 10_f32.powf(n as f32 * 2.0 / size as f32);
            let value = if a == b { 1.0 } else { 0.5 / (1.0 + a.abs_diff(b) as f32) };
            value * scale(a) * scale(b)
        })
    }

    #[test]
    fn the_inverse_undoes_the_matrix() {
        for size in [1, 2, 40, 300] {
            let product = invert(matrix(size)).unwrap() * matrix(size);
            for row in 0..size {
                for column in 0..size {
                    let expected = if row == column { 1.0 } else { 0.0 };
                    // Off the diagonal as far as the scales of the two lie apart.
                    let scale =
                        10_f32.powf((column as f32 - row as f32) * 2.0 / size as f32).max(1.0);
                    assert!(
                        (product[(row, column)] - expected).abs() < 1e-3 * scale,
                        "{row} {column}"
                    );
                }
            }
        }
    }

    #[test]
    fn what_is_no_number_is_an_error() {
        let mut broken = matrix(3);
        broken[(2, 1)] = f32::NAN;
        assert!(matches!(invert(broken), Err(RecommendError::Unsolvable)));
    }
}
