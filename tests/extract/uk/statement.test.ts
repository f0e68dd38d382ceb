import { uk } from '../../../src/languages/uk';
import { rowsOf, runNever, runTable } from '../table';

const statement = rowsOf('statement');

runTable('Ukrainian: statements', uk, [
  statement('assess', ['emmanuel-macron'], 'Макрон заявив, що світ стоїть на роздоріжжі.', { by: ['emmanuel-macron'] }),
  statement('assess', ['friedrich-merz'], 'Мерц сказав, що цей рік буде складним.', { by: ['friedrich-merz'] }),
  statement('assess', ['kaja-kallas'], '«Це важкий день для всієї Європи», – сказала Каллас.', { by: ['kaja-kallas'] }),
  statement('assess', ['dmitry-peskov'], 'За словами Пєскова, ситуація залишається складною.', { by: ['dmitry-peskov'] }),
  statement('assess', ['narendra-modi'], 'Нарендра Моді підкреслив, що терористи не мають майбутнього.', { by: ['narendra-modi'] }),
  statement('assess', ['antonio-guterres'], 'Як зазначив Гутерреш, голод охопив половину країни.', { by: ['antonio-guterres'] }),
  statement('assess', ['keir-starmer'], 'Ситуація погіршується щодня, наголосив Стармер.', { by: ['keir-starmer'] }),
  statement('assess', ['donald-tusk'], 'Туск додав, що кордон залишається закритим.', { by: ['donald-tusk'] }),
  statement('assess', ['world-health-organization'], 'За даними ВООЗ, лікарні переповнені.', { by: ['world-health-organization'] }),
  statement('assess', ['white-house'], 'У Білому домі повідомили, що президент почувається добре.', { by: ['white-house'] }),
  statement('assess', ['giorgia-meloni'], 'Мелоні вважає, що Європа втратила час.', { by: ['giorgia-meloni'] }),
  statement('assess', ['mark-rutte'], '«Ситуація на морі викликає тривогу», – уточнив Рютте.', { by: ['mark-rutte'] }),
  statement('assess', ['viktor-orban'], 'Орбан переконаний, що Брюссель помиляється.', { by: ['viktor-orban'] }),
  statement('assess', ['andrii-sybiha'], 'Сибіга нагадав, що минуло десять років.', { by: ['andrii-sybiha'] }),
  statement('assess', ['reuters'], 'Як повідомляє Reuters, ринки відреагували падінням.', { by: ['reuters'] }),
  statement('assess', ['united-nations'], 'В ООН зазначили, що запаси води вичерпуються.', { by: ['united-nations'] }),
  statement('assess', ['marco-rubio'], 'Рубіо пояснив, що рішення ухвалять пізніше.', { by: ['marco-rubio'] }),
  statement('assess', ['petro-poroshenko'], 'На думку Порошенка, часу обмаль.', { by: ['petro-poroshenko'] }),
  statement('assess', ['sergei-lavrov'], 'Лавров стверджує, що Захід усе вигадав.', { by: ['sergei-lavrov'] }),
  statement('assess', ['pete-hegseth'], 'Гегсет попередив, що терпіння закінчується.', { by: ['pete-hegseth'] }),
  statement('assess', ['aleksandar-vucic'], 'Вучич написав, що протести тривають.', { by: ['aleksandar-vucic'] }),
  statement('assess', ['iaea'], 'Рівень радіації в нормі, запевнили в МАГАТЕ.', { by: ['iaea'] }),
  statement('assess', ['mark-carney'], 'Марк Карні припускає, що економіка сповільниться.', { by: ['mark-carney'] }),
  statement('assess', ['state-department'], 'У Держдепартаменті визнали, що процес затягнувся надовго.', { by: ['state-department'] }),
  statement('assess', ['j-d-vance'], 'Венс говоритиме, що податки зависокі.', { by: ['j-d-vance'] }),
]);

runNever('Ukrainian: no statement', uk, 'statement', [
  '#Україна #мир',
  'Фото: Reuters',
  'Читайте також',
  'Джерело: AFP',
  'Підписуйтесь на наш канал',
  'Індія та Пакистан домовилися про припинення вогню.',
  'Трамп зустрівся з Моді.',
  'ХАМАС звільнив трьох заручників.',
  'Іран відкинув переговори.',
  'ЄС запровадив санкції проти Білорусі.',
]);
