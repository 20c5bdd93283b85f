//! Options of their own making: what is chosen besides colour, size and capacity.

use crate::spec::{Named, T, Value, same, v};

/// Foot length of socks, centimetres.
pub(in crate::trades) const SOCK_SIZE: Named = Named {
    code: "size",
    name: T("適合腳長", "适合脚长", "Foot length"),
    values: &[v("22-25", "S", 0, same("22–25 cm")), v("25-28", "L", 0, same("25–28 cm"))],
};

/// Body height of children, four steps.
pub(in crate::trades) const KIDS_SIZE: Named =
    kids(&[HEIGHT_100, HEIGHT_110, HEIGHT_120, HEIGHT_130]);

/// Body height of children, five steps.
pub(in crate::trades) const KIDS_SIZE_5: Named =
    kids(&[HEIGHT_100, HEIGHT_110, HEIGHT_120, HEIGHT_130, HEIGHT_140]);

const HEIGHT_100: Value = v("100", "100", 0, same("100 cm"));
const HEIGHT_110: Value = v("110", "110", 0, same("110 cm"));
const HEIGHT_120: Value = v("120", "120", 0, same("120 cm"));
const HEIGHT_130: Value = v("130", "130", 0, same("130 cm"));
const HEIGHT_140: Value = v("140", "140", 0, same("140 cm"));

const fn kids(values: &'static [Value]) -> Named {
    Named { code: "height", name: T("適合身高", "适合身高", "Height"), values }
}

/// Working memory of a laptop.
pub(in crate::trades) const MEMORY: Named = Named {
    code: "memory",
    name: T("記憶體", "内存", "Memory"),
    values: &[v("16", "M16", 0, same("16 GB")), v("32", "M32", 3500, same("32 GB"))],
};

/// Switches of a mechanical keyboard.
pub(in crate::trades) const SWITCH: Named = Named {
    code: "switch",
    name: T("軸體", "轴体", "Switches"),
    values: &[
        v("silent-red", "SR", 0, T("靜音紅軸 45 g", "静音红轴 45 g", "Silent linear 45 g")),
        v("brown", "BR", 0, T("茶軸 55 g", "茶轴 55 g", "Tactile 55 g")),
        v("cream", "CR", 200, T("奶油線性軸 50 g", "奶油线性轴 50 g", "Cream linear 50 g")),
    ],
};

/// Legends of a keyboard.
pub(in crate::trades) const LEGENDS: Named = Named {
    code: "legends",
    name: T("鍵帽印字", "键帽印字", "Legends"),
    values: &[
        v("en", "EN", 0, T("純英文", "纯英文", "English only")),
        v("zh", "ZH", 0, T("注音倉頡", "注音仓颉", "Zhuyin and Cangjie")),
    ],
};

/// Band of a watch.
pub(in crate::trades) const BAND: Named = Named {
    code: "band",
    name: T("錶帶", "表带", "Band"),
    values: &[
        v("silicone", "SIL", 0, T("運動矽膠", "运动硅胶", "Sport silicone")),
        v("woven", "WOV", 300, T("尼龍編織", "尼龙编织", "Woven nylon")),
        v("steel", "STL", 1200, T("不鏽鋼鏈帶", "不锈钢链带", "Steel link")),
    ],
};

/// How many routers of a mesh.
pub(in crate::trades) const MESH: Named = Named {
    code: "units",
    name: T("台數", "台数", "Units"),
    values: &[
        v("1", "1P", 0, T("單台", "单只装", "One")),
        v("2", "2P", 2600, T("兩台組", "两只装", "Two-pack")),
        v("3", "3P", 4900, T("三台組", "三只装", "Three-pack")),
    ],
};

/// Bed size.
pub(in crate::trades) const BED: Named = Named {
    code: "bed",
    name: T("床型", "床型", "Bed"),
    values: &[
        v("single", "S", 0, T("單人", "单人", "Single")),
        v("double", "D", 700, T("雙人", "双人", "Double")),
        v("king", "K", 1300, T("雙人加大", "加大双人", "King")),
    ],
};

