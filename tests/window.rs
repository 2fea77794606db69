//! The real window, driven through WebDriver; runs only with DESKTOP=1.
#![expect(
    clippy::disallowed_methods,
    reason = "a window is waited for and timed"
)]

#[path = "window/block.rs"]
mod block;
#[path = "window/desktop.rs"]
mod desktop;
#[path = "window/driver.rs"]
mod driver;
#[path = "window/screen.rs"]
mod screen;
#[path = "window/start.rs"]
mod start;
#[path = "window/tour.rs"]
mod tour;
#[path = "window/words.rs"]
mod words;

/// Whether there is a screen to drive a window on. `scripts/window.sh` gives one.
fn asked() -> bool {
    let asked = std::env::var("DESKTOP").is_ok_and(|value| value == "1");
    if !asked {
        println!("The real window is driven only with DESKTOP=1: see scripts/window.sh.");
    }
    asked
}
