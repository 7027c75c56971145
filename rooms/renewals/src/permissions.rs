//! Who opens campaigns, renews branches, judges and sees.

rawabit_platform::actions! {
    /// See campaigns and how the renewal of each branch stands.
    SeeRenewals = "renewals.see": [Secretariat, President, Secretary, Bureau, Auditor];
    /// Open a campaign for a unit, set its calendar, say who supervises.
    OpenCampaign = "renewals.open": [Secretariat, President];
    /// Renew a branch: have its roll frozen and its assembly convened, hand its record over.
    RenewBranch = "renewals.renew": [Secretariat, President, Secretary];
    /// Judge what the statutes leave to an office: only whoever holds it, as the command checks.
    JudgeRenewal = "renewals.judge": [Secretariat, Bureau];
}
