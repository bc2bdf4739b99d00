//! Sends a request and receives its answer: credentials, replay, redirects and limits of all operations.

use std::sync::Arc;
use std::time::Duration;

use http::{HeaderMap, HeaderValue, Request, StatusCode, header};

use super::super::auth::{self, AuthContext, AuthError, Reaction, Selected};
use super::super::error::{BuildError, Error, ErrorKind, ErrorSet, Failure};
use super::super::operation::{Envelope, Operation, OperationMeta};
use super::super::request::Encoded;
use super::super::response::{Answer, AnswerError, Incoming, Reading, Response, unwrap};
use super::super::transport::{
    Arrived, Deadline, Elapsed, Interruption, InterruptionCause, Received, RequestBody, Transport,
    TransportErrorKind, receive, receive_as,
};
use super::redirect::{self, Redirects, Step};
use super::{Client, Config, Retry};

/// An answer of any status, or none.
pub(super) type Outcome = Result<Arrived, Box<Failure>>;

/// How much of a success is read before it is handed over.
pub(super) type HowToRead = fn(StatusCode, &HeaderMap) -> Reading;

/// What it takes to exchange a request for an answer; it outlives calls, because a token may be fetched for several of them.
pub(in super::super) struct Exchange {
    transport: Arc<dyn Transport>,
    max_response_size: usize,
    timeout: Option<Duration>,
    user_agent: Option<HeaderValue>,
}

impl Exchange {
    pub(super) fn new(transport: Arc<dyn Transport>, config: &Config) -> Self {
        let user_agent = config.headers().get(header::USER_AGENT).cloned();
        Self {
            transport,
            max_response_size: config.max_response_size(),
            timeout: config.timeout(),
            user_agent,
        }
    }

    /// A deadline after the time that the client gives a call.
    pub(in super::super) fn deadline(&self) -> Deadline {
        self.deadline_after(self.timeout)
    }

    fn deadline_after(&self, limit: Option<Duration>) -> Deadline {
        Deadline::new(self.transport.as_ref(), limit)
    }

    /// What the client calls itself.
    pub(in super::super) fn user_agent(&self) -> Option<&HeaderValue> {
        self.user_agent.as_ref()
    }

    /// Sends a request and reads the whole answer.
    pub(in super::super) async fn receive(
        &self,
        request: Request<RequestBody>,
        deadline: &mut Deadline,
    ) -> Result<Received, Interruption> {
        receive(
            self.transport.as_ref(),
            request,
            self.max_response_size,
            deadline,
        )
        .await
    }
}

impl Exchange {
    /// Sends a request and reads its answer as far as `reading` says of a success.
    async fn receive_as(
        &self,
        reading: HowToRead,
        request: Request<RequestBody>,
        deadline: &mut Deadline,
    ) -> Result<Arrived, Interruption> {
        let (transport, limit) = (self.transport.as_ref(), self.max_response_size);
        receive_as(reading, transport, request, limit, deadline).await
    }
}

/// How far a call goes.
pub(super) struct Limits {
    pub(super) timeout: Option<Duration>,
    pub(super) max_redirects: usize,
    pub(super) retry: Retry,
}

