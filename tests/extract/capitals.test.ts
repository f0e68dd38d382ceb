import { ar } from '../../src/languages/ar';
import { en } from '../../src/languages/en';
import { ru } from '../../src/languages/ru';
import { uk } from '../../src/languages/uk';
import { rowsOf, runTable } from './table';

const talks = rowsOf('talks');
const attack = rowsOf('attack');
const met = { content: { participants: ['bolivia', 'togo'], venue: 'kampala' } };
const ofState = { content: { participants: ['bolivia', 'togo'], venue: 'uganda' } };

// A city told as a capital is a place, and the state told with it takes no part.
runTable('English: capitals', en, [
  talks('hold', ['bolivia', 'togo'], 'Bolivia and Togo held talks in the Ugandan capital, Kampala.', met),
  talks('hold', ['bolivia', 'togo'], 'Bolivia and Togo held talks in the capital Kampala.', met),
  talks('hold', ['bolivia', 'togo'], "Bolivia and Togo held talks in Uganda's capital Kampala.", met),
  talks('hold', ['bolivia', 'togo'], 'Bolivia and Togo held talks in the capital of Uganda, Kampala.', met),
  talks('hold', ['bolivia', 'togo'], 'Bolivia and Togo held talks in Kampala, the capital of Uganda.', met),
  talks('hold', ['bolivia', 'togo'], 'Bolivia and Togo held talks in the capital of Uganda.', ofState),
  attack('carry-out', ['togo'], 'Togo bombed the Ugandan capital, Kampala.', { content: { area: 'kampala', on: null } }),
]);
runTable('Russian: capitals', ru, [
  talks('hold', ['bolivia', 'togo'], 'Боливия и Того провели переговоры в столице Уганды Кампале.', met),
  talks('hold', ['bolivia', 'togo'], 'Боливия и Того провели переговоры в угандийской столице Кампале.', met),
  talks('hold', ['bolivia', 'togo'], 'Боливия и Того провели переговоры в столице Уганды.', ofState),
]);
runTable('Ukrainian: capitals', uk, [
  talks('hold', ['bolivia', 'togo'], 'Болівія і Того провели переговори у столиці Уганди Кампалі.', met),
  talks('hold', ['bolivia', 'togo'], 'Болівія і Того провели переговори в угандійській столиці, Кампалі.', met),
]);
runTable('Arabic: capitals', ar, [
  talks('hold', ['bolivia', 'togo'], 'عقدت بوليفيا وتوغو محادثات في العاصمة الأوغندية كمبالا.', met),
  talks('hold', ['bolivia', 'togo'], 'عقدت بوليفيا وتوغو محادثات في عاصمة أوغندا كمبالا.', met),
  talks('hold', ['bolivia', 'togo'], 'عقدت بوليفيا وتوغو محادثات في عاصمة أوغندا.', ofState),
]);
runTable('English: whoever is freed tells nothing of whose government it is', en, [
  {
    text: 'Bolivia has released two government soldiers. The talks between the government and Togo were suspended.',
    claims: [
      { kind: 'handover', act: 'carry-out', agents: ['bolivia'] },
      { kind: 'talks', act: 'suspend', agents: ['government', 'togo'] },
    ],
  },
]);
