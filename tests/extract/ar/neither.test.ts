import { ar } from '../../../src/languages/ar';
import { runTable } from '../table';

runTable('Arabic: those who all do not, and what is only said to be so', ar, [
  {
    text: 'لم توافق السودان ولا مصر على الهدنة.',
    claims: [{ kind: 'ceasefire', act: 'agree', polarity: 'negated', agents: ['sudan', 'egypt'], by: [] }],
  },
  {
    text: 'لن ترسل فرنسا ولا ألمانيا أسلحة إلى أرمينيا.',
    claims: [{ kind: 'aid', act: 'carry-out', polarity: 'negated', agents: ['france', 'germany'], by: [], content: { to: 'armenia' } }],
  },
  {
    text: 'المزاعم بأن إسرائيل قصفت بيروت عارية عن الصحة.',
    claims: [{ kind: 'attack', act: 'carry-out', polarity: 'negated', agents: ['israel'], by: [] }],
  },
]);
