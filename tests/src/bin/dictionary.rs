//! Trains the dictionary with which every message is compressed.
//!
//! `cargo run -p tests --bin dictionary` writes `crates/sync/src/dictionary/1.zdict` from some
//! thousand messages of invented devices: requests with a meeting, with a day's or a month's
//! deeds, requests with nothing, and answers with entries and receipts. The seeds are fixed: the
//! same operations and the same zstd give the same file. A dictionary that was released is never
//! changed; a better one gets the next number.

use std::path::Path;

use anyhow::Context;
use tests::samples::bodies;

/// Large enough for the texts of all kinds of operations; more is not used by small messages.
const SIZE: usize = 16 << 10;
const SAMPLES: u64 = 3_000;

fn main() -> anyhow::Result<()> {
    let samples: Vec<Vec<u8>> = (0..SAMPLES).flat_map(bodies).collect();
    let dictionary = zstd::dict::from_samples(&samples, SIZE).context("training")?;
    let root = Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .context("the workspace")?;
    let file = root.join("crates/sync/src/dictionary/1.zdict");
    std::fs::write(&file, &dictionary)?;
    println!("{} samples, {} bytes", samples.len(), dictionary.len());
    Ok(())
}
