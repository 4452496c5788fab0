//! A wire between the devices and the server that a story can cut, redirect, or answer itself.

use std::io::{Read, Write};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use waymark_testkit::Chance;

/// What the wire does with a connection.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Course {
    /// Nobody there.
    Refuse,
    /// To the server.
    Lead(SocketAddr),
    /// Answers everything itself, whatever was asked: a sign-in page, noise.
    Answer(Vec<u8>),
}

/// The wire.
pub struct Between {
    address: SocketAddr,
    course: Arc<Mutex<Course>>,
    /// While set, what the server answers after the first handshake bytes never arrives.
    swallow_answers: Arc<AtomicBool>,
    resets: Arc<Resets>,
}

/// Connections that break somewhere.
struct Resets {
    /// One in so many; 0 for none.
    one_in: AtomicU64,
    /// How many there were.
    count: AtomicU64,
    chance: Mutex<Chance>,
}

impl Resets {
    /// After how many bytes, of either side, the next connection breaks; none where it is to hold.
    fn draw(&self) -> Option<u64> {
        let one_in = self.one_in.load(Ordering::SeqCst);
        let mut chance = self.chance.lock().unwrap();
        let breaks = one_in > 0 && chance.below(one_in) == 0;
        breaks.then(|| {
            self.count.fetch_add(1, Ordering::SeqCst);
            chance.below(12_000)
        })
    }
}

impl Between {
    /// Starts it on a free port, leading nowhere.
    pub fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let course = Arc::new(Mutex::new(Course::Refuse));
        let swallow_answers = Arc::new(AtomicBool::new(false));
        let chance = Mutex::new(Chance::seeded(11));
        let resets = Arc::new(Resets { one_in: AtomicU64::new(0), count: AtomicU64::new(0), chance });
        let (theirs, swallow, drawn) =
            (Arc::clone(&course), Arc::clone(&swallow_answers), Arc::clone(&resets));
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (course, swallow) = (theirs.lock().unwrap().clone(), Arc::clone(&swallow));
                let breaks_after = drawn.draw();
                std::thread::spawn(move || pass(stream, &course, &swallow, breaks_after));
            }
        });
        Self { address, course, swallow_answers, resets }
    }

    /// The address that goes into the roster.
    pub fn url(&self) -> String {
        format!("https://{}", self.address)
    }

    /// Leads to a server, or to nobody.
    pub fn lead_to(&self, server: Option<SocketAddr>) {
        *self.course.lock().unwrap() = server.map_or(Course::Refuse, Course::Lead);
    }

    /// Answers everything with these bytes.
    pub fn answer_with(&self, bytes: &[u8]) {
        *self.course.lock().unwrap() = Course::Answer(bytes.to_vec());
    }

    /// From now on one connection in so many breaks somewhere; 0 for none.
    pub fn reset_one_in(&self, many: u64) {
        self.resets.one_in.store(many, Ordering::SeqCst);
    }

    /// How many connections have broken.
    pub fn resets(&self) -> u64 {
        self.resets.count.load(Ordering::SeqCst)
    }

    /// From now on requests arrive and answers do not: the server stores, and the device never hears of it.
    pub fn swallow_answers(&self, on: bool) {
        self.swallow_answers.store(on, Ordering::SeqCst);
    }
}

fn pass(device: TcpStream, course: &Course, swallow: &Arc<AtomicBool>, breaks_after: Option<u64>) {
    match course {
        Course::Refuse => drop(device.shutdown(Shutdown::Both)),
        Course::Answer(bytes) => {
            let mut device = device;
            device.set_read_timeout(Some(Duration::from_millis(300))).unwrap();
            let _ = device.read(&mut [0; 4096]);
            let _ = device.write_all(bytes);
        }
        Course::Lead(server) => {
            let Ok(server) = TcpStream::connect(server) else { return };
            let (from_device, to_device) = (device.try_clone().unwrap(), device);
            let (from_server, to_server) = (server.try_clone().unwrap(), server);
            let left = Arc::new(AtomicU64::new(breaks_after.unwrap_or(u64::MAX)));
            let lefts = Arc::clone(&left);
            std::thread::spawn(move || copy(from_device, to_server, None, &lefts));
            copy(from_server, to_device, Some(swallow), &left);
        }
    }
}

/// Copies until an end closes, or until so many bytes of both directions have passed. While swallowing, the handshake passes (TLS needs it) and what follows does not.
fn copy(mut from: TcpStream, mut to: TcpStream, swallow: Option<&Arc<AtomicBool>>, left: &AtomicU64) {
    /// The server's side of a TLS 1.3 handshake with one small certificate; an answer comes after it.
    const HANDSHAKE_PIECES: usize = 2;
    let mut buffer = [0; 16 * 1024];
    let mut pieces = 0;
    while let Ok(length) = from.read(&mut buffer) {
        if length == 0 {
            break;
        }
        pieces += 1;
        if pieces > HANDSHAKE_PIECES && swallow.is_some_and(|swallow| swallow.load(Ordering::SeqCst)) {
            // Long enough for the server to commit what it was sent, then the line is dead.
            std::thread::sleep(Duration::from_millis(50));
            break;
        }
        let before = left.fetch_sub(length as u64, Ordering::SeqCst);
        let kept = before.min(length as u64) as usize;
        if to.write_all(&buffer[..kept]).is_err() || kept < length {
            break;
        }
    }
    let _ = from.shutdown(Shutdown::Both);
    let _ = to.shutdown(Shutdown::Both);
}
