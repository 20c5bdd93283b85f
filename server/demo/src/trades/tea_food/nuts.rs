//! Nuts and dried fruit.

use crate::picture::Kind;
use crate::spec::{Axis, Named, Shades, Spec, T, p, v};
use crate::trades::words::{INGREDIENTS, ORIGIN, SHELF_LIFE};

const ROAST: T = T("烘焙", "烘焙", "Roast");
const KEEPS: (T, T) = (
    SHELF_LIFE,
    T(
        "八個月，開封後冷藏一個月",
        "八个月，开封后冷藏一个月",
        "8 months; 1 month in the fridge once open",
    ),
);
const CARE: &[T] = &[
    T(
        "含堅果，過敏者請留意；同產線亦處理花生與芝麻。",
        "含坚果，过敏者请留意；同产线亦处理花生与芝麻。",
        "Contains nuts; the same line also handles peanuts and sesame.",
    ),
    T(
        "開封後壓緊夾鏈、冷藏保存。",
        "开封后压紧封口条、冷藏保存。",
        "Press the zip shut and keep it in the fridge.",
    ),
    T(
        "三歲以下幼兒請磨碎後食用。",
        "三岁以下幼儿请磨碎后食用。",
        "Grind for children under three.",
    ),
];
const CASHEW_TASTES: Shades = Named {
    code: "taste",
    name: T("口味", "口味", "Taste"),
    values: &[
        v("plain", "PL", 0, T("原味", "原味", "Plain")),
        v("sea-salt", "SS", 10, T("海鹽", "海盐", "Sea salt")),
        v("curry-leaf", "CL", 20, T("咖哩葉", "咖喱叶", "Curry leaf")),
    ],
};
const NUT: Spec = Spec {
    kind: Kind::NutBag,
    category: "nuts",
    brand: "nutharrow",
    weight_g: 220,
    stock: 90,
    care: CARE,
    ..Spec::BASE
};

