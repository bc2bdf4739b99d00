fn main() -> std::process::ExitCode {
    sdk::cli::main()
}
