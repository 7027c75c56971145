//! What the door says on the terminal, in the language that was asked for (`--lang`). The causes below it, of a database or a
//! network, keep their own words.

mod counting;
mod trouble;

use std::fmt;
use std::path::{Path, PathBuf};

use rawabit_statutes::{Lang, Problem};

pub(crate) use counting::Counting;
pub(crate) use trouble::{Telling, failure};

/// Something to say on the terminal.
#[derive(Debug)]
pub(crate) enum Told {
    /// A file cannot be read.
    Reading(PathBuf),
    /// A file or a folder cannot be written.
    Writing(PathBuf),
    /// The set-up file is not as it should be; the line, where it is known.
    SetUp(PathBuf, Option<usize>),
    /// The database's address is none.
    DatabaseAddress,
    /// Mails have no sender.
    NoSender,
    /// The address of the message centre cannot be used.
    MessageCentre,
    /// What is set up under this name is no mail address.
    NoMailAddress(&'static str),
    /// What became of a report that a mail was not delivered.
    Bounced(rawabit_members::commands::messages::Told),
    /// Mistakes of a statutes file.
    Mistakes(String, Vec<Problem>),
    /// The database cannot be opened.
    Database,
    /// The database is an empty one.
    NothingFounded,
    /// There is no data folder.
    NoFolder(PathBuf),
    /// The folder holds the statutes of another organisation.
    OtherOrganisation(PathBuf),
    /// The organisation has accounts: its administrators invite others.
    HasAccounts,
    /// A ledger is sound: file, acts, checkpoints.
    Sound(PathBuf, u64, u64),
    /// The log was signed with so many keys, each handed over by the one before.
    HandedOver(usize),
    /// The key of a file vouches for itself.
    CompareKey(String),
    /// The ledger was handed over.
    Rotated {
        /// The act that says so.
        act: u64,
        /// The key that signs from now on.
        key: String,
        /// Its file.
        path: PathBuf,
        /// The file of the key before.
        retired: PathBuf,
    },
    /// Secrets are sealed with a new key.
    Resealed {
        /// The short name of the key.
        key: String,
        /// The file of the keys.
        path: PathBuf,
        /// Identity numbers and cards that were sealed anew.
        sealed: u64,
    },
    /// An act is in the log: index, kind, time, origin, size.
    Proven(u64, String, String, String, u64),
    /// An entry is on an electoral roll: number, position from 1, size, index of the act, root.
    OnRoll(String, u64, u64, u64, String),
    /// An entry's file proves nothing.
    NotOnRoll,
    /// A checkpoint kept from earlier has another key than the proof.
    OtherKey,
    /// A proof is of another size than the checkpoint: the sizes of both.
    OtherSize(u64, u64),
    /// A proof is of another log than the checkpoint's, at this size.
    OtherLog(u64),
    /// An import was taken, or could be: file, new, changed, whether it was a dry run.
    Imported(PathBuf, usize, usize, bool),
    /// Records that an import was not meant to take: how many.
    LeftOut(usize),
    /// Nothing of an import was taken: file, refused rows.
    NotImported(PathBuf, usize),
    /// An invented list was written: file, rows, rows of somebody who stands in it already.
    Simulated(PathBuf, u64, u64),
    /// So many areas were taken.
    Areas(PathBuf, usize),
    /// So many acts were written.
    Exported(PathBuf, u64),
    /// What `--kind` and `--office` want.
    NoPair(String),
    /// What `--start` wants.
    NoDay(String),
    /// About a count.
    Counting(Counting),
}

/// Text of elsewhere inside an Arabic sentence: a path or a number must not turn the words round.
fn iso(lang: Lang, text: impl fmt::Display) -> String {
    if lang == Lang::Ar { format!("\u{2068}{text}\u{2069}") } else { text.to_string() }
}

/// The three languages of one sentence.
fn pick(lang: Lang, ar: String, fr: String, en: String) -> String {
    match lang {
        Lang::Ar => ar,
        Lang::Fr => fr,
        Lang::En => en,
    }
}

fn bounced(lang: Lang, told: rawabit_members::commands::messages::Told) -> String {
    use rawabit_members::commands::messages::Told as Bounced;
    match told {
        Bounced::Noted => pick(
            lang,
            "سُجل عدم وصول الرسالة".into(),
            "l’échec est enregistré".into(),
            "the failure was recorded".into(),
        ),
        Bounced::Delay => pick(
            lang,
            "تأخر في التسليم، لا شيء للتسجيل".into(),
            "un simple retard\u{a0}: rien à enregistrer".into(),
            "a delay only: nothing to record".into(),
        ),
        Bounced::NotOurs => pick(
            lang,
            "لا تخص هذه الرسالة أي رسالة مرسلة من هنا".into(),
            "ce message ne concerne aucun envoi d’ici".into(),
            "this is about no message that was sent from here".into(),
        ),
    }
}

impl Told {
    /// The words.
    pub(crate) fn text(&self, lang: Lang) -> String {
        let path = |path: &Path| iso(lang, path.display());
        let n = |n: u64| iso(lang, n);
        let count = |n: usize| iso(lang, n);
        match self {
            Self::Reading(file) => {
                let file = path(file);
                pick(lang, format!("قراءة الملف {file}"), format!("lecture de {file}"), format!("reading {file}"))
            }
            Self::Writing(file) => {
                let file = path(file);
                pick(lang, format!("كتابة {file}"), format!("écriture de {file}"), format!("writing {file}"))
            }
            Self::SetUp(file, line) => {
                let at = line.map_or_else(|| path(file), |line| iso(lang, format!("{}:{line}", file.display())));
                pick(
                    lang,
                    format!("{at}: تعذرت قراءة ملف الإعداد: فيه مفتاح غير معروف أو قيمة في غير موضعها"),
                    format!("{at}\u{a0}: le fichier de configuration est illisible\u{a0}: une clé inconnue, ou une valeur qui n’est pas à sa place"),
                    format!("{at}: the set-up file cannot be read: an unknown key, or a value out of place"),
                )
            }
            Self::DatabaseAddress => pick(
                lang,
                "يجب أن يبدأ database_url بـ \u{2068}sqlite:\u{2069} أو \u{2068}postgres://\u{2069}".into(),
                "database_url doit commencer par sqlite: ou postgres://".into(),
                "database_url must begin with sqlite: or postgres://".into(),
            ),
            Self::NoSender => pick(
                lang,
                "يحتاج mail_url إلى mail_from، أي عنوان المرسل".into(),
                "mail_url demande mail_from, l’adresse de l’expéditeur".into(),
                "mail_url needs mail_from, the sender’s address".into(),
            ),
            Self::NoMailAddress(name) => pick(
                lang,
                format!("قيمة {} ليست عنوان بريد إلكتروني", iso(lang, name)),
                format!("{name} n’est pas une adresse électronique"),
                format!("{name} is no mail address"),
            ),
            Self::MessageCentre => pick(
                lang,
                "لا يصلح sms_url أو sms_from".into(),
                "sms_url ou sms_from est inutilisable".into(),
                "sms_url or sms_from cannot be used".into(),
            ),
            Self::Bounced(told) => bounced(lang, *told),
            Self::Mistakes(name, problems) => {
                let lines: Vec<String> =
                    problems.iter().map(|problem| problem.message_with_line(lang)).collect();
                let (name, lines) = (iso(lang, name), lines.join("\n"));
                pick(
                    lang,
                    format!("{name}: في هذا النظام الأساسي أخطاء يجب تصحيحها:\n{lines}"),
                    format!("{name}\u{a0}: ces statuts contiennent des erreurs à corriger\u{a0}:\n{lines}"),
                    format!("{name}: these statutes have mistakes to correct:\n{lines}"),
                )
            }
            Self::Database => pick(
                lang,
                "تعذر فتح قاعدة المعطيات (يؤسس الأمر `rawabit init` تنظيما جديدا؛ وإن كان مؤسسا من قبل فراجعوا عنوان قاعدته)".into(),
                "ouverture de la base (`rawabit init` fonde une organisation\u{a0}; si elle l’est déjà, vérifiez l’adresse de sa base)".into(),
                "opening the database (`rawabit init` founds an organisation; if it was founded, look at the address of its database)".into(),
            ),
            Self::NothingFounded => pick(
                lang,
                "لا تحتوي قاعدة المعطيات على أي تنظيم: لم يُنشأ فيها شيء قط. إن كان التنظيم جديدا فابدؤوا بالأمر `rawabit init`؛ وإلا فعنوان القاعدة خاطئ، أو يجب استرجاع نسختها الاحتياطية أولا".into(),
                "la base ne contient aucune organisation\u{a0}: rien n’y a jamais été créé. Pour une nouvelle organisation, commencez par `rawabit init`\u{a0}; sinon, l’adresse de la base est fausse, ou sa sauvegarde doit d’abord être remise en place".into(),
                "the database holds no organisation: nothing was ever made in it. If this is a new organisation, begin with `rawabit init`; if not, the address of the database is wrong, or its backup has to be put back first".into(),
            ),
            Self::NoFolder(folder) => {
                let folder = path(folder);
                pick(
                    lang,
                    format!("لا يوجد المجلد {folder}؛ أنشئوه أو اذكروا مجلدا آخر في data_dir"),
                    format!("le dossier {folder} n’existe pas\u{a0}; créez-le, ou indiquez un autre data_dir"),
                    format!("there is no folder {folder}; make it, or say another data_dir"),
                )
            }
            Self::OtherOrganisation(file) => {
                let file = path(file);
                pick(
                    lang,
                    format!("الملف {file} موجود من قبل ومختلف: هذا المجلد لتنظيم آخر"),
                    format!("{file} existe déjà et diffère\u{a0}: ce dossier est celui d’une autre organisation"),
                    format!("{file} is there already and differs; this folder belongs to another organisation"),
                )
            }
            Self::HasAccounts => pick(
                lang,
                "لهذا التنظيم حسابات من قبل: يدعو مسؤولو النظام غيرهم من صفحة الحسابات، أو اذكروا عنوانا بالخيار --admin".into(),
                "cette organisation a déjà des comptes\u{a0}: ses administrateurs invitent depuis la page des comptes, ou donnez une adresse avec --admin".into(),
                "this organisation has accounts already: its administrators invite others from the page of accounts, or give an address with --admin".into(),
            ),
            Self::Sound(file, acts, checkpoints) => {
                let (file, acts, checkpoints) = (path(file), n(*acts), n(*checkpoints));
                pick(
                    lang,
                    format!("{file}: السجل سليم (القيود: {acts}، نقط التحقق: {checkpoints})"),
                    format!("{file}\u{a0}: registre intègre (actes\u{a0}: {acts}, points de contrôle\u{a0}: {checkpoints})"),
                    format!("{file}: {acts} acts, {checkpoints} checkpoints, sound"),
                )
            }
            Self::HandedOver(keys) => pick(
                lang,
                format!("المفاتيح الموقعة للسجل: {keys}، سلّم كل منها إلى الذي يليه"),
                format!("clés de signature\u{a0}: {keys}, chacune transmise par la précédente"),
                format!("signed with {keys} keys, each handed over by the one before"),
            ),
            Self::CompareKey(key) => {
                let key = iso(lang, key);
                pick(
                    lang,
                    format!("المفتاح {key}: قارنوه بالمفتاح الذي ينشره التنظيم في مكان آخر (--key)"),
                    format!("clé {key}\u{a0}: comparez-la à celle que l’organisation publie ailleurs (--key)"),
                    format!("key {key}: compare it with the one the organisation publishes elsewhere (--key)"),
                )
            }
            Self::Rotated { act, key, path: file, retired } => {
                let (act, key, file, retired) = (n(*act), iso(lang, key), path(file), path(retired));
                pick(
                    lang,
                    format!("سُلّم السجل بالقيد رقم {act}، ويوقَّع من الآن بهذا المفتاح:\n{key}\nانشروه إلى جانب المفتاح السابق: يُتحقق من تصدير السجل بأي منهما\nاحفظوا نسخة احتياطية من {file}، وانسخوه إلى كل خادم آخر قبل تشغيله من جديد\nلم تعد هناك حاجة إلى {retired}: احذفوه"),
                    format!("l’acte n°\u{a0}{act} transmet le registre\u{a0}; il est signé désormais avec cette clé\u{a0}:\n{key}\npubliez-la à côté de l’ancienne\u{a0}: un export du registre se vérifie avec l’une ou l’autre\nsauvegardez {file}, et copiez-le sur chaque autre serveur avant de le relancer\n{retired} ne sert plus à rien\u{a0}: supprimez-le"),
                    format!("act {act} hands the ledger over; it is signed with this key from now on:\n{key}\npublish it beside the old one: an export of the ledger is verified with either\nback up {file}, and copy it to every other node before you start it again\n{retired} is needed for nothing any more: delete it"),
                )
            }
            Self::Resealed { key, path: file, sealed } => {
                let (key, file, sealed) = (iso(lang, key), path(file), n(*sealed));
                pick(
                    lang,
                    format!("المفتاح {key} هو الذي يختم من الآن. أُعيد ختم أرقام البطائق الوطنية وبطائق الانخراط وبصماتها، وعددها: {sealed}\nاحفظوا نسخة احتياطية من {file}، وانسخوه إلى كل خادم آخر قبل تشغيله من جديد\nتبقى المفاتيح السابقة في الملف: بها وُقعت روابط الرسائل المرسلة، وبها خُتمت قرعات لم تنته. تُحذف أسطرها حين لا تبقى إليها حاجة"),
                    format!("la clé {key} scelle désormais. Numéros de carte nationale et cartes d’adhérent scellés à nouveau, avec leurs empreintes\u{a0}: {sealed}\nsauvegardez {file}, et copiez-le sur chaque autre serveur avant de le relancer\nles clés précédentes restent dans le fichier\u{a0}: les liens des messages déjà envoyés sont signés avec elles, et des tirages au sort en cours en dépendent. Supprimez leurs lignes quand plus rien n’en a besoin"),
                    format!("the key {key} seals from now on. Identity numbers and cards sealed anew, with their digests: {sealed}\nback up {file}, and copy it to every other node before you start it again\nthe keys before stay in the file: links in messages that were sent are signed with them, and draws of lots under way are sealed with them. Delete their lines when nothing needs them any more"),
                )
            }
            Self::Proven(index, kind, at, origin, size) => {
                let (index, size) = (n(*index), n(*size));
                let (kind, at, origin) = (iso(lang, kind), iso(lang, at), iso(lang, origin));
                pick(
                    lang,
                    format!("القيد رقم {index} ({kind})، بتاريخ {at}، مدرج في السجل {origin} (عدد القيود: {size})"),
                    format!("l’acte n°\u{a0}{index} ({kind}) du {at} est dans le registre {origin} (actes\u{a0}: {size})"),
                    format!("act {index} ({kind}) of {at} is in the log {origin} of {size} acts"),
                )
            }
            Self::OnRoll(number, position, size, act, root) => {
                let (number, root) = (iso(lang, number), iso(lang, root));
                let (position, size, act) = (n(*position), n(*size), n(*act));
                pick(
                    lang,
                    format!("رقم الانخراط {number} مقيد في اللائحة (الترتيب {position} من {size}). قارنوا هذا الجذر بما في القيد رقم {act}: {root}"),
                    format!("le n°\u{a0}d’adhérent {number} est sur la liste (rang {position} sur {size}). Comparez cette racine à celle de l’acte n°\u{a0}{act}\u{a0}: {root}"),
                    format!("membership no. {number} is on the roll (position {position} of {size}). Compare this root with that of act {act}: {root}"),
                )
            }
            Self::NotOnRoll => pick(
                lang,
                "هذا الملف لا يثبت أي قيد في لائحة الناخبين".into(),
                "ce fichier ne prouve aucune inscription sur une liste électorale".into(),
                "this file proves no entry of an electoral roll".into(),
            ),
            Self::OtherKey => pick(
                lang,
                "نقطة التحقق المحتفظ بها ليست موقعة بمفتاح هذا البرهان".into(),
                "le point de contrôle conservé n’est pas signé avec la clé de cette preuve".into(),
                "the checkpoint kept from earlier is not signed with the key of this proof".into(),
            ),
            Self::OtherSize(proof, known) => {
                let (proof, known) = (n(*proof), n(*known));
                pick(
                    lang,
                    format!("البرهان لسجل من {proof} ونقطة التحقق لسجل من {known} (عدد القيود): لا يدل ملف البرهان على أن أحدهما تتمة للآخر. تحققوا من تصدير السجل كاملا مع نقطة التحقق"),
                    format!("la preuve est celle d’un registre de {proof} actes, le point de contrôle de {known}\u{a0}: un fichier de preuve ne dit pas si l’un prolonge l’autre. Vérifiez un export du registre avec le point de contrôle"),
                    format!("the proof is of a log of {proof} acts and the checkpoint of {known}: a proof file cannot tell whether one continues the other. Verify an export of the ledger against the checkpoint"),
                )
            }
            Self::OtherLog(size) => {
                let size = n(*size);
                pick(
                    lang,
                    format!("سجل هذا البرهان ليس سجل نقطة التحقق: العدد نفسه من القيود ({size}) وجذر آخر"),
                    format!("le registre de cette preuve n’est pas celui du point de contrôle\u{a0}: {size} actes, mais une autre racine"),
                    format!("the log of this proof is not the one of the checkpoint: {size} acts with another root"),
                )
            }
            Self::Imported(file, new, changed, dry) => {
                let (file, new, changed) = (path(file), count(*new), count(*changed));
                let said = pick(
                    lang,
                    format!("{file}: الجديد {new}، والمتغير {changed}"),
                    format!("{file}\u{a0}: {new} nouveaux, {changed} modifiés"),
                    format!("{file}: {new} new, {changed} changed"),
                );
                let nothing = pick(
                    lang,
                    " (تجربة: لم يُكتب شيء)".into(),
                    " (essai\u{a0}: rien n’a été écrit)".into(),
                    " (tried only: nothing was written)".into(),
                );
                if *dry { format!("{said}{nothing}") } else { said }
            }
            Self::LeftOut(records) => {
                let records = count(*records);
                pick(
                    lang,
                    format!("سجلات تُركت عمدا (انتدابات منتهية، أو أصناف قيل إنها لا تعني شيئا هنا): {records}"),
                    format!("enregistrements laissés de côté (mandats achevés, classifications déclarées sans objet)\u{a0}: {records}"),
                    format!("left out on purpose (mandates that have ended, classifications said to mean nothing here): {records}"),
                )
            }
            Self::NotImported(file, refused) => {
                let (file, refused) = (path(file), count(*refused));
                pick(
                    lang,
                    format!("{file}: لم يُكتب شيء. الأسطر المرفوضة: {refused}"),
                    format!("{file}\u{a0}: rien n’a été écrit. Lignes refusées\u{a0}: {refused}"),
                    format!("{file}: nothing was written. Refused rows: {refused}"),
                )
            }
            Self::Simulated(file, rows, again) => {
                let (file, rows, again) = (path(file), n(*rows), n(*again));
                pick(
                    lang,
                    format!("{file}: عدد الأسطر {rows}، منها {again} لأشخاص ورد ذكرهم من قبل. الأشخاص كلهم مختلقون"),
                    format!("{file}\u{a0}: lignes\u{a0}: {rows}, dont {again} de personnes déjà présentes. Toutes ces personnes sont inventées"),
                    format!("{file}: {rows} rows, {again} of them of persons who stand in it already. All of these persons are invented"),
                )
            }
            Self::Areas(file, areas) => {
                let (file, areas) = (path(file), count(*areas));
                pick(lang, format!("{file}: عدد المجالات الترابية {areas}"), format!("{file}\u{a0}: territoires\u{a0}: {areas}"), format!("{file}: {areas} areas"))
            }
            Self::Exported(file, acts) => {
                let (file, acts) = (path(file), n(*acts));
                pick(lang, format!("{file}: عدد القيود {acts}"), format!("{file}\u{a0}: actes\u{a0}: {acts}"), format!("{file}: {acts} acts"))
            }
            Self::NoDay(text) => {
                let text = iso(lang, text);
                pick(
                    lang,
                    format!("{text} ليس تاريخا: اكتبوا السنة ثم الشهر ثم اليوم، مثل \u{2068}2016-10-14\u{2069}"),
                    format!("{text} n’est pas une date\u{a0}: écrivez année-mois-jour, par exemple 2016-10-14"),
                    format!("{text} is no date: write year, month and day, such as 2016-10-14"),
                )
            }
            Self::Counting(said) => said.text(lang),
            Self::NoPair(text) => {
                let text = iso(lang, text);
                pick(
                    lang,
                    format!("{text}: اكتبوا كلمة الملف، ثم علامة المساواة، ثم مفتاح النظام الأساسي، مثل \u{2068}faction=parliamentary_group\u{2069}"),
                    format!("{text}\u{a0}: écrivez le mot du fichier, un signe égal, la clé des statuts, par exemple faction=parliamentary_group"),
                    format!("{text}: write the file’s word, an equals sign, the key of the statutes, such as faction=parliamentary_group"),
                )
            }
        }
    }
}
