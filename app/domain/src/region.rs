//! First-level regions: the 22 counties and cities of Taiwan and the 31 provinces, regions and
//! municipalities of Mainland China, in three languages. Districts and streets are free text.

use crate::lang::Lang;
use crate::shipping::Zone;
use crate::text::{clean_line, fold_width};

/// A region by its names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Region {
    /// In Traditional Chinese.
    pub zh_hant: &'static str,
    /// In Simplified Chinese.
    pub zh_hans: &'static str,
    /// In English.
    pub en: &'static str,
}

impl Region {
    /// Its name in a language.
    pub const fn name(&self, lang: Lang) -> &'static str {
        match lang {
            Lang::ZhHant => self.zh_hant,
            Lang::ZhHans => self.zh_hans,
            Lang::En => self.en,
        }
    }
}

macro_rules! regions {
    ($($hant:literal $hans:literal $en:literal),+ $(,)?) => {
        &[$(Region { zh_hant: $hant, zh_hans: $hans, en: $en }),+]
    };
}

const TAIWAN: &[Region] = regions![
    "臺北市" "台北市" "Taipei City",
    "新北市" "新北市" "New Taipei City",
    "桃園市" "桃园市" "Taoyuan City",
    "臺中市" "台中市" "Taichung City",
    "臺南市" "台南市" "Tainan City",
    "高雄市" "高雄市" "Kaohsiung City",
    "基隆市" "基隆市" "Keelung City",
    "新竹市" "新竹市" "Hsinchu City",
    "新竹縣" "新竹县" "Hsinchu County",
    "苗栗縣" "苗栗县" "Miaoli County",
    "彰化縣" "彰化县" "Changhua County",
    "南投縣" "南投县" "Nantou County",
    "雲林縣" "云林县" "Yunlin County",
    "嘉義市" "嘉义市" "Chiayi City",
    "嘉義縣" "嘉义县" "Chiayi County",
    "屏東縣" "屏东县" "Pingtung County",
    "宜蘭縣" "宜兰县" "Yilan County",
    "花蓮縣" "花莲县" "Hualien County",
    "臺東縣" "台东县" "Taitung County",
    "澎湖縣" "澎湖县" "Penghu County",
    "金門縣" "金门县" "Kinmen County",
    "連江縣" "连江县" "Lienchiang County",
];

const MAINLAND: &[Region] = regions![
    "北京市" "北京市" "Beijing",
    "天津市" "天津市" "Tianjin",
    "河北省" "河北省" "Hebei",
    "山西省" "山西省" "Shanxi",
    "內蒙古自治區" "内蒙古自治区" "Inner Mongolia",
    "遼寧省" "辽宁省" "Liaoning",
    "吉林省" "吉林省" "Jilin",
    "黑龍江省" "黑龙江省" "Heilongjiang",
    "上海市" "上海市" "Shanghai",
    "江蘇省" "江苏省" "Jiangsu",
    "浙江省" "浙江省" "Zhejiang",
    "安徽省" "安徽省" "Anhui",
    "福建省" "福建省" "Fujian",
    "江西省" "江西省" "Jiangxi",
    "山東省" "山东省" "Shandong",
    "河南省" "河南省" "Henan",
    "湖北省" "湖北省" "Hubei",
    "湖南省" "湖南省" "Hunan",
    "廣東省" "广东省" "Guangdong",
    "廣西壯族自治區" "广西壮族自治区" "Guangxi",
    "海南省" "海南省" "Hainan",
    "重慶市" "重庆市" "Chongqing",
    "四川省" "四川省" "Sichuan",
    "貴州省" "贵州省" "Guizhou",
    "雲南省" "云南省" "Yunnan",
    "西藏自治區" "西藏自治区" "Tibet",
    "陝西省" "陕西省" "Shaanxi",
    "甘肅省" "甘肃省" "Gansu",
    "青海省" "青海省" "Qinghai",
    "寧夏回族自治區" "宁夏回族自治区" "Ningxia",
    "新疆維吾爾自治區" "新疆维吾尔自治区" "Xinjiang",
];

/// What follows a region's own name.
const SUFFIXES: [&str; 14] = [
    "壯族自治區",
    "壮族自治区",
    "回族自治區",
    "回族自治区",
    "維吾爾自治區",
    "维吾尔自治区",
    "自治區",
    "自治区",
    "省",
    "市",
    "縣",
    "县",
    " city",
    " county",
];

/// The regions a form offers for a zone; none where addresses have their own.
pub const fn regions_of(zone: Zone) -> &'static [Region] {
    match zone {
        Zone::Taiwan => TAIWAN,
        Zone::Mainland => MAINLAND,
        Zone::International => &[],
    }
}

/// The region that a text names, in any language, with 台 for 臺, and without its 省, 市 or 縣 where
/// that leaves no doubt (新竹 and 嘉義 are both a city and a county).
pub fn find_region(zone: Zone, text: &str) -> Option<&'static Region> {
    let typed = comparable(text);
    let all = regions_of(zone);
    let exact = all.iter().find(|region| names(region).any(|name| name == typed));
    if exact.is_some() || typed.is_empty() {
        return exact;
    }
    let mut short = all.iter().filter(|region| names(region).any(|name| stem(&name) == typed));
    match (short.next(), short.next()) {
        (Some(only), None) => Some(only),
        _ => None,
    }
}

fn names(region: &Region) -> impl Iterator<Item = String> {
    [region.zh_hant, region.zh_hans, region.en].into_iter().map(comparable)
}

fn comparable(text: &str) -> String {
    fold_width(&clean_line(text)).to_lowercase().replace('臺', "台").trim().to_owned()
}

fn stem(name: &str) -> &str {
    SUFFIXES.iter().find_map(|suffix| name.strip_suffix(suffix)).unwrap_or(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_region_is_found_by_every_name() {
        assert_eq!((TAIWAN.len(), MAINLAND.len()), (22, 31));
        for zone in Zone::ALL {
            for region in regions_of(zone) {
                for lang in Lang::ALL {
                    assert_eq!(find_region(zone, region.name(lang)), Some(region));
                }
            }
        }
    }

    #[test]
    fn spellings_meet() {
        let name = |zone, text| find_region(zone, text).map(|r| r.zh_hant);
        assert_eq!(name(Zone::Taiwan, " 台北市"), Some("臺北市"));
        assert_eq!(name(Zone::Taiwan, "台东"), Some("臺東縣"));
        assert_eq!(name(Zone::Taiwan, "taipei"), Some("臺北市"));
        assert_eq!(name(Zone::Taiwan, "新竹"), None);
        assert_eq!(name(Zone::Taiwan, "广东省"), None);
        assert_eq!(name(Zone::Mainland, "广西"), Some("廣西壯族自治區"));
        assert_eq!(name(Zone::Mainland, "內蒙古"), Some("內蒙古自治區"));
        assert_eq!(name(Zone::Mainland, "Guangdong"), Some("廣東省"));
        assert_eq!(name(Zone::Mainland, ""), None);
        assert_eq!(name(Zone::International, "California"), None);
    }
}
