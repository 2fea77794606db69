//! Photos: made small, stripped of what the camera wrote into them, kept by hash.

use std::io::Cursor;
use std::sync::Arc;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use domain::PhotoHash;
use domain::photo::Photo;
use image::codecs::jpeg::JpegEncoder;
use image::{DynamicImage, ImageDecoder, ImageReader, Limits, imageops::FilterType};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::error::{AppError, Problem};
use crate::session::{App, Shared};

/// A picture as the window has it.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(export)]
pub struct AddPhoto {
    /// The picture's bytes (JPEG, PNG or WebP) in base 64.
    pub base64: String,
}

/// Which picture to show.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(export)]
pub struct ShowPhoto {
    /// Its hash.
    pub hash: PhotoHash,
    /// Only the small one.
    pub small: bool,
}

/// A picture to show.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct ShownPhoto {
    /// A `data:` address, when the picture is on this device.
    pub source: Option<String>,
}

/// What a QR code says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct ReadCode {
    /// Its text; none when the picture shows no code.
    pub text: Option<String>,
}

/// The longest side of a stored picture, in pixels (design 2.8).
const LONGEST_SIDE: u32 = 1_280;
const LONGEST_SMALL_SIDE: u32 = 240;
const LARGEST_BYTES: usize = 90_000;
const LARGEST_SMALL_BYTES: usize = 10_000;
const LARGEST_UPLOAD_BASE64: usize = 40 << 20;

/// The longest side of a picture in which a code is looked for: a code that fills a tenth of a
/// camera's picture still has several pixels for each of its fields.
const LONGEST_SIDE_OF_CODE: u32 = 1_600;

/// Keeps a picture on this device and answers how records name it.
pub fn add_photo(app: &mut App, input: AddPhoto) -> Result<Photo, AppError> {
    app.person()?;
    let picture = picture(&input)?;
    let stored = jpeg(&picture, LONGEST_SIDE, LARGEST_BYTES)?;
    let small = jpeg(&picture, LONGEST_SMALL_SIDE, LARGEST_SMALL_BYTES)?;
    let hash = PhotoHash::of(&stored);
    app.store_mut()?.put_photo(hash, &stored, &small)?;
    let bytes = u32::try_from(stored.len()).unwrap_or(u32::MAX);
    Ok(Photo {
        hash,
        bytes,
        caption: None,
    })
}

/// Reads the QR code in a picture: an invitation, which is scanned before anybody is enrolled.
/// Nothing of the picture is kept.
pub(crate) async fn read_code(_: &Arc<Shared>, input: AddPhoto) -> Result<ReadCode, AppError> {
    let read = tokio::task::spawn_blocking(move || picture(&input).map(|found| code_in(&found)));
    let text = read.await.map_err(AppError::internal)??;
    Ok(ReadCode { text })
}

fn code_in(picture: &DynamicImage) -> Option<String> {
    let side = LONGEST_SIDE_OF_CODE;
    let grey = if picture.width().max(picture.height()) > side {
        picture
            .resize(side, side, FilterType::Triangle)
            .into_luma8()
    } else {
        picture.to_luma8()
    };
    let (width, height) = (grey.width() as usize, grey.height() as usize);
    let pixels = grey.as_raw();
    let mut prepared =
        rqrr::PreparedImage::prepare_from_greyscale(width, height, |x, y| pixels[y * width + x]);
    let codes = prepared.detect_grids();
    codes
        .iter()
        .find_map(|code| code.decode().ok().map(|(_, text)| text))
}

fn picture(input: &AddPhoto) -> Result<DynamicImage, AppError> {
    if input.base64.len() > LARGEST_UPLOAD_BASE64 {
        return Err(Problem::PhotoUnreadable.into());
    }
    let bytes = STANDARD
        .decode(input.base64.trim())
        .map_err(|_| Problem::PhotoUnreadable)?;
    upright(&bytes).ok_or_else(|| Problem::PhotoUnreadable.into())
}

/// A picture to show.
pub fn photo(app: &mut App, input: ShowPhoto) -> Result<ShownPhoto, AppError> {
    app.person()?;
    let bytes = app.store()?.photo(input.hash, input.small)?;
    let source = bytes.map(|bytes| format!("data:image/jpeg;base64,{}", STANDARD.encode(bytes)));
    Ok(ShownPhoto { source })
}

