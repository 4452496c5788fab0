//! The server's own keys: one that receipts are signed with, one for TLS. Made once, by `init`.

use crate::challenge::ChallengeKey;
use ring::rand::{SecureRandom as _, SystemRandom};
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use std::fs::{self, File, OpenOptions};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use waymark_wire::{Digest, ServerIdentity, Signer as _, SigningKey, TlsPin};

const RECEIPT_SEED: &str = "receipt-key.seed";
const TLS_KEY: &str = "tls-key.pem";
const TLS_CERT: &str = "tls-cert.pem";
const STORE: &str = "waymark.sqlite";
/// Written last: a folder that has it is complete.
const IDENTITY: &str = "server-identity.json";

/// Why keys could not be made or read.
#[derive(Debug, thiserror::Error)]
pub enum IdentityRefused {
    /// The folder already has an identity; a second one would make every roster point to the wrong keys.
    #[error("this folder already holds a server")]
    Exists,
    /// The folder has none.
    #[error("this folder holds no server: run init first")]
    Missing,
    /// A file could not be read or written.
    #[error("a key file could not be read or written")]
    File(#[source] std::io::Error),
    /// A file does not hold what it should.
    #[error("a key file is damaged")]
    Damaged,
    /// No randomness, or no key from it.
    #[error("keys could not be made")]
    Generation,
}

/// The keys of a server that is about to run.
pub(crate) struct Keys {
    pub(crate) receipt: SigningKey,
    /// What challenges are made with: the same in every process that has these keys.
    pub(crate) challenges: ChallengeKey,
    pub(crate) tls: Arc<rustls::ServerConfig>,
}

/// Makes the keys of a new server in this folder, which is made if it is missing.
///
/// # Errors
/// Refuses a folder that already holds a server; reports what could not be written.
pub fn init(data: &Path) -> Result<ServerIdentity, IdentityRefused> {
    if data.join(IDENTITY).exists() {
        return Err(IdentityRefused::Exists);
    }
    make_private_folder(data).map_err(IdentityRefused::File)?;
    let mut seed = [0_u8; 32];
    SystemRandom::new().fill(&mut seed).map_err(|_| IdentityRefused::Generation)?;
    let receipt = SigningKey::from_seed(&seed).map_err(|_| IdentityRefused::Generation)?;
    // The name in the certificate is nobody's: clients go by the key's pin, not by names.
    let tls = rcgen::generate_simple_self_signed(vec!["server.invalid".to_owned()])
        .map_err(|_| IdentityRefused::Generation)?;
    let identity =
        ServerIdentity { receipt_key: receipt.public_key(), tls_pins: vec![pin_of(tls.cert.der())?] };
    let json = serde_json::to_vec_pretty(&identity).map_err(|_| IdentityRefused::Generation)?;
    write_private(data, RECEIPT_SEED, format!("{}\n", hex::encode(seed)).as_bytes())?;
    write_private(data, TLS_KEY, tls.signing_key.serialize_pem().as_bytes())?;
    write_private(data, TLS_CERT, tls.cert.pem().as_bytes())?;
    write_private(data, IDENTITY, &json)?;
    Ok(identity)
}

/// Reads the keys back.
pub(crate) fn load(data: &Path) -> Result<Keys, IdentityRefused> {
    if !data.join(IDENTITY).exists() {
        return Err(IdentityRefused::Missing);
    }
    let seed = read(data, RECEIPT_SEED)?;
    let seed = std::str::from_utf8(&seed).map_err(|_| IdentityRefused::Damaged)?;
    let mut bytes = [0_u8; 32];
    hex::decode_to_slice(seed.trim(), &mut bytes).map_err(|_| IdentityRefused::Damaged)?;
    let receipt = SigningKey::from_seed(&bytes).map_err(|_| IdentityRefused::Damaged)?;
    Ok(Keys { receipt, challenges: ChallengeKey::of_seed(&bytes), tls: tls_config(data)? })
}

/// TLS 1.3 only, with this server's certificate. HTTP/2 first, HTTP/1.1 for the simplest clients.
fn tls_config(data: &Path) -> Result<Arc<rustls::ServerConfig>, IdentityRefused> {
    let damaged = |_| IdentityRefused::Damaged;
    let certificates: Vec<CertificateDer<'static>> =
        CertificateDer::pem_slice_iter(&read(data, TLS_CERT)?).collect::<Result<_, _>>().map_err(damaged)?;
    let key = PrivateKeyDer::from_pem_slice(&read(data, TLS_KEY)?).map_err(damaged)?;
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let mut config = rustls::ServerConfig::builder_with_provider(provider)
        .with_protocol_versions(&[&rustls::version::TLS13])
        .and_then(|builder| builder.with_no_client_auth().with_single_cert(certificates, key))
        .map_err(|_| IdentityRefused::Damaged)?;
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    Ok(Arc::new(config))
}

/// The pin of a certificate: SHA-256 of its SubjectPublicKeyInfo.
fn pin_of(certificate: &CertificateDer<'_>) -> Result<TlsPin, IdentityRefused> {
    let parsed =
        rustls::server::ParsedCertificate::try_from(certificate).map_err(|_| IdentityRefused::Damaged)?;
    Ok(TlsPin::from_bytes(*Digest::of(&parsed.subject_public_key_info()).as_bytes()))
}

fn read(data: &Path, name: &str) -> Result<Vec<u8>, IdentityRefused> {
    fs::read(data.join(name)).map_err(IdentityRefused::File)
}

/// Writes a file only its owner can read, whole or not at all, and waits for the disk.
fn write_private(data: &Path, name: &str, bytes: &[u8]) -> Result<(), IdentityRefused> {
    let write = || -> std::io::Result<()> {
        let temporary = data.join(format!("{name}.new"));
        let mut options = OpenOptions::new();
        options.write(true).create(true).truncate(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let mut file = options.open(&temporary)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        fs::rename(&temporary, data.join(name))?;
        File::open(data)?.sync_all()
    };
    write().map_err(IdentityRefused::File)
}

fn make_private_folder(data: &Path) -> std::io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(data)
}

/// What is wrong with the files of this folder: keys that do not load, or that others than their owner could read.
pub(crate) fn faults(data: &Path) -> Vec<String> {
    let mut faults = Vec::new();
    if let Err(refused) = load(data) {
        faults.push(format!("keys: {refused}"));
    }
    #[cfg(unix)]
    for name in [RECEIPT_SEED, TLS_KEY, IDENTITY, STORE, "waymark.sqlite-wal", "waymark.sqlite-shm"] {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = fs::metadata(data.join(name)).map_or(0, |meta| meta.permissions().mode());
        if mode & 0o077 != 0 {
            faults.push(format!("files: {name} can be read by others (chmod 600)"));
        }
    }
    faults
}

/// Where the store is.
pub(crate) fn store_path(data: &Path) -> PathBuf {
    data.join(STORE)
}
