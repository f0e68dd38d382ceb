import { en } from '../../../src/languages/en';
import { runTable } from '../table';

runTable('English: a deed told before a comma gives nothing to the one behind it', en, [
  {
    text: 'After the rebels freed ten soldiers, Kenya released five prisoners.',
    claims: [
      { kind: 'handover', act: 'carry-out', agents: ['rebels'], content: { persons: { value: 10 } } },
      { kind: 'handover', act: 'carry-out', agents: ['kenya'], content: { persons: { value: 5 } } },
    ],
  },
  {
    text: 'On Tuesday, as the rebels freed ten soldiers, Kenya released five prisoners.',
    published: '2025-03-20',
    claims: [
      { kind: 'handover', act: 'carry-out', agents: ['rebels'], content: { persons: { value: 10 }, time: null } },
      { kind: 'handover', act: 'carry-out', agents: ['kenya'], content: { persons: { value: 5 } } },
    ],
  },
  {
    text: 'The rebels attacked Goma, and on Monday, Kenya released five prisoners.',
    published: '2025-03-20',
    claims: [
      { kind: 'attack', act: 'carry-out', agents: ['rebels'] },
      { kind: 'handover', act: 'carry-out', agents: ['kenya'], content: { persons: { value: 5 }, time: { value: '2025-03-17' } } },
    ],
  },
]);
