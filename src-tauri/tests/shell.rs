//! The shell without a display: commands, permissions and arguments through Tauri's own mock runtime.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use serde_json::{Value, json};
use tauri::test::{INVOKE_KEY, MockRuntime, get_ipc_response, mock_builder};
use tauri::webview::InvokeRequest;
use tauri::{Manager, WebviewWindow, WebviewWindowBuilder};
use waymark_app::COMMANDS;
use waymark_mobile::{Start, StartRefused, assemble, context, open_installation};

/// A shell over an empty folder, with one window of the given label.
struct Shell {
    _app: tauri::App<MockRuntime>,
    window: WebviewWindow<MockRuntime>,
    _folder: tempfile::TempDir,
}

fn shell(label: &str) -> Shell {
    let folder = tempfile::tempdir().unwrap();
    let start = Start { dir: Some(folder.path().join("phone")), base: false };
    let app = assemble(mock_builder()).build(context()).unwrap();
    app.manage(open_installation(&start, app.path()).unwrap());
    let window = WebviewWindowBuilder::new(&app, label, tauri::WebviewUrl::default()).build().unwrap();
    Shell { _app: app, window, _folder: folder }
}

impl Shell {
    fn call(&self, command: &str, body: Value, url: &str) -> Result<Value, Value> {
        let request = InvokeRequest {
            cmd: command.to_owned(),
            callback: tauri::ipc::CallbackFn(0),
            error: tauri::ipc::CallbackFn(1),
            url: url.parse().unwrap(),
            body: tauri::ipc::InvokeBody::Json(body),
            headers: Default::default(),
            invoke_key: INVOKE_KEY.to_owned(),
        };
        get_ipc_response(&self.window, request).map(|view| view.deserialize().unwrap())
    }

    fn ask(&self, command: &str) -> Result<Value, Value> {
        let body = json!({ "request": {} });
        self.call(command, body, if cfg!(windows) { "http://tauri.localhost" } else { "tauri://localhost" })
    }
}

/// Tauri's own words where a command is unknown or not permitted.
fn refused_by_tauri(answer: &Result<Value, Value>) -> bool {
    match answer {
        Err(Value::String(words)) => words.contains("not found") || words.contains("not allowed"),
        _ => false,
    }
}

#[test]
fn every_command_of_the_core_is_registered_and_permitted() {
    let shell = shell("main");
    for command in COMMANDS.iter().copied() {
        let answer = shell.ask(command);
        assert!(!refused_by_tauri(&answer), "{command}: {answer:?}");
    }
}

#[test]
fn a_locked_installation_answers_with_a_code_and_nothing_else() {
    let refused = shell("main").ask("home").unwrap_err();
    let code = refused["code"].as_str().unwrap();
    assert!(["locked", "not_enrolled"].contains(&code), "{refused}");
}

#[test]
fn what_nobody_listed_is_refused() {
    let shell = shell("main");
    for command in [
        "read_file",
        "plugin:fs|read_file",
        "plugin:event|listen",
        "plugin:dialog|message",
        "plugin:hardware-key|hmac",
    ] {
        let answer = shell.ask(command);
        assert!(refused_by_tauri(&answer), "{command}: {answer:?}");
    }
}

#[test]
fn another_window_and_a_remote_page_reach_no_command() {
    let answer = shell("other").ask("status");
    assert!(refused_by_tauri(&answer), "{answer:?}");
    let answer = shell("main").call("status", json!({}), "https://example.org");
    assert!(refused_by_tauri(&answer), "{answer:?}");
}

#[cfg(unix)]
#[test]
fn the_folder_of_an_installation_is_its_owners_alone() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let dir = folder.path().join("a").join("phone");
    let app = assemble(mock_builder()).build(context()).unwrap();
    let start = Start { dir: Some(dir.clone()), base: false };
    open_installation(&start, app.path()).unwrap();
    assert_eq!(std::fs::metadata(dir).unwrap().permissions().mode() & 0o777, 0o700);
}

#[test]
fn arguments_name_the_folder_and_the_width_and_anything_else_is_refused() {
    let read = |words: &[&str]| Start::from_arguments(words.iter().map(Into::into));
    assert_eq!(read(&[]), Ok(Start::default()));
    let both = Start { dir: Some("d".into()), base: true };
    assert_eq!(read(&["--base", "--dir", "d"]), Ok(both));
    for wrong in [&["--dir"][..], &["--dir", ""], &["--role"], &["d"]] {
        assert_eq!(read(wrong), Err(StartRefused::Argument), "{wrong:?}");
    }
}

#[test]
fn the_configuration_lets_nothing_in_from_outside() {
    let context = context::<MockRuntime>();
    let config = context.config();
    assert!(!config.app.with_global_tauri);
    assert!(!config.app.security.asset_protocol.enable);
    let csp = config.app.security.csp.clone().expect("a policy").to_string();
    // Recordings are played from the page's own memory: no file of a voice is ever written. That is all a blob is for.
    assert!(csp.contains("media-src 'self' blob:"), "{csp}");
    let csp = csp.replace("media-src 'self' blob:", "");
    for wrong in ["unsafe-inline", "unsafe-eval", "https:", "http://*", "*;", "data:", "blob:"] {
        assert!(!csp.contains(wrong), "{wrong} in {csp}");
    }
    assert!(csp.contains("default-src 'self'"), "{csp}");
}
