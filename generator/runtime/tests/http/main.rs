//! Operations over a transport: what goes out, and what comes of the answers.

#![allow(clippy::unwrap_used, reason = "helpers of tests fail as tests do")]

mod answers;
mod api;
mod builder;
mod contents;
mod cookies;
mod credentials;
mod delimiters;
mod digest;
mod envelope;
mod environment;
mod errors;
mod event_streams;
mod limits;
mod numbers;
mod part_headers;
mod paths;
mod redirects;
mod requests;
mod retries;
mod streams;
mod styles;
mod templates;
mod token_endpoints;
mod tokens;
mod uploads;
mod vectors;
mod whole_queries;
