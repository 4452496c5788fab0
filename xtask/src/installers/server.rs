//! The server's package: one program, its unit, its settings, and the pages that say how to run it.

use super::Workshop;
use crate::steps::{Outcome, needs, run};
use anyhow::{Context, Result};
use std::path::Path;
use std::process::Command;

const UNIT: &str = "crates/server/packaging/waymark-server.service";
/// What the owner of the machine may change, and an update leaves alone.
const SETTINGS: &str = "etc/waymark/server.toml";
const PAGES: &[&str] = &["docs/OPERATE.md", "docs/START.md", "docs/NOTICES.md", "NOTICE", "LICENSE"];

/// Makes it.
pub(super) fn package(workshop: &Workshop) -> Result<Outcome> {
    if let Some(skipped) = needs(&["dpkg-deb", "dpkg-shlibdeps"]) {
        return Ok(skipped);
    }
    let version = workshop.repository.version()?;
    let tree = workshop.repository.root().join("target/server-package");
    if tree.exists() {
        std::fs::remove_dir_all(&tree)?;
    }
    place(&workshop.release.join("waymark-server"), &tree.join("usr/bin/waymark-server"), 0o755)?;
    let unit = unit_of_the_package(&workshop.repository.read(UNIT)?);
    write(&tree.join("usr/lib/systemd/system/waymark-server.service"), &unit, 0o644)?;
    let settings = workshop.repository.read("packaging/server/server.toml")?;
    write(&tree.join(SETTINGS), &settings, 0o644)?;
    write(&tree.join("DEBIAN/conffiles"), &format!("/{SETTINGS}\n"), 0o644)?;
    for page in PAGES {
        let name = Path::new(page).file_name().context("a page without a name")?;
        place(
            &workshop.repository.root().join(page),
            &tree.join("usr/share/doc/waymark-server").join(name),
            0o644,
        )?;
    }
    let depends = libraries(&tree)?;
    let control = workshop.repository.read("packaging/server/control")?;
    let control = control.replace("@VERSION@", &version).replace("@DEPENDS@", &depends);
    write(&tree.join("DEBIAN/control"), &control, 0o644)?;
    for script in ["postinst", "prerm"] {
        let from = workshop.repository.root().join("packaging/server").join(script);
        place(&from, &tree.join("DEBIAN").join(script), 0o755)?;
    }
    let package = workshop.out.join(format!("waymark-server_{version}_amd64.deb"));
    run(Command::new("dpkg-deb").args(["--root-owner-group", "--build"]).arg(&tree).arg(package))?;
    Ok(Outcome::Done(depends))
}

/// The unit names the place of a program that a person put there; packages have another.
fn unit_of_the_package(unit: &str) -> String {
    unit.replace("/usr/local/bin/waymark-server", "/usr/bin/waymark-server")
}

/// What the program needs of the system, as Debian names it.
fn libraries(tree: &Path) -> Result<String> {
    // dpkg-shlibdeps wants a source package around it.
    let source = tree.with_extension("source");
    write(
        &source.join("debian/control"),
        "Source: waymark\n\nPackage: waymark-server\nArchitecture: any\n",
        0o644,
    )?;
    let mut shlibdeps = Command::new("dpkg-shlibdeps");
    shlibdeps.current_dir(&source).arg("-O").arg(tree.join("usr/bin/waymark-server"));
    let told = crate::steps::told(&run(&mut shlibdeps)?);
    let depends = told.lines().find_map(|line| line.strip_prefix("shlibs:Depends="));
    Ok(depends.context("dpkg-shlibdeps named nothing")?.to_owned())
}

fn place(from: &Path, to: &Path, mode: u32) -> Result<()> {
    let bytes = std::fs::read(from).with_context(|| format!("cannot read {}", from.display()))?;
    put(to, &bytes, mode)
}

fn write(to: &Path, text: &str, mode: u32) -> Result<()> {
    put(to, text.as_bytes(), mode)
}

fn put(to: &Path, bytes: &[u8], mode: u32) -> Result<()> {
    use std::os::unix::fs::PermissionsExt;
    std::fs::create_dir_all(to.parent().context("no folder")?)?;
    std::fs::write(to, bytes)?;
    Ok(std::fs::set_permissions(to, std::fs::Permissions::from_mode(mode))?)
}
