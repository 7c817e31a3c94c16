//! Words that names are put together from, in the scripts that real workspaces hold.

/// A country, its cities in four languages, and its money.
pub struct Land {
    pub iso2: &'static str,
    pub en: &'static str,
    pub ru: &'static str,
    pub zh: &'static str,
    pub currency: &'static str,
    pub cities: &'static [City],
}

pub struct City {
    pub en: &'static str,
    pub ru: &'static str,
    pub zh: &'static str,
    pub local: &'static str,
}

macro_rules! lands {
    ($($iso2:literal $en:literal $ru:literal $zh:literal $currency:literal
        [$($city:literal $city_ru:literal $city_zh:literal $city_local:literal)*])*) => {
        &[$(Land {
            iso2: $iso2, en: $en, ru: $ru, zh: $zh, currency: $currency,
            cities: &[$(City { en: $city, ru: $city_ru, zh: $city_zh, local: $city_local }),*],
        }),*]
    };
}

#[rustfmt::skip] // a table
pub const COUNTRIES: &[Land] = lands! {
    "RU" "Russia" "Россия" "俄罗斯" "RUB" ["Khabarovsk" "Хабаровск" "哈巴罗夫斯克" "Хабаровск" "Ussuriysk" "Уссурийск" "乌苏里斯克" "Уссурийск" "Nakhodka" "Находка" "纳霍德卡" "Находка"]
    "UZ" "Uzbekistan" "Узбекистан" "乌兹别克斯坦" "UZS" ["Navoi" "Навои" "纳沃伊" "Navoiy" "Jizzakh" "Джизак" "吉扎克" "Jizzax" "Angren" "Ангрен" "安格连" "Angren"]
    "KZ" "Kazakhstan" "Казахстан" "哈萨克斯坦" "KZT" ["Karaganda" "Караганда" "卡拉干达" "Қарағанды" "Aktobe" "Актобе" "阿克托别" "Ақтөбе" "Pavlodar" "Павлодар" "巴甫洛达尔" "Павлодар"]
    "AZ" "Azerbaijan" "Азербайджан" "阿塞拜疆" "AZN" ["Sumgayit" "Сумгаит" "苏姆盖特" "Sumqayıt" "Ganja" "Гянджа" "甘贾" "Gəncə" "Mingachevir" "Мингячевир" "明盖恰乌尔" "Mingəçevir"]
    "TJ" "Tajikistan" "Таджикистан" "塔吉克斯坦" "TJS" ["Khujand" "Худжанд" "苦盏" "Хуҷанд" "Dangara" "Дангара" "丹加拉" "Данғара"]
    "KG" "Kyrgyzstan" "Киргизия" "吉尔吉斯斯坦" "KGS" ["Osh" "Ош" "奥什" "Ош" "Tokmok" "Токмок" "托克马克" "Токмок"]
    "TM" "Turkmenistan" "Туркмения" "土库曼斯坦" "TMT" ["Mary" "Мары" "马雷" "Mary" "Balkanabat" "Балканабад" "巴尔坎纳巴德" "Balkanabat"]
    "CN" "China" "Китай" "中国" "CNY" ["Harbin" "Харбин" "哈尔滨" "哈尔滨" "Suifenhe" "Суйфэньхэ" "绥芬河" "绥芬河" "Hunchun" "Хуньчунь" "珲春" "珲春" "Shenyang" "Шэньян" "沈阳" "沈阳"]
    "KR" "Korea" "Корея" "韩国" "KRW" ["Pohang" "Пхохан" "浦项" "포항" "Ulsan" "Ульсан" "蔚山" "울산" "Gunsan" "Кунсан" "群山" "군산"]
    "MN" "Mongolia" "Монголия" "蒙古" "MNT" ["Darkhan" "Дархан" "达尔汗" "Дархан" "Erdenet" "Эрдэнэт" "额尔登特" "Эрдэнэт"]
    "DE" "Germany" "Германия" "德国" "EUR" ["Bitterfeld" "Биттерфельд" "比特费尔德" "Bitterfeld" "Essen" "Эссен" "埃森" "Essen" "Würzburg" "Вюрцбург" "维尔茨堡" "Würzburg"]
    "PL" "Poland" "Польша" "波兰" "PLN" ["Gliwice" "Гливице" "格利维采" "Gliwice" "Łódź" "Лодзь" "罗兹" "Łódź"]
    "TR" "Türkiye" "Турция" "土耳其" "TRY" ["Eskişehir" "Эскишехир" "埃斯基谢希尔" "Eskişehir" "İzmit" "Измит" "伊兹密特" "İzmit"]
    "GE" "Georgia" "Грузия" "格鲁吉亚" "GEL" ["Rustavi" "Рустави" "鲁斯塔维" "რუსთავი" "Kutaisi" "Кутаиси" "库塔伊西" "ქუთაისი"]
    "AM" "Armenia" "Армения" "亚美尼亚" "AMD" ["Gyumri" "Гюмри" "久姆里" "Գյումրի" "Vanadzor" "Ванадзор" "瓦纳佐尔" "Վանաձոր"]
    "IR" "Iran" "Иран" "伊朗" "IRR" ["Rasht" "Решт" "拉什特" "رشت" "Tabriz" "Тебриз" "大不里士" "تبریز"]
    "IN" "India" "Индия" "印度" "INR" ["Kandla" "Кандла" "坎德拉" "कांडला" "Pune" "Пуна" "浦那" "पुणे"]
    "VN" "Viet Nam" "Вьетнам" "越南" "VND" ["Hải Phòng" "Хайфон" "海防" "Hải Phòng" "Đà Nẵng" "Дананг" "岘港" "Đà Nẵng"]
    "JP" "Japan" "Япония" "日本" "JPY" ["Niigata" "Ниигата" "新潟" "新潟" "Tomakomai" "Томакомай" "苫小牧" "苫小牧"]
    "AE" "United Arab Emirates" "ОАЭ" "阿联酋" "AED" ["Ruwais" "Рувайс" "鲁韦斯" "الرويس" "Jebel Ali" "Джебель-Али" "杰贝阿里" "جبل علي"]
};

