//! Just enough HTTP/1.1 to fetch pages and send a form on the loopback. A client library would be another fifty
//! packages to build before the first test.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use anyhow::{Context, Result, bail};

/// An answer.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    /// In order, names in lower case.
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

impl Answer {
    /// The first header of that (lower-case) name.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// The body as text.
    pub(crate) fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }
}

/// A client that remembers cookies, as a browser would.
#[derive(Debug)]
pub(crate) struct Client {
    address: String,
    cookies: Vec<(String, String)>,
}

impl Client {
    /// For a server at `host:port`.
    pub(crate) fn new(address: &str) -> Self {
        Self { address: address.to_owned(), cookies: Vec::new() }
    }

    /// Fetches one address.
    ///
    /// # Errors
    /// When there is no whole answer.
    pub(crate) fn get(&mut self, path: &str, headers: &[(&str, &str)]) -> Result<Answer> {
        self.send("GET", path, headers, b"").with_context(|| format!("GET {path}"))
    }

    /// Sends a form.
    ///
    /// # Errors
    /// When there is no whole answer.
    pub(crate) fn post(&mut self, path: &str, fields: &[(String, String)]) -> Result<Answer> {
        let body: Vec<_> =
            fields.iter().map(|(name, value)| format!("{}={}", escape(name), escape(value))).collect();
        let origin = format!("http://{}", self.address);
        let headers = [
            ("content-type", "application/x-www-form-urlencoded"),
            ("origin", origin.as_str()),
            ("sec-fetch-site", "same-origin"),
        ];
        self.send("POST", path, &headers, body.join("&").as_bytes()).with_context(|| format!("POST {path}"))
    }

    /// Fetches one address and follows at most five redirects; also says where it ended.
    ///
    /// # Errors
    /// As [`Client::get`], and when the redirects do not end or leave the server.
    pub(crate) fn follow(&mut self, path: &str) -> Result<(String, Answer)> {
        let mut path = path.to_owned();
        for _ in 0..6 {
            let answer = self.get(&path, &[])?;
            let Some(next) = answer.header("location").filter(|_| (300..400).contains(&answer.status)) else {
                return Ok((path, answer));
            };
            let local = next.strip_prefix(&format!("http://{}", self.address)).unwrap_or(next);
            if !local.starts_with('/') {
                bail!("{path} leads away, to {next}");
            }
            path = local.to_owned();
        }
        bail!("too many redirects, the last to {path}")
    }

    fn send(&mut self, method: &str, path: &str, headers: &[(&str, &str)], body: &[u8]) -> Result<Answer> {
        let mut stream = TcpStream::connect(&self.address)?;
        stream.set_nodelay(true)?;
        stream.set_read_timeout(Some(Duration::from_secs(60)))?;
        let mut head = format!("{method} {path} HTTP/1.1\r\nhost: {}\r\nconnection: close\r\n", self.address);
        for (name, value) in headers {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
        if !self.cookies.is_empty() {
            let cookies: Vec<_> =
                self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
            head.push_str(&format!("cookie: {}\r\n", cookies.join("; ")));
        }
        if method == "POST" {
            head.push_str(&format!("content-length: {}\r\n", body.len()));
        }
        head.push_str("\r\n");
        stream.write_all(&[head.as_bytes(), body].concat())?;
        let answer = read(BufReader::new(stream))?;
        self.remember(&answer);
        Ok(answer)
    }

    fn remember(&mut self, answer: &Answer) {
        for (_, cookie) in answer.headers.iter().filter(|(name, _)| name == "set-cookie") {
            if let Some((name, value)) = cookie.split(';').next().and_then(|pair| pair.split_once('=')) {
                self.cookies.retain(|(known, _)| known != name.trim());
                if !value.trim().is_empty() {
                    self.cookies.push((name.trim().to_owned(), value.trim().to_owned()));
                }
            }
        }
    }
}

fn read(mut reader: impl BufRead) -> Result<Answer> {
    let status = line(&mut reader)?;
    let status =
        status.split(' ').nth(1).and_then(|code| code.parse().ok()).context("no HTTP status line")?;
    let mut headers = Vec::new();
    loop {
        let text = line(&mut reader)?;
        let Some((name, value)) = text.split_once(':') else { break };
        headers.push((name.to_ascii_lowercase(), value.trim().to_owned()));
    }
    let mut answer = Answer { status, headers, body: Vec::new() };
    if answer.header("transfer-encoding").is_some_and(|coding| coding.eq_ignore_ascii_case("chunked")) {
        loop {
            let size = line(&mut reader)?;
            let size = u64::from_str_radix(size.split(';').next().unwrap_or_default().trim(), 16)?;
            if size == 0 {
                break;
            }
            let read = reader.by_ref().take(size).read_to_end(&mut answer.body)?;
            if read as u64 != size {
                bail!("the body ends in the middle of a chunk");
            }
            line(&mut reader)?;
        }
    } else if let Some(length) = answer.header("content-length") {
        answer.body = vec![0; length.parse()?];
        reader.read_exact(&mut answer.body)?;
    } else {
        reader.read_to_end(&mut answer.body)?;
    }
    Ok(answer)
}

fn line(reader: &mut impl BufRead) -> Result<String> {
    let mut text = String::new();
    if reader.read_line(&mut text)? == 0 {
        bail!("the answer ends too early");
    }
    Ok(text.trim_end().to_owned())
}

fn escape(text: &str) -> String {
    text.bytes()
        .map(|byte| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' => char::from(byte).to_string(),
            other => format!("%{other:02X}"),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bodies_are_read_by_length_by_chunk_and_to_the_end() {
        let by_length = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Encoding: br\r\n\r\nab".as_slice();
        let answer = read(by_length).unwrap();
        assert_eq!(
            (answer.status, answer.body.as_slice(), answer.header("content-encoding")),
            (200, b"ab".as_slice(), Some("br"))
        );
        let chunked = b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n3\r\nabc\r\n1\r\nd\r\n0\r\n\r\n"
            .as_slice();
        assert_eq!(read(chunked).unwrap().text(), "abcd");
        assert_eq!(read(b"HTTP/1.1 404 Not Found\r\n\r\nrest".as_slice()).unwrap().text(), "rest");
        assert!(read(b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nab".as_slice()).is_err());
    }

    #[test]
    fn a_cookie_is_kept_replaced_and_forgotten() {
        let mut client = Client::new("127.0.0.1:1");
        let mut take = |cookie: &str| {
            let headers = vec![("set-cookie".to_owned(), cookie.to_owned())];
            client.remember(&Answer { status: 200, headers, body: Vec::new() });
            client.cookies.clone()
        };
        assert_eq!(take("a=1; HttpOnly; Path=/"), [("a".to_owned(), "1".to_owned())]);
        assert_eq!(take("a=2"), [("a".to_owned(), "2".to_owned())]);
        assert!(take("a=; Max-Age=0").is_empty());
    }
}
