//! The share of dues that goes up, in words.

use super::Prose;
use crate::lang::say;

pub(super) fn shares(p: &mut Prose<'_>) {
    let lang = p.lang;
    for rule in &p.s.members.dues_shares {
        let share = p.code(&rule.share.to_string());
        let to = p.kinds(std::slice::from_ref(&rule.to));
        let cited = p.cited(rule.article.as_ref());
        let of = if rule.of.is_empty() {
            String::new()
        } else {
            let kinds = p.kinds(&rule.of);
            say!(lang,
                ar: format!(" لدى وحدة من نوع {kinds}"),
                fr: format!(" à une structure du type {kinds}"),
                en: format!(" to a unit of the kind {kinds}"))
        };
        p.line(say!(lang,
            ar: format!("الحصة المحولة من كل أداء{of} إلى الوحدة الأعلى من نوع {to}: {share}{cited}."),
            fr: format!("De chaque versement{of}, la structure supérieure du type {to} reçoit {share}{cited}."),
            en: format!("Of each payment{of}, the unit above of the kind {to} gets {share}{cited}.")));
    }
}
