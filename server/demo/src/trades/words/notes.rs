//! Paragraphs of the shop itself: choosing a size, warranty, delivery. Each belongs to one line of
//! products; what a product is like stands in its own paragraphs.

use crate::spec::{Para, T, p};

#[rustfmt::skip]
pub(in crate::trades) const SIZE_TOPS: Para = p(
    T("尺寸怎麼選", "尺码怎么选", "Choosing a size"),
    T(
        "把一件常穿的上衣平放，量腋下到腋下的寬度，再對照規格表的胸寬，比看身高體重準。介於兩號之間：想俐落選小一號，想疊穿選大一號。試穿後吊牌還在，七天內都可以換尺寸。",
        "把一件常穿的上衣平放，量腋下到腋下的宽度，再对照规格表的胸宽，比看身高体重准。介于两号之间：想利落选小一号，想叠穿选大一号。试穿后吊牌还在，七天内都可以换码。",
        "Lay a top you like flat, measure from armpit to armpit and compare it with the chest width in the table: that beats height and weight. Between two sizes, take the smaller for a neat line or the larger for layering. With its tags on, a size can be exchanged within seven days.",
    ),
);

#[rustfmt::skip]
pub(in crate::trades) const FIT_OUTER: Para = p(
    T("裡面穿多厚", "里面穿多厚", "What goes underneath"),
    T(
        "尺碼表以薄長袖為內搭計算。習慣穿厚毛衣或中層衣的人請加一號；肩線對了，其餘都好調整。模特兒身高 178 公分（男）與 166 公分（女），皆穿 M。",
        "尺码表以薄长袖为内搭计算。习惯穿厚毛衣或中层衣的人请加一号；肩线对了，其余都好调整。模特儿身高 178 厘米（男）与 166 厘米（女），皆穿 M。",
        "Our sizes allow for a thin long sleeve. Go up one for thick knits or a mid-layer: once the shoulder fits, the rest adjusts. The models stand 178 cm and 166 cm, and both wear M.",
    ),
);

#[rustfmt::skip]
pub(in crate::trades) const LENGTH_SKIRTS: Para = p(
    T("長度落在哪裡", "长度落在哪里", "Where the hem falls"),
    T(
        "規格表的衣長或裙長以 M 號從最高點量到下襬，每差一號約增減 1.5 公分。身高 160 公分可直接對照，每差 5 公分，裙襬位置大約移動 3 公分。需要改短，請在第一次下水之後再改。",
        "规格表的衣长或裙长以 M 号从最高点量到下摆，每差一号约增减 1.5 厘米。身高 160 厘米可直接对照，每差 5 厘米，裙摆位置大约移动 3 厘米。需要改短，请在第一次下水之后再改。",
        "Lengths in the table are for M, from the highest point to the hem, and change by about 1.5 cm a size. They read true at 160 cm tall; every 5 cm of height moves the hem by roughly 3 cm. If you need it shorter, alter it after the first wash.",
    ),
);

#[rustfmt::skip]
pub(in crate::trades) const FIT_TROUSERS: Para = p(
    T("腰圍與褲長", "腰围与裤长", "Waist and length"),
    T(
        "腰圍以平放量得的寬度乘二計算，扣上之後應能伸進兩指。臀圍最寬處若與規格差 2 公分以內，選原尺碼即可。我們代客修改褲長，下單時在備註寫下褲內長，多一個工作天寄出。",
        "腰围以平放量得的宽度乘二计算，扣上之后应能伸进两指。臀围最宽处若与规格差 2 厘米以内，选原尺码即可。我们代客修改裤长，下单时在备注写下裤内长，多一个工作日寄出。",
        "The waist is measured flat and doubled; two fingers should fit once it is fastened. If your hips are within 2 cm of the table, keep your usual size. We hem for you: write the inseam in the order note and allow one more working day.",
    ),
);

#[rustfmt::skip]
pub(in crate::trades) const KNIT_LIFE: Para = p(
    T("起毛球是正常的嗎", "起毛球是正常的吗", "Is pilling normal?"),
    T(
        "頭幾次穿著，腋下與袖側的短纖維會先浮出來，用除毛球機輕輕帶過兩次，之後會明顯減少。穿一天休一天，纖維回彈比較完整；鉤到線時從反面拉回，不要剪。",
        "头几次穿着，腋下与袖侧的短纤维会先浮出来，用毛球修剪器轻轻带过两次，之后会明显减少。穿一天休一天，纤维回弹比较完整；钩到线时从反面拉回，不要剪。",
        "In the first few wears short fibres surface under the arms and along the sleeves; a shaver, used lightly twice, thins them for good. A day's rest between wears lets the yarn recover. If it snags, draw the loop to the inside and never cut it.",
    ),
);

