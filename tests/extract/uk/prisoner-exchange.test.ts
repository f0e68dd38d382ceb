import { uk } from '../../../src/languages/uk';
import { rowsOf, runNever, runTable } from '../table';

const exchange = rowsOf('prisoner-exchange');

runTable('Ukrainian: prisoner exchanges in prose', uk, [
  exchange('carry-out', ['iran', 'united-states'], 'Іран і США обмінялися ув’язненими.'),
  exchange('carry-out', ['israel', 'hamas'], 'Ізраїль та ХАМАС здійснили обмін заручниками й полоненими.'),
  exchange('carry-out', ['armenia', 'azerbaijan'], 'Вірменія та Азербайджан провели обмін військовополоненими.'),
  exchange('carry-out', undefined, 'На кордоні відбувся обмін полоненими за формулою «50 на 50».', { content: { perSide: { value: 50 } } }),
  exchange('agree', ['yemen', 'houthis'], 'Ємен і хусити домовилися обміняти 887 полонених.', { content: { total: { value: 887 } } }),
  exchange('agree', ['russia', 'ukraine'], 'Росія та Україна погодилися провести обмін полоненими у форматі «1000 на 1000».', {
    content: { perSide: { value: 1000 } },
  }),
  exchange('agree', ['russia', 'ukraine'], 'На переговорах у Стамбулі Росія та Україна узгодили обмін важкопораненими полоненими.', {
    more: true,
  }),
  exchange('propose', ['volodymyr-zelenskyy'], 'Зеленський запропонував обміняти всіх військовополонених.'),
  exchange('propose', ['venezuela'], 'Венесуела пропонує обмін ув’язненими з Сальвадором.'),
  exchange('urge', ['icrc'], 'Міжнародний комітет Червоного Хреста закликав сторони до обміну полоненими.'),
  exchange('urge', ['united-nations'], 'ООН закликає до обміну всіх утримуваних.'),
  exchange('support', ['qatar'], 'Катар привітав обмін полоненими в Ємені.'),
  exchange('support', ['germany'], 'Німеччина підтримала обмін заручників на в’язнів.'),
  exchange('reject', ['hamas'], 'ХАМАС відкинув обмін полоненими.'),
  exchange('reject', ['houthis'], 'Хусити відмовилися від обміну військовополоненими.'),
  exchange('pledge', ['ukraine'], 'Україна готова до обміну полоненими.'),
  exchange('pledge', ['pakistan'], 'Пакистан готується обміняти військовополонених, повідомили в Ісламабаді.', { by: ['pakistan'] }),
  exchange('plan', undefined, 'Новий обмін полоненими запланований на п’ятницю.'),
  exchange('plan', undefined, 'Обмін полоненими відбудеться 12 травня, повідомив Умєров.', {
    by: ['rustem-umerov'],
    published: '2025-05-08',
    content: { time: '2025-05-12' },
  }),
  exchange('suspend', ['israel'], 'Ізраїль призупинив обмін полоненими.'),
  exchange('thank', ['antony-blinken'], 'Блінкен подякував Туреччині за сприяння обміну ув’язненими.'),
  exchange('carry-out', ['india', 'pakistan'], 'Індія та Пакистан обмінялися військовополоненими, – уточнив речник МЗС Індії.', {
    more: true,
  }),
  exchange('agree', ['syria', 'israel'], '«Сирія та Ізраїль домовилися про обмін полоненими», – написав Віткофф.', {
    by: ['steve-witkoff'],
  }),
  exchange('begin', ['russia', 'ukraine'], 'Росія та Україна розпочали обмін полоненими.'),
  exchange('agree', ['sudan'], 'Судан не погодився на обмін полоненими.', { polarity: 'negated' }),
]);

runNever('Ukrainian: no exchange in prose', uk, 'prisoner-exchange', [
  'Школярі обмінялися марками.',
  'Пункт обміну валют зачинено.',
  'Готель пропонує обмін рушників щодня.',
  'Програма обміну студентами стартує восени.',
  'Лідери обмінялися рукостисканням.',
  'Сусіди обмінялися ділянками.',
  'Полонені мріяли про повернення додому.',
  'Фільм розповідає про полоненого льотчика.',
  'Делегації обмінялися думками.',
  'Магазин обміняв зіпсований товар.',
]);
