//! What crosses the door prints nothing of itself.

use super::*;
use serde::de::DeserializeOwned;
use serde_json::json;
use std::fmt::Debug;
use std::path::Path;

/// What somebody typed or said.
const PLANTED: &str = "heron-lantern-quilt";

/// What `Debug` prints of a shape that was read from this.
fn printed<T: DeserializeOwned + Serialize + Debug>(from: serde_json::Value) -> String {
    let shape: T = serde_json::from_value(from).unwrap();
    assert!(serde_json::to_string(&shape).unwrap().contains(PLANTED), "it really holds it");
    format!("{shape:?} {shape:#?}")
}

#[test]
fn debug_of_what_carries_passphrases_words_and_answers_prints_none_of_it() {
    let policy = serde_json::to_value(PolicyView::from(&waymark_wire::Policy::default())).unwrap();
    let all = [
        printed::<UnlockRequest>(json!({ "passphrase": PLANTED })),
        printed::<AskToJoinRequest>(json!({ "passphrase": PLANTED })),
        printed::<ChangePassphraseRequest>(json!({ "kind": "own", "present": PLANTED, "new": PLANTED })),
        printed::<RemovePassphraseRequest>(json!({ "kind": "second", "present": PLANTED })),
        printed::<FoundOrganisationRequest>(json!({
            "passphrase": PLANTED, "name": "Open Hand", "server_url": null, "server_identity": null,
            "policy": policy, "root_keys": 1, "keys_needed": 1,
        })),
        printed::<SetPolicyRequest>(json!({ "policy": policy, "other_keys": [PLANTED] })),
        printed::<KeysRequest>(json!({ "other_keys": [PLANTED] })),
        printed::<RevokeDeviceRequest>(json!({ "device": "", "lost": true, "other_keys": [PLANTED] })),
        printed::<ProveRecoveryRequest>(json!({ "words": [PLANTED] })),
        printed::<RecoveryDrillRequest>(json!({ "typed": PLANTED })),
        printed::<PassphraseView>(json!({ "words": PLANTED })),
        printed::<Source>(json!({ "typed": PLANTED })),
        printed::<TakeRequest>(json!({ "from": { "typed": PLANTED } })),
        printed::<ExportRequest>(json!({
            "format": "csv", "purpose": "", "fields": [], "path": "", "recipient": null, "passphrase": PLANTED,
        })),
        printed::<WriteLetterRequest>(json!({ "device": "", "case": null, "text": PLANTED })),
    ];
    for one in all {
        assert!(!one.contains(PLANTED), "{one}");
        assert!(one.contains("(..)"), "{one}");
    }
}

/// Every shape is made by `view!`, whose `Debug` is silent: a file that derives one of its own is found, but for the
/// refusal, which is a code.
#[test]
fn no_shape_of_the_door_prints_itself() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = vec![folder.join("view.rs")];
    files.extend(std::fs::read_dir(folder.join("view")).unwrap().map(|entry| entry.unwrap().path()));
    let talkative: Vec<String> = files
        .iter()
        .filter(|file| !file.ends_with("tests.rs"))
        .flat_map(|file| prints_itself(&std::fs::read_to_string(file).unwrap()))
        .collect();
    assert_eq!(talkative, ["ErrorView"]);
    assert_eq!(
        prints_itself("#[derive(Clone, Debug)]\npub struct Passphrase { pub words: String }"),
        ["Passphrase"]
    );
}

/// The types of a file that derive `Debug`.
fn prints_itself(source: &str) -> Vec<String> {
    let mut found = Vec::new();
    for (number, line) in source.lines().enumerate() {
        if line.trim_start().starts_with("#[derive(") && line.contains("Debug") {
            let item = source.lines().skip(number).find(|line| line.trim_start().starts_with("pub "));
            let name = item.and_then(|item| item.split_whitespace().nth(2)).unwrap_or_default();
            found.push(name.to_owned());
        }
    }
    found
}

/// The control: a shape that prints itself is told apart.
#[test]
fn a_shape_that_printed_itself_would_be_found() {
    #[derive(Debug, Serialize, Deserialize)]
    struct Careless {
        passphrase: String,
    }
    let careless = printed::<Careless>(json!({ "passphrase": PLANTED }));
    assert!(careless.contains(PLANTED));
}
