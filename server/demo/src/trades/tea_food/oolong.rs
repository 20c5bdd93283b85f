//! Oolong from Taiwan's hills.

use crate::picture::Kind;
use crate::spec::{Axis, Para, Shelf, Spec, T, p};
use crate::trades::words::{ORIGIN, SHELF_LIFE};

const ALTITUDE: T = T("海拔", "海拔", "Altitude");
const ROAST: T = T("焙火", "焙火", "Roast");
const OXIDATION: T = T("發酵度", "发酵度", "Oxidation");
const HARVEST: T = T("採收", "采收", "Picked");
const KEEPS: (T, T) = (
    SHELF_LIFE,
    T(
        "兩年，開封後三個月內風味最佳",
        "两年，开封后三个月内风味最佳",
        "2 years; best within 3 months of opening",
    ),
);
const BREW: Para = p(
    T("一壺好茶的沖法", "一壶好茶的冲法", "Brewing it"),
    T(
        "150 毫升的壺放 6 公克，95 °C 熱水，溫潤泡倒掉；第一泡 50 秒，之後每泡加 10–15 秒，可沖五到六泡。用馬克杯也行：3 公克、300 毫升、浸六分鐘撈起。",
        "150 毫升的壶放 6 克，95 °C 热水，润茶后倒掉；第一泡 50 秒，之后每泡加 10–15 秒，可冲五到六泡。用马克杯也行：3 克、300 毫升、浸六分钟捞起。",
        "Six grams to a 150 ml pot, water at 95 °C, rinse once. First infusion 50 seconds, then 10–15 more each time, five or six in all. In a mug: 3 g in 300 ml for six minutes.",
    ),
);
const CARE: &[T] = &[
    T(
        "開封後夾緊，放進密封罐，遠離咖啡與香料。",
        "开封后夹紧，放进密封罐，远离咖啡与香料。",
        "Clip it shut in a tight tin, away from coffee and spices.",
    ),
    T("避光避濕，不必冷藏。", "避光防潮，不必冷藏。", "Keep dry and dark; no fridge needed."),
];
const LEAF: Spec = Spec {
    kind: Kind::TeaTin,
    category: "oolong",
    brand: "wulenne",
    axes: &[Axis::Weight(&[(75, 0), (150, 0)])],
    weight_g: 140,
    stock: 70,
    care: CARE,
    ..Spec::BASE
};

