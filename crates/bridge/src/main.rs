//! `waymark-bridge`: serves one installation to a browser on this computer, for tests and for developers.
#![forbid(unsafe_code)]

use anyhow::{Context, bail};
use clap::Parser;
use std::net::SocketAddr;
use std::path::PathBuf;
use waymark_app::{App, DeviceClock};
use waymark_bridge::{door, is_loopback};

/// Serves one installation to a browser on this computer. For tests and developers; not part of the product.
#[derive(Parser)]
struct Arguments {
    /// The folder of the installation.
    #[arg(long)]
    dir: PathBuf,
    /// Where to listen; loopback only. Port 0 takes a free one.
    #[arg(long, default_value = "127.0.0.1:0")]
    listen: SocketAddr,
    /// The built interface.
    #[arg(long, default_value = "ui/dist")]
    ui: PathBuf,
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let arguments = Arguments::parse();
    if !is_loopback(arguments.listen.ip()) {
        bail!("{} is not a loopback address: the bridge has no login", arguments.listen);
    }
    let app = App::at(arguments.dir, DeviceClock::new());
    let router = door(app.clone(), arguments.ui)?;
    let listener = tokio::net::TcpListener::bind(arguments.listen).await.context("cannot listen")?;
    println!("listening http://{}", listener.local_addr()?);
    axum::serve(listener, router).with_graceful_shutdown(asked_to_stop()).await?;
    // Closes the database as the window does when it is closed.
    let _ = tokio::task::spawn_blocking(move || app.lock()).await;
    Ok(())
}

async fn asked_to_stop() {
    let _ = tokio::signal::ctrl_c().await;
}
