//! The post: letters and orders up from a base, down to whom they concern, and the word back that an order was
//! carried out. Each thing has a name and is taken once, whichever way it comes.

use super::{Exchanged, Stop};
use crate::Error;
use crate::base::{server_went_back, watch_gaps};
use crate::opened::Opened;
use crate::post::{history as handing, letters as writing, orders as ordering};
use crate::view::Role;
use std::collections::BTreeSet;
use waymark_domain::Timestamp;
use waymark_store::StoreError;
use waymark_store::Writer;
use waymark_store::tables::{OrderRow, audit, history, letters, orders, settings};
use waymark_sync::{Failure, Transport};
use waymark_wire::{Digest, KeyId, LetterId, Mail, Order, OrderId, OrderKind, ProblemCode, Roster, Signed};

/// After which of the server's rows to go on.
pub(crate) const MAIL_AFTER_KEY: &str = "mail_after";
/// The digest of the row of that number. A server that went back numbers anew what it is told again, and its log may show
/// nothing of that: then the row is another one, or none.
const MAIL_LAST_KEY: &str = "mail_last";
/// When a phone looked last whether that row is still there; a base does in each exchange.
const MAIL_LOOKED_KEY: &str = "mail_looked_at";
/// How often a phone does: a row may be a letter, and its line may be dear.
const LOOK_EVERY_HOURS: u64 = 24;
/// Things that are posted at once.
const POSTED_AT_ONCE: usize = 50;

/// One exchange of post, up and down.
pub(crate) fn exchange(
    open: &Opened,
    transport: &dyn Transport,
    now: Timestamp,
    exchanged: &mut Exchanged,
) -> Result<(), Stop> {
    match take(open, transport, now, exchanged).and_then(|()| give(open, transport)) {
        // A server from before there was post. What waits goes by file, or later.
        Err(Stop::Failure(Failure::Refused(ProblemCode::NotFound))) => Ok(()),
        done => done,
    }
}

/// A thing to be posted, and what is noted once it was.
enum Outgoing {
    Letter(LetterId),
    Order(OrderId),
    Done(OrderId, KeyId),
    History(LetterId),
}

/// What goes out: what waits, or (`everything`) all there is, for a way that keeps no places.
pub(crate) fn outgoing(open: &Opened, everything: bool) -> Result<Vec<Mail>, Error> {
    Ok(collect(open, everything)?.into_iter().map(|(mail, _)| mail).collect())
}

fn collect(open: &Opened, everything: bool) -> Result<Vec<(Mail, Outgoing)>, Error> {
    let (own, mut ordered, done) = open.db.read(|reader| {
        let ordered = if everything { orders::all(reader)? } else { orders::to_send(reader)? };
        Ok((letters::signed(reader, !everything)?, ordered, orders::done(reader, !everything)?))
    })?;
    if open.role == Role::Base && !everything {
        ordered.extend(not_carried_out_by_the_server(open)?);
    }
    let mut all = Vec::new();
    for order in ordered {
        // A phone passes no orders on: it was told what concerns it, and that is all.
        if let (Role::Base, Ok(signed)) = (open.role, Signed::parse(&order.bytes)) {
            all.push((Mail::Order(signed), Outgoing::Order(order.order)));
        }
    }
    for (id, bytes) in own {
        if let Ok(signed) = Signed::parse(&bytes) {
            all.push((Mail::Letter(signed), Outgoing::Letter(id)));
        }
    }
    for one in done {
        if let Ok(signed) = Signed::parse(&one.bytes) {
            all.push((Mail::Done(signed), Outgoing::Done(one.order, one.by)));
        }
    }
    Ok(all)
}

/// Orders that were handed over, or came by file, and of which the server has not said that it carried them out: it went
/// back in between, or nobody has told it. What it would not believe now is left out.
fn not_carried_out_by_the_server(open: &Opened) -> Result<Vec<OrderRow>, Error> {
    let held = open.roster()?;
    let roster = held.roster();
    let Some(server) = roster.server.as_ref().map(|server| server.receipt_key.key_id()) else {
        return Ok(Vec::new());
    };
    let mut left = open.db.read(|reader| orders::without_word_of(reader, OrderKind::Delete, server))?;
    left.retain(|row| Signed::parse(&row.bytes).is_ok_and(|signed| Order::check(&signed, roster).is_ok()));
    Ok(left)
}

fn give(open: &Opened, transport: &dyn Transport) -> Result<(), Stop> {
    hand_over(open, transport, &collect(open, !transport.keeps_places())?)
}

/// Hands over the pages of the history that wait: on a base, once what came in this exchange has been opened.
pub(crate) fn give_history(open: &Opened, transport: &dyn Transport, now: Timestamp) -> Result<(), Stop> {
    let pages = handing::outgoing(open, now)?.into_iter();
    let all: Vec<_> = pages.map(|(id, mail)| (mail, Outgoing::History(id))).collect();
    match hand_over(open, transport, &all) {
        // A server from before there was post: they go by file.
        Err(Stop::Failure(Failure::Refused(ProblemCode::NotFound))) => Ok(()),
        done => done,
    }
}

