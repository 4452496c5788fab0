//! The plain `age` tool opens what we seal: in ten years nobody will need this program for it.

use crate::people::{RECORD, identity, sealed, secret_text};
use std::process::Command;

/// Whether there is an age tool; says so where there is none.
fn age_is_here() -> bool {
    let here = Command::new("age").arg("--version").output().is_ok_and(|output| output.status.success());
    if !here {
        println!("skipped: the age tool is not installed here");
    }
    here
}

#[test]
fn plain_age_opens_the_extracted_payload() {
    if !age_is_here() {
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

#[test]
fn plain_age_opens_a_packet_and_prints_it_as_it_is_read() {
    if !age_is_here() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let (file, key) = (folder.path().join("packet.age"), folder.path().join("shelter.txt"));
    let packet = waymark_wire::PacketText {
        packet: waymark_wire::PacketId::from_bytes([1, 2, 3, 4, 5]),
        answer_by: None,
        text: "What they need: A doctor\n".to_owned(),
    };
    let shelter = identity("hana");
    let sealed =
        waymark_seal::seal_packet(&packet, &waymark_seal::PacketFor::Key(&shelter.recipient())).unwrap();
    std::fs::write(&file, sealed).unwrap();
    std::fs::write(&key, secret_text(&shelter)).unwrap();
    let output = Command::new("age").arg("-d").arg("-i").arg(&key).arg(&file).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let read = String::from_utf8(output.stdout).unwrap();
    assert_eq!(read.trim_end(), packet.to_plaintext().trim_end());
}
