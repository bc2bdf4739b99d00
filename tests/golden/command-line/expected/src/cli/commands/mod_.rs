//! The commands of `mod`.

crate::runtime::cli::commands! {
    "note" "note": crate::mod_::NoteParams {
        body: BODY,
    }
    "Keeps a text.\n\nIt calls POST /notes.",
    "upload" "upload": crate::mod_::UploadParams {
        body: BODY_2 optional_bytes,
    }
    "Calls POST /files",
    "replace" "replace": crate::mod_::ReplaceParams {
        body: BODY_3,
    }
    "Calls PUT /files",
    "patch" "patch": crate::mod_::PatchParams {
        body: BODY_2 optional_bytes,
    }
    "Calls PATCH /files",
}
