//! The network of a run: requests are function calls, and a plan says which of them is cut, repeated, delayed, or meets
//! a crash. Everything above it (signing, challenges, what a refusal means) is the product's.

use crate::files;
use crate::house::House;
use crate::sabotage::Liar;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use waymark_app::Network;
use waymark_server::Asked;
use waymark_sync::{Caller, Channel, Failure, HttpTransport, Incoming, NotUsable, Outgoing, Transport};
use waymark_wire::ServerEntry;

/// What goes wrong at one request of an exchange.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mishap {
    /// It is lost on the way there.
    Lost,
    /// The server has done it, and its answer is lost.
    AnswerLost,
    /// It arrives twice; the first answer comes back.
    Twice,
    /// It arrives long after the sender gave up.
    Late,
    /// The server dies before it looks at it.
    ServerDiesBefore,
    /// The server loses power while it writes: so many of 256 parts of it reached the disk.
    ServerDiesWriting(u8),
    /// The server dies between the commit and the answer.
    ServerDiesAfter,
    /// The device dies before it sends.
    DeviceDiesBefore,
    /// The device dies when the server has done it and before the answer is read.
    DeviceDiesAfter,
}

/// A request that is on its way for long.
pub(crate) struct Late {
    method: String,
    target: String,
    authorization: String,
    content_type: Option<&'static str>,
    body: Vec<u8>,
}

/// What stands between all devices and the server.
pub(crate) struct Net {
    pub(crate) house: House,
    /// Which devices are cut off.
    pub(crate) cut: Vec<bool>,
    /// At which request of the exchange under way what goes wrong.
    pub(crate) plan: Option<(u32, Mishap)>,
    /// Requests of the exchange under way.
    pub(crate) count: u32,
    /// Requests since the beginning.
    pub(crate) requests: u64,
    pub(crate) late: Vec<Late>,
    /// The folder of the device that exchanges.
    pub(crate) folder: PathBuf,
    /// Where its image goes should it die.
    pub(crate) image: PathBuf,
    /// Whether it died.
    pub(crate) died: bool,
    /// Somebody who answers in the server's place.
    pub(crate) liar: Option<Liar>,
}

/// The network, shared by all devices.
#[derive(Clone)]
pub(crate) struct Shared(Arc<Mutex<Net>>);

impl Shared {
    pub(crate) fn around(house: House, devices: usize, liar: Option<Liar>) -> Self {
        Self(Arc::new(Mutex::new(Net {
            house,
            cut: vec![false; devices],
            plan: None,
            count: 0,
            requests: 0,
            late: Vec::new(),
            folder: PathBuf::new(),
            image: PathBuf::new(),
            died: false,
            liar,
        })))
    }

    pub(crate) fn net(&self) -> MutexGuard<'_, Net> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The line of one device.
    pub(crate) fn of(&self, device: usize) -> Line {
        Line { net: self.clone(), device }
    }
}

/// One device's line to the server.
#[derive(Clone)]
pub(crate) struct Line {
    net: Shared,
    device: usize,
}

impl Network for Line {
    fn to(&self, _server: &ServerEntry, caller: Caller) -> Result<Box<dyn Transport>, NotUsable> {
        Ok(Box::new(HttpTransport::over(Arc::new(self.clone()), caller)))
    }
}

impl Channel for Line {
    fn carry(&self, request: &Outgoing<'_>, max: usize) -> Result<Incoming, Failure> {
        let mut net = self.net.net();
        if net.died || net.cut[self.device] || !net.house.is_up() {
            return Err(Failure::Offline);
        }
        net.count += 1;
        net.requests += 1;
        let planned = net.plan.filter(|(at, _)| *at == net.count).map(|(_, mishap)| mishap);
        let incoming = net.carry(request, planned).ok_or(Failure::Offline)?;
        let too_much = (200..300).contains(&incoming.status) && incoming.body.len() > max;
        if too_much { Err(Failure::NotOurServer) } else { Ok(incoming) }
    }
}

impl Net {
    fn carry(&mut self, request: &Outgoing<'_>, mishap: Option<Mishap>) -> Option<Incoming> {
        let asked = asked(request);
        match mishap {
            None => self.answer(&asked),
            Some(Mishap::Lost) => None,
            Some(Mishap::AnswerLost) => self.answer(&asked).and(None),
            Some(Mishap::Twice) => {
                let first = self.answer(&asked);
                let _second = self.answer(&asked);
                first
            }
            Some(Mishap::Late) => {
                self.late.push(late(request));
                None
            }
            Some(Mishap::ServerDiesBefore) => {
                self.house.crash();
                None
            }
            Some(Mishap::ServerDiesWriting(share)) => {
                self.house.crash_while(&asked, share);
                None
            }
            Some(Mishap::ServerDiesAfter) => {
                let _lost = self.answer(&asked);
                self.house.crash();
                None
            }
            Some(Mishap::DeviceDiesBefore) => self.device_dies(),
            Some(Mishap::DeviceDiesAfter) => {
                let _lost = self.answer(&asked);
                self.device_dies()
            }
        }
    }

    fn answer(&mut self, asked: &Asked<'_>) -> Option<Incoming> {
        if let Some(liar) = &mut self.liar
            && let Some(incoming) = liar.answer(&mut self.house, asked)
        {
            return Some(incoming);
        }
        let answered = self.house.answer(asked)?;
        Some(Incoming { status: answered.status, retry_after: answered.retry_after, body: answered.body })
    }

    fn device_dies(&mut self) -> Option<Incoming> {
        files::copy(&self.folder, &self.image);
        self.died = true;
        None
    }

    /// Lets what was on its way for long arrive; nobody waits for the answers.
    pub(crate) fn late_ones_arrive(&mut self) {
        for late in std::mem::take(&mut self.late) {
            let _nobody_reads_it = self.house.answer(&Asked {
                method: &late.method,
                target: &late.target,
                authorization: &late.authorization,
                content_type: late.content_type,
                body: &late.body,
            });
        }
    }
}

fn asked<'a>(request: &Outgoing<'a>) -> Asked<'a> {
    Asked {
        method: request.method,
        target: request.target,
        authorization: request.authorization,
        content_type: request.content_type,
        body: request.body,
    }
}

fn late(request: &Outgoing<'_>) -> Late {
    Late {
        method: request.method.to_owned(),
        target: request.target.to_owned(),
        authorization: request.authorization.to_owned(),
        content_type: request.content_type,
        body: request.body.to_vec(),
    }
}
