//! A link between real processes that can be cut, spoilt, slowed or closed, byte by byte.

use std::collections::HashMap;
use std::io::{Read, Write};
use std::net::{Ipv4Addr, Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::Duration;

/// Which way bytes go.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Direction {
    /// From the device to the centre.
    Up,
    /// From the centre to the device.
    Down,
}

/// What the link does. Bytes are counted over the whole life of the proxy, not per connection.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Plan {
    /// Everything goes through.
    Pass,
    /// Lets exactly `after` bytes of one direction through, closes that connection both ways, and passes
    /// everything from then on. A count that is already past is never reached.
    Cut {
        /// The direction that is counted.
        direction: Direction,
        /// How many of its bytes arrive.
        after: u64,
    },
    /// Inverts one byte; the first of a direction is number 0.
    Corrupt {
        /// The direction that is counted.
        direction: Direction,
        /// The number of the byte.
        at: u64,
    },
    /// Holds each chunk back for a while.
    Delay(Duration),
    /// Closes every connection at once, the open ones too.
    Refuse,
}

/// What went through so far.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Counts {
    /// Bytes from the device to the centre.
    pub up: u64,
    /// Bytes from the centre to the device.
    pub down: u64,
    /// Connections that were taken on.
    pub connections: u64,
    /// Connections that a plan has cut.
    pub cuts: u64,
}

/// A listener on 127.0.0.1 that passes on to one upstream address until it is dropped.
#[derive(Debug)]
pub struct Proxy {
    addr: SocketAddr,
    link: Arc<Mutex<Link>>,
    listening: Option<JoinHandle<()>>,
}

impl Proxy {
    /// Starts to listen on a free port.
    ///
    /// # Panics
    /// If 127.0.0.1 has no free port.
    pub fn start(upstream: SocketAddr, plan: Plan) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a port is free");
        let addr = listener
            .local_addr()
            .expect("a bound listener has an address");
        let link = Arc::new(Mutex::new(Link::new(plan)));
        let accepting = Arc::clone(&link);
        let listening = thread::spawn(move || accept(&listener, upstream, &accepting));
        Self {
            addr,
            link,
            listening: Some(listening),
        }
    }

    /// Where to connect to.
    pub fn addr(&self) -> SocketAddr {
        self.addr
    }

    /// What went through so far.
    pub fn counts(&self) -> Counts {
        lock(&self.link).counts
    }

    /// Writes down from now on what goes to the centre.
    pub fn listen_in(&self) {
        lock(&self.link).overheard = Some(Vec::new());
    }

    /// What went to the centre since [`Proxy::listen_in`].
    pub fn overheard(&self) -> Vec<u8> {
        lock(&self.link).overheard.clone().unwrap_or_default()
    }

    /// Changes the link for what comes from now on.
    pub fn set_plan(&self, plan: Plan) {
        let mut link = lock(&self.link);
        link.plan = plan;
        if plan == Plan::Refuse {
            link.cut_all();
        }
    }
}

impl Drop for Proxy {
    fn drop(&mut self) {
        {
            let mut link = lock(&self.link);
            link.closed = true;
            link.cut_all();
        }
        // The listener waits in `accept`: a last caller lets it see that it is closed.
        let woken = TcpStream::connect(self.addr);
        if let (Ok(_), Some(listening)) = (woken, self.listening.take()) {
            // Its panic would already have been printed.
            let _ = listening.join();
        }
    }
}

#[derive(Debug)]
struct Link {
    plan: Plan,
    counts: Counts,
    open: HashMap<u64, [TcpStream; 2]>,
    overheard: Option<Vec<u8>>,
    closed: bool,
}

/// What to do with one chunk: wait, pass on so many of its bytes, then perhaps cut.
#[derive(Debug, Eq, PartialEq)]
struct Verdict {
    wait: Duration,
    pass: usize,
    cut: bool,
}

