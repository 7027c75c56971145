//! Just enough of XLSX to read the first sheet of a cast vote record.
#![allow(dead_code, reason = "each test program uses a part")]

use std::collections::HashMap;
use std::io::Read as _;

use quick_xml::Reader;
use quick_xml::events::Event;

/// The files of a ZIP archive, by its central directory.
fn unzip(bytes: &[u8]) -> HashMap<String, Vec<u8>> {
    let short = |at: usize| usize::from(u16::from_le_bytes([bytes[at], bytes[at + 1]]));
    let long = |at: usize| u32::from_le_bytes(bytes[at..at + 4].try_into().expect("four bytes")) as usize;
    let end =
        (0..bytes.len() - 21).rev().find(|at| bytes[*at..].starts_with(b"PK\x05\x06")).expect("an archive");
    let mut at = long(end + 16);
    let mut files = HashMap::new();
    for _ in 0..short(end + 10) {
        let name_length = short(at + 28);
        let name = String::from_utf8_lossy(&bytes[at + 46..at + 46 + name_length]).into_owned();
        let local = long(at + 42);
        let start = local + 30 + short(local + 26) + short(local + 28);
        let packed = &bytes[start..start + long(at + 20)];
        let mut plain = Vec::new();
        match short(at + 10) {
            0 => plain.extend_from_slice(packed),
            _ => {
                flate2::read::DeflateDecoder::new(packed).read_to_end(&mut plain).expect("deflated data");
            }
        }
        files.insert(name, plain);
        at += 46 + name_length + short(at + 30) + short(at + 32);
    }
    files
}

/// The texts of all elements of this name, in order.
fn shared_strings(xml: &[u8]) -> Vec<String> {
    let mut reader = Reader::from_reader(xml);
    let (mut strings, mut inside) = (Vec::new(), false);
    loop {
        match reader.read_event().expect("XML") {
            Event::Start(e) if e.name().as_ref() == "si" => strings.push(String::new()),
            Event::Start(e) if e.name().as_ref() == "t" => inside = true,
            Event::End(e) if e.name().as_ref() == "t" => inside = false,
            Event::Text(text) if inside => {
                let text = AsRef::<str>::as_ref(&text).to_owned();
                strings.last_mut().expect("an open string").push_str(&text);
            }
            Event::Eof => return strings,
            _ => {}
        }
    }
}

/// The rows of the first sheet: cells by column from 0.
pub fn first_sheet(bytes: &[u8]) -> Vec<HashMap<usize, String>> {
    let files = unzip(bytes);
    let strings = shared_strings(&files["xl/sharedStrings.xml"]);
    let mut reader = Reader::from_reader(&files["xl/worksheets/sheet1.xml"][..]);
    let mut rows: Vec<HashMap<usize, String>> = Vec::new();
    let (mut column, mut is_shared, mut inside) = (0, false, false);
    loop {
        match reader.read_event().expect("XML") {
            Event::Start(e) if e.name().as_ref() == "row" => rows.push(HashMap::new()),
            Event::Start(e) if e.name().as_ref() == "c" => {
                let attribute = |key: &str| {
                    let found = e.attributes().flatten().find(|a| a.key.as_ref() == key);
                    found.map(|a| a.value.clone().into_owned()).unwrap_or_default()
                };
                let letters = attribute("r");
                let letters = letters.bytes().take_while(u8::is_ascii_uppercase);
                column = letters.fold(0, |n, c| n * 26 + usize::from(c - b'A') + 1) - 1;
                is_shared = attribute("t") == "s";
            }
            Event::Start(e) if e.name().as_ref() == "v" || e.name().as_ref() == "t" => inside = true,
            Event::End(e) if e.name().as_ref() == "v" || e.name().as_ref() == "t" => inside = false,
            Event::Text(text) if inside => {
                let text = AsRef::<str>::as_ref(&text).to_owned();
                let text =
                    if is_shared { strings[text.parse::<usize>().expect("an index")].clone() } else { text };
                rows.last_mut().expect("an open row").insert(column, text);
            }
            Event::Eof => return rows,
            _ => {}
        }
    }
}
