//! T45: Ed25519 as this build verifies it. The known answers of RFC 8032, and which of the cases on which verifiers
//! disagree are accepted: the same ones at every door, since there is one function behind all of them.
//! docs/PROTOCOL.md lists them for whoever writes another verifier.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use curve25519_dalek::constants::{ED25519_BASEPOINT_POINT as B, EIGHT_TORSION};
use curve25519_dalek::edwards::EdwardsPoint;
use curve25519_dalek::scalar::Scalar;
use ring::signature::{ED25519, Ed25519KeyPair, KeyPair as _, UnparsedPublicKey};
use sha2::{Digest as _, Sha512};
use waymark_wire::{
    BatchHeader, Bucket, Digest, Hour, Nonce, OrgId, PublicKey, RECEIPT_VERSION, Receipt, ReceiptLevel,
    RequestSignature, SealedBatch, Signature, SignedRequest, Signer, labelled,
};

/// The order of the base point, least byte first.
const L: [u8; 32] = [
    0xed, 0xd3, 0xf5, 0x5c, 0x1a, 0x63, 0x12, 0x58, 0xd6, 0x9c, 0xf7, 0xa2, 0xde, 0xf9, 0xde, 0x14, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x10,
];

/// The neutral point written as y = p + 1 instead of 1.
const NEUTRAL_NOT_REDUCED: [u8; 32] = {
    let mut bytes = [0xff; 32];
    bytes[0] = 0xee;
    bytes[31] = 0x7f;
    bytes
};

/// A signer that knows the curve better than it should.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Case {
    /// As RFC 8032 says.
    Honest,
    /// The group's order is added to S: the same signature in other bytes.
    OrderAdded,
    /// One bit of S is another.
    BitChanged,
    /// The key is the neutral point: every message has the signature R = [S]B.
    NeutralKey,
    /// The key is a point of order eight, and the message is tried until the eighth parts cancel out.
    SmallKey,
    /// The key is the neutral point in bytes that are not reduced.
    KeyNotReduced,
    /// R is the neutral point.
    NeutralR,
    /// R is the neutral point in bytes that are not reduced.
    RNotReduced,
    /// The key has a part of order eight, and h is not divisible by eight: holds only where the equation is
    /// multiplied by eight.
    MixedKey,
    /// The same, and h is divisible by eight.
    MixedKeyLucky,
}

/// Each case and whether it is accepted.
const CASES: [(Case, bool); 10] = [
    (Case::Honest, true),
    (Case::OrderAdded, false),
    (Case::BitChanged, false),
    (Case::NeutralKey, true),
    (Case::SmallKey, true),
    (Case::KeyNotReduced, true),
    (Case::NeutralR, true),
    (Case::RNotReduced, false),
    (Case::MixedKey, false),
    (Case::MixedKeyLucky, true),
];

impl Case {
    fn secret(self) -> Scalar {
        match self {
            Self::NeutralKey | Self::SmallKey | Self::KeyNotReduced => Scalar::ZERO,
            _ => Scalar::from(0x5eed_u64),
        }
    }

    fn key(self) -> [u8; 32] {
        let torsion = match self {
            Self::SmallKey | Self::MixedKey | Self::MixedKeyLucky => EIGHT_TORSION[1],
            _ => EIGHT_TORSION[0],
        };
        match self {
            Self::KeyNotReduced => NEUTRAL_NOT_REDUCED,
            _ => (B * self.secret() + torsion).compress().to_bytes(),
        }
    }

    /// R and S for the n-th try; absent where this try does not make the case.
    fn attempt(self, message: &[u8], n: u64) -> Option<[u8; 64]> {
        let no_r = matches!(self, Self::NeutralR | Self::RNotReduced);
        let r = if no_r { Scalar::ZERO } else { Scalar::from(n + 1) };
        let point: EdwardsPoint = B * r;
        let commitment =
            if self == Self::RNotReduced { NEUTRAL_NOT_REDUCED } else { point.compress().to_bytes() };
        let hashed = Sha512::new().chain_update(commitment).chain_update(self.key()).chain_update(message);
        let h = Scalar::from_bytes_mod_order_wide(&hashed.finalize().into());
        let divisible = h.to_bytes()[0].is_multiple_of(8);
        let wanted = match self {
            Self::SmallKey | Self::MixedKeyLucky => divisible,
            Self::MixedKey => !divisible,
            _ => true,
        };
        let mut s = (r + h * self.secret()).to_bytes();
        match self {
            Self::OrderAdded => s = sum(&s, &L),
            Self::BitChanged => s[3] ^= 1,
            _ => {}
        }
        let mut signature = [0; 64];
        signature[..32].copy_from_slice(&commitment);
        signature[32..].copy_from_slice(&s);
        wanted.then_some(signature)
    }
}

/// The sum of two numbers, least byte first.
fn sum(one: &[u8; 32], other: &[u8; 32]) -> [u8; 32] {
    let (mut out, mut carry) = ([0; 32], 0);
    for (place, (a, b)) in one.iter().zip(other).enumerate() {
        let added = u16::from(*a) + u16::from(*b) + carry;
        out[place] = added.to_le_bytes()[0];
        carry = added >> 8;
    }
    out
}

