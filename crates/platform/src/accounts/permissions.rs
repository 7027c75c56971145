//! What administrators of accounts may do.

crate::actions! {
    /// Invite, appoint, close, reset: everything about other people's accounts.
    ManageAccounts = "platform.manage_accounts": [Administrator];
}
