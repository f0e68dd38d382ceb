import { ru } from '../../../../src/languages/ru';
import { rowsOf, runNever, runTable } from '../../table';

const talks = rowsOf('talks');
const ceasefire = rowsOf('ceasefire');
const sanctions = rowsOf('sanctions');
const cooperation = rowsOf('cooperation');
const attack = rowsOf('attack');
const settlement = rowsOf('settlement');
const aid = rowsOf('aid');

runTable('Russian words of fights that break out and ties broken off', ru, [
  talks('end', ['sudan'], 'Судан свернул переговоры с Эфиопией.', { content: { participants: ['sudan', 'ethiopia'] } }),
  talks('end', ['india', 'pakistan'], 'Переговоры Индии и Пакистана потерпели неудачу.', {
    content: { participants: ['india', 'pakistan'] },
  }),
  ceasefire('carry-out', ['turkey'], 'Турция остановила операцию на севере Сирии.'),
  ceasefire('urge', ['united-nations'], 'ООН призвала остановить столкновения в Ливии.'),
  sanctions('carry-out', ['saudi-arabia'], 'Саудовская Аравия прекратила блокаду Катара.', {
    content: { target: 'qatar', change: 'lift' },
  }),
  cooperation('suspend', [], 'Посольство Нидерландов в Кабуле закрыто.'),
  cooperation('begin', ['italy'], 'Италия возобновила работу посольства в Кабуле.'),
  cooperation('end', ['france'], 'Франция свернула военное сотрудничество с Мали.', { content: { parties: ['france', 'mali'] } }),
  ceasefire('end', ['hamas'], 'ХАМАС объявил о прекращении перемирия.'),
  ceasefire('end', ['taliban'], 'Талибы вышли из перемирия.'),
  cooperation('begin', ['france', 'germany'], 'Франция и Германия образовали союз с Польшей.', {
    content: { parties: ['france', 'germany', 'poland'] },
  }),
  attack('carry-out', ['turkey'], 'Турция продолжает операцию против курдов.'),
  attack('carry-out', ['turkish-armed-forces'], 'Турецкие войска пересекли границу Сирии.'),
  settlement('agree', ['ethiopia'], 'Эфиопия приняла мирный план Африканского союза.'),
  attack('carry-out', [], 'В Триполи вспыхнули бои.'),
  attack('carry-out', ['armenia', 'azerbaijan'], 'Между Арменией и Азербайджаном вспыхнули столкновения на границе.'),
  ceasefire('carry-out', ['france'], 'Франция завершила вывод войск из Нигера.'),
  aid('carry-out', ['united-arab-emirates'], 'ОАЭ перебросили в Чад самолётом 40 тонн продовольствия.', {
    content: { to: 'chad', change: 'give' },
  }),
  attack('carry-out', ['боевики'], 'Боевики бросили гранату в полицейский участок.'),
  attack('carry-out', [], 'Неизвестные заложили бомбу у посольства Турции.'),
  attack('carry-out', ['iran'], 'Иран перехватил судно в Ормузском проливе.', { content: { target: 'maritime' } }),
  cooperation('suspend', ['ecuador'], 'Эквадор объявил персоной нон грата посла Мексики.', {
    content: { parties: ['ecuador', 'ambassador-of-mexico'] },
  }),
]);

for (const kind of ['attack', 'ceasefire', 'cooperation'] as const)
  runNever(`Russian words of fights that break out and ties broken off: no ${kind}`, ru, kind, [
    'Команда вошла в финал, обыграв ЦСКА.',
    'Полицейские вошли в квартиру и нашли наркотики.',
    'Бои по смешанным единоборствам начались в Москве с победы бразильца.',
    'Хирурги провели сложную операцию.',
    'Банк приостановил операции с картами.',
    'На трассе произошли столкновения автомобилей.',
    'Магазин закрыт на ремонт рядом с парком.',
    'Посольство Франции объявило конкурс переводчиков.',
    'Завод свернул производство.',
    'Музей переехал и открыл новую экспозицию в здании бывшего посольства.',
    'Войска отступили от плана парада.',
    'Военные заняли первое место на конкурсе.',
    'Солдаты вошли в историю.',
    'Ребёнок бросил гранат на пол.',
    'Туристы пересекли границу Грузии.',
    'Компания взяла под контроль сеть аптек.',
    'Медики окружили пациента заботой.',
  ]);
