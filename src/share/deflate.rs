//! DEFLATE (RFC 1951) for the words of a share image: runs of zeros, and everything else byte by byte, in the codes that the
//! standard fixes (3.2.6). It knows no more, because words are little else than runs of zeros; and it ends in such a way that
//! what others packed can follow, which our libraries do not offer at their quickest.

/// A code as it is written, the first bit lowest, and how many bits it has.
#[derive(Clone, Copy)]
struct Code {
    bits: u32,
    count: u32,
}

impl Code {
    /// Returns a code of the standard, whose highest bit comes first.
    const fn of(code: u32, count: u32) -> Self {
        Self { bits: code.reverse_bits() >> (u32::BITS - count), count }
    }

    /// Returns it with bits behind it.
    const fn then(self, bits: u32, count: u32) -> Self {
        Self { bits: self.bits | bits << self.count, count: self.count + count }
    }
}

/// The fixed codes of all bytes (3.2.6).
const LITERALS: [Code; 256] = {
    let mut codes = [Code::of(0, 1); 256];
    let mut byte = 0;
    while byte < 256 {
        let code = if byte < 144 { Code::of(0b0011_0000 + byte, 8) } else { Code::of(0b1_1001_0000 + byte - 144, 9) };
        codes[byte as usize] = code;
        byte += 1;
    }
    codes
};

/// The shortest and the longest run of one code.
const SHORTEST: usize = 3;
const LONGEST: usize = 258;

/// How many bits the code of a distance has.
const DISTANCE: u32 = 5;

/// The fixed codes for repeating the last byte, by how many times: with the bits that say how far the run goes beyond the length
/// from which its code goes on (3.2.5), and the distance of one byte.
const LENGTHS: [Code; LONGEST + 1] = {
    let mut codes = [Code::of(0, 1); LONGEST + 1];
    let (mut length, mut symbol) = (SHORTEST, 1);
    while symbol < 29 {
        let code = length_code(symbol);
        // The first eight have none, then four each time have one more.
        let extra = if symbol > 8 { (symbol - 5) / 4 } else { 0 };
        let mut beyond = 0;
        while beyond < 1 << extra && length < LONGEST {
            codes[length] = code.then(beyond, extra).then(0, DISTANCE);
            (length, beyond) = (length + 1, beyond + 1);
        }
        symbol += 1;
    }
    codes[LONGEST] = length_code(symbol).then(0, DISTANCE);
    codes
};

/// Returns the code of a length, which are counted from 1: it is the end of a block that comes before them.
const fn length_code(symbol: u32) -> Code {
    if symbol < 24 { Code::of(symbol, 7) } else { Code::of(0b1100_0000 + symbol - 24, 8) }
}

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
        let (eights, rest) = bytes.as_chunks::<8>();
        for eight in eights {
            if u64::from_ne_bytes(*eight) == 0 {
                self.zeros += eight.len();
            } else {
                self.each(eight);
            }
        }
        self.each(rest);
    }

    fn each(&mut self, bytes: &[u8]) {
        for byte in bytes {
            if *byte == 0 {
                self.zeros += 1;
            } else {
                self.write_zeros();
                self.code(LITERALS[usize::from(*byte)]);
            }
        }
    }

    /// Ends the block, and returns its bytes. An empty one comes after it, so that the next begins with a whole byte.
    pub(super) fn finish(mut self) -> Vec<u8> {
        self.write_zeros();
        // The end of this block, the head of the empty one, and at most as many more as fill a byte.
        self.put(0, 7 + 3 + 7);
        let whole = usize::try_from(self.count / 8).expect("a few");
        self.bytes.extend_from_slice(&self.bits.to_le_bytes()[..whole]);
        self.bytes.extend_from_slice(&[0, 0, 0xff, 0xff]);
        self.bytes
    }

    fn write_zeros(&mut self) {
        if self.zeros == 0 {
            return;
        }
        self.code(LITERALS[0]);
        let mut left = self.zeros - 1;
        while left >= SHORTEST {
            let length = left.min(LONGEST);
            self.code(LENGTHS[length]);
            left -= length;
        }
        (0..left).for_each(|_| self.code(LITERALS[0]));
        self.zeros = 0;
    }

    fn code(&mut self, code: Code) {
        self.put(code.bits.into(), code.count);
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
