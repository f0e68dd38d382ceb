import { ar } from '../../../src/languages/ar';
import { runNever, runTable } from '../table';

runTable('Arabic: ceasefire', ar, [
  {
    text: 'اتفقت إسرائيل وحماس على هدنة إنسانية لمدة أربعة أيام.',
    published: '2024-05-14',
    claims: [{ kind: 'ceasefire', act: 'agree', agents: ['israel', 'hamas'], content: { duration: 'P4D', permanence: 'temporary' } }],
  },
  {
    text: 'أعلنت إسرائيل وحزب الله التوصل إلى اتفاق لوقف إطلاق النار مدته 60 يوما.',
    published: '2024-05-14',
    claims: [{ kind: 'ceasefire', act: 'agree', content: { duration: 'P60D' } }],
  },
  {
    text: 'اقترحت مصر هدنة لمدة يومين في قطاع غزة.',
    published: '2024-05-14',
    claims: [{ kind: 'ceasefire', act: 'propose', agents: ['egypt'], content: { duration: 'P2D', area: 'gaza' } }],
  },
  {
    text: 'أيدت فرنسا المقترح الأمريكي بوقف إطلاق النار في لبنان.',
    published: '2024-05-14',
    claims: [{ kind: 'ceasefire', act: 'support', agents: ['france'], content: { proposer: 'united-states', area: 'lebanon' } }],
  },
  {
    text: 'رحبت السعودية بوقف إطلاق النار في غزة.',
    published: '2024-05-14',
    claims: [{ kind: 'ceasefire', act: 'support', agents: ['saudi-arabia'] }],
  },
  { text: 'رفضت حكومة نتنياهو وقف إطلاق النار.', published: '2024-05-14', claims: [{ kind: 'ceasefire', act: 'reject' }], more: true },
  {
    text: 'دعا مجلس الأمن إلى وقف فوري لإطلاق النار في السودان.',
    published: '2024-05-14',
    claims: [{ kind: 'ceasefire', act: 'urge', content: { area: 'sudan' } }],
  },
  {
    text: 'تعهد الحوثيون بوقف الهجمات على السفن في البحر الأحمر.',
    published: '2024-05-14',
    claims: [{ kind: 'ceasefire', act: 'pledge', agents: ['houthis'] }],
  },
  {
    text: 'أمر بوتين الجيش الروسي بوقف الهجمات على منشآت الطاقة لمدة 30 يوما.',
    published: '2024-05-14',
    claims: [{ kind: 'ceasefire', act: 'order', agents: ['vladimir-putin'], content: { duration: 'P30D', targets: ['energy'] } }],
  },
  {
    text: 'قالت واشنطن إن باكو ويريفان اتفقتا على وقف دائم لإطلاق النار.',
    published: '2024-05-14',
    claims: [
      { kind: 'ceasefire', act: 'agree', agents: ['azerbaijan', 'armenia'], content: { permanence: 'permanent' }, by: ['united-states'] },
    ],
  },
  {
    text: 'طالب الرئيس الفلسطيني محمود عباس بوقف العدوان على غزة فورا.',
    published: '2024-05-14',
    claims: [{ kind: 'ceasefire', act: 'urge', agents: ['mahmoud-abbas'] }],
  },
  {
    text: 'أكد وزير الخارجية المصري بدر عبد العاطي ضرورة وقف إطلاق النار في قطاع غزة.',
    published: '2024-05-14',
    claims: [{ kind: 'ceasefire', act: 'urge', content: { area: 'gaza' } }],
  },
  {
    text: 'شدد ماكرون على ضرورة التوصل إلى هدنة دائمة في لبنان.',
    published: '2024-05-14',
    claims: [{ kind: 'ceasefire', act: 'urge', agents: ['emmanuel-macron'], content: { permanence: 'permanent', area: 'lebanon' } }],
  },
  { text: 'دخلت الهدنة في اليمن حيز التنفيذ يوم السبت.', published: '2024-05-14', claims: [{ kind: 'ceasefire', act: 'begin' }] },
  {
    text: 'أعرب أردوغان عن دعمه لوقف إطلاق النار في أوكرانيا.',
    published: '2024-05-14',
    claims: [{ kind: 'ceasefire', act: 'support', agents: ['recep-tayyip-erdogan'], content: { area: 'ukraine' } }],
  },
  {
    text: 'لم توافق إسرائيل على وقف إطلاق النار.',
    published: '2024-05-14',
    claims: [{ kind: 'ceasefire', act: 'agree', agents: ['israel'], polarity: 'negated' }],
  },
  {
    text: 'حثت الأمم المتحدة طرفي النزاع في السودان على تمديد الهدنة.',
    published: '2024-05-14',
    claims: [{ kind: 'ceasefire', act: 'urge', agents: ['united-nations'] }],
  },
  {
    text: 'وافقت حماس على المقترح المصري القطري لوقف إطلاق النار.',
    published: '2024-05-14',
    claims: [{ kind: 'ceasefire', act: 'agree', agents: ['hamas'] }],
  },
  {
    text: 'قال زيلينسكي إن أوكرانيا مستعدة لوقف إطلاق نار شامل.',
    published: '2024-05-14',
    claims: [{ kind: 'ceasefire', act: 'pledge', agents: ['ukraine'], content: { extent: 'full' }, by: ['volodymyr-zelenskyy'] }],
  },
  {
    text: 'أعلن الجيش الإسرائيلي بدء انسحاب قواته من محور نتساريم.',
    published: '2024-05-14',
    claims: [{ kind: 'ceasefire', act: 'begin' }],
  },
  {
    text: 'اتفق الجانبان على وقف متبادل للضربات على البنية التحتية للطاقة.',
    published: '2024-05-14',
    claims: [{ kind: 'ceasefire', act: 'agree', content: { targets: ['energy'] } }],
  },
  {
    text: 'أبدت روسيا استعدادها لهدنة لمدة ثلاثة أيام.',
    published: '2024-05-14',
    claims: [{ kind: 'ceasefire', act: 'pledge', agents: ['russia'], content: { duration: 'P3D' } }],
  },
  {
    text: 'جدد غوتيريش دعوته إلى وقف إطلاق النار.',
    published: '2024-05-14',
    claims: [{ kind: 'ceasefire', act: 'urge', agents: ['antonio-guterres'] }],
  },
  {
    text: 'رفض الكرملين المقترح الأوكراني بهدنة لمدة شهر.',
    published: '2024-05-14',
    claims: [{ kind: 'ceasefire', act: 'reject', agents: ['kremlin'], content: { duration: 'P1M', proposer: 'ukraine' } }],
  },
  {
    text: 'وأعلنت قوات الدعم السريع موافقتها على هدنة إنسانية مدتها 72 ساعة.',
    published: '2024-05-14',
    claims: [{ kind: 'ceasefire', act: 'agree', content: { duration: 'PT72H' } }],
  },
  {
    text: '«نوافق على هدنة لمدة أسبوع»، قال زيلينسكي.',
    published: '2024-05-14',
    claims: [{ kind: 'ceasefire', act: 'agree', content: { duration: 'P1W' }, by: ['volodymyr-zelenskyy'] }],
  },
  { text: 'حذرت مصر من انهيار الهدنة في غزة.', published: '2024-05-14', claims: [{ kind: 'ceasefire', act: 'warn', agents: ['egypt'] }] },
  {
    text: 'اتهمت أوكرانيا روسيا بخرق وقف إطلاق النار.',
    published: '2024-05-14',
    claims: [{ kind: 'ceasefire', act: 'accuse', agents: ['ukraine'] }],
  },
  {
    text: 'قد توافق حماس على هدنة مؤقتة.',
    published: '2024-05-14',
    claims: [{ kind: 'ceasefire', act: 'agree', agents: ['hamas'], content: { permanence: 'temporary' }, certainty: 'possible' }],
  },
  {
    text: 'قال بلينكن إن إسرائيل ستوافق على وقف إطلاق النار إذا أفرجت حماس عن الرهائن.',
    published: '2024-05-14',
    claims: [{ kind: 'ceasefire', act: 'agree', agents: ['israel'], by: ['antony-blinken'] }],
    more: true,
  },
  { text: 'انتهت الهدنة بين الجيش وقوات الدعم السريع.', published: '2024-05-14', claims: [{ kind: 'ceasefire', act: 'end' }] },
]);

runNever('Arabic: never ceasefire', ar, 'ceasefire', [
  'أطلقت الشركة سيارة جديدة.',
  'أوقفت الشرطة سائقا مخمورا.',
  'توقف القطار في المحطة.',
  'علقت اللجنة لافتة على الباب.',
  'أسعار النفط توقفت عن الارتفاع.',
  'التقى الرئيسان في باريس.',
  'زار الوزير القاهرة.',
  'أطلق الفنان ألبوما جديدا.',
  'انسحب اللاعب من البطولة بسبب الإصابة.',
  'تبادل الطرفان مئة أسير.',
  'قتل عشرة أشخاص في غارة على الخرطوم.',
  'فرضت واشنطن عقوبات على طهران.',
]);
