//! Serving on a socket, until told to stop.

use std::future::{Future, IntoFuture};
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use tokio::net::TcpListener;
use tokio::sync::{oneshot, watch};
use tokio::time::sleep;

use crate::archive::Sqlite;
use crate::centre::Centre;
use crate::config::Config;
use crate::error::ServerError;
use crate::routes::router;

/// Serves a centre until `stop` comes true. Requests in work are finished, for as long as
/// `config.grace`; then the database's log is brought home.
pub async fn serve(
    centre: Centre,
    config: Config,
    listener: TcpListener,
    stop: impl Future<Output = ()> + Send + 'static,
) -> Result<(), ServerError> {
    let centre = Arc::new(centre);
    let (told, stopping) = oneshot::channel::<()>();
    let (end, ended) = watch::channel(());
    let reckoning = tokio::spawn(reckon(Arc::clone(&centre), ended));
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
    // A batch in work is finished, so that nothing holds the folder any longer.
    drop(end);
    reckoning
        .await
        .map_err(|error| ServerError::Worker(error.to_string()))?;
    tokio::task::spawn_blocking(move || centre.checkpoint())
        .await
        .map_err(|error| ServerError::Worker(error.to_string()))?
}

/// How long it is waited for new work when every group is reckoned.
const RECKON_PAUSE: Duration = Duration::from_secs(2);
/// How long after something went wrong.
const RECKON_AGAIN: Duration = Duration::from_secs(60);

/// Computes the books of groups that are behind, on a connection and a thread of its own, as long
/// as the centre serves: until the other end of `ended` is gone.
async fn reckon(centre: Arc<Centre>, mut ended: watch::Receiver<()>) {
    let mut kept: Option<Sqlite> = None;
    loop {
        let (centre, archive) = (Arc::clone(&centre), kept.take());
        let work = move || {
            let mut archive = match archive {
                Some(archive) => archive,
                None => centre.reckoner()?,
            };
            let done = centre.reckon_on(&mut archive)?;
            Ok::<_, ServerError>((archive, done))
        };
        let done = tokio::task::spawn_blocking(work)
            .await
            .map_err(|error| ServerError::Worker(error.to_string()))
            .flatten();
        let pause = match done {
            Ok((archive, done)) => {
                kept = Some(archive);
                if done == 0 {
                    RECKON_PAUSE
                } else {
                    Duration::ZERO
                }
            }
            Err(error) => {
                tracing::error!(%error, "the books of groups could not be reckoned");
                RECKON_AGAIN
            }
        };
        tokio::select! {
            () = sleep(pause) => {}
            _ = ended.changed() => return,
        }
    }
}
