//! The window's commands over HTTP on this machine: for browsers in development and in tests.

use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;

use anyhow::{Context, bail};
use app::{AppError, Shared};
use axum::extract::{DefaultBodyLimit, Path as PathOf, Request, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::middleware::{Next, from_fn};
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use axum::{Json, Router};
use serde_json::Value;
use tower_http::services::ServeDir;

/// Answers until the process is ended.
pub(crate) async fn serve(
    shared: Arc<Shared>,
    listen: SocketAddr,
    pages: &Path,
) -> anyhow::Result<()> {
    if !listen.ip().is_loopback() {
        bail!("{listen} can be reached from other machines: this door has no lock of its own");
    }
    tokio::spawn(app::exchange::keep_going(Arc::clone(&shared)));
    let router = Router::new()
        .route("/call/{name}", post(call))
        .layer(DefaultBodyLimit::max(64 << 20))
        .with_state(shared)
        .fallback_service(ServeDir::new(pages))
        .layer(from_fn(only_this_machine));
    let listener = tokio::net::TcpListener::bind(listen)
        .await
        .with_context(|| format!("cannot listen on {listen}"))?;
    println!("listening on http://{}", listener.local_addr()?);
    axum::serve(listener, router)
        .with_graceful_shutdown(stopped())
        .await?;
    Ok(())
}

async fn call(
    State(shared): State<Arc<Shared>>,
    PathOf(name): PathOf<String>,
    Json(input): Json<Value>,
) -> Response {
    match app::call(&shared, &name, input).await {
        Ok(answer) => Json(answer).into_response(),
        Err(error) => (status(&error), Json(error)).into_response(),
    }
}

fn status(error: &AppError) -> StatusCode {
    match error {
        AppError::Refused(_) => StatusCode::UNPROCESSABLE_ENTITY,
        AppError::Problem(_) => StatusCode::BAD_REQUEST,
    }
}

/// A page of another site that is open in the same browser must not reach this door, neither
/// directly nor by a name that it lets resolve to this machine.
async fn only_this_machine(request: Request, next: Next) -> Response {
    if is_of_this_machine(request.headers()) {
        next.run(request).await
    } else {
        StatusCode::FORBIDDEN.into_response()
    }
}

fn is_of_this_machine(headers: &HeaderMap) -> bool {
    [header::HOST, header::ORIGIN]
        .iter()
        .filter_map(|name| headers.get(name))
        .all(|value| {
            let text = value.to_str().unwrap_or_default();
            let host = text.rsplit_once("//").map_or(text, |(_, host)| host);
            let host = host.rsplit_once(':').map_or(host, |(host, _)| host);
            matches!(host, "127.0.0.1" | "localhost" | "[::1]")
        })
}

async fn stopped() {
    // Without a signal handler the process is simply ended, which loses nothing either.
    let _ = tokio::signal::ctrl_c().await;
}
