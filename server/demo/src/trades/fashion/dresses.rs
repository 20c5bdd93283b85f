//! Dresses and skirts.

use crate::picture::Kind;
use crate::spec::{Axis, Shelf, Spec, T, p, same};
use crate::trades::words::{care, label, named, notes};

#[rustfmt::skip]
pub(super) const SPECS: &[Spec] = &[
    Spec {
        slug: "pleated-midi-shirt-dress", sku: "FA-PMSD",
        kind: Kind::Dress, category: "dresses-and-skirts", brand: "veldrane",
        name: T("壓褶襯衫洋裝", "压褶衬衫连衣裙", "Pleated Midi Shirt Dress"),
        tagline: T("有口袋，有腰帶，開會到晚餐一件到底",
                   "有口袋，有腰带，开会到晚餐一件到底",
                   "Pockets, a belt, and no need to change for dinner"),
        colours: &["sky", "navy", "coral"], axes: &[Axis::Size(&["xs", "s", "m", "l", "xl"])],
        price: 2180, weight_g: 420,
        attributes: "material=cotton occasion=work,everyday season=spring,summer audience=women style=classic origin=china",
        story: &[
            p(T("走路時褶才打開", "走路时褶才打开", "Pleats that open as you walk"),
              T("細棉府綢密度 133×72，涼而不透。裙身 14 道 3 cm 壓褶從臀線起才放開，坐下不亂。側縫隱形口袋深 22 cm；腰帶同布可拆，腰後有鬆緊，吃飽也舒服。",
                "细棉府绸密度 133×72，凉而不透。裙身 14 道 3 cm 压褶从臀线起才放开，坐下不乱。侧缝隐形口袋深 22 cm；腰带同布可拆，腰后有松紧，吃饱也舒服。",
                "A cool, opaque cotton poplin woven 133 × 72. Fourteen 3 cm pleats are stitched down to the hip and open below, so they survive sitting. Side pockets run 22 cm deep; the belt comes off and elastic at the back forgives lunch.")),
            notes::LENGTH_SKIRTS,
        ],
        specs: &[
            (label::FABRIC, T("97% 棉、3% 彈性纖維", "97% 棉、3% 氨纶", "97% cotton, 3% elastane")),
            (label::FABRIC_WEIGHT, same("135 g/m²")),
            (label::MEASURE_M, T("衣長 116 cm・胸寬 49 cm・腰寬 38–46 cm", "衣长 116 cm・胸宽 49 cm・腰宽 38–46 cm", "Length 116 cm, chest 49 cm, waist 38–46 cm")),
            (label::LINING, T("裙身襯裡至膝", "裙身衬里至膝", "Skirt lined to the knee")),
        ],
        care: &[care::HANDWASH, care::HANGDRY, care::MEDIUM_IRON],
        ..Spec::BASE
    },
    Spec {
        slug: "floral-georgette-tea-dress", sku: "FA-FGTD",
        kind: Kind::Dress, category: "dresses-and-skirts", brand: "veldrane",
        name: T("碎花喬其紗茶歇裙", "碎花乔其纱茶歇裙", "Floral Georgette Tea Dress"),
        tagline: T("手繪花卉，走動時像被風翻過的書頁",
                   "手绘花卉，走动时像被风翻过的书页",
                   "Hand-drawn florals that turn like pages in the wind"),
        colours: &["ivory", "black"], axes: &[Axis::Size(&["xs", "s", "m", "l"])],
        price: 1980, was: Some(2380), weight_g: 300, shelf: Shelf::Until(20),
        attributes: "material=polyester occasion=party season=spring,summer audience=women style=romantic origin=china",
        story: &[
            p(T("畫在水彩紙上的野薑花",
                "画在水彩纸上的野姜花",
                "Ginger lilies, from watercolour to cloth"),
              T("花樣由插畫家以水彩畫出野薑花與酢漿草，再數位印在縐感喬其紗上，縮小循環不重複感。V 領收褶、腰線上提 3 cm，腿看起來更長；後背隱形拉鍊，一個人拉得上。",
                "花样由插画家以水彩画出野姜花与酢浆草，再数码印在绉感乔其纱上，缩小循环不重复感。V 领收褶、腰线上提 3 cm，腿看起来更长；后背隐形拉链，一个人拉得上。",
                "An illustrator painted ginger lilies and wood sorrel in watercolour for this print on crinkled georgette. The V neck is softly gathered and the waist sits 3 cm high to lengthen the leg; the hidden back zip can be closed alone.")),
            notes::LENGTH_SKIRTS,
        ],
        specs: &[
            (label::FABRIC, T("100% 聚酯纖維喬其紗", "100% 聚酯纤维乔其纱", "100% polyester georgette")),
            (label::LINING, T("涼感襯裡，長及裙襬上 12 cm", "凉感衬里，长及裙摆上 12 cm", "Cool-touch lining, 12 cm above the hem")),
            (label::MEASURE_M, T("衣長 108 cm・胸寬 45 cm・腰寬 36 cm", "衣长 108 cm・胸宽 45 cm・腰宽 36 cm", "Length 108 cm, chest 45 cm, waist 36 cm")),
        ],
        care: &[care::WASHBAG30, care::HANGDRY, care::COOL_IRON],
        ..Spec::BASE
    },
    Spec {
        slug: "ribbed-knit-column-dress", sku: "FA-RKCD",
        kind: Kind::Dress, category: "dresses-and-skirts", brand: "veldrane",
        name: T("坑條針織直筒洋裝", "坑条针织直筒连衣裙", "Ribbed Knit Column Dress"),
        tagline: T("外套一脫，還是一整套造型",
                   "外套一脱，还是一整套造型",
                   "Take the coat off and you are still dressed"),
        colours: &["black", "brown", "green"], axes: &[Axis::Size(&["s", "m", "l"])],
        price: 1880, weight_g: 460,
        attributes: "material=tencel occasion=work,party season=autumn,winter audience=women style=minimal origin=china",
        story: &[
            p(T("修身但不勒", "修身但不勒", "Close, never tight"),
              T("12 針坑條以黏膠包覆彈力芯紗織成，側看平整，坐整天膝蓋後方不起鼓。高領可反摺，左側開衩 24 cm，跨步不受限。放進行李箱捲起來不用熨。",
                "12 针坑条以粘胶纤维包覆弹力芯纱织成，侧看平整，坐整天膝盖后方不起鼓。高领可反折，左侧开衩 24 cm，跨步不受限。放进行李箱卷起来不用熨。",
                "Twelve-gauge rib in viscose over a stretch core lies smooth in profile and doesn't bag at the knees. The collar folds, a 24 cm slit frees the stride, and it travels rolled without an iron.")),
            notes::LENGTH_SKIRTS,
        ],
        specs: &[
            (label::FABRIC, T("72% 黏膠纖維、23% 尼龍、5% 彈性纖維", "72% 粘胶纤维、23% 锦纶、5% 氨纶", "72% viscose, 23% nylon, 5% elastane")),
            (label::GAUGE, T("12 針", "12 针", "12 gauge")),
            (label::MEASURE_M, T("衣長 118 cm・胸寬 40 cm（可延展至 54 cm）", "衣长 118 cm・胸宽 40 cm（可延展至 54 cm）", "Length 118 cm, chest 40 cm, stretches to 54 cm")),
        ],
        care: &[care::WASHBAG30, care::FLATDRY, care::COOL_IRON],
        ..Spec::BASE
    },
    Spec {
        slug: "kids-tiered-cotton-dress", sku: "FA-KTCD",
        kind: Kind::Dress, category: "dresses-and-skirts", brand: "loomare",
        name: T("女童雙層紗蛋糕裙", "女童双层纱蛋糕裙", "Girls' Tiered Double-Gauze Dress"),
        tagline: T("轉圈會飛起來的三層裙",
                   "转圈会飞起来的三层裙",
                   "Three tiers that take off when she spins"),
        colours: &["pink", "mint"], axes: &[Axis::Named(&named::KIDS_SIZE)],
        price: 890, weight_g: 190,
        attributes: "material=cotton occasion=everyday,party season=summer audience=kids style=playful origin=taiwan",
        story: &[
            p(T("爬樓梯也不絆", "爬楼梯也不绊", "Fit for climbing"),
              T("雙層紗布洗過之後起自然皺，不必熨。三層抽褶裙襬到膝上，跑跳不絆腳。肩帶內側兩格扣眼，長高 6 cm 還能穿。",
                "双层纱布洗过之后起自然皱，不必熨。三层抽褶裙摆到膝上，跑跳不绊脚。肩带内侧两格扣眼，长高 6 cm 还能穿。",
                "Washed double gauze crinkles on purpose and never needs ironing. Three gathered tiers stop above the knee for running, and two buttonholes inside each strap add 6 cm of growing room.")),
            p(T("穿兩個夏天", "穿两个夏天", "Two summers from one dress"),
              T("裙長以 110 公分身高為準約 58 公分，每大一號加 4 公分。第一年當洋裝，第二年肩帶放長、配上褲襪，就成了長版上衣。布邊藏針收邊，皮膚敏感的孩子也穿得住。",
                "裙长以 110 厘米身高为准约 58 厘米，每大一号加 4 厘米。第一年当连衣裙，第二年肩带放长、配上裤袜，就成了长版上衣。布边藏针收边，皮肤敏感的孩子也穿得住。",
                "At size 110 the dress is about 58 cm long and grows 4 cm a size. In its second year let the straps out and it turns into a tunic over leggings. Seams are enclosed for skin that minds.")),
        ],
        specs: &[
            (label::FABRIC, T("100% 棉雙層紗", "100% 棉双层纱", "100% cotton double gauze")),
            (label::FIT, T("尺寸依身高（cm）標示", "尺寸依身高（cm）标示", "Sizes are body height in cm")),
            (label::SAFETY, T("符合 CNS 15291，無繩帶設計", "符合 CNS 15291，无绳带设计", "Meets CNS 15291, no cords")),
        ],
        care: &[care::WASH30, care::SHADE, care::NOIRON],
        ..Spec::BASE
    },
    Spec {
        slug: "a-line-denim-midi-skirt", sku: "FA-ALDMS",
        kind: Kind::Skirt, category: "dresses-and-skirts", brand: "loomare",
        name: T("A 字丹寧中長裙", "A 字牛仔布中长裙", "A-Line Denim Midi Skirt"),
        tagline: T("前開衩藏在扣子裡，邁得開步",
                   "前开衩藏在扣子里，迈得开步",
                   "The slit hides in the buttons, so you can stride"),
        colours: &["navy", "black", "ivory"], axes: &[Axis::Size(&["xs", "s", "m", "l", "xl"])],
        price: 1480, weight_g: 520,
        attributes: "material=cotton occasion=everyday season=spring,autumn audience=women style=street origin=taiwan",
        story: &[
            p(T("只洗一次的深藍", "只洗一次的深蓝", "Rinsed once, kept deep"),
              T("11 oz 右斜紋丹寧只做一次水洗，保留靛藍的深度，日後會隨你的坐姿落色。前中七顆金屬工字扣可自己決定開到第幾顆。腰後多一片三角檔，貼腰不空隙。",
                "11 oz 右斜纹牛仔布只做一次水洗，保留靛蓝的深度，日后会随你的坐姿落色。前中七颗金属工字扣可自己决定开到第几颗。腰后多一片三角档，贴腰不空隙。",
                "11 oz right-hand twill, rinsed once to keep the indigo deep; it will fade the way you sit. Seven shank buttons let you choose the slit, and a yoke gusset closes the usual gap at the back waist.")),
            notes::LENGTH_SKIRTS,
        ],
        specs: &[
            (label::FABRIC, T("99% 棉、1% 彈性纖維，11 oz", "99% 棉、1% 氨纶，11 oz", "99% cotton, 1% elastane, 11 oz")),
            (label::MEASURE_M, T("裙長 76 cm・腰圍 70 cm・臀圍 96 cm", "裙长 76 cm・腰围 70 cm・臀围 96 cm", "Length 76 cm, waist 70 cm, hip 96 cm")),
            (label::POCKETS, T("前 3、後 2", "前 3、后 2", "3 front, 2 back")),
        ],
        care: &[
            care::WASH30,
            care::INSIDEOUT,
            T("深色首次單獨洗", "深色首次单独洗", "Wash dark shades alone the first time"),
        ],
        ..Spec::BASE
    },
    Spec {
        slug: "satin-bias-slip-skirt", sku: "FA-SBSS",
        kind: Kind::Skirt, category: "dresses-and-skirts", brand: "veldrane",
        name: T("斜裁緞面長裙", "斜裁缎面长裙", "Bias-Cut Satin Slip Skirt"),
        tagline: T("45 度斜裁，貼著走而不黏著走",
                   "45 度斜裁，贴着走而不黏着走",
                   "Cut at 45 degrees to follow, not cling"),
        colours: &["gold", "black", "sage"], axes: &[Axis::Size(&["xs", "s", "m", "l"])],
        price: 1290, weight_g: 230,
        attributes: "material=polyester occasion=party,work season=spring,summer,autumn,winter audience=women style=classic origin=china",
        story: &[
            p(T("垂感從裁片開始", "垂感从裁片开始", "Drape starts at the cutting table"),
              T("整片布以 45 度斜裁，費布但垂墜順身。霧面緞正面低光澤、背面微磨，不起靜電。腰頭藏鬆緊，沒有側拉鍊的硬線；裙襬捲邊 3 mm，風吹起時很輕。",
                "整片布以 45 度斜裁，费布但垂坠顺身。雾面缎正面低光泽、背面微磨，不起静电。腰头藏松紧，没有侧拉链的硬线；裙摆卷边 3 mm，风吹起时很轻。",
                "Cutting on the bias wastes cloth and gains drape. The matte satin has a brushed reverse that fights static, the waist hides its elastic so no zip interrupts the line, and a 3 mm rolled hem lifts lightly.")),
            notes::LENGTH_SKIRTS,
        ],
        specs: &[
            (label::FABRIC, T("100% 三醋酸感聚酯緞", "100% 三醋酸感聚酯缎", "100% polyester satin, triacetate hand")),
            (label::MEASURE_M, T("裙長 84 cm・腰圍 64–78 cm", "裙长 84 cm・腰围 64–78 cm", "Length 84 cm, waist 64–78 cm")),
            (label::LINING, T("無，建議搭無痕內褲", "无，建议搭无痕内裤", "Unlined; wear seamless underwear")),
        ],
        care: &[care::WASHBAG30, care::HANGDRY, care::COOL_IRON],
        ..Spec::BASE
    },
    Spec {
        slug: "pleated-tennis-skort", sku: "FA-PTS",
        kind: Kind::Skirt, category: "dresses-and-skirts", brand: "latweave",
        name: T("百褶網球褲裙", "百褶网球裤裙", "Pleated Tennis Skort"),
        tagline: T("內褲口袋夾得住兩顆球",
                   "内裤口袋夹得住两颗球",
                   "Inner-short pockets that hold a ball each"),
        colours: &["white", "navy", "lavender"], axes: &[Axis::Size(&["xs", "s", "m", "l"])],
        price: 1180, was: Some(1380), weight_g: 210,
        attributes: "material=polyester occasion=sport season=summer audience=women style=sporty origin=vietnam",
        story: &[
            p(T("發球、撿球、喝咖啡", "发球、捡球、喝咖啡", "Serve, retrieve, coffee"),
              T("褶線以高溫定型，洗五十次仍然立體。內層四分褲襠做菱形檔布，左右各有彈力球袋，也放得下 6.7 吋手機。腰後暗袋裝鑰匙，跳起來不響。",
                "褶线以高温定型，洗五十次仍然立体。内层四分裤裆做菱形档布，左右各有弹力球袋，也放得下 6.7 英寸手机。腰后暗袋装钥匙，跳起来不响。",
                "Heat-set pleats stay crisp through fifty washes. The inner shorts have a gusset and stretch pockets for balls or a 6.7-inch phone, and a key pocket at the back waist stays silent.")),
            notes::LENGTH_SKIRTS,
        ],
        specs: &[
            (label::FABRIC, T("裙：88% 聚酯纖維、12% 彈性纖維；內褲：78% 尼龍、22% 彈性纖維", "裙：88% 聚酯纤维、12% 氨纶；内裤：78% 锦纶、22% 氨纶", "Skirt 88% polyester, 12% elastane; shorts 78% nylon, 22% elastane")),
            (label::SUN, same("UPF 50+")),
            (label::MEASURE_M, T("裙長 36 cm・內褲襠長 8 cm", "裙长 36 cm・内裤裆长 8 cm", "Length 36 cm, inseam of shorts 8 cm")),
        ],
        care: &[care::WASH30, care::NOSOFTENER, care::NOIRON],
        ..Spec::BASE
    },
];
