//! T-shirts.

use crate::picture::Kind;
use crate::spec::{Axis, Spec, T, p, same};
use crate::trades::words::{care, label, named, notes};

#[rustfmt::skip]
pub(super) const SPECS: &[Spec] = &[
    Spec {
        slug: "heavy-cotton-pocket-tee", sku: "FA-HCPT",
        kind: Kind::Tshirt, category: "tops", brand: "loomare",
        name: T("重磅純棉口袋 T 恤", "重磅纯棉口袋 T 恤", "Heavyweight Cotton Pocket Tee"),
        tagline: T("260 g 厚磅不透膚，領口穿一年還是挺的",
                   "260 g 厚磅不透肤，领口穿一年还是挺的",
                   "260 g/m² jersey that never shows through, with a neckline that stays put"),
        colours: &["white", "black", "navy", "sage"],
        axes: &[Axis::Size(&["xs", "s", "m", "l", "xl", "2xl"])],
        price: 690, weight_g: 240,
        attributes: "material=cotton occasion=everyday season=summer audience=unisex style=minimal",
        story: &[
            p(T("單穿也有份量", "单穿也有分量", "Enough weight to stand alone"),
              T("以 16 支環錠紗織成 260 g/m² 的緊密平紋，白色單穿也不必擔心透膚。布料先縮過再裁，洗過之後身長變化在 2% 以內。肩線略落，袖長停在手肘上方，紮進褲頭或放出來都順。",
                "以 16 支环锭纱织成 260 g/m² 的紧密平纹，白色单穿也不必担心透肤。布料先缩过再裁，洗过之后身长变化在 2% 以内。肩线略落，袖长停在手肘上方，扎进裤腰或放出来都顺。",
                "Ring-spun 16s yarn is knitted into a dense 260 g/m² jersey, so even the white can be worn on its own. The cloth is pre-shrunk before cutting and stays within 2% of its length after washing. Slightly dropped shoulders and sleeves that end just above the elbow sit well tucked or loose.")),
            p(T("藏在細節裡的耐穿", "藏在细节里的耐穿", "Built where tees usually fail"),
              T("領口是 2.2 cm 寬的雙層螺紋，內側以同布織帶包住縫份；左胸口袋兩角打結加固，放得下一張悠遊卡。",
                "领口是 2.2 cm 宽的双层螺纹，内侧以同布织带包住缝边；左胸口袋两角打结加固，放得下一张交通卡。",
                "The collar is a doubled 2.2 cm rib with taped seams inside, and the chest pocket is bar-tacked at both corners and just fits a travel card.")),
            notes::SIZE_TOPS,
        ],
        specs: &[
            (label::FABRIC, T("100% 棉（16 支環錠紗）", "100% 棉（16 支环锭纱）", "100% cotton, 16s ring-spun")),
            (label::FABRIC_WEIGHT, same("260 g/m²")),
            (label::FIT, T("微寬鬆，落肩 1.5 cm", "微宽松，落肩 1.5 cm", "Relaxed, 1.5 cm dropped shoulder")),
            (label::MEASURE_M, T("衣長 71 cm・胸寬 56 cm・袖長 23 cm", "衣长 71 cm・胸宽 56 cm・袖长 23 cm", "Length 71 cm, chest 56 cm, sleeve 23 cm")),
            (label::MADE_IN, T("台灣彰化", "中国台湾彰化", "Changhua, Taiwan")),
        ],
        care: &[care::WASH30, care::NOBLEACH, care::SHADE],
        ..Spec::BASE
    },
    Spec {
        slug: "slub-linen-blend-tee", sku: "FA-SLBT",
        kind: Kind::Tshirt, category: "tops", brand: "loomare",
        name: T("竹節亞麻混棉上衣", "竹节亚麻混棉上衣", "Slub Linen-Blend Tee"),
        tagline: T("粗細不一的竹節紗，流汗也不貼身",
                   "粗细不一的竹节纱，流汗也不贴身",
                   "Uneven slub yarn that keeps its distance on humid days"),
        colours: &["beige", "charcoal", "coral"], axes: &[Axis::Size(&["s", "m", "l", "xl"])],
        price: 790, weight_g: 180,
        attributes: "material=linen,cotton occasion=everyday,travel season=summer audience=women style=natural",
        story: &[
            p(T("為台北的七月而做", "为台北的七月而做", "Made for a Taipei July"),
              T("55% 亞麻讓布面離開皮膚，濕氣有路可走；45% 棉讓它不扎。竹節紗粗細不勻，染色後自然出現深淺，每一件都略有不同。小 U 領、蓋住腰線的短版衣長，配高腰裙褲剛好。",
                "55% 亚麻让布面离开皮肤，湿气有路可走；45% 棉让它不扎。竹节纱粗细不匀，染色后自然出现深浅，每一件都略有不同。小 U 领、盖住腰线的短版衣长，配高腰裙裤刚好。",
                "Linen, 55% of the cloth, stands off the skin and gives moisture a way out; 45% cotton takes the scratch away. Slub yarn takes dye unevenly, so no two pieces shade alike. A shallow scoop neck and a hem that just covers the waist pair with high-rise bottoms.")),
            notes::SIZE_TOPS,
        ],
        specs: &[
            (label::FABRIC, T("55% 亞麻、45% 棉", "55% 亚麻、45% 棉", "55% linen, 45% cotton")),
            (label::FABRIC_WEIGHT, same("170 g/m²")),
            (label::FIT, T("合身短版", "合身短版", "Fitted, cropped")),
            (label::MEASURE_M, T("衣長 56 cm・胸寬 46 cm", "衣长 56 cm・胸宽 46 cm", "Length 56 cm, chest 46 cm")),
        ],
        care: &[care::HANDWASH, care::NOWRING, care::MEDIUM_IRON],
        ..Spec::BASE
    },
    Spec {
        slug: "cooling-running-tee", sku: "FA-CRT",
        kind: Kind::Tshirt, category: "tops", brand: "latweave",
        name: T("涼感速乾跑步上衣", "凉感速干跑步上衣", "Cool-Touch Running Tee"),
        tagline: T("130 g 輕，五分鐘乾到可以再穿",
                   "130 g 轻，五分钟干到可以再穿",
                   "130 grams, dry enough to wear again within minutes"),
        colours: &["sky", "black", "yellow"], axes: &[Axis::Size(&["s", "m", "l", "xl", "2xl"])],
        price: 880, was: Some(1080), weight_g: 130,
        attributes: "material=polyester occasion=sport season=summer audience=unisex style=sporty",
        story: &[
            p(T("十公里之後", "十公里之后", "After ten kilometres"),
              T("異型斷面纖維把汗水拉到布料外層攤開，實測 0.2 ml 水滴 28 秒擴散完畢。腋下與背部改用雷射開孔的網布，不做雙層縫份，長跑不磨。背後下襬長出 3 cm，前後兩條反光條在車燈下 150 公尺可見。",
                "异型断面纤维把汗水拉到布料外层摊开，实测 0.2 ml 水滴 28 秒扩散完毕。腋下与背部改用激光开孔的网布，不做双层缝边，长跑不磨。背后下摆长出 3 cm，前后两条反光条在车灯下 150 米可见。",
                "Fibres with a shaped cross-section pull sweat to the outer face and spread it: a 0.2 ml drop disappears in 28 seconds. Laser-cut mesh takes over under the arms and along the spine without a double seam to chafe. The back hem drops 3 cm, and reflective strips front and back show up at 150 m in headlights.")),
            notes::SIZE_TOPS,
        ],
        specs: &[
            (label::FABRIC, T("92% 再生聚酯纖維、8% 彈性纖維", "92% 再生聚酯纤维、8% 氨纶", "92% recycled polyester, 8% elastane")),
            (label::FABRIC_WEIGHT, same("118 g/m²")),
            (label::SUN, same("UPF 40+")),
            (label::COOL_TOUCH, same("Q-max 0.32")),
            (label::FIT, T("運動合身", "运动合身", "Athletic")),
        ],
        care: &[care::WASH30, care::NOSOFTENER, care::NOTUMBLE],
        ..Spec::BASE
    },
    Spec {
        slug: "breton-stripe-long-tee", sku: "FA-BSLT",
        kind: Kind::Tshirt, category: "tops", brand: "loomare",
        name: T("布列塔尼條紋長袖 T 恤", "布列塔尼条纹长袖 T 恤", "Breton Stripe Long-Sleeve Tee"),
        tagline: T("先染紗再織，條紋洗不糊",
                   "先染纱再织，条纹洗不糊",
                   "Yarn-dyed stripes that won't blur in the wash"),
        colours: &["navy", "red", "green"], axes: &[Axis::Size(&["xs", "s", "m", "l", "xl"])],
        price: 890, weight_g: 250,
        attributes: "material=cotton occasion=everyday,travel season=spring,autumn audience=women style=classic",
        story: &[
            p(T("船形領的剛好", "船形领的刚好", "The boat neck, measured"),
              T("條紋用先染的紗線織出，不是印上去的：白底 2 cm、色條 1 cm，側縫對條。船形領開口 26 cm，露出鎖骨而不露肩帶；袖口做 9 分，方便露出手錶。",
                "条纹用先染的纱线织出，不是印上去的：白底 2 cm、色条 1 cm，侧缝对条。船形领开口 26 cm，露出锁骨而不露肩带；袖口做 9 分，方便露出手表。",
                "The stripes are knitted from dyed yarn, not printed: 2 cm of white, 1 cm of colour, matched at the side seams. The boat neck opens 26 cm, enough for collarbones and too little for bra straps. Bracelet-length sleeves leave room for a watch.")),
            notes::SIZE_TOPS,
        ],
        specs: &[
            (label::FABRIC, T("100% 精梳棉", "100% 精梳棉", "100% combed cotton")),
            (label::FABRIC_WEIGHT, same("220 g/m²")),
            (label::FIT, T("標準", "标准", "Regular")),
            (label::MEASURE_M, T("衣長 61 cm・胸寬 50 cm・袖長 46 cm", "衣长 61 cm・胸宽 50 cm・袖长 46 cm", "Length 61 cm, chest 50 cm, sleeve 46 cm")),
        ],
        care: &[care::WASH30, care::INSIDEOUT, care::SHADE],
        ..Spec::BASE
    },
    Spec {
        slug: "kids-dino-print-tee", sku: "FA-KDPT",
        kind: Kind::Tshirt, category: "tops", brand: "loomare",
        name: T("兒童恐龍植絨 T 恤", "儿童恐龙植绒 T 恤", "Kids' Flocked Dinosaur Tee"),
        tagline: T("摸得到的恐龍，肩扣好穿脫",
                   "摸得到的恐龙，肩扣好穿脱",
                   "A dinosaur you can feel, and shoulder snaps for easy changes"),
        colours: &["yellow", "mint"], axes: &[Axis::Named(&named::KIDS_SIZE_5)],
        price: 450, weight_g: 120,
        attributes: "material=cotton occasion=everyday,gift season=summer audience=kids style=playful",
        story: &[
            p(T("孩子自己會穿", "孩子自己会穿", "They can put it on themselves"),
              T("肩上三顆無鎳按扣，頭大的孩子也不必硬拉。胸前恐龍以水性膠植絨，摸起來像絨布，經 30 次洗滌測試不脫落。布料通過甲醛與螢光劑檢驗，領標改為熱轉印，後頸不癢。",
                "肩上三颗无镍按扣，头大的孩子也不必硬拉。胸前恐龙以水性胶植绒，摸起来像绒布，经 30 次洗涤测试不脱落。布料通过甲醛与荧光剂检验，领标改为热转印，后颈不痒。",
                "Three nickel-free snaps on the shoulder spare bigger heads a struggle. The dinosaur is flocked with water-based glue, feels like felt and survives 30 wash cycles in testing. The cloth is tested for formaldehyde and optical brighteners, and the neck label is heat-printed so nothing itches.")),
            notes::SIZE_TOPS,
        ],
        specs: &[
            (label::FABRIC, T("100% 棉", "100% 棉", "100% cotton")),
            (label::FABRIC_WEIGHT, same("180 g/m²")),
            (label::FIT, T("尺寸依身高（cm）標示", "尺寸依身高（cm）标示", "Sizes are body height in cm")),
            (label::SAFETY, T("符合 CNS 15291 兒童衣物安全規範", "符合 CNS 15291 儿童衣物安全规范", "Meets CNS 15291 for children's clothing")),
        ],
        care: &[care::WASH30, care::INSIDEOUT, care::NOIRON_PRINT],
        ..Spec::BASE
    },
];
