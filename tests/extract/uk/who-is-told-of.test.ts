import { uk } from '../../../src/languages/uk';
import { runTable } from '../table';

runTable('Ukrainian: whose words and deeds they are, where others stand near', uk, [
  {
    text: 'Кенія заявила про готовність до діалогу. Раніше повідомлялося, що переговори пройшли в Досі.',
    claims: [
      { kind: 'talks', act: 'pledge', agents: ['kenya'] },
      { kind: 'talks', act: 'hold', by: [] },
    ],
  },
  {
    text: 'Повстанці, яких підтримує Руанда, захопили місто Гома.',
    claims: [{ kind: 'statement', act: 'support', agents: ['rwanda'] }],
  },
  {
    text: 'Еммануель Макрон і Олаф Шольц провели переговори. Їхні партнери підтримали перемир’я.',
    claims: [
      { kind: 'talks', act: 'hold', agents: ['emmanuel-macron', 'olaf-scholz'] },
      { kind: 'ceasefire', act: 'support', agents: ['партнери'] },
    ],
  },
  {
    text: 'Туреччина зробила значний внесок у врегулювання конфлікту.',
    claims: [{ kind: 'settlement', act: 'support', agents: ['turkey'] }],
  },
  {
    text: 'Нетаньягу попередив, що Іран заплатить за напад.',
    claims: [{ kind: 'threat', act: 'threaten', agents: ['benjamin-netanyahu'], content: { against: 'iran' } }],
  },
  {
    text: 'Україна заплатить за газ 2 млн доларів.',
    claims: [{ kind: 'statement', act: 'assess' }],
  },
  {
    text: 'Крім 10 заручників, бойовики звільнили 5 солдатів.',
    claims: [{ kind: 'handover', act: 'carry-out', content: { persons: { value: 5 } } }],
  },
]);
