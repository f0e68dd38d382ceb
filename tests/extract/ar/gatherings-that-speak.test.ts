import { ar } from '../../../src/languages/ar';
import { runTable } from '../table';

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
