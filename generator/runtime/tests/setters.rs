//! What `setters!` adds to models.
//!
//! Those of params structs are also methods of calls, which only the crate of the runtime can add: the generated SDK is
//! where they are tested.

use portolan_runtime::runtime::json::Patch;
use portolan_runtime::runtime::{object, setters};

#[derive(Clone, Default)]
struct Renaming {
    r#type: Option<String>,
    note: Patch<String>,
    tags: Option<Vec<String>>,
}

object! { Renaming { r#type: "type" optional, note: "note" optional, tags: "tags" optional } }

setters! { model Renaming {
    r#type: impl Into<String>,
    /// A text, or `null`.
    note: impl Into<Patch<String>>,
    #[deprecated]
    tags: Vec<String>,
} }

#[test]
fn setter_of_an_option_takes_what_it_holds() {
    assert_eq!(Renaming::default().r#type("a").r#type.as_deref(), Some("a"));
}

#[test]
fn setter_of_a_patch_takes_a_value_null_or_nothing() {
    let note = |patch: Patch<String>| Renaming::default().note(patch).note;
    assert_eq!(note(Patch::Absent), Patch::Absent);
    assert_eq!(note(Patch::Null), Patch::Null);
    let renaming = Renaming::default().note("b");
    assert_eq!(renaming.note, Patch::Value("b".to_owned()));
    assert_eq!(renaming.clone().note("b".to_owned()).note, renaming.note);
    assert_eq!(renaming.note(None).note, Patch::Null);
}

#[test]
fn attributes_of_an_entry_are_those_of_its_setter() {
    #[expect(deprecated, reason = "this is what is tested")]
    let renaming = Renaming::default().tags(vec!["c".to_owned()]);
    assert_eq!(renaming.tags, Some(vec!["c".to_owned()]));
}
