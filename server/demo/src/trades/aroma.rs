//! Aroma: oils, diffusers, candles, hydrosols.

use crate::picture::Kind;
use crate::spec::{Axis, Spec, T, p};

pub(super) const SPECS: &[Spec] = &[Spec {
    slug: "tea-tree-oil",
    sku: "TT-OIL",
    kind: Kind::DropperBottle,
    category: "single-oils",
    brand: "isleholt",
    name: T("澳洲茶樹精油", "澳洲茶树精油", "Australian Tea Tree Oil"),
    tagline: T(
        "一滴就清醒的草本清香",
        "一滴就清醒的草本清香",
        "One drop of clean, green, wide-awake air",
    ),
    colours: &["amber"],
    axes: &[Axis::Volume(&[(10, 0), (30, 560)])],
    price: 380,
    was: Some(450),
    weight_g: 60,
    attributes: "origin=australia scent=herbal skin=oily occasion=everyday,home season=summer",
    tags: "tea-tree bestseller",
    story: &[p(
        T("來自新南威爾斯的枝葉", "来自新南威尔士的枝叶", "From the leaves of New South Wales"),
        T("互葉白千層…", "互叶白千层…", "Melaleuca…"),
    )],
    specs: &[(T("容量", "容量", "Volume"), T("10 ml / 30 ml", "10 / 30 毫升", "10 ml / 30 ml"))],
    care: &[T("避光", "避光", "Keep dark")],
    featured: Some(1),
    ..Spec::BASE
}];
