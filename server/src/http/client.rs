//! Who sent a request: the peer, or whom a trusted proxy names. Nobody else is believed.

use crate::config::Network;
use axum::http::HeaderMap;
use std::net::{IpAddr, Ipv6Addr, SocketAddr};

/// The address at the other end of the connection; an extension of every request.
#[derive(Clone, Copy, Debug)]
pub struct Peer(pub SocketAddr);

const FORWARDED_FOR: &str = "x-forwarded-for";

/// The client's address: the last entry of `X-Forwarded-For` that no trusted proxy wrote of another
/// trusted proxy. What stands left of it anybody may have written.
pub fn client_ip(peer: IpAddr, headers: &HeaderMap, trusted: &[Network]) -> IpAddr {
    let is_trusted = |address: IpAddr| trusted.iter().any(|network| network.contains(address));
    let mut client = peer.to_canonical();
    if !is_trusted(client) {
        return client;
    }
    let lines: Vec<&str> =
        headers.get_all(FORWARDED_FOR).iter().filter_map(|line| line.to_str().ok()).collect();
    for entry in lines.iter().rev().flat_map(|line| line.rsplit(',')) {
        let Some(address) = parse(entry.trim()) else { break };
        client = address;
        if !is_trusted(client) {
            break;
        }
    }
    client
}

/// Whether the request came through a proxy that is not trusted to say for whom.
pub fn is_forwarded_by_stranger(peer: IpAddr, headers: &HeaderMap, trusted: &[Network]) -> bool {
    let is_forwarded = headers.contains_key(FORWARDED_FOR) || headers.contains_key("forwarded");
    is_forwarded && !trusted.iter().any(|network| network.contains(peer))
}

/// An address, perhaps with a port.
fn parse(entry: &str) -> Option<IpAddr> {
    let bare = entry.parse::<IpAddr>().ok();
    bare.or_else(|| entry.parse::<SocketAddr>().ok().map(|socket| socket.ip()))
        .map(|address| address.to_canonical())
}

/// What a client is limited by: the address, or the /64 that one IPv6 client commands.
pub fn limit_key(client: IpAddr) -> IpAddr {
    match client {
        IpAddr::V4(_) => client,
        IpAddr::V6(address) => {
            let network = u128::from(address) & (u128::from(u64::MAX) << 64);
            IpAddr::V6(Ipv6Addr::from(network))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ip(text: &str) -> IpAddr {
        text.parse().unwrap()
    }

    fn forwarded(lines: &[&str]) -> HeaderMap {
        let mut headers = HeaderMap::new();
        for line in lines {
            headers.append(FORWARDED_FOR, line.parse().unwrap());
        }
        headers
    }

    #[test]
    fn strangers_are_not_believed() {
        let headers = forwarded(&["198.51.100.1"]);
        assert_eq!(client_ip(ip("203.0.113.9"), &headers, &[]), ip("203.0.113.9"));
        assert!(is_forwarded_by_stranger(ip("127.0.0.1"), &headers, &[]));
    }

    #[test]
    fn the_last_address_that_is_no_proxy_counts() {
        let trusted = ["10.0.0.0/8".parse().unwrap()];
        let client = |lines: &[&str]| client_ip(ip("10.0.0.1"), &forwarded(lines), &trusted);
        assert_eq!(client(&["198.51.100.1"]), ip("198.51.100.1"));
        assert_eq!(client(&["1.1.1.1, 198.51.100.1, 10.0.0.2"]), ip("198.51.100.1"));
        assert_eq!(client(&["1.1.1.1", "198.51.100.1:4711"]), ip("198.51.100.1"));
        assert_eq!(client(&["198.51.100.1, nonsense, 10.0.0.2"]), ip("10.0.0.2"));
        assert_eq!(client(&[]), ip("10.0.0.1"));
        assert!(!is_forwarded_by_stranger(ip("10.0.0.1"), &forwarded(&["1.1.1.1"]), &trusted));
    }

    #[test]
    fn an_ipv6_client_is_its_network() {
        assert_eq!(limit_key(ip("2001:db8:1:2:3:4:5:6")), ip("2001:db8:1:2::"));
        assert_eq!(limit_key(ip("192.0.2.1")), ip("192.0.2.1"));
    }
}
