//! Towels.

use crate::picture::Kind;
use crate::spec::{Axis, Spec, T, p, same};
use crate::trades::words::{care, label, named, notes};

#[rustfmt::skip]
pub(super) const SPECS: &[Spec] = &[
    Spec {
        slug: "slumbrae-longstaple-bath-towel", sku: "HM-LBT",
        kind: Kind::Towel, category: "towels", brand: "slumbrae",
        name: T("長纖棉緩捻毛巾", "长绒棉缓捻毛巾", "Low-Twist Long-Staple Towel"),
        tagline: T("550 g，擦一次就乾，晾一晚也乾",
                   "550 g，擦一次就干，晾一晚也干",
                   "550 g/m²: dries you in one pass and itself by morning"),
        colours: &["white", "navy", "sage", "coral"], axes: &[Axis::Named(&named::TOWEL)],
        price: 190, was: Some(230), weight_g: 180,
        attributes: "material=cotton room=bathroom occasion=bath style=minimal origin=turkey",
        story: &[
            p(T("毛圈短一點", "毛圈短一点", "Shorter loops on purpose"),
              T("緩捻紗讓圈絨更鬆，吸水快；圈高控制在 4 mm，剛好蓋滿又不拖泥帶水，曬一晚就乾。四邊雙針車縫，洗不開。吊環在短邊正中間，不會掛歪。",
                "缓捻纱让圈绒更松，吸水快；圈高控制在 4 mm，刚好盖满又不拖泥带水，晒一晚就干。四边双针车缝，洗不开。吊环在短边正中间，不会挂歪。",
                "Low-twist yarn opens the loops so they drink fast, and at 4 mm they dry overnight. Double-stitched edges and a loop in the middle of the short side, so it hangs straight.")),
            notes::TOWEL_FIRST,
        ],
        specs: &[
            (label::FABRIC, T("100% 長纖棉", "100% 长绒棉", "100% long-staple cotton")),
            (label::FABRIC_WEIGHT, same("550 g/m²")),
            (label::ABSORB, T("5 秒沉水（清水測試）", "5 秒沉水（清水测试）", "Sinks in 5 seconds")),
            (label::SIZE, T("浴巾 70 × 140、毛巾 34 × 76 公分", "浴巾 70 × 140、毛巾 34 × 76 厘米", "Bath 70 × 140, hand 34 × 76 cm")),
        ],
        care: &[care::WASH40, care::TUMBLE_LOW, care::NOSOFTENER],
        ..Spec::BASE
    },
    Spec {
        slug: "nookmere-waffle-hair-towel", sku: "HM-WHT",
        kind: Kind::Towel, category: "towels", brand: "nookmere",
        name: T("華夫格包頭髮巾", "华夫格包头发巾", "Waffle Hair Turban Towel"),
        tagline: T("釦子在後面，兩分鐘不掉",
                   "扣子在后面，两分钟不掉",
                   "It buttons behind and stays for two minutes"),
        colours: &["grey", "mint"],
        price: 350, weight_g: 220,
        attributes: "material=cotton room=bathroom occasion=bath style=minimal origin=vietnam",
        story: &[
            p(T("洗完頭那段時間", "洗完头那段时间", "The minutes after the shower"),
              T("包頭式剪裁配一顆布釦，長髮短髮都捲得住；華夫格吸水快又不起靜電，頭髮不毛躁。出國帶它，比飯店毛巾省時。",
                "包头式剪裁配一颗布扣，长发短发都卷得住；华夫格吸水快又不起静电，头发不毛躁。出国带它，比酒店毛巾省时。",
                "A turban cut with a button holds any length of hair, and waffle drinks fast without static, sparing frizz. Lighter than a hotel towel, it earns its packing space.")),
            notes::TOWEL_FIRST,
        ],
        specs: &[
            (label::FABRIC, T("100% 棉", "100% 棉", "100% cotton")),
            (label::ABSORB, T("快乾", "快干", "Quick-drying")),
            (label::SIZE, T("66 × 24 cm（單邊長度）", "66 × 24 cm（单边长度）", "66 × 24 cm")),
        ],
        care: &[care::WASH30, care::HANGDRY, care::NOIRON],
        ..Spec::BASE
    },
];
