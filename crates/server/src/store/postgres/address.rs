//! Where a database is, and how to speak to it: in the clear over a socket or loopback, with TLS to anywhere else.

use crate::store::OpenRefused;
use deadpool_postgres::{Manager, ManagerConfig, RecyclingMethod};
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject as _;
use std::net::IpAddr;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;
use tokio_postgres::config::{Host, SslMode};
use tokio_postgres::{Config, NoTls};
use tokio_postgres_rustls::MakeRustlsConnect;

/// A commit is on the disk when it returns, whatever the database was told to do by default. Every question of ours
/// has an index; a plan that was made while a table was small must not read all of it when it has grown.
const OPTIONS: &str = "-c synchronous_commit=on -c client_min_messages=warning -c jit=off \
                       -c enable_seqscan=off -c enable_hashjoin=off -c enable_mergejoin=off";

/// The address of a database. Its password is never written anywhere.
#[derive(Clone)]
pub(crate) struct Address {
    config: Config,
    /// The authorities whose word is taken for the database's certificate; for databases on other machines.
    authorities: Option<Arc<rustls::RootCertStore>>,
}

impl Address {
    /// Reads a `postgres://` URL, and the file of authorities that goes with it.
    pub(crate) fn read(url: &str, authorities: Option<&Path>) -> Result<Self, OpenRefused> {
        let mut config: Config = url.parse().map_err(|_| OpenRefused::Address)?;
        config.application_name("waymark-server");
        config.connect_timeout(Duration::from_secs(5));
        config.options(OPTIONS);
        let authorities = authorities.map(read_authorities).transpose()?.map(Arc::new);
        let address = Self { config, authorities };
        if address.is_here() || address.authorities.is_some() { Ok(address) } else { Err(OpenRefused::Clear) }
    }

    /// Whether nobody can listen on the way: a socket in the file system, or loopback.
    fn is_here(&self) -> bool {
        let local = |host: &Host| match host {
            #[cfg(unix)]
            Host::Unix(_) => true,
            Host::Tcp(name) => {
                name == "localhost" || name.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
            }
        };
        let addresses = self.config.get_hostaddrs();
        !self.config.get_hosts().is_empty()
            && self.config.get_hosts().iter().all(local)
            && addresses.iter().all(IpAddr::is_loopback)
    }

    pub(super) fn manager(&self) -> Result<Manager, OpenRefused> {
        let recycle = ManagerConfig { recycling_method: RecyclingMethod::Fast };
        let mut config = self.config.clone();
        let Some(authorities) = &self.authorities else {
            config.ssl_mode(SslMode::Disable);
            return Ok(Manager::from_config(config, NoTls, recycle));
        };
        config.ssl_mode(SslMode::Require);
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let tls = rustls::ClientConfig::builder_with_provider(provider)
            .with_protocol_versions(&[&rustls::version::TLS13])
            .map_err(|_| OpenRefused::Address)?
            .with_root_certificates(authorities.clone())
            .with_no_client_auth();
        Ok(Manager::from_config(config, MakeRustlsConnect::new(tls), recycle))
    }
}

fn read_authorities(path: &Path) -> Result<rustls::RootCertStore, OpenRefused> {
    let refused = |_| OpenRefused::Address;
    let mut store = rustls::RootCertStore::empty();
    for certificate in CertificateDer::pem_file_iter(path).map_err(refused)? {
        store.add(certificate.map_err(refused)?).map_err(|_| OpenRefused::Address)?;
    }
    if store.is_empty() { Err(OpenRefused::Address) } else { Ok(store) }
}
