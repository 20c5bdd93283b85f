//! Bedding and blankets.

use crate::picture::Kind;
use crate::spec::{Axis, Spec, T, p, same};
use crate::trades::words::{care, label, named, notes};

#[rustfmt::skip]
pub(super) const SPECS: &[Spec] = &[
    Spec {
        slug: "slumbrae-percale-bedding-set", sku: "HM-PBS",
        kind: Kind::Bedding, category: "bedding", brand: "slumbrae",
        name: T("200 織純棉床包被套組", "200 织纯棉床笠四件套", "200-Thread Percale Bedding Set"),
        tagline: T("乾爽的床，每晚像剛換過",
                   "干爽的床，每晚像刚换过",
                   "A crisp bed, as if changed every night"),
        colours: &["white", "sage", "sky"], axes: &[Axis::Named(&named::BED)],
        price: 3290, was: Some(3790), weight_g: 2600,
        attributes: "material=cotton room=bedroom occasion=sleep style=minimal origin=portugal",
        tags: "bestseller",
        story: &[
            p(T("平織的那種涼", "平织的那种凉", "The coolness of plain weave"),
              T("長絨棉平織 200 織，比斜紋涼、比緞紋耐；洗過 20 次之後才是最好摸的樣子。床包四角鬆緊一圈到底，拉床單不必再塞；被套底部暗釦，不用鈕扣。",
                "长绒棉平织 200 织，比斜纹凉、比缎纹耐；洗过 20 次之后才是最好摸的样子。床笠四角松紧一圈到底，拉床单不必再塞；被套底部暗扣，不用纽扣。",
                "Long-staple plain weave at 200 threads is cooler than twill, tougher than sateen and best after twenty washes. Elastic all round means no tucking, and hidden snaps replace buttons.")),
            notes::BED_SIZE,
        ],
        specs: &[
            (label::WEAVE, T("平織 200 織", "平织 200 织", "Percale, 200 threads")),
            (label::FABRIC, T("100% 長絨棉", "100% 长绒棉", "100% long-staple cotton")),
            (label::SET, T("床包、被套、枕套（單人 1 個、雙人以上 2 個）", "床笠、被套、枕套（单人 1 个、双人以上 2 个）", "Fitted sheet, duvet cover, pillowcases (one for single, two otherwise)")),
            (label::SIZE, T("床包高 35 公分", "床笠高 35 厘米", "35 cm deep fitted sheet")),
        ],
        care: &[care::WASH40, care::TUMBLE_LOW, care::HANGDRY],
        ..Spec::BASE
    },
    Spec {
        slug: "slumbrae-tencel-sateen-set", sku: "HM-TSS",
        kind: Kind::Bedding, category: "bedding", brand: "slumbrae",
        name: T("天絲緞紋涼感床組", "天丝缎纹凉感四件套", "Lyocell Sateen Bedding Set"),
        tagline: T("滑、垂、比體溫低一點",
                   "滑、垂、比体温低一点",
                   "Smooth, heavy-draping, a little below body heat"),
        colours: &["grey", "rose", "navy"], axes: &[Axis::Named(&named::BED)],
        price: 3990, weight_g: 2400,
        attributes: "material=tencel room=bedroom occasion=sleep style=classic season=summer,spring origin=portugal",
        story: &[
            p(T("夏天的翻身", "夏天的翻身", "Turning over in July"),
              T("100% 天絲緞紋，布面有絲光但不黏；比棉多吸一半的濕氣，不靠涼感劑。織物克重 130 g，冷氣房不會覺得冷。建議加一層薄被在裡面。",
                "100% 天丝缎纹，布面有丝光但不黏；比棉多吸一半的湿气，不靠凉感剂。织物克重 130 g，空调房不会觉得冷。建议加一层薄被在里面。",
                "All-lyocell sateen shines without sticking and takes up half again as much moisture as cotton, without cooling finishes. At 130 g/m² it stays kind in an air-conditioned room.")),
            notes::BED_SIZE,
        ],
        specs: &[
            (label::WEAVE, T("緞紋 300 織", "缎纹 300 织", "Sateen, 300 threads")),
            (label::FABRIC, T("100% 萊賽爾纖維", "100% 莱赛尔纤维", "100% lyocell")),
            (label::FABRIC_WEIGHT, same("130 g/m²")),
            (label::SET, T("床包、被套、枕套（單人 1 個、雙人以上 2 個）", "床笠、被套、枕套（单人 1 个、双人以上 2 个）", "Fitted sheet, duvet cover, pillowcases (one for single, two otherwise)")),
        ],
        care: &[
            care::WASHBAG30,
            care::HANGDRY,
            T("弱速脫水，避免拉扯", "弱速脱水，避免拉扯", "Spin slowly and don't pull"),
        ],
        ..Spec::BASE
    },
    Spec {
        slug: "slumbrae-feather-light-duvet", sku: "HM-FLD",
        kind: Kind::Bedding, category: "bedding", brand: "slumbrae",
        name: T("輕羽四季被", "轻羽四季被", "Feather-Light All-Season Duvet"),
        tagline: T("拆成兩件：春秋一層、冬天兩層",
                   "拆成两件：春秋一层、冬天两层",
                   "Two in one: one layer in spring, both in winter"),
        colours: &["white", "ivory"], axes: &[Axis::Named(&named::BED)],
        price: 4990, was: Some(5890), weight_g: 2900,
        attributes: "material=down,cotton room=bedroom occasion=sleep season=winter style=minimal origin=taiwan",
        story: &[
            p(T("扣在一起的兩床", "扣在一起的两床", "Two duvets that button together"),
              T("四邊十二顆布釦把薄被與厚被扣成一床，角落不會跑位。填充 650 FP 白鵝絨，立襯格 5 公分不跑絨；薄被 300 g、厚被 500 g，一床兩用省下一個衣櫃格。",
                "四边十二颗布扣把薄被与厚被扣成一床，角落不会跑位。填充 650 FP 白鹅绒，立衬格 5 厘米不跑绒；薄被 300 g、厚被 500 g，一床两用省下一个衣柜格。",
                "Twelve cloth toggles join a thin and a warm duvet that never shift inside. 650-fill white goose down sits in 5 cm baffles; 300 g and 500 g layers save a shelf.")),
            p(T("多暖才剛好", "多暖才刚好", "How warm is right"),
              T("室溫 26°C 以上只蓋薄被，20–26°C 蓋厚被，20°C 以下兩件扣起來。單人 150 × 210、雙人 180 × 210、加大 240 × 210 公分，比床寬多出的部分剛好垂到床沿下。",
                "室温 26°C 以上只盖薄被，20–26°C 盖厚被，20°C 以下两件扣起来。单人 150 × 210、双人 180 × 210、加大 240 × 210 厘米，比床宽多出的部分刚好垂到床沿下。",
                "Above 26°C use the light one, from 20 to 26°C the warm one, below that both together. Single 150 × 210, double 180 × 210, king 240 × 210 cm: the extra width falls just below the edge of the bed.")),
        ],
        specs: &[
            (label::FILLING, T("95% 白鵝絨／5% 羽毛，650 FP", "95% 白鹅绒／5% 羽毛，650 FP", "95% white goose down, 5% feather, 650 fill power")),
            (label::SHELL, T("防絨細棉 230 織", "防绒细棉 230 织", "Down-proof cotton, 230 threads")),
            (label::FILL, T("薄 300 g＋厚 500 g", "薄 300 g＋厚 500 g", "300 g and 500 g")),
            (label::SET, T("薄被、厚被各 1", "薄被、厚被各 1", "One light, one warm")),
        ],
        care: &[
            care::DRYCLEAN,
            care::AIR_OUT,
            T("每季抖散一次再收納", "每季抖散一次再收纳", "Shake it out each season before storing"),
        ],
        ..Spec::BASE
    },
    Spec {
        slug: "slumbrae-herringbone-throw", sku: "HM-HT",
        kind: Kind::Blanket, category: "bedding", brand: "slumbrae",
        name: T("羊毛人字紋蓋毯", "羊毛人字纹盖毯", "Wool Herringbone Throw"),
        tagline: T("沙發那頭的體溫", "沙发那头的体温", "The warm end of the sofa"),
        colours: &["caramel", "charcoal", "sage"],
        price: 1490, weight_g: 780,
        attributes: "material=wool room=living-room,bedroom occasion=home,gift season=winter style=classic origin=portugal",
        story: &[
            p(T("織得密，輕得多", "织得密，轻得多", "Woven tight, kept light"),
              T("人字紋密度 14 梭，風不直接透但不悶；1.3 × 1.7 公尺一人縮腿剛好，兩人併肩也夠遮膝。邊緣留 6 公分捻鬚，洗後會更蓬。",
                "人字纹密度 14 梭，风不直接透但不闷；1.3 × 1.7 米一人缩腿刚好，两人并肩也够遮膝。边缘留 6 厘米捻须，洗后会更蓬。",
                "Fourteen picks a centimetre stop the draught without stuffiness; 130 × 170 cm covers one curled up or two knees. The 6 cm fringe fluffs after washing.")),
            notes::HOME_PLACE,
        ],
        specs: &[
            (label::SIZE, same("130 × 170 cm")),
            (label::FABRIC, T("60% 羊毛、40% 回收羊毛", "60% 羊毛、40% 回收羊毛", "60% wool, 40% recycled wool")),
            (label::FABRIC_WEIGHT, same("450 g/m²")),
        ],
        care: &[care::WOOLCYCLE, care::FLATDRY, care::MOTH],
        ..Spec::BASE
    },
    Spec {
        slug: "nookmere-waffle-cotton-blanket", sku: "HM-WCB",
        kind: Kind::Blanket, category: "bedding", brand: "nookmere",
        name: T("華夫格純棉涼被", "华夫格纯棉夏凉被", "Waffle Cotton Summer Blanket"),
        tagline: T("機上太冷、車上太熱，都拿它",
                   "机上太冷、车上太热，都拿它",
                   "Too cold on planes, too hot in cars: this one"),
        colours: &["sky", "pink", "ivory"],
        price: 1180, was: Some(1380), weight_g: 900,
        attributes: "material=cotton room=bedroom occasion=sleep,travel season=summer,spring style=natural origin=vietnam",
        story: &[
            p(T("一件被子該有的輕", "一件被子该有的轻", "The right weight for a blanket"),
              T("3 mm 華夫格讓空氣留在凹格裡，兩面都不貼皮膚；100% 棉機洗烘乾都不縮，孩子用也放心。攤開 150 × 200 公分，折起來剛好塞登機箱側袋。",
                "3 mm 华夫格让空气留在凹格里，两面都不贴皮肤；100% 棉机洗烘干都不缩，孩子用也放心。摊开 150 × 200 厘米，折起来刚好塞登机箱侧袋。",
                "3 mm cells hold air and keep off the skin; washed and tumble-dried cotton, kind to children. 150 × 200 cm open, it folds into a cabin-bag side pocket.")),
            notes::HOME_PLACE,
        ],
        specs: &[
            (label::SIZE, same("150 × 200 cm")),
            (label::FABRIC, T("100% 棉", "100% 棉", "100% cotton")),
            (label::FABRIC_WEIGHT, same("260 g/m²")),
        ],
        care: &[care::WASH40, care::TUMBLE_LOW, care::HANGDRY],
        ..Spec::BASE
    },
];
