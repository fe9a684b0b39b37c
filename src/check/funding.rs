//! # `fund-missing`, `bonus-without-condition`
//!
//! **What it does.** Reports money of a sector fund that does not name the fund, and a bonus that does not name the
//! result it hangs on (`condition`).
//!
//! **Why.** Anyone must be able to check who pays, and what for. A bonus without a result is a gift.
//!
//! **Example.** `funding: [{source: sector_fund, amount: 250000}]`.

use crate::{
    diagnostic::Diagnostic,
    judged::{Check, Judged},
    model::{Agreement, agreement::FundingSource},
};

pub(super) const CODES: &[&str] = &["fund-missing", "bonus-without-condition"];

pub(super) fn find(check: &Check<'_>) -> Vec<Diagnostic> {
    check.each::<Agreement>().flat_map(|agreement| faults(&agreement)).collect()
}

fn faults(agreement: &Judged<'_, Agreement>) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    for (index, funding) in agreement.facts.funding.iter().enumerate() {
        let fault = |code| Diagnostic::error(code, agreement.at(&format!("/funding/{index}/source")));
        match funding.source {
            FundingSource::SectorFund if funding.fund.is_none() => faults.push(fault("fund-missing")),
            FundingSource::Bonus if funding.condition.is_none() => faults.push(fault("bonus-without-condition")),
            _ => {}
        }
    }
    faults
}
