//! Totes and backpacks.

use crate::picture::Kind;
use crate::spec::{Spec, T, p, same};
use crate::trades::words::{care, label, notes};

#[rustfmt::skip]
pub(super) const SPECS: &[Spec] = &[
    Spec {
        slug: "waxed-canvas-tote", sku: "FA-WCT",
        kind: Kind::ToteBag, category: "bags", brand: "totarrow",
        name: T("上蠟帆布托特包", "上蜡帆布托特包", "Waxed Canvas Tote"),
        tagline: T("下雨也扛得住的通勤包",
                   "下雨也扛得住的通勤包",
                   "The commuter bag that minds no rain"),
        colours: &["olive", "navy", "caramel"],
        price: 1680, weight_g: 620,
        attributes: "material=canvas,leather occasion=everyday,work season=spring,summer,autumn,winter audience=unisex style=retro origin=vietnam",
        tags: "commute",
        story: &[
            p(T("越用越有痕跡", "越用越有痕迹", "It keeps a record of you"),
              T("18 oz 帆布上蠟，水珠在表面滾；摺痕處顏色變淺，那是蠟的紋路不是磨損。提把貼植鞣皮，肩背長度 24 cm 落差。內側鉤扣扣住鑰匙，14 吋筆電袋離底 3 cm，放桌上不撞。",
                "18 oz 帆布上蜡，水珠在表面滚；折痕处颜色变浅，那是蜡的纹路不是磨损。提把贴植鞣皮，肩背长度 24 cm 落差。内侧钩扣扣住钥匙，14 英寸电脑袋离底 3 cm，放桌上不撞。",
                "18 oz canvas under wax beads water and fades along its folds, which is the wax writing, not wear. Leather-wrapped handles drop 24 cm, a clip holds keys, and the 14-inch sleeve floats 3 cm off the floor.")),
            notes::BAG_REPAIR,
        ],
        specs: &[
            (label::FABRIC, T("18 oz 上蠟帆布、植鞣牛皮", "18 oz 上蜡帆布、植鞣牛皮", "18 oz waxed canvas, vegetable-tanned leather")),
            (label::SIZE, same("41 × 32 × 14 cm")),
            (label::CAPACITY_L, same("15 L")),
            (label::LAPTOP, T("14 吋", "14 英寸", "14 inch")),
        ],
        care: &[
            care::BRUSH_DRY,
            T("不可水洗，不可乾洗；蠟淡了用補蠟膏局部熱推", "不可水洗，不可干洗；蜡淡了用补蜡膏局部热推", "Do not wash or dry-clean; re-wax worn spots and warm them in"),
        ],
        ..Spec::BASE
    },
    Spec {
        slug: "fold-flat-market-tote", sku: "FA-FFMT",
        kind: Kind::ToteBag, category: "bags", brand: "totarrow",
        name: T("摺疊市場購物袋", "折叠市场购物袋", "Fold-Flat Market Tote"),
        tagline: T("65 克的袋子，背得動 15 公斤",
                   "65 克的袋子，背得动 15 公斤",
                   "65 grams that carry 15 kilos"),
        colours: &["sage", "coral", "black", "yellow"],
        price: 320, weight_g: 65,
        attributes: "material=recycled-polyester occasion=everyday,travel season=spring,summer,autumn,winter audience=unisex style=playful origin=vietnam",
        story: &[
            p(T("摺三下就回口袋", "折三下就回口袋", "Three folds and it's back in your pocket"),
              T("以回收寶特瓶紗織成的格紋防撕布，每個袋子約用掉六支 600 ml 瓶。提把與袋身一體裁，最容易斷的縫線直接省掉；摺成 11×11 cm，內袋反包即收。",
                "以回收塑料瓶纱织成的格纹防撕布，每个袋子约用掉六支 600 ml 瓶。提把与袋身一体裁，最容易断的缝线直接省掉；折成 11×11 cm，内袋反包即收。",
                "Ripstop woven from recycled bottles, about six to a bag. Handles are cut in one piece with the body, so the seam that usually fails isn't there; it turns into its own pocket at 11 × 11 cm.")),
            notes::BAG_REPAIR,
        ],
        specs: &[
            (label::FABRIC, T("100% 回收聚酯防撕布", "100% 回收聚酯防撕布", "100% recycled polyester ripstop")),
            (label::SIZE, T("攤開 44 × 38 × 16 cm、收納 11 × 11 cm", "摊开 44 × 38 × 16 cm、收纳 11 × 11 cm", "Open 44 × 38 × 16 cm, folded 11 × 11 cm")),
            (label::LOAD, same("15 kg")),
        ],
        care: &[care::WASH30, care::SHADE, care::NOIRON],
        ..Spec::BASE
    },
    Spec {
        slug: "pebbled-leather-work-tote", sku: "FA-PLWT",
        kind: Kind::ToteBag, category: "bags", brand: "totarrow",
        name: T("荔枝紋牛皮公事托特", "荔枝纹牛皮通勤托特", "Pebbled Leather Work Tote"),
        tagline: T("站得住的包，撐得起會議室",
                   "站得住的包，撑得起会议室",
                   "It stands by itself, and holds a room"),
        colours: &["black", "caramel", "grey"],
        price: 4280, was: Some(4980), weight_g: 880,
        attributes: "material=leather occasion=work season=spring,summer,autumn,winter audience=women style=classic origin=vietnam",
        story: &[
            p(T("包內自己分好隔間", "包内自己分好隔间", "Organised before you are"),
              T("荔枝紋牛皮抗刮，底部四顆銅腳釘，放地上不磨皮。中間拉鍊隔層把包分成文件側與日用側，A4 直放不捲角；16 吋筆電袋可拆，不帶電腦時變輕 140 克。",
                "荔枝纹牛皮抗刮，底部四颗铜脚钉，放地上不磨皮。中间拉链隔层把包分成文档侧与日用侧，A4 直放不卷角；16 英寸电脑袋可拆，不带电脑时变轻 140 克。",
                "Pebbled cowhide resists scratches and four brass feet keep it off the floor. A zipped divider separates papers from the rest, A4 stands upright, and the 16-inch sleeve lifts out to save 140 g.")),
            notes::BAG_REPAIR,
        ],
        specs: &[
            (label::FABRIC, T("荔枝紋牛皮", "荔枝纹牛皮", "Pebbled cowhide")),
            (label::SIZE, same("38 × 29 × 15 cm")),
            (label::LAPTOP, T("16 吋（可拆袋）", "16 英寸（可拆袋）", "16 inch, removable sleeve")),
            (label::STRAP, T("肩帶落差 27 cm，可調斜背帶", "肩带落差 27 cm，可调斜背带", "27 cm drop, adjustable cross strap")),
        ],
        care: &[care::LEATHER_CREAM, care::DUST_BAG, care::KEEP_DRY],
        ..Spec::BASE
    },
    Spec {
        slug: "commuter-rolltop-backpack", sku: "FA-CRB",
        kind: Kind::Backpack, category: "bags", brand: "totarrow",
        name: T("捲口通勤後背包", "卷口通勤双肩包", "Roll-Top Commuter Backpack"),
        tagline: T("18 升到 26 升，看你今天拎什麼回家",
                   "18 升到 26 升，看你今天拎什么回家",
                   "18 to 26 litres, depending on dinner"),
        colours: &["black", "charcoal", "olive"],
        price: 2980, weight_g: 980,
        attributes: "material=nylon occasion=work,travel season=spring,summer,autumn,winter audience=unisex style=minimal origin=vietnam",
        tags: "commute bestseller",
        story: &[
            p(T("騎車族的雨天設計", "骑车族的雨天设计", "Designed for cyclists in the rain"),
              T("600D 再生尼龍內塗 TPU，捲口加直邊拉鍊，驟雨裡東西不濕。筆電隔層獨立側開，離底 4 cm 懸浮；背板 EVA 挖槽，走路時背不積汗。胸扣附哨，肩帶上有車燈扣。",
                "600D 再生锦纶内涂 TPU，卷口加直边拉链，骤雨里东西不湿。电脑隔层独立侧开，离底 4 cm 悬浮；背板 EVA 挖槽，走路时背不积汗。胸扣附哨，肩带上有车灯扣。",
                "600D recycled nylon with TPU inside, roll-top plus zip, dry through a downpour. The laptop bay opens at the side and floats 4 cm above the base; grooves in the EVA back panel vent heat, with a whistle buckle and a light loop on the straps.")),
            notes::BAG_REPAIR,
        ],
        specs: &[
            (label::FABRIC, T("600D 再生尼龍，TPU 塗層", "600D 再生锦纶，TPU 涂层", "600D recycled nylon, TPU-coated")),
            (label::CAPACITY_L, same("18–26 L")),
            (label::LAPTOP, T("16 吋", "16 英寸", "16 inch")),
            (label::SIZE, same("46–58 × 30 × 16 cm")),
        ],
        care: &[
            care::WIPE_DAMP,
            care::SHADE,
            T("勿機洗以保護塗層", "勿机洗以保护涂层", "No machine wash: it harms the coating"),
        ],
        ..Spec::BASE
    },
    Spec {
        slug: "daypack-ultralight-20l", sku: "FA-DU2",
        kind: Kind::Backpack, category: "bags", brand: "latweave",
        name: T("20L 輕量攻頂包", "20L 轻量攻顶包", "Ultralight 20 L Daypack"),
        tagline: T("290 克，塞進主包的縫隙裡",
                   "290 克，塞进主包的缝隙里",
                   "290 grams that fit the gaps of your main pack"),
        colours: &["yellow", "teal", "grey"],
        price: 1280, was: Some(1480), weight_g: 290,
        attributes: "material=nylon occasion=outdoor,travel season=spring,summer,autumn,winter audience=unisex style=sporty origin=vietnam",
        story: &[
            p(T("輕，但不是塑膠袋", "轻，但不是塑料袋", "Light, not a bag with straps"),
              T("70D 高密度防撕尼龍，重點縫線加貼條；肩帶是開孔網布，軟而透氣。側邊深袋斜開，走路時摸得到水瓶；折起來收進自己的頂袋，約一顆柚子大。",
                "70D 高密度防撕锦纶，重点缝线加贴条；肩带是开孔网布，软而透气。侧边深袋斜开，走路时摸得到水瓶；折起来收进自己的顶袋，约一颗柚子大。",
                "70D dense ripstop with taped stress seams and perforated straps that breathe. Angled side pockets reach without stopping, and it stows into its own lid about the size of a pomelo.")),
            notes::BAG_REPAIR,
        ],
        specs: &[
            (label::FABRIC, T("70D 高密度尼龍，撥水", "70D 高密度锦纶，防泼水", "70D ripstop nylon, water-repellent")),
            (label::CAPACITY_L, same("20 L")),
            (label::WEIGHT, T("約 290 g", "约 290 g", "About 290 g")),
            (label::LOAD, T("建議 6 kg 內", "建议 6 kg 内", "Up to 6 kg recommended")),
        ],
        care: &[care::WIPE_DAMP, care::SHADE, care::NOIRON],
        ..Spec::BASE
    },
    Spec {
        slug: "kids-schoolbag-reflective", sku: "FA-KSR",
        kind: Kind::Backpack, category: "bags", brand: "totarrow",
        name: T("兒童護脊反光書包", "儿童护脊反光书包", "Kids' Ergonomic Reflective Schoolbag"),
        tagline: T("780 克的空包，重量都在課本裡",
                   "780 克的空包，重量都在课本里",
                   "780 grams empty: the weight is all books"),
        colours: &["navy", "red"],
        price: 1880, weight_g: 780,
        attributes: "material=polyester occasion=everyday season=spring,summer,autumn,winter audience=kids style=playful origin=taiwan",
        tags: "back-to-school",
        story: &[
            p(T("背得正，長得正", "背得正，长得正", "Wear it straight, grow straight"),
              T("S 型背板與胸扣把重量收在肩胛之間，測試 5 公斤時腰部受力減少約 18%。四周反光條在 80 公尺外可見，頂部提把加寬給大人拎。水壺袋深 18 cm，體育褲塞得進前袋。",
                "S 型背板与胸扣把重量收在肩胛之间，测试 5 公斤时腰部受力减少约 18%。四周反光条在 80 米外可见，顶部提把加宽给大人拎。水壶袋深 18 cm，体育裤塞得进前袋。",
                "An S-shaped back and chest clip hold the load between the shoulder blades; tests at 5 kg show 18% less strain at the waist. Reflective piping shows at 80 m, the top handle is wide enough for an adult hand, and the bottle pocket is 18 cm deep.")),
            notes::BAG_REPAIR,
        ],
        specs: &[
            (label::FABRIC, T("600D 聚酯，撥水", "600D 聚酯，防泼水", "600D polyester, water-repellent")),
            (label::SIZE, same("38 × 28 × 16 cm")),
            (label::CAPACITY_L, same("17 L")),
            (label::SUITS, T("身高 110–145 cm", "身高 110–145 cm", "For heights of 110–145 cm")),
        ],
        care: &[
            care::WIPE_DAMP,
            care::SHADE,
            T("勿漂白，勿烘乾", "勿漂白，勿烘干", "No bleach, no tumble-drying"),
        ],
        ..Spec::BASE
    },
    Spec {
        slug: "laptop-briefcase-slim", sku: "FA-LBS",
        kind: Kind::Backpack, category: "bags", brand: "totarrow",
        name: T("三用薄型電腦後背包", "三用薄型电脑双肩包", "Three-Way Slim Laptop Backpack"),
        tagline: T("手提、肩背、後背，厚度只有 9 公分",
                   "手提、单肩、双肩，厚度只有 9 厘米",
                   "Carry, sling or wear: nine centimetres thick"),
        colours: &["charcoal", "navy"],
        price: 2280, was: Some(2680), weight_g: 720,
        attributes: "material=polyester occasion=work season=spring,summer,autumn,winter audience=unisex style=minimal origin=vietnam",
        story: &[
            p(T("擠進捷運的那 9 公分", "挤进地铁的那 9 厘米", "Nine centimetres for the metro"),
              T("立體裁剪讓包身薄而挺，側邊收納肩帶，變手提時線條完整。拉鍊隔層全開 180 度，安檢不用掏；後方行李綁帶套上登機箱。",
                "立体裁剪让包身薄而挺，侧边收纳肩带，变手提时线条完整。拉链隔层全开 180 度，安检不用掏；后方行李绑带套上登机箱。",
                "A shaped body stays slim and upright, shoulder straps hide at the sides, and a zipped compartment opens flat for airport checks. A sleeve slides over a trolley handle.")),
            notes::BAG_REPAIR,
        ],
        specs: &[
            (label::FABRIC, T("900D 聚酯混紡，撥水", "900D 聚酯混纺，防泼水", "900D polyester blend, water-repellent")),
            (label::SIZE, same("41 × 29 × 9 cm")),
            (label::LAPTOP, T("15.6 吋", "15.6 英寸", "15.6 inch")),
            (label::CAPACITY_L, same("10 L")),
        ],
        care: &[care::WIPE_DAMP, care::KEEP_DRY, care::SHADE],
        ..Spec::BASE
    },
];
