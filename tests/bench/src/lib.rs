//! What an SDK costs at run time, beside the same by hand.
//!
//! The same jobs twice: [`generated`] does them with the flagship SDK, [`by_hand`] with structs of the same shape and types,
//! serde's derive, `url` and `reqwest`, as a program without an SDK would. The benches, the counts of allocations and
//! the program for callgrind compare the two.

pub mod answers;
pub mod by_hand;
pub mod generated;
pub mod jobs;
