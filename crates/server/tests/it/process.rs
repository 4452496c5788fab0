//! The real program: its output, its log, and what is left after it is killed.

use crate::client::Client;
use crate::people::{Organisation, now};
use std::io::{BufRead as _, BufReader, Read as _};
use std::net::SocketAddr;
use std::process::{Child, Command, Stdio};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};
use waymark_wire::SealedBatch;

/// A server process, killed when dropped.
pub(crate) struct Process {
    child: Child,
    pub(crate) address: SocketAddr,
    /// Reads its log to the end, so that a full pipe never holds it up.
    log: Option<JoinHandle<String>>,
}

impl Process {
    pub(crate) fn start(org: &Organisation) -> Self {
        Self::run(&mut Self::command(org))
    }

    /// The command that serves this organisation.
    pub(crate) fn command(org: &Organisation) -> Command {
        let roster = org.data().join("first-roster.json");
        std::fs::write(&roster, org.roster.to_bytes()).unwrap();
        let mut command = Command::new(env!("CARGO_BIN_EXE_waymark-server"));
        command.args(["serve", "--listen", "127.0.0.1:0", "--verbose", "--data"]).arg(org.data());
        command.arg("--org").arg(&roster).env("RUST_LOG", "trace");
        command
    }

    pub(crate) fn run(command: &mut Command) -> Self {
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.as_mut().unwrap()).read_line(&mut line).unwrap();
        let address =
            line.trim().strip_prefix("listening https://").expect("the ready line").parse().unwrap();
        let mut lines = child.stderr.take().unwrap();
        let log = std::thread::spawn(move || {
            let mut log = String::new();
            lines.read_to_string(&mut log).unwrap();
            log
        });
        Self { child, address, log: Some(log) }
    }

    /// SIGKILL: nothing is finished, nothing is flushed.
    pub(crate) fn kill(mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    /// SIGTERM; gives its log.
    pub(crate) fn stop(mut self) -> String {
        let status = Command::new("kill").arg(self.child.id().to_string()).status().unwrap();
        assert!(status.success());
        assert!(self.child.wait().unwrap().success(), "a graceful stop");
        self.log.take().unwrap().join().unwrap()
    }
}

impl Process {
    /// Waits until it has died by itself.
    pub(crate) fn has_died(mut self) {
        assert!(!self.child.wait().unwrap().success(), "it did not die");
    }

    /// The most memory it has had, in KiB.
    pub(crate) fn peak_memory_kb(&self) -> u64 {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id())).unwrap();
        let line = status.lines().find(|line| line.starts_with("VmHWM:")).unwrap();
        line.split_whitespace().nth(1).unwrap().parse().unwrap()
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

pub(crate) fn put(
    org: &Organisation,
    address: SocketAddr,
    batch: &SealedBatch,
) -> std::io::Result<(u16, Vec<u8>)> {
    let target = format!("/v1/batches/{}", batch.id());
    let header = org.amina.sign("PUT", &target, batch.as_bytes());
    let mut client = Client::connect(address, org.server.tls_pins[0])?;
    let answer = client.ask("PUT", &target, &[("authorization", &header)], batch.as_bytes())?;
    Ok((answer.status, answer.body))
}

/// Uploads again and again, as a phone does, until there is an answer; gives the receipt.
pub(crate) fn deliver(org: &Organisation, address: SocketAddr, batch: &SealedBatch) -> Vec<u8> {
    for _ in 0..5 {
        match put(org, address, batch) {
            Ok((200 | 201, receipt)) => return receipt,
            Ok((status, _)) => panic!("{status}"),
            Err(_) => std::thread::sleep(Duration::from_millis(50)),
        }
    }
    panic!("no answer");
}

#[test]
fn killed_after_the_commit_and_before_the_reply_is_read_it_gives_the_same_receipt() {
    let org = Organisation::new();
    let mut server = Process::start(&org);
    let store = rusqlite::Connection::open(org.data().join("waymark.sqlite")).unwrap();
    for seq in 1..=4 {
        let sealed = org.batch(&org.amina, seq, "killed");
        let target = format!("/v1/batches/{}", sealed.id());
        let header = org.amina.sign("PUT", &target, sealed.as_bytes());
        let mut client = org.client(server.address);
        client
            .send(&crate::client::request("PUT", &target, &[("authorization", &header)], sealed.as_bytes()))
            .unwrap();
        // The reply is never read: the moment the row is committed, the process is gone.
        let waiting = Instant::now();
        let committed: Vec<u8> = loop {
            let row = store.query_row(
                "SELECT receipt FROM batches WHERE id = ?1",
                [sealed.id().as_bytes()],
                |row| row.get(0),
            );
            match row {
                Ok(receipt) => break receipt,
                Err(_) => assert!(waiting.elapsed() < Duration::from_secs(10), "never committed"),
            }
        };
        server.kill();
        server = Process::start(&org);
        assert_eq!(deliver(&org, server.address, &sealed), committed, "byte for byte");
        org.check_receipt(&committed, &sealed);
    }
}

