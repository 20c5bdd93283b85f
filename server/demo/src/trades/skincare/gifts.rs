//! Gift sets made of the lines.

use crate::picture::Kind;
use crate::spec::{Named, Shades, Spec, T, p, v};
use crate::trades::words::{CONTENTS, SHELF_LIFE, SIZE};

const KEEPS: (T, T) = (SHELF_LIFE, T("至少十八個月", "至少十八个月", "At least 18 months"));
const CARE: &[T] = &[
    T(
        "附手寫卡，結帳時請在備註填寫內容。",
        "附手写卡，结账时请在备注填写内容。",
        "A handwritten card comes with it: tell us the words in the order note.",
    ),
    T(
        "各品使用方式請見單品標示。",
        "各品使用方式请见单品标示。",
        "See each item for its directions.",
    ),
];
const LINES: Shades = Named {
    code: "line",
    name: T("系列", "系列", "Line"),
    values: &[
        v("rose", "RS", 0, T("玫瑰", "玫瑰", "Rose")),
        v("lavender", "LV", -60, T("薰衣草", "薰衣草", "Lavender")),
        v("tea-tree", "TT", -120, T("茶樹", "茶树", "Tea tree")),
    ],
};
const SET: Spec = Spec {
    kind: Kind::GiftBox,
    category: "gift-sets",
    brand: "calmwyn",
    care: CARE,
    stock: 40,
    ..Spec::BASE
};

