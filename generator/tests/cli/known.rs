//! A run whose outcome is known from an earlier one is not repeated.

use std::fs;
use std::path::Path;

use super::{DOUBTFUL, GOOD, Run, command, run_of, with_document};

/// Runs the command with a cache in its directory.
fn portolan(directory: &Path, arguments: &[&str]) -> Run {
    let mut command = command(directory, arguments);
    command.env("PORTOLAN_CACHE_DIR", directory.join("cache"));
    run_of(&mut command)
}

fn generate(directory: &Path) -> Run {
    portolan(directory, &["generate", "api.yaml", "--out", "sdk"])
}

/// Makes the note tell from which run its words come.
fn mark_note(directory: &Path) {
    let entry = fs::read_dir(directory.join("cache")).unwrap().next();
    let note = entry.unwrap().unwrap().path();
    let text = fs::read_to_string(&note).unwrap();
    let marked = text.replace("1 operation and", "1 operation of the note and");
    assert_ne!(text, marked);
    fs::write(note, marked).unwrap();
}

fn is_from_note(run: &Run) -> bool {
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    run.stderr.contains("of the note")
}

#[test]
fn a_run_that_would_change_nothing_is_not_repeated() {
    let directory = with_document(GOOD);
    let first = generate(directory.path());
    mark_note(directory.path());
    let second = generate(directory.path());
    assert!(is_from_note(&second));
    let same = second.stderr.replace(" of the note", "");
    assert_eq!(same.lines().next(), first.stderr.lines().next());
    let arguments = ["generate", "api.yaml", "--out", "sdk", "--check"];
    assert!(is_from_note(&portolan(directory.path(), &arguments)));
}

#[test]
fn what_is_read_or_written_is_looked_at_each_time() {
    let directory = with_document(GOOD);
    let path = |it: &str| directory.path().join(it);
    let configured = || {
        portolan(
            directory.path(),
            &["generate", "api.yaml", "--out", "sdk", "--config", "a.toml"],
        )
    };
    fs::write(path("a.toml"), "").unwrap();
    configured();
    mark_note(directory.path());
    assert!(is_from_note(&configured()));
    fs::write(path("a.toml"), "[package]\nname = \"other\"\n").unwrap();
    assert!(!is_from_note(&configured()));

    generate(directory.path());
    fs::write(path("api.yaml"), GOOD.replace("listPets", "getPets")).unwrap();
    assert!(!is_from_note(&generate(directory.path())));
    let text = fs::read_to_string(path("sdk/src/pets.rs")).unwrap();
    assert!(text.contains("get_pets"));

    fs::remove_file(path("sdk/src/pets.rs")).unwrap();
    assert!(!is_from_note(&generate(directory.path())));
    assert!(path("sdk/src/pets.rs").exists());

    fs::write(path("sdk/src/pets.rs"), "mine").unwrap();
    assert_eq!(generate(directory.path()).code, Some(1));
}

#[test]
fn files_that_a_document_refers_to_are_looked_at() {
    let text = GOOD.replace(
        "{'204': {description: none}}",
        "{'200': {description: d, content: {application/json: {schema: {$ref: 'pet.yaml'}}}}}",
    );
    let directory = with_document(&text);
    let pet = |name: &str| {
        let text = format!("{{type: object, properties: {{{name}: {{type: string}}}}}}");
        fs::write(directory.path().join("pet.yaml"), text).unwrap();
    };
    pet("fur");
    let run = generate(directory.path());
    assert!(
        run.stderr.contains("1 operation and 1 type"),
        "{}",
        run.stderr
    );
    mark_note(directory.path());
    assert!(is_from_note(&generate(directory.path())));
    pet("tail");
    assert!(!is_from_note(&generate(directory.path())));
}

#[test]
fn findings_are_shown_each_time() {
    let directory = with_document(DOUBTFUL);
    let first = generate(directory.path());
    assert!(first.stderr.contains("warning["), "{}", first.stderr);
    mark_note(directory.path());
    let second = generate(directory.path());
    assert!(is_from_note(&second));
    assert_eq!(shown(&second), shown(&first));
    let denied = ["generate", "api.yaml", "--out", "sdk", "--deny", "warnings"];
    let denied = portolan(directory.path(), &denied);
    assert_eq!(denied.code, Some(1), "{}", denied.stderr);
}

/// What was found and how often, before what was done.
fn shown(run: &Run) -> &str {
    run.stderr.split("Generated").next().unwrap_or_default()
}

#[test]
fn a_file_that_is_not_there_may_come() {
    let directory = with_document(&GOOD.replace(
        "{'204': {description: none}}",
        "{'200': {description: d, content: {application/json: {schema: {type: object, properties: {a: {$ref: 'pet.yaml'}}}}}}}",
    ));
    let first = generate(directory.path());
    assert!(first.stderr.contains("[P0108]"), "{}", first.stderr);
    assert!(!directory.path().join("cache").exists());
    fs::write(directory.path().join("pet.yaml"), "{type: string}").unwrap();
    let second = generate(directory.path());
    assert!(!second.stderr.contains("[P0108]"), "{}", second.stderr);
}

#[test]
fn notes_are_shown_again_though_the_run_is_not_repeated() {
    let directory =
        with_document(&GOOD.replace("title: ", "license: {name: MIT, identifier: MIT}, title: "));
    let first = generate(directory.path());
    assert!(first.stderr.contains("note[P0115]"), "{}", first.stderr);
    mark_note(directory.path());
    let second = generate(directory.path());
    assert!(is_from_note(&second));
    assert_eq!(shown(&second), shown(&first));
}

#[test]
fn files_of_others_stay_in_the_folder_of_notes() {
    let directory = with_document(GOOD);
    let cache = directory.path().join("cache");
    fs::create_dir(&cache).unwrap();
    for number in 0..250 {
        fs::write(cache.join(format!("{number}.json")), "{}").unwrap();
        fs::write(cache.join(format!("{number:016x}.json")), "{}").unwrap();
    }
    generate(directory.path());
    let names = fs::read_dir(&cache).unwrap();
    let names = names.map(|it| it.unwrap().file_name().into_string().unwrap());
    let (notes, others): (Vec<_>, Vec<_>) =
        names.partition(|it| it.len() == "0123456789abcdef.json".len());
    assert_eq!(others.len(), 250);
    assert!(notes.len() <= 201, "{}", notes.len());
}
