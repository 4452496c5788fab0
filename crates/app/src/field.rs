//! The field role: a screening from its first tap to the outbox.

mod finalise;
mod home;
mod screening_view;
mod talk;
mod talking;
#[cfg(test)]
mod tests;

pub(crate) use finalise::{INTERVIEW_BUCKET, finalise, hour, outcome, set_worker_view};
pub(crate) use home::{LAST_CONTACT_KEY, home, outbox, sync_view};
pub(crate) use talk::Talk;
pub(crate) use talking::{
    answer_item, choose_mode, discard, end_screening, move_to, open_screening, start_screening,
    switch_language, undo_last,
};
