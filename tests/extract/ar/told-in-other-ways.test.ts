import { ar } from '../../../src/languages/ar';
import { rowsOf, runNever, runTable } from '../table';

const attack = rowsOf('attack');
const ceasefire = rowsOf('ceasefire');
const sanctions = rowsOf('sanctions');
const handover = rowsOf('handover');
const arms = rowsOf('arms-control');

runTable('Arabic: deeds that a relative clause tells', ar, [
  sanctions('carry-out', ['united-kingdom'], 'قال بيسكوف إن العقوبات التي فرضتها لندن على موسكو "عديمة الجدوى".', {
    by: ['dmitry-peskov'],
    content: { target: 'russia' },
  }),
  attack('carry-out', ['turkey'], 'الغارات التي شنتها المقاتلات التركية على سنجار خرق للسيادة.', { more: true }),
  attack('carry-out', ['rapid-support-forces'], 'قال والي الولاية إن الجيش صد هجوما شنته قوات الدعم السريع على الأبيض.'),
  attack('oppose', ['egypt'], 'أدانت مصر الهجوم الذي شنته حركة الشباب على فندق في كيسمايو.'),
]);

runTable('Arabic: what may, must or cannot be', ar, [
  attack('carry-out', ['israel'], 'لا يمكن لإسرائيل أن تقصف بيروت.', { polarity: 'negated' }),
  attack('carry-out', ['india'], 'ليس صحيحا أن الهند قصفت المستشفى.', { polarity: 'negated' }),
  arms('carry-out', ['iran'], 'قال عراقجي إنه يحق لإيران أن تخصب اليورانيوم.', { by: ['abbas-araghchi'], certainty: 'possible' }),
  ceasefire('urge', ['france'], 'قالت باريس إن على روسيا أن تسحب قواتها من الإقليم.', { by: ['france'] }),
  ceasefire('reject', ['hamas'], 'قالت حماس إنه لا هدنة قبل انسحاب القوات.', { by: ['hamas'], polarity: 'affirmed', more: true }),
]);

runTable('Arabic: truces that take force, passives, parts of those held', ar, [
  ceasefire('begin', ['india', 'pakistan'], 'وقف النار بين الهند وباكستان سيصير نافذا غدا.'),
  ceasefire('begin', ['hezbollah', 'israel'], 'يسري منذ نوفمبر اتفاق لوقف إطلاق النار بين حزب الله وإسرائيل.'),
  ceasefire('urge', ['african-union'], 'دعا الاتحاد الأفريقي إلى وقف فوري وشامل وغير مشروط لإطلاق النار.'),
  ceasefire('pledge', ['turkey'], 'تعهدت تركيا بعدم القيام بأي عمليات عسكرية في المنطقة.'),
  sanctions('plan', [], 'ستُرفع الإجراءات التي اتخذتها الدول الثلاث ضد قطر.', { content: { target: 'qatar', change: 'lift' } }),
  sanctions('plan', [], 'سيتم تجميد أرصدة الجنرالات الخمسة.', { content: { change: 'impose' } }),
  sanctions('carry-out', ['european-union'], 'وسع الاتحاد الأوروبي عقوباته على بيلاروسيا.', { content: { target: 'belarus' } }),
  handover('carry-out', ['hamas'], 'أطلقت حماس دفعة جديدة ضمت 17 فتاة.', { content: { persons: { value: 17 } } }),
  attack('carry-out', ['israeli-armed-forces'], 'تعرضت بلدة العديسة لإطلاق نار من الجيش الإسرائيلي.'),
  attack('carry-out', ['turkey'], 'قضى أربعة جنود في غارة تركية.', { content: { casualties: { killed: { value: 4 } } } }),
  attack('carry-out', [], 'أعلنت الوزارة مقتل تسعة من مقاتلي حزب الله.', { content: { on: 'hezbollah', by: null } }),
]);

runNever('Arabic: a promise to refrain is no attack', ar, 'attack', [
  'تعهدت أنقرة بعدم شن أي هجمات.',
  'يلتزم الطرفان بعدم القيام بأعمال عدائية.',
]);
