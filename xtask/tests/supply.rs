//! What may not come in is found: licences, banned crates, floors, sources, missing checksums.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use xtask::Repository;
use xtask::supply::{Rules, Work, bill, licence, packages, version};

const REGISTRY: &str = "registry+https://github.com/rust-lang/crates.io-index";

fn work(name: &str, version: &str) -> Work {
    let [licence, source] = ["MIT OR Apache-2.0", REGISTRY].map(str::to_owned);
    Work { kind: "cargo", name: name.to_owned(), version: version.to_owned(), licence, source }
}

fn check(work: &Work, findings: usize) {
    let rules = Rules::read(&Repository::here().unwrap().read("deny.toml").unwrap()).unwrap();
    let found = rules.judge(work);
    assert_eq!(found.len(), findings, "{found:#?}");
}

#[test]
fn a_banned_crate_and_one_below_its_floor_are_found_and_their_good_versions_are_not() {
    for (name, bad) in
        [("sharks", "0.5.0"), ("bincode", "1.3.3"), ("serde_cbor", "0.11.2"), ("aws-lc-rs", "1.9.0")]
    {
        check(&work(name, bad), 1);
    }
    for (name, bad, good) in [
        ("h2", "0.4.15", "0.4.16"),
        ("rustls-webpki", "0.103.12", "0.103.13"),
        ("zip", "2.2.9", "9.8.0"),
        ("quick-xml", "0.40.2", "0.41.0"),
        ("tauri", "2.10.9", "2.12.5"),
        ("ring", "0.17.11", "0.17.14"),
    ] {
        check(&work(name, bad), 1);
        check(&work(name, good), 0);
    }
    check(&work("tauri", "3.0.0"), 1);
}

#[test]
fn a_licence_nobody_allowed_and_a_crate_from_elsewhere_are_found() {
    check(&Work { licence: "GPL-3.0-only".to_owned(), ..work("a", "1.0.0") }, 1);
    check(&Work { licence: String::new(), ..work("a", "1.0.0") }, 1);
    check(&Work { source: "git+https://example.org/a".to_owned(), ..work("a", "1.0.0") }, 1);
    check(&work("a", "1.0.0"), 0);
}

#[test]
fn an_expression_is_fulfilled_where_allowed_licences_alone_fulfil_it() {
    let allowed = ["MIT", "Apache-2.0", "Apache-2.0 WITH LLVM-exception", "BSD-3-Clause"].map(str::to_owned);
    for fine in [
        "MIT",
        "MIT/GPL-3.0",
        "GPL-2.0 OR MIT",
        "(GPL-2.0 OR MIT) AND BSD-3-Clause",
        "Apache-2.0 WITH LLVM-exception",
    ] {
        assert!(licence::allows(fine, &allowed), "{fine}");
    }
    for wrong in [
        "",
        "GPL-2.0",
        "MIT AND GPL-2.0",
        "MIT OR",
        "(MIT",
        "MIT BSD-3-Clause",
        "MIT WITH Something",
        "GPL-2.0 OR (MIT AND GPL-3.0)",
    ] {
        assert!(!licence::allows(wrong, &allowed), "{wrong}");
    }
}

#[test]
fn versions_are_compared_by_their_numbers() {
    assert!(version::is_in("0.4.9", "<0.4.16") && !version::is_in("0.4.16", "<0.4.16"));
    assert!(version::is_in("3.0.0", ">=3.0.0") && !version::is_in("2.12.5", ">=3.0.0"));
    assert!(version::is_in("1.0.0", "something else"));
}

#[test]
fn a_package_without_a_checksum_is_refused() {
    let lock =
        r#"{"packages":{"":{},"node_modules/a":{"version":"1.0.0","license":"MIT","integrity":"sha512-x"}}}"#;
    assert_eq!(packages("lock", lock).unwrap().len(), 1);
    assert!(packages("lock", &lock.replace(",\"integrity\":\"sha512-x\"", "")).is_err());
}

#[test]
fn the_bill_of_materials_names_each_work_by_its_address_and_is_the_same_each_time() {
    let scoped = Work { kind: "npm", name: "@fluent/bundle".to_owned(), ..work("", "0.19.1") };
    let works = [work("ring", "0.17.14"), scoped];
    let bill = bill::bill("0.1.0", &works);
    assert_eq!(bill, bill::bill("0.1.0", &works));
    let addresses = bill["components"].as_array().unwrap().iter().map(|one| one["purl"].as_str().unwrap());
    assert_eq!(addresses.collect::<Vec<_>>(), ["pkg:cargo/ring@0.17.14", "pkg:npm/%40fluent/bundle@0.19.1"]);
    assert_eq!((bill["bomFormat"].as_str(), bill["specVersion"].as_str()), (Some("CycloneDX"), Some("1.5")));
}
