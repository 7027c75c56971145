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

/// What came.
pub(crate) enum Unit {
    /// A unit.
    Whole(Box<Command>),
    /// One whose rest cannot be read: the connection is in order, and the next begins where this one says.
    Broken(Head),
}

/// What stands at the beginning of a unit.
#[derive(Clone, Copy)]
pub(crate) struct Head {
    pub(crate) id: u32,
    pub(crate) status: u32,
    pub(crate) sequence: u32,
}

impl Head {
    /// Of a unit without its length.
    fn of(rest: &[u8]) -> Self {
        let word = |at: usize| {
            let four = rest.get(at..at + 4).and_then(|four| four.try_into().ok());
            four.map_or(0, u32::from_be_bytes)
        };
        Self { id: word(0), status: word(4), sequence: word(8) }
    }
}

/// Reads one unit.
///
/// # Errors
/// The connection, or a length that is none.
pub(crate) async fn read(from: &mut (impl AsyncRead + Unpin)) -> std::io::Result<Unit> {
    let length = usize::try_from(from.read_u32().await?).map_err(|_| broken("a unit too long"))?;
    if !(HEADER..=LONGEST).contains(&length) {
        return Err(broken("a unit too short or too long"));
    }
    let mut rest = BytesMut::zeroed(length - 4);
    from.read_exact(&mut rest).await?;
    let (size, head) = (rest.len(), Head::of(&rest));
    Ok(match Command::decode(&mut rest, size) {
        Ok((command, _)) => Unit::Whole(Box::new(command)),
        Err(_) => Unit::Broken(head),
    })
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
