//! The plain `age` tool opens what we seal: in ten years nobody will need this program for it.

use crate::people::{RECORD, identity, sealed, secret_text};
use std::process::Command;

#[test]
fn plain_age_opens_the_extracted_payload() {
    if Command::new("age").arg("--version").output().is_err() {
        println!("skipped: the age tool is not installed here");
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let (file, key) = (folder.path().join("batch.age"), folder.path().join("recovery.txt"));
    std::fs::write(&file, sealed().age_file()).unwrap();
    for name in ["hana", "recovery"] {
        std::fs::write(&key, secret_text(&identity(name))).unwrap();
        let output = Command::new("age").arg("-d").arg("-i").arg(&key).arg(&file).output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let length = u32::from_be_bytes(output.stdout[..4].try_into().unwrap()) as usize;
        let json: serde_json::Value = serde_json::from_slice(&output.stdout[4..4 + length]).unwrap();
        assert_eq!(json["records"][0], serde_json::from_slice::<serde_json::Value>(RECORD).unwrap());
        assert!(output.stdout[4 + length..].iter().all(|byte| *byte == 0));
    }
    std::fs::write(&key, secret_text(&identity("somebody"))).unwrap();
    let output = Command::new("age").arg("-d").arg("-i").arg(&key).arg(&file).output().unwrap();
    assert!(!output.status.success(), "and with another key it does not");
}
