//! What can be done with persons, and who may.

rawabit_platform::actions! {
    /// See the persons that a unit keeps, with their contacts.
    SeePeople = "people.see": [Secretariat, President, Secretary, Auditor];
    /// Register and correct persons.
    KeepPeople = "people.keep": [Secretariat, President, Secretary];
}
