//! Phones.

use crate::picture::Kind;
use crate::spec::{Axis, Shelf, Spec, T, p, same};
use crate::trades::words::{care, label, notes};

#[rustfmt::skip]
pub(super) const SPECS: &[Spec] = &[
    Spec {
        slug: "quorvex-lume-9", sku: "DG-L9",
        kind: Kind::Phone, category: "phones", brand: "quorvex",
        name: T("Lume 9 手機", "Lume 9 手机", "Lume 9 Phone"),
        tagline: T("6.3 吋、187 克，拍夜景不必屏息",
                   "6.3 英寸、187 克，拍夜景不必屏息",
                   "6.3 inches, 187 grams, night shots without holding your breath"),
        colours: &["navy", "silver", "sage"],
        axes: &[Axis::Capacity(&[(128, 0), (256, 2500), (512, 6000)])],
        price: 18_900, was: Some(20_900), weight_g: 430,
        attributes: "connection=cellular,wifi,bluetooth,usb-c audience=creators occasion=everyday,travel style=minimal origin=taiwan",
        story: &[
            p(T("一吋大底的主鏡頭", "一英寸大底的主镜头", "A one-inch main sensor"),
              T("主鏡頭採用 1 吋、5,000 萬畫素感光元件，光圈 f/1.8，夜裡的便利商店招牌不再糊成一片。3.2 倍潛望鏡頭最近對焦 18 公分，拍菜也拍得近。預設色彩偏自然，想要鮮豔再自己轉。",
                "主镜头采用 1 英寸、5,000 万像素传感器，光圈 f/1.8，夜里的便利店招牌不再糊成一片。3.2 倍潜望镜头最近对焦 18 厘米，拍菜也拍得近。默认色彩偏自然，想要鲜艳再自己转。",
                "A 1-inch, 50 MP sensor behind f/1.8 keeps neon signs legible at night. The 3.2× periscope focuses from 18 cm, close enough for food. Colours default to natural; vivid is a choice.")),
            p(T("一天半的電", "一天半的电", "A day and a half"),
              T("4,900 mAh 電池配 6.3 吋 LTPO 螢幕（1–120 Hz），實測通勤、導航、拍照混用可到隔天中午。盒內附 45 W 充電器，30 分鐘到 58%。",
                "4,900 mAh 电池配 6.3 英寸 LTPO 屏幕（1–120 Hz），实测通勤、导航、拍照混用可到隔天中午。盒内附 45 W 充电器，30 分钟到 58%。",
                "4,900 mAh with a 6.3-inch LTPO display (1–120 Hz) lasts to the next noon in mixed use; the 45 W charger in the box reaches 58% in half an hour.")),
            notes::PHONE_SERVICE,
        ],
        specs: &[
            (label::DISPLAY, T("6.3 吋 LTPO OLED，2,640 × 1,200，1–120 Hz，峰值 2,400 nits", "6.3 英寸 LTPO OLED，2,640 × 1,200，1–120 Hz，峰值 2,400 nits", "6.3-inch LTPO OLED, 2,640 × 1,200, 1–120 Hz, 2,400 nits peak")),
            (label::CHIP, T("Kestrel 8 Gen 2 八核心，4 nm", "Kestrel 8 Gen 2 八核，4 nm", "Kestrel 8 Gen 2, eight cores, 4 nm")),
            (label::MEMORY, same("12 GB LPDDR5X")),
            (label::CAMERA, T("50 MP 1 吋主鏡頭＋50 MP 3.2 倍潛望＋48 MP 超廣角", "50 MP 1 英寸主镜头＋50 MP 3.2 倍潜望＋48 MP 超广角", "50 MP 1-inch main, 50 MP 3.2× periscope, 48 MP ultra-wide")),
            (label::BATTERY, T("4,900 mAh，45 W 有線、25 W 無線", "4,900 mAh，45 W 有线、25 W 无线", "4,900 mAh, 45 W wired, 25 W wireless")),
            (label::WATER, T("IP68（1.5 公尺 30 分鐘）", "IP68（1.5 米 30 分钟）", "IP68, 1.5 m for 30 minutes")),
            (label::SIZE, T("151.2 × 72.4 × 8.1 mm，187 g", "151.2 × 72.4 × 8.1 mm，187 g", "151.2 × 72.4 × 8.1 mm, 187 g")),
            (label::BOX, T("手機、45 W 充電器、USB-C 線、保護貼（已貼）", "手机、45 W 充电器、USB-C 线、贴膜（已贴）", "Phone, 45 W charger, USB-C cable, film applied")),
        ],
        care: &[
            T("保固 24 個月，電池健康度低於 80% 免費更換一次", "保修 24 个月，电池健康度低于 80% 免费更换一次", "24-month warranty with one free battery below 80% health"),
            care::NOHEAT_DEVICE,
            care::WIPE_DEVICE,
        ],
        ..Spec::BASE
    },
    Spec {
        slug: "quorvex-lume-9-pro", sku: "DG-L9P",
        kind: Kind::Phone, category: "phones", brand: "quorvex",
        name: T("Lume 9 Pro 手機", "Lume 9 Pro 手机", "Lume 9 Pro Phone"),
        tagline: T("鈦邊框、六年更新，錄影直接進剪輯軟體",
                   "钛边框、六年更新，录像直接进剪辑软件",
                   "Titanium frame, six years of updates, footage ready for the edit"),
        colours: &["charcoal", "ivory"],
        axes: &[Axis::Capacity(&[(256, 0), (512, 4000), (1024, 10000)])],
        price: 32_900, weight_g: 480,
        attributes: "connection=cellular,wifi,bluetooth,usb-c,qi audience=creators occasion=work,travel style=business origin=taiwan",
        story: &[
            p(T("給拍影片的人", "给拍视频的人", "For people who shoot video"),
              T("支援 4K 120 幀 10-bit Log，直接寫入外接 SSD，USB-C 速率 10 Gbps。側邊專用對焦鍵半按鎖焦、全按錄影，戴手套也行。6.8 吋曲面收窄到 1.4 mm 邊框。",
                "支持 4K 120 帧 10-bit Log，直接写入外接 SSD，USB-C 速率 10 Gbps。侧边专用对焦键半按锁焦、全按录像，戴手套也行。6.8 英寸曲面收窄到 1.4 mm 边框。",
                "4K at 120 frames in 10-bit Log can be written straight to an external drive over 10 Gbps USB-C. A dedicated shutter half-presses to focus, gloves and all. The 6.8-inch panel keeps its bezel to 1.4 mm.")),
            notes::PHONE_SERVICE,
        ],
        specs: &[
            (label::DISPLAY, T("6.8 吋 LTPO OLED，3,168 × 1,440，1–144 Hz", "6.8 英寸 LTPO OLED，3,168 × 1,440，1–144 Hz", "6.8-inch LTPO OLED, 3,168 × 1,440, 1–144 Hz")),
            (label::CHIP, T("Kestrel 9 Ultra，3 nm，散熱均溫板 6,100 mm²", "Kestrel 9 Ultra，3 nm，散热均温板 6,100 mm²", "Kestrel 9 Ultra, 3 nm, 6,100 mm² vapour chamber")),
            (label::MEMORY, same("16 GB LPDDR5X")),
            (label::CAMERA, T("50 MP 1 吋可變光圈（f/1.6–f/4.0）＋200 MP 5 倍潛望＋50 MP 超廣角", "50 MP 1 英寸可变光圈（f/1.6–f/4.0）＋200 MP 5 倍潜望＋50 MP 超广角", "50 MP 1-inch with f/1.6–f/4.0 iris, 200 MP 5× periscope, 50 MP ultra-wide")),
            (label::BATTERY, T("5,400 mAh，90 W 有線、50 W 無線", "5,400 mAh，90 W 有线、50 W 无线", "5,400 mAh, 90 W wired, 50 W wireless")),
            (label::FRAME, T("五級鈦合金", "五级钛合金", "Grade 5 titanium")),
            (label::UPDATES, T("六年系統、七年安全性更新", "六年系统、七年安全性更新", "Six years of system, seven of security updates")),
            (label::SIZE, T("163.4 × 76.1 × 8.7 mm，221 g", "163.4 × 76.1 × 8.7 mm，221 g", "163.4 × 76.1 × 8.7 mm, 221 g")),
        ],
        care: &[
            care::NOHEAT_DEVICE,
            T("摔落時先以軟布擦去碎屑再檢查螢幕，避免二次刮傷", "摔落时先以软布擦去碎屑再检查屏幕，避免二次刮伤", "After a drop, brush grit away before wiping the screen"),
        ],
        ..Spec::BASE
    },
    Spec {
        slug: "quorvex-reed-6-lite", sku: "DG-R6L",
        kind: Kind::Phone, category: "phones", brand: "quorvex",
        name: T("Reed 6 Lite 手機", "Reed 6 Lite 手机", "Reed 6 Lite Phone"),
        tagline: T("三天才充一次電，耳機孔還在",
                   "三天才充一次电，耳机孔还在",
                   "Charge every third day, and the headphone jack stayed"),
        colours: &["sky", "black", "rose"], axes: &[Axis::Capacity(&[(128, 0), (256, 1200)])],
        price: 6990, was: Some(7990), weight_g: 400,
        attributes: "connection=cellular,wifi,bluetooth,jack audience=students occasion=study,everyday style=playful origin=taiwan",
        story: &[
            p(T("學生預算，不是學生等級",
                "学生预算，不是学生等级",
                "A student's budget, not a student's patience"),
              T("6,000 mAh 電池遇上 6 奈米省電晶片，實測社群加影音約兩天半。保留 3.5 mm 耳機孔與記憶卡槽，最大擴充 1 TB。螢幕為 LCD，長時間閱讀不閃爍，對低頻閃敏感的人很友善。",
                "6,000 mAh 电池遇上 6 纳米省电芯片，实测刷社交和看视频约两天半。保留 3.5 mm 耳机孔与存储卡槽，最大扩充 1 TB。屏幕为 LCD，长时间阅读不闪烁，对低频闪敏感的人很友善。",
                "6,000 mAh and an efficient 6 nm chip ran two and a half days of feeds and video. There is a 3.5 mm jack and a card slot to 1 TB. The LCD does not flicker, kind to eyes that notice.")),
            notes::PHONE_SERVICE,
        ],
        specs: &[
            (label::DISPLAY, T("6.6 吋 LCD，2,400 × 1,080，90 Hz", "6.6 英寸 LCD，2,400 × 1,080，90 Hz", "6.6-inch LCD, 2,400 × 1,080, 90 Hz")),
            (label::CHIP, T("Tarn 6，6 nm 八核心", "Tarn 6，6 nm 八核", "Tarn 6, eight cores, 6 nm")),
            (label::MEMORY, T("6 GB，可擴充 microSD 1 TB", "6 GB，可扩充 microSD 1 TB", "6 GB, microSD to 1 TB")),
            (label::CAMERA, T("50 MP 主鏡頭＋2 MP 微距，前鏡頭 16 MP", "50 MP 主镜头＋2 MP 微距，前镜头 16 MP", "50 MP main, 2 MP macro, 16 MP front")),
            (label::BATTERY, T("6,000 mAh，33 W 快充", "6,000 mAh，33 W 快充", "6,000 mAh, 33 W charging")),
            (label::SIZE, T("165.1 × 76.0 × 8.6 mm，199 g", "165.1 × 76.0 × 8.6 mm，199 g", "165.1 × 76.0 × 8.6 mm, 199 g")),
        ],
        care: &[
            care::WIPE_DEVICE,
            T("雙卡槽與記憶卡共用，安裝記憶卡前請關機", "双卡槽与存储卡共用，安装存储卡前请关机", "One slot is shared by SIM 2 and the card; switch off before inserting"),
        ],
        ..Spec::BASE
    },
    Spec {
        slug: "quorvex-fold-terra", sku: "DG-FT",
        kind: Kind::Phone, category: "phones", brand: "quorvex",
        name: T("Fold Terra 摺疊手機", "Fold Terra 折叠手机", "Fold Terra Folding Phone"),
        tagline: T("打開是 8 吋的報表，合上是 9.4 mm 的薄",
                   "打开是 8 英寸的报表，合上是 9.4 mm 的薄",
                   "Opens to an 8-inch spreadsheet, shuts to 9.4 mm"),
        colours: &["black", "gold"], axes: &[Axis::Capacity(&[(256, 0), (512, 5000)])],
        price: 45_900, was: Some(49_900), weight_g: 520, shelf: Shelf::From(5),
        attributes: "connection=cellular,wifi,bluetooth,usb-c,qi audience=office-workers occasion=meeting,travel style=business origin=taiwan",
        story: &[
            p(T("摺痕摸得到嗎？", "折痕摸得到吗？", "Can you feel the crease?"),
              T("水滴型轉軸把折線半徑放大到 4.2 mm，室溫下指腹幾乎摸不出。通過 40 萬次開合，螢幕貼片保固期內免費更換一次。外螢幕 6.4 吋為完整比例，不用打開也能回訊息。",
                "水滴型转轴把折线半径放大到 4.2 mm，室温下指腹几乎摸不出。通过 40 万次开合，屏幕贴片保修期内免费更换一次。外屏 6.4 英寸为完整比例，不用打开也能回消息。",
                "A teardrop hinge opens the fold to a 4.2 mm radius; at room temperature a fingertip hardly finds it. It passed 400,000 folds, with one free film replacement. The 6.4-inch outer display is full-shaped, so replies don't need unfolding.")),
            notes::PHONE_SERVICE,
        ],
        specs: &[
            (label::DISPLAY, T("內 8.0 吋 2,480 × 2,200／外 6.4 吋 2,400 × 1,080，皆 120 Hz", "内 8.0 英寸 2,480 × 2,200／外 6.4 英寸 2,400 × 1,080，皆 120 Hz", "Inner 8.0-inch 2,480 × 2,200, outer 6.4-inch 2,400 × 1,080, both 120 Hz")),
            (label::CHIP, same("Kestrel 9, 3 nm")),
            (label::MEMORY, same("12 GB LPDDR5X")),
            (label::CAMERA, T("50 MP 主鏡頭＋48 MP 超廣角＋10 MP 2 倍", "50 MP 主镜头＋48 MP 超广角＋10 MP 2 倍", "50 MP main, 48 MP ultra-wide, 10 MP 2×")),
            (label::BATTERY, T("5,100 mAh，67 W 有線、30 W 無線", "5,100 mAh，67 W 有线、30 W 无线", "5,100 mAh, 67 W wired, 30 W wireless")),
            (label::HINGE, T("40 萬次開合測試，IPX8", "40 万次开合测试，IPX8", "400,000 folds tested, IPX8")),
            (label::SIZE, T("合上 9.4 mm，246 g", "合上 9.4 mm，246 g", "9.4 mm folded, 246 g")),
        ],
        care: &[
            T("開合勿夾異物；螢幕中央不貼任何膜", "开合勿夹异物；屏幕中央不贴任何膜", "Keep grit out when folding; never add film to the inner screen"),
            care::WIPE_DEVICE,
        ],
        ..Spec::BASE
    },
];
