//! Pictures, made anew: decoded to pixels, turned the right way up, encoded again. Of what came, nothing but the pixels is
//! kept: no place where it was taken, no second file hidden behind the first.

use std::io::Cursor;

use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::{CompressionType, FilterType as PngFilter, PngEncoder};
use image::imageops::FilterType;
use image::{DynamicImage, ImageDecoder as _, ImageFormat, ImageReader, Limits};

use super::Variant;
use super::kind::Found;
use super::refused::FileRefused;

/// The most pixels that are unpacked: 50 megapixels, more than a telephone takes.
const MOST_PIXELS: u64 = 50_000_000;
/// The most bytes that the unpacked picture may take.
const MOST_MEMORY: u64 = 300_000_000;
/// JPEG quality: no loss that is seen, a third of the size of 95.
const QUALITY: u8 = 85;

/// A picture, ready to be kept.
pub(super) struct Picture {
    pub(super) kind: Found,
    pub(super) width: u32,
    pub(super) height: u32,
    pub(super) files: Vec<(Variant, Vec<u8>)>,
}

/// Makes a picture anew, with the smaller ones.
pub(super) fn remake(bytes: &[u8], found: Found) -> Result<Picture, FileRefused> {
    let image = decode(bytes, found)?;
    // A photograph becomes JPEG; drawings and what is see-through stay PNG.
    let transparent = image.color().has_alpha() && image.to_rgba8().pixels().any(|pixel| pixel.0[3] < 255);
    let kind = if found == Found::Png || transparent { Found::Png } else { Found::Jpeg };
    let image = if transparent {
        DynamicImage::from(image.into_rgba8())
    } else {
        DynamicImage::from(image.into_rgb8())
    };
    let (width, height) = (image.width(), image.height());
    let mut files = vec![(Variant::Full, encode(&image, kind)?)];
    let mut last = image;
    for variant in Variant::SMALLER {
        let Some(wanted) = variant.width().filter(|wanted| *wanted < width) else { continue };
        let tall = (u64::from(height) * u64::from(wanted) / u64::from(width)).max(1);
        last = last.resize_exact(wanted, u32::try_from(tall).unwrap_or(u32::MAX), FilterType::CatmullRom);
        files.push((variant, encode(&last, kind)?));
    }
    Ok(Picture { kind, width, height, files })
}

fn decode(bytes: &[u8], found: Found) -> Result<DynamicImage, FileRefused> {
    let format = match found {
        Found::Jpeg if !jpeg_is_whole(bytes) => return Err(FileRefused::Damaged),
        Found::Jpeg => ImageFormat::Jpeg,
        Found::Png => ImageFormat::Png,
        _ => ImageFormat::WebP,
    };
    let mut limits = Limits::default();
    limits.max_alloc = Some(MOST_MEMORY);
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    reader.limits(limits);
    // Only the header is read here: a picture that claims too much is refused before any of it is unpacked.
    let mut decoder = reader.into_decoder().map_err(|_| FileRefused::Damaged)?;
    let (width, height) = decoder.dimensions();
    if u64::from(width) * u64::from(height) > MOST_PIXELS || decoder.total_bytes() > MOST_MEMORY {
        return Err(FileRefused::TooManyPixels { width, height });
    }
    if width == 0 || height == 0 {
        return Err(FileRefused::Damaged);
    }
    let orientation = decoder.orientation().map_err(|_| FileRefused::Damaged)?;
    let mut image = DynamicImage::from_decoder(decoder).map_err(|_| FileRefused::Damaged)?;
    image.apply_orientation(orientation);
    Ok(image)
}

fn encode(image: &DynamicImage, kind: Found) -> Result<Vec<u8>, FileRefused> {
    let mut out = Vec::new();
    let done = match kind {
        Found::Png => image.write_with_encoder(PngEncoder::new_with_quality(
            &mut out,
            CompressionType::Default,
            PngFilter::Adaptive,
        )),
        _ => image.write_with_encoder(JpegEncoder::new_with_quality(&mut out, QUALITY)),
    };
    done.map_err(|_| FileRefused::Damaged)?;
    Ok(out)
}

/// Whether a JPEG reaches its end mark. The decoder is forgiving and paints what is missing grey; a picture that was cut on
/// the way is better sent again (ITU-T T.81, annex B: markers, and entropy-coded data in which `FF` is followed by `00` or a
/// restart marker).
fn jpeg_is_whole(bytes: &[u8]) -> bool {
    let mut at = 2;
    loop {
        // Fill bytes before a marker are allowed.
        while bytes.get(at) == Some(&0xff) && bytes.get(at + 1) == Some(&0xff) {
            at += 1;
        }
        let (Some(0xff), Some(marker)) = (bytes.get(at), bytes.get(at + 1)) else { return false };
        match marker {
            0xd9 => return true,
            0x01 | 0xd0..=0xd8 => at += 2,
            _ => {
                let (Some(high), Some(low)) = (bytes.get(at + 2), bytes.get(at + 3)) else { return false };
                at += 2 + usize::from(u16::from_be_bytes([*high, *low])).max(2);
                if *marker == 0xda {
                    at = match entropy_end(bytes, at) {
                        Some(end) => end,
                        None => return false,
                    };
                }
            }
        }
    }
}

/// Where entropy-coded data that begins at `at` ends: at the next real marker.
fn entropy_end(bytes: &[u8], mut at: usize) -> Option<usize> {
    loop {
        at += bytes.get(at..)?.iter().position(|byte| *byte == 0xff)?;
        match bytes.get(at + 1)? {
            0x00 | 0xd0..=0xd7 => at += 2,
            0xff => at += 1,
            _ => return Some(at),
        }
    }
}

#[cfg(test)]
#[path = "picture_tests.rs"]
mod tests;
