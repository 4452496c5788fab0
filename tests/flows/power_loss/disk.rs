//! What a disk holds after a power cut: the journal of `tests/power_loss/shim.c`, replayed up to a moment.
//!
//! Of a file, what was written before its last sync is there for certain. Of everything after, each sector of 512
//! bytes is there or not, and each change of length, as chance has it. Names (made, renamed, removed) are kept in the
//! order in which they were changed, as a journalling file system does, and are certain only when their folder was
//! synced; a sync of the file alone does not keep its name. That is harder than ext4 is.

use std::collections::BTreeMap;
use std::path::Path;
use waymark_testkit::Chance;

const SECTOR: usize = 512;

/// One record of the journal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// A file was made, or cut to nothing as it was opened.
    Opened {
        path: String,
        made: bool,
    },
    Wrote {
        path: String,
        at: usize,
        bytes: Vec<u8>,
    },
    Cut {
        path: String,
        length: usize,
    },
    Synced {
        path: String,
    },
    Renamed {
        from: String,
        to: String,
    },
    Removed {
        path: String,
    },
    /// A folder was made or removed: the rebuilt disk makes what it needs.
    Folder,
}

/// Reads a journal.
pub fn journal(path: &Path) -> Vec<Step> {
    let whole = std::fs::read(path).unwrap();
    let (mut rest, mut steps) = (whole.as_slice(), Vec::new());
    while let Some(end) = rest.iter().position(|byte| *byte == b'\n') {
        let line = std::str::from_utf8(&rest[..end]).unwrap();
        let words: Vec<&str> = line.splitn(4, ' ').collect();
        let (number, length): (usize, usize) = (words[1].parse().unwrap(), words[2].parse().unwrap());
        let bytes = rest[end + 1..end + 1 + length].to_vec();
        rest = &rest[end + 1 + length..];
        let path = words[3].to_owned();
        steps.push(match words[0] {
            "open" => Step::Opened { path, made: number == 1 },
            "write" => Step::Wrote { path, at: number, bytes },
            "cut" => Step::Cut { path, length: number },
            "sync" => Step::Synced { path },
            "rename" => {
                let (from, to) = path.split_once('\t').unwrap();
                Step::Renamed { from: from.to_owned(), to: to.to_owned() }
            }
            "unlink" => Step::Removed { path },
            "mkdir" | "rmdir" => Step::Folder,
            other => panic!("{other} is no operation"),
        });
    }
    steps
}

/// A change of a file that no sync has made certain.
#[derive(Debug, Clone)]
enum Change {
    Wrote { at: usize, bytes: Vec<u8> },
    Cut { length: usize },
}

#[derive(Debug, Clone, Default)]
struct Content {
    certain: Vec<u8>,
    open: Vec<Change>,
}

/// A change of names that no sync of a folder has made certain.
#[derive(Debug, Clone)]
enum Named {
    Made { path: String, file: usize },
    Renamed { from: String, to: String },
    Removed { path: String },
}

impl Named {
    fn apply(&self, names: &mut BTreeMap<String, usize>) {
        match self {
            Self::Made { path, file } => drop(names.insert(path.clone(), *file)),
            Self::Removed { path } => drop(names.remove(path)),
            Self::Renamed { from, to } => {
                if let Some(file) = names.remove(from) {
                    names.insert(to.clone(), file);
                }
            }
        }
    }

    fn is_in(&self, folder: &str) -> bool {
        let lies = |path: &str| path.rsplit_once('/').map_or("", |(above, _)| above) == folder;
        match self {
            Self::Made { path, .. } | Self::Removed { path } => lies(path),
            Self::Renamed { from, to } => lies(from) || lies(to),
        }
    }
}

/// A disk at a moment: what is certain, and what is still on its way.
#[derive(Debug, Clone)]
pub struct Disk {
    files: Vec<Content>,
    /// As the running program sees them.
    now: BTreeMap<String, usize>,
    certain: BTreeMap<String, usize>,
    open: Vec<Named>,
    /// Syncs of what has this in its path are not believed: a control's.
    forgets: Option<&'static str>,
}

impl Disk {
    /// A disk that holds these files for certain, by their path below the root.
    pub fn holding(
        files: impl IntoIterator<Item = (String, Vec<u8>)>,
        forgets: Option<&'static str>,
    ) -> Self {
        let (mut contents, mut names) = (Vec::new(), BTreeMap::new());
        for (path, certain) in files {
            names.insert(path, contents.len());
            contents.push(Content { certain, open: Vec::new() });
        }
        Self { files: contents, now: names.clone(), certain: names, open: Vec::new(), forgets }
    }

