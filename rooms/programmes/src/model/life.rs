//! Which step is allowed from which state, and by whom.

use super::state::{Round, Side, State};

/// Where a programme and its latest round stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Life {
    /// The programme.
    pub state: State,
    /// Its latest round.
    pub round: Round,
    /// The side that has to answer.
    pub turn: Side,
    /// Whether there is a partner: the leadership's own programme has none.
    pub partner: bool,
    /// Whether somebody has signed this round.
    pub signed: bool,
}

/// What can be done with a programme.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Deed {
    /// Write in the draft.
    Edit,
    /// Hand the draft over: a submission, or a counter-proposal.
    HandOver,
    /// Remark at a paragraph of what was handed over.
    Comment,
    /// Agree to what the other side handed over.
    Agree,
    /// Take the agreement back, before anybody has signed.
    Reopen,
    /// Sign what was agreed.
    Sign,
    /// Give the round up.
    Withdraw,
    /// Open an addendum.
    Amend,
    /// Record steps, review a year, account for the whole.
    Deliver,
    /// Agree that everybody may read it.
    Publish,
}

/// Who has to do what next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// A side writes and hands over for the first time.
    Write(Side),
    /// A side answers: comments, a counter-proposal, or agreement.
    Answer(Side),
    /// The office-holders sign.
    Sign,
    /// It runs.
    Deliver,
    /// It is over.
    Nothing,
}

impl Life {
    /// Whether a round is going on.
    pub fn is_open(self) -> bool {
        !matches!(self.round, Round::Signed | Round::Withdrawn)
    }

    /// Whether a side may do it now.
    pub fn may(self, side: Side, deed: Deed) -> bool {
        if side == Side::Partner && !self.partner {
            return false;
        }
        let ended = matches!(self.state, State::Closed | State::Withdrawn);
        let talking = matches!(self.round, Round::Submitted | Round::Negotiation);
        let own_turn = self.turn == side;
        match deed {
            _ if ended => deed == Deed::Publish && self.state == State::Closed,
            Deed::Edit | Deed::HandOver => own_turn && (talking || self.round == Round::Drafting),
            Deed::Comment => talking,
            Deed::Agree => talking && own_turn,
            Deed::Reopen => self.round == Round::Agreed && !self.signed,
            Deed::Sign => self.round == Round::Agreed,
            Deed::Withdraw => match self.round {
                // Nobody gives up what the other is still writing and has not shown.
                Round::Drafting => own_turn,
                Round::Submitted | Round::Negotiation | Round::Agreed => true,
                Round::Signed | Round::Withdrawn => false,
            },
            Deed::Amend => self.state == State::InForce && !self.is_open(),
            Deed::Deliver => self.state == State::InForce,
            Deed::Publish => true,
        }
    }

    /// Who has to do what next.
    pub fn next(self) -> Next {
        match (self.state, self.round) {
            (State::Closed | State::Withdrawn, _) => Next::Nothing,
            (_, Round::Drafting) => Next::Write(self.turn),
            (_, Round::Submitted | Round::Negotiation) => Next::Answer(self.turn),
            (_, Round::Agreed) => Next::Sign,
            (State::InForce, Round::Signed | Round::Withdrawn) => Next::Deliver,
            (State::Preparing, Round::Signed | Round::Withdrawn) => Next::Nothing,
        }
    }

    /// The steps of the way, and which one it is at: for showing.
    pub fn stage(self) -> usize {
        match (self.state, self.round) {
            (State::Closed | State::Withdrawn, _) => 5,
            (_, Round::Drafting) => 0,
            (_, Round::Submitted) => 1,
            (_, Round::Negotiation) => 2,
            (_, Round::Agreed) => 3,
            (_, Round::Signed | Round::Withdrawn) => 4,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const DEEDS: [Deed; 10] = [
        Deed::Edit,
        Deed::HandOver,
        Deed::Comment,
        Deed::Agree,
        Deed::Reopen,
        Deed::Sign,
        Deed::Withdraw,
        Deed::Amend,
        Deed::Deliver,
        Deed::Publish,
    ];

    fn life(state: State, round: Round, turn: Side) -> Life {
        Life { state, round, turn, partner: true, signed: false }
    }

    fn allowed(life: Life, side: Side) -> Vec<Deed> {
        DEEDS.into_iter().filter(|deed| life.may(side, *deed)).collect()
    }

    #[test]
    fn a_draft_is_the_unit_s_alone() {
        let draft = life(State::Preparing, Round::Drafting, Side::Unit);
        assert_eq!(allowed(draft, Side::Unit), [Deed::Edit, Deed::HandOver, Deed::Withdraw, Deed::Publish]);
        assert_eq!(allowed(draft, Side::Partner), [Deed::Publish]);
        assert_eq!(draft.next(), Next::Write(Side::Unit));
    }

    #[test]
    fn whose_turn_it_is_answers_and_both_may_remark() {
        let submitted = life(State::Preparing, Round::Submitted, Side::Partner);
        assert_eq!(
            allowed(submitted, Side::Partner),
            [Deed::Edit, Deed::HandOver, Deed::Comment, Deed::Agree, Deed::Withdraw, Deed::Publish]
        );
        assert_eq!(allowed(submitted, Side::Unit), [Deed::Comment, Deed::Withdraw, Deed::Publish]);
    }

    #[test]
    fn what_was_agreed_is_signed_and_may_be_taken_back_until_then() {
        let mut agreed = life(State::Preparing, Round::Agreed, Side::Unit);
        assert_eq!(allowed(agreed, Side::Unit), [Deed::Reopen, Deed::Sign, Deed::Withdraw, Deed::Publish]);
        agreed.signed = true;
        assert!(!agreed.may(Side::Partner, Deed::Reopen));
    }

    #[test]
    fn in_force_it_is_delivered_and_amended_and_never_given_up() {
        let running = life(State::InForce, Round::Signed, Side::Unit);
        assert_eq!(allowed(running, Side::Partner), [Deed::Amend, Deed::Deliver, Deed::Publish]);
        let amending = life(State::InForce, Round::Drafting, Side::Unit);
        assert!(amending.may(Side::Unit, Deed::Edit) && amending.may(Side::Unit, Deed::Deliver));
        assert!(!amending.may(Side::Unit, Deed::Amend), "one addendum at a time");
        let given_up = life(State::InForce, Round::Withdrawn, Side::Unit);
        assert!(given_up.may(Side::Unit, Deed::Amend));
    }

    #[test]
    fn nothing_changes_after_the_end_and_there_is_no_partner_where_there_is_none() {
        for round in Round::ALL {
            for side in Side::ALL {
                let closed = life(State::Closed, *round, *side);
                assert_eq!(allowed(closed, *side), [Deed::Publish]);
                assert_eq!(allowed(life(State::Withdrawn, *round, *side), *side), []);
                assert_eq!(closed.next(), Next::Nothing);
                let alone = Life { partner: false, ..life(State::Preparing, *round, Side::Unit) };
                assert_eq!(allowed(alone, Side::Partner), []);
            }
        }
    }
}
