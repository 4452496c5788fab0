//! Names every command to Tauri, so that each needs a permission: a command that is not in
//! `capabilities/*.json` cannot be called. `cargo xtask tidy` compares this list with `waymark_app::COMMANDS`.

const COMMANDS: &[&str] = &[
    "status",
    "unlock",
    "lock",
    "set_look",
    "home",
    "start_screening",
    "open_screening",
    "answer_item",
    "move_to",
    "undo_last",
    "switch_language",
    "choose_mode",
    "end_screening",
    "outcome",
    "set_worker_view",
    "finalise",
    "discard_screening",
    "outbox",
    "sync_now",
    "sync_state",
    "carry_out",
    "import_file",
    "base_home",
    "cases",
    "open_case",
    "cards",
    "card",
    "services",
    "prompts",
    "prompt",
    "record_prompt",
    "remove_prompt",
    "pack_prompts",
    "answer_items",
    "note",
    "interpreters",
    "offer",
    "stay",
    "practice",
    "start_practice",
    "practice_scene",
    "finish_practice",
    "leave_practice",
    "draw_passphrase",
    "weigh_passphrase",
    "found_organisation",
    "prove_recovery",
    "renew_recovery",
    "drill_recovery",
    "organisation",
    "set_policy",
    "revoke_device",
    "make_invite",
    "withdraw_invite",
    "look_request",
    "admit_device",
    "look_invite",
    "join_organisation",
    "waiting_to_join",
    "take_admission",
    "scan",
    "save_shown",
    "safety",
    "retention",
    "begin_crossing",
    "set_passphrase",
    "remove_passphrase",
    "erase_device",
    "carry_sealed",
    "audit_at_base",
    "case_list",
    "look_hand_over",
    "accept_hand_over",
    "hand_over_progress",
    "receipt_codes",
    "export_preview",
    "export_cases",
];

fn main() {
    println!("cargo:rerun-if-changed=src-tauri/capabilities");
    // There are no permissions of our own making. Naming a place for them keeps Tauri from watching the folder it
    // generates into, which would build everything a second time after a clean start.
    let manifest = tauri_build::AppManifest::new()
        .commands(COMMANDS)
        .permissions_path_pattern("src-tauri/permissions/*.toml");
    let attributes = tauri_build::Attributes::new()
        .capabilities_path_pattern("src-tauri/capabilities/**/*.json")
        .app_manifest(manifest);
    if let Err(refused) = tauri_build::try_build(attributes) {
        println!("cargo:warning={refused:#}");
        std::process::exit(1);
    }
}
