//! Names with the same consonants that are known to be different ones.

/// One name among those that share a sound.
struct Mark {
    /// The sound they share.
    sound: &'static str,
    /// What is put after it for this one.
    mark: char,
    /// How it is written in Arabic, folded, without article.
    arabic: &'static [&'static str],
    /// What tells it in Latin: a part of the word, or its beginning after `^`.
    latin: &'static [&'static str],
}

/// The mark that sets this spelling apart from others with its sound, if it is known to be another name.
pub(in crate::sounds) fn mark(sound: &str, written: &str) -> Option<char> {
    MARKS
        .iter()
        .filter(|row| row.sound == sound)
        .find(|row| {
            row.arabic.contains(&written)
                || row.latin.iter().any(|part| match part.strip_prefix('^') {
                    Some(start) => written.starts_with(start),
                    None => written.contains(part),
                })
        })
        .map(|row| row.mark)
}

const fn row(
    sound: &'static str,
    mark: char,
    arabic: &'static [&'static str],
    latin: &'static [&'static str],
) -> Mark {
    Mark { sound, mark, arabic, latin }
}

const MARKS: [Mark; 37] = [
    // Hussein, apart from Hassan; Husseini from Hassani and Hosni.
    row("hsn", '2', &["حسين", "حوسين"], &["hou", "hos", "hoc", "hus"]),
    row("hsni", '2', &["حسيني"], &["saini", "sayni", "seini", "ssini", "cini"]),
    // Saad, apart from Said.
    row("sd", '2', &["سعد"], &["saad"]),
    row("sdi", '2', &["سعدي"], &["saad"]),
    // Jamil, apart from Jamal.
    row("jml", '2', &["جميل"], &["mil"]),
    // Kamil, apart from Kamal.
    row("kml", '2', &["كامل"], &["mil", "mel"]),
    // Jalil, apart from Jalal.
    row("jll", '2', &["جليل"], &["lil"]),
    // Rachad, apart from Rachid.
    row("rcd", '2', &["رشاد"], &["chad", "shad"]),
    // Imane and Aymane, apart from Amine.
    row("amn", '2', &["ايمان"], &["^im"]),
    row("amn", '3', &["ايمن"], &["^ay", "^ai"]),
    // Amir, Ammar and Amer, apart from Omar.
    row("amr", '2', &["امير", "عمير"], &["mir"]),
    row("amr", '3', &["عمار"], &["^ammar", "^amar"]),
    row("amr", '4', &["عامر"], &["^amer", "^aamer"]),
    // Oussama, apart from Asma.
    row("asma", '2', &["اسامه"], &["^ou", "^os", "^us"]),
    // Issam, apart from Assim.
    row("asm", '2', &["عصام"], &["^is"]),
    // Inès, apart from Anas.
    row("ans", '2', &["ايناس"], &["^in"]),
    // Hadda, apart from Houda.
    row("hda", '2', &["حده"], &["hadd", "hedd"]),
    // Lalla, apart from Leila.
    row("lla", '2', &["لاله"], &["lal"]),
    // Mina, apart from Mouna.
    row("mna", '2', &["مينه"], &["min"]),
    // Soumia, apart from Samia.
    row("smya", '2', &["سميه"], &["^so", "^su"]),
    // Hamidi, apart from Hamdi.
    row("hmdi", '2', &["حميدي"], &["midi"]),
    // Salam and Salem, apart from Salim; Salima from Salma.
    row("slm", '2', &["سلام"], &["lam"]),
    row("slm", '3', &["سالم"], &["lem"]),
    row("slma", '2', &["سليمه"], &["lim"]),
    // Saleh, apart from Salah.
    row("slh", '2', &["صالح"], &["leh", "lih"]),
    // Bachar, apart from Bachir.
    row("bcr", '2', &["بشار"], &["char", "shar"]),
    // Samar and Samra, apart from Samir and Samira.
    row("smr", '2', &["سمر"], &["mar"]),
    row("smra", '2', &["سمرا"], &["samra"]),
    // Zouhair, apart from Zahir.
    row("zhr", '2', &["زهير"], &["^zo", "^zu"]),
    // Karam, apart from Karim.
    row("krm", '2', &["كرم", "كرام"], &["ram"]),
    // Manar, apart from Mounir.
    row("mnr", '2', &["منار"], &["nar"]),
    // Wissam, apart from Wassim.
    row("wsm", '2', &["وسام"], &["sam"]),
    // Hachem, apart from Hicham.
    row("hcm", '2', &["هاشم"], &["^hach", "^hash"]),
    // Hanine, apart from Hanane.
    row("hnn", '2', &["حنين"], &["nin"]),
    // Abdelilah, apart from Abdellah.
    row("abdlh", '2', &[], &["ilah"]),
    // Fadila, apart from Fadoul and Fadl.
    row("fdla", '2', &["فضيله"], &["dil"]),
    // Nabila, apart from Nebla.
    row("nbla", '2', &["نبيله"], &["bil"]),
];
