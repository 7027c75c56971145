//! The kinds of articles that portals of organisations carry.

macro_rules! kinds {
    ($($(#[$meta:meta])* $variant:ident = $name:literal),+ $(,)?) => {
        /// What an article is.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Kind { $($(#[$meta])* $variant),+ }

        impl Kind {
            /// Every kind, in the order menus show them.
            pub const ALL: &'static [Kind] = &[$(Kind::$variant),+];

            /// Its name in the database and in addresses.
            pub fn name(self) -> &'static str {
                match self { $(Kind::$variant => $name),+ }
            }

            /// The message with its name on screen.
            pub fn label_key(self) -> &'static str {
                match self { $(Kind::$variant => concat!("portal-kind-", $name)),+ }
            }
        }
    };
}

kinds! {
    /// بلاغ: what a body of the organisation lets be known.
    Communique = "communique",
    /// إعلان: something to come, a call.
    Announcement = "announcement",
    /// بيان: a position.
    Statement = "statement",
    /// تجديد الفروع.
    BranchRenewal = "branch-renewal",
    /// المؤتمر.
    Congress = "congress",
    /// سؤال برلماني.
    ParliamentaryQuestion = "parliamentary-question",
    /// نشاط: what a unit does with citizens.
    Activity = "activity",
    /// خبر.
    News = "news",
    /// رأي, signed by its author.
    Opinion = "opinion",
    /// تعزية.
    Condolence = "condolence",
}

impl Kind {
    /// The kind of a name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| kind.name() == name)
    }
}
