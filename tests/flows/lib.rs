//! Shared pieces of the flow stories.
