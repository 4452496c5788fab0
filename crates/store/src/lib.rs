//! The encrypted database of a device, field or base.
