//! Daily nutrition: protein, probiotics, fibre, oils.

use crate::picture::Kind;
use crate::spec::{Axis, Named, Shades, Spec, T, p, v};
use crate::trades::words::{INGREDIENTS, NET_WEIGHT, SHELF_LIFE};

const SERVING: T = T("每份含量", "每份含量", "Per serving");
const SACHETS: T = T("包", "包", "sachets");
const KEEPS: (T, T) = (SHELF_LIFE, T("十八個月", "十八个月", "18 months"));
const CARE: &[T] = &[
    T(
        "請依建議量食用，本品不能取代正餐。",
        "请按推荐量食用，本品不能代替正餐。",
        "Keep to the amount given; it does not replace meals.",
    ),
    T(
        "特殊疾病或服藥者請先諮詢專業人員。",
        "特殊疾病或服药者请先咨询专业人员。",
        "If ill or on medication, ask a professional first.",
    ),
    T(
        "開封後密封，存放於陰涼乾燥處。",
        "开封后密封，存放于阴凉干燥处。",
        "Seal after opening; keep cool and dry.",
    ),
];
const SHAKE: Shades = Named {
    code: "taste",
    name: T("口味", "口味", "Taste"),
    values: &[
        v("cocoa", "CO", 0, T("可可", "可可", "Cocoa")),
        v("black-sesame", "BS", 0, T("黑芝麻", "黑芝麻", "Black sesame")),
        v("matcha", "MA", 40, T("抹茶", "抹茶", "Matcha")),
        v("plain", "PL", 0, T("原味", "原味", "Plain")),
    ],
};
const FOOD: Spec = Spec {
    kind: Kind::SachetBox,
    category: "daily-nutrition",
    brand: "henvara",
    weight_g: 180,
    stock: 80,
    care: CARE,
    ..Spec::BASE
};

