//! What is counted of the members, and what of it is told: classes of people, an edition's rules, and the figures of a unit.

use std::collections::BTreeMap;

use rawabit_platform::Day;
use rawabit_statutes::{Period, Quota, Statutes, TimeUnit};
use serde::{Deserialize, Serialize};

use super::suppress::{Grid, Question, Tree, judge};
use super::words::closed_words;

closed_words! {
    /// What members are counted by.
    Subject {
        /// Groups of professions.
        Professions = "professions",
        /// Sex and age.
        Ages = "ages",
        /// How dues stand.
        Dues = "dues",
        /// Who joined, by month.
        Joined = "joined",
        /// Who left, by month.
        Left = "left",
    }
}

/// Everybody.
pub const ALL: &str = "all";
/// Whose class is not known.
pub const UNKNOWN: &str = "x";
/// What the classes of sex and age begin with. Of whom it is not known is counted by age as well: they may be young.
pub const SEXES: [&str; 3] = [UNKNOWN, "f", "m"];
/// The classes of those who are young, of whatever sex.
pub const YOUNG: [&str; 3] = ["x:young", "f:young", "m:young"];
/// The middle class, as the statutes say.
pub const MIDDLE: &str = "middle";
/// The other groups of professions.
pub const OTHERS: &str = "others";
/// Calendar years of joining and leaving, the present one included.
const YEARS: i16 = 3;
/// Ages at which a band begins lie so many years apart.
const BAND: u32 = 10;
/// The first band ends at this age or up to nine years later: very young members are few.
const FIRST: u32 = 25;
/// Bands beside the last, which is open.
const BANDS: u32 = 5;

/// A class: its key, and the place of the class that it is a part of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Class {
    /// Its key, unique in its subject.
    pub key: String,
    /// What it is a part of; the first class is everybody and a part of nothing.
    pub above: Option<usize>,
}

/// By which rules an edition of the figures was counted: what its pages say, whatever the statutes say by then.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plan {
    /// The day they are of.
    pub day: Day,
    /// Of fewer people nothing is told.
    pub least: i64,
    /// The article of that, and of the middle class.
    pub article: Option<String>,
    /// The edition of the statutes.
    pub statutes: String,
    /// Under which age the statutes call somebody young.
    pub young: Option<u32>,
    /// The ages at which a band begins, but for the first.
    pub ages: Vec<u32>,
    /// The groups of professions, and whether they are the middle class.
    pub groups: Vec<(String, bool)>,
    /// Whether the statutes know dues.
    pub dues: bool,
}

impl Plan {
    /// The rules of the statutes, for a day.
    pub fn new(statutes: &Statutes, day: Day) -> Self {
        let members = &statutes.members;
        let young = youth(statutes);
        Self {
            day,
            least: i64::from(members.figures.smallest_group),
            article: members.figures.article.clone().or_else(|| members.article.clone()),
            statutes: statutes.edition.version.clone(),
            young,
            ages: bands(young),
            groups: members.professions.iter().map(|one| (one.id.clone(), one.middle_class)).collect(),
            dues: !members.dues.is_empty(),
        }
    }

    /// Whether the organisation tells a middle class from others.
    pub fn has_middle(&self) -> bool {
        self.groups.iter().any(|(_, middle)| *middle)
    }

    /// The first day of which joining and leaving is counted.
    pub fn first_day(&self) -> Day {
        Day::new(self.day.0.year() - YEARS + 1, 1, 1).unwrap_or(self.day)
    }

    /// The months of which joining and leaving is counted: their first days.
    pub fn months(&self) -> Vec<Day> {
        let mut months = Vec::new();
        let mut next = self.first_day();
        while next <= self.day {
            months.push(next);
            next = after(next);
        }
        months
    }

    /// The day before which somebody of an age or older was born, or on it.
    pub fn born_by(&self, age: u32) -> Day {
        Day(Period::new(age, TimeUnit::Year).before(self.day.0))
    }

    /// Whether a band lies under the age of youth.
    pub fn is_young(&self, band: usize) -> bool {
        self.young.is_some_and(|young| self.ages.get(band).is_some_and(|end| *end <= young))
    }

    /// The classes of a subject.
    pub fn classes(&self, subject: Subject) -> Vec<Class> {
        let mut classes = Classes::default();
        let all = classes.add(ALL, None);
        match subject {
            Subject::Professions => self.groups_of(&mut classes, all),
            Subject::Ages => self.ages_of(&mut classes, all),
            Subject::Dues => {
                for key in ["paid", "arrears", "exempt"] {
                    classes.add(key, Some(all));
                }
            }
            Subject::Joined | Subject::Left => {
                let mut year = None;
                for month in self.months() {
                    let of = month.0.year();
                    let at = match year {
                        Some((n, at)) if n == of => at,
                        _ => classes.add(&of.to_string(), Some(all)),
                    };
                    year = Some((of, at));
                    classes.add(&month_key(month), Some(at));
                }
            }
        }
        classes.0
    }

