//! Chance without chance: numbers that look random and are the same on every machine.

/// A source of numbers (`SplitMix64`, Steele and others 2014).
#[derive(Debug, Clone)]
pub(crate) struct Dice(u64);

impl Dice {
    /// Returns the dice of one thing: the same name gives the same numbers.
    pub(crate) fn of(name: &str) -> Self {
        // FNV-1a, so that similar names begin far apart.
        let hash = name.bytes().fold(0xcbf2_9ce4_8422_2325, |hash: u64, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
        });
        Self(hash)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// Returns a number from `least` up to and without `end`.
    pub(crate) fn between(&mut self, least: usize, end: usize) -> usize {
        let span = u64::try_from(end - least).expect("a span fits");
        least + usize::try_from(self.next() % span).expect("less than the span")
    }

    /// Says yes once in `times`.
    pub(crate) fn once_in(&mut self, times: usize) -> bool {
        self.between(0, times) == 0
    }

    /// Returns one of the things.
    pub(crate) fn pick<'t, T>(&mut self, things: &'t [T]) -> &'t T {
        &things[self.between(0, things.len())]
    }

    /// Returns `count` things in a row from a place in the list, so that none comes twice.
    pub(crate) fn some<'t, T>(&mut self, things: &'t [T], count: usize) -> Vec<&'t T> {
        let start = self.between(0, things.len());
        things.iter().cycle().skip(start).take(count.min(things.len())).collect()
    }
}
