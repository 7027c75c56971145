//! Names across scripts: what must agree, what must not, and how often that holds on lists of real names.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use proptest::prelude::*;
use rawabit_text::{fold, name_sounds, typed_sounds};

/// Spellings of one name, line by line.
const ONE: &[&[&str]] = &[
    &[
        "محمد العلوي",
        "Mohammed El Alaoui",
        "MOHAMED ALAOUI",
        "محمّد العلَوي",
        "Mohamed Alaoui",
        "Muhammad ELALAOUI",
    ],
    &["ELALAOUI", "EL ALAOUI", "EL-ALAOUI", "Alaoui", "العلوي", "علوي", "Alawi", "El Alawi"],
    &[
        "عبد الله",
        "عبدالله",
        "عبداللـه",
        "Abdellah",
        "ABDALLAH",
        "Abd Allah",
        "Abdullah",
        "ABDELLAHI",
        "Abd El Lah",
    ],
    &["ABDELOUAHID", "ABDELOUAHED", "Abdelouahad", "عبد الواحد", "عبدالواحد", "Abd El Ouahid", "Abdelwahid"],
    &["ENNAJHI", "النجاحي", "Najahi", "EN-NAJAHI", "El Najahi"],
    &["ESSOUBAI", "السباعي", "Es Soubai", "Soubai", "ES-SBAI", "Sbai"],
    &["Ezzahra", "الزهراء", "Zahra", "Zohra", "EZ-ZAHRAE", "زهراء"],
    &[
        "Fatima Zahra",
        "فاطمة الزهراء",
        "FATIMAZAHRA",
        "FATIMA EZZAHRA",
        "Fatimaezzahra",
        "Fatim-Zahra",
        "فاطمةالزهراء",
    ],
    &["Aït Haddou", "AIT HADDOU", "AITHADDOU", "ايت حدو", "آيت حدو", "أيت حدو"],
    &["Ben Ali", "BENALI", "بن علي", "بنعلي", "ابن علي", "Ben-Ali"],
    &["Bouarfa", "بوعرفة", "Bou Arfa", "بو عرفة", "BOUARAFA"],
    &["Youssef", "Yousef", "يوسف", "YOUSSOUF", "Yusuf"],
    &["Khadija", "خديجة", "KHADIDJA", "خديجه", "Khadijah"],
    &["Aïcha", "عائشة", "عايشة", "AICHA", "Aisha"],
    &["Zineb", "Zaynab", "زينب", "Zainab", "ZEINEB"],
    &["Rachid", "رشيد", "Rashid", "RACHIDE"],
    &["Chaïmae", "شيماء", "Chaimaa", "Shaima", "CHAYMAE", "شيما"],
    &["Ghita", "غيثة", "Rhita", "GHITHA"],
    &["Hicham", "هشام", "Hisham", "HICHAME"],
    &["Jaouad", "جواد", "Jawad", "DJAOUAD", "Jouad"],
    &["Fouad", "فؤاد", "Fuad", "FOAD", "فواد"],
    &[
        "Noureddine",
        "نور الدين",
        "Nour Eddine",
        "NOUR-EDDINE",
        "Noureddin",
        "نورالدين",
        "Nour Ed-Dine",
        "Nordine",
    ],
    &["Hafid", "Hafiz", "حفيظ"],
    &["Oulad Ali", "ولد علي", "أولاد علي", "OULED ALI", "Ould Ali"],
    &["OUARZAZI", "الورزازي", "El Ouarzazi", "Warzazi"],
    &["Mustapha", "مصطفى", "Mostafa", "MOUSTAFA", "مصطفي"],
    &["Hussein", "حسين", "Houcine", "EL HOUSSAINE", "Hocine", "Lahoucine", "الحسين", "لحسين"],
    &["Hassan", "حسن", "الحسن", "Lahcen", "HASSANE", "لحسن"],
    &["Ibrahim", "إبراهيم", "Brahim", "ابراهيم"],
    &["Driss", "Idriss", "إدريس", "IDRIS"],
    &["Cherkaoui", "الشرقاوي", "ECHCHARKAOUI", "El Cherkaoui", "Charqaoui", "Ech-Cherkaoui"],
    &["Qasmi", "Kasmi", "القاسمي", "EL QASSIMI"],
    &["Guessous", "ݣسوس", "كسوس", "Gessous"],
    &["Bennani", "بناني", "BENNANI", "بن ناني"],
    &["Benjelloun", "بنجلون", "Ben Jelloun", "بن جلون"],
    &["Soumia", "سمية", "Soumaya", "Sumaya"],
    &["Mariam", "مريم", "Meryem", "Maryam", "Meriem"],
    &["Yahya", "يحيى", "Yahia"],
    &["Abderrahmane", "عبد الرحمن", "عبدالرحمان", "Abdel Rahman", "ABDERAHMAN", "Abd Er-Rahmane"],
    &["Azzeddine", "عز الدين", "Ezzeddine", "Azz Eddine", "AZEDDINE"],
    &["Saad Eddine", "سعد الدين", "Saadeddine", "SAAD-EDDINE"],
    &["Zakaria", "زكرياء", "زكريا", "Zakariae", "Zakarya"],
    &["Slimane", "سليمان", "Soulaimane", "Soulayman"],
    &["Othmane", "عثمان", "Otmane"],
    &["Ghizlane", "غزلان", "Rhizlane"],
    &["M'hamed", "امحمد", "Mhamed"],
    &["Abou Zaid", "ابوزيد", "ABOUZAID", "أبو زيد"],
    &["Mouad", "معاذ", "Moad", "Mouadh", "Moaz"],
    &["Souad", "سعاد", "Souade"],
    &["Taha", "طه"],
    &["Ouahbi", "وهبي", "Wahbi"],
    &["Taoufik", "توفيق", "Tawfiq", "Toufik"],
];

