//! Operations with their values, sent by a client.

use http::{HeaderName, HeaderValue, Request};

use super::super::client::{Api, Client, ClientBuilder, Config, Lookup};
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
    fn request(&self, config: &Config) -> Result<Request<RequestBody>, BuildError>;

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

impl<P: Operation + 'static> Prepared for Ready<P> {
    fn request(&self, config: &Config) -> Result<Request<RequestBody>, BuildError> {
        self.0.to_request(config)
    }

    fn send(
        self: Box<Self>,
        client: &Client,
        headers: &[(String, String)],
    ) -> BoxFuture<'static, Result<Response<ByteStream>, String>> {
        let call = headers
            .iter()
            .fold(client.send(self.0), |call, (name, value)| {
                call.header(name, value)
            });
        let answer = call.raw_body().response();
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
    let client = client(api, settings)?;
    if settings.manner == Manner::Show {
        return show(&client, &*prepared, settings);
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

/// The client that the environment and the arguments describe. Without credentials it can call what needs none.
fn client(api: &'static Api, settings: &Settings) -> Result<Client, Fault> {
    let builder = |lookup: Option<Lookup>| {
        let mut builder = ClientBuilder::new(api);
        if let Some(url) = &settings.base_url {
            builder = builder.base_url(url);
        }
        if let Some(version) = &settings.api_version {
            builder = builder.api_version(version);
        }
        if let Some(limit) = settings.timeout {
            builder = builder.timeout(Some(limit).filter(|it| !it.is_zero()));
        }
        match lookup {
            Some(lookup) => builder.env_from(lookup),
            None => builder,
        }
    };
    let wrong = |error: ConfigError| Fault::Usage(error.to_string());
    match builder(Some(Lookup::process())).build() {
        Err(ConfigError::NoCredentials(_)) => {}
        built => return built.map_err(wrong),
    }
    let mut bare = builder(None);
    if let (Some(name), None) = (api.environment.base_url, &settings.base_url)
        && let Some(url) = Lookup::process().value(name).map_err(wrong)?
    {
        bare = bare.base_url(url);
    }
    bare.build().map_err(wrong)
}

fn show(client: &Client, prepared: &dyn Prepared, settings: &Settings) -> Result<(), Fault> {
    let wrong = |why: String| Fault::Usage(why);
    let request = prepared.request(client.config());
    let mut request = request.map_err(|error| wrong(error.to_string()))?;
    for (name, value) in &settings.headers {
        let name = HeaderName::from_bytes(name.as_bytes());
        let name = name.map_err(|error| wrong(format!("`--header`: {error}")))?;
        let value = HeaderValue::from_bytes(value.as_bytes());
        let value = value.map_err(|error| wrong(format!("`--header`: {error}")))?;
        request.headers_mut().insert(name, value);
    }
    output::show(&request)
}
