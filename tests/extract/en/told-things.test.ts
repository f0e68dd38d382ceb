import { en } from '../../../src/languages/en';
import { runTable } from '../table';

runTable('English: things told of by somebody between them and their verb', en, [
  {
    text: "Pakistan denied carrying out air strikes in Afghanistan's Paktika province that the Taliban government said killed 10 civilians.",
    claims: [
      { kind: 'attack', act: 'deny', agents: ['pakistan'] },
      { kind: 'attack', act: 'carry-out', agents: [], by: ['taliban'], content: { by: null, casualties: { killed: { value: 10 } } } },
    ],
  },
  {
    text: 'Police said a bomb killed three soldiers.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: [], content: { by: null, casualties: { killed: { value: 3 } } } }],
  },
  {
    text: 'Germany pledged 100 million euros for mine clearance in Syria and called on Israel to stop its strikes on Damascus.',
    claims: [
      { kind: 'aid', act: 'pledge', agents: ['germany'] },
      { kind: 'ceasefire', act: 'urge', agents: ['germany'], content: { area: null } },
    ],
  },
]);
