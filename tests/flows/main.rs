//! Whole-system stories; one module each.
