//! What holds for every document: no panic, no hang, the same result each time, a sound plan, and nothing but data in what is generated.

#[cfg(test)]
mod atlas;
#[cfg(test)]
mod broken;
#[cfg(test)]
#[path = "../support/findings.rs"]
mod findings;
#[cfg(test)]
mod found;
#[cfg(test)]
#[path = "../support/hostile.rs"]
mod hostile;
#[cfg(test)]
mod injection;
#[cfg(test)]
mod mutations;
#[cfg(test)]
mod pipeline;
#[cfg(test)]
#[path = "../support/random.rs"]
mod random;
#[cfg(test)]
mod repeats;
#[cfg(test)]
mod run;
#[cfg(test)]
mod shapes;
#[cfg(test)]
mod size;
#[cfg(test)]
mod sound;
#[cfg(test)]
mod tangled;
#[cfg(test)]
mod types;
#[cfg(test)]
mod versions;
