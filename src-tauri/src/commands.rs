//! The commands of the window, one file per area. Each delegates and nothing else.

mod base;
mod caseload;
mod guidance;
mod lock;
mod organisation;
mod outbox;
mod post;
mod practice;
mod prompts;
mod safety;
mod screening;
mod talk;

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
        prompts::prompts,
        prompts::prompt,
        prompts::record_prompt,
        prompts::remove_prompt,
        prompts::pack_prompts,
        talk::answer_items,
        talk::note,
        talk::interpreters,
        talk::offer,
        talk::batch_codes,
        lock::stay,
        practice::practice,
        practice::start_practice,
        practice::practice_scene,
        practice::finish_practice,
        practice::leave_practice,
        organisation::draw_passphrase,
        organisation::weigh_passphrase,
        organisation::found_organisation,
        organisation::prove_recovery,
        organisation::renew_recovery,
        organisation::drill_recovery,
        organisation::organisation,
        organisation::set_policy,
        organisation::revoke_device,
        organisation::make_invite,
        organisation::withdraw_invite,
        organisation::check_invites,
        organisation::look_request,
        organisation::admit_device,
        organisation::look_invite,
        organisation::join_organisation,
        organisation::waiting_to_join,
        organisation::ask_by_server,
        organisation::take_admission,
        organisation::scan,
        organisation::save_shown,
        safety::safety,
        safety::retention,
        safety::begin_crossing,
        safety::set_passphrase,
        safety::remove_passphrase,
        safety::erase_device,
        safety::carry_sealed,
        safety::audit_at_base,
        caseload::case_list,
        caseload::look_hand_over,
        caseload::accept_hand_over,
        caseload::hand_over_progress,
        caseload::receipt_codes,
        caseload::confusing_wordings,
        caseload::export_preview,
        caseload::export_cases,
        post::letters,
        post::read_letter,
        post::write_letter,
        post::reply,
        post::retry_batch,
        post::devices,
        post::hand_on_history,
        post::set_aside,
        post::release_batch,
        post::discard_batch,
        post::settle_alert,
        post::delete_case,
        post::wipe_device,
        post::orders,
    ]
}
