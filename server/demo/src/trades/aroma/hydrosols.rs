//! Hydrosols: the water of the still.

use crate::picture::Kind;
use crate::spec::{Axis, Spec, T, p};
use crate::trades::words::{INGREDIENTS, ORIGIN, SHELF_LIFE};

const KEEPS: (T, T) = (
    SHELF_LIFE,
    T("未開封兩年，開封後四個月", "未开封两年，开封后四个月", "2 years sealed, 4 months opened"),
);
const CARE: &[T] = &[
    T(
        "開封後冷藏最佳，瓶口勿碰觸皮膚。",
        "开封后冷藏最佳，瓶口勿碰触皮肤。",
        "Best kept in the fridge once open; do not touch the nozzle.",
    ),
    T(
        "純露天然會有細絮，若出現酸味請停用。",
        "纯露天然会有细絮，若出现酸味请停用。",
        "Fine flocks are natural; stop using it if it smells sour.",
    ),
];
const WATER: Spec = Spec {
    kind: Kind::SprayBottle,
    category: "hydrosols",
    brand: "isleholt",
    axes: &[Axis::Volume(&[(100, 0), (250, 420)])],
    weight_g: 150,
    stock: 80,
    care: CARE,
    ..Spec::BASE
};

#[rustfmt::skip]
pub(super) const SPECS: &[Spec] = &[
    Spec {
        slug: "rose-hydrosol", sku: "HY-RSE",
        name: T("大馬士革玫瑰純露", "大马士革玫瑰纯露", "Damask Rose Hydrosol"),
        tagline: T("噴霧、敷臉、妝前打底，一瓶就夠", "喷雾、敷脸、妆前打底，一瓶就够", "To mist, to mask, to prime: one bottle"),
        colours: &["rose"], price: 480, was: Some(560),
        attributes: "origin=bulgaria scent=floral skin=dry,sensitive occasion=everyday audience=women",
        tags: "rose bestseller",
        story: &[
            p(T("一比一的花水", "一比一的花水", "A kilo of water for a kilo of petals"),
              T("一公斤花只收一公斤純露，過了這個點香氣就淡，我們寧可少收。無酒精、無防腐、無香精，聞起來是帶葉子的生玫瑰。",
                "一公斤花只收一公斤纯露，过了这个点香气就淡，我们宁可少收。无酒精、无防腐剂、无香精，闻起来是带叶子的鲜玫瑰。",
                "From a kilo of petals we take a kilo of water and stop, because after that the scent thins. No alcohol, no preservative, no perfume: it smells of a living rose, leaves and all.")),
            p(T("三種用法", "三种用法", "Three ways"),
              T("洗臉後噴三下當化妝水；浸透紙膜敷八分鐘；兌蒸餾水用來蒸臉，整間房有淡淡花香。",
                "洗脸后喷三下当爽肤水；浸透纸膜敷八分钟；兑蒸馏水用于蒸脸，整间房有淡淡花香。",
                "Three sprays after washing as a toner; eight minutes on a paper mask; or with distilled water in a facial steamer, for a room that smells faintly of petals.")),
        ],
        specs: &[(INGREDIENTS, T("100% 大馬士革玫瑰花水", "100% 大马士革玫瑰花水", "100% Rosa damascena flower water")), (ORIGIN, T("保加利亞", "保加利亚", "Bulgaria")), KEEPS],
        ..WATER
    },
    Spec {
        slug: "lavender-hydrosol", sku: "HY-LAV",
        name: T("薰衣草純露", "薰衣草纯露", "Lavender Hydrosol"),
        tagline: T("曬後、燙衣、入睡，都找它", "晒后、熨衣、入睡，都找它", "For sun-warmed skin, ironing and sleep"),
        colours: &["lavender"], price: 380,
        attributes: "origin=france scent=floral,herbal skin=all,sensitive occasion=sleep,home season=summer",
        tags: "lavender",
        story: &[
            p(T("比精油更溫柔的那一半", "比精油更温柔的那一半", "The gentler half of the still"),
              T("蒸餾薰衣草時，油浮在上面，水裡留著最柔的成分。氣味偏乾草與蜂蜜，比想像中不甜，剛曬過太陽的肩膀噴上去很舒服。",
                "蒸馏薰衣草时，油浮在上面，水里留着最柔的成分。气味偏干草与蜂蜜，比想象中不甜，刚晒过太阳的肩膀喷上去很舒服。",
                "In the still the oil floats and the water keeps the softest part. It smells more of hay and honey than you expect, and feels good on shoulders that have had sun.")),
            p(T("也給床單用", "也给床单用", "For linen as well"),
              T("燙衣前先噴在衣物上；睡前往枕頭上方噴兩下，等水氣落下再躺。",
                "熨衣前先喷在衣物上；睡前往枕头上方喷两下，等水汽落下再躺。",
                "Mist it over clothes before ironing; spray twice above the pillow at bedtime and let it settle before you lie down.")),
        ],
        specs: &[(INGREDIENTS, T("100% 真正薰衣草花水", "100% 真正薰衣草花水", "100% lavender flower water")), (ORIGIN, T("法國普羅旺斯", "法国普罗旺斯", "Provence, France")), KEEPS],
        ..WATER
    },
    Spec {
        slug: "tea-tree-hydrosol", sku: "HY-TEA",
        name: T("茶樹純露", "茶树纯露", "Tea Tree Hydrosol"),
        tagline: T("口罩底下的清爽", "口罩底下的清爽", "Fresh air under a mask"),
        colours: &["mint"], price: 320, stock: 100,
        attributes: "origin=australia scent=herbal skin=oily,combination occasion=work,sport season=summer",
        tags: "tea-tree",
        story: &[
            p(T("出油的一天，隨手噴", "出油的一天，随手喷", "For a shiny day"),
              T("和茶樹精油同一釜，草香淡了九成，可以直接上臉。T 字部位噴兩下，面紙輕壓，妝不花、油光收。",
                "和茶树精油同一釜，草香淡了九成，可以直接上脸。T 区喷两下，纸巾轻压，妆不花、油光收。",
                "It comes from the same still as the oil with a tenth of its force, so it can go straight on the face. Two sprays on the T-zone, blot with a tissue: make-up stays, shine goes.")),
            p(T("頭皮與瑜伽墊", "头皮与瑜伽垫", "Scalp and mat"),
              T("流汗後噴在髮根按摩一分鐘；瑜伽墊噴灑晾乾，下次打開沒有橡膠悶味。",
                "流汗后喷在发根按摩一分钟；瑜伽垫喷洒晾干，下次打开没有橡胶闷味。",
                "After sport spray the roots of your hair and rub for a minute; mist a yoga mat and let it dry, and it will not smell of rubber next time.")),
        ],
        specs: &[(INGREDIENTS, T("100% 茶樹葉蒸餾水", "100% 茶树叶蒸馏水", "100% tea tree leaf water")), (ORIGIN, T("澳洲新南威爾斯", "澳大利亚新南威尔士", "New South Wales, Australia")), KEEPS],
        ..WATER
    },
    Spec {
        slug: "neroli-hydrosol", sku: "HY-NER",
        name: T("橙花純露", "橙花纯露", "Neroli Hydrosol"),
        tagline: T("苦橙樹下，四月的早晨", "苦橙树下，四月的早晨", "Under a bitter orange tree in April"),
        colours: &["ivory"], price: 450,
        attributes: "origin=morocco scent=floral,citrus skin=mature,dry occasion=everyday,yoga season=spring",
        tags: "floral",
        story: &[
            p(T("一年只開三週", "一年只开三周", "Three weeks a year"),
              T("苦橙花在摩洛哥的四月開三週，清晨採、中午蒸。香氣介於百合與柑橘皮之間，乾淨得像剛洗好的白襯衫。",
                "苦橙花在摩洛哥的四月开三周，清晨采、中午蒸。香气介于百合与柑橘皮之间，干净得像刚洗好的白衬衫。",
                "Bitter orange flowers for three weeks of a Moroccan April; picked at dawn, distilled by noon. Between lily and citrus peel, it is clean as a white shirt just washed.")),
            p(T("給換季時的臉", "给换季时的脸", "For faces between seasons"),
              T("噴在掌心輕拍，比直接噴臉更不浪費。調進泥膜粉代替清水，敷起來不緊繃。",
                "喷在掌心轻拍，比直接喷脸更不浪费。调进泥膜粉代替清水，敷起来不紧绷。",
                "Spray it into your palms and pat, which wastes less than misting. Mixed into clay instead of water it keeps a mask from pulling.")),
        ],
        specs: &[(INGREDIENTS, T("100% 苦橙花水", "100% 苦橙花水", "100% Citrus aurantium flower water")), (ORIGIN, T("摩洛哥", "摩洛哥", "Morocco")), KEEPS],
        ..WATER
    },
];