    fn groups_of(&self, classes: &mut Classes, all: usize) {
        let (middle, others) = if self.has_middle() {
            (classes.add(MIDDLE, Some(all)), classes.add(OTHERS, Some(all)))
        } else {
            (all, all)
        };
        classes.add(UNKNOWN, Some(all));
        for (id, is_middle) in &self.groups {
            classes.add(&group_key(id), Some(if *is_middle { middle } else { others }));
        }
    }

    fn ages_of(&self, classes: &mut Classes, all: usize) {
        for sex in SEXES {
            let of = classes.add(sex, Some(all));
            let (young, older) = match self.young {
                Some(_) => (
                    classes.add(&format!("{sex}:young"), Some(of)),
                    classes.add(&format!("{sex}:older"), Some(of)),
                ),
                None => (of, of),
            };
            classes.add(&format!("{sex}:{UNKNOWN}"), Some(of));
            for band in 0..=self.ages.len() {
                let under = if self.is_young(band) { young } else { older };
                classes.add(&band_key(sex, band), Some(under));
            }
        }
    }

    /// The place of a class for what the database calls it; who fits nowhere is unknown.
    fn place(classes: &[Class], key: &str) -> Option<usize> {
        let find = |key: &str| classes.iter().position(|class| class.key == key);
        find(key).or_else(|| find(UNKNOWN))
    }
}

#[derive(Default)]
struct Classes(Vec<Class>);

impl Classes {
    fn add(&mut self, key: &str, above: Option<usize>) -> usize {
        self.0.push(Class { key: key.to_owned(), above });
        self.0.len() - 1
    }
}

/// The ages at which bands begin. One begins where youth ends, so that youth is made of whole bands; very young members share one, unless
/// youth ends there.
fn bands(young: Option<u32>) -> Vec<u32> {
    let ends = young.unwrap_or(FIRST).max(1);
    let first = ends.min((ends + BAND - FIRST % BAND) % BAND + FIRST);
    (0..BANDS).map(|n| first + n * BAND).chain((first + BANDS * BAND..=ends).step_by(BAND as usize)).collect()
}

/// The highest age under which the statutes count somebody as young, in any quota.
fn youth(statutes: &Statutes) -> Option<u32> {
    let offices = statutes.offices.iter().flat_map(|one| &one.quotas);
    let elections = statutes.elections.iter().flat_map(|one| &one.quotas);
    let delegates = statutes.congresses.iter().filter_map(|one| one.delegates.as_ref());
    let age = |quota: &Quota| quota.under;
    offices.chain(elections).chain(delegates.flat_map(|one| &one.quotas)).filter_map(age).max()
}

/// The class of a group of professions.
pub fn group_key(id: &str) -> String {
    format!("g:{id}")
}

/// The class of a band of ages.
pub fn band_key(sex: &str, band: usize) -> String {
    format!("{sex}:{band}")
}

/// The class of a month.
pub fn month_key(month: Day) -> String {
    format!("{:04}-{:02}", month.0.year(), month.0.month())
}

/// The first day of the month after.
pub fn after(month: Day) -> Day {
    let first = Day(month.0.first_of_month());
    Day(first.0.last_of_month()).plus_days(1)
}

/// The last day of a month that is over on a day.
pub fn last_month_end(today: Day) -> Day {
    Day(today.0.first_of_month()).plus_days(-1)
}

/// A number as the database counted it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The place of its unit.
    pub unit: usize,
    /// What the database calls its class.
    pub class: String,
    /// How many.
    pub n: i64,
}

/// What the database counted of a subject.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counted {
    /// In each unit and below it.
    pub within: Vec<Row>,
    /// In the unit itself.
    pub own: Vec<Row>,
}

/// The figures of a unit that may be told. A withheld one is there as nothing; what is zero is not there.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Told(BTreeMap<String, BTreeMap<String, Option<i64>>>);

impl Told {
    /// A figure; `None` where it is withheld.
    pub fn number(&self, subject: Subject, class: &str) -> Option<i64> {
        let of = self.0.get(subject.word())?;
        let all = of.get(ALL).copied().unwrap_or(Some(0));
        // Where it is not told how many there are, nothing is.
        all?;
        of.get(class).copied().unwrap_or(Some(0))
    }

    /// How many members; `None` where it is withheld.
    pub fn members(&self) -> Option<i64> {
        self.number(Subject::Professions, ALL)
    }

