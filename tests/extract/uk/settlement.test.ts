import { uk } from '../../../src/languages/uk';
import { rowsOf, runNever, runTable } from '../table';

const settlement = rowsOf('settlement');

runTable('Ukrainian: settlement', uk, [
  settlement('support', ['china'], 'Китай підтримує політичне врегулювання кризи в Сирії.'),
  settlement('urge', ['brazil', 'south-africa'], 'Бразилія та ПАР закликали до мирного врегулювання війни.', {
    content: { qualities: ['peaceful'] },
  }),
  settlement('urge', ['emmanuel-macron'], 'Макрон наголошує на необхідності тривалого миру на Близькому Сході.', {
    content: { qualities: ['lasting'] },
  }),
  settlement('pledge', ['donald-trump'], 'Трамп обіцяє покласти край війні в Газі.'),
  settlement('pledge', ['armenia'], 'Вірменія прагне справедливого миру.', { content: { qualities: ['just'] } }),
  settlement('agree', ['armenia', 'azerbaijan'], 'Вірменія й Азербайджан підписали мирну угоду у Вашингтоні.'),
  settlement('agree', ['ethiopia'], 'Ефіопія уклала мирну угоду з повстанцями Тиграю.'),
  settlement('agree', ['rwanda', 'dr-congo'], 'Руанда і ДР Конго парафували мирну угоду.'),
  settlement('propose', ['saudi-arabia'], 'Саудівська Аравія запропонувала мирний план для Ємену.'),
  settlement('propose', ['indonesia'], 'Індонезія висуває план мирного врегулювання.'),
  settlement('reject', ['israel'], 'Ізраїль відкидає рішення про дві держави.'),
  settlement('reject', ['hezbollah'], 'Хезболла відхилить будь-яку мирну угоду.'),
  settlement('oppose', ['hungary'], 'Угорщина виступає проти мирного плану ЄС.'),
  settlement('support', ['spain'], 'Іспанія підтримала рішення про дві держави.'),
  settlement('thank', ['фелікс-чісекеді'], 'Президент ДР Конго Фелікс Чісекеді подякував Катару за внесок у мирний процес.'),
  settlement('support', ['steve-witkoff'], 'Віткофф високо оцінює перспективи мирного врегулювання.'),
  settlement('urge', ['jens-stoltenberg'], 'Столтенберг молить про справедливий мир.'),
  settlement('pledge', ['turkey'], 'Туреччина докладе зусиль для завершення війни, заявив Ердоган.', { by: ['recep-tayyip-erdogan'] }),
  settlement('support', ['norway'], 'Норвегія висловила підтримку мирному процесу в Колумбії.'),
  settlement('urge', ['united-nations'], 'ООН вимагає завершення війни в Судані.'),
  settlement('propose', ['donald-trump'], 'Дональд Трамп представив план завершення війни.'),
  settlement('pledge', ['serbia'], 'Сербія готова шукати мирне розв’язання конфлікту.'),
  settlement('urge', ['olaf-scholz'], '«Війна має завершитися справедливим миром», – підкреслив Шольц.', { more: true }),
  settlement('warn', ['antonio-guterres'], 'Гутерреш застеріг від зриву мирного процесу.'),
  settlement('agree', ['colombia'], 'Колумбія не підписала мирної угоди.', { polarity: 'negated' }),
]);

runNever('Ukrainian: no settlement', uk, 'settlement', [
  'Комісія врегулювала ціни на проїзд.',
  'Мир цьому дому, сказав господар.',
  'Юристи подали позов до суду.',
  'Учителька завершила урок раніше.',
  'Інженери розв’язали рівняння.',
  'Рада ухвалила план забудови.',
  'Вона працює в мирному містечку.',
  'Компанія підписала договір оренди.',
  'Сезон закінчився перемогою господарів.',
  'Науковці вирішили завдання за рік.',
]);
