//! French.

use super::super::{Finding, Named};

fn name(act: &Named) -> String {
    let mut text = format!("l’acte n° {}", act.index);
    match (&act.kind, act.at) {
        (Some(kind), Some(at)) => text += &format!(" ({kind}, {at})"),
        _ => text += " (illisible)",
    }
    text
}

pub(super) fn message(finding: &Finding) -> String {
    match finding {
        Finding::Rewritten(act) => {
            format!("Réécriture : {} n’est pas celui qui a été inscrit au registre.", name(act))
        }
        Finding::LeafHashAltered(act) => {
            format!("L’empreinte indiquée à côté de {} a été modifiée ; l’acte lui-même est bien celui signé.", name(act))
        }
        Finding::RootMismatch { from, to } => format!(
            "Réécriture : les actes n° {from} à {} ne donnent pas la racine signée à la taille {to} ; l’un d’eux au moins, \
             ou son empreinte, n’est pas celui qui a été inscrit.",
            to.saturating_sub(1)
        ),
        Finding::Dropped { first, last } if first == last => format!("Suppression : l’acte n° {first} manque."),
        Finding::Dropped { first, last } => format!("Suppression : les actes n° {first} à {last} manquent."),
        Finding::Reordered { act, position } => {
            format!("Déplacement : {} se trouve au rang {position}, qui n’est pas le sien.", name(act))
        }
        Finding::Repeated(act) => format!("Répétition : {} figure plus d’une fois.", name(act)),
        Finding::BackDated { act, not_before } => format!(
            "Antidate : {} se dit antérieur au {not_before}, moment où ce qui le précède a été inscrit.",
            name(act)
        ),
        Finding::PostDated { act, size, signed } => format!(
            "Date fausse : {} se dit postérieur au point de contrôle de taille {size} qui le couvre, signé le {signed}.",
            name(act)
        ),
        Finding::BadCheckpoint { acts } => {
            format!("Le point de contrôle placé après {acts} actes n’est pas valablement signé par la clé du registre.")
        }
        Finding::UntimedCheckpoint { size } => {
            format!("Le point de contrôle de taille {size} ne porte pas d’heure signée.")
        }
        Finding::CheckpointBackDated { size } => {
            format!("Le point de contrôle de taille {size} se dit signé avant celui qu’il suit.")
        }
        Finding::ForeignCheckpoint { origin } => {
            format!("Un point de contrôle appartient à un autre registre : {origin}.")
        }
        Finding::WrongCount { size, acts } => {
            format!("Le point de contrôle a été signé sur {size} actes, mais {acts} le précèdent.")
        }
        Finding::Uncovered { first, last } => format!(
            "Aucun point de contrôle ne couvre les actes n° {first} à {last} : personne ne les a signés."
        ),
        Finding::NoCheckpoint => {
            "Il n’y a aucun point de contrôle valable : rien dans ce registre n’est signé.".to_owned()
        }
        Finding::InconsistentWithKnown { from, to } => format!(
            "Le passé a été réécrit : les actes n° {from} à {} ne sont pas ceux du point de contrôle que vous avez \
             conservé (taille {to}).",
            to.saturating_sub(1)
        ),
        Finding::ShorterThanKnown { known, acts } => format!(
            "Des actes ont été retirés : le point de contrôle que vous avez conservé couvre {known} actes, le registre en \
             compte {acts}."
        ),
        Finding::BadKnownCheckpoint => {
            "Un point de contrôle que vous avez fourni n’est pas de ce registre ou n’est pas signé par sa clé.".to_owned()
        }
        Finding::BadTrustedKey => {
            "La clé que vous avez fournie n’est pas une clé de vérification (nom+id+base64).".to_owned()
        }
        Finding::KeyMismatch { key } => format!(
            "Rien n’est signé ici avec la clé à laquelle vous faites confiance, ni avec une clé à qui elle aurait remis le \
             registre ; la dernière clé est {key}"
        ),
        Finding::KeyNotHandedOver(act) => format!(
            "Clé non remise : {} en nomme une autre, mais la précédente ne l’a pas signé.",
            name(act)
        ),
        Finding::BadOpening { index, name } => format!(
            "La valeur divulguée pour « {name} » de l’acte n° {index} n’est pas celle qui avait été engagée."
        ),
        Finding::Unreadable { line } => {
            format!("La ligne {line} n’est pas une ligne d’export, ou n’est pas à sa place.")
        }
        Finding::Truncated => "L’export s’arrête avant sa dernière ligne : il a été tronqué.".to_owned(),
        Finding::Damaged => {
            "Le fichier n’est plus tel qu’il a été exporté : sa somme de contrôle ou son compte diffère.".to_owned()
        }
    }
}
