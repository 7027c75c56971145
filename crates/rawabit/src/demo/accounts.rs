//! The demo's sign-ins: one for each kind of user, with one password for all.

use anyhow::Context as _;
use rawabit_people::PersonInput;
use rawabit_people::commands::register;
use rawabit_people::permissions::KeepPeople;
use rawabit_platform::Work;
use rawabit_platform::accounts::commands::{NewAccount, create_account};
use rawabit_platform::accounts::password;
use rawabit_platform::lang::{Lang, Multi};
use rawabit_platform::permit::Policy;
use rawabit_platform::web::App;
use rawabit_statutes::Form;

use super::people::Crowd;
use super::{granted, told};

/// The seed of the person without an office: another than that of the tree.
const SEED: u64 = 1956;

/// The password of every demo account.
pub(super) const PASSWORD: &str = "rawabit-2018";

struct DemoAccount {
    user: &'static str,
    label: &'static str,
    /// The office whose first holder the account belongs to: unit and office. None: a person of the party without any office.
    office: Option<(&'static str, &'static str)>,
    lang: Lang,
    administrator: bool,
}

const ACCOUNTS: [DemoAccount; 13] = [
    holder("secretariat", "المسؤولة الإدارية للمركز العام", "party", "headquarters_secretary", Lang::Ar),
    holder("publisher", "مسؤول النشر بالبوابة", "party", "portal_editor", Lang::Ar),
    holder("communication", "مكلف بالتواصل", "party", "communication_officer", Lang::Fr),
    holder("president", "رئيس رابطة المهندسين", "league-engineers", "league_president", Lang::Ar),
    holder("league-secretary", "كاتب رابطة المهندسين", "league-engineers", "league_secretary", Lang::Fr),
    holder("branch", "كاتب الفرع الجهوي", "region-04", "branch_secretary", Lang::Ar),
    holder("auditor", "مراقب", "party", "auditor", Lang::Fr),
    DemoAccount {
        administrator: true,
        ..holder("administrator", "مدير النظام المعلوماتي", "party", "system_administrator", Lang::En)
    },
    // Who signs and approves for the leadership, and who writes its own programme and reports; and a league that has no programme now, with one of its branches.
    holder("deputy", "نائب الأمين العام", "party", "deputy_secretary_general", Lang::Ar),
    holder("programmes", "مكلف بالبرامج التعاقدية", "party", "programme_officer", Lang::Ar),
    holder("traders", "رئيس رابطة التجار", "league-traders", "league_president", Lang::Ar),
    holder("traders-branch", "كاتب فرع لرابطة التجار", "league-traders-04", "branch_secretary", Lang::Ar),
    DemoAccount {
        user: "stranger", label: "بدون مهام", office: None, lang: Lang::Ar, administrator: false
    },
];

const fn holder(
    user: &'static str,
    label: &'static str,
    unit: &'static str,
    office: &'static str,
    lang: Lang,
) -> DemoAccount {
    DemoAccount { user, label, office: Some((unit, office)), lang, administrator: false }
}

fn address(user: &str) -> String {
    format!("{user}@demo.example")
}

/// Who there is, and the address of each.
pub(super) fn addresses() -> impl Iterator<Item = (&'static str, String)> {
    ACCOUNTS.iter().map(|account| (account.user, address(account.user)))
}

/// The lines that the demo prints: who, address, password.
pub(crate) fn sign_ins() -> Vec<String> {
    let mut lines = vec!["sign in at /sign-in with one of:".to_owned()];
    lines.extend(
        ACCOUNTS.iter().map(|account| format!("  {:<18} {} {PASSWORD}", account.user, address(account.user))),
    );
    lines
}

/// Makes the accounts.
pub(super) async fn make(app: &App) -> anyhow::Result<()> {
    // One hash for all: the password is the same and public.
    let hash = password::hash(PASSWORD.to_owned(), app.store.entropy().as_ref()).await.map_err(told)?;
    let mut work = app.begin_system("demo").await.map_err(told)?;
    for account in &ACCOUNTS {
        let person_id = match account.office {
            Some((unit, office)) => {
                let held = rawabit_federation::holders(work.tx(), unit, office, app.today()).await?;
                Some(
                    held.into_iter()
                        .next()
                        .map(|held| held.person_id)
                        .ok_or_else(|| anyhow::anyhow!("nobody holds {office} in {unit}"))?,
                )
            }
            None => Some(somebody_without_office(&mut work).await?),
        };
        let new = NewAccount {
            email: address(account.user),
            label: account.label.to_owned(),
            person_id,
            lang: account.lang,
            administrator: account.administrator,
            password_hash: Some(hash.clone()),
        };
        granted(create_account(&mut work, new).await)?;
    }
    Ok(work.commit().await?)
}

/// Registers a person of the party who holds nothing.
async fn somebody_without_office(work: &mut Work) -> anyhow::Result<String> {
    let party = rawabit_federation::unit(work.tx(), "party").await?.context("the party is not there")?;
    let permit = Policy::system().permit::<KeepPeople>(&party.path).expect("the system may do everything");
    let person = Crowd::new(SEED).draw();
    let name = Multi::three(&person.ar, &person.latin, &person.latin);
    let form = if person.feminine { Form::Feminine } else { Form::Masculine };
    let input = PersonInput { synthetic: true, ..PersonInput::named(party.path, name, form) };
    granted(register(work, &permit, input).await)
}
