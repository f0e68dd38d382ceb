import { uk } from '../../../src/languages/uk';
import { runNever, runTable } from '../table';

runTable('Ukrainian: talks', uk, [
  {
    text: 'Відбулася телефонна розмова Еммануеля Макрона з Володимиром Зеленським.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['emmanuel-macron', 'volodymyr-zelenskyy'], content: { medium: 'phone' } }],
  },
  {
    text: 'Володимир Зеленський провів телефонну розмову з Президентом Франції Еммануелем Макроном.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['emmanuel-macron', 'volodymyr-zelenskyy'], content: { medium: 'phone' } }],
  },
  {
    text: 'Сибіга зустрівся з Рубіо у Варшаві.',
    claims: [{ kind: 'talks', act: 'hold', content: { medium: 'in-person' } }],
  },
  {
    text: 'Макрон поговорив телефоном з Трампом.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['emmanuel-macron', 'donald-trump'], content: { medium: 'phone' } }],
  },
  {
    text: 'Зеленський повідомив, що Україна та США проведуть переговори 11 березня.',
    published: '2025-03-08',
    claims: [
      { kind: 'talks', act: 'plan', agents: ['ukraine', 'united-states'], by: ['volodymyr-zelenskyy'], content: { time: '2025-03-11' } },
    ],
  },
  {
    text: 'Україна та США домовилися продовжити переговори.',
    claims: [{ kind: 'talks', act: 'agree', agents: ['ukraine', 'united-states'] }],
  },
  {
    text: 'Іран відмовився від переговорів зі США.',
    claims: [{ kind: 'talks', act: 'reject', agents: ['iran'] }],
  },
  {
    text: 'Ердоган запропонував зустріч лідерів.',
    claims: [{ kind: 'talks', act: 'propose', agents: ['recep-tayyip-erdogan'] }],
  },
  {
    text: 'Переговори між Україною та Росією розпочнуться в понеділок.',
    published: '2025-05-09',
    claims: [{ kind: 'talks', act: 'begin' }],
  },
  {
    text: 'Зеленський і Мерц обговорили оборонну співпрацю.',
    claims: [],
    more: true,
  },
  {
    text: 'У Кремлі заявили, що Путін готовий до зустрічі з Трампом.',
    claims: [{ kind: 'talks', act: 'pledge', agents: ['vladimir-putin'], by: ['kremlin'] }],
  },
  {
    text: 'У Києві заявили, що Україна готова до переговорів.',
    claims: [{ kind: 'talks', act: 'pledge', agents: ['ukraine'], by: ['ukraine'] }],
  },
  {
    text: 'Китай закликав Росію та Україну до діалогу.',
    claims: [{ kind: 'talks', act: 'urge', agents: ['china'] }],
  },
  {
    text: 'Зустріч Трампа й Зеленського відбудеться у Вашингтоні.',
    claims: [{ kind: 'talks', act: 'plan', agents: ['donald-trump', 'volodymyr-zelenskyy'] }],
  },
  {
    text: 'Лідери домовилися про наступну зустріч.',
    claims: [],
    more: true,
  },
]);

runNever('Ukrainian: no talks', uk, 'talks', [
  'Футболісти провели тренування.',
  'Дощ ішов увесь день.',
  'Учені відкрили нову планету.',
  'Компанія випустила новий телефон.',
  'Володимир Зеленський підписав закон про бюджет.',
]);
