import { en } from '../../../src/languages/en';
import { runTable } from '../table';

runTable('a family name that contradicts the known one is another person', en, [
  {
    text: 'Sheikh Mohammed bin Rashid Al Thani met President Joao Costa in Doha. Sheikh Mohammed called for a truce in Goma.',
    claims: [
      { kind: 'talks', act: 'hold', agents: ['mohammed-bin-rashid-al-thani', 'joao-costa'] },
      { kind: 'ceasefire', act: 'urge', agents: ['mohammed-bin-rashid-al-thani'] },
    ],
  },
  {
    text: 'Sheikh Mohammed bin Rashid Al Maktoum called for a truce in Goma.',
    claims: [{ kind: 'ceasefire', act: 'urge', agents: ['mohammed-bin-rashid-al-maktoum'] }],
  },
  {
    text: 'Crown Prince Mohammed bin Salman Al Saud called for a truce in Goma.',
    claims: [{ kind: 'ceasefire', act: 'urge', agents: ['mohammed-bin-salman'] }],
  },
]);
