//! Writing elements: no more than this room's one format needs.

use std::io::Result;

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};
use rawabit_platform::{Lang, Multi};

/// A document being written.
pub(super) struct Xml(Writer<Vec<u8>>);

/// Attributes in their order.
pub(super) type Attributes<'a> = &'a [(&'a str, &'a str)];

impl Xml {
    /// Begins a document.
    pub(super) fn begin() -> Result<Self> {
        let mut writer = Writer::new_with_indent(Vec::new(), b' ', 1);
        writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
        Ok(Self(writer))
    }

    /// Begins an element.
    pub(super) fn open(&mut self, name: &str, attributes: Attributes<'_>) -> Result<()> {
        self.0.write_event(Event::Start(start(name, attributes)))
    }

    /// Ends it.
    pub(super) fn close(&mut self, name: &str) -> Result<()> {
        self.0.write_event(Event::End(BytesEnd::new(name)))
    }

    /// An element that only has attributes.
    pub(super) fn empty(&mut self, name: &str, attributes: Attributes<'_>) -> Result<()> {
        self.0.write_event(Event::Empty(start(name, attributes)))
    }

    /// An element that only has text.
    pub(super) fn text(&mut self, name: &str, attributes: Attributes<'_>, text: &str) -> Result<()> {
        self.open(name, attributes)?;
        self.0.write_event(Event::Text(BytesText::new(&sound(text))))?;
        self.close(name)
    }

    /// An element with a narrative for each language the text has; where it has none, `otherwise` in no language.
    pub(super) fn told(
        &mut self,
        name: &str,
        attributes: Attributes<'_>,
        text: &Multi,
        otherwise: &str,
    ) -> Result<()> {
        self.open(name, attributes)?;
        let mut some = false;
        for lang in Lang::ALL {
            if let Some(words) = text.exact(lang) {
                self.text("narrative", &[("xml:lang", lang.code())], words)?;
                some = true;
            }
        }
        if !some {
            self.text("narrative", &[], otherwise)?;
        }
        self.close(name)
    }

    /// The document.
    pub(super) fn end(self) -> Vec<u8> {
        let mut bytes = self.0.into_inner();
        bytes.push(b'\n');
        bytes
    }
}

fn start<'a>(name: &'a str, attributes: Attributes<'_>) -> BytesStart<'a> {
    let mut start = BytesStart::new(name);
    for (name, value) in attributes {
        start.push_attribute((*name, sound(value).as_ref()));
    }
    start
}

/// What XML 1.0 cannot hold is left out: control characters come with texts that were pasted from elsewhere.
fn sound(text: &str) -> String {
    text.chars()
        .filter(|c| {
            matches!(c, '\t' | '\n' | '\r') || !c.is_control() && !matches!(c, '\u{fffe}' | '\u{ffff}')
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_stay_texts() {
        let mut xml = Xml::begin().expect("memory");
        let title = Multi::three("أ <b>", "", "a & \u{1}b");
        xml.told("title", &[("a", "\"<&\u{2}")], &title, "none").expect("memory");
        xml.told("title", &[], &Multi::default(), "none").expect("memory");
        let text = String::from_utf8(xml.end()).expect("UTF-8");
        assert!(text.contains("<narrative xml:lang=\"ar\">أ &lt;b&gt;</narrative>"), "{text}");
        assert!(text.contains("<narrative xml:lang=\"en\">a &amp; b</narrative>"), "{text}");
        assert!(text.contains("a=\"&quot;&lt;&amp;\"") && !text.contains("\"fr\""), "{text}");
        assert!(text.contains("<narrative>none</narrative>"), "{text}");
    }
}
