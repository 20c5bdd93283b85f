//! Blended oils and roll-ons, and the carrier oils to dilute with.

use crate::picture::Kind;
use crate::spec::{Axis, Spec, T, p};
use crate::trades::words::{ORIGIN, SHELF_LIFE};

const CONTAINS: T = T("配方", "配方", "Made of");
const USE: T = T("使用方式", "使用方式", "Use");
const FORM: T = T("包裝形式", "包装形式", "Bottle");
const DROPPER: (T, T) =
    (FORM, T("棕色玻璃瓶附滴頭", "棕色玻璃瓶配滴头", "Amber glass with dropper insert"));
const ROLLER: (T, T) =
    (FORM, T("玻璃瓶、不鏽鋼滾珠", "玻璃瓶、不锈钢滚珠", "Glass with steel roller ball"));
const DIFFUSE: (T, T) =
    (USE, T("擴香、稀釋後按摩", "扩香、稀释后按摩", "Diffusing, massage when diluted"));
const ON_SKIN: (T, T) =
    (USE, T("已稀釋，可直接塗抹", "已稀释，可直接涂抹", "Ready diluted, straight on skin"));
const KEEPS: (T, T) = (
    SHELF_LIFE,
    T("未開封兩年，開封後一年", "未开封两年，开封后一年", "2 years sealed, 1 year opened"),
);

const PURE_CARE: &[T] = &[
    T(
        "純精油，勿直接接觸皮膚，勿內服。",
        "纯精油，勿直接接触皮肤，勿内服。",
        "Undiluted oils: not straight on skin, not to be swallowed.",
    ),
    T(
        "擴香每次不超過一小時，並保持通風。",
        "扩香每次不超过一小时，并保持通风。",
        "Diffuse for an hour at most and keep the room aired.",
    ),
];
const ROLL_CARE: &[T] = &[
    T(
        "首次使用先在手肘內側試一點，二十四小時無不適再用。",
        "首次使用先在手肘内侧试一点，二十四小时无不适再用。",
        "First try a little inside the elbow and wait a day.",
    ),
    T(
        "滾珠用後以面紙擦淨，蓋好隨身帶。",
        "滚珠用后以纸巾擦净，盖好随身带。",
        "Wipe the ball after use and keep the cap on.",
    ),
];
const CARRIER_CARE: &[T] = &[
    T(
        "按摩或調油皆可，冷藏時若見混濁屬正常，回溫即清。",
        "按摩或调油皆可，冷藏时若见浑浊属正常，回温即清。",
        "For massage and blending; clouding in the fridge is normal and clears when warm.",
    ),
    T(
        "開封後六個月內用完，勿讓水進入瓶內。",
        "开封后六个月内用完，勿让水进入瓶内。",
        "Use within six months of opening; let no water in.",
    ),
];

const BLEND: Spec = Spec {
    kind: Kind::DropperBottle,
    category: "blended-oils",
    brand: "isleholt",
    colours: &["amber"],
    weight_g: 60,
    care: PURE_CARE,
    ..Spec::BASE
};
const ROLL: Spec = Spec {
    kind: Kind::RollOn,
    category: "blended-oils",
    brand: "isleholt",
    weight_g: 45,
    care: ROLL_CARE,
    ..Spec::BASE
};
const CARRIER: Spec = Spec {
    kind: Kind::DropperBottle,
    category: "carrier-oils",
    brand: "isleholt",
    weight_g: 110,
    care: CARRIER_CARE,
    ..Spec::BASE
};

