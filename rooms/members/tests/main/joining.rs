//! Joining: from the form to the decision, with sponsors, refusal and appeal.