#[rustfmt::skip]
pub(in crate::trades) const GIFT_SMALL: Para = p(
    T("包裝與送禮", "包装与送礼", "Wrapping"),
    T(
        "每一件以無印刷薄紙包好，收在可回收的紙套裡。需要寫卡片，在訂單備註留下文字，我們手寫後一起寄出，包裹內不放價目單。",
        "每一件以无印刷薄纸包好，收在可回收的纸套里。需要写卡片，在订单备注留下文字，我们手写后一起寄出，包裹内不放价目单。",
        "Each piece is folded in plain tissue inside a recyclable paper sleeve. Leave a message in the order note and we write it by hand and send it along, with no prices in the parcel.",
    ),
);

#[rustfmt::skip]
pub(in crate::trades) const FIT_SNEAKERS: Para = p(
    T("鞋號對照", "鞋号对照", "Finding your size"),
    T(
        "請在傍晚量腳，站著量腳跟到最長腳趾的距離。慢跑與健行保留 1 公分，日常鞋 0.5 公分就夠。室內試穿不留使用痕跡，七天內免運換一次尺碼。",
        "请在傍晚量脚，站着量脚跟到最长脚趾的距离。慢跑与徒步保留 1 厘米，日常鞋 0.5 厘米就够。室内试穿不留使用痕迹，七天内免运换一次尺码。",
        "Measure in the evening, standing, from the heel to the longest toe. Leave 1 cm for running and hiking, 0.5 cm for everyday pairs. Tried on indoors and unmarked, they can be exchanged once within seven days at our cost.",
    ),
);

#[rustfmt::skip]
pub(in crate::trades) const LEATHER_SHOES: Para = p(
    T("皮鞋的前兩週", "皮鞋的前两周", "The first two weeks"),
    T(
        "新皮比較緊，先在室內穿半小時，第二天再穿一小時，腳背的摺痕會照你的步伐形成。同一雙不要連穿兩天，讓汗氣散掉，皮的壽命大約多一倍。",
        "新皮比较紧，先在室内穿半小时，第二天再穿一小时，脚背的折痕会照你的步伐形成。同一双不要连穿两天，让汗气散掉，皮的寿命大约多一倍。",
        "New leather is snug: wear the pair indoors for half an hour, an hour the next day, and the creases will form to your stride. Never wear it two days running. Given time to dry out, leather lasts about twice as long.",
    ),
);

#[rustfmt::skip]
pub(in crate::trades) const FIT_SANDALS: Para = p(
    T("赤腳試最準", "赤脚试最准", "Try them barefoot"),
    T(
        "涼鞋與拖鞋以腳跟離後緣 0.5 到 1 公分為合適，腳趾不應超出前緣。腳寬的人以帶子調整，不必選大號；沾過地面仍可換，但請保留原鞋盒。",
        "凉鞋与拖鞋以脚跟离后缘 0.5 到 1 厘米为合适，脚趾不应超出前缘。脚宽的人以带子调整，不必选大号；沾过地面仍可换，但请保留原鞋盒。",
        "The heel should end 0.5 to 1 cm from the back edge and no toe should hang over the front. Wide feet are a matter of straps, not of a larger size. Keep the original box in case you want to exchange.",
    ),
);

#[rustfmt::skip]
pub(in crate::trades) const BAG_REPAIR: Para = p(
    T("終身修線與五金", "终身修线与五金", "Repairs for life"),
    T(
        "縫線鬆脫、拉鍊頭斷裂、扣具變形，不論使用幾年都可寄回，我們只收材料與回程運費。表面自然磨損與曬褪不算瑕疵，那是包跟著你走過的路。",
        "缝线松脱、拉链头断裂、扣具变形，不论使用几年都可寄回，我们只收材料与回程运费。表面自然磨损与晒褪不算瑕疵，那是包跟着你走过的路。",
        "Loose seams, broken zip pulls and bent buckles can come back to us however old the bag is; we charge only parts and the return trip. Wear and fading on the surface are no fault: that is where you two have been.",
    ),
);

