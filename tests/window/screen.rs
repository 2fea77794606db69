//! What stands on the screen that Xvfb keeps in a file (the format of `xwd`), as a picture.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

/// Saves the whole screen as a PNG.
pub(crate) fn save(screen: &Path, file: &Path) -> Result<()> {
    let bytes = fs::read(screen).with_context(|| format!("the screen {}", screen.display()))?;
    // The header is a row of big-endian numbers; each colour of the map after it takes 12 bytes.
    let number = |place: usize| {
        let word = bytes.get(place * 4..place * 4 + 4)?;
        Some(u32::from_be_bytes(word.try_into().ok()?))
    };
    let header = || Some((number(0)?, number(4)?, number(5)?, number(12)?, number(19)?));
    let (begins, width, height, line, colours) = header().context("a screen's header")?;
    let pixels = bytes
        .get(usize::try_from(begins + colours * 12)?..)
        .context("a screen's pixels")?;
    let line = usize::try_from(line)?;
    let mut picture = image::RgbImage::new(width, height);
    for (x, y, colour) in picture.enumerate_pixels_mut() {
        let at = usize::try_from(y)? * line + usize::try_from(x)? * 4;
        let pixel = pixels.get(at..at + 3).context("a screen that ends early")?;
        *colour = image::Rgb([pixel[2], pixel[1], pixel[0]]);
    }
    Ok(picture.save(file)?)
}
