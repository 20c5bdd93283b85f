//! What buyers of anything say: how they begin and end, in a word, later, and what the shop answers.

use crate::spec::T;

pub(super) const OPENINGS: &[T] = &[
    T("第二次回購了。", "第二次回购了。", "Second time I have bought this."),
    T("朋友推薦才買的。", "朋友推荐才买的。", "A friend told me about it."),
    T("出貨很快，兩天就到。", "发货很快，两天就到。", "It left quickly and was here in two days."),
    T("看了很久終於下手。", "看了很久终于下手。", "I had my eye on this for a while."),
    T("包裝紮實，沒有壓壞。", "包装扎实，没有压坏。", "Well packed, nothing dented."),
    T("買來自己用。", "买来自己用。", "Bought for myself."),
    T("送給媽媽的生日禮物。", "送给妈妈的生日礼物。", "A birthday present for my mother."),
    T("趁活動入手，價格合理。", "趁活动入手，价格合理。", "Got it during the sale, a fair price."),
    T("原本沒抱太大期待。", "原本没抱太大期待。", "I did not expect much at first."),
    T("買來大概兩個星期了。", "买来大概两个星期了。", "I have had it for about two weeks."),
    T("和照片一樣。", "和照片一样。", "It looks just like the pictures."),
    T("第一次在這裡買東西。", "第一次在这里买东西。", "My first order here."),
    T("先說結論：值得。", "先说结论：值得。", "In short: worth it."),
];

pub(super) const ENDS: &[T] = &[
    T("會再回來買。", "会再回来买。", "I will be back."),
    T("推薦給有需要的人。", "推荐给有需要的人。", "Happy to recommend it."),
    T("整體滿意。", "整体满意。", "All in all I am pleased."),
    T("希望以後有更多款式。", "希望以后有更多款式。", "I hope for more versions of it."),
    T("家人也很喜歡。", "家人也很喜欢。", "The family likes it too."),
    T("客服回覆也很有耐心。", "客服回复也很有耐心。", "Support was patient with my questions."),
    T("這個價位很難挑剔。", "这个价位很难挑剔。", "Hard to fault at this price."),
    T("已經加入收藏。", "已经加入收藏。", "It is on my list of favourites now."),
    T("下次想試別的顏色或口味。", "下次想试别的颜色或口味。", "Next time I will try another kind."),
    T("謝謝店家用心。", "谢谢店家用心。", "Thank you for the care taken."),
];

pub(super) const SHORT: &[T] = &[
    T("很好，五星。", "很好，五星。", "Great."),
    T("滿意。", "满意。", "Does what it should."),
    T("品質不錯，會回購。", "质量不错，会回购。", "Good quality, would buy again."),
    T("快速到貨，謝謝。", "快速到货，谢谢。", "Arrived fast, thanks."),
    T("比想像中好。", "比想象中好。", "Better than I thought."),
    T("送禮很體面。", "送礼很体面。", "Makes a nice gift."),
    T("喜歡！", "喜欢！", "Love it."),
    T("和描述一樣。", "和描述一样。", "As described."),
];

/// What is not quite right, with three or four stars.
pub(super) const MIXED: &[T] = &[
    T(
        "只是外盒有點壓到，東西沒事。",
        "只是外盒有点压到，东西没事。",
        "The outer box was a little crushed, the contents were fine.",
    ),
    T("要是能再便宜一點就好了。", "要是能再便宜一点就好了。", "A bit cheaper would be perfect."),
    T("說明書字太小。", "说明书字太小。", "The print in the leaflet is tiny."),
    T("等了快一週才收到。", "等了快一周才收到。", "It took nearly a week to get here."),
    T(
        "顏色比照片深一點。",
        "颜色比照片深一点。",
        "The colour is a shade darker than in the pictures.",
    ),
    T("還可以，沒有特別驚豔。", "还可以，没有特别惊艳。", "Fine, though nothing special."),
];

pub(super) const LATER: &[T] = &[
    T(
        "用了一個月，還是很滿意。",
        "用了一个月，还是很满意。",
        "A month later I am still happy with it.",
    ),
    T("已經又買了一份放著。", "已经又买了一份放着。", "I have bought another one to keep."),
    T("三週下來沒有任何問題。", "三周下来没有任何问题。", "Three weeks in and no trouble at all."),
    T(
        "借給同事看，她也訂了。",
        "借给同事看，她也订了。",
        "Showed it to a colleague, who ordered one too.",
    ),
    T(
        "久了更順手，維持原本的評分。",
        "久了更顺手，维持原来的评分。",
        "It grows on me; I stand by my stars.",
    ),
    T(
        "店家後來有處理，服務加分。",
        "店家后来有处理，服务加分。",
        "The shop sorted things out, which I appreciate.",
    ),
    T(
        "過了一段時間，沒有一開始那麼喜歡，但還在用。",
        "过了一段时间，没有一开始那么喜欢，但还在用。",
        "Some of the shine is gone, but I still use it.",
    ),
];

pub(super) const THANKS: &[T] = &[
    T(
        "謝謝您的分享，期待再次為您服務。",
        "谢谢您的分享，期待再次为您服务。",
        "Thank you for sharing this, we look forward to your next visit.",
    ),
    T(
        "很高興您喜歡！保養方式寫在商品頁最下方，歡迎參考。",
        "很高兴您喜欢！保养方式写在商品页最下方，欢迎参考。",
        "So glad you like it! Care notes are at the end of the product page.",
    ),
    T(
        "感謝您的肯定，我們會把這份心意轉達給夥伴。",
        "感谢您的肯定，我们会把这份心意转达给伙伴。",
        "Thank you, we will pass your kind words on to the team.",
    ),
    T(
        "謝謝回購！有任何問題隨時找我們。",
        "谢谢回购！有任何问题随时找我们。",
        "Thanks for coming back! We are here if anything comes up.",
    ),
];

pub(super) const SORRY: &[T] = &[
    T(
        "很抱歉讓您失望。七天內都可以退換，運費由我們負擔，請到訂單頁聯絡我們。",
        "很抱歉让您失望。七天内都可以退换，运费由我们承担，请到订单页联系我们。",
        "We are sorry this let you down. You can return it within seven days at our cost; please write to us from your order.",
    ),
    T(
        "抱歉造成不便，這一批我們已經請倉庫重新檢查。",
        "抱歉造成不便，这一批我们已经请仓库重新检查。",
        "Sorry for the trouble. We have asked the warehouse to check this batch again.",
    ),
    T(
        "謝謝您直說，我們會把意見轉給製作的人。",
        "谢谢您直说，我们会把意见转给制作的人。",
        "Thank you for being frank. We have passed this on to the makers.",
    ),
    T(
        "對不起，運送途中沒有保護好。請把照片寄給客服，我們會補寄。",
        "对不起，运送途中没有保护好。请把照片发给客服，我们会补寄。",
        "Sorry it was not protected well on its way. Please send support a photo and we will send a replacement.",
    ),
];
