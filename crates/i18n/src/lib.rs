//! Fluent in Rust, for text that leaves the app and for the behaviour tables.
