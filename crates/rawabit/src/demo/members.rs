//! The example's members: a register that was kept in a spreadsheet, taken in as anybody takes one in, and what has happened in the branches of a
//! region since. All of them are invented, and marked so.

use anyhow::{Context as _, ensure};
use rawabit_federation::{Unit, all_units};
use rawabit_members::commands::dues::{Paying, pay};
use rawabit_members::commands::import::{self, NewFile};
use rawabit_members::commands::{NewApplication, Suspension, apply, ask_transfer, suspend};
use rawabit_members::model::dues::Means;
use rawabit_members::model::import::{State, Suspects};
use rawabit_members::model::{Channel, Gender, MemberData, Standing};
use rawabit_members::permissions::{DecideAdmission, KeepDues, KeepMembers};
use rawabit_members::store::entity::{member, membership};
use rawabit_platform::clock::{Day, FixedClock};
use rawabit_platform::lang::{Lang, Multi};
use rawabit_platform::permit::{Grant, Policy, Role};
use rawabit_platform::web::App;
use rawabit_synthetic::{Generator, Group, Member, Settings};
use sea_orm::{ColumnTrait as _, EntityTrait as _, QueryFilter as _, QueryOrder as _, QuerySelect as _};

use super::story::{begin, permit};
use super::{granted, instant, told};

/// The seed of the register.
const SEED: u64 = 1944;

/// Members of most branches; those of the region that the demo shows have more.
const FEW: u64 = 14;
const MANY: u64 = 90;

/// The region whose branches the demo shows, and the branch in which things happen.
const REGION: &str = "/party/region-04/";
const BRANCH: &str = "province-04-421";

/// What the applicants of the demo wrote.
const WISHES: [(&str, &str, &str, &str); 3] = [
    (
        "سلوى بنيعيش",
        "Salwa Benyaich",
        "employees",
        "أرغب في المساهمة في عمل الفرع، ولا سيما في قضايا التعليم بالحي.",
    ),
    (
        "يونس الداودي",
        "Younes Daoudi",
        "traders",
        "اقترح علي الانخراط أعضاء من الفرع بعد لقاء حول التجارة الصغرى.",
    ),
    ("هاجر المريني", "Hajar Merini", "students", ""),
];

/// Takes the register in.
pub(super) async fn register(app: &App) -> anyhow::Result<()> {
    let units: Vec<Unit> = all_units(app.store.read())
        .await?
        .into_iter()
        .filter(|unit| app.statutes.load().members.joins(&unit.kind))
        .collect();
    let path = app.config.data_dir.join("register.csv");
    std::fs::write(&path, list(&units)?).with_context(|| format!("writing {}", path.display()))?;
    let policy = Policy::system();
    let mut work = begin(app).await?;
    let new =
        NewFile { path: &path, name: "سجل المنخرطين 2018.csv", unit: None, synthetic: true };
    let id = import::begin(app, &mut work, &policy, new).await.map_err(told)?;
    let id = id.map_err(|problem| anyhow::anyhow!("the register is refused: {problem}"))?;
    work.commit().await?;
    let row = import::import(app, &id).await.map_err(told)?;
    let mut plan = row.plan();
    // Whoever stands in it twice is there twice, until somebody looks at it.
    plan.suspects = Suspects::Take;
    let mut work = begin(app).await?;
    import::start(app, &mut work, &id, row.version, &plan, &policy).await.map_err(told)?;
    work.commit().await?;
    import::drive(app, &id).await?;
    let done = import::import(app, &id).await.map_err(told)?;
    ensure!(done.state() == State::Done, "the register was not taken in: {:?}", done.problem);
    std::fs::remove_file(&path).with_context(|| format!("removing {}", path.display()))?;
    Ok(())
}

/// The register as the CSV that a secretary would keep.
fn list(units: &[Unit]) -> anyhow::Result<String> {
    let today = rawabit_synthetic::Day::new(2018, 8, 31);
    let settings = Settings { duplicates: 150, odd_births: 0, today, ..Settings::default() };
    let generator = Generator::new(SEED, settings);
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record([
        "الاسم الكامل",
        "Nom complet",
        "الجنس",
        "تاريخ الازدياد",
        "رقم ب.ت.و",
        "الهاتف",
        "البريد الإلكتروني",
        "الفئة السوسيومهنية",
        "الفرع",
        "تاريخ الانخراط",
        "صنف الاشتراك",
        "مؤدى إلى غاية",
    ])?;
    let places = units.iter().flat_map(|unit| {
        let n = if unit.path.as_str().starts_with(REGION) { MANY } else { FEW };
        (0..n).map(move |_| unit)
    });
    for (unit, one) in places.zip(generator.members(0..u64::MAX)) {
        let Some(group) = group(&one, unit) else { continue };
        let written = |name: &Option<rawabit_synthetic::Written>| {
            name.as_ref().map(|name| name.whole.clone()).unwrap_or_default()
        };
        let day = |day: rawabit_synthetic::Day| format!("{:02}/{:02}/{:04}", day.day, day.month, day.year);
        writer.write_record([
            written(&one.arabic),
            written(&one.latin),
            match one.gender {
                rawabit_synthetic::Gender::Woman => "أنثى".to_owned(),
                rawabit_synthetic::Gender::Man => "ذكر".to_owned(),
            },
            one.birth.map(day).unwrap_or_default(),
            // As the statutes say that numbers look; with a beginning that no office gives out.
            one.identity.as_ref().map_or_else(String::new, |_| format!("ZZ{:06}", one.person)),
            one.phone.clone().unwrap_or_default(),
            one.mail.clone().unwrap_or_default(),
            group.to_owned(),
            unit.id.clone(),
            day(one.joined),
            if group == "students" { "student" } else { "ordinary" }.to_owned(),
            paid(&one).to_owned(),
        ])?;
    }
    Ok(String::from_utf8(writer.into_inner()?)?)
}

