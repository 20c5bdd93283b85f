//! Threads about no product: what is worth knowing, what is on, what people chat about, and the rules of each board.

use crate::spec::T;
use domain::community::Board;

/// A thread in three languages.
pub(super) struct Note {
    pub board: Board,
    pub title: T,
    pub tags: T,
    pub text: T,
    pub replies: &'static [T],
}

pub(super) const NOTES: &[Note] = &[
    Note {
        board: Board::Knowledge,
        title: T(
            "沖一壺烏龍：水溫、分量、時間",
            "泡一壶乌龙：水温、分量、时间",
            "A pot of oolong: heat, amount, time",
        ),
        tags: T("茶 沖泡", "茶 冲泡", "tea brewing"),
        text: T(
            "## 三個數字\n- 水溫：九十五度左右\n- 分量：一百毫升用三公克\n- 時間：第一泡四十秒，之後每泡加十秒\n\n味道太濃就**縮短時間**，不要先減茶葉。",
            "## 三个数字\n- 水温：九十五度左右\n- 分量：一百毫升用三克\n- 时间：第一泡四十秒，之后每泡加十秒\n\n味道太浓就**缩短时间**，不要先减茶叶。",
            "## Three figures\n- heat: about 95 °C\n- amount: three grams to 100 ml\n- time: forty seconds, ten more each round\n\nToo strong? **Shorten the time** before you take less leaf.",
        ),
        replies: &[
            T(
                "照著泡，第三泡最好喝。",
                "照着泡，第三泡最好喝。",
                "Did it this way; the third round was the best.",
            ),
            T("冷泡的話呢？", "冷泡的话呢？", "And brewed cold?"),
            T(
                "冷泡我用一公升十公克，冰箱八小時。",
                "冷泡我用一升十克，冰箱八小时。",
                "Ten grams to a litre, eight hours in the fridge.",
            ),
        ],
    },
    Note {
        board: Board::Knowledge,
        title: T(
            "精油稀釋比例一次看懂",
            "精油稀释比例一次看懂",
            "Diluting essential oils, in short",
        ),
        tags: T("精油 保養", "精油 护肤", "oils skincare"),
        text: T(
            "臉部百分之一，身體百分之二，局部短期可以到百分之三。三十毫升基底油的百分之一，大約是**六滴**。第一次用先試手腕內側。",
            "脸部百分之一，身体百分之二，局部短期可以到百分之三。三十毫升基础油的百分之一，大约是**六滴**。第一次用先试手腕内侧。",
            "One per cent for the face, two for the body, three on a small spot for a short time. One per cent of 30 ml is about **six drops**. Try the inside of the wrist first.",
        ),
        replies: &[
            T(
                "終於有人寫清楚，收藏。",
                "终于有人写清楚，收藏。",
                "At last somebody puts it plainly.",
            ),
            T("孕婦請先問醫師。", "孕妇请先问医生。", "When pregnant, ask a doctor first."),
        ],
    },
    Note {
        board: Board::Knowledge,
        title: T(
            "帆布鞋怎麼洗才不會變黃",
            "帆布鞋怎么洗才不会发黄",
            "Washing canvas shoes without yellow marks",
        ),
        tags: T("鞋 保養", "鞋 清洁", "shoes care"),
        text: T(
            "1. 拆鞋帶，乾刷一次\n2. 溫水加中性清潔劑\n3. 沖乾淨，**包白紙**陰乾\n\n黃斑多半是清潔劑沒沖乾淨。",
            "1. 拆鞋带，干刷一次\n2. 温水加中性清洁剂\n3. 冲干净，**包白纸**阴干\n\n黄斑多半是清洁剂没冲干净。",
            "1. Take the laces out, brush dry\n2. Warm water, mild soap\n3. Rinse well, dry in the shade **wrapped in white paper**\n\nYellow marks are mostly soap that was left in.",
        ),
        replies: &[
            T("包紙這招真的有用。", "包纸这招真的有用。", "The paper trick works."),
            T("衛生紙可以嗎？", "卫生纸可以吗？", "Would tissues do?"),
            T("可以，濕了就換。", "可以，湿了就换。", "Yes, change them when wet."),
        ],
    },
    Note {
        board: Board::Events,
        title: T("本月買家秀徵件", "本月买家秀征集", "Buyers’ shows of the month"),
        tags: T("活動", "活动", "event"),
        text: T(
            "這個月的題目是**窗邊**。在買家秀發表你的一角，月底由大家按讚選出三篇精華。",
            "这个月的题目是**窗边**。在买家秀发表你的一角，月底由大家点赞选出三篇精华。",
            "The theme is **by the window**. Post your corner as a show; at the end of the month the three most liked are featured.",
        ),
        replies: &[
            T(
                "窗邊只有貓，可以嗎？",
                "窗边只有猫，可以吗？",
                "There is only a cat by mine. Does that count?",
            ),
            T("當然可以。", "当然可以。", "Of course."),
            T("參加！", "参加！", "I am in."),
        ],
    },
    Note {
        board: Board::Events,
        title: T(
            "週末茶會：一起聊春茶",
            "周末茶会：一起聊春茶",
            "Weekend tea: let’s talk about spring leaf",
        ),
        tags: T("茶 活動", "茶 活动", "tea event"),
        text: T(
            "週六下午三點，在這一串裡邊喝邊聊。帶上你手邊的茶，說說它的香氣。",
            "周六下午三点，在这一串里边喝边聊。带上你手边的茶，说说它的香气。",
            "Saturday at three, in this very thread. Bring what you have and tell us how it smells.",
        ),
        replies: &[
            T("我會帶一泡文山包種。", "我会带一泡茉莉花茶。", "Bringing a jasmine."),
            T("時間可以，到時見。", "时间可以，到时见。", "Suits me, see you then."),
        ],
    },
    Note {
        board: Board::Chat,
        title: T(
            "大家的第一張訂單買了什麼？",
            "大家的第一张订单买了什么？",
            "What was your first order here?",
        ),
        tags: T("閒聊", "闲聊", "chat"),
        text: T(
            "我先說：一塊手工皂，到現在還在用同一款。",
            "我先说：一块手工皂，到现在还在用同一款。",
            "Mine was a bar of soap, and I still buy the same one.",
        ),
        replies: &[
            T("一雙襪子，穿到現在。", "一双袜子，穿到现在。", "A pair of socks, still going."),
            T(
                "烏龍茶，從此回不去了。",
                "乌龙茶，从此回不去了。",
                "Oolong, and there was no way back.",
            ),
            T("送媽媽的護手霜。", "送妈妈的护手霜。", "Hand cream for my mother."),
            T(
                "檯燈，趕報告的時候救了我。",
                "台灯，赶报告的时候救了我。",
                "A desk lamp that got me through my thesis.",
            ),
        ],
    },
    Note {
        board: Board::Chat,
        title: T("下雨天都在家做什麼？", "下雨天都在家做什么？", "What do you do on rainy days?"),
        tags: T("閒聊", "闲聊", "chat"),
        text: T(
            "連下一個星期了，衣服都曬不乾。",
            "连下一个星期了，衣服都晒不干。",
            "A week of rain and nothing dries.",
        ),
        replies: &[
            T(
                "整理衣櫃，順便把不穿的送人。",
                "整理衣柜，顺便把不穿的送人。",
                "Sort the wardrobe and give things away.",
            ),
            T("煮一大鍋湯。", "煮一大锅汤。", "Make a big pot of soup."),
            T(
                "泡茶看書，其實很享受。",
                "泡茶看书，其实很享受。",
                "Tea and a book. I rather like it.",
            ),
        ],
    },
];

