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
`;
