//! Chargers, cables, power banks.

use crate::picture::Kind;
use crate::spec::{Axis, Spec, T, p, same};
use crate::trades::words::{label, notes};

#[rustfmt::skip]
pub(super) const SPECS: &[Spec] = &[
    Spec {
        slug: "plugtide-gan-67w-duo", sku: "DG-G6D",
        kind: Kind::Charger, category: "power-and-network", brand: "plugtide",
        name: T("67W 氮化鎵雙孔充電器", "67W 氮化镓双孔充电器", "67 W GaN Two-Port Charger"),
        tagline: T("比一顆雞蛋大一點，筆電手機一起吃飽",
                   "比一颗鸡蛋大一点，笔记本电脑手机一起吃饱",
                   "Slightly larger than an egg, enough for laptop and phone"),
        colours: &["white", "charcoal"],
        price: 1090, was: Some(1390), weight_g: 180,
        attributes: "connection=usb-c audience=unisex occasion=travel,work style=minimal origin=china",
        story: &[
            p(T("兩孔同時用，電力怎麼分", "两孔同时用，电力怎么分", "How it splits the watts"),
              T("單孔 67 W 供輕薄筆電全速；兩孔同插自動分 45 W＋20 W，不必看說明。氮化鎵元件效率 93%，長時間外殼溫升 38°C 內。插腳可折，出國另有轉接頭加購。",
                "单孔 67 W 供轻薄本全速；两孔同插自动分 45 W＋20 W，不必看说明。氮化镓元件效率 93%，长时间外壳温升 38°C 内。插脚可折，出国另有转接头加购。",
                "Alone, a port gives 67 W, full speed for a thin laptop; together they split 45 + 20 W. GaN parts run at 93% efficiency with a shell rise under 38°C. The prongs fold.")),
            notes::POWER_SAFETY,
        ],
        specs: &[
            (label::OUTPUT, T("C1 67 W；C1＋C2 45＋20 W", "C1 67 W；C1＋C2 45＋20 W", "C1 67 W; C1 + C2 45 + 20 W")),
            (label::STANDARDS, T("USB PD 3.1、PPS", "USB PD 3.1、PPS", "USB PD 3.1, PPS")),
            (label::INPUT, T("100–240 V，50/60 Hz", "100–240 V，50/60 Hz", "100–240 V, 50/60 Hz")),
            (label::SIZE, T("45 × 38 × 31 mm，98 g", "45 × 38 × 31 mm，98 g", "45 × 38 × 31 mm, 98 g")),
            (label::SAFETY, T("BSMI 檢驗合格", "通过 BSMI 检验", "BSMI certified")),
        ],
        care: &[
            T("勿覆蓋散熱；插座鬆動時停用", "勿覆盖散热；插座松动时停用", "Don't cover it; stop if the socket is loose"),
        ],
        ..Spec::BASE
    },
    Spec {
        slug: "plugtide-mag-stand-3in1", sku: "DG-MS3",
        kind: Kind::Charger, category: "power-and-network", brand: "plugtide",
        name: T("三合一磁吸充電座", "三合一磁吸充电座", "3-in-1 Magnetic Charging Stand"),
        tagline: T("手機、手錶、耳機，一個位置過夜",
                   "手机、手表、耳机，一个位置过夜",
                   "Phone, watch and earbuds, one place for the night"),
        colours: &["white", "black"],
        price: 1890, was: Some(2190), weight_g: 520,
        attributes: "connection=qi,usb-c audience=office-workers occasion=home,work style=minimal origin=china",
        story: &[
            p(T("半夜不閃燈", "半夜不闪灯", "No lights at night"),
              T("直立磁吸手機可 15 W，手錶 5 W，耳機盒 5 W；充滿後自動停燈。底座 280 g 加止滑墊，單手撕下手機不會連座拎起。",
                "直立磁吸手机可 15 W，手表 5 W，耳机盒 5 W；充满后自动停灯。底座 280 g 加防滑垫，单手撕下手机不会连座拎起。",
                "Standing phones charge at 15 W, watch 5 W, earbud case 5 W; lights go out when full. The 280 g base and grip pad stay put when you lift the phone one-handed.")),
            notes::POWER_SAFETY,
        ],
        specs: &[
            (label::OUTPUT, T("手機 15 W、手錶 5 W、耳機 5 W", "手机 15 W、手表 5 W、耳机 5 W", "Phone 15 W, watch 5 W, earbuds 5 W")),
            (label::INPUT, T("USB-C PD 30 W（附充電器）", "USB-C PD 30 W（附充电器）", "USB-C PD 30 W, charger included")),
            (label::SIZE, T("138 × 92 × 148 mm，520 g", "138 × 92 × 148 mm，520 g", "138 × 92 × 148 mm, 520 g")),
        ],
        care: &[
            T("金屬物品勿放於充電面；灰塵以乾布拭", "金属物品勿放于充电面；灰尘以干布拭", "Keep metal off the charging faces; wipe dry"),
        ],
        ..Spec::BASE
    },
    Spec {
        slug: "plugtide-140w-quad-desktop", sku: "DG-1QD",
        kind: Kind::Charger, category: "power-and-network", brand: "plugtide",
        name: T("140W 四孔桌上充電站", "140W 四孔桌上充电站", "140 W Four-Port Desktop Charger"),
        tagline: T("螢幕數字告訴你每一孔在吃幾瓦",
                   "屏幕数字告诉你每一孔在吃几瓦",
                   "A display that tells you what each port is drawing"),
        colours: &["charcoal"],
        price: 2490, was: Some(2890), weight_g: 460,
        attributes: "connection=usb-c,usb-a audience=office-workers,creators occasion=work style=industrial origin=china",
        story: &[
            p(T("誰在偷電，看得見", "谁在偷电，看得见", "See where the power goes"),
              T("正面小螢幕逐孔顯示瓦數與溫度，分配邏輯寫在底部貼紙上。C1 單插 140 W，四孔全插 65＋45＋20＋10 W。線材可纏底座收束，桌面不打結。",
                "正面小屏幕逐孔显示瓦数与温度，分配逻辑写在底部贴纸上。C1 单插 140 W，四孔全插 65＋45＋20＋10 W。线材可缠底座收束，桌面不打结。",
                "The front display shows watts and temperature per port, with the split printed underneath. C1 alone gives 140 W; all four give 65 + 45 + 20 + 10 W. Cables wrap around the base.")),
            notes::POWER_SAFETY,
        ],
        specs: &[
            (label::OUTPUT, T("C1 140 W；四孔 65＋45＋20＋10 W", "C1 140 W；四孔 65＋45＋20＋10 W", "C1 140 W; all four 65 + 45 + 20 + 10 W")),
            (label::PORTS, same("3 × USB-C、1 × USB-A")),
            (label::STANDARDS, T("USB PD 3.1 EPR、PPS", "USB PD 3.1 EPR、PPS", "USB PD 3.1 EPR, PPS")),
            (label::SIZE, T("102 × 73 × 41 mm，430 g", "102 × 73 × 41 mm，430 g", "102 × 73 × 41 mm, 430 g")),
        ],
        care: &[
            T("勿置於床鋪；變壓器周邊留 5 公分散熱", "勿置于床铺；适配器周围留 5 厘米散热", "Keep off bedding and leave 5 cm around it"),
        ],
        ..Spec::BASE
    },
    Spec {
        slug: "plugtide-braided-c-240", sku: "DG-BC240",
        kind: Kind::Cable, category: "power-and-network", brand: "plugtide",
        name: T("240W 編織 USB-C 充電線", "240W 编织 USB-C 充电线", "240 W Braided USB-C Cable"),
        tagline: T("彎折十萬次不裂，長度三種可選",
                   "弯折十万次不裂，长度三种可选",
                   "100,000 bends, three lengths"),
        colours: &["black", "ivory", "teal"],
        axes: &[Axis::Length(&[(60, 0), (120, 60), (200, 120)])],
        price: 390, weight_g: 60,
        attributes: "connection=usb-c audience=unisex occasion=everyday style=minimal origin=china",
        tags: "bestseller",
        story: &[
            p(T("線最容易斷在頭", "线最容易断在头", "Cables fail at the neck"),
              T("護套延長 18 mm 並加粗，接頭處附應力軟管。編織層為尼龍混芳綸，桌角摩擦不起毛。內含電子標籤晶片，240 W 裝置也能安心用；傳檔為 USB 2.0，接外接硬碟請選另一條。",
                "护套延长 18 mm 并加粗，接头处附应力软管。编织层为锦纶混芳纶，桌角摩擦不起毛。内含电子标签芯片，240 W 设备也能安心用；传文件为 USB 2.0，接移动硬盘请选另一条。",
                "The strain relief runs 18 mm and thicker at the plug; braid mixes nylon with aramid against desk edges. An e-marker handles 240 W. Data is USB 2.0, so choose our other cable for drives.")),
            p(T("一條要用幾年", "一条要用几年", "How many years from one cable"),
              T("線頭在工廠逐條插拔一萬次抽測，接點鍍層 5 微米。兩年內接觸不良、外皮破裂都換新，拍照即可，不必寄回舊線；舊線請投入電子回收箱。",
                "线头在工厂逐条插拔一万次抽测，接点镀层 5 微米。两年内接触不良、外皮破裂都换新，拍照即可，不必寄回旧线；旧线请投入电子回收箱。",
                "Samples from every batch are plugged ten thousand times on contacts with 5 µm of plating. If it fails or splits within two years, a photo is enough for a new one. Please drop the old cable into e-waste.")),
        ],
        specs: &[
            (label::POWER, T("最高 240 W（PD 3.1 EPR）", "最高 240 W（PD 3.1 EPR）", "Up to 240 W (PD 3.1 EPR)")),
            (label::DATA, same("480 Mbps (USB 2.0)")),
            (label::JACKET, T("尼龍混芳綸編織，外徑 3.8 mm", "锦纶混芳纶编织，外径 3.8 mm", "Nylon-aramid braid, 3.8 mm")),
            (label::BEND, T("10 萬次彎折測試", "10 万次弯折测试", "100,000 bends tested")),
        ],
        care: &[
            T("勿以線頭拔插；不用時鬆鬆繞圈收納", "勿以线头拔插；不用时松松绕圈收纳", "Pull the plug, not the cable; coil it loosely"),
        ],
        ..Spec::BASE
    },
    Spec {
        slug: "plugtide-data-cable-40g", sku: "DG-DC4",
        kind: Kind::Cable, category: "power-and-network", brand: "plugtide",
        name: T("40Gbps USB-C 高速線", "40Gbps USB-C 高速线", "40 Gbps USB-C Data Cable"),
        tagline: T("一條線接螢幕、硬碟、供電",
                   "一条线接屏幕、硬盘、供电",
                   "One cable for screen, drive and power"),
        colours: &["charcoal"], axes: &[Axis::Length(&[(80, 0), (150, 300)])],
        price: 890, weight_g: 90,
        attributes: "connection=usb-c audience=creators occasion=work style=industrial origin=china",
        story: &[
            p(T("剪 4K 時不卡在線上",
                "剪 4K 时不卡在线上",
                "Don't let the cable be the bottleneck"),
              T("40 Gbps 傳輸，雙 4K 60 Hz 螢幕同時供電 240 W。同軸線芯降低干擾，音樂工作室不嗡嗡叫。一公尺以內為被動式，1.5 公尺為主動式，價差在這裡。",
                "40 Gbps 传输，双 4K 60 Hz 屏幕同时供电 240 W。同轴线芯降低干扰，音乐工作室不嗡嗡叫。一米以内为无源，1.5 米为有源，价差在这里。",
                "40 Gbps with two 4K 60 Hz displays and 240 W at once. Coaxial cores keep studio hum away. Up to one metre the cable is passive; the 1.5 m one is active, which is what you pay for.")),
            p(T("買之前看一下插孔", "买之前看一下插孔", "Look at the port first"),
              T("插孔旁印著 40 或閃電圖示才跑得到全速，只有 USB 圖示的孔會自動降到它的上限，不會傷機器。兩年保固，包裝內附一條理線帶與長度標籤。",
                "插孔旁印着 40 或闪电图标才跑得到全速，只有 USB 图标的孔会自动降到它的上限，不会伤机器。两年保修，包装内附一条理线带与长度标签。",
                "Full speed needs a port marked 40 or with a bolt; a plain USB port drops to its own limit without harm. Two years of warranty, with a tie and a length tag in the box.")),
        ],
        specs: &[
            (label::DATA, T("40 Gbps（USB4 第 3 代）", "40 Gbps（USB4 第 3 代）", "40 Gbps (USB4 Gen 3)")),
            (label::VIDEO, T("雙 4K 60 Hz／單 8K 60 Hz", "双 4K 60 Hz／单 8K 60 Hz", "Two 4K 60 Hz or one 8K 60 Hz")),
            (label::POWER, T("最高 240 W", "最高 240 W", "Up to 240 W")),
            (label::JACKET, T("同軸編織，外徑 5.5 mm", "同轴编织，外径 5.5 mm", "Coaxial braid, 5.5 mm")),
        ],
        care: &[
            T("避免 90 度死折；主動式線有方向性，請看頭上標示", "避免 90 度死折；有源线有方向性，请看头上标示", "Avoid sharp bends; the active cable has a marked direction"),
        ],
        ..Spec::BASE
    },
    Spec {
        slug: "plugtide-slab-10k", sku: "DG-S1",
        kind: Kind::PowerBank, category: "power-and-network", brand: "plugtide",
        name: T("Slab 10000 磁吸行動電源",
                "Slab 10000 磁吸充电宝",
                "Slab 10,000 Magnetic Power Bank"),
        tagline: T("磁吸在手機背面，不用找線",
                   "磁吸在手机背面，不用找线",
                   "Clips to the phone; leave the cable at home"),
        colours: &["white", "black", "sage"],
        price: 890, was: Some(990), weight_g: 260,
        attributes: "connection=usb-c,usb-a audience=unisex occasion=travel,everyday style=minimal origin=china",
        story: &[
            p(T("飛機也能帶", "飞机也能带", "Allowed on the plane"),
              T("10,000 mAh（38.5 Wh）在航空 100 Wh 以內，標示印在背面讓地勤好認。磁吸輸出 15 W，USB-C 27 W 可雙向快充；表面矽膠防刮，不磨手機背蓋。電量以四顆暖白小燈顯示。",
                "10,000 mAh（38.5 Wh）在航空 100 Wh 以内，标示印在背面让地勤好认。磁吸输出 15 W，USB-C 27 W 可双向快充；表面硅胶防刮，不磨手机后盖。电量以四颗暖白小灯显示。",
                "10,000 mAh (38.5 Wh) sits below the 100 Wh limit, printed on the back for ground staff. 15 W magnetic, 27 W by USB-C both ways; a silicone face spares the phone, and four warm lights show the charge.")),
            notes::POWER_SAFETY,
        ],
        specs: &[
            (label::CAPACITY_MAH, T("10,000 mAh（38.5 Wh），額定 6,200 mAh", "10,000 mAh（38.5 Wh），额定 6,200 mAh", "10,000 mAh (38.5 Wh), rated 6,200 mAh")),
            (label::OUTPUT, T("磁吸 15 W、USB-C 27 W、USB-A 22.5 W", "磁吸 15 W、USB-C 27 W、USB-A 22.5 W", "Magnetic 15 W, USB-C 27 W, USB-A 22.5 W")),
            (label::RECHARGE, T("USB-C 約 2 小時 40 分", "USB-C 约 2 小时 40 分", "About 2 h 40 min by USB-C")),
            (label::SIZE, T("105 × 70 × 16 mm，228 g", "105 × 70 × 16 mm，228 g", "105 × 70 × 16 mm, 228 g")),
            (label::FLIGHT, T("可隨身登機，勿託運", "可随身登机，勿托运", "Cabin baggage only")),
        ],
        care: &[
            T("每三個月充放電一次；鼓起或異常發熱立即停用", "每三个月充放电一次；鼓起或异常发热立即停用", "Cycle it every three months; stop at once if it swells"),
        ],
        ..Spec::BASE
    },
    Spec {
        slug: "plugtide-brick-26k", sku: "DG-B2",
        kind: Kind::PowerBank, category: "power-and-network", brand: "plugtide",
        name: T("Brick 26800 筆電行動電源",
                "Brick 26800 笔记本电脑充电宝",
                "Brick 26,800 Laptop Power Bank"),
        tagline: T("100 W 輸出，飛機上給筆電再戰三小時",
                   "100 W 输出，飞机上给笔记本电脑再战三小时",
                   "100 W out: three more hours for a laptop on a flight"),
        colours: &["charcoal", "teal"],
        price: 1890, was: Some(2290), weight_g: 620,
        attributes: "connection=usb-c,usb-a audience=creators occasion=work,travel style=industrial origin=china",
        story: &[
            p(T("這麼大也能帶上飛機", "这么大也能带上飞机", "Big and still cabin-legal"),
              T("26,800 mAh（99.2 Wh）正好壓在登機上限之內。100 W PD 供筆電，同時 20 W 給手機；正面 OLED 顯示剩餘百分比與瓦數。鋁殼散熱，快充全程不超過 45°C。",
                "26,800 mAh（99.2 Wh）正好压在登机上限之内。100 W PD 供笔记本电脑，同时 20 W 给手机；正面 OLED 显示剩余百分比与瓦数。铝壳散热，快充全程不超过 45°C。",
                "26,800 mAh (99.2 Wh) sits just within the cabin limit. 100 W PD for a laptop plus 20 W for a phone, with an OLED showing percent and watts. The aluminium shell stays under 45°C.")),
            notes::POWER_SAFETY,
        ],
        specs: &[
            (label::CAPACITY_MAH, T("26,800 mAh（99.2 Wh）", "26,800 mAh（99.2 Wh）", "26,800 mAh (99.2 Wh)")),
            (label::OUTPUT, T("USB-C 100 W＋20 W、USB-A 22.5 W", "USB-C 100 W＋20 W、USB-A 22.5 W", "USB-C 100 W + 20 W, USB-A 22.5 W")),
            (label::RECHARGE, T("65 W 充電器約 2 小時", "65 W 充电器约 2 小时", "About 2 h from a 65 W charger")),
            (label::SIZE, T("180 × 80 × 27 mm，610 g", "180 × 80 × 27 mm，610 g", "180 × 80 × 27 mm, 610 g")),
            (label::FLIGHT, T("可隨身登機，勿託運", "可随身登机，勿托运", "Cabin baggage only")),
        ],
        care: &[
            T("勿壓置重物；勿在 40°C 以上環境充電", "勿压置重物；勿在 40°C 以上环境充电", "No heavy loads; don't charge it above 40°C"),
        ],
        ..Spec::BASE
    },
];
