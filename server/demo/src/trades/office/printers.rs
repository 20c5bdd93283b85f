//! Printers.

use crate::picture::Kind;
use crate::spec::{Spec, T, p, same};
use crate::trades::words::{care, label, notes};

#[rustfmt::skip]
pub(super) const SPECS: &[Spec] = &[
    Spec {
        slug: "quorvex-inkwell-tank-a4", sku: "OF-ITA",
        kind: Kind::Printer, category: "office-equipment", brand: "quorvex",
        name: T("Inkwell 連續供墨印表機", "Inkwell 连续供墨打印机", "Inkwell Ink-Tank Printer"),
        tagline: T("一組墨 6,500 頁，孩子印作業不心疼",
                   "一组墨 6,500 页，孩子打印作业不心疼",
                   "One set of ink, 6,500 pages, no wincing at homework"),
        colours: &["white"],
        price: 6490, was: Some(6990), weight_g: 6200,
        attributes: "connection=wifi,usb-a,ethernet audience=students,office-workers occasion=work,study style=minimal origin=taiwan",
        story: &[
            p(T("墨水槽看得見", "墨水槽看得见", "Ink you can see"),
              T("四個透明墨槽在正面，剩多少一眼知道；瓶口形狀各色不同，倒錯了插不進去。黑色顏料墨不怕被水糊開，彩色染料墨印相片。手機掃機身條碼就能加入 Wi-Fi，不必接線設定。",
                "四个透明墨槽在正面，剩多少一眼知道；瓶口形状各色不同，倒错了插不进去。黑色颜料墨不怕被水糊开，彩色染料墨印照片。手机扫机身条码就能加入 Wi-Fi，不必接线设置。",
                "Four clear tanks at the front and bottle necks keyed by colour: the wrong one won't fit. Pigment black survives a splash, dye colours print photographs, and a code on the case joins Wi-Fi without a cable.")),
            notes::PRINTING_COST,
        ],
        specs: &[
            (label::SPEED, T("黑白 15 頁／分、彩色 8 頁／分（ISO）", "黑白 15 页／分、彩色 8 页／分（ISO）", "15 ppm mono, 8 ppm colour (ISO)")),
            (label::RESOLUTION, same("4,800 × 1,200 dpi")),
            (label::PAPER, T("A4、B5、明信片、信封；背部進紙 100 張", "A4、B5、明信片、信封；背部进纸 100 张", "A4, B5, postcards, envelopes; 100-sheet rear feed")),
            (label::PAGE_COST, T("黑白約 0.1 元、彩色約 0.3 元", "黑白约新台币 0.1 元、彩色约新台币 0.3 元", "About NT$0.1 mono, NT$0.3 colour")),
            (label::CONNECTION, T("Wi-Fi、USB-B、區域網路", "Wi-Fi、USB-B、有线网络", "Wi-Fi, USB-B, Ethernet")),
            (label::SIZE, T("375 × 347 × 187 mm，5.4 kg", "375 × 347 × 187 mm，5.4 kg", "375 × 347 × 187 mm, 5.4 kg")),
        ],
        care: &[
            care::HAND_PLUG,
            T("補墨時瓶口對正墨槽；搬運前關閉墨路鎖", "补墨时瓶口对正墨槽；搬运前关闭墨路锁", "Align the bottle when filling; close the ink lock before moving it"),
        ],
        ..Spec::BASE
    },
    Spec {
        slug: "quorvex-laser-mono-duo", sku: "OF-LMD",
        kind: Kind::Printer, category: "office-equipment", brand: "quorvex",
        name: T("Mono Duo 黑白雷射複合機",
                "Mono Duo 黑白激光一体机",
                "Mono Duo Laser Multifunction Printer"),
        tagline: T("雙面列印、掃描、影印，一個月不用理它",
                   "双面打印、扫描、复印，一个月不用理它",
                   "Prints both sides, scans, copies and asks for nothing"),
        colours: &["grey"],
        price: 8990, weight_g: 9800,
        attributes: "connection=wifi,usb-a,ethernet audience=office-workers occasion=work style=business origin=taiwan",
        story: &[
            p(T("一個月不印也不必清噴頭",
                "一个月不印也不必清喷头",
                "No nozzles to clean after a quiet month"),
              T("首頁 8.2 秒出紙，印完自動睡著只吃 0.8 W。自動雙面與 40 張送稿機一次掃完一份合約，掃描直送雲端硬碟或 USB 隨身碟。碳粉匣 3,000 頁，感光鼓另計 12,000 頁。",
                "首页 8.2 秒出纸，印完自动睡着只吃 0.8 W。自动双面与 40 张送稿器一次扫完一份合同，扫描直送网盘或 U 盘。粉盒 3,000 页，硒鼓另计 12,000 页。",
                "The first page lands in 8.2 seconds and sleep draws 0.8 W. Duplex printing and a 40-sheet feeder take a contract in one go, to cloud or USB stick. The toner runs 3,000 pages, the drum 12,000.")),
            notes::PRINTING_COST,
        ],
        specs: &[
            (label::SPEED, T("30 頁／分（單面）、15 面／分（雙面）", "30 页／分（单面）、15 面／分（双面）", "30 ppm single-sided, 15 sides a minute duplex")),
            (label::RESOLUTION, same("1,200 × 1,200 dpi")),
            (label::PAPER, T("A4、Letter、信封；紙匣 250 張＋手動 1 張", "A4、Letter、信封；纸匣 250 张＋手动 1 张", "A4, Letter, envelopes; 250-sheet tray and single feed")),
            (label::PAGE_COST, T("約 0.6 元", "约新台币 0.6 元", "About NT$0.6")),
            (label::CONNECTION, T("Wi-Fi、USB-B、Gigabit 網路", "Wi-Fi、USB-B、Gigabit 网络", "Wi-Fi, USB-B, gigabit Ethernet")),
            (label::SIZE, T("410 × 399 × 316 mm，11.6 kg", "410 × 399 × 316 mm，11.6 kg", "410 × 399 × 316 mm, 11.6 kg")),
        ],
        care: &[
            care::HAND_PLUG,
            T("更換碳粉匣前先搖五下再撕封條", "更换粉盒前先摇五下再撕封条", "Shake the toner five times before pulling the seal"),
        ],
        ..Spec::BASE
    },
];
