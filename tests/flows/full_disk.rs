//! A phone whose disk is full: what was saved stays, what cannot be saved is said, and freed space is enough.
//!
//! The disk is a real, small one (tmpfs in a mount namespace of the bridge's own). Where the system allows no such
//! namespace the stories say SKIPPED; the same refusals are tested in `crates/store` by another way.

use crate::house::{Device, House};
use crate::kill_nine::database;
use serde_json::{Value, json};
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;
use waymark_app::{App, DeviceClock};
use waymark_domain::ScreeningId;
use waymark_flows::{Listening, ask, program};
use waymark_store::tables::sessions;
use waymark_testkit::{BORIS, Folder};

/// Mounts a small disk, moves the installation there, and becomes the bridge.
const ON_A_SMALL_DISK: &str = r#"mount -t tmpfs -o size="$4",mode=700 tmpfs "$1" && cp -a "$2"/. "$1" && exec "$3" --dir "$1" --listen 127.0.0.1:0 --ui "$2""#;

#[test]
fn a_full_disk_loses_nothing_says_so_and_needs_no_restart() {
    let Some(small) = Small::of("2m") else { return };
    let Small { boris, talk, door, disk, .. } = &small;
    let answer = |item: &str, choice: &str| {
        let request = json!({"id": talk, "item": item, "value": choice, "advance": false});
        ask(&door.url, "answer_item", &request).unwrap()
    };
    assert_eq!(small.unlock().0, 200);
    assert_eq!(answer("T2", "yes").0, 200);

    fill(disk);
    let mut acknowledged = "yes";
    let refused: Value = (0..2_000)
        .find_map(|turn| {
            let choice = if turn % 2 == 0 { "no" } else { "yes" };
            match answer("T2", choice) {
                (200, _) => {
                    acknowledged = choice;
                    None
                }
                (_, refused) => Some(refused),
            }
        })
        .expect("a full disk refuses at some point");
    assert_eq!(refused["code"], "storage_full");
    for command in ["open_screening", "outcome"] {
        assert_eq!(ask(&door.url, command, &json!({"id": talk})).unwrap().0, 200, "{command} still works");
    }
    let sealing = ask(&door.url, "finalise", &json!({"id": talk})).unwrap();
    assert_eq!((sealing.0, &sealing.1["code"]), (422, &json!("storage_full")), "it stays a draft");
    assert_eq!(kept(disk, boris, *talk), acknowledged, "nothing that was acknowledged is gone");

    fs::remove_file(disk.join("filler")).unwrap();
    assert_eq!(answer("T2", "not_sure").0, 200, "freed space is enough, without a restart");
    assert_eq!(kept(disk, boris, *talk), "not_sure");
    assert_eq!(ask(&door.url, "finalise", &json!({"id": talk})).unwrap().0, 200);
}

#[test]
fn a_phone_that_others_have_filled_opens_all_the_same_and_is_never_half_open() {
    let Some(small) = Small::of("24m") else { return };
    let Small { talk, door, disk, .. } = &small;
    let unlock = || small.unlock();
    let state = || ask(&door.url, "status", &json!({})).unwrap().1["state"].clone();
    // Room for the reserve is taken while there is some.
    assert_eq!(unlock().0, 200);
    assert_eq!(fs::metadata(disk.join("spare")).unwrap().len(), 512 * 1024);
    ask(&door.url, "lock", &json!({})).unwrap();

    fill(disk);
    assert_eq!(unlock().0, 200, "the reserve is given up for it");
    assert!(!disk.join("spare").exists());
    let home = ask(&door.url, "home", &json!({})).unwrap();
    assert_eq!((home.0, &home.1["nearly_full"]), (200, &json!(true)), "and the first screen says why");
    assert_eq!(ask(&door.url, "open_screening", &json!({"id": talk})).unwrap().0, 200);

    // Filled to the last byte once more, there is nothing left to give up.
    fs::rename(disk.join("filler"), disk.join("filler-1")).unwrap();
    fill(disk);
    ask(&door.url, "lock", &json!({})).unwrap();
    fs::rename(disk.join("filler"), disk.join("filler-2")).unwrap();
    fill(disk);
    let (status, said) = unlock();
    assert_eq!((status, &said["code"]), (422, &json!("storage_full")));
    assert_eq!(state(), json!("locked"));

    // Page by page more is free, so that each write of an unlock is once the one that is refused.
    // What is refused must not be open behind the locked screen: the next passphrase, any, would find it so.
    let opened = (1..40).find(|pages| {
        fill_but(disk, *pages);
        let opened = unlock().0 == 200;
        assert_eq!(state(), json!(if opened { "open" } else { "locked" }), "with {pages} pages free");
        opened
    });
    assert!(opened.is_some_and(|pages| pages > 2), "several writes were refused: {opened:?}");

    ask(&door.url, "lock", &json!({})).unwrap();
    fs::remove_file(disk.join("filler-1")).unwrap();
    assert_eq!(unlock().0, 200, "freed space is enough");
    assert_eq!(fs::metadata(disk.join("spare")).unwrap().len(), 512 * 1024, "and the reserve is taken again");
    assert_eq!(kept_draft(&door.url), json!(talk));
}

