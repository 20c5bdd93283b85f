//! Characters by which the tests see that Simplified Chinese has got into a Traditional text, or the
//! other way round. Not a converter: only characters that one of the two never writes.

use std::collections::BTreeSet;

/// Characters that only Simplified, or only Traditional, Chinese writes.
const SIMPLIFIED: &str = "这个来时会对发经为无与书买东车长门问间风飞马鸟鱼龙龟华业乐习乡亚产亲亿仅从仓优传伤伦体侧冻净凉减几创别剂办务动劳势区医单卖卢卫厂历压厅厨县参双变叶号听启员咸响园围图圆场坏块坚坛坝垫处备复够头夹宝实审宽宾对导寻将尔尝层岁岛币师帐帘带帮广庆库应开异弃张弥弯强录归当彻怀态总恒恶惊愿戏战户执扩扫扬抚护报担择拥挂挡损换据摆断旧显晒晓术机杂权条极构枪柜栏树样档桥检楼欢欧气汇汉汤沟泽洁浅测浆涂润涩渊渐温湿满滤滚灭灯灵炉点炼热爱爷牵犊状独狭猫献环现玛瓶电画畅疗盐监盖盘码砖础确离种积称稳穷窝竖笔笼筛签简粮级纯纱纲纳纸线练组细织终结绒给络绝统继绩绪续绵综绿缎缓编缘缩罗罚职联肤胶脏脑脸腻舒艺节芦苏苹茎荐荚药莲获营蓝虽蚕蜡补装裤见观规视览觉触计订认让议讯记讲许论设证评识试话询该详语误说请读调谱贝负财贤质货贴贵费资赏赠车轨软转轮轻载较辅辆输达过还进远连适选递邮邻酱释里针钟钢钥铁铅铜银链锁锅锐错键镜镇闭闲闷闻阅队阳阴阶际陆险随难雾静顶项顺须顾顿预领频颗题颜额饭饮饰饱馆驱验骑骨鲜麦黄齐";
const TRADITIONAL: &str = "這個來時會對發經為無與書買東車長門問間風飛馬魚龍華業樂習產親僅從優傳體側凈涼減幾創別劑辦務動勞區醫單賣衛廠歷壓廳廚縣參雙變葉號聽啟員響園圍圖圓場壞塊堅墊處備複夠頭夾寶實寬導尋將嘗層歲島師帶幫廣庫應開張彎強錄歸當懷態總願戲戰執擴護報擔擇換據擺斷舊顯曬術機雜權條極構樹樣檔橋檢歡氣漢湯溝潔淺測塗潤漸溫濕滿濾燈爐點煉熱愛狀獨環現電畫鹽監蓋盤碼確離種積稱穩筆篩簽簡級純紗紙線練組細織終結絨給絕統續綿綠緩編縮羅職聯膚膠臉膩藝節蘋莖藥蓮獲營藍雖蠶蠟補裝褲見觀規視覽覺觸計認讓議記講許論設證評識試話該詳語誤說請讀調貝質貨貼貴費資贈軌軟轉輪輕載較輸達過還進遠連適選遞釋針鐘鋼鐵銅銀鏈鎖鍋錯鍵鏡閉聞閱陽陰階際陸險隨難霧靜頂順須預領頻顆題顏額飯飲飾飽館驗鮮麥黃齊";
/// Characters that both scripts write in some word: 公里, 咸豐草, 曬…
const BOTH: &str = "瓶里舒强骨尔参涂范咸複曬";

/// Characters that no Traditional text has.
pub fn only_simplified() -> BTreeSet<char> {
    only(SIMPLIFIED, TRADITIONAL)
}

/// Characters that no Simplified text has.
pub fn only_traditional() -> BTreeSet<char> {
    only(TRADITIONAL, SIMPLIFIED)
}

fn only(of: &str, other: &str) -> BTreeSet<char> {
    of.chars().filter(|c| !other.contains(*c) && !BOTH.contains(*c)).collect()
}
