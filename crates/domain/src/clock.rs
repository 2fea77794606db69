//! What a device's clock said: evidence that goes along, never a rule.

use minicbor::{Decode, Encode};

/// The clock's evidence on one operation. A correct wall clock is not assumed anywhere; within
/// one boot the centre can date an operation from `up_s` alone.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode)]
pub struct Clock {
    /// What the device's wall clock said, in seconds since 1970.
    #[n(0)]
    pub wall_s: i64,
    /// How many times the device's program had started.
    #[n(1)]
    pub start: u32,
    /// Seconds since that start.
    #[n(2)]
    pub up_s: u32,
}

impl Clock {
    /// When it really happened, in seconds since 1970, as far as can be told from a batch that
    /// the centre received at `received_s` and that was sent when the device's clock said `sent`.
    /// Exact within one start; otherwise the wall clock corrected by its error at sending.
    #[must_use]
    pub fn corrected(&self, sent: &Clock, received_s: i64) -> i64 {
        if self.start == sent.start {
            received_s.saturating_sub(i64::from(sent.up_s.saturating_sub(self.up_s)))
        } else {
            let error = received_s.saturating_sub(sent.wall_s);
            self.wall_s.saturating_add(error).min(received_s)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clock_a_year_off_is_corrected_by_the_time_since_start() {
        let year = 31_536_000;
        let made = Clock {
            wall_s: 1_000 - year,
            start: 3,
            up_s: 50,
        };
        let sent = Clock {
            wall_s: 1_600 - year,
            start: 3,
            up_s: 650,
        };
        assert_eq!(made.corrected(&sent, 1_600), 1_000);
    }

    #[test]
    fn after_a_restart_the_error_at_sending_is_taken_off() {
        let made = Clock {
            wall_s: 1_000 + 77,
            start: 2,
            up_s: 50,
        };
        let sent = Clock {
            wall_s: 5_000 + 77,
            start: 3,
            up_s: 10,
        };
        assert_eq!(made.corrected(&sent, 5_000), 1_000);
    }
}
