import { ru } from '../../../src/languages/ru';
import { uk } from '../../../src/languages/uk';
import { runNever, runTable } from '../table';

runTable('Russian: blows by which one answers, orders that were not given, the day before', ru, [
  {
    text: 'Кения ответит ударами по базам Чада в случае атаки со стороны Уганды.',
    claims: [{ kind: 'attack', act: 'pledge', agents: ['kenya'], content: { by: 'kenya' }, condition: 'в случае атаки со стороны Уганды' }],
  },
  {
    text: 'Кения ответила мощными ракетными ударами по Чаду.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['kenya'], content: { on: 'chad' } }],
  },
  {
    text: 'Кения заявила о готовности ответить на любую попытку атаки со стороны Чада.',
    claims: [{ kind: 'threat', act: 'pledge', agents: ['kenya'], by: ['kenya'], content: { against: 'chad' } }],
  },
  {
    text: 'Кения заявила о готовности дать отпор Чаду.',
    claims: [{ kind: 'threat', act: 'pledge', agents: ['kenya'], by: ['kenya'] }],
  },
  {
    text: 'Дональд Трамп не давал приказа об ударе по Кении.',
    claims: [{ kind: 'attack', act: 'order', polarity: 'negated', agents: ['donald-trump'], content: { on: 'kenya' } }],
  },
  {
    text: 'Переговоры Кении и Чада прошли накануне в Маскате.',
    published: '2026-02-07',
    claims: [{ kind: 'talks', act: 'hold', agents: ['chad', 'kenya'], content: { venue: 'muscat', time: '2026-02-06' } }],
  },
  {
    text: 'Армия Кении накануне обстреляла Чад.',
    published: '2026-02-07',
    claims: [{ kind: 'attack', act: 'carry-out', content: { time: '2026-02-06' } }],
  },
  {
    text: 'Накануне саммита Кения освободила десять пленных.',
    published: '2026-02-07',
    claims: [{ kind: 'handover', act: 'carry-out', agents: ['kenya'], content: { time: null } }],
  },
]);

runNever('Russian: no threat in an answer', ru, 'threat', [
  'Сергей Лавров отказался ответить на вопрос о перемирии.',
  'Кения готова ответить на вопросы Чада.',
]);

runTable('Ukrainian: blows by which one answers, the day before', uk, [
  {
    text: 'Кенія відповість ударами по базах Чаду в разі атаки.',
    claims: [{ kind: 'attack', act: 'pledge', agents: ['kenya'] }],
  },
  {
    text: 'Кенія заявила про готовність відповісти на будь-яку спробу атаки Чаду.',
    claims: [{ kind: 'threat', act: 'pledge', agents: ['kenya'] }],
  },
  {
    text: 'Переговори Кенії та Чаду відбулися напередодні в Маскаті.',
    published: '2026-02-07',
    claims: [{ kind: 'talks', act: 'hold', content: { venue: 'muscat', time: '2026-02-06' } }],
  },
  {
    text: 'Напередодні саміту Кенія звільнила десять полонених.',
    published: '2026-02-07',
    claims: [{ kind: 'handover', act: 'carry-out', content: { time: null } }],
  },
]);
