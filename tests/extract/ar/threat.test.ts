import { ar } from '../../../src/languages/ar';
import { runNever, runTable } from '../table';

runTable('Arabic: threat', ar, [
  {
    text: 'أدانت واشنطن تهديدات كوريا الشمالية لليابان.',
    published: '2024-05-14',
    claims: [{ kind: 'threat', act: 'oppose', agents: ['united-states'], content: { by: 'north-korea', against: 'japan' } }],
    more: true,
  },
  {
    text: 'أعرب الزعيمان عن معارضتهما لتهديد طهران بتدمير إسرائيل.',
    published: '2024-05-14',
    claims: [{ kind: 'threat', act: 'oppose', content: { by: 'iran', against: 'israel' } }],
    more: true,
  },
  {
    text: 'توعد الحوثيون إسرائيل بهجمات جديدة.',
    published: '2024-05-14',
    claims: [{ kind: 'threat', act: 'threaten', agents: ['houthis'] }],
    more: true,
  },
  {
    text: 'لوح أردوغان بعملية عسكرية في شمال سوريا.',
    published: '2024-05-14',
    claims: [{ kind: 'threat', act: 'threaten', agents: ['recep-tayyip-erdogan'] }],
    more: true,
  },
  {
    text: 'حذرت باريس من التهديدات الروسية لأوروبا.',
    published: '2024-05-14',
    claims: [{ kind: 'threat', act: 'warn', agents: ['france'], content: { by: 'russia' } }],
    more: true,
  },
  {
    text: 'رفضت الدنمارك تهديدات ترامب.',
    published: '2024-05-14',
    claims: [{ kind: 'threat', act: 'reject', agents: ['denmark'], content: { by: 'donald-trump' } }],
    more: true,
  },
  {
    text: 'نددت الجزائر بالتهديدات الإسرائيلية للبنان.',
    published: '2024-05-14',
    claims: [{ kind: 'threat', act: 'oppose', agents: ['algeria'], content: { by: 'israel', against: 'lebanon' } }],
    more: true,
  },
  {
    text: 'لم تهدد باكستان الهند.',
    published: '2024-05-14',
    claims: [{ kind: 'threat', act: 'threaten', agents: ['pakistan'], polarity: 'negated' }],
    more: true,
  },
  {
    text: 'وهدد نتنياهو باستئناف القتال.',
    published: '2024-05-14',
    claims: [{ kind: 'threat', act: 'threaten', agents: ['benjamin-netanyahu'] }],
    more: true,
  },
  {
    text: 'قال كاتس إن إيران تهدد وجود إسرائيل.',
    published: '2024-05-14',
    claims: [{ kind: 'threat', act: 'threaten', agents: ['iran'], content: { against: 'israel' } }],
    more: true,
  },
  {
    text: 'هدد ميدفيديف أوكرانيا بضربة نووية.',
    published: '2024-05-14',
    claims: [{ kind: 'threat', act: 'threaten', agents: ['dmitry-medvedev'] }],
    more: true,
  },
  {
    text: 'استنكرت مصر التهديدات ضد قطر.',
    published: '2024-05-14',
    claims: [{ kind: 'threat', act: 'oppose', agents: ['egypt'] }],
    more: true,
  },
  {
    text: 'انتقدت الصين التهديدات الأمريكية لبنما.',
    published: '2024-05-14',
    claims: [{ kind: 'threat', act: 'oppose', agents: ['china'], content: { by: 'united-states', against: 'panama' } }],
    more: true,
  },
  {
    text: 'سيهدد حزب الله إسرائيل مجددا.',
    published: '2024-05-14',
    claims: [{ kind: 'threat', act: 'threaten', agents: ['hezbollah'] }],
    more: true,
  },
  {
    text: 'ندد غوتيريش بتهديد روسيا لأوكرانيا.',
    published: '2024-05-14',
    claims: [{ kind: 'threat', act: 'oppose', agents: ['antonio-guterres'], content: { by: 'russia', against: 'ukraine' } }],
    more: true,
  },
  {
    text: 'وتوعدت طهران واشنطن بالرد.',
    published: '2024-05-14',
    claims: [{ kind: 'threat', act: 'threaten', agents: ['iran'] }],
    more: true,
  },
  { text: 'هدد الجيش الإيراني بإغلاق مضيق هرمز.', published: '2024-05-14', claims: [{ kind: 'threat', act: 'threaten' }], more: true },
  {
    text: 'أدان ماكرون تهديد بيونغ يانغ لسيول.',
    published: '2024-05-14',
    claims: [{ kind: 'threat', act: 'oppose', agents: ['emmanuel-macron'], content: { by: 'north-korea', against: 'south-korea' } }],
    more: true,
  },
  {
    text: 'وحذر ستارمر من التهديدات الإيرانية.',
    published: '2024-05-14',
    claims: [{ kind: 'threat', act: 'warn', content: { by: 'iran' } }],
    more: true,
  },
  {
    text: 'هدد حزب الله باستئناف القصف.',
    published: '2024-05-14',
    claims: [{ kind: 'threat', act: 'threaten', agents: ['hezbollah'] }],
    more: true,
  },
  {
    text: 'رفض بزشكيان تهديدات إسرائيل.',
    published: '2024-05-14',
    claims: [{ kind: 'threat', act: 'reject', content: { by: 'israel' } }],
    more: true,
  },
  {
    text: 'توعد خامنئي إسرائيل بعقاب شديد.',
    published: '2024-05-14',
    claims: [{ kind: 'threat', act: 'threaten', content: {} }],
    more: true,
  },
  {
    text: 'لن تهدد مصر إثيوبيا.',
    published: '2024-05-14',
    claims: [{ kind: 'threat', act: 'threaten', agents: ['egypt'], polarity: 'negated' }],
    more: true,
  },
  {
    text: 'هدد الحوثيون باستهداف السفن الأمريكية في البحر الأحمر.',
    published: '2024-05-14',
    claims: [{ kind: 'threat', act: 'threaten', agents: ['houthis'] }],
    more: true,
  },
  {
    text: 'توعد قائد الحرس الثوري إسرائيل برد ساحق.',
    published: '2024-05-14',
    claims: [{ kind: 'threat', act: 'threaten', content: { against: 'israel' } }],
    more: true,
  },
  {
    text: 'لوح الرئيس الفنزويلي نيكولاس مادورو باستخدام القوة ضد غيانا.',
    published: '2024-05-14',
    claims: [{ kind: 'threat', act: 'threaten' }],
    more: true,
  },
]);

runNever('Arabic: never threat', ar, 'threat', [
  'الجفاف مستمر في الصومال.',
  'التقى الرئيسان في باريس.',
  'تلقى الفريق هدفا متأخرا.',
  'وصل السفير إلى عمله.',
  'افتتح الوزير مستشفى.',
  'الأرصاد تتوقع أمطارا.',
  'أفرجت إيران عن السفينة.',
  'اتفق البلدان على التعاون.',
  'ارتفع الدولار اليوم.',
  'حضر الجمهور المباراة.',
]);
