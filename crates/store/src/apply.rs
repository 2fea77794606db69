//! The only function that changes a projection table.
