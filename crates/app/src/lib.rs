//! The use cases: one function per thing a person can do.

pub mod view;
