//! What the stages `openapi` and `lower` make of a document; each test is one rule.

#[cfg(test)]
mod check;
#[cfg(test)]
#[path = "../support/mod.rs"]
mod support;

mod all_of;
mod bodies;
mod configuration;
mod enums;
mod faults;
mod objects;
mod operations;
mod parameters;
mod presence;
mod references;
mod responses;
mod scalars;
mod security;
mod unions;
mod versions;
