//! The organisation's colours as a style sheet: its accent, and what must be computed from it so that every text keeps
//! the contrast that WCAG 2.2 asks for (1.4.3: at least 4.5 to 1). The product's own sheet derives the rest in the browser.

use std::fmt::Write as _;

use rawabit_statutes::Statutes;

/// The least contrast between text and its ground (WCAG 2.2, 1.4.3).
pub const AA: f64 = 4.5;

/// An sRGB colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rgb(pub u8, pub u8, pub u8);

const WHITE: Rgb = Rgb(255, 255, 255);
const BLACK: Rgb = Rgb(0, 0, 0);
/// The product's own accent, for statutes whose accent cannot be read.
const ACCENT: Rgb = Rgb(0x0b, 0x5c, 0x63);
/// Grounds on which links stand in the light scheme: the lightest and the darkest (`--paper`, `--tint`).
const LIGHT_GROUNDS: [Rgb; 2] = [Rgb(0xff, 0xff, 0xff), Rgb(0xe5, 0xf1, 0xf1)];
/// The same in the dark scheme (`--sunken`, `--tint`).
const DARK_GROUNDS: [Rgb; 2] = [Rgb(0x0b, 0x11, 0x12), Rgb(0x17, 0x30, 0x2f)];

impl Rgb {
    /// Reads `#rrggbb`.
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#').filter(|digits| digits.len() == 6)?;
        // The number parser also takes a sign; a colour has none.
        if !digits.bytes().all(|digit| digit.is_ascii_hexdigit()) {
            return None;
        }
        let part = |at: usize| u8::from_str_radix(digits.get(at..at + 2)?, 16).ok();
        Some(Self(part(0)?, part(2)?, part(4)?))
    }

    /// `#rrggbb`.
    pub fn hex(self) -> String {
        format!("#{:02x}{:02x}{:02x}", self.0, self.1, self.2)
    }

    /// Relative luminance, 0 to 1 (WCAG 2.2, definition).
    pub fn luminance(self) -> f64 {
        let linear = |part: u8| {
            let part = f64::from(part) / 255.0;
            if part <= 0.040_45 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * linear(self.0) + 0.7152 * linear(self.1) + 0.0722 * linear(self.2)
    }

    /// Contrast ratio, 1 to 21 (WCAG 2.2, definition).
    pub fn contrast(self, other: Rgb) -> f64 {
        let (a, b) = (self.luminance(), other.luminance());
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    /// This colour with `percent` of another one in it.
    #[must_use]
    pub fn mixed(self, other: Rgb, percent: u16) -> Self {
        let percent = percent.min(100);
        let part = |a: u8, b: u8| {
            let sum = u16::from(a) * (100 - percent) + u16::from(b) * percent;
            u8::try_from((sum + 50) / 100).unwrap_or(u8::MAX)
        };
        Self(part(self.0, other.0), part(self.1, other.1), part(self.2, other.2))
    }

    /// The nearest colour on the way to `end` that all `grounds` can carry as text.
    #[must_use]
    pub fn legible_on(self, grounds: &[Rgb], end: Rgb) -> Self {
        (0..=100)
            .map(|percent| self.mixed(end, percent))
            .find(|mix| grounds.iter().all(|ground| mix.contrast(*ground) >= AA))
            .unwrap_or(end)
    }

    /// White where white can be read on this colour, else the nearest ink of its own hue that can.
    pub fn ink(self) -> Self {
        if self.contrast(WHITE) >= AA { WHITE } else { self.mixed(BLACK, 70).legible_on(&[self], BLACK) }
    }
}

/// The organisation's accent.
pub(crate) fn accent(statutes: &Statutes) -> Rgb {
    Rgb::parse(&statutes.organisation.theme.accent).unwrap_or(ACCENT)
}

/// The organisation's style sheet: `--accent`, the ink on it, its shade under the pointer, and for browsers that cannot
/// derive colours (no relative colour syntax) the links and fills of both schemes.
pub fn theme_css(statutes: &Statutes) -> String {
    sheet(accent(statutes))
}

fn sheet(accent: Rgb) -> String {
    let ink = accent.ink();
    // Away from the ink, so that what was legible stays so.
    let hover = accent.mixed(if ink == WHITE { BLACK } else { WHITE }, 18);
    let link = accent.legible_on(&LIGHT_GROUNDS, BLACK);
    let link_hover = link.mixed(BLACK, 35);
    let dark = accent.mixed(WHITE, 30).legible_on(&DARK_GROUNDS, WHITE);
    let dark_hover = dark.mixed(WHITE, 35);
    let dark_ink = accent.mixed(BLACK, 75).legible_on(&[dark, dark_hover], BLACK);
    let mut css = String::new();
    let _ = writeln!(css, ":root {{ --accent: {}; --accent-ink: {}; }}", accent.hex(), ink.hex());
    let _ = writeln!(
        css,
        "@media not (prefers-color-scheme: dark) {{ :root {{ --fill-hover: {}; }} }}",
        hover.hex()
    );
    let _ = writeln!(
        css,
        "@supports not (color: oklch(from red l c h)) {{\n  :root {{ --link: {0}; --link-hover: {1}; }}\n  @media (prefers-color-scheme: dark) {{ :root {{ --link: {2}; --link-hover: {3}; --fill: {2}; --fill-hover: {3}; --fill-ink: {4}; }} }}\n}}",
        link.hex(),
        link_hover.hex(),
        dark.hex(),
        dark_hover.hex(),
        dark_ink.hex()
    );
    css
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Values of the definition's own examples and of colours known by heart.
    #[test]
    fn contrast_is_that_of_the_guidelines() {
        assert!((BLACK.contrast(WHITE) - 21.0).abs() < 1e-9);
        assert!((WHITE.contrast(WHITE) - 1.0).abs() < 1e-9);
        // #767676 is the lightest grey that white carries at AA; #777777 just fails.
        assert!(Rgb(0x76, 0x76, 0x76).contrast(WHITE) >= AA);
        assert!(Rgb(0x77, 0x77, 0x77).contrast(WHITE) < AA);
        assert!((Rgb(255, 0, 0).contrast(WHITE) - 3.998).abs() < 1e-3);
    }

    #[test]
    fn only_six_digits_are_a_colour() {
        assert_eq!(Rgb::parse("#0b5c63"), Some(ACCENT));
        for text in ["", "#fff", "0b5c63", "#0b5c6", "#0b5c6g", "#0b5c63f", "#+b5c63", "#éé65"] {
            assert_eq!(Rgb::parse(text), None, "{text}");
        }
        assert_eq!(ACCENT.hex(), "#0b5c63");
    }

    #[test]
    fn a_dark_accent_carries_white_and_a_yellow_one_its_own_dark() {
        assert!(sheet(ACCENT).starts_with(":root { --accent: #0b5c63; --accent-ink: #ffffff; }"));
        let yellow = Rgb(0xf2, 0xc1, 0x1d);
        assert_ne!(yellow.ink(), WHITE);
        assert!(yellow.ink().contrast(yellow) >= AA);
    }

    proptest! {
        #[test]
        fn whatever_the_accent_every_pair_can_be_read(r: u8, g: u8, b: u8) {
            let accent = Rgb(r, g, b);
            let css = sheet(accent);
            let all: Vec<(&str, Rgb)> = css
                .split("--")
                .skip(1)
                .filter_map(|rest| Some((rest.split_once(':')?.0, Rgb::parse(rest.split_once(": ")?.1.get(..7)?)?)))
                .collect();
            let value = |name: &str, nth: usize| {
                all.iter().filter(|(known, _)| *known == name).nth(nth).map(|(_, colour)| *colour).expect("a colour")
            };
            prop_assert_eq!(value("accent", 0), accent);
            let ink = value("accent-ink", 0);
            prop_assert!(ink.contrast(accent) >= AA);
            prop_assert!(ink.contrast(value("fill-hover", 0)) >= AA);
            for ground in LIGHT_GROUNDS {
                prop_assert!(value("link", 0).contrast(ground) >= AA);
                prop_assert!(value("link-hover", 0).contrast(ground) >= AA);
            }
            for ground in DARK_GROUNDS {
                prop_assert!(value("link", 1).contrast(ground) >= AA);
                prop_assert!(value("link-hover", 1).contrast(ground) >= AA);
            }
            let dark_ink = value("fill-ink", 0);
            prop_assert!(dark_ink.contrast(value("fill", 0)) >= AA);
            prop_assert!(dark_ink.contrast(value("fill-hover", 1)) >= AA);
        }
    }
}
