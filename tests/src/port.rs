//! A port that a centre keeps when it is stopped and started again.

use std::net::SocketAddr;

use tokio::net::{TcpListener, TcpSocket};

/// A port that is nobody else's as long as this lives: also while nobody listens at it, the system
/// gives it to no other test, and who calls there is refused.
#[derive(Debug)]
pub struct Port {
    /// Bound, and never listened at.
    held: TcpSocket,
    at: SocketAddr,
}

impl Port {
    /// One that was free.
    ///
    /// # Panics
    /// When the system has none.
    #[must_use]
    pub fn take() -> Self {
        let held = bound((std::net::Ipv4Addr::LOCALHOST, 0).into());
        let at = held.local_addr().expect("is bound");
        Self { held, at }
    }

    /// Listens at it, from now until the listener is dropped.
    ///
    /// # Panics
    /// When the port was lost, or something listens at it.
    #[must_use]
    pub fn listen(&self) -> TcpListener {
        assert_eq!(self.held.local_addr().ok(), Some(self.at), "it is held");
        bound(self.at).listen(1_024).expect("listens")
    }

    /// Which one it is.
    #[must_use]
    pub fn at(&self) -> SocketAddr {
        self.at
    }

    /// Where a device finds who listens.
    #[must_use]
    pub fn address(&self) -> String {
        format!("http://{}", self.at)
    }
}

/// Several sockets of one program may be bound to the port when each says so; only one listens.
fn bound(at: SocketAddr) -> TcpSocket {
    let socket = TcpSocket::new_v4().expect("a socket");
    socket.set_reuseaddr(true).expect("may be used again");
    socket.set_reuseport(true).expect("may be shared");
    socket.bind(at).expect("a free port");
    socket
}

#[cfg(test)]
mod tests {
    use tokio::net::TcpStream;

    use super::*;

    #[tokio::test]
    async fn a_port_is_listened_at_again_and_again() {
        let port = Port::take();
        for _ in 0..3 {
            let listener = port.listen();
            let caller = TcpStream::connect(port.at).await.expect("is answered");
            let (called, _) = listener.accept().await.expect("accepts");
            // Whoever closes first leaves the port in waiting.
            drop((called, listener, caller));
            let refused = TcpStream::connect(port.at).await;
            assert!(refused.is_err(), "nobody listens");
        }
    }
}
