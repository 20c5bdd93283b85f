//! Thermos bottles and umbrellas: what leaves the house with you.

use crate::picture::Kind;
use crate::spec::{Axis, Spec, T, p, same};
use crate::trades::words::{care, label, notes};

#[rustfmt::skip]
pub(super) const SPECS: &[Spec] = &[
    Spec {
        slug: "totarrow-storm-folding-umbrella", sku: "HM-TSFU",
        kind: Kind::Umbrella, category: "accessories", brand: "totarrow",
        name: T("Storm 抗風自動折傘", "Storm 抗风自动折伞", "Storm Auto-Folding Umbrella"),
        tagline: T("翻過去也不折，按一下就回來",
                   "翻过去也不折，按一下就回来",
                   "Blown inside out, it snaps back"),
        colours: &["navy", "olive", "wine"],
        price: 890, was: Some(990), weight_g: 340,
        attributes: "material=recycled-polyester occasion=everyday,work style=minimal origin=vietnam",
        tags: "rainy-season commute",
        story: &[
            p(T("傘骨的工法", "伞骨的工法", "How the ribs are built"),
              T("十骨玻璃纖維與鋁合金交錯，迎風側骨採三節彈片，測過 90 km/h 翻面 500 次不斷。傘柄一鍵開合；收傘時水珠留在外層雙開布，手不會濕一片。",
                "十骨玻璃纤维与铝合金交错，迎风侧骨采三节弹片，测过 90 km/h 翻面 500 次不断。伞柄一键开合；收伞时水珠留在外层双开布，手不会湿一片。",
                "Ten ribs alternate fibreglass and aluminium; the windward joints are triple-sprung and survived 500 turns at 90 km/h. One button opens and shuts, and the outer cloth keeps drops on the outside.")),
            p(T("放在包裡的 340 公克", "放在包里的 340 克", "The 340 grams in your bag"),
              T("收起來 29 公分，比一瓶礦泉水短。傘套用同一塊布縮出排水孔，濕傘放回包裡不會再浸一層。傘骨、把手與布面都能單獨更換，我們收零件費不收工錢。",
                "收起来 29 厘米，比一瓶矿泉水短。伞套用同一块布缩出排水孔，湿伞放回包里不会再浸一层。伞骨、把手与布面都能单独更换，我们收零件费不收工钱。",
                "Folded it is 29 cm, shorter than a water bottle. The sleeve has drain holes so a wet umbrella doesn't soak the bag again. Ribs, handle and canopy can be replaced separately for the price of the part.")),
        ],
        specs: &[
            (label::CANOPY, T("210T 再生聚酯，撥水塗層", "210T 再生聚酯，防泼水涂层", "210T recycled polyester, water-repellent")),
            (label::RIBS, T("10 骨，玻纖＋鋁合金", "10 骨，玻纤＋铝合金", "Ten ribs, fibreglass and aluminium")),
            (label::SIZE, T("收合 29 公分、開傘直徑 104 公分", "折叠后 29 厘米、开伞直径 104 厘米", "29 cm folded, 104 cm open")),
            (label::WEIGHT, same("340 g")),
        ],
        care: &[
            T("撐開陰乾後再收；鏽點以機油輕拭", "撑开阴干后再收；锈点以机油轻拭", "Dry it open in shade; a drop of oil for rust spots"),
        ],
        ..Spec::BASE
    },
    Spec {
        slug: "totarrow-sun-block-parasol", sku: "HM-TSBP",
        kind: Kind::Umbrella, category: "accessories", brand: "totarrow",
        name: T("Sunday 遮光晴雨傘", "Sunday 遮光晴雨伞", "Sunday Blackout Sun and Rain Umbrella"),
        tagline: T("傘下的溫度比外面低 9 度",
                   "伞下的温度比外面低 9 度",
                   "Nine degrees cooler under it"),
        colours: &["ivory", "sky", "pink"],
        price: 1180, weight_g: 290,
        attributes: "material=polyester occasion=everyday,outdoor season=summer style=romantic origin=vietnam",
        story: &[
            p(T("全遮光不是白傘面", "全遮光不是白伞面", "True blackout isn't white"),
              T("內層黑膠塗層把陽光全擋住，外層留明亮顏色反射熱，測得傘下地面溫度低 9°C；UPF 50+ 全數遮蔽。大雨也照用，防水 1,000 mm。",
                "内层黑胶涂层把阳光全挡住，外层留明亮颜色反射热，测得伞下地面温度低 9°C；UPF 50+ 全部遮挡。大雨也照用，防水 1,000 mm。",
                "A black coating inside blocks the light while the bright outside reflects heat: 9°C cooler on the ground, and full UPF 50+. It takes heavy rain too.")),
            p(T("出門那一刻的手感", "出门那一刻的手感", "The half second at the door"),
              T("手動單節開合，手指不必用力；握把是彎的，掛在包上或腋下都穩。收合 26 公分塞進小包，回家倒掛晾乾也不占位置。",
                "手动单节开合，手指不必用力；把手是弯的，挂在包上或腋下都稳。折叠后 26 厘米塞进小包，回家倒挂晾干也不占位置。",
                "Opened by hand in one section without force, with a crook that hangs from a bag or an arm. Folded to 26 cm it fits a small bag, and dries hanging from its handle.")),
        ],
        specs: &[
            (label::CANOPY, T("遮光黑膠布，UPF 50+", "遮光黑胶布，UPF 50+", "Blackout coated cloth, UPF 50+")),
            (label::RIBS, T("8 骨碳纖維", "8 骨碳纤维", "Eight carbon-fibre ribs")),
            (label::SIZE, T("收合 26 公分、開傘直徑 98 公分", "折叠后 26 厘米、开伞直径 98 厘米", "26 cm folded, 98 cm open")),
            (label::WEIGHT, same("290 g")),
        ],
        care: &[
            T("濕傘撐開晾乾，塗層面勿刷洗", "湿伞撑开晾干，涂层面勿刷洗", "Dry it open and never scrub the coated side"),
        ],
        ..Spec::BASE
    },
    Spec {
        slug: "hearthwen-daily-vacuum-bottle", sku: "HM-DVB",
        kind: Kind::Bottle, category: "tableware", brand: "hearthwen",
        name: T("Daily 輕量保溫瓶", "Daily 轻量保温杯", "Daily Lightweight Vacuum Bottle"),
        tagline: T("早上的咖啡，下午四點還燙嘴",
                   "早上的咖啡，下午四点还烫嘴",
                   "Morning coffee, still hot at four"),
        colours: &["black", "ivory", "teal"],
        axes: &[Axis::Volume(&[(350, 0), (500, 120), (750, 260)])],
        price: 780, was: Some(880), weight_g: 360,
        attributes: "material=stainless-steel room=office occasion=work,travel style=minimal origin=taiwan",
        tags: "commute bestseller",
        story: &[
            p(T("210 克的一天", "210 克的一天", "A day in 210 grams"),
              T("瓶身薄到 0.2 mm，350 ml 只有 210 克；真空銅塗層讓 12 小時後仍有 57°C。蓋子三件可拆洗，沒有看不見的橡膠角落。口徑 4.2 公分，方冰塊直接投進去。",
                "瓶身薄到 0.2 mm，350 ml 只有 210 克；真空铜涂层让 12 小时后仍有 57°C。盖子三件可拆洗，没有看不见的橡胶角落。口径 4.2 厘米，方冰块直接投进去。",
                "Walls of 0.2 mm keep the 350 ml at 210 g, and copper behind the vacuum holds 57°C after twelve hours. The lid comes apart into three washable pieces, and the 4.2 cm mouth takes square ice.")),
            notes::BOTTLE_PARTS,
        ],
        specs: &[
            (label::KEPT, T("12 小時 57°C／6 小時 9°C", "12 小时 57°C／6 小时 9°C", "57°C after 12 h, 9°C after 6 h")),
            (label::MOUTH, T("4.2 公分，冰塊可放", "4.2 厘米，冰块可放", "4.2 cm, fits ice cubes")),
            (label::MATERIAL, T("304 不鏽鋼，銅塗層", "304 不锈钢，铜涂层", "304 steel, copper lining")),
            (label::SIZE, T("直徑 6.8 × 高 18／23／29 公分", "直径 6.8 × 高 18／23／29 厘米", "Ø6.8 × 18, 23 or 29 cm")),
        ],
        care: &[
            care::DISHWASHER,
            T("瓶蓋零件拆開晾乾；勿裝碳酸飲料", "瓶盖零件拆开晾干；勿装碳酸饮料", "Dry the lid in pieces; no fizzy drinks"),
        ],
        ..Spec::BASE
    },
    Spec {
        slug: "hearthwen-trail-straw-bottle", sku: "HM-TSB",
        kind: Kind::Bottle, category: "tableware", brand: "hearthwen",
        name: T("Trail 吸管運動水壺", "Trail 吸管运动水壶", "Trail Straw Sports Bottle"),
        tagline: T("騎車不停，也喝得到", "骑车不停，也喝得到", "Drink without stopping"),
        colours: &["green", "orange", "charcoal"],
        axes: &[Axis::Volume(&[(750, 0), (1000, 150)])],
        price: 690, weight_g: 480,
        attributes: "material=stainless-steel occasion=sport,outdoor style=sporty origin=taiwan",
        story: &[
            p(T("掛在背包上的那支", "挂在背包上的那支", "The one on your pack strap"),
              T("上蓋往前一推就出吸管，單手能關，倒著放不滴。提環採一體鋼線，能掛登山扣；底部膠圈防撞不滑。內膽無塗層，乾淨味。",
                "上盖往前一推就出吸管，单手能关，倒着放不滴。提环采一体钢线，能挂登山扣；底部胶圈防撞不滑。内胆无涂层，干净味。",
                "Push the cap forward to raise the straw; one hand shuts it and it won't drip upside down. A steel-wire loop takes a carabiner, a rubber foot guards the base, and the uncoated steel adds no taste.")),
            notes::BOTTLE_PARTS,
        ],
        specs: &[
            (label::KEPT, T("18 小時 8°C／8 小時 55°C", "18 小时 8°C／8 小时 55°C", "8°C after 18 h, 55°C after 8 h")),
            (label::MOUTH, T("4.8 公分", "4.8 厘米", "4.8 cm")),
            (label::MATERIAL, T("304 不鏽鋼，無內塗層", "304 不锈钢，无内涂层", "304 steel, no inner coating")),
            (label::WEIGHT, same("750 ml 420 g")),
        ],
        care: &[
            care::HANDDISH,
            T("吸管以附刷清潔後晾乾", "吸管以附刷清洁后晾干", "Brush the straw and let it dry"),
        ],
        ..Spec::BASE
    },
    Spec {
        slug: "hearthwen-tea-infuser-bottle", sku: "HM-TIB",
        kind: Kind::Bottle, category: "tableware", brand: "hearthwen",
        name: T("Leaf 茶隔陶瓷內膽保溫瓶",
                "Leaf 茶隔陶瓷内胆保温杯",
                "Leaf Ceramic-Lined Infuser Bottle"),
        tagline: T("泡到三分鐘，濾網提起來就停",
                   "泡到三分钟，滤网提起来就停",
                   "Lift the strainer at three minutes and it stops"),
        colours: &["navy", "rose", "ivory"], axes: &[Axis::Volume(&[(400, 0), (500, 80)])],
        price: 880, was: Some(980), weight_g: 420,
        attributes: "material=stainless-steel,ceramic occasion=tea-time,gift style=chinese origin=taiwan",
        story: &[
            p(T("不鏽鋼味與茶無關", "不锈钢味与茶无关", "Keep the metal out of the tea"),
              T("內膽上兩道陶瓷釉，冷茶也沒有金屬味；濾網分兩段，上段關閉即與茶湯隔開。杯口包邊做寬 2 mm，嘴唇碰到的是陶。附兜袋可提。",
                "内胆上两道陶瓷釉，冷茶也没有金属味；滤网分两段，上段关闭即与茶汤隔开。杯口包边做宽 2 mm，嘴唇碰到的是陶。附兜袋可提。",
                "Two coats of ceramic inside leave no metal in a cold brew. The strainer shuts to part leaf from liquor, and the rim is 2 mm of ceramic against your lip. A strap is included.")),
            notes::BOTTLE_PARTS,
        ],
        specs: &[
            (label::KEPT, T("6 小時 62°C", "6 小时 62°C", "62°C after 6 h")),
            (label::MATERIAL, T("304 不鏽鋼，陶瓷釉內膽", "304 不锈钢，陶瓷釉内胆", "304 steel, ceramic-lined")),
            (label::CONTENTS, T("瓶身、茶隔、提帶、清潔刷", "瓶身、茶隔、提带、清洁刷", "Bottle, strainer, strap, brush")),
        ],
        care: &[
            care::DISHWASHER,
            T("茶漬以小蘇打泡 20 分鐘", "茶渍以小苏打泡 20 分钟", "Soak tea stains in bicarbonate for 20 minutes"),
        ],
        ..Spec::BASE
    },
];
