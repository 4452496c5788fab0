//! The golden batch of every version, kept for ever: a batch sealed by an old program must open in every later one.

use crate::people::{identity, roster, sealed, secret_text};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use serde_json::{Value, json};
use std::path::PathBuf;
use waymark_seal::{Identity, RecoveryWords, open};
use waymark_wire::SealedBatch;

/// The file of this version. Like all vectors it is written only if it is missing, and only when asked.
fn golden(name: &str, make: impl Fn() -> Value) -> Value {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../tests/vectors/seal").join(name);
    if !path.exists() && std::env::var_os("WAYMARK_NEW_VECTORS").is_some() {
        std::fs::write(&path, format!("{}\n", serde_json::to_string_pretty(&make()).unwrap())).unwrap();
    }
    let text = std::fs::read_to_string(&path).unwrap_or_else(|_| panic!("{name} is missing"));
    serde_json::from_str(&text).unwrap()
}

#[test]
fn the_golden_batch_of_version_1_opens() {
    let known = golden("batch-v1.json", || {
        let batch = sealed();
        let opened = open(&batch, &roster(), &identity("hana")).unwrap();
        json!({
            "about": "Sealed once by version 1. Every later version opens it and finds this payload.",
            "coordinator_identity": secret_text(&identity("hana")),
            "recovery_identity": secret_text(&identity("recovery")),
            "device_public_key": crate::people::keys("amina").public(),
            "header_utf8": serde_json::to_string(batch.header()).unwrap(),
            "id": batch.id(),
            "payload_utf8": std::str::from_utf8(&opened.payload).unwrap(),
            "batch_base64": BASE64.encode(batch.as_bytes()),
        })
    });
    let field = |name: &str| known[name].as_str().unwrap().to_owned();
    let batch = SealedBatch::parse(&BASE64.decode(field("batch_base64")).unwrap()).unwrap();
    assert_eq!(batch.id().to_string(), field("id"));
    assert_eq!(serde_json::to_string(batch.header()).unwrap(), field("header_utf8"));
    for identity in ["coordinator_identity", "recovery_identity"] {
        let opened = open(&batch, &roster(), &Identity::from_text(&field(identity)).unwrap()).unwrap();
        assert_eq!(std::str::from_utf8(&opened.payload).unwrap(), field("payload_utf8"));
    }
}

#[test]
fn the_golden_recovery_sheet_of_version_1_is_read() {
    let known = golden("recovery-v1.json", || {
        let sheet = RecoveryWords::of(&identity("recovery")).unwrap();
        json!({
            "identity": secret_text(&identity("recovery")),
            "recipient": identity("recovery").recipient(),
            "words": sheet.words().join(" "),
        })
    });
    let sheet = RecoveryWords::parse(known["words"].as_str().unwrap()).unwrap();
    assert_eq!(secret_text(&sheet.identity().unwrap()), known["identity"]);
    assert_eq!(sheet.identity().unwrap().recipient(), known["recipient"]);
}
