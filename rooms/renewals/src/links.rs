//! Where campaigns and renewals are read: in the office by whoever sees them there, else on the public page of the campaign.

use rawabit_platform::Answer;
use rawabit_platform::web::Ctx;

use crate::permissions::SeeRenewals;
use crate::store::renewals;

/// The pages of some campaigns that this reader may open.
pub(crate) async fn of_campaigns(ctx: Ctx, ids: Vec<String>) -> Answer<Vec<(String, String)>> {
    let mut out = Vec::new();
    for id in ids {
        if crate::store::campaigns::find(ctx.db(), &id).await?.is_none() {
            continue;
        }
        let path = match crate::office::campaign(&ctx, &id).await {
            Ok(_) => format!("/office/renewals/{id}"),
            Err(_) => format!("/renewals/{id}"),
        };
        out.push((id, path));
    }
    Ok(out)
}

/// The pages of some renewals that this reader may open.
pub(crate) async fn of_renewals(ctx: Ctx, ids: Vec<String>) -> Answer<Vec<(String, String)>> {
    let scope = ctx.scope::<SeeRenewals>();
    let rows = renewals::some(ctx.db(), &ids).await?;
    let page = |row: renewals::Model| {
        let path = if scope.contains(&row.unit_path) {
            crate::office::path(&row.id, "")
        } else {
            format!("/renewals/{}", row.campaign_id)
        };
        (row.id, path)
    };
    Ok(rows.into_iter().map(page).collect())
}