#[rustfmt::skip]
pub(super) const SPECS: &[Spec] = &[
    Spec {
        slug: "good-night-blend", sku: "IS-BGN",
        name: T("晚安複方精油", "晚安复方精油", "Good Night Blend"),
        tagline: T("薰衣草、雪松、甜橙，三更前睡著", "薰衣草、雪松、甜橙，早点睡着", "Lavender, cedar and orange, for lights out on time"),
        axes: &[Axis::Volume(&[(10, 0), (30, 720)])], price: 460, was: Some(520), stock: 100,
        attributes: "scent=floral,woody occasion=sleep audience=unisex origin=taiwan",
        tags: "lavender sleep bestseller",
        story: &[
            p(T("先亮，再沉", "先亮，再沉", "Bright first, then deep"),
              T("甜橙在前十分鐘把白天的事放下，薰衣草接手整個前半夜，雪松留到你已經睡著。比例是我們的調香師睡過二十三個版本才定下的。",
                "甜橙在前十分钟放下白天的事，薰衣草接手整个前半夜，雪松留到你已经睡着。比例是调香师睡过二十三个版本才定下的。",
                "Orange puts the day down in ten minutes, lavender takes the first half of the night, cedar stays until you no longer notice. Our blender slept through twenty-three versions before this one.")),
            p(T("睡前流程", "睡前流程", "A bedtime routine"),
              T("關燈前三十分鐘，擴香儀滴四滴，定時一小時。旅行時滴一滴在衣領內側，飯店的枕頭也會變得熟悉。",
                "关灯前三十分钟，香薰机滴四滴，定时一小时。旅行时滴一滴在衣领内侧，酒店的枕头也会变得熟悉。",
                "Half an hour before lights out put four drops in the diffuser and set it to one hour. When travelling, one inside the collar makes a hotel pillow familiar.")),
        ],
        specs: &[(CONTAINS, T("真正薰衣草、大西洋雪松、甜橙", "真正薰衣草、大西洋雪松、甜橙", "True lavender, Atlas cedar, sweet orange")), DIFFUSE, DROPPER, KEEPS],
        ..BLEND
    },
    Spec {
        slug: "clear-desk-blend", sku: "IS-BCD",
        name: T("清案複方精油", "清案复方精油", "Clear Desk Blend"),
        tagline: T("迷迭香開頭，檸檬收尾的專注時段", "迷迭香开头，柠檬收尾的专注时段", "An hour of focus that opens with rosemary and ends in lemon"),
        axes: &[Axis::Volume(&[(10, 0), (30, 660)])], price: 420,
        attributes: "scent=herbal,citrus,minty occasion=work,study audience=students,office-workers origin=taiwan",
        tags: "focus",
        story: &[
            p(T("為桌面寫的一支", "为桌面写的一支", "Written for a desk"),
              T("迷迭香兩份、檸檬兩份、歐薄荷一份。薄荷刻意收小，讓它在背景裡涼，不會每隔一分鐘提醒你它在。",
                "迷迭香两份、柠檬两份、欧薄荷一份。薄荷刻意收小，让它在背景里凉，不会每隔一分钟提醒你它的存在。",
                "Two parts rosemary, two of lemon, one of peppermint. The mint is kept small on purpose, a coolness in the background that does not remind you of itself every minute.")),
            p(T("不用插電也行", "不用插电也行", "No socket needed"),
              T("滴兩滴在擴香石或迴紋針夾住的棉片上，約能維持一個半小時。開會前給自己五分鐘，比第三杯咖啡溫和。",
                "滴两滴在扩香石或夹住的棉片上，约能维持一个半小时。开会前给自己五分钟，比第三杯咖啡温和。",
                "Two drops on a scent stone or a clipped cotton pad last about ninety minutes. Five minutes of it before a meeting are gentler than a third coffee.")),
        ],
        specs: &[(CONTAINS, T("迷迭香、檸檬、歐薄荷", "迷迭香、柠檬、欧薄荷", "Rosemary, lemon, peppermint")), DIFFUSE, DROPPER, KEEPS],
        ..BLEND
    },
    Spec {
        slug: "after-rain-blend", sku: "IS-BAR",
        name: T("雨後林道複方精油", "雨后林道复方精油", "After the Rain Blend"),
        tagline: T("檜木、茶樹與一點苔的濕潤", "桧木、茶树与一点苔的湿润", "Hinoki, tea tree and the damp of moss"),
        axes: &[Axis::Volume(&[(10, 0), (30, 900)])], price: 560,
        attributes: "scent=woody,herbal occasion=home,yoga season=spring,summer style=natural origin=taiwan",
        tags: "tea-tree taiwan",
        story: &[
            p(T("阿里山的三公里", "阿里山的三公里", "Three kilometres on Alishan"),
              T("靈感來自一段雨停後的步道：檜木的乾、茶樹葉的青、橡木苔的濕。聞起來不像香水，比較像把窗開向山那一側。",
                "灵感来自一段雨停后的步道：桧木的干、茶树叶的青、橡木苔的湿。闻起来不像香水，更像把窗开向山那一侧。",
                "It follows a trail just after the rain has stopped: dry hinoki, green tea-tree leaf, wet oakmoss. It is less a perfume than a window opened on the mountain side.")),
            p(T("客廳與工作室", "客厅与工作室", "Living room and studio"),
              T("五滴可照顧十坪空間。若家裡養貓，請改在無貓的房間使用，並保持通風。",
                "五滴可照顾三十多平方米空间。若家里养猫，请改在没有猫的房间使用，并保持通风。",
                "Five drops look after some 33 square metres. If you live with a cat, use it in a room the cat does not visit and keep it aired.")),
        ],
        specs: &[(CONTAINS, T("臺灣檜木、澳洲茶樹、橡木苔", "台湾桧木、澳洲茶树、橡木苔", "Taiwan hinoki, tea tree, oakmoss")), DIFFUSE, DROPPER, KEEPS],
        ..BLEND
    },
    Spec {
        slug: "cool-breeze-roll-on", sku: "IS-RCB",
        name: T("涼風滾珠瓶", "凉风滚珠瓶", "Cool Breeze Roll-On"),
        tagline: T("通勤路上隨手一滾", "通勤路上随手一滚", "One stroke on the way to work"),
        colours: &["mint"], axes: &[Axis::Volume(&[(10, 0)])], price: 280, stock: 160,
        attributes: "scent=minty,herbal occasion=work,travel,sport season=summer audience=unisex origin=taiwan",
        tags: "travel summer",
        story: &[
            p(T("口袋裡的陰影處", "口袋里的阴凉处", "A patch of shade in a pocket"),
              T("歐薄荷、尤加利與茶樹以分餾椰子油稀釋到 5%，滾在後頸與手腕，捷運擠出來的悶熱退得快。油感薄，不沾衣領。",
                "欧薄荷、尤加利与茶树以分馏椰子油稀释到 5%，滚在后颈与手腕，地铁里挤出来的闷热退得快。油感薄，不沾衣领。",
                "Peppermint, eucalyptus and tea tree at 5% in fractionated coconut oil. On the nape and wrists it takes the heat out of a crowded train, and is light enough not to mark a collar.")),
            p(T("什麼時候別用", "什么时候别用", "When not to"),
              T("剛刮完鬍子或運動流汗後毛孔正開，請等皮膚乾爽再用；也別靠近眼眶。十毫升約可用兩個月。",
                "刚剃完须或运动流汗后毛孔正开，请等皮肤干爽再用；也别靠近眼眶。十毫升约可用两个月。",
                "Let skin dry after shaving or sweating, and stay clear of the eyes. Ten millilitres last about two months.")),
        ],
        specs: &[(CONTAINS, T("歐薄荷、尤加利、茶樹、分餾椰子油", "欧薄荷、尤加利、茶树、分馏椰子油", "Peppermint, eucalyptus, tea tree, coconut oil")), ON_SKIN, ROLLER, KEEPS],
        ..ROLL
    },
    Spec {
        slug: "rose-evening-roll-on", sku: "IS-RRE",
        name: T("玫瑰暮色香氛滾珠", "玫瑰暮色香氛滚珠", "Rose Dusk Perfume Oil"),
        tagline: T("貼近才聞得到的花", "贴近才闻得到的花", "A rose only the near will notice"),
        colours: &["rose"], axes: &[Axis::Volume(&[(10, 0)])], price: 680, stock: 70,
        attributes: "scent=floral,resinous occasion=party,gift audience=women style=romantic origin=taiwan",
        tags: "rose gift",
        story: &[
            p(T("花、樹脂與皮膚", "花、树脂与皮肤", "Flower, resin, skin"),
              T("奧圖玫瑰與天竺葵鋪底，乳香把甜收住，荷荷芭油讓香氣貼著體溫慢慢走。沒有酒精的衝，也沒有滿電梯的香。",
                "奥图玫瑰与天竺葵铺底，乳香把甜收住，荷荷巴油让香气贴着体温慢慢走。没有酒精的冲，也没有满电梯的香。",
                "Rose otto and geranium lie underneath, frankincense reins in the sweetness, and jojoba lets it move with the warmth of skin. No rush of alcohol, no lift full of scent.")),
            p(T("在哪裡點上", "在哪里点上", "Where to wear it"),
              T("耳後、手腕、鎖骨各一下，約留香四小時。與玫瑰護手霜一起用，香氣會接得剛剛好。",
                "耳后、手腕、锁骨各一下，约留香四小时。与玫瑰护手霜一起用，香气衔接得刚刚好。",
                "Behind the ears, on the wrists, at the collarbone: about four hours. It joins up neatly with our rose hand cream.")),
        ],
        specs: &[(CONTAINS, T("奧圖玫瑰、天竺葵、乳香、荷荷芭油", "奥图玫瑰、天竺葵、乳香、荷荷巴油", "Rose otto, geranium, frankincense, jojoba")), ON_SKIN, ROLLER, KEEPS],
        ..ROLL
    },
    Spec {
        slug: "jojoba-oil", sku: "CO-JOJ",
        name: T("冷壓黃金荷荷芭油", "冷榨黄金荷荷巴油", "Cold-Pressed Golden Jojoba Oil"),
        tagline: T("最像皮脂的一支基底", "最接近皮脂的一支基底", "The base closest to skin's own"),
        colours: &["gold"], axes: &[Axis::Volume(&[(50, 0), (100, 420)])], price: 520,
        attributes: "origin=usa scent=unscented skin=all,combination,oily occasion=everyday",
        tags: "base",
        story: &[
            p(T("其實是液態蠟", "其实是液态蜡", "Really a liquid wax"),
              T("荷荷芭籽冷壓未精煉，留住金黃色與淡淡堅果味。它不是油脂而是蠟酯，穩定、不易酸敗，油性肌也覺得清爽。",
                "荷荷巴籽冷榨未精炼，留住金黄色与淡淡坚果味。它不是油脂而是蜡酯，稳定、不易酸败，油性皮肤也觉得清爽。",
                "Pressed cold and left unrefined, it keeps its gold and a faint nuttiness. It is not a fat but a wax ester: stable, slow to turn, and light even on oily skin.")),
            p(T("調油比例", "调油比例", "Blending"),
              T("臉部 1%：10 毫升加 2 滴精油；身體 2%：加 4 滴。也可單獨卸睫毛膏，或抹在髮尾當護髮油。",
                "面部 1%：10 毫升加 2 滴精油；身体 2%：加 4 滴。也可单独卸睫毛膏，或抹在发尾当护发油。",
                "For the face 1%, two drops of essential oil in 10 ml; for the body 2%, four drops. Alone it removes mascara and smooths the ends of hair.")),
        ],
        specs: &[(ORIGIN, T("美國亞利桑那", "美国亚利桑那", "Arizona, USA")), (T("製程", "工艺", "Process"), T("冷壓、未精煉", "冷榨、未精炼", "Cold-pressed, unrefined")), DROPPER, KEEPS],
        ..CARRIER
    },
    Spec {
        slug: "sweet-almond-oil", sku: "CO-ALM",
        name: T("甜杏仁按摩基底油", "甜杏仁按摩基础油", "Sweet Almond Massage Oil"),
        tagline: T("推得開、吸得慢，按摩剛剛好", "推得开、吸得慢，按摩刚刚好", "Glides long enough for a proper massage"),
        colours: &["ivory"], axes: &[Axis::Volume(&[(100, 0), (250, 420)])], price: 380, weight_g: 170,
        attributes: "origin=spain scent=unscented skin=dry,sensitive occasion=bath,home",
        tags: "base massage",
        story: &[
            p(T("給手掌的時間", "给手掌的时间", "Time for the hands"),
              T("西班牙東部的甜杏仁輕度精煉，幾乎無味，不搶精油的戲。滑順期長達十五分鐘，從小腿推到膝蓋不必一直補油。",
                "西班牙东部的甜杏仁轻度精炼，几乎无味，不抢精油的戏。顺滑期长达十五分钟，从小腿推到膝盖不必一直补油。",
                "Almonds from eastern Spain, lightly refined until they hardly smell, so the essential oil keeps the stage. It glides for fifteen minutes: calf to knee without reaching for the bottle.")),
            p(T("堅果過敏請留意", "坚果过敏请留意", "A note on nuts"),
              T("對杏仁等堅果過敏者請改選荷荷芭油。洗完澡趁身上還有水氣時薄擦一層，鎖水效果比乾擦好。",
                "对杏仁等坚果过敏者请改选荷荷巴油。洗完澡趁身上还有水汽时薄涂一层，锁水效果比干涂好。",
                "If you are allergic to nuts, choose jojoba instead. A thin layer on damp skin after the shower holds moisture better than on dry.")),
        ],
        specs: &[(ORIGIN, T("西班牙瓦倫西亞", "西班牙巴伦西亚", "Valencia, Spain")), (T("製程", "工艺", "Process"), T("冷壓、輕度精煉", "冷榨、轻度精炼", "Cold-pressed, lightly refined")), (FORM, T("PET 壓頭瓶", "PET 按压瓶", "PET bottle with pump")), KEEPS],
        ..CARRIER
    },
    Spec {
        slug: "rosehip-oil", sku: "CO-RSH",
        name: T("智利玫瑰果油", "智利玫瑰果油", "Chilean Rosehip Oil"),
        tagline: T("橘紅色的夜間滋潤", "橙红色的夜间滋润", "Orange-red comfort for the night"),
        colours: &["coral"], axes: &[Axis::Volume(&[(30, 0), (50, 260)])], price: 460, was: Some(560), weight_g: 85,
        attributes: "origin=chile scent=unscented skin=dry,mature occasion=sleep audience=women",
        tags: "rose base",
        story: &[
            p(T("安地斯山腳的果實", "安第斯山脚的果实", "Fruit from the foot of the Andes"),
              T("野薔薇花謝後結的紅果，籽小油少，一公斤只得七十毫升。顏色橘紅，來自天然類胡蘿蔔素，不是染色。",
                "野蔷薇花谢后结的红果，籽小油少，一公斤只得七十毫升。颜色橙红，来自天然类胡萝卜素，不是染色。",
                "The red hips that follow wild roses have small seeds and little oil, seventy millilitres to the kilo. The orange comes from natural carotenoids, not from dye.")),
            p(T("夜裡最後一步", "夜里最后一步", "Last step at night"),
              T("乳霜之後取三滴按壓全臉，枕巾請選深色。易氧化，冷藏並在三個月內用完最好。",
                "面霜之后取三滴按压全脸，枕巾请选深色。易氧化，冷藏并在三个月内用完最好。",
                "Press three drops over the face after your cream, and choose a dark pillowcase. It oxidises easily: keep it cold and finish it within three months.")),
        ],
        specs: &[(ORIGIN, T("智利比奧比奧", "智利比奥比奥", "Biobío, Chile")), (T("製程", "工艺", "Process"), T("冷壓、未精煉", "冷榨、未精炼", "Cold-pressed, unrefined")), DROPPER, (SHELF_LIFE, T("未開封一年半，開封後三個月", "未开封一年半，开封后三个月", "18 months sealed, 3 months opened"))],
        ..CARRIER
    },
];
