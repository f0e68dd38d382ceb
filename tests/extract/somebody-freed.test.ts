import { ru } from '../../src/languages/ru';
import { uk } from '../../src/languages/uk';
import { runTable } from './table';

const FREED = { kind: 'handover', act: 'carry-out', agents: ['kenya'], content: { from: 'kenya', to: null } } as const;
const URGED = { kind: 'handover', act: 'urge', agents: ['kenya'], content: { to: null } } as const;

runTable('Russian: a person is freed by name, and receives nobody', ru, [
  { text: 'Кения освободила Владимира Зеленского.', claims: [FREED] },
  { text: 'Кения призвала освободить Владимира Зеленского.', claims: [URGED] },
  // no captive
  { text: 'Кения освободила Владимира Зеленского от должности.', claims: [] },
  { text: 'Кения освободила автора письма.', claims: [] },
]);

runTable('Ukrainian: whoever is told by name may be dismissed as well as freed', uk, [
  { text: 'Кенія звільнила Володимира Зеленського.', claims: [] },
  { text: 'Кенія звільнила Володимира Зеленського з посади.', claims: [] },
]);
