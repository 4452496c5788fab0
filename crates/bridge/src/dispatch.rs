//! One command: JSON in, a view or a refusal out. The arms are those of `waymark_app::COMMANDS`.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use waymark_app::App;
use waymark_app::view::ErrorView;

/// What a call came to.
#[derive(Debug, Clone, PartialEq)]
pub enum Answer {
    /// The view.
    View(Value),
    /// The use case refused: an `ErrorView`.
    Refused(Value),
    /// The body is not the request this command takes.
    BadRequest,
    /// No such command.
    Unknown,
}

/// Calls a command with the body `{"request": …}`, as Tauri does.
pub fn dispatch(app: &App, command: &str, body: Value) -> Answer {
    match command {
        "status" => answered(app.status()),
        "about_device" => answered(app.about_device()),
        "unlock" => asked(body, |request| app.unlock(request)),
        "lock" => answered(app.lock()),
        "set_look" => asked(body, |request| app.set_look(request)),
        "home" => answered(app.home()),
        "start_screening" => asked(body, |request| app.start_screening(request)),
        "open_screening" => asked(body, |request| app.open_screening(request)),
        "answer_item" => asked(body, |request| app.answer_item(request)),
        "move_to" => asked(body, |request| app.move_to(request)),
        "undo_last" => asked(body, |request| app.undo_last(request)),
        "switch_language" => asked(body, |request| app.switch_language(request)),
        "choose_mode" => asked(body, |request| app.choose_mode(request)),
        "end_screening" => asked(body, |request| app.end_screening(request)),
        "outcome" => asked(body, |request| app.outcome(request)),
        "set_worker_view" => asked(body, |request| app.set_worker_view(request)),
        "finalise" => asked(body, |request| app.finalise(request)),
        "discard_screening" => asked(body, |request| app.discard_screening(request)),
        "outbox" => answered(app.outbox()),
        "sync_now" => answered(app.sync_now()),
        "sync_state" => answered(app.sync_state()),
        "carry_out" => asked(body, |request| app.carry_out(request)),
        "import_file" => asked(body, |request| app.import_file(request)),
        "base_home" => answered(app.base_home()),
        "cases" => answered(app.cases()),
        "open_case" => asked(body, |request| app.open_case(request)),
        "cards" => answered(app.cards()),
        "card" => asked(body, |request| app.card(request)),
        "services" => asked(body, |request| app.services(request)),
        "prompts" => asked(body, |request| app.prompts(request)),
        "prompt" => asked(body, |request| app.prompt(request)),
        "record_prompt" => asked(body, |request| app.record_prompt(request)),
        "remove_prompt" => asked(body, |request| app.remove_prompt(request)),
        "send_prompts" => asked(body, |request| app.send_prompts(request)),
        "recorded_languages" => answered(app.recorded_languages()),
        "pack_prompts" => asked(body, |request| app.pack_prompts(request)),
        "answer_items" => asked(body, |request| app.answer_items(request)),
        "note" => asked(body, |request| app.note(request)),
        "interpreters" => answered(app.interpreters()),
        "offer" => asked(body, |request| app.offer(request)),
        "batch_codes" => asked(body, |request| app.batch_codes(request)),
        "seal_referral" => asked(body, |request| app.seal_referral(request)),
        "open_referral" => asked(body, |request| app.open_referral(request)),
        "answer_referral" => asked(body, |request| app.answer_referral(request)),
        "take_answer" => asked(body, |request| app.take_answer(request)),
        "answer_told" => asked(body, |request| app.answer_told(request)),
        "stay" => answered(app.stay()),
        "place" => answered(app.place()),
        "keep_place" => asked(body, |request| app.keep_place(request)),
        "practice" => answered(app.practice()),
        "start_practice" => asked(body, |request| app.start_practice(request)),
        "practice_scene" => asked(body, |request| app.practice_scene(request)),
        "finish_practice" => asked(body, |request| app.finish_practice(request)),
        "leave_practice" => answered(app.leave_practice()),
        "draw_passphrase" => answered(app.draw_passphrase()),
        "weigh_passphrase" => asked(body, |request| app.weigh_passphrase(request)),
        "found_organisation" => asked(body, |request| app.found_organisation(request)),
        "prove_recovery" => asked(body, |request| app.prove_recovery(request)),
        "renew_recovery" => asked(body, |request| app.renew_recovery(request)),
        "drill_recovery" => asked(body, |request| app.drill_recovery(request)),
        "organisation" => answered(app.organisation()),
        "set_policy" => asked(body, |request| app.set_policy(request)),
        "revoke_device" => asked(body, |request| app.revoke_device(request)),
        "make_invite" => asked(body, |request| app.make_invite(request)),
        "withdraw_invite" => asked(body, |request| app.withdraw_invite(request)),
        "check_invites" => answered(app.check_invites()),
        "look_request" => asked(body, |request| app.look_request(request)),
        "admit_device" => asked(body, |request| app.admit_device(request)),
        "look_invite" => asked(body, |request| app.look_invite(request)),
        "join_organisation" => asked(body, |request| app.join_organisation(request)),
        "waiting_to_join" => answered(app.waiting_to_join()),
        "ask_by_server" => answered(app.ask_by_server()),
        "take_admission" => asked(body, |request| app.take_admission(request)),
        "scan" => asked(body, |request| app.scan(request)),
        "save_shown" => asked(body, |request| app.save_shown(request)),
        "safety" => answered(app.safety()),
        "retention" => answered(app.retention()),
        "begin_crossing" => asked(body, |request| app.begin_crossing(request)),
        "set_passphrase" => asked(body, |request| app.set_passphrase(request)),
        "remove_passphrase" => asked(body, |request| app.remove_passphrase(request)),
        "erase_device" => asked(body, |request| app.erase_device(request)),
        "carry_sealed" => asked(body, |request| app.carry_sealed(request)),
        "audit_at_base" => answered(app.audit_at_base()),
        "case_list" => asked(body, |request| app.case_list(request)),
        "look_hand_over" => asked(body, |request| app.look_hand_over(request)),
        "accept_hand_over" => asked(body, |request| app.accept_hand_over(request)),
        "hand_over_progress" => answered(app.hand_over_progress()),
        "confusing_wordings" => answered(app.confusing_wordings()),
        "receipt_codes" => answered(app.receipt_codes()),
        "export_preview" => asked(body, |request| app.export_preview(request)),
        "export_cases" => asked(body, |request| app.export_cases(request)),
        "letters" => answered(app.letters()),
        "read_letter" => asked(body, |request| app.read_letter(request)),
        "write_letter" => asked(body, |request| app.write_letter(request)),
        "reply" => asked(body, |request| app.reply(request)),
        "retry_batch" => asked(body, |request| app.retry_batch(request)),
        "devices" => answered(app.devices()),
        "hand_on_history" => asked(body, |request| app.hand_on_history(request)),
        "set_aside" => answered(app.set_aside()),
        "release_batch" => asked(body, |request| app.release_batch(request)),
        "discard_batch" => asked(body, |request| app.discard_batch(request)),
        "settle_alert" => asked(body, |request| app.settle_alert(request)),
        "delete_case" => asked(body, |request| app.delete_case(request)),
        "wipe_device" => asked(body, |request| app.wipe_device(request)),
        "orders" => answered(app.orders()),
        _ => Answer::Unknown,
    }
}

fn asked<R: DeserializeOwned, V: Serialize>(
    mut body: Value,
    call: impl FnOnce(R) -> Result<V, ErrorView>,
) -> Answer {
    let request = body.get_mut("request").map(Value::take).unwrap_or_default();
    match serde_json::from_value(request) {
        Ok(request) => answered(call(request)),
        Err(_) => Answer::BadRequest,
    }
}

fn answered<V: Serialize>(outcome: Result<V, ErrorView>) -> Answer {
    let told = match outcome {
        Ok(view) => serde_json::to_value(view).map(Answer::View),
        Err(refused) => serde_json::to_value(refused).map(Answer::Refused),
    };
    told.unwrap_or(Answer::BadRequest)
}
