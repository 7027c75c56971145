//! How long what is kept: the rules of retention.

use rawabit_platform::Answer;
use rawabit_platform::kit::{Form, Input, Sent};
use rawabit_platform::permit::UnitPath;
use rawabit_platform::web::{Ctx, Redirect};

use super::{HERE, page};
use crate::commands::{rules, set_rules};
use crate::model::retention::Rules;
use crate::permissions::KeepPrivacy;

fn form(rules: &Rules) -> Form {
    let mut form = Form::new("members-rules");
    for (name, least, most, value) in fields(rules) {
        form = form.input(Input::number(name, least, most).required()).with(name, value.to_string());
    }
    form
}

/// Each rule with its ends: nothing may be erased at once, and nothing kept for ever.
fn fields(rules: &Rules) -> [(&'static str, i64, i64, u32); 8] {
    [
        ("ended_months", 6, 600, rules.ended_months),
        ("refused_months", 1, 120, rules.refused_months),
        ("reads_months", 6, 240, rules.reads_months),
        ("corrections_months", 1, 240, rules.corrections_months),
        ("holding_days", 7, 365, rules.holding_days),
        ("dues_months", 0, 120, rules.dues_months),
        ("most", 1, 100_000, rules.most),
        ("most_percent", 1, 100, rules.most_percent),
    ]
}

/// The form.
pub(super) async fn show(ctx: Ctx) -> Answer {
    ctx.permit::<KeepPrivacy>(&UnitPath::root())?;
    page(&ctx, "members-privacy-rules").form(&form(&rules(ctx.db()).await?))
}

/// Takes the rules.
pub(super) async fn save(ctx: Ctx, Sent(sent): Sent) -> Answer {
    let permit = ctx.permit::<KeepPrivacy>(&UnitPath::root())?;
    let stored = rules(ctx.db()).await?;
    let form = form(&stored).fill(sent);
    if !form.is_valid() {
        return page(&ctx, "members-privacy-rules").form(&form);
    }
    let read = form.read();
    let n = |name: &str| read.number(name).and_then(|n| u32::try_from(n).ok()).unwrap_or(1);
    let wanted = Rules {
        ended_months: n("ended_months"),
        refused_months: n("refused_months"),
        reads_months: n("reads_months"),
        corrections_months: n("corrections_months"),
        holding_days: n("holding_days"),
        dues_months: read.number("dues_months").and_then(|n| u32::try_from(n).ok()).unwrap_or(0),
        most: n("most"),
        most_percent: n("most_percent"),
    };
    let mut work = ctx.begin().await?;
    set_rules(&mut work, &permit, &wanted).await?;
    work.commit().await?;
    Ok(Redirect::done(&ctx, HERE, "members-rules-saved"))
}
