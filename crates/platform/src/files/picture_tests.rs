//! What pictures go through.

use image::{GenericImageView as _, Rgb, RgbImage, Rgba, RgbaImage};

use super::*;

/// A photograph: a gradient, darker to the end of the line, with a red corner at the beginning of the first line.
fn photograph(width: u32, height: u32) -> RgbImage {
    RgbImage::from_fn(width, height, |x, y| {
        if x < width / 4 && y < height / 4 {
            return Rgb([220, 20, 20]);
        }
        let shade = u8::try_from(255 - 200 * x / width).unwrap_or(0);
        Rgb([shade / 2, shade, shade / 2])
    })
}

fn jpeg(image: &RgbImage) -> Vec<u8> {
    let mut out = Vec::new();
    image.write_with_encoder(JpegEncoder::new_with_quality(&mut out, 90)).expect("encodes");
    out
}

fn png(image: &RgbaImage) -> Vec<u8> {
    let mut out = Vec::new();
    image.write_with_encoder(PngEncoder::new(&mut out)).expect("encodes");
    out
}

/// An Exif segment that says "turned" and where the picture was taken.
fn exif(orientation: u8) -> Vec<u8> {
    let mut tiff = b"MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0".to_vec();
    tiff.push(orientation);
    tiff.extend_from_slice(b"\0\0\0\0\0\0");
    tiff.extend_from_slice(b"GPS 34.0209N 6.8416W");
    let mut segment = vec![0xff, 0xe1];
    segment.extend_from_slice(&u16::try_from(2 + 6 + tiff.len()).expect("short").to_be_bytes());
    segment.extend_from_slice(b"Exif\0\0");
    segment.extend_from_slice(&tiff);
    segment
}

fn with_exif(jpeg: &[u8], orientation: u8) -> Vec<u8> {
    let mut out = jpeg[..2].to_vec();
    out.extend(exif(orientation));
    out.extend_from_slice(&jpeg[2..]);
    out
}

fn load(bytes: &[u8]) -> DynamicImage {
    image::load_from_memory(bytes).expect("what we encoded decodes")
}

#[test]
fn a_photograph_is_turned_loses_its_place_and_gets_smaller_copies() {
    let sent = with_exif(&jpeg(&photograph(1000, 500)), 6);
    assert!(super::super::kind::contains(&sent, b"GPS 34"));
    let made = remake(&sent, Found::Jpeg).expect("a good picture");
    // Orientation 6: to be shown turned by a quarter to the right.
    assert_eq!((made.kind, made.width, made.height), (Found::Jpeg, 500, 1000));
    let names: Vec<&str> = made.files.iter().map(|(variant, _)| variant.name()).collect();
    assert_eq!(names, ["full", "w320"]);
    for (_, bytes) in &made.files {
        assert!(
            !super::super::kind::contains(bytes, b"GPS") && !super::super::kind::contains(bytes, b"Exif")
        );
    }
    let small = load(&made.files[1].1);
    assert_eq!(small.dimensions(), (320, 640));
    // The red corner went from the upper left to the upper right.
    let corner = small.get_pixel(300, 20);
    assert!(corner.0[0] > 150 && corner.0[1] < 90, "{corner:?}");
}

#[test]
fn what_hides_behind_a_picture_is_gone() {
    let mut polyglot = jpeg(&photograph(64, 64));
    polyglot.extend_from_slice(b"PK\x03\x04<script>alert('second file')</script>");
    let made = remake(&polyglot, Found::Jpeg).expect("its pixels are good");
    assert!(made.files.iter().all(|(_, bytes)| !super::super::kind::contains(bytes, b"<script>")));
}

#[test]
fn what_is_see_through_stays_so() {
    let image = RgbaImage::from_fn(400, 100, |x, _| Rgba([0, 0, 200, if x < 200 { 0 } else { 255 }]));
    let made = remake(&png(&image), Found::Png).expect("a good picture");
    assert_eq!(made.kind, Found::Png);
    assert_eq!(load(&made.files[1].1).get_pixel(10, 10).0[3], 0);
}

#[test]
fn a_cut_picture_is_refused_wherever_it_was_cut() {
    let whole = jpeg(&photograph(300, 200));
    assert!(remake(&whole, Found::Jpeg).is_ok());
    for share in [1, 3, 5, 9] {
        let cut = &whole[..whole.len() * share / 10];
        assert_eq!(remake(cut, Found::Jpeg).err(), Some(FileRefused::Damaged), "{share} tenths");
    }
    assert_eq!(remake(&whole[..whole.len() - 1], Found::Jpeg).err(), Some(FileRefused::Damaged));
    let whole = png(&RgbaImage::from_fn(300, 200, |x, y| {
        Rgba([(x * y % 251) as u8, (x % 7) as u8, (y % 5) as u8, 255])
    }));
    assert_eq!(remake(&whole[..whole.len() / 2], Found::Png).err(), Some(FileRefused::Damaged));
}

#[test]
fn a_bomb_is_refused_by_its_header() {
    // A PNG header that claims 30,000 × 30,000 pixels, with a right checksum and hardly anything behind it.
    let mut ihdr = b"IHDR".to_vec();
    ihdr.extend_from_slice(&30_000_u32.to_be_bytes());
    ihdr.extend_from_slice(&30_000_u32.to_be_bytes());
    ihdr.extend_from_slice(&[8, 2, 0, 0, 0]);
    let mut crc = flate2::Crc::new();
    crc.update(&ihdr);
    let mut bomb = b"\x89PNG\r\n\x1a\n\0\0\0\r".to_vec();
    bomb.extend_from_slice(&ihdr);
    bomb.extend_from_slice(&crc.sum().to_be_bytes());
    bomb.extend_from_slice(b"\0\0\0\x01IDAT\x78\0\0\0\0");
    let refused = remake(&bomb, Found::Png).err();
    assert_eq!(refused, Some(FileRefused::TooManyPixels { width: 30_000, height: 30_000 }));
    // The same as JPEG: the frame header of a small picture, rewritten.
    let mut bomb = jpeg(&photograph(16, 16));
    let frame = bomb.windows(2).position(|pair| pair == [0xff, 0xc0]).expect("a frame header");
    bomb[frame + 5..frame + 9].copy_from_slice(&[0xea, 0x60, 0xea, 0x60]);
    assert_eq!(
        remake(&bomb, Found::Jpeg).err(),
        Some(FileRefused::TooManyPixels { width: 60_000, height: 60_000 })
    );
}

proptest::proptest! {
    #[test]
    fn any_damage_gets_an_answer(at in 2..2000_usize, byte in proptest::prelude::any::<u8>()) {
        let mut bytes = jpeg(&photograph(40, 30));
        let place = at % bytes.len();
        bytes[place] = byte;
        let _ = remake(&bytes, Found::Jpeg);
    }
}
