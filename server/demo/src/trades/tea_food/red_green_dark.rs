//! Black, green and pu'er teas.

use crate::picture::Kind;
use crate::spec::{Axis, Spec, T, p};
use crate::trades::words::{ORIGIN, SHELF_LIFE};

const CULTIVAR: T = T("品種", "品种", "Cultivar");
const BREW: T = T("建議沖泡", "建议冲泡", "Brewing");
const YEAR: T = T("年份", "年份", "Year");
const KEEPS: (T, T) = (SHELF_LIFE, T("兩年", "两年", "2 years"));
const KEEPS_GREEN: (T, T) = (
    SHELF_LIFE,
    T("一年半，建議半年內飲用", "十八个月，建议半年内饮用", "18 months; best within 6"),
);
const KEEPS_DARK: (T, T) =
    (SHELF_LIFE, T("乾燥通風可長期存放", "干燥通风可长期存放", "For years, kept dry and aired"));
const CARE: &[T] = &[
    T(
        "開封後密封、避光，與氣味重的食物分開。",
        "开封后密封、避光，与气味重的食物分开。",
        "Seal it after opening, away from light and strong smells.",
    ),
    T(
        "含咖啡因，睡前與空腹請酌量。",
        "含咖啡因，睡前与空腹请酌量。",
        "Contains caffeine: go easy before bed or on an empty stomach.",
    ),
];
const CARE_DARK: &[T] = &[
    T(
        "以茶針從側面撬開，葉片較完整。",
        "以茶针从侧面撬开，叶片较完整。",
        "Prise it from the side with a pick to keep leaves whole.",
    ),
    T(
        "用紙包好放陶罐，忌塑膠袋悶存。",
        "用纸包好放陶罐，忌塑料袋闷存。",
        "Keep it in paper inside clay, never shut in plastic.",
    ),
];
const TEA: Spec = Spec {
    kind: Kind::TeaTin,
    brand: "wulenne",
    weight_g: 140,
    stock: 60,
    care: CARE,
    ..Spec::BASE
};

