//! The words of a step in French.

use super::{Because, QuotaRule, Step, Why, Words, joined};
use crate::lang::{Case, Noun, amount, count, isolate};
use crate::majority::Base;
use crate::{Amount, Ground, Lang, Purpose};

fn n(number: u64, noun: Noun) -> String {
    count(Lang::Fr, number, noun, Case::Oblique)
}

fn votes(value: &Amount) -> String {
    amount(Lang::Fr, value, Noun::Vote, Case::Oblique)
}

/// A number with the decimal comma.
fn num(value: &Amount) -> String {
    value.to_string().replace('.', ",")
}

fn names(w: &Words<'_>, list: &[usize]) -> String {
    w.names(list, ", ", " et ")
}

fn each(w: &Words<'_>, list: &[(usize, Amount)]) -> String {
    joined(
        list.iter().map(|(c, value)| format!("{} {}", w.name(*c), num(value))).collect(),
        "\u{a0}; ",
        "\u{a0}; ",
    )
}

fn quota(rule: QuotaRule) -> &'static str {
    match rule {
        QuotaRule::Hare => "les voix divisées par les sièges",
        QuotaRule::Droop => "le nombre entier qui suit les voix divisées par les sièges plus un",
        QuotaRule::DroopDecimal => "la décimale qui suit les voix divisées par les sièges plus un",
        QuotaRule::DroopExact => "les voix divisées par les sièges plus un",
        QuotaRule::Imperiali => "les voix divisées par les sièges plus deux",
    }
}

fn why(why: Why) -> &'static str {
    match why {
        Why::Quota => "le quota est atteint",
        Why::Remaining => "il ne reste pas plus de candidats que de sièges",
        Why::Most => "le plus grand nombre parmi ceux qui restent",
        Why::Majority => "la majorité est atteinte",
        Why::Unbeaten => "personne de ceux qui restent ne précède",
        Why::Judgment => "la meilleure mention médiane parmi ceux qui restent",
        Why::Unopposed => "il n’y a pas plus de candidats que de sièges",
    }
}

fn base(base: Base) -> &'static str {
    match base {
        Base::Expressed => "suffrages exprimés",
        Base::Valid => "suffrages exprimés et bulletins blancs",
        Base::Cast => "bulletins trouvés dans l’urne",
        Base::Present => "présents",
        Base::Entitled => "électeurs inscrits",
    }
}

fn purpose(purpose: Purpose) -> &'static str {
    match purpose {
        Purpose::Elect => "pour un siège",
        Purpose::Exclude => "pour l’exclusion",
        Purpose::Surplus => "pour le premier transfert d’excédent",
        Purpose::NextRound => "pour une place au tour suivant",
    }
}

fn ground(ground: Ground) -> &'static str {
    match ground {
        Ground::Lot => "par tirage au sort",
        Ground::Older => "au bénéfice de l’âge",
        Ground::Younger => "au bénéfice de la jeunesse",
        Ground::Woman => "la femme passant d’abord",
        Ground::Seniority => "à l’ancienneté d’adhésion",
    }
}

fn because(because: Because) -> &'static str {
    match because {
        Because::Base => "le même nombre pour chacun",
        Because::Minimum => "le minimum",
        Because::Cap => "le maximum",
        Because::ByRight => "de droit, par la fonction",
        Because::Bonus => "prime de la liste arrivée en tête",
        Because::Overhang => "sièges directs au-delà de la part, conservés",
    }
}

