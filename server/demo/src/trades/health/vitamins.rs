//! Vitamins and minerals.

use crate::picture::Kind;
use crate::spec::{Axis, Spec, T, p};
use crate::trades::words::{INGREDIENTS, SHELF_LIFE};

const SERVING: T = T("每份含量", "每份含量", "Per serving");
const FORM: T = T("劑型", "剂型", "Form");
const TABLETS: T = T("錠", "片", "tablets");
const CAPSULES: T = T("粒", "粒", "capsules");
const KEEPS: (T, T) = (SHELF_LIFE, T("兩年", "两年", "2 years"));
const CARE: &[T] = &[
    T(
        "多食無益，請依每日建議量食用。",
        "不宜过量，请按每日推荐量食用。",
        "More is no better: keep to the daily amount.",
    ),
    T(
        "孕哺婦、服藥者及特殊疾病者，請先諮詢醫師或藥師。",
        "孕期哺乳期、服药者及特殊疾病人士，请先咨询医生或药师。",
        "If pregnant, nursing, ill or on medication, ask a doctor or pharmacist first.",
    ),
    T(
        "本品為食品，不能取代均衡飲食。",
        "本品为食品，不能代替均衡饮食。",
        "This is a food and does not replace a balanced diet.",
    ),
    T(
        "置於兒童不及處，避光防潮。",
        "置于儿童接触不到处，避光防潮。",
        "Keep dry, dark and away from children.",
    ),
];
const PILL: Spec = Spec {
    kind: Kind::SupplementBottle,
    category: "vitamins",
    brand: "henvara",
    weight_g: 130,
    stock: 90,
    care: CARE,
    ..Spec::BASE
};

