//! Messages to members: their vocabularies and the few rules that need no database.

use super::words::closed_words;

closed_words! {
    /// By which way. Its word is also the purpose under which a member says that they want none (`/me/consents`).
    Way {
        /// Mail.
        Mail = "mail",
        /// Short messages.
        Sms = "sms",
    }

    /// Where a message stands.
    MessageState {
        /// Being written.
        Draft = "draft",
        /// Who gets it is known, and is being written down.
        Preparing = "preparing",
        /// On its way.
        Sending = "sending",
        /// Everybody was tried.
        Done = "done",
        /// Stopped: who had not been tried gets nothing.
        Cancelled = "cancelled",
    }

    /// What became of a message for one member.
    Fate {
        /// Waits.
        Queued = "queued",
        /// In the hands of a worker.
        Sending = "sending",
        /// Handed over to the mail server or the operator.
        Sent = "sent",
        /// Arrived, as the operator says.
        Delivered = "delivered",
        /// Given up.
        Failed = "failed",
        /// Came back, or the operator says that it never arrived.
        Bounced = "bounced",
        /// Perhaps handed over; never tried again, so that nobody gets it twice.
        Unsure = "unsure",
        /// Not for this member, for a reason.
        Skipped = "skipped",
        /// Stopped before it was tried.
        Cancelled = "cancelled",
    }

    /// Why a member gets nothing.
    Skip {
        /// No mail address on record.
        NoAddress = "no_address",
        /// No telephone on record.
        NoPhone = "no_phone",
        /// Wants none.
        OptedOut = "opted_out",
        /// What is sent there comes back.
        Dead = "bounced",
        /// Another member with the same address gets it.
        Shared = "shared",
        /// Was given another address or telephone before its turn came.
        Changed = "changed",
        /// Was a member no more when its turn came.
        Ended = "ended",
    }
}

impl MessageState {
    /// Whether it was sent and can still be stopped.
    pub fn is_underway(self) -> bool {
        matches!(self, Self::Preparing | Self::Sending)
    }
}

impl Fate {
    /// Whether it can still change by our own doing.
    pub fn is_open(self) -> bool {
        matches!(self, Self::Queued | Self::Sending)
    }
}

/// Whether so many are still about what somebody confirmed: a twentieth more or less, or five.
pub fn is_about(confirmed: u64, now: u64) -> bool {
    confirmed.abs_diff(now) <= (confirmed / 20).max(5)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_that_has_changed_by_much_is_asked_again() {
        assert!(is_about(100, 105) && is_about(100, 95) && is_about(0, 5) && is_about(10_000, 10_500));
        assert!(!is_about(100, 106) && !is_about(0, 6) && !is_about(10_000, 9_499));
    }
}
