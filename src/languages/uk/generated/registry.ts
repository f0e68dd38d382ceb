// Written by scripts/generate-registry.ts from data/registry. Do not edit.

/** A person or body on each line: type, id, usual name, aliases, what it acts for. */
export const actors = `
p|vladimir-putin|Володимир Путін|Путін
p|donald-trump|Дональд Трамп|Трамп
p|joe-biden|Джо Байден|Байден;Джозеф Байден
p|volodymyr-zelenskyy|Володимир Зеленський|Зеленський
p|marco-rubio|Марко Рубіо|Рубіо
p|mike-waltz|Майк Волтц|Волтц;Майкл Волтц;Волц
p|steve-witkoff|Стів Віткофф|Віткофф;Стівен Віткофф;Уїткофф
p|keith-kellogg|Кіт Келлог|Келлог
p|sergei-lavrov|Сергій Лавров|Лавров
p|dmitry-peskov|Дмитро Пєсков|Пєсков;Дмитро Песков
p|yuri-ushakov|Юрій Ушаков|Ушаков
p|mohammed-bin-salman|Мухаммед бен Салман|Мухаммад бін Салман;Мухаммед бін Салман
i|white-house|Білий дім|Білого дому;Білому домі;Білим домом|united-states
i|kremlin|Кремль||russia
i|state-department|Держдепартамент|Держдеп;Державний департамент;Державний департамент США;Держдепартамент США;Держдеп США|united-states
i|pentagon|Пентагон||united-states
o|european-union|Європейський Союз|Євросоюз;ЄС;EU;E.U.
o|united-nations|Організація Об'єднаних Націй|ООН;UN;U.N.
o|nato|НАТО|Північноатлантичний альянс;NATO
o|hamas|ХАМАС|ХАМАСу;ХАМАСом
o|hezbollah|Хезболла|Хізбалла
o|houthis|хусити|хуситів;хуситам;хуситами;Ансар Алла
o|taliban|Талібан|таліби;талібів;талібам
a|russian-armed-forces|Збройні сили Росії|ЗС РФ;збройні сили РФ|russia
a|ukrainian-armed-forces|Збройні сили України|ЗСУ;AFU|ukraine
a|us-armed-forces|Збройні сили США||united-states
a|israeli-armed-forces|Армія оборони Ізраїлю|ЦАХАЛ;ЦАГАЛ;IDF|israel
l|nhl|НХЛ|Національна хокейна ліга;NHL
l|khl|КХЛ|Континентальна хокейна ліга;KHL
i|kan|Суспільне мовлення Ізраїлю|Ізраїльська телерадіокорпорація
p|barack-obama|Барак Обама|Обама
p|kamala-harris|Камала Гарріс|Гарріс;Камала Харріс
p|j-d-vance|Джей Ді Венс|Джеймс Девід Венс;Венс
p|antony-blinken|Ентоні Блінкен|Блінкен
p|lloyd-austin|Ллойд Остін
p|pete-hegseth|Піт Гегсет|Гегсет;Піт Хегсет
p|jake-sullivan|Джейк Салліван
p|jared-kushner|Джаред Кушнер|Кушнер
p|karoline-leavitt|Керолайн Левітт|Левітт;Каролін Левітт
p|dmitry-medvedev|Дмитро Медведєв|Медведєв
p|sergei-shoigu|Сергій Шойгу|Шойгу
p|andrei-belousov|Андрій Бєлоусов|Бєлоусов;Андрій Білоусов
p|maria-zakharova|Марія Захарова|Захарова
p|kirill-dmitriev|Кирило Дмитрієв
p|petro-poroshenko|Петро Порошенко|Порошенко
p|andrii-yermak|Андрій Єрмак|Єрмак
p|andrii-sybiha|Андрій Сибіга|Сибіга
p|dmytro-kuleba|Дмитро Кулеба|Кулеба
p|rustem-umerov|Рустем Умєров|Умєров;Умеров
p|ursula-von-der-leyen|Урсула фон дер Ляєн|фон дер Ляєн
p|charles-michel|Шарль Мішель
p|donald-tusk|Дональд Туск|Туск
p|kaja-kallas|Кая Каллас|Каллас;Кая Калас
p|josep-borrell|Жозеп Боррель|Боррель
p|mark-rutte|Марк Рютте|Рютте
p|jens-stoltenberg|Єнс Столтенберг|Столтенберг
p|antonio-guterres|Антоніу Гутерріш|Гутерріш;Антоніо Гутерреш;Антоніу Гутерреш;Гутерреш
p|hans-grundberg|Ганс Грундберг|Грундберг
p|emmanuel-macron|Еммануель Макрон|Макрон;Емманюель Макрон
p|angela-merkel|Ангела Меркель|Меркель
p|olaf-scholz|Олаф Шольц|Шольц
p|friedrich-merz|Фрідріх Мерц|Мерц
p|keir-starmer|Кір Стармер|Стармер
p|rishi-sunak|Ріші Сунак|Сунак
p|boris-johnson|Борис Джонсон
p|giorgia-meloni|Джорджа Мелоні|Мелоні
p|andrzej-duda|Анджей Дуда|Дуда
p|viktor-orban|Віктор Орбан|Орбан
p|aleksandar-vucic|Александар Вучич|Вучич;Олександр Вучич;Александр Вучич
p|alexander-lukashenko|Олександр Лукашенко|Лукашенко
p|justin-trudeau|Джастін Трюдо|Трюдо
p|mark-carney|Марк Карні|Карні
p|xi-jinping|Сі Цзіньпін
p|wang-yi|Ван І
p|narendra-modi|Нарендра Моді|Моді
p|fumio-kishida|Фуміо Кішіда|Кішіда;Фуміо Кісіда
p|kim-jong-un|Кім Чен Ин
o|cia|ЦРУ|CIA|united-states
o|fbi|ФБР|FBI|united-states
i|us-national-security-council|РНБ США|NSC|united-states
i|us-congress|Конгрес США|Конгрес|united-states
i|us-senate|Сенат США||united-states
a|us-central-command|Центральне командування США|ЦЕНТКОМ;CENTCOM|united-states
i|state-duma|Державна дума|Держдума|russia
i|federation-council|Рада Федерації||russia
i|russian-ministry-of-foreign-affairs|МЗС Росії|МЗС РФ;російське МЗС|russia
i|russian-ministry-of-defence|Міноборони РФ|Міноборони Росії;Міністерство оборони РФ|russia
i|fsb|ФСБ|FSB|russia
a|wagner-group|ПВК «Вагнер»|ПВК Вагнер;група Вагнера
i|verkhovna-rada|Верховна Рада||ukraine
i|security-service-of-ukraine|СБУ|Служба безпеки України;SBU|ukraine
i|european-commission|Єврокомісія|Європейська комісія|european-union
i|european-council|Європейська рада|Євросовіт|european-union
i|european-parliament|Європарламент|Європейський парламент|european-union
o|osce|ОБСЄ|OSCE
i|un-security-council|Рада Безпеки ООН|Радбез ООН;РБ ООН|united-nations
i|un-general-assembly|Генеральна Асамблея ООН|Генасамблея ООН|united-nations
o|unrwa|БАПОР|UNRWA|united-nations
o|unicef|ЮНІСЕФ|UNICEF|united-nations
o|world-health-organization|Всесвітня організація охорони здоров'я|ВООЗ;WHO|united-nations
o|world-food-programme|Всесвітня продовольча програма|WFP|united-nations
o|iaea|МАГАТЕ|IAEA|united-nations
i|international-criminal-court|Міжнародний кримінальний суд|МКС;ICC
i|international-court-of-justice|Міжнародний суд ООН|ICJ|united-nations
o|icrc|Міжнародний комітет Червоного Хреста|МКЧХ;Червоний Хрест;ICRC
o|red-crescent|Червоний Півмісяць
o|opec|ОПЕК|OPEC
o|opec-plus|ОПЕК|ОПЕК плюс;OPEC
o|g7|Велика сімка|G7;Група семи
o|g20|Велика двадцятка|G20;Група двадцяти
o|brics|БРІКС|BRICS
o|sco|ШОС|Шанхайська організація співробітництва;SCO
o|cis|СНД|Співдружність Незалежних Держав;CIS
o|csto|ОДКБ|CSTO
o|arab-league|Ліга арабських держав|ЛАД
o|gcc|РСАДПЗ|Рада співробітництва арабських держав Перської затоки;GCC
o|oic|ОІС|Організація ісламського співробітництва;OIC
o|african-union|Африканський союз|AU
a|al-qassam-brigades|Бригади Ізз ад-Дін аль-Кассам||hamas
a|al-quds-brigades|Бригади аль-Кудс||islamic-jihad
o|islamic-jihad|Ісламський джихад|PIJ
o|fatah|ФАТХ
o|plo|ОВП|Організація визволення Палестини;PLO|palestine
i|palestinian-authority|Палестинська адміністрація|Палестинська автономія|palestine
i|gaza-health-ministry|МОЗ Гази|міністерство охорони здоров'я Гази
o|islamic-state|Ісламська держава|ІДІЛ;ISIS;ISIL
o|al-qaeda|Аль-Каїда
a|syrian-democratic-forces|Сирійські демократичні сили|SDF
a|rapid-support-forces|Сили швидкої підтримки|СШП;СШР;Сили швидкого реагування;Сили оперативної підтримки;RSF
a|irgc|Корпус вартових ісламської революції|КВІР;IRGC|iran
i|mossad|Моссад||israel
i|knesset|Кнесет||israel
i|reuters|Ройтерс|Reuters
i|associated-press|Ассошіейтед Прес|Associated Press;AP
i|afp|Агентство Франс-Прес|АФП;AFP
i|tass|ТАРС|ТАСС;TASS
i|ria-novosti|РІА Новини|РИА Новости;RIA
i|interfax|Інтерфакс
i|ukrinform|Укрінформ
i|axios|Axios
i|cnn|CNN
i|bbc|Бі-бі-сі|BBC
i|new-york-times|Нью-Йорк таймс|New York Times
i|al-jazeera|Аль-Джазіра
i|al-arabiya|Аль-Арабія
l|ioc|МОК|Міжнародний олімпійський комітет;IOC
i|republika-srpska|Республіка Сербська
i|donetsk-peoples-republic|ДНР|Донецька народна республіка;DPR;DNR
i|luhansk-peoples-republic|ЛНР|Луганська народна республіка;LPR;LNR
p|recep-tayyip-erdogan|Реджеп Тайїп Ердоган|Ердоган;Таїп Ердоган
p|hakan-fidan|Гакан Фідан|Фідан;Хакан Фідан
p|benjamin-netanyahu|Біньямін Нетаньягу|Нетаньягу;Беньямін Нетаньягу;Нетаньяху
p|isaac-herzog|Іцхак Герцог|Герцог
p|yoav-gallant|Йоав Галант|Галант
p|israel-katz|Ісраель Кац
p|mahmoud-abbas|Махмуд Аббас
p|ismail-haniyeh|Ісмаїл Ганія|Ганія;Ісмаїл Хання
p|yahya-sinwar|Яг'я Сінвар|Сінвар;Ях'я Сінвар
p|khalil-al-hayya|Халіль аль-Хая
p|osama-hamdan|Усама Хамдан
p|hassan-nasrallah|Хасан Насралла|Насралла;Гасан Насралла
p|ali-khamenei|Алі Хаменеї|Хаменеї
p|masoud-pezeshkian|Масуд Пезешкіан|Пезешкіан
p|ebrahim-raisi|Ібрагім Раїсі|Раїсі
p|abbas-araghchi|Аббас Арагчі|Арагчі;Аббас Аракчі
p|hossein-amir-abdollahian|Хосейн Амір Абдоллахіан
p|salman-bin-abdulaziz|Салман ібн Абдель-Азіз|король Салман
p|faisal-bin-farhan|Фейсал бен Фархан|Фейсал бін Фархан
p|tamim-bin-hamad-al-thani|Тамім бен Хамад Аль Тані|Тамім бін Хамад Аль Тані;Тамім бін Хамад
p|mohammed-bin-abdulrahman-al-thani|Мухаммед бен Абдулрахман Аль Тані|Мохаммед бін Абдулрахман Аль Тані
p|mohamed-bin-zayed-al-nahyan|Мухаммед бен Заїд Аль Нагаян|Мухаммед бен Заїд
p|haitham-bin-tariq|Гайсам бен Тарік|Хайсам бін Тарік;Гайтам бін Тарік
p|abdullah-ii|Абдалла II|король Абдалла
p|abdel-fattah-el-sisi|Абдель Фаттах ас-Сісі|ас-Сісі
p|badr-abdelatty|Бадр Абдель Аті|Бадр Абделатті;Бадр Абдель Атті;Бадр Абделаті
p|bashar-al-assad|Башар Асад|Асад
p|ahmed-al-sharaa|Ахмед аш-Шараа|аш-Шараа;Ахмад аш-Шараа
p|najib-mikati|Наджиб Мікаті|Мікаті
p|joseph-aoun|Жозеф Аун|Джозеф Аун
p|rashad-al-alimi|Рашад аль-Алімі
p|abdel-fattah-al-burhan|Абдель Фаттах аль-Бурхан|аль-Бурхан
p|nikol-pashinyan|Нікол Пашинян|Пашинян
p|ilham-aliyev|Ільхам Алієв
p|kassym-jomart-tokayev|Касим-Жомарт Токаєв|Токаєв
p|shavkat-mirziyoyev|Шавкат Мірзійоєв|Мірзійоєв
`;

