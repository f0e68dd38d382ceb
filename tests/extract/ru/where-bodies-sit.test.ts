import { ru } from '../../../src/languages/ru';
import { runTable } from '../table';

runTable('Russian: a body that is told by where it sits', ru, [
  { text: 'В Кремле согласились на перемирие.', claims: [{ kind: 'ceasefire', act: 'agree', agents: ['kremlin'], by: [] }] },
  { text: 'В ХАМАС согласились на перемирие.', claims: [{ kind: 'ceasefire', act: 'agree', agents: ['hamas'], by: [] }] },
  {
    text: 'В Евросоюзе согласовали санкции против Белоруссии.',
    claims: [{ kind: 'sanctions', act: 'agree', agents: ['european-union'], by: [], content: { target: 'belarus' } }],
  },
  {
    text: 'В Госдепе ввели санкции против Белоруссии.',
    claims: [{ kind: 'sanctions', act: 'carry-out', agents: ['state-department'], by: [], content: { target: 'belarus' } }],
  },
  { text: 'В Женеве договорились о перемирии.', claims: [{ kind: 'ceasefire', act: 'agree', agents: [], by: [] }] },
]);
