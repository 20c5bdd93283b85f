//! Candles.

use crate::picture::Kind;
use crate::spec::{Axis, Named, Shades, Shelf, Spec, T, p, v};
use crate::trades::words::{CONTENTS, NET_WEIGHT, SIZE};

const WAX: T = T("蠟材", "蜡材", "Wax");
const BURN: T = T("燃燒時間", "燃烧时间", "Burns for");
const CARE: &[T] = &[
    T(
        "第一次點到蠟面全融再熄，之後就不會凹成一個洞。",
        "第一次点到蜡面全融再熄，之后就不会凹成一个洞。",
        "Let the whole surface melt the first time, and it will not tunnel later.",
    ),
    T(
        "每次點燃前把燭芯剪到 0.5 公分，一次不超過四小時。",
        "每次点燃前把烛芯剪到 0.5 厘米，一次不超过四小时。",
        "Trim the wick to 5 mm each time; burn for four hours at most.",
    ),
    T(
        "人離開就熄火，遠離窗簾與孩童。",
        "人离开就熄火，远离窗帘与孩童。",
        "Never leave it burning alone, nor near curtains or children.",
    ),
];

const SCENTS: Shades = Named {
    code: "scent",
    name: T("香味", "香味", "Scent"),
    values: &[
        v("oolong", "OOL", 0, T("焙火烏龍", "焙火乌龙", "Roasted oolong")),
        v("old-books", "BKS", 0, T("舊書店", "旧书店", "Old bookshop")),
        v("rose-garden", "ROS", 0, T("玫瑰園", "玫瑰园", "Rose garden")),
        v("lavender", "LAV", 0, T("薰衣草", "薰衣草", "Lavender")),
        v("sea-salt", "SEA", 0, T("海鹽鼠尾草", "海盐鼠尾草", "Sea salt and sage")),
    ],
};

const CANDLE: Spec = Spec {
    kind: Kind::Candle,
    category: "candles",
    brand: "lumewick",
    weight_g: 420,
    stock: 60,
    care: CARE,
    ..Spec::BASE
};

