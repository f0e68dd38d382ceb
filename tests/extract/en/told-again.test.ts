import { en } from '../../../src/languages/en';
import { runTable } from '../table';

runTable('those freed, told again', en, [
  {
    text: 'Hamas freed three hostages on Saturday. They were handed to the Red Cross in Khan Younis.',
    claims: [
      { kind: 'handover', act: 'carry-out', agents: ['hamas'], by: [], content: { persons: 3, role: 'hostage' } },
      { kind: 'handover', act: 'carry-out', agents: [], by: [], content: { to: 'icrc' } },
    ],
  },
  { text: 'Three tourists were taken to hospital after a bus crash.', claims: [] },
]);

runTable('whose clause it is', en, [
  {
    text: 'Lavrov said his forces had entered the village and killed 30 soldiers.',
    claims: [
      { kind: 'attack', act: 'carry-out', agents: ['russia'], by: ['sergei-lavrov'], content: { casualties: { killed: { value: 30 } } } },
    ],
  },
  {
    text: 'Guterres announced new sanctions on Belarus, while Macron thanked Japan for its support.',
    claims: [{ kind: 'sanctions', act: 'carry-out', by: ['antonio-guterres'], content: { target: 'belarus' } }],
  },
  {
    text: 'Armenia will free four soldiers, according to a statement carried by the state news agency.',
    claims: [{ kind: 'handover', act: 'pledge', agents: ['armenia'], by: [[]], content: { persons: 4 } }],
  },
]);

runTable('values on their words', en, [
  {
    text: 'American forces struck six Houthi launchers overnight.',
    claims: [{ kind: 'attack', act: 'carry-out', by: [], content: { on: 'houthis' } }],
  },
  {
    text: 'Ceasefire violations rose by a third in February.',
    published: '2025-03-18',
    claims: [{ kind: 'ceasefire', act: 'end', agents: [], by: [], content: { time: '2025-02' } }],
  },
  { text: 'Tokyo condemned the launch as a grave threat.', claims: [] },
]);

runTable('the two', en, [
  {
    text: 'Chad and Sudan held talks in Doha. The two countries agreed to a truce.',
    claims: [
      { kind: 'talks', act: 'hold', agents: ['chad', 'sudan'] },
      { kind: 'ceasefire', act: 'agree', agents: ['chad', 'sudan'] },
    ],
  },
]);

runTable('where something else is done', en, [
  {
    text: 'Chad and Sudan agreed at talks in Oslo to exchange prisoners.',
    claims: [
      { kind: 'talks', act: 'agree', agents: ['chad', 'sudan'] },
      { kind: 'prisoner-exchange', act: 'agree', agents: ['chad', 'sudan'] },
    ],
  },
  {
    text: 'India and Pakistan agreed on Saturday to stop all military action on land and at sea.',
    claims: [{ kind: 'ceasefire', act: 'agree', agents: ['india', 'pakistan'] }],
  },
  { text: 'Niger ended its military cooperation with France.', claims: [{ kind: 'cooperation', act: 'end', agents: ['niger'] }] },
  {
    text: 'Foreign Minister Lejla Horvat spoke with Foreign Minister Elif Demir on Sunday. It was decided that the teams of the two countries would play a football match. They agreed to remain in contact.',
    claims: [
      { kind: 'talks', act: 'hold', agents: ['lejla-horvat', 'elif-demir'] },
      { kind: 'sports-event', act: 'agree' },
      { kind: 'talks', act: 'agree', agents: ['lejla-horvat', 'elif-demir'] },
    ],
  },
]);
