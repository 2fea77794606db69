//! The one place that has a clock and chance. Everything else is told.

use std::fs;
use std::time::{Instant, SystemTime, UNIX_EPOCH};

use uuid::Uuid;

/// Clock and chance of the device. Nothing depends on the wall clock being right.
pub trait World: Send {
    /// What the wall clock says, in milliseconds since 1970.
    fn now_ms(&self) -> i64;

    /// Names this boot of the machine; another one after a restart.
    fn boot(&self) -> String;

    /// Milliseconds since that boot; goes on whatever is done to the wall clock.
    fn up_ms(&self) -> u64;

    /// Fills the bytes with chance from the operating system.
    fn chance(&self, bytes: &mut [u8]);

    /// A new entity id: UUIDv7.
    fn new_id(&self) -> Uuid {
        let mut random = [0; 10];
        self.chance(&mut random);
        let now = u64::try_from(self.now_ms()).unwrap_or(0);
        uuid::Builder::from_unix_timestamp_millis(now, &random).into_uuid()
    }

    /// A number by chance.
    fn number(&self) -> u64 {
        let mut random = [0; 8];
        self.chance(&mut random);
        u64::from_be_bytes(random)
    }
}

/// The real machine.
#[derive(Debug)]
pub struct Machine {
    started: Instant,
    boot: Option<String>,
}

impl Machine {
    /// The machine that the program runs on.
    #[must_use]
    #[expect(clippy::disallowed_methods, reason = "the one place that has a clock")]
    pub fn new() -> Self {
        let boot = fs::read_to_string("/proc/sys/kernel/random/boot_id").ok();
        Self {
            started: Instant::now(),
            boot: boot.map(|text| text.trim().to_owned()),
        }
    }
}

impl Default for Machine {
    fn default() -> Self {
        Self::new()
    }
}

impl World for Machine {
    #[expect(clippy::disallowed_methods, reason = "the one place that has a clock")]
    fn now_ms(&self) -> i64 {
        let since = SystemTime::now()
            .duration_since(UNIX_EPOCH)
            .unwrap_or_default();
        i64::try_from(since.as_millis()).unwrap_or(i64::MAX)
    }

    fn boot(&self) -> String {
        // Where the system names no boot, a wait counts on from the start of the program.
        self.boot.clone().unwrap_or_default()
    }

    fn up_ms(&self) -> u64 {
        let uptime = fs::read_to_string("/proc/uptime").ok().and_then(|text| {
            let (seconds, hundredths) = text.split_whitespace().next()?.split_once('.')?;
            let seconds: u64 = seconds.parse().ok()?;
            let hundredths: u64 = hundredths.parse().ok()?;
            Some(seconds * 1_000 + hundredths * 10)
        });
        uptime.unwrap_or_else(|| {
            u64::try_from(self.started.elapsed().as_millis()).unwrap_or(u64::MAX)
        })
    }

    fn chance(&self, bytes: &mut [u8]) {
        if getrandom::fill(bytes).is_err() {
            // Without chance there are no safe keys: stopping is the only honest answer, and the
            // panic is caught and shown as `internal` by every shell.
            std::panic::panic_any("the operating system gives no random bytes");
        }
    }
}
