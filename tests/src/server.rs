//! An HTTP/1.1 server inside the test process, which records what it gets byte for byte and answers as badly as it is told.

use std::io::{self, Read as _, Write as _};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

/// A server on a port of its own; it stops when it is dropped.
pub struct Server {
    address: SocketAddr,
    shared: Arc<Shared>,
}

struct Shared {
    answer: Box<dyn Fn(&Request) -> Reply + Send + Sync>,
    requests: Mutex<Vec<Request>>,
    connections: AtomicUsize,
    abandoned: AtomicUsize,
    stopped: AtomicBool,
}

impl Server {
    /// Starts a server that answers each request with what the function says.
    ///
    /// # Errors
    /// When there is no free port.
    pub fn start(answer: impl Fn(&Request) -> Reply + Send + Sync + 'static) -> io::Result<Self> {
        let listener = TcpListener::bind(("127.0.0.1", 0))?;
        let address = listener.local_addr()?;
        let shared = Arc::new(Shared {
            answer: Box::new(answer),
            requests: Mutex::default(),
            connections: AtomicUsize::new(0),
            abandoned: AtomicUsize::new(0),
            stopped: AtomicBool::new(false),
        });
        let accepting = Arc::clone(&shared);
        thread::spawn(move || accept(&listener, &accepting));
        Ok(Self { address, shared })
    }

    /// `http://127.0.0.1:…`
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// `127.0.0.1:…`
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// All requests up to now, in the order of their arrival.
    pub fn requests(&self) -> Vec<Request> {
        self.shared.requests().clone()
    }

    /// How many replies could not be sent to their end, because the client was gone.
    pub fn abandoned(&self) -> usize {
        self.shared.abandoned.load(Ordering::SeqCst)
    }

    /// How many connections there have been.
    pub fn connections(&self) -> usize {
        self.shared.connections.load(Ordering::SeqCst)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.shared.stopped.store(true, Ordering::SeqCst);
        // Wakes the accepting thread.
        drop(TcpStream::connect(self.address));
    }
}

impl Shared {
    fn requests(&self) -> MutexGuard<'_, Vec<Request>> {
        self.requests.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn accept(listener: &TcpListener, shared: &Arc<Shared>) {
    for stream in listener.incoming().flatten() {
        if shared.stopped.load(Ordering::SeqCst) {
            return;
        }
        shared.connections.fetch_add(1, Ordering::SeqCst);
        let shared = Arc::clone(shared);
        // A connection that breaks is the client's business: what matters is in the record.
        thread::spawn(move || drop(serve(stream, &shared)));
    }
}

fn serve(mut stream: TcpStream, shared: &Shared) -> io::Result<()> {
    stream.set_nodelay(true)?;
    let mut unread = Vec::new();
    while let Some(mut request) = Request::read(&mut stream, &mut unread)? {
        {
            let mut requests = shared.requests();
            request.number = requests.len();
            requests.push(request.clone());
        }
        let reply = (shared.answer)(&request);
        match reply.write(&mut stream, request.method == "HEAD") {
            Ok(Connection::Keep) => {}
            Ok(Connection::Close) => return stream.shutdown(Shutdown::Both),
            Err(error) => {
                shared.abandoned.fetch_add(1, Ordering::SeqCst);
                return Err(error);
            }
        }
    }
    Ok(())
}

/// What becomes of a connection after a reply.
#[derive(PartialEq, Eq)]
enum Connection {
    Keep,
    Close,
}

/// A request as it came.
#[derive(Clone, Debug, Default)]
pub struct Request {
    /// How many requests came before.
    pub number: usize,
    /// Everything up to the body.
    pub head: String,
    /// The method.
    pub method: String,
    /// Path and query.
    pub target: String,
    /// Names and values as they came.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: Vec<u8>,
}

impl Request {
    /// The value of a header, whatever the case of its name.
    pub fn header(&self, name: &str) -> Option<&str> {
        let header = self
            .headers
            .iter()
            .find(|(known, _)| known.eq_ignore_ascii_case(name));
        header.map(|(_, value)| value.as_str())
    }

    /// The path without the query.
    pub fn path(&self) -> &str {
        self.target.split('?').next().unwrap_or_default()
    }

    /// The body as text.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    fn read(stream: &mut TcpStream, unread: &mut Vec<u8>) -> io::Result<Option<Self>> {
        let end = loop {
            if let Some(at) = unread.windows(4).position(|window| window == b"\r\n\r\n") {
                break at + 4;
            }
            if !read_more(stream, unread)? {
                return Ok(None);
            }
        };
        let mut request = Self::parse(&String::from_utf8_lossy(&unread[..end]));
        let length = request
            .header("content-length")
            .and_then(|length| length.parse().ok())
            .unwrap_or(0_usize);
        while unread.len() < end + length {
            if !read_more(stream, unread)? {
                return Ok(None);
            }
        }
        request.body = unread[end..end + length].to_vec();
        unread.drain(..end + length);
        let encoding = request.header("transfer-encoding");
        if encoding.is_some_and(|encoding| encoding == "chunked") {
            while let Some(chunk) = read_chunk(stream, unread)? {
                request.body.extend(chunk);
            }
        }
        Ok(Some(request))
    }

    fn parse(head: &str) -> Self {
        let mut lines = head.split("\r\n");
        let mut first = lines.next().unwrap_or_default().split(' ');
        let mut next = || first.next().unwrap_or_default().to_owned();
        let header = |line: &str| {
            line.split_once(": ")
                .map(|(name, value)| (name.to_owned(), value.to_owned()))
        };
        Self {
            method: next(),
            target: next(),
            headers: lines.filter_map(header).collect(),
            head: head.to_owned(),
            ..Self::default()
        }
    }
}

