//! What comes of all that is said of old addresses.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use portal::{Address, Portal, Resolved};

use super::claims::Claim;
use super::old_address::OldAddress;
use super::{Note, Taken, Target};

/// Addresses that differ in large and small letters at the most, and where they lead.
struct Moved {
    olds: Vec<OldAddress>,
    target: Target,
}

/// Each old address once, with where it leads in one step. What stands where a place is, goes round in circles or leads nowhere is
/// left out, and named.
pub(super) fn settle(
    claims: Vec<Claim>,
    taken: &Taken<'_>,
    portal: &Arc<Portal>,
    notes: &mut Vec<Note>,
) -> BTreeMap<OldAddress, Target> {
    let moves = told_apart(claims, taken, notes);
    let mut settled = BTreeMap::new();
    for (known_as, moved) in &moves {
        let target = follow(known_as, &moves, taken);
        let there = target.and_then(|target| at_its_place(target, taken, portal));
        for old in &moved.olds {
            match (target, &there) {
                (None, _) => notes.push(Note::RedirectLoop { old: old.to_string() }),
                (Some(target), None) => {
                    notes.push(Note::RedirectNowhere { old: old.to_string(), new: target.link.to_string() });
                }
                (_, Some(there)) => drop(settled.insert(old.clone(), there.clone())),
            }
        }
    }
    settled
}

/// The first that is said of each address where nothing is.
fn told_apart(claims: Vec<Claim>, taken: &Taken<'_>, notes: &mut Vec<Note>) -> BTreeMap<String, Moved> {
    let mut moves: BTreeMap<String, Moved> = BTreeMap::new();
    for Claim { old, target } in claims {
        let known_as = old.known_as();
        if taken.has(&old) {
            // That it is where it was is no news.
            if OldAddress::of(&target.link, taken.dist).map(|new| new.known_as()) != Some(known_as) {
                notes.push(Note::RedirectOverPlace { old: old.to_string() });
            }
        } else if let Some(first) = moves.get_mut(&known_as) {
            if first.target.link != target.link {
                notes.push(Note::RedirectTwice { old: old.to_string() });
            } else if !first.olds.contains(&old) {
                first.olds.push(old);
            }
        } else {
            moves.insert(known_as, Moved { olds: vec![old], target });
        }
    }
    moves
}

/// Where one comes to in the end. `None` where that is never.
fn follow<'a>(known_as: &str, moves: &'a BTreeMap<String, Moved>, taken: &Taken<'_>) -> Option<&'a Target> {
    let mut seen = BTreeSet::from([known_as.to_owned()]);
    let mut target = &moves.get(known_as)?.target;
    while let Some(next) = OldAddress::of(&target.link, taken.dist).map(|next| next.known_as())
        && let Some(further) = moves.get(&next)
    {
        if !seen.insert(next) {
            return None;
        }
        target = &further.target;
    }
    Some(target)
}

/// The target under the address that it really has. `None` where there is nothing.
fn at_its_place(target: &Target, taken: &Taken<'_>, portal: &Arc<Portal>) -> Option<Target> {
    let Some(address) = OldAddress::of(&target.link, taken.dist) else { return Some(target.clone()) };
    let whole = OldAddress { query: None, ..address };
    let Some(below) = whole.below(taken.dist) else { return Some(target.clone()) };
    if taken.has_just(&whole) {
        return Some(target.clone());
    }
    let address = Address::parse(whole.path.strip_prefix(taken.dist.site.path()).unwrap_or(&below));
    match portal.resolve(&address, portal.default_language()) {
        Resolved::Found(_) => Some(target.clone()),
        Resolved::Moved(there) => {
            let link = taken.dist.link(there.to_string().trim_start_matches('/'))?;
            Some(Target { link, ..target.clone() })
        }
        Resolved::NotFound => None,
    }
}
