//! Meetings: convocation, agenda, attendance, quorum, decisions, minutes, communiqué.
