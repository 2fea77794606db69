//! Tests across packages, in one process.

mod accounts;
mod amends;
mod anything;
mod architecture;
mod archive;
mod asked;
mod books;
mod bytes;
mod checks;
mod corrections;
mod ended;
mod federations;
mod golden;
mod late;
mod leaving;
mod linkage;
mod papers;
mod practice;
mod problems;
mod registers;
mod shared;
mod standings;
mod stories;
mod sync;
mod twice;
mod words;
