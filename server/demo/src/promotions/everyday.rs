//! What always holds in the demo mall: half-price seconds, buy two get one, gifts, add-ons, a brand's
//! own saving.

use super::codes::Codes;
use super::codes::Pick::{self, All, Brands, Categories, Firsts, Products};
use super::{TEA, draft, in_group, store_wide};
use crate::spec::T;
use domain::money::Money;
use domain::pricing::cut::{Cut, WHOLE_BP};
use domain::pricing::rule::{AddOn, BuyGet, Gift, Per, RuleKind, Spend, Threshold};
use domain::promotion::PromotionDraft;

/// What always holds, as far as its goods are there.
pub(super) fn everyday(codes: &Codes) -> Vec<PromotionDraft> {
    let all = [nth(codes), buy_get(codes), gifts(codes), add_ons(codes), brands(codes)];
    all.into_iter().flatten().flatten().collect()
}

type Found = Vec<Option<PromotionDraft>>;

fn make(
    codes: &Codes,
    code: &str,
    (name, note): (T, T),
    pick: &Pick,
    kind: Option<RuleKind>,
) -> Option<PromotionDraft> {
    Some(draft(code, (name.texts(), note.texts()), codes.scope(pick)?, kind?))
}

#[rustfmt::skip]
fn nth(codes: &Codes) -> Found {
    let nth = |n, bp, per| Some(RuleKind::Nth { n, cut: Cut::Percent(bp), per });
    vec![
        make(codes, "second-mask-half", (
            T("面膜第二件半價", "面膜第二件半价", "Second mask half price"),
            T("整區任選，兩件裡低的那件半價。", "整区任选，两件中价低的那件半价。", "Any two masks: the cheaper one at half price."),
        ), &Categories(&["masks"]), nth(2, 5_000, Per::Scope)),
        make(codes, "third-oil-40", (
            T("同款精油第三瓶 6 折", "同款精油第三瓶6折", "Third bottle of the same oil 40% off"),
            T("常用的那一款，多囤一瓶更划算。", "常用的那一款，多囤一瓶更划算。", "Stock up on the one you use most."),
        ), &Categories(&["single-oils"]), nth(3, 4_000, Per::Product)),
    ]
}

#[rustfmt::skip]
fn buy_get(codes: &Codes) -> Found {
    let bags = Products(&["jinxuan-milk-oolong-bags", "bergamot-earl-grey", "brown-rice-green-tea", "lemongrass-ginger-tea"]);
    let mice = Products(&["deskarra-flat-mouse-mini", "deskarra-vertical-mouse"]);
    let two_for_one = BuyGet { buy: 2, get: 1, reward: None, cut: Cut::Percent(WHOLE_BP), most: Some(3) };
    let with_mouse = codes.scope(&mice).map(|reward| {
        RuleKind::BuyGet(BuyGet { buy: 1, get: 1, reward: Some(reward), cut: Cut::Percent(5_000), most: None })
    });
    vec![
        make(codes, "tea-buy-2-get-1", (
            T("輕鬆喝茶・買 2 送 1", "轻松喝茶·买2送1", "Easy teas: buy 2, get 1 free"),
            T("金萱、伯爵、玄米、香茅薑茶任選三件，最低價那件免費。", "金萱、伯爵、玄米、香茅姜茶任选三件，价格最低的一件免费。", "Any three of milk oolong, Earl Grey, toasted rice and lemongrass: the cheapest is free."),
        ), &bags, Some(RuleKind::BuyGet(two_for_one))).map(|draft| in_group(draft, TEA)),
        make(codes, "laptop-with-mouse", (
            T("買筆電，滑鼠半價", "买笔记本，鼠标半价", "A laptop brings a half-price mouse"),
            T("筆電與滑鼠一起放進購物車，滑鼠自動半價。", "笔记本与鼠标一起加入购物车，鼠标自动半价。", "Put both in the cart and the mouse costs half."),
        ), &Categories(&["laptops"]), with_mouse),
    ]
}

