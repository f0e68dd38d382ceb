import { ar } from '../../../src/languages/ar';
import { runNever, runTable } from '../table';

runTable('Arabic: meetings and papers that take a stand', ar, [
  { text: 'طالبت القمة إسرائيل بوقف الهجمات على لبنان.', claims: [{ kind: 'ceasefire', act: 'urge', agents: ['القمة'], by: [] }] },
  {
    text: 'أيدت القمة الأفريقية الطارئة الهدنة في مالي. ورحبت القمة بالحوار الوطني.',
    more: true,
    claims: [
      { kind: 'ceasefire', act: 'support', agents: ['القمة-الأفريقية-الطارئة'] },
      { kind: 'talks', act: 'support', agents: ['القمة-الأفريقية-الطارئة'] },
    ],
  },
  {
    text: 'حث الاجتماع الوزاري لمنظمة التعاون الإسلامي الطرفين على هدنة إنسانية في السودان.',
    claims: [{ kind: 'ceasefire', act: 'urge', agents: ['oic'] }],
  },
  { text: 'أدان المؤتمر الدولي الهجوم الصاروخي على أربيل.', claims: [{ kind: 'attack', act: 'oppose', agents: ['المؤتمر-الدولي'] }] },
  {
    text: 'رحب البيان المشترك لوزراء خارجية كينيا وأوغندا بوقف إطلاق النار.',
    claims: [{ kind: 'ceasefire', act: 'support', agents: ['kenya', 'uganda'] }],
  },
  {
    text: 'ودعا البيان الختامي للقمة إلى وقف إطلاق النار في تشاد.',
    claims: [{ kind: 'ceasefire', act: 'urge', agents: ['القمة'] }],
  },
  {
    text: 'أدان البيان الصادر عن القمة العربية القصف على بيروت.',
    claims: [{ kind: 'attack', act: 'oppose', agents: ['القمة-العربية'] }],
  },
  {
    text: 'أكد اجتماع وزراء خارجية كينيا وأوغندا ورواندا دعم الهدنة في الكونغو.',
    claims: [{ kind: 'ceasefire', act: 'support', agents: ['kenya', 'uganda', 'rwanda'] }],
  },
  { text: 'أيدت دول مجلس التعاون الهدنة في اليمن.', claims: [{ kind: 'ceasefire', act: 'support', agents: ['gcc'] }] },
  {
    text: 'قال المبعوث هانس غروندبرغ إن القمة العربية دعت إلى هدنة في الحديدة.',
    claims: [{ kind: 'ceasefire', act: 'urge', agents: ['القمة-العربية'], by: ['hans-grundberg'] }],
  },
  // what somebody asks for or refuses is talks still
  { text: 'رفضت إيران القمة المقترحة.', claims: [{ kind: 'talks', act: 'reject', agents: ['iran'] }] },
  { text: 'طلب لافروف الاجتماع مع نظيره الكيني.', more: true, claims: [{ kind: 'talks', act: 'urge', agents: ['sergei-lavrov'] }] },
  { text: 'اختتمت القمة العربية في بغداد أعمالها.', claims: [{ kind: 'talks', act: 'end' }] },
  // whom a body calls upon is no part of its name
  {
    text: 'طالب مجلس النواب الليبي المجتمع الدولي بفرض عقوبات على تشاد.',
    more: true,
    claims: [{ kind: 'sanctions', act: 'urge' }],
  },
  { text: 'جددت السفارة التأكيد على دعم الهدنة.', claims: [{ kind: 'ceasefire', act: 'support', agents: ['السفارة'] }] },
]);

runTable('Arabic: who puts a document out does what stands in it', ar, [
  {
    text: 'أصدرت كينيا وأوغندا بيانا مشتركا رحبتا فيه بالهدنة.',
    claims: [{ kind: 'ceasefire', act: 'support', agents: ['kenya', 'uganda'] }],
  },
  {
    text: 'وجه الرئيس الكيني وليام روتو رسالة إلى غوتيريش دعا فيها إلى هدنة في السودان.',
    claims: [{ kind: 'ceasefire', act: 'urge', agents: ['وليام-روتو'] }],
  },
  {
    text: 'أصدر مجلس الأمن قرارا أكد فيه أن السلام بعيد، ورحب مجلس الأمن بالهدنة في غزة.',
    claims: [{ kind: 'ceasefire', act: 'support', agents: ['un-security-council'], by: [] }],
  },
]);

runTable('Arabic: what a verb of saying is about, and who goes on', ar, [
  {
    text: 'أكدت كينيا وأوغندا رفض التهجير ودعم الهدنة.',
    claims: [{ kind: 'ceasefire', act: 'support', agents: ['kenya', 'uganda'], by: [] }],
  },
  {
    text: 'دانت كينيا القصف على غوما. وأكدت أهمية وقف إطلاق النار.',
    claims: [
      { kind: 'attack', act: 'oppose', agents: ['kenya'] },
      { kind: 'ceasefire', act: 'urge', agents: ['kenya'] },
    ],
  },
  {
    text: 'زار بوتين الصين. وأعرب عن دعم الهدنة.',
    claims: [
      { kind: 'visit', act: 'hold' },
      { kind: 'ceasefire', act: 'support', agents: ['vladimir-putin'] },
    ],
  },
  {
    text: 'دانت كينيا القصف، معتبرة أنه جريمة، مطالبة إسرائيل بوقف الهجمات.',
    claims: [
      { kind: 'attack', act: 'oppose', agents: ['kenya'] },
      { kind: 'ceasefire', act: 'urge', agents: ['kenya'], by: [] },
    ],
  },
  {
    text: 'قال لافروف إن الوضع خطير، ودعا الأمم المتحدة إلى فرض عقوبات.',
    claims: [{ kind: 'sanctions', act: 'urge', agents: ['sergei-lavrov'], by: [] }],
  },
  {
    text: 'قال لافروف إن الوضع خطير، ودعا غوتيريش إلى هدنة.',
    more: true,
    claims: [{ kind: 'ceasefire', act: 'urge' }],
  },
]);

