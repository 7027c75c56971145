//! What may be done in this room, and who may.

rawabit_platform::actions! {
    /// See articles that are not public yet, their revisions and their steps.
    SeeArticles = "articles.see": [Secretariat, President, Secretary, Bureau, Communication, Publisher, Auditor];
    /// Write and change drafts, and send them for review.
    DraftArticle = "articles.draft": [Secretariat, President, Secretary, Communication];
    /// Return a draft with a note, or approve it for a later hour.
    ReviewArticle = "articles.review": [Secretariat, Publisher];
    /// Publish, correct and withdraw.
    PublishArticle = "articles.publish": [Secretariat, Publisher];
}
