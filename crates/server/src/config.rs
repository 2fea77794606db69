//! How the centre is run.

use std::time::Duration;

/// How the centre is run.
#[derive(Clone, Debug)]
pub struct Config {
    /// How many requests are in work at once; more are asked to come again.
    pub most_at_once: usize,
    /// How long a request may send nothing before it is given up. There is no limit to the whole.
    pub idle: Duration,
    /// How long requests in work may take to finish after a stop.
    pub grace: Duration,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            most_at_once: 64,
            idle: Duration::from_secs(60),
            grace: Duration::from_secs(10),
        }
    }
}
