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
`;
