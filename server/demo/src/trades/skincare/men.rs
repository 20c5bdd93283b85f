//! Care for men: short routines, woody scents.

use crate::picture::Kind;
use crate::spec::{Axis, Spec, T, p};
use crate::trades::words::{INGREDIENTS, SHELF_LIFE};

const KEEPS: (T, T) =
    (SHELF_LIFE, T("三年，開封後十二個月", "三年，开封后十二个月", "3 years, 12 months opened"));
const CARE: &[T] = &[
    T("皮膚有傷口時暫停使用。", "皮肤有伤口时暂停使用。", "Leave it off broken skin."),
    T("放在蓮蓬頭淋不到的地方。", "放在花洒淋不到的地方。", "Keep it out of the shower's reach."),
];
const BASE: Spec = Spec {
    category: "men-care",
    brand: "thornquay",
    colours: &["charcoal"],
    care: CARE,
    stock: 70,
    ..Spec::BASE
};

#[rustfmt::skip]
pub(super) const SPECS: &[Spec] = &[
    Spec {
        slug: "harbour-face-wash", sku: "TQ-WSH", kind: Kind::Tube,
        name: T("岸邊炭泥洗面乳", "岸边炭泥洁面乳", "Harbour Charcoal Face Wash"),
        tagline: T("三十秒，把騎車的灰洗掉", "三十秒，把一路的灰洗掉", "Thirty seconds to lose the road"),
        axes: &[Axis::Volume(&[(120, 0)])], price: 350, weight_g: 160, stock: 120,
        attributes: "skin=oily,combination scent=minty,herbal audience=men occasion=everyday,sport origin=taiwan",
        tags: "men bestseller",
        story: &[
            p(T("竹炭與海泥", "竹炭与海泥", "Bamboo charcoal and sea clay"),
              T("南投竹炭粉吸附油污，布列塔尼海泥留住礦物質的細滑。擠出是深灰，加水起白泡，鬍渣底下也洗得到。",
                "南投竹炭粉吸附油污，布列塔尼海泥留住矿物质的细滑。挤出是深灰，加水起白泡，胡茬底下也洗得到。",
                "Bamboo charcoal from Nantou takes up grime; Breton sea clay keeps it silky. Dark grey from the tube, white with water, and it gets under stubble.")),
            p(T("涼，但不辣", "凉，但不辣", "Cool, not burning"),
              T("薄荷只放一點點，眼睛不會流淚。早晚各一次就好，洗得太多反而更出油。",
                "薄荷只放一点点，眼睛不会流泪。早晚各一次就好，洗得太多反而更出油。",
                "The mint is kept low, so eyes do not water. Morning and night is enough; more washing only makes more oil.")),
        ],
        specs: &[(INGREDIENTS, T("竹炭、海泥、胺基酸界面活性劑", "竹炭、海泥、氨基酸表面活性剂", "Bamboo charcoal, sea clay, amino-acid surfactant")), (T("酸鹼值", "pH 值", "pH"), T("6.0", "6.0", "6.0")), KEEPS],
        ..BASE
    },
    Spec {
        slug: "harbour-all-in-one-lotion", sku: "TQ-LOT", kind: Kind::PumpBottle,
        name: T("岸邊全效保濕乳", "岸边全效保湿乳", "Harbour All-in-One Lotion"),
        tagline: T("一壓，保養結束", "一压，护肤结束", "One press and you are done"),
        axes: &[Axis::Volume(&[(100, 0)])], price: 520, was: Some(600), weight_g: 150,
        attributes: "skin=all,combination scent=woody audience=men occasion=everyday,travel origin=taiwan",
        tags: "men",
        story: &[
            p(T("化妝水加乳液加鬍後水", "水、乳、须后三合一", "Toner, lotion, aftershave"),
              T("把三步併成一步：菸鹼醯胺調油水、尿囊素安撫刮鬍後的皮膚、角鯊烷保濕。半透明乳液，推開沒有白痕。",
                "把三步并成一步：烟酰胺调节水油、尿囊素安抚剃须后的皮肤、角鲨烷保湿。半透明乳液，推开没有白痕。",
                "Three steps in one: niacinamide for balance, allantoin for shaved skin, squalane for moisture. Half clear, it leaves no white streaks.")),
            p(T("雪松與海鹽", "雪松与海盐", "Cedar and salt"),
              T("香味只有靠近才聞得到，不會和你的香水打架。一瓶約用兩個月。",
                "香味只有靠近才闻得到，不会和你的香水打架。一瓶约用两个月。",
                "The scent stays close and does not quarrel with your cologne. A bottle lasts about two months.")),
        ],
        specs: &[(INGREDIENTS, T("菸鹼醯胺、尿囊素、角鯊烷", "烟酰胺、尿囊素、角鲨烷", "Niacinamide, allantoin, squalane")), (T("質地", "质地", "Texture"), T("清爽乳液", "清爽乳液", "Light lotion")), KEEPS],
        ..BASE
    },
    Spec {
        slug: "cedar-beard-oil", sku: "TQ-BRD", kind: Kind::DropperBottle,
        name: T("雪松鬍鬚油", "雪松胡须油", "Cedar Beard Oil"),
        tagline: T("三滴，鬍子就聽話", "三滴，胡子就听话", "Three drops and the beard obeys"),
        colours: &["amber"], axes: &[Axis::Volume(&[(30, 0)])], price: 480, weight_g: 80, stock: 40,
        attributes: "skin=dry scent=woody audience=men occasion=everyday,gift style=retro origin=taiwan",
        tags: "men gift",
        story: &[
            p(T("軟的是鬍，養的是皮", "软的是胡，养的是皮", "Softens hair, feeds skin"),
              T("荷荷芭、阿甘與葡萄籽油讓鬍鬚順，底下的皮膚不癢不掉屑。雪松打底，佛手柑讓它不老氣。",
                "荷荷巴、阿甘与葡萄籽油让胡须顺，底下的皮肤不痒不掉屑。雪松打底，佛手柑让它不显老气。",
                "Jojoba, argan and grape seed make hair pliant and the skin beneath less itchy and flaky. Cedar underneath, bergamot to keep it young.")),
            p(T("從短鬍到長鬍", "从短须到长须", "Short or long"),
              T("兩公分內三滴，再長每公分加一滴；擦乾後從根部往下推，最後用鬃毛刷順向梳開。",
                "两厘米内三滴，再长每厘米加一滴；擦干后从根部往下推，最后用鬃毛刷顺向梳开。",
                "Three drops for the first two centimetres and one more for each after. Work down from the root on a dry beard and brush it through.")),
        ],
        specs: &[(INGREDIENTS, T("荷荷芭油、阿甘油、雪松精油", "荷荷巴油、阿甘油、雪松精油", "Jojoba, argan, cedarwood oils")), (T("瓶身", "瓶身", "Bottle"), T("棕色玻璃滴管瓶", "棕色玻璃滴管瓶", "Amber glass with dropper")), KEEPS],
        ..BASE
    },
    Spec {
        slug: "shaving-soap-puck", sku: "TQ-SHV", kind: Kind::SoapBar,
        name: T("檀木刮鬍皂", "檀木剃须皂", "Sandalwood Shaving Soap"),
        tagline: T("週末早上，慢慢刮一次", "周末早上，慢慢刮一次", "A slow shave for a Saturday"),
        colours: &["brown"], price: 360, weight_g: 140, stock: 35,
        attributes: "skin=sensitive,dry scent=woody audience=men occasion=everyday,gift style=classic origin=taiwan",
        tags: "men soap",
        story: &[
            p(T("硬脂酸給的密泡", "硬脂酸给的密泡", "A dense lather"),
              T("配方以硬脂酸與乳木果為主，刷三十秒就起優格般的泡，刀片滑過不跳。檀木與小豆蔻，洗臉台整個早上都香。",
                "配方以硬脂酸与乳木果为主，刷三十秒就起酸奶般的泡，刀片滑过不跳。檀木与小豆蔻，洗脸台整个早上都香。",
                "Stearic acid and shea whip up in thirty seconds to something like yoghurt, and the blade glides. Sandalwood and cardamom scent the basin all morning.")),
            p(T("搭配刷子", "搭配刷子", "Bring a brush"),
              T("刷毛先泡溫水，甩兩下再打泡；刮完以冷水沖臉。皂體放回木碗晾乾，約可用四個月。",
                "刷毛先泡温水，甩两下再打泡；刮完以冷水冲脸。皂体放回木碗晾干，约可用四个月。",
                "Soak the brush in warm water, shake twice, then lather; rinse cold after. Left to dry in its bowl, it lasts about four months.")),
        ],
        specs: &[(INGREDIENTS, T("硬脂酸、乳木果脂、檀木精油", "硬脂酸、乳木果脂、檀木精油", "Stearic acid, shea, sandalwood oil")), (T("淨重", "净重", "Net weight"), T("110 g", "110 克", "110 g")), KEEPS],
        ..BASE
    },
];
