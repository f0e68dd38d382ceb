/** `id|other names|adjectives|nationals|capital`: adjectives and nationals without their endings. */
export const states = `
afghanistan|Исламский Эмират Афганистан|афганск|афган|kabul=Кабул
albania||албанск|албан|tirana=Тирана
algeria|Алжирская Народная Демократическая Республика|алжирск|алжир|
andorra||андоррск|андорр|andorra-la-vella=Андорра-ла-Велья
angola||ангольск|анголь|luanda=Луанда
antarctica||||
antigua-and-barbuda||антигуанск||
argentina||аргентинск|аргентин|buenos-aires=Буэнос-Айрес
armenia|Республика Армения|армянск,армяно|армян|yerevan=Ереван
australia||австралийск|австрали~m|canberra=Канберра
austria||австрийск,австро|австри~m|vienna=Вена
azerbaijan|Азербайджанская Республика|азербайджанск,азербайджано|азербайджан|baku=Баку
bahamas|Багамские Острова|багамск||nassau=Нассау
bahrain|Королевство Бахрейн|бахрейнск|бахрейн|manama=Манама
bangladesh||бангладешск|бангладеш|dhaka=Дакка
barbados||барбадосск|барбадос|bridgetown=Бриджтаун
belarus|Белоруссия,Республика Беларусь,Республика Белоруссия|белорусск,беларусск|белорус|minsk=Минск
belgium||бельгийск|бельги~m|
belize||белизск|белиз|belmopan=Бельмопан
benin||бенинск|бенин|porto-novo=Порто-Ново
bhutan||бутанск|бутан|thimphu=Тхимпху
bolivia||боливийск|боливи~m|la-paz=Ла-Пас
bosnia-and-herzegovina|Босния|боснийск|боснийц|sarajevo=Сараево
botswana||ботсванск||gaborone=Габороне
brazil||бразильск|бразиль|brasilia=Бразилиа
brunei||брунейск|бруне~m|bandar-seri-begawan=Бандар-Сери-Бегаван
bulgaria||болгарск|болгар|sofia=София
burkina-faso||буркинийск||ouagadougou=Уагадугу
burundi||бурундийск|бурунди~m|gitega=Гитега
cambodia||камбоджийск|камбоджи~m|phnom-penh=Пномпень
cameroon||камерунск|камерун|yaounde=Яунде
canada||канадск|канад|ottawa=Оттава
cape-verde|Республика Кабо-Верде|кабовердийск|кабоверди~m|praia=Прая
central-african-republic|ЦАР,Центральноафриканская Республика|центральноафриканск||bangui=Банги
chad|Республика Чад|чадск||n-djamena=Нджамена
chile||чилийск|чили~m|
china|КНР,Китайская Народная Республика|китайск|кита~m,китаец|beijing=Пекин
colombia||колумбийск|колумби~m|bogota=Богота
comoros|Коморские Острова|коморск||moroni=Морони
costa-rica||коста-риканск||san-jose=Сан-Хосе
croatia||хорватск|хорват|zagreb=Загреб
cuba|Республика Куба|кубинск|кубин|havana=Гавана
cyprus|Республика Кипр|кипрск|киприот|nicosia=Никосия
czechia||чешск|чех|prague=Прага
denmark||датск|датчан|copenhagen=Копенгаген
djibouti||джибутийск|джибути~m|
dominican-republic|Доминикана|доминиканск|доминикан|santo-domingo=Санто-Доминго
dr-congo|Демократическая Республика Конго,ДРК,ДР Конго|конголезск|конголез|kinshasa=Киншаса
east-timor|Тимор-Лесте|восточнотиморск,тиморск|тимор|dili=Дили
eswatini|Свазиленд|свазилендск|свазиленд|mbabane=Мбабане
fiji||фиджийск|фиджи~m|suva=Сува
gambia||гамбийск|гамби~m|banjul=Банжул
grenada||гренадск||
guinea-bissau||||bissau=Бисау
guyana||гайанск|гайан|georgetown=Джорджтаун
kiribati||||
lesotho||лесотск||maseru=Масеру
liechtenstein||лихтенштейнск|лихтенштейн|vaduz=Вадуц
malawi||малавийск|малави~m|lilongwe=Лилонгве
marshall-islands|Маршалловы Острова||маршалл|
mauritius||маврикийск|маврики~m|port-louis=Порт-Луи
micronesia|Микронезия|микронезийск||
monaco||монакск,монегасск||
nauru||науруанск||
palau||палауск||
papua-new-guinea||папуасск||port-moresby=Порт-Морсби
puerto-rico||пуэрто-риканск|пуэрториканец|
republic-of-the-congo|Конго-Браззавиль,Конго?|конголезск?||brazzaville=Браззавиль
ecuador||эквадорск|эквадор|quito=Кито
egypt|АРЕ,Арабская Республика Египет|египетск|египтян|cairo=Каир
el-salvador||сальвадорск||
equatorial-guinea||экваториальногвинейск||malabo=Малабо
eritrea||эритрейск|эритре~m|asmara=Асмэра
estonia||эстонск|эстон|tallinn=Таллин;Таллинн
ethiopia||эфиопск|эфиоп|addis-ababa=Аддис-Абеба
finland||финск,финляндск|финн|helsinki=Хельсинки
france||французск,франко|француз|paris=Париж
gabon||габонск||libreville=Либревиль
georgia||грузинск|грузин|tbilisi=Тбилиси
germany|ФРГ,Федеративная Республика Германия|немецк,германск,германо|нем|berlin=Берлин
ghana||ганск|ган|accra=Аккра
greece||греческ,греко|грек|athens=Афины
greenland||гренландск||
guatemala||гватемальск||
guinea||гвинейск||conakry=Конакри
haiti||гаитянск|гаитян|port-au-prince=Порт-о-Пренс
honduras||гондурасск||tegucigalpa=Тегусигальпа
hungary||венгерск,венгеро|венгр|budapest=Будапешт
iceland||исландск|исланд|reykjavik=Рейкьявик
india|Республика Индия|индийск,индо|инди~m|new-delhi=Нью-Дели;Дели
indonesia||индонезийск|индонези~m|jakarta=Джакарта
iran|Исламская Республика Иран,ИРИ,Исламская Республика|иранск,ирано|иран|tehran=Тегеран
iraq||иракск,ирако|ирак|baghdad=Багдад
ireland||ирландск|ирланд|dublin=Дублин
israel|Государство Израиль|израильск,израило|израильтян|tel-aviv=Тель-Авив
italy||итальянск,итало|итальян|rome=Рим
ivory-coast|Берег Слоновой Кости|ивуарийск||
jamaica||ямайск||
japan||японск,японо|япон|tokyo=Токио
jordan|Иорданское Хашимитское Королевство|иорданск|иордан|amman=Амман
kazakhstan|Республика Казахстан|казахстанск,казахск|казахстан,казах|astana=Астана
kenya||кенийск|кени~m|nairobi=Найроби
kosovo||косовск|косовар|pristina=Приштина
kuwait||кувейтск|кувейт|
kyrgyzstan|Кыргызстан,Киргизская Республика,Кыргызская Республика|киргизск,кыргызск,киргизстанск|киргиз|bishkek=Бишкек
laos||лаосск||vientiane=Вьентьян
latvia||латвийск,латышск|латыш|riga=Рига
lebanon||ливанск|ливан|beirut=Бейрут
liberia||либерийск||monrovia=Монровия
libya||ливийск|ливи~m|tripoli=Триполи
lithuania||литовск|литов|vilnius=Вильнюс
luxembourg||люксембургск||
madagascar||мадагаскарск||antananarivo=Антананариву
malaysia||малайзийск|малайзи~m|kuala-lumpur=Куала-Лумпур
maldives|Мальдивские Острова|мальдивск||
mali|Республика Мали|малийск|мали~m|bamako=Бамако
malta||мальтийск||valletta=Валлетта
mauritania||мавританск||nouakchott=Нуакшот
mexico||мексиканск|мексикан|mexico-city=Мехико
moldova|Молдавия,Республика Молдова|молдавск,молдовск|молдаван|chisinau=Кишинёв
mongolia||монгольск|монгол|ulaanbaatar=Улан-Батор
montenegro||черногорск|черногор|podgorica=Подгорица
morocco||марокканск|марокканц|rabat=Рабат
mozambique||мозамбикск||maputo=Мапуту
myanmar|Бирма|мьянманск,мьянмск,бирманск||naypyidaw=Нейпьидо
namibia||намибийск||windhoek=Виндхук
nepal||непальск|непаль|kathmandu=Катманду
netherlands|Голландия|нидерландск,голландск|голланд|amsterdam=Амстердам;Гаага
new-zealand||новозеландск|новозеланд|wellington=Веллингтон
nicaragua||никарагуанск||managua=Манагуа
niger|Республика Нигер|нигерск||niamey=Ниамей
nigeria||нигерийск|нигери~m|abuja=Абуджа
north-korea|Северная Корея,Корейская Народно-Демократическая Республика,Корея?|северокорейск,корейск?|северокоре~m|pyongyang=Пхеньян
north-macedonia|Македония|македонск,северомакедонск|македон|skopje=Скопье
norway||норвежск|норвеж|oslo=Осло
oman|Султанат Оман|оманск|оман|muscat=Маскат
pakistan||пакистанск,пакистано|пакистан|islamabad=Исламабад
palestine|Государство Палестина|палестинск,палестино|палестин|ramallah=Рамалла
panama||панамск||
paraguay||парагвайск||asuncion=Асунсьон
peru||перуанск|перуан|lima=Лима
philippines||филиппинск|филиппин|manila=Манила
poland|Республика Польша|польск|поляк|warsaw=Варшава
portugal||португальск|португал|lisbon=Лиссабон
qatar|Государство Катар|катарск|катар|doha=Доха
romania||румынск|румын|bucharest=Бухарест
russia|Российская Федерация,РФ|российск,русск|россиян|moscow=Москва
rwanda||руандийск|руанди~m|kigali=Кигали
samoa||самоанск|самоан|apia=Апиа
saudi-arabia|КСА,Королевство Саудовская Аравия|саудовск|саудов|riyadh=Эр-Рияд;Рияд
senegal||сенегальск|сенегаль|dakar=Дакар
serbia|Республика Сербия|сербск|серб|belgrade=Белград
seychelles|Сейшелы|сейшельск|сейшел|
sierra-leone||сьерра-леонск||freetown=Фритаун
singapore||сингапурск|сингапур|
slovakia||словацк|словак|bratislava=Братислава
slovenia||словенск|словен|ljubljana=Любляна
solomon-islands|Соломоновы Острова|||honiara=Хониара
somalia||сомалийск|сомали~m|mogadishu=Могадишо
south-africa|ЮАР|южноафриканск|южноафрикан|pretoria=Претория
south-korea|Южная Корея,Корея|южнокорейск,корейск|южнокоре~m|seoul=Сеул
south-sudan||южносуданск|южносудан|juba=Джуба
spain||испанск,испано|испан|madrid=Мадрид
sri-lanka||шри-ланкийск,ланкийск||colombo=Коломбо
sudan||суданск|судан|khartoum=Хартум
suriname||суринамск|суринам|paramaribo=Парамарибо
sweden||шведск|швед|stockholm=Стокгольм
switzerland||швейцарск|швейцар|bern=Берн
syria|САР,Сирийская Арабская Республика|сирийск,сиро|сири~m|damascus=Дамаск
taiwan||тайваньск|тайван|taipei=Тайбэй
tajikistan|Республика Таджикистан|таджикистанск,таджикск|таджик|dushanbe=Душанбе
tanzania||танзанийск|танзани~m|dodoma=Додома
thailand||таиландск,тайск|таиланд|bangkok=Бангкок
togo||тоголезск|тоголез|lome=Ломе
tonga||тонганск|тонган|
trinidad-and-tobago||тринидадск|тринидад|port-of-spain=Порт-оф-Спейн
tunisia||тунисск|тунис|
turkey|Турецкая Республика,Тюркие|турецк,турко|турк|ankara=Анкара
turkmenistan|Туркмения|туркменск,туркменистанск|туркмен|ashgabat=Ашхабад
uganda||угандийск|уганди~m|kampala=Кампала
ukraine|киевский режим|украинск,украино|украин|kyiv=Киев
united-arab-emirates|Объединённые Арабские Эмираты,Эмираты|эмиратск||abu-dhabi=Абу-Даби
united-kingdom|Соединённое Королевство,Англия,СК|британск,английск,англо|британ,англичан|london=Лондон
united-states|Соединённые Штаты Америки,Америка,Штаты|американск,американо|американ|washington=Вашингтон
uruguay||уругвайск||montevideo=Монтевидео
uzbekistan|Республика Узбекистан|узбекистанск,узбекск|узбек|tashkent=Ташкент
vanuatu||вануатск||
vatican-city|Святой Престол|ватиканск||
venezuela||венесуэльск|венесуэль|caracas=Каракас
vietnam||вьетнамск|вьетнам|hanoi=Ханой
western-sahara||западносахарск||
yemen||йеменск|йемен|sanaa=Сана
zambia||замбийск|замби~m|lusaka=Лусака
zimbabwe||зимбабвийск|зимбабви~m|harare=Хараре
`;
