//! Tablets and e-paper.

use crate::picture::Kind;
use crate::spec::{Axis, Spec, T, p, same};
use crate::trades::words::{care, label, notes};

#[rustfmt::skip]
pub(super) const SPECS: &[Spec] = &[
    Spec {
        slug: "quorvex-canvas-11", sku: "DG-C11",
        kind: Kind::Tablet, category: "tablets", brand: "quorvex",
        name: T("Canvas 11 平板", "Canvas 11 平板", "Canvas 11 Tablet"),
        tagline: T("附電磁筆，筆尖 4,096 階，紙的觸感",
                   "附电磁笔，笔尖 4,096 阶，纸的触感",
                   "Pen in the box: 4,096 levels and the drag of paper"),
        colours: &["grey", "sky", "rose"], axes: &[Axis::Capacity(&[(128, 0), (256, 2000)])],
        price: 12_900, weight_g: 780,
        attributes: "connection=usb-c,wifi,bluetooth material=aluminium audience=students,creators occasion=study style=minimal origin=taiwan",
        tags: "back-to-school",
        story: &[
            p(T("抄筆記比紙多一件事：找得到",
                "抄笔记比纸多一件事：找得到",
                "Notes that can be found again"),
              T("電磁筆不用充電，磁吸在側邊。蝕刻玻璃表面有紙的阻尼，寫字不滑。內建手寫辨識支援繁簡中英，找「第三章」會跳到那一頁。",
                "电磁笔不用充电，磁吸在侧边。蚀刻玻璃表面有纸的阻尼，写字不滑。内置手写辨识支持繁简中英，找“第三章”会跳到那一页。",
                "The pen needs no charge and clips on magnetically. Etched glass gives the resistance of paper; handwriting search in Chinese and English takes you to the page that says “chapter three”.")),
            notes::TABLET_SHARE,
        ],
        specs: &[
            (label::DISPLAY, T("11 吋 IPS，2,560 × 1,600，120 Hz，抗眩光", "11 英寸 IPS，2,560 × 1,600，120 Hz，抗眩光", "11-inch IPS, 2,560 × 1,600, 120 Hz, etched anti-glare")),
            (label::PEN, T("電磁筆 4,096 階、免充電（附）", "电磁笔 4,096 阶、免充电（附）", "Electromagnetic pen, 4,096 levels, no charging (included)")),
            (label::MEMORY, same("8 GB")),
            (label::BATTERY, T("8,600 mAh，約 13 小時", "8,600 mAh，约 13 小时", "8,600 mAh, about 13 hours")),
            (label::SIZE, T("250 × 170 × 6.1 mm，462 g", "250 × 170 × 6.1 mm，462 g", "250 × 170 × 6.1 mm, 462 g")),
        ],
        care: &[
            care::WIPE_DEVICE,
            T("蝕刻玻璃勿用酒精棉片擦拭", "蚀刻玻璃勿用酒精棉片擦拭", "Never use alcohol wipes on the etched glass"),
        ],
        ..Spec::BASE
    },
    Spec {
        slug: "quorvex-canvas-13-pro", sku: "DG-C13P",
        kind: Kind::Tablet, category: "tablets", brand: "quorvex",
        name: T("Canvas 13 Pro 平板", "Canvas 13 Pro 平板", "Canvas 13 Pro Tablet"),
        tagline: T("13 吋 OLED，接上鍵盤就是工作站",
                   "13 英寸 OLED，接上键盘就是工作站",
                   "A 13-inch OLED that turns into a workstation with its keyboard"),
        colours: &["charcoal", "silver"], axes: &[Axis::Capacity(&[(256, 0), (512, 4000)])],
        price: 24_900, was: Some(27_900), weight_g: 980,
        attributes: "connection=usb-c,wifi,cellular,bluetooth material=aluminium audience=creators occasion=work,meeting style=business origin=taiwan",
        story: &[
            p(T("5.1 毫米裡的四顆喇叭", "5.1 毫米里的四颗扬声器", "Four speakers in 5.1 mm"),
              T("雙層堆疊 OLED 全螢幕 1,000 nits，暗部沒有光暈。四顆喇叭依直橫向自動換聲道。磁吸鍵盤另購，按下去 1.3 mm 鍵程，不是軟膠片。",
                "双层堆栈 OLED 全屏 1,000 nits，暗部没有光晕。四颗扬声器依直横向自动换声道。磁吸键盘另购，按下去 1.3 mm 键程，不是软胶片。",
                "A tandem OLED reaches 1,000 nits across the panel without halos. Four speakers swap channels as you turn it. The optional keyboard travels 1.3 mm, no rubber mat.")),
            notes::TABLET_SHARE,
        ],
        specs: &[
            (label::DISPLAY, T("13 吋雙層 OLED，2,880 × 1,920，1,000 nits", "13 英寸双层 OLED，2,880 × 1,920，1,000 nits", "13-inch tandem OLED, 2,880 × 1,920, 1,000 nits")),
            (label::CHIP, same("Kestrel T3, 5 nm")),
            (label::MEMORY, same("12 GB")),
            (label::BATTERY, T("10,090 mAh，67 W 充電", "10,090 mAh，67 W 充电", "10,090 mAh, 67 W charging")),
            (label::AUDIO, T("四喇叭、四麥克風", "四扬声器、四麦克风", "Four speakers, four microphones")),
            (label::SIZE, T("281 × 216 × 5.1 mm，590 g", "281 × 216 × 5.1 mm，590 g", "281 × 216 × 5.1 mm, 590 g")),
        ],
        care: &[care::WIPE_DEVICE, care::NOHEAT_DEVICE],
        ..Spec::BASE
    },
    Spec {
        slug: "quorvex-reader-8-ink", sku: "DG-R8I",
        kind: Kind::Tablet, category: "tablets", brand: "quorvex",
        name: T("Reader 8 電子紙平板", "Reader 8 电子纸平板", "Reader 8 E-Paper Tablet"),
        tagline: T("300 ppi 電子紙，看三小時眼睛還在",
                   "300 ppi 电子纸，看三小时眼睛还在",
                   "300 ppi e-paper: three hours in, your eyes are still fine"),
        colours: &["black", "ivory"], axes: &[Axis::Capacity(&[(32, 0), (64, 500)])],
        price: 5690, was: Some(5990), weight_g: 350,
        attributes: "connection=usb-c,wifi,bluetooth audience=parents,students occasion=sleep,travel style=natural origin=taiwan",
        story: &[
            p(T("沒有藍光的一頁", "没有蓝光的一页", "A page without blue light"),
              T("前光 24 階，由冷到暖可隨時刻自動轉。頁面翻動採局部重繪，漫畫也不閃黑。電池充一次看六週（每天一小時、關 Wi-Fi）。",
                "前光 24 阶，由冷到暖可随时刻自动转。页面翻动采局部重绘，漫画也不闪黑。电池充一次看六周（每天一小时、关 Wi-Fi）。",
                "Front light in 24 steps drifts from cool to warm by the hour. Partial refresh turns comics without flashing. One charge lasts six weeks at an hour a day with Wi-Fi off.")),
            p(T("書從哪裡來", "书从哪里来", "Where the books come from"),
              T("不綁書城：用網頁把檔案拖進去，或插上電腦當隨身碟。內建圖書館借閱格式與繁簡轉換，直排、注音、字典都能開。換行、行距、字重各有五段，記得住每一本的設定。",
                "不绑书城：用网页把文档拖进去，或插上电脑当 U 盘。内置图书馆借阅格式与繁简转换，直排、字典都能开。换行、行距、字重各有五段，记得住每一本的设置。",
                "No shop is tied to it: drop files in from a web page or plug it in as a drive. It opens library loans, sets Chinese vertically, converts between scripts and looks words up. Five steps of spacing and weight are remembered per book.")),
        ],
        specs: &[
            (label::DISPLAY, T("7.8 吋電子紙，1,872 × 1,404，300 ppi", "7.8 英寸电子纸，1,872 × 1,404，300 ppi", "7.8-inch e-paper, 1,872 × 1,404, 300 ppi")),
            (label::LIGHT, T("前光 24 階、冷暖可調", "前光 24 阶、冷暖可调", "24-step front light, warm to cool")),
            (label::FORMATS, T("EPUB、PDF、TXT、CBZ", "EPUB、PDF、TXT、CBZ", "EPUB, PDF, TXT, CBZ")),
            (label::BATTERY, T("2,800 mAh，約六週", "2,800 mAh，约六周", "2,800 mAh, about six weeks")),
            (label::SIZE, T("195 × 136 × 7.2 mm，255 g", "195 × 136 × 7.2 mm，255 g", "195 × 136 × 7.2 mm, 255 g")),
        ],
        care: &[
            care::WIPE_DEVICE,
            T("勿壓折；電子紙面板怕點狀重壓", "勿压折；电子纸面板怕点状重压", "Avoid point pressure: e-paper cracks"),
        ],
        ..Spec::BASE
    },
];