/// What somebody does, in the statutes' words; nobody where their league does not take such people, or they are too young.
fn group(one: &Member, unit: &Unit) -> Option<&'static str> {
    let age = one.birth.map_or(40, |born| 2018 - i32::from(born.year));
    if age < 19 {
        return None;
    }
    let group = match one.group {
        Group::Executives => "executives",
        Group::Employees => "employees",
        Group::Traders => "traders",
        Group::Farmers => "farmers",
        Group::Artisans => "artisans",
        Group::Labourers => "workers",
        Group::Inactive if age >= 60 => "retired",
        Group::Inactive if age <= 27 => "students",
        Group::Inactive | Group::Unemployed => "without_work",
    };
    let engineers = unit.path.as_str().contains("/league-engineers/");
    (!engineers || matches!(group, "executives" | "employees" | "retired")).then_some(group)
}

/// Up to when the register says that dues are paid.
fn paid(one: &Member) -> &'static str {
    match one.number % 10 {
        0..=5 if one.joined.year < 2018 => "31/12/2018",
        6 | 7 if one.joined.year < 2017 => "31/12/2017",
        _ => "",
    }
}

/// What has happened in a branch since: dues paid, wishes to join, a transfer under way, a suspension.
pub(super) async fn autumn(app: &App, clock: &FixedClock) -> anyhow::Result<()> {
    let some = membership::Entity::find()
        .filter(membership::Column::UnitId.eq(BRANCH))
        .filter(membership::Column::State.eq(Standing::Active.word()))
        .order_by_asc(membership::Column::Joined)
        .order_by_asc(membership::Column::Id)
        .limit(40)
        .all(app.store.read())
        .await?;
    ensure!(some.len() > 30, "the branch {BRANCH} has {} members", some.len());
    // The treasurer enters the month's receipts on its last Saturday.
    let september = |n: usize| Day::new(2018, 9, i8::try_from(10 + n).unwrap_or(10));
    for (n, of) in some.iter().take(18).enumerate() {
        let day = september(n).context("a day")?;
        clock.set(instant(&format!("2018-09-29T09:{:02}:00Z", n * 3))?);
        let mut work = begin(app).await?;
        let means = if n % 3 == 0 { Means::Bank } else { Means::Cash };
        let new = Paying {
            membership: of.id.clone(),
            amount: 10_000,
            day,
            means,
            reference: String::new(),
            send: false,
        };
        granted(pay(app, &mut work, &permit::<KeepDues>(), new).await)?;
        work.commit().await?;
    }
    clock.set(instant("2018-09-29T15:00:00Z")?);
    wishes(app, &some).await.context("the applications")?;
    let elsewhere = rawabit_federation::unit(app.store.read(), "province-04-441").await?;
    let mut work = begin(app).await?;
    if let (Some(to), Some(of)) = (elsewhere, some.get(20)) {
        // Asked for by the branch itself, so that the other one has to consent.
        let branch = Policy::new(vec![Grant::subtree(Role::Secretary, of.unit_path.clone())]);
        let permit = branch.permit::<KeepMembers>(&of.unit_path).context("a permit")?;
        granted(
            ask_transfer(app, &mut work, &permit, &of.id, of.version, &to, "الانتقال للسكن والعمل بسلا").await,
        )?;
    }
    if let Some(of) = some.get(25) {
        let new = Suspension {
            from: Day::new(2018, 9, 20).context("a day")?,
            until: Day::new(2019, 3, 20),
            reason: "قرار اللجنة التنفيذية بعد الاستماع إلى المعني بالأمر".to_owned(),
            reference: Some("7/2018".to_owned()),
        };
        granted(suspend(app, &mut work, &permit::<DecideAdmission>(), &of.id, of.version, new).await)?;
    }
    Ok(work.commit().await?)
}

async fn wishes(app: &App, supporters: &[membership::Model]) -> anyhow::Result<()> {
    let unit = rawabit_federation::unit(app.store.read(), BRANCH).await?.context("the branch")?;
    let mut sponsors = Vec::new();
    for of in supporters.iter().take(2) {
        let row = member::Entity::find_by_id(of.no).one(app.store.read()).await?.context("a member")?;
        sponsors.push(row.number);
    }
    let statutes = app.statutes.load_full();
    for (n, (arabic, latin, profession, words)) in (0i8..).zip(WISHES) {
        let mut work = begin(app).await?;
        let new = NewApplication {
            unit: unit.clone(),
            channel: Channel::Paper,
            lang: Lang::Ar,
            name: Multi::three(arabic, latin, latin),
            birth_day: Day::new(1985 + i16::from(n) * 5, 3 + n, 11),
            email: None,
            data: MemberData {
                gender: Some(if n == 1 { Gender::Male } else { Gender::Female }),
                profession: Some(profession.to_owned()),
                ..MemberData::default()
            },
            category: statutes.members.dues.first().map(|one| one.id.clone()),
            words: words.to_owned(),
            declared: true,
            condition: true,
            consent: None,
            sponsors: sponsors.clone(),
            received: Day::new(2018, 9, 20 + n).context("a day")?,
            person: None,
        };
        granted(apply(app, &mut work, new).await)?;
        work.commit().await?;
    }
    Ok(())
}
