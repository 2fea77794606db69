//! A network that loses, doubles, delays and spoils, as the dice say.

use server::ServerError;

use crate::stage::Dice;

/// The link of one device. It remembers old requests, to deliver them again much later.
#[derive(Clone, Debug, Default)]
pub struct Network {
    old: Vec<Vec<u8>>,
}

/// No more old requests are remembered than this.
const MOST_OLD: usize = 8;

impl Network {
    /// Carries a request to the centre and an answer back; `None` when nothing comes back.
    ///
    /// # Errors
    /// What the centre refuses with.
    pub fn carry(
        &mut self,
        dice: &mut Dice,
        request: &[u8],
        mut centre: impl FnMut(&[u8]) -> Result<Vec<u8>, ServerError>,
    ) -> Result<Option<Vec<u8>>, ServerError> {
        if self.old.len() < MOST_OLD {
            self.old.push(request.to_vec());
        } else {
            let at = dice.below(MOST_OLD);
            self.old[at] = request.to_vec();
        }
        Ok(match dice.below(10) {
            // The request is lost.
            0 => None,
            // The answer is lost.
            1 => {
                centre(request)?;
                None
            }
            // It arrives twice; either answer may be the one that comes back.
            2 => {
                let first = centre(request)?;
                let second = centre(request)?;
                Some(if dice.percent(50) { first } else { second })
            }
            // An old one arrives before it; now and then its answer is taken for this one's.
            3 => {
                let late = dice.pick(&self.old).clone();
                let answer = centre(&late).ok();
                if dice.percent(30) {
                    answer
                } else {
                    Some(centre(request)?)
                }
            }
            // It arrives, and once more after its answer.
            4 => {
                let answer = centre(request)?;
                let _ = centre(request);
                Some(answer)
            }
            // The request is spoilt.
            5 => Some(centre(&spoilt(dice, request))?),
            // The answer is spoilt.
            6 => Some(spoilt(dice, &centre(request)?)),
            _ => Some(centre(request)?),
        })
    }
}

/// Cut somewhere, or one bit turned over.
fn spoilt(dice: &mut Dice, bytes: &[u8]) -> Vec<u8> {
    let at = dice.below(bytes.len());
    let mut spoilt = bytes.to_vec();
    if dice.percent(50) {
        spoilt.truncate(at);
    } else if let Some(byte) = spoilt.get_mut(at) {
        *byte ^= 1 << dice.below(8);
    }
    spoilt
}
