//! Everyday care outside the three lines: soaps, sunscreen, balms.

use crate::picture::Kind;
use crate::spec::{Axis, Spec, T, p};
use crate::trades::words::{INGREDIENTS, NET_WEIGHT, SHELF_LIFE};

const KEEPS: (T, T) =
    (SHELF_LIFE, T("三年，開封後十二個月", "三年，开封后十二个月", "3 years, 12 months opened"));
const CARE: &[T] = &[
    T(
        "僅供外用，避免接觸眼睛。",
        "仅供外用，避免接触眼睛。",
        "For outer use only; keep from the eyes.",
    ),
    T("若有不適請停止使用。", "若有不适请停止使用。", "Stop using it if it does not suit you."),
];
const BASE: Spec = Spec { brand: "isleholt", care: CARE, stock: 80, ..Spec::BASE };

#[rustfmt::skip]
pub(super) const SPECS: &[Spec] = &[
    Spec {
        slug: "camellia-shampoo-bar", sku: "IS-SHB", kind: Kind::SoapBar, category: "soaps-and-washes",
        name: T("苦茶籽洗髮餅", "山茶籽洗发皂", "Camellia Seed Shampoo Bar"),
        tagline: T("一塊抵兩瓶，行李箱輕一點", "一块抵两瓶，行李箱轻一点", "One bar for two bottles; a lighter suitcase"),
        colours: &["olive"], price: 280, weight_g: 95,
        attributes: "scent=herbal occasion=travel,bath audience=unisex style=natural origin=taiwan",
        tags: "soap travel",
        story: &[
            p(T("阿嬤的苦茶籽", "奶奶辈的山茶籽", "Grandmother's camellia"),
              T("苦茶籽粉自帶皂素，早年用來洗髮洗碗。我們配上弱酸性的椰油界面活性劑，起泡足、不澀，長髮也好梳。",
                "山茶籽粉自带皂素，早年用来洗发洗碗。我们配上弱酸性的椰油表面活性剂，起泡足、不涩，长发也好梳。",
                "Camellia seed meal has saponins of its own; people once washed hair and dishes with it. With a mild coconut surfactant it lathers well, does not drag, and long hair combs easily.")),
            p(T("怎麼搓", "怎么搓", "How to use it"),
              T("先把頭髮完全打濕，餅在掌心或髮上畫十圈，放下，再用手起泡。用完晾乾，約可洗六十次。",
                "先把头发完全打湿，皂在掌心或发上画十圈，放下，再用手起泡。用完晾干，约可洗六十次。",
                "Wet hair through, draw ten circles, put the bar down and lather by hand. Dried between washes it lasts about sixty.")),
        ],
        specs: &[(NET_WEIGHT, T("80 g", "80 克", "80 g")), (INGREDIENTS, T("苦茶籽粉、椰油界面活性劑、迷迭香", "山茶籽粉、椰油表面活性剂、迷迭香", "Camellia seed, coconut surfactant, rosemary")), KEEPS],
        ..BASE
    },
    Spec {
        slug: "marseille-olive-soap", sku: "IS-OLV", kind: Kind::SoapBar, category: "soaps-and-washes",
        name: T("七成橄欖家事皂", "七成橄榄家事皂", "Seventy-Two Per Cent Olive Soap"),
        tagline: T("洗手、洗碗、洗白襯衫的領口", "洗手、洗碗、洗白衬衫的领口", "For hands, dishes and collars of white shirts"),
        colours: &["beige"], axes: &[Axis::Weight(&[(150, 0), (300, 120)])], price: 160, weight_g: 170, stock: 150,
        attributes: "scent=unscented skin=all occasion=home style=natural,classic origin=france",
        tags: "soap cleaning",
        story: &[
            p(T("大鍋煮十天", "大锅煮十天", "Ten days in the cauldron"),
              T("依馬賽古法以橄欖油 72% 大鍋熬煮，無香、無色、不加防腐。方塊蓋印，切面會隨時間轉成淡麥色。",
                "依马赛古法以橄榄油 72% 大锅熬煮，无香、无色、不加防腐剂。方块盖印，切面会随时间转成淡麦色。",
                "Boiled the old Marseille way from 72% olive oil: no scent, no dye, no preservative. The stamped cube turns the colour of straw with time.")),
            p(T("一塊三用", "一块三用", "Three jobs"),
              T("刨成絲溶於熱水是洗碗精；沾濕抹在領口隔夜，洗衣機就能帶走黃漬；敏感手洗它也不緊。",
                "刨成丝溶于热水是洗洁精；沾湿抹在领口过夜，洗衣机就能带走黄渍；敏感的手洗它也不紧绷。",
                "Grated into hot water it does the dishes; rubbed on a collar overnight it lifts yellow; and it is kind to touchy hands.")),
        ],
        specs: &[(INGREDIENTS, T("橄欖油 72%、椰子油、鹽", "橄榄油 72%、椰子油、盐", "Olive oil 72%, coconut oil, salt")), (T("形狀", "形状", "Shape"), T("方塊", "方块", "Cube")), (T("製法", "制法", "Method"), T("大鍋熱製", "大锅热制", "Kettle-boiled"))],
        ..BASE
    },
    Spec {
        slug: "sunscreen-water-gel", sku: "CW-SUN", kind: Kind::Tube, category: "creams", brand: "calmwyn",
        name: T("水感防曬凝乳 SPF50+", "水感防晒凝乳 SPF50+", "Water-Light Sunscreen SPF50+"),
        tagline: T("擦了會忘記有擦", "涂了会忘记有涂", "You will forget you are wearing it"),
        colours: &["sky"], axes: &[Axis::Volume(&[(50, 0), (90, 260)])], price: 450, was: Some(520), weight_g: 75, stock: 140,
        attributes: "skin=all,oily occasion=outdoor,everyday,sport season=summer audience=unisex origin=japan",
        tags: "summer bestseller",
        story: &[
            p(T("機車族的日常量", "通勤日常的量", "A daily dose for riders"),
              T("PA++++，不泛白、不搓泥、無酒精味。兩指節的量擦全臉與脖子，騎車等紅燈也不會流進眼睛。",
                "PA++++，不泛白、不搓泥、无酒精味。两指节的量涂全脸与脖子，骑车等红灯也不会流进眼睛。",
                "PA++++, no white cast, no rolling, no smell of alcohol. Two finger-lengths cover face and neck, and it will not run into your eyes at the lights.")),
            p(T("卸得掉才算好", "卸得掉才算好", "It should come off"),
              T("一般潔面凝膠搓三十秒就乾淨。戶外活動或流汗後，每兩小時補一次。",
                "普通洁面凝胶搓三十秒就干净。户外活动或流汗后，每两小时补一次。",
                "An ordinary gel cleanser takes it off in thirty seconds. Outdoors or after sweating put it on again every two hours.")),
        ],
        specs: &[(T("防曬係數", "防晒指数", "Protection"), T("SPF50+ PA++++", "SPF50+ PA++++", "SPF50+ PA++++")), (INGREDIENTS, T("新型有機防曬劑、玻尿酸、綠茶", "新型有机防晒剂、透明质酸、绿茶", "Organic filters, hyaluronic acid, green tea")), KEEPS],
        ..BASE
    },
    Spec {
        slug: "all-purpose-balm", sku: "IS-BLM", kind: Kind::Jar, category: "hand-and-lip",
        name: T("金盞花萬用膏", "金盏花万用膏", "Calendula Everything Balm"),
        tagline: T("手肘、腳跟、指緣、背帶磨到的地方", "手肘、脚跟、指缘、背带磨到的地方", "Elbows, heels, cuticles and where the strap rubs"),
        colours: &["yellow"], axes: &[Axis::Volume(&[(30, 0), (60, 210)])], price: 280, weight_g: 70,
        attributes: "skin=dry,sensitive scent=unscented occasion=outdoor,home season=winter audience=unisex,kids origin=taiwan",
        tags: "winter",
        story: &[
            p(T("浸了六週的花", "浸了六周的花", "Six weeks of steeping"),
              T("花蓮有機金盞花日曬後浸在橄欖油裡六週，濾出的金色油加蜂蠟凝成膏。沒有香精，只有草與蠟的味道。",
                "花莲有机金盏花日晒后浸在橄榄油里六周，滤出的金色油加蜂蜡凝成膏。没有香精，只有草与蜡的味道。",
                "Organic calendula from Hualien is sun-dried and steeped in olive oil for six weeks; beeswax sets the golden oil into a balm. No perfume, only herb and wax.")),
            p(T("錫罐隨身", "锡罐随身", "Keep a tin about"),
              T("登山包一罐、床頭一罐。抹在乾裂處後戴棉襪睡，早上腳跟會軟很多。",
                "登山包一罐、床头一罐。抹在干裂处后穿棉袜睡，早上脚跟会软很多。",
                "One in the rucksack and one by the bed. On dry heels under cotton socks it does a night's good work.")),
        ],
        specs: &[(INGREDIENTS, T("金盞花浸泡油、蜂蠟、乳木果脂", "金盏花浸泡油、蜂蜡、乳木果脂", "Calendula oil, beeswax, shea")), (T("容器", "容器", "Tin"), T("馬口鐵罐", "马口铁罐", "Tinplate")), KEEPS],
        ..BASE
    },
];
