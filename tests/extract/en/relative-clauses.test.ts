import { en } from '../../../src/languages/en';
import { runTable } from '../table';

runTable('English: who acts in and behind relative clauses', en, [
  {
    text: 'Oman and Qatar who have been mediating in Sudan said the RSF had agreed to a week-long truce.',
    claims: [{ kind: 'ceasefire', act: 'agree', agents: ['rapid-support-forces'], by: [['oman', 'qatar']], content: { duration: 'P1W' } }],
  },
  {
    text: "Sudan's army and the paramilitary Rapid Support Forces signed a truce in Jeddah.",
    claims: [{ kind: 'ceasefire', act: 'agree', agents: ['sudanese-armed-forces', 'rapid-support-forces'], by: [] }],
  },
  {
    text: 'Egypt, which hosted the talks, urged both sides to agree to a ceasefire.',
    claims: [
      { kind: 'talks', act: 'hold', agents: ['egypt'], by: [] },
      { kind: 'ceasefire', act: 'urge', agents: ['egypt'], by: [] },
    ],
  },
  {
    text: 'Colombia has been shaken by a bombing that killed 14 cadets in Cali.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: [], by: [], content: { casualties: { killed: { value: 14 } } } }],
  },
  {
    text: 'Fidan told the agency, adding that Turkey would host the talks in Istanbul.',
    claims: [{ kind: 'talks', act: 'plan', agents: ['turkey'], by: ['hakan-fidan'], content: { venue: 'istanbul' } }],
  },
]);
