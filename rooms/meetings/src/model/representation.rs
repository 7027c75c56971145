//! Who may stand in for whom.

/// A representation that is asked for, seen from the seat.
#[derive(Clone, Debug)]
pub struct Asked<'a> {
    /// Who would represent.
    pub by: &'a str,
    /// Who holds the seat.
    pub holder: &'a str,
    /// Who may stand in for that seat by the statutes.
    pub deputies: &'a [String],
    /// Whether `by` sits in the body with a vote of their own.
    pub by_is_member: bool,
    /// Seats that `by` already represents, this one not counted.
    pub already: u32,
    /// Proxies that one person may hold besides the own vote.
    pub proxies: u32,
}

/// Why somebody may not represent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// Nobody represents themself.
    Oneself,
    /// Neither a deputy of the seat nor, where proxies exist, a member.
    NotADeputy,
    /// Holds as many as the statutes allow.
    TooMany {
        /// How many that is.
        most: u32,
    },
}

/// Checks a representation. A deputy without a vote of their own takes the seat and may hold proxies besides; a member
/// has the own vote and only proxies besides.
///
/// # Errors
/// The reason.
pub fn check(asked: &Asked<'_>) -> Result<(), Refused> {
    if asked.by == asked.holder {
        return Err(Refused::Oneself);
    }
    let deputy = asked.deputies.iter().any(|deputy| deputy == asked.by);
    let proxy = asked.proxies > 0 && asked.by_is_member;
    if !deputy && !proxy {
        return Err(Refused::NotADeputy);
    }
    let most = asked.proxies + u32::from(!asked.by_is_member);
    if asked.already + 1 > most {
        return Err(Refused::TooMany { most });
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked<'a>(
        by: &'a str,
        deputies: &'a [String],
        by_is_member: bool,
        already: u32,
        proxies: u32,
    ) -> Asked<'a> {
        Asked { by, holder: "president", deputies, by_is_member, already, proxies }
    }

    #[test]
    fn a_deputy_takes_one_seat_and_no_second_one() {
        let deputies = vec!["vice".to_owned()];
        assert_eq!(check(&asked("vice", &deputies, false, 0, 0)), Ok(()));
        assert_eq!(check(&asked("vice", &deputies, false, 1, 0)), Err(Refused::TooMany { most: 1 }));
        assert_eq!(check(&asked("vice", &deputies, false, 1, 1)), Ok(()));
        assert_eq!(check(&asked("vice", &deputies, true, 0, 0)), Err(Refused::TooMany { most: 0 }));
        assert_eq!(check(&asked("other", &deputies, false, 0, 3)), Err(Refused::NotADeputy));
        assert_eq!(check(&asked("president", &deputies, true, 0, 3)), Err(Refused::Oneself));
    }

    #[test]
    fn members_hold_proxies_where_the_statutes_know_them() {
        assert_eq!(check(&asked("member", &[], true, 0, 1)), Ok(()));
        assert_eq!(check(&asked("member", &[], true, 1, 1)), Err(Refused::TooMany { most: 1 }));
        assert_eq!(check(&asked("member", &[], true, 0, 0)), Err(Refused::NotADeputy));
    }
}
