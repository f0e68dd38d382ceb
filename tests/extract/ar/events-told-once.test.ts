import { ar } from '../../../src/languages/ar';
import { rowsOf, runTable } from '../table';

const attack = rowsOf('attack');
const handover = rowsOf('handover');

runTable('Arabic: one event, told in several clauses', ar, [
  attack('carry-out', ['russia'], 'شنت روسيا هجمات بأكثر من 300 طائرة مسيّرة، استهدفت البنية التحتية للطاقة.', {
    content: { target: 'infrastructure' },
  }),
  attack('carry-out', ['hezbollah'], 'أعلن حزب الله مسؤوليته عن هجمات متزامنة على ثلاث قواعد، أسفرت عن مقتل سبعة جنود.', {
    content: { casualties: { killed: { value: 7 } } },
  }),
  attack('carry-out', ['turkey'], 'قُتل ستة من مسلحي حركة طالبان في غارات نفذتها طائرات حربية تركية.', {
    content: { on: 'taliban', casualties: { killed: { value: 6 } } },
  }),
  attack('carry-out', ['turkey'], 'قصفت الطائرات الحربية والطائرات المسيرة التركية مواقع في الجبل.'),
  attack('carry-out', ['russia'], 'نفذت روسيا خلال الساعات الماضية ضربات مكثفة على الميناء.'),
  attack('carry-out', ['pakistan'], 'أكد مسؤول في الشرطة وقوع قصف من الجانب الباكستاني.', { by: [[]] }),
  attack('carry-out', ['russia'], 'أكدت موسكو استهداف مصنع للذخائر.', { by: ['russia'] }),
  attack('carry-out', [], 'أسفر القصف عن مقتل 14 وإصابة 52 وتدمير مدرسة.', {
    content: { casualties: { killed: { value: 14 }, wounded: { value: 52 } } },
  }),
]);

runTable('Arabic: deeds one behind the other, each with its own count', ar, [
  {
    text: 'سلمت حماس أربعة جنود للصليب الأحمر في خان يونس، وسلمت أسيرين في رفح.',
    claims: [
      { kind: 'handover', act: 'carry-out', agents: ['hamas'], content: { persons: { value: 4 } } },
      { kind: 'handover', act: 'carry-out', agents: ['hamas'], content: { persons: { value: 2 } } },
    ],
  },
  handover('plan', ['israel'], 'من المنتظر أن تفرج إسرائيل عن 90 أسيرا في إطار المرحلة الثانية من صفقة التبادل.', {
    content: { persons: { value: 90 } },
  }),
]);
