//! Single essential oils.

use crate::picture::Kind;
use crate::spec::{Axis, Spec, T, p};
use crate::trades::words::{ORIGIN, SHELF_LIFE};

const PART: T = T("萃取部位", "萃取部位", "Plant part");
const EXTRACTION: T = T("萃取方式", "萃取方式", "Extraction");
const STEAM: (T, T) = (EXTRACTION, T("水蒸氣蒸餾", "水蒸气蒸馏", "Steam distillation"));
const PRESSED: (T, T) = (EXTRACTION, T("果皮冷壓", "果皮冷榨", "Cold-pressed peel"));
const LEAVES: (T, T) = (PART, T("葉片", "叶片", "Leaves"));
const PEEL: (T, T) = (PART, T("果皮", "果皮", "Peel"));
const FLOWERS: (T, T) = (PART, T("花朵", "花朵", "Flowers"));
const WOOD: (T, T) = (PART, T("木質部", "木质部", "Wood"));
const KEEPS: (T, T) = (
    SHELF_LIFE,
    T("未開封三年，開封後一年", "未开封三年，开封后一年", "3 years sealed, 1 year opened"),
);
const KEEPS_CITRUS: (T, T) = (
    SHELF_LIFE,
    T("未開封兩年，開封後半年", "未开封两年，开封后半年", "2 years sealed, 6 months opened"),
);

const DILUTE: T = T(
    "不可內服；用在皮膚上前先以基底油稀釋至 2% 以下。",
    "不可内服；用于皮肤前先以基础油稀释到 2% 以下。",
    "Not for internal use; dilute to 2% or less in a carrier oil before it touches skin.",
);
const CAUTION: T = T(
    "避開眼睛與黏膜；孕婦與三歲以下幼兒請勿使用。",
    "避开眼睛和黏膜；孕妇及三岁以下幼儿请勿使用。",
    "Keep away from eyes; not for use during pregnancy or on children under three.",
);
const STORE: T = T(
    "直立存放於陰涼避光處，用後蓋緊。",
    "直立存放于阴凉避光处，用后盖紧。",
    "Store upright, cool and dark, with the cap closed tight.",
);
const SUN: T = T(
    "有光敏性，塗抹後十二小時內避免日曬。",
    "有光敏性，涂抹后十二小时内避免日晒。",
    "Phototoxic: keep treated skin out of the sun for twelve hours.",
);
const CARE: &[T] = &[DILUTE, CAUTION, STORE];
const CARE_CITRUS: &[T] = &[SUN, DILUTE, CAUTION, STORE];

const OIL: Spec = Spec {
    kind: Kind::DropperBottle,
    category: "single-oils",
    brand: "isleholt",
    colours: &["amber"],
    weight_g: 60,
    stock: 90,
    care: CARE,
    ..Spec::BASE
};

const fn latin(name: &'static str) -> (T, T) {
    (T("學名", "学名", "Botanical name"), T(name, name, name))
}