#[rustfmt::skip]
pub(super) const SPECS: &[Spec] = &[
    Spec {
        slug: "acerola-vitamin-c", sku: "HV-VTC",
        name: T("西印度櫻桃維生素 C", "针叶樱桃维生素 C", "Acerola Vitamin C"),
        tagline: T("口含的酸，來自果實", "含着吃的酸，来自果实", "A tart tablet, and the tartness is fruit"),
        colours: &["orange"], axes: &[Axis::Pack(TABLETS, &[(60, 0), (120, 330)])], price: 380, was: Some(450), stock: 140,
        attributes: "flavour=fruity,citrus occasion=everyday,work diet=vegan,gluten-free audience=unisex origin=brazil",
        tags: "vitamin bestseller",
        story: &[
            p(T("看得見的來源", "看得见的来源", "A source you can name"),
              T("巴西東北部的西印度櫻桃，青果期採收噴霧成粉，每錠含維生素 C 100 毫克。維生素 C 促進膠原形成，也是日常飲食裡容易吃不夠的一種。",
                "巴西东北部的针叶樱桃，青果期采收喷雾成粉，每片含维生素 C 100 毫克。维生素 C 参与胶原合成，也是日常饮食里容易吃不够的一种。",
                "Acerola from north-eastern Brazil is picked green and spray-dried; each tablet holds 100 mg of vitamin C, which contributes to normal collagen formation and is easily missed in daily meals.")),
            p(T("怎麼吃", "怎么吃", "How to take it"),
              T("一天一錠，飯後口含或咬碎。沒有合成色素，顏色淺淺的，帶一點天然斑點。",
                "一天一片，饭后含服或嚼碎。没有合成色素，颜色浅浅的，带一点天然斑点。",
                "One a day after a meal, sucked or chewed. There is no dye in it, so it is pale and a little speckled.")),
        ],
        specs: &[(SERVING, T("維生素 C 100 mg", "维生素 C 100 毫克", "Vitamin C 100 mg")), (INGREDIENTS, T("西印度櫻桃粉、甜菜糖、檸檬酸", "针叶樱桃粉、甜菜糖、柠檬酸", "Acerola powder, beet sugar, citric acid")), (FORM, T("口含錠", "含片", "Lozenge")), KEEPS],
        ..PILL
    },
    Spec {
        slug: "yeast-b-complex", sku: "HV-VTB",
        name: T("酵母維生素 B 群", "酵母 B 族维生素", "Yeast B Complex"),
        tagline: T("早餐後一錠，開工", "早餐后一片，开工", "One after breakfast, then to work"),
        colours: &["yellow"], axes: &[Axis::Pack(TABLETS, &[(60, 0), (120, 390)])], price: 450, stock: 120,
        attributes: "flavour=plain occasion=work,breakfast audience=office-workers diet=vegan,no-added-sugar origin=germany",
        tags: "vitamin bestseller",
        story: &[
            p(T("八種一次到齊", "八种一次到齐", "All eight at once"),
              T("以德國酵母培養的 B1、B2、B6、B12、菸鹼素、葉酸、生物素與泛酸。B1 參與能量代謝，對常外食、白飯吃得多的人尤其好用。",
                "以德国酵母培养的 B1、B2、B6、B12、烟酸、叶酸、生物素与泛酸。B1 参与能量代谢，对常在外就餐、主食吃得多的人尤其合适。",
                "B1, B2, B6, B12, niacin, folate, biotin and pantothenic acid, grown in German yeast. B1 takes part in energy metabolism, useful if you eat out a lot and mostly rice.")),
            p(T("尿色偏黃是正常的", "尿色偏黄是正常的", "Yellow is normal"),
              T("核黃素本身就是黃色，多的會排出。建議早上吃，晚上吃有些人會覺得太有精神。",
                "核黄素本身就是黄色，多的会排出。建议早上吃，有些人晚上吃会觉得太精神。",
                "Riboflavin is yellow and the surplus leaves you. Take it in the morning; at night some people feel too awake.")),
        ],
        specs: &[(SERVING, T("B1 1.4 mg、B2 1.6 mg、B6 1.6 mg、B12 2.4 μg 等", "B1 1.4 毫克、B2 1.6 毫克、B6 1.6 毫克、B12 2.4 微克等", "B1 1.4 mg, B2 1.6 mg, B6 1.6 mg, B12 2.4 µg and others")), (INGREDIENTS, T("酵母粉、微結晶纖維素", "酵母粉、微晶纤维素", "Yeast, microcrystalline cellulose")), (FORM, T("錠劑", "片剂", "Tablet")), KEEPS],
        ..PILL
    },
    Spec {
        slug: "lichen-vitamin-d3", sku: "HV-VTD",
        name: T("地衣維生素 D3", "地衣维生素 D3", "Lichen Vitamin D3"),
        tagline: T("辦公室裡曬不到的那一點", "办公室里晒不到的那一点", "The bit of sun an office lacks"),
        colours: &["mustard"], axes: &[Axis::Pack(CAPSULES, &[(60, 0), (120, 340)])], price: 420,
        attributes: "flavour=plain occasion=work,everyday season=winter diet=vegan,gluten-free audience=office-workers,parents origin=usa",
        tags: "vitamin",
        story: &[
            p(T("全素的 D3", "纯素的 D3", "A vegan D3"),
              T("常見的 D3 來自羊毛脂，我們用地衣萃取，每粒 800 IU，包在橄欖油裡。維生素 D 幫助鈣質吸收，配鈣一起吃剛好。",
                "常见的 D3 来自羊毛脂，我们用地衣提取物，每粒 800 IU，包在橄榄油里。维生素 D 帮助钙的吸收，配钙一起吃刚好。",
                "Most D3 comes from lanolin; ours is drawn from lichen, 800 IU a capsule in olive oil. Vitamin D helps the body take up calcium, so the two go well together.")),
            p(T("小顆好吞", "小颗好吞", "Small"),
              T("直徑 6 公釐的軟膠囊，隨餐有油脂時吃，吸收比較好。",
                "直径 6 毫米的软胶囊，随餐有油脂时吃，吸收比较好。",
                "Six millimetres across, easy to swallow. Take it with a meal that contains some fat.")),
        ],
        specs: &[(SERVING, T("維生素 D3 800 IU（20 μg）", "维生素 D3 800 IU（20 微克）", "Vitamin D3 800 IU (20 µg)")), (INGREDIENTS, T("地衣萃取、橄欖油、植物膠囊", "地衣提取物、橄榄油、植物胶囊", "Lichen extract, olive oil, plant capsule")), (FORM, T("軟膠囊", "软胶囊", "Softgel")), KEEPS],
        ..PILL
    },
    Spec {
        slug: "algae-calcium-magnesium", sku: "HV-CAL",
        name: T("海藻鈣鎂錠", "海藻钙镁片", "Algae Calcium and Magnesium"),
        tagline: T("不含奶的鈣，二比一的鎂", "不含奶的钙，二比一的镁", "Calcium without dairy, magnesium at two to one"),
        colours: &["sky"], axes: &[Axis::Pack(TABLETS, &[(90, 0), (180, 480)])], price: 560, was: Some(640), weight_g: 220,
        attributes: "flavour=plain occasion=everyday,sleep diet=vegan,lactose-free audience=parents,women origin=australia",
        tags: "mineral",
        story: &[
            p(T("紅藻長成的石頭", "红藻长成的石头", "Stone that grew as algae"),
              T("近海的石灰紅藻死後沉成多孔的鈣，吃起來不卡喉。鈣維持骨骼與牙齒的正常發育，鎂讓它們搭配得剛好。",
                "近海的石灰红藻死后沉成多孔的钙，吃起来不卡喉。钙有助于骨骼和牙齿的健康，镁让它们搭配得刚好。",
                "Calcareous red algae settle on the sea floor as porous calcium that does not catch in the throat. Calcium supports normal bones and teeth; magnesium keeps it company.")),
            p(T("分開吃", "分开吃", "Spread it out"),
              T("一天三錠，隨三餐各一；不要和濃茶、鐵劑同時吃，會互相影響吸收。",
                "一天三片，随三餐各一；不要和浓茶、铁剂同时吃，会互相影响吸收。",
                "Three a day, one with each meal, and not together with strong tea or iron, which get in each other's way.")),
        ],
        specs: &[(SERVING, T("三錠：鈣 600 mg、鎂 300 mg", "三片：钙 600 毫克、镁 300 毫克", "Three: calcium 600 mg, magnesium 300 mg")), (INGREDIENTS, T("海藻鈣、氧化鎂、維生素 K2", "海藻钙、氧化镁、维生素 K2", "Algae calcium, magnesium oxide, vitamin K2")), (FORM, T("錠劑", "片剂", "Tablet")), KEEPS],
        ..PILL
    },
    Spec {
        slug: "oyster-zinc", sku: "HV-ZNC",
        name: T("牡蠣萃取鋅", "牡蛎提取物锌片", "Oyster Zinc"),
        tagline: T("一天一顆，像吃了兩顆蚵", "一天一粒，像吃了两只牡蛎", "A capsule a day, about two oysters"),
        colours: &["teal"], axes: &[Axis::Pack(CAPSULES, &[(60, 0)])], price: 480, stock: 60,
        attributes: "flavour=plain occasion=everyday audience=men,athletes diet=gluten-free origin=japan",
        tags: "mineral men",
        story: &[
            p(T("廣島灣的牡蠣", "广岛湾的牡蛎", "From Hiroshima Bay"),
              T("新鮮牡蠣熱水萃取濃縮成粉，再補葡萄糖酸鋅到每粒 10 毫克。鋅有助於維持生長發育與能量、蛋白質的正常代謝。",
                "新鲜牡蛎热水提取浓缩成粉，再补葡萄糖酸锌到每粒 10 毫克。锌参与蛋白质与能量的正常代谢。",
                "Fresh oysters are drawn in hot water and concentrated; zinc gluconate brings each capsule to 10 mg. Zinc takes part in the normal metabolism of protein and energy.")),
            p(T("海鮮過敏請勿食用", "海鲜过敏请勿食用", "Not with a shellfish allergy"),
              T("晚餐後一粒，空腹吃可能反胃。每日鋅總量不宜超過 15 毫克。",
                "晚餐后一粒，空腹吃可能反胃。每日锌总量不宜超过 15 毫克。",
                "One after dinner; on an empty stomach it may sit badly. Keep all zinc to 15 mg a day.")),
        ],
        specs: &[(SERVING, T("鋅 10 mg", "锌 10 毫克", "Zinc 10 mg")), (INGREDIENTS, T("牡蠣萃取、葡萄糖酸鋅", "牡蛎提取物、葡萄糖酸锌", "Oyster extract, zinc gluconate")), (FORM, T("膠囊", "胶囊", "Capsule")), KEEPS],
        ..PILL
    },
    Spec {
        slug: "marigold-lutein", sku: "HV-LUT",
        name: T("金盞花葉黃素", "万寿菊叶黄素", "Marigold Lutein"),
        tagline: T("螢幕時代的綠葉蔬菜", "屏幕时代的绿叶蔬菜", "Leafy greens for the age of screens"),
        colours: &["gold"], axes: &[Axis::Pack(CAPSULES, &[(30, 0), (90, 980)])], price: 580, was: Some(680), stock: 100,
        attributes: "flavour=plain occasion=work,study audience=office-workers,students,parents diet=vegan origin=india",
        tags: "bestseller",
        story: &[
            p(T("十比二的老比例", "十比二的经典比例", "The usual ten to two"),
              T("每粒葉黃素 10 毫克、玉米黃素 2 毫克，游離型，搭配山桑子粉。這兩種色素人體不會自己做，要從深綠蔬菜或這裡吃進去。",
                "每粒叶黄素 10 毫克、玉米黄质 2 毫克，游离型，搭配越橘粉。这两种色素人体不会自己合成，要从深绿蔬菜或这里吃进去。",
                "Ten milligrams of lutein and two of zeaxanthin, in free form, with bilberry. The body makes neither; they come from dark greens, or from here.")),
            p(T("最重要的還是休息", "最重要的还是休息", "Rest still matters most"),
              T("一天一粒隨餐。每看螢幕半小時，抬頭看遠方二十秒——這一項不用錢。",
                "一天一粒随餐。每看屏幕半小时，抬头看远方二十秒——这一项不用花钱。",
                "One a day with a meal. And every half hour look into the distance for twenty seconds: that part is free.")),
        ],
        specs: &[(SERVING, T("葉黃素 10 mg、玉米黃素 2 mg", "叶黄素 10 毫克、玉米黄质 2 毫克", "Lutein 10 mg, zeaxanthin 2 mg")), (INGREDIENTS, T("金盞花萃取、山桑子、葵花油", "万寿菊提取物、越橘、葵花籽油", "Marigold extract, bilberry, sunflower oil")), (FORM, T("植物軟膠囊", "植物软胶囊", "Plant softgel")), KEEPS],
        ..PILL
    },
];
