//! A line to a server that can be cut, led elsewhere, or lose what the other side says.

use std::io::{ErrorKind, Read, Write};
use std::net::{Ipv4Addr, Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, AtomicI64, AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

const WHOLE: i64 = i64::MAX / 2;
/// How long the other side must be silent to be taken for done.
const QUIET: Duration = Duration::from_millis(400);
const A_MOMENT: Duration = Duration::from_millis(10);

/// What stands between the devices and whoever answers. The address stays the same, whatever is behind it.
pub struct Line {
    address: SocketAddr,
    state: Arc<State>,
}

struct State {
    leads_to: Mutex<Option<SocketAddr>>,
    /// Bytes that may still go up.
    left: AtomicI64,
    /// Bytes that may still come down.
    left_down: AtomicI64,
    /// Bytes that may still come down before the line stands still.
    flows: AtomicI64,
    /// Whether it is the answer that is lost once they are used up.
    answer: AtomicBool,
    /// Bytes that have gone up since the line was opened.
    up: AtomicU64,
    /// Bytes that have come down since then.
    down: AtomicU64,
}

impl Line {
    /// A line that leads nowhere yet.
    #[must_use]
    pub fn open() -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let address = listener.local_addr().unwrap();
        let state = Arc::new(State {
            leads_to: Mutex::new(None),
            left: AtomicI64::new(WHOLE),
            left_down: AtomicI64::new(WHOLE),
            flows: AtomicI64::new(WHOLE),
            answer: AtomicBool::new(false),
            up: AtomicU64::new(0),
            down: AtomicU64::new(0),
        });
        let theirs = Arc::clone(&state);
        thread::spawn(move || {
            for device in listener.incoming().flatten() {
                let leads_to = *theirs.leads_to.lock().unwrap();
                let Some(Ok(server)) = leads_to.map(TcpStream::connect) else { continue };
                let (up, down) = (Arc::clone(&theirs), Arc::clone(&theirs));
                let (device_too, server_too) = (device.try_clone().unwrap(), server.try_clone().unwrap());
                thread::spawn(move || up.carry(device, server, true));
                thread::spawn(move || down.carry(server_too, device_too, false));
            }
        });
        Self { address, state }
    }

    /// The address that devices know.
    #[must_use]
    pub fn url(&self) -> String {
        format!("https://{}", self.address)
    }

    /// Leads new connections here.
    pub fn lead_to(&self, address: SocketAddr) {
        *self.state.leads_to.lock().unwrap() = Some(address);
    }

    /// Leads new connections nowhere: they are taken and hung up.
    pub fn lead_nowhere(&self) {
        *self.state.leads_to.lock().unwrap() = None;
    }

    /// Breaks every connection once so many more bytes have gone up.
    pub fn cut_after(&self, bytes: usize) {
        self.state.answer.store(false, Ordering::SeqCst);
        self.state.left.store(i64::try_from(bytes).unwrap(), Ordering::SeqCst);
    }

    /// Breaks every connection once so many more bytes have come down: in the middle of a long answer.
    pub fn cut_after_coming_down(&self, bytes: usize) {
        self.state.answer.store(false, Ordering::SeqCst);
        self.state.left_down.store(i64::try_from(bytes).unwrap(), Ordering::SeqCst);
    }

    /// Lets the line stand still once so many more bytes have come down, until it is mended.
    pub fn stand_still_after_coming_down(&self, bytes: usize) {
        self.state.flows.store(i64::try_from(bytes).unwrap(), Ordering::SeqCst);
    }

    /// Waits until it does.
    ///
    /// # Panics
    /// Where so much does not come down within a minute.
    pub fn wait_until_it_stands(&self) {
        let stands = (0..6_000).any(|_| {
            thread::sleep(A_MOMENT);
            self.state.flows.load(Ordering::SeqCst) < 0
        });
        assert!(stands, "the line never came to stand");
    }

    /// Lets everything go up, and loses every answer once so many more bytes have.
    pub fn lose_answers_after(&self, bytes: usize) {
        self.state.answer.store(true, Ordering::SeqCst);
        self.state.left.store(i64::try_from(bytes).unwrap(), Ordering::SeqCst);
    }

    /// How many bytes have gone up so far, handshakes included.
    #[must_use]
    pub fn gone_up(&self) -> u64 {
        self.state.up.load(Ordering::SeqCst)
    }

    /// How many bytes have come down so far, handshakes included.
    #[must_use]
    pub fn come_down(&self) -> u64 {
        self.state.down.load(Ordering::SeqCst)
    }

    /// Makes it whole again.
    pub fn mend(&self) {
        self.state.left.store(WHOLE, Ordering::SeqCst);
        self.state.left_down.store(WHOLE, Ordering::SeqCst);
        self.state.flows.store(WHOLE, Ordering::SeqCst);
    }
}

impl State {
    fn carry(&self, mut from: TcpStream, mut to: TcpStream, up: bool) {
        let mut buffer = [0_u8; 1024];
        loop {
            let count = match from.read(&mut buffer) {
                Ok(count @ 1..) => count,
                // Silence after an answer was swallowed: the server has done its work by now.
                Err(error) if error.kind() == ErrorKind::WouldBlock => return hang_up(&from, &to),
                _ => break,
            };
            let (gone, left, other) = if up {
                (&self.up, &self.left, &self.left_down)
            } else {
                (&self.down, &self.left_down, &self.left)
            };
            if !up {
                self.flows.fetch_sub(i64::try_from(count).unwrap(), Ordering::SeqCst);
                while self.flows.load(Ordering::SeqCst) < 0 {
                    thread::sleep(A_MOMENT);
                }
            }
            gone.fetch_add(count as u64, Ordering::SeqCst);
            let before = left.fetch_sub(i64::try_from(count).unwrap(), Ordering::SeqCst);
            let used_up = before < 0 || other.load(Ordering::SeqCst) < 0;
            match (used_up, up, self.answer.load(Ordering::SeqCst)) {
                (true, _, false) => return hang_up(&from, &to),
                // Everything still goes up; what comes down is swallowed, and the line breaks once it is quiet.
                (true, false, true) => from.set_read_timeout(Some(QUIET)).unwrap(),
                _ => {
                    if to.write_all(&buffer[..count]).is_err() {
                        break;
                    }
                }
            }
        }
        let _ = to.shutdown(Shutdown::Write);
    }
}

fn hang_up(one: &TcpStream, other: &TcpStream) {
    let _ = one.shutdown(Shutdown::Both);
    let _ = other.shutdown(Shutdown::Both);
}
