//! Shirts and blouses.

use crate::picture::Kind;
use crate::spec::{Axis, Spec, T, p, same};
use crate::trades::words::{care, label, notes};

#[rustfmt::skip]
pub(super) const SPECS: &[Spec] = &[
    Spec {
        slug: "washed-oxford-shirt", sku: "FA-WOS",
        kind: Kind::Shirt, category: "tops", brand: "loomare",
        name: T("水洗牛津扣領襯衫", "水洗牛津扣领衬衫", "Washed Oxford Button-Down Shirt"),
        tagline: T("不熨也能進會議室",
                   "不熨也能进会议室",
                   "Goes into a meeting without meeting an iron"),
        colours: &["white", "sky", "pink", "charcoal"],
        axes: &[Axis::Size(&["s", "m", "l", "xl", "2xl"])],
        price: 1380, weight_g: 330,
        attributes: "material=cotton occasion=work,everyday season=spring,autumn audience=men style=classic origin=taiwan",
        story: &[
            p(T("越洗越好看的牛津布", "越洗越好看的牛津布", "Oxford that improves with washing"),
              T("經紗 40 支雙股、緯紗 20 支，織出牛津布特有的籃狀紋理，成衣後整件水洗過一次，皺也皺得自然。領尖扣上之後弧度微鼓，不打領帶也有精神。背後箱型褶與吊環，活動不繃。",
                "经纱 40 支双股、纬纱 20 支，织出牛津布特有的篮状纹理，成衣后整件水洗过一次，皱也皱得自然。领尖扣上之后弧度微鼓，不打领带也有精神。背后箱型褶与吊环，活动不绷。",
                "Two-ply 40s warp and 20s weft give the basket texture oxford is known for; each finished shirt is washed once, so creases look intended. The buttoned collar keeps a soft roll without a tie, and a box pleat with a locker loop frees the back.")),
            notes::SIZE_TOPS,
        ],
        specs: &[
            (label::FABRIC, T("100% 棉牛津布", "100% 棉牛津布", "100% cotton oxford")),
            (label::FABRIC_WEIGHT, same("150 g/m²")),
            (label::FIT, T("標準，後襬長 3 cm", "标准，后摆长 3 cm", "Regular, back hem 3 cm longer")),
            (label::MEASURE_M, T("衣長 75 cm・胸寬 55 cm・肩寬 45 cm", "衣长 75 cm・胸宽 55 cm・肩宽 45 cm", "Length 75 cm, chest 55 cm, shoulder 45 cm")),
            (label::BUTTONS, T("特羅卡貝殼扣，附備扣兩顆", "特罗卡贝壳扣，附备扣两颗", "Trochus shell, two spares")),
        ],
        care: &[care::WASH40, care::HANGDRY, care::MEDIUM_IRON],
        ..Spec::BASE
    },
    Spec {
        slug: "breeze-linen-camp-shirt", sku: "FA-BLCS",
        kind: Kind::Shirt, category: "tops", brand: "loomare",
        name: T("海風亞麻古巴領襯衫", "海风亚麻古巴领衬衫", "Sea-Breeze Linen Camp Shirt"),
        tagline: T("敞開領、短袖、全亞麻，海邊的標準答案",
                   "敞开领、短袖、全亚麻，海边的标准答案",
                   "Open collar, short sleeves, all linen: the seaside answer"),
        colours: &["beige", "navy", "olive"], axes: &[Axis::Size(&["s", "m", "l", "xl"])],
        price: 1480, was: Some(1780), weight_g: 260,
        attributes: "material=linen occasion=travel,everyday season=summer audience=men style=natural origin=taiwan",
        story: &[
            p(T("把風穿在身上", "把风穿在身上", "Wear the breeze"),
              T("諾曼第亞麻織成 165 g/m² 平紋，酵素洗去硬度，第一次穿就是軟的。古巴領平攤在鎖骨上，不會翹；左胸大口袋剛好放太陽眼鏡。下襬平裁兩側開衩，不紮最好看。",
                "诺曼底亚麻织成 165 g/m² 平纹，酵素洗去硬度，第一次穿就是软的。古巴领平摊在锁骨上，不会翘；左胸大口袋刚好放太阳镜。下摆平裁两侧开衩，不扎最好看。",
                "Normandy flax in a 165 g/m² plain weave, enzyme-washed so it starts out soft. The camp collar lies flat, the large chest pocket takes sunglasses, and the straight hem with side vents is meant to hang loose.")),
            notes::SIZE_TOPS,
        ],
        specs: &[
            (label::FABRIC, T("100% 亞麻", "100% 亚麻", "100% linen")),
            (label::FABRIC_WEIGHT, same("165 g/m²")),
            (label::FIT, T("寬鬆", "宽松", "Loose")),
            (label::MEASURE_M, T("衣長 70 cm・胸寬 59 cm", "衣长 70 cm・胸宽 59 cm", "Length 70 cm, chest 59 cm")),
            (label::BUTTONS, T("椰殼扣", "椰壳扣", "Coconut shell")),
        ],
        care: &[care::HANDWASH, care::SHADE, care::MEDIUM_IRON],
        ..Spec::BASE
    },
    Spec {
        slug: "silky-drape-bow-blouse", sku: "FA-SDBB",
        kind: Kind::Shirt, category: "tops", brand: "veldrane",
        name: T("垂墜蝴蝶結飄帶襯衫", "垂坠蝴蝶结飘带衬衫", "Fluid Bow-Tie Blouse"),
        tagline: T("飄帶拆下來，就是另一件襯衫",
                   "飘带拆下来，就是另一件衬衫",
                   "Take the bow off and it is another blouse"),
        colours: &["ivory", "rose", "black"], axes: &[Axis::Size(&["xs", "s", "m", "l"])],
        price: 1680, weight_g: 210,
        attributes: "material=tencel occasion=work,party season=spring,autumn audience=women style=classic origin=china",
        story: &[
            p(T("一件兩穿", "一件两穿", "Two blouses in one"),
              T("天絲與人造絲混紡的緞面，光澤收斂，垂感接近真絲卻可以放進洗衣袋。飄帶長 128 cm，以領後隱形扣固定，可整條取下成為立領。袖口三顆包扣，前襟暗門襟，線條乾淨。",
                "天丝与人造丝混纺的缎面，光泽收敛，垂感接近真丝却可以放进洗衣袋。飘带长 128 cm，以领后隐形扣固定，可整条取下成为立领。袖口三颗包扣，前襟暗门襟，线条干净。",
                "A lyocell-viscose satin with a quiet sheen drapes close to silk yet goes into a wash bag. The 128 cm tie is held by hidden loops and lifts off, leaving a neat stand collar. Three covered buttons close each cuff; the placket is concealed.")),
            notes::SIZE_TOPS,
        ],
        specs: &[
            (label::FABRIC, T("62% 萊賽爾纖維、38% 嫘縈", "62% 莱赛尔纤维、38% 粘胶纤维", "62% lyocell, 38% viscose")),
            (label::FABRIC_WEIGHT, same("125 g/m²")),
            (label::FIT, T("標準，泡泡袖山", "标准，泡泡袖山", "Regular with a gathered sleeve head")),
            (label::SHEERNESS, T("象牙白微透，建議搭膚色內搭", "象牙白微透，建议搭肤色内搭", "Ivory is slightly sheer; wear a nude layer")),
        ],
        care: &[care::HANDWASH, care::NOWRING, care::COOL_IRON],
        ..Spec::BASE
    },
    Spec {
        slug: "brushed-flannel-check-shirt", sku: "FA-BFCS",
        kind: Kind::Shirt, category: "tops", brand: "latweave",
        name: T("雙面刷毛格紋法蘭絨襯衫",
                "双面磨毛格纹法兰绒衬衫",
                "Double-Brushed Flannel Check Shirt"),
        tagline: T("當襯衫穿，也當薄外套披",
                   "当衬衫穿，也当薄外套披",
                   "A shirt indoors, a light jacket out"),
        colours: &["red", "green", "navy"], axes: &[Axis::Size(&["s", "m", "l", "xl", "2xl"])],
        price: 1290, weight_g: 410,
        attributes: "material=cotton occasion=outdoor,everyday season=autumn,winter audience=unisex style=sporty origin=vietnam",
        story: &[
            p(T("山屋早晨的那件", "山屋早晨的那件", "The one for a cold hut morning"),
              T("正反兩面各刷三次，絨毛短而密，洗十次不起大球。格紋寬 4.5 cm，口袋與前襟對格。袖長多留 2 cm，捲兩折剛好，釦眼加密車縫，戴著手套也扣得起來。",
                "正反两面各刷三次，绒毛短而密，洗十次不起大球。格纹宽 4.5 cm，口袋与前襟对格。袖长多留 2 cm，卷两折刚好，扣眼加密车缝，戴着手套也扣得起来。",
                "Brushed three times on each face for a short, dense nap that resists pilling. The 4.5 cm check is matched across pockets and placket. Sleeves run 2 cm long so they roll twice, and reinforced buttonholes are easy with gloves on.")),
            notes::SIZE_TOPS,
        ],
        specs: &[
            (label::FABRIC, T("100% 棉法蘭絨", "100% 棉法兰绒", "100% cotton flannel")),
            (label::FABRIC_WEIGHT, same("230 g/m²")),
            (label::FIT, T("微寬鬆，可疊穿", "微宽松，可叠穿", "Relaxed, for layering")),
            (label::MEASURE_M, T("衣長 77 cm・胸寬 60 cm", "衣长 77 cm・胸宽 60 cm", "Length 77 cm, chest 60 cm")),
        ],
        care: &[care::WASH30, care::INSIDEOUT, care::SHADE],
        ..Spec::BASE
    },
];
