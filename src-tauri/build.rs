//! Prepares what Tauri compiles into the window.

fn main() {
    tauri_build::build();
}
