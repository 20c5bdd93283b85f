//! The lavender line, for skin that is easily upset: few ingredients, evening textures.

use crate::picture::Kind;
use crate::spec::{Axis, Para, Spec, T, p};
use crate::trades::words::{INGREDIENTS, SHELF_LIFE};

const SKIN: (T, T) = (
    T("適用膚質", "适用肤质", "Skin"),
    T("敏感、各種膚質", "敏感、各种肤质", "Sensitive and all others"),
);
const KEEPS: (T, T) =
    (SHELF_LIFE, T("三年，開封後九個月", "三年，开封后九个月", "3 years, 9 months opened"));
const TEXTURE: T = T("質地", "质地", "Texture");
const PROMISE: Para = p(
    T("薰衣草系列的原則", "薰衣草系列的原则", "What the line stands by"),
    T(
        "成分越少，越容易知道皮膚喜歡什麼。每一款不超過十八種成分，香氣只來自薰衣草純露與微量精油，並經三十位自述易敏感者試用四週。",
        "成分越少，越容易知道皮肤喜欢什么。每一款不超过十八种成分，香气只来自薰衣草纯露与微量精油，并经三十位自述易敏感者试用四周。",
        "The fewer the ingredients, the easier to know what skin likes. None has more than eighteen; the scent is hydrosol and a trace of oil, and thirty people who call their skin touchy wore each for four weeks.",
    ),
);
const CARE: &[T] = &[
    T(
        "首次使用請先於耳後測試二十四小時。",
        "首次使用请先于耳后测试二十四小时。",
        "Test behind the ear for a day first.",
    ),
    T(
        "如有紅腫不適請停用並諮詢專業人士。",
        "如有红肿不适请停用并咨询专业人士。",
        "If skin reddens, stop and ask a professional.",
    ),
    T("使用後蓋緊，避免高溫。", "使用后盖紧，避免高温。", "Close tightly and keep away from heat."),
];
const LINE: Spec = Spec {
    brand: "calmwyn",
    colours: &["lavender"],
    story: &[PROMISE],
    care: CARE,
    stock: 80,
    ..Spec::BASE
};

