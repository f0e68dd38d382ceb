import { en } from '../../../src/languages/en';
import { runTable } from '../table';

runTable('English: those killed who are only counted, warnings behind a participle, what talks are on', en, [
  {
    text: 'This attack brings the number of casualties to 27 peacekeepers killed and 64 peacekeepers wounded.',
    claims: [
      { kind: 'attack', act: 'assess', agents: [], content: { by: null, casualties: { killed: { value: 27 }, wounded: { value: 64 } } } },
    ],
  },
  {
    text: 'Stressing that the truce had ended, the foreign ministry warned of a new war.',
    claims: [{ kind: 'ceasefire', act: 'end', by: ['foreign-ministry'] }],
  },
  {
    text: 'The Minister reminds all parties of their responsibility to prevent attacks on villages.',
    claims: [{ kind: 'attack', act: 'assess', agents: ['minister'] }],
  },
  {
    text: 'President Ruto and President Museveni held bilateral talks on the humanitarian situation in Mali.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['ruto', 'museveni'], content: { venue: null } }],
  },
  {
    text: 'President Ruto and President Museveni held talks on Monday in Mali.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['ruto', 'museveni'], content: { venue: 'mali' } }],
  },
]);
