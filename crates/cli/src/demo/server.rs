//! The server of the demonstration: the real program, in a process of its own.

use crate::refused::Refused;
use std::fs::OpenOptions;
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

/// A server that runs.
pub(crate) struct Server {
    program: PathBuf,
    data: PathBuf,
    roster: PathBuf,
    log: PathBuf,
    database_url: Option<String>,
    child: Option<Child>,
}

impl Server {
    /// Makes a server's keys; gives what the organisation's roster must name.
    pub(crate) fn init(out: &Path, database_url: Option<&str>) -> Result<(Self, String), Refused> {
        let program = find()?;
        let data = out.join("server");
        let made = Command::new(&program)
            .arg("init")
            .arg("--data")
            .arg(&data)
            .output()
            .map_err(|_| did_not("start"))?;
        if !made.status.success() {
            return Err(did_not("make its keys"));
        }
        let identity = std::fs::read_to_string(data.join("server-identity.json"))
            .map_err(|_| did_not("make its keys"))?;
        let server = Self {
            program,
            data,
            roster: out.join("roster.json"),
            log: out.join("server.log"),
            database_url: database_url.map(str::to_owned),
            child: None,
        };
        Ok((server, identity))
    }

    /// Where the roster has to lie.
    pub(crate) fn roster(&self) -> &Path {
        &self.roster
    }

    /// Starts it on a free port of this computer; gives the port.
    pub(crate) fn start(&mut self) -> Result<u16, Refused> {
        let log =
            OpenOptions::new().create(true).append(true).open(&self.log).map_err(|_| did_not("start"))?;
        let mut child = Command::new(&self.program)
            .args(["serve", "--listen", "127.0.0.1:0", "--data"])
            .arg(&self.data)
            .arg("--org")
            .arg(&self.roster)
            .args(self.database_url.iter().flat_map(|url| ["--database-url", url]))
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(log)
            .spawn()
            .map_err(|_| did_not("start"))?;
        let mut line = String::new();
        let read = child.stdout.take().map(|stdout| BufReader::new(stdout).read_line(&mut line));
        self.child = Some(child);
        // `listening https://127.0.0.1:PORT`
        let port = line.trim().rsplit(':').next().and_then(|port| port.parse().ok());
        match (read, port) {
            (Some(Ok(_)), Some(port)) => Ok(port),
            _ => Err(did_not("say where it listens")),
        }
    }

    /// Kills it: no warning, no time to put anything in order.
    pub(crate) fn kill(&mut self) {
        if let Some(mut child) = self.child.take() {
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.kill();
    }
}

/// The server's program: named by `WAYMARK_SERVER_BIN`, or beside this one.
fn find() -> Result<PathBuf, Refused> {
    if let Some(named) = std::env::var_os("WAYMARK_SERVER_BIN") {
        return Ok(named.into());
    }
    let beside = std::env::current_exe().ok().and_then(|own| Some(own.parent()?.join(NAME)));
    beside.filter(|path| path.is_file()).ok_or_else(|| {
        Refused::plain("demo", format!("{NAME} is not beside this program; name it in WAYMARK_SERVER_BIN"))
    })
}

const NAME: &str = if cfg!(windows) { "waymark-server.exe" } else { "waymark-server" };

fn did_not(what: &str) -> Refused {
    Refused::plain("demo", format!("the server did not {what}"))
}
