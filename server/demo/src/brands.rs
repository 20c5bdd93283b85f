//! The brands of the demo mall: invented, each with a trade it stays in.

use crate::spec::T;

/// Slug and name.
#[rustfmt::skip]
pub(crate) const BRANDS: &[(&str, T)] = &[
    // Aroma and skincare.
    ("isleholt", T("嶼林", "屿林", "Isleholt")),
    ("lumewick", T("燭月", "烛月", "Lumewick")),
    ("orrafelle", T("玫序", "玫序", "Orrafelle")),
    ("calmwyn", T("澄序", "澄序", "Calmwyn")),
    ("thornquay", T("礁岸", "礁岸", "Thornquay")),
    // Tea, food, health.
    ("wulenne", T("霧稜茶事", "雾棱茶事", "Wulenne Tea")),
    ("tuchora", T("土初器作", "土初器作", "Tuchora")),
    ("mielwood", T("野蕎蜜坊", "野荞蜜坊", "Mielwood")),
    ("nutharrow", T("拾果田", "拾果田", "Nutharrow")),
    ("foldmorn", T("晨褶咖啡", "晨褶咖啡", "Foldmorn Coffee")),
    ("henvara", T("衡禾", "衡禾", "Henvara")),
    // Fashion.
    ("loomare", T("織間", "织间", "Loomare")),
    ("latweave", T("緯度裡", "纬度里", "Latweave")),
    ("veldrane", T("絮里", "絮里", "Veldrane")),
    ("stridemar", T("步痕", "步痕", "Stridemar")),
    ("totarrow", T("收岸", "收岸", "Totarrow")),
    // Digital and office.
    ("quorvex", T("廓維", "廓维", "Quorvex")),
    ("lumadeck", T("映台", "映台", "Lumadeck")),
    ("harkvale", T("聆谷", "聆谷", "Harkvale")),
    ("plugtide", T("潮線", "潮线", "Plugtide")),
    ("deskarra", T("案側", "案侧", "Deskarra")),
    ("inkwend", T("墨行", "墨行", "Inkwend")),
    // Home.
    ("slumbrae", T("緩眠", "缓眠", "Slumbrae")),
    ("hearthwen", T("灶文", "灶文", "Hearthwen")),
    ("nookmere", T("隅日", "隅日", "Nookmere")),
];