#[rustfmt::skip]
pub(super) const SPECS: &[Spec] = &[
    Spec {
        slug: "pea-protein-shake", sku: "HV-PPS", kind: Kind::CoffeeBag,
        name: T("豌豆植物蛋白粉", "豌豆植物蛋白粉", "Pea Protein Powder"),
        tagline: T("搖十五下，不結塊、不脹氣", "摇十五下，不结块、不胀气", "Fifteen shakes, no lumps, no bloating"),
        colours: &["brown", "charcoal", "green", "ivory"], shades: Some(&SHAKE), axes: &[Axis::Weight(&[(500, 0), (1_000, 680)])], price: 880, was: Some(1_020), weight_g: 560, stock: 50,
        attributes: "flavour=chocolate,nutty,plain occasion=sport,breakfast audience=athletes,unisex diet=vegan,lactose-free,gluten-free origin=france",
        tags: "protein bestseller",
        story: &[
            p(T("豌豆七，糙米三", "豌豆七，糙米三", "Seven parts pea, three of rice"),
              T("兩種植物蛋白互補，每份 30 公克含蛋白質 22 公克。法國豌豆去腥做得好，喝起來像淡淡的豆漿，不像粉筆。",
                "两种植物蛋白互补，每份 30 克含蛋白质 22 克。法国豌豆去腥做得好，喝起来像淡淡的豆浆，不像粉笔。",
                "The two complete each other: 22 g of protein in 30 g. French pea with its greenness taken off tastes of light soy milk rather than chalk.")),
            p(T("運動後，或忙到沒早餐", "运动后，或忙到没早餐", "After sport, or instead of nothing"),
              T("300 毫升冷水或豆漿、一匙粉、搖十五下。四種口味只用可可、芝麻、抹茶本身調味，甜味來自甜菊。",
                "300 毫升冷水或豆浆、一勺粉、摇十五下。四种口味只用可可、芝麻、抹茶本身调味，甜味来自甜菊。",
                "300 ml of cold water or soy milk, one scoop, fifteen shakes. Cocoa, sesame and matcha flavour it; stevia sweetens it.")),
        ],
        specs: &[(SERVING, T("30 g：蛋白質 22 g、熱量 118 kcal", "30 克：蛋白质 22 克、494 千焦", "30 g: protein 22 g, 118 kcal")), (INGREDIENTS, T("豌豆蛋白、糙米蛋白、甜菊", "豌豆蛋白、糙米蛋白、甜菊糖苷", "Pea protein, rice protein, stevia")), (NET_WEIGHT, T("500 g 或 1 kg", "500 克或 1 千克", "500 g or 1 kg")), KEEPS],
        ..FOOD
    },
    Spec {
        slug: "ten-strain-probiotics", sku: "HV-PRO",
        name: T("十菌益生菌粉", "十菌益生菌粉", "Ten-Strain Probiotic Powder"),
        tagline: T("睡前一包，優格味", "睡前一包，酸奶味", "One at bedtime; tastes of yoghurt"),
        colours: &["mint"], axes: &[Axis::Pack(SACHETS, &[(30, 0), (60, 580)])], price: 680, was: Some(780), weight_g: 110, stock: 110,
        attributes: "flavour=sweet,plain occasion=sleep,everyday audience=unisex,kids diet=vegetarian,no-added-sugar origin=taiwan",
        tags: "bestseller",
        story: &[
            p(T("寫得出名字的菌", "写得出名字的菌", "Strains with names"),
              T("十株菌全部標示菌株編號，每包三百億 CFU（出廠值），搭配半乳寡醣當牠們的便當。幫助維持消化道機能，改變細菌叢生態。",
                "十株菌全部标示菌株编号，每包三百亿 CFU（出厂值），搭配低聚半乳糖当它们的口粮。有助于调节肠道菌群。",
                "All ten are listed by strain number, thirty billion CFU at packing, with galacto-oligosaccharides for their lunch. They help keep the balance of the gut flora.")),
            p(T("不用配水", "不用配水", "No water needed"),
              T("直接倒進嘴裡化開，或拌入四十度以下的牛奶；不要加熱水，牠們會不高興。",
                "直接倒进嘴里化开，或拌入四十度以下的牛奶；不要加热水，它们会不高兴。",
                "Let it melt on the tongue, or stir into milk below 40 °C. Hot water makes them unhappy.")),
        ],
        specs: &[(SERVING, T("每包 300 億 CFU（出廠）", "每包 300 亿 CFU（出厂）", "30 billion CFU a sachet when packed")), (INGREDIENTS, T("乳酸菌、半乳寡醣、木糖醇", "乳酸菌、低聚半乳糖、木糖醇", "Lactic bacteria, GOS, xylitol")), (T("每包", "每包", "Each"), T("2 g", "2 克", "2 g")), KEEPS],
        ..FOOD
    },
    Spec {
        slug: "deep-sea-fish-oil", sku: "HV-FSH", kind: Kind::SupplementBottle,
        name: T("小型魚高濃度魚油", "小型鱼高纯度鱼油", "Small-Fish Omega-3"),
        tagline: T("打嗝沒有腥味，是底線", "打嗝没有腥味，是底线", "No fishy burps: that is the least one may ask"),
        colours: &["amber"], axes: &[Axis::Pack(T("粒", "粒", "softgels"), &[(60, 0), (120, 620)])], price: 780, weight_g: 160,
        attributes: "flavour=plain,citrus occasion=everyday audience=parents,office-workers diet=gluten-free origin=canada",
        tags: "omega",
        story: &[
            p(T("鯷魚與沙丁魚", "鳀鱼与沙丁鱼", "Anchovy and sardine"),
              T("小魚在食物鏈底層，累積的重金屬少。rTG 型，每粒 1,000 毫克含 EPA 與 DHA 共 720 毫克，加檸檬油壓住魚味。",
                "小鱼在食物链底层，累积的重金属少。rTG 型，每粒 1,000 毫克含 EPA 与 DHA 共 720 毫克，加柠檬油压住鱼味。",
                "Small fish low in the food chain gather little metal. In rTG form, 720 mg of EPA and DHA in each 1,000 mg softgel, with lemon oil to quiet the fish.")),
            p(T("隨餐、冷藏", "随餐、冷藏", "With food, kept cold"),
              T("一天一粒，餐後吃。手術前或服用抗凝血藥者請先問醫師。",
                "一天一粒，餐后吃。手术前或服用抗凝血药者请先咨询医生。",
                "One a day after food. Ask a doctor before surgery or if you take blood thinners.")),
        ],
        specs: &[(SERVING, T("EPA 430 mg、DHA 290 mg", "EPA 430 毫克、DHA 290 毫克", "EPA 430 mg, DHA 290 mg")), (INGREDIENTS, T("精製魚油（rTG）、檸檬油、維生素 E", "精制鱼油（rTG）、柠檬油、维生素 E", "Refined fish oil (rTG), lemon oil, vitamin E")), (T("檢驗", "检验", "Tested for"), T("重金屬、氧化值", "重金属、氧化值", "Heavy metals, oxidation")), KEEPS],
        ..FOOD
    },
    Spec {
        slug: "collagen-peptide-sachets", sku: "HV-COL",
        name: T("魚膠原胜肽粉", "鱼胶原蛋白肽粉", "Fish Collagen Peptides"),
        tagline: T("加進咖啡也喝不出來", "加进咖啡也喝不出来", "You will not find it in your coffee"),
        colours: &["pink"], axes: &[Axis::Pack(SACHETS, &[(20, 0), (60, 1_380)])], price: 780, was: Some(880), weight_g: 180,
        attributes: "flavour=plain occasion=breakfast,work audience=women diet=no-added-sugar,gluten-free origin=japan",
        tags: "gift",
        story: &[
            p(T("分子小，味道少", "分子小，味道少", "Small molecules, little taste"),
              T("魚鱗以酵素水解，平均分子量 1,000 道爾頓，冷水也能溶。每包 5 公克胜肽加維生素 C，無糖無香料。",
                "鱼鳞酶解，平均分子量 1,000 道尔顿，冷水也能溶。每包 5 克胶原肽加维生素 C，无糖无香料。",
                "Fish scales are split by enzymes to an average of 1,000 daltons, which dissolves even in cold water. Five grams with vitamin C, no sugar, no flavouring.")),
            p(T("養成習慣的方法", "养成习惯的方法", "How to keep it up"),
              T("放在咖啡罐旁邊，每天第一杯飲料加一包。對魚類過敏者請勿食用。",
                "放在咖啡罐旁边，每天第一杯饮料加一包。对鱼类过敏者请勿食用。",
                "Keep it beside the coffee tin and add one to the first cup of the day. Not for anyone allergic to fish.")),
        ],
        specs: &[(SERVING, T("膠原胜肽 5,000 mg、維生素 C 60 mg", "胶原蛋白肽 5,000 毫克、维生素 C 60 毫克", "Collagen peptides 5,000 mg, vitamin C 60 mg")), (INGREDIENTS, T("魚膠原胜肽、維生素 C", "鱼胶原蛋白肽、维生素 C", "Fish collagen peptides, vitamin C")), (T("每包", "每包", "Each"), T("5.2 g", "5.2 克", "5.2 g")), KEEPS],
        ..FOOD
    },
    Spec {
        slug: "psyllium-fruit-fibre", sku: "HV-FIB",
        name: T("洋車前子果纖粉", "洋车前子果蔬纤维粉", "Psyllium and Fruit Fibre"),
        tagline: T("便當菜太少的補救", "外卖青菜太少的补救", "For lunches short of greens"),
        colours: &["green"], axes: &[Axis::Pack(SACHETS, &[(15, 0), (30, 280)])], price: 360, stock: 95,
        attributes: "flavour=fruity,citrus occasion=work,breakfast audience=office-workers diet=vegan,gluten-free origin=india",
        tags: "fibre",
        story: &[
            p(T("膳食纖維 6 公克", "膳食纤维 6 克", "Six grams of fibre"),
              T("印度洋車前子殼粉加菊苣纖維，再以鳳梨、檸檬果粉調味。倒進 250 毫升冷水搖勻馬上喝，放三分鐘就變果凍。",
                "印度洋车前子壳粉加菊苣纤维，再以菠萝、柠檬果粉调味。倒进 250 毫升冷水摇匀马上喝，放三分钟就变果冻。",
                "Indian psyllium husk and chicory fibre flavoured with pineapple and lemon. Shake in 250 ml of cold water and drink at once: in three minutes it is jelly.")),
            p(T("記得多喝水", "记得多喝水", "Drink more water"),
              T("喝完再補一杯水。第一週從半包開始，讓身體慢慢習慣。吞嚥困難者請勿使用。",
                "喝完再补一杯水。第一周从半包开始，让身体慢慢习惯。吞咽困难者请勿使用。",
                "Follow with another glass. Begin with half a sachet for the first week. Not for people who have trouble swallowing.")),
        ],
        specs: &[(SERVING, T("膳食纖維 6 g", "膳食纤维 6 克", "Dietary fibre 6 g")), (INGREDIENTS, T("洋車前子殼、菊苣纖維、鳳梨粉", "洋车前子壳、菊苣纤维、菠萝粉", "Psyllium husk, chicory fibre, pineapple powder")), (T("每包", "每包", "Each"), T("9 g", "9 克", "9 g")), KEEPS],
        ..FOOD
    },
];
