//! Coupons of every class. Those of a month have it in their code; the next month's are announced.

use super::calendar::Calendar;
use super::codes::Codes;
use super::codes::Pick::{self, All, Brands, Categories};
use super::{TEA, draft, within};
use crate::spec::T;
use domain::money::Money;
use domain::pricing::cut::{Cut, WHOLE_BP};
use domain::pricing::rule::{Coupon, CouponClass, RuleKind};
use domain::promotion::PromotionDraft;

/// A coupon as it is written down here. Once a member unless it says otherwise.
struct Ticket {
    code: &'static str,
    name: T,
    note: T,
    on: Pick,
    class: CouponClass,
    cut: Cut,
    min_spend: i64,
    cap: Option<i64>,
    first_order: bool,
    total: Option<u32>,
    per_member: Option<u32>,
    stacks_with: &'static [&'static str],
    group: Option<&'static str>,
    is_monthly: bool,
    is_listed: bool,
}

impl Ticket {
    const BASE: Self = Self {
        code: "",
        name: T("", "", ""),
        note: T("", "", ""),
        on: All,
        class: CouponClass::Shop,
        cut: Cut::Percent(0),
        min_spend: 0,
        cap: None,
        first_order: false,
        total: None,
        per_member: Some(1),
        stacks_with: &[],
        group: None,
        is_monthly: false,
        is_listed: true,
    };
}

const fn off(amount: i64) -> Cut {
    Cut::Off(Money(amount))
}

#[rustfmt::skip]
const TICKETS: &[Ticket] = &[
    // The whole shop.
    Ticket { code: "welcome100", cut: off(100), min_spend: 500, first_order: true,
        name: T("新朋友見面禮 100", "新人见面礼100", "Welcome: 100 off"),
        note: T("第一次下單，滿 500 折 100。", "首次下单，满500减100。", "100 off your first order from 500."),
        ..Ticket::BASE },
    Ticket { code: "save60", cut: off(60), min_spend: 500, is_monthly: true,
        name: T("滿 500 折 60", "满500减60", "60 off 500"),
        note: T("全館可用，本月有效。", "全场通用，当月有效。", "For everything, this month."),
        ..Ticket::BASE },
    Ticket { code: "save200", cut: off(200), min_spend: 2_000, is_monthly: true,
        name: T("滿 2,000 折 200", "满2000减200", "200 off 2,000"),
        note: T("多帶幾樣更划算，本月有效。", "多带几样更划算，当月有效。", "Worth it for a fuller cart, this month."),
        ..Ticket::BASE },
    Ticket { code: "nine", cut: Cut::Percent(1_000), cap: Some(300), min_spend: 800, is_monthly: true,
        name: T("全館 9 折券", "全场9折券", "10% off everything"),
        note: T("滿 800 可用，最高折 300。", "满800可用，最高减300。", "From 800; saves 300 at most."),
        ..Ticket::BASE },
    Ticket { code: "first50", cut: off(150), min_spend: 999, total: Some(50), is_monthly: true,
        name: T("手快有・限量 50 張折 150", "手慢无·限量50张减150", "First fifty: 150 off"),
        note: T("滿 999 可用，每月只有 50 張，用完就沒了。", "满999可用，每月仅50张，用完即止。", "From 999; only fifty a month, then gone."),
        ..Ticket::BASE },
    Ticket { code: "puzi-friend", cut: Cut::Percent(800), cap: Some(200), is_listed: false,
        name: T("老朋友 92 折", "老朋友9.2折", "Friends of the house: 8% off"),
        note: T("知道密碼的人才有，最高折 200。", "知道口令的人才有，最高减200。", "For those who know the word; saves 200 at most."),
        ..Ticket::BASE },
    // Some goods.
    Ticket { code: "skincare80", class: CouponClass::Goods, on: Categories(&["skincare"]), cut: off(80), min_spend: 800,
        stacks_with: &["orrafelle100"],
        name: T("保養滿 800 折 80", "护肤满800减80", "Skincare: 80 off 800"),
        note: T("保養全區可用，可與玫序品牌券一起用。", "护肤全区可用，可与玫序品牌券叠加。", "For all skincare; goes together with the Orrafelle coupon."),
        ..Ticket::BASE },
    Ticket { code: "orrafelle100", class: CouponClass::Goods, on: Brands(&["orrafelle"]), cut: off(100), min_spend: 1_000,
        stacks_with: &["skincare80"],
        name: T("玫序品牌券・滿 1,000 折 100", "玫序品牌券·满1000减100", "Orrafelle: 100 off 1,000"),
        note: T("玫瑰系列專屬，可與保養券一起用。", "玫瑰系列专享，可与护肤券叠加。", "For the rose line; goes together with the skincare coupon."),
        ..Ticket::BASE },
    Ticket { code: "fashion150", class: CouponClass::Goods, on: Categories(&["fashion"]), cut: off(150), min_spend: 1_500, is_monthly: true,
        name: T("服飾滿 1,500 折 150", "服饰满1500减150", "Fashion: 150 off 1,500"),
        note: T("衣服、鞋、包、配件一起算。", "衣服、鞋、包、配饰一起算。", "Clothes, shoes, bags and accessories together."),
        ..Ticket::BASE },
    Ticket { code: "tea12", class: CouponClass::Goods, on: Categories(&["tea", "teaware"]), cut: Cut::Percent(1_200), cap: Some(150), min_spend: 600, group: Some(TEA), is_monthly: true,
        name: T("喝茶 88 折券", "喝茶8.8折券", "12% off tea"),
        note: T("茶葉茶具滿 600 可用，最高折 150，不與茶飲買 2 送 1 併用。", "茶叶茶具满600可用，最高减150，不与茶饮买2送1同享。", "Tea and teaware from 600; saves 150 at most, and not with buy 2, get 1."),
        ..Ticket::BASE },
    Ticket { code: "digital500", class: CouponClass::Goods, on: Categories(&["digital"]), cut: off(500), min_spend: 10_000,
        name: T("3C 滿 10,000 折 500", "数码满10000减500", "Digital: 500 off 10,000"),
        note: T("手機、電腦、投影機都能用。", "手机、电脑、投影仪都能用。", "For phones, computers and projectors alike."),
        ..Ticket::BASE },
    // Shipping.
    Ticket { code: "free-shipping", class: CouponClass::Shipping, cut: Cut::Percent(WHOLE_BP), min_spend: 490, per_member: Some(2), is_monthly: true,
        name: T("免運券", "包邮券", "Free shipping"),
        note: T("滿 490 免運，每人每月兩張。", "满490包邮，每人每月两张。", "From 490; two a month for each member."),
        ..Ticket::BASE },
    Ticket { code: "shipping40", class: CouponClass::Shipping, cut: off(40), per_member: None,
        name: T("運費折 40", "运费减40", "40 off shipping"),
        note: T("沒有低消，每單都能用。", "无门槛，每单可用。", "No minimum, on every order."),
        ..Ticket::BASE },
];