/// The talk that home offers to go on with.
fn kept_draft(url: &str) -> Value {
    ask(url, "home", &json!({})).unwrap().1["draft"]["id"].clone()
}

/// Boris' phone with a talk begun, locked, on a disk of its own.
struct Small {
    boris: Device,
    talk: ScreeningId,
    door: Listening,
    disk: PathBuf,
    _ground: (House, Folder),
}

impl Small {
    /// Moves the phone to a disk of this size; none where the system allows no such disk.
    fn of(size: &str) -> Option<Self> {
        if !allowed() {
            return None;
        }
        let house = House::founded();
        let boris = house.phone_of(BORIS);
        let talk = boris.begin("ar").id;
        boris.lock();
        let mount = Folder::new();
        let (door, disk) = on_a_disk_of(size, &mount, &boris);
        Some(Self { boris, talk, door, disk, _ground: (house, mount) })
    }

    fn unlock(&self) -> (u16, Value) {
        ask(&self.door.url, "unlock", &json!({"passphrase": BORIS.passphrase})).unwrap()
    }
}

/// Whether a small disk can be mounted here.
fn allowed() -> bool {
    let is = Command::new("unshare").args(["-Urm", "true"]).status().is_ok_and(|status| status.success());
    if !is {
        println!("SKIPPED: this system allows no mount namespace");
    }
    is
}

/// Starts a phone's bridge on a small disk; with it the bridge's own view of that disk: nobody else sees the mount.
fn on_a_disk_of(size: &str, mount: &Folder, phone: &Device) -> (Listening, PathBuf) {
    let mut command = Command::new("unshare");
    command.args(["-Urm", "sh", "-c", ON_A_SMALL_DISK, "sh"]).arg(mount.path()).arg(phone.folder.path());
    let door = Listening::start(command.arg(program("waymark-bridge", "waymark-bridge")).arg(size));
    let disk = PathBuf::from(format!("/proc/{}/root{}", door.pid(), mount.path().display()));
    (door, disk)
}

/// Fills the disk up to so many pages, which the first of the fillers gives.
fn fill_but(disk: &Path, pages: u64) {
    fill(disk);
    let first = fs::OpenOptions::new().write(true).open(disk.join("filler-1")).unwrap();
    first.set_len(first.metadata().unwrap().len() - pages * 4096).unwrap();
}

/// Fills the disk to the last byte, with what was filled before.
fn fill(disk: &Path) {
    let mut filler = fs::OpenOptions::new().create(true).append(true).open(disk.join("filler")).unwrap();
    for piece in [vec![7; 64 * 1024], vec![7; 512], vec![7; 1]] {
        while filler.write_all(&piece).is_ok() {}
    }
}

/// What a copy of the disk, as a kill would leave it, holds as the answer to T2.
fn kept(disk: &Path, of: &Device, id: ScreeningId) -> String {
    let folder = Folder::new();
    for entry in fs::read_dir(disk).unwrap().flatten().filter(|entry| entry.file_name() != "filler") {
        if entry.path().is_file() {
            fs::copy(entry.path(), folder.join(entry.file_name())).unwrap();
        }
    }
    let copy = Device { app: App::at(folder.path(), DeviceClock::new()), folder, person: of.person };
    let db = database(&copy);
    db.check().unwrap();
    let session = db.read(|reader| sessions::get(reader, id)).unwrap().unwrap();
    json!(session.answers["T2"].value).as_str().unwrap().to_owned()
}
