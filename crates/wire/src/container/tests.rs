//! Containers: per-item refusal.