/// The coupons that always hold, and those of this month and the next.
pub(super) fn coupons(calendar: &Calendar, codes: &Codes) -> Vec<PromotionDraft> {
    let (monthly, always): (Vec<_>, Vec<_>) = TICKETS.iter().partition(|t| t.is_monthly);
    let mut drafts: Vec<_> =
        always.into_iter().filter_map(|t| make(codes, t, t.code.to_owned())).collect();
    for (month, window) in calendar.months() {
        let of_month = monthly.iter().filter_map(|t| make(codes, t, format!("{}-{month}", t.code)));
        drafts.extend(of_month.map(|draft| within(draft, window)));
    }
    drafts
}

fn make(codes: &Codes, ticket: &Ticket, code: String) -> Option<PromotionDraft> {
    let coupon = Coupon {
        class: ticket.class,
        cut: ticket.cut,
        cap: ticket.cap.map(Money),
        min_spend: Money(ticket.min_spend),
        tiers: Vec::new(),
        first_order: ticket.first_order,
        total: ticket.total,
        per_member: ticket.per_member,
    };
    let words = (ticket.name.texts(), ticket.note.texts());
    let mut draft = draft(code, words, codes.scope(&ticket.on)?, RuleKind::Coupon(coupon));
    draft.rule.group = ticket.group.map(str::to_owned);
    Some(PromotionDraft {
        stacks_with: ticket.stacks_with.iter().map(|code| (*code).to_owned()).collect(),
        is_listed: ticket.is_listed,
        ..draft
    })
}
