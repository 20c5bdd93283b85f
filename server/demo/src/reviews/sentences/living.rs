//! Devices, sound, office and home.

use super::Sentences;
use crate::spec::T;

pub(super) const SENTENCES: &[Sentences] = &[
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
