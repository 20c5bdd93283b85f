//! Coffee.

use crate::picture::Kind;
use crate::spec::{Axis, Named, Spec, T, p, v};
use crate::trades::words::{ORIGIN, SHELF_LIFE};

const PROCESS: T = T("處理法", "处理法", "Process");
const ALTITUDE: T = T("海拔", "海拔", "Altitude");
const NOTES: T = T("風味", "风味", "Notes");
const KEEPS: (T, T) = (
    SHELF_LIFE,
    T(
        "烘焙後半年，最佳賞味 7–45 天",
        "烘焙后半年，最佳赏味 7–45 天",
        "6 months; best 7–45 days after roasting",
    ),
);
const CARE: &[T] = &[
    T(
        "袋上單向閥勿封住，剛烘好的豆子還在排氣。",
        "袋上单向阀勿封住，刚烘好的豆子还在排气。",
        "Leave the valve free: fresh beans still give off gas.",
    ),
    T(
        "密封常溫保存；冷凍請分裝並一次取一份。",
        "密封常温保存；冷冻请分装并一次取一份。",
        "Keep sealed at room temperature; freeze in portions only.",
    ),
];
const GRIND: Axis = Axis::Named(&Named {
    code: "grind",
    name: T("研磨", "研磨", "Grind"),
    values: &[
        v("beans", "BN", 0, T("原豆", "咖啡豆", "Whole bean")),
        v("filter", "FL", 0, T("手沖研磨", "手冲研磨", "Filter")),
        v("espresso", "ES", 0, T("義式研磨", "意式研磨", "Espresso")),
    ],
});
const WEIGHTS: Axis = Axis::Weight(&[(227, 0), (454, 380)]);
const COFFEE: Spec = Spec {
    kind: Kind::CoffeeBag,
    category: "coffee",
    brand: "foldmorn",
    axes: &[WEIGHTS, GRIND],
    weight_g: 250,
    stock: 45,
    care: CARE,
    ..Spec::BASE
};

