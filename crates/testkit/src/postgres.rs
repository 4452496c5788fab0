//! A real PostgreSQL for a test, from Debian's packages: in a folder of its own, on loopback, gone afterwards.

use std::net::{TcpListener, TcpStream};
use std::os::unix::fs::MetadataExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;
use tempfile::TempDir;

/// Whom it runs as when the tests run as root, which PostgreSQL refuses.
const USER: &str = "postgres";

/// A running PostgreSQL. Dropping it ends it and removes its folder.
pub struct Postgres {
    server: Child,
    port: u16,
    programs: PathBuf,
    databases: AtomicU32,
    folder: TempDir,
}

impl Postgres {
    /// Starts one. Where its packages are missing, says SKIPPED with the reason and gives nothing.
    #[must_use]
    pub fn start() -> Option<Self> {
        Self::start_in(tempfile::tempdir().unwrap())
    }

    /// Starts one in this folder, on whose disk it will write.
    #[must_use]
    pub fn start_in(folder: TempDir) -> Option<Self> {
        let Some(programs) = programs() else {
            eprintln!("SKIPPED: no PostgreSQL here (Debian: postgresql; scripts/setup installs it)");
            return None;
        };
        let data = folder.path().join("cluster");
        if is_root() {
            let owned = Command::new("chown").arg(USER).arg(folder.path()).status().unwrap();
            assert!(owned.success(), "there is a user {USER}");
        }
        let made = as_user(&programs.join("initdb"))
            .args(["--auth=trust", "--username=postgres", "--encoding=UTF8", "--no-locale", "-D"])
            .arg(&data)
            .stdout(Stdio::null())
            .status()
            .unwrap();
        assert!(made.success(), "initdb");
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let server = as_user(&programs.join("postgres"))
            .arg("-D")
            .arg(&data)
            .arg("-k")
            .arg(folder.path())
            .args([
                "-p",
                &port.to_string(),
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "log_min_messages=fatal",
            ])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let started = Self { server, port, programs, databases: AtomicU32::new(0), folder };
        started.wait_until_ready();
        Some(started)
    }

    /// Makes an empty database and gives its URL.
    #[must_use]
    pub fn database(&self) -> String {
        let name = format!("waymark_{}", self.databases.fetch_add(1, Ordering::Relaxed));
        self.sql("postgres", &format!("CREATE DATABASE {name}"));
        format!("postgres://postgres@127.0.0.1:{}/{name}", self.port)
    }

    /// Runs SQL in the database of this name and gives what it printed.
    pub fn sql(&self, database: &str, sql: &str) -> String {
        let told = Command::new(self.programs.join("psql"))
            .args(["-X", "-A", "-t", "-h", "127.0.0.1", "-U", "postgres", "-p", &self.port.to_string(), "-d"])
            .args([database, "-c", sql])
            .output()
            .unwrap();
        assert!(told.status.success(), "{sql}: {}", String::from_utf8_lossy(&told.stderr));
        String::from_utf8(told.stdout).unwrap().trim().to_owned()
    }

    /// The folder with everything it keeps.
    #[must_use]
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// The number of its first process.
    #[must_use]
    pub fn id(&self) -> u32 {
        self.server.id()
    }

    fn wait_until_ready(&self) {
        for _ in 0..600 {
            let ready = Command::new(self.programs.join("pg_isready"))
                .args(["-q", "-h", "127.0.0.1", "-p", &self.port.to_string()])
                .status();
            if ready.is_ok_and(|status| status.success())
                && TcpStream::connect(("127.0.0.1", self.port)).is_ok()
            {
                return;
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        panic!("PostgreSQL does not start");
    }
}

impl Drop for Postgres {
    fn drop(&mut self) {
        // SIGINT: end every connection and stop, orderly.
        let told = Command::new("kill").arg("-INT").arg(self.server.id().to_string()).status();
        if !told.is_ok_and(|status| status.success()) {
            drop(self.server.kill());
        }
        drop(self.server.wait());
    }
}

/// The folder of the newest PostgreSQL's programs.
fn programs() -> Option<PathBuf> {
    let versions = std::fs::read_dir("/usr/lib/postgresql").ok()?;
    let folders = versions.filter_map(|entry| Some(entry.ok()?.path().join("bin")));
    folders.filter(|folder| folder.join("initdb").exists()).max()
}

fn is_root() -> bool {
    std::fs::metadata("/proc/self").is_ok_and(|of_this_process| of_this_process.uid() == 0)
}

/// A program as the user that PostgreSQL may run as: the same process, not a child of another.
fn as_user(program: &Path) -> Command {
    let mut command;
    if is_root() {
        command = Command::new("setpriv");
        command.args(["--reuid", USER, "--regid", USER, "--clear-groups"]).arg(program);
    } else {
        command = Command::new(program);
    }
    command.current_dir("/");
    command
}
