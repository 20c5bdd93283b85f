//! What a demo picture shows, and its address. Not how it is drawn: see `art`.
//!
//! A picture's address says everything about it, so nothing is stored: the
//! server draws it again whenever it is asked for.

use std::fmt;

/// Declares an enum whose variants have a kebab-case code used in addresses.
macro_rules! coded {
    ($(#[$meta:meta])* $name:ident { $($variant:ident = $code:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum $name { $(#[doc = $code] $variant),+ }

        impl $name {
            /// All values, in the order they are declared.
            pub const ALL: &[$name] = &[$($name::$variant),+];

            /// The kebab-case code used in addresses.
            pub const fn code(self) -> &'static str {
                match self { $($name::$variant => $code),+ }
            }

            /// The value with this code, if there is one.
            pub fn from_code(code: &str) -> Option<$name> {
                match code { $($code => Some($name::$variant),)+ _ => None }
            }
        }
    };
}

coded! {
    /// The thing in the picture (the motif).
    Kind {
        DropperBottle = "dropper-bottle", PumpBottle = "pump-bottle",
        SprayBottle = "spray-bottle", Tube = "tube", Jar = "jar",
        SoapBar = "soap-bar", Diffuser = "diffuser", Candle = "candle",
        MaskPack = "mask-pack", GiftBox = "gift-box", Lipstick = "lipstick",
        RollOn = "roll-on",
        TeaTin = "tea-tin", TeaPouch = "tea-pouch", Teapot = "teapot",
        Teacup = "teacup", HoneyJar = "honey-jar",
        SupplementBottle = "supplement-bottle", SachetBox = "sachet-box",
        NutBag = "nut-bag", CoffeeBag = "coffee-bag",
        Tshirt = "tshirt", Shirt = "shirt", Hoodie = "hoodie", Jacket = "jacket",
        Dress = "dress", Skirt = "skirt", Trousers = "trousers",
        Sweater = "sweater", Socks = "socks", Scarf = "scarf", Cap = "cap",
        ToteBag = "tote-bag", Backpack = "backpack",
        Sneaker = "sneaker", Loafer = "loafer", Boot = "boot",
        Sandal = "sandal", Slipper = "slipper",
        Phone = "phone", Laptop = "laptop", Tablet = "tablet",
        Projector = "projector", Headphones = "headphones", Earbuds = "earbuds",
        Monitor = "monitor", Keyboard = "keyboard", Mouse = "mouse",
        Printer = "printer", Charger = "charger", Cable = "cable",
        PowerBank = "power-bank", Speaker = "speaker",
        Smartwatch = "smartwatch", Router = "router", Webcam = "webcam",
        DeskLamp = "desk-lamp", OfficeChair = "office-chair", Desk = "desk",
        Notebook = "notebook", Pen = "pen", Stapler = "stapler",
        Cushion = "cushion", Bedding = "bedding", Towel = "towel", Mug = "mug",
        Bowl = "bowl", Plate = "plate", Pan = "pan", Kettle = "kettle",
        Vase = "vase", PlantPot = "plant-pot", Basket = "basket",
        WallClock = "wall-clock", Blanket = "blanket", Umbrella = "umbrella",
        Bottle = "bottle", RiceCooker = "rice-cooker",
    }
}

coded! {
    /// From where the motif is seen.
    View {
        Front = "front", Angle = "angle", Back = "back", Detail = "detail",
        Scene = "scene", Packaging = "packaging", Size = "size",
        Flatlay = "flatlay",
    }
}

coded! {
    /// The composed scenes for the head of a page.
    Banner {
        Opening = "opening", Aroma = "aroma", Tea = "tea", Wardrobe = "wardrobe",
        Desk = "desk", Home = "home", Harvest = "harvest", Night = "night",
    }
}

/// Product colours: code and hexadecimal sRGB (for swatches too).
pub const COLOURS: &[(&str, &str)] = &[
    ("black", "#2b2b2e"),
    ("white", "#f6f4ef"),
    ("ivory", "#efe6d2"),
    ("beige", "#dcc9a9"),
    ("sand", "#c9b08a"),
    ("brown", "#7a5238"),
    ("caramel", "#b5773d"),
    ("grey", "#9a9c9f"),
    ("charcoal", "#4a4d52"),
    ("silver", "#c6cacf"),
    ("navy", "#26395f"),
    ("sky", "#96c3e3"),
    ("blue", "#3c73bf"),
    ("teal", "#2a7f84"),
    ("mint", "#a3d9c3"),
    ("sage", "#9fb294"),
    ("green", "#4b8556"),
    ("olive", "#777a43"),
    ("yellow", "#f0cb4f"),
    ("mustard", "#c9972f"),
    ("orange", "#e58a3c"),
    ("coral", "#ec8069"),
    ("red", "#c73e3a"),
    ("wine", "#77293c"),
    ("pink", "#eeb0bd"),
    ("rose", "#cf7088"),
    ("lavender", "#b3a4d8"),
    ("purple", "#765198"),
    ("gold", "#cfa85a"),
    ("rose-gold", "#d9a192"),
    ("clear", "#dfe9ea"),
    ("amber", "#a85f1f"),
];

const ROOT: &str = "/media/demo/";

/// One picture of the demo mall, 800 × 800.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Picture {
    /// The thing shown.
    pub kind: Kind,
    /// A code of [`COLOURS`]: the thing's main colour.
    pub colour: &'static str,
    /// Varies proportions, label, pattern: one seed a product.
    pub seed: u32,
    /// From where it is seen.
    pub view: View,
}