impl Link {
    fn new(plan: Plan) -> Self {
        Self {
            plan,
            counts: Counts::default(),
            open: HashMap::new(),
            overheard: None,
            closed: false,
        }
    }

    /// Decides about a chunk, spoils it where the plan says so, and counts what will pass.
    fn judge(&mut self, direction: Direction, chunk: &mut [u8]) -> Verdict {
        let before = match direction {
            Direction::Up => self.counts.up,
            Direction::Down => self.counts.down,
        };
        let length = chunk.len() as u64;
        let mut verdict = Verdict {
            wait: Duration::ZERO,
            pass: chunk.len(),
            cut: false,
        };
        match self.plan {
            Plan::Cut {
                direction: counted,
                after,
            } if counted == direction => {
                let reached = (after == 0 && before == 0) || before < after;
                if reached && after <= before + length {
                    verdict.pass = usize::try_from(after - before).unwrap_or(chunk.len());
                    verdict.cut = true;
                    self.plan = Plan::Pass;
                }
            }
            Plan::Corrupt {
                direction: counted,
                at,
            } if counted == direction => {
                let place = at
                    .checked_sub(before)
                    .and_then(|place| usize::try_from(place).ok());
                if let Some(byte) = place.and_then(|place| chunk.get_mut(place)) {
                    *byte = !*byte;
                }
            }
            Plan::Delay(wait) => verdict.wait = wait,
            Plan::Refuse => (verdict.pass, verdict.cut) = (0, true),
            Plan::Pass | Plan::Cut { .. } | Plan::Corrupt { .. } => {}
        }
        let count = match direction {
            Direction::Up => &mut self.counts.up,
            Direction::Down => &mut self.counts.down,
        };
        *count += verdict.pass as u64;
        if let (Direction::Up, Some(overheard)) = (direction, &mut self.overheard) {
            overheard.extend(&chunk[..verdict.pass]);
        }
        verdict
    }

    fn cut(&mut self, connection: u64) {
        if let Some(sides) = self.open.remove(&connection) {
            self.counts.cuts += 1;
            close(&sides);
        }
    }

    fn cut_all(&mut self) {
        let open: Vec<u64> = self.open.keys().copied().collect();
        for connection in open {
            self.cut(connection);
        }
    }
}

fn accept(listener: &TcpListener, upstream: SocketAddr, link: &Arc<Mutex<Link>>) {
    for device in listener.incoming() {
        let (refuse, closed) = {
            let link = lock(link);
            (link.plan == Plan::Refuse, link.closed)
        };
        if closed {
            return;
        }
        let Ok(device) = device else { continue };
        if refuse {
            continue;
        }
        let link = Arc::clone(link);
        // The connection closes when the streams are dropped: no thread needs to be waited for.
        thread::spawn(move || carry(device, upstream, &link));
    }
}

/// Carries one connection until both ways are done.
fn carry(device: TcpStream, upstream: SocketAddr, link: &Arc<Mutex<Link>>) {
    // A centre that cannot be reached looks like one: the device's side closes.
    let Ok(centre) = TcpStream::connect(upstream) else {
        return;
    };
    let Some(connection) = enter(&device, &centre, link) else {
        return;
    };
    let (Ok(device_in), Ok(centre_out)) = (device.try_clone(), centre.try_clone()) else {
        return;
    };
    let up_link = Arc::clone(link);
    let up =
        thread::spawn(move || pump(device_in, centre_out, Direction::Up, connection, &up_link));
    pump(centre, device, Direction::Down, connection, link);
    // The pump has no panic of its own.
    let _ = up.join();
    lock(link).open.remove(&connection);
}

/// Puts a connection among the open ones, unless the link was closed meanwhile.
fn enter(device: &TcpStream, centre: &TcpStream, link: &Mutex<Link>) -> Option<u64> {
    // Without this the kernel gathers small writes, and a cut would come late.
    device.set_nodelay(true).ok()?;
    centre.set_nodelay(true).ok()?;
    let sides = [device.try_clone().ok()?, centre.try_clone().ok()?];
    let mut link = lock(link);
    if link.closed || link.plan == Plan::Refuse {
        return None;
    }
    link.counts.connections += 1;
    let connection = link.counts.connections;
    link.open.insert(connection, sides);
    Some(connection)
}

