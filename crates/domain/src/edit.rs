//! Edits of forms: field by field, each naming the operation that last wrote the field.

use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::photo::Photo;
use crate::{Date, OperationRef, Paise};

/// A new value of one field.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS, Encode, Decode)]
#[ts(export)]
#[serde(tag = "kind", content = "value", rename_all = "kebab-case")]
pub enum Value {
    /// Nothing: the field is emptied.
    #[n(0)]
    None,
    /// A text.
    #[n(1)]
    Text(#[n(0)] String),
    /// A day.
    #[n(2)]
    Date(#[n(0)] Date),
    /// An amount.
    #[n(3)]
    Money(#[n(0)] Paise),
    /// A whole number, or the number of a choice.
    #[n(4)]
    Number(#[n(0)] i64),
    /// Yes or no.
    #[n(5)]
    Flag(#[n(0)] bool),
    /// A photo.
    #[n(6)]
    Photo(#[n(0)] Photo),
}

/// One field's edit. `F` is the noun's own list of fields.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct Edit<F> {
    /// Which field.
    #[n(0)]
    pub field: F,
    /// Its new value.
    #[n(1)]
    pub value: Value,
    /// The operation that last wrote the field, as the person who edits it saw it.
    #[n(2)]
    pub base: OperationRef,
}

/// Names anew the operations that edits are based on.
pub(crate) fn rename<F>(edits: &mut [Edit<F>], name: &impl Fn(OperationRef) -> OperationRef) {
    for edit in edits {
        edit.base = name(edit.base);
    }
}

/// A noun's list of editable fields.
pub trait Field: Copy {
    /// The field's number in storage; never reused.
    fn number(self) -> u8;
    /// Whether a concurrent edit asks a person (name, bank, birth …) instead of taking the later
    /// one in the feed (phone, landmark …): design 2.3.
    fn is_weighty(self) -> bool;
    /// Whether it is a number of the bank, which may look like an Aadhaar number.
    fn is_bank_number(self) -> bool;
}

/// The number of the field that says whether the noun is active; an exit is always weighty.
pub const STATE_FIELD: u8 = 255;

/// Declares a noun's fields with their numbers and weights: `weighty`, `light`, or `bank_number`,
/// which is weighty too.
#[macro_export]
macro_rules! fields {
    ($(#[$meta:meta])* $name:ident { $( $(#[$doc:meta])* $variant:ident = $number:literal $weight:ident; )* }) => {
        $(#[$meta])*
        #[derive(
            Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize,
            ts_rs::TS, minicbor::Encode, minicbor::Decode,
        )]
        #[ts(export)]
        #[serde(rename_all = "kebab-case")]
        #[cbor(index_only)]
        pub enum $name {
            $( $(#[$doc])* #[n($number)] $variant, )*
        }

        impl $name {
            /// Every field, in the order of its number.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];
        }

        impl $crate::edit::Field for $name {
            fn number(self) -> u8 {
                match self { $( Self::$variant => $number, )* }
            }

            fn is_weighty(self) -> bool {
                match self { $( Self::$variant => $crate::fields!(@ $weight), )* }
            }

            fn is_bank_number(self) -> bool {
                match self { $( Self::$variant => $crate::fields!(@ number $weight), )* }
            }
        }
    };
    (@ weighty) => { true };
    (@ bank_number) => { true };
    (@ light) => { false };
    (@ number bank_number) => { true };
    (@ number $other:ident) => { false };
}

impl Value {
    /// The text, when it is one.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        if let Self::Text(text) = self {
            Some(text)
        } else {
            None
        }
    }

    /// Checks the value of a field as any text at input is checked: length, Aadhaar numbers.
    /// `name` is how forms call the field.
    pub fn checked(self, of: impl Field, name: &str) -> Result<Self, crate::Refusal> {
        let check = if of.is_bank_number() {
            crate::refusal::number
        } else {
            crate::refusal::optional
        };
        Ok(match self {
            Self::Text(text) => check(name, Some(&text))?.map_or(Self::None, Self::Text),
            Self::Money(amount) => Self::Money(crate::refusal::amount(name, amount)?),
            Self::Date(date) => Self::Date(crate::refusal::day(name, date)?),
            Self::Photo(photo) => Self::Photo(photo.checked()?),
            other => other,
        })
    }
}
