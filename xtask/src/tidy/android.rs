//! What the Android project promises: few permissions, no backup, no clear text, no screenshot, a neutral name.

use super::Finding;
use crate::Repository;
use anyhow::Result;

const MAIN: &str = "gen/android/app/src/main";

/// The permissions the app asks for. Each one more is a decision: say here what it is for.
const PERMISSIONS: &[&str] = &[
    // Sync with the organisation's own server.
    "android.permission.INTERNET",
    // Invites and answers as codes on another screen; asked for when somebody taps the camera.
    "android.permission.CAMERA",
    // The reminder without words; its channel is off until the phone's owner switches it on.
    "android.permission.POST_NOTIFICATIONS",
];

/// What the libraries ask for besides, once their manifests are merged with ours.
const OF_LIBRARIES: &[&str] = &[
    // WorkManager, for the reminder.
    "android.permission.ACCESS_NETWORK_STATE",
    "android.permission.RECEIVE_BOOT_COMPLETED",
    "android.permission.WAKE_LOCK",
    // AndroidX: nobody else may send to receivers made while the app runs.
    "org.waymark.app.DYNAMIC_RECEIVER_NOT_EXPORTED_PERMISSION",
];

/// What other apps can reach: the entry, and the lending of one folder. Anything more is a door.
const COMPONENTS: &[(&str, &str)] =
    &[("activity", ".MainActivity"), ("provider", "androidx.core.content.FileProvider")];

/// The rules in `res/xml`: a new one is a decision about what leaves the phone.
const RULES: &[&str] = &["backup_rules", "data_extraction_rules", "file_paths", "network_security_config"];

/// What each file must say.
const SAYS: &[(&str, &[&str])] = &[
    (
        "AndroidManifest.xml",
        &[
            "android:allowBackup=\"false\"",
            "android:dataExtractionRules=\"@xml/data_extraction_rules\"",
            "android:fullBackupContent=\"@xml/backup_rules\"",
            "android:networkSecurityConfig=\"@xml/network_security_config\"",
            "android:usesCleartextTraffic=\"false\"",
            "android:supportsRtl=\"true\"",
            "android:label=\"@string/app_name\"",
            "\"android.permission.FOREGROUND_SERVICE\" tools:node=\"remove\"",
            "\"android.webkit.WebView.MetricsOptOut\" android:value=\"true\"",
            "\"android.webkit.WebView.EnableSafeBrowsing\" android:value=\"false\"",
        ],
    ),
    (
        "res/values/strings.xml",
        &["<string name=\"app_name\">Notes<", "<string name=\"main_activity_title\">Notes<"],
    ),
    ("res/xml/network_security_config.xml", &["<base-config cleartextTrafficPermitted=\"false\">"]),
    (
        "java/org/waymark/app/MainActivity.kt",
        &[
            "WindowManager.LayoutParams.FLAG_SECURE",
            "IMPORTANT_FOR_AUTOFILL_NO_EXCLUDE_DESCENDANTS",
            "filterTouchesWhenObscured = true",
        ],
    ),
    ("java/org/waymark/app/Reminder.kt", &["IMPORTANCE_NONE", "VISIBILITY_SECRET"]),
];

/// What no file may say.
const NEVER: &[(&str, &[&str])] = &[
    ("AndroidManifest.xml", &["leanback", "LEANBACK", "requestLegacyExternalStorage", "android:debuggable"]),
    (
        "res/xml/file_paths.xml",
        &["external-path", "external-files-path", "root-path", "path=\".\"", "path=\"\""],
    ),
    ("res/xml/network_security_config.xml", &["src=\"user\"", "cleartextTrafficPermitted=\"true\""]),
    // A passphrase has to be enough when a finger is gone, and words of a notification are words on a table.
    (
        "java/org/waymark/app/HardwareKeyPlugin.kt",
        &["setUserAuthenticationRequired", "setUnlockedDeviceRequired"],
    ),
    ("java/org/waymark/app/Reminder.kt", &["setContentText", "setNumber", "setTicker"]),
];

/// Everything that Android would copy away unless told otherwise.
const DOMAINS: &[&str] = &[
    "root",
    "file",
    "database",
    "sharedpref",
    "external",
    "device_root",
    "device_file",
    "device_database",
    "device_sharedpref",
];