#[rustfmt::skip]
pub(in crate::trades) const PHONE_SERVICE: Para = p(
    T("換機與保固", "换机与保修", "Moving in, and warranty"),
    T(
        "內建轉移精靈可從舊機無線搬移聯絡人、照片與通訊軟體紀錄，大約一小時。非人為故障保固期內到府收送，七個工作天修復，期間提供同級備機。",
        "内置转移精灵可从旧机无线搬移联系人、照片与聊天软件纪录，大约一小时。非人为故障保修期内上门收送，七个工作日修复，期间提供同级备机。",
        "A built-in assistant moves contacts, photos and chat history from the old phone over the air in about an hour. Faults in warranty are collected at your door and repaired within seven working days, with a loan phone meanwhile.",
    ),
);

#[rustfmt::skip]
pub(in crate::trades) const LAPTOP_SERVICE: Para = p(
    T("開箱之後", "开箱之后", "After unboxing"),
    T(
        "出廠只裝作業系統與驅動程式，沒有試用軟體。兩年到府收送保固，第一年含一次意外潑濺；鍵盤、電池、風扇三項零件承諾供應五年。",
        "出厂只装操作系统与驱动程序，没有试用软件。两年上门收送保修，第一年含一次意外泼洒；键盘、电池、风扇三项零件承诺供应五年。",
        "Nothing is preinstalled but the system and its drivers: no trials. Two years of collect-and-return warranty include one accidental spill in the first year, and keyboards, batteries and fans stay available for five years.",
    ),
);

#[rustfmt::skip]
pub(in crate::trades) const TABLET_SHARE: Para = p(
    T("一家人共用", "一家人共用", "Shared by the family"),
    T(
        "可建立四個使用者，各自的書籤、筆記與螢幕使用時間分開。兒童帳號只看得到你放進白名單的軟體；保固一年，螢幕破裂首次更換半價。",
        "可创建四个用户，各自的书签、笔记与屏幕使用时间分开。儿童账号只看得到你放进白名单的软件；保修一年，屏幕破裂首次更换半价。",
        "Four users keep their bookmarks, notes and screen time apart, and a child's account sees only what you allow. One year of warranty, with the first broken screen replaced at half price.",
    ),
);

#[rustfmt::skip]
pub(in crate::trades) const PROJECTOR_SETUP: Para = p(
    T("買之前先量距離", "买之前先量距离", "Measure before you buy"),
    T(
        "畫面寬度乘以投射比就是需要的距離，100 吋的 16:9 畫面寬約 2.2 公尺。白牆可用，灰幕更好；若要長期吊掛，請預留電源與散熱空間。原廠保固兩年，光源另計三年。",
        "画面宽度乘以投射比就是需要的距离，100 英寸的 16:9 画面宽约 2.2 米。白墙可用，灰幕更好；若要长期吊挂，请预留电源与散热空间。原厂保修两年，光源另计三年。",
        "Image width times throw ratio is the distance you need; a 100-inch 16:9 picture is about 2.2 m wide. A white wall will do and a grey screen does better. Allow for power and airflow overhead. Two years of warranty, three on the light source.",
    ),
);

#[rustfmt::skip]
pub(in crate::trades) const LISTENING: Para = p(
    T("試聽三十天", "试听三十天", "Thirty days to listen"),
    T(
        "耳朵要習慣一副新耳機大約需要一週。到貨三十天內覺得聲音或配戴不合，擦乾淨裝回原盒即可退；耳塞與耳墊屬衛生用品，會替下一位換新。",
        "耳朵要习惯一副新耳机大约需要一周。到货三十天内觉得声音或配戴不合，擦干净装回原盒即可退；耳塞与耳垫属卫生用品，会替下一位换新。",
        "Ears take about a week to settle on a new sound. If it does not suit you within thirty days, clean it and send it back in its box; we renew tips and pads before anyone else wears them.",
    ),
);

#[rustfmt::skip]
pub(in crate::trades) const PIXEL_POLICY: Para = p(
    T("亮點與保固", "亮点与保修", "Dead pixels and warranty"),
    T(
        "收貨三十天內發現一個亮點就換新，暗點三個以上換新。三年保固含面板與背光，到府收送；請保留原紙箱一個月，運送時它就是最好的保護。",
        "收货三十天内发现一个亮点就换新，暗点三个以上换新。三年保修含面板与背光，上门收送；请保留原纸箱一个月，运送时它就是最好的保护。",
        "One bright pixel within thirty days means a new unit; so do three dark ones. Three years of warranty cover panel and backlight with collection at your door. Keep the carton for a month: nothing protects it better in transit.",
    ),
);

