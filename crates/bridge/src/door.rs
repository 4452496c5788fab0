//! The routes, and who may use them: programs of this computer, and pages that came from it.

use crate::{Answer, dispatch, pages, policy};
use axum::extract::{DefaultBodyLimit, Path, Request, State};
use axum::http::header::{CONTENT_SECURITY_POLICY, HOST, ORIGIN, X_CONTENT_TYPE_OPTIONS};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, Uri};
use axum::middleware::{Next, from_fn, map_response_with_state};
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use axum::{Json, Router};
use serde_json::Value;
use std::net::IpAddr;
use std::path::PathBuf;
use std::sync::Arc;
use waymark_app::App;

/// The largest request is a picture of the camera: a square of 480 grey pixels, in base 64.
const LARGEST_BODY: usize = 512 * 1024;

struct Door {
    app: App,
    interface: PathBuf,
}

/// Puts the commands of `app` and the files of `interface` behind one address.
///
/// # Errors
/// Where the window's content policy cannot be read.
pub fn door(app: App, interface: PathBuf) -> anyhow::Result<Router> {
    let policy = HeaderValue::try_from(policy::content_policy()?)?;
    Ok(Router::new()
        .route("/ipc/{command}", post(call))
        .fallback(show)
        .layer(DefaultBodyLimit::max(LARGEST_BODY))
        .layer(map_response_with_state(policy, with_policy))
        .layer(from_fn(only_from_here))
        .with_state(Arc::new(Door { app, interface })))
}

async fn call(
    State(door): State<Arc<Door>>,
    Path(command): Path<String>,
    Json(body): Json<Value>,
) -> Response {
    // Use cases block on the disk and on Argon2: never on the threads that listen.
    let outcome = tokio::task::spawn_blocking(move || dispatch(&door.app, &command, body)).await;
    match outcome {
        Ok(Answer::View(view)) => Json(view).into_response(),
        Ok(Answer::Refused(refused)) => (StatusCode::UNPROCESSABLE_ENTITY, Json(refused)).into_response(),
        Ok(Answer::BadRequest) => StatusCode::BAD_REQUEST.into_response(),
        Ok(Answer::Unknown) => StatusCode::NOT_FOUND.into_response(),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

async fn show(State(door): State<Arc<Door>>, uri: Uri) -> Response {
    pages::page(&door.interface, uri.path()).await
}

async fn with_policy(State(policy): State<HeaderValue>, mut response: Response) -> Response {
    let headers = response.headers_mut();
    headers.insert(CONTENT_SECURITY_POLICY, policy);
    headers.insert(X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    response
}

/// A page of the internet may send requests to loopback, under its own origin or under a name that resolves
/// to it: neither gets an answer.
async fn only_from_here(request: Request, next: Next) -> Response {
    let headers = request.headers();
    let host = text(headers, HOST).is_some_and(|host| names_loopback(&host));
    let origin = match text(headers, ORIGIN) {
        Some(origin) => origin.strip_prefix("http://").is_some_and(names_loopback),
        None => !headers.contains_key(ORIGIN),
    };
    if host && origin { next.run(request).await } else { StatusCode::FORBIDDEN.into_response() }
}

fn text(headers: &HeaderMap, name: HeaderName) -> Option<String> {
    headers.get(name)?.to_str().ok().map(str::to_owned)
}

/// Whether `host` or `host:port` names this computer.
fn names_loopback(host: &str) -> bool {
    let name = match host.rsplit_once(':') {
        Some((name, port)) if port.bytes().all(|digit| digit.is_ascii_digit()) => name,
        _ => host,
    };
    let name = name.trim_start_matches('[').trim_end_matches(']');
    name == "localhost" || name.parse().is_ok_and(is_loopback)
}

/// Whether an address is this computer's own.
#[must_use]
pub fn is_loopback(address: IpAddr) -> bool {
    address.is_loopback()
}
