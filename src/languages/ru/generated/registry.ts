// Written by scripts/generate-registry.ts from data/registry. Do not edit.

/** A person or body on each line: type, id, usual name, aliases, what it acts for. */
export const actors = `
p|vladimir-putin|Владимир Путин|Путин;Владимир Владимирович Путин
p|donald-trump|Дональд Трамп|Трамп
p|joe-biden|Джо Байден|Байден;Джозеф Байден
p|volodymyr-zelenskyy|Владимир Зеленский|Зеленский;Володимир Зеленский
p|marco-rubio|Марко Рубио|Рубио
p|mike-waltz|Майк Уолтц|Уолтц;Майкл Уолтц;Уолц;Майк Уолц
p|steve-witkoff|Стив Уиткофф|Уиткофф;Стивен Уиткофф;Виткофф
p|keith-kellogg|Кит Келлог|Келлог;Келлогг
p|sergei-lavrov|Сергей Лавров|Лавров
p|dmitry-peskov|Дмитрий Песков|Песков
p|yuri-ushakov|Юрий Ушаков|Ушаков
p|mohammed-bin-salman|Мухаммед бен Сальман|Мухаммед Бен Сальман Аль Сауд;Мухаммед ибн Салман;Мухаммед бин Салман;Мухаммад ибн Салман
i|white-house|Белый дом||united-states
i|kremlin|Кремль||russia
i|state-department|Госдепартамент|Госдеп;Госдепартамент США;Госдеп США;Государственный департамент;Государственный департамент США|united-states
i|pentagon|Пентагон||united-states
o|european-union|Европейский союз|Евросоюз;ЕС;EU;E.U.
o|united-nations|Организация Объединённых Наций|ООН;UN;U.N.
o|nato|НАТО|Североатлантический альянс;NATO
o|hamas|ХАМАС|ХАМАСа;ХАМАСу;ХАМАСом
o|hezbollah|Хезболла
o|houthis|хуситы|хуситов;хуситам;хуситами;хуситах;Ансар Аллах;Ансар Алла;«Ансар Алла»
o|taliban|Талибан|талибы;талибов;талибам
a|russian-armed-forces|Вооружённые силы России|Вооружённые силы РФ;ВС РФ;ВС России|russia
a|ukrainian-armed-forces|Вооружённые силы Украины|ВСУ;AFU|ukraine
a|us-armed-forces|Вооружённые силы США|ВС США|united-states
a|israeli-armed-forces|Армия обороны Израиля|ЦАХАЛ;IDF|israel
l|nhl|НХЛ|Национальная хоккейная лига;NHL
l|khl|КХЛ|Континентальная хоккейная лига;KHL
i|kan|Кан|Израильская общественная телерадиокорпорация
p|barack-obama|Барак Обама|Обама
p|kamala-harris|Камала Харрис|Харрис
p|j-d-vance|Джей Ди Вэнс|Джеймс Дэвид Вэнс;Вэнс
p|antony-blinken|Энтони Блинкен|Блинкен
p|lloyd-austin|Ллойд Остин
p|pete-hegseth|Пит Хегсет|Хегсет;Питер Хегсет
p|jake-sullivan|Джейк Салливан
p|jared-kushner|Джаред Кушнер|Кушнер
p|karoline-leavitt|Кэролайн Левитт|Левитт;Каролин Левитт;Каролайн Ливитт
p|dmitry-medvedev|Дмитрий Медведев|Медведев
p|sergei-shoigu|Сергей Шойгу|Шойгу
p|andrei-belousov|Андрей Белоусов|Белоусов
p|maria-zakharova|Мария Захарова|Захарова
p|kirill-dmitriev|Кирилл Дмитриев
p|petro-poroshenko|Пётр Порошенко|Порошенко
p|andrii-yermak|Андрей Ермак|Ермак
p|andrii-sybiha|Андрей Сибига|Сибига
p|dmytro-kuleba|Дмитрий Кулеба|Кулеба
p|rustem-umerov|Рустем Умеров|Умеров
p|ursula-von-der-leyen|Урсула фон дер Ляйен|фон дер Ляйен
p|charles-michel|Шарль Мишель
p|donald-tusk|Дональд Туск|Туск
p|kaja-kallas|Кая Каллас|Каллас
p|josep-borrell|Жозеп Боррель|Боррель
p|mark-rutte|Марк Рютте|Рютте
p|jens-stoltenberg|Йенс Столтенберг|Столтенберг
p|antonio-guterres|Антониу Гутерриш|Гутерриш;Антонио Гутерреш;Антониу Гутерреш;Гутерреш
p|hans-grundberg|Ханс Грундберг|Грундберг
p|emmanuel-macron|Эммануэль Макрон|Макрон;Эмманюэль Макрон
p|angela-merkel|Ангела Меркель|Меркель
p|olaf-scholz|Олаф Шольц|Шольц
p|friedrich-merz|Фридрих Мерц|Мерц
p|keir-starmer|Кир Стармер|Стармер
p|rishi-sunak|Риши Сунак|Сунак
p|boris-johnson|Борис Джонсон
p|giorgia-meloni|Джорджа Мелони|Мелони
p|andrzej-duda|Анджей Дуда|Дуда
p|viktor-orban|Виктор Орбан|Орбан
p|aleksandar-vucic|Александр Вучич|Вучич
p|alexander-lukashenko|Александр Лукашенко|Лукашенко
p|justin-trudeau|Джастин Трюдо|Трюдо
p|mark-carney|Марк Карни|Карни
p|xi-jinping|Си Цзиньпин
p|wang-yi|Ван И
p|narendra-modi|Нарендра Моди|Моди
p|fumio-kishida|Фумио Кисида|Кисида
p|kim-jong-un|Ким Чен Ын
o|cia|ЦРУ|CIA|united-states
o|fbi|ФБР|FBI|united-states
i|us-national-security-council|СНБ США|NSC|united-states
i|us-congress|Конгресс США|Конгресс|united-states
i|us-senate|Сенат США||united-states
a|us-central-command|Центральное командование США|ЦЕНТКОМ;CENTCOM|united-states
i|state-duma|Государственная дума|Госдума|russia
i|federation-council|Совет Федерации|Совфед|russia
i|russian-ministry-of-foreign-affairs|Министерство иностранных дел Российской Федерации|МИД РФ;МИД России;российский МИД|russia
i|russian-ministry-of-defence|Министерство обороны Российской Федерации|Минобороны РФ;Минобороны России;российское Минобороны|russia
i|fsb|ФСБ|Федеральная служба безопасности;FSB|russia
a|wagner-group|ЧВК «Вагнер»|ЧВК Вагнер;группа Вагнера
i|verkhovna-rada|Верховная рада|Рада|ukraine
i|security-service-of-ukraine|СБУ|Служба безопасности Украины;SBU|ukraine
i|european-commission|Еврокомиссия|Европейская комиссия|european-union
i|european-council|Европейский совет|Евросовет|european-union
i|european-parliament|Европарламент|Европейский парламент|european-union
o|osce|ОБСЕ|OSCE
i|un-security-council|Совет Безопасности ООН|Совбез ООН;СБ ООН|united-nations
i|un-general-assembly|Генеральная Ассамблея ООН|Генассамблея ООН;ГА ООН|united-nations
o|unrwa|БАПОР|UNRWA|united-nations
o|unicef|ЮНИСЕФ|UNICEF|united-nations
o|world-health-organization|Всемирная организация здравоохранения|ВОЗ;WHO|united-nations
o|world-food-programme|Всемирная продовольственная программа|ВПП;WFP|united-nations
o|iaea|МАГАТЭ|IAEA|united-nations
i|international-criminal-court|Международный уголовный суд|МУС;ICC
i|international-court-of-justice|Международный суд ООН|ICJ|united-nations
o|icrc|Международный комитет Красного Креста|МККК;Красный Крест;ICRC
o|red-crescent|Красный Полумесяц
o|opec|ОПЕК|OPEC
o|opec-plus|ОПЕК|ОПЕК плюс;OPEC
o|g7|Большая семёрка|G7;Группа семи
o|g20|Большая двадцатка|G20;Группа двадцати
o|brics|БРИКС|BRICS
o|sco|ШОС|Шанхайская организация сотрудничества;SCO
o|cis|СНГ|Содружество Независимых Государств;CIS
o|csto|ОДКБ|CSTO
o|arab-league|Лига арабских государств|ЛАГ
o|gcc|ССАГПЗ|Совет сотрудничества арабских государств Персидского залива;GCC
o|oic|ОИС|Организация исламского сотрудничества;OIC
o|african-union|Африканский союз|AU
a|al-qassam-brigades|Бригады Изз ад-Дин аль-Кассам|бригады аль-Кассам|hamas
a|al-quds-brigades|Бригады аль-Кудс||islamic-jihad
o|islamic-jihad|Исламский джихад|Палестинский исламский джихад;PIJ
o|fatah|ФАТХ
o|plo|ООП|Организация освобождения Палестины;PLO|palestine
i|palestinian-authority|Палестинская администрация|Палестинская автономия|palestine
i|gaza-health-ministry|Минздрав Газы|министерство здравоохранения Газы;Минздрав сектора Газа
o|islamic-state|Исламское государство|ИГИЛ;ISIS;ISIL
o|al-qaeda|Аль-Каида
a|syrian-democratic-forces|Сирийские демократические силы|SDF
a|rapid-support-forces|Силы быстрой поддержки|СБР;СБП;Силы быстрого реагирования;Силы оперативной поддержки;RSF
a|irgc|Корпус стражей исламской революции|КСИР;IRGC|iran
i|mossad|Моссад||israel
i|knesset|Кнессет||israel
i|reuters|Рейтер|Reuters
i|associated-press|Ассошиэйтед Пресс|Associated Press;AP
i|afp|Агентство Франс Пресс|АФП;AFP
i|tass|ТАСС|TASS
i|ria-novosti|РИА Новости|РИА «Новости»;RIA
i|interfax|Интерфакс
i|ukrinform|Укринформ
i|axios|Аксиос|Axios
i|cnn|Си-эн-эн|CNN
i|bbc|Би-би-си|BBC
i|new-york-times|Нью-Йорк таймс|New York Times
i|al-jazeera|Аль-Джазира
i|al-arabiya|Аль-Арабия
l|ioc|МОК|Международный олимпийский комитет;IOC
i|republika-srpska|Республика Сербская
i|donetsk-peoples-republic|Донецкая Народная Республика|ДНР;DPR;DNR
i|luhansk-peoples-republic|Луганская Народная Республика|ЛНР;LPR;LNR
p|recep-tayyip-erdogan|Реджеп Тайип Эрдоган|Эрдоган;Тайип Эрдоган;Реджеп Эрдоган
p|hakan-fidan|Хакан Фидан|Фидан
p|benjamin-netanyahu|Биньямин Нетаньяху|Нетаньяху;Беньямин Нетаньяху
p|isaac-herzog|Ицхак Герцог|Герцог
p|yoav-gallant|Йоав Галлант|Галлант;Йоав Галант
p|israel-katz|Исраэль Кац|Израиль Кац
p|mahmoud-abbas|Махмуд Аббас
p|ismail-haniyeh|Исмаил Хания|Хания
p|yahya-sinwar|Яхья Синвар|Синвар
p|khalil-al-hayya|Халиль аль-Хайя
p|osama-hamdan|Усама Хамдан
p|hassan-nasrallah|Хасан Насралла|Насралла;Хассан Насралла
p|ali-khamenei|Али Хаменеи|Хаменеи
p|masoud-pezeshkian|Масуд Пезешкиан|Пезешкиан
p|ebrahim-raisi|Эбрахим Раиси|Раиси;Ибрагим Раиси
p|abbas-araghchi|Аббас Аракчи|Аракчи;Аббас Арагчи
p|hossein-amir-abdollahian|Хосейн Амир Абдоллахиан|Амир Абдоллахиан
p|salman-bin-abdulaziz|Сальман Бен Абдель-Азиз Аль Сауд|Салман ибн Абдул-Азиз;Салман бен Абдель Азиз;король Салман
p|faisal-bin-farhan|Фейсал бен Фархан|Фейсал бин Фархан;Фейсал бен Фархан Аль Сауд
p|tamim-bin-hamad-al-thani|Тамим Бен Хамад Аль Тани|Тамим бен Хамад
p|mohammed-bin-abdulrahman-al-thani|Мухаммед бен Абдель Рахман Аль Тани|Мухаммед Бен Абдель Рахман
p|mohamed-bin-zayed-al-nahyan|Мухаммед Бен Заид Аль Нахайян|Мухаммед бен Заид
p|haitham-bin-tariq|Хейсам бен Тарек|Хайсам бен Тарик
p|abdullah-ii|Абдалла II|король Абдалла
p|abdel-fattah-el-sisi|Абдель Фаттах ас-Сиси|ас-Сиси;Абдельфаттах Сиси
p|badr-abdelatty|Бадр Абдель Аты|Бадр Абделати;Бадр Абдель Ати;Бадр Абдулати
p|bashar-al-assad|Башар Асад|Асад
p|ahmed-al-sharaa|Ахмед аш-Шараа|Ахмед Шараа;аш-Шараа;Ахмед аш-Шара
p|najib-mikati|Наджиб Микати|Микати
p|joseph-aoun|Жозеф Аун|Джозеф Аун
p|rashad-al-alimi|Рашад аль-Алими
p|abdel-fattah-al-burhan|Абдель Фаттах аль-Бурхан|аль-Бурхан
p|nikol-pashinyan|Никол Пашинян|Пашинян
p|ilham-aliyev|Ильхам Алиев
p|kassym-jomart-tokayev|Касым-Жомарт Токаев|Токаев
p|shavkat-mirziyoyev|Шавкат Мирзиёев|Мирзиёев
`;

