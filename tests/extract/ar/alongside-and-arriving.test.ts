import { ar } from '../../../src/languages/ar';
import { rowsOf, runNever, runTable } from '../table';

const aid = rowsOf('aid');
const attack = rowsOf('attack');
const ceasefire = rowsOf('ceasefire');
const talks = rowsOf('talks');
const threat = rowsOf('threat');

runTable('Arabic: whoever stands alongside the subject does it too', ar, [
  ceasefire('urge', ['france', 'germany'], 'دعت فرنسا إلى جانب ألمانيا إلى وقف فوري لإطلاق النار.', { by: [] }),
  attack('oppose', ['egypt', 'jordan'], 'أدانت مصر إلى جانب الأردن الهجوم على الدوحة.', { by: [] }),
  ceasefire('carry-out', [], 'وأكد عباس إلى جانب ماكرون أن الهدنة صامدة.', { by: [['عباس', 'emmanuel-macron']] }),
  aid('carry-out', ['qatar'], 'قدمت قطر إلى جانب المساعدات الطبية 20 مليون دولار لغزة.', { by: [] }),
  threat('threaten', ['houthis'], 'هدد الحوثيون إسرائيل إلى جانب الولايات المتحدة.', { content: { against: 'israel' } }),
]);

runTable('Arabic: the subject of a verb behind its negation', ar, [
  threat('threaten', ['kenya'], 'لن تقف كينيا مكتوفة الأيدي أمام هذه الهجمات.'),
  threat('threaten', ['iraq'], 'لن يقف العراق مكتوف الأيدي.'),
]);

runTable('Arabic: what arrives is brought by nobody who acted before', ar, [
  aid('plan', [], 'أكدت تركيا أنها ترحب بالخطوة. وستصل أولى شحنات المساعدات إلى غزة الأحد.', { content: { from: null } }),
  aid('carry-out', [], 'قالت تركيا إنها راضية. ووصلت أول قافلة مساعدات إلى الفاشر.', { content: { from: null } }),
]);
runNever('Arabic: things visit nobody', ar, 'visit', [
  'قالت موسكو إن الهدنة صامدة. ويوم غد السبت ستصل الدفعة الثانية من الأسرى إلى صنعاء.',
  'قالت تركيا إن الهدنة صامدة. ووصلت سفينة الحبوب إلى بورتسودان.',
]);

runTable('Arabic: two who announce, behind an agency', ar, [
  {
    text: 'وقعت كينيا وأوغندا الاتفاق. وقالت رويترز إن الطرفين أعلنا هدنة لمدة أسبوع.',
    claims: [{ kind: 'ceasefire', act: 'pledge', agents: ['kenya', 'uganda'], by: ['reuters', ['kenya', 'uganda']] }],
    more: true,
  },
]);
runNever('Arabic: an agency pledges no truce', ar, 'ceasefire', ['أفادت وكالة رويترز بأن الجانبين أعلنا التزامهما بالهدنة.']);

runTable('Arabic: what somebody else announced before', ar, [
  {
    text: 'أعلنت قوات الدعم السريع هدنة إنسانية، غداة إعلان البرهان رفضه مقترحا للهدنة.',
    claims: [
      { kind: 'ceasefire', act: 'pledge', agents: ['rapid-support-forces'], by: ['rapid-support-forces'] },
      { kind: 'ceasefire', act: 'reject', agents: ['abdel-fattah-al-burhan'], by: ['abdel-fattah-al-burhan'] },
    ],
  },
  {
    text: 'أعلنت موسكو أن كييف خرقت الهدنة بعد إعلان بوتين هدنة لثلاثة أيام.',
    claims: [
      { kind: 'ceasefire', act: 'end', agents: ['ukraine'], by: ['russia'], content: { duration: null } },
      { kind: 'ceasefire', act: 'pledge', agents: ['vladimir-putin'], by: ['russia', 'vladimir-putin'], content: { duration: 'P3D' } },
    ],
  },
]);

runTable('Arabic: talks of peace are talks', ar, [
  talks('begin', undefined, 'انطلقت محادثات سلام بين الحكومة والمتمردين في بريتوريا.', { content: { venue: 'pretoria' } }),
  talks('urge', ['turkey'], 'دعت تركيا إلى استئناف محادثات السلام بين موسكو وكييف.', { content: { participants: ['russia', 'ukraine'] } }),
]);

runNever('Arabic: money, papers and ships are no captives', ar, 'handover', [
  'أفرجت واشنطن عن 6 مليارات دولار من الأموال الإيرانية المجمدة.',
  'أفرجت إيران عن سفينة كورية.',
  'أفرج البنك عن شريحة بقيمة 100 مليون دولار لتونس.',
]);
runNever('Arabic: an exchange of accusations is one of no captives', ar, 'prisoner-exchange', [
  'يطالب الأسرى بالعدالة. وتأخر تنفيذ الاتفاق بسبب تبادل الاتهامات بإفشاله.',
]);
