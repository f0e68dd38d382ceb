import { en } from '../../../src/languages/en';
import { ru } from '../../../src/languages/ru';
import { runTable } from '../table';

runTable('English: a source behind what somebody says tells all of it', en, [
  {
    text: 'Guatemala announced a truce with the rebels, according to Reuters.',
    claims: [{ kind: 'ceasefire', act: 'pledge', agents: ['guatemala'], by: ['reuters', 'guatemala'] }],
  },
  {
    text: 'Pakistan said that, according to Reuters, Israel had struck Beirut.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['israel'], by: ['pakistan', 'reuters'] }],
  },
]);

runTable('Russian: a source behind what somebody says tells all of it', ru, [
  {
    text: 'Гватемала объявила о перемирии с повстанцами, по данным Рейтер.',
    claims: [{ kind: 'ceasefire', act: 'pledge', agents: ['guatemala'], by: ['reuters', 'guatemala'] }],
  },
]);