    /// Several figures together; withheld if one of them is.
    pub fn sum<'a>(&self, subject: Subject, classes: impl IntoIterator<Item = &'a str>) -> Option<i64> {
        classes.into_iter().try_fold(0, |sum, class| Some(sum + self.number(subject, class)?))
    }

    fn put(&mut self, subject: Subject, class: &str, number: Option<i64>) {
        if number != Some(0) || class == ALL {
            self.0.entry(subject.word().to_owned()).or_default().insert(class.to_owned(), number);
        }
    }
}

/// What may be told of every unit. `units` has the place of what stands above each.
pub fn told(plan: &Plan, units: &Tree, mut counted: impl FnMut(Subject) -> Counted) -> Vec<Told> {
    let mut told = vec![Told::default(); units.len()];
    let mut closed = Vec::new();
    for subject in [Subject::Professions, Subject::Ages, Subject::Dues] {
        let sheet = Sheet::new(plan, units, subject, &counted(subject));
        let may = judge(&sheet.question(plan, units, None));
        if closed.is_empty() {
            closed = (0..units.len()).map(|unit| !may.at(unit, 0)).collect();
        }
        sheet.tell(subject, &may, &mut told);
    }
    let sheets = [Subject::Joined, Subject::Left].map(|of| Sheet::new(plan, units, of, &counted(of)));
    let may = moves(plan, units, &sheets, &closed);
    for (subject, sheet) in [Subject::Joined, Subject::Left].into_iter().zip(&sheets) {
        sheet.tell(subject, &may, &mut told);
    }
    told
}

/// Joining and leaving stand together: how many more or fewer there are is seen from one day to another, so that whoever knows one
/// knows the other. What is withheld of one is withheld of both.
fn moves(plan: &Plan, units: &Tree, sheets: &[Sheet; 2], closed: &[bool]) -> Grid<bool> {
    let width = sheets[0].classes.len();
    let mut also = Grid::new(units.len(), width, false);
    for (unit, closed) in closed.iter().enumerate().filter(|(_, closed)| **closed) {
        (0..width).for_each(|class| also.set(unit, class, *closed));
    }
    loop {
        let mut grew = false;
        for sheet in sheets {
            let may = judge(&sheet.question(plan, units, Some(&also)));
            for unit in 0..units.len() {
                for class in 0..width {
                    if !may.at(unit, class) && !also.at(unit, class) {
                        also.set(unit, class, true);
                        grew = true;
                    }
                }
            }
        }
        if !grew {
            let mut may = Grid::new(units.len(), width, false);
            for unit in 0..units.len() {
                (0..width).for_each(|class| may.set(unit, class, !also.at(unit, class)));
            }
            return may;
        }
    }
}

/// The numbers of a subject.
struct Sheet {
    classes: Vec<Class>,
    tree: Tree,
    within: Grid<i64>,
    own: Grid<i64>,
    nested: bool,
}

impl Sheet {
    fn new(plan: &Plan, units: &Tree, subject: Subject, counted: &Counted) -> Self {
        let classes = plan.classes(subject);
        let tree = Tree::new(classes.iter().map(|class| class.above).collect());
        let grid = |rows: &[Row]| {
            let mut grid = Grid::new(units.len(), classes.len(), 0);
            for row in rows.iter().filter(|row| row.unit < units.len()) {
                let mut at = Plan::place(&classes, &row.class);
                while let Some(class) = at {
                    grid.set(row.unit, class, grid.at(row.unit, class) + row.n);
                    at = tree.above(class);
                }
            }
            grid
        };
        let (within, own) = (grid(&counted.within), grid(&counted.own));
        let nested = !matches!(subject, Subject::Joined | Subject::Left);
        Self { classes, tree, within, own, nested }
    }

    fn question<'a>(&'a self, plan: &Plan, units: &'a Tree, also: Option<&'a Grid<bool>>) -> Question<'a> {
        Question {
            units,
            classes: &self.tree,
            within: &self.within,
            own: &self.own,
            least: plan.least,
            nested: self.nested,
            also,
        }
    }

    fn tell(&self, subject: Subject, may: &Grid<bool>, told: &mut [Told]) {
        for (unit, of) in told.iter_mut().enumerate() {
            // Where it is told that there is nobody, it is told of every part.
            let mut nobody = vec![false; self.classes.len()];
            for (n, class) in self.classes.iter().enumerate() {
                // Under what is withheld everything is: it need not be said again.
                if n > 0 && !may.at(unit, 0) {
                    break;
                }
                let implied = class.above.is_some_and(|up| nobody[up]);
                nobody[n] = implied || (may.at(unit, n) && self.within.at(unit, n) == 0);
                let told = may.at(unit, n) || implied;
                of.put(subject, &class.key, told.then(|| self.within.at(unit, n)));
            }
        }
    }
}

#[cfg(test)]
mod tests;
