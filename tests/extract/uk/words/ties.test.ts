import { uk } from '../../../../src/languages/uk';
import { rowsOf, runTable } from '../../table';

const cooperation = rowsOf('cooperation');
const sanctions = rowsOf('sanctions');
const talks = rowsOf('talks');

runTable('Ukrainian: envoys, crossings, mediation, conferences', uk, [
  cooperation('suspend', ['thailand'], 'Бангкок вислав камбоджійського посла.'),
  cooperation('suspend', ['cambodia'], 'Камбоджа понизила рівень дипломатичних відносин.'),
  sanctions('carry-out', ['thailand'], 'Таїланд закрив прикордонні переходи з Камбоджею.', { content: { change: 'impose' } }),
  talks('propose', ['malaysia'], 'Малайзія запропонувала посередництво.'),
  { text: 'Перемовини відбудуться в п’ятницю, розповіли AFP дипломати.', claims: [{ kind: 'talks', act: 'plan', by: [[]] }], more: true },
  { text: 'Клуб відкликав позов проти судді.', claims: [] },
  { text: 'Магазин закрив відділ іграшок.', claims: [] },
]);
