//! The command `portolan`.

fn main() {
    portolan::cli::run_to_end(std::env::args_os())
}
