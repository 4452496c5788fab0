//! The real programs, for stories that need a process to kill: found beside the tests, built when missing.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::missing_panics_doc)]

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

/// The path of one of our programs, built now if nobody has built it yet. One that is there is taken as it is:
/// `scripts/test` builds all programs before the tests, and building one alone would choose other features.
pub fn program(package: &str, name: &str) -> PathBuf {
    let folder = std::env::current_exe().unwrap().parent().unwrap().parent().unwrap().to_path_buf();
    let path = folder.join(name);
    if path.exists() {
        return path;
    }
    let built = Command::new(env!("CARGO"))
        .args(["build", "--quiet", "--package", package, "--bin", name])
        .current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
        .status()
        .unwrap();
    assert!(built.success() && path.exists(), "{name} could not be built");
    path
}

/// A program that runs until it is killed and told on its first line where it listens.
pub struct Listening {
    child: Child,
    /// `http://127.0.0.1:PORT` or `https://…`.
    pub url: String,
}

impl Listening {
    /// Starts it and waits for `listening URL`.
    pub fn start(command: &mut Command) -> Self {
        let mut child = command.stdout(Stdio::piped()).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let url =
            line.trim().strip_prefix("listening ").unwrap_or_else(|| panic!("said {line:?}")).to_owned();
        Self { child, url }
    }

    /// SIGKILL, and waits for the end.
    pub fn kill(mut self) {
        self.end();
    }

    /// The process id.
    pub fn pid(&self) -> u32 {
        self.child.id()
    }

    fn end(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Drop for Listening {
    fn drop(&mut self) {
        self.end();
    }
}

/// The development bridge over an installation: the command layer in a process of its own.
pub fn bridge(dir: &Path) -> Listening {
    let mut command = Command::new(program("waymark-bridge", "waymark-bridge"));
    Listening::start(
        command
            .arg("--dir")
            .arg(dir)
            .args(["--listen", "127.0.0.1:0", "--ui"])
            .arg(env!("CARGO_MANIFEST_DIR")),
    )
}

/// Sends one command to a bridge. `None` where the process died before it answered.
pub fn ask(url: &str, command: &str, request: &serde_json::Value) -> Option<(u16, serde_json::Value)> {
    let host = url.strip_prefix("http://")?;
    let body = serde_json::json!({ "request": request }).to_string();
    let mut stream = TcpStream::connect(host).ok()?;
    write!(
        stream,
        "POST /ipc/{command} HTTP/1.1\r\nHost: {host}\r\nOrigin: {url}\r\nContent-Type: application/json\r\n\
         Content-Length: {}\r\nConnection: close\r\n\r\n{body}",
        body.len()
    )
    .ok()?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).ok()?;
    let text = String::from_utf8(answer).ok()?;
    let (head, body) = text.split_once("\r\n\r\n")?;
    let status = head.split(' ').nth(1)?.parse().ok()?;
    Some((status, serde_json::from_str(body).ok()?))
}
