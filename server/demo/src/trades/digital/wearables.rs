//! Watches.

use crate::picture::Kind;
use crate::spec::{Axis, Spec, T, p, same};
use crate::trades::words::{label, named, notes};

#[rustfmt::skip]
pub(super) const SPECS: &[Spec] = &[
    Spec {
        slug: "quorvex-cadence-3", sku: "DG-C3",
        kind: Kind::Smartwatch, category: "wearables", brand: "quorvex",
        name: T("Cadence 3 運動手錶", "Cadence 3 运动手表", "Cadence 3 Fitness Watch"),
        tagline: T("14 天充一次電，跑步配速不漂",
                   "14 天充一次电，跑步配速不漂",
                   "Two weeks a charge, with pace that doesn't drift"),
        colours: &["black", "silver", "rose"], axes: &[Axis::Named(&named::BAND)],
        price: 4990, was: Some(5490), weight_g: 160,
        attributes: "connection=bluetooth,wifi audience=athletes occasion=sport,everyday style=sporty origin=taiwan",
        story: &[
            p(T("雙頻 GPS 的意義", "双频 GPS 的意义", "Why dual-band GPS matters"),
              T("高樓間單頻訊號會跳樓層，雙頻把每公里誤差壓到 6 公尺內。光學心率配手指 ECG 可測單導程心電圖（非醫療用途）。夜裡的抬腕亮度會跟環境變暗，不會照醒枕邊人。",
                "高楼间单频信号会跳楼层，双频把每公里误差压到 6 米内。光学心率配手指 ECG 可测单导程心电图（非医疗用途）。夜里的抬腕亮度会跟环境变暗，不会照醒枕边人。",
                "Between towers single-band signals jump; dual-band keeps each kilometre within 6 m. Optical heart rate and a one-lead finger ECG (not for diagnosis) are on board, and raise-to-wake dims at night.")),
            notes::WEAR_PRIVACY,
        ],
        specs: &[
            (label::DISPLAY, T("1.4 吋 AMOLED，466 × 466，1,000 nits", "1.4 英寸 AMOLED，466 × 466，1,000 nits", "1.4-inch AMOLED, 466 × 466, 1,000 nits")),
            (label::SENSORS, T("心率、血氧、皮膚溫度、氣壓、雙頻 GPS", "心率、血氧、皮肤温度、气压、双频 GPS", "Heart rate, SpO₂, skin temperature, barometer, dual-band GPS")),
            (label::BATTERY, T("14 天一般使用，GPS 連續 32 小時", "14 天一般使用，GPS 连续 32 小时", "14 days typical, 32 h continuous GPS")),
            (label::WATER, same("5 ATM")),
            (label::SIZE, T("45 × 45 × 11.2 mm，36 g（不含錶帶）", "45 × 45 × 11.2 mm，36 g（不含表带）", "45 × 45 × 11.2 mm, 36 g without band")),
        ],
        care: &[
            T("汗後清水沖洗並擦乾錶帶；勿以溶劑擦拭", "汗后清水冲洗并擦干表带；勿以溶剂擦拭", "Rinse sweat off and dry the band; no solvents"),
        ],
        ..Spec::BASE
    },
    Spec {
        slug: "quorvex-cadence-mini-kids", sku: "DG-CMK",
        kind: Kind::Smartwatch, category: "wearables", brand: "quorvex",
        name: T("Cadence Mini 兒童定位手錶",
                "Cadence Mini 儿童定位手表",
                "Cadence Mini Kids' Locator Watch"),
        tagline: T("打得通、找得到，沒有遊戲可以玩",
                   "打得通、找得到，没有游戏可以玩",
                   "Reachable and findable, with nothing to play"),
        colours: &["yellow", "teal"],
        price: 2490, weight_g: 120, sold_out: true,
        attributes: "connection=bluetooth,wifi,cellular audience=kids occasion=everyday style=playful origin=taiwan",
        story: &[
            p(T("大人放心，小孩無聊", "大人放心，小孩无聊", "Peace for parents, boredom for kids"),
              T("4G eSIM 通話給預設的十個號碼，陌生來電直接擋掉。定位結合 GPS、Wi-Fi、基地台，校園內誤差約 12 公尺；離開設定範圍會推播。上課時段鎖螢幕只顯示時間。",
                "4G eSIM 通话给默认的十个号码，陌生来电直接挡掉。定位结合 GPS、Wi-Fi、基站，校园内误差约 12 米；离开设置范围会推送。上课时段锁屏只显示时间。",
                "A 4G eSIM calls ten saved numbers and blocks the rest. GPS, Wi-Fi and masts place it within about 12 m on campus, with alerts on leaving an area; class hours lock it to a clock.")),
            p(T("家長端看得到什麼", "家长端看得到什么", "What parents can see"),
              T("只有你加入的家人看得到位置，紀錄保留七天後自動刪除；通話內容不經過我們的伺服器。手錶沒有瀏覽器、沒有廣告、不能安裝軟體。月租依電信方案另計，保固一年，錶帶可單買。",
                "只有你加入的家人看得到位置，纪录保留七天后自动删除；通话内容不经过我们的服务器。手表没有浏览器、没有广告、不能安装软件。月费依套餐另计，保修一年，表带可单买。",
                "Only family you add can see the location; history is erased after seven days and calls never pass through our servers. There is no browser, no advertising and nothing to install. The mobile plan is extra; one year of warranty, bands sold singly.")),
        ],
        specs: &[
            (label::DISPLAY, T("1.4 吋 IPS，240 × 240", "1.4 英寸 IPS，240 × 240", "1.4-inch IPS, 240 × 240")),
            (label::NETWORK, same("4G eSIM")),
            (label::BATTERY, T("720 mAh，約 2 天", "720 mAh，约 2 天", "720 mAh, about two days")),
            (label::WATER, T("IP68，可戴著洗手", "IP68，可戴着洗手", "IP68, safe for hand washing")),
            (label::SUITS, T("5–11 歲", "5–11 岁", "Ages 5–11")),
        ],
        care: &[
            T("每週檢查錶帶是否過緊；勿帶去泡溫泉", "每周检查表带是否过紧；勿带去泡温泉", "Check band fit weekly; keep it out of hot springs"),
        ],
        ..Spec::BASE
    },
];
