import { ar } from '../../../src/languages/ar';
import { rowsOf, runNever, runTable } from '../table';

const attack = rowsOf('attack');
const ceasefire = rowsOf('ceasefire');
const exchange = rowsOf('prisoner-exchange');
const handover = rowsOf('handover');
const talks = rowsOf('talks');

runTable('Arabic: the persons of one deed are none of the other', ar, [
  {
    text: 'أفرجت أوغندا عن 40 سجينا، وبالمقابل سلمت رواندا 6 جنود.',
    claims: [
      { kind: 'handover', act: 'carry-out', agents: ['uganda'], content: { persons: { value: 40 }, role: 'prisoner' } },
      { kind: 'handover', act: 'carry-out', agents: ['rwanda'], content: { persons: { value: 6 }, role: 'soldier' } },
    ],
  },
  {
    text: 'سلمت أذربيجان 8 جثث، ليرتفع عدد الجثث التي أعادتها أرمينيا إلى 120 جثة.',
    claims: [
      { kind: 'handover', act: 'carry-out', agents: ['azerbaijan'], content: { persons: { value: 8 } } },
      { kind: 'handover', act: 'carry-out', agents: ['armenia'], content: { persons: { value: 120 } } },
    ],
  },
]);

runTable('Arabic: whose ground it is tells of no people', ar, [
  handover('carry-out', ['houthis'], 'أعلن الحوثيون تحرير 10 من أسراهم في محافظة الجوف المحاذية للحدود السعودية.', {
    content: { to: null },
  }),
  handover('carry-out', ['hamas'], 'سلمت حماس ثلاثة رهائن قرب الحدود المصرية.', { content: { to: null } }),
  handover('carry-out', ['israel'], 'أفرجت إسرائيل عن 12 أسيرا أردنيا.', { content: { to: 'jordan' } }),
]);

runTable('Arabic: what a blow that somebody is accused of led to', ar, [
  attack('accuse', ['ukraine'], 'اتهمت كييف موسكو بقصف مستشفى في خيرسون ما أسفر عن مقتل خمسة أشخاص.', {
    content: { by: 'russia', casualties: { killed: { value: 5 } } },
  }),
  attack('oppose', ['qatar'], 'نددت قطر بالغارة على رفح، مما أدى إلى سقوط 7 قتلى.', { content: { casualties: { killed: { value: 7 } } } }),
  attack('carry-out', ['israel'], 'شنت إسرائيل غارة على صيدا ما أدى إلى مقتل شخصين.', {
    content: { casualties: { killed: { value: 2 } } },
  }),
]);

runTable('Arabic: what lasted before a truce, where missiles go, who breaks out in fights', ar, [
  ceasefire('agree', ['india', 'pakistan'], 'أعلنت إسلام آباد موافقة الهند وباكستان على هدنة بعد استمرار المواجهات لأربعة أيام.', {
    content: { duration: null },
  }),
  attack('carry-out', ['houthis'], 'قال الجيش إن الحوثيين أطلقوا صاروخا من منطقة يسيطرون عليها، باتجاه مدمرة قبالة عدن.'),
  attack('carry-out', [], 'أشاد الاتحاد الأفريقي بالهدنة. وفي الشمال تندلع المعارك بين الحين والآخر.', {
    content: { by: null },
    more: true,
  }),
  ceasefire('agree', [], 'أعلن الوسيط الأفريقي أن الأطراف المتحاربة في النزاع المستمر منذ سنتين، اتفقت على هدنة.'),
  exchange('carry-out', ['russia'], 'بادلت موسكو 95 أسيرا مقابل عدد من الأسرى الروس تحتجزهم كييف.', { more: true }),
]);

runTable('Arabic: a participle of saying goes on with who speaks', ar, [
  talks('begin', [], 'أكدت متحدثة باسم الأمم المتحدة أن الوفود ستصل عمان فجر الخميس، مشيرة إلى أن المفاوضات ستبدأ الجمعة.', {
    by: ['spokesperson-of-united-nations'],
    more: true,
  }),
]);

runNever('Arabic: a test of a missile is no attack', ar, 'attack', ['أطلقت كوريا الشمالية صاروخا بالستيا واحدا على الأقل.']);
runNever('Arabic: until when, and nothing that is asked for', ar, 'settlement', [
  'أكد الحوثيون استمرار عملياتهم ضد إسرائيل حتى وقف الحرب في غزة.',
]);
for (const kind of ['ceasefire', 'prisoner-exchange'] as const)
  runNever(`Arabic: what talks that begin are about, no ${kind}`, ar, kind, [
    'أعلنت حماس وصول وفدها إلى مصر لبدء المفاوضات حول شروط الهدنة وتبادل الأسرى.',
  ]);
