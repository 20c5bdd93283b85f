//! Directions for use and care that many products share.

use crate::spec::T;

pub(in crate::trades) const AIR_OUT: T =
    T("每月通風日曬一小時", "每月通风日晒一小时", "Air in the sun for an hour a month");
pub(in crate::trades) const BOLTS: T = T(
    "三個月後將螺絲重新鎖緊一次",
    "三个月后将螺丝重新锁紧一次",
    "Tighten the bolts once after three months",
);
pub(in crate::trades) const BROAD_HANGER: T = T(
    "以寬肩衣架吊掛，收納套留透氣口",
    "以宽肩衣架吊挂，收纳套留透气口",
    "Hang on a broad hanger in a breathable cover",
);
pub(in crate::trades) const BRUSH_DRY: T = T("以乾軟刷除塵", "以干软刷除尘", "Brush off dust, dry");
pub(in crate::trades) const BRUSH_MUD: T = T(
    "泥土乾透後用軟毛刷刷除，再以濕布擦",
    "泥土干透后用软毛刷刷除，再以湿布擦",
    "Let mud dry, brush it off, then wipe damp",
);
pub(in crate::trades) const COOL_IRON: T =
    T("低溫隔布熨燙", "低温隔布熨烫", "Cool iron through a cloth");
pub(in crate::trades) const DISHWASHER: T = T("可使用洗碗機", "可使用洗碗机", "Dishwasher-safe");
pub(in crate::trades) const DRYCLEAN: T =
    T("建議交給專業乾洗", "建议交给专业干洗", "Professional dry-cleaning recommended");
pub(in crate::trades) const DUST_BAG: T = T(
    "不用時塞紙定型，收進防塵袋",
    "不用时塞纸定型，收进防尘袋",
    "Stuff with paper and keep in the dust bag",
);
pub(in crate::trades) const DUST_DRY: T =
    T("定期以乾布拭塵", "定期以干布拭尘", "Dust with a dry cloth");
pub(in crate::trades) const FLATDRY: T =
    T("平放陰乾，不吊掛", "平放阴干，不吊挂", "Dry flat in the shade, never hung");
pub(in crate::trades) const HAND_PLUG: T = T(
    "濕手勿碰插頭，不用時拔除電源",
    "湿手勿碰插头，不用时拔除电源",
    "Keep wet hands off the plug and unplug when idle",
);
pub(in crate::trades) const HANDDISH: T =
    T("以軟海綿手洗，勿用鋼刷", "以软海绵手洗，勿用钢刷", "Wash with a soft sponge, no steel wool");
pub(in crate::trades) const HANDWASH: T = T(
    "30°C 以下手洗，勿浸泡過久",
    "30°C 以下手洗，勿浸泡过久",
    "Hand-wash below 30°C without long soaking",
);
pub(in crate::trades) const HANDWASH_COLD: T = T(
    "冷水加中性洗劑輕壓手洗",
    "冷水加中性洗涤剂轻压手洗",
    "Press gently by hand in cold water with mild detergent",
);
pub(in crate::trades) const HANDWASH_DOWN: T = T(
    "以羽絨專用洗劑手洗，多漂兩次",
    "以羽绒专用洗涤剂手洗，多漂两次",
    "Hand-wash with down soap and rinse twice",
);
pub(in crate::trades) const HANDWASH_SHOE: T = T(
    "鞋面以軟刷沾中性皂水手洗",
    "鞋面以软刷沾中性皂水手洗",
    "Hand-wash uppers with a soft brush and mild soap",
);
pub(in crate::trades) const HANGDRY: T =
    T("抖平後吊掛晾乾", "抖平后吊挂晾干", "Shake out and hang to dry");
pub(in crate::trades) const INK_FLUSH: T = T(
    "換色或久置前以清水洗淨筆尖",
    "换色或久置前以清水洗净笔尖",
    "Flush the nib with water before a colour change or a rest",
);
pub(in crate::trades) const INSIDEOUT: T = T(
    "翻面清洗可減少磨損與褪色",
    "翻面清洗可减少磨损与褪色",
    "Wash inside out to limit wear and fading",
);
pub(in crate::trades) const KEEP_DRY: T = T(
    "淋濕請以乾布按壓，置陰涼處風乾",
    "淋湿请以干布按压，置阴凉处风干",
    "If wet, press with a dry cloth and air in the shade",
);
pub(in crate::trades) const KEYBOARD_DUST: T = T(
    "每月以軟刷或吹球清除縫隙灰塵",
    "每月以软刷或气吹清除缝隙灰尘",
    "Clear the gaps monthly with a soft brush or blower",
);
pub(in crate::trades) const LEATHER_CREAM: T = T(
    "每兩個月薄塗一次皮革保養乳",
    "每两个月薄涂一次皮革保养乳",
    "Feed thinly with leather cream every two months",
);
pub(in crate::trades) const LENS_CLOTH: T = T(
    "鏡頭以拭鏡布由中心向外輕拭",
    "镜头以拭镜布由中心向外轻拭",
    "Wipe the lens outwards with a lens cloth",
);
pub(in crate::trades) const MEDIUM_IRON: T = T(
    "微濕時以中溫熨燙最平整",
    "微湿时以中温熨烫最平整",
    "Iron at medium heat while slightly damp",
);
pub(in crate::trades) const MOTH: T = T(
    "換季收納前洗淨，附雪松木防蟲",
    "换季收纳前洗净，附雪松木防虫",
    "Clean before storing, with cedar against moths",
);
pub(in crate::trades) const NO_SHOCK: T =
    T("避免驟冷驟熱", "避免骤冷骤热", "Avoid sudden heat or cold");