/// Sends an operation; this is the place to measure or trace calls.
pub(super) async fn send(
    client: Client,
    meta: OperationMeta,
    encoded: Result<Encoded, BuildError>,
    limits: Limits,
    reading: HowToRead,
) -> Outcome {
    let encoded =
        encoded.map_err(|error| Failure::unsent(&meta, ErrorKind::Build).because(error))?;
    let shared = &client.shared;
    let mut deadline = shared.exchange.deadline_after(limits.timeout);
    let Encoded { request, envelope } = encoded;
    let mut sent = 0;
    loop {
        let credentials = auth::select(&meta, shared.api, &shared.credentials)
            .map_err(|error| Failure::unsent(&meta, ErrorKind::Authentication).because(error))?;
        let sending = Sending {
            client: &client,
            meta,
            envelope,
            credentials,
            deadline: &mut deadline,
            replay: Replay::Possible,
            reading,
        };
        let outcome = sending.run(&request, limits.max_redirects).await;
        sent += 1;
        let wait = limits.retry.wait(sent, &meta, &outcome);
        let in_time = |wait: &Duration| limits.timeout.is_none_or(|limit| *wait < limit);
        let wait = wait.filter(|wait| request.body().is_repeatable() && in_time(wait));
        let Some(wait) = wait else {
            return outcome;
        };
        let pause = shared.exchange.transport.sleep(wait);
        if deadline.run(pause).await.is_err() {
            return outcome;
        }
    }
}

/// Reads the answer as the operation's type or error.
pub(super) fn finish<O: Operation>(
    outcome: Outcome,
    limit: usize,
) -> Result<Response<<O::Answer as Answer>::Output>, Error<O::Error>> {
    let Arrived { received, rest } = outcome.map_err(Error::new)?;
    if received.status.is_success() {
        let incoming = rest.map(|body| Incoming::new(body, O::META, limit));
        return match O::Answer::decode(&received, incoming) {
            Ok(body) => Ok(Response::new(received.status, received.headers, body)),
            Err(error) => Err(Error::new(undecoded(&O::META, received, error))),
        };
    }
    let status = received.status.as_u16();
    let media_type = received.media_type().unwrap_or_default();
    match O::Error::decode(status, media_type, &received.body) {
        Some(api) => {
            let failure = Failure::sent(&O::META, ErrorKind::Api, Some(received));
            Err(Error::documented(failure, api))
        }
        None => Err(Error::new(Failure::sent(
            &O::META,
            ErrorKind::Status,
            Some(received),
        ))),
    }
}

/// The same for all operations: each program has it once.
#[cold]
#[inline(never)]
fn undecoded(meta: &OperationMeta, received: Received, error: AnswerError) -> Box<Failure> {
    Failure::sent(meta, ErrorKind::Decode, Some(received)).because(error)
}

/// A call on its way.
struct Sending<'a> {
    client: &'a Client,
    meta: OperationMeta,
    envelope: Option<&'static Envelope>,
    credentials: Vec<Selected<'a>>,
    deadline: &'a mut Deadline,
    replay: Replay,
    reading: HowToRead,
}

/// Whether the request may be sent once more with better credentials.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Replay {
    Possible,
    Done,
}

