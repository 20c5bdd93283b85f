//! Single essential oils.

use crate::picture::Kind;
use crate::spec::{Axis, Spec, T, p};
use crate::trades::words::{ORIGIN, SHELF_LIFE};

const BOTANICAL: T = T("學名", "学名", "Botanical name");
const PART: T = T("萃取部位", "萃取部位", "Plant part");
const STEAM: (T, T) =
    (T("萃取方式", "萃取方式", "Extraction"), T("水蒸氣蒸餾", "水蒸气蒸馏", "Steam distillation"));
const KEEPS: (T, T) = (
    SHELF_LIFE,
    T(
        "未開封三年，開封後一年",
        "未开封三年，开封后一年",
        "Three years sealed, one year once opened",
    ),
);
const CARE: &[T] = &[
    T(
        "不可內服；用在皮膚上前先以基底油稀釋至 2% 以下。",
        "不可内服；用于皮肤前先以基础油稀释到 2% 以下。",
        "Not for internal use; dilute to 2% or less in a carrier oil before it touches skin.",
    ),
    T(
        "避開眼睛與黏膜；孕婦與三歲以下幼兒請勿使用。",
        "避开眼睛和黏膜；孕妇及三岁以下幼儿请勿使用。",
        "Keep away from eyes; not for use during pregnancy or on children under three.",
    ),
    T(
        "直立存放於陰涼避光處，用後蓋緊。",
        "直立存放于阴凉避光处，用后盖紧。",
        "Store upright, cool and dark, with the cap closed tight.",
    ),
];

#[rustfmt::skip]
pub(super) const SPECS: &[Spec] = &[
    Spec {
        slug: "tea-tree-oil", sku: "TT-OIL", kind: Kind::DropperBottle,
        category: "single-oils", brand: "isleholt", colours: &["amber"],
        name: T("澳洲茶樹精油", "澳洲茶树精油", "Australian Tea Tree Oil"),
        tagline: T("一滴就清醒的草本清香", "一滴就清醒的草本清香", "One drop of clean, green, wide-awake air"),
        axes: &[Axis::Volume(&[(10, 0), (30, 560)])],
        price: 380, was: Some(450), weight_g: 60, stock: 120, featured: Some(1),
        attributes: "origin=australia scent=herbal skin=oily occasion=everyday,home season=summer",
        tags: "tea-tree bestseller",
        story: &[
            p(T("來自新南威爾斯的枝葉", "来自新南威尔士的枝叶", "From the leaves of New South Wales"),
              T("互葉白千層的枝葉採收當天就進蒸餾釜，水蒸氣蒸餾兩小時，只取中段。氣味清、直，帶一點樟木與肉豆蔻，沒有久放的刺鼻感。",
                "互叶白千层的枝叶在采收当天进釜，水蒸气蒸馏两小时，只取中段。气味清冽直接，带一点樟木和肉豆蔻的尾韵，没有久放的刺鼻感。",
                "Branches of tea tree go into the still on the day they are cut and are steam-distilled for two hours; we keep the middle run. It smells clean and direct, with a little camphor and nutmeg and none of the harshness of old oil.")),
            p(T("梅雨天的好朋友", "回南天的好帮手", "For damp days"),
              T("擴香儀滴 3–5 滴，悶了一天的房間很快清爽；拖地水裡加 5 滴，地板乾了還留著淡淡草香。稀釋到 1–2% 後，可抹在容易出油的部位。",
                "香薰机滴 3–5 滴，闷了一天的房间很快清爽；拖地水里加 5 滴，地板干了还留着淡淡草香。稀释到 1–2% 后，可涂在容易出油的部位。",
                "Three to five drops in a diffuser clear the air of a stuffy room; five in the mop bucket leave the floor faintly green-scented. Diluted to 1–2%, it suits places that turn oily.")),
        ],
        specs: &[(BOTANICAL, T("Melaleuca alternifolia", "Melaleuca alternifolia", "Melaleuca alternifolia")), (PART, T("枝葉", "枝叶", "Leaves and twigs")), STEAM,
            (ORIGIN, T("澳洲新南威爾斯", "澳大利亚新南威尔士", "New South Wales, Australia")), KEEPS],
        care: CARE,
        ..Spec::BASE
    },
];
