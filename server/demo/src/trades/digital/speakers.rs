//! Speakers.

use crate::picture::Kind;
use crate::spec::{Spec, T, p, same};
use crate::trades::words::{label, notes};

#[rustfmt::skip]
pub(super) const SPECS: &[Spec] = &[
    Spec {
        slug: "harkvale-hill-stereo", sku: "DG-HS",
        kind: Kind::Speaker, category: "speakers", brand: "harkvale",
        name: T("Hill 立體聲藍牙喇叭", "Hill 立体声蓝牙音箱", "Hill Stereo Bluetooth Speaker"),
        tagline: T("木箱、兩組單體，放書架也站得住",
                   "木箱、两组单元，放书架也站得住",
                   "A wooden box with two drivers, at home on a shelf"),
        colours: &["brown", "black"],
        price: 4290, was: Some(4890), weight_g: 2400,
        attributes: "connection=bluetooth,usb-c,jack audience=unisex occasion=home style=retro origin=china",
        story: &[
            p(T("木紋不是貼皮", "木纹不是贴皮", "Real wood, not film"),
              T("9 mm 胡桃木貼面密度板箱體，兩組 4 吋單體加被動輻射膜，低頻下潛到 52 Hz。雙機可配對成立體聲。實體旋鈕調音量，轉一格半 dB，夜裡可以調得很小聲。",
                "9 mm 胡桃木贴面密度板箱体，两组 4 英寸单元加被动辐射膜，低频下潜到 52 Hz。两台可配对成立体声。实体旋钮调音量，转一格半 dB，夜里可以调得很小声。",
                "Walnut-veneered 9 mm board holds two 4-inch drivers and a passive radiator down to 52 Hz. Two units pair for stereo, and the volume knob steps half a decibel so night listening stays low.")),
            notes::SPEAKER_PLACE,
        ],
        specs: &[
            (label::DRIVERS, T("2 × 4 吋全音域＋被動輻射膜", "2 × 4 英寸全音域＋被动辐射膜", "Two 4-inch full-range with passive radiator")),
            (label::POWER_W, same("2 × 15 W RMS")),
            (label::RESPONSE, same("52 Hz–20 kHz")),
            (label::INPUTS, T("藍牙 5.2、AUX、USB-C 音訊", "蓝牙 5.2、AUX、USB-C 音频", "Bluetooth 5.2, AUX, USB-C audio")),
            (label::SIZE, T("320 × 176 × 156 mm，2.4 kg", "320 × 176 × 156 mm，2.4 kg", "320 × 176 × 156 mm, 2.4 kg")),
        ],
        care: &[
            T("木面以乾布擦拭；勿置於窗邊直曬", "木面以干布擦拭；勿置于窗边直晒", "Dust the wood dry; keep out of window sun"),
        ],
        ..Spec::BASE
    },
    Spec {
        slug: "harkvale-cobble-mini", sku: "DG-CM",
        kind: Kind::Speaker, category: "speakers", brand: "harkvale",
        name: T("Cobble 隨身防水喇叭", "Cobble 便携防水音箱", "Cobble Waterproof Speaker"),
        tagline: T("IP67，帶去海邊沖一沖就乾淨",
                   "IP67，带去海边冲一冲就干净",
                   "IP67: rinse the sea off it"),
        colours: &["coral", "navy", "sage"],
        price: 990, was: Some(1190), weight_g: 320,
        attributes: "connection=bluetooth audience=students occasion=outdoor,party style=playful origin=china",
        story: &[
            p(T("小石頭的低音", "小石头的低音", "The bass of a pebble"),
              T("卵形外殼把低音反射到桌面，實際聽感比體積大一倍。浮在水面會正面朝上；附吊繩掛淋浴間。雙機可立體聲，連線時背景播放不中斷。",
                "卵形外壳把低音反射到桌面，实际听感比体积大一倍。浮在水面会正面朝上；附吊绳挂淋浴间。两台可立体声，连接时背景播放不中断。",
                "Its egg shape bounces bass off the table and it floats face-up. A loop hangs it in the shower, and two of them make a stereo pair.")),
            notes::SPEAKER_PLACE,
        ],
        specs: &[
            (label::POWER_W, same("8 W RMS")),
            (label::BATTERY, T("14 小時", "14 小时", "14 hours")),
            (label::WATER, T("IP67，浮水", "IP67，浮水", "IP67, floats")),
            (label::SIZE, T("直徑 92 × 高 78 mm，290 g", "直径 92 × 高 78 mm，290 g", "Ø92 × 78 mm, 290 g")),
        ],
        care: &[
            T("沖水後甩乾再充電；USB 孔蓋要壓緊", "冲水后甩干再充电；USB 孔盖要压紧", "Shake dry before charging and press the port cover shut"),
        ],
        ..Spec::BASE
    },
    Spec {
        slug: "harkvale-beacon-bar", sku: "DG-BEBA",
        kind: Kind::Speaker, category: "speakers", brand: "harkvale",
        name: T("Beacon 電視聲霸", "Beacon 电视回音壁", "Beacon TV Soundbar"),
        tagline: T("對白聽得見，不必調大音量吵到隔壁",
                   "对白听得见，不必调大音量吵到隔壁",
                   "Dialogue you can hear without waking next door"),
        colours: &["black"],
        price: 3590, was: Some(3990), weight_g: 3800,
        attributes: "connection=bluetooth,hdmi,jack audience=unisex occasion=home style=minimal origin=china",
        story: &[
            p(T("人聲的優先權", "人声的优先权", "Voice first"),
              T("中央獨立人聲單體，夜間模式把爆炸聲壓低、對白拉起。HDMI ARC 一條線跟著電視遙控器開關；掛壁架附在盒內，長 71 公分適合 43–55 吋電視。",
                "中央独立人声单元，夜间模式把爆炸声压低、对白拉起。HDMI ARC 一条线跟着电视遥控器开关；挂壁架附在盒内，长 71 厘米适合 43–55 英寸电视。",
                "A separate centre driver carries voices, and night mode lowers explosions while lifting speech. One HDMI ARC cable follows the TV remote; wall brackets are included, and 71 cm fits sets of 43–55 inches.")),
            notes::SPEAKER_PLACE,
        ],
        specs: &[
            (label::DRIVERS, T("4 × 2 吋＋中央人聲單體", "4 × 2 英寸＋中央人声单元", "Four 2-inch plus a voice driver")),
            (label::POWER_W, same("60 W RMS")),
            (label::INPUTS, T("HDMI ARC、光纖、藍牙、AUX", "HDMI ARC、光纤、蓝牙、AUX", "HDMI ARC, optical, Bluetooth, AUX")),
            (label::SIZE, T("710 × 62 × 84 mm，2.6 kg", "710 × 62 × 84 mm，2.6 kg", "710 × 62 × 84 mm, 2.6 kg")),
        ],
        care: &[
            T("網布以軟毛刷除塵，勿用吸塵器強吸", "网布以软毛刷除尘，勿用吸尘器强吸", "Brush the grille gently; no strong vacuum"),
        ],
        ..Spec::BASE
    },
];
