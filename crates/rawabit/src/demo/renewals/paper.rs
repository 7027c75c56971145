//! A branch of the example that held its assembly on 20 September without this program: its secretary sends the minutes scanned the next day, two
//! of headquarters read them apart, and what a paper does not prove is decided with reasons.

use anyhow::{Context as _, ensure};
use rawabit_elections::ConductElections;
use rawabit_federation::Unit;
use rawabit_members::model::Entitlement;
use rawabit_members::model::rights::Conditions;
use rawabit_members::store::rights;
use rawabit_platform::accounts::entity::account;
use rawabit_platform::files::{Accept, prepare};
use rawabit_platform::kit::upload::Incoming;
use rawabit_platform::store::Author;
use rawabit_platform::web::App;
use rawabit_renewals::commands::{self, Judgement};
use rawabit_renewals::model::PaperVotes;
use rawabit_renewals::model::paper::Paper;
use rawabit_renewals::model::votes::PaperRound;
use rawabit_renewals::{JudgeRenewal, RenewBranch, renewal_of};
use sea_orm::{ColumnTrait as _, EntityTrait as _, QueryFilter as _};

use super::super::story::permit;
use super::super::{granted, told};
use super::{PARTS, day};

const OFFICES: [&str; 4] =
    ["branch_secretary", "branch_deputy_secretary", "branch_treasurer", "branch_bureau_member"];

/// The account of a user of the example, as the author of what follows.
async fn author(app: &App, user: &str) -> anyhow::Result<(String, Author)> {
    let found = account::Entity::find()
        .filter(account::Column::Email.eq(format!("{user}@demo.example")))
        .one(app.store.read())
        .await?
        .with_context(|| format!("the account {user}"))?;
    let author = Author { account_id: Some(found.id.clone()), label: found.label, ..Author::system("demo") };
    Ok((found.id, author))
}

/// What came by mail: a page that says which minutes it stands for.
fn scan() -> Vec<u8> {
    let text = "BT /F1 14 Tf 60 780 Td (Minutes of the general assembly of 20 September 2018, signed.) Tj ET";
    let objects = [
        "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_owned(),
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>"
            .to_owned(),
        format!("<< /Length {} >>\nstream\n{text}\nendstream", text.len()),
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>".to_owned(),
    ];
    let mut pdf = String::from("%PDF-1.4\n");
    let mut places = Vec::new();
    for (number, object) in (1..).zip(&objects) {
        places.push(pdf.len());
        pdf.push_str(&format!("{number} 0 obj\n{object}\nendobj\n"));
    }
    let table = pdf.len();
    pdf.push_str(&format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1));
    for place in places {
        pdf.push_str(&format!("{place:010} 00000 n \n"));
    }
    pdf.push_str(&format!(
        "trailer\n<< /Size {} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n",
        objects.len() + 1
    ));
    pdf.into_bytes()
}

/// The minutes are sent, read twice, judged and handed over.
pub(super) async fn entered(app: &App, campaign: &str, unit: &Unit) -> anyhow::Result<()> {
    let brief =
        renewal_of(app.store.read(), campaign, &unit.id).await?.context("a branch of the campaign")?;
    let id = brief.id.as_str();
    let incoming = Incoming::brought(app, "minutes.pdf", &scan()).await.map_err(told)?;
    let scanned = granted(prepare(app, incoming, Accept::Document).await)?;
    let (_, sender) = author(app, "branch").await?;
    let mut work = app.store.begin(sender).await?;
    commands::send_scan(app, &mut work, &permit::<RenewBranch>(), id, None, scanned).await.map_err(told)?;
    work.commit().await?;

    let statutes = app.statutes.load_full();
    let held_on = day("2018-09-20")?;
    let of = |entitlement| Conditions::of(&statutes.members, entitlement, held_on);
    let roll = rights::entitled(app.store.read(), &of(Entitlement::Vote), &unit.path).await?.len();
    let mut able = Vec::new();
    for one in rights::entitled(app.store.read(), &of(Entitlement::Stand), &unit.path).await? {
        if rawabit_federation::held_by(app.store.read(), &one.person_id, held_on).await?.is_empty() {
            able.push(one.person_id);
        }
    }
    ensure!(able.len() >= 12, "{} of {} may stand", able.len(), unit.id);
    let present = u32::try_from(roll * 64 / 100)?;
    let paper = Paper {
        held_on,
        convened_on: Some(day("2018-09-01")?),
        call: 1,
        before: None,
        present,
        represented: 0,
        reports: vec![(present - 3, 2, 1), (present - 6, 4, 2)],
    };
    let v = u64::from(present);
    ensure!(v > 30, "{present} came to {}", unit.id);
    let votes = [vec![v - 12, 10], vec![v - 2], vec![v - 3], vec![v - 22, 6, 5, 4, 3, 2, 1, 0]];
    for user in ["secretariat", "deputy"] {
        let (account, author) = author(app, user).await?;
        let mut work = app.store.begin(author).await?;
        let judge = permit::<JudgeRenewal>();
        granted(commands::enter_paper(app, &mut work, &judge, id, &account, paper.clone()).await)?;
        work.commit().await?;
    }
    for ((office, part), given) in OFFICES.iter().zip(PARTS).zip(&votes) {
        for user in ["secretariat", "deputy"] {
            let (account, author) = author(app, user).await?;
            let mut work = app.store.begin(author).await?;
            let entry = PaperVotes {
                candidates: able[part.clone()].to_vec(),
                rounds: vec![PaperRound {
                    votes: given.iter().map(|n| Some(*n)).collect(),
                    papers: v,
                    blank: v - given.iter().sum::<u64>(),
                    invalid: 0,
                }],
                lot: false,
            };
            let permits = (&permit::<JudgeRenewal>(), &permit::<ConductElections>());
            granted(commands::enter_votes(app, &mut work, permits, id, office, &account, entry).await)?;
            work.commit().await?;
        }
    }
    decided(app, unit, id, brief.supervisor.context("a supervisor")?).await
}

/// What the supervisor saw, and what headquarters decides of what the paper does not prove; then the record is handed over.
async fn decided(app: &App, unit: &Unit, id: &str, supervisor: String) -> anyhow::Result<()> {
    let headquarters =
        rawabit_federation::holders(app.store.read(), "party", "headquarters_secretary", app.today()).await?;
    let headquarters = headquarters.into_iter().next().context("the secretary at headquarters")?.person_id;
    let secretary =
        rawabit_federation::holders(app.store.read(), &unit.id, "branch_secretary", app.today()).await?;
    let secretary = secretary.into_iter().next().map(|one| one.person_id);
    let (_, author) = author(app, "secretariat").await?;
    let mut work = app.store.begin(author).await?;
    for (question, person, note) in [
        ("conduct", &supervisor, "حضر المشرف الجمع من أوله إلى آخره."),
        ("roll", &headquarters, "علقت اللائحة بمقر الفرع منذ فاتح شتنبر، كما شهد به المشرف."),
        ("candidacies", &headquarters, "تلقى الفرع الترشيحات إلى غاية 16 شتنبر، ولم يُرفض أي منها."),
    ] {
        let judgement = Judgement {
            question: question.to_owned(),
            passed: true,
            note: note.to_owned(),
            person: Some(person.clone()),
        };
        granted(commands::judge(app, &mut work, &permit::<JudgeRenewal>(), id, judgement).await)?;
    }
    granted(commands::transmit(app, &mut work, &permit::<RenewBranch>(), id, None, secretary).await)?;
    Ok(work.commit().await?)
}
