//! Monitors.

use crate::picture::Kind;
use crate::spec::{Spec, T, p, same};
use crate::trades::words::{care, label, notes};

#[rustfmt::skip]
pub(super) const SPECS: &[Spec] = &[
    Spec {
        slug: "quorvex-vista-27-4k", sku: "DG-V274",
        kind: Kind::Monitor, category: "monitors", brand: "quorvex",
        name: T("Vista 27 4K USB-C 螢幕", "Vista 27 4K USB-C 显示器", "Vista 27 4K USB-C Monitor"),
        tagline: T("一條線：畫面、90 W 供電、鍵鼠都過來",
                   "一条线：画面、90 W 供电、键鼠都过来",
                   "One cable: picture, 90 W of power and your keyboard"),
        colours: &["black", "white"],
        price: 12_900, was: Some(14_900), weight_g: 7800,
        attributes: "connection=usb-c,hdmi audience=office-workers,creators occasion=work style=minimal origin=taiwan",
        story: &[
            p(T("桌上只剩一條線", "桌上只剩一条线", "One cable left on the desk"),
              T("27 吋 4K 的文字密度剛好 163 ppi，縮放 150% 邊緣銳利。USB-C 一條線供電 90 W，同時當四埠集線器；內建 KVM，兩台電腦共用一組鍵鼠，按鍵切換。支架可升降 13 公分並旋轉 90°，長文件直著看。",
                "27 英寸 4K 的文字密度刚好 163 ppi，缩放 150% 边缘锐利。USB-C 一条线供电 90 W，同时当四口扩展坞；内置 KVM，两台电脑共用一组键鼠，按键切换。支架可升降 13 厘米并旋转 90°，长文档直着看。",
                "At 27 inches 4K gives 163 ppi, crisp at 150%. One USB-C cable carries 90 W and feeds a four-port hub; the KVM shares one keyboard between two computers. The stand lifts 13 cm and turns 90° for long documents.")),
            notes::PIXEL_POLICY,
        ],
        specs: &[
            (label::PANEL, T("27 吋 IPS，3,840 × 2,160，60 Hz", "27 英寸 IPS，3,840 × 2,160，60 Hz", "27-inch IPS, 3,840 × 2,160, 60 Hz")),
            (label::COLOUR_GAMUT, T("99% sRGB、95% DCI-P3，Delta E < 2", "99% sRGB、95% DCI-P3，Delta E < 2", "99% sRGB, 95% DCI-P3, Delta E < 2")),
            (label::BRIGHTNESS_NITS, T("400 nits，DisplayHDR 400", "400 nits，DisplayHDR 400", "400 nits, DisplayHDR 400")),
            (label::PORTS, T("USB-C 90 W、HDMI 2.0 ×2、DP 1.4、USB-A ×3", "USB-C 90 W、HDMI 2.0 ×2、DP 1.4、USB-A ×3", "USB-C 90 W, 2 × HDMI 2.0, DP 1.4, 3 × USB-A")),
            (label::STAND, T("升降 130 mm、旋轉 90°、VESA 100", "升降 130 mm、旋转 90°、VESA 100", "130 mm lift, 90° pivot, VESA 100")),
            (label::SIZE, T("614 × 360 mm（螢幕），6.1 kg", "614 × 360 mm（屏幕），6.1 kg", "614 × 360 mm panel, 6.1 kg")),
        ],
        care: &[
            care::SCREEN_CLOTH,
            T("避免長時間顯示靜止畫面", "避免长时间显示静止画面", "Avoid static images for hours"),
        ],
        ..Spec::BASE
    },
    Spec {
        slug: "quorvex-arena-27-240", sku: "DG-A27240",
        kind: Kind::Monitor, category: "monitors", brand: "quorvex",
        name: T("Arena 27 240 Hz 電競螢幕",
                "Arena 27 240 Hz 电竞显示器",
                "Arena 27 240 Hz Gaming Monitor"),
        tagline: T("1 毫秒不是口號，拖影看得見差別",
                   "1 毫秒不是口号，拖影看得见差别",
                   "Not a slogan: at 1 ms you can see the difference"),
        colours: &["black"],
        price: 11_900, weight_g: 6900,
        attributes: "connection=hdmi audience=students occasion=gaming style=street origin=taiwan",
        story: &[
            p(T("四條過驅設定，不是一條",
                "四条过驱设置，不是一条",
                "Four overdrive profiles, not one"),
              T("Fast IPS 灰階響應 1 ms，附四檔過驅可分別存進遊戲設定。支援自適應同步 48–240 Hz，掉幀也不撕裂。底座佔 18 公分，滑鼠大開大闔不撞腳。",
                "Fast IPS 灰阶响应 1 ms，附四档过驱可分别存进游戏设置。支持自适应同步 48–240 Hz，掉帧也不撕裂。底座占 18 厘米，鼠标大开大合不撞脚。",
                "Fast IPS with 1 ms grey-to-grey and four overdrive profiles saved per game. Adaptive sync runs 48–240 Hz, and the 18 cm foot stays clear of wide mouse swings.")),
            notes::PIXEL_POLICY,
        ],
        specs: &[
            (label::PANEL, T("27 吋 Fast IPS，2,560 × 1,440，240 Hz", "27 英寸 Fast IPS，2,560 × 1,440，240 Hz", "27-inch Fast IPS, 2,560 × 1,440, 240 Hz")),
            (label::RESPONSE, T("1 ms（GtG）", "1 ms（GtG）", "1 ms GtG")),
            (label::SYNC, T("自適應同步 48–240 Hz", "自适应同步 48–240 Hz", "Adaptive sync 48–240 Hz")),
            (label::COLOUR_GAMUT, same("93% DCI-P3")),
            (label::PORTS, T("2 × HDMI 2.1、1 × DP 1.4、3.5 mm", "2 × HDMI 2.1、1 × DP 1.4、3.5 mm", "2 × HDMI 2.1, 1 × DP 1.4, 3.5 mm")),
            (label::STAND, T("升降 120 mm、VESA 100", "升降 120 mm、VESA 100", "120 mm lift, VESA 100")),
        ],
        care: &[care::SCREEN_CLOTH, care::NOHEAT_DEVICE],
        ..Spec::BASE
    },
    Spec {
        slug: "quorvex-portable-15", sku: "DG-P15",
        kind: Kind::Monitor, category: "monitors", brand: "quorvex",
        name: T("Vista 15 攜帶式螢幕", "Vista 15 便携显示器", "Vista 15 Portable Monitor"),
        tagline: T("780 克，保護蓋摺起來就是支架",
                   "780 克，保护盖折起来就是支架",
                   "780 grams; the cover folds into the stand"),
        colours: &["charcoal"],
        price: 5490, was: Some(5990), weight_g: 1100,
        attributes: "connection=usb-c,hdmi audience=office-workers occasion=travel,work style=minimal origin=taiwan",
        story: &[
            p(T("出差的第二個螢幕", "出差的第二个屏幕", "A second screen for business trips"),
              T("厚 8 mm 的 IPS 面板，USB-C 一條線接筆電，不需外接電源。磁吸保護蓋摺成三段支架，角度 18°／35°／60°。兩側 1 W 喇叭夠聽會議，真要聽歌還是耳機。",
                "厚 8 mm 的 IPS 面板，USB-C 一条线接笔记本电脑，不需外置电源。磁吸保护盖折成三段支架，角度 18°／35°／60°。两侧 1 W 扬声器够听会议，真要听歌还是耳机。",
                "An 8 mm IPS panel runs off a laptop by one USB-C cable. Its magnetic cover folds to 18°, 35° or 60°. The 1 W speakers do for a call; for music use headphones.")),
            notes::PIXEL_POLICY,
        ],
        specs: &[
            (label::PANEL, T("15.6 吋 IPS，1,920 × 1,080，60 Hz，300 nits", "15.6 英寸 IPS，1,920 × 1,080，60 Hz，300 nits", "15.6-inch IPS, 1,920 × 1,080, 60 Hz, 300 nits")),
            (label::PORTS, T("2 × USB-C、1 × mini HDMI", "2 × USB-C、1 × mini HDMI", "2 × USB-C, 1 × mini HDMI")),
            (label::WEIGHT, T("780 g（不含保護蓋）", "780 g（不含保护盖）", "780 g without cover")),
            (label::THICKNESS, same("8 mm")),
        ],
        care: &[
            care::SCREEN_CLOTH,
            T("收納時先合保護蓋再放入包", "收纳时先合保护盖再放入包", "Close the cover before packing it"),
        ],
        ..Spec::BASE
    },
];
