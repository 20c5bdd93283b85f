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
