//! What travels beside the talks: letters between coordinators and workers, orders, what a base knows of each device,
//! and what it set aside for a person to decide.

pub(crate) mod aside;
pub(crate) mod devices;
pub(crate) mod history;
pub(crate) mod letters;
pub(crate) mod note;
pub(crate) mod orders;