#[rustfmt::skip]
pub(in crate::trades) const DESK_SETUP: Para = p(
    T("手腕放哪裡", "手腕放哪里", "Where your wrists go"),
    T(
        "螢幕上緣與視線齊平，手肘約 90 度，鍵盤與桌緣留 10 公分放手腕。裝置的按鍵與燈號可用網頁設定，寫進機內記憶，換電腦不用重裝軟體。保固兩年。",
        "屏幕上缘与视线齐平，手肘约 90 度，键盘与桌缘留 10 厘米放手腕。设备的按键与指示灯可用网页设置，写进机内记忆，换电脑不用重装软件。保修两年。",
        "Keep the top of the display at eye level, elbows near 90 degrees, and 10 cm of desk in front of the keys. Keys and lights are set in a web page and stored on board, so another computer needs no software. Two years of warranty.",
    ),
);

#[rustfmt::skip]
pub(in crate::trades) const POWER_SAFETY: Para = p(
    T("安全的幾件小事", "安全的几件小事", "Small matters of safety"),
    T(
        "過溫、過流、短路與過壓各有獨立保護，任何一項動作都會先斷電再回報。產品投保 2,000 萬元責任險；回收時請送門市或資源回收站，勿丟入一般垃圾。",
        "过温、过流、短路与过压各有独立保护，任何一项动作都会先断电再回报。产品投保 新台币 2,000 万元责任险；回收时请送门店或资源回收站，勿丢入一般垃圾。",
        "Heat, current, short circuit and voltage are each guarded separately and cut the power first. The product carries liability cover of NT$20 million. Bring it back to a shop or a recycling point when it is done, never to the bin.",
    ),
);

#[rustfmt::skip]
pub(in crate::trades) const SPEAKER_PLACE: Para = p(
    T("擺在哪裡最好聽", "摆在哪里最好听", "Where it sounds best"),
    T(
        "離牆 10 到 20 公分低音最勻；貼著牆角會嗡嗡作響，請往外挪或調低低音兩格。高度讓單體朝向耳朵。保固一年，開機音可在設定中關閉。",
        "离墙 10 到 20 厘米低音最匀；贴着墙角会嗡嗡作响，请往外挪或调低低音两格。高度让单元朝向耳朵。保修一年，开机音可在设置中关闭。",
        "Bass is most even 10 to 20 cm from a wall; in a corner it booms, so move it out or take the bass down two steps. Aim the drivers at your ears. One year of warranty, and the start-up chime can be switched off.",
    ),
);

#[rustfmt::skip]
pub(in crate::trades) const WEAR_PRIVACY: Para = p(
    T("資料留在誰那裡", "数据留在谁那里", "Who keeps the data"),
    T(
        "健康與位置紀錄預設只存在手機端並加密，不綁定帳號也能使用全部基本功能。隨時可以匯出成通用格式，或一鍵全部刪除。錶帶為標準快拆，保固一年。",
        "健康与位置纪录默认只存在手机端并加密，不绑定账号也能使用全部基本功能。随时可以导出成通用格式，或一键全部删除。表带为标准快拆，保修一年。",
        "Health and location records stay encrypted on the phone by default, and every basic function works without an account. Export them in a common format or delete them all at a tap. Standard quick-release bands; one year of warranty.",
    ),
);

#[rustfmt::skip]
pub(in crate::trades) const NETWORK_INSTALL: Para = p(
    T("拉線與設定", "拉线与设置", "Wiring and set-up"),
    T(
        "不確定數據機型號也沒關係，掃描盒底的條碼會帶你一步一步接好。若三十分鐘內裝不起來，客服視訊陪你裝；仍不行就收回退款。保固三年，安全性更新五年。",
        "不确定光猫型号也没关系，扫描盒底的条码会带你一步一步接好。若三十分钟内装不起来，客服视频陪你装；仍不行就收回退款。保修三年，安全性更新五年。",
        "Not sure which modem you have? The code under the box walks you through the cables. If it isn't running in thirty minutes our staff join by video, and take it back if that fails. Three years of warranty, five of security updates.",
    ),
);