#[rustfmt::skip]
pub(super) const SPECS: &[Spec] = &[
    Spec {
        slug: "tea-tree-oil", sku: "TT-OIL",
        name: T("澳洲茶樹精油", "澳洲茶树精油", "Australian Tea Tree Oil"),
        tagline: T("一滴就清醒的草本清香", "一滴就清醒的草本清香", "One drop of clean, green, wide-awake air"),
        axes: &[Axis::Volume(&[(10, 0), (30, 560)])],
        price: 380, was: Some(450), stock: 120, featured: Some(1),
        attributes: "origin=australia scent=herbal skin=oily occasion=everyday,home season=summer",
        tags: "tea-tree bestseller",
        story: &[
            p(T("來自新南威爾斯的枝葉", "来自新南威尔士的枝叶", "From the leaves of New South Wales"),
              T("互葉白千層的枝葉採收當天就進蒸餾釜，水蒸氣蒸餾兩小時，只取中段。氣味清、直，帶一點樟木與肉豆蔻，沒有久放的刺鼻感。",
                "互叶白千层的枝叶在采收当天进釜，水蒸气蒸馏两小时，只取中段。气味清冽直接，带一点樟木和肉豆蔻的尾韵，没有久放的刺鼻感。",
                "Branches of tea tree go into the still on the day they are cut and are steam-distilled for two hours; we keep the middle run. It smells clean and direct, with a little camphor and nutmeg and none of the harshness of old oil.")),
            p(T("梅雨天的好朋友", "回南天的好帮手", "For damp days"),
              T("擴香儀滴 3–5 滴，悶了一天的房間很快清爽；拖地水裡加 5 滴，地板乾了還留著淡淡草香。稀釋到 1–2% 後，可抹在容易出油的部位。",
                "香薰机滴 3–5 滴，闷了一天的房间很快清爽；拖地水里加 5 滴，地板干了还留着淡淡草香。稀释到 1–2% 后，可涂在容易出油的部位。",
                "Three to five drops in a diffuser clear the air of a stuffy room; five in the mop bucket leave the floor faintly green-scented. Diluted to 1–2%, it suits places that turn oily.")),
        ],
        specs: &[latin("Melaleuca alternifolia"), (PART, T("枝葉", "枝叶", "Leaves and twigs")), STEAM, (ORIGIN, T("澳洲新南威爾斯", "澳大利亚新南威尔士", "New South Wales, Australia")), KEEPS],
        ..OIL
    },
    Spec {
        slug: "lavender-oil", sku: "LV-OIL",
        name: T("高地真正薰衣草精油", "高地真正薰衣草精油", "Highland True Lavender Oil"),
        tagline: T("枕邊兩滴，替一天收尾", "枕边两滴，给一天收尾", "Two drops by the pillow to close the day"),
        axes: &[Axis::Volume(&[(10, 0), (30, 780)])],
        price: 520, stock: 110,
        attributes: "origin=france scent=floral,herbal occasion=sleep,home skin=sensitive,all",
        tags: "lavender bestseller",
        story: &[
            p(T("海拔千公尺的花田", "海拔千米的花田", "Fields at a thousand metres"),
              T("普羅旺斯高地的種子苗薰衣草，長得慢，酯類高，聞起來柔而不悶：先是青草與蜜，後面有一絲乾果香。和平地的醒目薰衣草相比，少了樟腦味。",
                "普罗旺斯高地的种子苗薰衣草，长得慢，酯类高，闻起来柔和不闷：前调是青草与蜂蜜，后面有一丝果干香。比起平原的杂交品种，少了樟脑味。",
                "Seed-grown lavender from the Provençal uplands grows slowly and is rich in esters: soft, never stuffy, green and honeyed first, then a thread of dried fruit. Unlike lavandin from the plains it has hardly any camphor.")),
            p(T("怎麼用", "怎么用", "How to use it"),
              T("睡前在擴香石或枕巾角落滴兩滴；泡腳時先把三滴調進一匙牛奶再入水；與甜杏仁油調成 1% 的肩頸按摩油。",
                "睡前在扩香石或枕巾一角滴两滴；泡脚时先把三滴调进一勺牛奶再入水；也可与甜杏仁油调成 1% 的肩颈按摩油。",
                "Put two drops on a scent stone or the corner of a pillow cloth; for a foot bath stir three into a spoonful of milk first; or blend at 1% in sweet almond oil for neck and shoulders.")),
        ],
        specs: &[latin("Lavandula angustifolia"), (PART, T("開花頂部", "开花顶部", "Flowering tops")), STEAM, (ORIGIN, T("法國上普羅旺斯", "法国上普罗旺斯", "Haute-Provence, France")), KEEPS],
        ..OIL
    },
    Spec {
        slug: "rose-otto", sku: "RS-OTT",
        name: T("保加利亞奧圖玫瑰精油", "保加利亚奥图玫瑰精油", "Bulgarian Rose Otto"),
        tagline: T("清晨五點採下的花，一瓶一季", "清晨五点采下的花，一瓶一季", "Flowers picked at five in the morning, one harvest in a bottle"),
        axes: &[Axis::Volume(&[(1, 0), (3, 2_900), (5, 5_600)])],
        price: 1_680, weight_g: 40, stock: 24,
        attributes: "origin=bulgaria scent=floral skin=dry,mature occasion=gift,yoga audience=women",
        tags: "rose gift",
        story: &[
            p(T("四公噸花，一公斤油", "四吨花，一公斤油", "Four tonnes of petals to the kilo"),
              T("五月的卡贊勒克玫瑰谷，採花人趕在露水未乾前收工。大馬士革玫瑰兩次蒸餾，油裡的玫瑰蠟在攝氏二十度以下會結成細針——那是沒有摻假的樣子，握在手心就會化開。",
                "五月的卡赞勒克玫瑰谷，采花人赶在露水未干前收工。大马士革玫瑰经两次蒸馏，油中的玫瑰蜡在二十摄氏度以下会结成细针——这正是未经勾兑的样子，握在手心便会化开。",
                "In May the pickers of the Kazanlak valley finish before the dew is gone. The damask petals are distilled twice; below 20 °C the oil sets in fine needles of rose wax, which is how the unadulterated kind behaves. Warm the bottle in your hand and they melt.")),
            p(T("一滴就夠", "一滴就够", "One drop is plenty"),
              T("5 毫升荷荷芭油調一滴，就是一支手腕香油；乳霜入掌心後加半滴，花香陪你到中午。也適合送給已經什麼都有的人。",
                "5 毫升荷荷巴油调一滴，就是一支手腕香油；取面霜于掌心后加半滴，花香陪你到中午。也适合送给什么都不缺的人。",
                "One drop in 5 ml of jojoba makes a perfume oil for the wrists; half a drop in a palmful of cream lasts until noon. It is also a present for people who have everything.")),
        ],
        specs: &[latin("Rosa damascena"), (PART, T("花瓣", "花瓣", "Petals")), STEAM, (ORIGIN, T("保加利亞卡贊勒克", "保加利亚卡赞勒克", "Kazanlak, Bulgaria")), (SHELF_LIFE, T("未開封五年，開封後兩年", "未开封五年，开封后两年", "5 years sealed, 2 years opened"))],
        ..OIL
    },
    Spec {
        slug: "bergamot-oil", sku: "BG-OIL",
        name: T("卡拉布里亞佛手柑精油", "卡拉布里亚佛手柑精油", "Calabrian Bergamot Oil"),
        tagline: T("伯爵茶裡那一抹明亮", "伯爵茶里那一抹明亮", "The bright note you know from Earl Grey"),
        axes: &[Axis::Volume(&[(10, 0), (30, 760)])], price: 480,
        attributes: "origin=italy scent=citrus occasion=work,everyday season=spring",
        tags: "citrus",
        story: &[p(T("青皮時就壓榨", "青皮时就压榨", "Pressed while green"),
              T("義大利半島最南端的果園，十二月果皮還青時採收冷壓。酸甜之外有花與胡椒的層次，是柑橘裡最不甜膩的一支，調香時放在前段最出色。",
                "意大利半岛最南端的果园，十二月果皮还青时采收冷榨。酸甜之外有花与胡椒的层次，是柑橘里最不甜腻的一支，调香时放在前调最出彩。",
                "In the groves at the toe of Italy the fruit is pressed in December, while its skin is still green. Behind the sweet-sour peel come blossom and pepper; it is the least sugary of the citrus oils and the best of top notes.")),
            p(T("下午三點的辦公桌", "下午三点的办公桌", "A desk at three in the afternoon"),
              T("與雪松一比一擴香，沉穩又不睏；與薰衣草搭配，則像把窗打開一半的午後。只建議擴香，若要塗抹請選擇夜間。",
                "与雪松一比一扩香，沉稳又不困；与薰衣草搭配，则像窗户半开的午后。建议以扩香为主，若要涂抹请选择夜间。",
                "Diffuse it half and half with cedarwood to stay calm without growing sleepy; with lavender it is an afternoon with the window ajar. Best kept for diffusing; on skin, only at night."))],
        specs: &[latin("Citrus bergamia"), PEEL, PRESSED, (ORIGIN, T("義大利卡拉布里亞", "意大利卡拉布里亚", "Calabria, Italy")), KEEPS_CITRUS],
        care: CARE_CITRUS, ..OIL
    },
    Spec {
        slug: "sweet-orange-oil", sku: "SO-OIL",
        name: T("甜橙精油", "甜橙精油", "Sweet Orange Oil"),
        tagline: T("像剛剝開一顆橙子", "像刚剥开一颗橙子", "Like peeling an orange, minus the sticky fingers"),
        axes: &[Axis::Volume(&[(10, 0), (30, 340), (100, 1_060)])], price: 240, stock: 150,
        attributes: "origin=brazil scent=citrus,sweet occasion=home,party audience=beginners",
        tags: "citrus beginner",
        story: &[p(T("人人都喜歡的第一瓶", "人人都喜欢的第一瓶", "The first bottle everyone likes"),
              T("巴西聖保羅州的甜橙皮冷壓而成，氣味圓、甜、沒有尖角，客人來之前半小時開擴香儀，玄關就有點心店的暖意。",
                "巴西圣保罗州的甜橙皮冷榨而成，气味圆润甜美，没有棱角。客人来之前半小时打开香薰机，玄关就有点心店的暖意。",
                "Cold-pressed from the peel of oranges grown in São Paulo state: round, sweet and without sharp corners. Start the diffuser half an hour before guests come and the hall feels like a pastry shop.")),
            p(T("順手去膠", "顺手除胶", "It loosens glue, too"),
              T("玻璃罐上撕不乾淨的標籤，滴兩滴、等一分鐘、用布一推就起。用量大的話，100 毫升的裝瓶最划算。",
                "玻璃罐上撕不干净的标签，滴两滴、等一分钟、用布一推就起。用量大的话，100 毫升装最划算。",
                "Two drops, one minute and a cloth take off the label that will not leave a jar. If you go through a lot, the 100 ml bottle is the thrifty one."))],
        specs: &[latin("Citrus sinensis"), PEEL, PRESSED, (ORIGIN, T("巴西聖保羅州", "巴西圣保罗州", "São Paulo, Brazil")), KEEPS_CITRUS],
        care: CARE, ..OIL
    },
    Spec {
        slug: "lemon-oil", sku: "LM-OIL",
        name: T("西西里檸檬精油", "西西里柠檬精油", "Sicilian Lemon Oil"),
        tagline: T("把冰箱和腦袋都擦亮", "把冰箱和脑袋都擦亮", "Brightens the fridge and the mind"),
        axes: &[Axis::Volume(&[(10, 0), (30, 480)])], price: 320, was: Some(360),
        attributes: "origin=italy scent=citrus occasion=work,home,study season=summer",
        tags: "citrus cleaning",
        story: &[p(T("冬果最香", "冬果最香", "Winter fruit smells best"),
              T("只取冬季第一輪果的皮，三千顆約得一公斤。香氣乾淨俐落，像指甲劃過果皮的那一瞬，前十五分鐘最盛，之後退成淡淡的青。",
                "只取冬季头茬果的皮，三千颗约得一公斤。香气干净利落，像指甲划过果皮的一瞬，前十五分钟最盛，之后退成淡淡的青。",
                "Only the peel of the first winter crop is used, some three thousand lemons to the kilo. The scent is crisp, like a nail across the rind: brightest for a quarter of an hour, then a pale green trace.")),
            p(T("打掃搭檔", "打扫搭档", "Around the house"),
              T("十滴兌 200 毫升清水與一匙小蘇打，擦冰箱層板與砧板；書桌上則滴兩滴在擴香石，讀書時換口氣。",
                "十滴兑 200 毫升清水和一勺小苏打，擦冰箱隔板与砧板；书桌上则滴两滴在扩香石，学习间隙换口气。",
                "Ten drops with 200 ml of water and a spoonful of baking soda wipe down fridge shelves and chopping boards; two on a scent stone freshen an evening of study."))],
        specs: &[latin("Citrus limon"), PEEL, PRESSED, (ORIGIN, T("義大利西西里", "意大利西西里", "Sicily, Italy")), KEEPS_CITRUS],
        care: CARE_CITRUS, ..OIL
    },
    Spec {
        slug: "peppermint-oil", sku: "PM-OIL",
        name: T("歐薄荷精油", "欧薄荷精油", "Peppermint Oil"),
        tagline: T("涼得有禮貌，不嗆鼻", "凉得有分寸，不呛鼻", "Cool with good manners"),
        axes: &[Axis::Volume(&[(10, 0), (30, 520)])], price: 340,
        attributes: "origin=usa scent=minty occasion=work,study,sport season=summer",
        tags: "focus summer",
        story: &[p(T("二次蒸餾", "二次蒸馏", "Distilled twice"),
              T("華盛頓州亞基馬谷的歐薄荷，第二次蒸餾時去掉雜味，剩下甜草與薄荷醇。開瓶不衝，涼意卻走得遠。",
                "华盛顿州亚基马谷的欧薄荷，第二次蒸馏时去掉杂味，只留甜草与薄荷醇。开瓶不冲，凉意却走得远。",
                "Mint from Washington's Yakima valley is distilled a second time to leave its rough notes behind. What stays is sweet grass and menthol: gentle from the bottle, yet it carries far.")),
            p(T("開車、加班、爬山前", "开车、加班、爬山前", "Before a drive, a late shift, a climb"),
              T("一滴在口罩外緣或面紙上就好；稀釋到 0.5% 抹在後頸，比冷氣先到。夜裡請改用薰衣草，薄荷會讓人睡不著。",
                "一滴在口罩外缘或纸巾上就好；稀释到 0.5% 涂在后颈，比空调先到。夜里请改用薰衣草，薄荷会让人睡不着。",
                "One drop on a tissue is enough; at 0.5% on the back of the neck it arrives before the air conditioning. At night reach for lavender instead: mint keeps people awake."))],
        specs: &[latin("Mentha × piperita"), LEAVES, STEAM, (ORIGIN, T("美國華盛頓州", "美国华盛顿州", "Washington, USA")), KEEPS],
        ..OIL
    },
    Spec {
        slug: "eucalyptus-oil", sku: "EU-OIL",
        name: T("澳洲尤加利精油", "澳洲尤加利精油", "Blue Mallee Eucalyptus Oil"),
        tagline: T("深呼吸的開關", "深呼吸的开关", "A switch for deep breaths"),
        axes: &[Axis::Volume(&[(10, 0), (30, 430)])], price: 290,
        attributes: "origin=australia scent=herbal,minty occasion=home,bath season=autumn,winter",
        tags: "winter",
        story: &[p(T("藍桉矮林", "蓝桉矮林", "From blue mallee scrub"),
              T("維多利亞州內陸的矮桉每兩年收割一次枝葉，根部留著，隔年又長成一片藍綠。桉油醇含量高，氣味像剛下過雨的林道。",
                "维多利亚州内陆的矮桉每两年收割一次枝叶，根部留着，来年又长成一片蓝绿。桉油醇含量高，气味像刚下过雨的林道。",
                "Inland in Victoria the mallee is cut back every second year and grows again blue-green from its roots. The oil is high in cineole and smells like a forest road after rain.")),
            p(T("換季的浴室", "换季的浴室", "A bathroom between seasons"),
              T("淋浴前在地面角落滴三滴，熱水一沖，整間浴室都是森林。寢具收納時滴在棉片上放入櫃角，打開不再有悶味。",
                "淋浴前在地面角落滴三滴，热水一冲，整间浴室都是森林。收纳床品时滴在棉片上放进柜角，打开不再有闷味。",
                "Three drops in the corner of the shower, hot water on, and the bathroom is a forest. On a cotton pad in the linen cupboard it keeps bedding from smelling shut away."))],
        specs: &[latin("Eucalyptus polybractea"), LEAVES, STEAM, (ORIGIN, T("澳洲維多利亞州", "澳大利亚维多利亚州", "Victoria, Australia")), KEEPS],
        ..OIL
    },
    Spec {
        slug: "frankincense-oil", sku: "FR-OIL",
        name: T("索馬利亞乳香精油", "索马里乳香精油", "Somali Frankincense Oil"),
        tagline: T("一縷靜下來的樹脂香", "一缕静下来的树脂香", "A thread of resin to sit still with"),
        axes: &[Axis::Volume(&[(5, 0), (10, 640)])], price: 780, weight_g: 50, stock: 45,
        attributes: "origin=somalia scent=resinous,woody occasion=yoga,sleep skin=mature",
        tags: "yoga",
        story: &[p(T("岩壁上的眼淚", "岩壁上的眼泪", "Tears from the cliffs"),
              T("採脂人攀上岩壁，在卡氏乳香樹上淺割一刀，兩週後回來取凝成淚滴的樹脂。蒸餾出的油先有檸檬皮的亮，再沉進松脂與舊木。",
                "采脂人攀上岩壁，在卡氏乳香树上浅割一刀，两周后回来取凝成泪滴的树脂。蒸馏出的油先有柠檬皮的亮，再沉入松脂与旧木。",
                "Harvesters climb the cliffs, make a shallow cut in the tree and return two weeks later for the hardened tears. The oil opens bright as lemon rind and sinks into pine resin and old wood.")),
            p(T("瑜伽墊旁", "瑜伽垫旁", "Beside the mat"),
              T("練習前十分鐘擴香兩滴，呼吸自然放慢；與奧圖玫瑰、荷荷芭油同調，是很多人冬天的臉部按摩油。",
                "练习前十分钟扩香两滴，呼吸自然放慢；与奥图玫瑰、荷荷巴油同调，是很多人冬天的面部按摩油。",
                "Diffuse two drops ten minutes before practice and breathing slows by itself. With rose otto and jojoba it is many people's facial oil for winter."))],
        specs: &[latin("Boswellia carterii"), (PART, T("樹脂", "树脂", "Resin")), STEAM, (ORIGIN, T("索馬利亞北部", "索马里北部", "Northern Somalia")), KEEPS],
        ..OIL
    },
    Spec {
        slug: "hinoki-oil", sku: "HN-OIL",
        name: T("臺灣檜木精油", "台湾桧木精油", "Taiwan Hinoki Oil"),
        tagline: T("木造老屋裡的安靜", "木造老屋里的安静", "The quiet of an old timber house"),
        axes: &[Axis::Volume(&[(5, 0), (10, 520)])], price: 620, weight_g: 50, stock: 50,
        attributes: "origin=taiwan scent=woody occasion=home,bath,yoga style=japanese",
        tags: "taiwan",
        story: &[p(T("回收老料，不砍活樹", "回收老料，不砍活树", "From reclaimed beams, not living trees"),
              T("原料是拆屋留下的檜木梁柱與製材邊料，刨成薄片慢蒸四十小時。香氣乾、沉，帶一點檸檬，像雨天走進老車站。",
                "原料是拆屋留下的桧木梁柱与制材边料，刨成薄片慢蒸四十小时。香气干爽沉静，带一点柠檬，像雨天走进老车站。",
                "The wood comes from beams of houses taken down and from offcuts of the mill, shaved thin and distilled for forty hours. Dry and deep with a touch of lemon, like stepping into an old station out of the rain.")),
            p(T("浴室與書房", "浴室与书房", "Bath and study"),
              T("滴在檜木塊上補香，或調進無香沐浴油；與甜橙一起擴香時，木頭的沉會被果皮抬起來。",
                "滴在桧木块上补香，或调进无香沐浴油；与甜橙一起扩香时，木头的沉会被果皮托起来。",
                "Refresh a block of hinoki with it or stir it into unscented bath oil; diffused with sweet orange, the peel lifts the weight of the wood."))],
        specs: &[latin("Chamaecyparis obtusa var. formosana"), WOOD, STEAM, (ORIGIN, T("臺灣嘉義", "台湾嘉义", "Chiayi, Taiwan")), KEEPS],
        ..OIL
    },
    Spec {
        slug: "ylang-ylang-oil", sku: "YL-OIL",
        name: T("完全依蘭精油", "完全依兰精油", "Ylang-Ylang Complete Oil"),
        tagline: T("熱帶黃花的濃，一滴定調", "热带黄花的浓，一滴定调", "Tropical yellow petals, one drop sets the tone"),
        axes: &[Axis::Volume(&[(10, 0)])], price: 460, stock: 50,
        attributes: "origin=indonesia scent=floral,sweet occasion=party,bath audience=women style=romantic",
        tags: "floral",
        story: &[p(T("一次蒸到底", "一次蒸到底", "Distilled to the end"),
              T("多數依蘭分段取油，這一支從頭蒸到尾共十五小時，茉莉的甜、香蕉的熟、後段的辛香都在，所以叫「完全」。",
                "多数依兰分段取油，这一支从头蒸到尾共十五小时，茉莉的甜、香蕉的熟、后段的辛香都在，所以叫“完全”。",
                "Most ylang-ylang is collected in fractions; this one runs the full fifteen hours, so the jasmine sweetness, the ripe banana and the spice of the last hours are all there. Hence complete.")),
            p(T("少即是多", "少即是多", "Less is more"),
              T("濃度高，擴香一滴即可，搭配佛手柑或雪松會更耐聞。夏夜泡澡調一滴進沐浴鹽，浴室便有了度假的樣子。",
                "浓度高，扩香一滴即可，搭配佛手柑或雪松会更耐闻。夏夜泡澡调一滴进浴盐，浴室便有了度假的样子。",
                "It is strong: one drop will do, better still beside bergamot or cedar. Stirred into bath salt on a summer night it turns the tub into a holiday."))],
        specs: &[latin("Cananga odorata"), FLOWERS, STEAM, (ORIGIN, T("印尼爪哇", "印度尼西亚爪哇", "Java, Indonesia")), KEEPS],
        ..OIL
    },
    Spec {
        slug: "geranium-oil", sku: "GR-OIL",
        name: T("玫瑰天竺葵精油", "玫瑰天竺葵精油", "Rose Geranium Oil"),
        tagline: T("日常版的玫瑰", "日常版的玫瑰", "A rose for every day"),
        axes: &[Axis::Volume(&[(10, 0), (30, 880)])], price: 540,
        attributes: "origin=kenya scent=floral,herbal skin=combination,dry occasion=everyday audience=women",
        tags: "rose floral",
        story: &[p(T("葉子裡的玫瑰香", "叶子里的玫瑰香", "Rose from a leaf"),
              T("香氣不在花，在毛茸茸的葉子裡。肯亞高地一年收三次，油色淡綠，玫瑰之外有薄荷與荔枝，價格親民，敢放心用。",
                "香气不在花，在毛茸茸的叶子里。肯尼亚高地一年收三次，油色淡绿，玫瑰之外有薄荷与荔枝，价格亲民，敢放心用。",
                "The scent sits in the downy leaves, not the flowers. Cut three times a year in the Kenyan highlands, the pale green oil smells of rose with mint and lychee, and costs little enough to use freely.")),
            p(T("和誰搭", "和谁搭", "Good company"),
              T("加進無香乳液（每 50 毫升 5 滴）就是一瓶身體乳；與檸檬擴香，甜而不膩，最適合剛拖完地的客廳。",
                "加进无香乳液（每 50 毫升 5 滴）就是一瓶身体乳；与柠檬扩香，甜而不腻，最适合刚拖完地的客厅。",
                "Five drops to 50 ml of plain lotion make a body cream; with lemon in the diffuser it stays sweet without cloying, just right for a freshly mopped living room."))],
        specs: &[latin("Pelargonium graveolens"), LEAVES, STEAM, (ORIGIN, T("肯亞中部高地", "肯尼亚中部高地", "Central highlands, Kenya")), KEEPS],
        ..OIL
    },
    Spec {
        slug: "cedarwood-oil", sku: "CW-OIL",
        name: T("大西洋雪松精油", "大西洋雪松精油", "Atlas Cedarwood Oil"),
        tagline: T("衣櫃深處的那種安心", "衣柜深处的那种安心", "The calm at the back of a wardrobe"),
        axes: &[Axis::Volume(&[(10, 0), (30, 500)])], price: 300,
        attributes: "origin=morocco scent=woody occasion=sleep,home audience=men,unisex season=autumn,winter",
        tags: "woody",
        story: &[p(T("阿特拉斯山的木屑", "阿特拉斯山的木屑", "Shavings from the Atlas"),
              T("摩洛哥木工坊的雪松木屑蒸餾而成，油稠、色金，聞起來是鉛筆、皮革與一點煙。留香長，常用來壓住輕飄的柑橘。",
                "摩洛哥木工坊的雪松木屑蒸馏而成，油稠色金，闻起来是铅笔、皮革与一点烟。留香长，常用来压住轻飘的柑橘。",
                "Distilled from the shavings of Moroccan joiners' shops, thick and golden, it smells of pencils, leather and a little smoke. It lasts, and holds flighty citrus down.")),
            p(T("換季收衣服", "换季收衣服", "When the coats go away"),
              T("滴在木塊上與毛衣同放，取出時是乾爽的木香。睡前與薰衣草二比一擴香，臥室像多了一面木牆。",
                "滴在木块上与毛衣同放，取出时是干爽的木香。睡前与薰衣草二比一扩香，卧室像多了一面木墙。",
                "Drip it on a wooden block stored among sweaters. Before sleep, two parts with one of lavender give the bedroom a wall of wood it never had."))],
        specs: &[latin("Cedrus atlantica"), WOOD, STEAM, (ORIGIN, T("摩洛哥阿特拉斯山區", "摩洛哥阿特拉斯山区", "Atlas mountains, Morocco")), KEEPS],
        ..OIL
    },
    Spec {
        slug: "rosemary-oil", sku: "RM-OIL",
        name: T("桉油醇迷迭香精油", "桉油醇迷迭香精油", "Rosemary Cineole Oil"),
        tagline: T("讀書人的綠色書籤", "读书人的绿色书签", "A green bookmark for long reading"),
        axes: &[Axis::Volume(&[(10, 0), (30, 520)])], price: 310,
        attributes: "origin=spain scent=herbal occasion=study,work audience=students,office-workers",
        tags: "focus",
        story: &[p(T("地中海邊的野坡", "地中海边的野坡", "From a slope by the sea"),
              T("穆爾西亞海邊的野生迷迭香，日照足、風大，針葉小而油多。氣味直上鼻梁：樟、松、胡椒，是清晨第一節課的味道。",
                "穆尔西亚海边的野生迷迭香，日照足、风大，针叶小而油多。气味直上鼻梁：樟、松、胡椒，是清晨第一节课的味道。",
                "Wild rosemary from the Murcian coast has sun and wind in plenty, small needles and much oil. It goes straight up the nose, camphor, pine and pepper: the smell of the first lesson of the morning.")),
            p(T("洗髮時加兩滴", "洗发时加两滴", "Two drops in the shampoo"),
              T("擠好洗髮精再加兩滴，頭皮清爽；書桌擴香以二十分鐘為一回，剛好一個番茄鐘。癲癇與高血壓者請避免使用。",
                "挤好洗发水再加两滴，头皮清爽；书桌扩香以二十分钟为一回，刚好一个番茄钟。癫痫与高血压人士请避免使用。",
                "Add two drops to a palmful of shampoo for a fresh scalp; at the desk, diffuse it for twenty minutes at a time. Not for people with epilepsy or high blood pressure."))],
        specs: &[latin("Salvia rosmarinus ct. cineole"), LEAVES, STEAM, (ORIGIN, T("西班牙穆爾西亞", "西班牙穆尔西亚", "Murcia, Spain")), KEEPS],
        ..OIL
    },
];
