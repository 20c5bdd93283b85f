//! The demo catalogue holds together: codes exist, numbers are unique and valid, every text is there
//! in three languages. Not whether it reads well.

use demo::picture::Picture;
use demo::{catalog, handmade_count, products};
use domain::catalog::ProductState;
use domain::draft::{BlockDraft, CatalogDraft, ImageDraft, ProductDraft, Texts};
use domain::lang::Lang;
use domain::time::{DAY_MS, Timestamp};
use std::collections::{BTreeMap, BTreeSet};

const NOW: Timestamp = Timestamp(1_795_400_000_000);
/// How many repeats of the hand-made products are checked beside them.
const MANY: usize = 2_000;

fn handmade() -> Vec<ProductDraft> {
    products(handmade_count(), NOW).collect()
}

/// Every text of a product, with a word for where it stands.
fn texts(product: &ProductDraft) -> Vec<(&'static str, &Texts)> {
    let mut texts = vec![("name", &product.name), ("tagline", &product.tagline)];
    texts.extend(product.images.iter().map(|image| ("alt", &image.alt)));
    for option in &product.options {
        texts.push(("option", &option.name));
        texts.extend(option.values.iter().map(|value| ("value", &value.name)));
    }
    for block in &product.blocks {
        match block {
            BlockDraft::Text { heading, body } => {
                texts.extend([("heading", heading), ("body", body)]);
            }
            BlockDraft::Image(ImageDraft { alt, .. }) => texts.push(("block alt", alt)),
            BlockDraft::Specs(rows) => {
                texts
                    .extend(rows.iter().flat_map(|(name, value)| [("row", name), ("cell", value)]));
            }
            BlockDraft::Care(lines) => texts.extend(lines.iter().map(|line| ("care", line))),
        }
    }
    texts
}

fn assert_unique<'a>(what: &str, codes: impl IntoIterator<Item = &'a str>) {
    let mut seen = BTreeSet::new();
    for code in codes {
        assert!(seen.insert(code.to_owned()), "{what} {code} is there twice");
    }
}

/// GS1 General Specifications §7.9: weights 1 and 3 in turn, the whole a multiple of ten.
fn is_ean13(code: &str) -> bool {
    let weigh = |(at, byte): (usize, u8)| u32::from(byte - b'0') * if at % 2 == 0 { 1 } else { 3 };
    code.len() == 13
        && code.bytes().all(|byte| byte.is_ascii_digit())
        && code.bytes().enumerate().map(weigh).sum::<u32>().is_multiple_of(10)
}

