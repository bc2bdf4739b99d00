//! What differs between what is sent and what comes back.

use crate::check::{answers, both_ways, requests};

const READ_ONLY: &str = "Pet: { type: object, required: [id, name], properties: { id: { type: string, readOnly: true }, name: { type: string } } }";
const WRITE_ONLY: &str = "Pet: { type: object, required: [secret, name], properties: { secret: { type: string, writeOnly: true }, name: { type: string } } }";

#[test]
fn read_only_properties_are_demanded_of_answers_only() {
    answers(
        READ_ONLY,
        "struct Pet { id: String readonly, name: String }",
    );
    requests(
        READ_ONLY,
        "struct Pet { id?: Option<String> readonly, name: String } with setters",
    );
    both_ways(
        READ_ONLY,
        "struct Pet { id?: Option<String> readonly, name: String } with setters",
    );
}

#[test]
fn write_only_properties_are_demanded_of_requests_only() {
    answers(
        WRITE_ONLY,
        "struct Pet { secret?: Option<String> writeonly, name: String }",
    );
    requests(
        WRITE_ONLY,
        "struct Pet { secret: String writeonly, name: String } with setters",
    );
    both_ways(
        WRITE_ONLY,
        "struct Pet { secret?: Option<String> writeonly, name: String } with setters",
    );
}

const NULLABLE: &str = "Pet: { type: object, required: [a], properties: { a: { type: string, nullable: true }, b: { type: string, nullable: true }, c: { type: string } } }";

#[test]
fn absent_and_null_differ_in_requests_only() {
    answers(
        NULLABLE,
        "struct Pet { a: Option<String>, b?: Option<String>, c?: Option<String> }",
    );
    requests(
        NULLABLE,
        "struct Pet { a: Option<String>, b?: Patch<String>, c?: Option<String> } with setters",
    );
    both_ways(
        NULLABLE,
        "struct Pet { a: Option<String>, b?: Patch<String>, c?: Option<String> } with setters",
    );
}

#[test]
fn what_is_never_sent_needs_no_third_state() {
    requests(
        "Pet: { type: object, properties: { a: { type: string, nullable: true, readOnly: true } } }",
        "struct Pet { a?: Option<String> readonly } with setters",
    );
}

const PASSWORD: &str = "Login: { type: object, required: [a], properties: { a: { type: string, format: password }, b: { type: string, format: password, nullable: true } } }";

#[test]
fn passwords_are_secret_and_never_demanded_of_answers() {
    answers(
        PASSWORD,
        "struct Login { a?: Option<Secret<String>>, b?: Option<Secret<String>> }",
    );
    requests(
        PASSWORD,
        "struct Login { a: Secret<String>, b?: Patch<Secret<String>> } with setters",
    );
}

#[test]
fn what_a_request_holds_travels_with_it() {
    requests(
        "Pet: { type: object, required: [toy], properties: { toy: { $ref: '#/components/schemas/Toy' } } }\nToy: { type: object, required: [id], properties: { id: { type: string, readOnly: true } } }",
        "struct Pet { toy: Toy } with setters\nstruct Toy { id?: Option<String> readonly } with setters",
    );
}

#[test]
fn references_to_passwords_are_secrets() {
    answers(
        "Login: { type: object, required: [a], properties: { a: { $ref: '#/components/schemas/Password' } } }\nPassword: { type: string, format: password }",
        "struct Login { a?: Option<Password> }\ntype Password = Secret<String>",
    );
}

#[test]
fn null_of_a_component_travels_as_null() {
    requests(
        "Pet: { type: object, properties: { toy: { $ref: '#/components/schemas/Toy' } } }\nToy: { type: object, nullable: true, properties: { a: { type: string } } }",
        "struct Pet { toy?: Patch<Toy> } with setters\nstruct Toy { a?: Option<String> } with setters",
    );
}
