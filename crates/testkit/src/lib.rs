//! People, clocks and folders for tests that read like stories.
