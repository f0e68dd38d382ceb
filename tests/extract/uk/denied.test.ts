import { uk } from '../../../src/languages/uk';
import { runTable } from '../table';

runTable('Ukrainian: what somebody denies is no event', uk, [
  {
    text: 'Пакистан заперечує, що завдавав ударів по Кабулу.',
    claims: [{ kind: 'attack', act: 'deny', agents: ['pakistan'], by: [], content: { by: null } }],
  },
]);
