//! The bill of materials: CycloneDX 1.5, everything the lock files name.

use super::Work;
use crate::Repository;
use anyhow::Result;
use serde_json::{Value, json};
use std::path::Path;

/// Writes the bill.
///
/// # Errors
/// Where the lock files cannot be read or the file not be written.
pub fn write(repository: &Repository, out: &Path) -> Result<()> {
    let mut works = super::crates(&super::metadata(repository, None)?)?;
    works.extend(super::packages("ui/package-lock.json", &repository.read("ui/package-lock.json")?)?);
    works.sort();
    works.dedup();
    let version = repository.version()?;
    std::fs::write(out, serde_json::to_string_pretty(&bill(&version, &works))? + "\n")?;
    println!("{}: {} components", out.display(), works.len());
    Ok(())
}

/// The document. It holds no time and no chance, so that the same lock files make the same bytes.
#[must_use]
pub fn bill(version: &str, works: &[Work]) -> Value {
    json!({
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": {
            "component": { "type": "application", "bom-ref": "waymark", "name": "waymark", "version": version },
        },
        "components": works.iter().map(component).collect::<Vec<_>>(),
    })
}

fn component(work: &Work) -> Value {
    // A package's scope begins with a sign that an address has to spell out.
    let address = format!("pkg:{}/{}@{}", work.kind, work.name.replace('@', "%40"), work.version);
    let mut component = json!({
        "type": "library",
        "bom-ref": address,
        "name": work.name,
        "version": work.version,
        "purl": address,
    });
    if let (false, Some(fields)) = (work.licence.is_empty(), component.as_object_mut()) {
        let expression = work.licence.replace(" / ", " OR ").replace('/', " OR ");
        fields.insert("licenses".to_owned(), json!([{ "expression": expression }]));
    }
    component
}