/// T02, the server alone: killed at any moment, and every receipt it gave is true.
#[test]
fn killed_at_any_moment_it_loses_nothing_it_gave_a_receipt_for() {
    let org = Organisation::new();
    let mut acknowledged: Vec<(SealedBatch, Vec<u8>)> = Vec::new();
    let mut seq = 0;
    for round in 0_u64..12 {
        let server = Process::start(&org);
        let address = server.address;
        let killer = std::thread::spawn(move || {
            std::thread::sleep(Duration::from_millis(300 + round * 137 % 400));
            server.kill();
        });
        while !killer.is_finished() {
            let sealed = org.batch(&org.amina, seq + 1, "any moment");
            match put(&org, address, &sealed) {
                Ok((201 | 200, receipt)) => {
                    acknowledged.push((sealed, receipt));
                    seq += 1;
                }
                // Cut off: the same bytes again, as a phone does.
                _ => std::thread::sleep(Duration::from_millis(5)),
            }
        }
        killer.join().unwrap();
    }
    assert!(acknowledged.len() > 50, "only {} batches: the test is not testing", acknowledged.len());
    let report = waymark_server::check(org.data()).unwrap();
    assert_eq!(report.faults, Vec::<String>::new());
    let server = Process::start(&org);
    let mut last = 0;
    for (sealed, receipt) in &acknowledged {
        assert_eq!(&deliver(&org, server.address, sealed), receipt, "byte for byte");
        let index = org.check_receipt(receipt, sealed).log_index.unwrap();
        assert!(index > last, "the log only grows");
        last = index;
    }
}

/// T47 for the real program with its most talkative log.
#[test]
fn its_log_and_its_disk_hold_no_address_no_agent_and_no_finer_time_than_the_hour() {
    let org = Organisation::new();
    let server = Process::start(&org);
    let address = server.address;
    let minute = now() / 60;
    let sealed = org.batch(&org.amina, 1, "quiet");
    let target = format!("/v1/batches/{}", sealed.id());
    for body in [sealed.as_bytes(), b"PLANTED-nonsense".as_slice()] {
        let header = org.amina.sign("PUT", &target, body);
        let headers = [
            ("authorization", header.as_str()),
            ("user-agent", "PLANTED-agent/9.9"),
            ("x-forwarded-for", "203.0.113.77"),
        ];
        let mut client = org.client(address);
        drop(client.ask("PUT", &target, &headers, body));
        drop(client.ask("GET", "/PLANTED/path?q=PLANTED", &headers, b""));
    }
    let log = server.stop();
    assert!(log.contains("refused") && log.contains("roster in force"), "there is a log: {log}");
    let mut files = vec![("the log".to_owned(), log.clone().into_bytes())];
    for entry in std::fs::read_dir(org.data()).unwrap() {
        let path = entry.unwrap().path();
        files.push((path.display().to_string(), std::fs::read(&path).unwrap()));
    }
    for (name, bytes) in &files {
        let holds = |text: &str| bytes.windows(text.len()).any(|window| window == text.as_bytes());
        for forbidden in ["PLANTED", "127.0.0.1:", "203.0.113.77", "user-agent", "x-forwarded-for"] {
            // The roster names the server's own URL; that is not a device's address.
            assert!(!holds(forbidden), "{name} holds {forbidden}");
        }
        for seconds in [minute * 60, minute * 60 + 60].into_iter().flat_map(|from| from..from + 60) {
            assert!(!holds(&seconds.to_string()), "{name} holds a time finer than the hour");
        }
    }
    for line in log.lines() {
        let line: serde_json::Value = serde_json::from_str(line).unwrap();
        let stamp = line["timestamp"].as_str().unwrap();
        assert_eq!((stamp.len(), stamp.ends_with('Z'), stamp.matches(':').count()), (14, true, 0), "{line}");
    }
}

