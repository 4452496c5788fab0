//! Lists the files of cards, facts, directory and practice for embedding, so that adding one touches no code.

use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

/// Each folder below `content/` with the name of its list.
const FOLDERS: [(&str, &str); 4] =
    [("cards", "CARDS"), ("facts", "FACTS"), ("directory", "DIRECTORY"), ("practice", "PRACTICE")];

fn main() -> Result<(), Box<dyn Error>> {
    let content = Path::new(&std::env::var("CARGO_MANIFEST_DIR")?).join("../../content").canonicalize()?;
    println!("cargo::rerun-if-changed=build.rs");
    let mut lists = String::new();
    for (folder, list) in FOLDERS {
        println!("cargo::rerun-if-changed={}", content.join(folder).display());
        writeln!(lists, "pub(crate) const {list}: &[(&str, &str)] = &[")?;
        for file in sorted(&content.join(folder))? {
            let name =
                file.file_name().and_then(|name| name.to_str()).ok_or("a file name that is not text")?;
            if name.ends_with(".toml") {
                let path = file.display().to_string();
                writeln!(lists, "    ({:?}, include_str!({path:?})),", format!("{folder}/{name}"))?;
            }
        }
        lists.push_str("];\n");
    }
    fs::write(PathBuf::from(std::env::var("OUT_DIR")?).join("guidance_files.rs"), lists)?;
    Ok(())
}

/// What is in a folder, by name: builds must not depend on the order the disk gives.
fn sorted(folder: &Path) -> Result<Vec<PathBuf>, std::io::Error> {
    let mut found =
        fs::read_dir(folder)?.map(|entry| entry.map(|it| it.path())).collect::<Result<Vec<_>, _>>()?;
    found.sort();
    Ok(found)
}
