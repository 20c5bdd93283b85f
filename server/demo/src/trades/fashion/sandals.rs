//! Sandals and slippers.

use crate::picture::Kind;
use crate::spec::{Axis, Spec, T, p, same};
use crate::trades::words::{care, label, notes};

#[rustfmt::skip]
pub(super) const SPECS: &[Spec] = &[
    Spec {
        slug: "cork-two-strap-sandal", sku: "FA-CTSS",
        kind: Kind::Sandal, category: "sandals-and-slippers", brand: "stridemar",
        name: T("軟木雙帶涼拖", "软木双带凉拖", "Two-Strap Cork Sandal"),
        tagline: T("兩週之後，它記得你的腳",
                   "两周之后，它记得你的脚",
                   "After two weeks it remembers your feet"),
        colours: &["brown", "black", "white"],
        axes: &[Axis::Shoe(&[36, 37, 38, 39, 40, 41, 42, 43])],
        price: 1480, weight_g: 540,
        attributes: "material=leather occasion=everyday season=summer audience=unisex style=natural origin=taiwan",
        story: &[
            p(T("會慢慢長成你的形狀", "会慢慢长成你的形状", "It becomes your shape"),
              T("軟木與天然乳膠壓製的足床會隨體溫貼合，腳跟杯深 1.6 cm、趾槽微凸。兩條牛皮帶各四孔，腳背高低都能調。台灣製，整雙可換底。",
                "软木与天然乳胶压制的足床会随体温贴合，脚跟杯深 1.6 cm、趾槽微凸。两条牛皮带各四孔，脚背高低都能调。中国台湾制造，整双可换底。",
                "A footbed of cork and latex moulds with warmth, with a 1.6 cm heel cup and a toe bar. Two leather straps with four holes each fit any instep. Made in Taiwan; the sole can be renewed.")),
            notes::FIT_SANDALS,
        ],
        specs: &[
            (label::UPPER, T("牛皮 2.4 mm", "牛皮 2.4 mm", "Cowhide, 2.4 mm")),
            (label::FOOTBED, T("軟木＋天然乳膠，面層麂皮", "软木＋天然乳胶，面层麂皮", "Cork and latex, suede top")),
            (label::SOLE, same("EVA 2 cm")),
            (label::MADE_IN, T("台灣台中", "中国台湾台中", "Taichung, Taiwan")),
        ],
        care: &[
            care::KEEP_DRY,
            T("足床用牙刷沾清水刷，陰乾一晚", "足床用牙刷沾清水刷，阴干一晚", "Brush the footbed with plain water and dry overnight in shade"),
        ],
        ..Spec::BASE
    },
    Spec {
        slug: "river-trek-sandal", sku: "FA-RTS",
        kind: Kind::Sandal, category: "sandals-and-slippers", brand: "latweave",
        name: T("溯溪織帶涼鞋", "溯溪织带凉鞋", "River-Trek Webbing Sandal"),
        tagline: T("三點可調，過河不脫腳",
                   "三点可调，过河不脱脚",
                   "Three-point straps that stay on in current"),
        colours: &["olive", "black", "teal"],
        axes: &[Axis::Shoe(&[38, 39, 40, 41, 42, 43, 44, 45])],
        price: 1780, was: Some(1980), weight_g: 610,
        attributes: "material=polyester occasion=outdoor,travel season=summer audience=unisex style=sporty origin=vietnam",
        story: &[
            p(T("濕的時候更可靠", "湿的时候更可靠", "Better when wet"),
              T("織帶取自登山背帶，三處扣環各自調整，浸水不鬆。外底為溯溪專用膠，2 mm 排水紋加 3.5 mm 爪齒。鞋跟帶內墊快乾氈，長走不磨。",
                "织带取自登山背带，三处扣环各自调整，浸水不松。外底为溯溪专用胶，2 mm 排水纹加 3.5 mm 爪齿。鞋跟带内垫快干毡，长走不磨。",
                "Pack-strap webbing adjusts at three buckles and doesn't slacken wet. The canyoning rubber has 2 mm drainage cuts and 3.5 mm lugs; quick-dry felt lines the heel strap.")),
            notes::FIT_SANDALS,
        ],
        specs: &[
            (label::UPPER, T("聚酯織帶", "聚酯织带", "Polyester webbing")),
            (label::LUG, same("3.5 mm")),
            (label::WEIGHT, T("單腳 295 g（EU 42）", "单脚 295 g（EU 42）", "295 g a sandal (EU 42)")),
        ],
        care: &[care::RINSE_SALT, care::SHADE],
        ..Spec::BASE
    },
    Spec {
        slug: "woven-strap-block-heel-sandal", sku: "FA-WSBHS",
        kind: Kind::Sandal, category: "sandals-and-slippers", brand: "veldrane",
        name: T("編織粗跟涼鞋", "编织粗跟凉鞋", "Woven Block-Heel Sandal"),
        tagline: T("5 公分的跟，8 小時的腳",
                   "5 厘米的跟，8 小时的脚",
                   "Five centimetres up, eight hours on"),
        colours: &["sand", "black", "coral"], axes: &[Axis::Shoe(&[35, 36, 37, 38, 39, 40])],
        price: 1880, weight_g: 680,
        attributes: "material=leather occasion=party,work season=summer audience=women style=classic origin=china",
        story: &[
            p(T("編的帶子會順著腳走", "编的带子会顺着脚走", "Woven straps that move with you"),
              T("羊皮裁成 6 mm 細條手工編成寬帶，比整片皮透氣、也不卡腳骨。粗跟 5 cm、跟面 4×4 cm，石板路也站得穩；前掌內藏 5 mm 記憶棉。",
                "羊皮裁成 6 mm 细条手工编成宽带，比整片皮透气、也不卡脚骨。粗跟 5 cm、跟面 4×4 cm，石板路也站得稳；前掌内藏 5 mm 记忆棉。",
                "Sheepskin cut into 6 mm strips and woven by hand breathes more and presses less than a solid strap. The 5 cm heel stands on a 4 × 4 cm base, safe on cobbles, with 5 mm of memory foam under the ball.")),
            notes::FIT_SANDALS,
        ],
        specs: &[
            (label::UPPER, T("羊皮手工編織", "羊皮手工编织", "Hand-woven sheepskin")),
            (label::HEEL, T("5 cm（跟面 4 × 4 cm）", "5 cm（跟面 4 × 4 cm）", "5 cm, base 4 × 4 cm")),
            (label::SOLE, T("橡膠止滑底", "橡胶防滑底", "Non-slip rubber")),
        ],
        care: &[care::LEATHER_CREAM, care::KEEP_DRY, care::DUST_BAG],
        ..Spec::BASE
    },
    Spec {
        slug: "felted-wool-house-slipper", sku: "FA-FWHS",
        kind: Kind::Slipper, category: "sandals-and-slippers", brand: "slumbrae",
        name: T("羊毛氈室內拖鞋", "羊毛毡室内拖鞋", "Felted Wool House Slippers"),
        tagline: T("恆溫的羊毛，冷地板的解法",
                   "恒温的羊毛，冷地板的解法",
                   "Wool that holds your temperature on cold floors"),
        colours: &["grey", "wine", "mustard"],
        axes: &[Axis::Shoe(&[36, 37, 38, 39, 40, 41, 42, 43])],
        price: 890, weight_g: 360,
        attributes: "material=wool occasion=home,gift season=winter audience=unisex style=natural origin=portugal",
        tags: "gift-idea",
        story: &[
            p(T("一體成型的氈", "一体成型的毡", "Felt in one piece"),
              T("以熱水與肥皂把羊毛縮成 5 mm 厚的一體鞋身，沒有縫線可開。底是植鞣皮加軟木，走木地板安靜無聲。前兩週略緊，羊毛會讓出你的腳型。",
                "以热水与肥皂把羊毛缩成 5 mm 厚的一体鞋身，没有缝线可开。底是植鞣皮加软木，走木地板安静无声。前两周略紧，羊毛会让出你的脚型。",
                "Hot water and soap shrink the wool into a seamless 5 mm body. The sole is leather over cork, silent on wood. Slightly snug for two weeks, until the wool gives way to your foot.")),
            p(T("穿薄了怎麼辦", "穿薄了怎么办", "When the sole wears thin"),
              T("底部的植鞣皮磨得最快，大約兩個冬天。寄回來我們換一片新底，工錢兩百元，羊毛鞋身照舊，已經認得你的腳。室外請不要穿，小石子會卡進皮裡刮地板。",
                "底部的植鞣皮磨得最快，大约两个冬天。寄回来我们换一片新底，工钱两百元，羊毛鞋身照旧，已经认得你的脚。室外请不要穿，小石子会卡进皮里刮地板。",
                "The leather sole wears first, in about two winters. Send the pair back and we fit a new one for NT$200; the felt above already knows your feet. Keep them indoors: grit lodges in the leather and scratches floors.")),
        ],
        specs: &[
            (label::UPPER, T("100% 羊毛氈 5 mm", "100% 羊毛毡 5 mm", "100% wool felt, 5 mm")),
            (label::SOLE, T("植鞣皮＋軟木", "植鞣皮＋软木", "Leather and cork")),
            (label::FIT, T("初穿略緊，腳寬選大一號", "初穿略紧，脚宽选大一号", "Snug at first; size up for wide feet")),
        ],
        care: &[
            care::BRUSH_DRY,
            T("局部以冷水擦拭，勿浸泡", "局部以冷水擦拭，勿浸泡", "Spot-clean with cold water, never soak"),
        ],
        ..Spec::BASE
    },
    Spec {
        slug: "eva-cloud-bath-slipper", sku: "FA-ECBS",
        kind: Kind::Slipper, category: "sandals-and-slippers", brand: "slumbrae",
        name: T("EVA 厚底浴室拖鞋", "EVA 厚底浴室拖鞋", "EVA Cloud Bath Slippers"),
        tagline: T("4.2 公分厚，踩地不吵樓下",
                   "4.2 厘米厚，踩地不吵楼下",
                   "4.2 cm thick and quiet for the neighbours below"),
        colours: &["white", "sage", "pink", "navy"],
        axes: &[Axis::Shoe(&[36, 37, 38, 39, 40, 41])],
        price: 350, was: Some(420), weight_g: 300,
        attributes: "material=eva occasion=home,travel season=spring,summer,autumn,winter audience=unisex style=minimal origin=taiwan",
        story: &[
            p(T("不會滑的浴拖", "不会滑的浴拖", "One that doesn't slip"),
              T("一體發泡成型，鞋底斜紋導水溝加 36 個排水孔，濕地靜摩擦係數 0.62。腳床微凹有按摩點，內緣磨圓不刮腳背。",
                "一体发泡成型，鞋底斜纹导水沟加 36 个排水孔，湿地静摩擦系数 0.62。脚床微凹有按摩点，内缘磨圆不刮脚背。",
                "Foamed in one piece, with angled channels and 36 drain holes; static friction on wet tile measures 0.62. The hollowed footbed has soft nubs and rounded edges.")),
            p(T("新的時候有點味道", "新的时候有点味道", "A slight smell at first"),
              T("發泡材料剛拆封會有淡淡的味道，通風一天就散，塑化劑與重金屬都驗過。泡過熱水會縮，請離淋浴出水口 30 公分；公司與民宿訂 20 雙以上可以混色混碼。",
                "发泡材料刚拆封会有淡淡的味道，通风一天就散，塑化剂与重金属都验过。泡过热水会缩，请离淋浴出水口 30 厘米；公司与民宿订 20 双以上可以混色混码。",
                "Fresh foam smells faintly for a day in moving air; plasticisers and heavy metals are tested. Very hot water shrinks it, so keep it 30 cm from the shower outlet. Offices and guesthouses ordering 20 pairs may mix colours and sizes.")),
        ],
        specs: &[
            (label::MATERIAL, T("EVA 一體發泡", "EVA 一体发泡", "One-piece EVA foam")),
            (label::THICKNESS, same("4.2 cm")),
            (label::GRIP, T("濕地靜摩擦係數 0.62", "湿地静摩擦系数 0.62", "Wet static friction 0.62")),
        ],
        care: &[care::RINSE_WATER, care::SHADE],
        ..Spec::BASE
    },
];
