//! The instrument, its rules and its texts as data, parsed and checked into domain types. Pure.
