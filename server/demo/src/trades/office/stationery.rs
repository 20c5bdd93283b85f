//! Notebooks, pens, staplers.

use crate::picture::Kind;
use crate::spec::{Axis, Spec, T, p, same};
use crate::trades::words::{care, label, named, notes};

#[rustfmt::skip]
pub(super) const SPECS: &[Spec] = &[
    Spec {
        slug: "inkwend-tide-a5-notebook", sku: "OF-TAN",
        kind: Kind::Notebook, category: "stationery", brand: "inkwend",
        name: T("Tide A5 平攤筆記本", "Tide A5 平摊笔记本", "Tide A5 Lay-Flat Notebook"),
        tagline: T("攤平 180 度，鋼筆墨水不透到背面",
                   "摊平 180 度，钢笔墨水不透到背面",
                   "Opens 180° and keeps fountain-pen ink on its side"),
        colours: &["navy", "sage", "mustard", "black"], axes: &[Axis::Named(&named::RULING)],
        price: 320, was: Some(380), weight_g: 380,
        attributes: "material=paper audience=office-workers,students occasion=work,study style=minimal origin=japan",
        tags: "back-to-school bestseller",
        story: &[
            p(T("紙為鋼筆選的", "纸为钢笔选的", "Paper chosen for fountain pens"),
              T("80 g 無塗佈紙表面滑而不反光，鋼筆出墨也不暈染、不透背。線裝穿線後加一條麻布，任何一頁都能攤平書寫。內頁有頁碼與目錄兩頁，封底夾一個紙口袋。",
                "80 g 无涂布纸表面滑而不反光，钢笔出墨也不晕染、不透背。线装穿线后加一条麻布，任何一页都能摊平书写。内页有页码与目录两页，封底夹一个纸口袋。",
                "80 g uncoated paper is smooth without shine; ink neither feathers nor ghosts. Thread sewn and backed with linen, it lies flat on any page, with numbered leaves, two contents pages and a pocket in the back cover.")),
            notes::PAPER_PEN,
        ],
        specs: &[
            (label::PAGES, T("208 頁（104 張）", "208 页（104 张）", "208 pages (104 leaves)")),
            (label::PAPER, T("80 g/m² 無塗佈道林", "80 g/m² 无涂布道林", "80 g/m² uncoated wood-free")),
            (label::BINDING, T("穿線膠裝，180° 平攤", "穿线胶装，180° 平摊", "Thread-sewn, lies flat")),
            (label::SIZE, same("148 × 210 × 14 mm")),
        ],
        care: &[
            T("遠離油墨墊與水；封面髒汙以軟橡皮擦輕擦", "远离油墨垫与水；封面脏污以软橡皮轻擦", "Keep from wet surfaces; rub marks with a soft eraser"),
        ],
        ..Spec::BASE
    },
    Spec {
        slug: "inkwend-hours-planner", sku: "OF-HP",
        kind: Kind::Notebook, category: "stationery", brand: "inkwend",
        name: T("Hours 無日期時間手帳", "Hours 无日期时间手账", "Hours Undated Planner"),
        tagline: T("沒有印年份，八月開始用也不浪費",
                   "没有印年份，八月开始用也不浪费",
                   "No year printed: begin in August and waste nothing"),
        colours: &["wine", "olive", "caramel"],
        price: 680, weight_g: 460,
        attributes: "material=paper,leather audience=office-workers occasion=work,gift style=business origin=italy",
        story: &[
            p(T("一天切成 17 格，其餘留白",
                "一天切成 17 格，其余留白",
                "Seventeen slots a day and then white space"),
              T("直式時間軸從六點走到二十三點，右半頁全部留白給待辦與草圖。每週一頁回顧，只問三個問題。封面是植鞣牛皮邊角料，用久了顏色會深一階。",
                "直式时间轴从六点走到二十三点，右半页全部留白给待办与草图。每周一页回顾，只问三个问题。封面是植鞣牛皮边角料，用久了颜色会深一阶。",
                "A vertical timeline runs from six to eleven, and the right half stays blank for lists and sketches. A weekly page asks only three questions. The cover is cut from tannery offcuts and darkens a shade with use.")),
            notes::PAPER_PEN,
        ],
        specs: &[
            (label::PAGES, T("240 頁，53 週", "240 页，53 周", "240 pages, 53 weeks")),
            (label::PAPER, T("70 g/m² 書寫紙", "70 g/m² 书写纸", "70 g/m² writing paper")),
            (label::BINDING, T("穿線精裝，雙色書籤帶", "穿线精装，双色书签带", "Thread-sewn hardcover, two ribbons")),
            (label::SIZE, same("140 × 200 × 20 mm")),
            (label::CONTENTS, T("手帳 1、貼紙 2 張、年曆卡 1", "手账 1、贴纸 2 张、年历卡 1", "Planner, two sticker sheets, year card")),
        ],
        care: &[care::KEEP_DRY, care::LEATHER_CREAM],
        ..Spec::BASE
    },
    Spec {
        slug: "inkwend-grid-pad-a4", sku: "OF-GPA",
        kind: Kind::Notebook, category: "stationery", brand: "inkwend",
        name: T("Grid A4 撕頁方格紙", "Grid A4 撕页方格纸", "Grid A4 Tear-Off Pad"),
        tagline: T("灰藍 5 mm 方格，掃描後格線會消失",
                   "灰蓝 5 mm 方格，扫描后格线会消失",
                   "Grey-blue squares that vanish when scanned"),
        colours: &["grey", "blue"],
        price: 180, weight_g: 420,
        attributes: "material=paper audience=students,creators occasion=study style=playful origin=japan",
        story: &[
            p(T("草圖的底稿", "草图的底稿", "The paper under the sketch"),
              T("方格印在 5 mm 上、濃度調到掃描門檻之下：拍照或掃描後只剩你的筆跡。撕線每 10 mm 打孔，撕下不毛邊；底板 1.2 mm 灰紙板，站著也能寫。",
                "方格印在 5 mm 上、浓度调到扫描门槛之下：拍照或扫描后只剩你的笔迹。撕线每 10 mm 打孔，撕下不毛边；底板 1.2 mm 灰纸板，站着也能写。",
                "The 5 mm grid is printed below the scanner's threshold, so only your line remains. The perforation runs every 10 mm and tears clean; a 1.2 mm board backs it for writing while standing.")),
            notes::PAPER_PEN,
        ],
        specs: &[
            (label::PAGES, T("80 張單面方格", "80 张单面方格", "80 sheets, grid on one side")),
            (label::PAPER, same("80 g/m²")),
            (label::RULING, T("5 mm 方格，可掃描隱線", "5 mm 方格，可扫描隐线", "5 mm grid that disappears in scans")),
            (label::SIZE, same("210 × 297 mm")),
        ],
        care: &[T("存放平放避免捲角", "存放平放避免卷角", "Store flat so corners don't curl")],
        ..Spec::BASE
    },
    Spec {
        slug: "inkwend-north-fountain-pen", sku: "OF-NFP",
        kind: Kind::Pen, category: "stationery", brand: "inkwend",
        name: T("North 鋁桿鋼筆", "North 铝杆钢笔", "North Aluminium Fountain Pen"),
        tagline: T("24 克，筆蓋套在後面也不頭重",
                   "24 克，笔盖套在后面也不头重",
                   "24 grams, balanced even with the cap posted"),
        colours: &["black", "blue", "wine"], axes: &[Axis::Named(&named::NIB)],
        price: 1180, was: Some(1380), weight_g: 90,
        attributes: "material=aluminium audience=office-workers occasion=work,gift style=classic origin=japan",
        tags: "gift-idea",
        story: &[
            p(T("起筆不斷墨", "起笔不断墨", "First strokes that start"),
              T("6 號不鏽鋼尖在工廠逐支研磨，寫完第一個字不用甩。鋁桿陽極處理，握位做一圈細紋止滑，長時間寫字不滑手。吸墨器與卡水兩用，附藍黑卡水一支。",
                "6 号不锈钢尖在工厂逐支研磨，写完第一个字不用甩。铝杆阳极处理，握位做一圈细纹防滑，长时间写字不滑手。吸墨器与墨囊两用，附蓝黑墨囊一支。",
                "Each size 6 steel nib is smoothed at the bench so the first character writes without shaking. The anodised barrel has a fine grip ring, and it takes both converter and cartridges, one blue-black included.")),
            notes::PAPER_PEN,
        ],
        specs: &[
            (label::NIB, T("不鏽鋼 6 號", "不锈钢 6 号", "Steel, size 6")),
            (label::BODY, T("陽極鋁，六角筆蓋", "阳极铝，六角笔盖", "Anodised aluminium, hexagonal cap")),
            (label::SIZE, T("全長 138 mm，24 g", "全长 138 mm，24 g", "138 mm, 24 g")),
            (label::CONTENTS, T("鋼筆、吸墨器、卡水 1 支、絨盒", "钢笔、吸墨器、墨囊 1 支、绒盒", "Pen, converter, one cartridge, case")),
        ],
        care: &[
            care::INK_FLUSH,
            T("長期不用請洗淨晾乾後蓋好", "长期不用请洗净晾干后盖好", "Wash and dry it before a long rest"),
        ],
        ..Spec::BASE
    },
    Spec {
        slug: "inkwend-glide-gel-pens", sku: "OF-GGP",
        kind: Kind::Pen, category: "stationery", brand: "inkwend",
        name: T("Glide 快乾中性筆（五支組）",
                "Glide 快干中性笔（五支组）",
                "Glide Quick-Dry Gel Pens, Five"),
        tagline: T("左手寫也不擦成一片", "左手写也不擦成一片", "Safe for the left-handed"),
        colours: &["black", "blue", "red"], axes: &[Axis::Named(&named::PEN_POINT)],
        price: 240, weight_g: 140,
        attributes: "material=plastic audience=students occasion=study style=playful origin=japan",
        story: &[
            p(T("0.5 秒就乾", "0.5 秒就干", "Dry in half a second"),
              T("墨水用了快乾配方，寫下 0.5 秒後手背擦過去不糊；螢光筆畫上去也不會帶色。三角筆桿避免滾桌。替芯可單買，環保也省一半。",
                "墨水用了快干配方，写下 0.5 秒后手背擦过去不糊；荧光笔画上去也不会带色。三角笔杆避免滚桌。替芯可单买，环保也省一半。",
                "A fast-drying ink: half a second later your hand can pass, and a highlighter won't drag it. The triangular barrel doesn't roll, and refills cost half as much.")),
            notes::PAPER_PEN,
        ],
        specs: &[
            (label::REFILL, T("可替換，單支約 1.2 km 書寫長度", "可替换，单支约 1.2 km 书写长度", "Refillable, about 1.2 km of writing each")),
            (label::CONTENTS, T("同色 5 支", "同色 5 支", "Five of one colour")),
            (label::SIZE, T("全長 147 mm", "全长 147 mm", "147 mm")),
        ],
        care: &[
            T("避免陽光直射；蓋上筆蓋保存", "避免阳光直射；盖上笔盖保存", "Keep capped and out of direct sun"),
        ],
        ..Spec::BASE
    },
    Spec {
        slug: "inkwend-brush-pen-set", sku: "OF-BPS",
        kind: Kind::Pen, category: "stationery", brand: "inkwend",
        name: T("Mo 水性毛筆組（12 色）",
                "Mo 水性毛笔组（12 色）",
                "Mo Water-Based Brush Pen Set, Twelve"),
        tagline: T("筆尖是一根根的毛，不是海綿",
                   "笔尖是一根根的毛，不是海绵",
                   "A tip of real bristles, not a sponge"),
        colours: &["black", "brown"],
        price: 690, was: Some(790), weight_g: 220,
        attributes: "material=plastic audience=creators occasion=gift,study style=chinese origin=japan",
        story: &[
            p(T("臨一頁，也能塗一頁", "临一页，也能涂一页", "For copying and for painting"),
              T("尼龍毛尖有 60 根，蘸一下可以拖出枯筆；與水筆互用能做暈染。12 色含一支留白膠，墨色耐光測試 4 級。附一本 40 頁的試畫冊。",
                "锦纶毛尖有 60 根，蘸一下可以拖出枯笔；与水笔互用能做晕染。12 色含一支留白胶，墨色耐光测试 4 级。附一本 40 页的试画册。",
                "Sixty nylon bristles hold a dry-brush stroke; a water pen turns it to wash. Twelve pens include one masking fluid, light-fast to grade 4, and a 40-page practice pad.")),
            notes::PAPER_PEN,
        ],
        specs: &[
            (label::REFILL, T("毛筆墨，可加水混色", "毛笔墨，可加水混色", "Brush ink, mixes with water")),
            (label::CONTENTS, T("12 支（11 色＋留白膠）、試畫冊 40 頁", "12 支（11 色＋留白胶）、试画册 40 页", "Twelve pens (11 colours and masking), 40-page pad")),
            (label::SAFETY, T("無酸、無二甲苯", "无酸、无二甲苯", "Acid-free, no xylene")),
        ],
        care: &[
            T("用畢清水擦尖、蓋緊後橫放", "用毕清水擦尖、盖紧后横放", "Wipe the tip with water, cap and store lying down"),
        ],
        ..Spec::BASE
    },
    Spec {
        slug: "inkwend-anchor-stapler", sku: "OF-AS",
        kind: Kind::Stapler, category: "stationery", brand: "inkwend",
        name: T("Anchor 省力平針訂書機",
                "Anchor 省力平针订书机",
                "Anchor Effortless Flat-Clinch Stapler"),
        tagline: T("30 張一壓就過，訂腳是平的",
                   "30 张一压就过，针脚是平的",
                   "Thirty sheets in one press, and the back lies flat"),
        colours: &["red", "grey", "teal"],
        price: 490, was: Some(560), weight_g: 420,
        attributes: "material=steel occasion=work style=retro origin=japan",
        story: &[
            p(T("疊起來不鼓一邊", "叠起来不鼓一边", "Stacks without leaning"),
              T("平針壓腳把訂腳壓平，一疊卷宗不會越訂越高。槓桿把施力降到一般的一半，手腕不用站起來壓。前端按鈕退針，卡針時 3 秒清掉；鋼身底座 360 g，桌上不跑。",
                "平针压脚把针脚压平，一叠文件不会越订越高。杠杆把施力降到一般的一半，手腕不用站起来压。前端按钮退针，卡针时 3 秒清掉；钢身底座 360 g，桌上不跑。",
                "A flat clinch stops files from swelling at the corner. The lever halves the force, a button at the nose clears a jam in three seconds, and the 360 g base stays where you put it.")),
            notes::PAPER_PEN,
        ],
        specs: &[
            (label::SHEETS, T("2–30 張（80 g 影印紙）", "2–30 张（80 g 复印纸）", "2–30 sheets of 80 g copy paper")),
            (label::STAPLES, T("24/6、26/6，裝針 100 支", "24/6、26/6，装针 100 支", "24/6 and 26/6, 100 at a time")),
            (label::SIZE, T("155 × 38 × 62 mm，420 g", "155 × 38 × 62 mm，420 g", "155 × 38 × 62 mm, 420 g")),
        ],
        care: &[
            T("每半年以乾布清除針屑；卡針時按前端退針鈕", "每半年以干布清除针屑；卡针时按前端退针钮", "Clear bits twice a year; press the nose button when it jams"),
        ],
        ..Spec::BASE
    },
    Spec {
        slug: "inkwend-mini-stapler-set", sku: "OF-MSS",
        kind: Kind::Stapler, category: "stationery", brand: "inkwend",
        name: T("Nib 口袋訂書機組", "Nib 口袋订书机组", "Nib Pocket Stapler Set"),
        tagline: T("一顆口香糖大小，附 1,000 支針",
                   "一颗口香糖大小，附 1,000 支针",
                   "The size of a chewing-gum pack, with 1,000 staples"),
        colours: &["pink", "mint", "blue"],
        price: 190, weight_g: 130,
        attributes: "material=plastic audience=students occasion=study,gift style=playful origin=japan",
        story: &[
            p(T("作業最後一分鐘", "作业最后一分钟", "For the last minute before hand-in"),
              T("迷你針 10 號，一次訂 12 張，掛在鉛筆袋拉鍊上剛好。底部內藏拔針器，訂歪了當場拆。透明側窗看得到剩幾支針。",
                "迷你针 10 号，一次订 12 张，挂在笔袋拉链上刚好。底部内藏拔针器，订歪了当场拆。透明侧窗看得到剩几支针。",
                "Size 10 staples bind 12 sheets, and the loop hangs on a pencil case zip. A remover hides underneath for crooked ones, and a side window shows what is left.")),
            notes::PAPER_PEN,
        ],
        specs: &[
            (label::SHEETS, T("2–12 張", "2–12 张", "2–12 sheets")),
            (label::STAPLES, T("10 號，附 1,000 支", "10 号，附 1,000 支", "Size 10, 1,000 included")),
            (label::SIZE, T("62 × 26 × 34 mm，60 g", "62 × 26 × 34 mm，60 g", "62 × 26 × 34 mm, 60 g")),
        ],
        care: &[
            T("手指遠離訂口；收納於兒童拿不到處", "手指远离订口；收纳于儿童拿不到处", "Keep fingers from the jaw and staples from small children"),
        ],
        ..Spec::BASE
    },
];