    /// Takes one step of the program.
    pub fn take(&mut self, step: &Step) {
        match step {
            Step::Opened { path, made: true } => {
                self.files.push(Content::default());
                self.name(Named::Made { path: path.clone(), file: self.files.len() - 1 });
            }
            Step::Opened { path, made: false } => self.change(path, Change::Cut { length: 0 }),
            Step::Wrote { path, at, bytes } => {
                self.change(path, Change::Wrote { at: *at, bytes: bytes.clone() });
            }
            Step::Cut { path, length } => self.change(path, Change::Cut { length: *length }),
            Step::Renamed { from, to } => self.name(Named::Renamed { from: from.clone(), to: to.clone() }),
            Step::Removed { path } => self.name(Named::Removed { path: path.clone() }),
            Step::Synced { path } if self.forgets.is_some_and(|part| path.contains(part)) => {}
            Step::Synced { path } => self.sync(path),
            Step::Folder => {}
        }
    }

    fn name(&mut self, named: Named) {
        named.apply(&mut self.now);
        self.open.push(named);
    }

    fn change(&mut self, path: &str, change: Change) {
        let file = *self.now.get(path).unwrap_or_else(|| panic!("{path} was never made"));
        self.files[file].open.push(change);
    }

    fn sync(&mut self, path: &str) {
        if let Some(file) = self.now.get(path) {
            let file = &mut self.files[*file];
            for change in std::mem::take(&mut file.open) {
                apply(&mut file.certain, &change, &mut || true);
            }
        } else if let Some(last) = self.open.iter().rposition(|named| named.is_in(path)) {
            for named in self.open.drain(..=last) {
                named.apply(&mut self.certain);
            }
        }
    }

    /// The power goes: writes what chance leaves into a folder.
    pub fn cut(&self, chance: &mut Chance, into: &Path) {
        let mut names = self.certain.clone();
        let kept = usize::try_from(chance.below(self.open.len() as u64 + 1)).unwrap();
        self.open[..kept].iter().for_each(|named| named.apply(&mut names));
        // Sometimes nothing that was on its way arrives, sometimes nearly all of it.
        let odds = *chance.pick(&[0, 1, 50, 90, 100]);
        for (path, file) in names {
            let Content { mut certain, open } = self.files[file].clone();
            for change in &open {
                apply(&mut certain, change, &mut || chance.below(100) < odds);
            }
            let path = into.join(path);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, certain).unwrap();
        }
    }
}

/// Applies those sectors of a change that arrive.
fn apply(content: &mut Vec<u8>, change: &Change, arrives: &mut dyn FnMut() -> bool) {
    match change {
        Change::Cut { length } if arrives() => content.resize(*length, 0),
        Change::Cut { .. } => {}
        Change::Wrote { at, bytes } => {
            let mut from = 0;
            while from < bytes.len() {
                let place = at + from;
                let upto = bytes.len().min(from + SECTOR - place % SECTOR);
                if arrives() {
                    let end = at + upto;
                    content.resize(content.len().max(end), 0);
                    content[place..end].copy_from_slice(&bytes[from..upto]);
                }
                from = upto;
            }
        }
    }
}

#[test]
fn what_was_synced_stays_and_what_was_not_may_go() {
    let wrote = |at, byte| Step::Wrote { path: "f".into(), at, bytes: vec![byte; SECTOR] };
    let steps =
        [Step::Opened { path: "f".into(), made: true }, wrote(0, 1), Step::Synced { path: "f".into() }];
    let folder_synced = Step::Synced { path: String::new() };
    let mut chance = Chance::seeded(1);
    let mut seen = |disk: &Disk| -> Vec<Option<Vec<u8>>> {
        let mut seen = Vec::new();
        for _ in 0..60 {
            let folder = waymark_testkit::Folder::new();
            disk.cut(&mut chance, folder.path());
            seen.push(std::fs::read(folder.join("f")).ok());
        }
        seen
    };
    let mut disk = Disk::holding([], None);
    steps.iter().for_each(|step| disk.take(step));
    assert!(seen(&disk).contains(&None), "a file whose folder was not synced may have no name");
    disk.take(&folder_synced);
    disk.take(&wrote(SECTOR, 2));
    let seen = seen(&disk);
    let old = vec![1; SECTOR];
    let new = [vec![1; SECTOR], vec![2; SECTOR]].concat();
    assert!(seen.contains(&Some(old.clone())) && seen.contains(&Some(new.clone())));
    assert!(seen.iter().all(|found| [Some(&old), Some(&new)].contains(&found.as_ref())));
}