/// Reads the project in `gen/android`.
///
/// # Errors
/// Where one of its files is missing.
pub fn check(repository: &Repository) -> Result<Vec<Finding>> {
    let read = |name: &str| repository.read(&format!("{MAIN}/{name}"));
    let mut findings = permissions(&read("AndroidManifest.xml")?);
    for (name, needed) in SAYS {
        findings.extend(says(name, &read(name)?, needed));
    }
    for (name, banned) in NEVER {
        findings.extend(never_says(name, &read(name)?, banned));
    }
    findings.extend(excludes_everything("res/xml/backup_rules.xml", &read("res/xml/backup_rules.xml")?, 1));
    let rules = "res/xml/data_extraction_rules.xml";
    findings.extend(excludes_everything(rules, &read(rules)?, 2));
    let manifest = read("AndroidManifest.xml")?;
    findings.extend(components(&manifest));
    let files: Vec<String> = repository.paths()?.into_iter().filter(|path| path.starts_with(MAIN)).collect();
    findings.extend(undecided_rules(&files));
    let mobile = repository.read("src-tauri/capabilities/mobile.json")?;
    let never = ["hardware-key", ":default", "core:event", "fs:", "\"remote\""];
    findings.extend(never_says("../../../../../src-tauri/capabilities/mobile.json", &mobile, &never));
    let wry = repository.read(".cargo/config.toml")?;
    let asked = ["WRY_RUSTWEBVIEW_CLASS_EXTENSION", "IME_FLAG_NO_PERSONALIZED_LEARNING"];
    findings.extend(says("../../../../../.cargo/config.toml", &wry, &asked));
    let gradle = repository.read("gen/android/app/build.gradle.kts")?;
    findings.extend(says("../../build.gradle.kts", &gradle, &["minSdk = 26"]));
    Ok(findings)
}

/// Compares the permissions a manifest asks for with the allow-list.
#[must_use]
pub fn permissions(manifest: &str) -> Vec<Finding> {
    let tags = manifest.split("<uses-permission").skip(1).filter_map(|tag| tag.split("/>").next());
    // What a library asks for may be taken out again.
    let tags = tags.filter(|tag| !tag.contains("tools:node=\"remove\""));
    let names = tags.filter_map(|tag| tag.split("android:name=\"").nth(1)?.split('"').next());
    let refused = names.filter(|name| !PERMISSIONS.contains(name));
    refused
        .map(|name| found("AndroidManifest.xml", format!("asks for {name}, which is not allowed")))
        .collect()
}

/// Finds components of the app that nobody decided on, and an exported one that is not the entry.
#[must_use]
pub fn components(manifest: &str) -> Vec<Finding> {
    let kinds = ["activity", "activity-alias", "provider", "receiver", "service"];
    let of_kind = |kind: &'static str| {
        manifest
            .split(&format!("<{kind}\n"))
            .skip(1)
            .chain(manifest.split(&format!("<{kind} ")).skip(1))
            .map(move |tag| (kind, tag.split('>').next().unwrap_or_default()))
            .collect::<Vec<_>>()
    };
    let judge = |(kind, tag): (&str, &str)| {
        let name =
            tag.split("android:name=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap_or_default();
        let exported = tag.contains("android:exported=\"true\"");
        let what = if !COMPONENTS.contains(&(kind, name)) {
            format!("has the {kind} {name}, which is not allowed")
        } else if exported && kind != "activity" {
            format!("lets other apps reach {name}")
        } else {
            return None;
        };
        Some(found("AndroidManifest.xml", what))
    };
    kinds.into_iter().flat_map(of_kind).filter_map(judge).collect()
}

/// Finds a file in `res/xml` that nobody decided on.
#[must_use]
pub fn undecided_rules(files: &[String]) -> Vec<Finding> {
    let folder = format!("{MAIN}/res/xml/");
    let names = files.iter().filter_map(|path| path.strip_prefix(&folder)?.strip_suffix(".xml"));
    let unknown = names.filter(|name| !RULES.contains(name));
    unknown.map(|name| found("res/xml", format!("has {name}, which is not allowed"))).collect()
}

/// Compares what `aapt2 dump permissions` says of a finished app with both lists.
#[must_use]
pub fn merged_permissions(dump: &str) -> Vec<Finding> {
    let asked = dump.lines().filter(|line| line.starts_with("uses-permission"));
    let names = asked.filter_map(|line| line.split("name='").nth(1)?.split('\'').next());
    let refused = names.filter(|name| !PERMISSIONS.contains(name) && !OF_LIBRARIES.contains(name));
    refused.map(|name| found("the finished app", format!("asks for {name}, which is not allowed"))).collect()
}

/// Finds what a file ought to say and does not.
#[must_use]
pub fn says(name: &str, text: &str, needed: &[&str]) -> Vec<Finding> {
    let lacking = needed.iter().filter(|words| !text.contains(*words));
    lacking.map(|words| found(name, format!("lacks {words}"))).collect()
}

/// Finds what a file must not say.
#[must_use]
pub fn never_says(name: &str, text: &str, banned: &[&str]) -> Vec<Finding> {
    let present = banned.iter().filter(|words| text.contains(*words));
    present.map(|words| found(name, format!("must not say {words}"))).collect()
}

/// Finds what a set of backup rules would let out of the phone; `sections` is how often each must be excluded.
#[must_use]
pub fn excludes_everything(name: &str, rules: &str, sections: usize) -> Vec<Finding> {
    let excluded = |domain: &str| rules.matches(&format!("<exclude domain=\"{domain}\" path=\".\"")).count();
    let let_out = DOMAINS.iter().filter(|domain| excluded(domain) != sections);
    let included = rules.contains("<include").then(|| found(name, "includes something".to_owned()));
    let_out
        .map(|domain| found(name, format!("does not keep {domain} on the phone")))
        .chain(included)
        .collect()
}

fn found(name: &str, what: String) -> Finding {
    Finding::new(format!("{MAIN}/{name}"), what)
}
