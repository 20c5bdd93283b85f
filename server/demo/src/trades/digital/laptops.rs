//! Laptops.

use crate::picture::Kind;
use crate::spec::{Axis, Spec, T, p, same};
use crate::trades::words::{care, label, named, notes};

#[rustfmt::skip]
pub(super) const SPECS: &[Spec] = &[
    Spec {
        slug: "quorvex-sedge-14", sku: "DG-S14",
        kind: Kind::Laptop, category: "laptops", brand: "quorvex",
        name: T("Sedge 14 輕薄筆電", "Sedge 14 轻薄本", "Sedge 14 Laptop"),
        tagline: T("1.18 公斤，一整天課，一條 65 W 線",
                   "1.18 公斤，一整天课，一条 65 W 线",
                   "1.18 kg, a day of lectures, one 65 W cable"),
        colours: &["silver", "sky", "charcoal"],
        axes: &[Axis::Capacity(&[(512, 0), (1024, 4500)])],
        price: 36_900, was: Some(39_900), weight_g: 2100,
        attributes: "connection=usb-c,wifi,bluetooth material=aluminium audience=students,office-workers occasion=study,travel style=minimal origin=taiwan",
        story: &[
            p(T("架在教室的小桌板上也不嫌大",
                "架在教室的小桌板上也不嫌大",
                "Light enough for a lecture-hall ledge"),
              T("一體鋁合金切削機身厚 14.8 mm，底殼六顆螺絲可自行更換 SSD。風扇在文書與影片下維持無聲，全速也只有 34 dB。鍵程 1.3 mm，方向鍵為全高，程式設計不必改習慣。",
                "一体铝合金切削机身厚 14.8 mm，底壳六颗螺丝可自行更换 SSD。风扇在办公与视频下维持无声，全速也只有 34 dB。键程 1.3 mm，方向键为全高，编程不必改习惯。",
                "Milled from one block of aluminium, 14.8 mm thick; six screws open it to a replaceable drive. Fans stay off for documents and video and never exceed 34 dB. Keys travel 1.3 mm and the arrows are full height.")),
            p(T("螢幕不反光", "屏幕不反光", "A screen without reflections"),
              T("霧面抗反光鍍膜把窗光壓到四分之一，亮度 500 nits，100% sRGB 出廠校色報告附在盒中。",
                "雾面抗反光镀膜把窗光压到四分之一，亮度 500 nits，100% sRGB 出厂校色报告附在盒中。",
                "A matte coating cuts window glare to a quarter; 500 nits and a 100% sRGB calibration sheet come in the box.")),
            notes::LAPTOP_SERVICE,
        ],
        specs: &[
            (label::DISPLAY, T("14 吋 IPS 霧面，2,880 × 1,800，120 Hz，500 nits", "14 英寸 IPS 雾面，2,880 × 1,800，120 Hz，500 nits", "14-inch matte IPS, 2,880 × 1,800, 120 Hz, 500 nits")),
            (label::CHIP, T("Fenwick U7，10 核心（4 效能＋6 效率）", "Fenwick U7，10 核（4 性能＋6 效率）", "Fenwick U7, ten cores (four performance, six efficient)")),
            (label::MEMORY, T("16 GB LPDDR5X（焊接）", "16 GB LPDDR5X（焊接）", "16 GB LPDDR5X (soldered)")),
            (label::BATTERY, T("70 Wh，網頁約 15 小時", "70 Wh，网页约 15 小时", "70 Wh, about 15 hours of browsing")),
            (label::PORTS, T("2 × USB-C（40 Gbps）、1 × USB-A、3.5 mm", "2 × USB-C（40 Gbps）、1 × USB-A、3.5 mm", "2 × USB-C (40 Gbps), 1 × USB-A, 3.5 mm")),
            (label::SIZE, T("313 × 221 × 14.8 mm，1.18 kg", "313 × 221 × 14.8 mm，1.18 kg", "313 × 221 × 14.8 mm, 1.18 kg")),
        ],
        care: &[
            care::WIPE_DEVICE,
            T("長期插電時開啟 80% 充電上限，延長電池壽命", "长期插电时打开 80% 充电上限，延长电池寿命", "Set the 80% charge limit when always plugged in"),
        ],
        ..Spec::BASE
    },
    Spec {
        slug: "quorvex-forge-16-studio", sku: "DG-F16S",
        kind: Kind::Laptop, category: "laptops", brand: "quorvex",
        name: T("Forge 16 創作筆電", "Forge 16 创作本", "Forge 16 Creator Laptop"),
        tagline: T("剪 4K 不等待，DCI-P3 出廠就準",
                   "剪 4K 不等待，DCI-P3 出厂就准",
                   "4K edits that don't wait, DCI-P3 accurate from the box"),
        colours: &["charcoal"],
        axes: &[Axis::Capacity(&[(1024, 0), (2048, 5500)]), Axis::Named(&named::MEMORY)],
        price: 59_900, was: Some(64_900), weight_g: 4200,
        attributes: "connection=usb-c,hdmi,wifi,ethernet material=aluminium audience=creators occasion=work,gaming style=industrial origin=taiwan",
        story: &[
            p(T("螢幕是第一張顯卡", "屏幕是第一张显卡", "The display comes first"),
              T("16 吋 mini-LED，1,152 分區、峰值 1,600 nits，Delta E 小於 1。附硬體校色存檔，重灌不掉。散熱為三風扇四熱管，持續 95 W CPU 輸出下機身表面 41°C，掌托溫度低於 34°C。",
                "16 英寸 mini-LED，1,152 分区、峰值 1,600 nits，Delta E 小于 1。附硬件校色存档，重装不掉。散热为三风扇四热管，持续 95 W CPU 输出下机身表面 41°C，掌托温度低于 34°C。",
                "A 16-inch mini-LED with 1,152 zones and 1,600 nits peak holds Delta E under 1, with the profile stored in hardware. Three fans and four heat pipes sustain 95 W while the palm rest stays below 34°C.")),
            notes::LAPTOP_SERVICE,
        ],
        specs: &[
            (label::DISPLAY, T("16 吋 mini-LED，3,200 × 2,000，165 Hz，1,152 分區", "16 英寸 mini-LED，3,200 × 2,000，165 Hz，1,152 分区", "16-inch mini-LED, 3,200 × 2,000, 165 Hz, 1,152 zones")),
            (label::CHIP, T("Fenwick H9，16 核心；獨立顯示 8 GB GDDR6", "Fenwick H9，16 核；独立显卡 8 GB GDDR6", "Fenwick H9, 16 cores; 8 GB GDDR6 graphics")),
            (label::BATTERY, T("99 Wh，影片約 9 小時", "99 Wh，视频约 9 小时", "99 Wh, about 9 hours of video")),
            (label::PORTS, T("2 × USB-C、2 × USB-A、HDMI 2.1、2.5G 網路、SD 讀卡", "2 × USB-C、2 × USB-A、HDMI 2.1、2.5G 网络、SD 读卡", "2 × USB-C, 2 × USB-A, HDMI 2.1, 2.5G Ethernet, SD")),
            (label::COOLING, T("三風扇四熱管，持續 95 W", "三风扇四热管，持续 95 W", "Three fans, four heat pipes, 95 W sustained")),
            (label::SIZE, T("356 × 251 × 19.6 mm，2.3 kg", "356 × 251 × 19.6 mm，2.3 kg", "356 × 251 × 19.6 mm, 2.3 kg")),
        ],
        care: &[
            care::WIPE_DEVICE,
            T("每三個月以壓縮空氣清散熱孔，勿用吸塵器", "每三个月以压缩空气清散热孔，勿用吸尘器", "Blow the vents out every three months; no vacuum cleaner"),
        ],
        ..Spec::BASE
    },
    Spec {
        slug: "quorvex-forge-15-arena", sku: "DG-F15A",
        kind: Kind::Laptop, category: "laptops", brand: "quorvex",
        name: T("Forge 15 Arena 電競筆電", "Forge 15 Arena 游戏本", "Forge 15 Arena Gaming Laptop"),
        tagline: T("240 Hz 螢幕與 140 W 顯卡，鍵盤不發光也行",
                   "240 Hz 屏幕与 140 W 显卡，键盘不发光也行",
                   "240 Hz, 140 W graphics, and you may switch off the lights"),
        colours: &["black"],
        axes: &[Axis::Capacity(&[(512, 0), (1024, 2500)]), Axis::Named(&named::MEMORY)],
        price: 45_900, was: Some(49_900), weight_g: 4400,
        attributes: "connection=usb-c,hdmi,wifi,ethernet material=plastic audience=students occasion=gaming style=street origin=taiwan",
        story: &[
            p(T("燈光可以全部關掉", "灯光可以全部关掉", "The lights switch off"),
              T("我們把 RGB 做成一鍵關閉，圖書館也帶得出去。獨立顯卡總功耗 140 W，配獨顯直連，延遲少一幀。液態金屬導熱加 84 片風扇葉，遊戲一小時後鍵盤區不超過 43°C。",
                "我们把 RGB 做成一键关闭，图书馆也带得出去。独立显卡总功耗 140 W，配独显直连，延迟少一帧。液态金属导热加 84 片风扇叶，游戏一小时后键盘区不超过 43°C。",
                "One key kills the RGB so it can visit a library. Graphics draw 140 W over a direct switch, saving a frame of delay; liquid metal and 84-blade fans keep the keys under 43°C after an hour.")),
            notes::LAPTOP_SERVICE,
        ],
        specs: &[
            (label::DISPLAY, T("15.6 吋 IPS，2,560 × 1,440，240 Hz，3 ms", "15.6 英寸 IPS，2,560 × 1,440，240 Hz，3 ms", "15.6-inch IPS, 2,560 × 1,440, 240 Hz, 3 ms")),
            (label::CHIP, T("Fenwick H7，14 核心；獨顯 140 W", "Fenwick H7，14 核；独显 140 W", "Fenwick H7, 14 cores; 140 W graphics")),
            (label::KEYBOARD, T("全尺寸巧克力鍵、1.7 mm 鍵程、分區背光", "全尺寸巧克力键、1.7 mm 键程、分区背光", "Full-size chiclet, 1.7 mm travel, zoned backlight")),
            (label::BATTERY, T("86 Wh，影片約 7 小時", "86 Wh，视频约 7 小时", "86 Wh, about 7 hours of video")),
            (label::PORTS, T("3 × USB-A、1 × USB-C、HDMI 2.1、RJ45", "3 × USB-A、1 × USB-C、HDMI 2.1、RJ45", "3 × USB-A, 1 × USB-C, HDMI 2.1, RJ45")),
            (label::SIZE, T("359 × 264 × 24.4 mm，2.4 kg", "359 × 264 × 24.4 mm，2.4 kg", "359 × 264 × 24.4 mm, 2.4 kg")),
        ],
        care: &[
            care::NOHEAT_DEVICE,
            T("長時間遊戲請墊高機身保持進風", "长时间游戏请垫高机身保持进风", "Raise the base for airflow in long sessions"),
        ],
        ..Spec::BASE
    },
    Spec {
        slug: "quorvex-wren-13-go", sku: "DG-W13G",
        kind: Kind::Laptop, category: "laptops", brand: "quorvex",
        name: T("Wren 13 Go 小筆電", "Wren 13 Go 小笔记本", "Wren 13 Go Compact Laptop"),
        tagline: T("無風扇、12 小時、980 克",
                   "无风扇、12 小时、980 克",
                   "Fanless, 12 hours, 980 grams"),
        colours: &["mint", "ivory", "navy"], axes: &[Axis::Capacity(&[(256, 0), (512, 1500)])],
        price: 17_900, was: Some(19_900), weight_g: 1700,
        attributes: "connection=usb-c,wifi,bluetooth material=plastic audience=students,beginners occasion=study,travel style=playful origin=taiwan",
        tags: "back-to-school",
        story: &[
            p(T("第一台電腦", "第一台电脑", "A first computer"),
              T("無風扇設計完全無聲，適合夜裡寫報告。螢幕轉軸 180 度攤平，方便同桌討論；鍵盤面有防潑水層，翻倒後立刻斷電晾乾即可。底部兩顆螺絲即可換電池。",
                "无风扇设计完全无声，适合夜里写报告。屏幕转轴 180 度摊平，方便同桌讨论；键盘面有防泼水层，翻倒后立刻断电晾干即可。底部两颗螺丝即可换电池。",
                "Fanless and silent for late essays. The hinge lies flat for working at one table, the keyboard is spill-resistant (switch off and dry at once), and two screws release the battery.")),
            notes::LAPTOP_SERVICE,
        ],
        specs: &[
            (label::DISPLAY, T("13.3 吋 IPS，1,920 × 1,200，400 nits", "13.3 英寸 IPS，1,920 × 1,200，400 nits", "13.3-inch IPS, 1,920 × 1,200, 400 nits")),
            (label::CHIP, T("Tarn N5，8 核心低功耗", "Tarn N5，8 核低功耗", "Tarn N5, eight low-power cores")),
            (label::MEMORY, same("8 GB LPDDR5")),
            (label::BATTERY, T("50 Wh，約 12 小時", "50 Wh，约 12 小时", "50 Wh, about 12 hours")),
            (label::PORTS, T("2 × USB-C、1 × USB-A、microSD", "2 × USB-C、1 × USB-A、microSD", "2 × USB-C, 1 × USB-A, microSD")),
            (label::SIZE, same("298 × 208 × 15.1 mm, 0.98 kg")),
        ],
        care: &[care::WIPE_DEVICE, care::NOHEAT_DEVICE],
        ..Spec::BASE
    },
];
