//! What can be done in this room, and by whom.

rawabit_platform::actions! {
    /// See the tree, seats, mandates, vacancies and warnings of units.
    SeeFederation = "federation.see": [Secretariat, President, Secretary, Bureau, Communication, Publisher, Auditor];
    /// Found, rename, move and close units below one's own.
    ShapeTree = "federation.shape": [Secretariat, President];
    /// Open, end and substitute mandates.
    KeepMandates = "federation.mandates": [Secretariat, President, Secretary];
    /// Load a whole tree with its office-holders.
    ImportTree = "federation.import": [Secretariat];
}