/** A place on each line: type, id, usual name, aliases, what it is within. */
export const places = `
s|black-sea|Чорне море
s|red-sea|Червоне море
r|kursk|Курська область|Курськ;Курщина|russia
w|middle-east|Близький Схід|Близького Сходу;Близькому Сході;Близьким Сходом
r|gaza|Газа|сектор Гази;сектора Газа;секторі Гази;сектору Гази|palestine
r|west-bank|Західний берег річки Йордан|Західний берег|palestine
t|jeddah|Джидда||saudi-arabia
t|geneva|Женева||switzerland
t|istanbul|Стамбул||turkey
s|mediterranean-sea|Середземне море
s|baltic-sea|Балтійське море
s|sea-of-azov|Азовське море
s|south-china-sea|Південнокитайське море
s|persian-gulf|Перська затока
s|strait-of-hormuz|Ормузька протока
s|bab-el-mandeb|Баб-ель-Мандебська протока
x|suez-canal|Суецький канал||egypt
w|europe|Європа
w|africa|Африка|Африці
w|asia|Азія
w|central-asia|Центральна Азія
w|latin-america|Латинська Америка|Латинській Америці
w|south-caucasus|Південний Кавказ|Кавказ
r|korean-peninsula|Корейський півострів
r|crimea|Крим|Криму;Кримом;Кримський півострів|ukraine
r|donbas|Донбас||ukraine
r|donetsk|Донецька область|Донецьк;Донеччина|ukraine
r|luhansk|Луганська область|Луганськ;Луганщина|ukraine
r|zaporizhzhia|Запорізька область|Запоріжжя|ukraine
x|zaporizhzhia-nuclear-power-plant|Запорізька АЕС|ЗАЕС;Запорізька атомна електростанція;ZNPP|ukraine
r|kherson|Херсонська область|Херсон;Херсонщина|ukraine
r|kharkiv|Харківська область|Харків;Харкова;Харкову;Харковом;Харкові;Харківщина|ukraine
r|sumy|Сумська область|Суми;Сумщина|ukraine
r|odesa|Одеська область|Одеса;Одещина|ukraine
t|lviv|Львів|Львова;Львову;Львові;Львовом|ukraine
t|mariupol|Маріуполь||ukraine
t|bakhmut|Бахмут||ukraine
t|sevastopol|Севастополь||crimea
r|belgorod|Бєлгородська область|Бєлгород|russia
r|bryansk|Брянська область|Брянськ|russia
r|alaska|Аляска||united-states
t|anchorage|Анкоридж||alaska
t|saint-petersburg|Санкт-Петербург|Петербург|russia
t|sochi|Сочі||russia
t|new-york|Нью-Йорк||united-states
t|brussels|Брюссель||belgium
t|munich|Мюнхен||germany
t|dubai|Дубай||united-arab-emirates
t|sharm-el-sheikh|Шарм-еш-Шейх||egypt
r|sinai|Синай|Синайський півострів|egypt
t|rafah|Рафах||gaza
x|rafah-crossing|КПП Рафах|КПП «Рафах»|gaza
t|gaza-city|місто Газа||gaza
r|northern-gaza|північ сектору Гази||gaza
r|southern-gaza|південь сектору Гази||gaza
t|khan-younis|Хан-Юніс||gaza
t|jerusalem|Єрусалим
t|east-jerusalem|Східний Єрусалим
x|al-aqsa|мечеть Аль-Акса||jerusalem
r|golan-heights|Голанські висоти
r|southern-lebanon|південь Лівану|Південний Ліван|lebanon
t|aleppo|Алеппо||syria
t|idlib|Ідліб||syria
t|aden|Аден||yemen
t|hodeidah|Ходейда||yemen
r|darfur|Дарфур||sudan
r|kashmir|Кашмір
r|nagorno-karabakh|Нагірний Карабах|Карабах|azerbaijan
`;
