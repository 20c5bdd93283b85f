//! A page that stands where the app's will be, until the app has one.

/// As `app::request`.
pub mod request {
    use std::net::IpAddr;

    /// What a server function is told of its request.
    #[derive(Clone, Debug)]
    pub struct RequestInfo {
        /// Its id.
        pub request_id: String,
        /// Who sent it.
        pub client_ip: IpAddr,
    }
}

/// As `app::shell`.
pub mod shell {
    use leptos::prelude::*;

    /// The document.
    pub fn shell(_options: LeptosOptions) -> impl IntoView {
        let nonce = leptos::nonce::use_nonce();
        view! {
            <!DOCTYPE html>
            <html>
                <head><title>"Puzi"</title></head>
                <body>
                    <h1>"Puzi"</h1>
                    <script nonce=nonce>"0"</script>
                </body>
            </html>
        }
    }
}
