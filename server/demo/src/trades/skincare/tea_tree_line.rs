//! The tea-tree line, for skin that shines: light textures, nothing that strips.

use crate::picture::Kind;
use crate::spec::{Axis, Para, Spec, T, p};
use crate::trades::words::{INGREDIENTS, SHELF_LIFE};

const SKIN: (T, T) =
    (T("適用膚質", "适用肤质", "Skin"), T("油性、混合性", "油性、混合性", "Oily and combination"));
const KEEPS: (T, T) =
    (SHELF_LIFE, T("三年，開封後十二個月", "三年，开封后十二个月", "3 years, 12 months opened"));
const TEXTURE: T = T("質地", "质地", "Texture");

const PROMISE: Para = p(
    T("茶樹系列的原則", "茶树系列的原则", "What the line stands by"),
    T(
        "控油不等於洗到發緊。整個系列維持弱酸性，茶樹精油只用 0.3–0.5%，足夠清新、不至於刺激；不含皂基、不加酒精、不用人工色素。",
        "控油不等于洗到发紧。整个系列保持弱酸性，茶树精油只用 0.3–0.5%，足够清新、不至于刺激；不含皂基、不加酒精、不用人工色素。",
        "Less shine need not mean tight skin. Everything here is mildly acidic and holds 0.3–0.5% tea tree oil, enough to be fresh and not enough to sting; no soap base, no alcohol, no dyes.",
    ),
);
const CARE: &[T] = &[
    T("首次使用請先於耳後測試。", "首次使用请先于耳后测试。", "Try a little behind the ear first."),
    T(
        "避開眼周，若不慎入眼請以清水沖洗。",
        "避开眼周，若不慎入眼请以清水冲洗。",
        "Avoid the eyes; rinse with water if it gets in.",
    ),
    T("置於陰涼處，避免陽光直射。", "置于阴凉处，避免阳光直射。", "Keep cool and out of the sun."),
];
const LINE: Spec = Spec {
    brand: "calmwyn",
    colours: &["mint"],
    story: &[PROMISE],
    care: CARE,
    stock: 90,
    ..Spec::BASE
};

