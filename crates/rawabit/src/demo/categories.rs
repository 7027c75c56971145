//! The categories of the example's portal.

use rawabit_platform::Work;
use rawabit_platform::lang::Multi;
use rawabit_platform::permit::{Policy, UnitPath};
use rawabit_portal::commands::add_category;

use super::granted;

/// Adds three plain categories. Returns those of the press release, by its own words: the secretary general presides over a
/// meeting of the professional leagues.
pub(super) async fn make(work: &mut Work) -> anyhow::Result<Vec<String>> {
    let permit = Policy::system().permit(&UnitPath::root()).expect("the system may do everything");
    let mut ids = Vec::new();
    for (ar, fr, en) in [
        ("أنشطة الأمين العام", "Activités du secrétaire général", "Activities of the secretary general"),
        ("الروابط المهنية", "Ligues professionnelles", "Professional leagues"),
        ("المؤسسة التشريعية", "Institution législative", "The legislature"),
    ] {
        ids.push(granted(add_category(work, &permit, Multi::three(ar, fr, en), "").await)?);
    }
    ids.truncate(2);
    Ok(ids)
}
