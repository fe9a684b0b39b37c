//! A part of the output. Several computers can each make one part of the same content; together the parts are the whole, byte
//! for byte, and no two have a file in common.

use std::collections::BTreeSet;

use super::{Plan, Site};
use crate::{portal::ScopeId, route::Route};

/// A part of the output.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Part {
    /// All of it.
    #[default]
    Whole,
    /// What belongs to these scopes: their pages, and of the sites that are theirs all other files. On one site with all
    /// regions the other files belong to the network.
    Scopes(BTreeSet<ScopeId>),
    /// One of several parts of about as many pages. The first has all other files.
    Shard {
        /// Which one, from 1.
        number: usize,
        /// How many there are.
        of: usize,
    },
}

impl Part {
    /// Returns the pages of this part, in pieces that each are sorted.
    #[must_use]
    pub fn routes<'p>(&self, plan: &'p Plan) -> Vec<&'p [Route]> {
        let all = plan.routes();
        match self {
            Self::Whole => vec![all],
            Self::Scopes(scopes) => scopes.iter().map(|scope| of_scope(all, *scope)).collect(),
            Self::Shard { number, of } => {
                let (each, rest) = (all.len() / of, all.len() % of);
                let end = |number: usize| each * number + rest.min(number);
                vec![&all[end(number - 1)..end(*number)]]
            }
        }
    }

    /// Says whether the files of a site that are no pages belong to this part.
    #[must_use]
    pub fn has_others_of(&self, site: &Site) -> bool {
        match self {
            Self::Whole => true,
            Self::Scopes(scopes) => scopes.contains(&site.scope),
            Self::Shard { number, .. } => *number == 1,
        }
    }
}

fn of_scope(all: &[Route], scope: ScopeId) -> &[Route] {
    let (start, end) =
        (all.partition_point(|route| route.scope < scope), all.partition_point(|route| route.scope <= scope));
    &all[start..end]
}
