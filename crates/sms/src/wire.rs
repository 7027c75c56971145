//! Units of SMPP on a connection: a length, then the rest.

use bytes::BytesMut;
use rusmpp_core::command::owned::Command;
use rusmpp_core::decode::owned::DecodeWithLength as _;
use rusmpp_core::encode::Length as _;
use rusmpp_core::encode::owned::Encode as _;
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};

/// The header of a unit.
const HEADER: usize = 16;
/// The longest unit that is read: the largest message there is, with room for what comes with it.
const LONGEST: usize = 8 * 1024;

fn broken(words: &'static str) -> std::io::Error {
    std::io::Error::new(std::io::ErrorKind::InvalidData, words)
}

/// Reads one unit.
///
/// # Errors
/// The connection, or what came is no SMPP.
pub(crate) async fn read(from: &mut (impl AsyncRead + Unpin)) -> std::io::Result<Command> {
    let length = usize::try_from(from.read_u32().await?).map_err(|_| broken("a unit too long"))?;
    if !(HEADER..=LONGEST).contains(&length) {
        return Err(broken("a unit too short or too long"));
    }
    let mut rest = BytesMut::zeroed(length - 4);
    from.read_exact(&mut rest).await?;
    let size = rest.len();
    let (command, _) = Command::decode(&mut rest, size).map_err(|_| broken("a unit that is none"))?;
    Ok(command)
}

/// Writes one unit.
///
/// # Errors
/// The connection.
pub(crate) async fn write(to: &mut (impl AsyncWrite + Unpin), command: &Command) -> std::io::Result<()> {
    let size = command.length();
    let mut whole = BytesMut::with_capacity(size + 4);
    let length = u32::try_from(size + 4).map_err(|_| broken("a unit too long"))?;
    whole.extend_from_slice(&length.to_be_bytes());
    command.encode(&mut whole);
    to.write_all(&whole).await?;
    to.flush().await
}