/** A place on each line: type, id, usual name, aliases, what it is within. */
export const places = `
s|black-sea|Чёрное море|Черноморский регион
s|red-sea|Красное море
r|kursk|Курская область|Курск;Курский регион;Курщина|russia
w|middle-east|Ближний Восток
r|gaza|Газа|сектор Газа;сектора Газа;секторе Газа;сектору Газа;сектором Газа|palestine
r|west-bank|Западный берег реки Иордан|Западный берег|palestine
t|jeddah|Джидда||saudi-arabia
t|geneva|Женева||switzerland
t|istanbul|Стамбул||turkey
s|mediterranean-sea|Средиземное море
s|baltic-sea|Балтийское море
s|sea-of-azov|Азовское море
s|south-china-sea|Южно-Китайское море
s|persian-gulf|Персидский залив
s|strait-of-hormuz|Ормузский пролив
s|bab-el-mandeb|Баб-эль-Мандебский пролив
x|suez-canal|Суэцкий канал||egypt
w|europe|Европа
w|africa|Африка
w|asia|Азия
w|central-asia|Центральная Азия|Средняя Азия
w|latin-america|Латинская Америка
w|south-caucasus|Южный Кавказ|Кавказ;Закавказье
r|korean-peninsula|Корейский полуостров
r|crimea|Крым|Крыма;Крыму;Крымом;Крымский полуостров|ukraine
r|donbas|Донбасс||ukraine
r|donetsk|Донецкая область|Донецк;Донетчина|ukraine
r|luhansk|Луганская область|Луганск;Луганщина|ukraine
r|zaporizhzhia|Запорожская область|Запорожье|ukraine
x|zaporizhzhia-nuclear-power-plant|Запорожская АЭС|ЗАЭС;Запорожская атомная электростанция;ZNPP|ukraine
r|kherson|Херсонская область|Херсон|ukraine
r|kharkiv|Харьковская область|Харьков|ukraine
r|sumy|Сумская область|Сумы|ukraine
r|odesa|Одесская область|Одесса|ukraine
t|lviv|Львов||ukraine
t|mariupol|Мариуполь||ukraine
t|bakhmut|Бахмут||ukraine
t|sevastopol|Севастополь||crimea
r|belgorod|Белгородская область|Белгород|russia
r|bryansk|Брянская область|Брянск|russia
r|alaska|Аляска||united-states
t|anchorage|Анкоридж||alaska
t|saint-petersburg|Санкт-Петербург|Петербург|russia
t|sochi|Сочи||russia
t|new-york|Нью-Йорк||united-states
t|brussels|Брюссель||belgium
t|munich|Мюнхен||germany
t|dubai|Дубай||united-arab-emirates
t|sharm-el-sheikh|Шарм-эш-Шейх|Шарм-эль-Шейх|egypt
r|sinai|Синай|Синайский полуостров|egypt
t|rafah|Рафах||gaza
x|rafah-crossing|КПП Рафах|КПП «Рафах»|gaza
t|gaza-city|город Газа||gaza
r|northern-gaza|север сектора Газа||gaza
r|southern-gaza|юг сектора Газа||gaza
t|khan-younis|Хан-Юнис||gaza
t|jerusalem|Иерусалим
t|east-jerusalem|Восточный Иерусалим
x|al-aqsa|мечеть Аль-Акса|Аль-Акса|jerusalem
r|golan-heights|Голанские высоты
r|southern-lebanon|юг Ливана|Южный Ливан|lebanon
t|aleppo|Алеппо||syria
t|idlib|Идлиб||syria
t|aden|Аден||yemen
t|hodeidah|Ходейда||yemen
r|darfur|Дарфур||sudan
r|kashmir|Кашмир
r|nagorno-karabakh|Нагорный Карабах|Карабах|azerbaijan
`;
