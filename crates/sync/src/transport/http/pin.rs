//! TLS by pin: the server is who the roster says, and no certificate authority is asked.
//!
//! A user-installed or court-ordered authority, an expired or wrong-name certificate, a captive portal: none of them
//! has the server's private key, so none of them gets as far as a request.

use ring::digest;
use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::crypto::{CryptoProvider, ring as provider, verify_tls13_signature};
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::server::ParsedCertificate;
use rustls::{
    CertificateError, ClientConfig, DigitallySignedStruct, Error, PeerIncompatible, SignatureScheme,
};
use std::sync::Arc;

/// Accepts a server whose public key has one of these SHA-256 digests, and nothing else.
#[derive(Debug)]
struct PinnedKey {
    pins: Vec<[u8; 32]>,
    provider: Arc<CryptoProvider>,
}

/// The client side of TLS 1.3 with these pins (SHA-256 of the DER SubjectPublicKeyInfo).
///
/// # Errors
/// Only where the crypto provider cannot do TLS 1.3, which ours can.
pub(crate) fn pinned_config(pins: Vec<[u8; 32]>) -> Result<ClientConfig, Error> {
    let provider = Arc::new(provider::default_provider());
    let verifier = Arc::new(PinnedKey { pins, provider: Arc::clone(&provider) });
    let mut config = ClientConfig::builder_with_provider(provider)
        .with_protocol_versions(&[&rustls::version::TLS13])?
        .dangerous()
        .with_custom_certificate_verifier(verifier)
        .with_no_client_auth();
    // The name in the certificate decides nothing here, so a network observer need not read it either.
    config.enable_sni = false;
    Ok(config)
}

impl ServerCertVerifier for PinnedKey {
    fn verify_server_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        _intermediates: &[CertificateDer<'_>],
        _server_name: &ServerName<'_>,
        _ocsp_response: &[u8],
        _now: UnixTime,
    ) -> Result<ServerCertVerified, Error> {
        let key = ParsedCertificate::try_from(end_entity)?.subject_public_key_info();
        let found = digest::digest(&digest::SHA256, key.as_ref());
        if self.pins.iter().any(|pin| pin.as_slice() == found.as_ref()) {
            Ok(ServerCertVerified::assertion())
        } else {
            Err(Error::InvalidCertificate(CertificateError::ApplicationVerificationFailure))
        }
    }

    fn verify_tls12_signature(
        &self,
        _message: &[u8],
        _cert: &CertificateDer<'_>,
        _dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        Err(Error::PeerIncompatible(PeerIncompatible::ServerDoesNotSupportTls12Or13))
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        // The pin names a key; this proves that the other side holds it.
        verify_tls13_signature(message, cert, dss, &self.provider.signature_verification_algorithms)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.provider.signature_verification_algorithms.supported_schemes()
    }
}
