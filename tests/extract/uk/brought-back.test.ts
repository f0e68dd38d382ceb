import { uk } from '../../../src/languages/uk';
import { runTable } from '../table';

runTable('Ukrainian: captives brought back, and where deals are made', uk, [
  {
    text: 'ХАМАС передав заручників представникам Червоного Хреста.',
    claims: [{ kind: 'handover', act: 'carry-out', agents: ['hamas'], content: { to: 'icrc', role: 'hostage' } }],
  },
  {
    text: 'До Бамако доставлено 14 полонених.',
    claims: [{ kind: 'handover', act: 'carry-out', agents: [], content: { to: 'mali', persons: 14 } }],
  },
  {
    text: 'Ефіопія й Сомалі домовилися на переговорах в Анкарі про припинення вогню.',
    claims: [
      { kind: 'ceasefire', act: 'agree', agents: ['ethiopia', 'somalia'], content: { area: null } },
      { kind: 'talks', act: 'hold', agents: ['ethiopia', 'somalia'], content: { venue: 'ankara' } },
    ],
  },
  {
    text: 'Володимир Зеленський запросив колегу взяти участь у другій конференції.',
    claims: [{ kind: 'talks', act: 'propose', agents: ['volodymyr-zelenskyy'] }],
  },
  { text: 'Поранених доставлено до лікарні.', claims: [] },
]);
