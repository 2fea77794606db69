//! The routes: bodies in and out. What is done is done by [`Centre`].

use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use axum::body::{Body, Bytes, HttpBody};
use axum::extract::{ConnectInfo, Request, State};
use axum::http::header::{CONTENT_LENGTH, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use serde_json::{Value, json};
use tokio::sync::{Semaphore, SemaphorePermit};

use crate::archive::Sqlite;
use crate::centre::Centre;
use crate::config::Config;
use crate::error::ServerError;
use crate::world::{System, World, elapsed_ms};

/// No request may be larger.
const LARGEST_REQUEST: usize = 10 << 20;
/// Whoever tries codes out waits this long for each.
const GUESSING_DELAY: Duration = Duration::from_secs(2);

/// What every route has at hand.
#[derive(Clone)]
pub(crate) struct Shared {
    pub(crate) centre: Arc<Centre<Sqlite>>,
    admitted: Arc<Semaphore>,
    idle: Duration,
}

pub(crate) fn router(centre: Arc<Centre<Sqlite>>, config: &Config) -> Router {
    let admitted = Arc::new(Semaphore::new(config.most_at_once));
    Router::new()
        .route("/v1/exchange", post(exchange))
        .route("/v1/enrol", post(enrol))
        .route("/v1/ask", post(ask))
        .route("/v1/health", get(health))
        .with_state(Shared {
            centre,
            admitted,
            idle: config.idle,
        })
}

async fn exchange(State(shared): State<Shared>, request: Request) -> Result<Response, ServerError> {
    shared
        .answer("exchange", request, |centre, body| centre.exchange(&body))
        .await
}

async fn ask(State(shared): State<Shared>, request: Request) -> Result<Response, ServerError> {
    shared
        .answer("ask", request, |centre, body| centre.ask(&body))
        .await
}

async fn enrol(
    State(shared): State<Shared>,
    ConnectInfo(from): ConnectInfo<SocketAddr>,
    request: Request,
) -> Result<Response, ServerError> {
    let from = from.ip().to_string();
    if shared.centre.is_guessing(&from) {
        tokio::time::sleep(GUESSING_DELAY).await;
    }
    shared
        .answer("enrol", request, move |centre, body| {
            centre.enrol(&body, &from)
        })
        .await
}

/// Says that this is a centre of ours, and which versions it speaks.
async fn health(State(shared): State<Shared>) -> Json<Value> {
    Json(json!({
        "name": "bahi",
        "protocols": [sync::seal::VERSION],
        "version": env!("CARGO_PKG_VERSION"),
        "incarnation": format!("{:016x}", shared.centre.incarnation()),
    }))
}

impl Shared {
    /// Reads a body, works on it away from the network's threads, and answers bytes.
    async fn answer(
        &self,
        route: &'static str,
        request: Request,
        work: impl FnOnce(&Centre<Sqlite>, Bytes) -> Result<Vec<u8>, ServerError> + Send + 'static,
    ) -> Result<Response, ServerError> {
        let begun_ms = System.now_ms();
        let _permit = self.admit()?;
        let body = whole_body(request, self.idle).await?;
        let (device, size) = (sender(&body), body.len());
        let centre = Arc::clone(&self.centre);
        let answer = tokio::task::spawn_blocking(move || work(&centre, body))
            .await
            .map_err(|error| ServerError::Worker(error.to_string()))??;
        let ms = elapsed_ms(begun_ms);
        tracing::info!(
            route,
            device,
            bytes_in = size,
            bytes_out = answer.len(),
            ms,
            "answered"
        );
        Ok(([(CONTENT_TYPE, "application/octet-stream")], answer).into_response())
    }

    fn admit(&self) -> Result<SemaphorePermit<'_>, ServerError> {
        self.admitted.try_acquire().map_err(|_| ServerError::Busy)
    }
}

/// The body, as long as something of it keeps coming.
async fn whole_body(request: Request, idle: Duration) -> Result<Bytes, ServerError> {
    let announced = request
        .headers()
        .get(CONTENT_LENGTH)
        .and_then(|value| value.to_str().ok());
    if announced.and_then(|value| value.parse::<usize>().ok()) > Some(LARGEST_REQUEST) {
        return Err(ServerError::TooLarge);
    }
    let mut body: Body = request.into_body();
    let mut bytes = Vec::new();
    loop {
        let next = std::future::poll_fn(|context| Pin::new(&mut body).poll_frame(context));
        let next = tokio::time::timeout(idle, next)
            .await
            .map_err(|_| ServerError::Idle)?;
        let Some(frame) = next else {
            return Ok(bytes.into());
        };
        let frame = frame.map_err(|error| ServerError::Malformed(error.to_string()))?;
        let Ok(data) = frame.into_data() else {
            continue;
        };
        if bytes.len() + data.len() > LARGEST_REQUEST {
            return Err(ServerError::TooLarge);
        }
        bytes.extend_from_slice(&data);
    }
}

/// The number that a message says to be of, for the log; it is not checked here.
fn sender(body: &[u8]) -> Option<u32> {
    let mut decoder = minicbor::Decoder::new(body);
    decoder.array().ok()?;
    decoder.skip().ok()?;
    decoder.skip().ok()?;
    decoder.u32().ok()
}
