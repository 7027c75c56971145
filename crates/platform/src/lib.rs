//! What every room stands on: store, accounts, permits, ledger writing, jobs, mail, files, languages, page kit.
