//! What holds for every document: no panic, no hang, the same result each time, and a sound plan.

#[cfg(test)]
mod atlas;
#[cfg(test)]
#[path = "../support/findings.rs"]
mod findings;
#[cfg(test)]
mod mutations;
#[cfg(test)]
#[path = "../support/random.rs"]
mod random;
#[cfg(test)]
mod run;
#[cfg(test)]
mod size;
#[cfg(test)]
mod sound;
#[cfg(test)]
mod versions;
