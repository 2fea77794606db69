//! Orders to the centre, each under a number of its own, so that none is carried out twice
//! (docs/sync.md).

use std::sync::Arc;

use domain::PersonId;
use domain::operation::encoded;
use serde::{Deserialize, Serialize};
use sync::ask::{Ask, Told, What};

use crate::error::{AppError, Problem};
use crate::exchange;
use crate::session::{App, Shared};

/// How far the orders of this device have come.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
struct Orders {
    /// The enrolment whose orders these are.
    epoch: u16,
    /// The number of the last order.
    number: u64,
    /// The hash of the last order, when it adds something and it is not known what came of it. The
    /// same order, given again, is sent under the same number and done once. Any other order is
    /// done again: what it set may have been changed meanwhile.
    waiting: Option<[u8; 32]>,
}

const ORDERS: &str = "orders";

/// Orders something. Where no answer comes, the same order can be given again: nothing is added
/// twice.
pub(crate) async fn order(
    shared: &Arc<Shared>,
    by: PersonId,
    what: What,
) -> Result<Told, AppError> {
    // One at a time: a higher number that came first would put the lower one out of turn.
    let _only = shared.ordering.lock().await;
    let (orders, ask) = {
        let app = shared.lock();
        let (orders, ask) = load(&app)?.next(by, what);
        // Before it is sent: a number is never used for anything else.
        keep(&app, &orders)?;
        (orders, ask)
    };
    let told = exchange::ask(shared, ask).await?;
    let app = shared.lock();
    keep(&app, &orders.answered(&told))?;
    match told {
        Told::OutOfTurn(_) => Err(Problem::OrderOutOfTurn.into()),
        told => Ok(told),
    }
}

fn load(app: &App) -> Result<Orders, AppError> {
    let identity = app.store()?.identity()?.ok_or(Problem::NotEnrolled)?;
    let kept = app.store()?.setting(ORDERS)?;
    let kept: Option<Orders> = kept.and_then(|bytes| serde_json::from_slice(&bytes).ok());
    let kept = kept.filter(|orders| orders.epoch == identity.epoch);
    Ok(kept.unwrap_or(Orders {
        epoch: identity.epoch,
        ..Orders::default()
    }))
}

fn keep(app: &App, orders: &Orders) -> Result<(), AppError> {
    let bytes = serde_json::to_vec(orders).map_err(AppError::internal)?;
    Ok(app.store()?.set_setting(ORDERS, &bytes)?)
}

impl Orders {
    /// The order to send now, and what is kept of it.
    fn next(self, by: PersonId, what: What) -> (Self, Ask) {
        let mut ask = Ask {
            by,
            what,
            number: Some(self.number),
        };
        if self.waiting == Some(hash(&ask)) {
            return (self, ask);
        }
        let number = self.number + 1;
        ask.number = Some(number);
        let orders = Self {
            number,
            waiting: ask.what.adds().then(|| hash(&ask)),
            ..self
        };
        (orders, ask)
    }

    /// The same once the centre has answered.
    fn answered(self, told: &Told) -> Self {
        // This device is older than what it sent: it was put back from a copy.
        let number = match told {
            Told::OutOfTurn(last) => self.number.max(*last),
            _ => self.number,
        };
        Self {
            number,
            waiting: None,
            ..self
        }
    }
}

fn hash(ask: &Ask) -> [u8; 32] {
    *blake3::hash(&encoded(ask)).as_bytes()
}

#[cfg(test)]
mod tests {
    use domain::DeviceId;

    use super::*;

    const BY: PersonId = PersonId(2);

    fn add(name: &str) -> What {
        What::AddPerson(name.to_owned(), Vec::new())
    }

    #[test]
    fn what_adds_and_got_no_answer_is_given_again_under_its_number() {
        let (orders, first) = Orders::default().next(BY, add("Zahra"));
        assert_eq!(first.number, Some(1));
        let (orders, again) = orders.next(BY, add("Zahra"));
        assert_eq!(again, first);
        let (orders, other) = orders.next(BY, add("Nargis"));
        assert_eq!(other.number, Some(2));
        let (orders, later) = orders.answered(&Told::Done).next(BY, add("Nargis"));
        let answered = "it was answered: this is another one";
        assert_eq!(later.number, Some(3), "{answered}");
        let orders = orders.answered(&Told::OutOfTurn(9));
        assert_eq!(orders.next(BY, add("Nargis")).1.number, Some(10));
    }

    #[test]
    fn what_sets_something_is_done_again() {
        let revoke = || What::Revoke(DeviceId(7));
        let (orders, first) = Orders::default().next(BY, revoke());
        let (_, again) = orders.next(BY, revoke());
        assert_eq!((first.number, again.number), (Some(1), Some(2)));
    }
}
