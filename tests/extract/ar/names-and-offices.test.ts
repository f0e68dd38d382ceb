import { ar } from '../../../src/languages/ar';
import { runTable } from '../table';

runTable('Arabic: a name and the office behind it, two and their states', ar, [
  {
    text: 'التقى رئيس الوزراء الإثيوبي آبي أحمد مبعوث الاتحاد الأفريقي. ثم استقبل أحمد معلم فقي وزير الخارجية والتعاون الدولي الصومالي، الذي يزور أديس أبابا لأول مرة.',
    more: true,
    claims: [
      { kind: 'visit', act: 'hold', agents: ['أحمد-معلم-فقي'], by: [], content: { visitor: 'أحمد-معلم-فقي', place: 'addis-ababa' } },
    ],
  },
  {
    text: 'أجرى محمد سالم ولد مرزوك وزير الخارجية الموريتاني اتصالا هاتفيا مع نظيره الروسي سيرغي لافروف.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['محمد-سالم-ولد-مرزوك', 'sergei-lavrov'], by: [] }],
  },
  {
    text: 'قال خالد الإعيسر، وزير الإعلام السوداني، إن بلاده ترفض أي هدنة جديدة. وأضاف الإعيسر أن الجيش السوداني سيقصف مواقع قوات الدعم السريع.',
    claims: [
      { kind: 'ceasefire', act: 'reject', agents: ['sudan'], by: ['خالد-الإعيسر'] },
      { kind: 'attack', act: 'pledge', agents: ['sudanese-armed-forces'], by: ['خالد-الإعيسر'] },
    ],
  },
  {
    text: 'وصرح السفير تميم خلاف، المتحدث الرسمي باسم وزارة الخارجية، بأن القاهرة ترفض العقوبات على الخرطوم. وأضاف المتحدث الرسمي أن مصر سترسل مساعدات غذائية إلى بورتسودان.',
    claims: [
      { kind: 'sanctions', act: 'reject', agents: ['egypt'], by: ['تميم-خلاف'] },
      { kind: 'aid', act: 'pledge', agents: ['egypt'], by: ['تميم-خلاف'] },
    ],
  },
  {
    text: 'أجرى الرئيس المصري عبد الفتاح السيسي محادثتين هاتفيتين مع نظيريه الفرنسي إيمانويل ماكرون والتركي رجب طيب أردوغان.',
    claims: [
      {
        kind: 'talks',
        act: 'hold',
        agents: ['abdel-fattah-el-sisi', 'emmanuel-macron', 'recep-tayyip-erdogan'],
        content: { medium: 'phone', participants: ['abdel-fattah-el-sisi', 'emmanuel-macron', 'recep-tayyip-erdogan'] },
      },
    ],
  },
  {
    text: 'عقد وزير الخارجية الروسي سيرغي لافروف والتركي هاكان فيدان اجتماعا في أنطاليا.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['sergei-lavrov', 'hakan-fidan'], by: [] }],
  },
  {
    text: 'أكد الجانبان المصري والسوداني ضرورة وقف إطلاق النار.',
    claims: [{ kind: 'ceasefire', act: 'urge', agents: ['egypt', 'sudan'], by: [], content: { proposer: null } }],
  },
  {
    text: 'وقع الطرفان الأرمني والأذربيجاني اتفاقا لتبادل الأسرى.',
    claims: [{ kind: 'prisoner-exchange', act: 'agree', agents: ['armenia', 'azerbaijan'], by: [] }],
  },
  {
    text: 'أعلنت الرئاسة الصومالية أن الجانبين، الصومالي والإثيوبي، توافقا على استعادة العلاقات الدبلوماسية كاملة.',
    claims: [{ kind: 'cooperation', act: 'agree', agents: ['somalia', 'ethiopia'], by: ['somali-presidency'] }],
  },
  {
    text: 'أعادت الرياض سفيرها إلى بيروت.',
    claims: [{ kind: 'cooperation', act: 'carry-out', agents: ['saudi-arabia'], by: [] }],
  },
  {
    text: 'استقبل سيرغي لافروف هاكان فيدان. وبحثا الوضع في اليمن، وأدانا هجمات الحوثيين على السفن.',
    more: true,
    claims: [{ kind: 'attack', act: 'oppose', agents: ['sergei-lavrov', 'hakan-fidan'], by: [] }],
  },
  {
    text: 'وسبق لواشنطن أن أعلنت تجميد مساعداتها العسكرية لرواندا.',
    claims: [{ kind: 'aid', act: 'suspend', agents: ['united-states'], by: ['united-states'], content: { to: 'rwanda' } }],
  },
  {
    text: 'سبق لفرنسا أن اقترحت عقد مؤتمر دولي حول لبنان.',
    claims: [{ kind: 'talks', act: 'propose', agents: ['france'], by: [] }],
  },
  {
    text: 'قال متحدث باسم الجيش الكونغولي إن القتال توقف. وبحسب الاتفاق، تسحب كيغالي جنودها من شمال كيفو، وهو ما لم يحدث حتى الآن وفق تقرير لخبراء الأمم المتحدة.',
    claims: [{ kind: 'ceasefire', act: 'carry-out', agents: ['rwanda'], by: [] }],
  },
  {
    text: 'بحث فيدان ولافروف الوضع في سوريا.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['hakan-fidan', 'sergei-lavrov'], content: { venue: null } }],
  },
  // a shipment arrives, and no one pays a visit
  { text: 'شكر الوزير مقديشو على شحنتي الأسلحة اللتين وصلتا في سبتمبر.', more: true, claims: [] },
]);
