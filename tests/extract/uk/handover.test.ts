import { uk } from '../../../src/languages/uk';
import { rowsOf, runNever, runTable } from '../table';

const handover = rowsOf('handover');

runTable('Ukrainian: handovers in prose', uk, [
  handover('carry-out', ['hamas'], 'ХАМАС передав Ізраїлю тіла чотирьох заручників.', { content: { to: 'israel', persons: { value: 4 } } }),
  handover('carry-out', ['israel'], 'Ізраїль відпустив 183 палестинських в’язнів.', { content: { persons: { value: 183 } } }),
  handover('carry-out', ['azerbaijan'], 'Азербайджан повернув Вірменії 32 військовополонених.', {
    content: { to: 'armenia', persons: { value: 32 } },
  }),
  handover('carry-out', ['houthis'], 'Хусити звільнили екіпаж судна з 25 заручників.', { content: { role: 'hostage' } }),
  handover('carry-out', ['belarus'], 'Білорусь звільнила 52 політв’язнів, повідомили у Вільнюсі.', {
    by: ['lithuania'],
    content: { role: 'detainee' },
  }),
  handover('carry-out', undefined, 'Додому повернулися 116 захисників.', { content: { persons: { value: 116 } } }),
  handover('carry-out', undefined, 'З полону звільнено 65 військовослужбовців.', { content: { persons: { value: 65 }, role: 'soldier' } }),
  handover('pledge', ['hamas'], 'ХАМАС готовий звільнити десятьох живих заручників.', { content: { persons: { value: 10 } } }),
  handover('pledge', ['russia'], 'Росія передасть Україні 6000 тіл загиблих.', { content: { to: 'ukraine', persons: { value: 6000 } } }),
  handover('pledge', ['venezuela'], 'Венесуела обіцяє відпустити шістьох американських в’язнів.', { content: { persons: { value: 6 } } }),
  handover('urge', ['united-states'], 'США вимагають від ХАМАС негайного звільнення заручників.', { content: { role: 'hostage' } }),
  handover('urge', ['volodymyr-zelenskyy'], 'Зеленський закликав повернути викрадених дітей.', { content: { role: 'child' } }),
  handover('urge', ['antonio-guterres'], 'Гутерреш наполягає на звільненні всіх заручників.', { content: { role: 'hostage' } }),
  handover('propose', ['hamas'], 'ХАМАС запропонував передати тіла двох заручників.'),
  handover('reject', ['iran'], 'Іран відмовився звільнити затриманих французів.'),
  handover('support', ['friedrich-merz'], 'Мерц вітає звільнення заручників.'),
  handover('support', ['european-union'], 'ЄС привітав повернення українських дітей.', { content: { role: 'child' } }),
  handover('thank', ['donald-trump'], 'Трамп подякував Катару за звільнення заручників.'),
  handover('agree', ['hamas', 'israel'], 'ХАМАС та Ізраїль домовилися про звільнення 33 заручників.', {
    content: { persons: { value: 33 } },
  }),
  handover('agree', ['syria'], 'Сирія погодилася видати тіла трьох дипломатів.'),
  handover('order', ['alexander-lukashenko'], 'Лукашенко розпорядився звільнити 14 політв’язнів.', { content: { persons: { value: 14 } } }),
  handover('carry-out', ['nigeria'], '«Нігерія звільнила 46 івуарійських солдатів», – сказав речник уряду.', { more: true }),
  handover('carry-out', ['hamas'], 'Про передачу трьох тіл повідомили в ЦАХАЛ: ХАМАС повернув останки.', { more: true }),
  handover('suspend', ['israel'], 'Ізраїль відклав звільнення палестинських в’язнів.'),
  handover('carry-out', ['taliban'], 'Таліби не звільнили американських заручників.', {
    polarity: 'negated',
    content: { role: 'hostage' },
  }),
]);

runNever('Ukrainian: no handover in prose', uk, 'handover', [
  'Завод звільнив двадцятьох інженерів через кризу.',
  'Пошта передала посилку адресатові.',
  'Режисер повернув акторові сценарій.',
  'Бібліотекарка видала читачам книжки.',
  'Місто передало школі новий автобус.',
  'Вода звільнила русло від піску.',
  'Прокуратура повернула матеріали слідчим.',
  'Хлопчик відпустив повітряну кульку.',
  'Компанія передала дані аудиторам.',
  'Клуб відпустив форварда в оренду.',
]);
