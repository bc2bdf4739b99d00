//! What is being done, on a terminal, when it takes long.

use std::io::{self, IsTerminal, Write};
use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

/// How long a run is silent.
const SILENCE: Duration = Duration::from_millis(500);

/// Goes back to the start of the line and clears it (ECMA-48, EL).
const CLEAR: &str = "\r\u{1b}[2K";

/// Shows the current stage on the terminal's last line, once a run takes longer than [`SILENCE`].
/// The line is cleared when this is dropped.
pub(super) struct Progress(Option<(Sender<String>, JoinHandle<()>)>);

impl Progress {
    /// Shows stages if the standard error stream is a terminal.
    pub(super) fn on_terminal() -> Progress {
        let is_dumb = std::env::var_os("TERM").is_some_and(|term| term == "dumb");
        if io::stderr().is_terminal() && !is_dumb {
            Progress::to(io::stderr(), SILENCE)
        } else {
            Progress::none()
        }
    }

    /// Shows nothing.
    pub(super) fn none() -> Progress {
        Progress(None)
    }

    fn to(out: impl Write + Send + 'static, silence: Duration) -> Progress {
        let (sender, receiver) = mpsc::channel();
        Progress(Some((
            sender,
            std::thread::spawn(move || show(&receiver, out, silence)),
        )))
    }

    /// Names the stage that begins.
    pub(super) fn stage(&self, name: impl Into<String>) {
        if let Some((sender, _)) = &self.0 {
            // Without the thread there is only no progress to be seen.
            let _ = sender.send(name.into());
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if let Some((sender, thread)) = self.0.take() {
            drop(sender);
            let _ = thread.join();
        }
    }
}

fn show(stages: &mpsc::Receiver<String>, mut out: impl Write, silence: Duration) {
    let due = Instant::now() + silence;
    let mut current = String::new();
    let mut is_shown = false;
    loop {
        let event = if is_shown {
            stages.recv().map_err(|_| RecvTimeoutError::Disconnected)
        } else {
            stages.recv_timeout(due.saturating_duration_since(Instant::now()))
        };
        match event {
            Ok(stage) => current = stage,
            Err(RecvTimeoutError::Timeout) => is_shown = true,
            Err(RecvTimeoutError::Disconnected) => break,
        }
        if is_shown {
            let _ = write!(out, "{CLEAR}{current} …").and_then(|()| out.flush());
        }
    }
    if is_shown {
        let _ = write!(out, "{CLEAR}").and_then(|()| out.flush());
    }
}

#[cfg(test)]
mod tests {
    use std::sync::{Arc, Mutex};

    use super::*;

    #[derive(Clone, Default)]
    struct Screen(Arc<Mutex<Vec<u8>>>);

    impl Write for Screen {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.lock().unwrap().write(bytes)
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    impl Screen {
        fn text(&self) -> String {
            String::from_utf8(self.0.lock().unwrap().clone()).unwrap()
        }

        fn wait_for(&self, text: &str) {
            while !self.text().ends_with(text) {
                std::thread::sleep(Duration::from_millis(1));
            }
        }
    }

    #[test]
    fn short_runs_are_silent() {
        let screen = Screen::default();
        let progress = Progress::to(screen.clone(), Duration::from_secs(3600));
        progress.stage("Reading");
        drop(progress);
        assert_eq!(screen.text(), "");
    }

    #[test]
    fn long_runs_name_their_stages_and_clear_the_line() {
        let screen = Screen::default();
        let progress = Progress::to(screen.clone(), Duration::ZERO);
        progress.stage("Reading");
        screen.wait_for("\u{1b}[2KReading …");
        progress.stage("Writing");
        drop(progress);
        assert!(
            screen.text().ends_with("\r\u{1b}[2KWriting …\r\u{1b}[2K"),
            "{}",
            screen.text()
        );
    }
}
