//! The bridge serves every command, keeps the window's content policy, and answers this computer only.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{Request, Response, StatusCode};
use tower::ServiceExt;
use waymark_app::{App, COMMANDS, DeviceClock};
use waymark_bridge::door;

fn at(folder: &tempfile::TempDir) -> Router {
    let interface = folder.path().join("ui");
    std::fs::create_dir_all(&interface).unwrap();
    std::fs::write(interface.join("index.html"), "<!doctype html>").unwrap();
    std::fs::write(folder.path().join("secret.txt"), "not for pages").unwrap();
    door(App::at(folder.path().join("phone"), DeviceClock::new()), interface).unwrap()
}

async fn send(door: &Router, request: Request<Body>) -> Response<Body> {
    door.clone().oneshot(request).await.unwrap()
}

fn post(command: &str, host: &str, origin: Option<&str>) -> Request<Body> {
    let request = Request::post(format!("/ipc/{command}"))
        .header("host", host)
        .header("content-type", "application/json");
    let request = origin.into_iter().fold(request, |request, origin| request.header("origin", origin));
    request.body(Body::from(r#"{"request":{}}"#)).unwrap()
}

fn get(path: &str) -> Request<Body> {
    Request::get(path).header("host", "127.0.0.1:4000").body(Body::empty()).unwrap()
}

#[tokio::test]
async fn every_command_of_the_core_is_served_and_no_other() {
    let folder = tempfile::tempdir().unwrap();
    let door = at(&folder);
    for command in COMMANDS.iter().copied() {
        let answer = send(&door, post(command, "127.0.0.1:4000", None)).await;
        let served = [StatusCode::OK, StatusCode::UNPROCESSABLE_ENTITY, StatusCode::BAD_REQUEST];
        assert!(served.contains(&answer.status()), "{command}: {}", answer.status());
    }
    let answer = send(&door, post("read_file", "127.0.0.1:4000", None)).await;
    assert_eq!(answer.status(), StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_refusal_arrives_as_a_code() {
    let folder = tempfile::tempdir().unwrap();
    let answer = send(&at(&folder), post("cases", "localhost:4000", Some("http://localhost:5173"))).await;
    assert_eq!(answer.status(), StatusCode::UNPROCESSABLE_ENTITY);
    let body = to_bytes(answer.into_body(), 4096).await.unwrap();
    let refused: serde_json::Value = serde_json::from_slice(&body).unwrap();
    assert!(refused["code"].is_string(), "{refused}");
}

#[tokio::test]
async fn pages_of_the_internet_get_no_answer() {
    let folder = tempfile::tempdir().unwrap();
    let door = at(&folder);
    let here = "127.0.0.1:4000";
    for (host, origin) in [
        ("waymark.example.org", None),
        ("127.0.0.1.example.org:4000", None),
        ("192.0.2.7:4000", None),
        (here, Some("https://example.org")),
        (here, Some("http://127.0.0.1.example.org")),
        (here, Some("null")),
    ] {
        let answer = send(&door, post("status", host, origin)).await;
        assert_eq!(answer.status(), StatusCode::FORBIDDEN, "{host} {origin:?}");
    }
    for (host, origin) in [(here, Some("http://127.0.0.1:4000")), ("[::1]:4000", None), ("localhost", None)] {
        let answer = send(&door, post("status", host, origin)).await;
        assert_ne!(answer.status(), StatusCode::FORBIDDEN, "{host} {origin:?}");
    }
}

#[tokio::test]
async fn pages_come_under_the_windows_policy_and_from_their_folder_alone() {
    let folder = tempfile::tempdir().unwrap();
    let door = at(&folder);
    let answer = send(&door, get("/")).await;
    let policy = answer.headers()["content-security-policy"].to_str().unwrap().to_owned();
    assert_eq!(answer.status(), StatusCode::OK);
    assert!(policy.contains("default-src 'self'") && policy.contains("connect-src 'self'"), "{policy}");
    assert!(!policy.contains("ipc:") && !policy.contains("unsafe"), "{policy}");
    for path in ["/../secret.txt", "/a/../../secret.txt", "//secret.txt", "/%2e%2e/secret.txt", "/missing.js"]
    {
        assert_eq!(send(&door, get(path)).await.status(), StatusCode::NOT_FOUND, "{path}");
    }
}
