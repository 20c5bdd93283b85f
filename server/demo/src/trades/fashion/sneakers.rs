//! Sneakers and running shoes.

use crate::picture::Kind;
use crate::spec::{Axis, Spec, T, p};
use crate::trades::words::{care, label, notes};

#[rustfmt::skip]
pub(super) const SPECS: &[Spec] = &[
    Spec {
        slug: "court-leather-sneaker", sku: "FA-CLS",
        kind: Kind::Sneaker, category: "sneakers", brand: "stridemar",
        name: T("球場皮革小白鞋", "球场皮革小白鞋", "Court Leather Sneaker"),
        tagline: T("沒有大標，只有一條縫線",
                   "没有大标，只有一条缝线",
                   "No big logo, just one row of stitches"),
        colours: &["white", "green", "navy"],
        axes: &[Axis::Shoe(&[36, 37, 38, 39, 40, 41, 42, 43])],
        price: 2680, was: Some(3180), weight_g: 820,
        attributes: "material=leather occasion=everyday,work season=spring,summer,autumn,winter audience=unisex style=minimal origin=portugal",
        story: &[
            p(T("第一天就能走一天", "第一天就能走一天", "A full day on day one"),
              T("鞋面用 1.3 mm 頭層牛皮，鞋舌與後跟填棉但不厚；鞋墊為可拆的軟木乳膠複合，足弓處多 4 mm。側車縫橡膠大底，磨平了可以找修鞋師傅換。白皮做過防汙處理，濕布一擦就乾淨。",
                "鞋面用 1.3 mm 头层牛皮，鞋舌与后跟填棉但不厚；鞋垫为可拆的软木乳胶复合，足弓处多 4 mm。侧车缝橡胶大底，磨平了可以找修鞋师傅换。白皮做过防污处理，湿布一擦就干净。",
                "Uppers in 1.3 mm full-grain cowhide, lightly padded tongue and heel. The removable cork-latex footbed rises 4 mm under the arch. The rubber cup sole is stitched at the side so a cobbler can replace it, and the white leather is treated to wipe clean.")),
            notes::FIT_SNEAKERS,
        ],
        specs: &[
            (label::UPPER, T("頭層牛皮 1.3 mm", "头层牛皮 1.3 mm", "Full-grain cowhide, 1.3 mm")),
            (label::SOLE, T("側縫橡膠杯底", "侧缝橡胶杯底", "Side-stitched rubber cup sole")),
            (label::INSOLE, T("可拆軟木乳膠，厚 6 mm", "可拆软木乳胶，厚 6 mm", "Removable cork-latex, 6 mm")),
            (label::FIT, T("標準楦，腳背高建議大半號", "标准楦，脚背高建议大半号", "Standard last; size up for a high instep")),
            (label::WEIGHT, T("單腳約 380 g（EU 41）", "单脚约 380 g（EU 41）", "About 380 g a shoe (EU 41)")),
        ],
        care: &[care::WIPE_DAMP, care::LEATHER_CREAM, care::SHADE],
        ..Spec::BASE
    },
    Spec {
        slug: "cloudstep-running-shoe", sku: "FA-CRS",
        kind: Kind::Sneaker, category: "sneakers", brand: "latweave",
        name: T("雲階緩震慢跑鞋", "云阶缓震跑鞋", "Cloudstep Cushioned Running Shoe"),
        tagline: T("38 mm 中底，留給膝蓋的餘裕",
                   "38 mm 中底，留给膝盖的余裕",
                   "38 mm of foam, kindness to your knees"),
        colours: &["sky", "black", "coral"],
        axes: &[Axis::Shoe(&[36, 37, 38, 39, 40, 41, 42, 43])],
        price: 3280, weight_g: 620,
        attributes: "material=mesh occasion=sport season=spring,summer,autumn,winter audience=unisex style=sporty origin=vietnam",
        story: &[
            p(T("長距離的節奏", "长距离的节奏", "A rhythm for long distances"),
              T("超臨界發泡中底後掌 38 mm、前掌 30 mm，8 mm 落差適合後跟先著地的跑者。大底只在磨耗區貼碳橡膠，單腳 268 g。鞋面一體織，腳趾處放寬兩針，腫脹也不壓小指。",
                "超临界发泡中底后掌 38 mm、前掌 30 mm，8 mm 落差适合后跟先着地的跑者。大底只在磨耗区贴碳橡胶，单脚 268 g。鞋面一体织，脚趾处放宽两针，肿胀也不压小指。",
                "A supercritical foam stands 38 mm at the heel and 30 mm at the toe; the 8 mm drop suits heel strikers. Carbon rubber goes only where soles wear, keeping each shoe at 268 g. The one-piece knit opens two stitches at the toes for swollen feet.")),
            notes::FIT_SNEAKERS,
        ],
        specs: &[
            (label::UPPER, T("一體成型工程網布", "一体成型工程网布", "One-piece engineered mesh")),
            (label::STACK, T("後掌 38／前掌 30 mm，落差 8 mm", "后掌 38／前掌 30 mm，落差 8 mm", "Heel 38, forefoot 30 mm, drop 8 mm")),
            (label::WEIGHT, T("單腳 268 g（EU 42）", "单脚 268 g（EU 42）", "268 g a shoe (EU 42)")),
            (label::SOLE, T("發泡橡膠＋碳橡膠耐磨片", "发泡橡胶＋碳橡胶耐磨片", "Blown rubber with carbon-rubber pads")),
            (label::USE, T("路跑、日常訓練", "路跑、日常训练", "Road running, daily training")),
        ],
        care: &[care::REMOVE_INSOLE, care::HANDWASH_SHOE, care::SHADE],
        ..Spec::BASE
    },
    Spec {
        slug: "canvas-low-plimsoll", sku: "FA-CLP",
        kind: Kind::Sneaker, category: "sneakers", brand: "stridemar",
        name: T("低筒帆布膠底鞋", "低筒帆布胶底鞋", "Low Canvas Plimsoll"),
        tagline: T("硫化底、12 安帆布，簡單到沒有藉口",
                   "硫化底、12 安帆布，简单到没有借口",
                   "Vulcanised sole, 12 oz canvas, no excuses"),
        colours: &["ivory", "black", "red", "navy"],
        axes: &[Axis::Shoe(&[36, 37, 38, 39, 40, 41])],
        price: 980, was: Some(1180), weight_g: 560,
        attributes: "material=canvas occasion=everyday season=spring,summer audience=women style=street origin=taiwan",
        story: &[
            p(T("老工序做的軟", "老工序做的软", "Soft the old way"),
              T("生膠底與帆布在硫化鍋裡一次烘合，不靠膠水，所以彎得順也不容易開口。鞋頭橡膠護片保護大拇趾；鞋內比外觀多墊了 5 mm 乳膠，站一整天也行。",
                "生胶底与帆布在硫化锅里一次烘合，不靠胶水，所以弯得顺也不容易开口。鞋头橡胶护片保护大拇趾；鞋内比外观多垫了 5 mm 乳胶，站一整天也行。",
                "Raw rubber and canvas are fused in a vulcanising oven rather than glued, so the sole bends easily and stays shut. A rubber toe cap guards, and 5 mm of latex hides inside for long days standing.")),
            notes::FIT_SNEAKERS,
        ],
        specs: &[
            (label::UPPER, T("12 oz 棉帆布", "12 oz 棉帆布", "12 oz cotton canvas")),
            (label::SOLE, T("硫化生膠底，厚 2.4 cm", "硫化生胶底，厚 2.4 cm", "Vulcanised gum rubber, 2.4 cm")),
            (label::FIT, T("偏大，兩號之間選小", "偏大，两号之间选小", "Runs large; between sizes choose the smaller")),
        ],
        care: &[care::HANDWASH_SHOE, care::SHADE, care::TOOTHBRUSH_RUBBER],
        ..Spec::BASE
    },
    Spec {
        slug: "trail-grip-low-shoe", sku: "FA-TGLS",
        kind: Kind::Sneaker, category: "sneakers", brand: "latweave",
        name: T("苔徑低筒越野鞋", "苔径低筒越野鞋", "Mosspath Low Trail Shoe"),
        tagline: T("4.5 mm 爪齒，濕石頭上也敢停",
                   "4.5 mm 爪齿，湿石头上也敢停",
                   "4.5 mm lugs you can trust on wet stone"),
        colours: &["olive", "charcoal", "orange"],
        axes: &[Axis::Shoe(&[38, 39, 40, 41, 42, 43, 44, 45])],
        price: 3680, was: Some(4280), weight_g: 760,
        attributes: "material=mesh occasion=outdoor season=spring,summer,autumn,winter audience=unisex style=sporty origin=vietnam",
        story: &[
            p(T("給多雨的山", "给多雨的山", "For mountains that get rain"),
              T("膠底配方偏軟，濕滑花崗岩上的抓地比一般登山鞋好，代價是柏油路上磨得快一點，我們寧可這樣。足弓夾層有一片 TPU 防刺板，鞋口短襪套擋住碎石；排水孔在前掌兩側，過溪後十分鐘不再「咕啾」。",
                "胶底配方偏软，湿滑花岗岩上的抓地比一般登山鞋好，代价是柏油路上磨得快一点，我们宁可这样。足弓夹层有一片 TPU 防刺板，鞋口短袜套挡住碎石；排水孔在前掌两侧，过溪后十分钟不再“咕啾”。",
                "The compound is soft: better on wet granite, quicker to wear on tarmac, a trade we chose. A TPU plate stops stones under the arch, a knitted collar keeps grit out, and drain holes at the forefoot end the squelch ten minutes after a ford.")),
            notes::FIT_SNEAKERS,
        ],
        specs: &[
            (label::UPPER, T("防磨網布、熱壓 TPU 護條", "防磨网布、热压 TPU 护条", "Abrasion-resistant mesh, welded TPU")),
            (label::LUG, T("4.5 mm 多向爪齒", "4.5 mm 多向爪齿", "4.5 mm multi-directional lugs")),
            (label::WEIGHT, T("單腳 335 g（EU 42）", "单脚 335 g（EU 42）", "335 g a shoe (EU 42)")),
            (label::PLATE, T("TPU 防刺片（中段）", "TPU 防刺片（中段）", "TPU rock plate, midfoot")),
        ],
        care: &[care::REMOVE_INSOLE, care::HANDWASH_SHOE, care::SHADE],
        ..Spec::BASE
    },
];
