//! What a person can do on a device: one function per action, one table of commands, and the
//! three shells (the window, the command line, the browser door) that open it.

pub mod act;
pub mod commands;
pub(crate) mod draft;
pub mod error;
pub mod exchange;
pub mod figures;
pub mod form;
pub mod keys;
pub mod med;
pub mod office;
pub(crate) mod order;
pub mod paper;
pub mod photo;
pub mod place;
pub mod practice;
pub mod round;
pub mod session;
pub mod shg;
pub mod voice;
pub mod work;
pub mod world;

pub use commands::call;
pub use error::{AppError, Problem};
pub use session::{App, Shared};
