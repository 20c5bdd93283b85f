//! Botanical foods: roots, berries, mushrooms.

use crate::picture::Kind;
use crate::spec::{Axis, Spec, T, p};
use crate::trades::words::{INGREDIENTS, ORIGIN, SHELF_LIFE};

const SACHETS: T = T("包", "包", "sachets");
const KEEPS: (T, T) = (SHELF_LIFE, T("兩年", "两年", "2 years"));
const CARE: &[T] = &[
    T(
        "本品為一般食品，非藥品，不具醫療效能。",
        "本品为普通食品，非药品，不能代替药物。",
        "A food, not a medicine; it treats no illness.",
    ),
    T(
        "孕哺婦與服藥者請先詢問醫師。",
        "孕期哺乳期及服药者请先咨询医生。",
        "If pregnant, nursing or on medication, ask your doctor.",
    ),
    T("開封後請儘早食用完畢。", "开封后请尽早食用完毕。", "Use it up soon after opening."),
];
const FOOD: Spec = Spec {
    kind: Kind::SachetBox,
    category: "botanicals",
    brand: "henvara",
    weight_g: 260,
    stock: 70,
    care: CARE,
    ..Spec::BASE
};

#[rustfmt::skip]
pub(super) const SPECS: &[Spec] = &[
    Spec {
        slug: "red-date-goji-drink", sku: "HV-RDG",
        name: T("紅棗枸杞桂圓飲", "红枣枸杞桂圆饮", "Red Date, Goji and Longan Drink"),
        tagline: T("媽媽熬的那一鍋，裝進鋁箔包", "妈妈熬的那一锅，装进小袋", "The pot your mother simmers, in a pouch"),
        colours: &["red"], axes: &[Axis::Pack(SACHETS, &[(10, 0), (30, 860)])], price: 480, was: Some(560), weight_g: 900,
        attributes: "origin=taiwan flavour=sweet,fruity occasion=breakfast,work season=winter audience=women,parents diet=vegan,caffeine-free",
        tags: "winter bestseller",
        story: &[
            p(T("真的熬了六小時", "真的熬了六小时", "Six hours, truly"),
              T("苗栗公館紅棗去核，和寧夏枸杞、龍眼乾一起小火慢熬，過濾後直接封包，沒有濃縮還原，也沒有加糖。",
                "苗栗公馆红枣去核，和宁夏枸杞、桂圆干一起小火慢熬，过滤后直接封装，没有浓缩还原，也没有加糖。",
                "Stoned red dates from Gongguan simmer slowly with Ningxia goji and dried longan, are strained and sealed: nothing concentrated, nothing added.")),
            p(T("隔水溫熱", "隔水温热", "Warm it in water"),
              T("整包泡熱水五分鐘再倒出，冬天早上捧著喝。兌牛奶是意外的好喝。",
                "整包泡热水五分钟再倒出，冬天早上捧着喝。兑牛奶是意外的好喝。",
                "Stand the pouch in hot water for five minutes and hold the cup on a winter morning. With milk it is unexpectedly good.")),
        ],
        specs: &[(INGREDIENTS, T("紅棗、枸杞、龍眼乾、水", "红枣、枸杞、桂圆干、水", "Red dates, goji, dried longan, water")), (T("每包", "每包", "Each"), T("80 ml", "80 毫升", "80 ml")), (ORIGIN, T("臺灣苗栗", "台湾苗栗", "Miaoli, Taiwan")), (SHELF_LIFE, T("一年", "一年", "1 year"))],
        ..FOOD
    },
    Spec {
        slug: "red-turmeric-capsules", sku: "HV-TUR", kind: Kind::SupplementBottle,
        name: T("臺灣紅薑黃膠囊", "台湾红姜黄胶囊", "Taiwan Red Turmeric Capsules"),
        tagline: T("把咖哩的那一味收進膠囊", "把咖喱里的那一味收进胶囊", "The heart of a curry, in a capsule"),
        colours: &["orange"], axes: &[Axis::Pack(T("粒", "粒", "capsules"), &[(60, 0), (120, 480)])], price: 560, weight_g: 140,
        attributes: "origin=taiwan flavour=spiced occasion=everyday,party diet=vegan,gluten-free audience=unisex",
        tags: "taiwan",
        story: &[
            p(T("自己種、自己磨", "自己种、自己磨", "Grown and milled by one farm"),
              T("南投名間的紅薑黃種滿十個月才挖，洗淨切片低溫烘乾，加一點黑胡椒粉。整根研磨，不是只取薑黃素，保有原本的薑味。",
                "南投名间的红姜黄种满十个月才挖，洗净切片低温烘干，加一点黑胡椒粉。整根研磨，不是只取姜黄素，保有原本的姜味。",
                "Red turmeric in Mingjian stays in the ground ten full months, is sliced, dried cool and milled whole with a little black pepper, so it keeps the taste of the root.")),
            p(T("飯後一粒", "饭后一粒", "After a meal"),
              T("每日一至兩粒，有油脂的餐後最好。膽道疾病者請先問醫師；不小心弄破，記得它真的會染色。",
                "每日一至两粒，有油脂的餐后最好。胆道疾病人士请先咨询医生；不小心弄破，记得它真的会染色。",
                "One or two a day after food with some fat. Ask a doctor if you have gall-bladder trouble, and mind: it truly stains.")),
        ],
        specs: &[(INGREDIENTS, T("紅薑黃粉、黑胡椒粉、植物膠囊", "红姜黄粉、黑胡椒粉、植物胶囊", "Red turmeric, black pepper, plant capsule")), (T("每粒", "每粒", "Each"), T("450 mg", "450 毫克", "450 mg")), (ORIGIN, T("南投名間", "台湾南投名间", "Mingjian, Nantou, Taiwan")), KEEPS],
        ..FOOD
    },
    Spec {
        slug: "elderberry-syrup", sku: "HV-ELD", kind: Kind::HoneyJar,
        name: T("接骨木莓果漿", "接骨木莓果浆", "Elderberry Syrup"),
        tagline: T("一匙紫色，兌水兌優格", "一勺紫色，兑水拌酸奶", "A spoonful of purple for water or yoghurt"),
        colours: &["purple"], axes: &[Axis::Volume(&[(250, 0), (500, 420)])], price: 520, weight_g: 430, stock: 45,
        attributes: "origin=germany flavour=fruity,sweet occasion=breakfast season=autumn,winter audience=kids,unisex diet=vegan",
        tags: "winter",
        story: &[
            p(T("煮熟的接骨木", "煮熟的接骨木", "Properly cooked"),
              T("生接骨木莓不能吃，一定要煮。德國果農以銅鍋熬煮四十分鐘，加蘋果汁與少許丁香，濃到能掛在匙背。",
                "生接骨木莓不能吃，一定要煮。德国果农以铜锅熬煮四十分钟，加苹果汁与少许丁香，浓到能挂在勺背。",
                "Raw elderberries are not for eating; these are boiled forty minutes in copper with apple juice and a few cloves, until the syrup coats a spoon.")),
            p(T("三種喝法", "三种喝法", "Three ways"),
              T("15 毫升兌 150 毫升溫水；淋在優格與格子鬆餅上；加氣泡水與薄荷葉做無酒精飲料。",
                "15 毫升兑 150 毫升温水；淋在酸奶与华夫饼上；加气泡水与薄荷叶做无酒精饮料。",
                "Fifteen millilitres in 150 of warm water; over yoghurt and waffles; with soda and mint as a drink without alcohol.")),
        ],
        specs: &[(INGREDIENTS, T("接骨木莓、蘋果汁、甜菜糖、丁香", "接骨木莓、苹果汁、甜菜糖、丁香", "Elderberry, apple juice, beet sugar, cloves")), (T("果含量", "果含量", "Fruit"), T("52%", "52%", "52%")), (ORIGIN, T("德國", "德国", "Germany")), KEEPS],
        ..FOOD
    },
    Spec {
        slug: "antler-mushroom-granules", sku: "HV-LZM",
        name: T("鹿角靈芝即溶粉", "鹿角灵芝速溶粉", "Antler Reishi Instant Powder"),
        tagline: T("苦得明白，回甘也快", "苦得明白，回甘也快", "Frankly bitter, quickly sweet"),
        colours: &["brown"], axes: &[Axis::Pack(SACHETS, &[(15, 0), (30, 780)])], price: 880, weight_g: 120, stock: 26,
        attributes: "origin=taiwan flavour=earthy occasion=breakfast,gift audience=parents diet=vegan,caffeine-free,no-added-sugar",
        tags: "gift taiwan",
        story: &[
            p(T("太空包裡長成鹿角", "菌包里长成鹿角", "Grown into antlers"),
              T("控制二氧化碳讓靈芝不開傘、長成鹿角，再以熱水萃取兩次、噴霧成粉。一包兌 200 毫升熱水，苦味先到，十秒後回甘。",
                "控制二氧化碳让灵芝不开伞、长成鹿角，再以热水提取两次、喷雾成粉。一包兑 200 毫升热水，苦味先到，十秒后回甘。",
                "Kept in high carbon dioxide, reishi never opens and grows antlers instead. Drawn twice in hot water and spray-dried; a sachet in 200 ml is bitter first and sweet ten seconds later.")),
            p(T("送長輩", "送长辈", "For elders"),
              T("獨立小包好撕、好溶，盒外無誇大字樣，長輩用得安心，晚輩送得大方。",
                "独立小包好撕、好溶，盒外无夸大字样，长辈用得安心，晚辈送得大方。",
                "The sachets tear and dissolve easily, and the box promises nothing it should not. A present one can give with a straight face.")),
        ],
        specs: &[(INGREDIENTS, T("鹿角靈芝萃取、麥芽糊精", "鹿角灵芝提取物、麦芽糊精", "Antler reishi extract, maltodextrin")), (T("每包", "每包", "Each"), T("2 g", "2 克", "2 g")), (ORIGIN, T("臺灣屏東", "台湾屏东", "Pingtung, Taiwan")), KEEPS],
        ..FOOD
    },
];
