import { ru } from '../../../../src/languages/ru';
import { rowsOf, runTable } from '../../table';

const cooperation = rowsOf('cooperation');
const sanctions = rowsOf('sanctions');
const talks = rowsOf('talks');

runTable('Russian: envoys, crossings, mediation, conferences', ru, [
  cooperation('suspend', ['thailand'], 'Бангкок выслал камбоджийского посла.'),
  cooperation('suspend', ['cambodia'], 'Камбоджа понизила уровень дипломатических отношений.'),
  sanctions('carry-out', ['thailand'], 'Таиланд закрыл погранпереходы с Камбоджей.', { content: { change: 'impose' } }),
  talks('propose', ['malaysia'], 'Малайзия предложила посредничество.'),
  talks('plan', ['united-kingdom'], 'Лондон примет у себя министерскую конференцию по Судану.', { more: true }),
  { text: 'Переговоры пройдут в пятницу, рассказали AFP дипломаты.', claims: [{ kind: 'talks', act: 'plan', by: [[]] }], more: true },
  { text: 'Клуб отозвал иск против судьи.', claims: [] },
  { text: 'Магазин закрыл отдел игрушек.', claims: [] },
  { text: 'Студия предложила актёру роль посредника.', claims: [] },
]);
