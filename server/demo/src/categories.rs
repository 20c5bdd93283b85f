//! The category tree of the demo mall: parents before children, three levels at most.

use crate::picture::Kind;
use crate::spec::T;

/// Slug, parent's slug (empty at the top), name, and what its picture shows in which colour.
pub(crate) struct Category(pub &'static str, pub &'static str, pub T, pub Kind, pub &'static str);

use Category as C;

/// The tree. Products stand only in categories without children.
#[rustfmt::skip]
pub(crate) const CATEGORIES: &[Category] = &[
    C("aroma", "", T("香氛精油", "香氛精油", "Aroma"), Kind::Diffuser, "amber"),
    C("essential-oils", "aroma", T("精油", "精油", "Essential oils"), Kind::DropperBottle, "amber"),
    C("single-oils", "essential-oils", T("單方精油", "单方精油", "Single oils"), Kind::DropperBottle, "amber"),
    C("blended-oils", "essential-oils", T("複方精油", "复方精油", "Blends"), Kind::RollOn, "lavender"),
    C("carrier-oils", "essential-oils", T("基底油", "基础油", "Carrier oils"), Kind::DropperBottle, "gold"),
    C("diffusers", "aroma", T("擴香", "香薰扩香", "Diffusers"), Kind::Diffuser, "sage"),
    C("candles", "aroma", T("香氛蠟燭", "香薰蜡烛", "Candles"), Kind::Candle, "ivory"),
    C("hydrosols", "aroma", T("純露", "纯露", "Hydrosols"), Kind::SprayBottle, "clear"),

    C("skincare", "", T("保養", "护肤", "Skincare"), Kind::PumpBottle, "sage"),
    C("face-care", "skincare", T("臉部保養", "面部护理", "Face"), Kind::Jar, "rose"),
    C("cleansers", "face-care", T("潔面", "洁面", "Cleansers"), Kind::Tube, "mint"),
    C("toners", "face-care", T("化妝水", "爽肤水", "Toners"), Kind::SprayBottle, "sky"),
    C("serums", "face-care", T("精華", "精华", "Serums"), Kind::DropperBottle, "rose"),
    C("creams", "face-care", T("乳液乳霜", "乳液面霜", "Lotions and creams"), Kind::Jar, "ivory"),
    C("masks", "face-care", T("面膜", "面膜", "Masks"), Kind::MaskPack, "lavender"),
    C("body-care", "skincare", T("身體保養", "身体护理", "Body"), Kind::PumpBottle, "beige"),
    C("soaps-and-washes", "body-care", T("手工皂與沐浴", "手工皂与沐浴", "Soaps and washes"), Kind::SoapBar, "sage"),
    C("hand-and-lip", "body-care", T("手部與唇部", "手部与唇部", "Hands and lips"), Kind::Tube, "pink"),
    C("men-care", "skincare", T("男士保養", "男士护肤", "Men"), Kind::Tube, "charcoal"),
    C("gift-sets", "skincare", T("保養禮盒", "护肤礼盒", "Gift sets"), Kind::GiftBox, "rose"),

    C("tea-food", "", T("茶飲食品", "茶饮食品", "Tea and food"), Kind::TeaTin, "green"),
    C("tea", "tea-food", T("茶葉", "茶叶", "Tea"), Kind::TeaPouch, "green"),
    C("oolong", "tea", T("烏龍茶", "乌龙茶", "Oolong"), Kind::TeaTin, "olive"),
    C("black-tea", "tea", T("紅茶", "红茶", "Black tea"), Kind::TeaTin, "wine"),
    C("green-tea", "tea", T("綠茶", "绿茶", "Green tea"), Kind::TeaPouch, "green"),
    C("puer", "tea", T("普洱茶", "普洱茶", "Pu'er"), Kind::TeaTin, "brown"),
    C("herbal-tea", "tea", T("花草茶", "花草茶", "Herbal tea"), Kind::TeaPouch, "lavender"),
    C("teaware", "tea-food", T("茶具", "茶具", "Teaware"), Kind::Teapot, "brown"),
    C("honey", "tea-food", T("蜂蜜", "蜂蜜", "Honey"), Kind::HoneyJar, "amber"),
    C("nuts", "tea-food", T("堅果果乾", "坚果果干", "Nuts and dried fruit"), Kind::NutBag, "caramel"),
    C("coffee", "tea-food", T("咖啡", "咖啡", "Coffee"), Kind::CoffeeBag, "brown"),

    C("health", "", T("健康", "健康", "Health"), Kind::SupplementBottle, "green"),
    C("vitamins", "health", T("維生素與礦物質", "维生素与矿物质", "Vitamins and minerals"), Kind::SupplementBottle, "orange"),
    C("botanicals", "health", T("草本食品", "草本食品", "Botanicals"), Kind::SachetBox, "olive"),
    C("daily-nutrition", "health", T("日常營養", "日常营养", "Daily nutrition"), Kind::SachetBox, "sky"),

    C("fashion", "", T("服飾", "服饰", "Fashion"), Kind::Jacket, "navy"),
    C("clothing", "fashion", T("服裝", "服装", "Clothing"), Kind::Shirt, "sky"),
    C("tops", "clothing", T("上衣", "上衣", "Tops"), Kind::Tshirt, "white"),
    C("knitwear", "clothing", T("針織", "针织", "Knitwear"), Kind::Sweater, "beige"),
    C("outerwear", "clothing", T("外套", "外套", "Outerwear"), Kind::Jacket, "olive"),
    C("dresses-and-skirts", "clothing", T("洋裝與裙", "连衣裙与半裙", "Dresses and skirts"), Kind::Dress, "coral"),
    C("trousers", "clothing", T("長褲", "裤装", "Trousers"), Kind::Trousers, "charcoal"),
    C("shoes", "fashion", T("鞋", "鞋靴", "Shoes"), Kind::Sneaker, "white"),
    C("sneakers", "shoes", T("休閒鞋", "休闲鞋", "Sneakers"), Kind::Sneaker, "white"),
    C("leather-shoes", "shoes", T("皮鞋與靴", "皮鞋与靴", "Loafers and boots"), Kind::Loafer, "brown"),
    C("sandals-and-slippers", "shoes", T("涼鞋與拖鞋", "凉鞋与拖鞋", "Sandals and slippers"), Kind::Sandal, "caramel"),
    C("bags", "fashion", T("包袋", "箱包", "Bags"), Kind::ToteBag, "ivory"),
    C("accessories", "fashion", T("配件", "配饰", "Accessories"), Kind::Scarf, "mustard"),

    C("digital", "", T("3C 數位", "数码", "Digital"), Kind::Phone, "charcoal"),
    C("phones", "digital", T("手機", "手机", "Phones"), Kind::Phone, "blue"),
    C("computers", "digital", T("電腦", "电脑", "Computers"), Kind::Laptop, "silver"),
    C("laptops", "computers", T("筆記型電腦", "笔记本电脑", "Laptops"), Kind::Laptop, "silver"),
    C("tablets", "computers", T("平板電腦", "平板电脑", "Tablets"), Kind::Tablet, "grey"),
    C("monitors", "computers", T("螢幕", "显示器", "Monitors"), Kind::Monitor, "black"),
    C("input-devices", "computers", T("鍵盤滑鼠與視訊", "键盘鼠标与摄像头", "Keyboards, mice and webcams"), Kind::Keyboard, "white"),
    C("projectors", "digital", T("投影機", "投影仪", "Projectors"), Kind::Projector, "white"),
    C("audio", "digital", T("影音", "影音", "Audio"), Kind::Headphones, "black"),
    C("headphones", "audio", T("耳機", "耳机", "Headphones"), Kind::Headphones, "black"),
    C("speakers", "audio", T("喇叭", "音箱", "Speakers"), Kind::Speaker, "grey"),
    C("wearables", "digital", T("穿戴裝置", "智能穿戴", "Wearables"), Kind::Smartwatch, "black"),
    C("power-and-network", "digital", T("充電與網路", "充电与网络", "Power and network"), Kind::PowerBank, "white"),

    C("office", "", T("辦公", "办公", "Office"), Kind::DeskLamp, "black"),
    C("office-furniture", "office", T("辦公家具", "办公家具", "Office furniture"), Kind::OfficeChair, "charcoal"),
    C("office-equipment", "office", T("辦公設備", "办公设备", "Office equipment"), Kind::Printer, "white"),
    C("stationery", "office", T("文具", "文具", "Stationery"), Kind::Notebook, "navy"),

    C("home", "", T("居家", "家居", "Home"), Kind::Cushion, "mustard"),
    C("bed-and-bath", "home", T("寢具與衛浴", "床品与卫浴", "Bed and bath"), Kind::Bedding, "sage"),
    C("bedding", "bed-and-bath", T("寢具", "床上用品", "Bedding"), Kind::Bedding, "sage"),
    C("towels", "bed-and-bath", T("毛巾", "毛巾", "Towels"), Kind::Towel, "white"),
    C("kitchen", "home", T("廚房餐桌", "厨房餐桌", "Kitchen and table"), Kind::Pan, "black"),
    C("cookware", "kitchen", T("鍋具與家電", "锅具与小家电", "Cookware and appliances"), Kind::Pan, "black"),
    C("tableware", "kitchen", T("餐具杯壺", "餐具水杯", "Tableware and bottles"), Kind::Mug, "teal"),
    C("decor", "home", T("佈置收納", "装饰收纳", "Decor and storage"), Kind::Vase, "sand"),
];
