#![no_main]
libfuzzer_sys::fuzz_target!(|bytes: &[u8]| streekwerk_fuzz::run("outline", bytes));
