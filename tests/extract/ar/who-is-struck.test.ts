import { ar } from '../../../src/languages/ar';
import { rowsOf, runTable } from '../table';

const attack = rowsOf('attack');
const handover = rowsOf('handover');

runTable('Arabic: who is struck, and with what', ar, [
  attack('carry-out', ['iran'], 'تعرضت إسرائيل لهجوم إيراني بالصواريخ.', { content: { on: 'israel', by: 'iran' } }),
  attack('carry-out', [], 'تعرض الجيش المالي لكمين قرب الحدود.', { content: { on: 'malian-armed-forces', by: null } }),
  attack('carry-out', ['russia'], 'تعرضت كييف لقصف روسي.', { content: { area: 'kyiv' } }),
  attack('carry-out', ['houthis'], 'قال خفر السواحل إن سفينة تعرضت لهجوم حوثي.'),
  attack('carry-out', [], 'استهدف صاروخان مطار بغداد.'),
  attack('carry-out', [], 'استهدفت عشرات الهجمات الصاروخية الأخرى الأميركيين في العراق.'),
  attack('carry-out', ['مليشيات'], 'استهدفت مليشيات مدعومة من إيران قاعدة جوية.'),
  handover('carry-out', ['sudanese-armed-forces'], 'أعلن الجيش السوداني تحرير أكثر من 90 رهينة.', { content: { persons: { value: 90 } } }),
]);
