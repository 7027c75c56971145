//! Who may write, negotiate, report and see.

rawabit_platform::actions! {
    /// See programmes, their reports and the cockpit.
    SeeProgrammes = "programmes.see": [Secretariat, President, Secretary, Bureau, Auditor];
    /// Keep the strategy, its axes and its reporting calendar.
    KeepStrategy = "programmes.strategy": [Secretariat, President];
    /// Write a unit's programme, hand it over and answer for it, record its steps; and, on the partner's unit, negotiate for the partner.
    /// Signing and approving are for holders of the offices that the statutes name, as the commands check.
    WriteProgramme = "programmes.write": [Secretariat, President, Secretary];
    /// Write and hand in a unit's reports.
    Report = "programmes.report": [Secretariat, President, Secretary];
}
