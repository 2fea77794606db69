//! The screen that Xvfb keeps: what stands on it as a picture (it lies in a file of the format of
//! `xwd`), and the cross in the corner of a window.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use x11rb::connection::Connection as _;
use x11rb::protocol::xproto::{
    Atom, AtomEnum, ClientMessageEvent, ConnectionExt as _, EventMask, MapState,
};

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

/// Asks the windows of a program to close, as somebody does who taps the cross.
pub(crate) fn tap_the_cross(pid: u32) -> Result<()> {
    let (display, screen) = x11rb::connect(None)?;
    let named = |name: &str| -> Result<Atom> {
        Ok(display.intern_atom(false, name.as_bytes())?.reply()?.atom)
    };
    let (owner, protocols) = (named("_NET_WM_PID")?, named("WM_PROTOCOLS")?);
    let delete = named("WM_DELETE_WINDOW")?;
    let root = display.setup().roots.get(screen).context("a screen")?.root;
    let mut asked = 0;
    for window in display.query_tree(root)?.reply()?.children {
        let of = display.get_property(false, window, owner, AtomEnum::CARDINAL, 0, 1)?;
        let of = of.reply()?.value32().and_then(|mut words| words.next());
        let shown = display.get_window_attributes(window)?.reply()?.map_state;
        if of == Some(pid) && shown == MapState::VIEWABLE {
            let words = [delete, x11rb::CURRENT_TIME, 0, 0, 0];
            let message = ClientMessageEvent::new(32, window, protocols, words);
            display.send_event(false, window, EventMask::NO_EVENT, message)?;
            asked += 1;
        }
    }
    display.flush()?;
    ensure!(asked > 0, "the program {pid} shows no window");
    Ok(())
}
