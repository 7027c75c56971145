//! The years that the index tells apart: each class of tokens has its own, and a question without an end asks for no others.

use rawabit_platform::Day;

/// Classes of years: of birth, of joining, and of the day up to which dues are paid, where that ends a year and where not.
pub const CLASSES: [char; 4] = ['y', 'j', 'v', 'q'];

/// Of each class the first and the last year that somebody has. They only ever grow: who leaves takes none away.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Years {
    ranges: [Option<(i16, i16)>; CLASSES.len()],
    with_sex: bool,
}

impl Default for Years {
    /// All years there can be, for questions of which nobody knows the index; by whatever rules it was written.
    fn default() -> Self {
        Self { ranges: CLASSES.map(|class| Some(bounds(class))), with_sex: false }
    }
}

impl Years {
    /// Those of an index without members.
    pub const NONE: Self = Self { ranges: [None; CLASSES.len()], with_sex: false };

    /// All rows tell years of birth with the sex as well: of two conditions that half and a tenth of all meet, the index then reads one short list.
    pub fn know_sex(&mut self) {
        self.with_sex = true;
    }

    /// Whether they do.
    pub fn with_sex(&self) -> bool {
        self.with_sex
    }

    /// The first and the last year of a class; none: nobody has any.
    pub fn of(&self, class: char) -> Option<(i16, i16)> {
        place(class).and_then(|n| self.ranges[n])
    }

    /// A year more.
    pub fn add(&mut self, class: char, year: i16) {
        if let Some(one) = place(class).map(|n| &mut self.ranges[n]) {
            *one = Some(one.map_or((year, year), |(first, last)| (first.min(year), last.max(year))));
        }
    }

    /// The years of a row's tokens, too.
    pub fn add_tokens(&mut self, tokens: &[String]) {
        for token in tokens {
            let Some((class, rest)) = token.chars().next().zip(token.get(1..)) else { continue };
            // Names and numbers are of other classes; `q0` and `qx` are no years; a year with a sex stands there without as well.
            if let (Some(_), 4, Ok(year)) = (place(class), rest.len(), rest.parse()) {
                self.add(class, year);
            }
        }
    }

    /// What of these years is outside others, by classes.
    pub fn beyond(&self, known: &Self) -> Vec<(char, i16, i16)> {
        let all = CLASSES.into_iter().filter_map(|class| Some((class, self.of(class)?)));
        all.filter(|(class, (first, last))| {
            known.of(*class).is_none_or(|(from, to)| *first < from || *last > to)
        })
        .map(|(class, (first, last))| (class, first, last))
        .collect()
    }
}

fn place(class: char) -> Option<usize> {
    CLASSES.iter().position(|one| *one == class)
}

/// Nobody alive was born before these, and no membership began, no dues were paid outside them but by mistake: such a year is told as the nearest of them.
fn bounds(class: char) -> (i16, i16) {
    if class == 'y' { (1850, 2199) } else { (1900, 2099) }
}

/// The year by which the index knows a day.
pub(super) fn year_of(class: char, day: Day) -> i16 {
    let (first, last) = bounds(class);
    day.0.year().clamp(first, last)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn years_grow_by_what_rows_have_and_by_nothing_else() {
        let row = ["d198", "j2011", "k201", "n1987", "q0", "v2018", "w201", "y1987", "zabyd", "zyyyy"];
        let mut years = Years::NONE;
        years.add_tokens(&row.map(str::to_owned));
        assert_eq!(
            [years.of('y'), years.of('j'), years.of('v')],
            [Some((1987, 1987)), Some((2011, 2011)), Some((2018, 2018))]
        );
        assert_eq!([years.of('q'), years.of('n'), years.of('z')], [None; 3]);
        let known = years.clone();
        years.add_tokens(&["y1985".to_owned(), "q2017".to_owned(), "j2011".to_owned()]);
        assert_eq!(years.beyond(&known), [('y', 1985, 1987), ('q', 2017, 2017)]);
        assert!(known.beyond(&years).is_empty() && years.beyond(&Years::default()).is_empty());
    }
}
