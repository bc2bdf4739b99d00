//! The cases, and what is generated for them.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use portolan::config::{self, Config};
use portolan::diagnostics::{Diagnostics, Style};
use portolan::generate::{self, Options};
use portolan::output::Files;
use portolan::source::Document;
use portolan::text::{Format, Source};

/// A folder below `tests/golden`.
pub(crate) struct Case {
    /// The rule that it shows, which is the folder's name.
    pub(crate) name: String,
    /// The folder.
    pub(crate) directory: PathBuf,
}

/// What the generator makes of a case.
pub(crate) struct Generated {
    /// The crate.
    pub(crate) files: Files,
    /// The findings as people see them.
    pub(crate) warnings: String,
}

/// All cases in the order of their names.
pub(crate) fn cases() -> Vec<Case> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("golden");
    let mut directories: Vec<PathBuf> = fs::read_dir(root)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_dir())
        .collect();
    directories.sort();
    let name = |directory: &Path| directory.file_name().unwrap().to_str().unwrap().to_owned();
    directories
        .into_iter()
        .map(|directory| Case {
            name: name(&directory),
            directory,
        })
        .collect()
}

impl Case {
    /// Generates the crate; an `Err` says what is wrong with the document.
    pub(crate) fn generate(&self) -> Result<Generated, String> {
        let mut diagnostics = Diagnostics::new();
        let generated = self.generate_files(&mut diagnostics);
        let findings = diagnostics.render(Style::Plain);
        match generated {
            Some(files) => Ok(Generated {
                files,
                warnings: findings,
            }),
            None => Err(findings),
        }
    }

    fn generate_files(&self, diagnostics: &mut Diagnostics) -> Option<Files> {
        let path = self.directory.join("openapi.yaml");
        let document = Document::read_as("openapi.yaml", &path, diagnostics)?;
        let config = self.config(diagnostics)?;
        let options = Options::default();
        let generated = generate::generate(document, &config, &options, diagnostics)?;
        Some(generated.files)
    }

    fn config(&self, diagnostics: &mut Diagnostics) -> Option<Config> {
        let Ok(text) = fs::read_to_string(self.directory.join("portolan.toml")) else {
            return Some(Config::default());
        };
        let source = Source::new("portolan.toml", Format::Toml, text.as_str());
        let id = diagnostics.add_source(Arc::new(source));
        config::read(id, &text, diagnostics)
    }
}

impl Generated {
    /// What a case's folder should hold besides its input, by path.
    pub(crate) fn to_expected(&self) -> BTreeMap<PathBuf, String> {
        let own = self.files.iter();
        let own = own.filter(|(path, _)| !path.as_str().starts_with("src/runtime/"));
        let mut expected: BTreeMap<PathBuf, String> = own
            .map(|(path, text)| (Path::new("expected").join(path.as_str()), text.to_owned()))
            .collect();
        if !self.warnings.is_empty() {
            expected.insert("warnings.txt".into(), self.warnings.clone());
        }
        expected
    }
}
