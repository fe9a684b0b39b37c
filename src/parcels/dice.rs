//! Choices that follow from a seed, the same on every machine.

/// A deterministic source of choices: `SplitMix64`, started from the seed's FNV-1a hash.
pub(super) struct Dice(u64);

impl Dice {
    pub(super) fn new(seed: &str) -> Self {
        let hash = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        Self(seed.bytes().fold(0xcbf2_9ce4_8422_2325, hash))
    }

    /// Returns a number from 0 up to 1.
    pub(super) fn roll(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^= mixed >> 31;
        // The upper 32 bits are plenty, and fit a float exactly.
        f64::from(u32::try_from(mixed >> 32).unwrap_or(u32::MAX)) / 4_294_967_296.0
    }

    pub(super) fn between(&mut self, low: f64, high: f64) -> f64 {
        low + self.roll() * (high - low)
    }

    pub(super) fn chance(&mut self, share: f64) -> bool {
        self.roll() < share
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rolls_are_even_and_follow_from_the_seed() {
        let mut dice = Dice::new("AM04");
        let rolls: Vec<f64> = (0..1_000).map(|_| dice.roll()).collect();
        assert!(rolls.iter().all(|roll| (0.0..1.0).contains(roll)));
        assert!((450.0..550.0).contains(&rolls.iter().sum::<f64>()), "{}", rolls.iter().sum::<f64>());
        assert_eq!(Dice::new("AM04").roll().to_bits(), rolls[0].to_bits());
        assert_ne!(Dice::new("AM05").roll().to_bits(), rolls[0].to_bits());
    }
}