#[rustfmt::skip]
pub(super) const SPECS: &[Spec] = &[
    Spec {
        slug: "tea-tree-gel-cleanser", sku: "TT-CLN", kind: Kind::Tube, category: "cleansers",
        name: T("茶樹淨透潔面凝膠", "茶树净透洁面凝胶", "Tea Tree Gel Cleanser"),
        tagline: T("洗完是乾淨，不是緊繃", "洗完是干净，不是紧绷", "Clean, and not a bit tight"),
        axes: &[Axis::Volume(&[(100, 0), (150, 130)])], price: 320, was: Some(380), weight_g: 130,
        attributes: "skin=oily,combination scent=herbal occasion=everyday season=summer audience=unisex origin=taiwan",
        tags: "tea-tree bestseller",
        story: &[
            p(T("胺基酸泡泡", "氨基酸泡泡", "Amino-acid foam"),
              T("椰油醯基甘胺酸鈉起的泡細而短，帶得走油，帶不走水。擠一公分、加水搓三十秒，從 T 字洗到兩頰，最後沖髮際線。",
                "椰油酰甘氨酸钠起的泡细而短，带得走油，带不走水。挤一厘米、加水搓三十秒，从 T 区洗到两颊，最后冲发际线。",
                "Sodium cocoyl glycinate makes a short, fine lather that lifts oil and leaves water. Squeeze a centimetre, work it thirty seconds with water, T-zone first, hairline last.")),
            PROMISE,
        ],
        specs: &[(INGREDIENTS, T("茶樹精油、甘胺酸界面活性劑、金縷梅", "茶树精油、甘氨酸表面活性剂、金缕梅", "Tea tree oil, glycinate surfactant, witch hazel")), (T("酸鹼值", "pH 值", "pH"), T("5.5", "5.5", "5.5")), SKIN, KEEPS],
        ..LINE
    },
    Spec {
        slug: "tea-tree-balancing-toner", sku: "TT-TON", kind: Kind::SprayBottle, category: "toners",
        name: T("茶樹平衡化妝水", "茶树平衡爽肤水", "Tea Tree Balancing Toner"),
        tagline: T("兩層水，油光慢三小時來", "两层水，油光晚来三小时", "Two layers of water keep shine waiting"),
        axes: &[Axis::Volume(&[(150, 0)])], price: 420, weight_g: 190,
        attributes: "skin=oily,combination scent=herbal occasion=everyday season=summer origin=taiwan",
        tags: "tea-tree",
        story: &[
            p(T("以純露代替水", "以纯露代替水", "Hydrosol instead of water"),
              T("配方裡四成是茶樹純露，再加鋅與菸鹼醯胺。用化妝棉擦一遍帶走餘污，再噴一層用手按進去，冬天也不覺得乾。",
                "配方里四成是茶树纯露，再加锌与烟酰胺。用化妆棉擦一遍带走余污，再喷一层用手按进去，冬天也不觉得干。",
                "Four tenths of it is tea tree hydrosol, joined by zinc and niacinamide. Wipe once with cotton to take off what is left, then mist and press in; even in winter it does not feel dry.")),
            PROMISE,
        ],
        specs: &[(INGREDIENTS, T("茶樹純露、PCA 鋅、菸鹼醯胺 2%", "茶树纯露、PCA 锌、烟酰胺 2%", "Tea tree hydrosol, zinc PCA, niacinamide 2%")), (TEXTURE, T("清爽水狀", "清爽水状", "Watery")), SKIN, KEEPS],
        ..LINE
    },
    Spec {
        slug: "tea-tree-salicylic-serum", sku: "TT-SER", kind: Kind::DropperBottle, category: "serums",
        name: T("茶樹水楊酸精華", "茶树水杨酸精华", "Tea Tree BHA Serum"),
        tagline: T("毛孔鬧脾氣的夜裡，薄薄一層", "毛孔闹脾气的夜里，薄薄一层", "A thin layer for nights when pores complain"),
        axes: &[Axis::Volume(&[(30, 0)])], price: 680, weight_g: 85, stock: 60,
        attributes: "skin=oily scent=herbal occasion=sleep audience=unisex origin=taiwan",
        tags: "tea-tree night",
        story: &[
            p(T("0.5% 就夠", "0.5% 就够", "Half a per cent will do"),
              T("水楊酸 0.5% 搭配甘草根萃取，溫和去除老廢角質，讓粗糙的鼻翼摸起來平一些。週一、三、五夜間使用，其餘的夜晚讓皮膚休息。",
                "水杨酸 0.5% 搭配甘草根提取物，温和去除老废角质，让粗糙的鼻翼摸起来平一些。周一、三、五夜间使用，其余的夜晚让皮肤休息。",
                "Salicylic acid at 0.5% with liquorice root loosens old cells gently and smooths the rough sides of the nose. Use it Monday, Wednesday and Friday nights, and let skin rest in between.")),
            p(T("搭配防曬", "搭配防晒", "Wear sunscreen"),
              T("使用酸類期間，白天請確實防曬；若正在使用 A 酸或皮膚有傷口，請暫停。",
                "使用酸类期间，白天请做好防晒；若正在使用维 A 酸或皮肤有伤口，请暂停。",
                "While using acids, wear sunscreen by day; pause if you use tretinoin or have broken skin.")),
        ],
        specs: &[(INGREDIENTS, T("水楊酸 0.5%、茶樹精油、甘草根", "水杨酸 0.5%、茶树精油、甘草根", "Salicylic acid 0.5%, tea tree oil, liquorice")), (TEXTURE, T("輕薄凝露", "轻薄凝露", "Light gel")), SKIN, KEEPS],
        ..LINE
    },
    Spec {
        slug: "tea-tree-gel-cream", sku: "TT-CRM", kind: Kind::Jar, category: "creams",
        name: T("茶樹輕凝霜", "茶树轻凝霜", "Tea Tree Gel Cream"),
        tagline: T("油肌也願意擦的那一層", "油皮也愿意擦的那一层", "The layer even oily skin will wear"),
        axes: &[Axis::Volume(&[(50, 0)])], price: 560, weight_g: 140,
        attributes: "skin=oily,combination scent=herbal occasion=everyday season=summer,spring origin=taiwan",
        tags: "tea-tree",
        story: &[
            p(T("抹開就變水", "抹开就变水", "It turns to water"),
              T("以角鯊烷代替礦物油，凝膠在指腹下化成水珠，三十秒收乾，接著上防曬不搓泥。夏天可以單擦這一層。",
                "以角鲨烷代替矿物油，凝胶在指腹下化成水珠，三十秒收干，接着上防晒不搓泥。夏天可以只擦这一层。",
                "Squalane takes the place of mineral oil. Under the fingers the gel breaks into water, dries within thirty seconds and does not roll under sunscreen. In summer it is enough by itself.")),
            PROMISE,
        ],
        specs: &[(INGREDIENTS, T("茶樹精油、角鯊烷、玻尿酸", "茶树精油、角鲨烷、透明质酸", "Tea tree oil, squalane, hyaluronic acid")), (TEXTURE, T("水凝霜", "水凝霜", "Water gel")), SKIN, KEEPS],
        ..LINE
    },
    Spec {
        slug: "tea-tree-clay-mask", sku: "TT-MSK", kind: Kind::Jar, category: "masks",
        name: T("茶樹綠泥面膜", "茶树绿泥面膜", "Tea Tree Green Clay Mask"),
        tagline: T("週五晚上的十分鐘大掃除", "周五晚上的十分钟大扫除", "Ten minutes of Friday-night housekeeping"),
        colours: &["sage"], axes: &[Axis::Volume(&[(80, 0)])], price: 490, was: Some(580), weight_g: 170, stock: 55,
        attributes: "skin=oily,combination scent=herbal occasion=home,bath origin=france audience=unisex",
        tags: "tea-tree mask",
        story: &[
            p(T("別等它全乾", "别等它全干", "Do not let it dry out"),
              T("法國綠泥吸油，高嶺土緩和，甘油讓泥保持濕潤。厚敷十分鐘，邊緣開始發白就沖掉；敷到龜裂反而會把水也吸走。",
                "法国绿泥吸油，高岭土缓和，甘油让泥保持湿润。厚敷十分钟，边缘开始发白就冲掉；敷到龟裂反而会把水也吸走。",
                "French green clay takes up oil, kaolin softens it, glycerin keeps it damp. Wear it thick for ten minutes and rinse as the edges turn pale; a mask that cracks has begun to drink your water too.")),
            p(T("只敷該敷的地方", "只敷该敷的地方", "Only where it is needed"),
              T("混合肌敷 T 字與下巴就好，兩頰可同時敷薰衣草乳霜當保護。每週一到兩次。",
                "混合性皮肤敷 T 区与下巴就好，两颊可同时敷薰衣草面霜当保护。每周一到两次。",
                "On combination skin mask the T-zone and chin, and put lavender cream on the cheeks meanwhile. Once or twice a week.")),
        ],
        specs: &[(INGREDIENTS, T("法國綠泥、高嶺土、茶樹精油", "法国绿泥、高岭土、茶树精油", "French green clay, kaolin, tea tree oil")), (TEXTURE, T("濕潤泥狀", "湿润泥状", "Moist clay")), SKIN, KEEPS],
        ..LINE
    },
    Spec {
        slug: "tea-tree-soap", sku: "TT-SOP", kind: Kind::SoapBar, category: "soaps-and-washes",
        name: T("茶樹艾草手工皂", "茶树艾草手工皂", "Tea Tree and Mugwort Soap"),
        tagline: T("運動完，從背洗到腳跟", "运动完，从背洗到脚跟", "From back to heel, after sport"),
        colours: &["green"], axes: &[Axis::Pack(T("入", "块", "bars"), &[(1, 0), (3, 330)])], price: 180, weight_g: 120, stock: 140,
        attributes: "skin=oily scent=herbal occasion=sport,bath audience=unisex,men season=summer origin=taiwan",
        tags: "tea-tree soap",
        story: &[
            p(T("晾了四十五天", "晾了四十五天", "Forty-five days on the rack"),
              T("橄欖、椰子、棕櫚果油冷製成皂，加入臺東艾草粉與茶樹精油，在通風架上晾足四十五天才出貨。皂體硬、耐洗，泡沫偏細。",
                "橄榄、椰子、棕榈果油冷制成皂，加入台东艾草粉与茶树精油，在通风架上晾足四十五天才发货。皂体硬、耐洗，泡沫偏细。",
                "Olive, coconut and palm fruit oils are saponified cold with mugwort from Taitung and tea tree oil, then stand on airy racks for forty-five days. The bar is hard, lasts, and lathers fine.")),
            p(T("給它一個會瀝水的家", "给它一个会沥水的家", "Give it a dish that drains"),
              T("手工皂含天然甘油，泡在水裡會軟。放在瀝水皂盤，一塊約可洗五週。",
                "手工皂含天然甘油，泡在水里会软。放在沥水皂盒，一块约可洗五周。",
                "Handmade soap keeps its glycerin and goes soft in a puddle. On a draining dish a bar lasts about five weeks.")),
        ],
        specs: &[(INGREDIENTS, T("橄欖油、椰子油、茶樹精油、艾草粉", "橄榄油、椰子油、茶树精油、艾草粉", "Olive, coconut and tea tree oils, mugwort")), (T("單塊重量", "单块重量", "Bar"), T("100 g ± 5 g", "100 克 ± 5 克", "100 g ± 5 g")), (T("製法", "制法", "Method"), T("冷製法", "冷制法", "Cold process"))],
        ..LINE
    },
    Spec {
        slug: "tea-tree-spot-roll-on", sku: "TT-ROL", kind: Kind::RollOn, category: "serums",
        name: T("茶樹局部調理滾珠", "茶树局部调理滚珠", "Tea Tree Spot Roll-On"),
        tagline: T("一點點的地方，一點點就好", "一点点的地方，一点点就好", "A little, where a little is needed"),
        axes: &[Axis::Volume(&[(8, 0)])], price: 260, weight_g: 40, stock: 130,
        attributes: "skin=oily scent=herbal occasion=travel,everyday audience=students,unisex origin=taiwan",
        tags: "tea-tree travel",
        story: &[
            p(T("比手指乾淨", "比手指干净", "Cleaner than a finger"),
              T("冰涼的鋼珠只碰該碰的地方。茶樹 2%、金縷梅與蘆薈調成水性凝露，白天薄薄滾一圈，透明、不反白，妝前也能用。",
                "冰凉的钢珠只碰该碰的地方。茶树 2%、金缕梅与芦荟调成水性凝露，白天薄薄滚一圈，透明、不泛白，妆前也能用。",
                "A cool steel ball touches only the place that needs it. Tea tree at 2% with witch hazel and aloe in a watery gel: clear, never chalky, and happy under make-up.")),
            PROMISE,
        ],
        specs: &[(INGREDIENTS, T("茶樹精油 2%、金縷梅、蘆薈", "茶树精油 2%、金缕梅、芦荟", "Tea tree oil 2%, witch hazel, aloe")), (TEXTURE, T("水性凝露", "水性凝露", "Watery gel")), SKIN, KEEPS],
        ..LINE
    },
];
