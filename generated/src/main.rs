//! The program `atlas-admin`: a command for each operation of the API.

fn main() -> std::process::ExitCode {
    atlas_admin::cli::main()
}
