//! The commands of `flags`.

crate::runtime::cli::commands! {
    "help" "help": crate::flags::HelpParams {
        id: ID, api_version_parameter: API_VERSION, kind = "only".into(),
        output: OUTPUT_PARAMETER, colours: COLOURS, size: SIZE, filter: FILTER,
        verbose: VERBOSE, x_trace: X_TRACE, r#type: TYPE,
    }
    "Looks one up\n\nIt calls GET /tools/{id}.",
    "drop-it" "drop-it": crate::flags::DropItParams {
        id: ID,
    }
    "Calls DELETE /tools/{id}" deprecated "the API advises against it",
}
