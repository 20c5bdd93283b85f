//! How much one client may ask for: a token bucket for each client and class of routes, in bounded
//! memory. It protects one instance; it is no accounting.

use super::class::Class;
use super::client::limit_key;
use super::context::RequestContext;
use super::error_page::ErrorPage;
use crate::config::Rate;
use crate::telemetry::REFUSED;
use crate::web::Web;
use axum::extract::{Extension, Request, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::Response;
use governor::clock::{Clock, DefaultClock};
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};
use std::hash::{BuildHasher, RandomState};
use std::net::{IpAddr, Ipv6Addr};
use std::num::NonZeroU32;
use std::sync::Arc;
use std::time::Duration;

/// Buckets that clients share once too many are remembered.
const SHARED_BUCKETS: u64 = 4_096;

type Buckets = DefaultKeyedRateLimiter<IpAddr>;

/// The buckets of all clients.
pub struct Limiter {
    pages: Option<Buckets>,
    assets: Option<Buckets>,
    commands: Option<Buckets>,
    orders: Option<Buckets>,
    tracking: Option<Buckets>,
    clients: usize,
    hasher: RandomState,
    clock: DefaultClock,
}

fn buckets(per_minute: u32) -> Option<Buckets> {
    NonZeroU32::new(per_minute).map(|count| RateLimiter::keyed(Quota::per_minute(count)))
}

impl Limiter {
    /// Empty buckets.
    pub fn new(rate: &Rate) -> Self {
        Self {
            pages: buckets(rate.pages_per_minute),
            assets: buckets(rate.assets_per_minute),
            commands: buckets(rate.commands_per_minute),
            orders: buckets(rate.orders_per_minute),
            tracking: buckets(rate.tracking_per_minute),
            clients: rate.clients,
            hasher: RandomState::new(),
            clock: DefaultClock::default(),
        }
    }

    /// Takes a token.
    ///
    /// # Errors
    /// How long until there is one.
    pub fn take(&self, class: Class, client: IpAddr) -> Result<(), Duration> {
        let Some(buckets) = self.buckets(class) else { return Ok(()) };
        let mut key = limit_key(client);
        if buckets.len() >= self.clients {
            key = self.shared_key(key);
        }
        buckets.check_key(&key).map_err(|refusal| refusal.wait_time_from(self.clock.now()))
    }

    fn buckets(&self, class: Class) -> Option<&Buckets> {
        match class {
            Class::Page => self.pages.as_ref(),
            Class::Asset => self.assets.as_ref(),
            Class::Command => self.commands.as_ref(),
            Class::Order => self.orders.as_ref(),
            Class::Tracking => self.tracking.as_ref(),
            Class::Probe => None,
        }
    }

    /// A flood of addresses is thrown together, so that it can't fill the memory. The hash is keyed:
    /// nobody can choose whom to share a bucket with. No client's own key looks like these.
    fn shared_key(&self, key: IpAddr) -> IpAddr {
        let bucket = self.hasher.hash_one(key) % SHARED_BUCKETS + 1;
        IpAddr::V6(Ipv6Addr::from(u128::from(bucket)))
    }

    /// Forgets clients whose buckets are full again; to be called every minute or so.
    pub fn forget_idle(&self) {
        let all = [&self.pages, &self.assets, &self.commands, &self.orders, &self.tracking];
        for buckets in all.into_iter().flatten() {
            buckets.retain_recent();
            buckets.shrink_to_fit();
        }
    }
}

/// The layer.
pub async fn limit_rate(
    State(web): State<Arc<Web>>,
    Extension(context): Extension<RequestContext>,
    request: Request,
    next: Next,
) -> Response {
    let Err(wait) = web.limiter.take(context.class, context.client_ip) else {
        return next.run(request).await;
    };
    metrics::counter!(REFUSED, "reason" => "rate").increment(1);
    tracing::debug!(client = %context.client_ip, "over the rate limit");
    let mut response = ErrorPage::new(&request, &context).respond(StatusCode::TOO_MANY_REQUESTS);
    let seconds = wait.as_secs() + 1;
    response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(seconds));
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ip(number: u32) -> IpAddr {
        IpAddr::V4(number.into())
    }

    #[test]
    fn a_bucket_holds_a_minute_and_belongs_to_one_client_and_class() {
        let limiter = Limiter::new(&Rate { orders_per_minute: 3, ..Rate::default() });
        for _ in 0..3 {
            assert!(limiter.take(Class::Order, ip(1)).is_ok());
        }
        let wait = limiter.take(Class::Order, ip(1)).unwrap_err();
        assert!(wait > Duration::ZERO && wait <= Duration::from_secs(20), "{wait:?}");
        assert!(limiter.take(Class::Order, ip(2)).is_ok());
        assert!(limiter.take(Class::Page, ip(1)).is_ok());
    }

    #[test]
    fn zero_is_no_limit() {
        let limiter = Limiter::new(&Rate { orders_per_minute: 0, ..Rate::default() });
        assert!((0..10_000).all(|_| limiter.take(Class::Order, ip(1)).is_ok()));
    }

    #[test]
    fn memory_is_bounded() {
        let limiter = Limiter::new(&Rate { clients: 1_000, ..Rate::default() });
        for number in 0..50_000 {
            let _ = limiter.take(Class::Page, ip(number));
        }
        let most = 1_000 + usize::try_from(SHARED_BUCKETS).unwrap();
        assert!(limiter.pages.as_ref().unwrap().len() <= most);
    }
}
