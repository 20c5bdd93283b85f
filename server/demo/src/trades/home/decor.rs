//! Vases, pots, clocks.

use crate::picture::Kind;
use crate::spec::{Axis, Spec, T, p, same};
use crate::trades::words::{care, label, named, notes};

#[rustfmt::skip]
pub(super) const SPECS: &[Spec] = &[
    Spec {
        slug: "nookmere-brook-vase", sku: "HM-BV",
        kind: Kind::Vase, category: "decor", brand: "nookmere",
        name: T("Brook 半釉花器", "Brook 半釉花瓶", "Brook Half-Glazed Vase"),
        tagline: T("三枝芒草也站得住",
                   "三枝芒草也站得住",
                   "Three stems of grass and it still stands"),
        colours: &["ivory", "charcoal", "sky"],
        price: 880, was: Some(980), weight_g: 900,
        attributes: "material=ceramic room=living-room,entrance occasion=gift,home style=japanese origin=vietnam",
        story: &[
            p(T("釉線停在水線之上", "釉线停在水线之上", "The glaze stops above the waterline"),
              T("瓶口收到 3.2 公分，細枝條靠在口緣就有姿態；下半部留素坯，透氣不悶根，上半部釉面好擦。底加重 280 g，瘦花也不倒。",
                "瓶口收到 3.2 厘米，细枝条靠在口缘就有姿态；下半部留素坯，透气不闷根，上半部釉面好擦。底加重 280 g，瘦花也不倒。",
                "A 3.2 cm mouth gives thin stems their line; the unglazed base breathes and the top wipes clean. A 280 g foot holds tall single branches.")),
            notes::HOME_PLACE,
        ],
        specs: &[
            (label::SIZE, T("直徑 14 × 高 24 公分，口徑 3.2 公分", "直径 14 × 高 24 厘米，口径 3.2 厘米", "Ø14 × 24 cm, 3.2 cm mouth")),
            (label::MATERIAL, T("陶，半釉", "陶，半釉", "Ceramic, half-glazed")),
            (label::WEIGHT, same("0.9 kg")),
        ],
        care: &[
            T("清水每三天換一次，水線以上素坯不擦洗", "清水每三天换一次，水线以上素坯不擦洗", "Change water every three days; leave the bare base alone"),
        ],
        ..Spec::BASE
    },
    Spec {
        slug: "nookmere-bubble-glass-vase", sku: "HM-BGV",
        kind: Kind::Vase, category: "decor", brand: "nookmere",
        name: T("氣泡手吹玻璃花瓶", "气泡手吹玻璃花瓶", "Hand-Blown Bubble Glass Vase"),
        tagline: T("玻璃裡有風，水裡也有",
                   "玻璃里有风，水里也有",
                   "Wind in the glass as well as the water"),
        colours: &["clear", "amber", "teal"],
        price: 620, weight_g: 640,
        attributes: "material=glass room=living-room,bedroom occasion=gift style=nordic origin=vietnam",
        story: &[
            p(T("吹出來的厚薄", "吹出来的厚薄", "Thickness made by breath"),
              T("氣泡由吹製時自然留下，朝光看像剛打開的汽水；口部修平，底部火拋，站得穩不刮桌。深色水彩玻璃，不擔心看到水線。",
                "气泡由吹制时自然留下，朝光看像刚打开的汽水；口部修平，底部火抛，站得稳不刮桌。深色水彩玻璃，不担心看到水线。",
                "The bubbles stay from the blowing; against light it looks like fresh soda. The foot is fire-polished to stand without scratching, and the tinted glass hides the waterline.")),
            notes::HOME_PLACE,
        ],
        specs: &[
            (label::SIZE, T("直徑 12 × 高 18 公分", "直径 12 × 高 18 厘米", "Ø12 × 18 cm")),
            (label::MATERIAL, T("手吹硼矽玻璃", "手吹硼硅玻璃", "Hand-blown borosilicate")),
            (label::WEIGHT, same("0.6 kg")),
        ],
        care: &[
            care::HANDDISH,
            T("內壁水垢以白醋搖洗", "内壁水垢以白醋摇洗", "Swirl vinegar for the rings inside"),
        ],
        ..Spec::BASE
    },
    Spec {
        slug: "nookmere-terra-plant-pot", sku: "HM-TPP",
        kind: Kind::PlantPot, category: "decor", brand: "nookmere",
        name: T("Terra 透氣陶盆", "Terra 透气陶盆", "Terra Breathable Plant Pot"),
        tagline: T("根會喝水也會喝風", "根会喝水也会喝风", "Roots drink water and air"),
        colours: &["coral", "sand", "charcoal"], axes: &[Axis::Named(&named::POT)],
        price: 420, was: Some(480), weight_g: 900,
        attributes: "material=ceramic room=balcony,living-room occasion=home style=natural origin=vietnam",
        story: &[
            p(T("素燒的理由", "素烧的理由", "Why it is unglazed"),
              T("1,100°C 素燒，胎體留住氣孔，夏天不積水、冬天不爛根。底部三孔加一支腳墊，排水時不會壓住盆緣。附黑色水盤，邊緣高 1.5 公分。",
                "1,100°C 素烧，胎体留住气孔，夏天不积水、冬天不烂根。底部三孔加一支脚垫，排水时不会压住盆缘。附黑色水盘，边缘高 1.5 厘米。",
                "Fired at 1,100°C and left open, so summer water doesn't pool and winter roots don't rot. Three holes on raised feet drain properly, with a 1.5 cm saucer included.")),
            notes::HOME_PLACE,
        ],
        specs: &[
            (label::SIZE, T("直徑 16／20 公分，高同直徑", "直径 16／20 厘米，高同直径", "Ø16 or 20 cm, as tall as wide")),
            (label::MATERIAL, T("素燒紅土陶", "素烧红土陶", "Unglazed earthenware")),
            (label::DRAIN, T("三孔＋腳墊，附水盤", "三孔＋脚垫，附水盘", "Three holes, feet, saucer included")),
        ],
        care: &[
            T("每季倒扣曬一天再用；白霜是礦物質，可留", "每季倒扣晒一天再用；白霜是矿物质，可留", "Sun it upside down each season; the white bloom is mineral and may stay"),
        ],
        ..Spec::BASE
    },
    Spec {
        slug: "nookmere-swing-hanging-pot", sku: "HM-SHP",
        kind: Kind::PlantPot, category: "decor", brand: "nookmere",
        name: T("Swing 吊掛水耕盆", "Swing 吊挂水培盆", "Swing Hanging Water Pot"),
        tagline: T("葉子往上，水往下看得見", "叶子往上，水往下看得见", "Leaves up, water in view"),
        colours: &["white", "mint", "grey"],
        price: 590, weight_g: 700,
        attributes: "material=ceramic,stainless-steel room=balcony occasion=home style=playful origin=vietnam",
        story: &[
            p(T("一顆小瓶子的植物", "一颗小瓶子的植物", "A plant in a small jar"),
              T("玻璃內瓶看得到水位，綠蘿插進去就長根；陶杯只在外面托住，不密閉。吊線可調 60–120 公分，承重 3 公斤，陽台、浴室、窗邊都行。",
                "玻璃内瓶看得到水位，绿萝插进去就长根；陶杯只在外面托住，不密闭。吊线可调 60–120 厘米，承重 3 公斤，阳台、浴室、窗边都行。",
                "A glass liner shows the water as pothos roots; the outer cup only holds it. The cord adjusts from 60 to 120 cm and carries 3 kg, from balcony to bathroom.")),
            notes::HOME_PLACE,
        ],
        specs: &[
            (label::SIZE, T("直徑 13 × 高 11 公分", "直径 13 × 高 11 厘米", "Ø13 × 11 cm")),
            (label::LOAD, same("3 kg")),
            (label::SET, T("陶杯、玻璃內瓶、不鏽鋼掛鉤、棉麻吊線", "陶杯、玻璃内瓶、不锈钢挂钩、棉麻吊线", "Cup, glass liner, steel hook, cotton cord")),
        ],
        care: &[
            T("每兩週換水一次並沖洗根部", "每两周换水一次并冲洗根部", "Change the water every two weeks and rinse the roots"),
        ],
        ..Spec::BASE
    },
    Spec {
        slug: "nookmere-tick-wall-clock", sku: "HM-TWC",
        kind: Kind::WallClock, category: "decor", brand: "nookmere",
        name: T("Tick 靜音掛鐘 30 公分", "Tick 静音挂钟 30 厘米", "Tick Silent Wall Clock, 30 cm"),
        tagline: T("秒針不走格，臥室也敢掛",
                   "秒针不走格，卧室也敢挂",
                   "The hand sweeps: quiet enough for a bedroom"),
        colours: &["white", "black", "mustard"],
        price: 780, was: Some(890), weight_g: 520,
        attributes: "material=plastic room=living-room,study occasion=home,gift style=nordic origin=vietnam",
        story: &[
            p(T("每天差不到一秒", "每天差不到一秒", "Under a second a day"),
              T("掃描式機芯，秒針連續走動，實測距離一公尺聽不到。刻度用大間距無襯線字，夜裡瞄一眼就讀得到；背面掛孔附水平儀，自己掛也不歪。",
                "扫描式机芯，秒针连续走动，实测距离一米听不到。刻度用大间距无衬线字，夜里瞄一眼就读得到；背面挂孔附水平仪，自己挂也不歪。",
                "A sweep movement, unheard from a metre. Large spaced numerals read at a glance, and the back has a spirit level so you hang it straight.")),
            notes::HOME_PLACE,
        ],
        specs: &[
            (label::SIZE, T("直徑 30 × 厚 4.5 公分", "直径 30 × 厚 4.5 厘米", "Ø30 × 4.5 cm")),
            (label::MOVEMENT, T("掃描石英機芯，三號電池 × 1", "扫描石英机芯，五号电池 × 1", "Sweep quartz, one AA cell")),
            (label::MATERIAL, T("ABS 框、玻璃面", "ABS 框、玻璃面", "ABS frame, glass face")),
        ],
        care: &[
            care::BRUSH_DRY,
            T("半年對時一次；電池耗盡先換再對", "半年对时一次；电池耗尽先换再对", "Set it twice a year and change the cell first"),
        ],
        ..Spec::BASE
    },
    Spec {
        slug: "nookmere-driftwood-clock", sku: "HM-DC",
        kind: Kind::WallClock, category: "decor", brand: "nookmere",
        name: T("Drift 漂流木色掛鐘", "Drift 漂流木色挂钟", "Drift Wooden Wall Clock"),
        tagline: T("沒有數字，看久了剛好",
                   "没有数字，看久了刚好",
                   "No numerals, which in time you won't miss"),
        colours: &["caramel", "charcoal"],
        price: 1490, weight_g: 1600,
        attributes: "material=wood,brass room=living-room,entrance occasion=gift,home style=natural origin=taiwan",
        story: &[
            p(T("留給眼睛的空白", "留给眼睛的空白", "Blank space for the eye"),
              T("胡桃木指接板切出 30 公分圓盤，黃銅針 1.5 mm 薄，影子落在木紋上。無刻度，日子久了就看得懂；機芯靜音，另附短針調整卡。",
                "胡桃木指接板切出 30 厘米圆盘，黄铜针 1.5 mm 薄，影子落在木纹上。无刻度，日子久了就看得懂；机芯静音，另附短针调整卡。",
                "A 30 cm disc of finger-jointed walnut under 1.5 mm brass hands casts a shadow on the grain. Without marks you soon know the hour by heart; the movement is silent and a card helps you learn.")),
            notes::HOME_PLACE,
        ],
        specs: &[
            (label::SIZE, T("直徑 30 × 厚 3 公分，1.5 kg", "直径 30 × 厚 3 厘米，1.5 kg", "Ø30 × 3 cm, 1.5 kg")),
            (label::MOVEMENT, T("掃描石英機芯，三號電池 × 1", "扫描石英机芯，五号电池 × 1", "Sweep quartz, one AA cell")),
            (label::MATERIAL, T("胡桃木、黃銅針", "胡桃木、黄铜针", "Walnut, brass hands")),
        ],
        care: &[care::WOOD_OIL, care::DUST_DRY],
        ..Spec::BASE
    },
];