#[test]
fn every_command_explains_itself() {
    let run = |args: &[&str]| Command::new(env!("CARGO_BIN_EXE_waymark-server")).args(args).output().unwrap();
    for command in [
        ["--help"].as_slice(),
        &["init", "--help"],
        &["serve", "--help"],
        &["migrate", "--help"],
        &["check", "--help"],
        &["prune", "--help"],
        &["restored", "--help"],
    ] {
        let output = run(command);
        assert!(output.status.success());
        assert!(String::from_utf8_lossy(&output.stdout).contains("Usage: waymark-server"));
    }
    assert_eq!(run(&["serve", "--nonsense"]).status.code(), Some(2));
    let empty = tempfile::tempdir().unwrap();
    let refused = run(&["serve", "--data", empty.path().to_str().unwrap(), "--json"]);
    assert_eq!(refused.status.code(), Some(1));
    let document: serde_json::Value = serde_json::from_slice(&refused.stdout).unwrap();
    assert_eq!(document["error"]["code"], "identity");
}

#[test]
fn configuration_comes_from_flags_then_environment_then_file() {
    let org = Organisation::new();
    let roster = org.data().join("first-roster.json");
    std::fs::write(&roster, org.roster.to_bytes()).unwrap();
    let file = org.data().join("server.toml");
    let text = format!(
        "data = '/nonexistent'\nlisten = '127.0.0.1:0'\norg = '{}'\nbatches_per_day = 1\n",
        roster.display()
    );
    std::fs::write(&file, text).unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_waymark-server"));
    command.args(["serve", "--config"]).arg(&file).env("WAYMARK_SERVER_DATA", org.data());
    let server = Process::run(&mut command);
    deliver(&org, server.address, &org.batch(&org.amina, 1, "first"));
    let (status, _) = put(&org, server.address, &org.batch(&org.amina, 2, "second")).unwrap();
    assert_eq!(status, 429, "the quota of the file");
    server.stop();
}

#[test]
fn the_settings_that_hold_are_printed_as_a_file_that_gives_the_same() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("server.toml");
    std::fs::write(&file, "data = '/somewhere'\nconnections = 7\nidle_seconds = 5\n").unwrap();
    let print = |file: &std::path::Path, more: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_waymark-server"));
        command.args(["serve", "--print-config", "--config"]).arg(file).args(more);
        let output = command.env("WAYMARK_SERVER_CONNECTIONS", "8").output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    };
    let url = "postgres://waymark:s3cret@db.example.org/waymark";
    let printed = print(&file, &["--batches-per-day", "9", "--database-url", url]);
    for line in ["data = \"/somewhere\"", "connections = 8", "idle_seconds = 5", "batches_per_day = 9"] {
        assert!(printed.lines().any(|printed| printed == line), "{line} in {printed}");
    }
    assert!(!printed.contains("s3cret"));
    let again = folder.path().join("again.toml");
    std::fs::write(&again, &printed).unwrap();
    assert_eq!(print(&again, &[]), printed);
}

#[test]
fn a_database_on_another_machine_is_not_spoken_to_in_the_clear() {
    let org = Organisation::new();
    let run = |url: &str| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_waymark-server"));
        command.args(["check", "--database-url", url, "--data"]).arg(org.data());
        String::from_utf8(command.output().unwrap().stderr).unwrap()
    };
    for elsewhere in
        ["postgres://u@db.example.org/w", "postgres://u@192.0.2.7/w?sslmode=disable", "postgres://u@/w"]
    {
        assert!(run(elsewhere).contains("needs TLS"), "{elsewhere}");
    }
    assert!(run("postgres://u@127.0.0.1:1/w").contains("could not be reached"), "the control");
    assert!(run("mysql://x").contains("not understood"));
}

#[test]
fn metrics_are_told_on_loopback_alone_and_hold_no_fresh_count() {
    use std::io::Write as _;
    let org = Organisation::new();
    let outside = Command::new(env!("CARGO_BIN_EXE_waymark-server"))
        .args(["serve", "--listen", "127.0.0.1:0", "--metrics", "0.0.0.0:0", "--data"])
        .arg(org.data())
        .output()
        .unwrap();
    assert!(String::from_utf8_lossy(&outside.stderr).contains("loopback"));
    let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let server = Process::run(Process::command(&org).args(["--metrics", &port.to_string()]));
    deliver(&org, server.address, &org.batch(&org.amina, 1, "counted"));
    let mut asked = std::net::TcpStream::connect(port).unwrap();
    asked.write_all(b"GET /metrics HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n").unwrap();
    let mut told = String::new();
    asked.read_to_string(&mut told).unwrap();
    assert!(told.contains("waymark_store_writable 1\n"), "{told}");
    assert!(!told.contains("status=\"201\""), "not while the hour lasts");
    server.stop();
}
