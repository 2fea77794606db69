//! Enrolment, and what a supervisor asks of the centre or orders there: people, roles,
//! invitations, devices, figures. Sealed like a round, answered like one.

use domain::figures::Figure;
use domain::role::{Area, Assignment};
use domain::shg::conduct::{Conduct, FundSum};
use domain::shg::debt::BankDebt;
use domain::shg::portfolio::{Lent, Portfolio, Sums};
use domain::shg::standing::Status;
use domain::{AreaId, Date, DeviceId, GroupId, Month, Paise, PersonId};
use minicbor::bytes::ByteArray;
use minicbor::{Decode, Encode};

/// What a device sends to enrol a person. Sealed with [`crate::seal::Purpose::Enrol`]: by the key
/// in it for a new device (as device 0, epoch 0), else by the key that the centre knows, except
/// for a device that enrols again, which seals with its new key.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct EnrolRequest {
    /// The invitation's code as typed, without separators, in capitals.
    #[n(0)]
    pub code: String,
    /// The device's public key.
    #[n(1)]
    pub key: ByteArray<32>,
    /// The number that the device has already; with a key other than the known one it enrols
    /// again, under a new epoch.
    #[n(2)]
    pub device: Option<DeviceId>,
}

/// What the centre answers.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub enum EnrolAnswer {
    /// She may work on this device.
    #[n(0)]
    Welcome(#[n(0)] Welcome),
    /// No such code, or too many wrong ones from here.
    #[n(1)]
    WrongCode,
    /// The code was used or its hours are over: ask for a new one.
    #[n(2)]
    Expired,
}

/// What a device is told when a person was enrolled on it.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct Welcome {
    /// The device's number.
    #[n(0)]
    pub device: DeviceId,
    /// Its enrolment.
    #[n(1)]
    pub epoch: u16,
    /// The person's number.
    #[n(2)]
    pub person: PersonId,
    /// Her name.
    #[n(3)]
    pub name: String,
    /// The centre's public key, pinned from now on.
    #[n(4)]
    pub centre: ByteArray<32>,
    /// Names this life of the centre.
    #[n(5)]
    pub incarnation: u64,
}

/// A question or an order.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct Ask {
    /// Who asks; she must work on the device that asks.
    #[n(0)]
    pub by: PersonId,
    /// What.
    #[n(1)]
    pub what: What,
    /// The number of an order, from 1 in each enrolment of a device: every order has a higher one
    /// than the order before, and an order that is sent again has its number again. None for a
    /// question.
    #[n(2)]
    pub number: Option<u64>,
}

