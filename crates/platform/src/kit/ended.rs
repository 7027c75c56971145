//! The end of the command of a form: done, or back with what was typed and the reason.

use super::Form;
use crate::fault::{Answer, Fault};
use crate::lang::Message;
use crate::store::Work;

/// What became of a form that was sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ended<T> {
    /// It is done, and on disk.
    Done(T),
    /// It comes back with what was typed, and says why.
    Back,
}

/// Ends the command of a form: commits what was done; a refusal stands at its field; when somebody else was faster, the
/// form comes back as typed with the version that is stored by now, so that sending it again is a decision; and when the
/// record has gone on meanwhile to where this can no longer be, it comes back with that reason.
///
/// # Errors
/// Any other fault of the command, or of reading the stored version.
pub async fn end<T, R, V: Into<i64>>(
    form: &mut Form,
    work: Work,
    answer: Answer<Result<T, R>>,
    why: impl FnOnce(&R) -> (&'static str, Message),
    stored: impl Future<Output = Answer<V>>,
) -> Answer<Ended<T>> {
    match answer {
        Ok(Ok(done)) => {
            work.commit().await?;
            return Ok(Ended::Done(done));
        }
        Ok(Err(refused)) => {
            drop(work);
            let (field, message) = why(&refused);
            form.fail(field, message);
        }
        Err(Fault::Stale) => {
            drop(work);
            form.stale(stored.await?.into());
        }
        Err(Fault::Refused(message)) => {
            drop(work);
            form.fail("", message);
        }
        Err(fault) => return Err(fault),
    }
    Ok(Ended::Back)
}