#[rustfmt::skip]
pub(super) const SPECS: &[Spec] = &[
    Spec {
        slug: "slow-roasted-cashews", sku: "NH-CSH",
        name: T("低溫慢烘腰果", "低温慢烘腰果", "Slow-Roasted Cashews"),
        tagline: T("脆得安靜，甜得自然", "脆得安静，甜得自然", "Quietly crisp, sweet by nature"),
        colours: &["ivory", "sky", "mustard"], shades: Some(&CASHEW_TASTES), axes: &[Axis::Weight(&[(200, 0), (500, 360)])], price: 280, was: Some(320),
        attributes: "origin=vietnam flavour=nutty,salty,plain occasion=work,party diet=vegan,no-added-sugar",
        tags: "nuts bestseller",
        story: &[
            p(T("攝氏 130 度，四十分鐘", "130 摄氏度，四十分钟", "Forty minutes at 130 °C"),
              T("越南平福的 W240 大顆腰果，不油炸，低溫烘到中心剛好脆。原味什麼都沒加，海鹽用臺南七股日曬鹽，咖哩葉是店裡同事的私房版本。",
                "越南平福的 W240 大颗腰果，不油炸，低温烘到中心刚好脆。原味什么都没加，海盐用台南七股日晒盐，咖喱叶是店里同事的私房版本。",
                "W240 cashews from Binh Phuoc are never fried, only roasted until the very middle is crisp. Plain has nothing added; the salt is sun-dried at Qigu; the curry leaf is a colleague's own recipe.")),
            p(T("一把的量", "一把的量", "A handful"),
              T("一天一小把約 25 公克。拌青菜、打成腰果奶、炒雞丁，都比想像中好用。",
                "一天一小把约 25 克。拌青菜、打成腰果奶、炒鸡丁，都比想象中好用。",
                "A small handful a day is about 25 g. Good in salads, as cashew milk, or with diced chicken.")),
        ],
        specs: &[(INGREDIENTS, T("腰果（調味款含鹽或香料）", "腰果（调味款含盐或香料）", "Cashews (salt or spice where named)")), (ORIGIN, T("越南平福", "越南平福", "Binh Phuoc, Vietnam")), (ROAST, T("低溫乾烘、無油", "低温干烘、无油", "Dry, low, no oil")), KEEPS],
        ..NUT
    },
    Spec {
        slug: "shell-macadamia", sku: "NH-MCD",
        name: T("帶殼夏威夷豆", "带壳夏威夷果", "Macadamias in the Shell"),
        tagline: T("附鑰匙，喀一聲就開", "附开口器，咔一声就开", "With a key: one click and open"),
        colours: &["brown"], axes: &[Axis::Weight(&[(300, 0), (600, 280)])], price: 320, weight_g: 330,
        attributes: "origin=australia flavour=sweet,nutty occasion=party,gift diet=vegetarian",
        tags: "nuts gift",
        story: &[
            p(T("先鋸縫，再入味", "先开缝，再入味", "Sawn, then seasoned"),
              T("每顆鋸一道細縫，以鮮奶與香草莢浸一夜再烘，奶香進得到果仁。鑰匙插進縫裡一轉，殼就裂成兩半。",
                "每颗锯一道细缝，以鲜奶与香草荚浸一夜再烘，奶香进得到果仁。钥匙插进缝里一转，壳就裂成两半。",
                "A fine slot is sawn in each, then a night in milk and vanilla before the roast, so the flavour reaches the kernel. A turn of the key splits the shell.")),
            p(T("過年桌上的主角", "年货桌上的主角", "At New Year"),
              T("開殼的聲音比瓜子熱鬧。殼別丟，鋪在盆栽上好看又保濕。",
                "开壳的声音比瓜子热闹。壳别丢，铺在盆栽上好看又保湿。",
                "Cracking them is livelier than melon seeds. Keep the shells: they mulch a pot plant handsomely and hold its water.")),
        ],
        specs: &[(INGREDIENTS, T("夏威夷豆、鮮奶、香草莢、糖、鹽", "夏威夷果、鲜奶、香草荚、糖、盐", "Macadamias, milk, vanilla, sugar, salt")), (ORIGIN, T("澳洲昆士蘭", "澳大利亚昆士兰", "Queensland, Australia")), (ROAST, T("低溫慢烘", "低温慢烘", "Slow and low")), KEEPS],
        ..NUT
    },
    Spec {
        slug: "daily-mixed-nuts", sku: "NH-MIX", kind: Kind::SachetBox,
        name: T("每日綜合堅果小包", "每日混合坚果小包", "Daily Mixed Nut Sachets"),
        tagline: T("一天一包，包包不同比例", "一天一包，三种配方轮着来", "One a day, in three different mixes"),
        colours: &["orange"], axes: &[Axis::Pack(T("包", "包", "sachets"), &[(10, 0), (30, 680)])], price: 390, weight_g: 330, stock: 120,
        attributes: "flavour=nutty,fruity,plain occasion=work,sport,study audience=office-workers,athletes diet=vegan,no-added-sugar origin=taiwan",
        tags: "nuts bestseller",
        story: &[
            p(T("三種配方輪著吃", "三种配方轮着吃", "Three mixes in turn"),
              T("杏仁核桃蔓越莓、腰果南瓜籽無花果、夏威夷豆開心果黑棗，每包 30 公克、充氮封裝。抽屜裡放十包，是加班時的良心。",
                "杏仁核桃蔓越莓、腰果南瓜子无花果、夏威夷果开心果西梅，每包 30 克、充氮封装。抽屉里放十包，是加班时的良心。",
                "Almond, walnut and cranberry; cashew, pumpkin seed and fig; macadamia, pistachio and prune. Thirty grams each, sealed in nitrogen: a good conscience for late evenings.")),
            p(T("無油、無糖、無鹽", "无油、无糖、无盐", "No oil, sugar or salt"),
              T("甜味只來自果乾，果乾選無添加糖的批次。運動前一小時吃，飽足又不脹。",
                "甜味只来自果干，果干选无添加糖的批次。运动前一小时吃，饱腹又不胀。",
                "The fruit is the only sweetness and has no sugar added. An hour before sport it fills without weighing.")),
        ],
        specs: &[(INGREDIENTS, T("六種堅果、三種果乾", "六种坚果、三种果干", "Six nuts and seeds, three fruits")), (T("每包", "每包", "Each"), T("30 g", "30 克", "30 g")), (ROAST, T("低溫乾烘", "低温干烘", "Dry, low")), KEEPS],
        ..NUT
    },
    Spec {
        slug: "maple-walnuts", sku: "NH-WNT",
        name: T("楓糖核桃", "枫糖核桃", "Maple Walnuts"),
        tagline: T("外層薄糖，內裡不澀", "外层薄糖，内里不涩", "A thin glaze, and no bitterness within"),
        colours: &["caramel"], axes: &[Axis::Weight(&[(180, 0), (400, 300)])], price: 290, weight_g: 200,
        attributes: "origin=canada flavour=sweet,nutty occasion=tea-time,party diet=vegan season=autumn",
        tags: "nuts",
        story: &[
            p(T("燙過兩次", "烫过两次", "Blanched twice"),
              T("核桃皮的澀來自單寧，我們燙兩次、晾乾再裹魁北克深色楓糖，烘到糖殼一碰就裂。不黏手，適合邊看書邊吃。",
                "核桃皮的涩来自单宁，我们烫两次、晾干再裹魁北克深色枫糖，烘到糖壳一碰就裂。不黏手，适合边看书边吃。",
                "Tannin makes walnut skin bitter; two blanchings take it away. A coat of dark Québec maple is baked until it cracks at a touch and leaves the fingers clean for a book.")),
            p(T("配茶", "配茶", "With tea"),
              T("和凍頂烏龍或熟普最搭；切碎撒在優格與藍紋起司上也好。",
                "和冻顶乌龙或熟普最搭；切碎撒在酸奶与蓝纹奶酪上也好。",
                "Best beside Dong Ding or ripe pu'er; chopped, it suits yoghurt and blue cheese.")),
        ],
        specs: &[(INGREDIENTS, T("核桃、楓糖、海鹽", "核桃、枫糖、海盐", "Walnuts, maple syrup, sea salt")), (ORIGIN, T("美國加州核桃、加拿大楓糖", "美国加州核桃、加拿大枫糖", "Californian walnuts, Canadian maple")), (ROAST, T("二次烘烤", "二次烘烤", "Twice baked")), KEEPS],
        ..NUT
    },
    Spec {
        slug: "dried-irwin-mango", sku: "NH-MNG",
        name: T("玉井愛文芒果乾", "玉井爱文芒果干", "Yujing Dried Mango"),
        tagline: T("軟、厚、酸甜，沒有糖霜", "软、厚、酸甜，没有糖霜", "Soft, thick, sweet-sour, no frosting"),
        colours: &["yellow"], axes: &[Axis::Weight(&[(100, 0), (250, 310)])], price: 230, was: Some(260), weight_g: 120,
        attributes: "origin=taiwan flavour=fruity,sweet occasion=travel,work season=summer diet=vegan,no-added-sugar",
        tags: "fruit taiwan gift",
        story: &[
            p(T("七公斤鮮果，一公斤乾", "七公斤鲜果，一公斤干", "Seven kilos to one"),
              T("臺南玉井在欉紅的愛文，削皮切厚片，四十五度低溫烘二十小時，留一點水分才軟。無糖、無二氧化硫，顏色會比市面暗。",
                "台南玉井树上熟的爱文，削皮切厚片，四十五度低温烘二十小时，留一点水分才软。无糖、无二氧化硫，颜色会比市面的暗。",
                "Irwin mangoes ripened on the tree in Yujing are cut thick and dried twenty hours at 45 °C, with a little water left for softness. No sugar, no sulphur, so darker than most.")),
            p(T("吃不完就煮", "吃不完就煮", "If any is left"),
              T("剪碎泡進熱紅茶，或與糯米同蒸，就是簡單的芒果飯。",
                "剪碎泡进热红茶，或与糯米同蒸，就是简单的芒果饭。",
                "Snip it into hot black tea, or steam it with sticky rice for a simple mango rice.")),
        ],
        specs: &[(INGREDIENTS, T("愛文芒果 100%", "爱文芒果 100%", "Irwin mango 100%")), (ORIGIN, T("臺南玉井", "台湾台南玉井", "Yujing, Tainan, Taiwan")), (T("製程", "工艺", "Process"), T("低溫烘乾", "低温烘干", "Low-temperature drying")), (SHELF_LIFE, T("十個月", "十个月", "10 months"))],
        care: &[T("開封後冷藏，兩週內食用。", "开封后冷藏，两周内食用。", "Refrigerate once open; eat within two weeks."), T("顏色變深屬正常。", "颜色变深属正常。", "Darkening is normal.")],
        ..NUT
    },
];