/// The picture as the camera was held. Only pixels are read: whatever else the file says
/// (place, time, device) is not taken over.
fn upright(bytes: &[u8]) -> Option<DynamicImage> {
    let mut reader = ImageReader::new(Cursor::new(bytes))
        .with_guessed_format()
        .ok()?;
    let mut limits = Limits::default();
    limits.max_image_width = Some(16_384);
    limits.max_image_height = Some(16_384);
    limits.max_alloc = Some(512 << 20);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().ok()?;
    let orientation = decoder.orientation().ok()?;
    let mut picture = DynamicImage::from_decoder(decoder).ok()?;
    picture.apply_orientation(orientation);
    Some(picture)
}

/// The best quality that fits, from 80 down; the last one is taken as it is.
fn jpeg(picture: &DynamicImage, side: u32, largest: usize) -> Result<Vec<u8>, AppError> {
    let sized = if picture.width().max(picture.height()) > side {
        picture.resize(side, side, FilterType::Lanczos3)
    } else {
        picture.clone()
    };
    let sized = sized.into_rgb8();
    let mut bytes = Vec::new();
    for quality in [80, 65, 50, 35, 20] {
        bytes.clear();
        JpegEncoder::new_with_quality(&mut bytes, quality)
            .encode_image(&sized)
            .map_err(AppError::internal)?;
        if bytes.len() <= largest {
            break;
        }
    }
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn noisy(width: u32, height: u32) -> DynamicImage {
        DynamicImage::ImageRgb8(image::RgbImage::from_fn(width, height, |x, y| {
            let shade = (x * 31 + y * 17 + (x * y) % 97) % 256;
            image::Rgb([shade as u8, (255 - shade) as u8, (x % 256) as u8])
        }))
    }

    /// A JPEG with an EXIF block that says "turn by 90 degrees" and names a place.
    fn with_exif(picture: &DynamicImage) -> Vec<u8> {
        let mut plain = Vec::new();
        JpegEncoder::new_with_quality(&mut plain, 80)
            .encode_image(&picture.to_rgb8())
            .expect("encodes");
        let mut tiff = b"II*\0\x08\0\0\0".to_vec();
        tiff.extend_from_slice(&[2, 0]);
        tiff.extend_from_slice(&[0x12, 0x01, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0]);
        tiff.extend_from_slice(&[0x0E, 0x01, 2, 0, 4, 0, 0, 0]);
        tiff.extend_from_slice(b"LEH\0");
        tiff.extend_from_slice(&[0, 0, 0, 0]);
        let mut exif = b"Exif\0\0".to_vec();
        exif.extend_from_slice(&tiff);
        let mut bytes = plain[..2].to_vec();
        bytes.extend_from_slice(&[0xFF, 0xE1]);
        bytes.extend_from_slice(&u16::try_from(exif.len() + 2).expect("short").to_be_bytes());
        bytes.extend_from_slice(&exif);
        bytes.extend_from_slice(&plain[2..]);
        bytes
    }

    #[test]
    fn a_picture_becomes_small_upright_and_says_nothing_else() {
        let bytes = with_exif(&noisy(2_000, 1_000));
        let picture = upright(&bytes).expect("reads");
        assert_eq!(
            (picture.width(), picture.height()),
            (1_000, 2_000),
            "turned"
        );
        let stored = jpeg(&picture, LONGEST_SIDE, LARGEST_BYTES).expect("encodes");
        let again = image::load_from_memory(&stored).expect("reads");
        assert_eq!((again.width(), again.height()), (640, 1_280));
        assert!(
            !stored
                .windows(4)
                .any(|part| part == b"Exif" || part == b"LEH\0")
        );
        let small = jpeg(&picture, LONGEST_SMALL_SIDE, LARGEST_SMALL_BYTES).expect("encodes");
        assert!(
            small.len() <= 2 * LARGEST_SMALL_BYTES,
            "{} bytes",
            small.len()
        );
    }

    #[test]
    fn what_is_no_picture_is_refused() {
        assert!(upright(b"not a picture").is_none());
        let bytes = with_exif(&noisy(64, 64));
        assert!(upright(&bytes[..100]).is_none());
    }
}
