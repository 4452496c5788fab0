//! T20 for the core: what the memory of a process holds after the lock.
//!
//! The test starts itself as a child that opens a phone with a passphrase from a pipe, leads one talk to its end and
//! begins another. Its parent reads `/proc/PID/mem`: everything the child may write to, which is its heap, its stacks,
//! SQLCipher's pages and whatever was freed and not used again. While the phone is open the search finds keys and
//! codes; after the lock it finds nothing, at once and five seconds later.
//!
//! The web view is a process of its own that belongs to the system: this test says nothing about it.

use crate::stage::{Stage, Watch};
use crate::talks::{answer, begin};
use base64::Engine;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use memchr::memmem::Finder;
use serde_json::json;
use std::fs::File;
use std::io::{BufRead, BufReader, Read, Write};
use std::os::fd::AsFd;
use std::os::unix::fs::FileExt;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::time::Duration;
use waymark_app::App;
use waymark_app::view::UnlockRequest;
use waymark_store::tables::{identity, secrets};
use waymark_store::{Db, DbKey};
use waymark_testkit::{AMINA, TestClock};
use waymark_vault::{Clocks, NoHardware, Vault};

/// Names the phone's folder to the child; absent in an ordinary run.
const FOLDER: &str = "WAYMARK_MEMORY_FOLDER";
/// Makes the child keep what it should let go.
const CARELESS: &str = "WAYMARK_MEMORY_CARELESS";
/// How answers and records are written down inside.
const WRITTEN: [&str; 3] = ["\"person_locale\"", "\"text_version\"", "\"worker_view\""];

/// The child's end of the pipes, without the buffers of the standard library: they would keep the passphrase.
struct Pipes {
    hear: File,
    say: File,
}

impl Pipes {
    fn of_this_process() -> Self {
        let hear = std::io::stdin().as_fd().try_clone_to_owned().unwrap();
        let say = std::io::stdout().as_fd().try_clone_to_owned().unwrap();
        Self { hear: hear.into(), say: say.into() }
    }

    fn line(&mut self) -> String {
        // Room for all of it at once, so that growing leaves no copy behind.
        let mut line = String::with_capacity(256);
        let mut byte = [0];
        while self.hear.read(&mut byte).unwrap() == 1 && byte != *b"\n" {
            line.push(char::from(byte[0]));
        }
        line
    }

    fn tell(&mut self, words: &[&str]) {
        for word in ["told"].iter().chain(words) {
            self.say.write_all(word.as_bytes()).unwrap();
            self.say.write_all(b" ").unwrap();
        }
        self.say.write_all(b"\n").unwrap();
    }
}

/// The child: not a test of its own. Without a folder it does nothing.
#[test]
#[ignore = "the child of the tests below"]
fn child_that_leads_a_talk_and_locks() {
    let Some(folder) = std::env::var_os(FOLDER) else { return };
    let mut pipes = Pipes::of_this_process();
    let phone = App::at(folder, Watch(TestClock::at_noon()));
    let passphrase = pipes.line();
    let mut kept = std::env::var_os(CARELESS).map(|_| vec![passphrase.clone()]);
    phone.unlock(UnlockRequest { passphrase }).unwrap();
    let example = waymark_app::answers::example_talks().unwrap().remove(0);
    let mut answers = example.answers;
    answers["person_locale"] = json!("ps");
    let done = phone.screen_answers(&answers.to_string(), None).unwrap();
    let draft = begin(&phone);
    answer(&phone, draft.id, "S1", "yes");
    if let Some(kept) = &mut kept {
        kept.push(done.code.clone());
    }
    pipes.tell(&[&done.code, draft.code.as_str(), &draft.id.to_string()]);
    drop((answers, done, draft));
    pipes.line();
    phone.lock().unwrap();
    pipes.tell(&["locked"]);
    pipes.line();
    drop(kept);
}

/// A child at work, and its end of the talk.
struct Phone {
    child: Child,
    hear: BufReader<ChildStdout>,
    say: ChildStdin,
}

impl Phone {
    fn start(stage: &Stage, careless: bool) -> Self {
        let mut command = Command::new(std::env::current_exe().unwrap());
        command.args(["--exact", "memory::child_that_leads_a_talk_and_locks", "--ignored", "--nocapture"]);
        command.env(FOLDER, stage.folder.join(AMINA.name)).stdin(Stdio::piped()).stdout(Stdio::piped());
        if careless {
            command.env(CARELESS, "1");
        }
        let mut child = command.spawn().unwrap();
        let hear = BufReader::new(child.stdout.take().unwrap());
        let say = child.stdin.take().unwrap();
        Self { child, hear, say }
    }

    /// Says a line and gives the words of the answer.
    fn ask(&mut self, line: &str) -> Vec<String> {
        writeln!(self.say, "{line}").unwrap();
        let mut answer = String::new();
        loop {
            answer.clear();
            assert!(self.hear.read_line(&mut answer).unwrap() > 0, "the child ended");
            // The harness of the child may have written its own words before.
            if let Some((_, told)) = answer.split_once("told ") {
                return told.split_whitespace().map(str::to_owned).collect();
            }
        }
    }

