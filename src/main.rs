//! The command line program. All of it is in the library; see [`streekwerk::cli`].

/// A page is made of very many small values, which are freed at once. The allocator of glibc searches ever longer among
/// what is free as a network grows; `docs/performance.md` has the figures.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> std::process::ExitCode {
    streekwerk::cli::run(std::env::args_os())
}
