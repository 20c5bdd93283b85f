//! Honey.

use crate::picture::Kind;
use crate::spec::{Axis, Spec, T, p};
use crate::trades::words::{ORIGIN, SHELF_LIFE};

const PLANT: T = T("蜜源", "蜜源", "Forage");
const WATER: T = T("含水量", "含水量", "Moisture");
const KEEPS: (T, T) = (SHELF_LIFE, T("兩年", "两年", "2 years"));
const CARE: &[T] = &[
    T(
        "常溫避光，勿用濕匙挖取。",
        "常温避光，勿用湿勺挖取。",
        "Room temperature, out of the light, dry spoons only.",
    ),
    T(
        "結晶為天然現象，隔 40 °C 溫水即化。",
        "结晶为天然现象，隔 40 °C 温水即化。",
        "Crystals are natural; stand the jar in water at 40 °C.",
    ),
    T("一歲以下嬰兒不宜食用。", "一岁以下婴儿不宜食用。", "Not for babies under one."),
];
const HONEY: Spec = Spec {
    kind: Kind::HoneyJar,
    category: "honey",
    brand: "mielwood",
    weight_g: 620,
    stock: 60,
    care: CARE,
    ..Spec::BASE
};

#[rustfmt::skip]
pub(super) const SPECS: &[Spec] = &[
    Spec {
        slug: "longan-honey", sku: "MW-LGN",
        name: T("東山龍眼蜜", "东山桂圆蜜", "Dongshan Longan Honey"),
        tagline: T("臺灣人記憶裡的蜂蜜味", "台湾人记忆里的蜂蜜味", "What honey tastes like to Taiwan"),
        colours: &["amber"], axes: &[Axis::Weight(&[(420, 0), (700, 260)])], price: 480, was: Some(540), stock: 90,
        attributes: "origin=taiwan flavour=honeyed,sweet,fruity occasion=breakfast,gift diet=vegetarian",
        tags: "honey taiwan bestseller",
        story: &[
            p(T("花期只有二十天", "花期只有二十天", "Twenty days of flower"),
              T("三、四月龍眼開花，蜂農把蜂箱搬進臺南東山的山坳，遇雨就歉收。色深琥珀、味濃帶桂圓香，泡水也不會變淡。",
                "三、四月龙眼开花，蜂农把蜂箱搬进台南东山的山坳，遇雨就歉收。色深琥珀、味浓带桂圆香，泡水也不会变淡。",
                "Longan flowers in March and April; keepers carry their hives into the hollows of Dongshan, and rain can ruin the year. Dark amber, full, with dried longan in it, and not lost in water.")),
            p(T("每批附檢驗", "每批附检验", "Tested, batch by batch"),
              T("每批送驗糖類碳同位素與抗生素殘留，瓶身批號可在瓶頸標籤掃碼查報告。",
                "每批送检糖类碳同位素与抗生素残留，可凭瓶身批号扫码查看报告。",
                "Each batch is tested for added sugar by carbon isotopes and for antibiotics; scan the batch number for the report.")),
        ],
        specs: &[(PLANT, T("龍眼", "龙眼", "Longan")), (ORIGIN, T("臺南東山", "台湾台南东山", "Dongshan, Tainan, Taiwan")), (WATER, T("19.5% 以下", "19.5% 以下", "19.5% or less")), KEEPS],
        ..HONEY
    },
    Spec {
        slug: "lychee-honey", sku: "MW-LYC",
        name: T("大樹荔枝蜜", "大树荔枝蜜", "Dashu Lychee Honey"),
        tagline: T("酸酸甜甜的初夏", "酸酸甜甜的初夏", "Early summer, with a little acid"),
        colours: &["gold"], axes: &[Axis::Weight(&[(420, 0), (700, 240)])], price: 450,
        attributes: "origin=taiwan flavour=fruity,honeyed occasion=breakfast,tea-time diet=vegetarian",
        tags: "honey taiwan",
        story: &[
            p(T("比龍眼輕一階", "比桂圆蜜轻一阶", "A shade lighter than longan"),
              T("高雄大樹的玉荷包果園，花蜜帶果酸，尾韻像剝荔枝時指尖的香。和優格、氣泡水最合。",
                "高雄大树的玉荷包果园，花蜜带果酸，尾韵像剥荔枝时指尖的香。和酸奶、气泡水最搭。",
                "From lychee orchards at Dashu, Kaohsiung: a little fruit acid, and at the end the scent on your fingers when you peel one. Best with yoghurt or soda.")),
            p(T("檸檬蜂蜜水", "柠檬蜂蜜水", "Lemon and honey"),
              T("檸檬半顆、蜜兩匙、冷水 400 毫升，先用溫水 50 毫升把蜜化開，味道才均勻。",
                "柠檬半颗、蜜两勺、冷水 400 毫升，先用温水 50 毫升把蜜化开，味道才均匀。",
                "Half a lemon, two spoons of honey, 400 ml of cold water; melt the honey in 50 ml of warm water first.")),
        ],
        specs: &[(PLANT, T("荔枝（玉荷包）", "荔枝（玉荷包）", "Lychee")), (ORIGIN, T("高雄大樹", "台湾高雄大树", "Dashu, Kaohsiung, Taiwan")), (WATER, T("20% 以下", "20% 以下", "20% or less")), KEEPS],
        ..HONEY
    },
    Spec {
        slug: "forest-wildflower-honey", sku: "MW-WLD",
        name: T("山林百花蜜", "山林百花蜜", "Forest Wildflower Honey"),
        tagline: T("每一年都不一樣的山", "每一年都不一样的山", "A different mountain every year"),
        colours: &["caramel"], axes: &[Axis::Weight(&[(420, 0), (700, 220)])], price: 380,
        attributes: "origin=taiwan flavour=honeyed,floral,earthy occasion=breakfast,everyday diet=vegetarian",
        tags: "honey taiwan",
        story: &[
            p(T("蜂自己選的", "蜂自己选的", "The bees choose"),
              T("花蓮海岸山脈的野花、咸豐草、鴨腳木輪流開，蜜色由淺到深，今年偏草本與柑橘。標籤寫採收月份，不追求每瓶一樣。",
                "花莲海岸山脉的野花、鬼针草、鸭脚木轮流开，蜜色由浅到深，今年偏草本与柑橘。标签写采收月份，不追求每瓶一样。",
                "Weeds, wildflowers and ivy tree flower in turn on Hualien's coastal range. This year leans to herb and citrus. The label gives the month; no two need be alike.")),
            p(T("料理蜜", "料理蜜", "For cooking"),
              T("價格親民，烤雞翅、醃豬排、做油醋都捨得用。出爐前五分鐘再刷蜜，不會焦。",
                "价格亲民，烤鸡翅、腌猪排、做油醋汁都舍得用。出炉前五分钟再刷蜜，不会焦。",
                "Priced for the kitchen: wings, marinades, dressings. Brush it on in the last five minutes and it will not burn.")),
        ],
        specs: &[(PLANT, T("野花、鴨腳木、咸豐草", "野花、鸭脚木、鬼针草", "Wildflowers, ivy tree, beggar-ticks")), (ORIGIN, T("花蓮豐濱", "台湾花莲丰滨", "Fengbin, Hualien, Taiwan")), (WATER, T("20% 以下", "20% 以下", "20% or less")), KEEPS],
        ..HONEY
    },
    Spec {
        slug: "creamed-honey-trio", sku: "MW-CRM",
        name: T("結晶蜜抹醬三入", "结晶蜜抹酱三瓶装", "Creamed Honey Trio"),
        tagline: T("不滴、不流，抹得住吐司", "不滴、不流，抹得住吐司", "It stays on the toast"),
        colours: &["ivory"], price: 560, was: Some(630), weight_g: 680, stock: 45,
        attributes: "origin=new-zealand flavour=honeyed,spiced,sweet occasion=breakfast,gift diet=vegetarian",
        tags: "honey gift breakfast",
        story: &[
            p(T("攪了七天", "搅了七天", "Stirred for a week"),
              T("紐西蘭三葉草蜜接種細晶後低溫攪拌七天，結晶小到舌頭感覺不到，像奶油一樣抹得開。原味、肉桂、檸檬皮三種。",
                "新西兰三叶草蜜接种细晶后低温搅拌七天，结晶小到舌头感觉不到，像黄油一样抹得开。原味、肉桂、柠檬皮三种。",
                "Clover honey is seeded with fine crystals and stirred cool for seven days, until the tongue no longer feels them and it spreads like butter. Plain, cinnamon and lemon peel.")),
            p(T("配什麼", "配什么", "With what"),
              T("原味配可頌，肉桂配烤蘋果，檸檬皮放進熱紅茶。也很適合當伴手禮。",
                "原味配可颂，肉桂配烤苹果，柠檬皮放进热红茶。也很适合当伴手礼。",
                "Plain with croissants, cinnamon with baked apples, lemon in hot black tea. Makes a good present.")),
        ],
        specs: &[(PLANT, T("三葉草", "三叶草", "Clover")), (ORIGIN, T("紐西蘭", "新西兰", "New Zealand")), (T("淨重", "净重", "Net weight"), T("120 g × 3", "120 克 × 3", "120 g × 3")), KEEPS],
        ..HONEY
    },
];