#[rustfmt::skip]
pub(super) const SPECS: &[Spec] = &[
    Spec {
        slug: "soy-jar-candle", sku: "LW-SOY",
        name: T("大豆蠟玻璃杯香燭", "大豆蜡玻璃杯香薰蜡烛", "Soy Candle in Glass"),
        tagline: T("五種味道，點亮同一種慢", "五种味道，点亮同一种慢", "Five scents, one kind of slow"),
        colours: &["caramel", "brown", "rose", "lavender", "sky"], shades: Some(&SCENTS),
        axes: &[Axis::Weight(&[(120, 0), (220, 360)])], price: 560, weight_g: 330, stock: 45,
        attributes: "material=soy-wax scent=tea,woody,floral,herbal occasion=home,gift,sleep room=living-room,bedroom origin=taiwan",
        tags: "gift bestseller",
        story: &[
            p(T("低溫、慢燒、少煙", "低温、慢燃、少烟", "Low, slow, little smoke"),
              T("純大豆蠟熔點低，搭配無鉛棉芯，火苗穩、黑煙少。每一杯都在攝氏六十二度下手工倒注，靜置兩週讓香氣鎖進蠟裡。",
                "纯大豆蜡熔点低，搭配无铅棉芯，火苗稳、黑烟少。每一杯都在六十二摄氏度下手工倒注，静置两周让香气锁进蜡里。",
                "Pure soy melts low, and a lead-free cotton wick keeps the flame steady with hardly any soot. Each glass is poured by hand at 62 °C and rests two weeks while the scent sets into the wax.")),
            p(T("怎麼選", "怎么选", "Which one"),
              T("焙火烏龍像茶席散場；舊書店是皮革、紙與雪松；玫瑰園帶葉子的青；薰衣草留給床邊；海鹽鼠尾草最適合浴室。",
                "焙火乌龙像茶席散场；旧书店是皮革、纸与雪松；玫瑰园带叶子的青；薰衣草留给床边；海盐鼠尾草最适合浴室。",
                "Roasted oolong is the end of a tea gathering; old bookshop is leather, paper and cedar; rose garden keeps its leaves; lavender belongs by the bed; sea salt and sage in the bathroom.")),
        ],
        specs: &[(WAX, T("100% 大豆蠟", "100% 大豆蜡", "100% soy")), (BURN, T("120 g 約 25 小時，220 g 約 45 小時", "120 克约 25 小时，220 克约 45 小时", "120 g about 25 h, 220 g about 45 h")), (CONTENTS, T("香燭、木蓋、火柴", "蜡烛、木盖、火柴", "Candle, wooden lid, matches"))],
        ..CANDLE
    },
    Spec {
        slug: "beeswax-pillar", sku: "LW-BEE",
        name: T("龍眼蜂蠟柱燭", "龙眼蜂蜡柱烛", "Longan Beeswax Pillar"),
        tagline: T("不加香，只有蜂巢的甜", "不加香，只有蜂巢的甜", "No added scent, only honeycomb"),
        colours: &["mustard"], axes: &[Axis::Weight(&[(150, 0), (300, 380)])], price: 450, weight_g: 190,
        attributes: "material=beeswax scent=sweet,unscented occasion=home,party room=dining-room style=natural origin=taiwan",
        tags: "taiwan honey",
        story: &[
            p(T("採完蜜的蠟", "采完蜜的蜡", "What is left when the honey is out"),
              T("臺南東山的蜂農採完龍眼蜜後，把封蓋蠟過濾三次交給我們。燃燒時有淡淡蜜香，火光偏金，餐桌上的人都好看一點。",
                "台南东山的蜂农采完龙眼蜜后，把封盖蜡过滤三次交给我们。燃烧时有淡淡蜜香，火光偏金，餐桌上的人都好看一点。",
                "When the longan honey is in, keepers in Dongshan strain the cappings three times and send them to us. It burns with a trace of honey and a golden light that flatters everyone at table.")),
            p(T("白霜不是發霉", "白霜不是发霉", "Bloom is not mould"),
              T("天然蜂蠟放久會起一層白霜，用軟布擦一擦或吹風機吹兩秒就恢復光澤。",
                "天然蜂蜡放久会起一层白霜，用软布擦一擦或吹风机吹两秒就恢复光泽。",
                "Natural beeswax grows a white bloom in time; a soft cloth or two seconds of a hair dryer bring the shine back.")),
        ],
        specs: &[(WAX, T("100% 蜂蠟", "100% 蜂蜡", "100% beeswax")), (SIZE, T("直徑 5 cm，高 8 或 16 cm", "直径 5 厘米，高 8 或 16 厘米", "Ø 5 cm, 8 or 16 cm tall")), (BURN, T("150 g 約 20 小時", "150 克约 20 小时", "150 g about 20 h"))],
        ..CANDLE
    },
    Spec {
        slug: "travel-tin-trio", sku: "LW-TRI",
        name: T("旅行錫罐香燭三入組", "旅行锡罐香薰蜡烛三只装", "Travel Tin Candle Trio"),
        tagline: T("把家的味道放進登機箱", "把家的味道放进登机箱", "Home, small enough for hand luggage"),
        colours: &["silver"], price: 690, was: Some(780), weight_g: 390, stock: 70,
        attributes: "material=soy-wax scent=citrus,woody,floral occasion=travel,gift origin=taiwan",
        tags: "gift travel",
        story: &[
            p(T("三個城市的三個晚上", "三座城市的三个晚上", "Three evenings, three cities"),
              T("一罐苦橙與羅勒，像剛入住的第一晚；一罐雪松與琥珀，給下雨的第二晚；一罐茉莉與白麝香，最後一晚點完剛好回家。",
                "一罐苦橙与罗勒，像刚入住的第一晚；一罐雪松与琥珀，给下雨的第二晚；一罐茉莉与白麝香，最后一晚点完刚好回家。",
                "Bitter orange and basil for the first night; cedar and amber for the second, when it rains; jasmine and white musk for the last, burnt out just in time to go home.")),
            p(T("蓋上就走", "盖上就走", "Put the lid on and go"),
              T("錫罐防摔，旋蓋可熄火也能鎖味。每罐六十公克，空罐洗淨後裝迴紋針或耳環都好用。",
                "锡罐防摔，旋盖可熄火也能锁味。每罐六十克，空罐洗净后装回形针或耳环都好用。",
                "The tins survive a drop; the lid puts the flame out and keeps the scent in. Sixty grams each, and once empty they hold paper clips or earrings.")),
        ],
        specs: &[(NET_WEIGHT, T("60 g × 3", "60 克 × 3", "60 g × 3")), (BURN, T("每罐約 14 小時", "每罐约 14 小时", "About 14 h each")), (WAX, T("大豆蠟與椰子蠟", "大豆蜡与椰子蜡", "Soy and coconut"))],
        ..CANDLE
    },
    Spec {
        slug: "massage-candle-lavender", sku: "LW-MAS",
        name: T("薰衣草按摩香燭", "薰衣草按摩蜡烛", "Lavender Massage Candle"),
        tagline: T("熄火之後，蠟變成溫熱的油", "熄火之后，蜡变成温热的油", "Blow it out and the wax is warm oil"),
        colours: &["lavender"], price: 620, weight_g: 210, stock: 40, sold_out: true,
        attributes: "material=soy-wax scent=floral skin=dry occasion=sleep,bath,gift audience=women origin=taiwan",
        tags: "lavender massage",
        story: &[
            p(T("三十八度的手感", "三十八度的手感", "Warm as a hand"),
              T("乳木果脂、大豆蠟與甜杏仁油調成低熔點配方，點十五分鐘、熄火、等一分鐘，倒出來約三十八度，比體溫暖一點。",
                "乳木果脂、大豆蜡与甜杏仁油调成低熔点配方，点十五分钟、熄火、等一分钟，倒出来约三十八度，比体温暖一点。",
                "Shea, soy and sweet almond make a wax that melts low. Burn it a quarter of an hour, blow it out, wait a minute: it pours at about 38 °C, a little warmer than skin.")),
            p(T("從壺嘴倒出來", "从壶嘴倒出来", "It has a spout"),
              T("陶杯有小壺嘴，不會滴到床單。推完肩膀不必洗掉，剩下的當身體乳吸收。倒出前請務必先試溫。",
                "陶杯有小壶嘴，不会滴到床单。推完肩膀不必洗掉，剩下的当身体乳吸收。倒出前请务必先试温。",
                "The stoneware cup has a small spout that spares the sheets. No need to wash it off; what stays works as body butter. Always test the heat first.")),
        ],
        specs: &[(NET_WEIGHT, T("100 g", "100 克", "100 g")), (WAX, T("大豆蠟、乳木果脂、甜杏仁油", "大豆蜡、乳木果脂、甜杏仁油", "Soy, shea, sweet almond")), (BURN, T("約 18 小時", "约 18 小时", "About 18 h"))],
        ..CANDLE
    },
    Spec {
        slug: "hinoki-ceramic-candle", sku: "LW-HIN",
        name: T("檜木陶杯香燭", "桧木陶杯香薰蜡烛", "Hinoki Candle in Stoneware"),
        tagline: T("燒完之後，它是一只茶杯", "燃尽之后，它是一只茶杯", "When it has burnt down it is a teacup"),
        colours: &["sand"], price: 890, weight_g: 460, shelf: Shelf::Draft,
        attributes: "material=soy-wax,stoneware scent=woody occasion=home,gift style=japanese origin=taiwan",
        tags: "taiwan gift",
        story: &[
            p(T("和土初器作一起做", "和土初器作一起做", "Made with Tuchora"),
              T("杯是苗栗粗陶，蠟是大豆，香是拆屋老料蒸出的檜木。試燒第七版，燭芯還在調，文案也還沒寫完。",
                "杯是苗栗粗陶，蜡是大豆，香是拆屋老料蒸出的桧木。试烧第七版，烛芯还在调，文案也还没写完。",
                "The cup is Miaoli stoneware, the wax soy, the scent hinoki from reclaimed beams. We are burning the seventh trial; the wick is not settled, nor is this text.")),
            p(T("洗乾淨就能用", "洗干净就能用", "Wash it and drink"),
              T("剩蠟用熱水隔杯融化倒出，以中性清潔劑洗淨後即可當茶杯，容量 180 毫升。",
                "剩蜡用热水隔杯融化倒出，以中性清洁剂洗净后即可当茶杯，容量 180 毫升。",
                "Melt what is left in a bath of hot water, pour it out, wash the cup, and it holds 180 ml of tea.")),
        ],
        specs: &[(WAX, T("100% 大豆蠟", "100% 大豆蜡", "100% soy")), (BURN, T("約 35 小時", "约 35 小时", "About 35 h")), (SIZE, T("直徑 8 × 高 8 cm", "直径 8 × 高 8 厘米", "Ø 8 × 8 cm"))],
        ..CANDLE
    },
];
