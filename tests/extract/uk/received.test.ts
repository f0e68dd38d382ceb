import { uk } from '../../../src/languages/uk';
import { rowsOf, runTable } from '../table';

const talks = rowsOf('talks');
const cooperation = rowsOf('cooperation');

runTable('Ukrainian: who is received, what states do together, what is denied', uk, [
  talks(
    'hold',
    ['foreign-minister-of-oman', 'recep-tayyip-erdogan'],
    '15 травня міністра закордонних справ Оману прийняв президент Туреччини Ердоган.',
    {
      content: { participants: ['foreign-minister-of-oman', 'recep-tayyip-erdogan'] },
    },
  ),
  talks('hold', ['ambassador-of-japan', 'andrii-sybiha'], 'Сибіга прийняв посла Японії.'),
  cooperation('agree', undefined, 'Міністри домовилися збільшити квоту для індійських студентів.'),
  cooperation('begin', ['india', 'kenya'], 'Індія та Кенія відновили авіасполучення.'),
  cooperation('support', undefined, 'Сторони висловилися за відновлення роботи змішаної комісії.'),
  cooperation('pledge', undefined, 'Глава держави висловив готовність відкрити в порту термінал.'),
  {
    text: 'Норвегія пообіцяла польовий госпіталь.',
    claims: [{ kind: 'aid', act: 'pledge', agents: ['norway'], content: { what: ['humanitarian'] } }],
  },
  { text: "Він виклав п'ять пропозицій щодо врегулювання.", claims: [{ kind: 'settlement', act: 'propose' }] },
  { text: 'Ідею заморожування конфлікту Каїр відкинув.', claims: [{ kind: 'settlement', act: 'reject' }] },
  { text: 'Моді вирушає до Бангкока.', claims: [{ kind: 'visit', act: 'hold', agents: ['narendra-modi'], content: { place: 'bangkok' } }] },
  {
    text: 'Неправда, що Каїр відмовився від переговорів.',
    claims: [{ kind: 'talks', act: 'reject', agents: ['egypt'], polarity: 'negated' }],
  },
  {
    text: "Навряд чи Хартум погодиться на перемир'я.",
    claims: [{ kind: 'ceasefire', act: 'agree', agents: ['sudan'], polarity: 'negated' }],
  },
  talks('hold', ['narendra-modi'], 'Глава держави провів телефонну розмову з прем’єр-міністром Індії Нарендрою Моді.', {
    content: { medium: 'phone' },
  }),
  { text: "Перед початком зустрічі посол Кенії закликав до перемир'я.", claims: [{ kind: 'ceasefire', act: 'urge' }] },
  { text: 'На початку розмови президент Єгипту подякував Катару за допомогу.', claims: [{ kind: 'aid', act: 'thank' }] },
  cooperation('assess', undefined, 'Наголошено на динамічному розвитку двосторонніх відносин.'),
  cooperation('urge', undefined, 'Підкреслено важливість двосторонньої співпраці.'),
  {
    text: 'Візит Ердогана до Дохи скасовано, повідомив уряд Кенії.',
    claims: [{ kind: 'visit', act: 'reject', content: { visitor: 'recep-tayyip-erdogan' } }],
  },
  { text: 'Закон прийнято президентом.', claims: [] },
]);
