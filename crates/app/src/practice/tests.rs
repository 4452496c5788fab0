//! Practice: the same screens, another database, and nothing of it ever leaves.