/// What is asked or ordered. Each needs a role that covers the area concerned.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub enum What {
    /// The people with an assignment in the asker's areas.
    #[n(0)]
    People,
    /// The devices of those people.
    #[n(1)]
    Devices,
    /// A new person.
    #[n(2)]
    AddPerson(#[n(0)] String, #[n(1)] Vec<Assignment>),
    /// Everything that a person may do in the asker's areas from now on.
    #[n(3)]
    Assign(#[n(0)] PersonId, #[n(1)] Vec<Assignment>),
    /// An invitation for a person, valid for so many hours (1 to 168).
    #[n(4)]
    Invite(#[n(0)] PersonId, #[n(1)] u16),
    /// A device that was lost.
    #[n(5)]
    Revoke(#[n(0)] DeviceId),
    /// The figures of an area and a month.
    #[n(6)]
    Figures(#[n(0)] Area, #[n(1)] String),
    /// What the books of an area or of a federation's members add up to in a month.
    #[n(7)]
    Sums(#[n(0)] Whose, #[n(1)] String),
    /// The groups of an area or federation, with how each stands in a month.
    #[n(8)]
    Groups(#[n(0)] Whose, #[n(1)] String),
}

impl What {
    /// Whether it changes something at the centre. An order needs a number.
    #[must_use]
    pub fn is_order(&self) -> bool {
        match self {
            Self::AddPerson(..) | Self::Assign(..) | Self::Invite(..) | Self::Revoke(_) => true,
            Self::People
            | Self::Devices
            | Self::Figures(..)
            | Self::Sums(..)
            | Self::Groups(..) => false,
        }
    }

    /// Whether it adds something that would be there twice, were it done twice. Everything else
    /// does no harm: an invitation whose code nobody saw lapses.
    #[must_use]
    pub fn adds(&self) -> bool {
        matches!(self, Self::AddPerson(..))
    }
}

/// Whose books are added up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
pub enum Whose {
    /// Those of an area's groups.
    #[n(0)]
    Area(#[n(0)] Area),
    /// Those of the groups of a federation, or of all Village Organisations of one; by who
    /// belonged to it at the end of the month.
    #[n(1)]
    Federation(#[n(0)] GroupId),
}

/// The centre's answer to a question or order.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub enum Told {
    /// The asker's role does not allow it there.
    #[n(0)]
    NotAllowed,
    /// There is no such person, device, area or month.
    #[n(1)]
    Unknown,
    /// The text is empty, too long, or holds an Aadhaar number.
    #[n(2)]
    Invalid,
    /// Done.
    #[n(3)]
    Done,
    /// People.
    #[n(4)]
    People(#[n(0)] Vec<PersonRow>),
    /// Devices.
    #[n(5)]
    Devices(#[n(0)] Vec<DeviceRow>),
    /// The new person's number.
    #[n(6)]
    Added(#[n(0)] PersonId),
    /// An invitation.
    #[n(7)]
    Invited(#[n(0)] Invitation),
    /// Figures: the month's amount, and all months' up to it.
    #[n(8)]
    Figures(#[n(0)] Vec<FigureAmount>),
    /// What books add up to.
    #[n(9)]
    Sums(#[n(0)] Box<WholeSums>),
    /// An order without a number that is higher than that of this device's last order, which is
    /// told: nothing was done.
    #[n(10)]
    OutOfTurn(#[n(0)] u64),
    /// Groups.
    #[n(11)]
    Groups(#[n(0)] Box<GroupsTold>),
}

/// The groups of an area or a federation with how they stand in a month.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct GroupsTold {
    /// The name of the area or federation.
    #[n(0)]
    pub name: String,
    /// The day as of which it is meant: see [`WholeSums::as_of`].
    #[n(1)]
    pub as_of: Date,
    /// See [`WholeSums::waiting`].
    #[n(2)]
    pub waiting: u64,
    /// How many groups there are in all, when only the first are told.
    #[n(3)]
    pub all: u64,
    /// The groups, those first that need somebody most.
    #[n(4)]
    pub rows: Vec<GroupRow>,
}

/// A group and how it stands at the end of a month.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct GroupRow {
    /// The group.
    #[n(0)]
    pub group: GroupId,
    /// Its name.
    #[n(1)]
    pub name: String,
    /// In which part of the whole it lies: its federation in a block, its block in a district;
    /// empty where that is not known or the whole has no parts.
    #[n(2)]
    pub part: String,
    /// Active, irregular, dormant, defunct or revived.
    #[n(3)]
    pub status: Status,
    /// The last grade that it was given.
    #[n(4)]
    pub grade: Option<String>,
    /// Meetings that were due in the month.
    #[n(5)]
    pub due: u32,
    /// Of them, those that were held.
    #[n(6)]
    pub held: u32,
    /// Principal that members owe, in paise.
    #[n(7)]
    pub outstanding: Paise,
    /// Of it, what is late, in paise.
    #[n(8)]
    pub overdue: Paise,
    /// Principal of members' loans that are late for more than 90 days, in paise.
    #[n(9)]
    pub at_risk: Paise,
    /// What the group owes to banks.
    #[n(10)]
    pub banks: BankDebt,
}

/// What the books of an area or a federation add up to in a month.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct WholeSums {
    /// Its name.
    #[n(0)]
    pub name: String,
    /// The area that it lies in, where the asker may read that one too.
    #[n(1)]
    pub parent: Option<AreaId>,
    /// The day as of which it is meant: the month's last day, or today by the centre's clock.
    #[n(2)]
    pub as_of: Date,
    /// How many groups have sent something, or need a new day's reckoning, that is not yet in.
    #[n(3)]
    pub waiting: u64,
    /// The whole.
    #[n(4)]
    pub sums: Sums,
    /// One level down: districts, blocks, federations or groups.
    #[n(5)]
    pub parts: Vec<PartSums>,
    /// What a federation itself lends to its members, beside the whole and not in it; none of an
    /// area, and of a federation that has lent nothing.
    #[n(6)]
    #[cbor(default)]
    pub own: Option<Lent>,
    /// What the federations of the area, or those below the federation, lend to their members, by
    /// kind: beside the whole and not in it.
    #[n(7)]
    #[cbor(default)]
    pub lent: Vec<Lent>,
}

/// A part of a whole.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct PartSums {
    /// Which part.
    #[n(0)]
    pub part: Part,
    /// Its name.
    #[n(1)]
    pub name: String,
    /// Groups.
    #[n(2)]
    pub groups: u32,
    /// Members.
    #[n(3)]
    pub members: u32,
    /// Saved in the month, in paise.
    #[n(4)]
    pub saved: Paise,
    /// Savings in all, in paise.
    #[n(5)]
    pub savings: Paise,
    /// Loans of all sources.
    #[n(6)]
    pub loans: Portfolio,
    /// What the groups owe to banks.
    #[n(7)]
    #[cbor(default)]
    pub banks: BankDebt,
    /// The groups' own money, in paise.
    #[n(8)]
    #[cbor(default)]
    pub corpus: Paise,
    /// Of the cash and money in banks what is their own and works for nobody, in paise.
    #[n(9)]
    #[cbor(default)]
    pub unused: Paise,
    /// Due meetings that were not held in the month, with a reason.
    #[n(10)]
    #[cbor(default)]
    pub not_held: u32,
    /// Meetings against those that were due, status and grade.
    #[n(11)]
    #[cbor(default)]
    pub conduct: Conduct,
    /// Funds that were received.
    #[n(12)]
    #[cbor(default)]
    pub funds: Vec<FundSum>,
    /// What the groups owe to lenders of all kinds, in paise.
    #[n(13)]
    #[cbor(default)]
    pub owed: Paise,
}

/// What a part of a whole is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Encode, Decode)]
pub enum Part {
    /// A district or block.
    #[n(0)]
    Area(#[n(0)] AreaId),
    /// The groups of a federation.
    #[n(1)]
    Federation(#[n(0)] GroupId),
    /// A group.
    #[n(2)]
    Group(#[n(0)] GroupId),
    /// Groups of which it is not known in which part they lie.
    #[n(3)]
    Nowhere,
}

/// A person as the centre knows her.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct PersonRow {
    /// Her number.
    #[n(0)]
    pub person: PersonId,
    /// Her name.
    #[n(1)]
    pub name: String,
    /// What she may do.
    #[n(2)]
    pub assignments: Vec<Assignment>,
    /// How many devices she works on.
    #[n(3)]
    pub devices: u32,
}

/// A device as the centre knows it.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct DeviceRow {
    /// Its number.
    #[n(0)]
    pub device: DeviceId,
    /// Who works on it.
    #[n(1)]
    pub people: Vec<String>,
    /// When it was last heard of, in milliseconds since 1970 by the centre's clock.
    #[n(2)]
    pub heard_ms: i64,
    /// How many operations it has sent in its present epoch.
    #[n(3)]
    pub received: u64,
    /// 0 active, 1 frozen, 2 revoked.
    #[n(4)]
    pub standing: u8,
}

/// An invitation for one person, to be used once.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct Invitation {
    /// The code to type: ten letters and digits without those that look alike.
    #[n(0)]
    pub code: String,
    /// Until when, in milliseconds since 1970 by the centre's clock.
    #[n(1)]
    pub until_ms: i64,
}

/// A figure's amounts.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct FigureAmount {
    /// Which figure, by its number.
    #[n(0)]
    pub figure: u8,
    /// The month's amount.
    #[n(1)]
    pub amount: i64,
    /// The amount of all months up to and with this one.
    #[n(2)]
    pub total: i64,
}

impl FigureAmount {
    /// An amount of a figure.
    #[must_use]
    pub fn new(figure: Figure, amount: i64, total: i64) -> Self {
        Self {
            figure: figure.number(),
            amount,
            total,
        }
    }
}

/// The month in a question.
#[must_use]
pub fn month_of(text: &str) -> Option<Month> {
    text.parse().ok()
}

/// A typed code as it is compared: capitals, no separators, and letters that look like digits
/// read as those digits (Crockford's base 32).
#[must_use]
pub fn plain_code(typed: &str) -> String {
    typed
        .chars()
        .filter_map(|character| {
            if let Some(digit) = domain::aadhaar::digit_of(character) {
                return char::from_digit(u32::from(digit), 10);
            }
            match character.to_ascii_uppercase() {
                'O' => Some('0'),
                'I' | 'L' => Some('1'),
                letter if letter.is_ascii_alphanumeric() => Some(letter),
                _ => None,
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_read_as_people_type_it() {
        for typed in ["ab1cd-0efgh", "AB1CD 0EFGH", "abIcdOefgh", "ab१cd۰efgh"] {
            assert_eq!(plain_code(typed), "AB1CD0EFGH");
        }
    }
}
