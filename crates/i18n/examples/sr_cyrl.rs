//! Writes `locales/sr-Cyrl/*.ftl` from `locales/sr-Latn/*.ftl`. With `--check` it writes nothing and fails where a
//! committed file differs.

use std::path::Path;
use waymark_i18n::serbian::{Exceptions, file_to_cyrillic};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let check_only = std::env::args().any(|argument| argument == "--check");
    let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales");
    let exceptions: Exceptions =
        toml::from_str(&std::fs::read_to_string(locales.join("sr-Cyrl/cyrillic.toml"))?)?;
    let mut different = 0;
    for entry in std::fs::read_dir(locales.join("sr-Latn"))? {
        let latin = entry?.path();
        let Some(name) = latin.file_name().filter(|_| latin.extension().is_some_and(|end| end == "ftl"))
        else {
            continue;
        };
        let cyrillic = locales.join("sr-Cyrl").join(name);
        let made = file_to_cyrillic(&std::fs::read_to_string(&latin)?, &exceptions);
        if std::fs::read_to_string(&cyrillic).ok().as_deref() == Some(made.as_str()) {
            continue;
        }
        different += 1;
        println!("{}", cyrillic.display());
        if !check_only {
            std::fs::write(&cyrillic, made)?;
        }
    }
    if check_only && different > 0 {
        return Err("sr-Cyrl is not what sr-Latn makes: run this again without --check".into());
    }
    Ok(())
}
