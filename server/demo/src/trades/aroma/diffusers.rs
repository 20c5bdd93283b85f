//! Things that spread scent: reeds, mist, stone.

use crate::picture::Kind;
use crate::spec::{Axis, Named, Shades, Spec, T, p, v};
use crate::trades::words::{CONTENTS, MATERIAL, SIZE, WARRANTY};

const COVERS: T = T("適用空間", "适用空间", "Room size");
const YEAR: (T, T) = (WARRANTY, T("一年", "一年", "1 year"));

const REED_SCENTS: Shades = Named {
    code: "scent",
    name: T("香味", "香味", "Scent"),
    values: &[
        v("white-tea", "WT", 0, T("白茶", "白茶", "White tea")),
        v("wild-fig", "WF", 0, T("野生無花果", "野生无花果", "Wild fig")),
        v("lavender", "LV", 0, T("薰衣草田", "薰衣草田", "Lavender field")),
        v("rose", "RS", 0, T("晨露玫瑰", "晨露玫瑰", "Morning rose")),
    ],
};

const DIFFUSER: Spec = Spec {
    kind: Kind::Diffuser,
    category: "diffusers",
    brand: "lumewick",
    weight_g: 520,
    stock: 50,
    ..Spec::BASE
};

#[rustfmt::skip]
pub(super) const SPECS: &[Spec] = &[
    Spec {
        slug: "slow-reed-diffuser", sku: "LW-REED",
        name: T("慢行藤枝擴香瓶", "慢行藤条香薰瓶", "Slow Reed Diffuser"),
        tagline: T("不插電、不點火，香三個月", "不插电、不点火，香三个月", "Three months of scent without plug or flame"),
        colours: &["ivory", "sage", "lavender", "rose"], shades: Some(&REED_SCENTS),
        axes: &[Axis::Volume(&[(100, 0), (200, 480)])], price: 880, was: Some(980), weight_g: 420, featured: Some(3),
        attributes: "scent=tea,floral,sweet room=living-room,entrance occasion=home,gift origin=taiwan style=minimal",
        tags: "gift bestseller",
        story: &[
            p(T("藤枝怎麼送香", "藤条怎么送香", "How reeds carry scent"),
              T("天然藤枝有細孔，像吸管一樣把香油慢慢送到空氣裡。想淡一點插四支，想濃一點插八支，一週翻轉一次即可。",
                "天然藤条有细孔，像吸管一样把香油慢慢送到空气里。想淡一点插四支，想浓一点插八支，一周翻转一次即可。",
                "Natural rattan is full of fine channels that draw the oil up like straws. Four reeds for a light scent, eight for a fuller one; turn them over once a week.")),
            p(T("四種房間的四種味道", "四种房间的四种味道", "Four scents for four rooms"),
              T("白茶放玄關，乾淨又不搶戲；野生無花果適合書房；薰衣草田給臥室；晨露玫瑰留給浴室與更衣間。",
                "白茶放玄关，干净又不抢戏；野生无花果适合书房；薰衣草田给卧室；晨露玫瑰留给浴室与衣帽间。",
                "White tea for the entrance, clean and modest; wild fig for the study; lavender field for the bedroom; morning rose for bath and dressing room.")),
        ],
        specs: &[(CONTENTS, T("香油、玻璃瓶、藤枝 8 支", "香油、玻璃瓶、藤条 8 支", "Oil, glass bottle, 8 reeds")), (COVERS, T("3–8 坪", "10–26 平方米", "10–26 m²")), (T("持續時間", "持续时间", "Lasts"), T("100 ml 約 3 個月", "100 毫升约 3 个月", "100 ml about 3 months"))],
        care: &[T("放在平穩、孩子與寵物碰不到的地方。", "放在平稳、孩子与宠物碰不到的地方。", "Stand it level, out of reach of children and pets."), T("香油沾到木面請立即擦乾。", "香油沾到木面请立即擦干。", "Wipe oil off wood at once.")],
        ..DIFFUSER
    },
    Spec {
        slug: "pebble-ultrasonic-diffuser", sku: "LW-PEB",
        name: T("鵝卵石超音波水氧機", "鹅卵石超声波香薰机", "Pebble Ultrasonic Diffuser"),
        tagline: T("像一顆發著微光的石頭", "像一颗发着微光的石头", "A stone with a little light in it"),
        colours: &["white", "sage", "charcoal"], price: 1_480, weight_g: 780,
        attributes: "room=bedroom,living-room material=plastic connection=usb-c occasion=sleep,home style=nordic origin=china",
        tags: "device",
        story: &[
            p(T("夜裡聽不見它", "夜里听不见它", "You won't hear it at night"),
              T("每秒兩百四十萬次的振動把水打成細霧，運轉聲 28 分貝，比翻書還輕。缺水自動停機，睡著了也不用起來關。",
                "每秒两百四十万次的振动把水打成细雾，运转声 28 分贝，比翻书还轻。缺水自动停机，睡着了也不用起来关。",
                "Vibrating 2.4 million times a second, it turns water into fine mist at 28 decibels, quieter than a page being turned. It stops when the water is gone, so nobody has to get up.")),
            p(T("一顆鈕就懂", "一个键就懂", "One button"),
              T("短按切換連續或間歇噴霧，長按開關暖光。水箱 180 毫升，間歇模式可用九小時。",
                "短按切换连续或间歇喷雾，长按开关暖光。水箱 180 毫升，间歇模式可用九小时。",
                "A short press switches between steady and pulsed mist, a long one the warm light. The 180 ml tank lasts nine hours pulsed.")),
        ],
        specs: &[(T("水箱", "水箱", "Tank"), T("180 ml", "180 毫升", "180 ml")), (SIZE, T("直徑 12 × 高 10 cm", "直径 12 × 高 10 厘米", "Ø 12 × 10 cm")), (T("供電", "供电", "Power"), T("USB-C 5 V 2 A", "USB-C 5 V 2 A", "USB-C 5 V 2 A")), (COVERS, T("6–10 坪", "20–33 平方米", "20–33 m²")), YEAR],
        care: &[T("每週以棉花棒沾酒精擦拭振盪片。", "每周用棉签蘸酒精擦拭振荡片。", "Wipe the ceramic disc weekly with a cotton bud and alcohol."), T("請用自來水或過濾水，勿加基底油。", "请用自来水或过滤水，勿加基础油。", "Use tap or filtered water; never carrier oil.")],
        ..DIFFUSER
    },
    Spec {
        slug: "plaster-scent-stone", sku: "LW-STN",
        name: T("山形擴香石禮盒", "山形扩香石礼盒", "Mountain Scent Stone Set"),
        tagline: T("滴兩滴，放在書本旁就好", "滴两滴，放在书本旁就好", "Two drops, and leave it by the books"),
        colours: &["white", "grey", "sand"], price: 420, weight_g: 260, stock: 80,
        attributes: "material=ceramic room=study,bedroom,office occasion=work,gift style=minimal,japanese origin=taiwan",
        tags: "gift beginner",
        story: &[
            p(T("手灌、慢乾的石膏", "手工浇注、慢干的石膏", "Poured and dried by hand"),
              T("鶯歌的小工坊以高孔隙石膏手工灌模，陰乾七天不上釉，稜線會有一點點不同。吸香快、散香慢，兩滴約六小時。",
                "莺歌的小工坊以高孔隙石膏手工灌模，阴干七天不上釉，棱线会有一点点不同。吸香快、散香慢，两滴约六小时。",
                "A small workshop in Yingge pours porous plaster by hand and dries it for a week, unglazed, so no two ridges are quite alike. It drinks oil fast and gives it back slowly: two drops for about six hours.")),
            p(T("盒裡還有一瓶", "盒里还有一瓶", "There is a bottle in the box"),
              T("附 3 毫升薰衣草或茶樹試用精油一支（隨機），以及一只銅盤，避免油痕留在桌面。",
                "附 3 毫升薰衣草或茶树试用精油一支（随机），以及一只铜盘，避免油痕留在桌面。",
                "It comes with 3 ml of lavender or tea tree oil, as luck has it, and a brass saucer to keep oil off the desk.")),
        ],
        specs: &[(MATERIAL, T("石膏、黃銅盤", "石膏、黄铜盘", "Plaster, brass saucer")), (SIZE, T("9 × 6 × 5 cm", "9 × 6 × 5 厘米", "9 × 6 × 5 cm")), (COVERS, T("書桌或床頭", "书桌或床头", "A desk or bedside"))],
        care: &[T("換味道前靜置通風三天。", "换味道前静置通风三天。", "Air it for three days before changing scents."), T("表面泛黃可用細砂紙輕磨。", "表面泛黄可用细砂纸轻磨。", "Sand lightly if it yellows.")],
        ..DIFFUSER
    },
    Spec {
        slug: "walnut-nebulizer", sku: "LW-NEB",
        name: T("胡桃木純油擴香儀", "胡桃木纯油扩香仪", "Walnut Nebulising Diffuser"),
        tagline: T("不加水，只有精油的本味", "不加水，只有精油的本味", "No water, only the oil itself"),
        colours: &["brown"], price: 2_980, was: Some(3_480), weight_g: 960, stock: 22,
        attributes: "material=wood,glass room=living-room,office connection=usb-c occasion=home,gift style=natural origin=taiwan",
        tags: "device gift",
        story: &[
            p(T("氣流把油打散", "气流把油打散", "Air breaks the oil"),
              T("微型氣泵在手吹玻璃腔裡把精油打成微粒，不加熱、不兌水，前中後調都完整。玻璃由新竹師傅吹製，底座是整塊黑胡桃。",
                "微型气泵在手吹玻璃腔里把精油打成微粒，不加热、不兑水，前中后调都完整。玻璃由新竹师傅吹制，底座是整块黑胡桃。",
                "A small pump breaks the oil into droplets inside a hand-blown glass, without heat or water, so top, heart and base all survive. The glass is blown in Hsinchu; the base is one piece of black walnut.")),
            p(T("大空間省著用", "大空间省着用", "For large rooms, in small doses"),
              T("設定每十分鐘擴香一分鐘，二十坪的客廳一晚約用 0.6 毫升。建議先從最小檔開始，純油的力道比水氧機大得多。",
                "设定每十分钟扩香一分钟，六十多平方米的客厅一晚约用 0.6 毫升。建议先从最小挡开始，纯油的力道比水雾大得多。",
                "Set to one minute in ten it uses about 0.6 ml an evening in a room of 65 m². Start at the lowest step: undiluted oil is far stronger than mist.")),
        ],
        specs: &[(MATERIAL, T("黑胡桃木、硼矽玻璃", "黑胡桃木、高硼硅玻璃", "Black walnut, borosilicate glass")), (SIZE, T("直徑 9 × 高 21 cm", "直径 9 × 高 21 厘米", "Ø 9 × 21 cm")), (COVERS, T("10–25 坪", "33–83 平方米", "33–83 m²")), YEAR],
        care: &[T("每兩週以 95% 酒精空轉三分鐘清洗玻璃腔。", "每两周以 95% 酒精空转三分钟清洗玻璃腔。", "Every two weeks run it three minutes with 95% alcohol."), T("勿用檀香、岩蘭草等過稠精油。", "勿用檀香、岩兰草等过稠精油。", "Avoid very thick oils such as sandalwood and vetiver.")],
        ..DIFFUSER
    },
    Spec {
        slug: "car-vent-diffuser", sku: "LW-CAR",
        name: T("車用鋁合金擴香夾", "车载铝合金香薰夹", "Aluminium Car Vent Diffuser"),
        tagline: T("出風口上的一小片森林", "出风口上的一小片森林", "A slip of forest on the air vent"),
        colours: &["silver", "black", "gold"], price: 390, weight_g: 90, stock: 90,
        attributes: "material=aluminium occasion=travel,work style=minimal audience=unisex origin=taiwan",
        tags: "car travel",
        story: &[
            p(T("小而重的質感", "小而有分量", "Small, with some weight"),
              T("整塊鋁切削，噴砂後陽極處理，夏天車內七十度也不會變形。夾臂內襯矽膠，百葉片上不留痕。",
                "整块铝切削，喷砂后阳极氧化，夏天车内七十度也不会变形。夹臂内衬硅胶，百叶片上不留痕。",
                "Milled from one block, blasted and anodised, it keeps its shape in a car at 70 °C. The clip is lined with silicone and leaves no mark on the vent.")),
            p(T("換香只要五秒", "换香只要五秒", "Five seconds to change"),
              T("旋開前蓋放入棉片，滴三滴精油，可香兩到三天。附棉片二十片，開車建議用薄荷或檸檬，長途別用薰衣草。",
                "旋开前盖放入棉片，滴三滴精油，可香两到三天。附棉片二十片，开车建议用薄荷或柠檬，长途别用薰衣草。",
                "Unscrew the front, put in a pad, add three drops: two or three days. Twenty pads included. For driving choose mint or lemon, and leave lavender for home.")),
        ],
        specs: &[(MATERIAL, T("6061 鋁合金、矽膠", "6061 铝合金、硅胶", "6061 aluminium, silicone")), (SIZE, T("直徑 3.6 × 厚 1.4 cm", "直径 3.6 × 厚 1.4 厘米", "Ø 3.6 × 1.4 cm")), (CONTENTS, T("擴香夾、棉片 20 片", "香薰夹、棉片 20 片", "Clip, 20 pads"))],
        care: &[T("精油勿滴在塑膠面板上。", "精油勿滴在塑料面板上。", "Keep oil off plastic panels."), T("適用橫式百葉出風口。", "适用横式百叶出风口。", "Fits horizontal vents.")],
        ..DIFFUSER
    },
];
