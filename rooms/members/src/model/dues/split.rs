//! Sharing a payment among the units on the way up, exactly.

use rawabit_statutes::Fraction;

/// The parts of an amount by fractions, in order, and what stays: together always the amount. What is left after rounding down goes to the
/// largest remainders; of equal ones, first to what stays, then in order. An amount that is taken back is shared as it was. None where the
/// fractions come to more than one or are too fine to reckon with.
pub fn split(amount: i64, shares: &[Fraction]) -> Option<(Vec<i64>, i64)> {
    let mut den = 1_u128;
    for share in shares {
        let other = u128::from(share.parts().1);
        den = den / divisor(den, other) * other;
        if den > 1 << 64 {
            return None;
        }
    }
    let weights: Vec<u128> = shares
        .iter()
        .map(|share| u128::from(share.parts().0) * (den / u128::from(share.parts().1)))
        .collect();
    let kept = den.checked_sub(weights.iter().sum())?;
    let whole = u128::from(amount.unsigned_abs());
    let mut parts: Vec<(u128, u128)> = std::iter::once(kept)
        .chain(weights)
        .map(|weight| whole.checked_mul(weight).map(|all| (all / den, all % den)))
        .collect::<Option<_>>()?;
    let left = usize::try_from(whole - parts.iter().map(|(part, _)| part).sum::<u128>()).ok()?;
    let mut order: Vec<usize> = (0..parts.len()).collect();
    order.sort_by_key(|at| std::cmp::Reverse(parts[*at].1));
    for at in order.into_iter().take(left) {
        parts[at].0 += 1;
    }
    let mut signed = Vec::with_capacity(parts.len());
    for (part, _) in parts {
        let part = i64::try_from(part).ok()?;
        signed.push(if amount < 0 { -part } else { part });
    }
    let kept = signed.remove(0);
    Some((signed, kept))
}

fn divisor(a: u128, b: u128) -> u128 {
    let (mut a, mut b) = (a, b);
    while b > 0 {
        (a, b) = (b, a % b);
    }
    a.max(1)
}

/// What goes up on each step of the way, when each receiver keeps its own part and passes the rest on: the sum of the own parts from there.
pub fn steps(own: &[i64]) -> Vec<i64> {
    let mut above = 0;
    let mut out: Vec<i64> = own
        .iter()
        .rev()
        .map(|part| {
            above += part;
            above
        })
        .collect();
    out.reverse();
    out
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn shares() -> impl Strategy<Value = Vec<Fraction>> {
        (1_u32..50, proptest::collection::vec(0_u32..50, 0..4)).prop_map(|(rest, nums)| {
            let den = rest + nums.iter().sum::<u32>();
            nums.into_iter().filter_map(|num| Fraction::new(num, den)).collect()
        })
    }

    #[test]
    fn a_hundred_in_three_tenths_and_a_fifth() {
        let shares = [Fraction::new(3, 10), Fraction::new(1, 5)].map(|share| share.expect("a fraction"));
        assert_eq!(split(10_000, &shares), Some((vec![3_000, 2_000], 5_000)));
        // One hundredth: half of it stays, the larger remainder.
        assert_eq!(split(1, &shares), Some((vec![0, 0], 1)));
        assert_eq!(split(-33, &shares), Some((vec![-10, -7], -16)));
        assert_eq!(split(33, &[]), Some((vec![], 33)));
        let much = [Fraction::new(2, 3), Fraction::new(1, 2)].map(|share| share.expect("a fraction"));
        assert_eq!(split(100, &much), None);
        assert_eq!(steps(&[3_000, 2_000]), [5_000, 2_000]);
    }

    proptest! {
        #[test]
        fn parts_come_to_the_payment_and_none_is_off_by_a_whole_hundredth(amount in -1_000_000_000_i64..1_000_000_000, shares in shares()) {
            let (parts, kept) = split(amount, &shares).expect("shares of at most all");
            prop_assert_eq!(parts.iter().sum::<i64>() + kept, amount);
            for (part, share) in parts.iter().zip(&shares) {
                let (num, den) = share.parts();
                let off = i128::from(*part) * i128::from(den) - i128::from(amount) * i128::from(num);
                prop_assert!(off.abs() < i128::from(den), "{part} of {amount} by {share}");
            }
            let (back, kept_back) = split(-amount, &shares).expect("the same shares");
            prop_assert_eq!(back.iter().sum::<i64>() + kept_back, -amount);
            prop_assert_eq!(back, parts.iter().map(|part| -part).collect::<Vec<_>>());
        }
    }
}
