//! Type-checks the whole app for `aarch64-linux-android`. The C inside (ring, OpenSSL, SQLCipher) is compiled against
//! stand-in headers: good enough to be checked, never to be shipped.

use crate::Repository;
use crate::cross::Cross;
use crate::steps::{Outcome, needs, run, told};
use anyhow::Result;
use std::path::Path;
use std::process::Command;

const TARGET: &str = "aarch64-linux-android";
/// The C library's headers, the kernel's, and `<android/log.h>`.
const HEADERS: &[&str] =
    &["musl-dev:arm64/bookworm", "linux-libc-dev-arm64-cross/bookworm", "android-liblog-dev/bookworm"];

/// Checks.
pub(super) fn check(repository: &Repository, cross: &Cross) -> Result<Outcome> {
    if let Some(skipped) = needs(&["clang", "llvm-ar", "llvm-ranlib", "perl", "make"]) {
        return Ok(skipped);
    }
    if !repository.root().join("ui/dist/index.html").is_file() {
        return Ok(Outcome::Skipped("no interface yet: npm --prefix ui run build".to_owned()));
    }
    let toolchain = match cross.toolchain(TARGET)? {
        Ok(toolchain) => toolchain,
        Err(skipped) => return Ok(skipped),
    };
    let Some(debian) = cross.debian()? else {
        return Ok(Outcome::Skipped("no apt with Debian's keys to fetch headers with".to_owned()));
    };
    let headers = cross.unpacked(&debian, HEADERS, "android-headers")?;
    let generated = cross.at("android-generated");
    std::fs::create_dir_all(&generated)?;
    let mut cargo = toolchain.cargo();
    cargo.args(["check", "--locked", "--lib", "--package", "waymark-mobile", "--target", TARGET]);
    cargo.env("CC_aarch64_linux_android", "clang").env("CFLAGS_aarch64_linux_android", flags(&headers)?);
    cargo.env("AR_aarch64_linux_android", "llvm-ar").env("RANLIB_aarch64_linux_android", "llvm-ranlib");
    cargo.env("WRY_ANDROID_PACKAGE", "org.waymark.app").env("WRY_ANDROID_LIBRARY", "waymark_mobile");
    cargo.env("WRY_ANDROID_KOTLIN_FILES_OUT_DIR", generated);
    run(cargo.env("RUSTFLAGS", "-D warnings"))?;
    Ok(Outcome::Done("checked, warnings refused".to_owned()))
}

fn flags(headers: &Path) -> Result<String> {
    let own = told(&run(Command::new("clang").arg("-print-resource-dir"))?);
    let folders = [
        Path::new(&own).join("include"),
        headers.join("usr/include/aarch64-linux-musl"),
        headers.join("usr/aarch64-linux-gnu/include"),
        headers.join("usr/include/android"),
    ];
    let included: String = folders.iter().map(|folder| format!(" -isystem {}", folder.display())).collect();
    Ok(format!("--target={TARGET}24 -D__ANDROID_API__=24 -nostdinc{included}"))
}
