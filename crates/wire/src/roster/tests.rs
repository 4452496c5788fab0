//! Rosters: chain, threshold, recipients, expiry.