/// Names that must not be taken for one another.
const APART: &[(&str, &str)] = &[
    ("Mohamed", "Mahmoud"),
    ("محمد", "محمود"),
    ("Ahmed", "Hamid"),
    ("حسن", "حسين"),
    ("Hassan", "Houcine"),
    ("Amine", "Amina"),
    ("أمين", "أمينة"),
    ("Ali", "Alaoui"),
    ("علي", "علوي"),
    ("سعد", "سعيد"),
    ("Jamal", "Jamil"),
    ("Rachid", "Rachidi"),
    ("Asmae", "Oussama"),
    ("أسماء", "أسامة"),
    ("Abdellah", "Abdelilah"),
    ("عبد الله", "عبد الإله"),
    ("Khalid", "Kamal"),
    ("نزار", "نوار"),
    ("Omar", "Amir"),
    ("Salah", "Saleh"),
    ("Imane", "Amine"),
    ("Fatima", "Fatiha"),
];

#[test]
fn spellings_of_one_name_have_one_sound() {
    let mut wrong = Vec::new();
    for spellings in ONE {
        let wanted = name_sounds(spellings[0]);
        for other in &spellings[1..] {
            let mut found = name_sounds(other);
            let mut wanted = wanted.clone();
            found.sort();
            wanted.sort();
            if found != wanted {
                wrong.push(format!("{} {wanted:?} / {other} {found:?}", spellings[0]));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn other_names_have_other_sounds() {
    for (one, other) in APART {
        assert_ne!(name_sounds(one), name_sounds(other), "{one} / {other}");
    }
}

#[test]
fn the_order_of_words_stays_and_odd_input_is_harmless() {
    assert_eq!(name_sounds("ALAOUI Mohamed"), ["alwi", "mhmd"]);
    assert!(name_sounds("").is_empty());
    assert!(name_sounds(" - ' ـ ").is_empty());
    assert_eq!(name_sounds("El"), ["al"], "an article of nothing is a name");
    assert_eq!(name_sounds("ben"), ["bn"]);
    assert_eq!(name_sounds("Иван"), ["иван"]);
    assert_eq!(name_sounds("محمد 2"), ["mhmd", "2"]);
    assert_eq!(name_sounds(&"ben ".repeat(500)).len(), 1);
    assert!(name_sounds(&"ali ".repeat(500)).len() <= 16);
}

/// The shared lists, if they lie beside the repository.
fn shared(file: &str) -> Option<String> {
    let root: PathBuf = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/names");
    std::fs::read_to_string(root.join(file)).ok()
}

/// The pairs of a file, Arabic and Latin.
fn pairs(file: &str) -> Vec<(String, String)> {
    let text = shared(file).unwrap_or_default();
    text.lines()
        .skip(1)
        .filter_map(|line| {
            let mut cells = line.split(',');
            Some((cells.next()?.to_owned(), cells.next()?.to_owned()))
        })
        .collect()
}

#[expect(clippy::print_stdout, reason = "the figure is for whoever reads the test's output")]
fn recall(file: &str) -> Option<f64> {
    let pairs = pairs(file);
    let missed: Vec<String> = pairs
        .iter()
        .filter(|(arabic, latin)| name_sounds(arabic) != name_sounds(latin))
        .map(|(arabic, latin)| {
            format!("{arabic} {:?} / {latin} {:?}", name_sounds(arabic), name_sounds(latin))
        })
        .collect();
    println!("{file}: {} of {} agree; not: {missed:#?}", pairs.len() - missed.len(), pairs.len());
    let share = |n: usize| f64::from(u32::try_from(n).unwrap_or(u32::MAX));
    (!pairs.is_empty()).then(|| 1.0 - share(missed.len()) / share(pairs.len()))
}

#[test]
fn real_pairs_agree_as_often_as_promised() {
    for (file, least) in [("morocco_given_pairs.csv", 0.97), ("morocco_family_pairs.csv", 0.95)] {
        if let Some(share) = recall(file) {
            assert!(share >= least, "{file}: {share}");
        }
    }
}

/// The names of the lists, by sound; names that fold to the same letters are one.
fn by_sound(files: &[&str]) -> BTreeMap<String, BTreeSet<String>> {
    let mut out: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for name in files.iter().filter_map(|file| shared(file)).flat_map(|text| {
        text.lines().map(|line| line.trim().to_owned()).filter(|line| !line.is_empty()).collect::<Vec<_>>()
    }) {
        let bare = fold(&name).replace([' ', '-'], "");
        let bare = bare.strip_prefix("ال").unwrap_or(&bare).to_owned();
        out.entry(name_sounds(&name).join(" ")).or_default().insert(bare);
    }
    out
}

#[test]
fn few_different_names_share_a_sound() {
    for (files, most) in [
        (&["ar_given_male.txt"][..], 0.08),
        (&["ar_given_female.txt"][..], 0.12),
        (&["ar_given_male.txt", "ar_given_female.txt", "ar_family.txt"][..], 0.14),
    ] {
        let groups = by_sound(files);
        let names: usize = groups.values().map(BTreeSet::len).sum();
        if names == 0 {
            continue;
        }
        let sharing: usize = groups.values().map(BTreeSet::len).filter(|n| *n > 1).sum();
        let share = |n: usize| f64::from(u32::try_from(n).unwrap_or(u32::MAX));
        let pairs: usize = groups.values().map(|group| group.len() * (group.len() - 1) / 2).sum();
        println!(
            "{files:?}: {sharing} of {names} names share a sound with another; {pairs} of {} pairs of names",
            names * (names - 1) / 2
        );
        for (sound, group) in groups.iter().filter(|(_, group)| group.len() > 1) {
            println!("  {sound}: {group:?}");
        }
        assert!(share(sharing) / share(names) <= most, "{files:?}");
    }
}

/// Every spelling at hand.
fn everything() -> Vec<String> {
    let mut all: Vec<String> =
        ONE.iter().flat_map(|names| names.iter().map(|name| (*name).to_owned())).collect();
    for file in ["morocco_given_pairs.csv", "morocco_family_pairs.csv"] {
        all.extend(pairs(file).into_iter().flat_map(|(arabic, latin)| [arabic, latin]));
    }
    all
}

#[test]
fn every_key_pressed_finds() {
    let (mut all, mut lost) = (0usize, BTreeSet::new());
    for name in everything() {
        let sounds = name_sounds(&name);
        for (at, _) in name.char_indices().skip(1).chain([(name.len(), ' ')]) {
            let typed = typed_sounds(&name[..at]);
            all += 1;
            if !typed.iter().all(|word| sounds.iter().any(|sound| word.matches(sound))) {
                lost.insert(format!("{} of {name}: {typed:?} in {sounds:?}", &name[..at]));
            }
        }
    }
    println!("{} of {all} beginnings do not find: {lost:#?}", lost.len());
    assert!(lost.len() * 100 <= all, "{} of {all}", lost.len());
}

/// Names as they are typed, and things that no one is called.
fn any_name() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "[ابتثجحخدذرزسشصضطظعغفقكلمنهويءأإآؤئةى ًَُِّـ-]{0,40}",
        "[a-zA-ZÀ-ÿ' -]{0,40}",
        "((EL|el|Ben|Aït|Abd|عبد|بن|آيت|ال|ولد)[ -]?){0,4}[a-zا-ي]{0,12}",
    ]
}

/// The same name with what is left out of writing put in, and the other way round.
fn written_otherwise(name: &str, how: &[u8]) -> String {
    let mut out = String::new();
    for (at, c) in name.chars().enumerate() {
        let how = how.get(at % how.len().max(1)).copied().unwrap_or(0);
        match c {
            'ا' => out.push(['ا', 'أ', 'إ', 'آ'][usize::from(how % 4)]),
            'ه' => out.push(['ه', 'ة'][usize::from(how % 2)]),
            'ي' => out.push(['ي', 'ى', 'ئ', 'ی'][usize::from(how % 4)]),
            'و' => out.push(['و', 'ؤ'][usize::from(how % 2)]),
            c if c.is_ascii_lowercase() && how % 2 == 1 => out.extend(c.to_uppercase()),
            'e' => out.push(['e', 'é', 'è', 'ê'][usize::from(how / 2 % 4)]),
            'i' => out.push(['i', 'ï', 'î', 'i'][usize::from(how / 2 % 4)]),
            c => out.push(c),
        }
        if ('ب'..='ي').contains(&c) {
            let marks =
                ["", "\u{064E}", "\u{0651}\u{064F}", "\u{0640}", "\u{0652}", "\u{0640}\u{0640}", "", ""];
            out.push_str(marks[usize::from(how / 4 % 8)]);
        }
    }
    out
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1024, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn marks_hamzas_tatweel_case_and_accents_change_nothing(
        name in "([ابتثجحخدذرزسشصضطظعغفقكلمنهوي]{1,8}|[a-z]{1,8}|[a-z ]{1,8}| ){0,6}",
        how in proptest::collection::vec(any::<u8>(), 1..30),
    ) {
        let other = written_otherwise(&name, &how);
        prop_assert_eq!(fold(&name), fold(&other));
        prop_assert_eq!(name_sounds(&name), name_sounds(&other));
        prop_assert_eq!(typed_sounds(&name), typed_sounds(&other));
    }

    #[test]
    fn sounds_are_short_and_no_input_is_too_odd(name in any_name()) {
        let sounds = name_sounds(&name);
        prop_assert!(sounds.len() <= 16);
        for sound in &sounds {
            prop_assert!(!sound.is_empty() && sound.chars().count() <= 32 && !sound.contains(' '));
        }
        prop_assert_eq!(name_sounds(&fold(&name)), sounds);
        for word in typed_sounds(&name) {
            prop_assert!(!word.any_of.is_empty() && word.any_of.iter().all(|one| !one.is_empty()));
        }
    }

    #[test]
    fn a_name_typed_to_its_end_is_found(name in any_name()) {
        let sounds = name_sounds(&name);
        for typed in [name.clone(), format!("{name} ")] {
            for (at, word) in typed_sounds(&typed).iter().enumerate() {
                prop_assert!(sounds.iter().any(|sound| word.matches(sound)), "{at} {word:?} {sounds:?}");
            }
        }
    }
}
