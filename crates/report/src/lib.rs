//! Registers, passbooks, vouchers and reports on paper: plain data in, PDF, CSV or XLSX out.
//!
//! A [`Paper`] says what stands where, in no language; [`pdf`], [`csv`] and [`xlsx`] write it in
//! one; [`sheets`] sets slips together on sheets to be cut. The functions in [`papers`] make the papers that a group keeps from plain figures. Nothing
//! here asks a database, a clock, the network or the system's fonts.

mod amount;
mod csv;
mod error;
pub mod lokos;
mod paper;
pub mod papers;
mod press;
#[cfg(test)]
#[path = "../tests/samples/mod.rs"]
mod samples;
mod view;
mod words;
mod xlsx;

// The samples of the tests name us as everybody else does.
#[cfg(test)]
extern crate self as report;

pub use self::csv::csv;
pub use self::xlsx::xlsx;
pub use amount::{amount_in_words, number_in_words};
pub use error::Error;
pub use paper::{
    Cell, Column, Emphasis, Fact, Form, Kind, Members, Paper, Phrase, Row, Section, Stamp, Table,
};
pub use press::{pdf, sheets, warm_up};
pub use words::Language;
