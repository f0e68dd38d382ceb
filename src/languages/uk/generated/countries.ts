// Written by scripts/generate-countries.ts from the cldr-localenames-full package. Do not edit.

/** A country of CLDR on each line: its id, its usual name, its other names. */
export const countries = `
ascension-island|Острів Вознесіння
andorra|Андорра
united-arab-emirates|Обʼєднані Арабські Емірати
afghanistan|Афганістан
antigua-and-barbuda|Антигуа і Барбуда
anguilla|Ангілья
albania|Албанія
armenia|Вірменія
angola|Ангола
antarctica|Антарктика
argentina|Аргентина
american-samoa|Американське Самоа
austria|Австрія
australia|Австралія
aruba|Аруба
aland-islands|Аландські Острови
azerbaijan|Азербайджан
bosnia-and-herzegovina|Боснія і Герцеговина
barbados|Барбадос
bangladesh|Бангладеш
belgium|Бельгія
burkina-faso|Буркіна-Фасо
bulgaria|Болгарія
bahrain|Бахрейн
burundi|Бурунді
benin|Бенін
st-barthelemy|Сен-Бартелемі
bermuda|Бермудські Острови
brunei|Бруней
bolivia|Болівія
caribbean-netherlands|Карибські Нідерланди
brazil|Бразилія
bahamas|Багамські Острови
bhutan|Бутан
bouvet-island|Острів Буве
botswana|Ботсвана
belarus|Білорусь
belize|Беліз
canada|Канада
cocos-keeling-islands|Кокосові Острови
dr-congo|Конго – Кіншаса|Конго
central-african-republic|Центральноафриканська Республіка
republic-of-the-congo|Конго – Браззавіль|Конго Республіка
switzerland|Швейцарія
ivory-coast|Кот-дʼІвуар|Берег Слонової Кістки
cook-islands|Острови Кука
chile|Чилі
cameroon|Камерун
china|Китай
colombia|Колумбія
clipperton-island|Острів Кліппертон
sark|Сарк
costa-rica|Коста-Рика
cuba|Куба
cape-verde|Кабо-Верде
curacao|Кюрасао
christmas-island|Острів Різдва
cyprus|Кіпр
czechia|Чехія|Чеська Республіка
germany|Німеччина
diego-garcia|Дієго-Гарсія
djibouti|Джибуті
denmark|Данія
dominica|Домініка
dominican-republic|Домініканська Республіка
algeria|Алжир
ceuta-and-melilla|Сеута і Мелілья
ecuador|Еквадор
estonia|Естонія
egypt|Єгипет
western-sahara|Західна Сахара
eritrea|Еритрея
spain|Іспанія
ethiopia|Ефіопія
finland|Фінляндія
fiji|Фіджі
falkland-islands|Фолклендські Острови
micronesia|Мікронезія|Федеративні Штати Мікронезії
faroe-islands|Фарерські Острови
france|Франція
gabon|Габон
united-kingdom|Велика Британія
grenada|Гренада
georgia|Грузія
french-guiana|Французька Гвіана
guernsey|Гернсі
ghana|Гана
gibraltar|Гібралтар
greenland|Гренландія
gambia|Гамбія
guinea|Гвінея
guadeloupe|Гваделупа
equatorial-guinea|Екваторіальна Гвінея
greece|Греція
south-georgia-and-south-sandwich-islands|Південна Джорджія та Південні Сандвічеві Острови
guatemala|Гватемала
guam|Гуам
guinea-bissau|Гвінея-Бісау
guyana|Гаяна
hong-kong|Гонконг, ОАР Китаю|Гонконг
heard-and-mcdonald-islands|Острови Герд і Макдоналд
honduras|Гондурас
croatia|Хорватія
haiti|Гаїті
hungary|Угорщина
canary-islands|Канарські Острови
indonesia|Індонезія
ireland|Ірландія
israel|Ізраїль
isle-of-man|Острів Мен
india|Індія
british-indian-ocean-territory|Британська територія в Індійському океані|архіпелаг Чагос
iraq|Ірак
iran|Іран
iceland|Ісландія
italy|Італія
jersey|Джерсі
jamaica|Ямайка
jordan|Йорданія
japan|Японія
kenya|Кенія
kyrgyzstan|Киргизстан
cambodia|Камбоджа
kiribati|Кірибаті
comoros|Комори
st-kitts-and-nevis|Сент-Кітс і Невіс
north-korea|Північна Корея
south-korea|Південна Корея
kuwait|Кувейт
cayman-islands|Кайманові Острови
kazakhstan|Казахстан
laos|Лаос
lebanon|Ліван
st-lucia|Сент-Люсія
liechtenstein|Ліхтенштейн
sri-lanka|Шрі-Ланка
liberia|Ліберія
lesotho|Лесото
lithuania|Литва
luxembourg|Люксембург
latvia|Латвія
libya|Лівія
morocco|Марокко
monaco|Монако
moldova|Молдова
montenegro|Чорногорія
st-martin|Сен-Мартен
madagascar|Мадагаскар
marshall-islands|Маршаллові Острови
north-macedonia|Північна Македонія
mali|Малі
myanmar|Мʼянма
mongolia|Монголія
macao|Макао, ОАР Китаю|Макао
northern-mariana-islands|Північні Маріанські Острови
martinique|Мартиніка
mauritania|Мавританія
montserrat|Монтсеррат
malta|Мальта
mauritius|Маврикій
maldives|Мальдіви
malawi|Малаві
mexico|Мексика
malaysia|Малайзія
mozambique|Мозамбік
namibia|Намібія
new-caledonia|Нова Каледонія
niger|Нігер
norfolk-island|Острів Норфолк
nigeria|Нігерія
nicaragua|Нікарагуа
netherlands|Нідерланди
norway|Норвегія
nepal|Непал
nauru|Науру
niue|Ніуе
new-zealand|Нова Зеландія|Аотеароа
oman|Оман
panama|Панама
peru|Перу
french-polynesia|Французька Полінезія
papua-new-guinea|Папуа-Нова Гвінея
philippines|Філіппіни
pakistan|Пакистан
poland|Польща
st-pierre-and-miquelon|Сен-Пʼєр і Мікелон
pitcairn-islands|Острови Піткерн
puerto-rico|Пуерто-Рико
palestine|Палестинські території|Палестина
portugal|Португалія
palau|Палау
paraguay|Парагвай
qatar|Катар
reunion|Реюньйон
romania|Румунія
serbia|Сербія
russia|Росія
rwanda|Руанда
saudi-arabia|Саудівська Аравія
solomon-islands|Соломонові Острови
seychelles|Сейшельські Острови
sudan|Судан
sweden|Швеція
singapore|Сінгапур
st-helena|Острів Святої Єлени
slovenia|Словенія
svalbard-and-jan-mayen|Шпіцберген та Ян-Маєн
slovakia|Словаччина
sierra-leone|Сьєрра-Леоне
san-marino|Сан-Марино
senegal|Сенегал
somalia|Сомалі
suriname|Суринам
south-sudan|Південний Судан
sao-tome-and-principe|Сан-Томе і Принсіпі
el-salvador|Сальвадор
sint-maarten|Сінт-Мартен
syria|Сирія
eswatini|Есватіні|Свазіленд
tristan-da-cunha|Трістан-да-Кунья
turks-and-caicos-islands|Острови Теркс і Кайкос
chad|Чад
french-southern-territories|Французькі Південні Території
togo|Того
thailand|Таїланд
tajikistan|Таджикистан
tokelau|Токелау
east-timor|Тимор-Лешті|Східний Тимор
turkmenistan|Туркменістан
tunisia|Туніс
tonga|Тонга
turkey|Туреччина
trinidad-and-tobago|Тринідад і Тобаго
tuvalu|Тувалу
taiwan|Тайвань
tanzania|Танзанія
ukraine|Україна
uganda|Уганда
us-outlying-islands|Віддалені острови США
united-states|Сполучені Штати|США
uruguay|Уругвай
uzbekistan|Узбекистан
vatican-city|Ватикан
st-vincent-and-grenadines|Сент-Вінсент і Гренадіни
venezuela|Венесуела
british-virgin-islands|Британські Віргінські острови
us-virgin-islands|Віргінські Острови
vietnam|Вʼєтнам
vanuatu|Вануату
wallis-and-futuna|Уолліс і Футуна
samoa|Самоа
kosovo|Косово
yemen|Ємен
mayotte|Майотта
south-africa|Південно-Африканська Республіка
zambia|Замбія
zimbabwe|Зімбабве
`;
