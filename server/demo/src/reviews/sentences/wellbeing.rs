//! Scents, skincare, tea and food, clothes, shoes and bags.

use super::Sentences;
use crate::spec::T;

pub(super) const SENTENCES: &[Sentences] = &[
    Sentences {
        categories: &["aroma"],
        good: &[
            T(
                "香氣自然，不會嗆鼻。",
                "香气自然，不会呛鼻。",
                "The scent is natural and never harsh.",
            ),
            T("滴兩滴就滿室都是味道。", "滴两滴就满屋都是味道。", "Two drops fill the room."),
            T(
                "睡前點一下，房間整個安靜下來。",
                "睡前点一下，房间整个安静下来。",
                "A little before bed and the room feels calm.",
            ),
            T(
                "前調清爽，後面慢慢變柔和。",
                "前调清爽，后面慢慢变柔和。",
                "Fresh at first, then it softens slowly.",
            ),
            T(
                "瓶口設計好，不會一次倒太多。",
                "瓶口设计好，不会一次倒太多。",
                "The neck pours just the right amount.",
            ),
            T(
                "放在玄關，客人一進門就問。",
                "放在玄关，客人一进门就问。",
                "It stands in the hall and visitors always ask.",
            ),
            T(
                "味道持久，隔天還聞得到。",
                "味道持久，隔天还闻得到。",
                "It lasts; I still notice it the next day.",
            ),
            T(
                "標籤寫得很清楚，產地和批號都有。",
                "标签写得很清楚，产地和批号都有。",
                "The label is clear, with origin and batch.",
            ),
            T(
                "瓶子用完可以拿來插花。",
                "瓶子用完可以拿来插花。",
                "The bottle is pretty enough to keep for flowers.",
            ),
        ],
        bad: &[
            T(
                "味道比我想的淡很多，要放很多才聞得到。",
                "味道比我想的淡很多，要放很多才闻得到。",
                "Much fainter than I thought, it takes a lot to notice it.",
            ),
            T(
                "瓶蓋沒鎖緊，收到時漏了一點。",
                "瓶盖没拧紧，收到时漏了一点。",
                "The cap was loose and some had leaked on the way.",
            ),
            T(
                "和上次買的味道不太一樣。",
                "和上次买的味道不太一样。",
                "It does not smell like the one I bought before.",
            ),
        ],
    },
    Sentences {
        categories: &["skincare"],
        good: &[
            T(
                "質地清爽，很快就吸收。",
                "质地清爽，很快就吸收。",
                "Light, and it sinks in quickly.",
            ),
            T(
                "敏感肌用了沒有刺激感。",
                "敏感肌用了没有刺激感。",
                "My sensitive skin does not mind it.",
            ),
            T("冬天用也不會緊繃。", "冬天用也不会紧绷。", "No tight feeling, even in winter."),
            T(
                "味道淡淡的，不會蓋過香水。",
                "味道淡淡的，不会盖过香水。",
                "The scent is faint and does not fight my perfume.",
            ),
            T(
                "壓頭好按，最後一點也擠得出來。",
                "压头好按，最后一点也挤得出来。",
                "The pump works well down to the last drop.",
            ),
            T(
                "洗完不乾，臉摸起來軟軟的。",
                "洗完不干，脸摸起来软软的。",
                "Skin feels soft after washing, not dry.",
            ),
            T(
                "成分寫得清楚，看得懂。",
                "成分写得清楚，看得懂。",
                "The ingredients are listed so that one understands them.",
            ),
            T(
                "一次用量不多，可以用很久。",
                "一次用量不多，可以用很久。",
                "A little is enough, so it lasts.",
            ),
            T("瓶身小，出差帶著方便。", "瓶身小，出差带着方便。", "Small enough to travel with."),
        ],
        bad: &[
            T(
                "對我來說太油了，夏天用不了。",
                "对我来说太油了，夏天用不了。",
                "Too rich for me, I can't use it in summer.",
            ),
            T("壓頭第三天就卡住。", "压头第三天就卡住。", "The pump got stuck on the third day."),
            T(
                "味道太重，用完要開窗。",
                "味道太重，用完要开窗。",
                "The scent is too strong for me.",
            ),
        ],
    },
    Sentences {
        categories: &["tea"],
        good: &[
            T(
                "湯色清亮，喉韻很長。",
                "汤色清亮，喉韵很长。",
                "Clear in the cup, with a long finish.",
            ),
            T(
                "回甘明顯，冷掉也不澀。",
                "回甘明显，冷掉也不涩。",
                "Sweet afterwards, and not bitter when cold.",
            ),
            T(
                "可以沖五六泡，每一泡都不同。",
                "可以冲五六泡，每一泡都不同。",
                "Good for five or six steepings, each a little different.",
            ),
            T("茶葉完整，碎末很少。", "茶叶完整，碎末很少。", "Whole leaves, hardly any dust."),
            T(
                "早上一杯很舒服，不會太刺激。",
                "早上一杯很舒服，不会太刺激。",
                "A gentle cup for the morning.",
            ),
            T(
                "密封做得好，開封後香氣還在。",
                "密封做得好，开封后香气还在。",
                "Well sealed; the aroma stays after opening.",
            ),
            T("冷泡一晚更甜。", "冷泡一晚更甜。", "Even sweeter cold-brewed overnight."),
            T(
                "爸爸喝茶很挑，這支他說可以。",
                "爸爸喝茶很挑，这款他说可以。",
                "My father is picky about tea and he approves.",
            ),
            T(
                "罐子好看，喝完捨不得丟。",
                "罐子好看，喝完舍不得扔。",
                "The tin is too pretty to throw away.",
            ),
        ],
        bad: &[
            T(
                "味道偏淡，要放雙倍的量。",
                "味道偏淡，要放双倍的量。",
                "Rather weak, I need twice as much.",
            ),
            T(
                "碎葉太多，要濾兩次。",
                "碎叶太多，要滤两次。",
                "Too many broken leaves, I have to strain it twice.",
            ),
            T(
                "罐子凹了一角，送禮不好看。",
                "罐子凹了一角，送礼不好看。",
                "The tin was dented, no good as a present.",
            ),
        ],
    },
    Sentences {
        categories: &["honey", "nuts", "coffee", "health"],
        good: &[
            T("味道純，不會太甜。", "味道纯，不会太甜。", "A clean taste, not too sweet."),
            T("有效期限很新。", "保质期很新。", "The date was nice and fresh."),
            T(
                "小包裝，帶去上班剛好。",
                "小包装，带去上班刚好。",
                "Small packs, just right for the office.",
            ),
            T(
                "每天早餐配一點，已經成習慣。",
                "每天早餐配一点，已经成习惯。",
                "It has become part of my breakfast.",
            ),
            T("香氣一打開就出來。", "香气一打开就出来。", "You smell it as soon as you open it."),
            T("沒有奇怪的添加味。", "没有奇怪的添加味。", "No odd aftertaste of additives."),
            T(
                "密封袋好用，不會受潮。",
                "密封袋好用，不会受潮。",
                "The resealable bag keeps it dry.",
            ),
            T("份量實在，可以吃很久。", "分量实在，可以吃很久。", "A generous amount that lasts."),
            T("長輩小孩都吃得慣。", "长辈小孩都吃得惯。", "Old and young in the family like it."),
        ],
        bad: &[
            T(
                "比上一批鹹，吃不太習慣。",
                "比上一批咸，吃不太习惯。",
                "Saltier than the last batch, not for me.",
            ),
            T(
                "袋口封得不好，有點受潮。",
                "袋口封得不好，有点受潮。",
                "The bag was not sealed well and it had gone soft.",
            ),
            T(
                "顆粒太大，不好吞。",
                "颗粒太大，不好吞。",
                "The pieces are too large to swallow easily.",
            ),
        ],
    },
    Sentences {
        categories: &["clothing"],
        good: &[
            T("版型修身但不緊。", "版型修身但不紧。", "A neat cut that is not tight."),
            T(
                "布料厚度剛好，不透。",
                "布料厚度刚好，不透。",
                "Just the right weight, and not see-through.",
            ),
            T(
                "洗了三次沒有變形。",
                "洗了三次没有变形。",
                "Three washes and it has kept its shape.",
            ),
            T("身高 165 穿 M 剛好。", "身高 165 穿 M 刚好。", "At 165 cm the M fits me well."),
            T("車線整齊，沒有線頭。", "车线整齐，没有线头。", "Tidy seams, no loose threads."),
            T(
                "顏色耐看，很好搭。",
                "颜色耐看，很好搭。",
                "An easy colour that goes with everything.",
            ),
            T("上班、週末都能穿。", "上班、周末都能穿。", "Works for the office and for weekends."),
            T(
                "袖長剛剛好，活動不卡。",
                "袖长刚刚好，活动不卡。",
                "The sleeves are right and don't get in the way.",
            ),
            T("貼身穿也不刺。", "贴身穿也不扎。", "It does not itch, even on bare skin."),
        ],
        bad: &[
            T(
                "尺寸偏小，建議拿大一號。",
                "尺码偏小，建议拿大一号。",
                "It runs small, take one size up.",
            ),
            T("洗一次就縮水了。", "洗一次就缩水了。", "It shrank in the first wash."),
            T(
                "扣子縫得不牢，第二天就掉。",
                "扣子缝得不牢，第二天就掉。",
                "A button came off on the second day.",
            ),
        ],
    },
    Sentences {
        categories: &["shoes", "bags", "accessories"],
        good: &[
            T("走一整天也不累。", "走一整天也不累。", "Comfortable for a whole day out."),
            T(
                "皮質柔軟，不用磨合。",
                "皮质柔软，不用磨合。",
                "Soft from the start, no breaking in.",
            ),
            T(
                "輕，背久了肩膀不痠。",
                "轻，背久了肩膀不酸。",
                "So light that it never feels like a burden.",
            ),
            T(
                "做工細，邊緣處理得很好。",
                "做工细，边缘处理得很好。",
                "Fine work, the edges are finished well.",
            ),
            T(
                "下雨天穿過一次，沒有進水。",
                "下雨天用过一次，没有进水。",
                "I got caught in the rain and it kept dry.",
            ),
            T(
                "內袋好分類，鑰匙一摸就到。",
                "内袋好分类，钥匙一摸就到。",
                "Everything has its place, I find my keys at once.",
            ),
            T("平常的尺寸就可以。", "平常的尺码就可以。", "True to size."),
            T(
                "配牛仔褲和裙子都好看。",
                "配牛仔裤和裙子都好看。",
                "Goes with jeans and with skirts.",
            ),
            T(
                "同事問了好幾次在哪裡買。",
                "同事问了好几次在哪里买。",
                "Colleagues keep asking where I got it.",
            ),
        ],
        bad: &[
            T(
                "後跟有點磨腳，要貼東西。",
                "后跟有点磨脚，要贴东西。",
                "It rubs a little and needs a pad.",
            ),
            T("拉鍊不太順。", "拉链不太顺。", "The zip catches."),
            T(
                "味道散了一個星期才好。",
                "味道散了一个星期才好。",
                "It took a week for the smell to go.",
            ),
        ],
    },
];
