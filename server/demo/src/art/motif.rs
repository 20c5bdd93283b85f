//! Which function draws a kind, and how it likes to be shown.

use super::canvas::Canvas;
use super::look::{Face, Frame, Look};
use super::props::Family;
use super::texture::Texture;
use crate::picture::Kind;

/// How a thing is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stance {
    /// Stands on a table; laid down it lies on its side.
    Stand,
    /// Hangs on a wall.
    Hang,
    /// Flat: shown from above.
    Lie,
    /// Stands on a floor.
    Room,
}

/// A kind's drawing and what the views need to know about it.
#[derive(Clone, Copy)]
pub struct Motif {
    /// Draws it and returns the box it fills.
    pub draw: fn(&mut Canvas, Look) -> Frame,
    pub family: Family,
    pub stance: Stance,
    pub texture: Texture,
    /// How much of the picture it fills (0–1).
    pub grip: f32,
    /// Where a detail picture looks, as shares of the box.
    pub focus: (f32, f32),
    /// Whether it looks the same however it is turned from above.
    pub round: bool,
    /// Which side is shown beside its packaging.
    pub packed: Face,
    /// Lies down in a scene instead of standing.
    pub flat: bool,
}

const fn motif(
    draw: fn(&mut Canvas, Look) -> Frame,
    family: Family,
    stance: Stance,
    texture: Texture,
) -> Motif {
    Motif {
        draw,
        family,
        stance,
        texture,
        grip: 1.0,
        focus: (0.5, 0.4),
        round: false,
        packed: Face::Front,
        flat: false,
    }
}

impl Motif {
    const fn grip(self, grip: f32) -> Motif {
        Motif { grip, ..self }
    }

    const fn focus(self, x: f32, y: f32) -> Motif {
        Motif { focus: (x, y), ..self }
    }

    const fn packed(self, packed: Face) -> Motif {
        Motif { packed, ..self }
    }

    const fn flat(self) -> Motif {
        Motif { flat: true, ..self }
    }

    const fn round(self) -> Motif {
        Motif { round: true, ..self }
    }
}

