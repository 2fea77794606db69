//! Tests across packages, in one process.

mod architecture;
mod archive;
mod books;
mod bytes;
mod federations;
mod golden;
mod papers;
mod practice;
mod problems;
mod stories;
mod sync;
mod words;
