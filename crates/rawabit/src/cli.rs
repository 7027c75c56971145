//! The command line. Names and meanings are a contract (`docs/ARCHITECTURE.md`, "Commands").

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

/// Rawabit: runs a federated membership organisation.
#[derive(Debug, Parser)]
#[command(name = "rawabit", version, about)]
pub(crate) struct Cli {
    /// Language of messages on this terminal.
    #[arg(long, global = true, value_enum, default_value_t = Tongue::En)]
    pub(crate) lang: Tongue,
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// A language of messages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Tongue {
    /// Arabic.
    Ar,
    /// French.
    Fr,
    /// English.
    En,
}

impl From<Tongue> for rawabit_statutes::Lang {
    fn from(tongue: Tongue) -> Self {
        match tongue {
            Tongue::Ar => Self::Ar,
            Tongue::Fr => Self::Fr,
            Tongue::En => Self::En,
        }
    }
}

/// What to do.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Make the example organisation in a folder if it is not there yet, and serve it.
    Demo {
        /// Where to listen.
        #[arg(long, default_value = "127.0.0.1:8018")]
        listen: String,
        /// The folder of the database, files and keys.
        #[arg(long, default_value = "data/demo")]
        data: PathBuf,
    },
    /// Serve an organisation.
    Serve {
        /// The set-up file.
        #[arg(long)]
        config: Option<PathBuf>,
    },
    /// Make a new, empty organisation from its statutes; prints the first administrator's one-time link.
    Init {
        /// The statutes.
        #[arg(long)]
        statutes: PathBuf,
        /// The first administrator's mail address; without it the page behind the link asks for it.
        #[arg(long)]
        admin: Option<String>,
        /// The set-up file.
        #[arg(long)]
        config: Option<PathBuf>,
    },
    /// Statutes: check a file, or say it in words.
    Statutes {
        #[command(subcommand)]
        what: StatutesCommand,
    },
    /// Import a file.
    Import {
        #[command(subcommand)]
        what: ImportCommand,
    },
    /// The key that signs the ledger.
    Ledger {
        #[command(subcommand)]
        what: LedgerCommand,
    },
    /// The key that seals secrets and identity numbers in the database.
    Sealing {
        #[command(subcommand)]
        what: SealingCommand,
    },
    /// Write a file: the ledger for `verify`, or the published programmes as IATI.
    Export {
        #[command(subcommand)]
        what: ExportCommand,
    },
    /// Contract programmes.
    Programmes {
        #[command(subcommand)]
        what: ProgrammesCommand,
    },
    /// Elections.
    Elections {
        #[command(subcommand)]
        what: ElectionsCommand,
    },
    /// Mail that comes in.
    Mail {
        #[command(subcommand)]
        what: MailCommand,
    },
    /// Count an election from a ballot file. Exit 3 and the tie where a lot must be drawn, 4 where another round must be held.
    Count(CountArgs),
    /// Share seats in proportion to votes. Exit 3 and the tie where a lot must be drawn.
    Apportion(ApportionArgs),
    /// Make data of persons who do not exist, for trials.
    Simulate {
        #[command(subcommand)]
        what: SimulateCommand,
    },
    /// Check an exported ledger, or the proof file of one act, without a server. Exit 0 if sound, 1 and the reason if not.
    Verify {
        /// The file.
        path: PathBuf,
        /// A checkpoint kept from earlier: the log must contain it.
        #[arg(long)]
        checkpoint: Vec<PathBuf>,
        /// The verifier key, got by another way than the file.
        #[arg(long)]
        key: Option<String>,
    },
}

/// How ties are resolved that the method leaves open.
#[derive(Debug, Args)]
pub(crate) struct DrawArgs {
    /// A draw that was taken: numbers in the order in which they were drawn, `3,1,2`. The first drawn is the one a tie is
    /// about: who takes the seat, who drops out.
    #[arg(long, value_name = "NUMBERS", conflicts_with = "lots")]
    pub(crate) draw: Option<String>,
    /// A seed that was fixed in public: for tie `q` the lowest SHA-256 of `seed:q:number` is drawn first.
    #[arg(long, alias = "lot", value_name = "SEED")]
    pub(crate) lots: Option<String>,
}

/// What to count, and how.
#[derive(Debug, Args)]
pub(crate) struct CountArgs {
    /// The ballots: BLT, or CSV where the name ends so.
    pub(crate) file: PathBuf,
    /// The method: stv-scottish, stv-hare, meek, wigm, irv, plurality, two-round, block, approval, borda, schulze and others.
    #[arg(long)]
    pub(crate) method: String,
    /// Seats to fill, where not those of the file.
    #[arg(long)]
    pub(crate) seats: Option<usize>,
    /// Ties.
    #[command(flatten)]
    pub(crate) ties: DrawArgs,
    /// Answer for programs.
    #[arg(long)]
    pub(crate) json: bool,
}

