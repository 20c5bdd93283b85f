//! Random and derived secrets.
