//! The table of roles and actions, reviewed as a whole: a change of anybody's rights shows in a diff.

use std::fmt::Write as _;

use rawabit_platform::permit::Role;

use crate::house::rooms;

#[test]
fn the_table_of_roles_and_actions_is_the_reviewed_one() {
    let mut table = String::from("action");
    for role in Role::ALL {
        let _ = write!(table, " | {}", role.name());
    }
    table.push('\n');
    for room in rooms() {
        for action in room.actions {
            let _ = write!(table, "{:<32}", action.name);
            for role in Role::ALL {
                let _ = write!(table, " {}", if action.roles.contains(role) { 'x' } else { '.' });
            }
            table.push('\n');
        }
    }
    insta::assert_snapshot!(table);
}

#[test]
fn every_action_has_a_name_of_its_own() {
    let names: Vec<&str> = rooms().iter().flat_map(|room| room.actions).map(|action| action.name).collect();
    let distinct: std::collections::BTreeSet<&&str> = names.iter().collect();
    assert_eq!(names.len(), distinct.len());
}

#[test]
fn an_administrator_of_the_installation_reads_no_content() {
    for room in rooms().iter().filter(|room| room.name != "platform") {
        for action in room.actions {
            assert!(!action.roles.contains(&Role::Administrator), "{}", action.name);
        }
    }
}
