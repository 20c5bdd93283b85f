//! What is asked, shown and told of each kind of product. `{name}` is the product.

use crate::spec::T;
use domain::community::Board;

/// A thread to be.
pub(super) struct Topic {
    pub title: T,
    pub text: T,
    /// What is said to this very text; the first answers it.
    pub replies: &'static [T],
}

/// A kind of product.
pub(super) struct Kind {
    /// The category that it is, with all below it.
    pub category: &'static str,
    pub tag: T,
    pub questions: &'static [Topic],
    pub shows: &'static [Topic],
    pub trials: &'static [Topic],
}

impl Kind {
    /// What can be said to any thread of a board.
    #[allow(clippy::unused_self, reason = "asked of a kind, answered alike by all so far")]
    pub const fn replies(&self, board: Board) -> &'static [T] {
        match board {
            Board::Questions => TO_QUESTIONS,
            Board::Trials => TO_TRIALS,
            _ => TO_SHOWS,
        }
    }
}

#[rustfmt::skip]
const TO_QUESTIONS: &[T] = &[
    T("同問，也在考慮這個。", "同问，我也在考虑这个。", "Wondering the same, it is in my cart."),
    T("謝謝回答，這樣就清楚了。", "谢谢回答，这样就清楚了。", "Thanks, that settles it."),
    T("商品頁的規格表裡也有寫，可以對照一下。", "商品页的规格表里也有写，可以对照一下。", "The table on the product page says so as well."),
    T("我用的經驗也是這樣。", "我用的经验也是这样。", "Same experience here."),
    T("補充一下：不同選項可能不一樣，下單前看清楚款式。", "补充一下：不同选项可能不一样，下单前看清款式。", "One thing to add: the options differ, so check which one you order."),
    T("我問過客服，說法差不多。", "我问过客服，说法差不多。", "I asked support once and they said much the same."),
    T("推這題，買之前我也找了很久。", "顶一下，买之前我也找了很久。", "Good question, I looked for this for ages before I bought mine."),
];
#[rustfmt::skip]
const TO_SHOWS: &[T] = &[
    T("謝謝分享，好想要！", "谢谢分享，好想要！", "Thanks for sharing, now I want one."),
    T("實物和照片差很多嗎？", "实物和照片差别大吗？", "Is it much different from the pictures?"),
    T("不會，差不多就是照片那樣。", "不会，差不多就是照片那样。", "No, pretty much what the pictures show."),
    T("我買的是另一款，也很喜歡。", "我买的是另一款，也很喜欢。", "I have the other version and like it too."),
    T("等特價就下手。", "等打折就下手。", "Waiting for a sale."),
    T("寫得好仔細，收藏了。", "写得好仔细，收藏了。", "Nicely written, saved."),
    T("出貨快嗎？", "发货快吗？", "Did it ship quickly?"),
    T("我的三天內到。", "我的三天内到。", "Mine took three days."),
    T("看完決定送一個給家人。", "看完决定送一个给家人。", "This made me order one for the family."),
];
#[rustfmt::skip]
const TO_TRIALS: &[T] = &[
    T("這種長期使用的心得最有參考價值。", "这种长期使用的心得最有参考价值。", "Long reports like this are the useful ones."),
    T("缺點也寫出來，給個讚。", "缺点也写出来，点个赞。", "Good that you name the flaws too."),
    T("期待三個月後再更新。", "期待三个月后再更新。", "Please come back in three months."),
    T("我用了半年，感受差不多。", "我用了半年，感受差不多。", "Half a year in, I feel the same."),
    T("如果重來，你還會買嗎？", "如果重来，你还会买吗？", "Would you buy it again?"),
    T("會，但會等活動再買。", "会，但会等活动再买。", "Yes, though I would wait for a sale."),
];