impl Sending<'_> {
    /// Follows redirects to the end.
    async fn run(mut self, first: &Request<RequestBody>, max: usize) -> Outcome {
        let mut later = None;
        let mut redirects = Redirects { max, followed: 0 };
        loop {
            let request = later.as_ref().unwrap_or(first);
            let arrived = self.exchange(request).await?;
            let next = match redirect::next(request, &arrived.received, &redirects) {
                Step::Stay => return Ok(arrived),
                Step::Refuse(why) => {
                    let received = Some(arrived.received);
                    return Err(self.failure(ErrorKind::Status, received).because(why));
                }
                Step::SameOrigin(next) => next,
                Step::OtherOrigin(next) => {
                    // Even if a later redirect leads back: who has led there may have chosen the request.
                    self.credentials.clear();
                    next
                }
            };
            later = Some(next);
            redirects.followed += 1;
        }
    }

    /// Sends with credentials, and once more if the server asks for other ones.
    async fn exchange(&mut self, request: &Request<RequestBody>) -> Outcome {
        loop {
            let mut outgoing = redirect::repeated(request);
            self.authorize(&mut outgoing).await?;
            let sent = redirect::repeated(&outgoing);
            let arrived = self.receive(outgoing).await?;
            let received = &arrived.received;
            if received.status == StatusCode::UNAUTHORIZED && self.may_replay(&sent, received) {
                self.replay = Replay::Done;
                continue;
            }
            self.credentials
                .iter()
                .for_each(|selected| selected.auth.answered(&sent, received));
            return Ok(arrived);
        }
    }

    async fn authorize(&mut self, request: &mut Request<RequestBody>) -> Result<(), Box<Failure>> {
        for selected in &self.credentials {
            let context = AuthContext::new(
                self.client.api(),
                self.client.config(),
                &self.client.shared.exchange,
                selected.scheme,
            );
            let result = match self
                .deadline
                .run(selected.auth.authorize(request, context))
                .await
            {
                Ok(result) => result,
                Err(Elapsed) => Err(AuthError::interrupted(
                    ErrorKind::Timeout,
                    after(self.deadline.limit()),
                    None,
                )),
            };
            result.map_err(|error| unauthorized(&self.meta, error))?;
        }
        Ok(())
    }

    fn may_replay(&self, sent: &Request<RequestBody>, received: &Received) -> bool {
        let asks =
            |selected: &Selected<'_>| selected.auth.challenged(sent, received) == Reaction::Replay;
        // A challenge is noticed even if this request cannot be sent again: the next one profits.
        self.replay == Replay::Possible
            && self.credentials.iter().any(asks)
            && sent.body().is_repeatable()
    }

    async fn receive(&mut self, request: Request<RequestBody>) -> Outcome {
        let server = request.uri().authority().cloned();
        let exchange = &self.client.shared.exchange;
        // What is in an envelope is taken out of the whole of it.
        let reading = match self.envelope {
            Some(_) => |_: StatusCode, _: &HeaderMap| Reading::Whole,
            None => self.reading,
        };
        let arrived = exchange.receive_as(reading, request, self.deadline);
        match arrived.await {
            Ok(Arrived { received, rest }) => Ok(Arrived {
                received: unwrap(received, self.envelope),
                rest,
            }),
            Err(interruption) => {
                let mut failure = self.interrupted(interruption);
                failure.server = server;
                Err(failure)
            }
        }
    }

    fn interrupted(&self, interruption: Interruption) -> Box<Failure> {
        let Interruption { cause, received } = interruption;
        match cause {
            InterruptionCause::Elapsed => self
                .failure(ErrorKind::Timeout, received)
                .because(after(self.deadline.limit())),
            InterruptionCause::Transport(error) => match error.kind() {
                TransportErrorKind::Connect => self.unsent(ErrorKind::Connection).because(error),
                TransportErrorKind::Refused => self.unsent(ErrorKind::Build).because(error),
                TransportErrorKind::Timeout => {
                    self.failure(ErrorKind::Timeout, received).because(error)
                }
                TransportErrorKind::Broken => {
                    self.failure(ErrorKind::Connection, received).because(error)
                }
            },
            InterruptionCause::TooLarge(limit) => {
                let success = received
                    .as_ref()
                    .is_some_and(|received| received.status.is_success());
                let kind = if success {
                    ErrorKind::Decode
                } else {
                    ErrorKind::Status
                };
                self.failure(kind, received)
                    .because(format!("the body is larger than {limit} bytes"))
            }
        }
    }

    fn failure(&self, kind: ErrorKind, received: Option<Received>) -> Box<Failure> {
        Failure::sent(&self.meta, kind, received)
    }

    fn unsent(&self, kind: ErrorKind) -> Box<Failure> {
        Failure::unsent(&self.meta, kind)
    }
}

/// A failure to get credentials: the operation itself was not sent.
fn unauthorized(meta: &OperationMeta, error: AuthError) -> Box<Failure> {
    let mut failure = Failure::unsent(meta, error.kind());
    failure.received = error.received().cloned();
    failure.because(error)
}

fn after(limit: Option<Duration>) -> String {
    match limit {
        Some(limit) => format!("no answer within {limit:?}"),
        None => "no answer in time".to_owned(),
    }
}