#[rustfmt::skip]
pub(in crate::trades) const PRINTING_COST: Para = p(
    T("一頁多少錢", "一页多少钱", "What a page costs"),
    T(
        "以官方耗材與 ISO 標準頁計算，成本寫在規格表，沒有訂閱、沒有晶片鎖。三個月不印也不用擔心，開機會自動做一次最短的清潔。保固兩年，到府維修。",
        "以官方耗材与 ISO 标准页计算，成本写在规格表，没有订阅、没有芯片锁。三个月不印也不用担心，开机会自动做一次最短的清洁。保修两年，上门维修。",
        "The figure in the table uses our own supplies and ISO pages; there is no subscription and no chip lock. Three idle months do no harm: it runs its shortest cleaning at start. Two years of on-site warranty.",
    ),
);

#[rustfmt::skip]
pub(in crate::trades) const FURNITURE_DELIVERY: Para = p(
    T("配送與組裝", "配送与组装", "Delivery and assembly"),
    T(
        "本島配送到指定樓層，組裝約 30 分鐘，紙箱當場帶走。無電梯三樓以上酌收搬運費，下單後會先電話確認動線與時段。試坐、試用 14 天，不合適派車收回。",
        "本岛配送到指定楼层，组装约 30 分钟，纸箱当场带走。无电梯三楼以上酌收搬运费，下单后会先电话确认动线与时段。试坐、试用 14 天，不合适派车收回。",
        "On the main island we carry it to your floor, assemble it in about 30 minutes and take the boxes away. Above the third floor without a lift there is a carrying fee, agreed by phone first. Fourteen days to try it; otherwise we collect it.",
    ),
);

#[rustfmt::skip]
pub(in crate::trades) const LAMP_LIGHT: Para = p(
    T("光線怎麼擺", "光线怎么摆", "Placing the light"),
    T(
        "燈放在慣用手的另一側，光從斜前方落下，影子就不會蓋住正在寫的字。螢幕工作時把亮度調到與螢幕接近，對比小，眼睛比較不累。光源模組可更換，保固三年。",
        "灯放在惯用手的另一侧，光从斜前方落下，影子就不会盖住正在写的字。屏幕工作时把亮度调到与屏幕接近，对比小，眼睛比较不累。光源模块可更换，保修三年。",
        "Put the lamp opposite the hand you write with, so that its shadow stays off the line. At a screen match the two brightnesses: less contrast, less strain. The light module can be replaced; three years of warranty.",
    ),
);

#[rustfmt::skip]
pub(in crate::trades) const PAPER_PEN: Para = p(
    T("試寫再決定", "试写再决定", "Write first, decide later"),
    T(
        "門市與包裹內都附一張試寫卡，先寫再拆封，不合手可退。企業與學校購買 20 件以上可燙印名稱，約需五個工作天，請在備註告訴我們要印的字。",
        "门店与包裹内都附一张试写卡，先写再拆封，不合手可退。企业与学校购买 20 件以上可烫印名称，约需五个工作日，请在备注告诉我们要印的字。",
        "A test card comes with every parcel and lies in the shop: try before you break the seal, and return what doesn't suit. From 20 pieces we can emboss a name within five working days; put the wording in the order note.",
    ),
);

#[rustfmt::skip]
pub(in crate::trades) const BED_SIZE: Para = p(
    T("先量床墊再選尺寸", "先量床垫再选尺寸", "Measure the mattress first"),
    T(
        "尺寸以床墊寬 × 長標示：單人 105 × 186、雙人 152 × 188、加大 182 × 188 公分，床包可包覆 35 公分以內的厚度。下水縮率 3% 已預先計入，第一次洗請單獨洗。",
        "尺寸以床垫宽 × 长标示：单人 105 × 186、双人 152 × 188、加大 182 × 188 厘米，床笠可包覆 35 厘米以内的厚度。下水缩率 3% 已预先计入，第一次洗请单独洗。",
        "Sizes follow the mattress: single 105 × 186, double 152 × 188, king 182 × 188 cm, with fitted sheets for depths up to 35 cm. Shrinkage of 3% is already allowed for. Wash it alone the first time.",
    ),
);

#[rustfmt::skip]
pub(in crate::trades) const KILN_VARIATION: Para = p(
    T("每一件都略有不同", "每一件都略有不同", "No two alike"),
    T(
        "釉色隨窯位深淺浮動，底部可能留有支釘痕與細小針孔，不影響使用。運送以蜂巢紙緩衝，收到若有破損，拍下照片，我們隔日補寄，不必退回。",
        "釉色随窑位深浅浮动，底部可能留有支钉痕与细小针孔，不影响使用。运送以蜂巢纸缓冲，收到若有破损，拍下照片，我们隔日补寄，不必退回。",
        "Glaze shifts with its place in the kiln, and small pin marks or pinholes on the base do no harm. Pieces travel in honeycomb paper; if one arrives broken, send a photo and we ship another the next day. Nothing needs returning.",
    ),
);

