import { en } from '../../../src/languages/en';
import { runTable } from '../table';

runTable('English: blows counted, and where they fell', en, [
  {
    text: 'Saudi air strikes killed at least 23 people in Saada on Thursday.',
    claims: [
      { kind: 'attack', act: 'carry-out', agents: ['saudi-arabia'], content: { casualties: { killed: { value: 23, bound: 'at-least' } } } },
    ],
  },
  {
    text: 'An airstrike on a market in north Yemen on Friday killed 14 people.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: [], content: { casualties: { killed: { value: 14 } }, area: 'yemen' } }],
  },
  {
    text: 'A car bomb in east Libya killed nine soldiers.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: [], content: { area: 'libya' } }],
  },
]);

runTable('English: what becomes of a deal told before, and of one under which something happens', en, [
  {
    text: 'The government and rebels in Sudan signed a ceasefire. The agreement takes effect on Sunday.',
    claims: [
      { kind: 'ceasefire', act: 'agree', agents: ['government', 'rebels'] },
      { kind: 'ceasefire', act: 'begin', agents: [] },
    ],
  },
  {
    text: 'Leaders signed a peace agreement in Khartoum under which a ceasefire would take hold after 72 hours.',
    claims: [
      { kind: 'settlement', act: 'agree' },
      { kind: 'ceasefire', act: 'begin' },
    ],
  },
  {
    text: 'The army and rebels signed a ceasefire yesterday so that talks can begin.',
    claims: [
      { kind: 'ceasefire', act: 'agree', agents: ['army', 'rebels'] },
      { kind: 'talks', act: 'begin', agents: [], certainty: 'possible' },
    ],
  },
  {
    text: 'A 48-hour ceasefire was declared in Idlib.',
    claims: [{ kind: 'ceasefire', act: 'pledge', content: { duration: 'PT48H', area: 'idlib' } }],
  },
  {
    text: "Government forces and rebels signed a ceasefire on Thursday to end five weeks of fighting that divided Africa's newest nation.",
    claims: [{ kind: 'ceasefire', act: 'agree', content: { duration: null, area: null } }],
  },
  {
    text: 'The two sides agreed to a ceasefire to last 30 days.',
    claims: [{ kind: 'ceasefire', act: 'agree', content: { duration: 'P30D' } }],
  },
]);

runTable('English: who is let go, by whom, and who leaves what', en, [
  {
    text: 'The FARC handed over ten hostages to a mission organised by the Red Cross.',
    claims: [{ kind: 'handover', act: 'carry-out', agents: ['farc'], content: { from: 'farc', persons: { value: 10 } } }],
  },
  {
    text: 'The ICRC facilitated the release of 25 people held by armed groups in 2013.',
    claims: [{ kind: 'handover', act: 'carry-out', agents: ['icrc'] }],
  },
  {
    text: 'The officers are to be handed over to the Red Cross on Sunday.',
    claims: [{ kind: 'handover', act: 'plan', content: { to: 'icrc' } }],
  },
  {
    text: 'The hostage release was supposed to take place on Wednesday.',
    claims: [{ kind: 'handover', act: 'plan' }],
  },
  {
    text: 'The rebels withdrew from the coalition government.',
    claims: [],
  },
  {
    text: 'The Security Council voted to extend an arms embargo on Mali.',
    claims: [{ kind: 'sanctions', act: 'agree', agents: ['un-security-council'], content: { target: 'mali', change: 'extend' } }],
  },
  {
    text: 'Rebel leaders in Ivory Coast on Friday rejected a call to lay down their arms.',
    claims: [{ kind: 'ceasefire', act: 'reject', agents: [] }],
  },
  {
    text: 'Under the deal, 640 detainees linked to the war will be freed by all sides.',
    claims: [{ kind: 'prisoner-exchange', act: 'plan', content: { total: { value: 640 } } }],
  },
]);
