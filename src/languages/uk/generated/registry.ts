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
i|state-department|Держдепартамент|Держдеп;Державний департамент;Держдепартамент США;Держдеп США|united-states
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
a|israeli-armed-forces|Армія оборони Ізраїлю|ЦАХАЛ;IDF|israel
l|nhl|НХЛ|Національна хокейна ліга;NHL
l|khl|КХЛ|Континентальна хокейна ліга;KHL
i|kan|Суспільне мовлення Ізраїлю|Ізраїльська телерадіокорпорація
p|barack-obama|Барак Обама|Обама
p|george-w-bush|Джордж Буш
p|bill-clinton|Білл Клінтон
p|hillary-clinton|Гілларі Клінтон
p|kamala-harris|Камала Гарріс|Гарріс;Камала Харріс
p|j-d-vance|Джей Ді Венс|Джеймс Девід Венс;Венс
p|mike-pence|Майк Пенс
p|antony-blinken|Ентоні Блінкен|Блінкен
p|mike-pompeo|Майк Помпео|Помпео
p|rex-tillerson|Рекс Тіллерсон|Тіллерсон
p|john-kerry|Джон Керрі|Керрі
p|lloyd-austin|Ллойд Остін
p|pete-hegseth|Піт Гегсет|Гегсет;Піт Хегсет
p|mark-esper|Марк Еспер
p|james-mattis|Джеймс Меттіс
p|jake-sullivan|Джейк Салліван
p|john-bolton|Джон Болтон
p|scott-bessent|Скотт Бессент|Бессент
p|janet-yellen|Джанет Єллен|Єллен
p|howard-lutnick|Говард Лютник|Лютник;Говард Латнік
p|pam-bondi|Пем Бонді
p|tulsi-gabbard|Тулсі Габбард|Габбард
p|john-ratcliffe|Джон Реткліфф
p|william-burns|Вільям Бернс
p|jared-kushner|Джаред Кушнер|Кушнер
p|ivanka-trump|Іванка Трамп
p|melania-trump|Меланія Трамп
p|elon-musk|Ілон Маск|Маск
p|adam-boehler|Адам Белер
p|massad-boulos|Массад Булос
p|tom-barrack|Том Баррак
p|morgan-ortagus|Морган Ортагус
p|brett-mcgurk|Бретт Макгерк
p|amos-hochstein|Амос Гокштейн|Гокштейн
p|tim-lenderking|Тім Лендеркінг|Лендеркінг
p|karoline-leavitt|Керолайн Левітт|Левітт;Каролін Левітт
p|karine-jean-pierre|Карін Жан-П'єр
p|jen-psaki|Джен Псакі|Псакі
p|emily-horne|Емілі Горн
p|adrienne-watson|Едрієнн Вотсон
p|john-kirby|Джон Кірбі
p|matthew-miller|Метью Міллер
p|tammy-bruce|Теммі Брюс
p|ned-price|Нед Прайс
p|sean-parnell|Шон Парнелл
p|victoria-nuland|Вікторія Нуланд|Нуланд
p|linda-thomas-greenfield|Лінда Томас-Грінфілд
p|mike-johnson|Майк Джонсон
p|nancy-pelosi|Ненсі Пелосі|Пелосі
p|lindsey-graham|Ліндсі Грем
p|mark-milley|Марк Міллі
p|dmitry-medvedev|Дмитро Медведєв|Медведєв
p|mikhail-mishustin|Михайло Мішустін|Мішустін
p|sergei-shoigu|Сергій Шойгу|Шойгу
p|andrei-belousov|Андрій Бєлоусов|Бєлоусов;Андрій Білоусов
p|maria-zakharova|Марія Захарова|Захарова
p|kirill-dmitriev|Кирило Дмитрієв
p|vladimir-medinsky|Володимир Мединський|Мединський
p|grigory-karasin|Григорій Карасін
p|sergei-beseda|Сергій Бесєда
p|sergei-ryabkov|Сергій Рябков|Рябков
p|alexander-grushko|Олександр Грушко
p|mikhail-bogdanov|Михайло Богданов
p|mikhail-galuzin|Михайло Галузін
p|nikolai-patrushev|Микола Патрушев|Патрушев
p|sergei-naryshkin|Сергій Наришкін|Наришкін
p|valery-gerasimov|Валерій Герасимов
p|vasily-nebenzya|Василь Небензя|Небензя
p|vyacheslav-volodin|В'ячеслав Володін|Володін
p|valentina-matviyenko|Валентина Матвієнко|Матвієнко
p|ramzan-kadyrov|Рамзан Кадиров|Кадиров
p|yevgeny-prigozhin|Євген Пригожин|Пригожин
p|alexei-navalny|Олексій Навальний|Навальний
p|yulia-navalnaya|Юлія Навальна|Навальна
p|alexander-darchiev|Олександр Дарчієв
p|tatyana-moskalkova|Тетяна Москалькова|Москалькова
p|petro-poroshenko|Петро Порошенко|Порошенко
p|viktor-yanukovych|Віктор Янукович|Янукович
p|andrii-yermak|Андрій Єрмак|Єрмак
p|andrii-sybiha|Андрій Сибіга|Сибіга
p|dmytro-kuleba|Дмитро Кулеба|Кулеба
p|rustem-umerov|Рустем Умєров|Умєров;Умеров
p|oleksii-reznikov|Олексій Резніков|Резніков
p|denys-shmyhal|Денис Шмигаль|Шмигаль
p|yulia-svyrydenko|Юлія Свириденко|Свириденко
p|oleksandr-syrskyi|Олександр Сирський|Сирський
p|valerii-zaluzhnyi|Валерій Залужний|Залужний
p|kyrylo-budanov|Кирило Буданов|Буданов
p|mykhailo-podolyak|Михайло Подоляк|Подоляк
p|heorhii-tykhyi|Георгій Тихий
p|dmytro-lubinets|Дмитро Лубінець|Лубінець
p|oksana-markarova|Оксана Маркарова
p|ursula-von-der-leyen|Урсула фон дер Ляєн|фон дер Ляєн
p|charles-michel|Шарль Мішель
p|antonio-costa|Антоніу Кошта|Антоніо Кошта
p|donald-tusk|Дональд Туск|Туск
p|kaja-kallas|Кая Каллас|Каллас;Кая Калас
p|josep-borrell|Жозеп Боррель|Боррель
p|federica-mogherini|Федеріка Могеріні|Могеріні
p|roberta-metsola|Роберта Мецола|Мецола
p|mark-rutte|Марк Рютте|Рютте
p|jens-stoltenberg|Єнс Столтенберг|Столтенберг
p|antonio-guterres|Антоніу Гутерріш|Гутерріш;Антоніо Гутерреш;Гутерреш
p|ban-ki-moon|Пан Гі Мун
p|stephane-dujarric|Стефан Дюжаррік|Дюжаррік
p|geir-pedersen|Гейр Педерсен
p|hans-grundberg|Ганс Грундберг|Грундберг
p|martin-griffiths|Мартін Гріффітс
p|volker-turk|Фолькер Тюрк
p|philippe-lazzarini|Філіпп Лазаріні|Лазаріні
p|tedros-adhanom-ghebreyesus|Тедрос Адханом Гебреєсус
p|rafael-grossi|Рафаель Гроссі|Гроссі
p|karim-khan|Карім Хан
p|ahmed-aboul-gheit|Ахмед Абуль Гейт
p|jasem-albudaiwi|Джасем аль-Будайві
p|emmanuel-macron|Еммануель Макрон|Макрон;Емманюель Макрон
p|francois-hollande|Франсуа Олланд|Олланд
p|catherine-colonna|Катрін Колонна
p|stephane-sejourne|Стефан Сежурне
p|jean-noel-barrot|Жан-Ноель Барро
p|jean-yves-le-drian|Жан-Ів Ле Дріан
p|sebastien-lecornu|Себастьян Лекорню
p|francois-bayrou|Франсуа Байру
p|angela-merkel|Ангела Меркель|Меркель
p|olaf-scholz|Олаф Шольц|Шольц
p|friedrich-merz|Фрідріх Мерц|Мерц
p|annalena-baerbock|Анналена Бербок|Бербок
p|johann-wadephul|Йоганн Вадефуль|Вадефуль
p|boris-pistorius|Борис Пісторіус|Пісторіус
p|frank-walter-steinmeier|Франк-Вальтер Штайнмаєр|Штайнмаєр
p|keir-starmer|Кір Стармер|Стармер
p|rishi-sunak|Ріші Сунак|Сунак
p|boris-johnson|Борис Джонсон
p|liz-truss|Ліз Трасс
p|theresa-may|Тереза Мей
p|david-cameron|Девід Кемерон
p|david-lammy|Девід Леммі
p|yvette-cooper|Іветт Купер
p|john-healey|Джон Гілі
p|ben-wallace|Бен Воллес
p|james-cleverly|Джеймс Клеверлі
p|charles-iii|Чарльз III
p|giorgia-meloni|Джорджа Мелоні|Мелоні
p|mario-draghi|Маріо Драгі|Драгі
p|antonio-tajani|Антоніо Таяні|Таяні
p|sergio-mattarella|Серджо Маттарелла|Маттарелла
p|pedro-sanchez|Педро Санчес
p|jose-manuel-albares|Хосе Мануель Альбарес
p|andrzej-duda|Анджей Дуда|Дуда
p|karol-nawrocki|Кароль Навроцький|Навроцький
p|radoslaw-sikorski|Радослав Сікорський|Сікорський
p|mateusz-morawiecki|Матеуш Моравецький|Моравецький
p|wladyslaw-kosiniak-kamysz|Владислав Косіняк-Камиш
p|viktor-orban|Віктор Орбан|Орбан
p|peter-szijjarto|Петер Сійярто|Сійярто
p|robert-fico|Роберт Фіцо|Фіцо
p|petr-pavel|Петр Павел
p|petr-fiala|Петр Фіала|Фіала
p|andrej-babis|Андрей Бабіш
p|klaus-iohannis|Клаус Йоганніс|Йоганніс
p|nicusor-dan|Нікушор Дан
p|maia-sandu|Мая Санду|Санду
p|aleksandar-vucic|Александар Вучич|Вучич;Олександр Вучич
p|milorad-dodik|Мілорад Додік|Додік
p|kyriakos-mitsotakis|Кіріакос Міцотакіс|Міцотакіс
p|nikos-christodoulides|Нікос Христодулідіс|Христодулідіс
p|alexander-stubb|Александр Стубб|Стубб
p|sauli-niinisto|Саулі Нііністе|Нііністе
p|petteri-orpo|Петтері Орпо
p|sanna-marin|Санна Марін
p|ulf-kristersson|Ульф Крістерссон|Крістерссон
p|mette-frederiksen|Метте Фредеріксен|Фредеріксен
p|lars-lokke-rasmussen|Ларс Люкке Расмуссен
p|jonas-gahr-store|Йонас Гар Стере
p|espen-barth-eide|Еспен Барт Ейде
p|gitanas-nauseda|Гітанас Науседа|Науседа
p|gabrielius-landsbergis|Габріелюс Ландсбергіс|Ландсбергіс
p|edgars-rinkevics|Едгарс Рінкевичс|Рінкевичс
p|alar-karis|Алар Каріс
p|kristen-michal|Крістен Міхал
p|margus-tsahkna|Маргус Цахкна
p|dick-schoof|Дік Схоф
p|bart-de-wever|Барт де Вевер
p|alexander-de-croo|Александр де Кроо
p|karin-keller-sutter|Карін Келлер-Зуттер
p|ignazio-cassis|Іньяціо Кассіс
p|christian-stocker|Крістіан Штокер
p|karl-nehammer|Карл Негаммер|Негаммер
p|micheal-martin|Міхол Мартін
p|alexander-lukashenko|Олександр Лукашенко|Лукашенко
p|sviatlana-tsikhanouskaya|Світлана Тихановська|Тихановська
p|justin-trudeau|Джастін Трюдо|Трюдо
p|mark-carney|Марк Карні|Карні
p|melanie-joly|Мелані Жолі
p|claudia-sheinbaum|Клаудія Шейнбаум|Шейнбаум
p|luiz-inacio-lula-da-silva|Луїс Інасіу Лула да Сілва|Лула да Сілва
p|jair-bolsonaro|Жаїр Болсонару|Болсонару
p|javier-milei|Хав'єр Мілей|Мілей
p|nicolas-maduro|Ніколас Мадуро|Мадуро
p|gustavo-petro|Густаво Петро
p|miguel-diaz-canel|Мігель Діас-Канель
p|xi-jinping|Сі Цзіньпін
p|li-qiang|Лі Цян
p|wang-yi|Ван І
p|qin-gang|Цінь Ган
p|dong-jun|Дун Цзюнь
p|mao-ning|Мао Нін
p|lin-jian|Лінь Цзянь
p|li-hui|Лі Хуей
p|narendra-modi|Нарендра Моді|Моді
p|droupadi-murmu|Драупаді Мурму|Мурму
p|subrahmanyam-jaishankar|Субраманьям Джайшанкар|Джайшанкар
p|rajnath-singh|Раджнатх Сінгх
p|ajit-doval|Аджит Довал|Довал
p|shehbaz-sharif|Шахбаз Шариф
p|imran-khan|Імран Хан
p|ishaq-dar|Ісхак Дар
p|asim-munir|Асім Мунір
p|asif-ali-zardari|Асіф Алі Зардарі
p|shinzo-abe|Сіндзо Абе
p|fumio-kishida|Фуміо Кішіда|Кішіда;Фуміо Кісіда
p|shigeru-ishiba|Сігеру Ішіба|Ішіба
p|sanae-takaichi|Санае Такаїчі|Такаїчі
p|kim-jong-un|Кім Чен Ин
p|kim-yo-jong|Кім Йо Чжон
p|choe-son-hui|Цой Сон Хі
p|moon-jae-in|Мун Чже Ін
p|yoon-suk-yeol|Юн Сок Йоль
p|lee-jae-myung|Лі Чже Мьон
p|lai-ching-te|Лай Ціньде
p|joko-widodo|Джоко Відодо
p|prabowo-subianto|Прабово Субіанто
p|anwar-ibrahim|Анвар Ібрагім
p|ferdinand-marcos-jr|Фердинанд Маркос
p|to-lam|То Лам
p|anthony-albanese|Ентоні Албаніз|Албаніз;Ентоні Альбанезе
o|cia|ЦРУ|CIA|united-states
o|fbi|ФБР|FBI|united-states
i|us-national-security-council|РНБ США|NSC|united-states
i|us-congress|Конгрес США|Конгрес|united-states
i|us-senate|Сенат США||united-states
i|us-house-of-representatives|Палата представників США||united-states
i|us-department-of-the-treasury|Мінфін США||united-states
a|us-central-command|Центральне командування США|ЦЕНТКОМ;CENTCOM|united-states
i|state-duma|Державна дума|Держдума|russia
i|federation-council|Рада Федерації||russia
i|russian-ministry-of-foreign-affairs|МЗС Росії|МЗС РФ;російське МЗС|russia
i|russian-ministry-of-defence|Міноборони РФ|Міноборони Росії;Міністерство оборони РФ|russia
i|fsb|ФСБ|FSB|russia
i|rdif|РФПІ|Російський фонд прямих інвестицій;RDIF|russia
i|gazprom|Газпром
i|rosatom|Росатом||russia
a|wagner-group|ПВК «Вагнер»|ПВК Вагнер;група Вагнера
i|verkhovna-rada|Верховна Рада||ukraine
i|office-of-the-president-of-ukraine|Офіс президента України|Офіс президента|ukraine
i|bankova|Банкова||ukraine
i|security-service-of-ukraine|СБУ|Служба безпеки України;SBU|ukraine
i|defence-intelligence-of-ukraine|ГУР|HUR|ukraine
i|ukrainian-national-security-council|РНБО|Рада національної безпеки і оборони;NSDC|ukraine
i|coordination-headquarters|Координаційний штаб з питань поводження з військовополоненими|Координаційний штаб|ukraine
i|european-commission|Єврокомісія|Європейська комісія|european-union
i|european-council|Європейська рада|Євросовіт|european-union
i|european-parliament|Європарламент|Європейський парламент|european-union
i|european-central-bank|Європейський центральний банк|ЄЦБ;ECB
o|council-of-europe|Рада Європи
o|osce|ОБСЄ|OSCE
i|un-security-council|Рада Безпеки ООН|Радбез ООН;РБ ООН|united-nations
i|un-general-assembly|Генеральна Асамблея ООН|Генасамблея ООН|united-nations
o|unrwa|БАПОР|UNRWA|united-nations
o|unicef|ЮНІСЕФ|UNICEF|united-nations
o|unifil|ЮНІФІЛ|ТСООНЛ;UNIFIL|united-nations
o|ocha|УКГС|OCHA|united-nations
o|world-health-organization|Всесвітня організація охорони здоров'я|ВООЗ;WHO|united-nations
o|world-food-programme|Всесвітня продовольча програма|WFP|united-nations
o|iaea|МАГАТЕ|IAEA|united-nations
o|opcw|ОЗХЗ|OPCW
i|international-criminal-court|Міжнародний кримінальний суд|МКС;ICC
i|international-court-of-justice|Міжнародний суд ООН|ICJ|united-nations
o|icrc|Міжнародний комітет Червоного Хреста|МКЧХ;Червоний Хрест;ICRC
o|red-crescent|Червоний Півмісяць
o|imf|МВФ|Міжнародний валютний фонд;IMF
o|world-bank|Світовий банк
o|wto|СОТ|WTO
o|opec|ОПЕК|OPEC
o|opec-plus|ОПЕК|ОПЕК плюс;OPEC
o|g7|Велика сімка|G7
o|g20|Велика двадцятка|G20
o|brics|БРІКС|BRICS
o|sco|ШОС|Шанхайська організація співробітництва;SCO
o|cis|СНД|Співдружність Незалежних Держав;CIS
o|csto|ОДКБ|CSTO
o|eurasian-economic-union|ЄАЕС|EAEU
o|arab-league|Ліга арабських держав|ЛАД
o|gcc|РСАДПЗ|Рада співробітництва арабських держав Перської затоки;GCC
o|oic|ОІС|Організація ісламського співробітництва;OIC
o|african-union|Африканський союз|AU
o|ecowas|ЕКОВАС|ECOWAS
o|asean|АСЕАН|ASEAN
o|igad|ІГАД|IGAD
o|amnesty-international|Міжнародна амністія
o|human-rights-watch|Г'юман Райтс Вотч|HRW
a|al-qassam-brigades|Бригади Ізз ад-Дін аль-Кассам||hamas
a|al-quds-brigades|Бригади аль-Кудс||islamic-jihad
o|islamic-jihad|Ісламський джихад|PIJ
o|fatah|ФАТХ
o|plo|ОВП|Організація визволення Палестини;PLO|palestine
i|palestinian-authority|Палестинська адміністрація|Палестинська автономія|palestine
i|gaza-health-ministry|МОЗ Гази|міністерство охорони здоров'я Гази
o|islamic-state|Ісламська держава|ІДІЛ;ISIS;ISIL
o|al-qaeda|Аль-Каїда
o|hayat-tahrir-al-sham|Хаят Тахрір аш-Шам|HTS
a|syrian-democratic-forces|Сирійські демократичні сили|SDF
o|pkk|Робітнича партія Курдистану|РПК;PKK
a|rapid-support-forces|Сили швидкої підтримки|RSF
a|irgc|Корпус вартових ісламської революції|КВІР;IRGC|iran
i|mossad|Моссад||israel
i|shin-bet|Шин-Бет|Шабак|israel
i|knesset|Кнесет||israel
i|likud|Лікуд
i|downing-street|Даунінг-стріт||united-kingdom
i|elysee|Єлисейський палац||france
i|bundestag|Бундестаг||germany
i|saudi-press-agency|Саудівське агентство преси|SPA|saudi-arabia
i|reuters|Ройтерс|Reuters
i|associated-press|Ассошіейтед Прес|Associated Press;AP
i|afp|Агентство Франс-Прес|АФП;AFP
i|tass|ТАРС|ТАСС;TASS
i|ria-novosti|РІА Новини|РИА Новости;RIA
i|interfax|Інтерфакс
i|interfax-ukraine|Інтерфакс-Україна
i|ukrinform|Укрінформ
i|axios|Axios
i|bloomberg|Блумберг|Bloomberg
i|cnn|CNN
i|bbc|Бі-бі-сі|BBC
i|fox-news|Фокс Ньюз|Fox News
i|new-york-times|Нью-Йорк таймс|New York Times
i|washington-post|Вашингтон пост|Washington Post
i|wall-street-journal|Волл-стріт джорнал|Wall Street Journal;WSJ
i|financial-times|Файненшл таймс|Financial Times
i|al-jazeera|Аль-Джазіра
i|al-arabiya|Аль-Арабія
i|xinhua|Сіньхуа
i|anadolu|Анадолу
i|irna|ІРНА|IRNA|iran
i|sana|САНА|SANA|syria
i|wafa|ВАФА|WAFA|palestine
i|haaretz|Гаарец
i|yedioth-ahronoth|Єдіот Ахронот
i|times-of-israel|Таймс оф Ізраїль
i|channel-12|12-й канал
i|channel-13|13-й канал
i|telegram|Телеграм
l|nba|НБА|NBA
l|uefa|УЄФА|UEFA
l|fifa|ФІФА|FIFA
l|iihf|ІІХФ|Міжнародна федерація хокею;IIHF
l|ioc|МОК|Міжнародний олімпійський комітет;IOC
i|republika-srpska|Республіка Сербська
g|coalition-of-the-willing|Коаліція охочих
i|axis-of-resistance|Вісь опору
i|democratic-party|Демократична партія
i|republican-party|Республіканська партія
i|donetsk-peoples-republic|ДНР|Донецька народна республіка;DPR;DNR
i|luhansk-peoples-republic|ЛНР|Луганська народна республіка;LPR;LNR
a|azov|полк «Азов»|бригада «Азов»|ukraine
p|recep-tayyip-erdogan|Реджеп Тайїп Ердоган|Ердоган;Таїп Ердоган
p|hakan-fidan|Гакан Фідан|Фідан;Хакан Фідан
p|mevlut-cavusoglu|Мевлют Чавушоглу|Чавушоглу
p|yasar-guler|Яшар Гюлер
p|hulusi-akar|Хулусі Акар|Акар
p|ibrahim-kalin|Ібрагім Калин
p|benjamin-netanyahu|Біньямін Нетаньягу|Нетаньягу;Беньямін Нетаньягу;Нетаньяху
p|yair-lapid|Яїр Лапід|Лапід
p|naftali-bennett|Нафталі Беннет|Беннет
p|isaac-herzog|Іцхак Герцог|Герцог
p|yoav-gallant|Йоав Галант|Галант
p|israel-katz|Ісраель Кац
p|gideon-saar|Гідеон Саар
p|eli-cohen|Елі Коен
p|benny-gantz|Бені Ганц|Ганц;Бенні Ганц
p|gadi-eisenkot|Гаді Айзенкот|Айзенкот
p|itamar-ben-gvir|Ітамар Бен-Гвір|Бен-Гвір
p|bezalel-smotrich|Бецалель Смотрич|Смотрич
p|ron-dermer|Рон Дермер|Дермер
p|herzi-halevi|Герці Галеві
p|eyal-zamir|Еяль Замір
p|daniel-hagari|Даніель Хагарі|Хагарі
p|avichay-adraee|Авіхай Адраї
p|ronen-bar|Ронен Бар
p|david-barnea|Давид Барнеа|Барнеа
p|mahmoud-abbas|Махмуд Аббас
p|mohammad-mustafa|Мухаммед Мустафа
p|mohammad-shtayyeh|Мухаммед Штайє
p|hussein-al-sheikh|Хусейн аш-Шейх
p|ismail-haniyeh|Ісмаїл Ганія|Ганія;Ісмаїл Хання
p|yahya-sinwar|Яг'я Сінвар|Сінвар;Ях'я Сінвар
p|khalil-al-hayya|Халіль аль-Хая
p|khaled-mashal|Халед Машаль
p|mohammed-deif|Мухаммед Дейф
p|osama-hamdan|Усама Хамдан
p|abu-obeida|Абу Убейда
p|hassan-nasrallah|Хасан Насралла|Насралла;Гасан Насралла
p|naim-qassem|Наїм Кассем
p|ali-khamenei|Алі Хаменеї|Хаменеї
p|masoud-pezeshkian|Масуд Пезешкіан|Пезешкіан
p|ebrahim-raisi|Ібрагім Раїсі|Раїсі
p|hassan-rouhani|Хасан Рухані|Рухані
p|abbas-araghchi|Аббас Арагчі|Арагчі;Аббас Аракчі
p|hossein-amir-abdollahian|Хосейн Амір Абдоллахіан
p|mohammad-javad-zarif|Мохаммад Джавад Заріф|Джавад Заріф
p|esmail-baghaei|Есмаїл Багаї
p|nasser-kanaani|Насер Канані
p|mohammad-bagher-ghalibaf|Мохаммад Багер Галібаф
p|ali-larijani|Алі Ларіджані
p|ali-shamkhani|Алі Шамхані
p|qasem-soleimani|Касем Сулеймані|Сулеймані
p|mohammad-mokhber|Мохаммад Мохбер|Мохбер
p|salman-bin-abdulaziz|Салман ібн Абдель-Азіз|король Салман
p|faisal-bin-farhan|Фейсал бен Фархан|Фейсал бін Фархан
p|khalid-bin-salman|Халід бен Салман
p|adel-al-jubeir|Адель аль-Джубейр
p|musaad-al-aiban|Мусаїд аль-Айбан
p|tamim-bin-hamad-al-thani|Тамім бен Хамад Аль Тані
p|mohammed-bin-abdulrahman-al-thani|Мухаммед бен Абдулрахман Аль Тані|Мохаммед бін Абдулрахман Аль Тані
p|majed-al-ansari|Маджед аль-Ансарі
p|mohamed-bin-zayed-al-nahyan|Мухаммед бен Заїд Аль Нагаян|Мухаммед бен Заїд
p|abdullah-bin-zayed-al-nahyan|Абдулла бен Заїд Аль Нагаян
p|mohammed-bin-rashid-al-maktoum|Мухаммед бен Рашид Аль Мактум
p|anwar-gargash|Анвар Гаргаш|Гаргаш
p|mishal-al-ahmad-al-jaber-al-sabah|Мішаль аль-Ахмед аль-Джабер ас-Сабах
p|hamad-bin-isa-al-khalifa|Хамад бен Іса Аль Халіфа
p|haitham-bin-tariq|Гайсам бен Тарік
p|badr-al-busaidi|Бадр аль-Бусаїді
p|abdullah-ii|Абдалла II|король Абдалла
p|ayman-safadi|Айман Сафаді|Сафаді
p|abdel-fattah-el-sisi|Абдель Фаттах ас-Сісі|ас-Сісі
p|badr-abdelatty|Бадр Абдель Аті
p|sameh-shoukry|Самех Шукрі|Шукрі
p|mostafa-madbouly|Мустафа Мадбулі|Мадбулі
p|hassan-rashad|Хасан Рашад
p|abbas-kamel|Аббас Камель
p|bashar-al-assad|Башар Асад|Асад
p|ahmed-al-sharaa|Ахмед аш-Шараа|аш-Шараа;Ахмад аш-Шараа
p|asaad-al-shaibani|Асаад аш-Шайбані
p|murhaf-abu-qasra|Мурхаф Абу Касра
p|mazloum-abdi|Мазлум Абді
p|najib-mikati|Наджиб Мікаті|Мікаті
p|joseph-aoun|Жозеф Аун|Джозеф Аун
p|michel-aoun|Мішель Аун
p|nawaf-salam|Наваф Салам
p|nabih-berri|Набіг Беррі|Беррі
p|mohammed-shia-al-sudani|Мохаммед ас-Судані
p|mustafa-al-kadhimi|Мустафа аль-Казімі
p|abdul-latif-rashid|Абдул Латіф Рашид
p|fuad-hussein|Фуад Хусейн
p|masoud-barzani|Масуд Барзані
p|nechirvan-barzani|Нечирван Барзані
p|rashad-al-alimi|Рашад аль-Алімі
p|abdul-malik-al-houthi|Абдул-Малік аль-Хусі
p|mohammed-abdulsalam|Мухаммед Абдул Салам
p|yahya-saree|Яг'я Саріа
p|abdel-fattah-al-burhan|Абдель Фаттах аль-Бурхан|аль-Бурхан
p|mohamed-hamdan-dagalo|Мохамед Хамдан Дагло|Хемедті
p|abdalla-hamdok|Абдалла Хамдок|Хамдок
p|kais-saied|Каїс Саїд
p|abdelmadjid-tebboune|Абдельмаджид Теббун|Теббун
p|ahmed-attaf|Ахмед Аттаф
p|mohammed-vi|Мухаммед VI
p|nasser-bourita|Насер Буріта|Буріта
p|khalifa-haftar|Халіфа Хафтар|Хафтар
p|abdul-hamid-dbeibeh|Абдель Хамід Дбейба
p|mohamed-al-menfi|Мохамед аль-Менфі
p|nikol-pashinyan|Нікол Пашинян|Пашинян
p|ararat-mirzoyan|Арарат Мірзоян|Мірзоян
p|ilham-aliyev|Ільхам Алієв
p|jeyhun-bayramov|Джейхун Байрамов|Байрамов
p|irakli-kobakhidze|Іраклій Кобахідзе|Кобахідзе
p|salome-zourabichvili|Саломе Зурабішвілі|Зурабішвілі
p|mikheil-kavelashvili|Міхеїл Кавелашвілі|Кавелашвілі
p|kassym-jomart-tokayev|Касим-Жомарт Токаєв|Токаєв
p|nursultan-nazarbayev|Нурсултан Назарбаєв|Назарбаєв
p|murat-nurtleu|Мурат Нуртлеу
p|shavkat-mirziyoyev|Шавкат Мірзійоєв|Мірзійоєв
p|sadyr-japarov|Садир Жапаров|Жапаров
p|emomali-rahmon|Емомалі Рахмон|Рахмон
p|serdar-berdimuhamedow|Сердар Бердимухамедов
p|ashraf-ghani|Ашраф Гані
p|cyril-ramaphosa|Сиріл Рамафоса|Рамафоса
p|abiy-ahmed|Абій Ахмед
p|isaias-afwerki|Ісаяс Афеверкі|Афеверкі
p|hassan-sheikh-mohamud|Хасан Шейх Махмуд
p|william-ruto|Вільям Руто
p|paul-kagame|Поль Кагаме|Кагаме
p|felix-tshisekedi|Фелікс Чісекеді|Чісекеді
p|yoweri-museveni|Йовері Мусевені|Мусевені
p|salva-kiir|Салва Киїр
p|bola-tinubu|Бола Тінубу|Тінубу
p|pope-francis|папа Франциск|Папа Франциск
p|pope-leo-xiv|папа Лев XIV|Папа Лев XIV
p|brian-hughes|Браян Г'юз
p|sebastian-gorka|Себастьян Горка
p|susie-wiles|Сьюзі Вайлс
p|chris-wright|Кріс Райт
p|aleksandr-novak|Олександр Новак
p|anton-siluanov|Антон Сілуанов|Сілуанов
p|elvira-nabiullina|Ельвіра Набіулліна|Набіулліна
p|rodion-miroshnik|Родіон Мірошник
p|denis-pushilin|Денис Пушилін|Пушилін
p|vyacheslav-gladkov|В'ячеслав Гладков
p|alexander-khinshtein|Олександр Хінштейн
p|serhiy-lysohor|Сергій Лисогор
p|iryna-vereshchuk|Ірина Верещук|Верещук
p|ihor-klymenko|Ігор Клименко
p|andrii-kovalenko|Андрій Коваленко
p|vitali-klitschko|Віталій Кличко|Кличко
p|emily-damari|Емілі Дамарі
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
s|caspian-sea|Каспійське море
s|south-china-sea|Південнокитайське море
s|persian-gulf|Перська затока
s|gulf-of-aden|Аденська затока
s|gulf-of-oman|Оманська затока
s|strait-of-hormuz|Ормузька протока
s|bab-el-mandeb|Баб-ель-Мандебська протока
s|taiwan-strait|Тайванська протока
s|arctic-ocean|Північний Льодовитий океан
s|bosphorus|Босфор
x|suez-canal|Суецький канал||egypt
x|panama-canal|Панамський канал||panama
v|dnipro-river|Дніпро
v|nile|Ніл
w|europe|Європа
w|eastern-europe|Східна Європа
w|africa|Африка|Африці
w|asia|Азія
w|central-asia|Центральна Азія
w|latin-america|Латинська Америка|Латинській Америці
w|south-caucasus|Південний Кавказ|Кавказ
w|western-balkans|Західні Балкани|Балкани
w|horn-of-africa|Африканський Ріг
w|sahel|Сахель
w|arctic|Арктика|Арктиці
w|gulf|країни Затоки
w|indo-pacific|Індо-Тихоокеанський регіон
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
r|mykolaiv|Миколаївська область|Миколаїв;Миколаєва;Миколаєву;Миколаєві|ukraine
r|dnipropetrovsk|Дніпропетровська область|Дніпропетровщина|ukraine
r|chernihiv|Чернігівська область|Чернігів;Чернігова;Чернігові|ukraine
t|lviv|Львів|Львова;Львову;Львові;Львовом|ukraine
t|mariupol|Маріуполь||ukraine
t|bakhmut|Бахмут||ukraine
t|avdiivka|Авдіївка|Авдіївці|ukraine
t|pokrovsk|Покровськ||ukraine
t|kupiansk|Куп'янськ||ukraine
t|sevastopol|Севастополь||crimea
t|zhytomyr|Житомир||ukraine
t|chernobyl|Чорнобиль||ukraine
r|belgorod|Бєлгородська область|Бєлгород|russia
r|bryansk|Брянська область|Брянськ|russia
r|rostov|Ростовська область|Ростов|russia
r|krasnodar|Краснодарський край|Краснодар|russia
r|chechnya|Чечня||russia
r|dagestan|Дагестан||russia
r|kaliningrad|Калінінградська область|Калінінград|russia
r|alaska|Аляска||united-states
t|anchorage|Анкоридж||alaska
t|saint-petersburg|Санкт-Петербург|Петербург|russia
t|sochi|Сочі||russia
t|kazan|Казань||russia
t|vladivostok|Владивосток||russia
t|sudzha|Суджа||kursk
t|new-york|Нью-Йорк||united-states
t|mar-a-lago|Мар-а-Лаго||united-states
x|camp-david|Кемп-Девід||united-states
t|brussels|Брюссель||belgium
t|the-hague|Гаага||netherlands
t|strasbourg|Страсбург||france
t|munich|Мюнхен||germany
t|davos|Давос||switzerland
t|zurich|Цюрих||switzerland
t|antalya|Анталія|Анталья|turkey
t|dubai|Дубай||united-arab-emirates
t|sharm-el-sheikh|Шарм-еш-Шейх||egypt
r|sinai|Синай|Синайський півострів|egypt
t|alexandria|Александрія||egypt
t|al-arish|Ель-Аріш||sinai
t|rafah|Рафах||gaza
x|rafah-crossing|КПП Рафах|КПП «Рафах»|gaza
x|kerem-shalom|Керем-Шалом||gaza
t|gaza-city|місто Газа||gaza
r|northern-gaza|північ сектору Гази||gaza
r|southern-gaza|південь сектору Гази||gaza
t|khan-younis|Хан-Юніс||gaza
t|deir-al-balah|Дейр-ель-Балах||gaza
t|jabalia|Джабалія||gaza
t|nuseirat|Нусейрат||gaza
x|al-shifa-hospital|лікарня Аш-Шифа||gaza-city
x|philadelphi-corridor|Філадельфійський коридор||gaza
x|netzarim-corridor|коридор Нецарім||gaza
t|jerusalem|Єрусалим
t|east-jerusalem|Східний Єрусалим
x|al-aqsa|мечеть Аль-Акса||jerusalem
t|jenin|Дженін||west-bank
t|nablus|Наблус||west-bank
t|hebron|Хеврон||west-bank
t|tulkarm|Тулькарм||west-bank
t|haifa|Хайфа||israel
t|eilat|Ейлат||israel
t|ashkelon|Ашкелон||israel
r|golan-heights|Голанські висоти
r|southern-lebanon|південь Лівану|Південний Ліван|lebanon
r|litani|Літані||lebanon
t|aleppo|Алеппо||syria
t|idlib|Ідліб||syria
t|homs|Хомс||syria
t|latakia|Латакія||syria
t|tartus|Тартус||syria
x|hmeimim|Хмеймім||syria
t|suwayda|Ес-Сувейда||syria
t|daraa|Дараа||syria
t|mosul|Мосул||iraq
t|basra|Басра||iraq
t|erbil|Ербіль||iraq
r|kurdistan|Курдистан|Іракський Курдистан|iraq
t|isfahan|Ісфаган||iran
x|natanz|Натанз||iran
x|fordow|Фордо||iran
x|bushehr|Бушер||iran
t|bandar-abbas|Бендер-Аббас||iran
t|mecca|Мекка|Мецці|saudi-arabia
t|medina|Медіна||saudi-arabia
t|dhahran|Дахран||saudi-arabia
t|aden|Аден||yemen
t|hodeidah|Ходейда||yemen
t|marib|Маріб||yemen
t|taiz|Таїз||yemen
r|darfur|Дарфур||sudan
t|el-fasher|Ель-Фашер||darfur
t|port-sudan|Порт-Судан||sudan
t|omdurman|Омдурман||sudan
t|benghazi|Бенгазі||libya
r|tigray|Тиграй||ethiopia
r|somaliland|Сомаліленд
t|goma|Гома||dr-congo
r|kashmir|Кашмір
t|pahalgam|Пахалгам||kashmir
r|punjab|Пенджаб
t|mumbai|Мумбаї||india
t|karachi|Карачі||pakistan
t|lahore|Лахор||pakistan
t|kandahar|Кандагар||afghanistan
t|shanghai|Шанхай||china
t|tianjin|Тяньцзінь||china
r|xinjiang|Сіньцзян||china
r|tibet|Тибет||china
t|busan|Пусан||south-korea
t|hiroshima|Хіросіма||japan
t|osaka|Осака||japan
r|nagorno-karabakh|Нагірний Карабах|Карабах|azerbaijan
r|nakhchivan|Нахічевань||azerbaijan
r|abkhazia|Абхазія||georgia
r|south-ossetia|Південна Осетія||georgia
r|transnistria|Придністров'я||moldova
t|almaty|Алмати||kazakhstan
t|samarkand|Самарканд||uzbekistan
t|johannesburg|Йоганнесбург||south-africa
t|rio-de-janeiro|Ріо-де-Жанейро||brazil
t|guantanamo|Гуантанамо||cuba
t|milan|Мілан||italy
t|barcelona|Барселона||spain
t|krakow|Краків|Кракова;Кракові|poland
t|rzeszow|Жешув||poland
`;