const SHOW_ANY: Topic = Topic {
    title: T("開箱：{name}", "开箱：{name}", "Unboxing: {name}"),
    text: T(
        "包裝比想像中紮實，裡面附的說明也清楚。**第一印象**：\n- 做工細，邊角都處理好了\n- 顏色和商品頁一樣\n- 收納不佔地方\n\n用一陣子再回來補充。",
        "包装比想象中扎实，里面附的说明也清楚。**第一印象**：\n- 做工细，边角都处理好了\n- 颜色和商品页一样\n- 收纳不占地方\n\n用一阵子再回来补充。",
        "Better packed than I expected, with a clear leaflet. **First impressions**:\n- neatly made, no rough edges\n- the colour is that of the product page\n- takes little room\n\nI will add to this after some use.",
    ),
    replies: &[],
};
const TRIAL_ANY: Topic = Topic {
    title: T("{name}：用了一個月的實話", "{name}：用了一个月的实话", "{name}: a month in"),
    text: T(
        "## 第一週\n新鮮感還在，每天都用。\n\n## 一個月後\n還是常用，品質沒有走樣。**優點**是省心，**缺點**是價格比同類高一點。\n\n> 如果你跟我一樣怕麻煩，可以考慮。",
        "## 第一周\n新鲜感还在，每天都用。\n\n## 一个月后\n还是常用，质量没有走样。**优点**是省心，**缺点**是价格比同类高一点。\n\n> 如果你跟我一样怕麻烦，可以考虑。",
        "## Week one\nStill new, used every day.\n\n## A month later\nStill in use and as good as on the first day. **For**: no fuss. **Against**: a little dearer than its like.\n\n> If you dislike fuss as much as I do, consider it.",
    ),
    replies: &[],
};
const GIFT: Topic = Topic {
    title: T("{name}適合送人嗎？", "{name}适合送人吗？", "Is {name} a good present?"),
    text: T(
        "想買來送長輩，不知道包裝體不體面，有人送過嗎？",
        "想买来送长辈，不知道包装体不体面，有人送过吗？",
        "I would like to give it to an older relative. Does it come in a box that looks the part?",
    ),
    replies: &[T(
        "送過，外盒乾淨大方，另外加一張卡片就很夠了。",
        "送过，外盒干净大方，另外加一张卡片就很够了。",
        "I have. The box is plain and neat; add a card and you are done.",
    )],
};

/// What is asked of anything else.
pub(super) const GENERAL: Kind = Kind {
    category: "",
    tag: T("生活", "生活", "everyday"),
    questions: &[GIFT],
    shows: &[SHOW_ANY],
    trials: &[TRIAL_ANY],
};