impl Signer for Case {
    fn public_key(&self) -> PublicKey {
        PublicKey::from_bytes(self.key())
    }

    fn sign(&self, kind: &str, bytes: &[u8]) -> Signature {
        let message = labelled(kind, bytes);
        Signature::from_bytes((0..).find_map(|n| self.attempt(&message, n)).unwrap())
    }
}

/// A request that a device sends: the server checks it.
fn request_holds(case: Case) -> bool {
    let request = SignedRequest { method: "GET", target: "/v1/receipts?after=0", body: &[] };
    let signed = RequestSignature::make(&case, &request, 1_795_348_800, Nonce::from_bytes([1; 16]), None);
    RequestSignature::parse(&signed.to_header()).unwrap().check(&case.public_key(), &request).is_ok()
}

/// A batch: the server checks it, and the base.
fn batch_holds(case: Case) -> bool {
    let header = BatchHeader {
        v: 1,
        org: OrgId::from_bytes([2; 16]),
        device: case.public_key().device_id(),
        epoch: 1,
        seq: 1,
        prev: None,
        roster: 1,
        payload_len: 0,
        payload_sha256: Digest::of(b""),
        last_receipt_sha256: None,
    };
    let empty = SealedBatch::assemble(header.clone(), &[], &case).map_or(0, |batch| batch.as_bytes().len());
    let age_file = vec![0; Bucket::K16.bytes().saturating_sub(empty.max(overhead(&header)))];
    SealedBatch::assemble(header, &age_file, &case).unwrap().verify(&case.public_key()).is_ok()
}

/// The bytes of a batch that are not its age file.
fn overhead(header: &BatchHeader) -> usize {
    let filled = BatchHeader { payload_len: 10_000, ..header.clone() };
    6 + 4 + serde_json::to_vec(&filled).unwrap().len() + 64
}

/// A receipt: a phone checks it, and a base.
fn receipt_holds(case: Case) -> bool {
    let receipt = Receipt {
        v: RECEIPT_VERSION,
        level: ReceiptLevel::Stored,
        org: OrgId::from_bytes([2; 16]),
        batch: waymark_wire::BatchId::from_bytes([3; 32]),
        device: case.public_key().device_id(),
        epoch: 1,
        seq: 1,
        by: case.public_key().key_id(),
        hour: Hour(498_708),
        log_index: Some(1),
    };
    receipt.sign(&case).open(&[case.public_key()], 1).is_ok()
}

/// T45. Whatever is accepted is accepted by phone, server and base alike.
#[test]
fn the_cases_on_which_verifiers_disagree_are_decided_alike_at_every_door() {
    for (case, accepted) in CASES {
        let signature = case.sign("t45", b"bytes");
        let alone = case.public_key().verify("t45", b"bytes", &signature).is_ok();
        let doors = [alone, request_holds(case), batch_holds(case), receipt_holds(case)];
        assert_eq!(doors, [accepted; 4], "{case:?}");
    }
}

/// The control: the cases are what they say, by the equation of RFC 8032 multiplied by eight and not.
#[test]
fn the_crooked_cases_are_what_they_say() {
    let holds = |case: Case, times: u64| {
        let message = labelled("t45", b"bytes");
        let bytes = *case.sign("t45", b"bytes").as_bytes();
        let (r, s) = (&bytes[..32], <[u8; 32]>::try_from(&bytes[32..]).unwrap());
        let key = case.key();
        let hashed = Sha512::new().chain_update(r).chain_update(key).chain_update(&message).finalize();
        let h = Scalar::from_bytes_mod_order_wide(&hashed.into());
        let point = |bytes: &[u8]| {
            curve25519_dalek::edwards::CompressedEdwardsY::from_slice(bytes).unwrap().decompress().unwrap()
        };
        let difference = B * Scalar::from_bytes_mod_order(s) - point(&key) * h - point(r);
        difference * Scalar::from(times) == EIGHT_TORSION[0]
    };
    for case in [Case::Honest, Case::OrderAdded, Case::NeutralKey, Case::SmallKey, Case::RNotReduced] {
        assert!(holds(case, 1) && holds(case, 8), "{case:?}");
    }
    assert!(!holds(Case::MixedKey, 1) && holds(Case::MixedKey, 8));
    assert!(!holds(Case::BitChanged, 8));
}

/// T45. RFC 8032, section 7.1, tests 1 to 3.
#[test]
fn the_known_answers_of_rfc_8032_come_out() {
    for [seed, key, message, signature] in [
        [
            "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
            "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
            "",
            "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b",
        ],
        [
            "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
            "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
            "72",
            "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00",
        ],
        [
            "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
            "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025",
            "af82",
            "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a",
        ],
    ] {
        let bytes = |text: &str| hex::decode(text).unwrap();
        let pair = Ed25519KeyPair::from_seed_and_public_key(&bytes(seed), &bytes(key)).unwrap();
        assert_eq!(hex::encode(pair.public_key()), key);
        assert_eq!(hex::encode(pair.sign(&bytes(message))), signature);
        let verifier = UnparsedPublicKey::new(&ED25519, bytes(key));
        verifier.verify(&bytes(message), &bytes(signature)).unwrap();
        assert!(verifier.verify(b"another", &bytes(signature)).is_err());
    }
}
