import { ru } from '../../../src/languages/ru';
import { rowsOf, runTable } from '../table';

const row = rowsOf('ceasefire');

runTable('Russian: meetings and people of peace who take a stand', ru, [
  row('urge', ['саммит'], 'Саммит призвал к прекращению огня.'),
  row('oppose', ['конференция'], 'Конференция осудила прекращение огня.'),
  row('urge', ['гуманитарные-организации'], 'Гуманитарные организации призвали к перемирию.'),
  row('support', ['участники'], 'Участники поддержали перемирие.'),
  row('urge', ['старейшины'], 'Старейшины призвали к перемирию.'),
  row('reject', ['поселенцы'], 'Поселенцы отвергли перемирие.'),
  // what is held is nobody's deed
  { text: 'Саммит завершился.', claims: [{ kind: 'talks', act: 'end', agents: [] }] },
  { text: 'Конференция началась в Найроби.', claims: [{ kind: 'talks', act: 'begin', agents: [] }] },
  { text: 'Саммит Кения осудила.', claims: [{ kind: 'talks', act: 'oppose', agents: ['kenya'] }] },
]);
