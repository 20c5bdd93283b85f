//! Bundles 套餐: what goes together, cheaper together. Always on. A part with several products is a
//! choice. Fixed totals name first variants only, or products whose variants cost the same.

use super::codes::{Codes, Pick};
use super::draft;
use crate::spec::T;
use domain::money::Money;
use domain::pricing::cut::Cut;
use domain::pricing::rule::{Bundle, Component, RuleKind};
use domain::pricing::scope::Scope;
use domain::promotion::PromotionDraft;

/// Code, name, sentence, parts with their units, and what the whole costs less.
pub(super) struct Set(&'static str, T, T, &'static [(u32, Pick)], Cut);

use Pick::{Firsts, Products};

#[rustfmt::skip]
const SETS: &[Set] = &[
    // Outfits.
    Set("outfit-weekend", T("週末出門三件式", "周末出街三件套", "Weekend outfit"),
        T("襯衫、長褲、鞋各挑一件，一次搭好 85 折。", "衬衫、长裤、鞋各挑一件，一次搭好8.5折。", "Pick a shirt, trousers and shoes: 15% off the lot."),
        &[(1, Products(&["washed-oxford-shirt", "breeze-linen-camp-shirt", "brushed-flannel-check-shirt"])),
          (1, Products(&["tapered-stretch-chino", "selvedge-straight-jeans"])),
          (1, Products(&["canvas-low-plimsoll", "court-leather-sneaker"]))], Cut::Percent(1_500)),
    Set("outfit-commute", T("通勤女裝三件式", "通勤女装三件套", "Office outfit for women"),
        T("飄帶襯衫配寬褲或緞面裙，再挑一雙樂福鞋，現折 600。", "飘带衬衫配阔腿裤或缎面裙，再挑一双乐福鞋，立减600。", "The bow blouse with trousers or a satin skirt, and loafers: 600 off."),
        &[(1, Products(&["silky-drape-bow-blouse"])),
          (1, Products(&["wide-leg-drape-trousers", "satin-bias-slip-skirt"])),
          (1, Products(&["soft-suede-driving-loafer", "penny-calf-loafer"]))], Cut::Off(Money(600))),
    Set("outfit-trail", T("上山全身組", "徒步全身套装", "Trail kit from head to toe"),
        T("中層衣、登山褲、鞋與羊毛襪，整組 82 折。", "抓绒中层、登山裤、鞋和羊毛袜，整套8.2折。", "Mid-layer, hiking trousers, footwear and wool socks: 18% off the set."),
        &[(1, Products(&["trail-grid-fleece-hoodie"])), (1, Products(&["cargo-hiking-pants"])),
          (1, Products(&["trail-grip-low-shoe", "waterproof-hiking-mid-boot"])),
          (1, Products(&["merino-hiking-socks"]))], Cut::Percent(1_800)),
    Set("three-tees", T("T 恤任選三件 1,880", "T恤任选三件1880", "Any three tees for 1,880"),
        T("素色、竹節、條紋隨你配，顏色尺寸都能混搭。", "纯色、竹节、条纹随意搭，颜色尺码都能混选。", "Plain, slub or striped, in any colours and sizes."),
        &[(3, Products(&["heavy-cotton-pocket-tee", "slub-linen-blend-tee", "breton-stripe-long-tee"]))], Cut::To(Money(1_880))),
    Set("first-run", T("開跑三件組", "开跑三件套", "Runner's starter set"),
        T("涼感上衣、緩震跑鞋加五雙襪子，今晚就能開跑。", "凉感上衣、缓震跑鞋加五双袜子，今晚就能开跑。", "Cool top, cushioned shoes and five pairs of socks: run tonight."),
        &[(1, Products(&["cooling-running-tee"])), (1, Products(&["cloudstep-running-shoe"])),
          (1, Products(&["five-pack-everyday-socks"]))], Cut::To(Money(3_990))),
    // Skincare lines.
    Set("tea-tree-line", T("茶樹淨透四步驟", "茶树净透四步曲", "Tea tree in four steps"),
        T("潔面、純露、精華、凝霜一次帶齊，油光肌的日常。", "洁面、纯露、精华、凝霜一次带齐，油皮的日常。", "Cleanser, hydrosol, serum and gel cream for oily skin."),
        &[(1, Firsts(&["tea-tree-gel-cleanser"])), (1, Firsts(&["tea-tree-hydrosol"])),
          (1, Firsts(&["tea-tree-salicylic-serum"])), (1, Firsts(&["tea-tree-gel-cream"]))], Cut::To(Money(1_480))),
    Set("lavender-night", T("薰衣草晚間三部曲", "薰衣草晚间三部曲", "Lavender evening trio"),
        T("卸下一天，潔顏乳、精華、晚霜依序來。", "卸下一天的疲惫，洁颜乳、精华、晚霜依次来。", "Let the day go: cleansing milk, serum, night cream."),
        &[(1, Firsts(&["lavender-cleansing-milk"])), (1, Firsts(&["lavender-barrier-serum"])),
          (1, Firsts(&["lavender-night-cream"]))], Cut::To(Money(1_780))),
    Set("rose-line", T("玫瑰全套保養", "玫瑰全套护肤", "The whole rose line"),
        T("從洗面霜到乳霜四件一起，整套 8 折。", "从洁面霜到面霜四件一起，整套8折。", "Four steps from cleanser to cream, 20% off together."),
        &[(1, Products(&["rose-cream-cleanser"])), (1, Products(&["rose-essence-toner"])),
          (1, Products(&["rose-oil-serum"])), (1, Products(&["rose-rich-cream"]))], Cut::Percent(2_000)),
    Set("three-soaps", T("手工皂任選三塊", "手工皂任选三块", "Any three soaps"),
        T("洗臉、洗澡、洗髮各一塊，85 折帶回家。", "洗脸、洗澡、洗发各一块，8.5折带回家。", "For face, body and hair: 15% off three."),
        &[(3, Products(&["tea-tree-soap", "lavender-oat-soap", "marseille-olive-soap", "camellia-shampoo-bar"]))], Cut::Percent(1_500)),
    Set("harbour-men", T("岸邊男士三件組", "岸边男士三件套", "Harbour trio for men"),
        T("洗面乳、保濕乳，再選刮鬍皂或鬍鬚油，現折 200。", "洁面乳、保湿乳，再选剃须皂或胡须油，立减200。", "Face wash, lotion, and shaving soap or beard oil: 200 off."),
        &[(1, Products(&["harbour-face-wash"])), (1, Products(&["harbour-all-in-one-lotion"])),
          (1, Products(&["shaving-soap-puck", "cedar-beard-oil"]))], Cut::Off(Money(200))),
    // Tea and coffee.
    Set("gongfu-table", T("功夫茶席", "功夫茶席", "Gongfu tea table"),
        T("一壺、四杯、一罐烏龍，整席 85 折。", "一壶、四杯、一罐乌龙，整席8.5折。", "A pot, four cups and a tin of oolong: 15% off the table."),
        &[(1, Products(&["coarse-clay-teapot", "thin-gaiwan"])), (1, Products(&["four-season-cups"])),
          (1, Products(&["dong-ding-oolong", "muzha-tieguanyin", "alishan-high-mountain-oolong"]))], Cut::Percent(1_500)),
    Set("cold-brew", T("冷泡茶組", "冷泡茶套装", "Cold brew set"),
        T("一支冷泡瓶配兩款茶，睡前放冰箱，早上就能帶走。", "一支冷泡瓶配两款茶，睡前放冰箱，早上就能带走。", "A bottle and two teas: in the fridge at night, out of the door in the morning."),
        &[(1, Products(&["cold-brew-tea-bottle"])),
          (2, Products(&["jinxuan-milk-oolong-bags", "bergamot-earl-grey", "wenshan-baozhong"]))], Cut::Percent(1_200)),
    Set("slow-breakfast", T("慢早餐組", "慢早餐套装", "Slow breakfast"),
        T("紅玉紅茶、龍眼蜜，加一只手感馬克杯。", "红玉红茶、桂圆蜜，再加一只手感马克杯。", "Ruby tea, longan honey and a mug that sits well in the hand."),
        &[(1, Firsts(&["ruby-18-black-tea"])), (1, Firsts(&["longan-honey"])),
          (1, Products(&["hearthwen-river-mug"]))], Cut::To(Money(1_150))),
    Set("pour-over", T("手沖入門組", "手冲入门套装", "Pour-over starter"),
        T("溫控手沖壺配一包豆子，現折 350。", "温控手冲壶配一包豆子，立减350。", "The gooseneck kettle with a bag of beans: 350 off."),
        &[(1, Products(&["hearthwen-pour-over-kettle"])),
          (1, Products(&["yirgacheffe-washed", "huehuetenango-medium", "morning-fold-espresso"]))], Cut::Off(Money(350))),
    // Desk and screen.
    Set("desk-4k", T("4K 桌面三件組", "4K桌面三件套", "4K desk set"),
        T("一條 USB-C 接上螢幕，鍵盤滑鼠任選，現折 1,500。", "一根USB-C连上显示器，键盘鼠标任选，立减1500。", "A one-cable monitor with your pick of keyboard and mouse: 1,500 off."),
        &[(1, Products(&["quorvex-vista-27-4k"])),
          (1, Products(&["deskarra-quiet-75", "deskarra-slim-scissor"])),
          (1, Products(&["deskarra-vertical-mouse", "deskarra-flat-mouse-mini"]))], Cut::Off(Money(1_500))),
    Set("lamp-and-paper", T("檯燈文具組", "台灯文具套装", "Lamp and paper"),
        T("一盞燈、一本筆記、一組筆，書桌就齊了，88 折。", "一盏灯、一本笔记本、一组笔，书桌就齐了，8.8折。", "A lamp, a notebook and pens: the desk is ready, 12% off."),
        &[(1, Products(&["deskarra-beam-arm-lamp", "deskarra-mushroom-lamp"])),
          (1, Products(&["inkwend-tide-a5-notebook"])), (1, Products(&["inkwend-glide-gel-pens"]))], Cut::Percent(1_200)),
    Set("home-office", T("居家辦公桌椅", "居家办公桌椅", "Home office"),
        T("桌子椅子一起換，整組 9 折。", "桌子椅子一起换，整套9折。", "Desk and chair together: 10% off."),
        &[(1, Products(&["deskarra-arch-mesh-chair", "deskarra-perch-task-chair"])),
          (1, Products(&["deskarra-fir-writing-desk", "deskarra-rise-standing-desk"]))], Cut::Percent(1_000)),
    Set("home-cinema", T("客廳電影院", "客厅影院", "Cinema at home"),
        T("投影機配喇叭或聲霸，整組 92 折，今晚就開演。", "投影仪配音箱或回音壁，整套9.2折，今晚就开映。", "A projector with a speaker or soundbar: 8% off, showing tonight."),
        &[(1, Products(&["lumadeck-duo-4k", "lumadeck-pocket-lantern"])),
          (1, Products(&["harkvale-hill-stereo", "harkvale-beacon-bar"]))], Cut::Percent(800)),
    // Home.
    Set("four-towels", T("毛巾任選四條", "毛巾任选四条", "Any four towels"),
        T("全家一人一條，大小顏色任配，8 折。", "全家一人一条，大小颜色任配，8折。", "One for each at home, any sizes and colours: 20% off."),
        &[(4, Products(&["slumbrae-longstaple-bath-towel"]))], Cut::Percent(2_000)),
    Set("new-bed", T("床組加四季被", "四件套加四季被", "Bed linen and duvet"),
        T("純棉或天絲挑一套，配輕羽四季被，85 折。", "纯棉或天丝挑一套，配轻羽四季被，8.5折。", "Percale or lyocell with the all-season duvet: 15% off."),
        &[(1, Products(&["slumbrae-percale-bedding-set", "slumbrae-tencel-sateen-set"])),
          (1, Products(&["slumbrae-feather-light-duvet"]))], Cut::Percent(1_500)),
    Set("two-pans", T("一煎一湯雙鍋組", "一煎一汤双锅套装", "Pan and stockpot"),
        T("鑄鐵煎鍋配三層鋼湯鍋，開伙就靠這兩只。", "铸铁煎锅配三层钢汤锅，开火做饭就靠这两口。", "Cast iron to fry, tri-ply steel to simmer: all a kitchen needs to begin."),
        &[(1, Firsts(&["hearthwen-forge-iron-pan"])), (1, Firsts(&["hearthwen-stockpot-steel"]))], Cut::To(Money(3_180))),
    Set("table-for-two", T("兩人餐桌", "双人餐桌", "Table for two"),
        T("主餐盤、飯碗、兩只馬克杯，85 折。", "主餐盘、饭碗、两只马克杯，8.5折。", "Plates, bowls and two mugs: 15% off."),
        &[(1, Products(&["hearthwen-meadow-dinner-plate"])), (1, Products(&["hearthwen-petal-bowl-set"])),
          (2, Products(&["hearthwen-river-mug"]))], Cut::Percent(1_500)),
    // Aroma.
    Set("first-scent", T("擴香入門組", "香薰入门套装", "First scents"),
        T("水氧機配兩瓶單方精油，85 折。", "香薰机配两瓶单方精油，8.5折。", "A diffuser with two single oils: 15% off."),
        &[(1, Products(&["pebble-ultrasonic-diffuser"])),
          (2, Products(&["sweet-orange-oil", "lavender-oil", "peppermint-oil", "eucalyptus-oil", "lemon-oil"]))], Cut::Percent(1_500)),
    Set("sleep-well", T("一夜好眠組", "一夜好眠套装", "A good night"),
        T("晚安精油、薰衣草純露、洋甘菊茶，睡前三件事。", "晚安精油、薰衣草纯露、洋甘菊茶，睡前三件事。", "Good Night oil, lavender hydrosol and chamomile tea before bed."),
        &[(1, Firsts(&["good-night-blend"])), (1, Firsts(&["lavender-hydrosol"])),
          (1, Firsts(&["chamomile-lavender-tea"]))], Cut::To(Money(880))),
];

/// The bundles of which every part is there, and which save something even on the cheapest choice.
pub(super) fn bundles(codes: &Codes) -> Vec<PromotionDraft> {
    SETS.iter().filter_map(|set| bundle(codes, set)).collect()
}

fn bundle(codes: &Codes, Set(code, name, note, parts, cut): &Set) -> Option<PromotionDraft> {
    let component =
        |(units, pick): &(u32, Pick)| Some(Component { any_of: codes.scope(pick)?, units: *units });
    let components = parts.iter().map(component).collect::<Option<Vec<_>>>()?;
    let least = parts.iter().map(|(units, pick)| codes.least_price(pick).times(*units)).sum();
    if cut.saving(least) == Money::ZERO {
        return None;
    }
    let kind = RuleKind::Bundle(Bundle { components, cut: *cut, most: None });
    let words = (name.texts(), note.texts());
    Some(draft(format!("bundle-{code}"), words, Scope::All, kind))
}
