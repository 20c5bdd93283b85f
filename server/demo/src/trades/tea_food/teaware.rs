//! Things to make tea with.

use crate::picture::Kind;
use crate::spec::{Axis, Spec, T, p};
use crate::trades::words::{CONTENTS, MATERIAL, SIZE};

const HOLDS: T = T("容量", "容量", "Holds");
const CARE: &[T] = &[
    T(
        "首次使用以熱水沖淨，勿用洗碗機。",
        "首次使用以热水冲净，勿用洗碗机。",
        "Rinse with hot water first; not for the dishwasher.",
    ),
    T("避免急冷急熱。", "避免急冷急热。", "Avoid sudden heat and cold."),
];
const WARE: Spec = Spec {
    category: "teaware",
    brand: "tuchora",
    weight_g: 600,
    stock: 30,
    care: CARE,
    ..Spec::BASE
};

#[rustfmt::skip]
pub(super) const SPECS: &[Spec] = &[
    Spec {
        slug: "coarse-clay-teapot", sku: "TC-POT", kind: Kind::Teapot,
        name: T("岩礦粗陶側把壺", "岩矿粗陶侧把壶", "Side-Handled Stoneware Teapot"),
        tagline: T("單手就能出湯的日子", "单手就能出汤的日子", "Pours with one hand"),
        colours: &["brown", "charcoal", "sand"], axes: &[Axis::Volume(&[(150, 0), (250, 360)])], price: 1_480, weight_g: 420, stock: 18,
        attributes: "material=stoneware origin=taiwan occasion=tea-time,gift style=japanese,natural room=dining-room",
        tags: "teaware gift taiwan",
        story: &[
            p(T("苗栗的土，柴窯的灰", "苗栗的土，柴窑的灰", "Miaoli clay, wood ash"),
              T("陶土混入岩礦顆粒，還原燒到 1,230 度，表面的灰斑每一把都不同。粗土透氣，泡焙火烏龍會把火氣磨圓。",
                "陶土混入岩矿颗粒，还原烧到 1,230 度，表面的灰斑每一把都不同。粗土透气，泡焙火乌龙会把火气磨圆。",
                "Clay with grains of rock, reduced at 1,230 °C; no two pots have the same ash. It breathes, and rounds the edges of a roasted oolong.")),
            p(T("斷水俐落", "断水利落", "A clean spout"),
              T("壺嘴出水成柱、收水不滴。側把角度照右手虎口磨過，150 毫升裝滿水約 400 公克，手腕不累。",
                "壶嘴出水成柱、收水不滴。侧把角度照右手虎口磨过，150 毫升装满水约 400 克，手腕不累。",
                "It pours in a column and stops without a drip. The handle is angled for a right hand; the small one weighs about 400 g full.")),
        ],
        specs: &[(MATERIAL, T("岩礦粗陶", "岩矿粗陶", "Rock-grained stoneware")), (HOLDS, T("150 或 250 ml", "150 或 250 毫升", "150 or 250 ml")), (SIZE, T("150 ml：15 × 9 × 8 cm", "150 毫升：15 × 9 × 8 厘米", "150 ml: 15 × 9 × 8 cm"))],
        ..WARE
    },
    Spec {
        slug: "thin-gaiwan", sku: "TC-GWN", kind: Kind::Teacup,
        name: T("薄胎白瓷蓋碗", "薄胎白瓷盖碗", "Thin Porcelain Gaiwan"),
        tagline: T("不燙手的一只蓋碗", "不烫手的一只盖碗", "A gaiwan that spares your fingers"),
        colours: &["white", "sky"], price: 680, weight_g: 300, stock: 40,
        attributes: "material=porcelain origin=china occasion=tea-time style=chinese,minimal audience=beginners room=dining-room",
        tags: "teaware beginner",
        story: &[
            p(T("碗沿外翻十五度", "碗沿外翻十五度", "A rim turned out fifteen degrees"),
              T("手燙多半因為碗沿太厚、太直。這一只胎薄 1.6 公釐，沿口外翻，指尖碰到的永遠是涼的那一圈。",
                "手烫多半因为碗沿太厚、太直。这一只胎薄 1.6 毫米，沿口外翻，指尖碰到的永远是凉的那一圈。",
                "Fingers burn because rims are thick and straight. This wall is 1.6 mm and its rim turns out, so you always hold the cool ring.")),
            p(T("什麼茶都能泡", "什么茶都能泡", "For any tea"),
              T("白瓷不吸味，上午龍井、下午普洱都用它。建議從 5 公克、100 毫升開始練。",
                "白瓷不吸味，上午龙井、下午普洱都用它。建议从 5 克、100 毫升开始练。",
                "Porcelain keeps no taste: Longjing in the morning, pu'er in the afternoon. Start with 5 g and 100 ml.")),
        ],
        specs: &[(MATERIAL, T("高白瓷", "高白瓷", "White porcelain")), (HOLDS, T("120 ml", "120 毫升", "120 ml")), (CONTENTS, T("碗、蓋、托", "碗、盖、托", "Bowl, lid, saucer"))],
        ..WARE
    },
    Spec {
        slug: "four-season-cups", sku: "TC-CUP", kind: Kind::Teacup,
        name: T("四季品茗杯四入", "四季品茗杯四只装", "Four Seasons Tasting Cups"),
        tagline: T("一人一色，不怕拿錯", "一人一色，不怕拿错", "One colour each, so nobody takes the wrong cup"),
        colours: &["mint"], price: 880, was: Some(980), weight_g: 460, stock: 32,
        attributes: "material=porcelain origin=taiwan occasion=tea-time,gift,party style=natural",
        tags: "teaware gift taiwan",
        story: &[
            p(T("春夏秋冬四種釉", "春夏秋冬四种釉", "Four glazes for four seasons"),
              T("春是薄荷、夏是天青、秋是焦糖、冬是月白。釉色隨窯位深淺不同，杯底都留一圈素燒方便辨認手工痕跡。",
                "春是薄荷、夏是天青、秋是焦糖、冬是月白。釉色随窑位深浅不同，杯底都留一圈素烧方便辨认手工痕迹。",
                "Mint for spring, sky for summer, caramel for autumn, moon white for winter. Depth varies with the place in the kiln, and each foot is left bare to show the hand.")),
            p(T("55 毫升的道理", "55 毫升的道理", "Why 55 ml"),
              T("剛好三口，第一口聞、第二口喝、第三口想。杯口微收，香氣聚得住。",
                "刚好三口，第一口闻、第二口喝、第三口回味。杯口微收，香气聚得住。",
                "Three sips: one to smell, one to drink, one to think. A slightly narrowed rim gathers the scent.")),
        ],
        specs: &[(MATERIAL, T("瓷、四色釉", "瓷、四色釉", "Porcelain, four glazes")), (HOLDS, T("每只 55 ml", "每只 55 毫升", "55 ml each")), (CONTENTS, T("杯 4 只、木盒", "杯 4 只、木盒", "4 cups, wooden box"))],
        ..WARE
    },
    Spec {
        slug: "cold-brew-tea-bottle", sku: "TC-CBB", kind: Kind::Bottle,
        name: T("冷泡茶玻璃瓶", "冷泡茶玻璃瓶", "Cold Brew Tea Bottle"),
        tagline: T("睡前放茶，起床就有", "睡前放茶，起床就有", "Leaf in at night, tea in the morning"),
        colours: &["clear", "green", "amber"], axes: &[Axis::Volume(&[(500, 0), (750, 120)])], price: 520, weight_g: 480, stock: 55,
        attributes: "material=glass,silicone origin=japan occasion=work,home season=summer style=minimal",
        tags: "teaware summer",
        story: &[
            p(T("濾網藏在瓶口", "滤网藏在瓶口", "The strainer is in the neck"),
              T("瓶口內嵌細網，倒出來沒有茶渣；拆成三件，手伸得進去洗。瓶身寬 8.5 公分，塞得進冰箱門。",
                "瓶口内嵌细网，倒出来没有茶渣；拆成三件，手伸得进去洗。瓶身宽 8.5 厘米，塞得进冰箱门。",
                "A fine mesh inside the neck holds the leaves. It comes apart in three, wide enough for a hand, and at 8.5 cm fits the fridge door.")),
            p(T("比例與時間", "比例与时间", "How much, how long"),
              T("500 毫升放 5 公克，綠茶四小時、烏龍六小時、紅茶八小時。喝完可加水再泡一次。",
                "500 毫升放 5 克，绿茶四小时、乌龙六小时、红茶八小时。喝完可加水再泡一次。",
                "Five grams to 500 ml: four hours for green, six for oolong, eight for black. Fill it up once more afterwards.")),
        ],
        specs: &[(MATERIAL, T("耐熱玻璃、矽膠、PP", "耐热玻璃、硅胶、PP", "Heat-proof glass, silicone, PP")), (HOLDS, T("500 或 750 ml", "500 或 750 毫升", "500 or 750 ml")), (T("耐熱差", "耐热温差", "Thermal shock"), T("120 °C", "120 °C", "120 °C"))],
        care: &[T("可用洗碗機上層清洗。", "可用洗碗机上层清洗。", "Dishwasher-safe on the top rack."), T("勿放冷凍庫、勿直火。", "勿放冷冻室、勿明火。", "Not for freezer or flame.")],
        ..WARE
    },
    Spec {
        slug: "travel-tea-set", sku: "TC-TRV", kind: Kind::Teapot,
        name: T("快客旅行茶具組", "快客旅行茶具套装", "Travel Tea Set"),
        tagline: T("一壺兩杯，裝進一個拳頭", "一壶两杯，装进一个拳头", "A pot and two cups in one fist"),
        colours: &["teal", "black"], price: 980, was: Some(1_180), weight_g: 520, stock: 38,
        attributes: "material=ceramic origin=china occasion=travel,outdoor,work style=minimal audience=unisex",
        tags: "teaware travel",
        story: &[
            p(T("疊起來像俄羅斯娃娃", "叠起来像俄罗斯套娃", "It nests"),
              T("杯套壺、壺套罐，外面是抗震收納包。高鐵窗邊、露營椅旁，有熱水就有茶席。",
                "杯套壶、壶套罐，外面是抗震收纳包。高铁窗边、露营椅旁，有热水就有茶席。",
                "Cups over pot, pot over caddy, a padded case around all three. By a train window or a camp chair, hot water is all you need to find.")),
            p(T("一體濾孔", "一体滤孔", "Strainer built in"),
              T("壺嘴內側就是濾孔，不用另帶濾網。蓋與身有卡榫，搖晃也不會掉蓋。",
                "壶嘴内侧就是滤孔，不用另带滤网。盖与身有卡扣，摇晃也不会掉盖。",
                "Holes inside the spout hold the leaves, and the lid locks, so nothing falls in a jolting bus.")),
        ],
        specs: &[(MATERIAL, T("陶瓷、EVA 收納包", "陶瓷、EVA 收纳包", "Ceramic, EVA case")), (HOLDS, T("壺 160 ml、杯 50 ml", "壶 160 毫升、杯 50 毫升", "Pot 160 ml, cups 50 ml")), (CONTENTS, T("壺、杯 2 只、茶罐、收納包", "壶、杯 2 只、茶罐、收纳包", "Pot, 2 cups, caddy, case"))],
        ..WARE
    },
];
