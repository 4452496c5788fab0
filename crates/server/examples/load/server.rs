//! The server as a process of its own: this program again, under another name.

use crate::people::Organisation;
use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{SocketAddr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use waymark_server::{CheckReport, Config, Limits, Location};
use waymark_testkit::Postgres;

/// A running server, and the database below it.
pub(crate) struct Server<'a> {
    child: Child,
    pub(crate) address: SocketAddr,
    data: PathBuf,
    url: Option<String>,
    postgres: Option<&'a Postgres>,
    program: Option<PathBuf>,
}

impl<'a> Server<'a> {
    /// Starts the server: this program, or the one that was named.
    pub(crate) fn start(
        org: &Organisation,
        postgres: Option<&'a Postgres>,
        program: Option<PathBuf>,
    ) -> Self {
        let url = postgres.map(Postgres::database);
        let (child, address) = spawn(org.data(), url.as_deref(), program.as_deref());
        Self { child, address, data: org.data().to_owned(), url, postgres, program }
    }

    /// Kills it, as a power cut would, and starts it again somewhere else.
    pub(crate) fn kill_and_start(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
        (self.child, self.address) = spawn(&self.data, self.url.as_deref(), self.program.as_deref());
    }

    /// CPU time of the server, and of the database's processes, in milliseconds.
    pub(crate) fn cpu_ms(&self) -> (f64, f64) {
        let database = self.postgres.map_or(0.0, |postgres| {
            let first = postgres.id();
            let children = processes().filter(|pid| parent(*pid) == Some(first));
            children.chain([first]).map(cpu_ms).sum()
        });
        (cpu_ms(self.child.id()), database)
    }

    /// The most memory the server has had, in KiB.
    pub(crate) fn peak_memory_kb(&self) -> u64 {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id())).unwrap();
        let line = status.lines().find(|line| line.starts_with("VmHWM:")).unwrap();
        line.split_whitespace().nth(1).unwrap().parse().unwrap()
    }

    /// What the store takes on the disk: the server's folder, or the database.
    pub(crate) fn stored_bytes(&self) -> u64 {
        if let (Some(postgres), Some(url)) = (self.postgres, &self.url) {
            let name = url.rsplit('/').next().unwrap();
            return postgres.sql(name, "SELECT pg_database_size(current_database())").parse().unwrap();
        }
        let files = std::fs::read_dir(&self.data).unwrap();
        files.filter_map(|file| Some(file.ok()?.metadata().ok()?.len())).sum()
    }

    /// Stops it and checks everything it keeps.
    pub(crate) fn stop_and_check(self) -> CheckReport {
        let location =
            Location { data: self.data.clone(), database_url: self.url.clone(), database_ca: None };
        drop(self);
        waymark_server::check(location).unwrap()
    }
}

impl Drop for Server<'_> {
    fn drop(&mut self) {
        // Its standard input closes, or it is told: it stops orderly.
        drop(self.child.stdin.take());
        if self.program.is_some() {
            drop(Command::new("kill").arg(self.child.id().to_string()).status());
        }
        drop(self.child.wait());
    }
}

fn spawn(data: &Path, url: Option<&str>, program: Option<&Path>) -> (Child, SocketAddr) {
    let mut command = match program {
        None => {
            let mut command = Command::new(std::env::current_exe().unwrap());
            command.arg("serve-here").arg(data).args(url);
            command
        }
        Some(program) => {
            let mut command = Command::new(program);
            command.args(["serve", "--listen", "127.0.0.1:0", "--data"]).arg(data);
            command.arg("--org").arg(data.join("roster.json"));
            for quota in
                ["--batches-per-day", "--bytes-per-day", "--org-batches-per-day", "--org-bytes-per-day"]
            {
                command.args([quota, &u64::MAX.to_string()]);
            }
            if let Some(url) = url {
                command.args(["--database-url", url]);
            }
            command
        }
    };
    let mut child =
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
    let mut line = String::new();
    BufReader::new(child.stdout.as_mut().unwrap()).read_line(&mut line).unwrap();
    let address = line.trim().trim_start_matches("listening https://").parse().unwrap();
    (child, address)
}

/// The other side of [`spawn`]: serves until standard input closes.
pub(crate) fn serve_here(data: &Path, database_url: Option<String>) {
    let limits = Limits {
        batches_per_day: u64::MAX,
        bytes_per_day: u64::MAX,
        org_batches_per_day: u64::MAX,
        org_bytes_per_day: u64::MAX,
        ..Limits::default()
    };
    let roster = Some(std::fs::read(data.join("roster.json")).unwrap());
    let config = Config { roster, limits, database_url, ..Config::new(data) };
    let running = waymark_server::serve(config, TcpListener::bind("127.0.0.1:0").unwrap()).unwrap();
    println!("{}", running.address());
    std::io::stdout().flush().unwrap();
    drop(std::io::stdin().read_line(&mut String::new()));
    running.stop();
}

fn processes() -> impl Iterator<Item = u32> {
    let entries = std::fs::read_dir("/proc").unwrap();
    entries.filter_map(|entry| entry.ok()?.file_name().to_str()?.parse().ok())
}

/// The fields of `/proc/PID/stat` after the name, which may hold spaces.
fn stat(pid: u32) -> Option<Vec<String>> {
    let stat = std::fs::read_to_string(format!("/proc/{pid}/stat")).ok()?;
    Some(stat.rsplit_once(')')?.1.split_whitespace().map(str::to_owned).collect())
}

fn parent(pid: u32) -> Option<u32> {
    stat(pid)?.get(1)?.parse().ok()
}

fn cpu_ms(pid: u32) -> f64 {
    // utime and stime, in hundredths of a second.
    let Some(fields) = stat(pid) else { return 0.0 };
    let ticks = |at: usize| fields.get(at).and_then(|text| text.parse::<f64>().ok()).unwrap_or(0.0);
    (ticks(11) + ticks(12)) * 10.0
}
