//! The names of the product colours in three languages and their part of a SKU. What they look like
//! is in `picture`.

use crate::picture::colour_hex;
use crate::spec::T;

/// Code, part of the SKU, name.
pub(crate) const NAMES: &[(&str, &str, T)] = &[
    ("black", "BLK", T("黑色", "黑色", "Black")),
    ("white", "WHT", T("白色", "白色", "White")),
    ("ivory", "IVO", T("象牙白", "象牙白", "Ivory")),
    ("beige", "BEI", T("米色", "米色", "Beige")),
    ("sand", "SND", T("沙色", "沙色", "Sand")),
    ("brown", "BRN", T("棕色", "棕色", "Brown")),
    ("caramel", "CML", T("焦糖色", "焦糖色", "Caramel")),
    ("grey", "GRY", T("灰色", "灰色", "Grey")),
    ("charcoal", "CHR", T("炭灰", "炭灰", "Charcoal")),
    ("silver", "SLV", T("銀色", "银色", "Silver")),
    ("navy", "NVY", T("海軍藍", "藏青", "Navy")),
    ("sky", "SKY", T("天空藍", "天蓝", "Sky blue")),
    ("blue", "BLU", T("藍色", "蓝色", "Blue")),
    ("teal", "TEL", T("藍綠", "蓝绿", "Teal")),
    ("mint", "MNT", T("薄荷綠", "薄荷绿", "Mint")),
    ("sage", "SGE", T("鼠尾草綠", "鼠尾草绿", "Sage")),
    ("green", "GRN", T("綠色", "绿色", "Green")),
    ("olive", "OLV", T("橄欖綠", "橄榄绿", "Olive")),
    ("yellow", "YEL", T("黃色", "黄色", "Yellow")),
    ("mustard", "MUS", T("芥末黃", "姜黄", "Mustard")),
    ("orange", "ORG", T("橘色", "橙色", "Orange")),
    ("coral", "CRL", T("珊瑚色", "珊瑚色", "Coral")),
    ("red", "RED", T("紅色", "红色", "Red")),
    ("wine", "WIN", T("酒紅", "酒红", "Wine")),
    ("pink", "PNK", T("粉紅", "粉色", "Pink")),
    ("rose", "ROS", T("玫瑰色", "玫瑰色", "Rose")),
    ("lavender", "LAV", T("薰衣草紫", "薰衣草紫", "Lavender")),
    ("purple", "PUR", T("紫色", "紫色", "Purple")),
    ("gold", "GLD", T("金色", "金色", "Gold")),
    ("rose-gold", "RGD", T("玫瑰金", "玫瑰金", "Rose gold")),
    ("clear", "CLR", T("透明", "透明", "Clear")),
    ("amber", "AMB", T("琥珀色", "琥珀色", "Amber")),
];

/// The name of a colour; nothing for a code that is none.
pub(crate) fn name(code: &str) -> T {
    find(code).map_or(T("", "", ""), |(_, _, name)| *name)
}

/// Its part of a SKU.
pub(crate) fn sku(code: &str) -> &'static str {
    find(code).map_or("", |(_, sku, _)| *sku)
}

/// `#rrggbb`.
pub(crate) fn swatch(code: &str) -> Option<String> {
    colour_hex(code).map(str::to_owned)
}

fn find(code: &str) -> Option<&'static (&'static str, &'static str, T)> {
    NAMES.iter().find(|(known, _, _)| *known == code)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::picture::COLOURS;

    #[test]
    fn names_every_colour_once() {
        let codes: Vec<_> = NAMES.iter().map(|(code, _, _)| *code).collect();
        let drawn: Vec<_> = COLOURS.iter().map(|(code, _)| *code).collect();
        assert_eq!(codes, drawn);
        for (at, (_, sku, _)) in NAMES.iter().enumerate() {
            assert!(sku.len() == 3 && !NAMES[..at].iter().any(|n| n.1 == *sku), "{sku}");
        }
    }
}
