//! What the stage `plan` decides about Rust; each test is one rule.

#[cfg(test)]
mod answers;
#[cfg(test)]
mod boxes;
#[cfg(test)]
mod check;
#[cfg(test)]
mod clashes;
#[cfg(test)]
mod constants;
#[cfg(test)]
mod direction;
#[cfg(test)]
mod docs;
#[cfg(test)]
mod errors;
#[cfg(test)]
mod examples;
#[cfg(test)]
mod homes;
#[cfg(test)]
mod names;
#[cfg(test)]
mod operations;
#[cfg(test)]
mod package;
#[cfg(test)]
mod parts;
#[cfg(test)]
mod patterns;
#[cfg(test)]
#[path = "../support/random.rs"]
mod random;
#[cfg(test)]
mod same;
#[cfg(test)]
mod show;
#[cfg(test)]
mod stability;
#[cfg(test)]
#[path = "../support/mod.rs"]
mod support;
#[cfg(test)]
mod types;
#[cfg(test)]
mod unions;
#[cfg(test)]
mod versions;