/// Bath or hand towel.
pub(in crate::trades) const TOWEL: Named = Named {
    code: "towel",
    name: T("款式", "款式", "Towel"),
    values: &[
        v("hand", "H", 0, T("毛巾 34 × 76 公分", "毛巾 34 × 76 厘米", "Hand 34 × 76 cm")),
        v("bath", "B", 430, T("浴巾 70 × 140 公分", "浴巾 70 × 140 厘米", "Bath 70 × 140 cm")),
    ],
};

/// Width of a pan.
pub(in crate::trades) const PAN: Named = Named {
    code: "diameter",
    name: T("口徑", "口径", "Diameter"),
    values: &[
        v("24", "24", 0, T("24 公分", "24 厘米", "24 cm")),
        v("28", "28", 400, T("28 公分", "28 厘米", "28 cm")),
    ],
};

/// Width of a plate, for a pair.
pub(in crate::trades) const PLATE: Named = Named {
    code: "diameter",
    name: T("盤徑", "盘径", "Diameter"),
    values: &[
        v("20", "20", 0, T("20 公分", "20 厘米", "20 cm")),
        v("26", "26", 300, T("26 公分", "26 厘米", "26 cm")),
    ],
};

/// Width of a plant pot.
pub(in crate::trades) const POT: Named = Named {
    code: "diameter",
    name: T("盆徑", "盆径", "Diameter"),
    values: &[
        v("16", "16", 0, T("16 公分", "16 厘米", "16 cm")),
        v("20", "20", 220, T("20 公分", "20 厘米", "20 cm")),
    ],
};

/// Width of a basket.
pub(in crate::trades) const BASKET: Named = Named {
    code: "diameter",
    name: T("直徑", "直径", "Diameter"),
    values: &[
        v("38", "38", 0, T("38 公分", "38 厘米", "38 cm")),
        v("46", "46", 250, T("46 公分", "46 厘米", "46 cm")),
    ],
};

/// Size of a desk's top.
pub(in crate::trades) const DESK_WIDTH: Named = Named {
    code: "top",
    name: T("桌板尺寸", "桌板尺寸", "Top"),
    values: &[
        v("120", "120", 0, T("120 × 60 公分", "120 × 60 厘米", "120 × 60 cm")),
        v("140", "140", 1200, T("140 × 70 公分", "140 × 70 厘米", "140 × 70 cm")),
        v("160", "160", 2600, T("160 × 80 公分", "160 × 80 厘米", "160 × 80 cm")),
    ],
};

/// Ruling of a notebook.
pub(in crate::trades) const RULING: Named = Named {
    code: "ruling",
    name: T("內頁", "内页", "Ruling"),
    values: &[
        v("dots", "DOT", 0, T("5 mm 點陣", "5 mm 点阵", "5 mm dots")),
        v("lines", "LIN", 0, T("7 mm 橫線", "7 mm 横线", "7 mm lines")),
        v("blank", "BLK", 0, T("空白", "空白", "Blank")),
    ],
};

/// Nib of a fountain pen.
pub(in crate::trades) const NIB: Named = Named {
    code: "nib",
    name: T("筆尖", "笔尖", "Nib"),
    values: &[
        v("ef", "EF", 0, T("EF 極細", "EF 极细", "EF, extra fine")),
        v("f", "F", 0, T("F 細", "F 细", "F, fine")),
        v("m", "M", 0, T("M 中", "M 中", "M, medium")),
    ],
};

/// Point of a gel pen.
pub(in crate::trades) const PEN_POINT: Named = Named {
    code: "point",
    name: T("筆尖粗細", "笔尖粗细", "Point"),
    values: &[v("038", "038", 0, same("0.38 mm")), v("05", "05", 0, same("0.5 mm"))],
};
