//! Headphones and earbuds.

use crate::picture::Kind;
use crate::spec::{Spec, T, p, same};
use crate::trades::words::{care, label, notes};

#[rustfmt::skip]
pub(super) const SPECS: &[Spec] = &[
    Spec {
        slug: "harkvale-hush-over", sku: "DG-HO",
        kind: Kind::Headphones, category: "headphones", brand: "harkvale",
        name: T("Hush 主動降噪耳罩耳機",
                "Hush 主动降噪头戴耳机",
                "Hush Over-Ear Noise-Cancelling Headphones"),
        tagline: T("引擎聲少 32 dB，耳罩不夾太陽穴",
                   "引擎声少 32 dB，耳罩不夹太阳穴",
                   "32 dB off the engine and nothing pinching your temples"),
        colours: &["black", "sand", "navy"],
        price: 5990, was: Some(6990), weight_g: 480,
        attributes: "connection=bluetooth,usb-c,jack audience=office-workers occasion=work,travel style=minimal origin=china",
        story: &[
            p(T("飛機上的安靜，不必用夾的",
                "飞机上的安静，不必用夹的",
                "Quiet without the squeeze"),
              T("六個麥克風做前饋加回授雙路降噪，平均少 32 dB；夾力只有 3.9 牛頓，戴眼鏡也不擠。頭梁與耳墊皆可自行更換，三年後換一組耳墊跟新的一樣。按住耳罩三秒即暫時通透，聽完廣播再壓一下。",
                "六个麦克风做前馈加反馈双路降噪，平均少 32 dB；夹力只有 3.9 牛顿，戴眼镜也不挤。头梁与耳垫皆可自行更换，三年后换一组耳垫跟新的一样。按住耳罩三秒即暂时通透，听完广播再压一下。",
                "Six microphones cancel an average of 32 dB while a 3.9-newton clamp spares glasses wearers. Pads and headband unclip for replacement after three years. Hold a cup for three seconds to hear the announcement.")),
            notes::LISTENING,
        ],
        specs: &[
            (label::DRIVER, T("40 mm 動圈，20 Hz–20 kHz", "40 mm 动圈，20 Hz–20 kHz", "40 mm dynamic, 20 Hz–20 kHz")),
            (label::ANC, T("六麥主動降噪，平均 32 dB", "六麦主动降噪，平均 32 dB", "Six-mic ANC, 32 dB average")),
            (label::BATTERY, T("38 小時（降噪開）、充 10 分鐘聽 5 小時", "38 小时（降噪开）、充 10 分钟听 5 小时", "38 h with ANC, 10 minutes for 5 hours")),
            (label::CONNECTION, T("藍牙 5.4（雙裝置）、USB-C 音訊、3.5 mm", "蓝牙 5.4（双设备）、USB-C 音频、3.5 mm", "Bluetooth 5.4 (two devices), USB-C audio, 3.5 mm")),
            (label::WEIGHT, same("252 g")),
        ],
        care: &[
            care::WIPE_PADS,
            T("耳墊可拆洗，冷水輕壓，完全乾透再裝回", "耳垫可拆洗，冷水轻压，完全干透再装回", "Ear pads unclip: press in cold water and dry completely"),
        ],
        ..Spec::BASE
    },
    Spec {
        slug: "harkvale-bench-monitor", sku: "DG-BM",
        kind: Kind::Headphones, category: "headphones", brand: "harkvale",
        name: T("Bench 監聽耳機", "Bench 监听耳机", "Bench Monitor Headphones"),
        tagline: T("聽得到剪接點，不好聽就是母帶的問題",
                   "听得到剪接点，不好听就是母带的问题",
                   "You will hear the edit. If it sounds bad, it is the recording"),
        colours: &["black"],
        price: 4290, weight_g: 520,
        attributes: "connection=jack audience=creators occasion=work style=industrial origin=china",
        story: &[
            p(T("為了校對，不為了取悅", "为了校对，不为了取悦", "Made to check, not to flatter"),
              T("中頻平直，1 kHz 以上 ±1.5 dB 內；低頻只延伸不加料。半開放網罩讓空間感保留又不至於把鄰居吵醒。隨盒附頻率響應量測圖，每一支都有自己的序號。",
                "中频平直，1 kHz 以上 ±1.5 dB 内；低频只延伸不加料。半开放网罩让空间感保留又不至于把邻居吵醒。随盒附频率响应量测图，每一支都有自己的序号。",
                "Flat through the mids, within ±1.5 dB above 1 kHz, with bass that extends rather than boosts. Semi-open grilles keep a sense of room without waking neighbours. Each unit ships with its own measured curve.")),
            notes::LISTENING,
        ],
        specs: &[
            (label::DRIVER, T("45 mm 鍍鋁動圈", "45 mm 镀铝动圈", "45 mm aluminium-coated dynamic")),
            (label::IMPEDANCE, T("64 Ω，靈敏度 102 dB SPL/V", "64 Ω，灵敏度 102 dB SPL/V", "64 Ω, 102 dB SPL/V")),
            (label::RESPONSE, same("10 Hz–30 kHz")),
            (label::CABLE, T("3 公尺單邊捲線，附 6.3 mm 轉接頭", "3 米单边卷线，附 6.3 mm 转接头", "3 m coiled single-sided, 6.3 mm adapter")),
            (label::WEIGHT, T("268 g（不含線）", "268 g（不含线）", "268 g without cable")),
        ],
        care: &[
            care::WIPE_PADS,
            T("捲線勿拉至伸直，避免內線疲勞", "卷线勿拉至伸直，避免内线疲劳", "Don't stretch the coil to full length"),
        ],
        ..Spec::BASE
    },
    Spec {
        slug: "harkvale-pace-sport", sku: "DG-PS",
        kind: Kind::Headphones, category: "headphones", brand: "harkvale",
        name: T("Pace 運動耳罩耳機", "Pace 运动头戴式耳机", "Pace Sport Headphones"),
        tagline: T("流汗不發臭，耳墊丟洗衣袋",
                   "流汗不发臭，耳垫丢洗衣袋",
                   "Sweat won't stay; the pads go in the wash"),
        colours: &["coral", "black", "teal"],
        price: 2490, was: Some(2990), weight_g: 380,
        attributes: "connection=bluetooth audience=athletes occasion=sport style=sporty origin=china",
        story: &[
            p(T("健身房的那副", "健身房的那副", "The pair for the gym"),
              T("耳墊以冰絲網布包覆，可拆下洗衣袋機洗。IPX5 防潑，機身縫隙塗防鹽霜處理。通話麥克風在嘴角，側風 25 km/h 下仍聽得清。",
                "耳垫以冰丝网布包覆，可拆下洗衣袋机洗。IPX5 防泼，机身缝隙涂防盐霜处理。通话麦克风在嘴角，侧风 25 km/h 下仍听得清。",
                "Cool-mesh pads unclip and go into a wash bag. IPX5, with salt-resistant seams, and a boom mic clear in a 25 km/h crosswind.")),
            notes::LISTENING,
        ],
        specs: &[
            (label::DRIVER, same("40 mm")),
            (label::BATTERY, T("45 小時", "45 小时", "45 hours")),
            (label::WATER, same("IPX5")),
            (label::PADS, T("可拆洗冰絲網布", "可拆洗冰丝网布", "Removable washable mesh")),
            (label::WEIGHT, same("228 g")),
        ],
        care: &[
            T("耳墊以洗衣袋 30°C 清洗；機身勿沖水", "耳垫以洗衣袋 30°C 清洗；机身勿冲水", "Wash the pads at 30°C in a bag; never rinse the body"),
        ],
        ..Spec::BASE
    },
    Spec {
        slug: "harkvale-plume-anc", sku: "DG-PA",
        kind: Kind::Earbuds, category: "headphones", brand: "harkvale",
        name: T("Plume 主動降噪真無線耳機",
                "Plume 主动降噪真无线耳机",
                "Plume Noise-Cancelling Earbuds"),
        tagline: T("4.6 克一顆，開會忘了拿下來",
                   "4.6 克一颗，开会忘了拿下来",
                   "4.6 grams a bud: you will forget to take them out"),
        colours: &["white", "black", "lavender"],
        price: 3290, was: Some(3690), weight_g: 160,
        attributes: "connection=bluetooth,usb-c,qi audience=unisex occasion=everyday,travel style=minimal origin=china",
        tags: "bestseller commute",
        story: &[
            p(T("塞得進去，也待得住", "塞得进去，也待得住", "In, and staying in"),
              T("噴嘴取 300 副耳模的平均傾角 28°，附五種尺寸耳塞，最小號給耳道窄的人。降噪最多 42 dB，捷運進站的尖聲壓下去最多。單手長按耳柄切換通透，店員問要不要袋子時很有用。",
                "喷嘴取 300 副耳模的平均倾角 28°，附五种尺寸耳塞，最小号给耳道窄的人。降噪最多 42 dB，地铁进站的尖声压下去最多。单手长按耳柄切换通透，店员问要不要袋子时很有用。",
                "The nozzle angle, 28°, is the mean of 300 ear moulds, and five tip sizes go down to the narrowest canals. Up to 42 dB of cancelling tames a braking train; hold the stem to let the cashier through.")),
            notes::LISTENING,
        ],
        specs: &[
            (label::DRIVER, T("11 mm 液晶聚合物振膜", "11 mm 液晶聚合物振膜", "11 mm liquid-crystal-polymer diaphragm")),
            (label::BATTERY, T("單次 7 小時，含充電盒 32 小時", "单次 7 小时，含充电仓 32 小时", "7 h per charge, 32 h with the case")),
            (label::CONNECTION, T("藍牙 5.4，LDAC、雙裝置", "蓝牙 5.4，LDAC、双设备", "Bluetooth 5.4, LDAC, two devices")),
            (label::WATER, same("IP54")),
            (label::WEIGHT, T("單耳 4.6 g，充電盒 41 g", "单耳 4.6 g，充电仓 41 g", "4.6 g a bud, case 41 g")),
            (label::BOX, T("耳塞五組、USB-C 短線", "耳塞五组、USB-C 短线", "Five pairs of tips, short USB-C cable")),
        ],
        care: &[
            T("耳塞每週以清水沖洗晾乾；濾網以乾牙刷輕刷", "耳塞每周以清水冲洗晾干；滤网以干牙刷轻刷", "Rinse tips weekly; brush the mesh with a dry toothbrush"),
        ],
        ..Spec::BASE
    },
    Spec {
        slug: "harkvale-crescent-open", sku: "DG-CO",
        kind: Kind::Earbuds, category: "headphones", brand: "harkvale",
        name: T("Crescent 開放式耳掛耳機", "Crescent 开放式耳挂耳机", "Crescent Open-Ear Earbuds"),
        tagline: T("聽得到音樂，也聽得到後面的車",
                   "听得到音乐，也听得到后面的车",
                   "Music, and the car behind you"),
        colours: &["black", "sand", "mint"],
        price: 2790, weight_g: 190,
        attributes: "connection=bluetooth audience=athletes occasion=sport,outdoor style=sporty origin=china",
        story: &[
            p(T("不塞進耳朵的十小時", "不塞进耳朵的十小时", "Ten hours with nothing in your ears"),
              T("16 mm 斜向單體對準耳道口，以反相聲波抵消外漏，隔壁座位聽不到你的歌單。鎳鈦記憶鋼絲耳鉤外覆矽膠，掛十小時不痛。跑步、騎車、帶小孩都適合。",
                "16 mm 斜向单元对准耳道口，以反相声波抵消外漏，隔壁座位听不到你的歌单。镍钛记忆钢丝耳钩外覆硅胶，挂十小时不痛。跑步、骑车、带小孩都适合。",
                "A 16 mm driver aims at the canal and an opposed wave cancels what leaks, so the next seat is spared your playlist. Memory-wire hooks under silicone stay painless for ten hours of running, riding or minding children.")),
            notes::LISTENING,
        ],
        specs: &[
            (label::DRIVER, T("16 mm 定向單體", "16 mm 定向单元", "16 mm directional")),
            (label::BATTERY, T("單次 10 小時，含充電盒 40 小時", "单次 10 小时，含充电仓 40 小时", "10 h per charge, 40 h with the case")),
            (label::CONNECTION, T("藍牙 5.3，雙裝置", "蓝牙 5.3，双设备", "Bluetooth 5.3, two devices")),
            (label::WATER, same("IP55")),
            (label::WEIGHT, T("單耳 8.9 g", "单耳 8.9 g", "8.9 g a side")),
        ],
        care: &[
            T("運動後以濕布擦去汗鹽再收入充電盒", "运动后以湿布擦去汗盐再收入充电仓", "Wipe sweat off before they go in the case"),
        ],
        ..Spec::BASE
    },
    Spec {
        slug: "harkvale-bean-basic", sku: "DG-BB",
        kind: Kind::Earbuds, category: "headphones", brand: "harkvale",
        name: T("Bean 入門真無線耳機", "Bean 入门真无线耳机", "Bean Everyday Earbuds"),
        tagline: T("不到一千，但麥克風認真做",
                   "不到一千，但麦克风认真做",
                   "Under a thousand, with a microphone that tries"),
        colours: &["ivory", "sky", "coral", "charcoal"],
        price: 890, was: Some(1090), weight_g: 120,
        attributes: "connection=bluetooth audience=students occasion=study,everyday style=playful origin=china",
        story: &[
            p(T("錢花在通話上", "钱花在通话上", "The money went into calls"),
              T("沒有主動降噪，省下的成本給了雙麥克風 AI 收音：咖啡廳裡講線上課，對方聽到的是你。單耳可單獨使用，弄丟一邊可以補買。",
                "没有主动降噪，省下的成本给了双麦克风 AI 收音：咖啡厅里讲在线课，对方听到的是你。单耳可单独使用，弄丢一边可以补买。",
                "No noise cancelling; the savings bought a dual-mic array, so in a café your class hears you. Either bud works alone, and a lost one can be reordered.")),
            notes::LISTENING,
        ],
        specs: &[
            (label::DRIVER, T("10 mm 動圈", "10 mm 动圈", "10 mm dynamic")),
            (label::BATTERY, T("單次 6 小時，含充電盒 24 小時", "单次 6 小时，含充电仓 24 小时", "6 h per charge, 24 h with the case")),
            (label::CONNECTION, T("藍牙 5.3", "蓝牙 5.3", "Bluetooth 5.3")),
            (label::LATENCY, T("遊戲模式 60 ms", "游戏模式 60 ms", "60 ms in game mode")),
            (label::WEIGHT, T("單耳 3.8 g", "单耳 3.8 g", "3.8 g a bud")),
        ],
        care: &[
            T("濾網以乾牙刷輕刷，勿用針挑", "滤网以干牙刷轻刷，勿用针挑", "Brush the mesh dry; never poke it with a pin"),
        ],
        ..Spec::BASE
    },
];
