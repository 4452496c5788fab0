//! Compiles our Kotlin with a real Kotlin compiler against stand-in declarations of what it uses of Android. A word
//! misspelt, a type mixed up or a `null` forgotten fails; a declaration that Android does not have would not.

use super::resources;
use crate::Repository;
use crate::cross::Cross;
use crate::steps::{Outcome, needs, run};
use anyhow::{Context, Result, bail};
use std::path::{Path, PathBuf};
use std::process::Command;

/// A package of PyPI that carries a Kotlin compiler, and the hash of the file that was looked at.
const COMPILER: &str = "kotlin-jupyter-kernel==0.19.0.944 \
    --hash=sha256:dc654a426a28e6621aeb0bd7772d268a9a877aabae4a17b73383752a416281a3\n";
const SOURCES: &str = "gen/android/app/src/main/java";
const STAND_INS: &str = "xtask/android/stand-ins";

/// Compiles.
pub(super) fn compile(repository: &Repository, cross: &Cross) -> Result<Outcome> {
    if let Some(skipped) = needs(&["java", "pip", "unzip", "aapt2"]) {
        return Ok(skipped);
    }
    let Some(jars) = compiler(cross)? else {
        return Ok(Outcome::Skipped("no Kotlin compiler to be had from PyPI".to_owned()));
    };
    let linked = cross.at("resources");
    resources::link_into(&repository.root().join("gen/android/app/src/main"), &linked)?;
    let probe = cross.at("kotlin-probe");
    std::fs::create_dir_all(&probe)?;
    let extension = web_view_extension(&repository.read(".cargo/config.toml")?)?;
    std::fs::write(probe.join("WebViewProbe.kt"), probe_around(&extension))?;
    let sources = [
        repository.root().join(SOURCES),
        repository.root().join(STAND_INS),
        annotations()?,
        linked.join("java"),
        probe,
    ];
    compile_these(&jars, &sources, &cross.at("kotlin-out"))?;
    Ok(Outcome::Done("compiled".to_owned()))
}

fn compile_these(jars: &Path, sources: &[PathBuf], out: &Path) -> Result<()> {
    let all = format!("{}/*", jars.display());
    let mut java = Command::new("java");
    java.args(["-cp", &all, "org.jetbrains.kotlin.cli.jvm.K2JVMCompiler", "-Werror", "-jvm-target", "1.8"]);
    java.args(["-no-stdlib", "-no-reflect", "-cp"]).arg(library(jars)?);
    run(java.args(sources).arg("-d").arg(out)).context("the Kotlin does not compile")?;
    Ok(())
}

/// Fetches the compiler once.
fn compiler(cross: &Cross) -> Result<Option<PathBuf>> {
    let folder = cross.at("kotlin");
    let jars = folder.join("run_kotlin_kernel/jars");
    if jars.is_dir() {
        return Ok(Some(jars));
    }
    std::fs::create_dir_all(&folder)?;
    let asked = folder.join("requirements.txt");
    std::fs::write(&asked, COMPILER)?;
    let mut pip = Command::new("pip");
    pip.args(["download", "--quiet", "--no-deps", "--require-hashes", "-r"])
        .arg(&asked)
        .arg("-d")
        .arg(&folder);
    if run(&mut pip).is_err() {
        return Ok(None);
    }
    let wheels = std::fs::read_dir(&folder)?.flatten().map(|entry| entry.path());
    let wheel = wheels.filter(|path| path.extension().is_some_and(|kind| kind == "whl")).last();
    let wheel = wheel.context("pip fetched no wheel")?;
    run(Command::new("unzip").arg("-qo").arg(wheel).arg("run_kotlin_kernel/jars/*").arg("-d").arg(&folder))?;
    Ok(jars.is_dir().then_some(jars))
}

fn library(jars: &Path) -> Result<PathBuf> {
    let names = std::fs::read_dir(jars)?.flatten().map(|entry| entry.path());
    let is_library = |path: &PathBuf| {
        path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("kotlin-stdlib"))
    };
    names.into_iter().find(is_library).context("the compiler came without its library")
}

/// Tauri's own annotations, as the registry has them.
fn annotations() -> Result<PathBuf> {
    let told = run(Command::new("cargo").args(["metadata", "--format-version", "1", "--locked"]))?;
    let metadata: serde_json::Value = serde_json::from_slice(&told.stdout)?;
    let packages = metadata.get("packages").and_then(serde_json::Value::as_array).context("no packages")?;
    let tauri = packages.iter().find(|package| package.get("name").is_some_and(|name| name == "tauri"));
    let manifest = tauri.and_then(|package| package.get("manifest_path")?.as_str()).context("no tauri")?;
    let folder = Path::new(manifest).parent().context("tauri has no folder")?;
    let annotations = folder.join("mobile/android/src/main/java/app/tauri/annotation");
    if annotations.is_dir() { Ok(annotations) } else { bail!("tauri has no Android sources") }
}

/// What `.cargo/config.toml` makes wry write into the web view's class.
fn web_view_extension(config: &str) -> Result<String> {
    let after = config.split_once("WRY_RUSTWEBVIEW_CLASS_EXTENSION = \"\"\"");
    let inside = after.and_then(|(_, after)| after.split_once("\"\"\"")).context("no class extension")?.0;
    Ok(inside.to_owned())
}

fn probe_around(extension: &str) -> String {
    format!(
        "// What wry generates, reduced to our part of it.\npackage org.waymark.app\n\n\
         class WebViewProbe(context: android.content.Context) : android.webkit.WebView(context) {{\n{extension}\n}}\n"
    )
}
