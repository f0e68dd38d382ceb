// Written by scripts/generate-countries.ts from the cldr-localenames-full package. Do not edit.

/** A country of CLDR on each line: its id, its usual name, its other names. */
export const countries = `
ascension-island|о-в Вознесения|остров Вознесения
andorra|Андорра
united-arab-emirates|ОАЭ
afghanistan|Афганистан
antigua-and-barbuda|Антигуа и Барбуда
anguilla|Ангилья
albania|Албания
armenia|Армения
angola|Ангола
antarctica|Антарктида
argentina|Аргентина
american-samoa|Американское Самоа
austria|Австрия
australia|Австралия
aruba|Аруба
aland-islands|Аландские о-ва|Аландские острова
azerbaijan|Азербайджан
bosnia-and-herzegovina|Босния и Герцеговина
barbados|Барбадос
bangladesh|Бангладеш
belgium|Бельгия
burkina-faso|Буркина-Фасо
bulgaria|Болгария
bahrain|Бахрейн
burundi|Бурунди
benin|Бенин
st-barthelemy|Сен-Бартелеми
bermuda|Бермудские о-ва|Бермудские острова
brunei|Бруней
bolivia|Боливия
caribbean-netherlands|Бонэйр, Синт-Эстатиус и Саба
brazil|Бразилия
bahamas|Багамы
bhutan|Бутан
bouvet-island|о-в Буве|остров Буве
botswana|Ботсвана
belarus|Беларусь
belize|Белиз
canada|Канада
cocos-keeling-islands|Кокосовые о-ва|Кокосовые острова
dr-congo|Конго - Киншаса|Конго
central-african-republic|Центрально-Африканская Республика
republic-of-the-congo|Конго - Браззавиль|Республика Конго
switzerland|Швейцария
ivory-coast|Кот-д'Ивуар
cook-islands|о-ва Кука|острова Кука
chile|Чили
cameroon|Камерун
china|Китай
colombia|Колумбия
clipperton-island|о-в Клиппертон|остров Клиппертон
sark|Сарк
costa-rica|Коста-Рика
cuba|Куба
cape-verde|Кабо-Верде
curacao|Кюрасао
christmas-island|о-в Рождества|остров Рождества
cyprus|Кипр
czechia|Чехия|Чешская Республика
germany|Германия
diego-garcia|Диего-Гарсия
djibouti|Джибути
denmark|Дания
dominica|Доминика
dominican-republic|Доминиканская Республика
algeria|Алжир
ceuta-and-melilla|Сеута и Мелилья
ecuador|Эквадор
estonia|Эстония
egypt|Египет
western-sahara|Западная Сахара
eritrea|Эритрея
spain|Испания
ethiopia|Эфиопия
finland|Финляндия
fiji|Фиджи
falkland-islands|Фолклендские о-ва|Фолклендские острова
micronesia|Федеративные Штаты Микронезии
faroe-islands|Фарерские о-ва|Фарерские острова
france|Франция
gabon|Габон
united-kingdom|Великобритания|Британия
grenada|Гренада
georgia|Грузия
french-guiana|Французская Гвиана
guernsey|Гернси
ghana|Гана
gibraltar|Гибралтар
greenland|Гренландия
gambia|Гамбия
guinea|Гвинея
guadeloupe|Гваделупа
equatorial-guinea|Экваториальная Гвинея
greece|Греция
south-georgia-and-south-sandwich-islands|Южная Георгия и Южные Сандвичевы о-ва|Южная Георгия и Южные Сандвичевы острова
guatemala|Гватемала
guam|Гуам
guinea-bissau|Гвинея-Бисау
guyana|Гайана
hong-kong|Гонконг
heard-and-mcdonald-islands|о-ва Херд и Макдональд|острова Херд и Макдональд
honduras|Гондурас
croatia|Хорватия
haiti|Гаити
hungary|Венгрия
canary-islands|Канарские о-ва|Канарские острова
indonesia|Индонезия
ireland|Ирландия
israel|Израиль
isle-of-man|о-в Мэн|остров Мэн
india|Индия
british-indian-ocean-territory|Британская территория в Индийском океане|архипелаг Чагос
iraq|Ирак
iran|Иран
iceland|Исландия
italy|Италия
jersey|Джерси
jamaica|Ямайка
jordan|Иордания
japan|Япония
kenya|Кения
kyrgyzstan|Киргизия
cambodia|Камбоджа
kiribati|Кирибати
comoros|Коморы
st-kitts-and-nevis|Сент-Китс и Невис
north-korea|КНДР
south-korea|Республика Корея
kuwait|Кувейт
cayman-islands|о-ва Кайман|острова Кайман
kazakhstan|Казахстан
laos|Лаос
lebanon|Ливан
st-lucia|Сент-Люсия
liechtenstein|Лихтенштейн
sri-lanka|Шри-Ланка
liberia|Либерия
lesotho|Лесото
lithuania|Литва
luxembourg|Люксембург
latvia|Латвия
libya|Ливия
morocco|Марокко
monaco|Монако
moldova|Молдова
montenegro|Черногория
st-martin|Сен-Мартен
madagascar|Мадагаскар
marshall-islands|Маршалловы о-ва|Маршалловы острова
north-macedonia|Северная Македония
mali|Мали
myanmar|Мьянма
mongolia|Монголия
macao|Макао
northern-mariana-islands|Северные Марианские о-ва|Северные Марианские острова
martinique|Мартиника
mauritania|Мавритания
montserrat|Монтсеррат
malta|Мальта
mauritius|Маврикий
maldives|Мальдивы
malawi|Малави
mexico|Мексика
malaysia|Малайзия
mozambique|Мозамбик
namibia|Намибия
new-caledonia|Новая Каледония
niger|Нигер
norfolk-island|о-в Норфолк|остров Норфолк
nigeria|Нигерия
nicaragua|Никарагуа
netherlands|Нидерланды
norway|Норвегия
nepal|Непал
nauru|Науру
niue|Ниуэ
new-zealand|Новая Зеландия|Аотеароа
oman|Оман
panama|Панама
peru|Перу
french-polynesia|Французская Полинезия
papua-new-guinea|Папуа — Новая Гвинея
philippines|Филиппины
pakistan|Пакистан
poland|Польша
st-pierre-and-miquelon|Сен-Пьер и Микелон
pitcairn-islands|о-ва Питкэрн|острова Питкэрн
puerto-rico|Пуэрто-Рико
palestine|Палестинские территории|Палестина
portugal|Португалия
palau|Палау
paraguay|Парагвай
qatar|Катар
reunion|Реюньон
romania|Румыния
serbia|Сербия
russia|Россия
rwanda|Руанда
saudi-arabia|Саудовская Аравия
solomon-islands|Соломоновы о-ва|Соломоновы острова
seychelles|Сейшельские о-ва|Сейшельские острова
sudan|Судан
sweden|Швеция
singapore|Сингапур
st-helena|о-в Св. Елены|остров Святой Елены
slovenia|Словения
svalbard-and-jan-mayen|Шпицберген и Ян-Майен
slovakia|Словакия
sierra-leone|Сьерра-Леоне
san-marino|Сан-Марино
senegal|Сенегал
somalia|Сомали
suriname|Суринам
south-sudan|Южный Судан
sao-tome-and-principe|Сан-Томе и Принсипи
el-salvador|Сальвадор
sint-maarten|Синт-Мартен
syria|Сирия
eswatini|Эсватини|Свазиленд
tristan-da-cunha|Тристан-да-Кунья
turks-and-caicos-islands|Тёркс и Кайкос
chad|Чад
french-southern-territories|Французские Южные территории
togo|Того
thailand|Таиланд
tajikistan|Таджикистан
tokelau|Токелау
east-timor|Восточный Тимор|Тимор-Лесте
turkmenistan|Туркменистан
tunisia|Тунис
tonga|Тонга
turkey|Турция
trinidad-and-tobago|Тринидад и Тобаго
tuvalu|Тувалу
taiwan|Тайвань
tanzania|Танзания
ukraine|Украина
uganda|Уганда
us-outlying-islands|Внешние малые о-ва|Внешние малые острова
united-states|Соединенные Штаты|США
uruguay|Уругвай
uzbekistan|Узбекистан
vatican-city|Ватикан
st-vincent-and-grenadines|Сент-Винсент и Гренадины
venezuela|Венесуэла
british-virgin-islands|Виргинские о-ва|Виргинские острова
us-virgin-islands|Виргинские о-ва США|Виргинские острова США
vietnam|Вьетнам
vanuatu|Вануату
wallis-and-futuna|Уоллис и Футуна
samoa|Самоа
kosovo|Косово
yemen|Йемен
mayotte|Майотта
south-africa|Южно-Африканская Республика
zambia|Замбия
zimbabwe|Зимбабве
`;