/// Title and text of what stays at the top of each board.
pub(super) const RULES: &[(Board, T, T)] = &[
    (
        Board::Show,
        T("買家秀怎麼發", "", ""),
        T(
            "說說**買了什麼、怎麼用、喜不喜歡**。只秀自己的東西，尊重別人的隱私。",
            "说说**买了什么、怎么用、喜不喜欢**。只秀自己的东西，尊重别人的隐私。",
            "Say **what you bought, how you use it, whether you like it**. Show your own things and respect the privacy of others.",
        ),
    ),
    (
        Board::Questions,
        T("提問之前", "", ""),
        T(
            "標題寫清楚問題，一串問一件事；有人答對了，請選**最佳解答**。",
            "标题写清楚问题，一串问一件事；有人答对了，请选**最佳解答**。",
            "Put the question into the title, one per thread, and choose the **best answer** once you have it.",
        ),
    ),
    (
        Board::Trials,
        T("評測要誠實", "", ""),
        T(
            "優點缺點都要寫；收了贈品請說明。",
            "优点缺点都要写；收了赠品请说明。",
            "Write down the good and the bad, and say so if it was a gift.",
        ),
    ),
    (
        Board::Knowledge,
        T("知識版的文章", "", ""),
        T(
            "寫自己做過的事，引用要註明出處。健康問題請看醫師。",
            "写自己做过的事，引用要注明出处。健康问题请看医生。",
            "Write what you have done yourself and name your sources. For your health see a doctor.",
        ),
    ),
    (
        Board::Events,
        T("活動怎麼辦", "", ""),
        T(
            "寫清楚時間、方式和期限。不得要求他人加私人帳號。",
            "写清楚时间、方式和期限。不得要求他人加私人账号。",
            "State time, manner and deadline. Nobody is asked for a private account.",
        ),
    ),
    (
        Board::Chat,
        T("閒聊也請客氣", "", ""),
        T(
            "不談政治、不罵人、不洗版。",
            "不谈政治、不骂人、不刷屏。",
            "No politics, no insults, no flooding.",
        ),
    ),
];
