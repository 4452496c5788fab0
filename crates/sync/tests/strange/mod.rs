//! Servers that misbehave: each takes connections on a free port and says what it was told to say.

use crate::people::Organisation;
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair, PublicKeyData as _};
use rustls::pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer};
use rustls::{ServerConfig, ServerConnection, StreamOwned};
use std::io::{Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use waymark_wire::{Digest, Problem, ServerEntry, Signer as _, TlsPin};

pub(crate) fn key_pair() -> KeyPair {
    KeyPair::generate().unwrap()
}

fn pin_of(key: &KeyPair) -> TlsPin {
    TlsPin::from_bytes(*Digest::of(&key.subject_public_key_info()).as_bytes())
}

/// A refusal as our server writes it.
pub(crate) fn refused_with(problem: &Problem) -> String {
    let body = String::from_utf8(problem.to_bytes()).unwrap();
    format!(
        "HTTP/1.1 {} No\r\nContent-Type: application/problem+json\r\nContent-Length: {}\r\n\r\n{body}",
        problem.status,
        body.len()
    )
}

/// An authority that signs certificates, as public ones do and as one that was installed on a phone.
pub(crate) struct Authority(CertifiedIssuer<'static, KeyPair>);

impl Authority {
    pub(crate) fn new() -> Self {
        let mut params = params("An Authority", 2049);
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        Self(CertifiedIssuer::self_signed(params, key_pair()).unwrap())
    }

    /// Its certificate, as systems keep the ones they trust.
    pub(crate) fn pem(&self) -> String {
        let certificate: &rcgen::Certificate = self.0.as_ref();
        certificate.pem()
    }
}

pub(crate) struct Strange {
    port: u16,
    pins: Vec<TlsPin>,
    heard: Arc<Mutex<Vec<String>>>,
    sent: Arc<AtomicUsize>,
}

impl Strange {
    /// A port where nobody listens.
    pub(crate) fn nobody() -> Self {
        let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap().local_addr().unwrap().port();
        Self { port, ..Self::deaf(0, &key_pair()) }
    }

    /// Something that another process has at this port; the roster names another key than it has.
    pub(crate) fn elsewhere(port: u16) -> Self {
        Self::deaf(port, &key_pair())
    }

    /// Says this to everybody, without TLS.
    pub(crate) fn plain(says: &str) -> Self {
        let says = says.to_owned();
        Self::listening(&key_pair(), move |strange, mut stream, _| {
            let mut buffer = [0_u8; 4096];
            let count = stream.read(&mut buffer).unwrap_or(0);
            strange.hear(&buffer[..count]);
            let _ = stream.write_all(says.as_bytes());
        })
    }

    /// Has this key and says this to every request.
    pub(crate) fn tls(key: &KeyPair, says: &str) -> Self {
        Self::tls_in_turn(key, &[says])
    }

    /// Has this key and says one thing after the other; the last one for ever.
    pub(crate) fn tls_in_turn(key: &KeyPair, says: &[&str]) -> Self {
        Self::speaking(key, config(key, 2049, &[&rustls::version::TLS13]), says)
    }

    /// Has this key and speaks only an old TLS.
    pub(crate) fn tls_1_2(key: &KeyPair, says: &str) -> Self {
        Self::speaking(key, config(key, 2049, &[&rustls::version::TLS12]), &[says])
    }

    /// Has this key in a certificate that expired long ago and was made out to somebody else.
    pub(crate) fn expired(key: &KeyPair, says: &str) -> Self {
        Self::speaking(key, config(key, 1999, &[&rustls::version::TLS13]), &[says])
    }

    /// Has this key in a certificate of this authority, made out to this name.
    pub(crate) fn certified(key: &KeyPair, by: &Authority, name: &str, says: &str) -> Self {
        let certificate = params(name, 2049).signed_by(key, &by.0).unwrap();
        let authority: &rcgen::Certificate = by.0.as_ref();
        let chain = vec![certificate.der().clone(), authority.der().clone()];
        Self::speaking(key, serving(key, chain, &[&rustls::version::TLS13]), &[says])
    }

    /// Has this key and never stops talking.
    pub(crate) fn endless(key: &KeyPair) -> Self {
        let config = config(key, 2049, &[&rustls::version::TLS13]);
        Self::listening(key, move |strange, stream, _| {
            let Some(mut tls) = accept(&config, stream) else { return };
            strange.hear(read_request(&mut tls).as_bytes());
            let _ = tls.write_all(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
            let chunk = [b"1000\r\n".as_slice(), &[b'a'; 4096], b"\r\n"].concat();
            for _ in 0..25_000 {
                if tls.write_all(&chunk).is_err() {
                    return;
                }
                strange.sent.fetch_add(chunk.len(), Ordering::SeqCst);
            }
        })
    }

    /// The roster names another key than the one it has.
    pub(crate) fn pretending_to_have(mut self, key: &KeyPair) -> Self {
        self.pins = vec![pin_of(key)];
        self
    }

    /// The roster names these keys.
    pub(crate) fn with_pins(mut self, keys: &[&KeyPair]) -> Self {
        self.pins = keys.iter().map(|key| pin_of(key)).collect();
        self
    }

    pub(crate) fn entry(&self, open_hand: &Organisation) -> ServerEntry {
        ServerEntry {
            url: format!("https://127.0.0.1:{}", self.port),
            tls_pins: self.pins.clone(),
            receipt_key: open_hand.receipt_key.public_key(),
            retired_receipt_keys: Vec::new(),
        }
    }

    pub(crate) fn port(&self) -> u16 {
        self.port
    }

    /// What it could read, connection by connection.
    pub(crate) fn heard(&self) -> Vec<String> {
        self.heard.lock().unwrap().clone()
    }

    /// How many bytes it got rid of.
    pub(crate) fn sent(&self) -> usize {
        self.sent.load(Ordering::SeqCst)
    }

    /// Nothing it could read holds a request.
    pub(crate) fn heard_no_request(&self) {
        for heard in self.heard() {
            assert!(!heard.contains("/v1/") && !heard.contains("WMB1"), "a request went out: {heard}");
        }
    }

    fn deaf(port: u16, key: &KeyPair) -> Self {
        Self { port, pins: vec![pin_of(key)], heard: Arc::default(), sent: Arc::default() }
    }

    fn hear(&self, bytes: &[u8]) {
        self.heard.lock().unwrap().push(String::from_utf8_lossy(bytes).into_owned());
    }

    fn speaking(key: &KeyPair, config: Arc<ServerConfig>, says: &[&str]) -> Self {
        let says: Vec<String> = says.iter().map(|one| (*one).to_owned()).collect();
        Self::listening(key, move |strange, stream, turn| {
            let Some(mut tls) = accept(&config, stream) else { return };
            strange.hear(read_request(&mut tls).as_bytes());
            // Said, so that a client under load does not come back on a line that is half closed.
            let answer =
                says.get(turn).or(says.last()).unwrap().replacen("\r\n", "\r\nConnection: close\r\n", 1);
            let _ = tls.write_all(answer.as_bytes());
            // One request for each connection: the next one finds a fresh ear.
            let _ = tls.sock.shutdown(std::net::Shutdown::Write);
        })
    }

    fn listening(key: &KeyPair, serve: impl Fn(&Self, TcpStream, usize) + Send + 'static) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let strange = Self::deaf(listener.local_addr().unwrap().port(), key);
        let theirs = Self {
            pins: strange.pins.clone(),
            heard: Arc::clone(&strange.heard),
            sent: Arc::clone(&strange.sent),
            ..strange
        };
        std::thread::spawn(move || {
            for (turn, stream) in listener.incoming().flatten().enumerate() {
                let _ = stream.set_read_timeout(Some(Duration::from_secs(5)));
                serve(&theirs, stream, turn);
            }
        });
        strange
    }
}

fn accept(
    config: &Arc<ServerConfig>,
    mut stream: TcpStream,
) -> Option<StreamOwned<ServerConnection, TcpStream>> {
    let mut connection = ServerConnection::new(Arc::clone(config)).unwrap();
    while connection.is_handshaking() {
        connection.complete_io(&mut stream).ok()?;
    }
    Some(StreamOwned::new(connection, stream))
}

/// Reads a request's head and as much of its body as it announces.
fn read_request(tls: &mut StreamOwned<ServerConnection, TcpStream>) -> String {
    let mut bytes = Vec::new();
    let mut buffer = [0_u8; 4096];
    while let Ok(count @ 1..) = tls.read(&mut buffer) {
        bytes.extend_from_slice(&buffer[..count]);
        let text = String::from_utf8_lossy(&bytes).into_owned();
        let Some(head_end) = text.find("\r\n\r\n") else { continue };
        let length = text.lines().find_map(|line| {
            line.to_ascii_lowercase().strip_prefix("content-length: ")?.parse::<usize>().ok()
        });
        if bytes.len() >= head_end + 4 + length.unwrap_or(0) {
            break;
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn config(
    key: &KeyPair,
    last_year: i32,
    versions: &[&'static rustls::SupportedProtocolVersion],
) -> Arc<ServerConfig> {
    let certificate = params("somebody-else.example", last_year).self_signed(key).unwrap();
    serving(key, vec![certificate.der().clone()], versions)
}

fn params(name: &str, last_year: i32) -> CertificateParams {
    let mut params = CertificateParams::new(vec![name.to_owned()]).unwrap();
    params.not_before = rcgen::date_time_ymd(1990, 1, 1);
    params.not_after = rcgen::date_time_ymd(last_year, 12, 31);
    params
}

fn serving(
    key: &KeyPair,
    chain: Vec<CertificateDer<'static>>,
    versions: &[&'static rustls::SupportedProtocolVersion],
) -> Arc<ServerConfig> {
    let private = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(key.serialize_der()));
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ServerConfig::builder_with_provider(provider)
        .with_protocol_versions(versions)
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(chain, private)
        .unwrap();
    Arc::new(config)
}
