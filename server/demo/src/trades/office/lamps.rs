//! Desk lamps.

use crate::picture::Kind;
use crate::spec::{Spec, T, p, same};
use crate::trades::words::{care, label, notes};

#[rustfmt::skip]
pub(super) const SPECS: &[Spec] = &[
    Spec {
        slug: "deskarra-beam-arm-lamp", sku: "OF-BAL",
        kind: Kind::DeskLamp, category: "office-equipment", brand: "deskarra",
        name: T("Beam 長臂護眼檯燈", "Beam 长臂护眼台灯", "Beam Long-Arm Desk Lamp"),
        tagline: T("75 公分的光，整張桌子一樣亮",
                   "75 厘米的光，整张桌子一样亮",
                   "A 75 cm bar that lights the whole desk evenly"),
        colours: &["black", "white", "sage"],
        price: 2490, was: Some(2890), weight_g: 1900,
        attributes: "material=aluminium occasion=work,study style=minimal room=study,office origin=taiwan",
        story: &[
            p(T("不是更亮，是更勻", "不是更亮，是更匀", "Not brighter, more even"),
              T("雙排燈珠加導光板，桌面 120 × 60 公分範圍內最亮與最暗相差不到三成，書角不必再挪。色溫 2,700–6,000 K 無段調整，人離開 15 分鐘自動熄燈，回座以上次的設定亮起。",
                "双排灯珠加导光板，桌面 120 × 60 厘米范围内最亮与最暗相差不到三成，书角不必再挪。色温 2,700–6,000 K 无级调整，人离开 15 分钟自动熄灯，回座以上次的设置亮起。",
                "Two rows of LEDs behind a diffuser keep a 120 × 60 cm area within 30% from brightest to dimmest, so the corner of the book needs no moving. Colour runs steplessly from 2,700 to 6,000 K; it goes out 15 minutes after you leave and returns as you left it.")),
            notes::LAMP_LIGHT,
        ],
        specs: &[
            (label::ILLUMINANCE, T("桌面中心 1,200 lux（高度 40 公分）", "桌面中心 1,200 lux（高度 40 厘米）", "1,200 lux at the centre from 40 cm")),
            (label::COLOUR_TEMP, same("2,700–6,000 K")),
            (label::CRI, T("Ra 97，R9 90", "Ra 97，R9 90", "Ra 97, R9 90")),
            (label::ARM, T("鋁合金雙節臂，展開 82 公分", "铝合金双节臂，展开 82 厘米", "Two-part aluminium arm, 82 cm")),
            (label::WATTAGE, same("14 W")),
            (label::BASE, T("桌夾，適用 1–6 公分桌板", "桌夹，适用 1–6 厘米桌板", "Clamp for tops of 1–6 cm")),
        ],
        care: &[care::DUST_DRY, care::HAND_PLUG],
        ..Spec::BASE
    },
    Spec {
        slug: "deskarra-mushroom-lamp", sku: "OF-ML",
        kind: Kind::DeskLamp, category: "office-equipment", brand: "deskarra",
        name: T("Morel 蘑菇充電桌燈", "Morel 蘑菇充电桌灯", "Morel Rechargeable Mushroom Lamp"),
        tagline: T("拿著就能走到陽台的那盞光",
                   "拿着就能走到阳台的那盏光",
                   "The light you can carry out to the balcony"),
        colours: &["orange", "ivory", "olive"],
        price: 1290, weight_g: 950,
        attributes: "material=steel occasion=home,sleep style=retro room=bedroom,living-room origin=taiwan",
        story: &[
            p(T("三段亮度，最暗的那段最重要",
                "三段亮度，最暗的那段最重要",
                "Three levels, and the lowest matters most"),
              T("最低亮度只有 8 流明，半夜起身不刺眼，也不會吵醒枕邊人。燈罩以 0.8 mm 鋼板旋壓成形，內側噴白讓光往下落；輕觸頂端切換，長按無段調光。USB-C 充一次可點一個週末。",
                "最低亮度只有 8 流明，半夜起身不刺眼，也不会吵醒枕边人。灯罩以 0.8 mm 钢板旋压成形，内侧喷白让光往下落；轻触顶端切换，长按无级调光。USB-C 充一次可点一个周末。",
                "The lowest level is 8 lumens: enough to find the door, not enough to wake anyone. The shade is spun from 0.8 mm steel and white inside so light falls down. Tap to switch, hold to dim; a charge lasts the weekend.")),
            notes::LAMP_LIGHT,
        ],
        specs: &[
            (label::BRIGHTNESS, T("8／90／220 流明", "8／90／220 流明", "8, 90 and 220 lumens")),
            (label::COLOUR_TEMP, same("2,700 K")),
            (label::BATTERY, T("5,200 mAh，9–80 小時", "5,200 mAh，9–80 小时", "5,200 mAh, 9–80 hours")),
            (label::SIZE, T("直徑 19 × 高 26 公分，0.9 kg", "直径 19 × 高 26 厘米，0.9 kg", "Ø19 × 26 cm, 0.9 kg")),
        ],
        care: &[care::DUST_DRY, care::WIPE_DAMP],
        ..Spec::BASE
    },
    Spec {
        slug: "deskarra-monitor-bar", sku: "OF-MB",
        kind: Kind::DeskLamp, category: "office-equipment", brand: "deskarra",
        name: T("Ledge 螢幕掛燈", "Ledge 屏幕挂灯", "Ledge Monitor Light Bar"),
        tagline: T("光落在鍵盤上，不落在螢幕上",
                   "光落在键盘上，不落在屏幕上",
                   "Light for the keys, none for the screen"),
        colours: &["black"],
        price: 1690, was: Some(1890), weight_g: 620,
        attributes: "material=aluminium connection=usb-c,wireless-24 occasion=work,gaming style=minimal room=study origin=taiwan",
        story: &[
            p(T("非對稱的那片鏡片", "非对称的那片镜片", "One asymmetric lens"),
              T("導光鏡片以 45 度把光切在螢幕前緣，畫面上看不到反光點。重力夾不用鎖，彎曲螢幕也夾得住。無線旋鈕放在桌上，轉是亮度、按著轉是色溫，點兩下記住現在的光。",
                "导光镜片以 45 度把光切在屏幕前缘，画面上看不到反光点。重力夹不用锁，弯曲屏幕也夹得住。无线旋钮放在桌上，转是亮度、按着转是色温，点两下记住现在的光。",
                "The lens cuts light at 45 degrees along the bezel, so no glare reaches the panel. A counterweight clip needs no screws and suits curved screens. The wireless dial turns brightness, pressed it turns colour, and a double tap stores the scene.")),
            notes::LAMP_LIGHT,
        ],
        specs: &[
            (label::ILLUMINANCE, T("桌面中心 500 lux", "桌面中心 500 lux", "500 lux at the centre")),
            (label::COLOUR_TEMP, same("3,000–6,500 K")),
            (label::CRI, same("Ra 95")),
            (label::MOUNT, T("螢幕厚度 0.8–4 公分，直面與曲面", "屏幕厚度 0.8–4 厘米，直面与曲面", "Screens 0.8–4 cm thick, flat or curved")),
            (label::POWER, T("USB-C 5 V／1 A，無附變壓器", "USB-C 5 V／1 A，不含电源适配器", "USB-C 5 V / 1 A, no adapter included")),
            (label::SIZE, T("長 45 公分，480 g", "长 45 厘米，480 g", "45 cm long, 480 g")),
        ],
        care: &[care::DUST_DRY, care::WIPE_DEVICE],
        ..Spec::BASE
    },
];
