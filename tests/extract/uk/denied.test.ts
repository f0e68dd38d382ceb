import { uk } from '../../../src/languages/uk';
import { runTable } from '../table';

runTable('Ukrainian: what somebody denies is no event', uk, [
  {
    text: 'Пакистан заперечує, що завдавав ударів по Кабулу.',
    claims: [{ kind: 'attack', act: 'deny', agents: ['pakistan'], by: [], content: { by: null } }],
  },
  {
    text: 'Переговорів між Росією та Україною немає.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['russia', 'ukraine'], polarity: 'negated' }],
  },
  {
    text: 'За умови, що Росія виведе війська, ЄС зніме санкції.',
    claims: [{ kind: 'sanctions', act: 'pledge', agents: ['european-union'], content: { change: 'lift' } }],
  },
]);
