import { en } from '../../../src/languages/en';
import { rowsOf, runTable } from '../table';

const attack = rowsOf('attack');
const talks = rowsOf('talks');

runTable('English: people told with whose they are', en, [
  attack('carry-out', ['hamas'], 'Fighters from Hamas, a group allied with Hezbollah, attacked two villages.', {
    content: { by: 'hamas' },
  }),
  attack('carry-out', ['hezbollah'], 'Nine people were killed by members of the armed group Hezbollah.', { content: { by: 'hezbollah' } }),
  attack('accuse', ['kenya'], 'Kenya accused militants of Hamas of attacking a village.', { content: { by: 'hamas' } }),
  talks('hold', ['kenya', 'hezbollah'], 'Kenya held talks with members of Hezbollah on Friday.'),
  attack('carry-out', ['hamas'], 'Hamas militants attacked two villages.'),
  // they are not who they stand by, and he is not struck
  attack('carry-out', ['fighters-loyal-to-general-haftar'], 'Fighters loyal to General Haftar attacked two villages.', {
    content: { by: 'fighters-loyal-to-general-haftar', on: null },
  }),
  // what is left behind is nobody's
  { text: 'Kenya withdrew its forces from Hezbollah strongholds.', claims: [{ kind: 'ceasefire', act: 'carry-out', agents: ['kenya'] }] },
]);
