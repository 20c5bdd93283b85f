//! The feasts and shopping days of the year; never more than a month from one to the next.

use super::codes::Pick::{All, Categories};
use super::events::Does::{Every, Less};
use super::events::When::{Date, LunarNewYear, MidAutumn, MothersDay};
use super::events::{Event, Offer};
use crate::spec::T;

#[rustfmt::skip]
pub(super) const FESTIVALS: &[Event] = &[
    Event { code: "event-new-plans", from: Date(1, 3), until: Date(1, 16), offers: &[
        Offer("desk", T("新年新計畫・文具 88 折", "新年新计划·文具8.8折", "New year, new plans: 12% off stationery"),
            T("第一頁寫得漂亮，這一年就好看。", "第一页写得漂亮，这一年就好看。", "A good first page makes a good year."),
            Categories(&["stationery"]), Less(1_200)),
    ] },
    Event { code: "event-lunar-new-year", from: LunarNewYear(-28), until: LunarNewYear(0), offers: &[
        Offer("table", T("年貨大街・茶點 88 折", "年货节·茶点8.8折", "New Year market: 12% off tea and snacks"),
            T("瓜子糖果之外，茶、堅果、果乾也備齊，等客人上門。", "瓜子糖果之外，茶、坚果、果干也备齐，等客人上门。", "Tea, nuts and dried fruit, ready for every visitor."),
            Categories(&["tea", "nuts", "honey"]), Less(1_200)),
        Offer("home", T("除舊布新・居家每滿 1,200 折 120", "除旧迎新·家居每满1200减120", "Out with the old: 120 off every 1,200 for the home"),
            T("大掃除之後，換上新毛巾、新床組、新碗盤。", "大扫除之后，换上新毛巾、新床品、新碗盘。", "After the great clean: new towels, linen and bowls."),
            Categories(&["home"]), Every(1_200, 120, 6)),
    ] },
    Event { code: "event-valentine", from: Date(1, 31), until: Date(2, 15), offers: &[
        Offer("gift", T("情人節・香氛配件 9 折", "情人节·香氛配饰9折", "Valentine's Day: 10% off scents and accessories"),
            T("一瓶香、一條圍巾，比花記得久。", "一瓶香、一条围巾，比花记得久。", "A scent or a scarf is remembered longer than flowers."),
            Categories(&["blended-oils", "candles", "accessories"]), Less(1_000)),
    ] },
    Event { code: "event-womens-day", from: Date(3, 1), until: Date(3, 9), offers: &[
        Offer("care", T("女王節・臉部保養每滿 800 折 100", "女神节·面部护理每满800减100", "Women's Day: 100 off every 800 on face care"),
            T("今天先照顧自己。", "今天先照顾自己。", "Look after yourself first today."),
            Categories(&["face-care"]), Every(800, 100, 5)),
    ] },
    Event { code: "event-spring-trip", from: Date(3, 20), until: Date(4, 7), offers: &[
        Offer("walk", T("春遊出走・鞋包 88 折", "春游踏青·鞋包8.8折", "Spring trips: 12% off sneakers and bags"),
            T("連假說走就走，鞋要好走，包要能裝。", "小长假说走就走，鞋要好走，包要能装。", "Shoes that walk and bags that hold, for the long weekend."),
            Categories(&["sneakers", "bags"]), Less(1_200)),
    ] },
    Event { code: "event-earth-week", from: Date(4, 12), until: Date(4, 23), offers: &[
        Offer("reuse", T("地球週・杯壺手工皂 9 折", "地球周·水杯手工皂9折", "Earth week: 10% off bottles and soaps"),
            T("自備杯、用塊皂，少一個塑膠瓶。", "自带杯、用块皂，少一个塑料瓶。", "Your own cup, a bar of soap: one plastic bottle less."),
            Categories(&["tableware", "soaps-and-washes"]), Less(1_000)),
    ] },
    Event { code: "event-mothers-day", from: MothersDay(-16), until: MothersDay(1), offers: &[
        Offer("gift", T("母親節・禮盒身體保養 88 折", "母亲节·礼盒身体护理8.8折", "Mother's Day: 12% off gift sets and body care"),
            T("她總說不用，收到還是笑了。", "她总说不用，收到还是笑了。", "She says she needs nothing, and smiles all the same."),
            Categories(&["gift-sets", "body-care"]), Less(1_200)),
        Offer("health", T("媽媽的日常・健康每滿 1,500 折 200", "妈妈的日常·健康每满1500减200", "For her every day: 200 off every 1,500 on health"),
            T("鈣、魚油、葉黃素，一次備好一季。", "钙、鱼油、叶黄素，一次备齐一季。", "Calcium, fish oil, lutein: a season's supply at once."),
            Categories(&["health"]), Every(1_500, 200, 4)),
    ] },
    Event { code: "event-tea-week", from: Date(5, 15), until: Date(5, 25), offers: &[
        Offer("tea", T("國際茶日・茶葉茶具 88 折", "国际茶日·茶叶茶具8.8折", "Tea Day: 12% off tea and teaware"),
            T("五月二十一日，坐下來喝一壺。", "五月二十一日，坐下来喝一壶。", "Sit down with a pot on the twenty-first of May."),
            Categories(&["tea", "teaware"]), Less(1_200)),
    ] },
    Event { code: "event-618", from: Date(6, 11), until: Date(6, 21), offers: &[
        Offer("all", T("618 年中慶・每滿 1,000 折 100", "618年中大促·每满1000减100", "618 mid-year sale: 100 off every 1,000"),
            T("全館都算，買越多折越多。", "全场通用，多买多减。", "On everything: the more you buy, the more comes off."),
            All, Every(1_000, 100, 10)),
        Offer("digital", T("618・3C 數位 92 折", "618·数码9.2折", "618: 8% off digital"),
            T("手機、筆電、螢幕，上半年最好的價格。", "手机、笔记本、显示器，上半年最好的价格。", "Phones, laptops and monitors at the half-year's best price."),
            Categories(&["digital"]), Less(800)),
    ] },
    Event { code: "event-summer-break", from: Date(7, 5), until: Date(7, 21), offers: &[
        Offer("sound", T("暑假開玩・影音穿戴 9 折", "暑假畅玩·影音穿戴9折", "Summer break: 10% off audio and wearables"),
            T("耳機戴上，手錶記得充電，出門玩。", "耳机戴上，手表记得充电，出门玩。", "Headphones on, watch charged, out you go."),
            Categories(&["audio", "wearables"]), Less(1_000)),
    ] },
    Event { code: "event-fathers-day", from: Date(7, 25), until: Date(8, 9), offers: &[
        Offer("gift", T("爸爸節・男士保養皮鞋 88 折", "88爸爸节·男士护肤皮鞋8.8折", "Father's Day in August: 12% off men's care and leather shoes"),
            T("八月八日，換掉他那雙穿了十年的鞋。", "八月八日，换掉他那双穿了十年的鞋。", "On 8 August, replace the shoes he has had for ten years."),
            Categories(&["men-care", "leather-shoes"]), Less(1_200)),
    ] },
    Event { code: "event-back-to-school", from: Date(8, 18), until: Date(9, 8), offers: &[
        Offer("bag", T("開學季・文具包款 88 折", "开学季·文具箱包8.8折", "Back to school: 12% off stationery and bags"),
            T("新學期，新筆記本，新書包。", "新学期，新笔记本，新书包。", "A new term, a new notebook, a new bag."),
            Categories(&["stationery", "bags"]), Less(1_200)),
        Offer("computer", T("開學季・電腦每滿 15,000 折 1,000", "开学季·电脑每满15000减1000", "Back to school: 1,000 off every 15,000 on computers"),
            T("報告、繪圖、追劇，一台搞定。", "写报告、画图、追剧，一台搞定。", "Essays, drawing and series, all on one machine."),
            Categories(&["computers"]), Every(15_000, 1_000, 3)),
    ] },
    Event { code: "event-99", from: Date(9, 6), until: Date(9, 10), offers: &[
        Offer("all", T("99 購物節・每滿 999 折 99", "99大促·每满999减99", "9.9 sale: 99 off every 999"),
            T("四天限定，全館都算。", "限时四天，全场通用。", "Four days only, on everything."),
            All, Every(999, 99, 9)),
    ] },
    Event { code: "event-mid-autumn", from: MidAutumn(-18), until: MidAutumn(1), offers: &[
        Offer("moon", T("中秋團圓・茶與禮盒 88 折", "中秋团圆·茶与礼盒8.8折", "Mid-Autumn: 12% off tea and gift sets"),
            T("月餅配烏龍，柚子配紅茶，送禮也體面。", "月饼配乌龙，柚子配红茶，送礼也体面。", "Oolong with mooncakes, black tea with pomelo, and gifts to bring."),
            Categories(&["tea", "teaware", "gift-sets"]), Less(1_200)),
    ] },
    Event { code: "event-golden-autumn", from: Date(10, 1), until: Date(10, 16), offers: &[
        Offer("beauty", T("金秋購物節・美妝香氛每滿 2,000 折 240", "金秋购物节·护肤香氛每满2000减240", "Golden autumn: 240 off every 2,000 on skincare and aroma"),
            T("換季皮膚乾，該補的補起來。", "换季皮肤干，该补的补起来。", "Dry air ahead: restock what your skin will ask for."),
            Categories(&["skincare", "aroma"]), Every(2_000, 240, 5)),
        Offer("bed", T("金秋購物節・寢具毛巾 88 折", "金秋购物节·床品毛巾8.8折", "Golden autumn: 12% off bed and bath"),
            T("夜裡轉涼，床先換好。", "夜里转凉，先把床铺换好。", "The nights turn cool; make the bed first."),
            Categories(&["bed-and-bath"]), Less(1_200)),
    ] },
    Event { code: "event-double-11", from: Date(11, 1), until: Date(11, 12), offers: &[
        Offer("all", T("雙 11・全館每滿 1,000 折 120", "双11·全场每满1000减120", "Double 11: 120 off every 1,000"),
            T("一年一次，跨類別一起算。", "一年一次，跨品类一起算。", "Once a year, across all departments."),
            All, Every(1_000, 120, 10)),
        Offer("fashion", T("雙 11・服飾 88 折", "双11·服饰8.8折", "Double 11: 12% off fashion"),
            T("外套毛衣鞋，秋冬一次買齊。", "外套毛衣鞋，秋冬一次买齐。", "Coats, jumpers and shoes for the whole winter."),
            Categories(&["fashion"]), Less(1_200)),
        Offer("digital", T("雙 11・3C 數位 92 折", "双11·数码9.2折", "Double 11: 8% off digital"),
            T("購物車裡放了半年的那一台，現在結帳。", "购物车里放了半年的那一台，现在结算。", "The one that sat in your cart for half a year: now."),
            Categories(&["digital"]), Less(800)),
    ] },
    Event { code: "event-black-friday", from: Date(11, 20), until: Date(12, 1), offers: &[
        Offer("sound", T("黑色購物節・影音投影 85 折", "黑五·影音投影8.5折", "Black Friday: 15% off audio and projectors"),
            T("喇叭、耳機、投影機，聲光全套。", "音箱、耳机、投影仪，声光全套。", "Speakers, headphones and projectors: the whole show."),
            Categories(&["audio", "projectors"]), Less(1_500)),
    ] },
    Event { code: "event-double-12", from: Date(12, 8), until: Date(12, 13), offers: &[
        Offer("all", T("雙 12・全館每滿 1,200 折 120", "双12·全场每满1200减120", "Double 12: 120 off every 1,200"),
            T("年底前最後一次全館折。", "年底前最后一次全场减。", "The last shop-wide saving before the year ends."),
            All, Every(1_200, 120, 8)),
        Offer("home", T("雙 12・居家 88 折", "双12·家居8.8折", "Double 12: 12% off home"),
            T("鍋子、碗盤、抱枕，把家補齊好過年。", "锅具、碗盘、抱枕，把家添置好过年。", "Pans, plates and cushions, ready for the holidays."),
            Categories(&["home"]), Less(1_200)),
    ] },
    Event { code: "event-christmas", from: Date(12, 13), until: Date(12, 26), offers: &[
        Offer("gift", T("聖誕交換禮物・香燭佈置 88 折", "圣诞礼物季·香薰蜡烛装饰8.8折", "Christmas gifts: 12% off candles and decor"),
            T("蠟燭、擴香、花器，抽到誰都會喜歡。", "蜡烛、香薰、花瓶，谁收到都会喜欢。", "Candles, diffusers and vases that anyone is glad to unwrap."),
            Categories(&["candles", "diffusers", "decor"]), Less(1_200)),
    ] },
    Event { code: "event-year-end", from: Date(12, 26), until: Date(1, 3), offers: &[
        Offer("clear", T("歲末出清・服裝鞋款 85 折", "年末清仓·服装鞋靴8.5折", "Year-end clearance: 15% off clothing and shoes"),
            T("尺寸不等人，喜歡就帶走。", "尺码不等人，喜欢就带走。", "Sizes go fast; take what you like."),
            Categories(&["clothing", "shoes"]), Less(1_500)),
    ] },
];