    /// How often each of these is in what the child may write to.
    fn hits(&self, looked_for: &[Secret]) -> Vec<(String, usize)> {
        let memory = File::open(format!("/proc/{}/mem", self.child.id())).unwrap();
        let maps = std::fs::read_to_string(format!("/proc/{}/maps", self.child.id())).unwrap();
        let mut counts = vec![0; looked_for.len()];
        let mut read = 0;
        for (from, to) in maps.lines().filter_map(writable) {
            let mut bytes = vec![0; usize::try_from(to - from).unwrap()];
            if memory.read_exact_at(&mut bytes, from).is_err() {
                continue;
            }
            read += bytes.len();
            for (count, secret) in counts.iter_mut().zip(looked_for) {
                *count += secret.forms.iter().map(|form| form.find_iter(&bytes).count()).sum::<usize>();
            }
        }
        assert!(read > 1_000_000, "only {read} bytes of memory could be read");
        let named = looked_for.iter().map(|secret| secret.name.clone());
        named.zip(counts).filter(|(_, count)| *count > 0).collect()
    }
}

impl Drop for Phone {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The bounds of a mapping that can be read and written.
fn writable(line: &str) -> Option<(u64, u64)> {
    let mut words = line.split_whitespace();
    let (from, to) = words.next()?.split_once('-')?;
    words.next()?.starts_with("rw").then_some(())?;
    Some((u64::from_str_radix(from, 16).ok()?, u64::from_str_radix(to, 16).ok()?))
}

/// Something that must not be in memory, in every form a program might hold it.
struct Secret {
    name: String,
    forms: Vec<Finder<'static>>,
}

impl Secret {
    fn key(name: &str, key: &[u8]) -> Self {
        let hex = hex::encode(key);
        Self::of(name, vec![key.to_vec(), hex.to_uppercase().into_bytes(), hex.into_bytes()])
    }

    fn text(name: &str, text: &str) -> Self {
        let bytes = text.as_bytes();
        let mut forms = vec![
            bytes.to_vec(),
            text.encode_utf16().flat_map(u16::to_le_bytes).collect(),
            hex::encode(text).into_bytes(),
        ];
        for skipped in 0..3 {
            // The part of base64 text that does not depend on what stands before or after.
            let whole = &bytes[skipped..bytes.len() - (bytes.len() - skipped) % 3];
            forms.push(STANDARD_NO_PAD.encode(whole).into_bytes());
        }
        Self::of(name, forms)
    }

    fn of(name: &str, forms: Vec<Vec<u8>>) -> Self {
        let forms = forms.iter().map(|form| Finder::new(form).into_owned()).collect();
        Self { name: name.to_owned(), forms }
    }
}

/// The keys of a phone that is locked, and its passphrase.
fn secrets_of(stage: &Stage) -> Vec<Secret> {
    let folder = stage.folder.join(AMINA.name);
    let clocks = Clocks { wall_ms: stage.clock.wall_ms(), monotonic_ms: stage.clock.monotonic_ms() };
    let unlocked = Vault::at(&folder).unlock(AMINA.passphrase, &NoHardware, &clocks).unwrap();
    let key = unlocked.root_key.db_key();
    let db = Db::open(&folder.join("store.db"), &DbKey::new(&key.key, &key.salt)).unwrap();
    let own = db.read(identity::get).unwrap().unwrap();
    let practice = db.read(|reader| secrets::get(reader, "practice-root")).unwrap().unwrap();
    db.close().unwrap();
    vec![
        Secret::text("passphrase", AMINA.passphrase),
        Secret::key("root key", unlocked.root_key.as_bytes()),
        Secret::key("database key", key.key.as_slice()),
        Secret::key("device seed", own.sign_seed.as_slice()),
        Secret::key("practice root key", &practice),
    ]
}

fn enrolled() -> Stage {
    let stage = Stage::new();
    stage.phone(AMINA).lock().unwrap();
    stage
}

fn names(found: &[(String, usize)]) -> Vec<&str> {
    found.iter().map(|(name, _)| name.as_str()).collect()
}

#[test]
fn after_the_lock_no_key_no_passphrase_and_nothing_of_a_talk_is_in_memory() {
    let stage = enrolled();
    let mut looked_for = secrets_of(&stage);
    let mut phone = Phone::start(&stage, false);
    let told = phone.ask(AMINA.passphrase);
    looked_for.push(Secret::text("code of the finished talk", &told[0]));
    looked_for.push(Secret::text("code of the draft", &told[1]));
    looked_for.push(Secret::text("number of the draft", &told[2]));
    looked_for.extend(WRITTEN.map(|word| Secret::text(word, word)));

    // The control: an open phone has to hold what it works with.
    let open = phone.hits(&looked_for);
    println!("T20 open: {open:?}");
    // (The database's key is masked by SQLCipher, and the root key is gone as soon as it was used.)
    for held in ["device seed", "code of the draft"] {
        assert!(names(&open).contains(&held), "the search finds what is there: {open:?}");
    }

    assert_eq!(phone.ask("lock"), ["locked"]);
    for seconds in [0, 5] {
        std::thread::sleep(Duration::from_secs(seconds));
        let locked = phone.hits(&looked_for);
        println!("T20 locked, {seconds} s: {locked:?}");
        assert_eq!(locked, [], "{seconds} s after the lock");
    }
}

/// T20's control: a program that keeps what it was given is found out.
#[test]
fn the_search_finds_what_a_careless_program_keeps() {
    let stage = enrolled();
    let mut looked_for = secrets_of(&stage);
    let mut phone = Phone::start(&stage, true);
    let told = phone.ask(AMINA.passphrase);
    looked_for.push(Secret::text("code of the finished talk", &told[0]));
    assert_eq!(phone.ask("lock"), ["locked"]);
    let locked = phone.hits(&looked_for);
    let found = names(&locked);
    assert!(found.contains(&"passphrase") && found.contains(&"code of the finished talk"), "{locked:?}");
}