fn is_slug(text: &str) -> bool {
    !text.starts_with('-')
        && !text.ends_with('-')
        && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

/// Codes of the categories that have no children.
fn leaves(catalog: &CatalogDraft) -> BTreeSet<&str> {
    let parents: BTreeSet<_> =
        catalog.categories.iter().filter_map(|c| c.parent.as_deref()).collect();
    catalog.categories.iter().map(|c| c.slug.as_str()).filter(|c| !parents.contains(c)).collect()
}

#[test]
fn categories_are_a_tree_of_three_levels() {
    let catalog = catalog();
    let mut depths: BTreeMap<&str, u32> = BTreeMap::new();
    for category in &catalog.categories {
        let depth = match &category.parent {
            None => 1,
            Some(parent) => depths[parent.as_str()] + 1,
        };
        assert!(depth <= 3 && is_slug(&category.slug), "{}", category.slug);
        assert!(depths.insert(&category.slug, depth).is_none(), "{} twice", category.slug);
        let path = category.image_path.as_deref().unwrap_or_default();
        assert!(Picture::from_path(path).is_some(), "{path}");
    }
    assert_unique("brand", catalog.brands.iter().map(|brand| brand.slug.as_str()));
    assert_unique("attribute", catalog.attributes.iter().map(|a| a.code.as_str()));
    for attribute in &catalog.attributes {
        assert_unique(&attribute.code, attribute.values.iter().map(|value| value.code.as_str()));
    }
}

#[test]
fn every_text_is_there_in_three_languages() {
    let catalog = catalog();
    let names = catalog
        .categories
        .iter()
        .map(|category| &category.name)
        .chain(catalog.brands.iter().map(|brand| &brand.name))
        .chain(catalog.attributes.iter().map(|attribute| &attribute.name))
        .chain(catalog.attributes.iter().flat_map(|a| a.values.iter().map(|value| &value.name)));
    for name in names {
        assert!(Lang::ALL.iter().all(|lang| !name.raw(*lang).trim().is_empty()), "{name:?}");
    }
    for product in handmade() {
        for (place, text) in texts(&product) {
            for lang in Lang::ALL {
                assert!(!text.raw(lang).trim().is_empty(), "{} {place} {lang:?}", product.slug);
            }
        }
    }
}

#[test]
fn every_code_of_a_product_exists() {
    let catalog = catalog();
    let leaves = leaves(&catalog);
    let brands: BTreeSet<_> = catalog.brands.iter().map(|brand| brand.slug.as_str()).collect();
    for product in handmade() {
        let slug = &product.slug;
        assert!(leaves.contains(product.category.as_str()), "{slug}: {}", product.category);
        let brand = product.brand.as_deref().unwrap_or_default();
        assert!(brands.contains(brand), "{slug}: {brand}");
        assert!(!product.attributes.is_empty(), "{slug} has no attributes");
        for (code, values) in &product.attributes {
            let known = catalog.attributes.iter().find(|attribute| attribute.code == *code);
            let known = known.unwrap_or_else(|| panic!("{slug}: attribute {code}"));
            for value in values {
                assert!(known.values.iter().any(|v| v.code == *value), "{slug}: {code}={value}");
            }
            assert_unique(slug, values.iter().map(String::as_str));
        }
        assert_unique(slug, product.attributes.iter().map(|(code, _)| code.as_str()));
        assert!(product.tags.iter().all(|tag| is_slug(tag)), "{slug}: {:?}", product.tags);
    }
}

#[test]
fn variants_fit_their_options_and_pictures() {
    for product in products(MANY, NOW) {
        let slug = &product.slug;
        assert!((1..=24).contains(&product.variants.len()), "{slug}");
        assert!(product.options.len() <= 3, "{slug}");
        let combinations: usize =
            product.options.iter().map(|option| option.values.len()).product();
        assert_eq!(combinations, product.variants.len(), "{slug}");
        let mut seen = BTreeSet::new();
        for variant in &product.variants {
            assert_eq!(variant.values.len(), product.options.len(), "{slug}");
            for (value, option) in variant.values.iter().zip(&product.options) {
                assert!(usize::from(*value) < option.values.len(), "{slug}");
            }
            assert!(seen.insert(&variant.values), "{slug}: {:?} twice", variant.values);
            assert!((variant.image_index as usize) < product.images.len(), "{slug}");
            assert!(variant.price.minor() > 0 && variant.weight_g > 0, "{slug}");
            assert!(variant.list_price.is_none_or(|was| was > variant.price), "{slug}");
        }
    }
}

#[test]
fn numbers_are_unique_and_valid() {
    let products: Vec<_> = products(MANY, NOW).collect();
    assert_eq!(products.len(), MANY);
    assert_unique("slug", products.iter().map(|product| product.slug.as_str()));
    assert_unique("name", products.iter().map(|product| product.name.en.as_str()));
    assert_unique("name", products.iter().map(|product| product.name.zh_hant.as_str()));
    let variants = || products.iter().flat_map(|product| &product.variants);
    assert_unique("SKU", variants().map(|variant| variant.sku.as_str()));
    assert_unique("barcode", variants().filter_map(|variant| variant.barcode.as_deref()));
    for product in &products {
        assert!(is_slug(&product.slug), "{}", product.slug);
    }
    for variant in variants() {
        assert!(variant.barcode.as_deref().is_some_and(is_ean13), "{variant:?}");
        let plain = |b: u8| b.is_ascii_uppercase() || b.is_ascii_digit() || b == b'-';
        assert!(variant.sku.bytes().all(plain) && variant.sku.len() <= 40, "{}", variant.sku);
    }
}

#[test]
fn every_product_has_eight_pictures_that_can_be_drawn() {
    for product in products(MANY, NOW) {
        assert!(product.images.len() >= 8, "{}", product.slug);
        assert_unique(&product.slug, product.images.iter().map(|image| image.path.as_str()));
        for image in &product.images {
            let picture = Picture::from_path(&image.path);
            assert!(picture.is_some_and(|picture| picture.path() == image.path), "{}", image.path);
        }
    }
}

#[test]
fn two_runs_are_equal() {
    assert_eq!(catalog(), catalog());
    assert!(products(MANY, NOW).eq(products(MANY, NOW)));
    let later = NOW.plus_ms(DAY_MS);
    for (a, b) in products(MANY, NOW).zip(products(MANY, later)) {
        assert_eq!(a.variants, b.variants);
        assert_eq!(b.created_at, a.created_at.plus_ms(DAY_MS));
    }
}

#[test]
fn products_are_described() {
    for product in handmade() {
        let paragraphs: Vec<_> = product
            .blocks
            .iter()
            .filter_map(|block| match block {
                BlockDraft::Text { body, .. } => Some(body),
                _ => None,
            })
            .collect();
        let slug = &product.slug;
        assert!((2..=4).contains(&paragraphs.len()), "{slug}");
        for body in paragraphs {
            assert!(body.zh_hant.chars().count() >= 24, "{slug}: {}", body.zh_hant);
            assert!(body.en.split_whitespace().count() >= 14, "{slug}: {}", body.en);
        }
        assert!(
            product.blocks.iter().any(|b| matches!(b, BlockDraft::Specs(rows) if rows.len() >= 3)),
            "{slug}"
        );
        assert!(product.blocks.iter().any(|b| matches!(b, BlockDraft::Care(_))), "{slug}");
    }
}

/// No paragraph under the same heading serves more than a line of products.
#[test]
fn descriptions_are_their_own() {
    let mut uses: BTreeMap<String, u32> = BTreeMap::new();
    let mut taglines = BTreeSet::new();
    for product in handmade() {
        assert!(taglines.insert(product.tagline.zh_hant.clone()), "{}", product.tagline.zh_hant);
        let bodies = product.blocks.iter().filter_map(|block| match block {
            BlockDraft::Text { body, .. } => Some(body.zh_hant.clone()),
            _ => None,
        });
        let mut own = 0;
        for body in bodies {
            let count = uses.entry(body).or_default();
            *count += 1;
            own += u32::from(*count == 1);
        }
        assert!(own >= 1, "{} has no paragraph of its own", product.slug);
    }
    for (body, count) in uses {
        assert!(count <= 16, "{count} times: {body}");
    }
}

/// Characters that only Simplified, or only Traditional, Chinese writes.
const SIMPLIFIED: &str = "这个来时会对发经为无与书买东车长门问间风飞马鸟鱼龙龟华业乐习乡亚产亲亿仅从仓优传伤伦体侧冻净凉减几创别剂办务动劳势区医单卖卢卫厂历压厅厨县参双变叶号听启员咸响园围图圆场坏块坚坛坝垫处备复够头夹宝实审宽宾对导寻将尔尝层岁岛币师帐帘带帮广庆库应开异弃张弥弯强录归当彻怀态总恒恶惊愿戏战户执扩扫扬抚护报担择拥挂挡损换据摆断旧显晒晓术机杂权条极构枪柜栏树样档桥检楼欢欧气汇汉汤沟泽洁浅测浆涂润涩渊渐温湿满滤滚灭灯灵炉点炼热爱爷牵犊状独狭猫献环现玛瓶电画畅疗盐监盖盘码砖础确离种积称稳穷窝竖笔笼筛签简粮级纯纱纲纳纸线练组细织终结绒给络绝统继绩绪续绵综绿缎缓编缘缩罗罚职联肤胶脏脑脸腻舒艺节芦苏苹茎荐荚药莲获营蓝虽蚕蜡补装裤见观规视览觉触计订认让议讯记讲许论设证评识试话询该详语误说请读调谱贝负财贤质货贴贵费资赏赠车轨软转轮轻载较辅辆输达过还进远连适选递邮邻酱释里针钟钢钥铁铅铜银链锁锅锐错键镜镇闭闲闷闻阅队阳阴阶际陆险随难雾静顶项顺须顾顿预领频颗题颜额饭饮饰饱馆驱验骑骨鲜麦黄齐";
const TRADITIONAL: &str = "這個來時會對發經為無與書買東車長門問間風飛馬魚龍華業樂習產親僅從優傳體側凈涼減幾創別劑辦務動勞區醫單賣衛廠歷壓廳廚縣參雙變葉號聽啟員響園圍圖圓場壞塊堅墊處備複夠頭夾寶實寬導尋將嘗層歲島師帶幫廣庫應開張彎強錄歸當懷態總願戲戰執擴護報擔擇換據擺斷舊顯曬術機雜權條極構樹樣檔橋檢歡氣漢湯溝潔淺測塗潤漸溫濕滿濾燈爐點煉熱愛狀獨環現電畫鹽監蓋盤碼確離種積稱穩筆篩簽簡級純紗紙線練組細織終結絨給絕統續綿綠緩編縮羅職聯膚膠臉膩藝節蘋莖藥蓮獲營藍雖蠶蠟補裝褲見觀規視覽覺觸計認讓議記講許論設證評識試話該詳語誤說請讀調貝質貨貼貴費資贈軌軟轉輪輕載較輸達過還進遠連適選遞釋針鐘鋼鐵銅銀鏈鎖鍋錯鍵鏡閉聞閱陽陰階際陸險隨難霧靜頂順須預領頻顆題顏額飯飲飾飽館驗鮮麥黃齊";

#[test]
fn scripts_are_not_mixed() {
    let only = |of: &str, other: &str| -> BTreeSet<char> {
        of.chars().filter(|c| !other.contains(*c)).collect()
    };
    // Characters that both scripts write in some word: 公里, 咸豐草, 曬…
    let both: BTreeSet<char> = "瓶里舒强骨尔参涂范咸複曬".chars().collect();
    let simplified = &only(SIMPLIFIED, TRADITIONAL) - &both;
    let traditional = &only(TRADITIONAL, SIMPLIFIED) - &both;
    for product in handmade() {
        for (place, text) in texts(&product) {
            let bad: String = text.zh_hant.chars().filter(|c| simplified.contains(c)).collect();
            assert_eq!(bad, "", "{} {place}: {}", product.slug, text.zh_hant);
            let bad: String = text.zh_hans.chars().filter(|c| traditional.contains(c)).collect();
            assert_eq!(bad, "", "{} {place}: {}", product.slug, text.zh_hans);
        }
    }
}

#[test]
fn the_mall_is_wide_enough() {
    let catalog = catalog();
    let parents: BTreeMap<_, _> =
        catalog.categories.iter().map(|c| (c.slug.as_str(), c.parent.as_deref())).collect();
    let top = |slug: &str| {
        let mut slug = slug.to_owned();
        while let Some(Some(parent)) = parents.get(slug.as_str()) {
            slug = (*parent).to_owned();
        }
        slug
    };
    let products = handmade();
    let mut trades: BTreeMap<String, u32> = BTreeMap::new();
    for product in products.iter().filter(|product| is_on_sale(product)) {
        *trades.entry(top(&product.category)).or_default() += 1;
    }
    assert!(trades.values().sum::<u32>() >= 240, "{trades:?}");
    let least = [
        ("aroma", 34),
        ("skincare", 34),
        ("tea-food", 36),
        ("health", 14),
        ("fashion", 40),
        ("digital", 38),
        ("office", 16),
        ("home", 30),
    ];
    for (trade, least) in least {
        assert!(trades.get(trade).is_some_and(|count| *count >= least), "{trade}: {trades:?}");
    }
    let used: BTreeSet<_> = products.iter().map(|product| product.category.as_str()).collect();
    assert_eq!(used, leaves(&catalog), "a category without products");
}

fn is_on_sale(product: &ProductDraft) -> bool {
    product.state == ProductState::Listed && product.listed_from.is_none_or(|from| from <= NOW)
}

#[test]
fn a_small_mall_has_something_of_everything() {
    let few: Vec<_> = products(60, NOW).collect();
    assert!(few.iter().all(is_on_sale));
    assert_eq!(few.iter().filter(|product| product.featured_rank.is_some()).count(), 5);
    let categories: BTreeSet<_> = few.iter().map(|product| product.category.as_str()).collect();
    assert!(categories.len() >= 30, "{categories:?}");
}

#[test]
fn states_are_those_of_a_living_shop() {
    let products = handmade();
    let mut ranks: Vec<_> = products.iter().filter_map(|product| product.featured_rank).collect();
    ranks.sort_unstable();
    assert_eq!(ranks, [1, 2, 3, 4, 5]);
    for product in products.iter().filter(|product| product.featured_rank.is_some()) {
        assert_eq!(product.state, ProductState::Listed, "{}", product.slug);
        assert!(product.variants.iter().any(|variant| variant.on_hand > 0), "{}", product.slug);
    }
    for product in &products {
        assert!(product.created_at <= NOW && product.created_at.0 > NOW.0 - 366 * DAY_MS);
    }
    let count = |is: fn(&ProductDraft) -> bool| products.iter().filter(|p| is(p)).count();
    let sold_out = |p: &ProductDraft| p.variants.iter().all(|variant| variant.on_hand == 0);
    assert!((1..=3).contains(&count(sold_out)));
    let gaps = |p: &ProductDraft| p.variants.iter().any(|variant| variant.on_hand == 0);
    assert!(count(gaps) > 10);
    assert!(count(|p| p.variants.iter().any(|variant| variant.list_price.is_some())) > 40);
    assert!(count(|p| p.created_at.0 > NOW.0 - 30 * DAY_MS) > 8);
    assert!(count(|p| p.variants.len() == 24) > 0);
    assert!(count(|p| p.state == ProductState::Draft) > 0);
    assert!(count(|p| p.state == ProductState::Unlisted) > 0);
    assert!(count(|p| p.listed_from.is_some()) > 0 && count(|p| p.listed_until.is_some()) > 0);
}
