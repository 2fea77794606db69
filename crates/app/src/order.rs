//! Orders to the centre, each under a number of its own, so that none is carried out twice
//! (docs/sync.md).

use std::sync::Arc;

use domain::PersonId;
use domain::operation::{decoded, encoded};
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
    /// The last order as it was sent, when it adds something and it is not known what came of it.
    /// It is sent again under the same number, and done once, before any other order gets a higher
    /// one. What sets something is done anew instead: it may have been changed meanwhile.
    waiting: Option<Vec<u8>>,
    /// Whom the centre added when it was asked again on the way to another order: the answer to
    /// the same order when it is given again. By the hash of the order.
    #[serde(default)]
    added: Vec<([u8; 32], PersonId)>,
}

/// What is to be done next for an order.
#[derive(Debug, PartialEq, Eq)]
enum Step {
    /// Send the order.
    Send(Ask),
    /// Send first what waits for its answer.
    Ahead(Ask),
    /// Nothing: this came of it.
    Known(Told),
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
    loop {
        let (orders, step) = {
            let app = shared.lock();
            let (orders, step) = load(&app)?.next(by, &what);
            // Before it is sent: a number is never used for anything else.
            keep(&app, &orders)?;
            (orders, step)
        };
        let (ask, ahead) = match step {
            Step::Send(ask) => (ask, false),
            Step::Ahead(ask) => (ask, true),
            Step::Known(told) => return Ok(told),
        };
        let told = exchange::ask(shared, ask.clone()).await?;
        keep(&shared.lock(), &orders.answered(&ask, &told, ahead))?;
        match told {
            Told::OutOfTurn(_) => return Err(Problem::OrderOutOfTurn.into()),
            _ if ahead => {}
            told => return Ok(told),
        }
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
    /// What to do now for an order, and what is kept of it.
    fn next(mut self, by: PersonId, what: &What) -> (Self, Step) {
        let same = |ask: &Ask| ask.by == by && ask.what == *what;
        if let Some(waiting) = self.waiting.as_deref().and_then(decoded::<Ask>) {
            let step = if same(&waiting) {
                Step::Send(waiting)
            } else {
                Step::Ahead(waiting)
            };
            return (self, step);
        }
        let hash = hash(by, what);
        if let Some(at) = self.added.iter().position(|(asked, _)| *asked == hash) {
            let (_, person) = self.added.remove(at);
            return (self, Step::Known(Told::Added(person)));
        }
        let number = self.number + 1;
        let ask = Ask {
            by,
            what: what.clone(),
            number: Some(number),
        };
        let orders = Self {
            number,
            waiting: what.adds().then(|| encoded(&ask)),
            ..self
        };
        (orders, Step::Send(ask))
    }

    /// The same once the centre has answered; `ahead` of the order that was given.
    fn answered(mut self, ask: &Ask, told: &Told, ahead: bool) -> Self {
        match told {
            // This device is older than what it sent: it was put back from a copy.
            Told::OutOfTurn(last) => self.number = self.number.max(*last),
            Told::Added(person) if ahead => self.added.push((hash(ask.by, &ask.what), *person)),
            _ => {}
        }
        self.waiting = None;
        self
    }
}

/// Names an order, whatever its number.
fn hash(by: PersonId, what: &What) -> [u8; 32] {
    let ask = Ask {
        by,
        what: what.clone(),
        number: None,
    };
    *blake3::hash(&encoded(&ask)).as_bytes()
}

#[cfg(test)]
mod tests {
    use domain::DeviceId;

    use super::*;

    const BY: PersonId = PersonId(2);

    fn add(name: &str) -> What {
        What::AddPerson(name.to_owned(), Vec::new())
    }

    fn number(step: &Step) -> Option<u64> {
        match step {
            Step::Send(ask) => ask.number,
            _ => None,
        }
    }

    #[test]
    fn what_adds_and_got_no_answer_is_given_again_under_its_number() {
        let (orders, first) = Orders::default().next(BY, &add("Zahra"));
        assert_eq!(number(&first), Some(1));
        let (orders, again) = orders.next(BY, &add("Zahra"));
        assert_eq!(again, first);
        let Step::Send(ask) = again else {
            panic!("it is sent again");
        };
        let orders = orders.answered(&ask, &Told::Added(PersonId(8)), false);
        let (orders, later) = orders.next(BY, &add("Zahra"));
        let answered = "it was answered: this is another one";
        assert_eq!(number(&later), Some(2), "{answered}");
        let orders = orders.answered(&ask, &Told::OutOfTurn(9), false);
        assert_eq!(number(&orders.next(BY, &add("Nargis")).1), Some(10));
    }

    #[test]
    fn what_got_no_answer_is_sent_before_another_order_and_its_answer_is_kept() {
        let (orders, first) = Orders::default().next(BY, &add("Zahra"));
        let Step::Send(zahra) = first else {
            panic!("it is sent");
        };
        let revoke = What::Revoke(DeviceId(7));
        let (orders, step) = orders.next(BY, &revoke);
        assert_eq!(step, Step::Ahead(zahra.clone()));
        // What is kept outlives the window.
        let bytes = serde_json::to_vec(&orders).expect("bytes");
        let orders: Orders = serde_json::from_slice(&bytes).expect("orders");
        let orders = orders.answered(&zahra, &Told::Added(PersonId(8)), true);
        let (orders, step) = orders.next(BY, &revoke);
        assert_eq!(number(&step), Some(2));
        let (orders, again) = orders.next(BY, &add("Zahra"));
        assert_eq!(again, Step::Known(Told::Added(PersonId(8))), "one Zahra");
        let another = "she was told: this is another one";
        assert_eq!(
            number(&orders.next(BY, &add("Zahra")).1),
            Some(3),
            "{another}"
        );
    }

    #[test]
    fn what_sets_something_is_done_again() {
        let revoke = What::Revoke(DeviceId(7));
        let (orders, first) = Orders::default().next(BY, &revoke);
        let (_, again) = orders.next(BY, &revoke);
        assert_eq!((number(&first), number(&again)), (Some(1), Some(2)));
    }
}
