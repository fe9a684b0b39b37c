//! Labels that would overlap are moved apart, each as little as possible.

/// A label's wish: where its middle should be, and how much room it takes.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Wish {
    /// The wished place of the middle.
    pub(super) at: f64,
    /// The height.
    pub(super) height: f64,
}

/// A run of labels that touch, in the order of their wishes.
struct Run {
    members: Vec<usize>,
    /// The place of the run's upper end that suits its members best.
    top: f64,
    height: f64,
}

/// Returns a place for the middle of each wish, in the same order, so that none overlap and all lie between `low` and
/// `high` (when they fit there at all). Their order from low to high is that of the wishes.
pub(super) fn spread(wishes: &[Wish], low: f64, high: f64) -> Vec<f64> {
    let mut order: Vec<usize> = (0..wishes.len()).collect();
    order.sort_by(|one, two| wishes[*one].at.total_cmp(&wishes[*two].at));
    let mut runs: Vec<Run> = Vec::new();
    for member in order {
        let mut run = settle(vec![member], wishes, low, high);
        while let Some(above) = runs.pop_if(|above| above.top + above.height > run.top) {
            run = settle([above.members, run.members].concat(), wishes, low, high);
        }
        runs.push(run);
    }
    let mut places = vec![0.0; wishes.len()];
    for run in runs {
        let mut top = run.top;
        for member in run.members {
            places[member] = top + wishes[member].height / 2.0;
            top += wishes[member].height;
        }
    }
    places
}

/// Returns the run of `members` at the place where the squares of their distances from their wishes are least.
fn settle(members: Vec<usize>, wishes: &[Wish], low: f64, high: f64) -> Run {
    let (mut height, mut sum, mut count) = (0.0, 0.0, 0.0);
    for member in &members {
        sum += wishes[*member].at - wishes[*member].height / 2.0 - height;
        height += wishes[*member].height;
        count += 1.0;
    }
    let top = (sum / count).min(high - height).max(low);
    Run { members, top, height }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn places(wishes: &[f64]) -> Vec<f64> {
        let wishes: Vec<Wish> = wishes.iter().map(|at| Wish { at: *at, height: 10.0 }).collect();
        spread(&wishes, 0.0, 100.0)
    }

    #[test]
    fn labels_apart_stay_where_they_are() {
        assert_eq!(places(&[20.0, 80.0, 50.0]), [20.0, 80.0, 50.0]);
        assert_eq!(places(&[]), Vec::<f64>::new());
    }

    #[test]
    fn labels_that_touch_share_the_move() {
        assert_eq!(places(&[50.0, 52.0]), [46.0, 56.0]);
        assert_eq!(places(&[50.0, 50.0, 50.0]), [40.0, 50.0, 60.0]);
    }

    #[test]
    fn labels_stay_inside() {
        assert_eq!(places(&[99.0, 98.0]), [95.0, 85.0]);
        assert_eq!(places(&[1.0, 2.0, 14.0]), [5.0, 15.0, 25.0]);
    }

    #[test]
    fn no_two_labels_overlap_whatever_their_wishes() {
        for seed in 0_u32..200 {
            let wishes: Vec<f64> = (0..6).map(|at| f64::from((seed * 7919 + at * 104_729) % 97)).collect();
            let mut places = places(&wishes);
            places.sort_by(f64::total_cmp);
            assert!(places.windows(2).all(|pair| pair[1] - pair[0] >= 10.0 - 1e-9), "{places:?}");
            assert!(places[0] >= 5.0 && places[5] <= 95.0, "{places:?}");
        }
    }
}
