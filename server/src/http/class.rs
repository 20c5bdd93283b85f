//! Classes of routes: what is counted, limited and cached alike.

/// A class of routes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Class {
    /// HTML pages, sitemap, robots.
    Page,
    /// Scripts, styles, pictures.
    Asset,
    /// Server functions.
    Command,
    /// Placing an order.
    Order,
    /// What somebody who guesses would try: finding an order by its number, passwords, links.
    Tracking,
    /// Health and figures, for machines of the house.
    Probe,
}

impl Class {
    /// The class of a path.
    pub fn of(path: &str) -> Self {
        if let Some(command) = path.strip_prefix("/api/") {
            return Self::of_command(command);
        }
        if ["/pkg/", "/assets/", "/media/"].iter().any(|folder| path.starts_with(folder)) {
            return Self::Asset;
        }
        match path {
            "/healthz" | "/readyz" | "/metrics" => Self::Probe,
            _ if is_file(path) => Self::Asset,
            _ => Self::Page,
        }
    }

    fn of_command(command: &str) -> Self {
        match command.rsplit('/').next().unwrap_or_default() {
            "place_order" => Self::Order,
            "track_order" | "track" | "sign_in" | "register" | "verify" | "ask_reset" | "reset"
            | "change_password" | "join" | "claim_code" => Self::Tracking,
            _ => Self::Command,
        }
    }

    /// Its name in figures and logs.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Page => "page",
            Self::Asset => "asset",
            Self::Command => "command",
            Self::Order => "order",
            Self::Tracking => "tracking",
            Self::Probe => "probe",
        }
    }
}

/// A file at the root, such as `/favicon.ico`; the two that are made per request are pages.
fn is_file(path: &str) -> bool {
    !matches!(path, "/robots.txt" | "/sitemap.xml")
        && path.rsplit('/').next().is_some_and(|name| name.contains('.'))
        && path.matches('/').count() == 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_have_classes() {
        for (path, class) in [
            ("/", Class::Page),
            ("/zh-hant/p/tea-tree-oil", Class::Page),
            ("/zh-hant/p/v1.5", Class::Page),
            ("/sitemap.xml", Class::Page),
            ("/favicon.ico", Class::Asset),
            ("/pkg/puzi.abc.js", Class::Asset),
            ("/media/demo/a.svg", Class::Asset),
            ("/assets/puzi-0.css", Class::Asset),
            ("/api/cart/add", Class::Command),
            ("/api/checkout/place_order", Class::Order),
            ("/api/order/track_order", Class::Tracking),
            ("/healthz", Class::Probe),
        ] {
            assert_eq!(Class::of(path), class, "{path}");
        }
    }
}
