//! `bahi-app`: the window.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

fn main() {
    bahi_app::run();
}
