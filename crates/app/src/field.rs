//! The field role: a screening from its first tap to the outbox.

mod ahead;
mod answered;
mod finalise;
mod home;
mod lists;
mod noting;
mod packet;
mod packet_text;
pub(crate) mod returns;
mod screening_view;
mod talk;
mod talking;
#[cfg(test)]
mod tests;

pub(crate) use answered::{code_of, slip_of, state_of, take, take_told};
pub(crate) use finalise::{
    INTERVIEW_BUCKET, assessment, cannot_seal_now, finalise, hour, outcome, seal_records, set_worker_view,
};
pub(crate) use home::{LAST_CONTACT_KEY, draft_rows, home, latest_draft, outbox, sync_view};
pub(crate) use noting::{interpreters, note, offer, read_words};
pub(crate) use packet::seal_referral;
pub(crate) use talk::Talk;
pub(crate) use talking::{
    answer_item, answer_items, choose_mode, discard, end_screening, move_to, open_screening, start_screening,
    switch_language, undo_last,
};

/// A number of things as views carry it.
pub(crate) fn count(things: usize) -> u32 {
    u32::try_from(things).unwrap_or(u32::MAX)
}