#[rustfmt::skip]
pub(in crate::trades) const KITCHEN_STOVE: Para = p(
    T("適用爐具與保固", "适用炉具与保修", "Stoves and warranty"),
    T(
        "明火與電磁爐皆可使用，實際以規格表為準。加熱從中小火開始，等油紋出現再下食材，比開大火更不黏、更省。保固一年，鍋蓋、把手等零件可單獨加購。",
        "明火与电磁炉皆可使用，实际以规格表为准。加热从中小火开始，等油纹出现再下食材，比开大火更不黏、更省。保修一年，锅盖、把手等零件可单独加购。",
        "Gas and induction are both fine unless the table says otherwise. Start on low to medium heat and wait for the oil to ripple before food goes in: less sticking, less fuel. One year of warranty; lids and handles are sold separately.",
    ),
);

#[rustfmt::skip]
pub(in crate::trades) const HOME_PLACE: Para = p(
    T("擺在家裡的樣子", "摆在家里的样子", "At home"),
    T(
        "照片在自然光下拍攝，不同螢幕顏色會有些許落差，以實物為準。尺寸為人工測量，允許 1 公分誤差。包裝採用紙與麻繩，沒有塑膠泡棉，拆完就能回收。",
        "照片在自然光下拍摄，不同屏幕颜色会有些许落差，以实物为准。尺寸为人工测量，允许 1 厘米误差。包装采用纸与麻绳，没有塑料泡棉，拆完就能回收。",
        "Photographed in daylight; screens differ a little, the real thing decides. Dimensions are taken by hand to within 1 cm. It comes in paper and string without any plastic foam, ready for recycling.",
    ),
);

#[rustfmt::skip]
pub(in crate::trades) const TOWEL_FIRST: Para = p(
    T("第一次使用之前", "第一次使用之前", "Before first use"),
    T(
        "新毛巾表面有一層紡紗時留下的漿，先用溫水加半杯白醋洗一次，吸水會明顯變好，也較不掉毛。之後不要用柔軟精，它會在纖維外包一層膜。掉毛在三次洗滌內屬正常。",
        "新毛巾表面有一层纺纱时留下的浆，先用温水加半杯白醋洗一次，吸水会明显变好，也较不掉毛。之后不要用柔软精，它会在纤维外包一层膜。掉毛在三次洗涤内属正常。",
        "New towels carry a film of spinning size. Wash once in warm water with half a cup of white vinegar and they drink better and shed less. Skip softener afterwards, which coats the fibre. Some lint in the first three washes is normal.",
    ),
);

#[rustfmt::skip]
pub(in crate::trades) const APPLIANCE: Para = p(
    T("電器保固與回收", "电器保修与回收", "Warranty and take-back"),
    T(
        "原廠保固兩年，故障由宅配到府取件，七個工作天內修復寄回。耗材與密封圈可單獨購買，至少供應六年。換新時舊機可一起交給送貨員，由合格廠商拆解回收。",
        "原厂保修两年，故障由快递上门取件，七个工作日内修复寄回。耗材与密封圈可单独购买，至少供应六年。换新时旧机可一起交给送货员，由合格厂商拆解回收。",
        "Two years of warranty: a courier collects, and it returns repaired within seven working days. Seals and wear parts stay on sale for at least six years. Hand the old appliance to the driver and a licensed firm will dismantle it.",
    ),
);

#[rustfmt::skip]
pub(in crate::trades) const BOTTLE_PARTS: Para = p(
    T("零件可以單買", "零件可以单买", "Parts sold singly"),
    T(
        "墊圈、上蓋與濾網都是獨立零件，壞了不必整支換。真空層保固兩年：若外壁摸起來發燙，代表真空失效，拍照給我們就換新；摔撞造成的凹痕不影響保溫，不在保固內。",
        "垫圈、上盖与滤网都是独立零件，坏了不必整支换。真空层保修两年：若外壁摸起来发烫，代表真空失效，拍照给我们就换新；摔撞造成的凹痕不影响保温，不在保修内。",
        "Gaskets, lids and strainers come as spare parts, so nothing small ends the bottle's life. The vacuum is guaranteed for two years: if the outside turns hot, send a photo and we replace it. Dents do not affect it and are not covered.",
    ),
);
