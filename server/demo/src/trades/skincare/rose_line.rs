//! The rose line, for dry and mature skin: moisture in layers, a true rose scent.

use crate::picture::Kind;
use crate::spec::{Axis, Named, Para, Shades, Spec, T, p, v};
use crate::trades::words::{INGREDIENTS, SHELF_LIFE};

const SKIN: (T, T) =
    (T("適用膚質", "适用肤质", "Skin"), T("乾性、熟齡", "干性、熟龄", "Dry and mature"));
const KEEPS: (T, T) =
    (SHELF_LIFE, T("三年，開封後十二個月", "三年，开封后十二个月", "3 years, 12 months opened"));
const TEXTURE: T = T("質地", "质地", "Texture");
const PROMISE: Para = p(
    T("玫瑰系列的原則", "玫瑰系列的原则", "What the line stands by"),
    T(
        "玫瑰香貴，很多產品用香精補。我們只用保加利亞大馬士革玫瑰的花水與奧圖精油，香氣淡一點、真一點，不同採收年會有些微差異。",
        "玫瑰香贵，很多产品用香精补。我们只用保加利亚大马士革玫瑰的花水与奥图精油，香气淡一点、真一点，不同采收年会有些微差异。",
        "Rose is dear and often faked. We use only the water and otto of Bulgarian damask roses: fainter, truer, and a little different from one harvest to the next.",
    ),
);
const CARE: &[T] = &[
    T(
        "用乾淨的手或附贈挖勺取用。",
        "用干净的手或附赠挖勺取用。",
        "Take it with clean hands or the spatula.",
    ),
    T(
        "對玫瑰或花粉過敏者請先局部測試。",
        "对玫瑰或花粉过敏者请先局部测试。",
        "If flowers trouble you, test a small place first.",
    ),
    T("避免陽光直射與浴室高溫。", "避免阳光直射与浴室高温。", "Keep out of sun and steamy rooms."),
];
const LINE: Spec = Spec {
    brand: "orrafelle",
    colours: &["rose"],
    story: &[PROMISE],
    care: CARE,
    stock: 70,
    ..Spec::BASE
};

const LIP_SHADES: Shades = Named {
    code: "shade",
    name: T("色號", "色号", "Shade"),
    values: &[
        v("dried-rose", "01", 0, T("01 乾燥玫瑰", "01 干枯玫瑰", "01 Dried rose")),
        v("persimmon", "02", 0, T("02 熟柿", "02 熟柿", "02 Persimmon")),
        v("mulberry", "03", 0, T("03 桑椹", "03 桑葚", "03 Mulberry")),
        v("milk-tea", "04", 0, T("04 奶茶", "04 奶茶", "04 Milk tea")),
    ],
};

