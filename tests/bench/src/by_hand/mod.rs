//! The jobs as a program without an SDK does them.

pub mod call;
pub mod models;
pub mod request;
