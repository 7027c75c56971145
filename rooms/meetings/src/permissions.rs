//! Who may convene, record, approve and see.

rawabit_platform::actions! {
    /// Plan and convene meetings of a unit, change and cancel them.
    Convene = "meetings.convene": [Secretariat, President, Secretary];
    /// Keep the record of a meeting: agenda, attendance, interventions, votes, decisions, minutes.
    RecordMeeting = "meetings.record": [Secretariat, Secretary, President];
    /// Approve minutes: in the name of an office only whoever holds it, or a deputy, as the command checks.
    ApproveMinutes = "meetings.approve": [President, Secretariat, Bureau];
    /// See meetings and decisions.
    SeeMeetings = "meetings.see": [Secretariat, President, Secretary, Bureau, Auditor];
}