pub(in crate::trades) const NOBLEACH: T = T("不可漂白", "不可漂白", "Do not bleach");
pub(in crate::trades) const NOHEAT_DEVICE: T = T(
    "避免放在密閉車內或陽光直射處",
    "避免放在密闭车内或阳光直射处",
    "Keep out of closed cars and direct sun",
);
pub(in crate::trades) const NOIRON: T = T("無需熨燙", "无需熨烫", "No ironing needed");
pub(in crate::trades) const NOIRON_PRINT: T =
    T("勿直接熨燙圖案", "勿直接熨烫图案", "Never iron on the print");
pub(in crate::trades) const NOSOFTENER: T = T(
    "不使用衣物柔軟精，以免影響機能",
    "不使用柔顺剂，以免影响机能",
    "No softener: it clogs the fibres",
);
pub(in crate::trades) const NOTUMBLE: T = T("不可烘乾", "不可烘干", "Do not tumble-dry");
pub(in crate::trades) const NOTUMBLE_HIGH: T = T(
    "放兩顆網球低溫烘至蓬鬆",
    "放两颗网球低温烘至蓬松",
    "Tumble low with two tennis balls until lofty",
);
pub(in crate::trades) const NOWRING: T =
    T("勿擰絞，以毛巾吸去水分", "勿拧绞，以毛巾吸去水分", "Don't wring; roll in a towel");
pub(in crate::trades) const NUBUCK_SPRAY: T = T(
    "每月噴一次磨砂皮專用防水噴霧",
    "每月喷一次磨砂皮专用防水喷雾",
    "Spray with nubuck protector monthly",
);
pub(in crate::trades) const REMOVE_INSOLE: T = T(
    "取出鞋墊，鞋帶與鞋墊分開清洗",
    "取出鞋垫，鞋带与鞋垫分开清洗",
    "Take out insoles and laces and wash them apart",
);
pub(in crate::trades) const RINSE_SALT: T =
    T("海邊使用後以清水沖去鹽分", "海边使用后以清水冲去盐分", "Rinse off salt after the sea");
pub(in crate::trades) const RINSE_WATER: T =
    T("以清水沖洗，瀝乾後收納", "以清水冲洗，沥干后收纳", "Rinse with water and drain");
pub(in crate::trades) const SCREEN_CLOTH: T = T(
    "關機後以微濕超細纖維布擦拭螢幕",
    "关机后以微湿超细纤维布擦拭屏幕",
    "Switch off and wipe with a barely damp microfibre cloth",
);
pub(in crate::trades) const SHADE: T =
    T("陰涼處晾乾，避免曝曬", "阴凉处晾干，避免曝晒", "Dry in the shade");
pub(in crate::trades) const SHAVER: T = T(
    "毛球以除毛球機輕除，不要拉扯",
    "毛球以毛球修剪器轻除，不要拉扯",
    "Remove pills with a shaver, never by pulling",
);
pub(in crate::trades) const SHOE_TREE: T =
    T("脫下後放入雪松鞋撐定型", "脱下后放入雪松鞋撑定型", "Rest on cedar shoe trees");
pub(in crate::trades) const STEAM_BRUSH: T = T(
    "以掛燙蒸氣去皺，順毛刷理",
    "以挂烫蒸汽去皱，顺毛刷理",
    "Steam out creases and brush with the nap",
);
pub(in crate::trades) const SUEDE_BRUSH: T =
    T("以反毛皮刷順向刷理", "以反绒皮刷顺向刷理", "Brush suede in one direction");
pub(in crate::trades) const TOOTHBRUSH_RUBBER: T = T(
    "膠邊髒汙以舊牙刷沾牙膏刷洗",
    "胶边脏污以旧牙刷沾牙膏刷洗",
    "Scrub rubber edges with an old toothbrush and toothpaste",
);
pub(in crate::trades) const TUMBLE_LOW: T =
    T("可低溫烘乾", "可低温烘干", "May be tumble-dried low");
pub(in crate::trades) const WASH30: T =
    T("30°C 洗衣機清洗", "30°C 洗衣机清洗", "Machine wash at 30°C");
pub(in crate::trades) const WASH30_TECH: T = T(
    "拉上拉鍊，以機能布料洗劑 30°C 清洗",
    "拉上拉链，以功能面料洗涤剂 30°C 清洗",
    "Close zips and wash at 30°C with technical-fabric detergent",
);
pub(in crate::trades) const WASH40: T =
    T("40°C 以下洗衣機清洗", "40°C 以下洗衣机清洗", "Machine wash up to 40°C");
pub(in crate::trades) const WASHBAG30: T =
    T("裝入洗衣袋，30°C 弱速清洗", "装入洗衣袋，30°C 弱速清洗", "Wash bag, 30°C gentle cycle");
pub(in crate::trades) const WIPE_DAMP: T =
    T("髒汙以微濕布擦拭", "脏污以微湿布擦拭", "Wipe marks with a damp cloth");
pub(in crate::trades) const WIPE_DEVICE: T = T(
    "以微濕超細纖維布擦拭，勿噴灑清潔劑",
    "以微湿超细纤维布擦拭，勿喷洒清洁剂",
    "Wipe with damp microfibre; never spray cleaner on it",
);
pub(in crate::trades) const WIPE_PADS: T = T(
    "每週以微濕布擦拭耳墊與頭梁",
    "每周以微湿布擦拭耳垫与头梁",
    "Wipe pads and headband weekly with a damp cloth",
);
pub(in crate::trades) const WOOD_OIL: T = T(
    "木面每半年薄塗一次護木油",
    "木面每半年薄涂一次护木油",
    "Oil the wood thinly every six months",
);
pub(in crate::trades) const WOOLCYCLE: T =
    T("羊毛行程、中性洗劑清洗", "羊毛程序、中性洗涤剂清洗", "Wool cycle with mild detergent");
