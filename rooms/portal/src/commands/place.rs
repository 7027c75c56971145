//! Giving versions their addresses, and leading from the former ones to the present.

use std::collections::BTreeMap;

use rawabit_platform::Answer;
use rawabit_platform::Work;
use rawabit_platform::clock::Day;
use rawabit_platform::lang::Lang;
use rawabit_platform::store::like_prefix;
use sea_orm::sea_query::LikeExpr;
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait as _, EntityTrait as _, IntoActiveModel as _, QueryFilter as _, Set,
};

use crate::model::{self, Place};
use crate::store::entity::{redirect, version};

/// Gives every version the address of its day and slug, numbered where another article has it, and leaves a redirect at
/// an address that it had. Returns the paths by language.
pub(super) async fn settle(work: &Work, id: &str, day: Day) -> Answer<BTreeMap<Lang, String>> {
    let versions = version::Entity::find().filter(version::Column::ArticleId.eq(id)).all(work.tx()).await?;
    let mut paths = BTreeMap::new();
    for one in versions {
        let Some(lang) = Lang::from_code(&one.lang) else { continue };
        let wanted = model::path(day, &one.slug);
        if one.path.as_deref() == Some(wanted.as_str()) {
            paths.insert(lang, wanted);
            continue;
        }
        let others = taken(work, id, &one.lang, &wanted).await?;
        let (path, slug) = model::free_path(day, &one.slug, |path| {
            if others.iter().any(|other| other == path) { Place::Taken } else { Place::Free }
        });
        // The address may be one it had before: then it is no longer a former one.
        redirect::Entity::delete_by_id((one.lang.clone(), path.clone())).exec(work.tx()).await?;
        let former = one.path.clone();
        let lang_code = one.lang.clone();
        let mut row = one.into_active_model();
        row.path = Set(Some(path.clone()));
        row.slug = Set(slug);
        row.update(work.tx()).await?;
        if let Some(former) = former.filter(|former| *former != path) {
            let row = redirect::ActiveModel {
                lang: Set(lang_code),
                path: Set(former),
                article_id: Set(id.to_owned()),
                created_at: Set(work.now()),
            };
            redirect::Entity::insert(row).exec_without_returning(work.tx()).await?;
        }
        paths.insert(lang, path);
    }
    Ok(paths)
}

/// The addresses that begin like `wanted` and are, or were, another article's in this language.
async fn taken(work: &Work, id: &str, lang: &str, wanted: &str) -> Answer<Vec<String>> {
    let begins = || LikeExpr::new(like_prefix(wanted)).escape('\\');
    let present = version::Entity::find()
        .filter(version::Column::Lang.eq(lang))
        .filter(version::Column::Path.like(begins()))
        .filter(version::Column::ArticleId.ne(id))
        .all(work.tx())
        .await?;
    let former = redirect::Entity::find()
        .filter(redirect::Column::Lang.eq(lang))
        .filter(redirect::Column::Path.like(begins()))
        .filter(redirect::Column::ArticleId.ne(id))
        .all(work.tx())
        .await?;
    Ok(present.into_iter().filter_map(|row| row.path).chain(former.into_iter().map(|row| row.path)).collect())
}