#[rustfmt::skip]
pub(super) const SPECS: &[Spec] = &[
    Spec {
        slug: "lavender-cleansing-milk", sku: "LV-CLN", kind: Kind::PumpBottle, category: "cleansers",
        name: T("薰衣草潔顏乳", "薰衣草洁颜乳", "Lavender Cleansing Milk"),
        tagline: T("不起泡，淡妝一次帶走", "不起泡，淡妆一次带走", "No lather; light make-up gone in one go"),
        axes: &[Axis::Volume(&[(150, 0), (300, 380)])], price: 520, weight_g: 210,
        attributes: "skin=sensitive,dry scent=floral occasion=sleep,everyday audience=women origin=taiwan",
        tags: "lavender",
        story: &[
            p(T("像擦乳液一樣卸妝", "像涂乳液一样卸妆", "Take it off like putting lotion on"),
              T("葵花籽油與燕麥乳化成的潔顏乳，乾手乾臉推開一分鐘，隔離與淡妝就鬆了。用溫水沖或濕毛巾擦都可以，皮膚不拉扯。",
                "葵花籽油与燕麦乳化成的洁颜乳，干手干脸推开一分钟，隔离与淡妆就松了。用温水冲或湿毛巾擦都可以，皮肤不拉扯。",
                "Sunflower oil and oat make a milk you spread with dry hands on a dry face. After a minute primer and light make-up let go; rinse warm or wipe with a damp cloth, and nothing pulls.")),
            PROMISE,
        ],
        specs: &[(INGREDIENTS, T("葵花籽油、燕麥、薰衣草純露", "葵花籽油、燕麦、薰衣草纯露", "Sunflower oil, oat, lavender hydrosol")), (TEXTURE, T("流動乳狀", "流动乳状", "Fluid milk")), SKIN, KEEPS],
        ..LINE
    },
    Spec {
        slug: "lavender-calming-mist", sku: "LV-MST", kind: Kind::SprayBottle, category: "toners",
        name: T("薰衣草舒緩噴霧", "薰衣草舒缓喷雾", "Lavender Calming Mist"),
        tagline: T("冷氣房裡的第二口水", "空调房里的第二口水", "A second drink in an air-conditioned room"),
        axes: &[Axis::Volume(&[(50, 0), (120, 210)])], price: 290, weight_g: 80, stock: 130,
        attributes: "skin=sensitive,all scent=floral occasion=work,travel season=summer,winter origin=taiwan",
        tags: "lavender travel",
        story: &[
            p(T("霧細到不打濕劉海", "雾细到不打湿刘海", "Fine enough to spare your fringe"),
              T("噴頭每下只出 0.08 毫升，霧粒細，妝上噴不出水痕。薰衣草純露加泛醇與海藻糖，曬紅或風吹後臉發燙時特別有感。",
                "喷头每下只出 0.08 毫升，雾粒细，妆上喷不出水痕。薰衣草纯露加泛醇与海藻糖，晒红或风吹后脸发烫时特别舒服。",
                "The nozzle gives 0.08 ml at a time, fine enough to leave no marks on make-up. Hydrosol with panthenol and trehalose, most welcome when sun or wind has left the face hot.")),
            PROMISE,
        ],
        specs: &[(INGREDIENTS, T("薰衣草純露、泛醇、海藻糖", "薰衣草纯露、泛醇、海藻糖", "Lavender hydrosol, panthenol, trehalose")), (TEXTURE, T("細霧", "细雾", "Fine mist")), SKIN, KEEPS],
        ..LINE
    },
    Spec {
        slug: "lavender-barrier-serum", sku: "LV-SER", kind: Kind::DropperBottle, category: "serums",
        name: T("薰衣草神經醯胺精華", "薰衣草神经酰胺精华", "Lavender Ceramide Serum"),
        tagline: T("換季泛紅時，先把牆補好", "换季泛红时，先把墙补好", "When seasons turn, mend the wall first"),
        axes: &[Axis::Volume(&[(30, 0)])], price: 880, was: Some(980), weight_g: 85, stock: 50,
        attributes: "skin=sensitive,dry scent=floral season=autumn,winter audience=women origin=taiwan",
        tags: "lavender",
        story: &[
            p(T("三種神經醯胺，一比一比一", "三种神经酰胺，一比一比一", "Three ceramides in equal parts"),
              T("皮膚的屏障像磚牆，神經醯胺是水泥。NP、AP、EOP 三種同放，加上 B5，兩滴乳白色精華抹開微潤不黏，後續的乳霜更服貼。",
                "皮肤的屏障像砖墙，神经酰胺是水泥。NP、AP、EOP 三种同放，加上 B5，两滴乳白色精华抹开微润不黏，后续的面霜更服帖。",
                "If skin is a wall of bricks, ceramides are the mortar. NP, AP and EOP together with B5: two milky drops spread without tack, and whatever follows sits better.")),
            PROMISE,
        ],
        specs: &[(INGREDIENTS, T("神經醯胺 NP／AP／EOP、維生素原 B5", "神经酰胺 NP／AP／EOP、维生素原 B5", "Ceramides NP, AP, EOP; provitamin B5")), (TEXTURE, T("乳狀精華", "乳状精华", "Milky")), SKIN, KEEPS],
        ..LINE
    },
    Spec {
        slug: "lavender-night-cream", sku: "LV-CRM", kind: Kind::Jar, category: "creams",
        name: T("薰衣草晚安修護霜", "薰衣草晚安修护霜", "Lavender Night Cream"),
        tagline: T("擦上就有睡意的一罐", "擦上就有睡意的一罐", "The jar that makes you sleepy"),
        axes: &[Axis::Volume(&[(50, 0)])], price: 760, weight_g: 150,
        attributes: "skin=sensitive,dry,mature scent=floral occasion=sleep season=winter audience=women origin=taiwan",
        tags: "lavender night bestseller",
        story: &[
            p(T("先搓熱，再按上", "先搓热，再按上", "Warm it, then press"),
              T("乳木果脂與角鯊烷做骨架，摸起來厚，搓熱後卻化得快。量取一顆紅豆，從下頷往上按，掌心蓋住口鼻深吸三次，就是一天的句號。",
                "乳木果脂与角鲨烷做骨架，摸起来厚，搓热后却化得快。取一颗红豆大小，从下颌往上按，掌心盖住口鼻深吸三次，就是一天的句号。",
                "Shea and squalane give it body; it feels rich and melts fast between the palms. Take the size of a bean, press upwards from the jaw, cup your hands and breathe in three times: full stop to the day.")),
            PROMISE,
        ],
        specs: &[(INGREDIENTS, T("乳木果脂、角鯊烷、薰衣草精油 0.2%", "乳木果脂、角鲨烷、薰衣草精油 0.2%", "Shea, squalane, lavender oil 0.2%")), (TEXTURE, T("滋潤霜狀", "滋润霜状", "Rich cream")), SKIN, KEEPS],
        ..LINE
    },
    Spec {
        slug: "lavender-sheet-mask", sku: "LV-MSK", kind: Kind::MaskPack, category: "masks",
        name: T("薰衣草天絲面膜", "薰衣草天丝面膜", "Lavender Lyocell Sheet Mask"),
        tagline: T("十五分鐘，把手機也放下", "十五分钟，把手机也放下", "Fifteen minutes without the phone"),
        axes: &[Axis::Pack(T("片", "片", "sheets"), &[(5, 0), (10, 320)])], price: 380, weight_g: 180, stock: 110,
        attributes: "skin=all,sensitive scent=floral occasion=sleep,travel audience=women origin=taiwan",
        tags: "lavender mask",
        story: &[
            p(T("薄到看得見眉毛", "薄到看得见眉毛", "You can see your brows through it"),
              T("0.2 公釐的天絲布貼得住鼻翼與嘴角，翻身也不掉。每片精華 25 毫升，剩下的往脖子與手肘抹，不必洗掉。",
                "0.2 毫米的天丝布贴得住鼻翼与嘴角，翻身也不掉。每片精华 25 毫升，剩下的往脖子与手肘抹，不必洗掉。",
                "Lyocell 0.2 mm thin stays on the sides of the nose even if you turn over. Each holds 25 ml; what is left goes on neck and elbows, and need not be rinsed.")),
            PROMISE,
        ],
        specs: &[(INGREDIENTS, T("薰衣草純露、積雪草、玻尿酸", "薰衣草纯露、积雪草、透明质酸", "Lavender hydrosol, gotu kola, hyaluronic acid")), (T("膜布", "膜布", "Sheet"), T("100% 天絲", "100% 天丝", "100% lyocell")), SKIN, KEEPS],
        ..LINE
    },
    Spec {
        slug: "lavender-hand-cream", sku: "LV-HND", kind: Kind::Tube, category: "hand-and-lip",
        name: T("薰衣草護手霜", "薰衣草护手霜", "Lavender Hand Cream"),
        tagline: T("擦完立刻能翻書的護手霜", "擦完立刻能翻书的护手霜", "Turn the page straight after"),
        axes: &[Axis::Volume(&[(30, 0), (75, 170)])], price: 180, weight_g: 50, stock: 160,
        attributes: "skin=dry,all scent=floral occasion=work,travel season=autumn,winter audience=office-workers origin=taiwan",
        tags: "lavender winter gift",
        story: &[
            p(T("給打字的手", "给打字的手", "For hands that type"),
              T("乳木果脂 10% 配米糠蠟，鎖得住水又不留油印，擦完三十秒就能碰鍵盤。香氣很淡，開會時不會打擾隔壁。",
                "乳木果脂 10% 配米糠蜡，锁得住水又不留油印，擦完三十秒就能碰键盘。香气很淡，开会时不会打扰旁边的人。",
                "Shea at 10% with rice bran wax keeps water in and leaves no prints; after thirty seconds you may touch a keyboard. The scent is slight and stays out of the meeting.")),
            PROMISE,
        ],
        specs: &[(INGREDIENTS, T("乳木果脂、米糠蠟、薰衣草精油", "乳木果脂、米糠蜡、薰衣草精油", "Shea, rice bran wax, lavender oil")), (TEXTURE, T("不黏霜狀", "不黏霜状", "Non-greasy cream")), SKIN, KEEPS],
        ..LINE
    },
    Spec {
        slug: "lavender-oat-soap", sku: "LV-SOP", kind: Kind::SoapBar, category: "soaps-and-washes",
        name: T("薰衣草燕麥手工皂", "薰衣草燕麦手工皂", "Lavender Oat Soap"),
        tagline: T("慢慢搓，泡沫像鮮奶油", "慢慢搓，泡沫像淡奶油", "Rub slowly: it lathers like cream"),
        axes: &[Axis::Pack(T("入", "块", "bars"), &[(1, 0), (3, 360)])], price: 200, weight_g: 120, stock: 120,
        attributes: "skin=sensitive,dry scent=floral occasion=bath,home audience=unisex origin=taiwan",
        tags: "lavender soap",
        story: &[
            p(T("羊奶代替一半的水", "羊奶代替一半的水", "Goat's milk for half the water"),
              T("用苗栗牧場的羊奶融鹼，燕麥磨成細粉，花穗碎片只鋪在表面，不會刮皮膚。泡沫濃、沖得快，冬天洗完不急著找乳液。",
                "用苗栗牧场的羊奶融碱，燕麦磨成细粉，花穗碎片只铺在表面，不会刮皮肤。泡沫浓、冲得快，冬天洗完不急着找乳液。",
                "Goat's milk from a Miaoli farm, oats ground fine, and flower buds on the top only, where they scratch nobody. Thick lather, quick rinse, and in winter no rush for the lotion.")),
            p(T("一塊的壽命", "一块的寿命", "How long a bar lasts"),
              T("每天洗澡約四到五週。剩下的小塊別丟，裝進起泡網，最後一克也能用。",
                "每天洗澡约四到五周。剩下的小块别丢，装进起泡网，最后一克也能用。",
                "Four to five weeks of daily showers. Put the last sliver in a foaming net and use it to the gram.")),
        ],
        specs: &[(INGREDIENTS, T("橄欖油、羊奶、燕麥、薰衣草精油", "橄榄油、羊奶、燕麦、薰衣草精油", "Olive oil, goat's milk, oats, lavender oil")), (T("單塊重量", "单块重量", "Bar"), T("100 g ± 5 g", "100 克 ± 5 克", "100 g ± 5 g")), (T("製法", "制法", "Method"), T("冷製法，晾皂六週", "冷制法，晾皂六周", "Cold process, six weeks' cure"))],
        ..LINE
    },
    Spec {
        slug: "lavender-body-wash", sku: "LV-BDY", kind: Kind::PumpBottle, category: "soaps-and-washes",
        name: T("薰衣草沐浴露", "薰衣草沐浴露", "Lavender Body Wash"),
        tagline: T("熱水一開，浴室就是花田", "热水一开，浴室就是花田", "Turn on the hot water and there is the field"),
        axes: &[Axis::Volume(&[(300, 0), (500, 180)])], price: 360, was: Some(420), weight_g: 370, stock: 100,
        attributes: "skin=all scent=floral,herbal occasion=bath,sleep audience=unisex,parents origin=taiwan",
        tags: "lavender bath",
        story: &[
            p(T("全家同一瓶", "全家同一瓶", "One bottle for the family"),
              T("葡萄糖苷起泡，洗淨力溫和，長輩冬天小腿乾癢也能安心用。壓一下足夠全身，起泡網會讓它更省。",
                "葡糖苷起泡，洁净力温和，长辈冬天小腿干痒也能安心用。压一下足够全身，起泡网会让它更省。",
                "Glucosides foam gently enough for elders whose shins itch in winter. One press does the whole body, less with a net.")),
            PROMISE,
        ],
        specs: &[(INGREDIENTS, T("癸基葡糖苷、薰衣草純露、甘油", "癸基葡糖苷、薰衣草纯露、甘油", "Decyl glucoside, lavender hydrosol, glycerin")), (TEXTURE, T("透明凝露", "透明凝露", "Clear gel")), SKIN, KEEPS],
        ..LINE
    },
];
