import { ar } from '../../../src/languages/ar';
import { rowsOf, runNever, runTable } from '../table';

const attack = rowsOf('attack');

// those who fight for whoever speaks of them: of a body the body itself, else the state
runTable('Arabic: their fighters', ar, [
  attack('carry-out', ['hamas'], 'قالت حماس إن مقاتليها هاجموا ثكنة.', { by: ['hamas'] }),
  attack('carry-out', ['hezbollah'], 'أعلن حزب الله أن عناصره قصفوا قاعدة.', { by: ['hezbollah'] }),
  attack('carry-out', ['kenyan-armed-forces'], 'قال الجيش الكيني إن طائراته الحربية قصفت المعسكر.', { by: ['kenyan-armed-forces'] }),
  attack('carry-out', ['kenyan-armed-forces'], 'أكد الجيش الكيني أن قواته قتلت سبعة مسلحين.', {
    by: ['kenyan-armed-forces'],
    content: { casualties: { killed: { value: 7 } } },
  }),
  attack('carry-out', ['kenya'], 'قالت وزارة الدفاع الكينية إن دفاعاتها الجوية أسقطت 12 مسيرة.', { by: ['kenyan-ministry-of-defence'] }),
  attack('carry-out', ['kenya'], 'قالت نيروبي إن قواتها قصفت البلدة.', { by: ['kenya'] }),
  attack('carry-out', [], 'أعلن الجيش الكيني مقتل أربعة من جنوده.', { content: { by: null } }),
]);

// a noun with its article has no owner behind it, and a definite noun of a body describes no other
runTable('Arabic: who acts and upon whom, both definite', ar, [
  attack('accuse', ['الجيش'], 'اتهم الجيش الحركة بقصف السوق.'),
  attack('accuse', ['جيش-النظام'], 'اتهم جيش النظام المعارضة بقصف السوق.'),
  attack('carry-out', ['الجيش'], 'قصف الجيش الخرطوم.'),
  attack('accuse', ['الجيش'], 'اتهم الجيش السودان بقصف القرية.', { content: { by: 'sudan' } }),
  attack('carry-out', [], 'استهدف الطيران دمشق.', { content: { by: null } }),
  attack('carry-out', ['الجيش'], 'قصف الجيش المطار.'),
  attack('carry-out', ['الجيش'], 'قصف الجيش المستشفى.'),
  attack('carry-out', ['الجيش'], 'استهدف الجيش الأحياء الشرقية.'),
  attack('carry-out', ['القوات-الحكومية'], 'قصفت القوات الحكومية القرية.'),
  { text: 'رفضت السلطات المحلية الهدنة.', claims: [{ kind: 'ceasefire', act: 'reject', agents: ['السلطات-المحلية'] }] },
  attack('carry-out', ['israel'], 'استهدف الطيران الإسرائيلي دمشق.'),
  { text: 'اتهمت الحكومة الحركة بخرق الهدنة.', claims: [{ kind: 'ceasefire', act: 'accuse', agents: ['الحكومة'] }] },
  { text: 'رفضت الحكومة الانتقالية المقترح.', claims: [{ kind: 'statement', act: 'reject', agents: ['الحكومة-الانتقالية'] }] },
  attack('carry-out', ['الفصائل-المعارضة'], 'قصفت الفصائل المعارضة حلب.'),
  attack('carry-out', ['israeli-armed-forces'], 'قصفت مدفعية الاحتلال حي الزيتون.'),
  attack('carry-out', ['طيران-الاحتلال-الروسي'], 'قصف طيران الاحتلال الروسي خاركيف.'),
  attack('carry-out', ['syrian-democratic-forces'], 'قصفت قوات سوريا الديمقراطية القرية.'),
]);

runNever('Arabic: the elements of a plan', ar, 'attack', ['قال الجيش إن الخطة بعناصرها كافة قيد الدرس.', 'توقفت حركة الطيران في دمشق.']);
