//! The clock and chance: the only file of the centre that reads them.

/// What the centre takes from outside.
pub trait World: Send + Sync {
    /// Milliseconds since 1970.
    fn now_ms(&self) -> i64;

    /// Fills with bytes that nobody can guess.
    fn fill(&self, bytes: &mut [u8]);
}

/// The machine's own clock and randomness.
#[derive(Clone, Copy, Debug)]
pub struct System;

impl World for System {
    #[expect(
        clippy::disallowed_methods,
        reason = "this is the file that reads the clock"
    )]
    fn now_ms(&self) -> i64 {
        let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
        since.map_or(0, |since| {
            i64::try_from(since.as_millis()).unwrap_or(i64::MAX)
        })
    }

    fn fill(&self, bytes: &mut [u8]) {
        #[expect(
            clippy::expect_used,
            reason = "without randomness there are no keys to go on with"
        )]
        getrandom::fill(bytes).expect("the operating system gives random bytes");
    }
}

/// A random number.
#[must_use]
pub fn number(world: &dyn World) -> u64 {
    let mut bytes = [0; 8];
    world.fill(&mut bytes);
    u64::from_be_bytes(bytes)
}

/// A time that passed, in milliseconds, for the log.
#[must_use]
pub fn elapsed_ms(since_ms: i64) -> i64 {
    System.now_ms().saturating_sub(since_ms)
}
