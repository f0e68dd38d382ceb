import { ar } from '../../../src/languages/ar';
import { runTable } from '../table';

/** People whom a common noun tells act under that noun, where it is the subject: right behind the verb, or before it at the head of a clause. */
runTable('Arabic: who acts by a common noun', ar, [
  { text: 'طالب ناشطون بوقف إطلاق النار.', claims: [{ kind: 'ceasefire', act: 'urge', agents: ['ناشطون'] }] },
  { text: 'أدانت منظمات الإغاثة الهجوم.', claims: [{ kind: 'attack', act: 'oppose', agents: ['منظمات-الإغاثة'] }] },
  { text: 'قتل الجيش خمسة متظاهرين.', claims: [{ kind: 'attack', act: 'carry-out', agents: ['الجيش'] }] },
  {
    text: 'هاجم مسلحون قرية في النيجر.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['مسلحون'], content: { by: 'مسلحون', area: 'niger' } }],
  },
  { text: 'اقترح الوسطاء هدنة مدتها أربعون يوما.', claims: [{ kind: 'ceasefire', act: 'propose', agents: ['الوسطاء'] }] },
  {
    text: 'أفرجت عصابة عن خمسة رهائن.',
    claims: [{ kind: 'handover', act: 'carry-out', agents: ['عصابة'], content: { from: 'عصابة', persons: 5 } }],
  },
  {
    text: 'قالت كينيا إن متمردين هاجموا قاعدة في كيسومو.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['متمردين'], by: ['kenya'] }],
  },
  // the object of somebody else's verb
  { text: 'وأبلغت حماس الوسطاء بموافقتها على الهدنة.', claims: [{ kind: 'ceasefire', act: 'agree', agents: ['hamas'], by: ['hamas'] }] },
  { text: 'وزار الوسطاء.', claims: [] },
]);

runTable('Arabic: people by the case of a subject', ar, [
  { text: 'هاجم المهربون قرية في النيجر.', claims: [{ kind: 'attack', act: 'carry-out', agents: ['المهربون'] }] },
  { text: 'دعا المزارعون إلى فرض عقوبات على إيران.', claims: [{ kind: 'sanctions', act: 'urge', agents: ['المزارعون'] }] },
  { text: 'رفض القانون الهدنة.', claims: [{ kind: 'ceasefire', act: 'reject', agents: [] }] },
]);
