"""Opens a key-slot file with nothing of ours: argon2-cffi and cryptography (pip install both).

    python3 open_slots.py SLOTS_FILE_OR_HEX "passphrase" [hardware answer in hex]

Prints the database's key and salt. A second reader of the format written down in crates/vault/src/slots.rs.
"""

import hashlib
import struct
import sys
import unicodedata

from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF


def expand(salt: bytes, secret: bytes, label: bytes, length: int) -> bytes:
    return HKDF(hashes.SHA256(), length, salt or None, label).derive(secret)


def stretch(passphrase: str, salt: bytes, memory_kib: int, passes: int) -> bytes:
    typed = " ".join(unicodedata.normalize("NFKC", passphrase).split())
    return hash_secret_raw(typed.encode(), salt, passes, memory_kib, 1, 32, Type.ID)


def open_slots(file: bytes, passphrase: str, hardware: bytes = b"") -> tuple[bytes, bytes]:
    body, checksum = file[:-32], file[-32:]
    assert hashlib.sha256(body).digest() == checksum, "torn or rotten"
    magic, memory_kib, passes, lanes = struct.unpack(">8sIII", body[:20])
    slot_len = {b"WMKEYS1\n": 76, b"WMKEYS2\n": 108}[magic]
    assert len(file) == 60 + 4 * slot_len + 32
    assert lanes == 1 and 19 * 1024 <= memory_kib <= 1024 * 1024 and 1 <= passes <= 16
    header, salt = body[:52], body[20:52]
    kek = expand(salt, stretch(passphrase, salt, memory_kib, passes) + hardware, b"waymark/v1/kek", 32)
    for place in range(4):
        slot = body[60 + slot_len * place :][:slot_len]
        try:
            inside = AESGCM(kek).decrypt(slot[:12], slot[12:], header + bytes([place]))
        except InvalidTag:
            continue
        # 32 a role (1 real, 2 practice), 33 which slot is for what, 48 the key of the other passphrase's slot
        assert inside[32] in (1, 2) and inside[33] <= 24 and inside[34:48] == bytes(14)
        database = expand(b"", inside[:32], b"waymark/v1/db", 48)
        return database[:32], database[32:]
    raise SystemExit("no slot opens")


if __name__ == "__main__":
    source = sys.argv[1]
    try:
        data = bytes.fromhex(source)
    except ValueError:
        data = open(source, "rb").read()
    key, salt = open_slots(data, sys.argv[2], bytes.fromhex(sys.argv[3]) if len(sys.argv) > 3 else b"")
    print("key ", key.hex())
    print("salt", salt.hex())
