//! Jackets and coats.

use crate::picture::Kind;
use crate::spec::{Axis, Spec, T, p, same};
use crate::trades::words::{care, label, notes};

#[rustfmt::skip]
pub(super) const SPECS: &[Spec] = &[
    Spec {
        slug: "three-layer-rain-shell", sku: "FA-TLRS",
        kind: Kind::Jacket, category: "outerwear", brand: "latweave",
        name: T("雲線三層防水外套", "云线三层防水外套", "Cloudline 3-Layer Rain Shell"),
        tagline: T("耐水壓 20,000 mm，收起來比便當盒小",
                   "耐水压 20,000 mm，收起来比饭盒小",
                   "20,000 mm waterproof, packs smaller than a lunchbox"),
        colours: &["teal", "mustard", "black"],
        axes: &[Axis::Size(&["s", "m", "l", "xl", "2xl"])],
        featured: Some(4), price: 5680, was: Some(6480), weight_g: 390,
        attributes: "material=nylon occasion=outdoor,travel season=spring,summer,autumn,winter audience=unisex style=sporty origin=vietnam",
        tags: "bestseller rainy-season",
        story: &[
            p(T("午後雷陣雨與東北季風",
                "午后雷阵雨与东北季风",
                "For thunderstorms and the north-east monsoon"),
              T("三層貼合膜內面是針織裡布，流汗也不黏。全縫線貼條，主拉鍊為反鉤防水款，腋下 28 cm 透氣拉鍊雙向開啟。帽簷加了可塑形鋼線，調好之後一手拉緊，轉頭不擋視線。",
                "三层贴合膜内面是针织里料，流汗也不黏。全缝线贴条，主拉链为反钩防水款，腋下 28 cm 透气拉链双向打开。帽檐加了可塑形钢线，调好之后一手拉紧，转头不挡视线。",
                "A knitted backer on the three-layer laminate keeps it from clinging. Every seam is taped, the main zip is reverse-coil waterproof, and 28 cm two-way vents open under the arms. A wired brim and one-hand cinch turn the hood with your head.")),
            notes::FIT_OUTER,
        ],
        specs: &[
            (label::FABRIC, T("20D 尼龍三層貼合", "20D 锦纶三层贴合", "20D nylon, three-layer laminate")),
            (label::WATERPROOF, same("20,000 mm")),
            (label::BREATHABILITY, same("18,000 g/m²/24 h")),
            (label::WEIGHT, T("約 390 g（L）", "约 390 g（L）", "About 390 g (L)")),
            (label::PACKED, same("19 × 12 × 8 cm")),
        ],
        care: &[
            care::WASH30_TECH,
            care::NOSOFTENER,
            T("每季噴一次無氟撥水劑，低溫烘 20 分鐘恢復撥水", "每季喷一次无氟防水剂，低温烘 20 分钟恢复防泼水", "Spray a fluorine-free repellent once a season and tumble low for 20 minutes to revive it"),
        ],
        ..Spec::BASE
    },
    Spec {
        slug: "quilted-light-down-jacket", sku: "FA-QLDJ",
        kind: Kind::Jacket, category: "outerwear", brand: "latweave",
        name: T("輕量格紋羽絨外套", "轻量格纹羽绒外套", "Lightweight Quilted Down Jacket"),
        tagline: T("290 g 的暖，塞進自己的口袋",
                   "290 g 的暖，塞进自己的口袋",
                   "290 grams of warmth that stuffs into its own pocket"),
        colours: &["navy", "olive", "ivory", "wine"],
        axes: &[Axis::Size(&["xs", "s", "m", "l", "xl", "2xl"])],
        price: 3980, weight_g: 290,
        attributes: "material=nylon,down occasion=everyday,travel season=winter audience=unisex style=minimal origin=vietnam",
        story: &[
            p(T("絨來源說得清楚", "绒来源说得清楚", "Down we can trace"),
              T("填充 750 FP 灰鴨絨 95 克，取得 RDS 責任羽絨認證。方格縫線間距 7 cm，內層多一道防絨布，針孔不鑽絨。領口刷毛、袖口鬆緊包邊，當中層穿也不鼓。",
                "填充 750 FP 灰鸭绒 95 克，取得 RDS 责任羽绒认证。方格缝线间距 7 cm，内层多一道防绒布，针孔不钻绒。领口抓绒、袖口松紧包边，当中层穿也不鼓。",
                "Filled with 95 g of 750-fill grey duck down under the Responsible Down Standard. Quilting runs 7 cm apart over a down-proof lining so nothing works through. The collar is brushed and the cuffs bound with elastic; it layers without bulk.")),
            notes::FIT_OUTER,
        ],
        specs: &[
            (label::SHELL, T("15D 尼龍，撥水處理", "15D 锦纶，防泼水处理", "15D nylon, water-repellent")),
            (label::FILLING, T("95% 灰鴨絨／5% 羽毛，750 FP，95 g", "95% 灰鸭绒／5% 羽毛，750 FP，95 g", "95% grey duck down, 5% feather, 750 fill power, 95 g")),
            (label::WEIGHT, T("約 290 g（M）", "约 290 g（M）", "About 290 g (M)")),
            (label::TEMPERATURE, T("建議 5–15°C", "建议 5–15°C", "Suggested 5–15°C")),
        ],
        care: &[
            care::HANDWASH_DOWN,
            care::NOTUMBLE_HIGH,
            T("收納時掛著或鬆鬆放，不要長期壓縮", "收纳时挂着或松松放，不要长期压缩", "Store hung or loose, never compressed for long"),
        ],
        ..Spec::BASE
    },
    Spec {
        slug: "cotton-twill-chore-jacket", sku: "FA-CTCJ",
        kind: Kind::Jacket, category: "outerwear", brand: "loomare",
        name: T("斜紋棉工裝外套", "斜纹棉工装外套", "Cotton Twill Chore Jacket"),
        tagline: T("四個口袋，裝得下一個下午",
                   "四个口袋，装得下一个下午",
                   "Four pockets, enough for an afternoon"),
        colours: &["navy", "caramel", "olive"], axes: &[Axis::Size(&["s", "m", "l", "xl"])],
        price: 2480, weight_g: 780,
        attributes: "material=cotton occasion=everyday,work season=autumn,spring audience=men style=retro origin=taiwan",
        story: &[
            p(T("從工廠到街上", "从工厂到街上", "From workshop to street"),
              T("10 oz 斜紋棉碳素刷過，布面像桃子皮。三個貼袋加一個內袋，左胸袋分出筆槽。單排四顆尿素扣，肘部內側加一層墊布，穿久了才看得出差別。",
                "10 oz 斜纹棉碳素刷过，布面像桃子皮。三个贴袋加一个内袋，左胸袋分出笔槽。单排四颗尿素扣，肘部内侧加一层垫布，穿久了才看得出差别。",
                "A 10 oz twill, carbon-brushed to a peach-skin face. Three patch pockets and one inside, the chest one with a pen slot. Four urea buttons, and a second layer inside each elbow that shows its worth in the third year.")),
            notes::FIT_OUTER,
        ],
        specs: &[
            (label::FABRIC, T("100% 棉斜紋布，10 oz", "100% 棉斜纹布，10 oz", "100% cotton twill, 10 oz")),
            (label::FIT, T("方正箱型", "方正箱型", "Boxy")),
            (label::MEASURE_M, T("衣長 72 cm・胸寬 58 cm・肩寬 48 cm", "衣长 72 cm・胸宽 58 cm・肩宽 48 cm", "Length 72 cm, chest 58 cm, shoulder 48 cm")),
            (label::POCKETS, T("外 3、內 1", "外 3、内 1", "3 outside, 1 inside")),
        ],
        care: &[
            care::WASH30,
            care::INSIDEOUT,
            T("首次洗滌會有浮色，請單獨洗", "首次洗涤会有浮色，请单独洗", "Wash alone the first time: the dye will bleed"),
        ],
        ..Spec::BASE
    },
    Spec {
        slug: "wool-blend-wrap-coat", sku: "FA-WBWC",
        kind: Kind::Jacket, category: "outerwear", brand: "veldrane",
        name: T("羊毛混紡繫帶大衣", "羊毛混纺系带大衣", "Wool-Blend Wrap Coat"),
        tagline: T("一條腰帶，收出三種輪廓",
                   "一条腰带，收出三种轮廓",
                   "One belt, three silhouettes"),
        colours: &["caramel", "charcoal"], axes: &[Axis::Size(&["xs", "s", "m", "l"])],
        price: 4680, was: Some(5280), weight_g: 1150,
        attributes: "material=wool occasion=work,party season=winter audience=women style=classic origin=china",
        story: &[
            p(T("雙面呢的輕", "双面呢的轻", "The lightness of double-face"),
              T("雙面織羊毛呢以手工挑縫，沒有裡布也看不見縫份，比同厚度的大衣輕約三分之一。敞開是浴袍式，打結收腰，腰帶拆掉就是直筒。側縫口袋開得深，手機不會滑出來。",
                "双面织羊毛呢以手工挑缝，没有里料也看不见缝边，比同厚度的大衣轻约三分之一。敞开是浴袍式，打结收腰，腰带拆掉就是直筒。侧缝口袋开得深，手机不会滑出来。",
                "Double-faced wool is joined by hand so no lining is needed and no seam shows: about a third lighter than its thickness suggests. Open it hangs like a robe, knotted it has a waist, beltless it falls straight. Deep side-seam pockets keep a phone in.")),
            notes::FIT_OUTER,
        ],
        specs: &[
            (label::FABRIC, T("70% 羊毛、20% 聚酯纖維、10% 尼龍", "70% 羊毛、20% 聚酯纤维、10% 锦纶", "70% wool, 20% polyester, 10% nylon")),
            (label::FABRIC_WEIGHT, same("620 g/m²")),
            (label::MEASURE_M, T("衣長 112 cm・胸寬 55 cm", "衣长 112 cm・胸宽 55 cm", "Length 112 cm, chest 55 cm")),
            (label::LINING, T("無（雙面呢手縫）", "无（双面呢手缝）", "None (hand-finished double-face)")),
        ],
        care: &[care::DRYCLEAN, care::STEAM_BRUSH, care::BROAD_HANGER],
        ..Spec::BASE
    },
    Spec {
        slug: "reflective-cycling-windbreaker", sku: "FA-RCW",
        kind: Kind::Jacket, category: "outerwear", brand: "latweave",
        name: T("反光單車防風外套", "骑行反光防风外套", "Reflective Cycling Windbreaker"),
        tagline: T("白天低調，夜裡整片亮", "白天低调，夜里整片亮", "Quiet by day, lit up by night"),
        colours: &["yellow", "sky", "black"], axes: &[Axis::Size(&["s", "m", "l", "xl"])],
        price: 1980, weight_g: 160,
        attributes: "material=nylon occasion=sport season=spring,autumn audience=unisex style=sporty origin=vietnam",
        story: &[
            p(T("回家那段路看得見你", "回家那段路看得见你", "Seen on the ride home"),
              T("背後印滿細點反光，白天看是灰色紋理，車燈一照整片亮起。前身防風、背面網眼散熱，後腰長 6 cm 不露背。後袋三格，中格有防汗內襯，手機放得安心。",
                "背后印满细点反光，白天看是灰色纹理，车灯一照整片亮起。前身防风、背面网眼散热，后腰长 6 cm 不露背。后袋三格，中格有防汗内衬，手机放得安心。",
                "A dotted reflective print covers the back: grey texture by day, a bright panel in headlights. Wind-proof in front, mesh behind, with a 6 cm drop tail. Three rear pockets, the middle one lined against sweat.")),
            notes::FIT_OUTER,
        ],
        specs: &[
            (label::FABRIC, T("100% 尼龍 15D，背部網布", "100% 锦纶 15D，背部网布", "100% 15D nylon, mesh back")),
            (label::WEIGHT, T("約 160 g（M）", "约 160 g（M）", "About 160 g (M)")),
            (label::PACKED, T("可收進後口袋", "可收进后口袋", "Packs into its rear pocket")),
            (label::FIT, T("騎行合身", "骑行合身", "Cycling cut")),
        ],
        care: &[care::WASH30, care::NOSOFTENER, care::NOIRON],
        ..Spec::BASE
    },
];