#[rustfmt::skip]
pub(super) const SPECS: &[Spec] = &[
    Spec {
        slug: "rose-cream-cleanser", sku: "RS-CLN", kind: Kind::Tube, category: "cleansers",
        name: T("玫瑰柔潤洗面霜", "玫瑰柔润洁面霜", "Rose Cream Cleanser"),
        tagline: T("乾肌早晨的第一步", "干皮早晨的第一步", "A dry face's first step of the day"),
        axes: &[Axis::Volume(&[(120, 0)])], price: 480, weight_g: 160,
        attributes: "skin=dry,mature scent=floral occasion=everyday season=winter audience=women origin=taiwan",
        tags: "rose",
        story: &[
            p(T("霜變泡，泡變水", "霜变泡，泡变水", "Cream to foam to water"),
              T("含三成保濕成分的潔面霜，加水才慢慢起細泡，洗完臉是軟的。早上用它、晚上用卸妝乳，是乾燥肌最省事的組合。",
                "含三成保湿成分的洁面霜，加水才慢慢起细泡，洗完脸是软的。早上用它、晚上用卸妆乳，是干皮最省事的组合。",
                "Nearly a third of it is there to moisturise. It foams only slowly, with water, and leaves the face soft. This by morning and a cleansing milk by night is all dry skin needs.")),
            PROMISE,
        ],
        specs: &[(INGREDIENTS, T("玫瑰花水、甘油、椰油醯胺基酸", "玫瑰花水、甘油、椰油酰氨基酸", "Rose water, glycerin, cocoyl amino acids")), (TEXTURE, T("霜狀", "霜状", "Cream")), SKIN, KEEPS],
        ..LINE
    },
    Spec {
        slug: "rose-essence-toner", sku: "RS-TON", kind: Kind::PumpBottle, category: "toners",
        name: T("玫瑰精萃化妝水", "玫瑰精萃保湿水", "Rose Essence Toner"),
        tagline: T("拍三次，像吃飽了水", "拍三次，像喝饱了水", "Pat three times, and skin has had its fill"),
        axes: &[Axis::Volume(&[(150, 0), (200, 180)])], price: 620, was: Some(720), weight_g: 230,
        attributes: "skin=dry,mature scent=floral occasion=everyday season=autumn,winter audience=women origin=taiwan",
        tags: "rose bestseller",
        story: &[
            p(T("花水做底", "花水做底", "Flower water underneath"),
              T("七成是玫瑰花水，再以三種分子量的玻尿酸分別停在表層與角質裡。質地微稠，掌心按三次，第三次會感覺皮膚把手吸住。",
                "七成是玫瑰花水，再以三种分子量的透明质酸分别停在表层与角质里。质地微稠，掌心按三次，第三次会感觉皮肤把手吸住。",
                "Seven tenths is rose water; hyaluronic acid of three sizes stays at three depths. Slightly thick: press it in three times, and the third time your palm will cling.")),
            PROMISE,
        ],
        specs: &[(INGREDIENTS, T("玫瑰花水 70%、三重玻尿酸、甜菜鹼", "玫瑰花水 70%、三重透明质酸、甜菜碱", "Rose water 70%, three hyaluronic acids, betaine")), (TEXTURE, T("微稠水狀", "微稠水状", "Slightly thick")), SKIN, KEEPS],
        ..LINE
    },
    Spec {
        slug: "rose-oil-serum", sku: "RS-SER", kind: Kind::DropperBottle, category: "serums",
        name: T("玫瑰雙層精華油", "玫瑰双层精华油", "Rose Two-Phase Serum"),
        tagline: T("搖十下，水與油在一起", "摇十下，水与油在一起", "Ten shakes bring water and oil together"),
        axes: &[Axis::Volume(&[(30, 0)])], price: 1_180, weight_g: 90, stock: 40, featured: Some(5),
        attributes: "skin=dry,mature scent=floral occasion=sleep,gift season=winter audience=women origin=taiwan",
        tags: "rose gift",
        story: &[
            p(T("上層是油，下層是花", "上层是油，下层是花", "Oil above, flower below"),
              T("上層是玫瑰果、角鯊烷與兩滴奧圖玫瑰，下層是花水與維生素 B3。搖勻後像一支會呼吸的乳液，比純油輕，比精華潤。",
                "上层是玫瑰果、角鲨烷与两滴奥图玫瑰，下层是花水与维生素 B3。摇匀后像一支会呼吸的乳液，比纯油轻，比精华润。",
                "Rosehip, squalane and two drops of otto float on rose water with vitamin B3. Shaken, it becomes a lotion that breathes: lighter than oil, richer than serum.")),
            p(T("順序", "顺序", "Where it goes"),
              T("化妝水後、乳霜前；一管半滴管足夠全臉與頸。冬天可混進粉底半滴，妝面不卡粉。",
                "爽肤水后、面霜前；半滴管足够全脸与颈部。冬天可往粉底里混半滴，妆面不卡粉。",
                "After toner and before cream; half a dropper does face and neck. In winter half a drop in foundation keeps it from caking.")),
        ],
        specs: &[(INGREDIENTS, T("玫瑰果油、奧圖玫瑰、菸鹼醯胺", "玫瑰果油、奥图玫瑰、烟酰胺", "Rosehip oil, rose otto, niacinamide")), (TEXTURE, T("油水雙層", "油水双层", "Two phases")), SKIN, KEEPS],
        ..LINE
    },
    Spec {
        slug: "rose-rich-cream", sku: "RS-CRM", kind: Kind::Jar, category: "creams",
        name: T("玫瑰豐潤乳霜", "玫瑰丰润面霜", "Rose Rich Cream"),
        tagline: T("暖氣房裡也不起皮", "暖气房里也不起皮", "No flakes, even beside a radiator"),
        axes: &[Axis::Volume(&[(30, 0), (50, 420)])], price: 780, weight_g: 120,
        attributes: "skin=dry,mature scent=floral season=winter occasion=everyday audience=women origin=taiwan",
        tags: "rose winter",
        story: &[
            p(T("奶油般的厚，十分鐘的薄", "奶油般的厚，十分钟的薄", "Butter at first, a veil in ten minutes"),
              T("乳木果、荷荷芭酯與膽固醇仿照皮脂的比例調配，剛上臉有存在感，十分鐘後只剩一層光。北方的冬天、長途飛機，都靠它。",
                "乳木果、荷荷巴酯与胆固醇仿照皮脂的比例调配，刚上脸有存在感，十分钟后只剩一层光。北方的冬天、长途飞机，都靠它。",
                "Shea, jojoba esters and cholesterol follow the proportions of skin's own fat. You feel it at first; ten minutes later only a sheen is left. For northern winters and long flights.")),
            PROMISE,
        ],
        specs: &[(INGREDIENTS, T("乳木果脂、荷荷芭酯、玫瑰花水", "乳木果脂、荷荷巴酯、玫瑰花水", "Shea, jojoba esters, rose water")), (TEXTURE, T("豐潤霜狀", "丰润霜状", "Rich cream")), SKIN, KEEPS],
        ..LINE
    },
    Spec {
        slug: "rose-petal-jelly-mask", sku: "RS-MSK", kind: Kind::Jar, category: "masks",
        name: T("玫瑰花瓣凍膜", "玫瑰花瓣冻膜", "Rose Petal Jelly Mask"),
        tagline: T("看得見花瓣的睡前時光", "看得见花瓣的睡前时光", "Petals you can see, at the end of the day"),
        colours: &["pink"], axes: &[Axis::Volume(&[(100, 0)])], price: 690, weight_g: 210, stock: 45,
        attributes: "skin=dry,sensitive scent=floral occasion=sleep,party audience=women style=romantic origin=taiwan",
        tags: "rose mask",
        story: &[
            p(T("冰過更好", "冰过更好", "Better chilled"),
              T("凍裡浮著手工撕碎的食用級玫瑰花瓣。冷藏後厚敷二十分鐘，面紙擦去即可，隔天早上妝會特別安分。",
                "冻里浮着手工撕碎的食用级玫瑰花瓣。冷藏后厚敷二十分钟，纸巾擦去即可，隔天早上妆会特别服帖。",
                "Hand-torn edible petals float in the jelly. Chill it, wear it thick for twenty minutes, wipe it off; make-up behaves the next morning.")),
            p(T("免洗也可以", "免洗也可以", "Or leave it on"),
              T("薄敷一層當睡眠膜，不必洗。花瓣若留在臉上，那是你今天應得的。",
                "薄敷一层当睡眠面膜，不必洗。花瓣若留在脸上，那是你今天应得的。",
                "A thin layer works overnight and needs no rinsing. If a petal stays on your cheek, you have earned it.")),
        ],
        specs: &[(INGREDIENTS, T("玫瑰花瓣、玫瑰花水、銀耳多醣", "玫瑰花瓣、玫瑰花水、银耳多糖", "Rose petals, rose water, tremella polysaccharide")), (TEXTURE, T("彈性凍膜", "弹性冻膜", "Springy jelly")), SKIN, KEEPS],
        ..LINE
    },
    Spec {
        slug: "rose-hand-cream", sku: "RS-HND", kind: Kind::Tube, category: "hand-and-lip",
        name: T("玫瑰絲絨護手霜", "玫瑰丝绒护手霜", "Rose Velvet Hand Cream"),
        tagline: T("握手時，別人先記得香氣", "握手时，别人先记得香气", "They will remember the handshake"),
        axes: &[Axis::Volume(&[(30, 0), (75, 210)])], price: 230, was: Some(260), weight_g: 50, stock: 150,
        attributes: "skin=dry scent=floral occasion=gift,work season=winter audience=women origin=taiwan",
        tags: "rose gift winter",
        story: &[
            p(T("絲絨是怎麼來的", "丝绒是怎么来的", "Where the velvet comes from"),
              T("細磨的米澱粉讓霜體收成啞光，手背像撲過一層粉。玫瑰奧圖先香，十五分鐘後轉成淡淡白麝香。",
                "细磨的米淀粉让霜体收成哑光，手背像扑过一层粉。玫瑰奥图先香，十五分钟后转成淡淡白麝香。",
                "Finely milled rice starch dries it to a matt, powdered finish. Rose otto comes first and turns to a pale white musk after a quarter of an hour.")),
            PROMISE,
        ],
        specs: &[(INGREDIENTS, T("乳木果脂、米澱粉、玫瑰奧圖", "乳木果脂、米淀粉、玫瑰奥图", "Shea, rice starch, rose otto")), (TEXTURE, T("絲絨霜狀", "丝绒霜状", "Velvet cream")), SKIN, KEEPS],
        ..LINE
    },
    Spec {
        slug: "rose-tinted-lip-balm", sku: "RS-LIP", kind: Kind::Lipstick, category: "hand-and-lip",
        name: T("玫瑰潤色護唇膏", "玫瑰润色护唇膏", "Rose Tinted Lip Balm"),
        tagline: T("不照鏡子也能擦的顏色", "不照镜子也能涂的颜色", "Colour you can put on without a mirror"),
        colours: &["rose", "orange", "wine", "caramel"], shades: Some(&LIP_SHADES), price: 320, weight_g: 25, stock: 90,
        attributes: "skin=dry scent=floral occasion=everyday,work,party audience=women origin=korea",
        tags: "rose lip",
        story: &[
            p(T("護唇七分，顏色三分", "护唇七分，颜色三分", "Seven parts balm, three of colour"),
              T("玫瑰果油與蜂蠟的膏體在體溫下化開，唇紋填平，顏色透得出原本的血色。補擦不會越疊越髒，杯口也只留一點。",
                "玫瑰果油与蜂蜡的膏体在体温下化开，唇纹填平，颜色透得出原本的血色。补涂不会越叠越脏，杯口也只留一点。",
                "Rosehip oil and beeswax melt at lip warmth and fill the fine lines, while your own colour shows through. It does not cake with layers and hardly marks a cup.")),
            p(T("四個色號", "四个色号", "Four shades"),
              T("乾燥玫瑰日常百搭；熟柿顯氣色；桑椹塗薄是莓果、塗厚有氣場；奶茶適合素顏。",
                "干枯玫瑰日常百搭；熟柿显气色；桑葚薄涂是莓果、厚涂有气场；奶茶适合素颜。",
                "Dried rose goes with everything; persimmon lifts the face; mulberry is berry when thin and bold when thick; milk tea is for bare skin.")),
        ],
        specs: &[(T("淨重", "净重", "Net weight"), T("3.5 g", "3.5 克", "3.5 g")), (INGREDIENTS, T("玫瑰果油、蜂蠟、乳木果脂", "玫瑰果油、蜂蜡、乳木果脂", "Rosehip oil, beeswax, shea")), (TEXTURE, T("潤澤膏狀", "润泽膏状", "Glossy balm"))],
        ..LINE
    },
    Spec {
        slug: "rose-body-lotion", sku: "RS-BDY", kind: Kind::PumpBottle, category: "soaps-and-washes",
        name: T("玫瑰身體乳", "玫瑰身体乳", "Rose Body Lotion"),
        tagline: T("毛衣底下的秘密花園", "毛衣底下的秘密花园", "The garden under your sweater"),
        axes: &[Axis::Volume(&[(200, 0), (400, 360)])], price: 450, weight_g: 260,
        attributes: "skin=dry scent=floral occasion=bath,sleep season=autumn,winter audience=women origin=taiwan",
        tags: "rose bath",
        story: &[
            p(T("水氣沒乾就擦", "水汽没干就擦", "While you are still damp"),
              T("尿素 5% 軟化小腿與手肘的粗糙，玫瑰果油收尾不黏睡衣。洗完澡三分鐘內擦，用量只要平常的一半。",
                "尿素 5% 软化小腿与手肘的粗糙，玫瑰果油收尾不黏睡衣。洗完澡三分钟内涂，用量只要平常的一半。",
                "Urea at 5% softens shins and elbows; rosehip oil finishes without sticking to pyjamas. Within three minutes of the shower you need only half as much.")),
            PROMISE,
        ],
        specs: &[(INGREDIENTS, T("尿素 5%、玫瑰果油、玫瑰花水", "尿素 5%、玫瑰果油、玫瑰花水", "Urea 5%, rosehip oil, rose water")), (TEXTURE, T("柔滑乳液", "柔滑乳液", "Silky lotion")), SKIN, KEEPS],
        ..LINE
    },
];
