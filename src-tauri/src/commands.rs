//! The commands of the window, one file per area. Each delegates and nothing else.

mod base;
mod guidance;
mod lock;
mod outbox;
mod screening;

use tauri::Runtime;
use tauri::ipc::Invoke;

/// What answers the interface. The names are those of `waymark_app::COMMANDS`.
pub(crate) fn handler<R: Runtime>() -> impl Fn(Invoke<R>) -> bool + Send + Sync + 'static {
    tauri::generate_handler![
        lock::status,
        lock::unlock,
        lock::lock,
        lock::set_look,
        screening::home,
        screening::start_screening,
        screening::open_screening,
        screening::answer_item,
        screening::move_to,
        screening::undo_last,
        screening::switch_language,
        screening::choose_mode,
        screening::end_screening,
        screening::outcome,
        screening::set_worker_view,
        screening::finalise,
        screening::discard_screening,
        outbox::outbox,
        outbox::sync_now,
        outbox::sync_state,
        outbox::carry_out,
        outbox::import_file,
        base::base_home,
        base::cases,
        base::open_case,
        guidance::cards,
        guidance::card,
        guidance::services,
    ]
}