#[rustfmt::skip]
pub(super) const SPECS: &[Spec] = &[
    Spec {
        slug: "yirgacheffe-washed", sku: "FM-YRG",
        name: T("耶加雪菲水洗淺焙", "耶加雪菲水洗浅烘", "Yirgacheffe Washed, Light Roast"),
        tagline: T("像一杯有咖啡因的檸檬茶", "像一杯有咖啡因的柠檬茶", "Lemon tea with caffeine in it"),
        colours: &["sky"], price: 480,
        attributes: "origin=ethiopia flavour=floral,citrus occasion=breakfast,work diet=vegan",
        tags: "coffee bestseller",
        story: &[
            p(T("科契爾的小農合作社", "科契尔的小农合作社", "Smallholders of Kochere"),
              T("七百戶小農的紅果在 Kochere 水洗場發酵三十六小時，高架床日曬十二天。淺焙保留茉莉、檸檬與白桃，涼了更甜。",
                "七百户小农的红果在 Kochere 水洗场发酵三十六小时，高架床日晒十二天。浅烘保留茉莉、柠檬与白桃，凉了更甜。",
                "Seven hundred smallholders bring red cherries to the Kochere station: 36 hours' fermentation, twelve days on raised beds. A light roast keeps jasmine, lemon and white peach, sweeter as it cools.")),
            p(T("手沖參數", "手冲参数", "Filter recipe"),
              T("15 公克、240 毫升、92 °C，悶蒸三十秒，總時間兩分十秒。水流細一點，酸會更像水果。",
                "15 克、240 毫升、92 °C，闷蒸三十秒，总时间两分十秒。水流细一点，酸会更像水果。",
                "15 g, 240 ml, 92 °C, bloom thirty seconds, done in 2:10. A thinner stream makes the acid more like fruit.")),
        ],
        specs: &[(ORIGIN, T("衣索比亞耶加雪菲", "埃塞俄比亚耶加雪菲", "Yirgacheffe, Ethiopia")), (ALTITUDE, T("1,950–2,100 公尺", "1,950–2,100 米", "1,950–2,100 m")), (PROCESS, T("水洗", "水洗", "Washed")), (NOTES, T("茉莉、檸檬、白桃", "茉莉、柠檬、白桃", "Jasmine, lemon, white peach")), KEEPS],
        ..COFFEE
    },
    Spec {
        slug: "huehuetenango-medium", sku: "FM-HUE",
        name: T("薇薇特南果中焙", "薇薇特南果中烘", "Huehuetenango Medium Roast"),
        tagline: T("可可與焦糖，人人都點頭", "可可与焦糖，人人都点头", "Cocoa and caramel; everybody nods"),
        colours: &["brown"], price: 420, was: Some(480), stock: 60,
        attributes: "origin=guatemala flavour=chocolate,nutty,sweet occasion=breakfast,work,party diet=vegan audience=beginners",
        tags: "coffee beginner",
        story: &[
            p(T("乾熱風吹過的高地", "干热风吹过的高地", "Where a dry wind blows"),
              T("墨西哥平原的乾風讓高地不結霜，咖啡能長到近兩千公尺。中焙落在堅果、牛奶巧克力與一點橙皮，黑喝加奶都穩。",
                "墨西哥平原的干风让高地不结霜，咖啡能长到近两千米。中烘落在坚果、牛奶巧克力与一点橙皮，黑喝加奶都稳。",
                "A dry wind off the Mexican plain keeps frost away, so coffee grows to nearly 2,000 m. Roasted medium: nuts, milk chocolate, a little orange peel, steady black or white.")),
            p(T("辦公室的安全牌", "办公室的安全牌", "Safe for the office"),
              T("不知道大家喜歡什麼時就煮這一支。美式機 60 公克配一公升，十人份剛好。",
                "不知道大家喜欢什么时就煮这一支。美式机 60 克配一升，正好一屋子人喝。",
                "When you do not know what people like, make this. Sixty grams to a litre in the machine serves a roomful.")),
        ],
        specs: &[(ORIGIN, T("瓜地馬拉薇薇特南果", "危地马拉薇薇特南果", "Huehuetenango, Guatemala")), (ALTITUDE, T("1,700–1,900 公尺", "1,700–1,900 米", "1,700–1,900 m")), (PROCESS, T("水洗", "水洗", "Washed")), (NOTES, T("可可、焦糖、橙皮", "可可、焦糖、橙皮", "Cocoa, caramel, orange peel")), KEEPS],
        ..COFFEE
    },
    Spec {
        slug: "morning-fold-espresso", sku: "FM-ESP",
        name: T("晨褶義式配方", "晨褶意式拼配", "Morning Fold Espresso Blend"),
        tagline: T("拿鐵裡也站得住的那一口", "拿铁里也站得住的那一口", "Still standing inside a latte"),
        colours: &["charcoal"], price: 380, stock: 80, axes: &[Axis::Weight(&[(227, 0), (454, 320), (1_000, 980)]), GRIND],
        attributes: "origin=brazil flavour=chocolate,roasted occasion=breakfast,work diet=vegan",
        tags: "coffee",
        story: &[
            p(T("巴西底、哥倫比亞身、衣索比亞眉", "巴西底、哥伦比亚身、埃塞俄比亚眉", "Brazil, Colombia, Ethiopia"),
              T("五成巴西日曬給厚度，三成哥倫比亞給甜，兩成衣索比亞日曬在尾巴放一顆莓果。中深焙，油脂榛果色。",
                "五成巴西日晒给厚度，三成哥伦比亚给甜，两成埃塞俄比亚日晒在尾巴放一颗莓果。中深烘，油脂榛果色。",
                "Half natural Brazil for body, three tenths Colombia for sweetness, two of natural Ethiopia to leave a berry at the end. Medium-dark, with a hazel crema.")),
            p(T("家用機的起點", "家用机的起点", "A starting point"),
              T("18 公克進、36 公克出、28 秒。太酸磨細一格，太苦磨粗一格，其他先別動。",
                "18 克进、36 克出、28 秒。太酸磨细一格，太苦磨粗一格，其他先别动。",
                "18 g in, 36 g out, 28 seconds. Sour: one step finer. Bitter: one coarser. Leave the rest alone.")),
        ],
        specs: &[(ORIGIN, T("巴西、哥倫比亞、衣索比亞", "巴西、哥伦比亚、埃塞俄比亚", "Brazil, Colombia, Ethiopia")), (T("焙度", "烘焙度", "Roast"), T("中深焙", "中深烘", "Medium-dark")), (NOTES, T("黑巧克力、榛果、莓果", "黑巧克力、榛果、莓果", "Dark chocolate, hazelnut, berry")), KEEPS],
        ..COFFEE
    },
    Spec {
        slug: "alishan-honey-coffee", sku: "FM-ALI",
        name: T("阿里山蜜處理咖啡", "阿里山蜜处理咖啡", "Alishan Honey-Process Coffee"),
        tagline: T("島上自己種的，一年六百公斤", "岛上自己种的，一年六百公斤", "Grown on the island, six hundred kilos a year"),
        colours: &["amber"], price: 880, stock: 14, axes: &[Axis::Weight(&[(113, 0), (227, 760)]), GRIND], weight_g: 130,
        attributes: "origin=taiwan flavour=honeyed,fruity,floral occasion=gift,tea-time diet=vegan",
        tags: "coffee taiwan gift",
        story: &[
            p(T("和茶樹做鄰居", "和茶树做邻居", "Neighbour to the tea"),
              T("樂野部落的咖啡種在檳榔與茶樹之間，果膠保留七成曬成黃蜜。紅糖、金桔、一點高山茶的青，是我們每年最快賣完的豆子。",
                "乐野部落的咖啡种在槟榔与茶树之间，果胶保留七成晒成黄蜜。红糖、金橘、一点高山茶的青，是我们每年最快卖完的豆子。",
                "In the Tsou village of Leye coffee grows among tea. Dried with seven tenths of its mucilage, it has brown sugar, kumquat and a trace of mountain tea. It sells out first, every year.")),
            p(T("喝的時候", "喝的时候", "In the cup"),
              T("建議手沖、水溫 90 °C；第一口先別加奶，給它三分鐘涼一點。",
                "建议手冲、水温 90 °C；第一口先别加奶，给它三分钟凉一点。",
                "Brew by hand at 90 °C, and give it three minutes to cool before you think of milk.")),
        ],
        specs: &[(ORIGIN, T("嘉義阿里山樂野", "台湾嘉义阿里山乐野", "Leye, Alishan, Taiwan")), (ALTITUDE, T("1,200 公尺", "1,200 米", "1,200 m")), (PROCESS, T("黃蜜處理", "黄蜜处理", "Yellow honey")), (NOTES, T("紅糖、金桔、青茶", "红糖、金橘、青茶", "Brown sugar, kumquat, green oolong")), KEEPS],
        ..COFFEE
    },
    Spec {
        slug: "drip-bag-assortment", sku: "FM-DRP", kind: Kind::SachetBox,
        name: T("四產地濾掛綜合盒", "四产地挂耳咖啡组合", "Four Origins Drip Bags"),
        tagline: T("飯店房間裡的手沖", "酒店房间里的手冲", "Pour-over in a hotel room"),
        colours: &["orange"], axes: &[Axis::Pack(T("包", "包", "bags"), &[(8, 0), (24, 560)])], price: 320, was: Some(360), weight_g: 140, stock: 130,
        attributes: "flavour=chocolate,fruity,floral occasion=travel,work,gift diet=vegan audience=office-workers origin=taiwan",
        tags: "coffee travel gift",
        story: &[
            p(T("十一公克，不小氣", "十一克，不小气", "Eleven grams, not nine"),
              T("多數濾掛只裝 8–9 公克，味道薄。我們裝 11 公克並充氮，衣索比亞、瓜地馬拉、肯亞、巴西各一色，撕開就知道是哪裡。",
                "多数挂耳只装 8–9 克，味道薄。我们装 11 克并充氮，埃塞俄比亚、危地马拉、肯尼亚、巴西各一色，撕开就知道是哪里。",
                "Most drip bags hold eight or nine grams and taste thin. Ours hold eleven under nitrogen: Ethiopia, Guatemala, Kenya and Brazil, each in its colour.")),
            p(T("三段注水", "三段注水", "Pour three times"),
              T("200 毫升分三次注，每次等水面下降到一半。全程約兩分鐘，別泡在咖啡裡。",
                "200 毫升分三次注，每次等水面下降到一半。全程约两分钟，别让挂耳泡在咖啡里。",
                "Two hundred millilitres in three pours, each when the level has halved. About two minutes; do not let the bag sit in the cup.")),
        ],
        specs: &[(ORIGIN, T("四個產地，新竹烘焙", "四个产地，台湾新竹烘焙", "Four origins, roasted in Hsinchu")), (T("每包", "每包", "Each bag"), T("11 g", "11 克", "11 g")), (NOTES, T("花果到可可", "花果到可可", "From blossom to cocoa")), KEEPS],
        ..COFFEE
    },
];
