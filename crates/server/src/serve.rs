//! Serving on a socket, until told to stop.

use std::future::{Future, IntoFuture};
use std::net::SocketAddr;
use std::sync::Arc;

use tokio::net::TcpListener;
use tokio::sync::oneshot;

use crate::config::Config;
use crate::error::ServerError;
use crate::routes::router;

/// Serves the centre in `config.data` until `stop` comes true. Requests in work are finished, for
/// as long as `config.grace`; then the database's log is brought home.
pub async fn serve(
    config: Config,
    listener: TcpListener,
    stop: impl Future<Output = ()> + Send + 'static,
) -> Result<(), ServerError> {
    let data = config.data.clone();
    let centre = tokio::task::spawn_blocking(move || crate::open(&data))
        .await
        .map_err(|error| ServerError::Worker(error.to_string()))??;
    let centre = Arc::new(centre);
    let (told, stopping) = oneshot::channel::<()>();
    let service =
        router(Arc::clone(&centre), &config).into_make_service_with_connect_info::<SocketAddr>();
    let serving = axum::serve(listener, service)
        .with_graceful_shutdown(async move {
            stop.await;
            tracing::info!("stopping");
            let _ = told.send(());
        })
        .into_future();
    let late = async {
        // A sender that was dropped means that serving ended by itself.
        if stopping.await.is_ok() {
            tokio::time::sleep(config.grace).await;
        } else {
            std::future::pending::<()>().await;
        }
    };
    tokio::select! {
        served = serving => served.map_err(crate::ArchiveError::from)?,
        () = late => tracing::warn!("requests in work were cut"),
    }
    tokio::task::spawn_blocking(move || centre.checkpoint())
        .await
        .map_err(|error| ServerError::Worker(error.to_string()))?
}