#[rustfmt::skip]
pub(super) const SPECS: &[Spec] = &[
    Spec {
        slug: "first-meeting-set", sku: "GS-MINI",
        name: T("初見旅行五件組", "初见旅行五件套", "First Meeting Travel Set"),
        tagline: T("一個系列，五小瓶，試完再決定", "一个系列，五小瓶，试完再决定", "One line in five small bottles: try, then decide"),
        colours: &["rose", "lavender", "mint"], shades: Some(&LINES), price: 680, was: Some(860), weight_g: 320, stock: 70,
        attributes: "skin=all occasion=travel,gift audience=beginners,women scent=floral,herbal origin=taiwan",
        tags: "gift travel beginner",
        story: &[
            p(T("剛好十天", "刚好十天", "Ten days' worth"),
              T("潔面 20、化妝水 30、精華 5、乳霜 10 毫升，再加一片面膜，正好是一趟旅行或一輪試用的份量，全部可以帶上飛機。",
                "洁面 20、爽肤水 30、精华 5、面霜 10 毫升，再加一片面膜，正好是一趟旅行或一轮试用的分量，全部可以带上飞机。",
                "Cleanser 20, toner 30, serum 5, cream 10 ml and one mask: enough for a journey or a fair trial, all of it fit for hand luggage.")),
            p(T("不知道選哪個系列", "不知道选哪个系列", "Which line?"),
              T("下午會出油選茶樹；容易泛紅選薰衣草；洗完臉就緊選玫瑰。盒內附試用紀錄卡，十天後看自己的答案。",
                "下午会出油选茶树；容易泛红选薰衣草；洗完脸就紧选玫瑰。盒内附试用记录卡，十天后看自己的答案。",
                "Shiny by afternoon: tea tree. Quick to redden: lavender. Tight after washing: rose. A card in the box keeps your notes for ten days.")),
        ],
        specs: &[(CONTENTS, T("潔面、化妝水、精華、乳霜、面膜", "洁面、爽肤水、精华、面霜、面膜", "Cleanser, toner, serum, cream, mask")), (SIZE, T("18 × 12 × 5 cm", "18 × 12 × 5 厘米", "18 × 12 × 5 cm")), KEEPS],
        ..SET
    },
    Spec {
        slug: "rose-ritual-box", sku: "GS-ROSE",
        name: T("玫瑰儀式禮盒", "玫瑰仪式礼盒", "Rose Ritual Gift Box"),
        tagline: T("從洗臉到香味，完整的一朵", "从洁面到香味，完整的一朵", "A whole rose, from wash to scent"),
        colours: &["rose"], brand: "orrafelle", price: 2_380, was: Some(2_860), weight_g: 980, stock: 30,
        attributes: "skin=dry,mature occasion=gift audience=women scent=floral style=romantic origin=taiwan",
        tags: "gift rose",
        story: &[
            p(T("盒子裡的順序", "盒子里的顺序", "In order of use"),
              T("洗面霜、精萃化妝水、雙層精華油、豐潤乳霜依使用順序排成一列，最後一格是玫瑰暮色滾珠。打開的人不用看說明書。",
                "洁面霜、精萃水、双层精华油、丰润面霜依使用顺序排成一列，最后一格是玫瑰暮色滚珠。打开的人不用看说明书。",
                "Cleanser, toner, two-phase serum and rich cream lie in the order they are used, with the dusk perfume oil last. Nobody will need the leaflet.")),
            p(T("母親節與週年", "母亲节与纪念日", "Mother's Day, anniversaries"),
              T("布面書型盒以緞帶闔上，用完可收信與照片。可代寫卡片並指定到貨日。",
                "布面书型盒以缎带合上，用完可收信与照片。可代写卡片并指定到货日。",
                "The cloth-bound box closes with a ribbon and keeps letters afterwards. We write the card and deliver on the day you name.")),
        ],
        specs: &[(CONTENTS, T("洗面霜、化妝水、精華油、乳霜、滾珠香氛", "洁面霜、精萃水、精华油、面霜、滚珠香氛", "Cleanser, toner, serum, cream, perfume roll-on")), (SIZE, T("30 × 22 × 8 cm", "30 × 22 × 8 厘米", "30 × 22 × 8 cm")), KEEPS],
        ..SET
    },
    Spec {
        slug: "sleep-well-box", sku: "GS-SLEEP",
        name: T("好眠禮盒", "好眠礼盒", "Sleep Well Gift Box"),
        tagline: T("送給總說很累的那個人", "送给总说很累的那个人", "For the one who is always tired"),
        colours: &["lavender"], price: 1_680, was: Some(1_940), weight_g: 860, stock: 45,
        attributes: "skin=all occasion=gift,sleep audience=unisex,parents scent=floral,woody origin=taiwan",
        tags: "gift lavender sleep",
        story: &[
            p(T("四樣東西，一個晚上", "四样东西，一个晚上", "Four things, one evening"),
              T("薰衣草沐浴露洗去一天，晚安修護霜按在臉上，山形擴香石滴兩滴晚安複方，最後戴上天絲眼罩。",
                "薰衣草沐浴露洗去一天，晚安修护霜按在脸上，山形扩香石滴两滴晚安复方，最后戴上天丝眼罩。",
                "Wash the day off with lavender, press in the night cream, put two drops of Good Night on the scent stone and pull down the lyocell eye mask.")),
            p(T("包裝也安靜", "包装也安静", "Quiet wrapping"),
              T("再生紙盒、棉繩、一枝乾燥薰衣草，不用塑膠填充。附一張睡前三步驟小卡。",
                "再生纸盒、棉绳、一枝干燥薰衣草，不用塑料填充。附一张睡前三步骤小卡。",
                "Recycled card, cotton string, a sprig of dried lavender and no plastic filling. A small card tells the three steps.")),
        ],
        specs: &[(CONTENTS, T("沐浴露 300 ml、晚霜 50 ml、擴香石、複方精油 10 ml、眼罩", "沐浴露 300 毫升、晚霜 50 毫升、扩香石、复方精油 10 毫升、眼罩", "Body wash 300 ml, night cream 50 ml, scent stone, blend 10 ml, eye mask")), (SIZE, T("28 × 20 × 10 cm", "28 × 20 × 10 厘米", "28 × 20 × 10 cm")), KEEPS],
        ..SET
    },
    Spec {
        slug: "harbour-men-box", sku: "GS-MEN",
        name: T("岸邊男士禮盒", "岸边男士礼盒", "Harbour Gift Box for Men"),
        tagline: T("他不會自己買的那三樣", "他不会自己买的那三样", "The three things he would never buy himself"),
        colours: &["charcoal"], brand: "thornquay", price: 1_280, weight_g: 640, stock: 35,
        attributes: "skin=all occasion=gift audience=men scent=woody style=classic origin=taiwan",
        tags: "gift men",
        story: &[
            p(T("簡單到沒有藉口", "简单到没有借口", "No excuse left"),
              T("炭泥洗面乳、全效保濕乳、檀木刮鬍皂，三樣加起來早上不用五分鐘。盒蓋內印了用法，字很大、句子很短。",
                "炭泥洁面乳、全效保湿乳、檀木剃须皂，三样加起来早上不用五分钟。盒盖内印了用法，字很大、句子很短。",
                "Charcoal wash, all-in-one lotion, sandalwood shaving soap: under five minutes of a morning. The lid says how, in large letters and short sentences.")),
            p(T("父親節常常缺貨", "父亲节常常缺货", "Order early for Father's Day"),
              T("刮鬍皂需要晾皂，產量固定，建議提前兩週下單。盒內留了刷位，可放他自己的刮鬍刷。",
                "剃须皂需要晾皂，产量固定，建议提前两周下单。盒内预留刷位，可以放他自己的剃须刷。",
                "The soap has to cure, so we cannot hurry it: order two weeks ahead. The box has room for a brush.")),
        ],
        specs: &[(CONTENTS, T("洗面乳 120 ml、保濕乳 100 ml、刮鬍皂 110 g", "洁面乳 120 毫升、保湿乳 100 毫升、剃须皂 110 克", "Face wash 120 ml, lotion 100 ml, shaving soap 110 g")), (SIZE, T("22 × 18 × 7 cm", "22 × 18 × 7 厘米", "22 × 18 × 7 cm")), KEEPS],
        ..SET
    },
];
