import { uk } from '../../../src/languages/uk';
import { rowsOf, runNever, runTable } from '../table';

const threat = rowsOf('threat');

runTable('Ukrainian: threats', uk, [
  threat('threaten', ['north-korea'], 'Північна Корея погрожує Південній Кореї.', { content: { against: 'south-korea' } }),
  threat('threaten', ['kim-jong-un'], 'Кім Чен Ин пригрозив США.', { content: { against: 'united-states' } }),
  threat('threaten', ['iran'], 'Іран погрожував закрити Ормузьку протоку.'),
  threat('threaten', ['houthis'], 'Хусити пригрозили Ізраїлю новою ескалацією.', { content: { against: 'israel' } }),
  threat('threaten', ['hezbollah'], 'Хезболла загрожує Ізраїлю.', { content: { against: 'israel' } }),
  threat('threaten', ['dmitry-medvedev'], 'Медведєв погрозив Польщі.', { content: { against: 'poland' } }),
  threat('threaten', ['benjamin-netanyahu'], 'Нетаньягу погрожуватиме Ірану й надалі.', { content: { against: 'iran' } }),
  threat('threaten', ['donald-trump'], 'Трамп пригрозив ХАМАСу знищенням.', { content: { against: 'hamas' } }),
  threat('threaten', ['azerbaijan'], 'Азербайджан погрожує Вірменії, заявили в Єревані.', {
    by: ['armenia'],
    content: { against: 'armenia' },
  }),
  threat('threaten', ['ethiopia'], 'Ефіопія вдалася до погроз на адресу Еритреї.'),
  threat('threaten', ['venezuela'], 'Венесуела погрожувала Гаяні.', { content: { against: 'guyana' } }),
  threat('threaten', ['russia'], 'Росія загрожувала Фінляндії.', { content: { against: 'finland' } }),
  threat('threaten', ['israel'], 'Ізраїль пригрозив Лівану, повідомляє Reuters.', { by: ['reuters'], content: { against: 'lebanon' } }),
  threat('threaten', ['taliban'], 'Таліби погрожують Пакистану.', { content: { against: 'pakistan' } }),
  threat('threaten', ['china'], '«Китай погрожує Тайваню», – заявив Рубіо.', { by: ['marco-rubio'], content: { against: 'taiwan' } }),
  threat('oppose', ['european-union'], 'ЄС засуджує погрози на адресу Данії.'),
  threat('oppose', ['panama'], 'Панама засудила погрози Вашингтона.'),
  threat('reject', ['canada'], 'Канада відкидає погрози Трампа.'),
  threat('deny', ['iran'], 'Іран спростував погрози Ізраїлю.'),
  threat('accuse', ['guyana'], 'Гаяна звинуватила Венесуелу в погрозах.'),
  threat('warn', ['jens-stoltenberg'], 'Столтенберг попередив про загрозу з боку Росії.'),
  threat('accuse', ['ukraine'], 'Україна звинувачує Росію в ядерних погрозах.', { more: true }),
  threat('oppose', ['mexico'], 'Мексика критикує погрози США.'),
  threat('threaten', ['vladimir-putin'], 'За словами Столтенберга, Путін погрожує Європі.', { by: ['jens-stoltenberg'] }),
  threat('threaten', ['syria'], 'Сирія не погрожувала Ізраїлю.', { polarity: 'negated' }),
]);

runNever('Ukrainian: no threat', uk, 'threat', [
  'Дерево впало на дорогу.',
  'Вирок оскаржили в апеляції.',
  'Концерт перенесли на осінь.',
  'Хмари розійшлися надвечір.',
  'Фермер засіяв поле пшеницею.',
  'Ліфт не працює третій день.',
  'Пекар роздав хліб безплатно.',
  'Гурт записав новий альбом.',
  'Пляж закрили для відпочивальників.',
  'Пральня працює цілодобово.',
]);
