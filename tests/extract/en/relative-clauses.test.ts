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
  {
    text: 'Hamas, an armed group that has agreed to a ceasefire, said it would free the hostages.',
    claims: [
      { kind: 'ceasefire', act: 'agree', agents: ['hamas'], by: [] },
      { kind: 'handover', act: 'pledge', agents: ['hamas'], by: ['hamas'] },
    ],
  },
  {
    text: 'Fidan, the minister who has accused Iran of sheltering rebels, met Lavrov in Doha.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['hakan-fidan', 'sergei-lavrov'], by: [], content: { venue: 'doha' } }],
  },
  {
    text: 'Colombia freed two members of the ELN, a rebel group that had agreed to a truce in May.',
    claims: [
      { kind: 'handover', act: 'carry-out', agents: ['colombia'], by: [] },
      { kind: 'ceasefire', act: 'agree', agents: ['eln'], by: [] },
    ],
  },
  {
    text: 'Fidan rejected the truce, a deal that was brokered by Qatar.',
    claims: [{ kind: 'ceasefire', act: 'reject', agents: ['hakan-fidan'] }],
    more: true,
  },
]);
