//! DEFLATE (RFC 1951) for the words of a share image: runs of zeros, and everything else byte by byte, in the codes that the
//! standard fixes (3.2.6). It knows no more, because words are little else than runs of zeros; and it ends in such a way that
//! what others packed can follow, which our libraries do not offer at their quickest.

/// The lengths of runs from which codes go on, and how many bits say how far beyond (3.2.5).
const LENGTHS: [(usize, u32); 29] = [
    (3, 0),
    (4, 0),
    (5, 0),
    (6, 0),
    (7, 0),
    (8, 0),
    (9, 0),
    (10, 0),
    (11, 1),
    (13, 1),
    (15, 1),
    (17, 1),
    (19, 2),
    (23, 2),
    (27, 2),
    (31, 2),
    (35, 3),
    (43, 3),
    (51, 3),
    (59, 3),
    (67, 4),
    (83, 4),
    (99, 4),
    (115, 4),
    (131, 5),
    (163, 5),
    (195, 5),
    (227, 5),
    (258, 0),
];

/// The longest run of one code.
const LONGEST: usize = 258;

/// A block that is being written.
pub(super) struct Block {
    bytes: Vec<u8>,
    /// What is not yet a whole byte, the first bit lowest, and how many bits that is.
    bits: u64,
    count: u32,
    /// How many zeros are not written yet.
    zeros: usize,
}

impl Block {
    /// Returns an empty block, which is not the last.
    pub(super) fn new() -> Self {
        let mut block = Self { bytes: Vec::new(), bits: 0, count: 0, zeros: 0 };
        block.put(0b010, 3);
        block
    }

    /// Adds zeros.
    pub(super) fn zeros(&mut self, count: usize) {
        self.zeros += count;
    }

    /// Adds bytes.
    pub(super) fn bytes(&mut self, bytes: &[u8]) {
        for eight in bytes.chunks(8) {
            if eight == [0; 8] {
                self.zeros += 8;
                continue;
            }
            for byte in eight {
                if *byte == 0 {
                    self.zeros += 1;
                } else {
                    self.write_zeros();
                    self.literal(*byte);
                }
            }
        }
    }

    /// Ends the block, and returns its bytes. An empty one comes after it, so that the next begins with a whole byte.
    pub(super) fn finish(mut self) -> Vec<u8> {
        self.write_zeros();
        self.code(0, 7);
        self.put(0b000, 3);
        self.put(0, 7);
        let whole = usize::try_from(self.count / 8).expect("a few");
        self.bytes.extend_from_slice(&self.bits.to_le_bytes()[..whole]);
        self.bytes.extend_from_slice(&[0, 0, 0xff, 0xff]);
        self.bytes
    }

    fn write_zeros(&mut self) {
        if self.zeros == 0 {
            return;
        }
        self.literal(0);
        let mut left = self.zeros - 1;
        while left >= LENGTHS[0].0 {
            let length = left.min(LONGEST);
            self.repeat(length);
            left -= length;
        }
        (0..left).for_each(|_| self.literal(0));
        self.zeros = 0;
    }

    fn literal(&mut self, byte: u8) {
        let byte = u32::from(byte);
        if byte < 144 { self.code(0b0011_0000 + byte, 8) } else { self.code(0b1_1001_0000 + byte - 144, 9) }
    }

    /// Repeats the last byte so many times.
    fn repeat(&mut self, length: usize) {
        let index = LENGTHS.partition_point(|(first, _)| *first <= length) - 1;
        let (first, extra) = LENGTHS[index];
        let symbol = u32::try_from(index + 1).expect("there are 29");
        if symbol < 24 {
            self.code(symbol, 7);
        } else {
            self.code(0b1100_0000 + symbol - 24, 8);
        }
        self.put((length - first) as u64, extra);
        // The distance is one byte.
        self.code(0, 5);
    }

    /// Adds a code, of which the highest bit comes first.
    fn code(&mut self, code: u32, length: u32) {
        self.put(u64::from(code.reverse_bits() >> (u32::BITS - length)), length);
    }

    /// Adds bits, of which the lowest comes first.
    fn put(&mut self, bits: u64, length: u32) {
        self.bits |= bits << self.count;
        self.count += length;
        if self.count >= 32 {
            let [a, b, c, d, ..] = self.bits.to_le_bytes();
            self.bytes.extend_from_slice(&[a, b, c, d]);
            self.bits >>= 32;
            self.count -= 32;
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Returns what a library unpacks from a block with an empty last one behind it.
    fn unpacked(block: &[u8], bytes: &[u8]) -> Vec<u8> {
        let mut sum = simd_adler32::Adler32::new();
        sum.write(bytes);
        let last = [0b001, 0, 0, 0xff, 0xff];
        let stream = [&[0x78, 0x01][..], block, &last, &sum.finish().to_be_bytes()].concat();
        fdeflate::decompress_to_vec(&stream).expect("the stream is sound")
    }

    proptest! {
        #[test]
        fn what_is_packed_is_unpacked(parts in prop::collection::vec((0..900_usize, prop::collection::vec(any::<u8>(), 0..40)), 0..9)) {
            let mut block = Block::new();
            let mut bytes = Vec::new();
            for (zeros, part) in parts {
                block.zeros(zeros);
                block.bytes(&part);
                bytes.resize(bytes.len() + zeros, 0);
                bytes.extend(part);
            }
            prop_assert_eq!(unpacked(&block.finish(), &bytes), bytes);
        }
    }

    #[test]
    fn runs_of_every_length_are_packed() {
        for length in 1..=600 {
            let mut block = Block::new();
            block.zeros(length);
            let packed = block.finish();
            assert!(packed.len() < 20);
            assert_eq!(unpacked(&packed, &vec![0; length]), vec![0; length]);
        }
    }
}
