//! Socks, scarves, caps and hats.

use crate::picture::Kind;
use crate::spec::{Axis, Spec, T, p, same};
use crate::trades::words::{care, label, named, notes};

#[rustfmt::skip]
pub(super) const SPECS: &[Spec] = &[
    Spec {
        slug: "merino-hiking-socks", sku: "FA-MHS",
        kind: Kind::Socks, category: "accessories", brand: "latweave",
        name: T("美麗諾登山中筒襪", "美丽诺登山中筒袜", "Merino Hiking Crew Socks"),
        tagline: T("三天兩夜不必換第二雙", "三天两夜不必换第二双", "Two nights out, one pair"),
        colours: &["charcoal", "green", "mustard"], axes: &[Axis::Named(&named::SOCK_SIZE)],
        price: 380, weight_g: 70,
        attributes: "material=wool occasion=outdoor season=spring,summer,autumn,winter audience=unisex style=sporty origin=vietnam",
        story: &[
            p(T("厚薄都有分工", "厚薄都有分工", "Cushion with a plan"),
              T("腳跟與前掌毛圈加厚，足弓織束帶，腳背只留網眼。趾尖手工對目縫合，沒有凸起的縫線。羊毛天然抑味，實穿三天仍敢脫鞋。",
                "脚跟与前掌毛圈加厚，足弓织束带，脚背只留网眼。趾尖手工对目缝合，没有凸起的缝线。羊毛天然抑味，实穿三天仍敢脱鞋。",
                "Terry loops thicken heel and ball, a band hugs the arch and mesh vents the instep. Toes are hand-linked without a ridge. Wool keeps odour down: after three days you can still take your boots off.")),
            notes::GIFT_SMALL,
        ],
        specs: &[
            (label::FABRIC, T("62% 美麗諾羊毛、35% 尼龍、3% 彈性纖維", "62% 美丽诺羊毛、35% 锦纶、3% 氨纶", "62% merino wool, 35% nylon, 3% elastane")),
            (label::CUSHION, T("中等（腳跟、前掌）", "中等（脚跟、前掌）", "Medium, heel and ball")),
            (label::HEIGHT, T("中筒，踝上 16 cm", "中筒，踝上 16 cm", "Crew, 16 cm above the ankle")),
        ],
        care: &[care::WOOLCYCLE, care::INSIDEOUT, care::NOTUMBLE],
        ..Spec::BASE
    },
    Spec {
        slug: "five-pack-everyday-socks", sku: "FA-FPES",
        kind: Kind::Socks, category: "accessories", brand: "loomare",
        name: T("日常短襪（五雙組）", "日常短袜（五双组）", "Everyday Ankle Socks, Five Pairs"),
        tagline: T("襪口不勒，腳跟不滑進鞋裡",
                   "袜口不勒，脚跟不滑进鞋里",
                   "No red rings, no heels swallowed by the shoe"),
        colours: &["white", "black", "grey"], axes: &[Axis::Named(&named::SOCK_SIZE)],
        price: 490, weight_g: 200,
        attributes: "material=cotton occasion=everyday,work season=spring,summer,autumn,winter audience=unisex style=minimal origin=taiwan",
        story: &[
            p(T("每天都穿，所以認真做",
                "每天都穿，所以认真做",
                "Taken seriously because you wear them daily"),
              T("Y 型跟多織 12 針，包住腳後跟不下滑；襪口是雙層鬆口，脫下不留紅印。趾縫平織。五雙同色，洗完不用配對。",
                "Y 型跟多织 12 针，包住脚后跟不下滑；袜口是双层松口，脱下不留红印。趾缝平织。五双同色，洗完不用配对。",
                "A Y-shaped heel with twelve extra stitches stays on; the double welt leaves no marks. Flat toes, and five identical pairs mean no matching after the wash.")),
            notes::GIFT_SMALL,
        ],
        specs: &[
            (label::FABRIC, T("78% 精梳棉、20% 尼龍、2% 彈性纖維", "78% 精梳棉、20% 锦纶、2% 氨纶", "78% combed cotton, 20% nylon, 2% elastane")),
            (label::CONTENTS, T("5 雙", "5 双", "5 pairs")),
            (label::HEIGHT, T("短筒，踝上 4 cm", "短筒，踝上 4 cm", "Ankle, 4 cm")),
        ],
        care: &[care::WASH40, care::INSIDEOUT, care::TUMBLE_LOW],
        ..Spec::BASE
    },
    Spec {
        slug: "ribbed-pattern-dress-socks", sku: "FA-RPDS",
        kind: Kind::Socks, category: "accessories", brand: "loomare",
        name: T("小提花紳士長襪", "小提花绅士长袜", "Micro-Pattern Dress Socks"),
        tagline: T("坐下時露出的那十公分",
                   "坐下时露出的那十厘米",
                   "For the ten centimetres that show when you sit"),
        colours: &["navy", "wine", "mustard", "green"], axes: &[Axis::Named(&named::SOCK_SIZE)],
        price: 220, weight_g: 55,
        attributes: "material=cotton occasion=work,gift season=spring,summer,autumn,winter audience=men style=classic origin=taiwan",
        story: &[
            p(T("200 針細編", "200 针细编", "200-needle knit"),
              T("200 針機台織出米粒大小的提花，細而不透。襪長到小腿肚，腳跟與趾尖加固尼龍，皮鞋磨不破。附小禮盒。",
                "200 针机台织出米粒大小的提花，细而不透。袜长到小腿肚，脚跟与趾尖加固锦纶，皮鞋磨不破。附小礼盒。",
                "A 200-needle machine knits patterns the size of a grain of rice, fine but opaque. Calf height, nylon-reinforced heel and toe, in a small gift sleeve.")),
            notes::GIFT_SMALL,
        ],
        specs: &[
            (label::FABRIC, T("75% 絲光棉、23% 尼龍、2% 彈性纖維", "75% 丝光棉、23% 锦纶、2% 氨纶", "75% mercerised cotton, 23% nylon, 2% elastane")),
            (label::HEIGHT, T("中長筒，25 cm", "中长筒，25 cm", "Mid-calf, 25 cm")),
            (label::GAUGE, T("200 針單針筒", "200 针单针筒", "200 needles, single cylinder")),
        ],
        care: &[care::WASH30, care::INSIDEOUT, care::NOTUMBLE],
        ..Spec::BASE
    },
    Spec {
        slug: "lambswool-check-scarf", sku: "FA-LCS",
        kind: Kind::Scarf, category: "accessories", brand: "latweave",
        name: T("羔羊毛格紋圍巾", "羔羊毛格纹围巾", "Lambswool Check Scarf"),
        tagline: T("190 公分，繞兩圈還有得垂",
                   "190 厘米，绕两圈还有得垂",
                   "190 cm: twice round with ends to spare"),
        colours: &["caramel", "red", "grey"],
        price: 1280, weight_g: 220,
        attributes: "material=wool occasion=everyday,gift season=winter audience=unisex style=classic origin=portugal",
        tags: "gift-idea",
        story: &[
            p(T("起絨靠薊果", "起绒靠蓟果", "Raised with teasels"),
              T("織好的布以天然薊果輕刷，絨面比鋼刷更長更順。寬 35 cm 剛好對摺成領，流蘇手捻 8 cm 不易散。格紋正反同色，不用管哪一面朝外。",
                "织好的布以天然蓟果轻刷，绒面比钢刷更长更顺。宽 35 cm 刚好对折成领，流苏手捻 8 cm 不易散。格纹正反同色，不用管哪一面朝外。",
                "The woven cloth is raised with natural teasels for a longer, smoother nap than steel brushes give. At 35 cm wide it folds into a collar; hand-twisted 8 cm fringes hold, and the check reads the same on both sides.")),
            notes::GIFT_SMALL,
        ],
        specs: &[
            (label::FABRIC, T("100% 羔羊毛", "100% 羔羊毛", "100% lambswool")),
            (label::SIZE, same("190 × 35 cm")),
            (label::FRINGE, T("手捻流蘇 8 cm", "手捻流苏 8 cm", "Hand-twisted, 8 cm")),
        ],
        care: &[care::HANDWASH_COLD, care::FLATDRY, care::MOTH],
        ..Spec::BASE
    },
    Spec {
        slug: "mulberry-silk-square-scarf", sku: "FA-MSSS",
        kind: Kind::Scarf, category: "accessories", brand: "veldrane",
        name: T("桑蠶絲方巾・港灣", "桑蚕丝方巾・港湾", "Mulberry Silk Square “Harbour”"),
        tagline: T("一張港口地圖，折起來是另一幅畫",
                   "一张港口地图，折起来是另一幅画",
                   "A harbour map that becomes another picture when folded"),
        colours: &["sky", "coral", "ivory"],
        price: 1580, was: Some(1880), weight_g: 45,
        attributes: "material=silk occasion=work,gift season=spring,autumn audience=women style=classic origin=china",
        tags: "gift-idea",
        story: &[
            p(T("對摺四次，露出四種邊", "对折四次，露出四种边", "Four folds, four borders"),
              T("畫師以基隆港的防波堤與漁船為題，四邊各用一個主色，打結時露哪一邊由你決定。16 姆米斜紋綢厚薄適中，繫在頸上或包把手都挺。手工捲邊，每邊約 90 針。",
                "画师以基隆港的防波堤与渔船为题，四边各用一个主色，打结时露哪一边由你决定。16 姆米斜纹绸厚薄适中，系在颈上或包把手都挺。手工卷边，每边约 90 针。",
                "Breakwaters and fishing boats after Keelung harbour, each border in its own colour so the knot decides what shows. 16 momme twill holds a knot at the neck or on a handle; edges are hand-rolled with about 90 stitches a side.")),
            notes::GIFT_SMALL,
        ],
        specs: &[
            (label::FABRIC, T("100% 桑蠶絲斜紋綢，16 姆米", "100% 桑蚕丝斜纹绸，16 姆米", "100% mulberry silk twill, 16 momme")),
            (label::SIZE, same("70 × 70 cm")),
            (label::EDGE, T("手工捲邊", "手工卷边", "Hand-rolled")),
        ],
        care: &[
            care::DRYCLEAN,
            care::COOL_IRON,
            T("香水乾了再繫", "香水干了再系", "Let perfume dry before tying"),
        ],
        ..Spec::BASE
    },
    Spec {
        slug: "washed-six-panel-cap", sku: "FA-WSPC",
        kind: Kind::Cap, category: "accessories", brand: "loomare",
        name: T("水洗六片老帽", "水洗六片老帽", "Washed Six-Panel Cap"),
        tagline: T("帽深 12 公分，髮際線高也罩得住",
                   "帽深 12 厘米，发际线高也罩得住",
                   "12 cm deep, kind to every hairline"),
        colours: &["navy", "sand", "olive", "black"],
        price: 580, weight_g: 90,
        attributes: "material=cotton occasion=everyday,travel season=summer audience=unisex style=street origin=taiwan",
        story: &[
            p(T("買來就像戴了兩年", "买来就像戴了两年", "Two years broken in"),
              T("斜紋棉成帽後水洗，帽簷軟得可以對摺塞後口袋。內側汗帶用吸濕棉，可拆下清洗；後扣是黃銅日字扣，頭圍 55–61 cm 都合。",
                "斜纹棉成帽后水洗，帽檐软得可以对折塞后口袋。内侧汗带用吸湿棉，可拆下清洗；后扣是黄铜日字扣，头围 55–61 cm 都合。",
                "Cotton twill washed after sewing, with a brim soft enough to fold into a back pocket. The sweatband unclips for washing and a brass buckle fits heads of 55–61 cm.")),
            notes::GIFT_SMALL,
        ],
        specs: &[
            (label::FABRIC, T("100% 棉斜紋布", "100% 棉斜纹布", "100% cotton twill")),
            (label::HEAD, same("55–61 cm")),
            (label::BRIM, same("7 cm")),
        ],
        care: &[
            care::HANDWASH,
            care::SHADE,
            T("塞毛巾晾乾以保持帽型", "塞毛巾晾干以保持帽型", "Dry over a rolled towel to keep its shape"),
        ],
        ..Spec::BASE
    },
    Spec {
        slug: "wide-brim-uv-bucket-hat", sku: "FA-WBUBH",
        kind: Kind::Cap, category: "accessories", brand: "latweave",
        name: T("寬簷抗 UV 漁夫帽", "宽檐抗 UV 渔夫帽", "Wide-Brim UV Bucket Hat"),
        tagline: T("帽簷 9.5 公分，後頸也顧到",
                   "帽檐 9.5 厘米，后颈也顾到",
                   "A 9.5 cm brim that shades the neck too"),
        colours: &["ivory", "charcoal", "sky"],
        price: 780, was: Some(880), weight_g: 85,
        attributes: "material=nylon occasion=outdoor,travel season=summer audience=women style=sporty origin=vietnam",
        story: &[
            p(T("大太陽下的一片影子", "大太阳下的一片影子", "Portable shade"),
              T("遮光率 99.8%，帽簷底是深色不反光。帽頂側邊透氣網，後方開口讓馬尾穿過。風繩可拆，摺成手掌大小收進包裡不變形。",
                "遮光率 99.8%，帽檐底是深色不反光。帽顶侧边透气网，后方开口让马尾穿过。风绳可拆，折成手掌大小收进包里不变形。",
                "Blocks 99.8% of UV, with a dark underside that doesn't glare. Side mesh vents, a ponytail opening, a removable chin cord; it folds to palm size and springs back.")),
            notes::GIFT_SMALL,
        ],
        specs: &[
            (label::FABRIC, T("100% 尼龍", "100% 锦纶", "100% nylon")),
            (label::SUN, same("UPF 50+")),
            (label::HEAD, T("56–59 cm（可調）", "56–59 cm（可调）", "56–59 cm, adjustable")),
            (label::BRIM, same("9.5 cm")),
        ],
        care: &[care::HANDWASH, care::NOIRON, care::SHADE],
        ..Spec::BASE
    },
];