runTable('Arabic: who sits in a body, and bodies by their noun', ar, [
  {
    text: 'دان أعضاء مجلس الأمن الهجوم على مقديشو. ورحب الأعضاء بالهدنة.',
    claims: [
      { kind: 'attack', act: 'oppose', agents: ['un-security-council'] },
      { kind: 'ceasefire', act: 'support', agents: ['un-security-council'] },
    ],
  },
  { text: 'يدعو المجلس الأطراف التشادية إلى وقف إطلاق النار.', claims: [{ kind: 'ceasefire', act: 'urge', agents: ['المجلس'] }] },
  {
    text: 'رحب مجلس التعاون بالهدنة. وطالب المجلس المجتمع الدولي بوقف العدوان.',
    claims: [
      { kind: 'ceasefire', act: 'support', agents: ['gcc'] },
      { kind: 'ceasefire', act: 'urge', agents: ['gcc'] },
    ],
  },
]);

runTable('Arabic: whose words and whose stand', ar, [
  // behind a relative clause the main verb goes on
  {
    text: 'دانت كينيا الهجوم الذي استهدف غوما، مؤكدة رفضها للهدنة.',
    claims: [
      { kind: 'attack', act: 'oppose', agents: ['kenya'] },
      { kind: 'ceasefire', act: 'reject', agents: ['kenya'] },
    ],
  },
  {
    text: 'نددت رواندا بالقصف الذي دمر المستشفى، داعية إلى هدنة.',
    claims: [
      { kind: 'attack', act: 'oppose', agents: ['rwanda'] },
      { kind: 'ceasefire', act: 'urge', agents: ['rwanda'] },
    ],
  },
  // what «حيث» explains is within the words before
  {
    text: 'صرح السفير محمد الشناوي بأن الرئيس السيسي استقبل ماكرون، حيث أكد ماكرون أن الهجمات ستستمر.',
    more: true,
    claims: [{ kind: 'attack', act: 'plan', by: ['محمد-الشناوي', 'emmanuel-macron'] }],
  },
  // a mark that opens the words closes nothing, and one that closes them opens nothing
  {
    text: 'قالت وزارة الخارجية السعودية في بيان: "تدين السعودية الهجوم على دبي". وأضاف البيان: "تؤكد السعودية دعمها للهدنة".',
    claims: [
      { kind: 'attack', act: 'oppose', agents: ['saudi-arabia'], by: ['saudi-ministry-of-foreign-affairs'] },
      { kind: 'ceasefire', act: 'support', agents: ['saudi-arabia'], by: ['saudi-ministry-of-foreign-affairs'] },
    ],
  },
  {
    text: 'رحبت كينيا بـ"إعلان الهدنة" وأكدت على الفرصة السانحة.',
    claims: [{ kind: 'ceasefire', act: 'support', agents: ['kenya'], by: [] }],
  },
  // those of whom nobody can tell who they are agree, and not who announces it
  {
    text: 'أعلن المبعوث هانس غروندبرغ موافقة الأطراف على هدنة.',
    claims: [{ kind: 'ceasefire', act: 'agree', agents: [], by: ['hans-grundberg'] }],
  },
  { text: 'أعلن بوتين موافقته على الهدنة.', claims: [{ kind: 'ceasefire', act: 'agree', agents: ['vladimir-putin'] }] },
  // the dead are of those named behind «من»
  {
    text: 'دان بوتين مقتل موظفين من الصليب الأحمر في غوما.',
    claims: [{ kind: 'attack', act: 'oppose', agents: ['vladimir-putin'], content: { on: 'icrc' } }],
  },
]);

runNever('Arabic: what is called a threat threatens nobody', ar, 'threat', [
  'أكد الوزير أن التصعيد يشكل تهديدا مباشرا للملاحة.',
  'شدد مجلس الأمن على الحاجة لمحاربة التهديدات الأمنية.',
  'بحث الوزيران مواجهة التهديدات المشتركة.',
]);

runTable('Arabic: a verb that is a preposition too', ar, [
  { text: 'عبر المجلس عن رفضه للهدنة.', claims: [{ kind: 'ceasefire', act: 'reject', agents: ['المجلس'] }] },
  {
    text: 'عبّر قادة كينيا وأوغندا في بيان مشترك عن دعمهم للهدنة.',
    claims: [{ kind: 'ceasefire', act: 'support', agents: ['kenya', 'uganda'] }],
  },
  {
    text: 'تحدث لافروف عبر تقنية الفيديو عن رفضه للهدنة.',
    more: true,
    claims: [{ kind: 'ceasefire', act: 'reject', agents: ['sergei-lavrov'] }],
  },
]);
