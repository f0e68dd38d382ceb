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
i|state-department|Госдепартамент|Госдеп;Госдепартамент США;Госдеп США|united-states
i|pentagon|Пентагон||united-states
o|european-union|Европейский союз|Евросоюз;ЕС;EU;E.U.
o|united-nations|Организация Объединённых Наций|ООН;UN;U.N.
o|nato|НАТО|Североатлантический альянс;NATO
o|hamas|ХАМАС|ХАМАСа;ХАМАСу;ХАМАСом
o|hezbollah|Хезболла
o|houthis|хуситы|хуситов;хуситам;хуситами;хуситах;Ансар Аллах
o|taliban|Талибан|талибы;талибов;талибам
a|russian-armed-forces|Вооружённые силы России|Вооружённые силы РФ;ВС РФ;ВС России|russia
a|ukrainian-armed-forces|Вооружённые силы Украины|ВСУ;AFU|ukraine
a|us-armed-forces|Вооружённые силы США|ВС США|united-states
a|israeli-armed-forces|Армия обороны Израиля|ЦАХАЛ;IDF|israel
l|nhl|НХЛ|Национальная хоккейная лига;NHL
l|khl|КХЛ|Континентальная хоккейная лига;KHL
i|kan|Кан|Израильская общественная телерадиокорпорация
p|barack-obama|Барак Обама|Обама
p|george-w-bush|Джордж Буш
p|bill-clinton|Билл Клинтон
p|hillary-clinton|Хиллари Клинтон
p|kamala-harris|Камала Харрис|Харрис
p|j-d-vance|Джей Ди Вэнс|Джеймс Дэвид Вэнс;Вэнс
p|mike-pence|Майк Пенс
p|antony-blinken|Энтони Блинкен|Блинкен
p|mike-pompeo|Майк Помпео|Помпео
p|rex-tillerson|Рекс Тиллерсон|Тиллерсон
p|john-kerry|Джон Керри|Керри
p|lloyd-austin|Ллойд Остин
p|pete-hegseth|Пит Хегсет|Хегсет;Питер Хегсет
p|mark-esper|Марк Эспер
p|james-mattis|Джеймс Мэттис
p|jake-sullivan|Джейк Салливан
p|john-bolton|Джон Болтон
p|scott-bessent|Скотт Бессент|Бессент
p|janet-yellen|Джанет Йеллен|Йеллен
p|howard-lutnick|Говард Лютник|Лютник;Говард Латник
p|pam-bondi|Пэм Бонди
p|tulsi-gabbard|Тулси Габбард|Габбард
p|john-ratcliffe|Джон Рэтклифф
p|william-burns|Уильям Бёрнс
p|jared-kushner|Джаред Кушнер|Кушнер
p|ivanka-trump|Иванка Трамп
p|melania-trump|Мелания Трамп
p|elon-musk|Илон Маск|Маск
p|adam-boehler|Адам Бёлер|Адам Боулер
p|massad-boulos|Массад Булос
p|tom-barrack|Том Баррак
p|morgan-ortagus|Морган Ортагус
p|brett-mcgurk|Бретт Макгёрк|Бретт Макгурк
p|amos-hochstein|Амос Хокстин|Хокстин;Амос Хохштейн
p|tim-lenderking|Тим Лендеркинг|Лендеркинг
p|karoline-leavitt|Кэролайн Левитт|Левитт;Каролин Левитт;Каролайн Ливитт
p|karine-jean-pierre|Карин Жан-Пьер
p|jen-psaki|Джен Псаки|Псаки;Дженнифер Псаки
p|emily-horne|Эмили Хорн
p|adrienne-watson|Эдриенн Уотсон
p|john-kirby|Джон Кирби
p|matthew-miller|Мэтью Миллер
p|tammy-bruce|Тэмми Брюс
p|ned-price|Нед Прайс
p|sean-parnell|Шон Парнелл
p|victoria-nuland|Виктория Нуланд|Нуланд
p|linda-thomas-greenfield|Линда Томас-Гринфилд
p|mike-johnson|Майк Джонсон
p|nancy-pelosi|Нэнси Пелоси|Пелоси
p|lindsey-graham|Линдси Грэм|Линдси Грэхем
p|mark-milley|Марк Милли
p|dmitry-medvedev|Дмитрий Медведев|Медведев
p|mikhail-mishustin|Михаил Мишустин|Мишустин
p|sergei-shoigu|Сергей Шойгу|Шойгу
p|andrei-belousov|Андрей Белоусов|Белоусов
p|maria-zakharova|Мария Захарова|Захарова
p|kirill-dmitriev|Кирилл Дмитриев
p|vladimir-medinsky|Владимир Мединский|Мединский
p|grigory-karasin|Григорий Карасин
p|sergei-beseda|Сергей Беседа
p|sergei-ryabkov|Сергей Рябков|Рябков
p|alexander-grushko|Александр Грушко
p|mikhail-bogdanov|Михаил Богданов
p|mikhail-galuzin|Михаил Галузин
p|nikolai-patrushev|Николай Патрушев|Патрушев
p|sergei-naryshkin|Сергей Нарышкин|Нарышкин
p|valery-gerasimov|Валерий Герасимов|Герасимов
p|vasily-nebenzya|Василий Небензя|Небензя
p|vyacheslav-volodin|Вячеслав Володин|Володин
p|valentina-matviyenko|Валентина Матвиенко|Матвиенко
p|ramzan-kadyrov|Рамзан Кадыров|Кадыров
p|yevgeny-prigozhin|Евгений Пригожин|Пригожин
p|alexei-navalny|Алексей Навальный|Навальный
p|yulia-navalnaya|Юлия Навальная|Навальная
p|alexander-darchiev|Александр Дарчиев
p|tatyana-moskalkova|Татьяна Москалькова|Москалькова
p|petro-poroshenko|Пётр Порошенко|Порошенко
p|viktor-yanukovych|Виктор Янукович|Янукович
p|andrii-yermak|Андрей Ермак|Ермак
p|andrii-sybiha|Андрей Сибига|Сибига
p|dmytro-kuleba|Дмитрий Кулеба|Кулеба
p|rustem-umerov|Рустем Умеров|Умеров
p|oleksii-reznikov|Алексей Резников|Резников
p|denys-shmyhal|Денис Шмыгаль|Шмыгаль
p|yulia-svyrydenko|Юлия Свириденко|Свириденко
p|oleksandr-syrskyi|Александр Сырский|Сырский
p|valerii-zaluzhnyi|Валерий Залужный|Залужный
p|kyrylo-budanov|Кирилл Буданов|Буданов
p|mykhailo-podolyak|Михаил Подоляк|Подоляк
p|heorhii-tykhyi|Георгий Тихий
p|dmytro-lubinets|Дмитрий Лубинец|Лубинец
p|oksana-markarova|Оксана Маркарова
p|ursula-von-der-leyen|Урсула фон дер Ляйен|фон дер Ляйен
p|charles-michel|Шарль Мишель
p|antonio-costa|Антониу Кошта|Антонио Кошта
p|donald-tusk|Дональд Туск|Туск
p|kaja-kallas|Кая Каллас|Каллас
p|josep-borrell|Жозеп Боррель|Боррель
p|federica-mogherini|Федерика Могерини|Могерини
p|roberta-metsola|Роберта Метсола|Метсола
p|mark-rutte|Марк Рютте|Рютте
p|jens-stoltenberg|Йенс Столтенберг|Столтенберг
p|antonio-guterres|Антониу Гутерриш|Гутерриш;Антонио Гутерреш;Гутерреш
p|ban-ki-moon|Пан Ги Мун
p|stephane-dujarric|Стефан Дюжаррик|Дюжаррик
p|geir-pedersen|Гейр Педерсен
p|hans-grundberg|Ханс Грундберг|Грундберг
p|martin-griffiths|Мартин Гриффитс
p|volker-turk|Фолькер Тюрк
p|philippe-lazzarini|Филипп Лаззарини|Лаззарини
p|tedros-adhanom-ghebreyesus|Тедрос Адханом Гебрейесус
p|rafael-grossi|Рафаэль Гросси|Гросси;Рафаэль Мариано Гросси
p|karim-khan|Карим Хан
p|ahmed-aboul-gheit|Ахмед Абуль Гейт|Ахмед Абу-ль-Гейт
p|jasem-albudaiwi|Джасем аль-Будайви
p|emmanuel-macron|Эммануэль Макрон|Макрон;Эмманюэль Макрон
p|francois-hollande|Франсуа Олланд|Олланд
p|catherine-colonna|Катрин Колонна
p|stephane-sejourne|Стефан Сежурне
p|jean-noel-barrot|Жан-Ноэль Барро
p|jean-yves-le-drian|Жан-Ив Ле Дриан
p|sebastien-lecornu|Себастьян Лекорню
p|francois-bayrou|Франсуа Байру
p|angela-merkel|Ангела Меркель|Меркель
p|olaf-scholz|Олаф Шольц|Шольц
p|friedrich-merz|Фридрих Мерц|Мерц
p|annalena-baerbock|Анналена Бербок|Бербок
p|johann-wadephul|Йоханн Вадефуль|Вадефуль;Йоган Вадефуль
p|boris-pistorius|Борис Писториус|Писториус
p|frank-walter-steinmeier|Франк-Вальтер Штайнмайер|Штайнмайер
p|keir-starmer|Кир Стармер|Стармер
p|rishi-sunak|Риши Сунак|Сунак
p|boris-johnson|Борис Джонсон
p|liz-truss|Лиз Трасс
p|theresa-may|Тереза Мэй
p|david-cameron|Дэвид Кэмерон
p|david-lammy|Дэвид Лэмми
p|yvette-cooper|Иветт Купер
p|john-healey|Джон Хили
p|ben-wallace|Бен Уоллес
p|james-cleverly|Джеймс Клеверли
p|charles-iii|Карл III
p|giorgia-meloni|Джорджа Мелони|Мелони
p|mario-draghi|Марио Драги|Драги
p|antonio-tajani|Антонио Таяни|Таяни
p|sergio-mattarella|Серджо Маттарелла|Маттарелла
p|pedro-sanchez|Педро Санчес
p|jose-manuel-albares|Хосе Мануэль Альбарес
p|andrzej-duda|Анджей Дуда|Дуда
p|karol-nawrocki|Кароль Навроцкий|Навроцкий
p|radoslaw-sikorski|Радослав Сикорский|Сикорский
p|mateusz-morawiecki|Матеуш Моравецкий|Моравецкий
p|wladyslaw-kosiniak-kamysz|Владислав Косиняк-Камыш
p|viktor-orban|Виктор Орбан|Орбан
p|peter-szijjarto|Петер Сийярто|Сийярто
p|robert-fico|Роберт Фицо|Фицо
p|petr-pavel|Петр Павел
p|petr-fiala|Петр Фиала|Фиала
p|andrej-babis|Андрей Бабиш
p|klaus-iohannis|Клаус Йоханнис|Йоханнис
p|nicusor-dan|Никушор Дан
p|maia-sandu|Майя Санду|Санду
p|aleksandar-vucic|Александр Вучич|Вучич
p|milorad-dodik|Милорад Додик|Додик
p|kyriakos-mitsotakis|Кириакос Мицотакис|Мицотакис
p|nikos-christodoulides|Никос Христодулидис|Христодулидис
p|alexander-stubb|Александр Стубб|Стубб
p|sauli-niinisto|Саули Ниинистё|Ниинистё
p|petteri-orpo|Петтери Орпо
p|sanna-marin|Санна Марин
p|ulf-kristersson|Ульф Кристерссон|Кристерссон
p|mette-frederiksen|Метте Фредериксен|Фредериксен
p|lars-lokke-rasmussen|Ларс Лёкке Расмуссен
p|jonas-gahr-store|Йонас Гар Стёре
p|espen-barth-eide|Эспен Барт Эйде
p|gitanas-nauseda|Гитанас Науседа|Науседа
p|gabrielius-landsbergis|Габриэлюс Ландсбергис|Ландсбергис
p|edgars-rinkevics|Эдгар Ринкевич|Ринкевич
p|alar-karis|Алар Карис
p|kristen-michal|Кристен Михал
p|margus-tsahkna|Маргус Цахкна
p|dick-schoof|Дик Схоф
p|bart-de-wever|Барт де Вевер
p|alexander-de-croo|Александр де Кроо
p|karin-keller-sutter|Карин Келлер-Зуттер
p|ignazio-cassis|Иньяцио Кассис
p|christian-stocker|Кристиан Штокер
p|karl-nehammer|Карл Нехаммер|Нехаммер
p|micheal-martin|Михол Мартин
p|alexander-lukashenko|Александр Лукашенко|Лукашенко
p|sviatlana-tsikhanouskaya|Светлана Тихановская|Тихановская
p|justin-trudeau|Джастин Трюдо|Трюдо
p|mark-carney|Марк Карни|Карни
p|melanie-joly|Мелани Жоли
p|claudia-sheinbaum|Клаудия Шейнбаум|Шейнбаум
p|luiz-inacio-lula-da-silva|Луис Инасиу Лула да Силва|Лула да Силва
p|jair-bolsonaro|Жаир Болсонару|Болсонару
p|javier-milei|Хавьер Милей|Милей
p|nicolas-maduro|Николас Мадуро|Мадуро
p|gustavo-petro|Густаво Петро
p|miguel-diaz-canel|Мигель Диас-Канель
p|xi-jinping|Си Цзиньпин
p|li-qiang|Ли Цян
p|wang-yi|Ван И
p|qin-gang|Цинь Ган
p|dong-jun|Дун Цзюнь
p|mao-ning|Мао Нин
p|lin-jian|Линь Цзянь
p|li-hui|Ли Хуэй
p|narendra-modi|Нарендра Моди|Моди
p|droupadi-murmu|Дроупади Мурму|Мурму
p|subrahmanyam-jaishankar|Субраманьям Джайшанкар|Джайшанкар
p|rajnath-singh|Раджнатх Сингх
p|ajit-doval|Аджит Довал|Довал
p|shehbaz-sharif|Шахбаз Шариф|Шехбаз Шариф
p|imran-khan|Имран Хан
p|ishaq-dar|Исхак Дар
p|asim-munir|Асим Мунир
p|asif-ali-zardari|Асиф Али Зардари
p|shinzo-abe|Синдзо Абэ
p|fumio-kishida|Фумио Кисида|Кисида
p|shigeru-ishiba|Сигэру Исиба|Исиба
p|sanae-takaichi|Санаэ Такаити|Такаити
p|kim-jong-un|Ким Чен Ын
p|kim-yo-jong|Ким Ё Чен
p|choe-son-hui|Цой Сон Хи
p|moon-jae-in|Мун Чжэ Ин
p|yoon-suk-yeol|Юн Сок Ёль
p|lee-jae-myung|Ли Чжэ Мён
p|lai-ching-te|Лай Циндэ
p|joko-widodo|Джоко Видодо
p|prabowo-subianto|Прабово Субианто
p|anwar-ibrahim|Анвар Ибрагим
p|ferdinand-marcos-jr|Фердинанд Маркос
p|to-lam|То Лам
p|anthony-albanese|Энтони Албаниз|Албаниз
o|cia|ЦРУ|CIA|united-states
o|fbi|ФБР|FBI|united-states
i|us-national-security-council|СНБ США|NSC|united-states
i|us-congress|Конгресс США|Конгресс|united-states
i|us-senate|Сенат США||united-states
i|us-house-of-representatives|Палата представителей США||united-states
i|us-department-of-the-treasury|Минфин США||united-states
a|us-central-command|Центральное командование США|ЦЕНТКОМ;CENTCOM|united-states
i|state-duma|Государственная дума|Госдума|russia
i|federation-council|Совет Федерации|Совфед|russia
i|russian-ministry-of-foreign-affairs|Министерство иностранных дел Российской Федерации|МИД РФ;МИД России;российский МИД|russia
i|russian-ministry-of-defence|Министерство обороны Российской Федерации|Минобороны РФ;Минобороны России;российское Минобороны|russia
i|fsb|ФСБ|Федеральная служба безопасности;FSB|russia
i|rdif|РФПИ|Российский фонд прямых инвестиций;RDIF|russia
i|gazprom|Газпром
i|rosatom|Росатом||russia
a|wagner-group|ЧВК «Вагнер»|ЧВК Вагнер;группа Вагнера
i|verkhovna-rada|Верховная рада|Рада|ukraine
i|office-of-the-president-of-ukraine|Офис президента Украины|Офис президента|ukraine
i|bankova|Банковая||ukraine
i|security-service-of-ukraine|СБУ|Служба безопасности Украины;SBU|ukraine
i|defence-intelligence-of-ukraine|ГУР|HUR|ukraine
i|ukrainian-national-security-council|СНБО|Совет национальной безопасности и обороны;NSDC|ukraine
i|coordination-headquarters|Координационный штаб по вопросам обращения с военнопленными|Координационный штаб|ukraine
i|european-commission|Еврокомиссия|Европейская комиссия|european-union
i|european-council|Европейский совет|Евросовет|european-union
i|european-parliament|Европарламент|Европейский парламент|european-union
i|european-central-bank|Европейский центральный банк|ЕЦБ;ECB
o|council-of-europe|Совет Европы
o|osce|ОБСЕ|OSCE
i|un-security-council|Совет Безопасности ООН|Совбез ООН;СБ ООН|united-nations
i|un-general-assembly|Генеральная Ассамблея ООН|Генассамблея ООН;ГА ООН|united-nations
o|unrwa|БАПОР|UNRWA|united-nations
o|unicef|ЮНИСЕФ|UNICEF|united-nations
o|unifil|ЮНИФИЛ|ВСООНЛ;UNIFIL|united-nations
o|ocha|УКГВ|OCHA|united-nations
o|world-health-organization|Всемирная организация здравоохранения|ВОЗ;WHO|united-nations
o|world-food-programme|Всемирная продовольственная программа|ВПП;WFP|united-nations
o|iaea|МАГАТЭ|IAEA|united-nations
o|opcw|ОЗХО|OPCW
i|international-criminal-court|Международный уголовный суд|МУС;ICC
i|international-court-of-justice|Международный суд ООН|ICJ|united-nations
o|icrc|Международный комитет Красного Креста|МККК;Красный Крест;ICRC
o|red-crescent|Красный Полумесяц
o|imf|МВФ|Международный валютный фонд;IMF
o|world-bank|Всемирный банк
o|wto|ВТО|WTO
o|opec|ОПЕК|OPEC
o|opec-plus|ОПЕК|ОПЕК плюс;OPEC
o|g7|Большая семёрка|G7
o|g20|Большая двадцатка|G20
o|brics|БРИКС|BRICS
o|sco|ШОС|Шанхайская организация сотрудничества;SCO
o|cis|СНГ|Содружество Независимых Государств;CIS
o|csto|ОДКБ|CSTO
o|eurasian-economic-union|ЕАЭС|Евразийский экономический союз;EAEU
o|arab-league|Лига арабских государств|ЛАГ
o|gcc|ССАГПЗ|Совет сотрудничества арабских государств Персидского залива;GCC
o|oic|ОИС|Организация исламского сотрудничества;OIC
o|african-union|Африканский союз|AU
o|ecowas|ЭКОВАС|ECOWAS
o|asean|АСЕАН|ASEAN
o|igad|ИГАД|IGAD
o|amnesty-international|Международная амнистия
o|human-rights-watch|Хьюман Райтс Вотч|HRW
a|al-qassam-brigades|Бригады Изз ад-Дин аль-Кассам|бригады аль-Кассам|hamas
a|al-quds-brigades|Бригады аль-Кудс||islamic-jihad
o|islamic-jihad|Исламский джихад|Палестинский исламский джихад;PIJ
o|fatah|ФАТХ
o|plo|ООП|Организация освобождения Палестины;PLO|palestine
i|palestinian-authority|Палестинская администрация|Палестинская автономия|palestine
i|gaza-health-ministry|Минздрав Газы|министерство здравоохранения Газы;Минздрав сектора Газа
o|islamic-state|Исламское государство|ИГИЛ;ISIS;ISIL
o|al-qaeda|Аль-Каида
o|hayat-tahrir-al-sham|Хайят Тахрир аш-Шам|HTS
a|syrian-democratic-forces|Сирийские демократические силы|SDF
o|pkk|Рабочая партия Курдистана|РПК;PKK
a|rapid-support-forces|Силы быстрой поддержки|RSF
a|irgc|Корпус стражей исламской революции|КСИР;IRGC|iran
i|mossad|Моссад||israel
i|shin-bet|Шин-Бет|Шабак;ШАБАК|israel
i|knesset|Кнессет||israel
i|likud|Ликуд
i|downing-street|Даунинг-стрит||united-kingdom
i|elysee|Елисейский дворец||france
i|bundestag|Бундестаг||germany
i|saudi-press-agency|Саудовское агентство печати|SPA|saudi-arabia
i|reuters|Рейтер|Reuters
i|associated-press|Ассошиэйтед Пресс|Associated Press;AP
i|afp|Агентство Франс Пресс|АФП;AFP
i|tass|ТАСС|TASS
i|ria-novosti|РИА Новости|РИА «Новости»;RIA
i|interfax|Интерфакс
i|interfax-ukraine|Интерфакс-Украина
i|ukrinform|Укринформ
i|axios|Аксиос|Axios
i|bloomberg|Блумберг|Bloomberg
i|cnn|Си-эн-эн|CNN
i|bbc|Би-би-си|BBC
i|fox-news|Фокс Ньюс|Fox News
i|new-york-times|Нью-Йорк таймс|New York Times
i|washington-post|Вашингтон пост|Washington Post
i|wall-street-journal|Уолл-стрит джорнал|Wall Street Journal;WSJ
i|financial-times|Файнэншл таймс|Financial Times
i|al-jazeera|Аль-Джазира
i|al-arabiya|Аль-Арабия
i|xinhua|Синьхуа
i|anadolu|Анадолу
i|irna|ИРНА|IRNA|iran
i|sana|САНА|SANA|syria
i|wafa|ВАФА|WAFA|palestine
i|haaretz|Гаарец
i|yedioth-ahronoth|Едиот Ахронот
i|times-of-israel|Таймс оф Исраэль
i|channel-12|12-й канал
i|channel-13|13-й канал
i|telegram|Телеграм
l|nba|НБА|NBA
l|uefa|УЕФА|UEFA
l|fifa|ФИФА|FIFA
l|iihf|ИИХФ|Международная федерация хоккея;IIHF
l|ioc|МОК|Международный олимпийский комитет;IOC
i|republika-srpska|Республика Сербская
g|coalition-of-the-willing|Коалиция желающих
i|axis-of-resistance|Ось сопротивления
i|democratic-party|Демократическая партия
i|republican-party|Республиканская партия
i|donetsk-peoples-republic|Донецкая Народная Республика|ДНР;DPR;DNR
i|luhansk-peoples-republic|Луганская Народная Республика|ЛНР;LPR;LNR
a|azov|полк «Азов»|бригада «Азов»|ukraine
p|recep-tayyip-erdogan|Реджеп Тайип Эрдоган|Эрдоган;Тайип Эрдоган;Реджеп Эрдоган
p|hakan-fidan|Хакан Фидан|Фидан
p|mevlut-cavusoglu|Мевлют Чавушоглу|Чавушоглу
p|yasar-guler|Яшар Гюлер
p|hulusi-akar|Хулуси Акар|Акар
p|ibrahim-kalin|Ибрагим Калын
p|benjamin-netanyahu|Биньямин Нетаньяху|Нетаньяху;Беньямин Нетаньяху
p|yair-lapid|Яир Лапид|Лапид
p|naftali-bennett|Нафтали Беннет|Беннет;Нафтали Беннетт
p|isaac-herzog|Ицхак Герцог|Герцог
p|yoav-gallant|Йоав Галлант|Галлант;Йоав Галант
p|israel-katz|Исраэль Кац|Израиль Кац
p|gideon-saar|Гидеон Саар
p|eli-cohen|Эли Коэн
p|benny-gantz|Бени Ганц|Ганц;Бенни Ганц
p|gadi-eisenkot|Гади Айзенкот|Айзенкот;Гади Эйзенкот
p|itamar-ben-gvir|Итамар Бен-Гвир|Бен-Гвир
p|bezalel-smotrich|Бецалель Смотрич|Смотрич
p|ron-dermer|Рон Дермер|Дермер
p|herzi-halevi|Херци Халеви
p|eyal-zamir|Эяль Замир
p|daniel-hagari|Даниэль Хагари|Хагари
p|avichay-adraee|Авихай Адраи
p|ronen-bar|Ронен Бар
p|david-barnea|Давид Барнеа|Барнеа
p|mahmoud-abbas|Махмуд Аббас
p|mohammad-mustafa|Мухаммед Мустафа
p|mohammad-shtayyeh|Мухаммед Штайе
p|hussein-al-sheikh|Хусейн аш-Шейх
p|ismail-haniyeh|Исмаил Хания|Хания
p|yahya-sinwar|Яхья Синвар|Синвар
p|khalil-al-hayya|Халиль аль-Хайя
p|khaled-mashal|Халед Машаль
p|mohammed-deif|Мухаммед Дейф
p|osama-hamdan|Усама Хамдан
p|abu-obeida|Абу Убейда
p|hassan-nasrallah|Хасан Насралла|Насралла;Хассан Насралла
p|naim-qassem|Наим Касем
p|ali-khamenei|Али Хаменеи|Хаменеи
p|masoud-pezeshkian|Масуд Пезешкиан|Пезешкиан
p|ebrahim-raisi|Эбрахим Раиси|Раиси;Ибрагим Раиси
p|hassan-rouhani|Хасан Рухани|Рухани;Хасан Роухани
p|abbas-araghchi|Аббас Аракчи|Аракчи;Аббас Арагчи
p|hossein-amir-abdollahian|Хосейн Амир Абдоллахиан|Амир Абдоллахиан
p|mohammad-javad-zarif|Мохаммад Джавад Зариф|Джавад Зариф;Зариф
p|esmail-baghaei|Эсмаил Багаи|Эсмаил Бакаи
p|nasser-kanaani|Насер Канани
p|mohammad-bagher-ghalibaf|Мохаммад Багер Галибаф
p|ali-larijani|Али Лариджани
p|ali-shamkhani|Али Шамхани
p|qasem-soleimani|Касем Сулеймани|Сулеймани
p|mohammad-mokhber|Мохаммад Мохбер|Мохбер
p|salman-bin-abdulaziz|Сальман Бен Абдель-Азиз Аль Сауд|Салман ибн Абдул-Азиз;Салман бен Абдель Азиз;король Салман
p|faisal-bin-farhan|Фейсал бен Фархан|Фейсал бин Фархан;Фейсал бен Фархан Аль Сауд
p|khalid-bin-salman|Халид бен Сальман|Халед бен Салман
p|adel-al-jubeir|Адель аль-Джубейр
p|musaad-al-aiban|Мусаид аль-Айбан
p|tamim-bin-hamad-al-thani|Тамим Бен Хамад Аль Тани|Тамим бен Хамад
p|mohammed-bin-abdulrahman-al-thani|Мухаммед бен Абдель Рахман Аль Тани|Мухаммед Бен Абдель Рахман
p|majed-al-ansari|Маджид аль-Ансари
p|mohamed-bin-zayed-al-nahyan|Мухаммед Бен Заид Аль Нахайян|Мухаммед бен Заид
p|abdullah-bin-zayed-al-nahyan|Абдалла бен Заид Аль Нахайян|Абдалла бен Заид
p|mohammed-bin-rashid-al-maktoum|Мухаммед бен Рашид Аль Мактум
p|anwar-gargash|Анвар Гаргаш|Гаргаш
p|mishal-al-ahmad-al-jaber-al-sabah|Мишааль аль-Ахмед аль-Джабер ас-Сабах
p|hamad-bin-isa-al-khalifa|Хамад бен Иса Аль Халифа
p|haitham-bin-tariq|Хейсам бен Тарек|Хайсам бен Тарик
p|badr-al-busaidi|Бадр аль-Бусаиди
p|abdullah-ii|Абдалла II|король Абдалла
p|ayman-safadi|Айман Сафади|Сафади
p|abdel-fattah-el-sisi|Абдель Фаттах ас-Сиси|ас-Сиси;Абдельфаттах Сиси
p|badr-abdelatty|Бадр Абдель Аты
p|sameh-shoukry|Самех Шукри|Шукри
p|mostafa-madbouly|Мустафа Мадбули|Мадбули
p|hassan-rashad|Хасан Рашад
p|abbas-kamel|Аббас Камель
p|bashar-al-assad|Башар Асад|Асад
p|ahmed-al-sharaa|Ахмед аш-Шараа|Ахмед Шараа;аш-Шараа;Ахмед аш-Шара
p|asaad-al-shaibani|Асаад аш-Шейбани|Асаад аш-Шибани
p|murhaf-abu-qasra|Мурхаф Абу Касра
p|mazloum-abdi|Мазлум Абди
p|najib-mikati|Наджиб Микати|Микати
p|joseph-aoun|Жозеф Аун|Джозеф Аун
p|michel-aoun|Мишель Аун
p|nawaf-salam|Наваф Салам
p|nabih-berri|Набих Берри|Берри
p|mohammed-shia-al-sudani|Мухаммед ас-Судани|Мухаммед Шиа ас-Судани
p|mustafa-al-kadhimi|Мустафа аль-Казыми
p|abdul-latif-rashid|Абдул Латиф Рашид
p|fuad-hussein|Фуад Хусейн
p|masoud-barzani|Масуд Барзани
p|nechirvan-barzani|Нечирван Барзани
p|rashad-al-alimi|Рашад аль-Алими
p|abdul-malik-al-houthi|Абдель Малик аль-Хуси
p|mohammed-abdulsalam|Мухаммед Абдель Салам
p|yahya-saree|Яхья Сариа
p|abdel-fattah-al-burhan|Абдель Фаттах аль-Бурхан|аль-Бурхан
p|mohamed-hamdan-dagalo|Мохаммед Хамдан Дагло|Хемети
p|abdalla-hamdok|Абдалла Хамдок|Хамдок
p|kais-saied|Каис Саид
p|abdelmadjid-tebboune|Абдельмаджид Теббун|Теббун
p|ahmed-attaf|Ахмед Аттаф
p|mohammed-vi|Мухаммед VI|Мохаммед VI
p|nasser-bourita|Насер Бурита|Бурита
p|khalifa-haftar|Халифа Хафтар|Хафтар
p|abdul-hamid-dbeibeh|Абдель Хамид Дбейба
p|mohamed-al-menfi|Мухаммед аль-Манфи|Мухаммед Менфи
p|nikol-pashinyan|Никол Пашинян|Пашинян
p|ararat-mirzoyan|Арарат Мирзоян|Мирзоян
p|ilham-aliyev|Ильхам Алиев
p|jeyhun-bayramov|Джейхун Байрамов|Байрамов
p|irakli-kobakhidze|Ираклий Кобахидзе|Кобахидзе
p|salome-zourabichvili|Саломе Зурабишвили|Зурабишвили
p|mikheil-kavelashvili|Михаил Кавелашвили|Кавелашвили
p|kassym-jomart-tokayev|Касым-Жомарт Токаев|Токаев
p|nursultan-nazarbayev|Нурсултан Назарбаев|Назарбаев
p|murat-nurtleu|Мурат Нуртлеу
p|shavkat-mirziyoyev|Шавкат Мирзиёев|Мирзиёев
p|sadyr-japarov|Садыр Жапаров|Жапаров
p|emomali-rahmon|Эмомали Рахмон|Рахмон
p|serdar-berdimuhamedow|Сердар Бердымухамедов
p|ashraf-ghani|Ашраф Гани
p|cyril-ramaphosa|Сирил Рамафоза|Рамафоза
p|abiy-ahmed|Абий Ахмед
p|isaias-afwerki|Исайяс Афеворки|Афеворки
p|hassan-sheikh-mohamud|Хасан Шейх Махмуд
p|william-ruto|Уильям Руто
p|paul-kagame|Поль Кагаме|Кагаме
p|felix-tshisekedi|Феликс Чисекеди|Чисекеди
p|yoweri-museveni|Йовери Мусевени|Мусевени
p|salva-kiir|Сальва Киир
p|bola-tinubu|Бола Тинубу|Тинубу
p|pope-francis|папа Франциск|Папа Римский Франциск
p|pope-leo-xiv|папа Лев XIV|Лев XIV
p|brian-hughes|Брайан Хьюз
p|sebastian-gorka|Себастьян Горка
p|susie-wiles|Сьюзи Уайлс
p|chris-wright|Крис Райт
p|aleksandr-novak|Александр Новак
p|anton-siluanov|Антон Силуанов|Силуанов
p|elvira-nabiullina|Эльвира Набиуллина|Набиуллина
p|rodion-miroshnik|Родион Мирошник
p|denis-pushilin|Денис Пушилин|Пушилин
p|vyacheslav-gladkov|Вячеслав Гладков
p|alexander-khinshtein|Александр Хинштейн
p|serhiy-lysohor|Сергей Лысогор
p|iryna-vereshchuk|Ирина Верещук|Верещук
p|ihor-klymenko|Игорь Клименко
p|andrii-kovalenko|Андрей Коваленко
p|vitali-klitschko|Виталий Кличко|Кличко
p|emily-damari|Эмили Дамари
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
s|caspian-sea|Каспийское море
s|south-china-sea|Южно-Китайское море
s|persian-gulf|Персидский залив
s|gulf-of-aden|Аденский залив
s|gulf-of-oman|Оманский залив
s|strait-of-hormuz|Ормузский пролив
s|bab-el-mandeb|Баб-эль-Мандебский пролив
s|taiwan-strait|Тайваньский пролив
s|arctic-ocean|Северный Ледовитый океан
s|bosphorus|Босфор
x|suez-canal|Суэцкий канал||egypt
x|panama-canal|Панамский канал||panama
v|dnipro-river|Днепр
v|nile|Нил
w|europe|Европа
w|eastern-europe|Восточная Европа
w|africa|Африка
w|asia|Азия
w|central-asia|Центральная Азия|Средняя Азия
w|latin-america|Латинская Америка
w|south-caucasus|Южный Кавказ|Кавказ;Закавказье
w|western-balkans|Западные Балканы|Балканы
w|horn-of-africa|Африканский Рог
w|sahel|Сахель
w|arctic|Арктика
w|gulf|страны Залива
w|indo-pacific|Индо-Тихоокеанский регион|Азиатско-Тихоокеанский регион
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
r|mykolaiv|Николаевская область|Николаев|ukraine
r|dnipropetrovsk|Днепропетровская область||ukraine
r|chernihiv|Черниговская область|Чернигов|ukraine
t|dnipro|Днипро||ukraine
t|lviv|Львов||ukraine
t|mariupol|Мариуполь||ukraine
t|bakhmut|Бахмут||ukraine
t|avdiivka|Авдеевка||ukraine
t|pokrovsk|Покровск||ukraine
t|kupiansk|Купянск||ukraine
t|sevastopol|Севастополь||crimea
t|zhytomyr|Житомир||ukraine
t|chernobyl|Чернобыль||ukraine
r|belgorod|Белгородская область|Белгород|russia
r|bryansk|Брянская область|Брянск|russia
r|rostov|Ростовская область|Ростов|russia
r|krasnodar|Краснодарский край|Краснодар|russia
r|chechnya|Чечня||russia
r|dagestan|Дагестан||russia
r|kaliningrad|Калининградская область|Калининград|russia
r|alaska|Аляска||united-states
t|anchorage|Анкоридж||alaska
t|saint-petersburg|Санкт-Петербург|Петербург|russia
t|sochi|Сочи||russia
t|kazan|Казань||russia
t|vladivostok|Владивосток||russia
t|sudzha|Суджа||kursk
t|new-york|Нью-Йорк||united-states
t|mar-a-lago|Мар-а-Лаго||united-states
x|camp-david|Кэмп-Дэвид||united-states
t|brussels|Брюссель||belgium
t|the-hague|Гаага||netherlands
t|strasbourg|Страсбург||france
t|munich|Мюнхен||germany
t|davos|Давос||switzerland
t|zurich|Цюрих||switzerland
t|antalya|Анталья|Анталия|turkey
t|dubai|Дубай||united-arab-emirates
t|sharm-el-sheikh|Шарм-эш-Шейх|Шарм-эль-Шейх|egypt
r|sinai|Синай|Синайский полуостров|egypt
t|alexandria|Александрия||egypt
t|al-arish|Эль-Ариш||sinai
t|rafah|Рафах||gaza
x|rafah-crossing|КПП Рафах|КПП «Рафах»|gaza
x|kerem-shalom|Керем-Шалом||gaza
t|gaza-city|город Газа||gaza
r|northern-gaza|север сектора Газа||gaza
r|southern-gaza|юг сектора Газа||gaza
t|khan-younis|Хан-Юнис||gaza
t|deir-al-balah|Дейр-эль-Балах||gaza
t|jabalia|Джабалия||gaza
t|nuseirat|Нусейрат||gaza
x|al-shifa-hospital|больница Аш-Шифа||gaza-city
x|philadelphi-corridor|Филадельфийский коридор||gaza
x|netzarim-corridor|коридор Нецарим||gaza
t|jerusalem|Иерусалим
t|east-jerusalem|Восточный Иерусалим
x|al-aqsa|мечеть Аль-Акса|Аль-Акса|jerusalem
t|jenin|Дженин||west-bank
t|nablus|Наблус||west-bank
t|hebron|Хеврон||west-bank
t|tulkarm|Тулькарм||west-bank
t|haifa|Хайфа||israel
t|eilat|Эйлат||israel
t|ashkelon|Ашкелон||israel
r|golan-heights|Голанские высоты
r|southern-lebanon|юг Ливана|Южный Ливан|lebanon
r|litani|Литани||lebanon
t|aleppo|Алеппо||syria
t|idlib|Идлиб||syria
t|homs|Хомс||syria
t|latakia|Латакия||syria
t|tartus|Тартус||syria
x|hmeimim|Хмеймим||syria
t|suwayda|Эс-Сувейда||syria
t|daraa|Дераа||syria
t|mosul|Мосул||iraq
t|basra|Басра||iraq
t|erbil|Эрбиль||iraq
r|kurdistan|Курдистан|Иракский Курдистан|iraq
t|isfahan|Исфахан||iran
x|natanz|Натанз||iran
x|fordow|Фордо||iran
x|bushehr|Бушер||iran
t|bandar-abbas|Бендер-Аббас||iran
t|mecca|Мекка||saudi-arabia
t|medina|Медина||saudi-arabia
t|dhahran|Дахран||saudi-arabia
t|aden|Аден||yemen
t|hodeidah|Ходейда||yemen
t|marib|Мариб||yemen
t|taiz|Таиз||yemen
r|darfur|Дарфур||sudan
t|el-fasher|Эль-Фашер||darfur
t|port-sudan|Порт-Судан||sudan
t|omdurman|Омдурман||sudan
t|benghazi|Бенгази||libya
r|tigray|Тыграй||ethiopia
r|somaliland|Сомалиленд
t|goma|Гома||dr-congo
r|kashmir|Кашмир
t|pahalgam|Пахалгам||kashmir
r|punjab|Пенджаб
t|mumbai|Мумбаи||india
t|karachi|Карачи||pakistan
t|lahore|Лахор||pakistan
t|kandahar|Кандагар||afghanistan
t|shanghai|Шанхай||china
t|tianjin|Тяньцзинь||china
r|xinjiang|Синьцзян||china
r|tibet|Тибет||china
t|busan|Пусан||south-korea
t|hiroshima|Хиросима||japan
t|osaka|Осака||japan
r|nagorno-karabakh|Нагорный Карабах|Карабах|azerbaijan
r|nakhchivan|Нахичевань||azerbaijan
r|abkhazia|Абхазия||georgia
r|south-ossetia|Южная Осетия||georgia
r|transnistria|Приднестровье||moldova
t|almaty|Алма-Ата|Алматы|kazakhstan
t|samarkand|Самарканд||uzbekistan
t|johannesburg|Йоханнесбург||south-africa
t|rio-de-janeiro|Рио-де-Жанейро||brazil
t|guantanamo|Гуантанамо||cuba
t|milan|Милан||italy
t|barcelona|Барселона||spain
t|krakow|Краков||poland
t|rzeszow|Жешув||poland
`;