/// What was made there, or is made by a company: in English, Russian and Chinese.
pub const INDUSTRIES: &[(&str, &str, &str)] = &[
    ("tractor", "тракторный", "拖拉机"),
    ("cement", "цементный", "水泥"),
    ("cotton", "хлопковый", "棉纺"),
    ("fertiliser", "химический", "化肥"),
    ("cable", "кабельный", "电缆"),
    ("glass", "стекольный", "玻璃"),
    ("sugar", "сахарный", "制糖"),
    ("timber", "лесопильный", "木材"),
    ("ship repair", "судоремонтный", "船舶修理"),
    ("battery", "аккумуляторный", "电池"),
    ("textile", "текстильный", "纺织"),
    ("pipe", "трубный", "管材"),
    ("bearing", "подшипниковый", "轴承"),
    ("pharmaceutical", "фармацевтический", "制药"),
    ("furniture", "мебельный", "家具"),
    ("aluminium", "алюминиевый", "铝业"),
];

/// First words of company names: in Latin, Cyrillic and Chinese.
pub const COMPANIES: &[(&str, &str, &str)] = &[
    ("Northern", "Северный", "北方"),
    ("Orient", "Восток", "东方"),
    ("Amber", "Янтарь", "琥珀"),
    ("Meridian", "Меридиан", "子午"),
    ("Caspian", "Каспий", "里海"),
    ("Altai", "Алтай", "阿尔泰"),
    ("Silk Road", "Шёлковый путь", "丝路"),
    ("Harbour", "Гавань", "海港"),
    ("Steppe", "Степь", "草原"),
    ("Amur", "Амур", "黑龙江"),
    ("Pamir", "Памир", "帕米尔"),
    ("Taiga", "Тайга", "林海"),
    ("Horizon", "Горизонт", "远景"),
    ("Dawn", "Рассвет", "晨光"),
    ("Crane", "Журавль", "仙鹤"),
    ("Granite", "Гранит", "花岗岩"),
];
