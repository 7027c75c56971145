//! nginx serving one file with the headers of somebody else's answer: the floor for the portal.

use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, Result};

use super::http::Answer;
use crate::keeper::{Keeper, Orders};
use crate::shell;

/// A running nginx; dropping it stops it and removes its folder.
#[derive(Debug)]
pub(crate) struct Nginx {
    _keeper: Keeper,
    /// The file's address.
    pub(crate) url: String,
    /// `127.0.0.1:PORT`.
    pub(crate) address: String,
}

impl Nginx {
    /// Serves the answer's bytes, with its headers, at the address it came from: a request is as long for one as for the other.
    ///
    /// # Errors
    /// When nginx does not start, or the address is none that a file can have.
    pub(crate) fn start(program: &Path, folder: PathBuf, path: &str, answer: &Answer) -> Result<Self> {
        let decoded = decoded(path).with_context(|| format!("{path} is no address of a file"))?;
        let place = folder.join("root").join(decoded.trim_start_matches('/'));
        std::fs::create_dir_all(place.parent().unwrap_or(&folder))?;
        std::fs::write(&place, &answer.body)?;
        let port = TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port();
        let address = format!("127.0.0.1:{port}");
        let file = folder.join("nginx.conf");
        std::fs::write(&file, configuration(&folder, &address, &decoded, answer, shell::is_root()))?;
        let arguments = ["-p", &folder.to_string_lossy(), "-c", &file.to_string_lossy(), "-e", "stderr"];
        let mut keeper = Keeper::start(Orders {
            program,
            arguments: arguments.map(str::to_owned).into(),
            log: folder.join("log"),
            folder: Some(&folder),
            signal: "TERM",
            user: None,
        })?;
        keeper
            .wait_for(Duration::from_secs(10), |_| TcpStream::connect(&address).ok().map(drop))
            .context("nginx")?;
        Ok(Self { _keeper: keeper, url: format!("http://{address}{path}"), address })
    }
}

/// The path that a percent-encoded address stands for: a plain one, of words and numbers.
fn decoded(path: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.as_bytes();
    while let Some((&first, after)) = rest.split_first() {
        rest = after;
        if first != b'%' {
            bytes.push(first);
            continue;
        }
        let digits = std::str::from_utf8(rest.get(..2)?).ok()?;
        bytes.push(u8::from_str_radix(digits, 16).ok()?);
        rest = &rest[2..];
    }
    let text = String::from_utf8(bytes).ok()?;
    // What would mean something to nginx or to the file system is no address of the portal.
    let plain = text.chars().all(|c| c.is_alphanumeric() || matches!(c, '/' | '-' | '_'));
    (plain && text.starts_with('/')).then_some(text)
}

/// Headers that nginx makes itself, or that belong to the connection.
const ITS_OWN: [&str; 11] = [
    "accept-ranges",
    "connection",
    "content-length",
    "content-type",
    "date",
    "etag",
    "keep-alive",
    "last-modified",
    "server",
    "set-cookie",
    "transfer-encoding",
];

/// Tuned as one tunes nginx for static files, so that the floor is an honest one.
fn configuration(folder: &Path, address: &str, path: &str, answer: &Answer, root: bool) -> String {
    let folder = folder.display();
    // Its workers drop root's rights by default, and could then not read a folder of root's.
    let user = if root { "user root;\n" } else { "" };
    let headers: String = answer
        .headers
        .iter()
        // nginx has no way to write a plain dollar sign.
        .filter(|(name, value)| !ITS_OWN.contains(&name.as_str()) && !value.contains('$'))
        .map(|(name, value)| {
            format!("      add_header {name} \"{}\";\n", value.replace('\\', "\\\\").replace('"', "\\\""))
        })
        .collect();
    let kind = answer.header("content-type").unwrap_or("text/html; charset=utf-8");
    format!(
        "daemon off;
worker_processes auto;
pid {folder}/pid;
{user}events {{ worker_connections 1024; }}
http {{
  access_log off;
  sendfile on;
  tcp_nopush on;
  keepalive_requests 1000000000;
  open_file_cache max=16;
  open_file_cache_valid 60s;
  client_body_temp_path {folder}/body;
  proxy_temp_path {folder}/proxy;
  fastcgi_temp_path {folder}/fastcgi;
  uwsgi_temp_path {folder}/uwsgi;
  scgi_temp_path {folder}/scgi;
  server {{
    listen {address} backlog=1024;
    root {folder}/root;
    location = \"{path}\" {{
      default_type \"{kind}\";
{headers}    }}
  }}
}}
"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_becomes_the_path_of_a_file_and_nothing_else() {
        assert_eq!(decoded("/news/2018/10/%D8%A3-b").as_deref(), Some("/news/2018/10/أ-b"));
        for bad in ["news", "/a%2", "/a%zz", "/a%FF", "/%2e%2e/x", "/a%22b", "/a b"] {
            assert_eq!(decoded(bad), None, "{bad}");
        }
    }

    #[test]
    fn the_answers_headers_are_kept_but_not_those_nginx_makes() {
        let headers = [
            ("content-type", "text/html; charset=utf-8"),
            ("content-encoding", "br"),
            ("etag", "\"abc\""),
            ("content-length", "12"),
            ("report-to", "{\"group\":\"x\"}"),
        ];
        let headers = headers.map(|(name, value)| (name.to_owned(), value.to_owned())).into();
        let answer = Answer { status: 200, headers, body: vec![] };
        let text = configuration(Path::new("/x"), "127.0.0.1:9", "/news/أ", &answer, false);
        assert!(text.contains("location = \"/news/أ\" {"), "{text}");
        assert!(text.contains("add_header content-encoding \"br\";"), "{text}");
        assert!(text.contains(r#"add_header report-to "{\"group\":\"x\"}";"#), "{text}");
        assert!(text.contains("default_type \"text/html; charset=utf-8\";"), "{text}");
        assert!(!text.contains("add_header etag") && !text.contains("add_header content-length"), "{text}");
        assert!(!text.contains("user root"), "{text}");
    }
}
