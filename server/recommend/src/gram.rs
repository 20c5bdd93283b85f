//! The Gram matrix of the most bought items: how much each two of them were together, in baskets, in attributes and
//! in days.

use crate::rows::{Basket, Rows};
use faer::linalg::matmul::triangular::{self, BlockStructure};
use faer::{Accum, Mat, Par};
use std::collections::BTreeMap;

/// Sums over baskets, by the damping they were made with.
pub(crate) struct Gram {
    /// Items; the matrices have as many rows.
    pub size: usize,
    /// Its lower half only.
    pub matrix: Mat<f32>,
    /// What each item has with the constant.
    pub with_constant: Vec<f32>,
    /// What the constant has with itself.
    pub constant: f32,
    /// Sum of the diagonal.
    pub trace: f32,
    /// Lines summed.
    pub lines: f32,
    /// Mean of the diagonal: what one item weighs.
    pub mean: f32,
}

/// How much a basket counts: those with one item say nothing about what goes together.
pub(crate) fn weight_of(lines: &[(u32, f32)], damping: f32) -> f32 {
    if lines.len() < 2 {
        return 0.0;
    }
    lines.iter().map(|line| line.1).sum::<f32>().max(1.0).powf(-damping)
}

impl Gram {
    pub fn new(rows: &Rows, baskets: &[Basket], size: usize, damping: f32) -> Self {
        let mut gram = Self {
            size,
            matrix: Mat::zeros(size + 1, size + 1),
            with_constant: vec![0.0; size],
            constant: 0.0,
            trace: 0.0,
            lines: 0.0,
            mean: 1.0,
        };
        let (mut trace, mut constant) = (0.0_f64, 0.0_f64);
        for basket in baskets {
            let all = rows.line(*basket);
            let weight = weight_of(all, damping);
            if weight == 0.0 {
                continue;
            }
            constant += f64::from(weight);
            trace += all.iter().map(|line| f64::from(weight * line.1 * line.1)).sum::<f64>();
            gram.lines += all.len() as f32;
            let head = &all[..all.partition_point(|line| (line.0 as usize) < size)];
            for (at, &(column, value)) in head.iter().enumerate() {
                let value = weight * value;
                gram.with_constant[column as usize] += value;
                let column = gram.matrix.col_as_slice_mut(column as usize);
                for &(row, other) in &head[at..] {
                    column[row as usize] += value * other;
                }
            }
        }
        gram.trace = trace as f32;
        gram.constant = constant as f32;
        let own: f32 = (0..size).map(|n| gram.matrix[(n, n)]).sum();
        if own > 0.0 {
            gram.mean = own / size as f32;
        }
        gram
    }

    /// Adds what attributes say; a share of 1 makes them as heavy as the baskets.
    pub fn add_attributes(&mut self, attributes: &[Vec<u32>], share: f32) {
        if share == 0.0 {
            return;
        }
        let scale = attribute_scale(attributes, self.size) * self.mean * share;
        for list in attributes {
            let value = scale / list.len() as f32;
            let head = &list[..list.partition_point(|item| (*item as usize) < self.size)];
            for (at, &column) in head.iter().enumerate() {
                let column = self.matrix.col_as_slice_mut(column as usize);
                for &row in &head[at..] {
                    column[row as usize] += value;
                }
            }
        }
    }

    /// Adds what being sold in the same days says.
    pub fn add_days(&mut self, days: &Mat<f32>, share: f32) {
        if share == 0.0 || days.nrows() == 0 {
            return;
        }
        let norm: f32 = (0..days.ncols()).map(|n| days.col(n).squared_norm_l2()).sum();
        if norm <= 0.0 {
            return;
        }
        let scale = self.mean * self.size as f32 / norm * share;
        let size = self.size;
        triangular::matmul(
            self.matrix.as_mut().submatrix_mut(0, 0, size, size),
            BlockStructure::TriangularLower,
            Accum::Add,
            days.transpose(),
            BlockStructure::Rectangular,
            days.as_ref(),
            BlockStructure::Rectangular,
            scale,
            Par::rayon(0),
        );
    }
}

/// What brings the attributes to one an item.
pub(crate) fn attribute_scale(attributes: &[Vec<u32>], size: usize) -> f32 {
    let mut sum = 0.0;
    for list in attributes {
        let head = list.partition_point(|item| (*item as usize) < size);
        sum += head as f32 / list.len() as f32;
    }
    if sum > 0.0 { size as f32 / sum } else { 0.0 }
}

/// Days by items: sales of an item that day, over the square root of all sales that day.
pub(crate) fn days_of(rows: &Rows, baskets: &[Basket], size: usize) -> Mat<f32> {
    let mut places = BTreeMap::new();
    for basket in baskets.iter().filter(|basket| basket.day > 0) {
        *places.entry(basket.day).or_insert(0.0_f32) += (basket.end - basket.start) as f32;
    }
    // With more days than these, neighbouring ones are put together.
    let span = places.len().div_ceil(DAYS).max(1);
    let place: BTreeMap<u32, usize> =
        places.keys().enumerate().map(|(n, &day)| (day, n / span)).collect();
    let mut sums = vec![0.0_f32; places.len().div_ceil(span)];
    for (day, sum) in places {
        sums[place[&day]] += sum;
    }
    let mut days: Mat<f32> = Mat::zeros(sums.len(), size);
    for basket in baskets.iter().filter(|basket| basket.day > 0) {
        let day = place[&basket.day];
        for &(item, value) in rows.line(*basket).iter().filter(|line| (line.0 as usize) < size) {
            days[(day, item as usize)] += value / sums[day].sqrt();
        }
    }
    days
}

/// Rows of the matrix of days at most.
const DAYS: usize = 512;
