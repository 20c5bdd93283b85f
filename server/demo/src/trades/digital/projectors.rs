//! Projectors.

use crate::picture::Kind;
use crate::spec::{Spec, T, p, same};
use crate::trades::words::{care, label, notes};

#[rustfmt::skip]
pub(super) const SPECS: &[Spec] = &[
    Spec {
        slug: "lumadeck-duo-4k", sku: "DG-D4",
        kind: Kind::Projector, category: "projectors", brand: "lumadeck",
        name: T("Duo 4K 三色雷射投影機", "Duo 4K 三色激光投影仪", "Duo 4K Tri-Laser Projector"),
        tagline: T("2,400 流明，拉上窗簾就能看球",
                   "2,400 流明，拉上窗帘就能看球",
                   "2,400 lumens: half-drawn curtains will do"),
        colours: &["white", "charcoal"],
        featured: Some(2), price: 28_900, was: Some(32_900), weight_g: 4200,
        attributes: "connection=wifi,bluetooth,hdmi audience=office-workers occasion=home,meeting style=minimal origin=taiwan",
        tags: "bestseller",
        story: &[
            p(T("三色雷射，不是濾光片", "三色激光，不是滤光片", "Three lasers, no colour wheel"),
              T("紅綠藍三色雷射直接發光，色域 BT.2020 110%，沒有彩虹紋。自動對焦與垂直梯形 ±40° 在開機 6 秒內完成，移動後自動再校一次。風扇 26 dB，離三步就聽不見。",
                "红绿蓝三色激光直接发光，色域 BT.2020 110%，没有彩虹纹。自动对焦与垂直梯形 ±40° 在开机 6 秒内完成，移动后自动再校一次。风扇 26 dB，离三步就听不见。",
                "Red, green and blue lasers emit directly for 110% of BT.2020 with no rainbow trails. Autofocus and ±40° keystone finish within six seconds and repeat when it moves. The fan holds 26 dB.")),
            p(T("放哪裡都行", "放哪里都行", "Put it anywhere"),
              T("投射比 1.2:1，2.7 公尺距離投 100 吋。腳座可仰 15°，也能鎖在天花板。內建喇叭為 2×8 W，看電影夠，接音響更好。",
                "投射比 1.2:1，2.7 米距离投 100 英寸。脚座可仰 15°，也能锁在天花板。内置扬声器为 2×8 W，看电影够，接音响更好。",
                "Throw ratio 1.2:1: 100 inches from 2.7 m. A 15° foot or a ceiling mount both fit. Two 8 W speakers do for a film; a sound system does more.")),
            notes::PROJECTOR_SETUP,
        ],
        specs: &[
            (label::BRIGHTNESS, T("2,400 流明 ANSI", "2,400 流明 ANSI", "2,400 ANSI lumens")),
            (label::RESOLUTION, T("4K UHD（0.47 吋 DMD，四倍像素位移）", "4K UHD（0.47 英寸 DMD，四倍像素位移）", "4K UHD (0.47-inch DMD with pixel shift)")),
            (label::THROW, T("1.2:1，100 吋約 2.7 公尺", "1.2:1，100 英寸约 2.7 米", "1.2:1, 100 inches from 2.7 m")),
            (label::LAMP, T("三色雷射 25,000 小時", "三色激光 25,000 小时", "Tri-colour laser, 25,000 hours")),
            (label::NOISE, T("26 dB（標準模式）", "26 dB（标准模式）", "26 dB in standard mode")),
            (label::INPUTS, T("2 × HDMI 2.1（eARC）、USB-A、3.5 mm", "2 × HDMI 2.1（eARC）、USB-A、3.5 mm", "2 × HDMI 2.1 (eARC), USB-A, 3.5 mm")),
            (label::SIZE, T("218 × 201 × 132 mm，3.6 kg", "218 × 201 × 132 mm，3.6 kg", "218 × 201 × 132 mm, 3.6 kg")),
        ],
        care: &[
            care::LENS_CLOTH,
            T("進風口每月吸塵一次，通風處離牆 20 公分", "进风口每月吸尘一次，通风处离墙 20 厘米", "Vacuum intakes monthly and leave 20 cm behind it"),
        ],
        ..Spec::BASE
    },
    Spec {
        slug: "lumadeck-pocket-lantern", sku: "DG-PL",
        kind: Kind::Projector, category: "projectors", brand: "lumadeck",
        name: T("Pocket Lantern 隨身投影機",
                "Pocket Lantern 便携投影仪",
                "Pocket Lantern Portable Projector"),
        tagline: T("900 克的牆，2.5 小時的電影",
                   "900 克的墙，2.5 小时的电影",
                   "A 900-gram wall and two and a half hours of film"),
        colours: &["ivory", "teal"],
        price: 8990, was: Some(10_900), weight_g: 900,
        attributes: "connection=wifi,bluetooth,hdmi,usb-c audience=students occasion=travel,party style=playful origin=taiwan",
        story: &[
            p(T("露營帳篷裡的電影院", "露营帐篷里的电影院", "A cinema in a tent"),
              T("LED 光源 400 流明，關燈後 60 吋剛好。USB-C PD 65 W 可邊充邊看，行動電源也餵得飽。側握把可倒立當燈，夜裡找廁所不用手機。",
                "LED 光源 400 流明，关灯后 60 英寸刚好。USB-C PD 65 W 可边充边看，充电宝也喂得饱。侧把手可倒立当灯，夜里找厕所不用手机。",
                "400 LED lumens suit 60 inches in the dark. USB-C PD 65 W charges while playing, power banks included. Stand it on its handle and it becomes a lantern.")),
            notes::PROJECTOR_SETUP,
        ],
        specs: &[
            (label::BRIGHTNESS, T("400 流明 ANSI", "400 流明 ANSI", "400 ANSI lumens")),
            (label::RESOLUTION, T("1080p（0.33 吋 DMD）", "1080p（0.33 英寸 DMD）", "1080p (0.33-inch DMD)")),
            (label::THROW, T("1.1:1，60 吋約 1.5 公尺", "1.1:1，60 英寸约 1.5 米", "1.1:1, 60 inches from 1.5 m")),
            (label::BATTERY, T("16,000 mAh，約 2.5 小時", "16,000 mAh，约 2.5 小时", "16,000 mAh, about 2.5 hours")),
            (label::NOISE, same("22 dB")),
            (label::SIZE, T("190 × 105 × 62 mm，0.9 kg", "190 × 105 × 62 mm，0.9 kg", "190 × 105 × 62 mm, 0.9 kg")),
        ],
        care: &[care::LENS_CLOTH, care::NOHEAT_DEVICE],
        ..Spec::BASE
    },
    Spec {
        slug: "lumadeck-boardroom-short", sku: "DG-BS",
        kind: Kind::Projector, category: "projectors", brand: "lumadeck",
        name: T("Boardroom 短焦商務投影機",
                "Boardroom 短焦商务投影仪",
                "Boardroom Short-Throw Projector"),
        tagline: T("4,500 流明，講者不再被自己的影子擋住",
                   "4,500 流明，演讲者不再被自己的影子挡住",
                   "4,500 lumens, and the speaker's shadow stays off the slide"),
        colours: &["white"],
        price: 42_900, weight_g: 6900,
        attributes: "connection=hdmi,wifi,ethernet audience=office-workers occasion=meeting style=business origin=taiwan",
        story: &[
            p(T("為開燈的會議室做的", "为开灯的会议室做的", "Made for rooms with the lights on"),
              T("4,500 流明搭配 20,000:1 動態對比，日光燈下表格仍然清楚。短焦 0.5:1，貼著牆 1.1 公尺投 100 吋，講者站在前面不刺眼。支援無線投影到四台裝置分割畫面，會議記錄一人一格。",
                "4,500 流明搭配 20,000:1 动态对比，日光灯下表格仍然清楚。短焦 0.5:1，贴着墙 1.1 米投 100 英寸，演讲者站在前面不刺眼。支持无线投影到四台设备分割画面，会议记录一人一格。",
                "4,500 lumens and 20,000:1 dynamic contrast keep spreadsheets legible under fluorescents. At 0.5:1 it throws 100 inches from 1.1 m, with no glare in the speaker's eyes. Four devices can share the screen, one for minutes.")),
            notes::PROJECTOR_SETUP,
        ],
        specs: &[
            (label::BRIGHTNESS, T("4,500 流明 ANSI", "4,500 流明 ANSI", "4,500 ANSI lumens")),
            (label::RESOLUTION, same("WUXGA 1,920 × 1,200")),
            (label::THROW, T("0.5:1，100 吋約 1.1 公尺", "0.5:1，100 英寸约 1.1 米", "0.5:1, 100 inches from 1.1 m")),
            (label::LAMP, T("雷射 20,000 小時", "激光 20,000 小时", "Laser, 20,000 hours")),
            (label::NETWORK, T("RJ45 控制、無線四分割", "RJ45 控制、无线四分割", "RJ45 control, wireless split in four")),
            (label::SIZE, T("377 × 302 × 120 mm，5.9 kg", "377 × 302 × 120 mm，5.9 kg", "377 × 302 × 120 mm, 5.9 kg")),
        ],
        care: &[
            care::LENS_CLOTH,
            T("懸吊安裝請以原廠支架固定四點", "悬吊安装请以原厂支架固定四点", "Mount overhead only with the four-point bracket"),
        ],
        ..Spec::BASE
    },
];