fn hand_over(open: &Opened, transport: &dyn Transport, all: &[(Mail, Outgoing)]) -> Result<(), Stop> {
    let places = transport.keeps_places();
    for some in all.chunks(POSTED_AT_ONCE) {
        let mail: Vec<Mail> = some.iter().map(|(mail, _)| mail.clone()).collect();
        // One that is refused is refused for good: its reader is unknown there. It still goes by file. Only the word
        // that an order was carried out may be there before the order, where that came here by stick: it is said again.
        let refused = transport.post_mail(&mail)?.refused;
        let comes_later: BTreeSet<u32> =
            refused.iter().filter(|one| one.code == ProblemCode::NotFound).map(|one| one.place).collect();
        let given = (0..).zip(some).filter(|(place, (_, what))| {
            !(matches!(what, Outgoing::Done(..)) && comes_later.contains(place))
        });
        if places {
            open.db.write("mail given", |writer| {
                given.map(|(_, (_, what))| what).try_for_each(|what| sent(writer, what))
            })?;
        }
    }
    Ok(())
}

fn sent(writer: &Writer<'_>, what: &Outgoing) -> Result<(), StoreError> {
    match what {
        Outgoing::Letter(id) => letters::mark_sent(writer, *id),
        Outgoing::Order(id) => orders::mark_sent(writer, *id),
        Outgoing::Done(id, by) => orders::mark_done_sent(writer, *id, *by),
        Outgoing::History(id) => history::sent(writer, *id),
    }
}

fn take(
    open: &Opened,
    transport: &dyn Transport,
    now: Timestamp,
    exchanged: &mut Exchanged,
) -> Result<(), Stop> {
    let roster = open.roster()?;
    let places = transport.keeps_places();
    let (mut after, mut looks_at) = if places { begin_at(open, now)? } else { (0, None) };
    loop {
        let page = transport.mail(after - u64::from(looks_at.is_some()))?;
        let looked = looks_at.take();
        if let Some(last) = looked
            && !page.mail.first().is_some_and(|row| row.n == after && digest(&row.mail) == last)
        {
            open.db.write("mail went back", |writer| went_back(writer, open, now))?;
            after = 0;
            continue;
        }
        let rows = page.mail.get(usize::from(looked.is_some())..).unwrap_or_default();
        for row in rows {
            let took = take_one(open, roster.roster(), &row.mail, now)?;
            exchanged.mail += u32::from(took.new);
            exchanged.erase_this |= took.erase_this;
            after = row.n;
        }
        open.db.write("mail taken", |writer| {
            if open.role == Role::Base && !rows.is_empty() {
                // An order that came before its batch tells which number is not missing.
                watch_gaps(writer, now)?;
            }
            if looked.is_some() {
                settings::set(writer, MAIL_LOOKED_KEY, &now.0)?;
            }
            match rows.last().filter(|_| places) {
                Some(row) => {
                    settings::set(writer, MAIL_LAST_KEY, &digest(&row.mail))?;
                    settings::set(writer, MAIL_AFTER_KEY, &after)
                }
                None => Ok(()),
            }
        })?;
        if !page.more || page.mail.is_empty() {
            return Ok(());
        }
    }
}

/// After which row to go on; and, where it is time to look whether that row is still there, its digest.
fn begin_at(open: &Opened, now: Timestamp) -> Result<(u64, Option<Digest>), Error> {
    let (after, last, looked) = open.db.read(|reader| {
        let looked: Option<i64> = settings::get(reader, MAIL_LOOKED_KEY)?;
        Ok((
            settings::get(reader, MAIL_AFTER_KEY)?.unwrap_or(0),
            settings::get(reader, MAIL_LAST_KEY)?,
            looked,
        ))
    })?;
    let long_ago = |at: i64| at > now.0 || now.hours_since(Timestamp(at)) >= LOOK_EVERY_HOURS;
    let due = open.role == Role::Base || looked.is_none_or(long_ago);
    Ok((after, last.filter(|_| due && after > 0)))
}

/// The server has not the post that it gave out: everything is asked for and handed over anew, and at a base a person is
/// told.
fn went_back(writer: &Writer<'_>, open: &Opened, now: Timestamp) -> Result<(), StoreError> {
    if open.role == Role::Base {
        return server_went_back(writer, now);
    }
    settings::remove(writer, MAIL_AFTER_KEY)?;
    audit::append(writer, "server_went_back", "post", now)?;
    orders::send_again(writer)
}

fn digest(mail: &Mail) -> Digest {
    Digest::of(&mail.to_bytes())
}

/// What became of one thing in the post.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct TookMail {
    /// It is new here.
    pub(crate) new: bool,
    /// It says that this device is to be erased.
    pub(crate) erase_this: bool,
}

/// Takes one thing that came from somewhere. What is not believed, or none of ours, changes nothing.
pub(crate) fn take_one(
    open: &Opened,
    roster: &Roster,
    mail: &Mail,
    now: Timestamp,
) -> Result<TookMail, Error> {
    let new = |new| TookMail { new, erase_this: false };
    match (mail, open.role) {
        (Mail::Letter(letter), Role::Field) => Ok(new(writing::take(open, roster, letter, now)?)),
        (Mail::Letter(letter), Role::Base) => Ok(new(handing::take(open, roster, letter, now)?)),
        (Mail::Done(done), Role::Base) => Ok(new(ordering::take_done(open, roster, done, now)?)),
        (Mail::Order(order), _) => Ok(match ordering::take(open, roster, order, now)? {
            ordering::Took::New => new(true),
            ordering::Took::EraseThis => TookMail { new: true, erase_this: true },
            ordering::Took::Nothing => new(false),
        }),
        (Mail::Done(_), Role::Field) => Ok(TookMail::default()),
    }
}
