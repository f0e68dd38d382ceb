/** `id|other names|adjectives|nationals|capital`: adjectives and nationals without their endings. */
export const states = `
afghanistan|Ісламський Емірат Афганістан|афганськ|афган|kabul=Кабул
albania||албанськ|албан|tirana=Тирана
algeria||алжирськ|алжир|
andorra||андоррськ|андорр|andorra-la-vella=Андорра-ла-Велья
angola||ангольськ|анголь|luanda=Луанда
antigua-and-barbuda||антигуанськ||
argentina||аргентинськ|аргентин|buenos-aires=Буенос-Айрес
armenia|Республіка Вірменія|вірменськ,вірмено|вірмен|yerevan=Єреван
australia||австралійськ|австралі~m|canberra=Канберра
austria||австрійськ,австро|австрі~m|vienna=Відень
azerbaijan|Азербайджанська Республіка|азербайджанськ,азербайджано|азербайджан|baku=Баку
bahamas|Багами|багамськ||nassau=Нассау
bahrain|Королівство Бахрейн|бахрейнськ|бахрейн|manama=Манама
bangladesh||бангладеськ,бангладешськ||dhaka=Дакка
barbados||барбадоськ||bridgetown=Бриджтаун
belarus|Республіка Білорусь|білоруськ|білорус|minsk=Мінськ
belgium||бельгійськ|бельгі~m|
belize||белізьк||belmopan=Бельмопан
benin||бенінськ||porto-novo=Порто-Ново
bhutan||бутанськ|бутан|thimphu=Тхімпху
bolivia||болівійськ|боліві~m|la-paz=Ла-Пас
bosnia-and-herzegovina|Боснія,Боснія та Герцеговина|боснійськ|боснійц|sarajevo=Сараєво
botswana||ботсванськ||gaborone=Габороне
brazil||бразильськ|бразиль|brasilia=Бразиліа
brunei||брунейськ||bandar-seri-begawan=Бандар-Сері-Бегаван
bulgaria||болгарськ|болгар|sofia=Софія
burkina-faso||буркінійськ||ouagadougou=Уагадугу
burundi||бурундійськ||gitega=Гітега
cambodia||камбоджійськ|камбоджі~m|phnom-penh=Пномпень
cameroon||камерунськ||yaounde=Яунде
canada||канадськ|канад|ottawa=Оттава
cape-verde||кабовердійськ||praia=Прая
central-african-republic|ЦАР|центральноафриканськ||bangui=Бангі
chad||чадськ||n-djamena=Нджамена
chile||чилійськ|чилі~m|
china|КНР,Китайська Народна Республіка|китайськ|китай,китаєць|beijing=Пекін
colombia||колумбійськ|колумбі~m|bogota=Богота
comoros|Коморські Острови|коморськ||moroni=Мороні
costa-rica||костариканськ||san-jose=Сан-Хосе
croatia||хорватськ|хорват|zagreb=Загреб
cuba||кубинськ|кубин|havana=Гавана
cyprus|Республіка Кіпр|кіпрськ|кіпріот|nicosia=Нікосія
czechia||чеськ|чех|prague=Прага
denmark||данськ,датськ|данц|copenhagen=Копенгаген
djibouti||джибутійськ|джибуті~m|
dominican-republic|Домінікана|домініканськ|домінікан|santo-domingo=Санто-Домінго
dr-congo|Демократична Республіка Конго,ДРК,ДР Конго|конголезьк|конголез|kinshasa=Кіншаса
east-timor|Східний Тимор|східнотиморськ,тиморськ|тимор|dili=Ділі
el-salvador||сальвадорськ|сальвадор|
equatorial-guinea||екваторіальногвінейськ||malabo=Малабо
eswatini|Свазіленд|свазілендськ||mbabane=Мбабане
fiji||фіджійськ|фіджі~m|suva=Сува
gambia||гамбійськ|гамбі~m|banjul=Банжул
grenada||гренадськ||
guinea-bissau||||bissau=Бісау
guyana|Гайана|гаянськ,гайанськ||georgetown=Джорджтаун
honduras||гондураськ|гондурас|tegucigalpa=Тегусігальпа
kiribati||||
lesotho||лесотськ||maseru=Масеру
liberia||ліберійськ|лібері~m|monrovia=Монровія
liechtenstein||ліхтенштейнськ|ліхтенштейн|vaduz=Вадуц
madagascar||мадагаскарськ,малагасійськ||antananarivo=Антананаріву
malawi||малавійськ|малаві~m|lilongwe=Лілонгве
maldives|Мальдівські Острови|мальдівськ|мальдів|
marshall-islands|Маршаллові Острови|||
mauritius||маврикійськ|маврикі~m|port-louis=Порт-Луї
micronesia||мікронезійськ||
monaco||монакськ,монегаськ||
namibia||намібійськ|намібі~m|windhoek=Віндгук
nauru||науруанськ||
palau||палауськ||
papua-new-guinea||папуаськ||port-moresby=Порт-Морсбі
paraguay||парагвайськ|парагва~m|asuncion=Асунсьйон
puerto-rico||пуерто-риканськ||
republic-of-the-congo|Республіка Конго,Конго?|конголезьк?||brazzaville=Браззавіль
ecuador||еквадорськ||quito=Кіто
egypt|Арабська Республіка Єгипет|єгипетськ|єгиптян|cairo=Каїр
eritrea||еритрейськ||asmara=Асмера
estonia||естонськ|естон|tallinn=Таллінн
ethiopia||ефіопськ|ефіоп|addis-ababa=Аддис-Абеба
finland||фінськ,фінляндськ|фін|helsinki=Гельсінкі
france||французьк,франко|француз|paris=Париж
gabon||габонськ||libreville=Лібревіль
georgia||грузинськ|грузин|tbilisi=Тбілісі
germany|ФРН,Федеративна Республіка Німеччина|німецьк,німецько|нім|berlin=Берлін
ghana||ганськ||accra=Аккра
greece||грецьк,греко|грек|athens=Афіни
greenland||гренландськ||
guatemala||гватемальськ||
guinea||гвінейськ||conakry=Конакрі
haiti||гаїтянськ|гаїтян|port-au-prince=Порт-о-Пренс
hungary||угорськ|угор|budapest=Будапешт
iceland||ісландськ|ісланд|reykjavik=Рейк'явік
india|Республіка Індія|індійськ,індо|інді~m|new-delhi=Нью-Делі;Делі
indonesia||індонезійськ|індонезі~m|jakarta=Джакарта
iran|Ісламська Республіка Іран,Ісламська Республіка|іранськ,ірано|іран|tehran=Тегеран
iraq||іракськ,ірако|ірак|baghdad=Багдад
ireland||ірландськ|ірланд|dublin=Дублін
israel|Держава Ізраїль|ізраїльськ|ізраїльтян|tel-aviv=Тель-Авів
italy||італійськ,італо|італі~m|rome=Рим
ivory-coast|Кот-д'Івуар,Берег Слонової Кістки|івуарійськ|івуарі~m|yamoussoukro=Ямусукро
jamaica||ямайськ||
japan||японськ,японо|япон|tokyo=Токіо
jordan|Йорданське Хашимітське Королівство|йорданськ|йордан|amman=Амман
kazakhstan|Республіка Казахстан|казахстанськ,казахськ|казахстан,казах|astana=Астана
kenya||кенійськ|кені~m|nairobi=Найробі
kosovo||косовськ|косовар|pristina=Приштина
kuwait||кувейтськ||
kyrgyzstan|Киргизія,Киргизька Республіка|киргизьк,киргизстанськ|киргиз|bishkek=Бішкек
laos||лаоськ||vientiane=В'єнтьян
latvia||латвійськ,латиськ|латиш|riga=Рига
lebanon||ліванськ|ліван|beirut=Бейрут
libya||лівійськ|ліві~m|tripoli=Триполі
lithuania||литовськ|литов|vilnius=Вільнюс
luxembourg||люксембурзьк||
malaysia||малайзійськ|малайзі~m|kuala-lumpur=Куала-Лумпур
mali|Республіка Малі|малійськ||bamako=Бамако
malta||мальтійськ||valletta=Валлетта
mauritania||мавританськ||nouakchott=Нуакшот
mexico||мексиканськ|мексикан|mexico-city=Мехіко
moldova|Республіка Молдова,Молдавія|молдовськ,молдавськ|молдован|chisinau=Кишинів
mongolia||монгольськ|монгол|ulaanbaatar=Улан-Батор
montenegro||чорногорськ|чорногор|podgorica=Подгориця
morocco||марокканськ|марокканц|rabat=Рабат
mozambique||мозамбіцьк||maputo=Мапуту
myanmar|Бірма|м'янмськ,бірманськ||naypyidaw=Нейп'їдо
nepal||непальськ|непаль|kathmandu=Катманду
netherlands|Голландія|нідерландськ,голландськ|голланд|amsterdam=Амстердам;Гаага
new-zealand||новозеландськ|новозеланд|wellington=Веллінгтон
nicaragua||нікарагуанськ||managua=Манагуа
niger||нігерськ||niamey=Ніамей
nigeria||нігерійськ|нігері~m|abuja=Абуджа
north-korea|КНДР,Корея?|північнокорейськ,корейськ?|північнокоре~m|pyongyang=Пхеньян
north-macedonia|Македонія|македонськ,північномакедонськ|македон|skopje=Скоп'є
norway||норвезьк|норвеж|oslo=Осло
oman|Султанат Оман|оманськ|оман|muscat=Маскат
pakistan||пакистанськ|пакистан|islamabad=Ісламабад
palestine|Держава Палестина|палестинськ,палестино|палестин|ramallah=Рамалла
panama||панамськ||
peru||перуанськ|перуан|lima=Ліма
philippines||філіппінськ|філіппін|manila=Маніла
poland|Республіка Польща|польськ|поляк|warsaw=Варшава
portugal||португальськ|португал|lisbon=Лісабон
qatar|Держава Катар|катарськ|катар|doha=Доха
romania||румунськ|румун|bucharest=Бухарест
russia|Російська Федерація,РФ|російськ|росіян|moscow=Москва
rwanda||руандійськ|руанді~m|kigali=Кігалі
samoa||самоанськ|самоан|apia=Апіа
saudi-arabia|КСА,Королівство Саудівська Аравія|саудівськ|саудів|riyadh=Ер-Ріяд;Ріяд
senegal||сенегальськ||dakar=Дакар
serbia|Республіка Сербія|сербськ|серб|belgrade=Белград;Бєлград
seychelles|Сейшели|сейшельськ||
sierra-leone||сьєрра-леонськ||freetown=Фрітаун
singapore||сингапурськ,сінгапурськ||
slovakia||словацьк|словак|bratislava=Братислава
slovenia||словенськ|словен|ljubljana=Любляна
solomon-islands|Соломонові Острови|||honiara=Хоніара
somalia||сомалійськ|сомалі~m|mogadishu=Могадішо
south-africa|ПАР|південноафриканськ|південноафрикан|pretoria=Преторія
south-korea|Республіка Корея,Корея|південнокорейськ,корейськ|південнокоре~m|seoul=Сеул
south-sudan||південносуданськ|південносудан|juba=Джуба
spain||іспанськ,іспано|іспан|madrid=Мадрид
sri-lanka||шрі-ланкійськ,ланкійськ||colombo=Коломбо
sudan||суданськ|судан|khartoum=Хартум
suriname||суринамськ|суринам|paramaribo=Парамарибо
sweden||шведськ|швед|stockholm=Стокгольм
switzerland||швейцарськ|швейцар|bern=Берн
syria|САР,Сирійська Арабська Республіка|сирійськ|сирі~m|damascus=Дамаск
taiwan||тайванськ|тайван|taipei=Тайбей
tajikistan|Республіка Таджикистан|таджикистанськ,таджицьк|таджик|dushanbe=Душанбе
tanzania||танзанійськ||
thailand||таїландськ,тайськ|таїланд|bangkok=Бангкок
togo||тоголезьк|тоголез|lome=Ломе
tonga||тонганськ|тонган|
trinidad-and-tobago||тринідадськ||port-of-spain=Порт-оф-Спейн
tunisia||туніськ|туніс|
turkey|Турецька Республіка|турецьк|турк|ankara=Анкара
turkmenistan|Туркменія|туркменськ|туркмен|ashgabat=Ашгабат
uganda||угандійськ|уганді~m|kampala=Кампала
ukraine|київський режим|українськ|україн|kyiv=Київ;Києва;Києву;Києвом;Києві
united-arab-emirates|ОАЕ,Об'єднані Арабські Емірати,Емірати|еміратськ||abu-dhabi=Абу-Дабі
united-kingdom|Британія,Сполучене Королівство,Англія|британськ,англійськ,англо|британ|london=Лондон
united-states|Сполучені Штати Америки,Америка,Штати|американськ,американо|американ|washington=Вашингтон
uruguay||уругвайськ||montevideo=Монтевідео
uzbekistan|Республіка Узбекистан|узбекистанськ,узбецьк|узбек|tashkent=Ташкент
vanuatu||вануатськ||
vatican-city|Святий Престол|ватиканськ||
venezuela||венесуельськ|венесуель|caracas=Каракас
vietnam||в'єтнамськ|в'єтнам|hanoi=Ханой
western-sahara||західносахарськ||
yemen||єменськ|ємен|sanaa=Сана
zambia||замбійськ||lusaka=Лусака
zimbabwe||зімбабвійськ||harare=Хараре
`;
