//! The rules: what is true about money, people, places, groups and enterprises.
//!
//! No I/O, no clock, no chance: every function here gives the same answer on every device and at
//! the centre, which is what lets both halves obey one law.

pub mod aadhaar;
pub mod clock;
pub mod code;
pub mod date;
pub mod disposition;
pub mod edit;
pub mod figures;
pub mod find;
pub mod id;
pub mod inbox;
pub mod ledger;
pub mod med;
pub mod money;
pub mod operation;
pub mod photo;
pub mod place;
pub mod refusal;
pub mod review;
pub mod role;
#[cfg(test)]
pub(crate) mod samples;
pub mod scope;
pub mod shg;

pub use date::{Date, Month};
pub use disposition::Disposition;
pub use id::{
    AreaId, DeviceId, EnterpriseId, GroupId, LoanTag, MeetingKey, MemberId, MemberTag, PersonId,
    PhotoHash, VillageId,
};
pub use money::Paise;
pub use operation::{Change, Operation, OperationHash, OperationRef};
pub use refusal::Refusal;
pub use scope::Scope;
