//! The closed vocabularies of dues.

use super::super::words::closed_words;

closed_words! {
    /// In which form money is kept.
    Means {
        /// In the till.
        Cash = "cash",
        /// In the bank.
        Bank = "bank",
        /// As a cheque.
        Cheque = "cheque",
    }

    /// What an entry of the cash book is for.
    EntryKind {
        /// What was there before the book began.
        Opening = "opening",
        /// A payment of dues.
        Dues = "dues",
        /// A gift.
        Gift = "gift",
        /// Another receipt.
        Receipt = "receipt",
        /// Shares that came from a unit below.
        FromBelow = "from_below",
        /// An expense.
        Expense = "expense",
        /// Shares paid to a unit above.
        Upward = "upward",
    }

    /// Where a remittance stands.
    RemittanceStage {
        /// On its way.
        Sent = "sent",
        /// Confirmed by the receiver.
        Received = "received",
        /// The receiver did not get it.
        Refused = "refused",
        /// Taken back by the sender.
        Withdrawn = "withdrawn",
    }

    /// Where a line of a bank statement stands.
    LineState {
        /// Waits for the treasurer.
        Open = "open",
        /// Became a payment.
        Taken = "taken",
        /// Is no payment of dues.
        Dismissed = "dismissed",
    }
}

impl EntryKind {
    /// What is entered by hand; the others come from payments and remittances.
    pub const BY_HAND: [Self; 4] = [Self::Expense, Self::Gift, Self::Receipt, Self::Opening];

    /// Whether it lessens what is there.
    pub fn is_outgoing(self) -> bool {
        matches!(self, Self::Expense | Self::Upward)
    }

    /// Whether it stays inside the organisation.
    pub fn is_internal(self) -> bool {
        matches!(self, Self::FromBelow | Self::Upward)
    }

    /// An amount with the sign it has in the book.
    pub fn signed(self, amount: i64) -> i64 {
        if self.is_outgoing() { -amount } else { amount }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_lead_back() {
        for kind in EntryKind::ALL {
            assert_eq!(kind.word().parse(), Ok(*kind));
            assert!(!kind.is_internal() || !EntryKind::BY_HAND.contains(kind));
        }
        assert_eq!((EntryKind::Expense.signed(5), EntryKind::Gift.signed(5)), (-5, 5));
    }
}
