import { ru } from '../../../src/languages/ru';
import { runTable } from '../table';

// No list names these: the case is told by what the ending is beside the nominative.
runTable('Russian: whom something is given to, by the case of a name', ru, [
  {
    text: 'Нигер передал Бенину 12 раненых солдат.',
    claims: [{ kind: 'handover', act: 'carry-out', agents: ['niger'], content: { from: 'niger', to: 'benin' } }],
  },
  {
    text: 'Гана передала Лусаке тела четырёх солдат.',
    claims: [{ kind: 'handover', act: 'carry-out', agents: ['ghana'], content: { from: 'ghana', to: 'zambia' } }],
  },
]);
