//! A wire between the devices and the server that a story can cut, redirect, or answer itself.

use std::io::{Read, Write};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

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
}

impl Between {
    /// Starts it on a free port, leading nowhere.
    pub fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let course = Arc::new(Mutex::new(Course::Refuse));
        let swallow_answers = Arc::new(AtomicBool::new(false));
        let (theirs, swallow) = (Arc::clone(&course), Arc::clone(&swallow_answers));
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (course, swallow) = (theirs.lock().unwrap().clone(), Arc::clone(&swallow));
                std::thread::spawn(move || pass(stream, &course, &swallow));
            }
        });
        Self { address, course, swallow_answers }
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

    /// From now on requests arrive and answers do not: the server stores, and the device never hears of it.
    pub fn swallow_answers(&self, on: bool) {
        self.swallow_answers.store(on, Ordering::SeqCst);
    }
}

fn pass(device: TcpStream, course: &Course, swallow: &Arc<AtomicBool>) {
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
            std::thread::spawn(move || copy(from_device, to_server, None));
            copy(from_server, to_device, Some(swallow));
        }
    }
}

/// Copies until an end closes. While swallowing, the handshake passes (TLS needs it) and what follows does not.
fn copy(mut from: TcpStream, mut to: TcpStream, swallow: Option<&Arc<AtomicBool>>) {
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
        if to.write_all(&buffer[..length]).is_err() {
            break;
        }
    }
    let _ = from.shutdown(Shutdown::Both);
    let _ = to.shutdown(Shutdown::Both);
}
