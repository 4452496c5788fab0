//! A line to a server that can be cut: while something goes up, or before the answer comes down.

use std::io::{Read, Write};
use std::net::{Ipv4Addr, Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicI64, Ordering};
use std::thread;

const WHOLE: i64 = i64::MAX / 2;

pub(crate) struct Line {
    address: SocketAddr,
    state: Arc<State>,
}

struct State {
    /// Bytes that may still go up.
    left: AtomicI64,
    /// Whether it is the answer that is lost once they are used up.
    answer: AtomicBool,
}

impl Line {
    pub(crate) fn to(server: SocketAddr) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let address = listener.local_addr().unwrap();
        let state = Arc::new(State { left: AtomicI64::new(WHOLE), answer: AtomicBool::new(false) });
        let theirs = Arc::clone(&state);
        thread::spawn(move || {
            for phone in listener.incoming().flatten() {
                let Ok(server) = TcpStream::connect(server) else { continue };
                let (up, down) = (Arc::clone(&theirs), Arc::clone(&theirs));
                let (phone_too, server_too) = (phone.try_clone().unwrap(), server.try_clone().unwrap());
                thread::spawn(move || up.carry(phone, server, true));
                thread::spawn(move || down.carry(server_too, phone_too, false));
            }
        });
        Self { address, state }
    }

    pub(crate) fn url(&self) -> String {
        format!("https://{}", self.address)
    }

    pub(crate) fn cut_after(&self, bytes: usize) {
        self.state.answer.store(false, Ordering::SeqCst);
        self.state.left.store(i64::try_from(bytes).unwrap(), Ordering::SeqCst);
    }

    pub(crate) fn lose_answer_after(&self, bytes: usize) {
        self.state.answer.store(true, Ordering::SeqCst);
        self.state.left.store(i64::try_from(bytes).unwrap(), Ordering::SeqCst);
    }

    pub(crate) fn mend(&self) {
        self.state.left.store(WHOLE, Ordering::SeqCst);
    }
}

impl State {
    fn carry(&self, mut from: TcpStream, mut to: TcpStream, up: bool) {
        let mut buffer = [0_u8; 1024];
        while let Ok(count @ 1..) = from.read(&mut buffer) {
            let used_up = match up {
                true => self.left.fetch_sub(i64::try_from(count).unwrap(), Ordering::SeqCst) < 0,
                false => self.left.load(Ordering::SeqCst) < 0,
            };
            // With `answer` everything still goes up, and what comes down is lost.
            if used_up && up != self.answer.load(Ordering::SeqCst) {
                let _ = from.shutdown(Shutdown::Both);
                let _ = to.shutdown(Shutdown::Both);
                return;
            }
            if to.write_all(&buffer[..count]).is_err() {
                break;
            }
        }
        let _ = to.shutdown(Shutdown::Write);
    }
}
