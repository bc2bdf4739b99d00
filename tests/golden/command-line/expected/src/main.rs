//! The program `shed`: a command for each operation of the API.

fn main() -> std::process::ExitCode {
    shed_client::cli::main()
}