#[rustfmt::skip]
pub(super) const SPECS: &[Spec] = &[
    Spec {
        slug: "ruby-18-black-tea", sku: "WT-R18", category: "black-tea",
        name: T("日月潭紅玉紅茶", "日月潭红玉红茶", "Sun Moon Lake Ruby Black Tea"),
        tagline: T("肉桂與薄荷，在同一口裡", "肉桂与薄荷，在同一口里", "Cinnamon and mint in a single sip"),
        colours: &["wine"], axes: &[Axis::Weight(&[(50, 0), (100, 420)])], price: 480, was: Some(550), stock: 80,
        attributes: "origin=taiwan flavour=spiced,fresh occasion=tea-time,breakfast,gift diet=vegan",
        tags: "black-tea taiwan bestseller",
        story: &[
            p(T("臺茶十八號", "台茶十八号", "Cultivar eighteen"),
              T("緬甸大葉種與臺灣野生山茶的孩子，花了五十年育成。魚池鄉手採一心二葉，茶湯寶石紅，尾韻的薄荷涼是它的簽名。",
                "缅甸大叶种与台湾野生山茶的孩子，花了五十年育成。鱼池乡手采一芽二叶，茶汤宝石红，尾韵的薄荷凉是它的签名。",
                "Fifty years of breeding crossed a Burmese Assam with Taiwan's wild camellia. Picked by hand in Yuchi, it pours ruby red, and the cool mint at the end is its signature.")),
            p(T("原味，或配一塊起司蛋糕", "原味，或配一块芝士蛋糕", "Plain, or with cheesecake"),
              T("不建議加奶，會蓋掉肉桂香。配起司蛋糕或烤地瓜，酸甜剛好。",
                "不建议加奶，会盖掉肉桂香。配芝士蛋糕或烤红薯，酸甜刚好。",
                "Milk would hide the cinnamon. With cheesecake or a baked sweet potato the balance is just right.")),
        ],
        specs: &[(ORIGIN, T("南投魚池", "台湾南投鱼池", "Yuchi, Nantou, Taiwan")), (CULTIVAR, T("臺茶 18 號", "台茶 18 号", "TTES No. 18")), (BREW, T("3 g／150 ml／95 °C／2 分鐘", "3 克／150 毫升／95 °C／2 分钟", "3 g, 150 ml, 95 °C, 2 min")), KEEPS],
        ..TEA
    },
    Spec {
        slug: "honey-scent-black-tea", sku: "WT-HSB", category: "black-tea", kind: Kind::TeaPouch,
        name: T("瑞穗蜜香紅茶", "瑞穗蜜香红茶", "Ruisui Honey-Scented Black Tea"),
        tagline: T("沒有加蜜，是蟲咬出來的甜", "没有加蜜，是虫咬出来的甜", "No honey added; an insect made it sweet"),
        colours: &["caramel"], axes: &[Axis::Weight(&[(50, 0), (100, 340)])], price: 380, weight_g: 80,
        attributes: "origin=taiwan flavour=honeyed,fruity occasion=tea-time,work diet=vegan audience=beginners",
        tags: "black-tea taiwan",
        story: &[
            p(T("舞鶴台地的夏天", "舞鹤台地的夏天", "Summer on the Wuhe terrace"),
              T("大葉烏龍被小綠葉蟬叮咬後做成紅茶，荔枝、蜂蜜與一點龍眼。茶農二十年不用除草劑，園裡有蜘蛛與草蛉當幫手。",
                "大叶乌龙被小绿叶蝉叮咬后做成红茶，荔枝、蜂蜜与一点桂圆。茶农二十年不用除草剂，园里有蜘蛛与草蛉当帮手。",
                "Large-leaf oolong bitten by leafhoppers is made into black tea: lychee, honey, a little longan. The growers have used no herbicide for twenty years; spiders and lacewings help.")),
            p(T("放冷更甜", "放凉更甜", "Sweeter as it cools"),
              T("冰鎮後蜜味更明顯，夏天煮一壺放冰箱，不加糖也能讓孩子之外的全家都滿意。",
                "冰镇后蜜味更明显，夏天煮一壶放冰箱，不加糖也能让大人们都满意。",
                "Chilled, the honey stands out. A jug in the summer fridge needs no sugar to please the grown-ups.")),
        ],
        specs: &[(ORIGIN, T("花蓮瑞穗舞鶴", "台湾花莲瑞穗舞鹤", "Wuhe, Ruisui, Hualien, Taiwan")), (CULTIVAR, T("大葉烏龍", "大叶乌龙", "Large-leaf oolong")), (BREW, T("3 g／200 ml／90 °C／3 分鐘", "3 克／200 毫升／90 °C／3 分钟", "3 g, 200 ml, 90 °C, 3 min")), KEEPS],
        ..TEA
    },
    Spec {
        slug: "ceylon-breakfast-tea", sku: "WT-CEY", category: "black-tea",
        name: T("錫蘭早餐紅茶", "锡兰早餐红茶", "Ceylon Breakfast Tea"),
        tagline: T("加奶不認輸的厚度", "加奶也不认输的厚度", "Stands up to milk"),
        colours: &["red"], axes: &[Axis::Weight(&[(100, 0), (250, 380)])], price: 320, weight_g: 170, stock: 100,
        attributes: "origin=sri-lanka flavour=sweet,spiced occasion=breakfast,work diet=vegan",
        tags: "black-tea breakfast",
        story: &[
            p(T("三個海拔的拼配", "三个海拔的拼配", "Blended from three heights"),
              T("汀布拉給香、烏瓦給骨、盧哈納給顏色。碎葉 BOP 出湯快，兩分半就是濃紅，兌三成鮮奶仍有茶味。",
                "汀布拉给香、乌瓦给骨、卢哈纳给颜色。碎叶 BOP 出汤快，两分半就是浓红，兑三成鲜奶仍有茶味。",
                "Dimbula gives scent, Uva backbone, Ruhuna colour. The broken grade is dark red within two and a half minutes and still tastes of tea with a third of milk.")),
            p(T("自己做奶茶", "自己做奶茶", "Milk tea at home"),
              T("8 公克煮 200 毫升水三分鐘，加 200 毫升鮮奶與一匙蔗糖，小火回溫即可，千萬別煮滾。",
                "8 克煮 200 毫升水三分钟，加 200 毫升鲜奶与一勺蔗糖，小火回温即可，千万别煮沸。",
                "Simmer 8 g in 200 ml of water for three minutes, add 200 ml of milk and a spoon of sugar, warm gently and never let it boil.")),
        ],
        specs: &[(ORIGIN, T("斯里蘭卡", "斯里兰卡", "Sri Lanka")), (T("等級", "等级", "Grade"), T("BOP", "BOP", "BOP")), (BREW, T("3 g／250 ml／98 °C／2.5 分鐘", "3 克／250 毫升／98 °C／2.5 分钟", "3 g, 250 ml, 98 °C, 2½ min")), KEEPS],
        ..TEA
    },
    Spec {
        slug: "bergamot-earl-grey", sku: "WT-EGR", category: "black-tea", kind: Kind::SachetBox,
        name: T("佛手柑伯爵茶包", "佛手柑伯爵茶包", "Bergamot Earl Grey Bags"),
        tagline: T("真佛手柑精油，不是香精", "真佛手柑精油，不是香精", "Scented with the oil itself, no flavouring"),
        colours: &["navy"], axes: &[Axis::Pack(T("包", "包", "bags"), &[(15, 0), (30, 200)])], price: 250, weight_g: 85, stock: 110,
        attributes: "origin=sri-lanka flavour=citrus,floral occasion=work,breakfast,tea-time diet=vegan",
        tags: "black-tea teabag",
        story: &[
            p(T("噴霧，不浸泡", "喷雾，不浸泡", "Misted, not soaked"),
              T("汀布拉高地紅茶一層層鋪開，以卡拉布里亞佛手柑油細霧噴兩次，悶罐七天讓香氣吃進葉子。矢車菊花瓣只是好看。",
                "汀布拉高地红茶一层层铺开，以卡拉布里亚佛手柑油细雾喷两次，闷罐七天让香气吃进叶子。矢车菊花瓣只是好看。",
                "High-grown Dimbula is spread in layers, misted twice with Calabrian bergamot oil and shut in a tin for a week. The cornflower petals are there to look at.")),
            p(T("伯爵拿鐵", "伯爵拿铁", "As a latte"),
              T("兩包浸 120 毫升熱水五分鐘，倒入打熱的燕麥奶，上面刨一點檸檬皮。",
                "两包浸 120 毫升热水五分钟，倒入打热的燕麦奶，上面刨一点柠檬皮。",
                "Two bags in 120 ml for five minutes, hot frothed oat milk on top, and a little grated lemon peel.")),
        ],
        specs: &[(ORIGIN, T("斯里蘭卡汀布拉", "斯里兰卡汀布拉", "Dimbula, Sri Lanka")), (T("每包", "每包", "Each bag"), T("2.5 g", "2.5 克", "2.5 g")), (BREW, T("1 包／250 ml／95 °C／3 分鐘", "1 包／250 毫升／95 °C／3 分钟", "1 bag, 250 ml, 95 °C, 3 min")), KEEPS],
        ..TEA
    },
    Spec {
        slug: "sanxia-biluochun", sku: "WT-BLC", category: "green-tea", kind: Kind::TeaPouch,
        name: T("三峽碧螺春", "三峡碧螺春", "Sanxia Biluochun Green Tea"),
        tagline: T("青豆與海風的一杯春天", "青豆与海风的一杯春天", "Spring in a cup: green beans and sea air"),
        colours: &["green"], axes: &[Axis::Weight(&[(50, 0), (100, 360)])], price: 420, weight_g: 80, stock: 50,
        attributes: "origin=taiwan flavour=fresh occasion=tea-time,work season=spring diet=vegan",
        tags: "green-tea taiwan",
        story: &[
            p(T("青心柑仔，只在三峽", "青心柑仔，只在三峡", "A cultivar found in Sanxia"),
              T("用的是當地才有的青心柑仔種，清明前後採單芽到一心二葉，炒菁後保持自然彎曲。豆香乾淨，回甘像剛煮好的毛豆。",
                "用的是当地才有的青心柑仔种，清明前后采单芽到一芽二叶，炒青后保持自然弯曲。豆香干净，回甘像刚煮好的毛豆。",
                "The cultivar, Qingxin Ganzi, grows in Sanxia alone. Picked around early April and pan-fired, the leaf keeps its curl: clean beans, and a sweetness like fresh edamame.")),
            p(T("水別太燙", "水别太烫", "Not too hot"),
              T("75–80 °C，玻璃杯先放水後投茶，看它慢慢沉。水溫一高就澀，寧可低一點。",
                "75–80 °C，玻璃杯先放水后投茶，看它慢慢沉。水温一高就涩，宁可低一点。",
                "Water at 75–80 °C first, leaf after, and watch it sink. Hotter turns it harsh; cooler does no damage.")),
        ],
        specs: &[(ORIGIN, T("新北三峽", "台湾新北三峡", "Sanxia, New Taipei, Taiwan")), (CULTIVAR, T("青心柑仔", "青心柑仔", "Qingxin Ganzi")), (BREW, T("3 g／200 ml／78 °C／2 分鐘", "3 克／200 毫升／78 °C／2 分钟", "3 g, 200 ml, 78 °C, 2 min")), KEEPS_GREEN],
        ..TEA
    },
    Spec {
        slug: "west-lake-style-longjing", sku: "WT-LJG", category: "green-tea",
        name: T("明前龍井", "明前龙井", "Pre-Qingming Longjing"),
        tagline: T("扁平如劍，香似炒栗", "扁平如剑，香似炒栗", "Flat as a blade, with a chestnut nose"),
        colours: &["olive"], axes: &[Axis::Weight(&[(50, 0), (100, 880)])], price: 980, weight_g: 110, stock: 22,
        attributes: "origin=china flavour=fresh,nutty occasion=gift,tea-time season=spring diet=vegan style=chinese",
        tags: "green-tea gift",
        story: &[
            p(T("鍋裡的十個手勢", "锅里的十个手势", "Ten gestures in the pan"),
              T("抓、抖、搭、捺、推、扣……老師傅在攝氏兩百度的鍋裡把芽葉壓平炒乾，一鍋只有二兩。栗香裡有豆花，湯色淺黃透綠。",
                "抓、抖、搭、捺、推、扣……老师傅在两百摄氏度的锅里把芽叶压平炒干，一锅只有二两。栗香里有豆花，汤色浅黄透绿。",
                "Grasp, shake, press, push: in a pan at 200 °C the master flattens and dries barely a hundred grams at a time. Chestnut with a hint of bean flower, pale yellow-green in the cup.")),
            p(T("三起三落", "三起三落", "Up three times, down three times"),
              T("玻璃杯注水八分滿，芽頭會浮沉三次才立定。喝到三分之一續水，味道不會斷。",
                "玻璃杯注水八分满，芽头会浮沉三次才立定。喝到三分之一续水，味道不会断。",
                "In a glass four fifths full the buds rise and sink three times before they stand. Refill at a third, and the taste never breaks off.")),
        ],
        specs: &[(ORIGIN, T("浙江新昌", "浙江新昌", "Xinchang, Zhejiang")), (CULTIVAR, T("龍井 43", "龙井 43", "Longjing 43")), (BREW, T("3 g／200 ml／80 °C／2 分鐘", "3 克／200 毫升／80 °C／2 分钟", "3 g, 200 ml, 80 °C, 2 min")), KEEPS_GREEN],
        ..TEA
    },
    Spec {
        slug: "brown-rice-green-tea", sku: "WT-GEN", category: "green-tea", kind: Kind::TeaPouch,
        name: T("焙炒玄米綠茶", "焙炒玄米绿茶", "Toasted Rice Green Tea"),
        tagline: T("像剛起鍋的米香", "像刚出锅的米香", "It smells of rice just done"),
        colours: &["beige"], axes: &[Axis::Weight(&[(100, 0), (200, 180)])], price: 220, weight_g: 130, stock: 120,
        attributes: "origin=japan flavour=nutty,roasted occasion=breakfast,work diet=vegan audience=parents,beginners",
        tags: "green-tea",
        story: &[
            p(T("一半茶，一半米", "一半茶，一半米", "Half tea, half rice"),
              T("靜岡番茶搭配以砂鍋炒到爆花的玄米，咖啡因約是煎茶的一半。飯後一壺解膩，長輩也喝得習慣。",
                "静冈番茶搭配以砂锅炒到爆花的玄米，咖啡因约是煎茶的一半。饭后一壶解腻，长辈也喝得习惯。",
                "Shizuoka bancha and brown rice toasted in sand until some of it pops. It has about half the caffeine of sencha, clears the palate after a meal, and elders take to it.")),
            p(T("拿來泡飯", "拿来泡饭", "Pour it over rice"),
              T("熱茶淋在白飯、梅子與海苔上，就是一碗茶泡飯；剩下的茶葉炒蛋也香。",
                "热茶淋在米饭、梅子与海苔上，就是一碗茶泡饭；剩下的茶叶炒蛋也香。",
                "Hot over rice with a pickled plum and nori it is a meal; the spent leaf is good in an omelette.")),
        ],
        specs: &[(ORIGIN, T("日本靜岡", "日本静冈", "Shizuoka, Japan")), (T("配方", "配方", "Blend"), T("番茶、玄米各半", "番茶、玄米各半", "Bancha and brown rice, half each")), (BREW, T("5 g／300 ml／90 °C／1 分鐘", "5 克／300 毫升／90 °C／1 分钟", "5 g, 300 ml, 90 °C, 1 min")), KEEPS_GREEN],
        ..TEA
    },
    Spec {
        slug: "ripe-puer-cake", sku: "WT-PRC", category: "puer",
        name: T("勐海熟普餅", "勐海熟普饼", "Menghai Ripe Pu'er Cake"),
        tagline: T("紅得發黑，順得像湯", "红得发黑，顺得像汤", "Dark as a stout, smooth as broth"),
        colours: &["brown"], axes: &[Axis::Weight(&[(100, 0), (357, 780)])], price: 420, weight_g: 160, care: CARE_DARK,
        attributes: "origin=china flavour=earthy,sweet occasion=tea-time season=autumn,winter diet=vegan style=chinese",
        tags: "puer",
        story: &[
            p(T("渥堆四十五天", "渥堆四十五天", "Forty-five days in the pile"),
              T("勐海春茶料，渥堆後再放倉三年去雜味，現在喝已沒有堆味，只有紅棗、木質與米湯似的稠。油膩的晚餐之後最能懂它。",
                "勐海春茶料，渥堆后再放仓三年去杂味，现在喝已没有堆味，只有红枣、木质与米汤似的稠。油腻的晚餐之后最能懂它。",
                "Spring leaf from Menghai, piled, then stored three years until the pile no longer tastes. What is left is jujube, wood and the thickness of rice water. You understand it best after a heavy dinner.")),
            p(T("洗一次再喝", "洗一次再喝", "Rinse once"),
              T("撬 7 公克，滾水洗茶五秒倒掉；之後十秒出湯，可沖十泡以上。悶壺過夜也不澀。",
                "撬 7 克，沸水洗茶五秒倒掉；之后十秒出汤，可冲十泡以上。闷壶过夜也不涩。",
                "Prise off 7 g, rinse five seconds with boiling water, then pour after ten; it goes beyond ten infusions and does not turn harsh overnight.")),
        ],
        specs: &[(ORIGIN, T("雲南勐海", "云南勐海", "Menghai, Yunnan")), (YEAR, T("2021", "2021", "2021")), (BREW, T("7 g／120 ml／100 °C／10 秒", "7 克／120 毫升／100 °C／10 秒", "7 g, 120 ml, 100 °C, 10 s")), KEEPS_DARK],
        ..TEA
    },
    Spec {
        slug: "old-tree-raw-puer", sku: "WT-PRW", category: "puer", kind: Kind::TeaPouch,
        name: T("景邁古樹生普", "景迈古树生普", "Jingmai Old Tree Raw Pu'er"),
        tagline: T("林下蘭香，現在喝也能等", "林下兰香，现在喝也能等", "Forest orchid, to drink now or keep"),
        colours: &["olive"], axes: &[Axis::Weight(&[(100, 0), (357, 1_680)])], price: 780, weight_g: 130, stock: 18, care: CARE_DARK,
        attributes: "origin=china flavour=floral,earthy occasion=tea-time,gift diet=vegan style=chinese audience=parents",
        tags: "puer gift",
        story: &[
            p(T("和大樹一起長的茶", "和大树一起长的茶", "Tea among trees"),
              T("景邁山的茶樹與樟、栗混生，樹齡百年以上，根扎得深，茶湯的甜來得慢、退得更慢。石模壓餅，條索看得見銀毫。",
                "景迈山的茶树与樟、栗混生，树龄百年以上，根扎得深，茶汤的甜来得慢、退得更慢。石模压饼，条索看得见银毫。",
                "On Jingmai the tea trees, over a century old, stand among camphor and chestnut. Their sweetness comes slowly and leaves more slowly still. Stone-pressed, with silver tips in sight.")),
            p(T("可以等十年", "可以等十年", "It can wait ten years"),
              T("現喝是花與蜜，五年後轉果乾，十年有藥草香。買兩餅，喝一餅、忘一餅。",
                "现喝是花与蜜，五年后转果干，十年有药草香。买两饼，喝一饼、忘一饼。",
                "Flowers and honey today, dried fruit in five years, herbs in ten. Buy two: drink one and forget the other.")),
        ],
        specs: &[(ORIGIN, T("雲南瀾滄景邁", "云南澜沧景迈", "Jingmai, Lancang, Yunnan")), (YEAR, T("2023 春", "2023 春", "Spring 2023")), (BREW, T("6 g／120 ml／95 °C／8 秒", "6 克／120 毫升／95 °C／8 秒", "6 g, 120 ml, 95 °C, 8 s")), KEEPS_DARK],
        ..TEA
    },
    Spec {
        slug: "tangerine-peel-puer", sku: "WT-PTP", category: "puer",
        name: T("小青柑熟普", "小青柑熟普", "Green Tangerine Pu'er"),
        tagline: T("一顆一泡，柑皮與老茶", "一颗一泡，柑皮与老茶", "One fruit a pot: peel outside, old tea within"),
        colours: &["orange"], axes: &[Axis::Pack(T("顆", "颗", "pieces"), &[(8, 0), (20, 480)])], price: 360, was: Some(420), weight_g: 120, stock: 75, care: CARE_DARK,
        attributes: "origin=china flavour=citrus,earthy occasion=work,gift season=winter diet=vegan",
        tags: "puer gift",
        story: &[
            p(T("新會柑，挖空再填", "新会柑，挖空再填", "Hollowed and filled"),
              T("七月的新會青柑手工挖肉、填宮廷級熟普，日曬加低溫烘乾。掀開小蓋澆滾水，先聞到柑油，再喝到陳香。",
                "七月的新会青柑手工挖肉、填宫廷级熟普，日晒加低温烘干。掀开小盖浇沸水，先闻到柑油，再喝到陈香。",
                "July tangerines from Xinhui are hollowed by hand, filled with fine ripe pu'er, sun-dried and finished at low heat. Lift the lid, pour boiling water: peel oil first, then age.")),
            p(T("一顆喝一個下午", "一颗喝一个下午", "One lasts the afternoon"),
              T("整顆放進壺裡可沖八泡；捏碎一點皮，柑味會更前面；最後還能整顆煮一壺。",
                "整颗放进壶里可冲八泡；捏碎一点皮，柑味会更靠前，最后还可以整颗煮一壶。",
                "Whole, it gives eight infusions; crack the peel a little to bring the citrus forward, and boil it at the end.")),
        ],
        specs: &[(ORIGIN, T("廣東新會、雲南勐海", "广东新会、云南勐海", "Xinhui, Guangdong; Menghai, Yunnan")), (T("單顆", "单颗", "Each"), T("約 10 g", "约 10 克", "About 10 g")), (BREW, T("1 顆／200 ml／100 °C／15 秒", "1 颗／200 毫升／100 °C／15 秒", "1 piece, 200 ml, 100 °C, 15 s")), KEEPS_DARK],
        ..TEA
    },
];
