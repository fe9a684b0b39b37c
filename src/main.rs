//! The command line program. All of it is in the library; see [`streekwerk::cli`].

fn main() -> std::process::ExitCode {
    streekwerk::cli::run(std::env::args_os())
}