/// What to share, and how.
#[derive(Debug, Args)]
pub(crate) struct ApportionArgs {
    /// The votes or members: CSV with `name,votes`.
    pub(crate) file: PathBuf,
    /// The formula: hare, droop, dhondt, sainte-lague, modified-sainte-lague, huntington-hill, adams and others.
    #[arg(long)]
    pub(crate) method: String,
    /// Seats to share.
    #[arg(long)]
    pub(crate) seats: u64,
    /// The share of all votes below which a list stays out: `5%`, `1/20` or `0.05`; a number from 1 on is in a hundred.
    #[arg(long, value_name = "SHARE")]
    pub(crate) threshold: Option<String>,
    /// Seats for each that takes part before the rest is shared.
    #[arg(long, default_value_t = 0)]
    pub(crate) base: u64,
    /// At least so many seats for each that takes part.
    #[arg(long, default_value_t = 0)]
    pub(crate) minimum: u64,
    /// Ties.
    #[command(flatten)]
    pub(crate) ties: DrawArgs,
    /// Answer for programs.
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Debug, Subcommand)]
pub(crate) enum StatutesCommand {
    /// Say every mistake with its line; exit 1 if there is one.
    Check {
        /// The statutes.
        file: PathBuf,
    },
    /// Say the rules as sentences.
    Explain {
        /// The statutes.
        file: PathBuf,
    },
}

#[derive(Debug, Subcommand)]
pub(crate) enum ImportCommand {
    /// The areas of the country, from CSV (`examples/areas` has those of Morocco). Before the tree, whose units name them.
    Areas {
        /// The file.
        file: PathBuf,
        /// Their squares on the tile map; without it those on record stay.
        #[arg(long)]
        tiles: Option<PathBuf>,
        /// The set-up file.
        #[arg(long)]
        config: Option<PathBuf>,
    },
    /// Members, from XLSX, XLS, ODS or CSV. Tells every row that is not taken, and exits 1 if there is one. Asked again with the same file
    /// after a crash, it goes on where it stopped.
    Members(MembersFile),
    /// Organizations as units and memberships as mandates, from Popolo 1.0 files (JSON).
    Popolo(PopoloFiles),
    /// A contract programme prepared in a spreadsheet, from CSV, into the draft of a unit. Where the unit has none in preparation, one is opened.
    Programme {
        /// The file.
        file: PathBuf,
        /// Whose programme it is.
        #[arg(long)]
        unit: String,
        /// Replace the objectives that the draft has.
        #[arg(long)]
        replace: bool,
        /// Say what would happen, and change nothing.
        #[arg(long)]
        dry_run: bool,
        /// The set-up file.
        #[arg(long)]
        config: Option<PathBuf>,
    },
    /// A tree of units with its office-holders, from CSV.
    Tree {
        /// The file.
        file: PathBuf,
        /// Say what would happen, and change nothing.
        #[arg(long)]
        dry_run: bool,
        /// The set-up file.
        #[arg(long)]
        config: Option<PathBuf>,
    },
}

/// A list of members.
#[derive(Debug, Args)]
pub(crate) struct MembersFile {
    /// The file.
    pub(crate) file: PathBuf,
    /// The unit of rows that name none; then others have to lie below it.
    #[arg(long)]
    pub(crate) unit: Option<String>,
    /// Say what would happen, and change nothing.
    #[arg(long)]
    pub(crate) dry_run: bool,
    /// Take those who resemble somebody on record as somebody new.
    #[arg(long)]
    pub(crate) take_suspects: bool,
    /// The persons are invented, which every page then says.
    #[arg(long)]
    pub(crate) synthetic: bool,
    /// Write the rows that are not taken into this CSV instead of telling them.
    #[arg(long, value_name = "CSV")]
    pub(crate) report: Option<PathBuf>,
    /// The set-up file.
    #[arg(long)]
    pub(crate) config: Option<PathBuf>,
}

#[derive(Debug, Subcommand)]
pub(crate) enum SimulateCommand {
    /// A list of members with the mess of real ones, which `import members` takes: names in either script and any spelling, telephones in every
    /// writing, missing fields, births that cannot be, some persons twice. The same seed makes the same list on every machine. Needs no
    /// organisation.
    Members(SimulatedMembers),
}

