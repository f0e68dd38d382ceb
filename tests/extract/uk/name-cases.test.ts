import { uk } from '../../../src/languages/uk';
import { runTable } from '../table';

// No list names these: the case is told by what the ending is beside the nominative.
runTable('Ukrainian: whom something is given to, by the case of a name', uk, [
  {
    text: 'Нігер передав Беніну 12 поранених солдатів.',
    claims: [{ kind: 'handover', act: 'carry-out', agents: ['niger'], content: { from: 'niger', to: 'benin' } }],
  },
  {
    text: 'Гана передала Бангкоку тіла чотирьох солдатів.',
    claims: [{ kind: 'handover', act: 'carry-out', agents: ['ghana'], content: { from: 'ghana', to: 'thailand' } }],
  },
]);
