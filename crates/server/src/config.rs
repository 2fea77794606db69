//! How the centre is run.

use std::path::PathBuf;
use std::time::Duration;

/// How the centre is run.
#[derive(Clone, Debug)]
pub struct Config {
    /// Its folder.
    pub data: PathBuf,
    /// How many requests are in work at once; more are asked to come again.
    pub most_at_once: usize,
    /// How long a request may send nothing before it is given up. There is no limit to the whole.
    pub idle: Duration,
    /// How long requests in work may take to finish after a stop.
    pub grace: Duration,
}

impl Config {
    /// The usual limits, for a folder.
    #[must_use]
    pub fn new(data: impl Into<PathBuf>) -> Self {
        Self {
            data: data.into(),
            most_at_once: 64,
            idle: Duration::from_secs(60),
            grace: Duration::from_secs(10),
        }
    }
}
