import { ar } from '../../../src/languages/ar';
import { runTable } from '../table';

runTable('Arabic: what somebody denies is no event', ar, [
  { text: 'نفت حماس أنها خرقت الهدنة.', claims: [{ kind: 'ceasefire', act: 'deny', agents: ['hamas'], by: [] }] },
  { text: 'نفت حماس خرق الهدنة.', claims: [{ kind: 'ceasefire', act: 'deny', agents: ['hamas'], by: [] }] },
  {
    text: 'نفت إيران أن تكون قد أرسلت أسلحة إلى الحوثيين.',
    claims: [{ kind: 'aid', act: 'deny', agents: ['iran'], by: [], content: { from: null, to: 'houthis' } }],
  },
  {
    text: 'نفت باكستان شن غارات جوية على كابل.',
    claims: [{ kind: 'attack', act: 'deny', agents: ['pakistan'], by: [], content: { by: null } }],
  },
  { text: 'رفضت قطر شن هجوم على إيران.', claims: [{ kind: 'attack', act: 'reject', agents: ['qatar'], by: [], content: { by: null } }] },
  {
    text: 'شنت باكستان غارات على كابل.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['pakistan'], by: [], content: { by: 'pakistan' } }],
  },
  {
    text: 'قالت حكومة طالبان إنها أسفرت عن مقتل عشرة مدنيين.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: [], content: { by: null, casualties: { killed: { value: 10 } } } }],
  },
  {
    text: 'لم تكن هناك محادثات بين روسيا وأوكرانيا.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['russia', 'ukraine'], polarity: 'negated' }],
  },
]);
