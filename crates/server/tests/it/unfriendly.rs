//! Clients that are slow, many, or no clients at all.

use crate::client::{Client, Pinned, config};
use crate::people::Organisation;
use rustls::crypto::ring as provider;
use std::io::Read as _;
use std::net::TcpStream;
use std::sync::Arc;
use std::time::{Duration, Instant};
use waymark_wire::{ProblemCode, TlsPin};

#[test]
fn a_connection_that_asks_nothing_is_closed() {
    let org = Organisation::new();
    let mut settings = org.config();
    settings.limits.idle = Duration::from_millis(400);
    settings.limits.handshake = Duration::from_millis(400);
    let server = org.start_with(settings);
    let started = Instant::now();
    // One that never speaks TLS, one that never asks, one that never ends its headers.
    let mut silent = TcpStream::connect(server.address()).unwrap();
    silent.set_read_timeout(Some(Duration::from_secs(10))).unwrap();
    let mut idle = org.client(server.address());
    let mut dripping = org.client(server.address());
    dripping.send(b"PUT /v1/roster HTTP/1.1\r\nhost: x\r\nx-drip: ").unwrap();
    assert_eq!(silent.read(&mut [0; 16]).unwrap_or(0), 0);
    assert!(idle.answer().is_err());
    assert!(dripping.answer().is_err() || started.elapsed() < Duration::from_secs(8));
    assert!(started.elapsed() < Duration::from_secs(8), "closed in time");
    // And an honest phone is served all the while.
    assert_eq!(org.put(&server, &org.amina, &org.batch(&org.amina, 1, "honest")).status, 201);
}

/// T35: a body that comes a byte at a time.
#[test]
fn a_body_that_drips_is_cut_off() {
    let org = Organisation::new();
    let mut settings = org.config();
    settings.limits.body = Duration::from_millis(300);
    let server = org.start_with(settings);
    let sealed = org.batch(&org.amina, 1, "slow");
    let target = format!("/v1/batches/{}", sealed.id());
    let header = org.amina.sign("PUT", &target, sealed.as_bytes());
    let head = format!(
        "PUT {target} HTTP/1.1\r\nhost: x\r\nauthorization: {header}\r\ncontent-length: 8192\r\n\r\n"
    );
    let mut client = org.client(server.address());
    client.send(head.as_bytes()).unwrap();
    client.send(&sealed.as_bytes()[..100]).unwrap();
    assert_eq!(client.answer().unwrap().code(), ProblemCode::TooSlow);
    assert_eq!(org.put(&server, &org.amina, &sealed).status, 201, "nothing of it was kept or held up");
}

#[test]
fn many_idle_connections_do_not_keep_an_honest_phone_out() {
    let org = Organisation::new();
    let mut settings = org.config();
    settings.limits.connections = 40;
    settings.limits.idle = Duration::from_millis(500);
    settings.limits.handshake = Duration::from_millis(500);
    let server = org.start_with(settings);
    let crowd: Vec<_> = (0..120).map(|_| TcpStream::connect(server.address()).unwrap()).collect();
    let asked = Instant::now();
    assert_eq!(org.put(&server, &org.amina, &org.batch(&org.amina, 1, "in the crowd")).status, 201);
    assert!(asked.elapsed() < Duration::from_secs(10));
    drop(crowd);
}

#[test]
fn stopping_lets_a_request_under_way_finish() {
    let org = Organisation::new();
    let server = org.start();
    let sealed = org.batch(&org.amina, 1, "under way");
    let target = format!("/v1/batches/{}", sealed.id());
    let header = org.amina.sign("PUT", &target, sealed.as_bytes());
    let head = format!(
        "PUT {target} HTTP/1.1\r\nhost: x\r\nauthorization: {header}\r\ncontent-length: 8192\r\n\r\n"
    );
    let mut client = org.client(server.address());
    client.send(head.as_bytes()).unwrap();
    client.send(&sealed.as_bytes()[..4096]).unwrap();
    std::thread::sleep(Duration::from_millis(200));
    let stopping = std::thread::spawn(move || server.stop());
    std::thread::sleep(Duration::from_millis(200));
    client.send(&sealed.as_bytes()[4096..]).unwrap();
    let answer = client.answer().unwrap();
    assert_eq!(answer.status, 201);
    stopping.join().unwrap();
    assert_eq!(waymark_server::check(org.data()).unwrap().batches, 1);
}

#[test]
fn a_client_with_another_pin_or_an_older_tls_gets_nowhere() {
    let org = Organisation::new();
    let server = org.start();
    assert!(Client::connect(server.address(), TlsPin::from_bytes([1; 32])).is_err());
    let pinned = Pinned { pin: org.server.tls_pins[0], provider: provider::default_provider() };
    let older = rustls::ClientConfig::builder_with_provider(Arc::new(provider::default_provider()))
        .with_protocol_versions(&[&rustls::version::TLS12])
        .unwrap()
        .dangerous()
        .with_custom_certificate_verifier(Arc::new(pinned))
        .with_no_client_auth();
    assert!(Client::connect_with(server.address(), older).is_err());
    assert!(Client::connect_with(server.address(), config(org.server.tls_pins[0])).is_ok());
}

#[test]
fn a_second_server_over_other_keys_is_not_made_by_mistake() {
    let org = Organisation::new();
    let again = waymark_server::init(org.data());
    assert!(matches!(again, Err(waymark_server::IdentityRefused::Exists)));
    let empty = tempfile::tempdir().unwrap();
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    assert!(waymark_server::serve(waymark_server::Config::new(empty.path()), listener).is_err());
}

#[cfg(unix)]
#[test]
fn only_the_owner_can_read_the_keys() {
    use std::os::unix::fs::PermissionsExt as _;
    let org = Organisation::new();
    for name in ["receipt-key.seed", "tls-key.pem", "server-identity.json"] {
        let mode = std::fs::metadata(org.data().join(name)).unwrap().permissions().mode();
        assert_eq!(mode & 0o077, 0, "{name}");
    }
}