pub(super) fn say(w: &Words<'_>, step: &Step) -> String {
    match step {
        Step::Opened { seats, standing, withdrawn, expressed, blank, invalid } => {
            let mut text = format!(
                "{} pour {}\u{a0}: {} exprimant un suffrage, {}, {}.",
                n(*standing as u64, Noun::Candidate),
                n(*seats, Noun::Seat),
                n(*expressed, Noun::Ballot),
                plural(*blank, "blanc", "blancs"),
                plural(*invalid, "nul", "nuls"),
            );
            if !withdrawn.is_empty() {
                text += &format!(" Retrait\u{a0}: {}.", names(w, withdrawn));
            }
            text
        }
        Step::Quota { value, rule } => format!("Quota\u{a0}: {} ({}).", num(value), quota(*rule)),
        Step::Votes { stage, votes, nontransferable, rounding } => {
            let mut text = format!("Étape {stage}\u{a0}: {}.", each(w, votes));
            if !nontransferable.is_zero() {
                text += &format!(" Non transférables\u{a0}: {}.", num(nontransferable));
            }
            if !rounding.is_zero() {
                text += &format!(" Perdu par l’arrondi\u{a0}: {}.", num(rounding));
            }
            text
        }
        Step::Scores { scores, points } => {
            format!("{}\u{a0}: {}.", if *points { "Points" } else { "Voix" }, each(w, scores))
        }
        Step::NotAccepted { ballots, least, most } => format!(
            "Non admis\u{a0}: {} de moins de {least} ou de plus de {}.",
            n(*ballots, Noun::Ballot),
            n(*most as u64, Noun::Name)
        ),
        Step::Majority { needed, base: of, of: total } => {
            format!("La majorité est de {} sur {total} ({}).", n(*needed, Noun::Vote), base(*of))
        }
        Step::NextRound { seats, among } => format!(
            "La majorité n’est pas atteinte pour {}\u{a0}: un autre tour a lieu entre {}.",
            n(*seats, Noun::Seat),
            names(w, among)
        ),
        Step::Elected { who, votes: with, why: reason } => match with {
            Some(with) => {
                format!("Élection de {}, avec {}\u{a0}: {}.", w.name(*who), num(with), why(*reason))
            }
            None => format!("Élection de {}\u{a0}: {}.", w.name(*who), why(*reason)),
        },
        Step::Excluded { who, votes: with } => {
            format!("Exclusion de {}, qui a le moins de voix\u{a0}: {}.", w.name(*who), votes(with))
        }
        Step::Moved { from, surplus, to, nontransferable, rounding, left: _ } => {
            let (what, goes) = if *surplus { ("L’excédent", "va") } else { ("Les voix", "vont") };
            let mut text = match to.is_empty() {
                true => format!("{what} de {} ne {goes} à personne.", w.name(*from)),
                false => format!("{what} de {} {goes} à {}.", w.name(*from), each(w, to)),
            };
            if !nontransferable.is_zero() {
                text += &format!(" Sans préférence suivante\u{a0}: {}.", num(nontransferable));
            }
            if !rounding.is_zero() {
                text += &format!(" Perdu par l’arrondi\u{a0}: {}.", num(rounding));
            }
            text
        }
        Step::KeepValues { iterations, values, surplus } => format!(
            "Après {iterations} calculs, les élus gardent de chaque voix\u{a0}: {}. Excédent restant\u{a0}: {}.",
            each(w, values),
            num(surplus)
        ),
        Step::PriorStage { stage, among, taken, purpose: what } => format!(
            "{} sont à égalité\u{a0}; ils ne l’étaient pas à l’étape {stage}\u{a0}: {} est retenu {}.",
            names(w, among),
            w.name(*taken),
            purpose(*what)
        ),
        Step::Drawn(lot) => format!(
            "{} sont à égalité\u{a0}; {} est retenu {}, {}.",
            names(w, &lot.question.among),
            w.name(lot.drawn),
            purpose(lot.question.purpose),
            ground(lot.ground)
        ),
        Step::NeedsLot(question) => format!(
            "{} sont à égalité\u{a0}: un tirage au sort est nécessaire {}.",
            names(w, &question.among),
            purpose(question.purpose)
        ),
        Step::Duel { one, other, for_one, for_other } => {
            format!("{} contre {}\u{a0}: {for_one} à {for_other}.", w.name(*one), w.name(*other))
        }
        Step::Chain { winner, loser, strength, back } => format!(
            "{} précède {}\u{a0}: les plus fortes chaînes sont de {strength} et de {back}.",
            w.name(*winner),
            w.name(*loser)
        ),
        Step::Median { who, grade, better, worse } => format!(
            "{}\u{a0}: mention médiane {}, {better} au-dessus et {worse} au-dessous.",
            w.name(*who),
            isolate(grade)
        ),
        Step::Nominated { who, votes, needed, enough } => format!(
            "{} est proposé par {votes}\u{a0}; il en faut {needed}{}.",
            w.name(*who),
            if *enough { "" } else { ", ce qui ne suffit pas" }
        ),
        Step::Withdrew { who } => format!("Retrait de {}.", w.name(*who)),
        Step::BelowThreshold { list, votes, needed } => format!(
            "{} a {} et n’est pas admise à la répartition\u{a0}: il en faut {needed}.",
            w.name(*list),
            n(*votes, Noun::Vote)
        ),
        Step::Fixed { list, seats, because: reason } => {
            format!("{}\u{a0}: {} ({}).", w.name(*list), n(*seats, Noun::Seat), because(*reason))
        }
        Step::Share { list, share, seats, remainder } => format!(
            "{}\u{a0}: {} fois le quota, soit {}\u{a0}; reste {}.",
            w.name(*list),
            num(share),
            n(*seats, Noun::Seat),
            num(remainder)
        ),
        Step::RemainderSeat { list, remainder } => {
            format!("Un siège à {} pour le reste {}.", w.name(*list), num(remainder))
        }
        Step::GivenBack { list, remainder } => format!(
            "Un siège de trop\u{a0}: {} le rend, avec le plus petit reste {}.",
            w.name(*list),
            num(remainder)
        ),
        Step::QuotientSeat { seat, list, quotient, squared } => match quotient {
            Some(value) => format!(
                "Siège {seat} à {}\u{a0}: quotient {}{}.",
                w.name(*list),
                num(value),
                if *squared { " (au carré)" } else { "" }
            ),
            None => format!("Siège {seat} à {}\u{a0}: chacun en a d’abord un.", w.name(*list)),
        },
        Step::Full { list, seats } => {
            format!("{} est au complet avec {}.", w.name(*list), n(*seats, Noun::Seat))
        }
        Step::Seats { seats } => {
            let list = seats.iter().map(|(list, seats)| format!("{} {seats}", w.name(*list))).collect();
            format!("Sièges\u{a0}: {}.", joined(list, "\u{a0}; ", "\u{a0}; "))
        }
        Step::ListSeat { list, place, name, preference } => match preference {
            Some(votes) => format!(
                "Liste {}\u{a0}: élection de {} (rang {place}, {} de préférence).",
                w.name(*list),
                isolate(name),
                n(*votes, Noun::Vote)
            ),
            None => format!("Liste {}\u{a0}: élection de {} (rang {place}).", w.name(*list), isolate(name)),
        },
        Step::Vacant { list, seats } => {
            format!("La liste {} est épuisée\u{a0}: vacance de {}.", w.name(*list), n(*seats, Noun::Seat))
        }
        Step::Quotum { rule, needed, have } => {
            format!(
                "Règle «\u{a0}{}\u{a0}»\u{a0}: au moins {needed}\u{a0}; par la seule méthode {have}.",
                isolate(rule)
            )
        }
        Step::Replaced { out, into, rules } => format!(
            "{} prend la place de {}\u{a0}: règle «\u{a0}{}\u{a0}».",
            w.name(*into),
            w.name(*out),
            isolate(rules.join(", "))
        ),
        Step::TooFew { rule, needed, possible, vacant } => format!(
            "Règle «\u{a0}{}\u{a0}»\u{a0}: {needed} sont exigés, {possible} sont possibles\u{a0}; les places manquantes {}.",
            isolate(rule),
            if *vacant { "restent vacantes" } else { "vont à d’autres" }
        ),
        Step::Closed { winners } if winners.is_empty() => "Personne n’est élu.".to_owned(),
        Step::Closed { winners } => format!("Élus, dans cet ordre\u{a0}: {}.", names(w, winners)),
    }
}

fn plural(n: u64, one: &str, many: &str) -> String {
    format!("{n}\u{a0}{}", if n < 2 { one } else { many })
}