impl Picture {
    /// The picture's absolute path, `/media/demo/{kind}/{colour}-{seed}-{view}.svg`.
    pub fn path(&self) -> String {
        self.to_string()
    }

    /// Reads what [`Picture::path`] wrote; anything else is `None`.
    pub fn from_path(path: &str) -> Option<Picture> {
        let (kind, file) = path.strip_prefix(ROOT)?.split_once('/')?;
        let (rest, view) = file.strip_suffix(".svg")?.rsplit_once('-')?;
        let (colour, seed) = rest.rsplit_once('-')?;
        Some(Picture {
            kind: Kind::from_code(kind)?,
            colour: colour_code(colour)?,
            seed: parse_seed(seed)?,
            view: View::from_code(view)?,
        })
    }
}

impl fmt::Display for Picture {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (kind, view) = (self.kind.code(), self.view.code());
        write!(f, "{ROOT}{kind}/{}-{:08x}-{view}.svg", self.colour, self.seed)
    }
}

/// The static code equal to `code`, if it is one of [`COLOURS`].
pub fn colour_code(code: &str) -> Option<&'static str> {
    COLOURS.iter().map(|(known, _)| *known).find(|known| *known == code)
}

/// The hexadecimal colour of a code, if it is one of [`COLOURS`].
pub fn colour_hex(code: &str) -> Option<&'static str> {
    COLOURS.iter().find(|(known, _)| *known == code).map(|(_, hex)| *hex)
}

/// The address of a banner: `phone` asks for the tall one (780 × 900) instead
/// of the wide one (1600 × 640). `name` should be a code of [`Banner`].
pub fn banner_path(name: &str, phone: bool) -> String {
    let form = if phone { "tall" } else { "wide" };
    format!("{ROOT}banner/{name}-{form}.svg")
}

/// Reads what [`banner_path`] wrote: the banner and whether it is the tall one.
pub fn banner_from_path(path: &str) -> Option<(Banner, bool)> {
    let file = path.strip_prefix(ROOT)?.strip_prefix("banner/")?.strip_suffix(".svg")?;
    let (name, form) = file.rsplit_once('-')?;
    let phone = match form {
        "tall" => true,
        "wide" => false,
        _ => return None,
    };
    Some((Banner::from_code(name)?, phone))
}

/// Eight lower-case hexadecimal digits, so that each picture has one address.
fn parse_seed(text: &str) -> Option<u32> {
    let lower_hex = |byte: u8| matches!(byte, b'0'..=b'9' | b'a'..=b'f');
    (text.len() == 8 && text.bytes().all(lower_hex))
        .then(|| u32::from_str_radix(text, 16).ok())
        .flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_round_trip() {
        for (index, &kind) in Kind::ALL.iter().enumerate() {
            for &view in View::ALL {
                for &(colour, _) in COLOURS {
                    let picture = Picture { kind, colour, seed: index as u32 * 0x0123_4567, view };
                    assert_eq!(Picture::from_path(&picture.path()), Some(picture));
                }
            }
        }
        for &banner in Banner::ALL {
            for phone in [false, true] {
                let path = banner_path(banner.code(), phone);
                assert_eq!(banner_from_path(&path), Some((banner, phone)));
            }
        }
    }

    #[test]
    fn path_is_as_documented() {
        let kind = Kind::DropperBottle;
        let picture = Picture { kind, colour: "rose-gold", seed: 0xab, view: View::Front };
        let path = "/media/demo/dropper-bottle/rose-gold-000000ab-front.svg";
        assert_eq!(picture.path(), path);
        assert_eq!(banner_path("tea", true), "/media/demo/banner/tea-tall.svg");
    }

    #[test]
    fn junk_is_refused() {
        for path in [
            "",
            "/",
            "/media/demo/",
            "/media/demo/mug/navy-000000ab-front.png",
            "/media/demo/mug/navy-000000AB-front.svg",
            "/media/demo/mug/navy-ab-front.svg",
            "/media/demo/mug/navy-+00000ab-front.svg",
            "/media/demo/mug/navy-0000000ab-front.svg",
            "/media/demo/mug/mauve-000000ab-front.svg",
            "/media/demo/mug/navy-000000ab-side.svg",
            "/media/demo/rug/navy-000000ab-front.svg",
            "/media/demo/mug/../mug/navy-000000ab-front.svg",
            "/media/demo/mug/navy-000000ab-front.svg?x",
            "media/demo/mug/navy-000000ab-front.svg",
            "/media/demo/mug/-front.svg",
        ] {
            assert_eq!(Picture::from_path(path), None, "{path}");
            assert_eq!(banner_from_path(path), None, "{path}");
        }
        assert_eq!(banner_from_path("/media/demo/banner/tea-square.svg"), None);
        assert_eq!(banner_from_path("/media/demo/banner/sea-wide.svg"), None);
    }

    #[test]
    fn colours_are_distinct_and_hexadecimal() {
        for (index, (code, hex)) in COLOURS.iter().enumerate() {
            assert!(hex.len() == 7 && u32::from_str_radix(&hex[1..], 16).is_ok(), "{hex}");
            assert!(!COLOURS[..index].iter().any(|(c, h)| c == code || h == hex), "{code}");
            assert_eq!(colour_hex(code), Some(*hex));
        }
    }
}
