//! The built pages, served as the window serves them: same files, same content security policy.

use std::path::Path;

use axum::extract::State;
use axum::http::{StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};

use super::Bridge;

/// The window's configuration: its policy holds for the browser too, so that tests find what breaks it.
const WINDOW: &str = include_str!("../../../src-tauri/tauri.conf.json");

/// A file of the pages; an address without a file name is one of the pages' own, shown by the first.
pub async fn page(State(bridge): State<Bridge>, address: Uri) -> Response {
    let wanted = address.path().trim_start_matches('/');
    if wanted.split('/').any(|part| part == ".." || part.contains('\\') || part.contains('%')) {
        return StatusCode::BAD_REQUEST.into_response();
    }
    let name = if Path::new(wanted).extension().is_some() { wanted } else { "index.html" };
    match tokio::fs::read(bridge.pages.join(name)).await {
        Ok(content) => {
            let headers = [(header::CONTENT_TYPE, media_type(name)), (header::CONTENT_SECURITY_POLICY, &policy())];
            (headers, content).into_response()
        }
        Err(_) => StatusCode::NOT_FOUND.into_response(),
    }
}

/// The window's policy; the commands cross by HTTP here.
fn policy() -> String {
    let window: serde_json::Value = serde_json::from_str(WINDOW).expect("the window's configuration is JSON");
    let policy = window["app"]["security"]["csp"].as_str().expect("the window has a policy");
    policy.replace("connect-src ipc: http://ipc.localhost", "connect-src 'self'")
}

fn media_type(name: &str) -> &'static str {
    match Path::new(name).extension().and_then(|extension| extension.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("woff2") => "font/woff2",
        Some("json") => "application/json",
        _ => "application/octet-stream",
    }
}
