import { uk } from '../../../src/languages/uk';
import { runTable } from '../table';

runTable('Ukrainian: a body that is told by where it sits', uk, [
  { text: "У Кремлі погодилися на перемир'я.", claims: [{ kind: 'ceasefire', act: 'agree', agents: ['kremlin'], by: [] }] },
  {
    text: 'В ЄС погодили санкції проти Білорусі.',
    claims: [{ kind: 'sanctions', act: 'agree', agents: ['european-union'], by: [], content: { target: 'belarus' } }],
  },
  {
    text: 'У Держдепі запровадили санкції проти Білорусі.',
    claims: [{ kind: 'sanctions', act: 'carry-out', agents: ['state-department'], by: [], content: { target: 'belarus' } }],
  },
]);
