//! Hoodies.

use crate::picture::Kind;
use crate::spec::{Axis, Spec, T, p, same};
use crate::trades::words::{care, label, notes};

#[rustfmt::skip]
pub(super) const SPECS: &[Spec] = &[
    Spec {
        slug: "loopback-zip-hoodie", sku: "FA-LZH",
        kind: Kind::Hoodie, category: "tops", brand: "loomare",
        name: T("毛圈連帽拉鍊外套", "毛圈连帽拉链外套", "Loopback Zip Hoodie"),
        tagline: T("400 g 毛圈布，帽子立得起來",
                   "400 g 毛圈布，帽子立得起来",
                   "400 g/m² loopback with a hood that stands up"),
        colours: &["grey", "black", "navy", "wine"],
        axes: &[Axis::Size(&["xs", "s", "m", "l", "xl", "2xl"])],
        price: 1690, weight_g: 620,
        attributes: "material=cotton occasion=everyday season=autumn,spring audience=unisex style=street origin=taiwan",
        story: &[
            p(T("厚在該厚的地方", "厚在该厚的地方", "Heavy where it matters"),
              T("內裡是沒有刷毛的毛圈，吸汗不悶，從春天穿到初冬。雙層帽口以同布包邊，拉上之後立在臉側擋風；金屬雙頭拉鍊可由下往上開，坐下不卡肚子。口袋裡多縫一個手機暗袋。",
                "内里是不磨毛的毛圈，吸汗不闷，从春天穿到初冬。双层帽口以同布包边，拉上之后立在脸侧挡风；金属双头拉链可由下往上开，坐下不卡肚子。口袋里多缝一个手机暗袋。",
                "Unbrushed loops inside absorb without getting clammy, from spring to early winter. The doubled hood stands beside the face when zipped, and a two-way metal zip opens from below when you sit. A phone pocket hides inside the kangaroo pouch.")),
            notes::SIZE_TOPS,
        ],
        specs: &[
            (label::FABRIC, T("85% 棉、15% 再生聚酯纖維", "85% 棉、15% 再生聚酯纤维", "85% cotton, 15% recycled polyester")),
            (label::FABRIC_WEIGHT, same("400 g/m²")),
            (label::FIT, T("標準", "标准", "Regular")),
            (label::MEASURE_M, T("衣長 68 cm・胸寬 57 cm・袖長 62 cm", "衣长 68 cm・胸宽 57 cm・袖长 62 cm", "Length 68 cm, chest 57 cm, sleeve 62 cm")),
        ],
        care: &[care::WASH30, care::INSIDEOUT, care::NOTUMBLE],
        ..Spec::BASE
    },
    Spec {
        slug: "cropped-fleece-hoodie", sku: "FA-CFH",
        kind: Kind::Hoodie, category: "tops", brand: "veldrane",
        name: T("短版刷毛帽 T", "短款加绒连帽卫衣", "Cropped Fleece Hoodie"),
        tagline: T("裡面是絨，外面是短", "里面是绒，外面是短", "Soft inside, short outside"),
        colours: &["lavender", "ivory", "sage"], axes: &[Axis::Size(&["xs", "s", "m", "l"])],
        price: 1390, was: Some(1590), weight_g: 480,
        attributes: "material=cotton occasion=everyday season=winter audience=women style=street origin=china",
        story: &[
            p(T("高腰褲的搭檔", "高腰裤的搭档", "Made to meet a high rise"),
              T("內裡細刷毛，摸起來像剛曬過的毛巾。衣長只到腰上 2 cm，抽繩下襬可收成花苞形；大帽口不壓丸子頭。袖口長羅紋 9 cm，冷的時候往手掌拉。",
                "内里细磨绒，摸起来像刚晒过的毛巾。衣长只到腰上 2 cm，抽绳下摆可收成花苞形；大帽口不压丸子头。袖口长罗纹 9 cm，冷的时候往手掌拉。",
                "Finely brushed inside, like a towel fresh off the line. It ends 2 cm above the waist with a drawcord that gathers the hem; the roomy hood clears a bun, and 9 cm ribbed cuffs pull down over cold hands.")),
            notes::SIZE_TOPS,
        ],
        specs: &[
            (label::FABRIC, T("70% 棉、30% 聚酯纖維，內刷毛", "70% 棉、30% 聚酯纤维，内里加绒", "70% cotton, 30% polyester, brushed back")),
            (label::FABRIC_WEIGHT, same("340 g/m²")),
            (label::FIT, T("短版寬鬆", "短款宽松", "Cropped, roomy")),
            (label::MEASURE_M, T("衣長 49 cm・胸寬 58 cm", "衣长 49 cm・胸宽 58 cm", "Length 49 cm, chest 58 cm")),
        ],
        care: &[care::WASH30, care::INSIDEOUT, care::NOTUMBLE],
        ..Spec::BASE
    },
    Spec {
        slug: "trail-grid-fleece-hoodie", sku: "FA-TGFH",
        kind: Kind::Hoodie, category: "tops", brand: "latweave",
        name: T("山徑格紋刷毛中層衣", "山径格纹抓绒中层衣", "Trail Grid-Fleece Hoodie"),
        tagline: T("格紋之間走熱氣，背包之下不積汗",
                   "格纹之间走热气，背包之下不积汗",
                   "Heat moves between the grid; sweat does not pool under a pack"),
        colours: &["teal", "charcoal", "orange"], axes: &[Axis::Size(&["s", "m", "l", "xl"])],
        price: 2280, weight_g: 360,
        attributes: "material=polyester occasion=outdoor,sport season=winter,autumn audience=unisex style=sporty origin=vietnam",
        story: &[
            p(T("三層穿法的中間那層", "三层穿法的中间那层", "The middle of three layers"),
              T("內面 5 mm 方格凸起的刷毛只有一半接觸皮膚，暖而透氣。巴拉克拉瓦帽貼合頭型，可戴在岩盔下；半開拉鍊到胸口，爬升時快速散熱。拇指洞位置避開手錶。",
                "内面 5 mm 方格凸起的抓绒只有一半接触皮肤，暖而透气。巴拉克拉瓦帽贴合头型，可戴在岩盔下；半开拉链到胸口，爬升时快速散热。拇指洞位置避开手表。",
                "Raised 5 mm squares mean only half the fleece touches you: warm, yet it breathes. The balaclava hood fits under a helmet, the deep half-zip dumps heat on climbs, and the thumb loops sit clear of a watch.")),
            notes::SIZE_TOPS,
        ],
        specs: &[
            (label::FABRIC, T("94% 再生聚酯纖維、6% 彈性纖維", "94% 再生聚酯纤维、6% 氨纶", "94% recycled polyester, 6% elastane")),
            (label::FABRIC_WEIGHT, same("205 g/m²")),
            (label::WEIGHT, T("約 360 g（M）", "约 360 g（M）", "About 360 g (M)")),
            (label::FIT, T("合身", "合身", "Trim")),
        ],
        care: &[care::WASH30, care::NOSOFTENER, care::NOTUMBLE],
        ..Spec::BASE
    },
];
