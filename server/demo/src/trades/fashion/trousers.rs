//! Trousers and jeans.

use crate::picture::Kind;
use crate::spec::{Axis, Spec, T, p, same};
use crate::trades::words::{care, label, notes};

#[rustfmt::skip]
pub(super) const SPECS: &[Spec] = &[
    Spec {
        slug: "tapered-stretch-chino", sku: "FA-TSC",
        kind: Kind::Trousers, category: "trousers", brand: "loomare",
        name: T("彈性錐形卡其褲", "弹性锥形卡其裤", "Tapered Stretch Chinos"),
        tagline: T("騎車去公司，再走進會議室",
                   "骑车去公司，再走进会议室",
                   "Cycle to work, walk into the meeting"),
        colours: &["caramel", "navy", "olive", "charcoal"],
        axes: &[Axis::Size(&["28", "30", "32", "34", "36", "38"])],
        price: 1380, weight_g: 480,
        attributes: "material=cotton occasion=work,everyday season=spring,summer,autumn,winter audience=men style=classic origin=taiwan",
        tags: "commute",
        story: &[
            p(T("看不見的伸縮", "看不见的伸缩", "Stretch you don't see"),
              T("棉斜紋裡織入 3% 彈性纖維，蹲下時膝蓋不緊，站起來不鬆。腰頭內側防滑膠條，襯衫不會跑出來。褲腳 17.5 cm，配樂福鞋或白鞋都收得乾淨，內側附 4 cm 縫份可放長。",
                "棉斜纹里织入 3% 氨纶，蹲下时膝盖不紧，站起来不松。腰头内侧防滑胶条，衬衫不会跑出来。裤脚 17.5 cm，配乐福鞋或白鞋都收得干净，内侧附 4 cm 缝边可放长。",
                "Cotton twill with 3% elastane gives at the knee and comes back. A grip strip inside the waistband keeps a shirt tucked, the 17.5 cm hem sits clean on loafers or trainers, and 4 cm of seam allowance can be let down.")),
            notes::FIT_TROUSERS,
        ],
        specs: &[
            (label::FABRIC, T("97% 棉、3% 彈性纖維", "97% 棉、3% 氨纶", "97% cotton, 3% elastane")),
            (label::FABRIC_WEIGHT, same("270 g/m²")),
            (label::MEASURE_32, T("腰圍 82 cm・褲長 102 cm・褲口 17.5 cm", "腰围 82 cm・裤长 102 cm・裤口 17.5 cm", "Waist 82 cm, length 102 cm, hem 17.5 cm")),
            (label::RISE, T("中腰 26 cm", "中腰 26 cm", "Mid, 26 cm")),
        ],
        care: &[care::WASH30, care::INSIDEOUT, care::MEDIUM_IRON],
        ..Spec::BASE
    },
    Spec {
        slug: "wide-leg-drape-trousers", sku: "FA-WLDT",
        kind: Kind::Trousers, category: "trousers", brand: "veldrane",
        name: T("高腰垂墜寬褲", "高腰垂坠宽裤", "High-Rise Drape Wide-Leg Trousers"),
        tagline: T("兩道活褶，從腰線一路垂到鞋面",
                   "两道活褶，从腰线一路垂到鞋面",
                   "Two pleats falling straight from waist to shoe"),
        colours: &["black", "brown", "ivory"], axes: &[Axis::Size(&["xs", "s", "m", "l", "xl"])],
        price: 1580, weight_g: 390,
        attributes: "material=polyester,tencel occasion=work season=spring,summer,autumn,winter audience=women style=classic origin=china",
        story: &[
            p(T("不用熨的西裝褲", "不用熨的西装裤", "Tailoring without the iron"),
              T("混紡雙面斜紋自己會回彈，捲進行李箱拿出來掛一晚就平。前腰平整、後腰鬆緊，褶線固定 6 cm 再放開。158–175 cm 依尺碼另有對應褲長，見規格表。",
                "混纺双面斜纹自己会回弹，卷进行李箱拿出来挂一晚就平。前腰平整、后腰松紧，褶线固定 6 cm 再放开。158–175 cm 依尺码另有对应裤长，见规格表。",
                "A double-twill blend that recovers overnight on a hanger. Flat in front, elastic behind, with pleats stitched 6 cm before release. Length grows with size for heights of 158–175 cm; see the table.")),
            notes::FIT_TROUSERS,
        ],
        specs: &[
            (label::FABRIC, T("68% 聚酯纖維、28% 嫘縈、4% 彈性纖維", "68% 聚酯纤维、28% 粘胶纤维、4% 氨纶", "68% polyester, 28% viscose, 4% elastane")),
            (label::MEASURE_M, T("腰圍 68–76 cm・褲長 103 cm・褲口 29 cm", "腰围 68–76 cm・裤长 103 cm・裤口 29 cm", "Waist 68–76 cm, length 103 cm, hem 29 cm")),
            (label::LENGTHS, same("XS 99・S 101・M 103・L 105・XL 106 cm")),
        ],
        care: &[care::WASHBAG30, care::HANGDRY, care::COOL_IRON],
        ..Spec::BASE
    },
    Spec {
        slug: "selvedge-straight-jeans", sku: "FA-SSJ",
        kind: Kind::Trousers, category: "trousers", brand: "loomare",
        name: T("赤耳直筒牛仔褲", "赤耳直筒牛仔裤", "Selvedge Straight Jeans"),
        tagline: T("13.5 oz 原色，養出自己的落色",
                   "13.5 oz 原色，养出自己的落色",
                   "13.5 oz raw denim, yours to fade"),
        colours: &["navy", "black"], axes: &[Axis::Size(&["28", "30", "32", "34", "36"])],
        price: 2680, weight_g: 820,
        attributes: "material=cotton occasion=everyday season=autumn,winter audience=men style=retro origin=japan",
        story: &[
            p(T("老織機的布邊", "老织机的布边", "Edges from an old shuttle loom"),
              T("梭織機織出的窄幅丹寧，兩側是紅色布邊，捲起褲腳就看得到。未經水洗，第一次下水約縮 1–1.5 cm，尺寸表已預留。後袋襯一層棉布，皮夾不會磨破袋底；鉚釘為無鍍層純銅，會跟你一起變舊。",
                "梭织机织出的窄幅牛仔布，两侧是红色布边，卷起裤脚就看得到。未经水洗，第一次下水约缩 1–1.5 cm，尺码表已预留。后袋衬一层棉布，钱包不会磨破袋底；铆钉为无镀层纯铜，会跟你一起变旧。",
                "Narrow denim from shuttle looms with a red edge you see when you cuff it. Unwashed: allow 1–1.5 cm of shrinkage, already in our size table. Lined back pockets resist wallets, and the bare copper rivets age with you.")),
            notes::FIT_TROUSERS,
        ],
        specs: &[
            (label::FABRIC, T("100% 棉赤耳丹寧，13.5 oz", "100% 棉赤耳牛仔布，13.5 oz", "100% cotton selvedge denim, 13.5 oz")),
            (label::MEASURE_32, T("腰圍 83 cm・褲長 106 cm・褲口 20 cm", "腰围 83 cm・裤长 106 cm・裤口 20 cm", "Waist 83 cm, length 106 cm, hem 20 cm")),
            (label::RISE, T("中高腰 29 cm", "中高腰 29 cm", "Mid-high, 29 cm")),
            (label::FLY, T("五顆排扣", "五颗排扣", "Five-button fly")),
        ],
        care: &[
            T("建議穿滿三個月再下水，冷水反面浸洗 20 分鐘", "建议穿满三个月再下水，冷水反面浸洗 20 分钟", "Wear three months before the first soak: 20 minutes, cold, inside out"),
            care::SHADE,
            T("會移色，請避開淺色沙發與包款", "会移色，请避开浅色沙发与包款", "Dye transfers: mind pale sofas and bags"),
        ],
        ..Spec::BASE
    },
    Spec {
        slug: "cargo-hiking-pants", sku: "FA-CHP",
        kind: Kind::Trousers, category: "trousers", brand: "latweave",
        name: T("快乾登山工作褲", "快干登山工作裤", "Quick-Dry Hiking Cargo Pants"),
        tagline: T("膝部立體剪裁，溪水濕了半小時就乾",
                   "膝部立体剪裁，溪水湿了半小时就干",
                   "Shaped knees, and dry half an hour after the stream"),
        colours: &["olive", "charcoal", "sand"],
        axes: &[Axis::Size(&["s", "m", "l", "xl", "2xl"])],
        price: 2180, was: Some(2480), weight_g: 340,
        attributes: "material=nylon occasion=outdoor,travel season=spring,summer,autumn,winter audience=unisex style=sporty origin=vietnam",
        story: &[
            p(T("口袋都有理由", "口袋都有理由", "Every pocket has a reason"),
              T("尼龍四面彈布經無氟撥水，小雨與樹叢都擋得住。七個口袋中，右大腿是橫向開口，坐著也拿得到地圖；左側暗袋附防水拉鍊。褲腳抽繩收緊可當綁腿。",
                "锦纶四面弹布经无氟防泼水，小雨与树丛都挡得住。七个口袋中，右大腿是横向开口，坐着也拿得到地图；左侧暗袋附防水拉链。裤脚抽绳收紧可当绑腿。",
                "Four-way stretch nylon with a fluorine-free finish shrugs off drizzle and scrub. Of seven pockets, the right thigh opens sideways so a map is within reach sitting down; the left hides a waterproof zip. Drawcord hems double as gaiters.")),
            notes::FIT_TROUSERS,
        ],
        specs: &[
            (label::FABRIC, T("90% 尼龍、10% 彈性纖維", "90% 锦纶、10% 氨纶", "90% nylon, 10% elastane")),
            (label::FABRIC_WEIGHT, same("160 g/m²")),
            (label::SUN, same("UPF 50+")),
            (label::POCKETS, T("7（2 個附拉鍊）", "7（2 个附拉链）", "7, two zipped")),
        ],
        care: &[care::WASH30, care::NOSOFTENER, care::NOTUMBLE],
        ..Spec::BASE
    },
    Spec {
        slug: "lounge-waffle-joggers", sku: "FA-LWJ",
        kind: Kind::Trousers, category: "trousers", brand: "slumbrae",
        name: T("華夫格居家束口褲", "华夫格居家束口裤", "Waffle Lounge Joggers"),
        tagline: T("在家穿的褲子，也能下樓倒垃圾",
                   "在家穿的裤子，也能下楼倒垃圾",
                   "For the sofa, and decent enough for the bins"),
        colours: &["grey", "beige", "green"], axes: &[Axis::Size(&["s", "m", "l", "xl"])],
        price: 980, weight_g: 310,
        attributes: "material=cotton occasion=home season=spring,summer,autumn,winter audience=unisex style=street origin=taiwan",
        story: &[
            p(T("會呼吸的格子", "会呼吸的格子", "Squares that breathe"),
              T("5 mm 華夫格一凹一凸，布面與皮膚之間留著空氣，夏天不黏冬天不冰。腰頭寬鬆緊 4 cm 不捲邊，腰繩藏在裡面；側口袋斜開，躺著手機也不掉。",
                "5 mm 华夫格一凹一凸，布面与皮肤之间留着空气，夏天不黏冬天不冰。腰头宽松紧 4 cm 不卷边，腰绳藏在里面；侧口袋斜开，躺着手机也不掉。",
                "5 mm waffle cells keep a layer of air against the skin: never sticky, never cold. The 4 cm waistband doesn't roll, the cord hides inside and slanted pockets hold a phone even lying down.")),
            notes::FIT_TROUSERS,
        ],
        specs: &[
            (label::FABRIC, T("100% 棉華夫格", "100% 棉华夫格", "100% cotton waffle")),
            (label::FABRIC_WEIGHT, same("235 g/m²")),
            (label::MEASURE_M, T("腰圍 70–96 cm・褲長 97 cm", "腰围 70–96 cm・裤长 97 cm", "Waist 70–96 cm, length 97 cm")),
        ],
        care: &[care::WASH40, care::TUMBLE_LOW, care::NOIRON],
        ..Spec::BASE
    },
];
