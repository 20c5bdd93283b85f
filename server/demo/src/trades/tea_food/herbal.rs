//! Herbal teas: no tea leaf, no caffeine.

use crate::picture::Kind;
use crate::spec::{Axis, Spec, T, p};
use crate::trades::words::{INGREDIENTS, ORIGIN, SHELF_LIFE};

const BREW: T = T("建議沖泡", "建议冲泡", "Brewing");
const KEEPS: (T, T) = (SHELF_LIFE, T("兩年", "两年", "2 years"));
const CARE: &[T] = &[
    T(
        "不含咖啡因；為一般飲品，非藥品。",
        "不含咖啡因；为普通饮品，非药品。",
        "Caffeine-free; a drink, not a medicine.",
    ),
    T(
        "孕婦或服藥中請先詢問醫師。",
        "孕妇或服药中请先咨询医生。",
        "If pregnant or on medication, ask your doctor first.",
    ),
    T("開封後密封防潮。", "开封后密封防潮。", "Seal against damp once open."),
];
const HERB: Spec = Spec {
    kind: Kind::TeaPouch,
    category: "herbal-tea",
    brand: "wulenne",
    weight_g: 80,
    stock: 80,
    care: CARE,
    ..Spec::BASE
};

#[rustfmt::skip]
pub(super) const SPECS: &[Spec] = &[
    Spec {
        slug: "chamomile-lavender-tea", sku: "WT-CHL",
        name: T("洋甘菊薰衣草茶", "洋甘菊薰衣草茶", "Chamomile and Lavender Tea"),
        tagline: T("把檯燈調暗之後的那一杯", "把台灯调暗之后的那一杯", "The cup after you dim the lamp"),
        colours: &["lavender"], axes: &[Axis::Pack(T("包", "包", "bags"), &[(15, 0), (30, 190)])], price: 240,
        attributes: "origin=germany flavour=floral,sweet occasion=sleep diet=vegan,caffeine-free",
        tags: "herbal lavender sleep",
        story: &[
            p(T("整朵花頭", "整朵花头", "Whole flower heads"),
              T("德國洋甘菊要整朵才有蘋果香，打碎就變草味。我們以大茶包裝，洋甘菊九成、薰衣草一成，多一點都會像肥皂。",
                "德国洋甘菊要整朵才有苹果香，打碎就变草味。我们用大茶包装，洋甘菊九成、薰衣草一成，多一点都会像肥皂。",
                "Chamomile smells of apple only while its heads are whole. Large bags hold nine parts of it to one of lavender; any more and it would taste of soap.")),
            p(T("加一匙蜜", "加一勺蜜", "With a spoon of honey"),
              T("熱水燜五分鐘，加一匙龍眼蜜。洗完澡喝，離睡覺剛好半小時。",
                "热水闷五分钟，加一勺桂圆蜜。洗完澡喝，离睡觉刚好半小时。",
                "Steep it covered for five minutes, add longan honey, and drink it after your bath, half an hour from sleep.")),
        ],
        specs: &[(INGREDIENTS, T("洋甘菊 90%、薰衣草 10%", "洋甘菊 90%、薰衣草 10%", "Chamomile 90%, lavender 10%")), (ORIGIN, T("德國、法國", "德国、法国", "Germany, France")), (BREW, T("1 包／250 ml／95 °C／5 分鐘", "1 包／250 毫升／95 °C／5 分钟", "1 bag, 250 ml, 95 °C, 5 min")), KEEPS],
        ..HERB
    },
    Spec {
        slug: "rosebud-tea", sku: "WT-RSB",
        name: T("平陰重瓣玫瑰花茶", "平阴重瓣玫瑰花茶", "Pingyin Rosebud Tea"),
        tagline: T("含苞時摘，開在杯裡", "含苞时摘，开在杯里", "Picked in bud, opens in the cup"),
        colours: &["rose"], axes: &[Axis::Weight(&[(40, 0), (80, 230)])], price: 280, weight_g: 70,
        attributes: "origin=china flavour=floral,sweet occasion=work,tea-time audience=women diet=vegan,caffeine-free",
        tags: "herbal rose",
        story: &[
            p(T("日出前兩小時", "日出前两小时", "Two hours before sunrise"),
              T("山東平陰的重瓣紅玫瑰，含苞未開時採，低溫烘乾保住紫紅。沒有薰硫，泡開後顏色會退成淡粉，這是正常的。",
                "山东平阴的重瓣红玫瑰，含苞未开时采，低温烘干保住紫红。没有熏硫，泡开后颜色会退成淡粉，这是正常的。",
                "Double red roses from Pingyin in Shandong, picked in tight bud and dried at low heat. They are not sulphured, so the colour fades to pale pink in the cup, as it should.")),
            p(T("搭配紅茶也好", "搭配红茶也好", "Good with black tea, too"),
              T("單泡五朵配 200 毫升水；與蜜香紅茶一比三同泡，甜味更圓。",
                "单泡五朵配 200 毫升水；与蜜香红茶一比三同泡，甜味更圆润。",
                "Five buds to 200 ml alone; one part to three of honey-scented black tea makes a rounder sweetness.")),
        ],
        specs: &[(INGREDIENTS, T("玫瑰花蕾 100%", "玫瑰花蕾 100%", "Rosebuds 100%")), (ORIGIN, T("山東平陰", "山东平阴", "Pingyin, Shandong")), (BREW, T("5 朵／200 ml／90 °C／4 分鐘", "5 朵／200 毫升／90 °C／4 分钟", "5 buds, 200 ml, 90 °C, 4 min")), KEEPS],
        ..HERB
    },
    Spec {
        slug: "lemongrass-ginger-tea", sku: "WT-LGG", kind: Kind::SachetBox,
        name: T("香茅老薑茶", "香茅老姜茶", "Lemongrass and Ginger Tea"),
        tagline: T("冬天出門前的暖身操", "冬天出门前的热身操", "A warm-up before the cold"),
        colours: &["mustard"], axes: &[Axis::Pack(T("包", "包", "bags"), &[(12, 0), (24, 170)])], price: 210, was: Some(240),
        attributes: "origin=taiwan flavour=spiced,citrus occasion=breakfast,outdoor season=winter diet=vegan,caffeine-free,no-added-sugar",
        tags: "herbal winter taiwan",
        story: &[
            p(T("臺東的兩種辣", "台东的两种辣", "Two kinds of heat from Taitung"),
              T("太麻里的老薑切片乾燥，配都蘭的香茅與一點肉桂葉。不加糖也不寡，薑的辣走得慢，從胃裡暖出來。",
                "太麻里的老姜切片干燥，配都兰的香茅与一点肉桂叶。不加糖也不寡淡，姜的辣走得慢，从胃里暖出来。",
                "Old ginger from Taimali, sliced and dried, with lemongrass from Dulan and a little cinnamon leaf. It needs no sugar; the heat comes slowly, from the middle out.")),
            p(T("煮比泡好", "煮比泡好", "Better simmered"),
              T("兩包加 600 毫升水小火煮八分鐘，兌氣泡水加冰就是夏天版。",
                "两包加 600 毫升水小火煮八分钟，兑气泡水加冰就是夏天版。",
                "Simmer two bags in 600 ml for eight minutes. Over ice with soda it works in summer as well.")),
        ],
        specs: &[(INGREDIENTS, T("香茅、老薑、肉桂葉", "香茅、老姜、肉桂叶", "Lemongrass, ginger, cinnamon leaf")), (ORIGIN, T("臺東", "台湾台东", "Taitung, Taiwan")), (BREW, T("1 包／300 ml／100 °C／6 分鐘", "1 包／300 毫升／100 °C／6 分钟", "1 bag, 300 ml, 100 °C, 6 min")), KEEPS],
        ..HERB
    },
    Spec {
        slug: "black-bean-barley-tea", sku: "WT-BBB",
        name: T("炭焙黑豆大麥茶", "炭焙黑豆大麦茶", "Roasted Black Bean Barley Tea"),
        tagline: T("全家可以喝一整天的水", "全家可以喝一整天的水", "The water a family drinks all day"),
        colours: &["charcoal"], axes: &[Axis::Pack(T("包", "包", "bags"), &[(15, 0), (45, 330)])], price: 190, weight_g: 190, stock: 120,
        attributes: "origin=taiwan flavour=roasted,nutty occasion=everyday,breakfast audience=kids,parents diet=vegan,caffeine-free,no-added-sugar",
        tags: "herbal taiwan bestseller",
        story: &[
            p(T("青仁黑豆，炒到裂皮", "青仁黑豆，炒到裂皮", "Roasted till the skins split"),
              T("嘉義契作的青仁黑豆以遠紅外線炒到表皮綻開，露出青綠；大麥則焙深一點。一包煮一公升，晾涼後放冰箱，孩子不喝白開水的問題就解決了。",
                "嘉义签约种植的青仁黑豆以远红外线炒到表皮绽开，露出青绿；大麦则焙深一点。一包煮一升，晾凉后放冰箱，孩子不爱喝白开水的问题就解决了。",
                "Green-kernel black beans grown for us in Chiayi are roasted until they split; the barley goes darker. One bag makes a litre, and children who refuse plain water drink it cold.")),
            p(T("湯底也用它", "汤底也用它", "Cook with it"),
              T("煮飯時以黑豆茶代替水，米飯帶淡褐與焦香；泡過的豆子拌鹽可以吃。",
                "煮饭时以黑豆茶代替水，米饭带淡褐与焦香；泡过的豆子拌盐也能吃，不浪费。",
                "Cook rice in it for a pale brown, toasty bowl; the spent beans are good with salt.")),
        ],
        specs: &[(INGREDIENTS, T("青仁黑豆 60%、大麥 40%", "青仁黑豆 60%、大麦 40%", "Black beans 60%, barley 40%")), (ORIGIN, T("嘉義", "台湾嘉义", "Chiayi, Taiwan")), (BREW, T("1 包／1 L／煮 8 分鐘", "1 包／1 升／煮 8 分钟", "1 bag, 1 litre, boil 8 min")), KEEPS],
        ..HERB
    },
];
