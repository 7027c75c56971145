//! Who may hold elections, and who sees them. Voters and candidates need none of these: they are known by the roll and by the candidacy.

rawabit_platform::actions! {
    /// See the elections of a unit, their candidates, their counts.
    SeeElections = "elections.see": [Secretariat, President, Secretary, Bureau, Auditor];
    /// Open contests, receive candidatures, open and close the vote.
    ConductElections = "elections.conduct": [Secretariat, President, Secretary];
    /// Enter what was counted. Two tellers with two accounts, neither of whom sees the other's sheet before both are in.
    CountVotes = "elections.count": [Secretariat, President, Secretary, Bureau];
    /// Decide appeals and certify results: in the name of an office only whoever holds it, as the command checks.
    CertifyResult = "elections.certify": [Secretariat, President, Secretary, Bureau];
}
