//! What of the platform tells the record to people: the public ledger, the statutes, the audit, and the office home.
//! The platform's pseudo-room takes its routes, actions and links from here.

use crate::permit::{ActionInfo, info};
use crate::web::app::NavItem;
use crate::web::{Access, Routes};
use crate::{audit, home, ledger, statutes_pages};

/// The actions of these pages.
pub const ACTIONS: &[ActionInfo] = audit::pages::ACTIONS;

/// Their links in the office menu.
pub const OFFICE_NAV: &[NavItem] = &[
    NavItem {
        label: "record-nav-audit",
        path: "/office/audit",
        icon: "audit",
        action: Some(info::<audit::pages::ReadAudit>()),
    },
    NavItem { label: "record-nav-ledger", path: "/ledger", icon: "chain", action: None },
    NavItem { label: "record-nav-statutes", path: "/statutes", icon: "gavel", action: None },
];

/// Their links in the public menu.
pub const PUBLIC_NAV: &[NavItem] = &[
    NavItem { label: "record-nav-statutes", path: "/statutes", icon: "gavel", action: None },
    NavItem { label: "record-nav-ledger", path: "/ledger", icon: "chain", action: None },
];

/// Their routes.
pub fn routes() -> Routes {
    ledger::pages::routes().merge(audit::pages::routes()).get("/office", Access::SignedIn, home::show).get(
        "/statutes",
        Access::Public,
        statutes_pages::show,
    )
}
