//! The case that is being tried, kept in a file.

use std::path::{Path, PathBuf};
use std::sync::LazyLock;
use std::{env, fs, process};

/// The file that `PORTOLAN_FUZZ_DOCUMENT` names, or one of this process below the build's folder.
static FILE: LazyLock<PathBuf> = LazyLock::new(|| {
    let chosen = env::var_os("PORTOLAN_FUZZ_DOCUMENT").map(PathBuf::from);
    let file = chosen.unwrap_or_else(|| {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/last");
        folder.join(process::id().to_string())
    });
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder).expect("the folder can be made");
    }
    file
});

/// Writes a document before it is tried.
///
/// A stack that overflows leaves the fuzzer no stack to save the case itself.
///
/// # Panics
///
/// When it cannot be written.
pub fn keep(document: &[u8]) {
    fs::write(&*FILE, document).expect("the document can be written");
}
