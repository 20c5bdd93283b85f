//! Cushions and baskets.

use crate::picture::Kind;
use crate::spec::{Axis, Spec, T, p, same};
use crate::trades::words::{care, label, named, notes};

#[rustfmt::skip]
pub(super) const SPECS: &[Spec] = &[
    Spec {
        slug: "nookmere-nubby-linen-cushion", sku: "HM-NLC",
        kind: Kind::Cushion, category: "decor", brand: "nookmere",
        name: T("粗節亞麻抱枕", "粗节亚麻抱枕", "Nubby Linen Cushion"),
        tagline: T("靠上去不涼，離開不留折痕",
                   "靠上去不凉，离开不留折痕",
                   "Not cold to lean on, no creases when you leave"),
        colours: &["beige", "sage", "coral"],
        price: 690, weight_g: 520,
        attributes: "material=linen,cotton room=living-room style=natural occasion=home origin=india",
        story: &[
            p(T("45 公分的剛剛好", "45 厘米的刚刚好", "Forty-five centimetres, measured"),
              T("粗節亞麻與棉混織，布面有顆粒但不刮人。芯是再生纖維顆粒棉，拍一拍就膨回來；三面內車、一面隱形拉鍊，枕套可拆洗。",
                "粗节亚麻与棉混织，布面有颗粒但不刮人。芯是再生纤维颗粒棉，拍一拍就膨回来；三面内车、一面隐形拉链，枕套可拆洗。",
                "Slubbed linen with cotton has grain without scratch. The recycled-fibre core plumps with a slap; an invisible zip lets the cover off for the wash.")),
            notes::HOME_PLACE,
        ],
        specs: &[
            (label::SIZE, same("45 × 45 cm")),
            (label::FABRIC, T("55% 亞麻、45% 棉", "55% 亚麻、45% 棉", "55% linen, 45% cotton")),
            (label::FILL, T("再生聚酯顆粒棉 480 g", "再生聚酯颗粒棉 480 g", "Recycled polyester, 480 g")),
        ],
        care: &[
            care::WASHBAG30,
            care::HANGDRY,
            T("枕芯拍鬆後日曬一小時", "枕芯拍松后日晒一小时", "Plump the insert and sun it for an hour"),
        ],
        ..Spec::BASE
    },
    Spec {
        slug: "nookmere-corduroy-floor-cushion", sku: "HM-CFC",
        kind: Kind::Cushion, category: "decor", brand: "nookmere",
        name: T("燈芯絨落地坐墊", "灯芯绒落地坐垫", "Corduroy Floor Cushion"),
        tagline: T("16 公分厚，坐兩集影集腳不麻",
                   "16 厘米厚，看两集剧脚不麻",
                   "16 cm deep: two episodes before your legs notice"),
        colours: &["mustard", "green", "brown"],
        price: 1290, was: Some(1490), weight_g: 1900,
        attributes: "material=cotton,memory-foam room=living-room,balcony style=retro occasion=home,yoga origin=vietnam",
        story: &[
            p(T("不會一坐就扁", "不会一坐就扁", "It doesn't sink to the floor"),
              T("內層是 8 公分高密度棉，外面再包一層碎記憶棉，先托住再陷下去。8 條寬條絨面料，側邊有提把，客人來了提到陽台也行。收納時可以直立靠牆。",
                "内层是 8 厘米高密度棉，外面再包一层碎记忆棉，先托住再陷下去。8 条宽条绒面料，侧边有提把，客人来了提到阳台也行。收纳时可以直立靠墙。",
                "A core of 8 cm dense foam under shredded memory foam holds first and gives later. Eight-wale corduroy, a side handle for the balcony, and it stores upright against a wall.")),
            notes::HOME_PLACE,
        ],
        specs: &[
            (label::SIZE, same("60 × 60 × 16 cm")),
            (label::FABRIC, T("100% 棉燈芯絨，8 條", "100% 棉灯芯绒，8 条", "100% cotton corduroy, 8-wale")),
            (label::FILL, T("高密度棉 8 cm＋碎記憶棉", "高密度棉 8 cm＋碎记忆棉", "8 cm dense foam and shredded memory foam")),
            (label::WEIGHT, same("1.8 kg")),
        ],
        care: &[
            care::WASHBAG30,
            care::AIR_OUT,
            T("枕套順絨向熨燙", "枕套顺绒向熨烫", "Iron the cover with the pile"),
        ],
        ..Spec::BASE
    },
    Spec {
        slug: "nookmere-weave-storage-basket", sku: "HM-WSB",
        kind: Kind::Basket, category: "decor", brand: "nookmere",
        name: T("棉繩編織收納籃", "棉绳编织收纳篮", "Cotton-Rope Storage Basket"),
        tagline: T("裝滿了不倒，空著就折扁",
                   "装满了不倒，空着就折扁",
                   "Full it stands, empty it flattens"),
        colours: &["sand", "grey", "mustard"], axes: &[Axis::Named(&named::BASKET)],
        price: 680, was: Some(780), weight_g: 950,
        attributes: "material=rattan,cotton room=living-room,bedroom occasion=home style=natural origin=vietnam",
        story: &[
            p(T("洗衣籃的形狀，布的脾氣",
                "洗衣篮的形状，布的脾气",
                "The shape of a laundry basket, the manners of cloth"),
              T("6 mm 棉繩一圈圈車緊，站得直卻能折起來收進櫃子。底部另加一層帆布，搬起來不垂。提把用同一條繩繞兩圈，十公斤的衣服也提得動。",
                "6 mm 棉绳一圈圈车紧，站得直却能折起来收进柜子。底部另加一层帆布，搬起来不垂。提把用同一条绳绕两圈，十公斤的衣服也提得动。",
                "Six-millimetre rope stitched round and round stands up and yet folds flat. A canvas layer stiffens the base, and handles wound twice carry 10 kg of laundry.")),
            notes::HOME_PLACE,
        ],
        specs: &[
            (label::SIZE, T("直徑 38／46 公分，高 32 公分", "直径 38／46 厘米，高 32 厘米", "Ø38 or 46 cm, 32 cm high")),
            (label::MATERIAL, T("100% 棉繩", "100% 棉绳", "100% cotton rope")),
            (label::LOAD, same("10 kg")),
        ],
        care: &[
            T("局部清潔；受潮後整籃曬一天", "局部清洁；受潮后整篮晒一天", "Spot-clean; sun the whole basket after damp"),
        ],
        ..Spec::BASE
    },
    Spec {
        slug: "nookmere-rattan-tray-basket", sku: "HM-RTB",
        kind: Kind::Basket, category: "decor", brand: "nookmere",
        name: T("藤編托盤籃", "藤编托盘篮", "Rattan Tray Basket"),
        tagline: T("早餐、遙控器、鑰匙，都從這裡出發",
                   "早餐、遥控器、钥匙，都从这里出发",
                   "Breakfast, remotes, keys: it all starts here"),
        colours: &["brown", "ivory"],
        price: 790, weight_g: 600,
        attributes: "material=rattan room=dining-room,entrance occasion=home,gift style=natural origin=indonesia",
        story: &[
            p(T("有腳的托盤", "有脚的托盘", "A tray with feet"),
              T("天然藤心手編，底抬高 2 公分，放床上不悶；把手握弧 9 公分，單手拿得穩。藤條會隨年份轉深，不上漆不上蠟。",
                "天然藤心手编，底抬高 2 厘米，放床上不闷；把手握弧 9 厘米，单手拿得稳。藤条会随年份转深，不上漆不上蜡。",
                "Hand-woven core rattan on 2 cm feet stays airy on a bed; the 9 cm handle grips one-handed. It darkens with the years and carries no lacquer or wax.")),
            notes::HOME_PLACE,
        ],
        specs: &[
            (label::SIZE, T("38 × 26 × 6 公分", "38 × 26 × 6 厘米", "38 × 26 × 6 cm")),
            (label::MATERIAL, T("天然藤心", "天然藤心", "Natural rattan core")),
            (label::LOAD, same("4 kg")),
        ],
        care: &[
            care::BRUSH_DRY,
            T("偶爾以濕布擦拭，遠離暖氣", "偶尔以湿布擦拭，远离暖气", "Wipe now and then, keep from heaters"),
        ],
        ..Spec::BASE
    },
];
