//! The content policy of the window, so that a browser test fails on whatever the window would refuse.

use serde_json::Value;

const TAURI_CONF: &str = include_str!("../../../tauri.conf.json");

/// The window's policy with the one difference that the commands are at this address instead of Tauri's.
///
/// # Errors
/// Where `tauri.conf.json` has no policy to follow.
pub(crate) fn content_policy() -> anyhow::Result<String> {
    let conf: Value = serde_json::from_str(TAURI_CONF)?;
    let policy = conf.pointer("/app/security/csp").and_then(Value::as_object);
    let policy = policy.ok_or_else(|| anyhow::anyhow!("tauri.conf.json has no content policy"))?;
    let parts = policy.iter().map(|(directive, sources)| match directive.as_str() {
        "connect-src" => "connect-src 'self'".to_owned(),
        other => format!("{other} {}", sources.as_str().unwrap_or("'none'")),
    });
    Ok(parts.collect::<Vec<_>>().join("; "))
}
