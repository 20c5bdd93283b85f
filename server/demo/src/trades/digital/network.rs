//! Routers.

use crate::picture::Kind;
use crate::spec::{Axis, Shelf, Spec, T, p};
use crate::trades::words::{label, named, notes};

#[rustfmt::skip]
pub(super) const SPECS: &[Spec] = &[
    Spec {
        slug: "plugtide-mesh-ax3000", sku: "DG-MA",
        kind: Kind::Router, category: "power-and-network", brand: "plugtide",
        name: T("Canopy AX3000 網狀路由器",
                "Canopy AX3000 Mesh 路由器",
                "Canopy AX3000 Mesh Router"),
        tagline: T("一顆照 35 坪，兩顆治好走道盡頭的死角",
                   "一颗照 115 平方米，两颗治好走道尽头的死角",
                   "One covers 115 m², two fix the corridor's end"),
        colours: &["white"], axes: &[Axis::Named(&named::MESH)],
        price: 3290, was: Some(3590), weight_g: 780,
        attributes: "connection=wifi,ethernet audience=unisex occasion=home style=minimal origin=china",
        story: &[
            p(T("裝一次，之後別再想它", "装一次，之后别再想它", "Set once, then forget"),
              T("手機掃碼三步設定，三分鐘完成。雙頻整合為一個名稱，裝置自己切頻；2.5 Gbps 網路孔接得起光世代。家長可設睡覺時間斷網，韌體每季自動更新並保留前一版可還原。",
                "手机扫码三步设置，三分钟完成。双频集成为一个名称，设备自己切频；2.5 Gbps 网口接得起千兆光纤。家长可设睡觉时间断网，固件每季自动更新并保留前一版可还原。",
                "Scan and three taps set it up. Both bands share one name, a 2.5 Gbps port keeps up with fibre, bedtime cut-offs guard children and firmware updates quarterly with a rollback.")),
            notes::NETWORK_INSTALL,
        ],
        specs: &[
            (label::STANDARD, T("Wi-Fi 6（AX3000），2.4＋5 GHz", "Wi-Fi 6（AX3000），2.4＋5 GHz", "Wi-Fi 6 (AX3000), 2.4 + 5 GHz")),
            (label::COVERAGE, T("單台約 35 坪（115 m²）", "单台约 115 m²", "About 115 m² per unit")),
            (label::PORTS, T("1 × 2.5 Gbps、2 × 1 Gbps", "1 × 2.5 Gbps、2 × 1 Gbps", "1 × 2.5 Gbps, 2 × 1 Gbps")),
            (label::CLIENTS, T("約 60 台", "约 60 台", "About 60 devices")),
            (label::SIZE, T("直徑 108 × 高 96 mm，480 g", "直径 108 × 高 96 mm，480 g", "Ø108 × 96 mm, 480 g")),
        ],
        care: &[
            T("勿置於金屬櫃內；每半年清背部散熱孔", "勿置于金属柜内；每半年清背部散热孔", "Not inside metal cabinets; clear the vents twice a year"),
        ],
        ..Spec::BASE
    },
    Spec {
        slug: "plugtide-travel-router", sku: "DG-TR",
        kind: Kind::Router, category: "power-and-network", brand: "plugtide",
        name: T("Hop 旅用隨身路由器", "Hop 旅用便携路由器", "Hop Travel Router"),
        tagline: T("飯店只給一條網路線？它讓全家都連得上",
                   "酒店只给一条网线？它让全家都连得上",
                   "One hotel cable, everyone online"),
        colours: &["charcoal"],
        price: 1490, was: Some(1690), weight_g: 150, shelf: Shelf::Unlisted,
        attributes: "connection=wifi,usb-c,ethernet audience=office-workers occasion=travel style=minimal origin=china",
        story: &[
            p(T("出國先插它", "出国先插它", "Plug it in first"),
              T("插上飯店網路孔或公共 Wi-Fi，一次登入全部裝置共用。USB-C 供電，行動電源就能推；內建切換鈕可改為中繼或存取點。大小如打火機盒。",
                "插上酒店网口或公共 Wi-Fi，一次登录全部设备共用。USB-C 供电，充电宝就能推；内置切换钮可改为中继或接入点。大小如打火机盒。",
                "Join the hotel line or public Wi-Fi once and share it with every device. USB-C power, a mode switch for repeater or access point, and roughly lighter-box sized.")),
            notes::NETWORK_INSTALL,
        ],
        specs: &[
            (label::STANDARD, T("Wi-Fi 6（AX1500）", "Wi-Fi 6（AX1500）", "Wi-Fi 6 (AX1500)")),
            (label::PORTS, T("1 × 1 Gbps、USB-C 供電", "1 × 1 Gbps、USB-C 供电", "1 × 1 Gbps, USB-C power")),
            (label::SIZE, T("78 × 56 × 24 mm，110 g", "78 × 56 × 24 mm，110 g", "78 × 56 × 24 mm, 110 g")),
        ],
        care: &[
            T("長時間使用請通風；勿置於枕頭下", "长时间使用请通风；勿置于枕头下", "Ventilate it; never under a pillow"),
        ],
        ..Spec::BASE
    },
];