fn pump(
    mut from: TcpStream,
    mut to: TcpStream,
    direction: Direction,
    connection: u64,
    link: &Mutex<Link>,
) {
    let mut buffer = vec![0; 16 * 1024];
    loop {
        let chunk = match from.read(&mut buffer) {
            Ok(0) | Err(_) => break,
            Ok(length) => &mut buffer[..length],
        };
        let verdict = lock(link).judge(direction, chunk);
        thread::sleep(verdict.wait);
        let written = to.write_all(&chunk[..verdict.pass]);
        if verdict.cut {
            lock(link).cut(connection);
        }
        if verdict.cut || written.is_err() {
            break;
        }
    }
    // The other way may go on: a request can be over before its answer begins.
    let _ = to.shutdown(Shutdown::Write);
}

/// A side that is closed already is what was wanted.
fn close(sides: &[TcpStream; 2]) {
    for side in sides {
        let _ = side.shutdown(Shutdown::Both);
    }
}

/// Counts stay true even if a test's thread panicked while it held them.
fn lock(link: &Mutex<Link>) -> MutexGuard<'_, Link> {
    link.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc::{self, Receiver};

    use super::*;

    const UP: Direction = Direction::Up;
    const DOWN: Direction = Direction::Down;

    /// A centre that sends everything back.
    fn echo() -> SocketAddr {
        serve(|mut stream| {
            let mut reader = stream.try_clone().unwrap();
            let _ = std::io::copy(&mut reader, &mut stream);
        })
    }

    /// A centre that listens to the end and says what it got.
    fn sink() -> (SocketAddr, Receiver<Vec<u8>>) {
        let (got, gets) = mpsc::channel();
        let addr = serve(move |mut stream| {
            let mut all = Vec::new();
            let _ = stream.read_to_end(&mut all);
            got.send(all).unwrap();
        });
        (addr, gets)
    }

    fn serve(answer: impl Fn(TcpStream) + Send + 'static) -> SocketAddr {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let addr = listener.local_addr().unwrap();
        thread::spawn(move || {
            listener
                .incoming()
                .for_each(|stream| answer(stream.unwrap()))
        });
        addr
    }

    /// Sends all, then reads until the link ends; gives what came back, however it ended.
    fn exchange(proxy: &Proxy, bytes: &[u8]) -> Vec<u8> {
        let mut stream = TcpStream::connect(proxy.addr()).unwrap();
        let _ = stream.write_all(bytes);
        let _ = stream.shutdown(Shutdown::Write);
        let mut back = Vec::new();
        let _ = stream.read_to_end(&mut back);
        back
    }

    #[test]
    fn everything_passes_and_is_counted_both_ways() {
        let proxy = Proxy::start(echo(), Plan::Pass);
        let bytes: Vec<u8> = (0..100_000_u32).map(|n| n.to_le_bytes()[0]).collect();
        assert_eq!(exchange(&proxy, &bytes), bytes);
        let expected = Counts {
            up: 100_000,
            down: 100_000,
            connections: 1,
            cuts: 0,
        };
        assert_eq!(proxy.counts(), expected);
    }

    #[test]
    fn the_centre_gets_exactly_the_bytes_before_a_cut_up() {
        for after in 0..=20 {
            let (upstream, gets) = sink();
            let proxy = Proxy::start(
                upstream,
                Plan::Cut {
                    direction: UP,
                    after,
                },
            );
            exchange(&proxy, b"twenty bytes of news");
            let got = gets.recv().unwrap();
            assert_eq!(got, b"twenty bytes of news"[..got.len()]);
            assert_eq!((got.len() as u64, proxy.counts().up), (after, after));
            assert_eq!(proxy.counts().cuts, 1);
        }
    }

    #[test]
    fn the_device_gets_exactly_the_bytes_before_a_cut_down() {
        for after in 0..=20 {
            let proxy = Proxy::start(
                echo(),
                Plan::Cut {
                    direction: DOWN,
                    after,
                },
            );
            let back = exchange(&proxy, b"twenty bytes of news");
            assert_eq!((back.len() as u64, proxy.counts().down), (after, after));
            assert_eq!(proxy.counts().cuts, 1);
        }
    }

    #[test]
    fn a_cut_counts_over_connections_happens_once_and_then_the_link_is_whole() {
        let proxy = Proxy::start(
            echo(),
            Plan::Cut {
                direction: DOWN,
                after: 7,
            },
        );
        assert_eq!(exchange(&proxy, b"12345"), b"12345");
        assert_eq!(exchange(&proxy, b"67890"), b"67");
        assert_eq!(exchange(&proxy, b"again"), b"again");
        assert_eq!((proxy.counts().connections, proxy.counts().cuts), (3, 1));
    }

    #[test]
    fn one_byte_is_spoilt_and_no_other() {
        let up = Proxy::start(
            echo(),
            Plan::Corrupt {
                direction: UP,
                at: 2,
            },
        );
        assert_eq!(exchange(&up, b"abcd"), [b'a', b'b', !b'c', b'd']);
        assert_eq!(exchange(&up, b"abcd"), b"abcd");
        let down = Proxy::start(
            echo(),
            Plan::Corrupt {
                direction: DOWN,
                at: 5,
            },
        );
        assert_eq!(exchange(&down, b"abcd"), b"abcd");
        assert_eq!(exchange(&down, b"abcd"), [b'a', !b'b', b'c', b'd']);
    }

    #[test]
    fn a_closed_link_lets_nothing_through_until_it_opens() {
        let proxy = Proxy::start(echo(), Plan::Refuse);
        assert_eq!(exchange(&proxy, b"news"), b"");
        assert_eq!(proxy.counts(), Counts::default());
        proxy.set_plan(Plan::Pass);
        assert_eq!(exchange(&proxy, b"news"), b"news");
    }

    #[test]
    fn closing_the_link_ends_open_connections() {
        let proxy = Proxy::start(echo(), Plan::Pass);
        let mut stream = TcpStream::connect(proxy.addr()).unwrap();
        stream.write_all(b"a").unwrap();
        stream.read_exact(&mut [0]).unwrap();
        proxy.set_plan(Plan::Refuse);
        assert_eq!(stream.read(&mut [0]).unwrap_or(0), 0);
        assert_eq!(proxy.counts().cuts, 1);
    }

    #[test]
    fn a_slow_link_holds_bytes_back_but_loses_none() {
        let proxy = Proxy::start(echo(), Plan::Delay(Duration::from_secs(1)));
        let mut stream = TcpStream::connect(proxy.addr()).unwrap();
        stream.write_all(b"a").unwrap();
        stream
            .set_read_timeout(Some(Duration::from_millis(20)))
            .unwrap();
        assert!(stream.read(&mut [0]).is_err());
        stream.set_read_timeout(None).unwrap();
        let mut byte = [0];
        stream.read_exact(&mut byte).unwrap();
        assert_eq!(&byte, b"a");
    }

    #[test]
    fn a_centre_that_is_gone_closes_the_devices_connection() {
        let gone = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))
            .unwrap()
            .local_addr()
            .unwrap();
        let proxy = Proxy::start(gone, Plan::Pass);
        assert_eq!(exchange(&proxy, b"news"), b"");
        assert_eq!(proxy.counts().up, 0);
    }

    #[test]
    fn nobody_listens_after_the_proxy_is_dropped() {
        let proxy = Proxy::start(echo(), Plan::Pass);
        let addr = proxy.addr();
        drop(proxy);
        assert!(TcpStream::connect(addr).is_err());
    }
}
