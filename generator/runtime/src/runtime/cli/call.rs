//! Operations with their values, sent by a client.

use http::Request;

use super::super::client::{Api, Call, Client, ClientBuilder, Lookup, request_of};
use super::super::error::{BuildError, ConfigError, Error};
use super::super::operation::Operation;
use super::super::response::{ByteStream, Response};
use super::super::transport::{BoxFuture, RequestBody};
use super::output;
use super::settings::{Manner, Settings};
use super::values::{Fill, Given, fill};
use super::{Fault, Flag};

/// An operation with its values, whichever it is.
pub trait Prepared {
    /// The request, without credentials.
    ///
    /// # Errors
    /// When a value cannot be sent.
    fn request(
        self: Box<Self>,
        client: &Client,
        headers: &[(String, String)],
    ) -> Result<Request<RequestBody>, BuildError>;

    /// Whether it cannot be called without credentials.
    fn is_secured(&self) -> bool;

    /// Sends it; what comes is not read yet.
    fn send(
        self: Box<Self>,
        client: &Client,
        headers: &[(String, String)],
    ) -> BoxFuture<'static, Result<Response<ByteStream>, String>>;
}

/// The operation with what is given to each of its flags.
///
/// # Errors
/// When a text is not what its value has to be.
pub fn prepare<P: Fill + Operation + 'static>(
    flags: &[Flag],
    given: &[Option<Given>],
) -> Result<Box<dyn Prepared>, Fault> {
    Ok(Box::new(Ready(fill::<P>(flags, given)?)))
}

struct Ready<P>(P);

impl<P: Operation + 'static> Ready<P> {
    fn call<'c>(self, client: &'c Client, headers: &[(String, String)]) -> Call<'c, P> {
        let headers = headers.iter();
        headers.fold(client.send(self.0), |call, (name, value)| {
            call.header(name, value)
        })
    }
}

impl<P: Operation + 'static> Prepared for Ready<P> {
    fn is_secured(&self) -> bool {
        let security = P::META.security;
        !security.is_empty() && security.iter().all(|it| !it.is_empty())
    }

    fn request(
        self: Box<Self>,
        client: &Client,
        headers: &[(String, String)],
    ) -> Result<Request<RequestBody>, BuildError> {
        request_of(&self.call(client, headers))
    }

    fn send(
        self: Box<Self>,
        client: &Client,
        headers: &[(String, String)],
    ) -> BoxFuture<'static, Result<Response<ByteStream>, String>> {
        let answer = self.call(client, headers).raw_body().response();
        Box::pin(async move { answer.await.map_err(|error| told(&error)) })
    }
}

/// What a failure says, and below it the answer as it came.
fn told<E>(error: &Error<E>) -> String {
    let mut text = error.to_string();
    if let Some(wait) = error.retry_after() {
        text.push_str(&format!("\nhelp: try again in {} s", wait.as_secs()));
    }
    let body = error.text().unwrap_or_default();
    if !body.trim().is_empty() && error.status().is_some_and(|it| !it.is_success()) {
        text.push('\n');
        text.push_str(body.trim_end());
    }
    text
}

/// Sends the operation, or shows its request.
pub(super) fn run(
    api: &'static Api,
    prepared: Box<dyn Prepared>,
    settings: &Settings,
) -> Result<(), Fault> {
    let client = match client(api, settings) {
        // Headers may hold credentials that no variable does.
        Err(ConfigError::NoCredentials(_))
            if !prepared.is_secured()
                || !settings.headers.is_empty()
                || settings.manner == Manner::Show =>
        {
            bare_client(api, settings)
        }
        built => built,
    };
    let client = client.map_err(|error| Fault::Usage(error.to_string()))?;
    if settings.manner == Manner::Show {
        let request = prepared.request(&client, &settings.headers);
        return output::show(&request.map_err(|error| Fault::Usage(error.to_string()))?);
    }
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|error| Fault::Failed(format!("cannot start: {error}")))?;
    runtime.block_on(async {
        let answer = prepared.send(&client, &settings.headers).await;
        output::write(answer.map_err(Fault::Failed)?, settings).await
    })
}

/// The client that the environment and the arguments describe.
fn client(api: &'static Api, settings: &Settings) -> Result<Client, ConfigError> {
    builder(api, settings).env().build()
}

/// The same without credentials.
fn bare_client(api: &'static Api, settings: &Settings) -> Result<Client, ConfigError> {
    let mut builder = builder(api, settings);
    if let (Some(name), None) = (api.environment.base_url, &settings.base_url)
        && let Some(url) = Lookup::process().value(name)?
    {
        builder = builder.base_url(url);
    }
    builder.build()
}

fn builder(api: &'static Api, settings: &Settings) -> ClientBuilder {
    let mut builder = ClientBuilder::new(api).retry(settings.retry);
    if let Some(url) = &settings.base_url {
        builder = builder.base_url(url);
    }
    if let Some(version) = &settings.api_version {
        builder = builder.api_version(version);
    }
    match settings.timeout {
        Some(limit) => builder.timeout(Some(limit).filter(|it| !it.is_zero())),
        None => builder,
    }
}
