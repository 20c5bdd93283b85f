//! What members call themselves.

/// Who runs the community.
pub(super) const TEAM: &str = "鋪子小編";

#[rustfmt::skip]
pub(super) const ZH_HANT: &[&str] = &[
    "阿芳", "茶米奶奶", "小雨", "夜貓子工程師", "木木", "海線阿文", "巷口老吳", "米粒媽", "靜宜", "不加糖",
    "騎車上班的人", "阿寶", "二樓陽台", "貓毛很多", "老闆娘家的狗", "晴天", "麥子", "綠豆湯", "南部人在台北", "一號倉鼠",
];
#[rustfmt::skip]
pub(super) const ZH_HANS: &[&str] = &[
    "小满", "江边的树", "半糖去冰", "老陈爱喝茶", "七七", "橘猫不橘", "林间", "豆包妈妈", "北方的雪", "慢半拍", "阿哲", "南瓜粥",
];
#[rustfmt::skip]
pub(super) const EN: &[&str] = &[
    "teapot_annie", "northwind", "Marlow", "quietdesk", "Hana K", "plainoats", "Ben of Bath", "rue", "twocups", "Ines",
    "lampreader", "oldbicycle", "Tom W",
];
