//! A mail server for tests that speaks SMTP on a port of its own, in moods that a test gives it.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

/// What it makes of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mood {
    /// Takes it.
    Take,
    /// There is no such mailbox.
    NoMailbox,
    /// Not now.
    Later,
    /// Our password is wrong.
    NotYou,
    /// Hangs up while the message comes.
    HangUp,
    /// Takes it, and hangs up before it says so.
    TakeSilently,
}

/// A message it took.
#[derive(Clone, Debug)]
pub struct Taken {
    pub to: String,
    pub data: String,
}

#[derive(Default)]
struct State {
    moods: VecDeque<Mood>,
    taken: Vec<Taken>,
}

/// A server that ends with the test.
pub struct SmtpServer {
    pub port: u16,
    state: Arc<Mutex<State>>,
    task: JoinHandle<()>,
}

impl SmtpServer {
    pub async fn start() -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let state = Arc::new(Mutex::new(State::default()));
        let shared = state.clone();
        let task = tokio::spawn(async move {
            loop {
                let (stream, _) = listener.accept().await.unwrap();
                let state = shared.clone();
                tokio::spawn(async move {
                    // A client that hangs up is none of the server's business.
                    let _ = talk(stream, &state).await;
                });
            }
        });
        Self { port, state, task }
    }

    /// What it makes of the next messages; of those after them it takes each.
    pub fn be(&self, moods: &[Mood]) {
        self.state.lock().unwrap().moods.extend(moods);
    }

    pub fn taken(&self) -> Vec<Taken> {
        self.state.lock().unwrap().taken.clone()
    }
}

impl Drop for SmtpServer {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn talk(stream: TcpStream, state: &Mutex<State>) -> std::io::Result<()> {
    let mut stream = BufReader::new(stream);
    stream.write_all(b"220 test ESMTP\r\n").await?;
    let (mut mood, mut to) = (Mood::Take, String::new());
    loop {
        let mut line = String::new();
        if stream.read_line(&mut line).await? == 0 {
            return Ok(());
        }
        let verb = line.trim().get(..4).unwrap_or_default().to_uppercase();
        let answer = match verb.as_str() {
            "EHLO" => "250-test\r\n250 8BITMIME\r\n",
            "MAIL" => {
                mood = state.lock().unwrap().moods.pop_front().unwrap_or(Mood::Take);
                if mood == Mood::NotYou { "535 who are you\r\n" } else { "250 ok\r\n" }
            }
            "RCPT" => {
                line.trim().clone_into(&mut to);
                if mood == Mood::NoMailbox { "550 no such mailbox\r\n" } else { "250 ok\r\n" }
            }
            "DATA" => {
                stream.write_all(b"354 go on\r\n").await?;
                if mood == Mood::HangUp {
                    stream.read_line(&mut line).await?;
                    return Ok(());
                }
                let data = read_data(&mut stream).await?;
                if mood != Mood::Later {
                    state.lock().unwrap().taken.push(Taken { to: to.clone(), data });
                }
                match mood {
                    Mood::TakeSilently => return Ok(()),
                    Mood::Later => "451 not now\r\n",
                    _ => "250 taken\r\n",
                }
            }
            "QUIT" => {
                stream.write_all(b"221 bye\r\n").await?;
                return Ok(());
            }
            _ => "250 ok\r\n",
        };
        stream.write_all(answer.as_bytes()).await?;
    }
}

async fn read_data(stream: &mut BufReader<TcpStream>) -> std::io::Result<String> {
    let mut data = String::new();
    loop {
        let mut line = String::new();
        if stream.read_line(&mut line).await? == 0 || line == ".\r\n" {
            return Ok(data);
        }
        data.push_str(line.strip_prefix('.').unwrap_or(&line));
    }
}