/// The next chunk (RFC 9112, section 7.1); nothing after the last one.
fn read_chunk(stream: &mut TcpStream, unread: &mut Vec<u8>) -> io::Result<Option<Vec<u8>>> {
    let end = loop {
        if let Some(at) = unread.windows(2).position(|window| window == b"\r\n") {
            break at;
        }
        if !read_more(stream, unread)? {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
    };
    let length = String::from_utf8_lossy(&unread[..end]).into_owned();
    let length = usize::from_str_radix(&length, 16).map_err(io::Error::other)?;
    while unread.len() < end + 2 + length + 2 {
        if !read_more(stream, unread)? {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
    }
    let chunk = unread[end + 2..end + 2 + length].to_vec();
    unread.drain(..end + 2 + length + 2);
    Ok((length > 0).then_some(chunk))
}

fn read_more(stream: &mut TcpStream, unread: &mut Vec<u8>) -> io::Result<bool> {
    let mut buffer = [0; 4096];
    let count = stream.read(&mut buffer)?;
    unread.extend_from_slice(&buffer[..count]);
    Ok(count > 0)
}

/// What the server answers.
#[derive(Clone, Debug)]
pub struct Reply {
    status: u16,
    headers: Vec<(String, String)>,
    body: Vec<u8>,
    head_delay: Duration,
    body_delay: Duration,
    pieces: Vec<Vec<u8>>,
    cut: Option<usize>,
    framing: Framing,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Framing {
    Length,
    Chunked,
    Nothing,
}

impl Reply {
    /// A reply with this status and nothing else.
    pub fn new(status: u16) -> Self {
        Self {
            status,
            headers: Vec::new(),
            body: Vec::new(),
            head_delay: Duration::ZERO,
            body_delay: Duration::ZERO,
            pieces: Vec::new(),
            cut: None,
            framing: Framing::Length,
        }
    }

    /// A reply with a JSON body.
    pub fn json(status: u16, body: impl Into<String>) -> Self {
        Self::new(status)
            .header("Content-Type", "application/json")
            .body(body.into())
    }

    /// No reply: the connection is closed.
    pub fn drop_connection() -> Self {
        Self {
            framing: Framing::Nothing,
            ..Self::new(0)
        }
    }

    /// Adds a header.
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Sets the body.
    #[must_use]
    pub fn body(mut self, body: impl Into<Vec<u8>>) -> Self {
        self.body = body.into();
        self
    }

    /// Sends these pieces in chunks, and waits before each but the first.
    #[must_use]
    pub fn pieces<'p>(
        mut self,
        pieces: impl IntoIterator<Item = &'p [u8]>,
        wait: Duration,
    ) -> Self {
        self.pieces = pieces.into_iter().map(<[u8]>::to_vec).collect();
        self.body_delay = wait;
        self.chunked()
    }

    /// Waits before the head.
    #[must_use]
    pub fn delay_head(mut self, delay: Duration) -> Self {
        self.head_delay = delay;
        self
    }

    /// Waits in the middle of the body.
    #[must_use]
    pub fn delay_body(mut self, delay: Duration) -> Self {
        self.body_delay = delay;
        self
    }

    /// Closes the connection after this many bytes of the body.
    #[must_use]
    pub fn cut_after(mut self, bytes: usize) -> Self {
        self.cut = Some(bytes);
        self
    }

    /// Sends the body in chunks, without its length.
    #[must_use]
    pub fn chunked(mut self) -> Self {
        self.framing = Framing::Chunked;
        self
    }

    fn write(&self, stream: &mut TcpStream, head_only: bool) -> io::Result<Connection> {
        thread::sleep(self.head_delay);
        if self.framing == Framing::Nothing {
            return Ok(Connection::Close);
        }
        stream.write_all(self.head().as_bytes())?;
        if head_only {
            return Ok(Connection::Keep);
        }
        for (index, piece) in self.pieces.iter().enumerate() {
            thread::sleep(if index > 0 {
                self.body_delay
            } else {
                Duration::ZERO
            });
            self.write_piece(stream, piece)?;
        }
        let body = &self.body[..self.cut.unwrap_or(self.body.len()).min(self.body.len())];
        let (first, second) = body.split_at(body.len() / 2);
        self.write_piece(stream, first)?;
        if self.pieces.is_empty() {
            thread::sleep(self.body_delay);
        }
        self.write_piece(stream, second)?;
        if self.cut.is_some() {
            return Ok(Connection::Close);
        }
        if self.framing == Framing::Chunked {
            stream.write_all(b"0\r\n\r\n")?;
        }
        Ok(Connection::Keep)
    }

    fn head(&self) -> String {
        let mut head = format!("HTTP/1.1 {} -\r\n", self.status);
        for (name, value) in &self.headers {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
        match self.framing {
            Framing::Length if self.status != 204 => {
                head.push_str(&format!("Content-Length: {}\r\n", self.body.len()));
            }
            Framing::Chunked => head.push_str("Transfer-Encoding: chunked\r\n"),
            Framing::Length | Framing::Nothing => {}
        }
        head + "\r\n"
    }

    fn write_piece(&self, stream: &mut TcpStream, piece: &[u8]) -> io::Result<()> {
        if piece.is_empty() {
            return Ok(());
        }
        if self.framing == Framing::Chunked {
            stream.write_all(format!("{:x}\r\n", piece.len()).as_bytes())?;
        }
        stream.write_all(piece)?;
        if self.framing == Framing::Chunked {
            stream.write_all(b"\r\n")?;
        }
        stream.flush()
    }
}
