//! Lists every file of `locales/` for embedding, so that adding a language touches no code.

use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

fn main() -> Result<(), Box<dyn Error>> {
    let locales = Path::new(&std::env::var("CARGO_MANIFEST_DIR")?).join("../../locales").canonicalize()?;
    println!("cargo::rerun-if-changed={}", locales.display());
    println!("cargo::rerun-if-changed=build.rs");

    let mut list = String::from("&[\n");
    for folder in sorted(&locales)?.into_iter().filter(|path| path.is_dir()) {
        println!("cargo::rerun-if-changed={}", folder.display());
        for file in sorted(&folder)? {
            // Back-translations are for the translators' sheet (waymark-sheets), not for the app.
            let wanted = file.extension().is_some_and(|end| end == "ftl" || end == "toml")
                && file.file_name().is_some_and(|name| name != "back.toml");
            if wanted {
                writeln!(
                    list,
                    "    ({:?}, {:?}, include_str!({:?})),",
                    name(&folder)?,
                    name(&file)?,
                    file.display().to_string()
                )?;
            }
        }
    }
    list.push_str("]\n");
    let out = PathBuf::from(std::env::var("OUT_DIR")?);
    fs::write(out.join("files.rs"), list)?;
    Ok(())
}

/// What is in a folder, by name: builds must not depend on the order the disk gives.
fn sorted(folder: &Path) -> Result<Vec<PathBuf>, std::io::Error> {
    let mut found =
        fs::read_dir(folder)?.map(|entry| entry.map(|it| it.path())).collect::<Result<Vec<_>, _>>()?;
    found.sort();
    Ok(found)
}

fn name(path: &Path) -> Result<String, Box<dyn Error>> {
    Ok(path
        .file_name()
        .and_then(|it| it.to_str())
        .ok_or("a file under locales/ has a name that is not text")?
        .to_owned())
}
