//! Joining by the server with nothing but commands: the real programs, six words, and a refusal with its exit code.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

mod desk;

use desk::{Desk, PASSPHRASE, server_program};
use serde_json::{Value, json};
use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};
use waymark_app::view::{InviteIdRequest, UnlockRequest};
use waymark_app::{App, DeviceClock};
use waymark_testkit::Line;

/// The server's program, as long as the story lasts.
struct Server(Child);

impl Server {
    /// Starts it over `server/` with the first roster, and leads the line to it.
    fn start(desk: &Desk, line: &Line) -> Self {
        let mut child = Command::new(server_program())
            .args(["serve", "--listen", "127.0.0.1:0", "--data", "server", "--org", "roster"])
            .current_dir(desk.path(""))
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut told = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut told).unwrap();
        let address = told.trim().strip_prefix("listening https://").unwrap().parse().unwrap();
        line.lead_to(address);
        Self(child)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// An organisation at base, whose server is not running yet.
fn founded(desk: &Desk, line: &Line) {
    let made = Command::new(server_program())
        .args(["init", "--data", "server"])
        .current_dir(desk.path(""))
        .output()
        .unwrap();
    assert!(made.status.success());
    let (url, identity) = (line.url(), "server/server-identity.json");
    let init = [
        "org",
        "init",
        "--dir",
        "base",
        "--name",
        "By Wire",
        "--server",
        &url,
        "--server-identity",
        identity,
    ];
    desk.json(&init);
    desk.json(&["org", "roster", "--dir", "base", "--out", "roster"]);
}

/// Runs it with `--json`; gives the exit code and the document.
fn ended(desk: &Desk, words: &[&str]) -> (i32, Value) {
    let output = desk.waymark(&[words, &["--json"]].concat());
    (output.status.code().unwrap(), serde_json::from_slice(&output.stdout).unwrap())
}

#[test]
fn amina_joins_by_the_server_with_commands_alone_and_nobody_joins_by_an_invite_that_was_taken_back() {
    let (desk, line) = (Desk::new(), Line::open());
    founded(&desk, &line);
    let invite = ["org", "invite", "--dir", "base", "--role", "field", "--out", "invite", "--by-server"];
    assert_eq!(desk.refused(&invite), "server_unreachable");
    assert!(desk.path("invite").is_file(), "without the server it works by hand");

    let _server = Server::start(&desk, &line);
    let answer = ["field", "enrol", "--dir", "amina", "--invite", "invite", "--by-server"];
    let (code, asked) = ended(&desk, &answer);
    assert_eq!(
        (code, asked["error"]["code"].as_str()),
        (1, Some("not_open")),
        "the server does not know it yet"
    );
    assert_eq!(asked["standing"], "not_open", "the result stands beside the error");
    let words = asked["words"].as_str().unwrap();
    desk.json(&["org", "look", "--dir", "base", "--by-server"]);
    let go_on = ["field", "enrol", "--dir", "amina", "--by-server"];
    assert_eq!(
        ended(&desk, &go_on),
        (0, json!({ "standing": "asked", "words": words })),
        "asking is done, joining is not"
    );

    let seen = desk.json(&["org", "look", "--dir", "base", "--by-server"]);
    let seen = &seen["invites"][0];
    assert_eq!(
        (&seen["by_server"], &seen["words"], &seen["others"]),
        (&json!("answered"), &json!(words), &json!(0))
    );
    let id = seen["invite"].as_str().unwrap();
    let admit = |words: &str| {
        ["org", "admit", "--dir", "base", "--by-server", "--invite", id, "--words", words].map(str::to_owned)
    };
    let refused = admit("one two three four five six");
    assert_eq!(desk.refused(&refused.each_ref().map(String::as_str)), "words_differ");
    assert_eq!(ended(&desk, &go_on).1["standing"], "asked", "nobody was let in");
    let admitted = desk.json(&admit(words).each_ref().map(String::as_str));
    assert_eq!(admitted["handed_over"], true);
    let (code, joined) = ended(&desk, &go_on);
    assert_eq!(
        (code, &joined["standing"], &joined["organisation"]),
        (0, &json!("joined"), &json!("By Wire"))
    );
    assert_eq!(joined["roster"], admitted["roster"]);
    assert_eq!(
        desk.json(&["field", "sync", "--dir", "amina"])["exchanged"]["link"],
        "online",
        "the server knows it"
    );

    // Boris's invite is taken back in the window while he is on his way.
    let second =
        desk.json(&["org", "invite", "--dir", "base", "--role", "field", "--out", "second", "--by-server"]);
    withdraw(&desk, second["invite"].as_str().unwrap());
    let late = ["field", "enrol", "--dir", "boris", "--invite", "second", "--by-server", "--wait", "60"];
    assert_eq!(desk.refused(&late), "invite_withdrawn", "at once, not when the minute is over");
    assert_eq!(
        desk.refused(&["field", "enrol", "--dir", "boris", "--by-server"]),
        "invite_withdrawn",
        "for good"
    );
}

/// What the coordinator's window does: it takes an invite back and tells the server.
fn withdraw(desk: &Desk, invite: &str) {
    let base = App::without_loop(desk.path("base"), DeviceClock::new());
    base.unlock(UnlockRequest { passphrase: PASSPHRASE.to_owned() }).unwrap();
    base.withdraw_invite(InviteIdRequest { invite: invite.to_owned() }).unwrap();
    base.check_invites().unwrap();
}
