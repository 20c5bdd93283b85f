//! What buyers say of a kind of product: what they like about it, and what they complain of.

use crate::spec::T;

/// Sentences about a kind of product.
pub(super) struct Sentences {
    /// Slugs of the categories that it is about, with all below them.
    pub categories: &'static [&'static str],
    pub good: &'static [T],
    pub bad: &'static [T],
}

pub(super) const ALL: &[Sentences] = &[
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
    Sentences {
        categories: &["phones", "computers", "wearables", "power-and-network"],
        good: &[
            T(
                "開箱十分鐘就設定好。",
                "开箱十分钟就设置好。",
                "Set up within ten minutes of unpacking.",
            ),
            T("電池撐得過一整天。", "电池撑得过一整天。", "The battery lasts a full day."),
            T(
                "螢幕亮，戶外也看得清楚。",
                "屏幕亮，户外也看得清楚。",
                "Bright enough to read outdoors.",
            ),
            T(
                "跑起來很安靜，沒有風扇聲。",
                "跑起来很安静，没有风扇声。",
                "Runs quietly, I never hear a fan.",
            ),
            T("手感扎實，縫隙很小。", "手感扎实，缝隙很小。", "Feels solid, with tight gaps."),
            T(
                "連線穩定，沒有斷過。",
                "连接稳定，没有断过。",
                "The connection has been stable throughout.",
            ),
            T(
                "附的線夠長，不用另外買。",
                "附的线够长，不用另外买。",
                "The cable that comes with it is long enough.",
            ),
            T(
                "按鍵回饋清楚，打字舒服。",
                "按键回馈清楚，打字舒服。",
                "Clear feedback, pleasant to use for hours.",
            ),
            T(
                "充電速度比舊的快一倍。",
                "充电速度比旧的快一倍。",
                "Charges twice as fast as my old one.",
            ),
        ],
        bad: &[
            T("用久了會發燙。", "用久了会发烫。", "It gets warm when used for long."),
            T(
                "少了一個配件，客服說要再等。",
                "少了一个配件，客服说要再等。",
                "A part was missing and I have to wait for it.",
            ),
            T(
                "說明書只有一張紙，設定摸了很久。",
                "说明书只有一张纸，设置摸了很久。",
                "One page of instructions; setting it up took ages.",
            ),
        ],
    },
    Sentences {
        categories: &["audio", "projectors"],
        good: &[
            T("低音有彈性，人聲清楚。", "低音有弹性，人声清楚。", "Springy bass and clear voices."),
            T(
                "小房間音量開三成就夠。",
                "小房间音量开三成就够。",
                "A third of the volume is plenty for a small room.",
            ),
            T(
                "藍牙連得快，切換也順。",
                "蓝牙连得快，切换也顺。",
                "Pairs quickly and switches smoothly.",
            ),
            T(
                "晚上關燈看電影很有感覺。",
                "晚上关灯看电影很有感觉。",
                "Lights off and it feels like the cinema.",
            ),
            T(
                "延遲很低，看片嘴型對得上。",
                "延迟很低，看片口型对得上。",
                "So little delay that lips match the words.",
            ),
            T(
                "戴兩小時耳朵不痛。",
                "连用两小时也不累。",
                "Two hours at a stretch and still comfortable.",
            ),
            T("遙控和按鍵都直覺。", "遥控和按键都直觉。", "Remote and buttons explain themselves."),
            T("降噪在捷運上很有用。", "在地铁上也听得清楚。", "Makes the train ride quiet."),
            T("體積小，收納方便。", "体积小，收纳方便。", "Small and easy to put away."),
        ],
        bad: &[
            T("風扇聲比想像中大。", "底噪比想象中大。", "Noisier than I expected."),
            T(
                "連兩台裝置時偶爾會斷。",
                "连两台设备时偶尔会断。",
                "Drops out now and then with two devices.",
            ),
            T(
                "收到時外殼有一道刮痕。",
                "收到时外壳有一道划痕。",
                "There was a scratch on the case when it came.",
            ),
        ],
    },
    Sentences {
        categories: &["office"],
        good: &[
            T(
                "組裝二十分鐘，螺絲都有多給。",
                "组装二十分钟，螺丝都有多给。",
                "Put together in twenty minutes, with spare screws.",
            ),
            T("桌面一下子整齊很多。", "桌面一下子整齐很多。", "My desk is so much tidier now."),
            T("坐一整天腰不痠。", "用一整天也不累。", "Good for a whole day at work."),
            T("紙質滑順，鋼筆不暈。", "做工顺滑，细节到位。", "Smooth, with details done right."),
            T("公司一次訂了六個。", "公司一次订了六个。", "We ordered six for the office."),
            T("安靜，開會時用也不吵。", "安静，开会时用也不吵。", "Quiet enough for meetings."),
            T("高度和角度都好調。", "调节起来很方便。", "Easy to adjust."),
            T(
                "材質比照片更有質感。",
                "材质比照片更有质感。",
                "The material looks better than in the pictures.",
            ),
            T(
                "耐用，天天用也沒鬆。",
                "耐用，天天用也没松。",
                "Sturdy; used daily and nothing is loose.",
            ),
        ],
        bad: &[
            T(
                "有一個孔位沒對齊，裝得很辛苦。",
                "有一个孔位没对齐，装得很辛苦。",
                "One hole was off, which made it hard to put together.",
            ),
            T("比想像中佔空間。", "比想象中占空间。", "It takes more room than I thought."),
            T(
                "用一個月就有點掉漆。",
                "用一个月就有点掉漆。",
                "The finish began to wear after a month.",
            ),
        ],
    },
    Sentences {
        categories: &["bed-and-bath"],
        good: &[
            T(
                "觸感柔軟，洗過更蓬。",
                "触感柔软，洗过更蓬。",
                "Soft, and fluffier after each wash.",
            ),
            T("吸水很好，乾得也快。", "吸水很好，干得也快。", "Soaks up well and dries fast."),
            T(
                "不掉毛，顏色也沒褪。",
                "不掉毛，颜色也没褪。",
                "No lint, and the colour has stayed.",
            ),
            T(
                "尺寸標得準，套上去剛好。",
                "尺寸标得准，套上去刚好。",
                "The measurements are right, it fits exactly.",
            ),
            T("夏天蓋不悶。", "夏天用不闷。", "Not too warm for summer."),
            T(
                "車邊細緻，角落也整齊。",
                "车边细致，角落也整齐。",
                "Neat hems, right into the corners.",
            ),
            T(
                "顏色沉穩，房間看起來安靜。",
                "颜色沉稳，房间看起来安静。",
                "A calm colour that settles the room.",
            ),
            T("小孩說像雲。", "小孩说像云。", "My child says it is like a cloud."),
            T("一次換了全家的。", "一次换了全家的。", "I replaced all of ours with these."),
        ],
        bad: &[
            T(
                "第一次洗會掉色，要分開洗。",
                "第一次洗会掉色，要分开洗。",
                "It loses colour in the first wash, keep it apart.",
            ),
            T("比想像中薄。", "比想象中薄。", "Thinner than I thought."),
            T("有線頭，要自己剪。", "有线头，要自己剪。", "There were loose threads to trim."),
        ],
    },
    Sentences {
        categories: &["kitchen", "teaware", "decor"],
        good: &[
            T("拿在手裡重量剛好。", "拿在手里重量刚好。", "Just the right weight in the hand."),
            T("好清洗，不留茶漬油漬。", "好清洗，不留渍。", "Easy to clean, no stains left."),
            T(
                "擺著就好看，捨不得收起來。",
                "摆着就好看，舍不得收起来。",
                "Too pretty to put in the cupboard.",
            ),
            T("邊緣圓潤，沒有刮手。", "边缘圆润，没有刮手。", "Smooth edges all round."),
            T(
                "每天都用，沒有一點磨損。",
                "每天都用，没有一点磨损。",
                "Used every day and no sign of wear.",
            ),
            T(
                "包了三層氣泡紙，一點都沒破。",
                "包了三层气泡纸，一点都没破。",
                "Three layers of wrapping, not a chip.",
            ),
            T("大小適合小家庭。", "大小适合小家庭。", "The right size for a small household."),
            T(
                "顏色溫潤，和木頭桌很搭。",
                "颜色温润，和木头桌很搭。",
                "A warm colour that suits a wooden table.",
            ),
            T("細節看得出手工。", "细节看得出手工。", "You can see the handwork in the details."),
        ],
        bad: &[
            T("收到時有一個小缺角。", "收到时有一个小缺角。", "It came with a small chip."),
            T("比照片看起來小。", "比照片看起来小。", "Smaller than it looks in the pictures."),
            T("蓋子有點鬆。", "盖子有点松。", "The lid is a bit loose."),
        ],
    },
];
