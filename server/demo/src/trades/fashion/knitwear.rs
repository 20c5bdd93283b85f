//! Sweaters and cardigans.

use crate::picture::Kind;
use crate::spec::{Axis, Spec, T, p};
use crate::trades::words::{care, label, notes};

#[rustfmt::skip]
pub(super) const SPECS: &[Spec] = &[
    Spec {
        slug: "merino-crew-sweater", sku: "FA-MCS",
        kind: Kind::Sweater, category: "knitwear", brand: "latweave",
        name: T("細美麗諾圓領毛衣", "细美丽诺圆领毛衣", "Fine Merino Crew Sweater"),
        tagline: T("18.5 微米，貼身穿也不扎",
                   "18.5 微米，贴身穿也不扎",
                   "18.5 micron, soft enough for bare skin"),
        colours: &["charcoal", "navy", "wine", "beige"],
        axes: &[Axis::Size(&["xs", "s", "m", "l", "xl", "2xl"])],
        price: 2380, weight_g: 290,
        attributes: "material=wool occasion=work,everyday season=autumn,winter audience=unisex style=minimal origin=china",
        story: &[
            p(T("一件薄的，三個季節", "一件薄的，三个季节", "One thin layer, three seasons"),
              T("18.5 微米美麗諾羊毛以 12 針織成，薄到能塞進西裝外套。經防縮處理可進洗衣機羊毛行程。領口、袖口與下襬用雙股紗加織，穿兩年不鬆。",
                "18.5 微米美丽诺羊毛以 12 针织成，薄到能塞进西装外套。经防缩处理可进洗衣机羊毛程序。领口、袖口与下摆用双股纱加织，穿两年不松。",
                "18.5-micron merino at 12 gauge slips under a blazer. A shrink-resist finish lets it into the wool cycle, and doubled yarn at neck, cuffs and hem keeps the shape for years.")),
            notes::KNIT_LIFE,
        ],
        specs: &[
            (label::FABRIC, T("100% 美麗諾羊毛（18.5 μm）", "100% 美丽诺羊毛（18.5 μm）", "100% merino wool, 18.5 μm")),
            (label::GAUGE, T("12 針", "12 针", "12 gauge")),
            (label::MEASURE_M, T("衣長 67 cm・胸寬 52 cm・袖長 63 cm", "衣长 67 cm・胸宽 52 cm・袖长 63 cm", "Length 67 cm, chest 52 cm, sleeve 63 cm")),
            (label::ORIGIN_FIBRE, T("無割皮認證羊毛", "无割皮认证羊毛", "Certified non-mulesed")),
        ],
        care: &[care::WOOLCYCLE, care::FLATDRY, care::MOTH],
        ..Spec::BASE
    },
    Spec {
        slug: "chunky-cable-knit-cardigan", sku: "FA-CCKC",
        kind: Kind::Sweater, category: "knitwear", brand: "veldrane",
        name: T("粗針麻花開襟毛衣", "粗针麻花开襟毛衣", "Chunky Cable-Knit Cardigan"),
        tagline: T("像一條會跟著你走的毯子",
                   "像一条会跟着你走的毯子",
                   "A blanket that comes along"),
        colours: &["ivory", "caramel", "grey"], axes: &[Axis::Size(&["s", "m", "l"])],
        price: 2180, was: Some(2580), weight_g: 620,
        attributes: "material=wool occasion=everyday season=winter audience=women style=natural origin=china",
        story: &[
            p(T("五針的厚實", "五针的厚实", "Five gauge, hand-linked"),
              T("5 針粗織，麻花與桂花針交錯，肩線以手工套口，不硌背包帶。六顆牛角扣，釦眼另織一圈不易撐大；口袋內層細針織，手伸進去是軟的。",
                "5 针粗织，麻花与桂花针交错，肩线以手工套口，不硌背包带。六颗牛角扣，扣眼另织一圈不易撑大；口袋内层细针织，手伸进去是软的。",
                "Five-gauge cables and moss stitch, hand-linked at the shoulders so a strap lies flat. Six horn-effect toggles close through doubled buttonholes, and pocket linings are fine-knit for cold hands.")),
            notes::KNIT_LIFE,
        ],
        specs: &[
            (label::FABRIC, T("45% 羊毛、40% 壓克力、15% 尼龍", "45% 羊毛、40% 腈纶、15% 锦纶", "45% wool, 40% acrylic, 15% nylon")),
            (label::GAUGE, T("5 針", "5 针", "5 gauge")),
            (label::MEASURE_M, T("衣長 64 cm・胸寬 60 cm", "衣长 64 cm・胸宽 60 cm", "Length 64 cm, chest 60 cm")),
        ],
        care: &[care::HANDWASH_COLD, care::FLATDRY, care::SHAVER],
        ..Spec::BASE
    },
    Spec {
        slug: "cotton-fisherman-sweater", sku: "FA-CFS",
        kind: Kind::Sweater, category: "knitwear", brand: "loomare",
        name: T("純棉漁夫毛衣", "纯棉渔夫毛衣", "Cotton Fisherman Sweater"),
        tagline: T("不怕扎的人織的漁夫衫",
                   "不怕扎的人织的渔夫衫",
                   "The fisherman's knit for people who hate itching"),
        colours: &["navy", "ivory"], axes: &[Axis::Size(&["s", "m", "l", "xl"])],
        price: 1780, weight_g: 640,
        attributes: "material=cotton occasion=everyday,travel season=autumn,spring audience=men style=classic origin=taiwan",
        story: &[
            p(T("全棉半畦編", "全棉半畦编", "Half-cardigan stitch, all cotton"),
              T("漁夫毛衣的厚實紋理，換成 100% 長纖棉，對羊毛過敏也能穿。半畦編兩面蓬鬆，空氣層保暖；V 形補片在領下，老船員用來擦汗，我們留著當裝飾。",
                "渔夫毛衣的厚实纹理，换成 100% 长绒棉，对羊毛过敏也能穿。半畦编两面蓬松，空气层保暖；V 形补片在领下，老船员用来擦汗，我们留着当装饰。",
                "The fisherman's texture in long-staple cotton, for those wool disagrees with. Half-cardigan stitch traps air on both faces; the V insert under the collar, once for sweat, stays for looks.")),
            notes::KNIT_LIFE,
        ],
        specs: &[
            (label::FABRIC, T("100% 長纖棉", "100% 长绒棉", "100% long-staple cotton")),
            (label::GAUGE, T("7 針", "7 针", "7 gauge")),
            (label::MEASURE_M, T("衣長 68 cm・胸寬 56 cm・袖長 64 cm", "衣长 68 cm・胸宽 56 cm・袖长 64 cm", "Length 68 cm, chest 56 cm, sleeve 64 cm")),
        ],
        care: &[
            care::WASHBAG30,
            care::FLATDRY,
            T("棉毛衣重，請勿吊掛以免拉長", "棉毛衣重，请勿吊挂以免拉长", "Cotton knits are heavy: never hang them"),
        ],
        ..Spec::BASE
    },
    Spec {
        slug: "alpaca-blend-turtleneck", sku: "FA-ABT",
        kind: Kind::Sweater, category: "knitwear", brand: "veldrane",
        name: T("羊駝混紡高領毛衣", "羊驼混纺高领毛衣", "Alpaca-Blend Turtleneck"),
        tagline: T("羊駝的蓬，羊毛的彈", "羊驼的蓬，羊毛的弹", "Alpaca loft, wool spring"),
        colours: &["brown", "black", "rose"], axes: &[Axis::Size(&["xs", "s", "m", "l"])],
        price: 2680, weight_g: 330,
        attributes: "material=wool occasion=party,work season=winter audience=women style=classic origin=china",
        story: &[
            p(T("霧一樣的毛面", "雾一样的毛面", "A haze on the surface"),
              T("30% 幼羊駝毛讓表面浮一層霧狀絨毛，羊毛提供回彈。領高 18 cm，反摺一次剛好護住喉嚨，不抵下巴。袖子略泡、袖口收緊，套大衣不擠。",
                "30% 幼羊驼毛让表面浮一层雾状绒毛，羊毛提供回弹。领高 18 cm，反折一次刚好护住喉咙，不抵下巴。袖子略泡、袖口收紧，套大衣不挤。",
                "Baby alpaca, 30% of the yarn, floats a soft haze; wool springs back beneath. The 18 cm collar folds once and stays below the chin, and the lightly puffed sleeve narrows to fit a coat.")),
            notes::KNIT_LIFE,
        ],
        specs: &[
            (label::FABRIC, T("30% 幼羊駝毛、40% 羊毛、30% 尼龍", "30% 幼羊驼毛、40% 羊毛、30% 锦纶", "30% baby alpaca, 40% wool, 30% nylon")),
            (label::GAUGE, T("7 針", "7 针", "7 gauge")),
            (label::MEASURE_M, T("衣長 60 cm・胸寬 50 cm", "衣长 60 cm・胸宽 50 cm", "Length 60 cm, chest 50 cm")),
        ],
        care: &[care::HANDWASH_COLD, care::FLATDRY, care::MOTH],
        ..Spec::BASE
    },
];
