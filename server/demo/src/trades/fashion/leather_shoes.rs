//! Loafers and boots.

use crate::picture::Kind;
use crate::spec::{Axis, Spec, T, p, same};
use crate::trades::words::{care, label, notes};

#[rustfmt::skip]
pub(super) const SPECS: &[Spec] = &[
    Spec {
        slug: "penny-calf-loafer", sku: "FA-PCL",
        kind: Kind::Loafer, category: "leather-shoes", brand: "stridemar",
        name: T("小牛皮便士樂福鞋", "小牛皮便士乐福鞋", "Calfskin Penny Loafer"),
        tagline: T("不用綁帶，也不會掉跟", "不用绑带，也不会掉跟", "No laces, no slipping heel"),
        colours: &["black", "brown", "wine"], axes: &[Axis::Shoe(&[39, 40, 41, 42, 43, 44])],
        price: 3480, weight_g: 780,
        attributes: "material=leather occasion=work season=spring,summer,autumn,winter audience=men style=classic origin=italy",
        story: &[
            p(T("固特異結構的輕版", "固特异结构的轻版", "Welted, but lighter"),
              T("小牛皮植鞣後手工打蠟，皮面有自然深淺。採布雷克縫製，鞋底薄而柔，日後能換底；後跟內側縫上反毛皮，腳跟不滑。便士位開口 3.2 cm，塞硬幣就靠自己了。",
                "小牛皮植鞣后手工打蜡，皮面有自然深浅。采布雷克缝制，鞋底薄而柔，日后能换底；后跟内侧缝上反绒皮，脚跟不滑。便士位开口 3.2 cm，塞硬币就靠自己了。",
                "Vegetable-tanned calf, waxed by hand for depth of colour. Blake stitching keeps the sole thin, supple and replaceable; a suede grip inside stops the heel from sliding. The 3.2 cm saddle slit is there for your penny.")),
            notes::LEATHER_SHOES,
        ],
        specs: &[
            (label::UPPER, T("小牛皮 1.2 mm", "小牛皮 1.2 mm", "Calfskin, 1.2 mm")),
            (label::CONSTRUCTION, T("布雷克縫", "布雷克缝", "Blake stitched")),
            (label::SOLE, T("牛皮底＋前掌橡膠貼片", "牛皮底＋前掌橡胶贴片", "Leather with a rubber forefoot pad")),
            (label::HEEL, same("2.5 cm")),
        ],
        care: &[
            care::LEATHER_CREAM,
            care::SHOE_TREE,
            T("淋雨後塞報紙陰乾，勿烤", "淋雨后塞报纸阴干，勿烤", "After rain stuff with paper and dry away from heat"),
        ],
        ..Spec::BASE
    },
    Spec {
        slug: "soft-suede-driving-loafer", sku: "FA-SSDL",
        kind: Kind::Loafer, category: "leather-shoes", brand: "stridemar",
        name: T("反毛皮豆豆休閒鞋", "反绒皮豆豆休闲鞋", "Soft Suede Driving Loafer"),
        tagline: T("一隻 190 克，折一半也會彈回來",
                   "一只 190 克，折一半也会弹回来",
                   "190 grams a foot; fold it in half and it springs back"),
        colours: &["sand", "navy", "olive"], axes: &[Axis::Shoe(&[36, 37, 38, 39, 40, 41])],
        price: 2280, was: Some(2680), weight_g: 520,
        attributes: "material=suede occasion=everyday,travel season=spring,autumn audience=women style=street origin=taiwan",
        story: &[
            p(T("放在辦公桌下的那雙", "放在办公桌下的那双", "The pair under your desk"),
              T("全鞋一片反毛皮包到底，鞋底分佈 92 顆橡膠粒，踩踏板靈敏、走路安靜。鞋口縫細皮繩可調鬆緊；內裡羊皮不染襪。",
                "全鞋一片反绒皮包到底，鞋底分布 92 颗橡胶粒，踩踏板灵敏、走路安静。鞋口缝细皮绳可调松紧；内里羊皮不染袜。",
                "One piece of suede wraps the foot; 92 rubber nubs feel the pedals and keep quiet indoors. A leather cord tunes the opening, and the sheepskin lining leaves socks clean.")),
            notes::LEATHER_SHOES,
        ],
        specs: &[
            (label::UPPER, T("牛反毛皮", "牛反绒皮", "Cow suede")),
            (label::LINING, T("羊皮", "羊皮", "Sheepskin")),
            (label::SOLE, T("橡膠粒底", "橡胶粒底", "Rubber nub sole")),
            (label::WEIGHT, T("單腳約 190 g（EU 38）", "单脚约 190 g（EU 38）", "About 190 g a shoe (EU 38)")),
        ],
        care: &[
            care::SUEDE_BRUSH,
            care::SHADE,
            T("首次穿前噴防水噴霧", "首次穿前喷防水喷雾", "Spray with protector before first wear"),
        ],
        ..Spec::BASE
    },
    Spec {
        slug: "chelsea-ankle-boot", sku: "FA-CAB",
        kind: Kind::Boot, category: "leather-shoes", brand: "stridemar",
        name: T("切爾西短靴", "切尔西短靴", "Chelsea Ankle Boot"),
        tagline: T("兩秒穿上，一整季不脫",
                   "两秒穿上，一整季不脱",
                   "On in two seconds, on for the season"),
        colours: &["black", "brown"], axes: &[Axis::Shoe(&[36, 37, 38, 39, 40, 41, 42, 43])],
        price: 3980, weight_g: 1150,
        attributes: "material=leather occasion=work,everyday season=autumn,winter audience=unisex style=classic origin=taiwan",
        story: &[
            p(T("鬆緊帶會不會鬆？", "松紧带会不会松？", "Does the elastic give up?"),
              T("側邊鬆緊以雙層織帶夾橡膠絲，通過五萬次拉伸測試，回彈仍有 93%。靴筒 12 cm，裁剪成前高後低，西裝褲落下剛好蓋住。油蠟皮刮到用手指搓一搓就淡。",
                "侧边松紧以双层织带夹橡胶丝，通过五万次拉伸测试，回弹仍有 93%。靴筒 12 cm，裁剪成前高后低，西装裤落下刚好盖住。油蜡皮刮到用手指搓一搓就淡。",
                "Doubled webbing over rubber thread keeps 93% of its recovery after 50,000 stretches. The 12 cm shaft is higher in front so trousers fall over it, and scuffs in the waxed leather fade under a thumb.")),
            notes::LEATHER_SHOES,
        ],
        specs: &[
            (label::UPPER, T("油蠟牛皮 1.8 mm", "油蜡牛皮 1.8 mm", "Waxed cowhide, 1.8 mm")),
            (label::SHAFT, same("12 cm")),
            (label::SOLE, T("橡膠底，跟高 3 cm", "橡胶底，跟高 3 cm", "Rubber, 3 cm heel")),
            (label::LINING, T("豬皮透氣內裡", "猪皮透气内里", "Breathable pigskin")),
        ],
        care: &[care::LEATHER_CREAM, care::SHOE_TREE, care::WIPE_DAMP],
        ..Spec::BASE
    },
    Spec {
        slug: "waterproof-hiking-mid-boot", sku: "FA-WHMB",
        kind: Kind::Boot, category: "leather-shoes", brand: "latweave",
        name: T("稜線中筒防水登山靴", "棱线中筒防水登山靴", "Ridgeline Waterproof Mid Boot"),
        tagline: T("負重 15 公斤，腳踝仍然聽話",
                   "负重 15 公斤，脚踝仍然听话",
                   "15 kg on your back and ankles that still obey"),
        colours: &["brown", "charcoal"], axes: &[Axis::Shoe(&[38, 39, 40, 41, 42, 43, 44, 45])],
        price: 4880, was: Some(5480), weight_g: 1240,
        attributes: "material=suede occasion=outdoor season=spring,summer,autumn,winter audience=unisex style=sporty origin=vietnam",
        story: &[
            p(T("從登山口到營地", "从登山口到营地", "Trailhead to camp"),
              T("磨砂牛皮鞋面含防水透氣襪套，浸水測試 8 小時不滲。鞋頭與後跟橡膠護片高 2.8 cm；中底雙密度 EVA 加尼龍片，走碎石坡不硌。鞋帶前段快拉、後段勾扣，上下坡鬆緊可以分開調。",
                "磨砂牛皮鞋面含防水透气袜套，浸水测试 8 小时不渗。鞋头与后跟橡胶护片高 2.8 cm；中底双密度 EVA 加锦纶片，走碎石坡不硌。鞋带前段快拉、后段勾扣，上下坡松紧可以分开调。",
                "Nubuck over a waterproof-breathable bootie passed an 8-hour soak. Rubber guards rise 2.8 cm at toe and heel; dual-density EVA over a nylon shank smooths scree. Lace loops below, hooks above, so climbs and descents get their own tension.")),
            notes::LEATHER_SHOES,
        ],
        specs: &[
            (label::UPPER, T("磨砂牛皮 2.0 mm", "磨砂牛皮 2.0 mm", "Nubuck, 2.0 mm")),
            (label::MEMBRANE, T("防水透氣膜襪套", "防水透气膜袜套", "Waterproof-breathable bootie")),
            (label::SHAFT, same("14.5 cm")),
            (label::WEIGHT, T("單腳 560 g（EU 42）", "单脚 560 g（EU 42）", "560 g a boot (EU 42)")),
        ],
        care: &[care::REMOVE_INSOLE, care::BRUSH_MUD, care::NUBUCK_SPRAY],
        ..Spec::BASE
    },
    Spec {
        slug: "rubber-rain-boot-mid", sku: "FA-RRBM",
        kind: Kind::Boot, category: "leather-shoes", brand: "stridemar",
        name: T("半筒雨天靴", "半筒雨天靴", "Mid-Calf Rain Boot"),
        tagline: T("梅雨季的通勤鞋", "梅雨季的通勤鞋", "The commuter shoe of plum-rain season"),
        colours: &["yellow", "navy", "olive"], axes: &[Axis::Shoe(&[35, 36, 37, 38, 39, 40])],
        price: 1180, weight_g: 1080,
        attributes: "material=rubber occasion=everyday season=spring,summer audience=women style=street origin=taiwan",
        tags: "rainy-season",
        story: &[
            p(T("不悶的雨鞋", "不闷的雨鞋", "A rain boot that isn't a sauna"),
              T("天然橡膠手工貼合，比一體射出的軟，走久不磨小腿。筒圍 37 cm 可塞進褲管，筒口後方開 V 不卡肉；內裡快乾網布，倒過來一晚就乾。",
                "天然橡胶手工贴合，比一体注塑的软，走久不磨小腿。筒围 37 cm 可塞进裤管，筒口后方开 V 不卡肉；内里快干网布，倒过来一晚就干。",
                "Hand-laid natural rubber is softer than moulded boots and won't chafe. The 37 cm shaft takes trousers, a V at the back eases the calf, and the mesh lining dries overnight upside down.")),
            notes::LEATHER_SHOES,
        ],
        specs: &[
            (label::UPPER, T("天然橡膠", "天然橡胶", "Natural rubber")),
            (label::SHAFT, T("筒高 24 cm、筒圍 37 cm", "筒高 24 cm、筒围 37 cm", "24 cm high, 37 cm round")),
            (label::SOLE, T("止滑人字紋", "防滑人字纹", "Herringbone grip")),
        ],
        care: &[
            care::WIPE_DAMP,
            care::SHADE,
            T("表面白霜是橡膠吐蠟，用橄欖油擦亮", "表面白霜是橡胶吐蜡，用橄榄油擦亮", "White bloom is natural wax; polish it off with olive oil"),
        ],
        ..Spec::BASE
    },
];
