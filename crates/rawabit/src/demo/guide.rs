//! "Where to begin": a panel on the office home of the demo, and of nothing else. It stands at the door, since only the
//! door knows what all rooms can do.

use std::fmt::Write as _;

use rawabit_federation::permissions::SeeFederation;
use rawabit_meetings::{Convene, SeeMeetings};
use rawabit_platform::Answer;
use rawabit_platform::accounts::ManageAccounts;
use rawabit_platform::audit::pages::ReadAudit;
use rawabit_platform::kit::{Html, esc, ltr};
use rawabit_platform::permit::{Policy, Role};
use rawabit_platform::web::Ctx;
use rawabit_platform::web::app::PanelMaker;
use rawabit_platform::web::page::Panel;
use rawabit_portal::permissions::{DraftArticle, PublishArticle};
use rawabit_programmes::SeeProgrammes;

use super::accounts;

/// The steps shown to one reader.
const STEPS: usize = 6;

/// The panel, for the room that only the demo has.
pub(super) const PANELS: &[PanelMaker] =
    &[|ctx| Box::pin(async move { Ok(Some(panel(&ctx))) as Answer<Option<Panel>> })];

/// A thing to try: the stem of its messages, its page, who can.
type Step = (&'static str, &'static str, fn(&Policy) -> bool);

/// The thread of the example in its order; each reader sees the first few that they can do.
const THREAD: [Step; 15] = [
    ("guide-convene", "/office/meetings", is_headquarters),
    ("guide-plan", "/office/meetings/new", |may| may.anywhere::<Convene>() && !is_headquarters(may)),
    ("guide-clock", "/office/clock", |may| may.anywhere::<Convene>()),
    ("guide-record", "/office/meetings?span=past", is_headquarters),
    ("guide-hold", "/office/meetings", |may| may.anywhere::<Convene>() && !is_headquarters(may)),
    ("guide-programmes", "/office/programmes", |may| may.anywhere::<SeeProgrammes>()),
    ("guide-publish", "/office/articles", |may| may.anywhere::<PublishArticle>()),
    ("guide-draft", "/office/articles/new", |may| {
        may.anywhere::<DraftArticle>() && !may.anywhere::<PublishArticle>()
    }),
    ("guide-accounts", "/office/accounts", |may| may.anywhere::<ManageAccounts>()),
    ("guide-mail", "/office/mail", |may| may.anywhere::<ManageAccounts>()),
    ("guide-read", "/office/meetings?span=past", |may| {
        may.anywhere::<SeeMeetings>() && !may.anywhere::<Convene>()
    }),
    ("guide-unit", "/office/federation", |may| may.anywhere::<SeeFederation>() && !may.anywhere::<Convene>()),
    ("guide-audit", "/office/audit", |may| may.anywhere::<ReadAudit>()),
    ("guide-public", "/", |may| !may.anywhere::<SeeMeetings>()),
    ("guide-proof", "/ledger", |_| true),
];

/// Whether the reader acts for the whole organisation.
fn is_headquarters(policy: &Policy) -> bool {
    policy.grants().iter().any(|grant| grant.role == Role::Secretariat)
}

fn panel(ctx: &Ctx) -> Panel {
    let mut body = format!("<p class=\"muted small\">{}</p><ol class=\"guide\">", esc(&ctx.t("guide-lead")));
    for (key, path) in steps(&ctx.policy) {
        let _ = write!(
            body,
            "<li><a href=\"{}\">{}</a><p>{}</p></li>",
            esc(&ctx.url(path)),
            esc(&ctx.t(key)),
            esc(&ctx.t(&format!("{key}-text")))
        );
    }
    let _ = write!(
        body,
        "</ol><details class=\"more\"><summary>{}</summary><div class=\"more-body\"><p class=\"small\">{} {}</p><dl class=\"facts\">",
        esc(&ctx.t("guide-others")),
        esc(&ctx.t("guide-password")),
        ltr(accounts::PASSWORD)
    );
    for (user, address) in accounts::addresses() {
        let _ =
            write!(body, "<dt>{}</dt><dd>{}</dd>", esc(&ctx.t(&format!("guide-as-{user}"))), ltr(&address));
    }
    body.push_str("</dl></div></details>");
    Panel { title: ctx.t("guide-title"), body: Html(body), more: None, wide: true }
}

/// The steps of a reader. What is nearest to their work comes first, the proof always last.
fn steps(policy: &Policy) -> Vec<(&'static str, &'static str)> {
    let mut found: Vec<_> =
        THREAD.iter().filter(|(_, _, can)| can(policy)).map(|(key, path, _)| (*key, *path)).collect();
    if let Some(proof) = found.pop() {
        found.truncate(STEPS - 1);
        found.push(proof);
    }
    found
}

#[cfg(test)]
mod tests {
    use rawabit_platform::permit::{Grant, UnitPath};

    use super::*;

    fn keys(role: Option<Role>, unit: &str) -> Vec<&'static str> {
        let grants = role.map(|role| Grant::subtree(role, UnitPath(unit.to_owned()))).into_iter().collect();
        steps(&Policy::new(grants)).into_iter().map(|(key, _)| key).collect()
    }

    #[test]
    fn everybody_begins_with_what_they_can_do() {
        let thread = [
            "guide-convene",
            "guide-clock",
            "guide-record",
            "guide-programmes",
            "guide-publish",
            "guide-proof",
        ];
        assert_eq!(keys(Some(Role::Secretariat), "/"), thread);
        let league = keys(Some(Role::President), "/party/league-engineers/");
        assert_eq!(
            league,
            ["guide-plan", "guide-clock", "guide-hold", "guide-programmes", "guide-draft", "guide-proof"]
        );
        assert_eq!(
            keys(Some(Role::Administrator), "/"),
            ["guide-accounts", "guide-mail", "guide-audit", "guide-public", "guide-proof"]
        );
        assert_eq!(
            keys(Some(Role::Auditor), "/"),
            ["guide-programmes", "guide-read", "guide-unit", "guide-audit", "guide-proof"]
        );
        assert_eq!(keys(None, "/"), ["guide-public", "guide-proof"]);
    }
}
