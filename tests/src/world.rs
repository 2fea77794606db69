//! The day on which stories happen.

use std::sync::LazyLock;

use app::world::Machine;

/// The real machine, but that the program of the tests was started at 10 in the morning in India
/// on Saturday, 28 November 2026: what is due, late or over is the same whenever a story is told.
/// Time goes on as it does.
#[derive(Debug, Default)]
pub struct OneDay(Machine);

/// That morning, in milliseconds since 1970.
const MORNING_MS: i64 = 1_795_840_200_000;

/// When the first one asked.
static BEGUN_MS: LazyLock<i64> = LazyLock::new(real_ms);

fn real_ms() -> i64 {
    server::world::World::now_ms(&server::world::System)
}

fn now_ms() -> i64 {
    // Asked for first: what is subtracted is never later than what it is subtracted from.
    let begun = *BEGUN_MS;
    MORNING_MS + real_ms() - begun
}

impl app::world::World for OneDay {
    fn now_ms(&self) -> i64 {
        now_ms()
    }

    fn boot(&self) -> String {
        self.0.boot()
    }

    fn up_ms(&self) -> u64 {
        self.0.up_ms()
    }

    fn chance(&self, bytes: &mut [u8]) {
        self.0.chance(bytes);
    }
}

impl server::world::World for OneDay {
    fn now_ms(&self) -> i64 {
        now_ms()
    }

    fn fill(&self, bytes: &mut [u8]) {
        server::world::System.fill(bytes);
    }
}