pub(super) const KINDS: &[Kind] = &[
    Kind {
        category: "aroma",
        tag: T("香氛", "香氛", "scent"),
        questions: &[
            Topic {
                title: T(
                    "{name}的味道可以維持多久？",
                    "{name}的味道可以维持多久？",
                    "How long does the scent of {name} last?",
                ),
                text: T(
                    "房間大概五坪，通風還可以，想知道味道能維持多久，會不會太濃？",
                    "房间大概十五平米，通风还可以，想知道味道能维持多久，会不会太浓？",
                    "My room is about 15 square metres with an open window now and then. How long does it last, and is it strong?",
                ),
                replies: &[T(
                    "這個大小的房間大約可以聞到半天，剛開始濃一點，之後就很淡了。",
                    "这个大小的房间大约可以闻到半天，刚开始浓一点，之后就很淡了。",
                    "In a room of that size about half a day; a little strong at first, faint afterwards.",
                )],
            },
            Topic {
                title: T(
                    "家裡有貓可以用{name}嗎？",
                    "家里有猫可以用{name}吗？",
                    "Is {name} safe around cats?",
                ),
                text: T(
                    "看到有人說精油對貓不好，有養貓的人怎麼用？",
                    "看到有人说精油对猫不好，有养猫的人怎么用？",
                    "I have read that essential oils are bad for cats. Those who have one, how do you go about it?",
                ),
                replies: &[T(
                    "貓對精油比較敏感，我只在貓不會進去的房間用，而且一定開窗；不確定就先問獸醫。",
                    "猫对精油比较敏感，我只在猫不会进去的房间用，而且一定开窗；不确定就先问兽医。",
                    "Cats are sensitive to oils. I use it only in a room mine never enters, with a window open; if in doubt ask the vet first.",
                )],
            },
            GIFT,
        ],
        shows: &[
            SHOW_ANY,
            Topic {
                title: T(
                    "睡前的一小角：{name}",
                    "睡前的一小角：{name}",
                    "My corner before bed: {name}",
                ),
                text: T(
                    "床頭櫃整理好了，{name}放在檯燈旁邊。味道很安靜，睡前點一會兒剛好。",
                    "床头柜整理好了，{name}放在台灯旁边。味道很安静，睡前点一会儿刚好。",
                    "The bedside table is tidy at last, with {name} beside the lamp. A quiet scent, just right for half an hour before sleep.",
                ),
                replies: &[],
            },
        ],
        trials: &[TRIAL_ANY],
    },
    Kind {
        category: "skincare",
        tag: T("保養", "护肤", "skincare"),
        questions: &[
            Topic {
                title: T(
                    "敏感肌可以用{name}嗎？",
                    "敏感肌可以用{name}吗？",
                    "Is {name} fine for sensitive skin?",
                ),
                text: T(
                    "換季就會泛紅，想找溫和一點的，有敏感肌的人用過嗎？",
                    "换季就会泛红，想找温和一点的，有敏感肌的人用过吗？",
                    "My skin reddens whenever the season turns. Has anybody with sensitive skin tried it?",
                ),
                replies: &[T(
                    "我也容易泛紅，先在耳後試兩天沒事才上臉，用到現在都還好。",
                    "我也容易泛红，先在耳后试两天没事才上脸，用到现在都还好。",
                    "Mine reddens too. I tried it behind the ear for two days first; no trouble so far.",
                )],
            },
            Topic {
                title: T(
                    "{name}早上和晚上都能用嗎？",
                    "{name}早上和晚上都能用吗？",
                    "Morning and evening, or just one, for {name}?",
                ),
                text: T(
                    "步驟想精簡一點，一瓶早晚都用可以嗎？",
                    "步骤想精简一点，一瓶早晚都用可以吗？",
                    "I want fewer steps. Can I use it twice a day?",
                ),
                replies: &[T(
                    "我早晚都用，早上量少一點，記得後面要防曬。",
                    "我早晚都用，早上量少一点，记得后面要防晒。",
                    "I do, with a little less in the morning, and sunscreen after it.",
                )],
            },
            GIFT,
        ],
        shows: &[
            SHOW_ANY,
            Topic {
                title: T("我的洗手台：{name}", "我的洗手台：{name}", "On my shelf: {name}"),
                text: T(
                    "洗手台只留三樣，{name}是其中之一。質地好推，吸收快，出門前不黏。",
                    "洗手台只留三样，{name}是其中之一。质地好推，吸收快，出门前不黏。",
                    "Only three things are left on the shelf and {name} is one of them: it spreads well, sinks in fast and isn't sticky.",
                ),
                replies: &[],
            },
        ],
        trials: &[TRIAL_ANY],
    },
    Kind {
        category: "tea-food",
        tag: T("茶 食品", "茶 食品", "tea food"),
        questions: &[
            Topic {
                title: T(
                    "{name}開封後怎麼保存？",
                    "{name}开封后怎么保存？",
                    "How do you keep {name} once it is open?",
                ),
                text: T(
                    "一個人住，吃得慢，怕放久了走味，大家都怎麼放？",
                    "一个人住，吃得慢，怕放久了走味，大家都怎么放？",
                    "I live alone and take my time. How do you keep it from going stale?",
                ),
                replies: &[T(
                    "封口夾緊，放陰涼乾燥的櫃子，避開瓦斯爐；一個月內用完味道最好。",
                    "封口夹紧，放阴凉干燥的柜子，避开灶台；一个月内用完味道最好。",
                    "Clip it shut and put it into a cool dry cupboard away from the stove; it is at its best within a month.",
                )],
            },
            Topic {
                title: T(
                    "第一次買{name}，選哪個分量好？",
                    "第一次买{name}，选哪个分量好？",
                    "First time with {name}: which size?",
                ),
                text: T(
                    "怕不合口味，又覺得大的划算，你們第一次怎麼買？",
                    "怕不合口味，又觉得大的划算，你们第一次怎么买？",
                    "I fear I may not like it, yet the big one is better value. What did you start with?",
                ),
                replies: &[T(
                    "先買小的試，喜歡再等滿額活動買大的。",
                    "先买小的试，喜欢再等满额活动买大的。",
                    "The small one first; if you like it, get the big one in the next sale.",
                )],
            },
            GIFT,
        ],
        shows: &[
            Topic {
                title: T("今天的下午茶：{name}", "今天的下午茶：{name}", "This afternoon: {name}"),
                text: T(
                    "下雨天哪裡也不想去，拿出{name}，配一本看了一半的書。香氣很足，餘味乾淨。",
                    "下雨天哪里也不想去，拿出{name}，配一本看了一半的书。香气很足，余味干净。",
                    "Rain all day, so out came {name} and a half-read book. Full of aroma, with a clean finish.",
                ),
                replies: &[],
            },
            SHOW_ANY,
        ],
        trials: &[Topic {
            title: T(
                "{name}：連續喝吃兩週的紀錄",
                "{name}：连续两周的记录",
                "{name}: two weeks of notes",
            ),
            text: T(
                "## 第一天\n照包裝上的方式，味道平衡。\n\n## 第二週\n開始試自己的做法：\n1. 溫度低一點\n2. 時間長一點\n\n結果更甜。**會回購**。",
                "## 第一天\n照包装上的方式，味道平衡。\n\n## 第二周\n开始试自己的做法：\n1. 温度低一点\n2. 时间长一点\n\n结果更甜。**会回购**。",
                "## Day one\nBy the leaflet; well balanced.\n\n## Week two\nI began to try my own way:\n1. a little cooler\n2. a little longer\n\nSweeter for it. **Will buy again**.",
            ),
            replies: &[],
        }],
    },
    Kind {
        category: "fashion",
        tag: T("穿搭", "穿搭", "outfit"),
        questions: &[
            Topic {
                title: T(
                    "{name}尺寸怎麼選？",
                    "{name}尺码怎么选？",
                    "What size of {name} should I take?",
                ),
                text: T(
                    "平常介於兩個尺寸之間，這款偏大還是偏小？",
                    "平时介于两个尺码之间，这款偏大还是偏小？",
                    "I am between two sizes. Does it run large or small?",
                ),
                replies: &[T(
                    "我也介於中間，選大一號比較舒服，洗過沒有明顯縮水。",
                    "我也介于中间，选大一号比较舒服，洗过没有明显缩水。",
                    "So am I; the larger one is more comfortable and didn't shrink in the wash.",
                )],
            },
            GIFT,
        ],
        shows: &[Topic {
            title: T("上班日穿搭：{name}", "上班日穿搭：{name}", "Dressed for work: {name}"),
            text: T(
                "素色好搭，我配深色牛仔褲和帆布包。走一整天不會不舒服。",
                "素色好搭，我配深色牛仔裤和帆布包。走一整天不会不舒服。",
                "A plain colour goes with everything; I wore it with dark jeans and a canvas bag. Comfortable for a whole day on foot.",
            ),
            replies: &[],
        }],
        trials: &[Topic {
            title: T("{name}洗了十次之後", "{name}洗了十次之后", "{name} after ten washes"),
            text: T(
                "都是洗衣袋、冷水、陰乾。形狀還在，顏色淡了一點點，縫線沒有鬆。",
                "都是洗衣袋、冷水、阴干。形状还在，颜色淡了一点点，缝线没有松。",
                "Always in a laundry bag, cold, dried in the shade. The shape is there, the colour a shade lighter, the seams are tight.",
            ),
            replies: &[],
        }],
    },
    Kind {
        category: "digital",
        tag: T("3C", "数码", "tech"),
        questions: &[
            Topic {
                title: T(
                    "{name}的續航和發熱怎麼樣？",
                    "{name}的续航和发热怎么样？",
                    "Battery and heat of {name}?",
                ),
                text: T(
                    "每天通勤用，想知道實際使用的情況，不是廣告上的數字。",
                    "每天通勤用，想知道实际使用的情况，不是广告上的数字。",
                    "For daily commuting. I would like real figures, not those of the advert.",
                ),
                replies: &[T(
                    "正常用溫溫的，不燙手；一天下來夠用，重度使用就得帶線。",
                    "正常用温温的，不烫手；一天下来够用，重度使用就得带线。",
                    "Warm at most in normal use. It lasts me a day; bring a cable if you push it.",
                )],
            },
            Topic {
                title: T(
                    "{name}保固怎麼算？",
                    "{name}保修怎么算？",
                    "How does the warranty of {name} work?",
                ),
                text: T(
                    "在這裡買的話，保固是找鋪子還是找原廠？",
                    "在这里买的话，保修是找铺子还是找原厂？",
                    "If I buy it here, do I turn to the shop or to the maker?",
                ),
                replies: &[T(
                    "七天內有問題找鋪子換，之後憑訂單找原廠，訂單頁可以列印。",
                    "七天内有问题找铺子换，之后凭订单找原厂，订单页可以打印。",
                    "The shop within the first days, the maker after that; the order page can be printed as proof.",
                )],
            },
        ],
        shows: &[SHOW_ANY],
        trials: &[TRIAL_ANY],
    },
    Kind {
        category: "office",
        tag: T("辦公", "办公", "desk"),
        questions: &[Topic {
            title: T(
                "{name}用在家裡會不會太大？",
                "{name}放家里会不会太大？",
                "Is {name} too big for a home desk?",
            ),
            text: T(
                "書桌只有一百二十公分寬，有人放得下嗎？",
                "书桌只有一百二十厘米宽，有人放得下吗？",
                "My desk is 120 cm wide. Does it fit?",
            ),
            replies: &[T(
                "我的桌子一樣寬，放得下，旁邊還能放一杯水；尺寸表在商品頁。",
                "我的桌子一样宽，放得下，旁边还能放一杯水；尺寸表在商品页。",
                "Mine is as wide and it fits with room for a cup; the measures are on the product page.",
            )],
        }],
        shows: &[Topic {
            title: T("我的書桌：{name}", "我的书桌：{name}", "My desk: {name}"),
            text: T(
                "花了一個週末整理，{name}放在右手邊，工作順手多了。",
                "花了一个周末整理，{name}放在右手边，工作顺手多了。",
                "It took a weekend to tidy up. {name} sits at my right hand and work flows.",
            ),
            replies: &[],
        }],
        trials: &[TRIAL_ANY],
    },
    Kind {
        category: "home",
        tag: T("居家", "居家", "home"),
        questions: &[
            Topic {
                title: T("{name}好清潔嗎？", "{name}好清洁吗？", "Is {name} easy to clean?"),
                text: T(
                    "家裡有小孩，常常弄髒，想知道平常怎麼清。",
                    "家里有小孩，经常弄脏，想知道平时怎么清洁。",
                    "With small children everything gets dirty. How do you clean it?",
                ),
                replies: &[T(
                    "溫水加一點中性清潔劑，軟布擦一下就好，不要用鋼刷。",
                    "温水加一点中性清洁剂，软布擦一下就好，不要用钢丝球。",
                    "Warm water, a drop of mild soap and a soft cloth; no steel wool.",
                )],
            },
            GIFT,
        ],
        shows: &[Topic {
            title: T("{name}放在我家的樣子", "{name}放在我家的样子", "{name} at my place"),
            text: T(
                "租屋處不大，{name}放進來剛剛好，整個空間安靜下來。",
                "租的房子不大，{name}放进来刚刚好，整个空间安静下来。",
                "The flat is small, {name} fits just so, and the room feels calmer.",
            ),
            replies: &[],
        }],
        trials: &[TRIAL_ANY],
    },
];
