//! What can be done with the registry, and who may. Membership is sensitive data: whoever does not need it has none of these.
//! Administrators of the installation have none at all.

rawabit_platform::actions! {
    /// See the members of a unit and their records.
    SeeMembers = "members.see": [Secretariat, President, Secretary, Treasurer, Auditor];
    /// Enter and correct members, record what happens to a membership, ask for and consent to transfers.
    KeepMembers = "members.keep": [Secretariat, President, Secretary];
    /// Record what the deciding body decided on applications, suspensions and expulsions.
    DecideAdmission = "members.decide": [Secretariat, President, Secretary];
    /// Keep dues: payments, exemptions, receipts, statements.
    KeepDues = "members.dues": [Secretariat, Treasurer];
    /// Read identity numbers in clear.
    SeeIdentity = "members.identity": [Secretariat, Secretary];
    /// Take lists of members out of the house.
    ExportMembers = "members.export": [Secretariat, President, Secretary];
    /// See figures about the members, never small groups.
    SeeStatistics = "members.statistics": [Secretariat, President, Secretary, Treasurer, Bureau, Auditor];
    /// Merge records of one person, and undo it.
    MergeMembers = "members.merge": [Secretariat, President, Secretary];
    /// Write to many members at once.
    MessageMembers = "members.message": [Secretariat, President, Secretary];
    /// Retention, erasure, what is told of reads.
    KeepPrivacy = "members.privacy": [Secretariat];
    /// Freeze an electoral roll.
    FreezeRoll = "members.roll": [Secretariat, President, Secretary];
}
