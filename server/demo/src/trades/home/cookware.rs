//! Pans, kettles, rice cookers.

use crate::picture::Kind;
use crate::spec::{Axis, Spec, T, p, same};
use crate::trades::words::{care, label, named, notes};

#[rustfmt::skip]
pub(super) const SPECS: &[Spec] = &[
    Spec {
        slug: "hearthwen-forge-iron-pan", sku: "HM-FIP",
        kind: Kind::Pan, category: "cookware", brand: "hearthwen",
        name: T("輕量鑄鐵平底鍋", "轻量铸铁平底锅", "Lightweight Cast-Iron Frying Pan"),
        tagline: T("1.6 公斤，用一隻手就能翻鍋",
                   "1.6 公斤，用一只手就能翻锅",
                   "1.6 kg: one hand can flip it"),
        colours: &["black"], axes: &[Axis::Named(&named::PAN)],
        price: 1690, was: Some(1890), weight_g: 1700,
        attributes: "material=cast-iron room=kitchen occasion=home style=classic origin=japan",
        story: &[
            p(T("鑄鐵也可以輕", "铸铁也可以轻", "Cast iron can be light"),
              T("壁厚收到 3 mm，24 公分只有 1.6 公斤，還是蓄得住熱，牛排下鍋溫度掉得少。出廠已用亞麻籽油烤三道，第一次洗完擦乾就能煎蛋。鍋沿兩側各一個倒油嘴。",
                "壁厚收到 3 mm，24 厘米只有 1.6 公斤，还是蓄得住热，牛排下锅温度掉得少。出厂已用亚麻籽油烤三道，第一次洗完擦干就能煎蛋。锅沿两侧各一个倒油嘴。",
                "Walls of 3 mm keep the 24 cm pan at 1.6 kg with enough heat stored for a steak. It arrives with three coats of baked linseed oil, ready for eggs after a rinse, with a pouring lip each side.")),
            notes::KITCHEN_STOVE,
        ],
        specs: &[
            (label::SIZE, T("24／28 公分，含柄長 43 公分", "24／28 厘米，含柄长 43 厘米", "24 or 28 cm, 43 cm with handle")),
            (label::THICKNESS, same("3 mm")),
            (label::COATING, T("亞麻籽油三層烘烤，無化學塗層", "亚麻籽油三层烘烤，无化学涂层", "Three baked coats of linseed oil, no chemical coating")),
            (label::STOVE, T("明火、電磁爐、烤箱", "明火、电磁炉、烤箱", "Gas, induction, oven")),
        ],
        care: &[
            T("每次用後熱水刷洗、烘乾、薄塗一層油", "每次用后热水刷洗、烘干、薄涂一层油", "After use brush in hot water, dry on heat and oil thinly"),
            T("酸性食物勿久放；生鏽可刷除重新養鍋", "酸性食物勿久放；生锈可刷除重新养锅", "Don't store acidic food in it; scrub rust and season again"),
        ],
        ..Spec::BASE
    },
    Spec {
        slug: "hearthwen-ceramic-nonstick-pan", sku: "HM-CNP",
        kind: Kind::Pan, category: "cookware", brand: "hearthwen",
        name: T("陶瓷不沾平煎鍋", "陶瓷不沾平煎锅", "Ceramic Non-Stick Frying Pan"),
        tagline: T("滑得動一顆蛋，卻不含氟塗層",
                   "滑得动一颗蛋，却不含氟涂层",
                   "An egg slides, and there is no fluorine in it"),
        colours: &["sage", "coral", "charcoal"], axes: &[Axis::Named(&named::PAN)],
        price: 1190, weight_g: 1050,
        attributes: "material=aluminium room=kitchen occasion=breakfast style=nordic origin=taiwan",
        story: &[
            p(T("不沾的那兩年", "不沾的那两年", "How long non-stick lasts"),
              T("溶膠陶瓷塗層不含 PFAS，無油也能煎一顆太陽蛋；中小火用，塗層大約能撐兩年，之後退役當烤盤。底部 3.5 mm 鋁板加鐵片，電磁爐也熱得勻。柄身矽膠包覆，烤箱 180°C 內放得進去。",
                "溶胶陶瓷涂层不含 PFAS，无油也能煎一颗太阳蛋；中小火用，涂层大约能撑两年，之后退役当烤盘。底部 3.5 mm 铝板加铁片，电磁炉也热得匀。柄身硅胶包覆，烤箱 180°C 内放得进去。",
                "A sol-gel ceramic without PFAS lets an egg slide without oil. Over low heat it keeps two good years, then serves as an oven tray. A 3.5 mm base with a steel plate heats evenly on induction; the silicone-wrapped handle stands 180°C.")),
            notes::KITCHEN_STOVE,
        ],
        specs: &[
            (label::SIZE, T("24／28 公分", "24／28 厘米", "24 or 28 cm")),
            (label::COATING, T("溶膠陶瓷塗層，不含 PFAS", "溶胶陶瓷涂层，不含 PFAS", "Sol-gel ceramic, PFAS-free")),
            (label::STOVE, T("明火、電磁爐、電陶爐", "明火、电磁炉、电陶炉", "Gas, induction, ceramic")),
            (label::WEIGHT, T("24 公分 0.9 kg", "24 厘米 0.9 kg", "24 cm, 0.9 kg")),
        ],
        care: &[
            T("待鍋冷卻後再洗；使用木鏟或矽膠鏟", "待锅冷却后再洗；使用木铲或硅胶铲", "Let it cool before washing; wood or silicone tools"),
            care::NO_SHOCK,
        ],
        ..Spec::BASE
    },
    Spec {
        slug: "hearthwen-stockpot-steel", sku: "HM-SS",
        kind: Kind::Pan, category: "cookware", brand: "hearthwen",
        name: T("三層鋼湯鍋（5 L）", "三层钢汤锅（5 L）", "Tri-Ply Stockpot, 5 L"),
        tagline: T("底與壁都是三層，不再只焦中間",
                   "底与壁都是三层，不再只焦中间",
                   "Tri-ply to the rim: no more scorched middles"),
        colours: &["silver"],
        price: 1980, was: Some(2280), weight_g: 2600,
        attributes: "material=stainless-steel room=kitchen occasion=home style=minimal origin=taiwan",
        story: &[
            p(T("整鍋三層，不是只有底", "整锅三层，不是只有底", "All the way up"),
              T("304 不鏽鋼夾 1.5 mm 鋁芯，從鍋底一路到鍋緣，煮濃湯少翻兩次也不焦。內側刻度 1–5 L，鍋蓋旋轉到瀝水孔就能倒麵湯。",
                "304 不锈钢夹 1.5 mm 铝芯，从锅底一路到锅缘，煮浓汤少翻两次也不焦。内侧刻度 1–5 L，锅盖旋转到沥水孔就能倒面汤。",
                "304 steel around a 1.5 mm aluminium core runs to the rim, so a stew forgives you. Litre marks inside, and the lid turns to drain pasta.")),
            notes::KITCHEN_STOVE,
        ],
        specs: &[
            (label::SIZE, T("直徑 22 × 高 14 公分，5 L", "直径 22 × 高 14 厘米，5 L", "Ø22 × 14 cm, 5 L")),
            (label::MATERIAL, T("304 不鏽鋼＋1.5 mm 鋁芯", "304 不锈钢＋1.5 mm 铝芯", "304 steel, 1.5 mm aluminium core")),
            (label::STOVE, T("明火、電磁爐、烤箱、洗碗機", "明火、电磁炉、烤箱、洗碗机", "Gas, induction, oven, dishwasher")),
        ],
        care: &[
            care::DISHWASHER,
            T("白斑以檸檬酸煮沸去除", "白斑以柠檬酸煮沸去除", "Boil citric acid to lift limescale"),
        ],
        ..Spec::BASE
    },
    Spec {
        slug: "hearthwen-pour-over-kettle", sku: "HM-POK",
        kind: Kind::Kettle, category: "cookware", brand: "hearthwen",
        name: T("細口溫控手沖壺（0.9 L）",
                "细口温控手冲壶（0.9 L）",
                "Temperature Gooseneck Kettle, 0.9 L"),
        tagline: T("92 度就停，水柱寬窄都聽你",
                   "92 度就停，水柱宽窄都听你",
                   "Stops at 92 degrees, and the stream obeys"),
        colours: &["black", "ivory"],
        price: 2890, was: Some(3290), weight_g: 1300,
        attributes: "material=stainless-steel room=kitchen occasion=breakfast,gift style=industrial origin=taiwan",
        story: &[
            p(T("手沖要的兩件事", "手冲要的两件事", "The two things a pour needs"),
              T("鶴嘴 12 mm 管口，水柱可以細到 3 mm、粗到 8 mm 不斷。溫度每度可調，保溫 30 分鐘不重沸。底座不燙，杯子放上去不會變形。空燒自動斷電。",
                "鹤嘴 12 mm 管口，水柱可以细到 3 mm、粗到 8 mm 不断。温度每度可调，保温 30 分钟不重沸。底座不烫，杯子放上去不会变形。空烧自动断电。",
                "A 12 mm gooseneck pours from 3 to 8 mm without breaking. Temperature sets by the degree and holds for half an hour without reboiling; it switches off if it runs dry.")),
            notes::APPLIANCE,
        ],
        specs: &[
            (label::VOLUME, same("0.9 L")),
            (label::WATTAGE, T("1,200 W，110 V／60 Hz", "1,200 W，110 V／60 Hz", "1,200 W, 110 V / 60 Hz")),
            (label::SIZE, T("寬 29 × 深 18 × 高 20 公分", "宽 29 × 深 18 × 高 20 厘米", "29 × 18 × 20 cm")),
            (label::HOLD, T("30–100°C，保溫 30 分鐘", "30–100°C，保温 30 分钟", "30–100°C, holds 30 minutes")),
        ],
        care: &[
            care::HAND_PLUG,
            T("水垢以檸檬酸煮一次靜置半小時", "水垢以柠檬酸煮一次静置半小时", "Boil with citric acid and leave half an hour"),
        ],
        ..Spec::BASE
    },
    Spec {
        slug: "hearthwen-whistle-kettle-2l", sku: "HM-WK2",
        kind: Kind::Kettle, category: "cookware", brand: "hearthwen",
        name: T("琺瑯色笛音壺（2 L）", "珐琅色鸣笛水壶（2 L）", "Whistling Kettle, 2 L"),
        tagline: T("水滾了會叫你，不必守在爐邊",
                   "水滚了会叫你，不必守在炉边",
                   "It calls when it boils; you may leave the stove"),
        colours: &["red", "silver", "navy"],
        price: 1290, weight_g: 950,
        attributes: "material=stainless-steel room=kitchen occasion=home style=retro origin=taiwan",
        story: &[
            p(T("一個洞的聲音", "一个洞的声音", "One hole, one note"),
              T("笛孔設在壺嘴內側，蒸氣壓夠才出聲，水位不足不會空燒亂叫。304 不鏽鋼壺身，底厚 3 mm；手把中空，不用隔熱墊。倒水時按一下笛蓋就開。",
                "笛孔设在壶嘴内侧，蒸汽压够才出声，水位不足不会空烧乱叫。304 不锈钢壶身，底厚 3 mm；手把中空，不用隔热垫。倒水时按一下笛盖就开。",
                "The whistle sounds only under full steam, so a near-empty kettle doesn't scream. A 304 body with a 3 mm base and a hollow handle; press the cap to pour.")),
            p(T("叫聲有多響", "叫声有多响", "How loud is it?"),
              T("兩公尺外約 68 分貝，隔一道門還聽得到，又不會把午睡的人嚇醒；不想聽，把笛蓋掀著燒就好。壺底與單口瓦斯爐的火圈同寬，中火七分鐘滾一壺。笛蓋與把手是獨立零件，可單買。",
                "两米外约 68 分贝，隔一道门还听得到，又不会把午睡的人吓醒；不想听，把笛盖掀着烧就好。壶底与单口燃气灶的火圈同宽，中火七分钟滚一壶。笛盖与把手是独立零件，可单买。",
                "About 68 dB at two metres: heard through a door, too mild to wake a nap. Leave the cap up if you prefer silence. The base matches a single gas ring and boils a full pot in seven minutes over a medium flame. Cap and handle are sold as parts.")),
        ],
        specs: &[
            (label::VOLUME, same("2 L")),
            (label::STOVE, T("明火、電磁爐", "明火、电磁炉", "Gas and induction")),
            (label::MATERIAL, T("304 不鏽鋼，底厚 3 mm", "304 不锈钢，底厚 3 mm", "304 steel, 3 mm base")),
        ],
        care: &[care::HANDDISH, care::NO_SHOCK],
        ..Spec::BASE
    },
    Spec {
        slug: "hearthwen-clay-rice-cooker", sku: "HM-CRC",
        kind: Kind::RiceCooker, category: "cookware", brand: "hearthwen",
        name: T("土鍋電子鍋（6 人份）", "陶锅电饭煲（6 人份）", "Clay-Pot Rice Cooker, 6 Cups"),
        tagline: T("陶內鍋，最後三分鐘大火",
                   "陶内锅，最后三分钟大火",
                   "A clay pot and a hot finish"),
        colours: &["ivory", "black"],
        price: 5490, was: Some(5990), weight_g: 4800,
        attributes: "material=ceramic room=kitchen occasion=home,gift style=japanese origin=taiwan",
        story: &[
            p(T("米的中間點", "米的中间点", "What happens to a grain"),
              T("3 mm 厚陶內鍋比金屬慢熱也慢涼，前段低溫泡米 12 分鐘，最後三分鐘 1,200 W 收水，粒粒分開又有鍋粑香。內鍋可以直接上瓦斯，過節再用。快煮模式 28 分鐘。",
                "3 mm 厚陶内锅比金属慢热也慢凉，前段低温泡米 12 分钟，最后三分钟 1,200 W 收水，粒粒分开又有锅粑香。内锅可以直接上燃气，过节再用。快煮模式 28 分钟。",
                "A 3 mm clay pot heats and cools slowly: twelve minutes of soaking, three of 1,200 W at the end, and grains stay apart with a faint crust. The pot goes on gas for feast days; quick cook takes 28 minutes.")),
            notes::APPLIANCE,
        ],
        specs: &[
            (label::VOLUME, T("6 杯米（約 1.08 L）", "6 杯米（约 1.08 L）", "6 cups, about 1.08 L")),
            (label::WATTAGE, T("1,200 W，110 V／60 Hz", "1,200 W，110 V／60 Hz", "1,200 W, 110 V / 60 Hz")),
            (label::CONTENTS, T("陶內鍋、量杯、飯匙、蒸架", "陶内锅、量杯、饭匙、蒸架", "Clay pot, measure, paddle, steam rack")),
            (label::SIZE, T("寬 26 × 深 32 × 高 24 公分，4.5 kg", "宽 26 × 深 32 × 高 24 厘米，4.5 kg", "26 × 32 × 24 cm, 4.5 kg")),
        ],
        care: &[
            care::HAND_PLUG,
            T("內鍋放涼再洗，勿用鋼刷刮米巴", "内锅放凉再洗，勿用钢刷刮米巴", "Cool before washing; no steel wool on the pot"),
        ],
        ..Spec::BASE
    },
    Spec {
        slug: "hearthwen-mini-cooker-solo", sku: "HM-MCS",
        kind: Kind::RiceCooker, category: "cookware", brand: "hearthwen",
        name: T("Solo 一人份電子鍋", "Solo 一人份电饭煲", "Solo One-Person Rice Cooker"),
        tagline: T("0.6 公升，半杯米也煮得熟",
                   "0.6 公升，半杯米也煮得熟",
                   "0.6 L: half a cup still cooks through"),
        colours: &["mint", "ivory", "coral"],
        price: 1490, was: Some(1690), weight_g: 1700,
        attributes: "material=plastic,aluminium room=kitchen occasion=study,travel style=playful origin=taiwan",
        story: &[
            p(T("一個人吃也要新鮮", "一个人吃也要新鲜", "Fresh rice for one"),
              T("0.5 杯米起煮，旋鈕三段：白飯、粥、蒸。內鍋雙面不沾，提把可整個拿去洗。外蓋密封膠條可拆，不積味。宿舍電壓 300 W，不跳電。",
                "0.5 杯米起煮，旋钮三段：白饭、粥、蒸。内锅双面不沾，提把可整个拿去洗。外盖密封胶条可拆，不积味。宿舍电压 300 W，不跳电。",
                "From half a cup of rice, on a dial of three: rice, porridge, steam. The non-stick pot lifts out by its handles, the seal comes off for washing, and 300 W won't trip a dormitory.")),
            notes::APPLIANCE,
        ],
        specs: &[
            (label::VOLUME, T("0.6 L（0.5–2 杯）", "0.6 L（0.5–2 杯）", "0.6 L, half to two cups")),
            (label::WATTAGE, same("300 W")),
            (label::CONTENTS, T("內鍋、量杯、飯匙", "内锅、量杯、饭匙", "Pot, measure, paddle")),
            (label::SIZE, T("直徑 17 × 高 19 公分，1.6 kg", "直径 17 × 高 19 厘米，1.6 kg", "Ø17 × 19 cm, 1.6 kg")),
        ],
        care: &[
            care::HAND_PLUG,
            T("內鍋以軟海綿清洗；外鍋勿浸水", "内锅以软海绵清洗；外锅勿浸水", "Wash the pot with a sponge; never dip the body"),
        ],
        ..Spec::BASE
    },
];