/// An invented list of members.
#[derive(Debug, Args)]
pub(crate) struct SimulatedMembers {
    /// Where to write it: XLSX if the file is called so, else CSV.
    #[arg(long, value_name = "FILE")]
    pub(crate) out: PathBuf,
    /// How many rows.
    #[arg(long, default_value_t = 1_000, value_parser = clap::value_parser!(u64).range(1..=10_000_000))]
    pub(crate) count: u64,
    /// What the list is made from.
    #[arg(long, default_value_t = 2018)]
    pub(crate) seed: u64,
    /// The units that the rows name in turn: `branch-04-421,branch-04-441`. Without them, say `--unit` when the list is imported.
    #[arg(long, value_name = "UNITS", value_delimiter = ',')]
    pub(crate) units: Vec<String>,
    /// Add a column with identity numbers: two letters and seven digits, which no office gives out. The statutes must take such
    /// (`identity = "AA9999999"`).
    #[arg(long)]
    pub(crate) identities: bool,
    /// Add a column with the group of each: executives, employees, inactive, traders, farmers, artisans, labourers, unemployed. The statutes
    /// must know these groups.
    #[arg(long)]
    pub(crate) professions: bool,
}

/// Popolo files, and how their words are those of the statutes.
#[derive(Debug, Args)]
pub(crate) struct PopoloFiles {
    /// The files. Each is taken whole or not at all.
    #[arg(required = true)]
    pub(crate) files: Vec<PathBuf>,
    /// A classification of organizations and the kind of unit it is: `faction=parliamentary_group`; `legislature=` leaves
    /// such organizations out.
    #[arg(long = "kind", value_name = "WORD=KIND")]
    pub(crate) kinds: Vec<String>,
    /// A role of memberships and the office it is: `member=group_member`; `guest=` leaves such memberships out.
    #[arg(long = "office", value_name = "WORD=OFFICE")]
    pub(crate) offices: Vec<String>,
    /// The unit under which organizations without a parent are put, where their kind is no root.
    #[arg(long, value_name = "UNIT")]
    pub(crate) parent: Option<String>,
    /// The language of plain names.
    #[arg(long, value_enum)]
    pub(crate) names: Option<Tongue>,
    /// The first day of memberships that say none: 2016-10-14.
    #[arg(long, value_name = "DAY")]
    pub(crate) start: Option<String>,
    /// Leave the areas of organizations out: they are those of another list.
    #[arg(long)]
    pub(crate) without_areas: bool,
    /// Say what would happen, and change nothing.
    #[arg(long)]
    pub(crate) dry_run: bool,
    /// The set-up file.
    #[arg(long)]
    pub(crate) config: Option<PathBuf>,
}

#[derive(Debug, Subcommand)]
pub(crate) enum ExportCommand {
    /// The whole ledger.
    Ledger {
        /// Where to write it.
        file: PathBuf,
        /// The set-up file.
        #[arg(long)]
        config: Option<PathBuf>,
    },
    /// The members of a unit and below, or all: XLSX if the file is called so, else CSV. Identity numbers are left out.
    Members {
        /// Where to write it.
        file: PathBuf,
        /// The unit.
        #[arg(long)]
        unit: Option<String>,
        /// The set-up file.
        #[arg(long)]
        config: Option<PathBuf>,
    },
    /// The published contract programmes as IATI 2.03 activities.
    Iati {
        /// Where to write it.
        file: PathBuf,
        /// The set-up file.
        #[arg(long)]
        config: Option<PathBuf>,
    },
}

#[derive(Debug, Subcommand)]
pub(crate) enum MailCommand {
    /// Take in a report that a mail to a member was not delivered (RFC 3464), from the standard input: fit for a pipe of the mail server.
    /// Exit 0 when it was taken in or is none of ours, 75 (try again later) when the database does not answer.
    Bounce {
        /// The address that the report was sent to, where the mail server tells: `${recipient}` in Postfix.
        #[arg(long, value_name = "ADDRESS")]
        recipient: Option<String>,
        /// The set-up file.
        #[arg(long)]
        config: Option<PathBuf>,
    },
}

#[derive(Debug, Subcommand)]
pub(crate) enum ProgrammesCommand {
    /// Count every total again from the approved reports and say what differs; exit 1 if anything does.
    Audit {
        /// The set-up file.
        #[arg(long)]
        config: Option<PathBuf>,
    },
}

#[derive(Debug, Subcommand)]
pub(crate) enum ElectionsCommand {
    /// Count every result again, hold it against its record and the ledger, and say what differs; exit 1 if anything does.
    Audit {
        /// The set-up file.
        #[arg(long)]
        config: Option<PathBuf>,
    },
}

#[derive(Debug, Subcommand)]
pub(crate) enum LedgerCommand {
    /// Hand the ledger over to a new key: an act under the old key names it, and from then on it signs. Stop the program first.
    RotateKey {
        /// The set-up file.
        #[arg(long)]
        config: Option<PathBuf>,
    },
}

#[derive(Debug, Subcommand)]
pub(crate) enum SealingCommand {
    /// Put a new key first in the sealing key file, and seal identity numbers, cards and second factors anew with it, digests with them. The
    /// older keys stay in the file. Stop the program first; stopped in the middle, the program goes on by itself the night after its next start.
    RotateKey {
        /// The set-up file.
        #[arg(long)]
        config: Option<PathBuf>,
    },
}
