//! What the stages `openapi` and `lower` make of a document; each test is one rule.

#[cfg(test)]
mod adapted;
#[cfg(test)]
mod all_of;
#[cfg(test)]
mod bodies;
#[cfg(test)]
mod check;
#[cfg(test)]
mod configuration;
#[cfg(test)]
mod deep;
#[cfg(test)]
mod enums;
#[cfg(test)]
mod faults;
#[cfg(test)]
mod files;
#[cfg(test)]
mod freedom;
#[cfg(test)]
mod inherit;
#[cfg(test)]
mod linked;
#[cfg(test)]
mod objects;
#[cfg(test)]
mod operations;
#[cfg(test)]
mod parameters;
#[cfg(test)]
mod presence;
#[cfg(test)]
mod references;
#[cfg(test)]
mod responses;
#[cfg(test)]
mod rules;
#[cfg(test)]
mod scalars;
#[cfg(test)]
mod security;
#[cfg(test)]
#[path = "../support/mod.rs"]
mod support;
#[cfg(test)]
mod swagger;
#[cfg(test)]
mod tuples;
#[cfg(test)]
mod unions;
#[cfg(test)]
mod version_3_2;
mod versions;
