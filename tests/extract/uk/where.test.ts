import { uk } from '../../../src/languages/uk';
import { runTable } from '../table';

runTable('Ukrainian: a clause that begins with «де»', uk, [
  {
    text: 'Володимир Зеленський прибув до Анкари, де зустрівся з міністром закордонних справ Туреччини Хаканом Фіданом.',
    claims: [
      { kind: 'visit', act: 'hold', agents: ['volodymyr-zelenskyy'], content: { place: 'ankara' } },
      { kind: 'talks', act: 'hold', content: { participants: ['volodymyr-zelenskyy', 'hakan-fidan'] } },
    ],
  },
  {
    text: 'У Газі, де тривають бої, ХАМАС звільнив двох заручників.',
    claims: [{ kind: 'handover', act: 'carry-out', agents: ['hamas'], content: { persons: 2 } }],
  },
]);

runTable('Ukrainian: an accusative is where one goes', uk, [
  { text: 'Меркель відвідає Йорданію.', claims: [{ kind: 'visit', act: 'plan', content: { place: 'jordan' } }] },
  { text: 'Фідан відвідав Албанію у вівторок.', claims: [{ kind: 'visit', act: 'hold', content: { place: 'albania' } }] },
]);
