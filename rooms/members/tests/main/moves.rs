//! What happens to a membership: suspension, transfer, the end.
