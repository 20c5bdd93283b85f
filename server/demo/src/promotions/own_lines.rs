//! Prices for lines that were put in as something of their own: group buy 拼團, presale 預售 and points
//! redemption 積分換購.

use super::calendar::Calendar;
use super::codes::Codes;
use super::codes::Pick::{self, Firsts, Products};
use super::{draft, within};
use crate::spec::T;
use domain::money::Money;
use domain::pricing::cut::Cut;
use domain::pricing::rule::{GroupBuy, Presale, RuleKind, Window};
use domain::promotion::PromotionDraft;
use domain::time::DAY_MS;

/// Code, name, sentence, goods, and the price.
struct Offer(&'static str, T, T, Pick, RuleKind);

/// Code, name, sentence, goods; basis points off, the deposit and what it is worth.
struct Ahead(&'static str, T, T, Pick, u32, (i64, i64));

/// The balance is paid in the first days of the month after, and the goods leave some days later.
const BALANCE_DAYS: i64 = 7;
const SHIPS_AFTER_DAYS: i64 = 9;

/// So many basis points off for `seats` buyers within `hours`.
const fn group(bp: u32, seats: u32, hours: u32) -> RuleKind {
    RuleKind::Group(GroupBuy { cut: Cut::Percent(bp), seats, hours })
}

#[rustfmt::skip]
const ALWAYS: &[Offer] = &[
    Offer("group-cashews", T("揪團・低溫慢烘腰果 8 折", "拼团·低温慢烘腰果8折", "Group buy: slow-roasted cashews, 20% off"),
        T("辦公室零食櫃補貨，找同事一起。", "办公室零食柜补货，拉上同事一起。", "Restock the office snack drawer together."),
        Products(&["slow-roasted-cashews"]), group(2_000, 3, 24)),
    Offer("group-towels", T("揪團・長纖棉毛巾 75 折", "拼团·长绒棉毛巾7.5折", "Group buy: long-staple towels, 25% off"),
        T("鄰居湊一湊，全家毛巾一起換新。", "邻居凑一凑，全家毛巾一起换新。", "Gather the neighbours and renew the towels."),
        Products(&["slumbrae-longstaple-bath-towel"]), group(2_500, 2, 48)),
    Offer("group-cleanser", T("揪團・茶樹潔面凝膠 75 折", "拼团·茶树洁面凝胶7.5折", "Group buy: tea tree gel cleanser, 25% off"),
        T("室友一人一支，比自己買划算。", "室友一人一支，比自己买划算。", "One for each flatmate, cheaper than alone."),
        Products(&["tea-tree-gel-cleanser"]), group(2_500, 2, 24)),
    Offer("group-speaker", T("揪團・Cobble 防水喇叭 8 折", "拼团·Cobble防水音箱8折", "Group buy: Cobble speaker, 20% off"),
        T("露營咖揪起來，營地不怕沒聲音。", "约上露营搭子，营地不怕没声音。", "Round up the campers; the campsite will have music."),
        Products(&["harkvale-cobble-mini"]), group(2_000, 5, 72)),
    Offer("redeem-soap", T("積分換購・茶樹艾草手工皂", "积分换购·茶树艾草手工皂", "Points: tea tree and mugwort soap"),
        T("3,000 積分加 49，一塊好皂帶回家。", "3000积分加49，一块好皂带回家。", "A good bar of soap for 3,000 points and 49."),
        Firsts(&["tea-tree-soap"]), RuleKind::Redemption { points: 3_000, price: Money(49) }),
    Offer("redeem-tea", T("積分換購・洋甘菊薰衣草茶", "积分换购·洋甘菊薰衣草茶", "Points: chamomile and lavender tea"),
        T("4,000 積分加 69，換一個放鬆的晚上。", "4000积分加69，换一个放松的晚上。", "A calm evening for 4,000 points and 69."),
        Firsts(&["chamomile-lavender-tea"]), RuleKind::Redemption { points: 4_000, price: Money(69) }),
    Offer("redeem-notebook", T("積分換購・Tide A5 筆記本", "积分换购·Tide A5笔记本", "Points: Tide A5 notebook"),
        T("5,000 積分加 99，攤平好寫的一本。", "5000积分加99，摊平好写的一本。", "A notebook that lies flat, for 5,000 points and 99."),
        Firsts(&["inkwend-tide-a5-notebook"]), RuleKind::Redemption { points: 5_000, price: Money(99) }),
];

#[rustfmt::skip]
const MONTHLY: &[Ahead] = &[
    Ahead("presale-alishan", T("預購・阿里山高山烏龍 88 折", "预售·阿里山高山乌龙8.8折", "Presale: Alishan High Mountain Oolong, 12% off"),
        T("本月訂下，下一批焙好直接寄到你家。", "本月订下，下一批烘好直接寄到你家。", "Order this month; the next roast goes straight to you."),
        Products(&["alishan-high-mountain-oolong"]), 1_200, (100, 150)),
    Ahead("presale-canvas-13-pro", T("預購・Canvas 13 Pro 平板 9 折", "预售·Canvas 13 Pro平板9折", "Presale: Canvas 13 Pro tablet, 10% off"),
        T("先訂先排，到貨依訂單順序寄出。", "先订先排，到货后按下单顺序寄出。", "First ordered, first sent when the next batch arrives."),
        Products(&["quorvex-canvas-13-pro"]), 1_000, (1_000, 1_500)),
];

/// The group buys and redemptions, and this month's and the next month's presales.
pub(super) fn own_lines(calendar: &Calendar, codes: &Codes) -> Vec<PromotionDraft> {
    let mut drafts: Vec<_> =
        ALWAYS.iter().filter_map(|offer| make(codes, offer, offer.0.to_owned())).collect();
    for (month, window) in calendar.months() {
        let presales = MONTHLY.iter().filter_map(|offer| presale(codes, offer, &month, window));
        drafts.extend(presales);
    }
    drafts
}

/// One is open at every moment: this month's deposits are followed by the next month's.
fn presale(
    codes: &Codes,
    Ahead(code, name, note, pick, bp, (deposit, worth)): &Ahead,
    month: &str,
    window: Window,
) -> Option<PromotionDraft> {
    let end = window.until?;
    let kind = RuleKind::Presale(Presale {
        cut: Cut::Percent(*bp),
        deposit: Money(*deposit),
        worth: Money(*worth),
        balance_from: end,
        balance_until: end.plus_ms(BALANCE_DAYS * DAY_MS),
        ships_from: end.plus_ms(SHIPS_AFTER_DAYS * DAY_MS),
    });
    let words = (name.texts(), note.texts());
    Some(within(draft(format!("{code}-{month}"), words, codes.scope(pick)?, kind), window))
}

fn make(
    codes: &Codes,
    Offer(_, name, note, pick, kind): &Offer,
    code: String,
) -> Option<PromotionDraft> {
    Some(draft(code, (name.texts(), note.texts()), codes.scope(pick)?, kind.clone()))
}
