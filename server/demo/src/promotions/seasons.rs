//! The seasons: six sales that follow each other through the year without a gap.

use super::codes::Pick::Categories;
use super::events::Does::{Every, Less};
use super::events::When::Date;
use super::events::{Event, Offer};
use crate::spec::T;

#[rustfmt::skip]
pub(super) const SEASONS: &[Event] = &[
    Event { code: "season-winter", from: Date(12, 27), until: Date(2, 21), offers: &[
        Offer("warm", T("暖冬季・針織寢具 9 折", "暖冬季·针织床品9折", "Warm winter: 10% off knitwear and bedding"),
            T("天冷就該窩著，毛衣、被子、蓋毯一起添。", "天冷就该窝着，毛衣、被子、盖毯一起添。", "Weather for staying in: jumpers, duvets and throws."),
            Categories(&["knitwear", "bedding"]), Less(1_000)),
        Offer("tea", T("冬日暖飲・每滿 800 折 80", "冬日暖饮·每满800减80", "Winter warmers: 80 off every 800"),
            T("茶、咖啡、蜂蜜，手心先暖起來。", "茶、咖啡、蜂蜜，先把手心暖起来。", "Tea, coffee and honey to warm your hands on."),
            Categories(&["tea", "coffee", "honey"]), Every(800, 80, 5)),
    ] },
    Event { code: "season-spring", from: Date(2, 21), until: Date(4, 21), offers: &[
        Offer("fresh", T("春日換新・香氛潔面 9 折", "春日焕新·香氛洁面9折", "Spring refresh: 10% off aroma and cleansers"),
            T("開窗、換味道、把臉洗乾淨，春天就到了。", "开窗、换味道、把脸洗干净，春天就到了。", "Open the windows, change the scent, start clean."),
            Categories(&["aroma", "cleansers"]), Less(1_000)),
        Offer("wear", T("春裝上場・每滿 1,500 折 150", "春装上新·每满1500减150", "Spring clothes: 150 off every 1,500"),
            T("外套收起來，襯衫和裙子出門去。", "外套收起来，衬衫和裙子出门去。", "Coats away; shirts and skirts out."),
            Categories(&["tops", "dresses-and-skirts", "trousers"]), Every(1_500, 150, 5)),
    ] },
    Event { code: "season-early-summer", from: Date(4, 21), until: Date(6, 21), offers: &[
        Offer("light", T("初夏輕裝・上衣涼鞋 9 折", "初夏轻装·上衣凉鞋9折", "Early summer: 10% off tops and sandals"),
            T("第一個流汗的週末之前，先把衣櫃換季。", "第一个出汗的周末之前，先把衣柜换季。", "Change the wardrobe before the first hot weekend."),
            Categories(&["tops", "sandals-and-slippers"]), Less(1_000)),
        Offer("rain", T("雨季居家・每滿 1,000 折 100", "雨季居家·每满1000减100", "Rainy days at home: 100 off every 1,000"),
            T("外頭下雨，裡頭乾爽：毛巾、收納、擴香。", "外头下雨，屋里干爽：毛巾、收纳、香薰。", "Rain outside, dry inside: towels, storage and diffusers."),
            Categories(&["towels", "decor", "diffusers"]), Every(1_000, 100, 5)),
    ] },
    Event { code: "season-summer", from: Date(6, 21), until: Date(9, 1), offers: &[
        Offer("cool", T("盛夏消暑・冷泡茶具 9 折", "盛夏消暑·冷泡茶具9折", "High summer: 10% off teaware and tea"),
            T("冰箱裡永遠有一瓶冷泡茶。", "冰箱里永远有一瓶冷泡茶。", "There is always a bottle of cold brew in the fridge."),
            Categories(&["teaware", "green-tea", "oolong", "herbal-tea"]), Less(1_000)),
        Offer("skin", T("夏日清爽保養・每滿 1,000 折 120", "夏日清爽护肤·每满1000减120", "Light summer skincare: 120 off every 1,000"),
            T("防曬、化妝水、沐浴，薄薄一層就好。", "防晒、爽肤水、沐浴，薄薄一层就好。", "Sunscreen, toner and body wash: one thin layer will do."),
            Categories(&["toners", "creams", "soaps-and-washes"]), Every(1_000, 120, 5)),
    ] },
    Event { code: "season-autumn", from: Date(9, 1), until: Date(10, 21), offers: &[
        Offer("layer", T("初秋疊穿・外套鞋款 9 折", "初秋叠穿·外套鞋靴9折", "Early autumn layers: 10% off outerwear and shoes"),
            T("早晚涼了，多帶一件薄外套。", "早晚凉了，多带一件薄外套。", "Cool mornings and evenings: bring one more layer."),
            Categories(&["outerwear", "leather-shoes"]), Less(1_000)),
        Offer("desk", T("秋日開工・每滿 1,000 折 100", "秋日开工·每满1000减100", "Back at the desk: 100 off every 1,000"),
            T("文具、檯燈、鍵盤，桌面重新排過。", "文具、台灯、键盘，桌面重新摆一遍。", "Stationery, lamps and keyboards for a fresh start."),
            Categories(&["stationery", "office-equipment", "input-devices"]), Every(1_000, 100, 8)),
    ] },
    Event { code: "season-late-autumn", from: Date(10, 21), until: Date(12, 27), offers: &[
        Offer("wrap", T("秋冬換季・針織外套 9 折", "秋冬换季·针织外套9折", "Into winter: 10% off knitwear and outerwear"),
            T("第一波冷空氣來之前，把毛衣和大衣備好。", "第一股冷空气来之前，把毛衣和大衣备好。", "Jumpers and coats before the first cold front."),
            Categories(&["knitwear", "outerwear"]), Less(1_000)),
        Offer("night", T("長夜好眠・每滿 1,500 折 150", "长夜好眠·每满1500减150", "Long nights: 150 off every 1,500"),
            T("天黑得早，床鋪鬆軟，蠟燭點起來。", "天黑得早，床铺松软，点上香薰蜡烛。", "Dark early, a soft bed, a candle lit."),
            Categories(&["bedding", "candles", "blended-oils"]), Every(1_500, 150, 5)),
    ] },
];