/// How a kind is drawn and shown.
pub fn of(kind: Kind) -> Motif {
    use super::{
        bags, bottles, boxes, clothes, devices, dresses, home, jars, kitchen, office, optics,
        outerwear, packs, power, screens, shoes, sound, stationery, tea, textiles, umbrella, wear,
    };
    use Family::*;
    use Stance::*;
    use Texture::*;
    match kind {
        Kind::DropperBottle => motif(bottles::dropper_bottle, Aroma, Stand, Liquid),
        Kind::PumpBottle => motif(bottles::pump_bottle, Aroma, Stand, Liquid),
        Kind::SprayBottle => motif(bottles::spray_bottle, Aroma, Stand, Liquid),
        Kind::RollOn => motif(bottles::roll_on, Aroma, Stand, Liquid).grip(0.9),
        Kind::SupplementBottle => motif(bottles::supplement_bottle, Tea, Stand, Paper),
        Kind::Jar => motif(jars::jar, Aroma, Stand, Liquid).grip(0.88).round(),
        Kind::Candle => motif(jars::candle, Aroma, Stand, Ceramic).grip(0.94).round(),
        Kind::HoneyJar => motif(jars::honey_jar, Tea, Stand, Liquid).grip(0.94).round(),
        Kind::TeaTin => motif(jars::tea_tin, Tea, Stand, Metal).round(),
        Kind::Diffuser => motif(jars::diffuser, Aroma, Stand, Liquid).focus(0.5, 0.6),
        Kind::SoapBar => motif(jars::soap_bar, Aroma, Lie, Paper).grip(0.78),
        Kind::Tube => motif(packs::tube, Aroma, Stand, Paper),
        Kind::MaskPack => motif(packs::mask_pack, Aroma, Lie, Paper).grip(0.9),
        Kind::TeaPouch => motif(packs::tea_pouch, Tea, Stand, Paper).focus(0.5, 0.5),
        Kind::NutBag => motif(packs::nut_bag, Tea, Stand, Paper).focus(0.5, 0.5),
        Kind::CoffeeBag => motif(packs::coffee_bag, Tea, Stand, Paper).focus(0.5, 0.5),
        Kind::SachetBox => motif(boxes::sachet_box, Tea, Stand, Paper).grip(0.94).focus(0.5, 0.5),
        Kind::GiftBox => motif(boxes::gift_box, Aroma, Stand, Paper).grip(0.92),
        Kind::Lipstick => motif(packs::lipstick, Aroma, Stand, Metal).grip(0.94),
        Kind::Teapot => motif(tea::teapot, Tea, Stand, Ceramic).round(),
        Kind::Teacup => motif(tea::teacup, Tea, Stand, Ceramic).grip(0.9).round(),
        Kind::Mug => motif(tea::mug, Home, Stand, Ceramic).grip(0.88).round(),
        Kind::Bowl => motif(tea::bowl, Home, Stand, Ceramic).grip(0.86).round(),
        Kind::Plate => motif(tea::plate, Home, Lie, Ceramic).grip(0.88).round(),
        Kind::Pan => motif(kitchen::pan, Home, Stand, Metal).focus(0.4, 0.4).round(),
        Kind::Kettle => motif(kitchen::kettle, Home, Stand, Metal),
        Kind::RiceCooker => motif(kitchen::rice_cooker, Home, Stand, Metal).round(),
        Kind::Vase => motif(home::vase, Home, Stand, Ceramic).focus(0.5, 0.62).round(),
        Kind::PlantPot => motif(home::plant_pot, Home, Stand, Ceramic).focus(0.5, 0.7).round(),
        Kind::Basket => motif(home::basket, Home, Stand, Weave).focus(0.4, 0.5).round(),
        Kind::WallClock => motif(home::wall_clock, Home, Hang, Wood).grip(0.88),
        Kind::Umbrella => motif(umbrella::umbrella, Clothes, Hang, Weave).focus(0.5, 0.35),
        Kind::Cushion => motif(textiles::cushion, Home, Lie, Weave).grip(0.9),
        Kind::Towel => motif(textiles::towel, Home, Stand, Plush),
        Kind::Blanket => motif(textiles::blanket, Home, Stand, Plush),
        Kind::Bedding => {
            motif(textiles::bedding, Home, Room, Weave).focus(0.5, 0.5).packed(Face::Back)
        }
        Kind::Tshirt => motif(clothes::tshirt, Clothes, Hang, Weave).focus(0.5, 0.3),
        Kind::Shirt => motif(clothes::shirt, Clothes, Hang, Weave).focus(0.5, 0.28),
        Kind::Hoodie => motif(outerwear::hoodie, Clothes, Hang, Plush).focus(0.5, 0.3),
        Kind::Jacket => motif(outerwear::jacket, Clothes, Hang, Weave).focus(0.5, 0.3),
        Kind::Sweater => motif(outerwear::sweater, Clothes, Hang, Knit).focus(0.5, 0.3),
        Kind::Dress => motif(dresses::dress, Clothes, Hang, Weave).focus(0.5, 0.3),
        Kind::Skirt => motif(wear::skirt, Clothes, Hang, Weave).grip(0.9).focus(0.5, 0.24),
        Kind::Trousers => motif(wear::trousers, Clothes, Hang, Weave).focus(0.5, 0.2),
        Kind::Socks => motif(wear::socks, Clothes, Lie, Knit).grip(0.9).flat(),
        Kind::Scarf => motif(wear::scarf, Clothes, Hang, Knit),
        Kind::Cap => motif(wear::cap, Clothes, Stand, Weave).grip(0.86),
        Kind::ToteBag => motif(bags::tote_bag, Clothes, Hang, Weave).focus(0.5, 0.6),
        Kind::Backpack => motif(bags::backpack, Clothes, Stand, Weave).focus(0.5, 0.55),
        Kind::Sneaker => motif(shoes::sneaker, Clothes, Stand, Mesh).focus(0.42, 0.5),
        Kind::Loafer => motif(shoes::loafer, Clothes, Stand, Leather).focus(0.55, 0.5),
        Kind::Boot => motif(shoes::boot, Clothes, Stand, Leather).grip(0.9),
        Kind::Sandal => motif(shoes::sandal, Clothes, Stand, Leather).focus(0.5, 0.5),
        Kind::Slipper => motif(shoes::slipper, Clothes, Stand, Plush).focus(0.55, 0.5),
        Kind::Phone => motif(screens::phone, Device, Stand, Metal),
        Kind::Laptop => motif(screens::laptop, Device, Stand, Metal),
        Kind::Tablet => motif(screens::tablet, Device, Stand, Metal).grip(0.94),
        Kind::Projector => {
            motif(optics::projector, Device, Stand, Metal).grip(0.86).focus(0.4, 0.5)
        }
        Kind::Headphones => motif(sound::headphones, Device, Stand, Leather).grip(0.9),
        Kind::Earbuds => motif(sound::earbuds, Device, Stand, Metal).grip(0.84),
        Kind::Monitor => motif(screens::monitor, Device, Stand, Metal),
        Kind::Keyboard => motif(devices::keyboard, Device, Lie, Metal),
        Kind::Mouse => motif(devices::mouse, Device, Lie, Mesh).grip(0.82),
        Kind::Printer => motif(devices::printer, Office, Stand, Metal).grip(0.92),
        Kind::Charger => motif(power::charger, Device, Stand, Metal).grip(0.76),
        Kind::Cable => motif(power::cable, Device, Lie, Weave).grip(0.86).flat(),
        Kind::PowerBank => motif(power::power_bank, Device, Stand, Metal).grip(0.9),
        Kind::Speaker => motif(sound::speaker, Device, Stand, Mesh).grip(0.9),
        Kind::Smartwatch => motif(screens::smartwatch, Device, Lie, Weave).flat(),
        Kind::Router => motif(power::router, Device, Stand, Metal).grip(0.92).focus(0.5, 0.7),
        Kind::Webcam => motif(optics::webcam, Device, Stand, Metal).grip(0.82),
        Kind::DeskLamp => motif(office::desk_lamp, Office, Stand, Metal),
        Kind::OfficeChair => motif(office::office_chair, Office, Room, Mesh).focus(0.5, 0.35),
        Kind::Desk => motif(office::desk, Office, Room, Wood).focus(0.35, 0.3),
        Kind::Notebook => motif(stationery::notebook, Office, Lie, Paper).grip(0.92),
        Kind::Pen => motif(stationery::pen, Office, Lie, Metal).focus(0.4, 0.7).flat(),
        Kind::Stapler => motif(stationery::stapler, Office, Stand, Metal).grip(0.92),
        Kind::Bottle => motif(bottles::thermos, Home, Stand, Metal),
    }
}
