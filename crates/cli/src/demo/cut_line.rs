//! A line that breaks: a TCP proxy in front of the server, which hangs up when it is told to.
//!
//! It sees what any network sees, encrypted bytes, and breaks the connection where it hurts: while a batch goes up,
//! or after the server has it and before the receipt is back.

use std::io::{ErrorKind, Read, Write};
use std::net::{Ipv4Addr, Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicI64, AtomicU16, AtomicU32, Ordering};
use std::thread;
use std::time::Duration;

/// How long the server must be silent to be taken for done.
const QUIET: Duration = Duration::from_millis(300);

/// No limit: the line holds.
const WHOLE: i64 = i64::MAX;

/// The line between the devices and the server.
pub(crate) struct CutLine {
    inside: Arc<Inside>,
    address: SocketAddr,
}

struct Inside {
    /// Where the server is now; 0 = nowhere.
    server_port: AtomicU16,
    /// Whether connections are taken at all.
    up: AtomicBool,
    /// Bytes that may still go up before the line breaks.
    up_budget: AtomicI64,
    /// Whether everything that comes down is swallowed from the moment the up budget is used up, instead of
    /// breaking at once: the server finishes its work and its answer is lost.
    lose_answer: AtomicBool,
    /// How often it has broken.
    breaks: AtomicU32,
    /// Counts what was asked of the line. A connection from before has no part in what is asked now: its last bytes,
    /// on their way when it was closed, must not break anything.
    turn: AtomicU32,
    stop: AtomicBool,
}

impl CutLine {
    /// Opens the line on a free port of this computer.
    pub(crate) fn open() -> std::io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
        let address = listener.local_addr()?;
        let inside = Arc::new(Inside {
            server_port: AtomicU16::new(0),
            up: AtomicBool::new(true),
            up_budget: AtomicI64::new(WHOLE),
            lose_answer: AtomicBool::new(false),
            breaks: AtomicU32::new(0),
            turn: AtomicU32::new(0),
            stop: AtomicBool::new(false),
        });
        let theirs = Arc::clone(&inside);
        thread::Builder::new().name("line".to_owned()).spawn(move || theirs.take_calls(&listener))?;
        Ok(Self { inside, address })
    }

    /// The address devices know.
    pub(crate) fn url(&self) -> String {
        format!("https://{}", self.address)
    }

    /// Says where the server listens.
    pub(crate) fn lead_to(&self, port: u16) {
        self.inside.server_port.store(port, Ordering::SeqCst);
    }

    /// Takes the line down, or up again whole.
    pub(crate) fn set_up(&self, up: bool) {
        self.ask(up, false, WHOLE);
    }

    /// Breaks the line for good after so many more bytes have gone up.
    pub(crate) fn break_after(&self, bytes: i64) {
        self.ask(true, false, bytes);
    }

    /// Lets the server hear everything, and loses its answers after so many more bytes have gone up.
    pub(crate) fn lose_answers_after(&self, bytes: i64) {
        self.ask(true, true, bytes);
    }

    fn ask(&self, up: bool, lose_answer: bool, budget: i64) {
        self.inside.turn.fetch_add(1, Ordering::SeqCst);
        self.inside.lose_answer.store(lose_answer, Ordering::SeqCst);
        self.inside.up_budget.store(budget, Ordering::SeqCst);
        self.inside.up.store(up, Ordering::SeqCst);
    }

    /// How often it has broken.
    pub(crate) fn breaks(&self) -> u32 {
        self.inside.breaks.load(Ordering::SeqCst)
    }
}

impl Drop for CutLine {
    fn drop(&mut self) {
        self.inside.stop.store(true, Ordering::SeqCst);
        // Wakes the thread that waits for a call; if that fails it ends with the program.
        let _ = TcpStream::connect(self.address);
    }
}

impl Inside {
    fn take_calls(self: &Arc<Self>, listener: &TcpListener) {
        for call in listener.incoming() {
            if self.stop.load(Ordering::SeqCst) {
                return;
            }
            let Ok(device) = call else { continue };
            if !self.up.load(Ordering::SeqCst) {
                continue;
            }
            let port = self.server_port.load(Ordering::SeqCst);
            let Ok(server) = TcpStream::connect((Ipv4Addr::LOCALHOST, port)) else { continue };
            if let (Ok(device_too), Ok(server_too)) = (device.try_clone(), server.try_clone()) {
                let (upward, downward) = (Arc::clone(self), Arc::clone(self));
                let turn = self.turn.load(Ordering::SeqCst);
                thread::spawn(move || upward.carry_up(device, server, turn));
                thread::spawn(move || downward.carry_down(server_too, device_too, turn));
            }
        }
    }

    fn is_turn(&self, turn: u32) -> bool {
        self.turn.load(Ordering::SeqCst) == turn
    }

    fn carry_up(&self, mut device: TcpStream, mut server: TcpStream, turn: u32) {
        let mut buffer = [0_u8; 4096];
        while let Ok(count @ 1..) = device.read(&mut buffer) {
            let Some(bytes) = buffer.get(..count) else { break };
            if self.is_turn(turn) && self.up_budget.load(Ordering::SeqCst) != WHOLE {
                let taken = i64::try_from(count).unwrap_or(WHOLE);
                let left = self.up_budget.fetch_sub(taken, Ordering::SeqCst) - taken;
                if left < 0 && !self.lose_answer.load(Ordering::SeqCst) {
                    self.break_both(&device, &server, turn);
                    return;
                }
            }
            if server.write_all(bytes).is_err() {
                break;
            }
        }
        let _ = server.shutdown(Shutdown::Write);
    }

    fn carry_down(&self, mut server: TcpStream, mut device: TcpStream, turn: u32) {
        let mut buffer = [0_u8; 4096];
        loop {
            let count = match server.read(&mut buffer) {
                Ok(count @ 1..) => count,
                Err(error) if error.kind() == ErrorKind::Interrupted => continue,
                // Quiet after an answer was swallowed: the server has done its work by now.
                Err(error) if matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut) => {
                    self.break_both(&device, &server, turn);
                    return;
                }
                _ => break,
            };
            let used_up = self.up_budget.load(Ordering::SeqCst) < 0;
            if self.is_turn(turn) && used_up && self.lose_answer.load(Ordering::SeqCst) {
                let _ = server.set_read_timeout(Some(QUIET));
                continue;
            }
            let Some(bytes) = buffer.get(..count) else { break };
            if device.write_all(bytes).is_err() {
                break;
            }
        }
        let _ = device.shutdown(Shutdown::Write);
    }

    /// Hangs up on both sides and takes no more calls.
    fn break_both(&self, device: &TcpStream, server: &TcpStream, turn: u32) {
        if self.is_turn(turn) {
            self.up.store(false, Ordering::SeqCst);
            self.breaks.fetch_add(1, Ordering::SeqCst);
        }
        let _ = device.shutdown(Shutdown::Both);
        let _ = server.shutdown(Shutdown::Both);
    }
}
