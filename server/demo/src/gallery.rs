//! The pictures of a demo product with their alternative texts. Not their drawing: see `art`.

use crate::hash::hash;
use crate::option::shade_name;
use crate::picture::{Kind, Picture, View};
use crate::spec::{Spec, T};
use domain::draft::{ImageDraft, Texts};

/// Width and height of every picture, pixels.
const SIDE: u32 = 800;

/// All views in the first colour, then the front in each further one.
pub(crate) fn images(
    spec: &Spec,
    slug: &str,
    name: &Texts,
    colours: &[&'static str],
) -> Vec<ImageDraft> {
    let Some((&main, further)) = colours.split_first() else { return Vec::new() };
    let one = |colour, view| image(spec, slug, name, colour, view);
    let views = View::ALL.iter().map(|&view| one(main, view));
    views.chain(further.iter().map(|&colour| one(colour, View::Front))).collect()
}

/// Whether the picture's colour is that of a wrapping, which says nothing of what is inside.
pub(crate) fn is_wrapping(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::DropperBottle
            | Kind::PumpBottle
            | Kind::SprayBottle
            | Kind::Tube
            | Kind::Jar
            | Kind::SoapBar
            | Kind::MaskPack
            | Kind::GiftBox
            | Kind::RollOn
            | Kind::TeaTin
            | Kind::TeaPouch
            | Kind::HoneyJar
            | Kind::SupplementBottle
            | Kind::SachetBox
            | Kind::NutBag
            | Kind::CoffeeBag
    )
}

fn image(spec: &Spec, slug: &str, name: &Texts, colour: &'static str, view: View) -> ImageDraft {
    let picture = Picture { kind: spec.kind, colour, seed: seed(slug), view };
    let shown = spec.colours.len() > 1 || !is_wrapping(spec.kind);
    let shade = shown.then(|| shade_name(spec, colour));
    ImageDraft { path: picture.path(), alt: alt(name, shade, view), width: SIDE, height: SIDE }
}

fn seed(slug: &str) -> u32 {
    (hash(slug) >> 32) as u32
}

fn alt(name: &Texts, shade: Option<T>, view: View) -> Texts {
    let T(hant, hans, en) = view_name(view);
    let shade = shade.map_or_else(Default::default, |T(hant, hans, en)| {
        [format!("（{hant}）"), format!("（{hans}）"), format!(" in {}", en.to_lowercase())]
    });
    let [hant_shade, hans_shade, en_shade]: [String; 3] = shade;
    Texts::new(
        format!("{}{hant_shade}{hant}", name.zh_hant),
        format!("{}{hans_shade}{hans}", name.zh_hans),
        format!("{}{en_shade}, {en}", name.en),
    )
}

const fn view_name(view: View) -> T {
    match view {
        View::Front => T("正面", "正面", "front"),
        View::Angle => T("斜側面", "斜侧面", "seen at an angle"),
        View::Back => T("背面", "背面", "back"),
        View::Detail => T("細節特寫", "细节特写", "close-up"),
        View::Scene => T("使用情境", "使用场景", "in use"),
        View::Packaging => T("包裝", "包装", "packaging"),
        View::Size => T("尺寸示意", "尺寸示意", "size guide"),
        View::Flatlay => T("俯拍搭配", "俯拍搭配", "flat lay"),
    }
}