#[rustfmt::skip]
fn gifts(codes: &Codes) -> Found {
    let gift = |when, slugs: &[&str]| {
        let choices: Vec<_> = slugs.iter().filter_map(|slug| codes.first(slug)).collect();
        (!choices.is_empty()).then_some(RuleKind::Gift(Gift { when, choices, units: 1 }))
    };
    let spend = Threshold { spend: Money(1_500), ..Threshold::default() };
    let units = Threshold { units: 3, ..Threshold::default() };
    vec![
        make(codes, "gift-1500", (
            T("滿 1,500 送小禮", "满1500送小礼", "A small gift from 1,500"),
            T("護手霜、橄欖皂、茶樹皂三選一，隨單送出，送完為止。", "护手霜、橄榄皂、茶树皂三选一，随单赠送，送完为止。", "Your choice of hand cream, olive soap or tea tree soap, while they last."),
        ), &All, gift(spend, &["lavender-hand-cream", "marseille-olive-soap", "tea-tree-soap"])),
        make(codes, "gift-three-teas", (
            T("茶葉買 3 件送黑豆大麥茶", "茶叶买3件送黑豆大麦茶", "Three teas bring a barley tea"),
            T("茶葉任選三件，送一包炭焙黑豆大麥茶。", "茶叶任选三件，送一包炭焙黑豆大麦茶。", "Pick any three teas and a roasted black bean barley tea comes along."),
        ), &Categories(&["oolong", "black-tea", "green-tea", "puer"]), gift(units, &["black-bean-barley-tea"])),
    ]
}

#[rustfmt::skip]
fn add_ons(codes: &Codes) -> Found {
    let add_on = |spend, slugs: &'static [&'static str], price| {
        let items = codes.scope(&Firsts(slugs))?;
        let when = Threshold { spend: Money(spend), ..Threshold::default() };
        Some(RuleKind::AddOn(AddOn { when, items, price: Money(price), units: 1 }))
    };
    vec![
        make(codes, "add-on-49", (
            T("滿 800 加 49 換購", "满800加49换购", "From 800: add one for 49"),
            T("方格紙、口袋訂書機、毛巾，挑一件帶走。", "方格纸、口袋订书机、毛巾，任选一件带走。", "A grid pad, a pocket stapler or a towel: take one home."),
        ), &All, add_on(800, &["inkwend-grid-pad-a4", "inkwend-mini-stapler-set", "slumbrae-longstaple-bath-towel"], 49)),
        make(codes, "add-on-149", (
            T("滿 2,000 加 149 換購", "满2000加149换购", "From 2,000: add one for 149"),
            T("搪瓷杯、摺疊購物袋、涼風滾珠，三選一。", "搪瓷杯、折叠购物袋、凉风滚珠，三选一。", "An enamel mug, a fold-flat tote or a cooling roll-on."),
        ), &All, add_on(2_000, &["hearthwen-campus-enamel-mug", "fold-flat-market-tote", "cool-breeze-roll-on"], 149)),
    ]
}

#[rustfmt::skip]
fn brands(codes: &Codes) -> Found {
    let every = |each, off, most| {
        Some(RuleKind::Spend(Spend::Every { each: Money(each), off: Money(off), most: Some(most) }))
    };
    let brand = |code, words, slugs, kind| {
        make(codes, code, words, &Brands(slugs), kind).map(|draft| store_wide(draft, 5))
    };
    vec![
        brand("brand-wulenne", (
            T("霧稜茶事・每滿 600 折 60", "雾棱茶事·每满600减60", "Wulenne Tea: 60 off every 600"),
            T("茶罐見底了就補，補越多折越多。", "茶罐见底了就补，多补多减。", "When the tin runs low: the more you refill, the more comes off."),
        ), &["wulenne"], every(600, 60, 5)),
        brand("brand-slumbrae", (
            T("緩眠・每滿 2,000 折 200", "缓眠·每满2000减200", "Slumbrae: 200 off every 2,000"),
            T("床上的、浴室的、腳上的，一起算。", "床上的、浴室的、脚上的，一起算。", "For bed, bath and feet, all counted together."),
        ), &["slumbrae"], every(2_000, 200, 5)),
    ]
}
