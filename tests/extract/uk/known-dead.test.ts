import { uk } from '../../../src/languages/uk';
import { rowsOf, runNever, runTable } from '../table';

const attack = rowsOf('attack');
const killed = (value: number) => ({ casualties: { killed: { value } } });

runTable('Ukrainian: the dead and wounded that are known of', uk, [
  attack('carry-out', [], 'Відомо про вісьмох загиблих.', { content: killed(8) }),
  attack('carry-out', [], 'Станом на ранок відомо вже про двох загиблих і 12 поранених.', {
    content: { casualties: { killed: { value: 2 }, wounded: { value: 12 } } },
  }),
  attack('carry-out', [], 'Повідомляється про 5 поранених.', { content: { casualties: { wounded: { value: 5 } } } }),
  {
    text: 'Судан обстріляв Гому. Відомо про двох загиблих.',
    claims: [
      { kind: 'attack', act: 'carry-out', agents: ['sudan'] },
      { kind: 'attack', act: 'carry-out', content: killed(2) },
    ],
  },
]);
runNever('Ukrainian: dead of no attack, and persons who are neither', uk, 'attack', [
  'У ДТП під Києвом відомо про двох загиблих.',
  'Повінь у Кенії: відомо про 20 загиблих.',
  'Відомо про двох полонених.',
]);

const ceasefire = rowsOf('ceasefire');
runTable('Ukrainian: ground that is left', uk, [
  ceasefire('carry-out', ['sudanese-armed-forces'], 'Суданські війська залишили окуповані райони.'),
]);
runNever('Ukrainian: those who flee leave no ground', uk, 'ceasefire', ['Мешканці залишили окуповані території.']);

const cooperation = rowsOf('cooperation');
runTable('Ukrainian: who coordinates with whom', uk, [
  cooperation('carry-out', undefined, 'Київ координує з Варшавою поставки.', { content: { parties: ['poland', 'ukraine'] } }),
]);
runNever('Ukrainian: whoever leads work alone', uk, 'cooperation', [
  'Андрій Єрмак координує роботу штабу.',
  'Цей напрямок координує Андрій Сибіга.',
]);