#[rustfmt::skip]
pub(super) const SPECS: &[Spec] = &[
    Spec {
        slug: "dong-ding-oolong", sku: "WT-DDO",
        name: T("凍頂烏龍・中焙火", "冻顶乌龙・中焙火", "Dong Ding Oolong, Medium Roast"),
        tagline: T("炭香在前，熟果在後的老派", "炭香在前，熟果在后的老派", "Old school: charcoal first, ripe fruit after"),
        colours: &["brown"], axes: &[Axis::Weight(&[(75, 0), (150, 480)])], price: 580, was: Some(650), stock: 90,
        attributes: "origin=taiwan flavour=roasted,fruity occasion=tea-time,gift season=autumn,winter diet=vegan",
        tags: "oolong taiwan bestseller",
        story: &[
            p(T("焙三次，歇三次", "焙三次，歇三次", "Roasted three times, rested three times"),
              T("鹿谷的茶師傅用龍眼木炭餘溫慢焙，每焙一次退火七天，前後一個月。火味收乾淨了才裝罐，喝到的是焦糖、龍眼乾與木頭，不是焦。",
                "鹿谷的制茶师傅用龙眼木炭余温慢焙，每焙一次退火七天，前后一个月。火味收干净了才装罐，喝到的是焦糖、桂圆干与木头，不是焦味。",
                "In Lugu the roaster works over the last warmth of longan charcoal and rests the leaf a week after each of three rounds. It is packed when the fire has left: caramel, dried longan and wood, nothing burnt.")),
            BREW,
        ],
        specs: &[(ORIGIN, T("南投鹿谷", "台湾南投鹿谷", "Lugu, Nantou, Taiwan")), (ALTITUDE, T("700 公尺", "700 米", "700 m")), (ROAST, T("中焙火", "中焙火", "Medium")), (OXIDATION, T("30%", "30%", "30%")), KEEPS],
        ..LEAF
    },
    Spec {
        slug: "alishan-high-mountain-oolong", sku: "WT-ALI",
        name: T("阿里山高山烏龍", "阿里山高山乌龙", "Alishan High Mountain Oolong"),
        tagline: T("雲在樹上，茶在雲裡", "云在树上，茶在云里", "Cloud in the trees, tea in the cloud"),
        colours: &["sage"], axes: &[Axis::Weight(&[(75, 0), (150, 680)])], price: 780, stock: 70,
        attributes: "origin=taiwan flavour=floral,fresh occasion=tea-time,gift season=spring,summer diet=vegan",
        tags: "oolong taiwan gift",
        story: &[
            p(T("日頭短，葉子甜", "日照短，叶子甜", "Short sun, sweet leaf"),
              T("石棹一帶午後起霧，日照少，茶葉慢長、澀味低。清香型輕發酵，乾茶是墨綠的球，熱水一開先是梔子花，喉頭留一點奶油似的厚。",
                "石棹一带午后起雾，日照少，茶叶慢长、涩味低。清香型轻发酵，干茶是墨绿的球，热水一开先是栀子花，喉头留一点奶油似的厚。",
                "Afternoon fog around Shizhuo cuts the sun, so leaves grow slowly and stay sweet. Lightly oxidised, rolled to dark green beads: gardenia as they open, and something like cream in the throat.")),
            BREW,
        ],
        specs: &[(ORIGIN, T("嘉義阿里山石棹", "台湾嘉义阿里山石棹", "Shizhuo, Alishan, Taiwan")), (ALTITUDE, T("1,400 公尺", "1,400 米", "1,400 m")), (ROAST, T("清香、不焙火", "清香、不焙火", "Unroasted")), (HARVEST, T("手採一心二葉，冬茶", "手采一芽二叶，冬茶", "By hand, winter")), KEEPS],
        ..LEAF
    },
    Spec {
        slug: "oriental-beauty", sku: "WT-ORB",
        name: T("東方美人・膨風茶", "东方美人・膨风茶", "Oriental Beauty"),
        tagline: T("小綠葉蟬吻過的蜜香", "小绿叶蝉吻过的蜜香", "Honeyed by the bite of a leafhopper"),
        colours: &["amber"], axes: &[Axis::Weight(&[(50, 0), (100, 1_080)])], price: 1_180, weight_g: 110, stock: 25,
        attributes: "origin=taiwan flavour=honeyed,fruity,floral occasion=gift,tea-time season=summer diet=vegan",
        tags: "oolong taiwan gift",
        story: &[
            p(T("不灑藥才有的味道", "不打药才有的味道", "Only without spray"),
              T("芒種到大暑，小綠葉蟬叮過的嫩芽會生出蜜味來自保，所以茶園不能用藥。一斤要採三千多個芽，白毫、褐、紅、黃、綠五色相間。",
                "芒种到大暑，小绿叶蝉叮过的嫩芽会生出蜜味来自保，所以茶园不能打药。一斤要采三千多个芽，白毫、褐、红、黄、绿五色相间。",
                "From June to late July the buds a leafhopper has bitten make honeyed aromas in defence, so nothing may be sprayed. Over three thousand buds go into 600 g, in white, brown, red, yellow and green.")),
            p(T("水溫低一點", "水温低一点", "A little cooler"),
              T("85 °C，玻璃杯看芽葉舞動更美；冷泡一夜像白葡萄酒，兌氣泡水也不失禮。",
                "85 °C，玻璃杯看芽叶舞动更美；冷泡一夜像白葡萄酒，兑气泡水也不失礼。",
                "Use water at 85 °C and a glass, to watch the buds turn. Steeped cold overnight it is close to white wine and takes soda gracefully.")),
        ],
        specs: &[(ORIGIN, T("新竹北埔", "台湾新竹北埔", "Beipu, Hsinchu, Taiwan")), (OXIDATION, T("70%", "70%", "70%")), (HARVEST, T("手採一心一葉，夏茶", "手采一芽一叶，夏茶", "By hand, one bud one leaf, summer")), KEEPS],
        ..LEAF
    },
    Spec {
        slug: "muzha-tieguanyin", sku: "WT-TGY",
        name: T("木柵正欉鐵觀音", "木栅正丛铁观音", "Muzha Tieguanyin"),
        tagline: T("弱果酸、重焙火，喝得到岩石", "弱果酸、重焙火，喝得到岩石", "A touch of fruit acid, a heavy roast, and stone"),
        colours: &["charcoal"], axes: &[Axis::Weight(&[(75, 0), (150, 760)])], price: 860, stock: 35,
        attributes: "origin=taiwan flavour=roasted,fruity occasion=tea-time season=winter diet=vegan style=classic",
        tags: "oolong taiwan",
        story: &[
            p(T("布球裡揉了一天", "布球里揉了一天", "A day inside the cloth"),
              T("正欉鐵觀音葉厚難揉，要包布反覆團揉、覆火二十幾回，才有那股「觀音韻」：前段梅子酸，中段焙香，尾段涼。",
                "正丛铁观音叶厚难揉，要包布反复团揉、复火二十几回，才有那股“观音韵”：前段梅子酸，中段焙香，尾段凉。",
                "The true cultivar has thick leaves that resist; wrapped in cloth they are rolled and re-fired over twenty times. Then comes its rhyme: plum acid, roast, and coolness at the end.")),
            BREW,
        ],
        specs: &[(ORIGIN, T("臺北木柵貓空", "台湾台北木栅猫空", "Maokong, Taipei, Taiwan")), (ROAST, T("重焙火", "重焙火", "Heavy")), (OXIDATION, T("40%", "40%", "40%")), KEEPS],
        ..LEAF
    },
    Spec {
        slug: "wenshan-baozhong", sku: "WT-BZG", kind: Kind::TeaPouch,
        name: T("文山包種茶", "文山包种茶", "Wenshan Baozhong"),
        tagline: T("最接近綠的烏龍，條索像蘭", "最接近绿的乌龙，条索像兰", "The greenest oolong, twisted like orchid leaves"),
        colours: &["mint"], axes: &[Axis::Weight(&[(75, 0), (150, 380)])], price: 450, weight_g: 100,
        attributes: "origin=taiwan flavour=floral,fresh occasion=tea-time,work season=spring diet=vegan audience=beginners",
        tags: "oolong taiwan beginner",
        story: &[
            p(T("四方紙包的名字", "四方纸包的名字", "Named after a square of paper"),
              T("早年以兩張毛邊紙包成四方包出售，因而得名。坪林清晨採、當夜做，發酵只有一成多，茶湯蜜綠，蘭花香直接。",
                "早年以两张毛边纸包成四方包出售，因而得名。坪林清晨采、当夜做，发酵只有一成多，茶汤蜜绿，兰花香直接。",
                "It was once sold in packets folded from two sheets of paper, hence the name. Picked in Pinglin at dawn and made that night, barely oxidised: honey-green in the cup, with orchid up front.")),
            p(T("冷泡最省事", "冷泡最省事", "Cold is easiest"),
              T("5 公克放進 600 毫升冷水，冰箱六小時，撈葉即飲，隔天開會帶一瓶剛好。",
                "5 克放进 600 毫升冷水，冰箱六小时，捞叶即饮，第二天开会带一瓶刚好。",
                "Five grams in 600 ml of cold water, six hours in the fridge, lift out the leaves: a bottle for tomorrow's meeting.")),
        ],
        specs: &[(ORIGIN, T("新北坪林", "台湾新北坪林", "Pinglin, New Taipei, Taiwan")), (OXIDATION, T("12–15%", "12–15%", "12–15%")), (HARVEST, T("春茶", "春茶", "Spring")), KEEPS],
        ..LEAF
    },
    Spec {
        slug: "jinxuan-milk-oolong-bags", sku: "WT-JXB", kind: Kind::SachetBox,
        name: T("金萱烏龍立體茶包", "金萱乌龙三角茶包", "Jinxuan Oolong Pyramid Bags"),
        tagline: T("撕開、丟杯子、喝到原葉", "撕开、放杯里、喝到原叶", "Tear, drop, and it is still whole leaf"),
        colours: &["yellow"], axes: &[Axis::Pack(T("包", "包", "bags"), &[(15, 0), (30, 220)])], price: 260, weight_g: 90, stock: 130,
        attributes: "origin=taiwan flavour=floral,sweet occasion=work,travel,breakfast diet=vegan audience=office-workers,beginners",
        tags: "oolong teabag bestseller",
        story: &[
            p(T("天然的奶香", "天然的奶香", "Milk without milk"),
              T("金萱（臺茶 12 號）天生帶一點牛奶與桂花味，沒有加香。玉米纖維茶包留出葉子舒展的空間，每包 2.8 公克，剛好一個馬克杯。",
                "金萱（台茶 12 号）天生带一点牛奶与桂花味，没有加香。玉米纤维茶包留出叶子舒展的空间，每包 2.8 克，刚好一个马克杯。",
                "Jinxuan, cultivar No. 12, has milk and osmanthus by nature; nothing is added. The corn-fibre pyramid leaves room for the leaf to open: 2.8 g, one mug.")),
            p(T("辦公室抽屜常備", "办公室抽屉常备", "For the office drawer"),
              T("300 毫升熱水三分鐘，可回沖兩次；忘了拿起來也不太會苦。",
                "300 毫升热水三分钟，可回冲两次；忘了拿起来也不太会苦。",
                "Three minutes in 300 ml, twice over; forget it in the cup and it hardly turns bitter.")),
        ],
        specs: &[(ORIGIN, T("南投名間", "台湾南投名间", "Mingjian, Nantou, Taiwan")), (T("每包", "每包", "Each bag"), T("2.8 g", "2.8 克", "2.8 g")), (T("茶包材質", "茶包材质", "Bag"), T("PLA 玉米纖維", "PLA 玉米纤维", "PLA corn fibre")), KEEPS],
        ..LEAF
    },
    Spec {
        slug: "lishan-spring-oolong", sku: "WT-LSH",
        name: T("梨山春茶・預定上架", "梨山春茶・预定上架", "Lishan Spring Oolong"),
        tagline: T("兩千公尺的第一口春天", "两千米的第一口春天", "The first sip of spring at two thousand metres"),
        colours: &["mint"], axes: &[Axis::Weight(&[(75, 0), (150, 1_180)])], price: 1_280, stock: 20, shelf: Shelf::From(30),
        attributes: "origin=taiwan flavour=floral,fresh occasion=gift,tea-time season=spring diet=vegan",
        tags: "oolong taiwan gift",
        story: &[
            p(T("一年只等這一季", "一年只等这一季", "One season a year"),
              T("福壽山一帶海拔兩千公尺，春天來得最晚，葉肉最厚。採收後先靜置三週讓菁味退去才裝罐，所以每年都比別人慢一個月。",
                "福寿山一带海拔两千米，春天来得最晚，叶肉最厚。采收后先静置三周让青味退去才装罐，所以每年都比别人慢一个月。",
                "Around Fushoushan, at two thousand metres, spring comes last and leaves are thickest. After picking they rest three weeks until the greenness fades, so we are always a month behind the others.")),
            BREW,
        ],
        specs: &[(ORIGIN, T("臺中梨山", "台湾台中梨山", "Lishan, Taichung, Taiwan")), (ALTITUDE, T("2,000 公尺", "2,000 米", "2,000 m")), (ROAST, T("清香、不焙火", "清香、不焙火", "Unroasted")), (HARVEST, T("手採，春茶", "手采，春茶", "By hand, spring")), KEEPS],
        ..LEAF
    },
];
