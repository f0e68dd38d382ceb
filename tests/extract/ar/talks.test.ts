import { ar } from '../../../src/languages/ar';
import { runNever, runTable } from '../table';

runTable('Arabic: talks', ar, [
  {
    text: 'بحث وزير الخارجية السعودي فيصل بن فرحان مع نظيره الإيراني حسين أمير عبد اللهيان الأوضاع في غزة.',
    published: '2024-05-14',
    claims: [{ kind: 'talks', act: 'hold', agents: ['faisal-bin-farhan', 'hossein-amir-abdollahian'], content: {} }],
  },
  {
    text: 'تلقى الرئيس المصري عبد الفتاح السيسي اتصالا هاتفيا من نظيره الفرنسي إيمانويل ماكرون.',
    published: '2024-05-14',
    claims: [{ kind: 'talks', act: 'hold', agents: ['abdel-fattah-el-sisi', 'emmanuel-macron'], content: { medium: 'phone' } }],
  },
  {
    text: 'أجرى أمير قطر تميم بن حمد آل ثاني اتصالا هاتفيا مع الرئيس الأمريكي جو بايدن.',
    published: '2024-05-14',
    claims: [{ kind: 'talks', act: 'hold', agents: ['tamim-bin-hamad-al-thani', 'joe-biden'], content: { medium: 'phone' } }],
  },
  {
    text: 'التقى الرئيس التركي رجب طيب أردوغان نظيره الروسي فلاديمير بوتين في سوتشي.',
    published: '2024-05-14',
    claims: [{ kind: 'talks', act: 'hold', agents: ['recep-tayyip-erdogan', 'vladimir-putin'], content: { medium: 'in-person' } }],
  },
  { text: 'استضافت جدة محادثات بين الجيش السوداني وقوات الدعم السريع.', published: '2024-05-14', claims: [{ kind: 'talks', act: 'hold' }] },
  { text: 'ناقش الزعيمان الملف النووي الإيراني.', published: '2024-05-14', claims: [], more: true },
  {
    text: 'ناقش ماكرون والسيسي التطورات في ليبيا خلال اتصال هاتفي يوم الاثنين.',
    published: '2024-05-14',
    claims: [{ kind: 'talks', act: 'hold', agents: ['emmanuel-macron', 'abdel-fattah-el-sisi'], content: {} }],
  },
  {
    text: 'أجرت واشنطن وطهران محادثات غير مباشرة في مسقط.',
    published: '2024-05-14',
    claims: [{ kind: 'talks', act: 'hold', agents: ['united-states', 'iran'], content: {} }],
  },
  {
    text: 'انطلقت في جنيف محادثات بين الأطراف اليمنية برعاية الأمم المتحدة.',
    published: '2024-05-14',
    claims: [{ kind: 'talks', act: 'begin' }],
  },
  {
    text: 'أعلن الكرملين أن بوتين سيجري محادثة هاتفية مع أردوغان غدا.',
    published: '2024-05-14',
    claims: [{ kind: 'talks', act: 'plan', by: ['kremlin'] }],
  },
  {
    text: 'دعا الأمين العام للأمم المتحدة أنطونيو غوتيريش إلى استئناف المفاوضات.',
    published: '2024-05-14',
    claims: [{ kind: 'talks', act: 'urge', agents: ['antonio-guterres'] }],
  },
  {
    text: 'رفضت إيران إجراء مفاوضات مباشرة مع الولايات المتحدة.',
    published: '2024-05-14',
    claims: [{ kind: 'talks', act: 'reject', agents: ['iran'] }],
  },
  {
    text: 'اتفقت الرياض وطهران على استئناف الحوار.',
    published: '2024-05-14',
    claims: [{ kind: 'talks', act: 'agree', agents: ['saudi-arabia', 'iran'] }],
  },
  {
    text: 'اقترحت سلطنة عمان عقد جولة جديدة من المحادثات بين واشنطن وطهران.',
    published: '2024-05-14',
    claims: [{ kind: 'talks', act: 'propose', agents: ['oman'] }],
  },
  {
    text: 'رحبت السعودية بالمفاوضات بين أرمينيا وأذربيجان.',
    published: '2024-05-14',
    claims: [{ kind: 'talks', act: 'support', agents: ['saudi-arabia'] }],
  },
  { text: 'علقت حماس مشاركتها في المفاوضات.', published: '2024-05-14', claims: [{ kind: 'talks', act: 'suspend', agents: ['hamas'] }] },
  {
    text: 'وأكد البيت الأبيض أن بايدن ونتنياهو أجريا مكالمة هاتفية استمرت 30 دقيقة.',
    published: '2024-05-14',
    claims: [
      {
        kind: 'talks',
        act: 'hold',
        agents: ['joe-biden', 'benjamin-netanyahu'],
        content: { medium: 'phone', duration: 'PT30M' },
        by: ['white-house'],
      },
    ],
  },
  {
    text: 'لم تعقد إسرائيل وحماس أي مفاوضات مباشرة.',
    published: '2024-05-14',
    claims: [{ kind: 'talks', act: 'hold', polarity: 'negated' }],
  },
  {
    text: 'التقى المبعوث الأمريكي توم بيريلو مسؤولين مصريين في القاهرة.',
    published: '2024-05-14',
    claims: [{ kind: 'talks', act: 'hold' }],
    more: true,
  },
  {
    text: 'أعلنت وزارة الخارجية القطرية أن الدوحة استضافت اجتماعا بين الولايات المتحدة وحركة طالبان.',
    published: '2024-05-14',
    claims: [{ kind: 'talks', act: 'hold' }],
  },
  {
    text: 'قال الرئيس الإيراني إبراهيم رئيسي إن بلاده مستعدة لاستئناف المفاوضات النووية.',
    published: '2024-05-14',
    claims: [{ kind: 'talks', act: 'pledge', agents: ['iran'], by: ['ebrahim-raisi'] }],
  },
  {
    text: 'اجتمع وزير الدفاع الأمريكي لويد أوستن مع نظيره الإسرائيلي يوآف غالانت في البنتاغون.',
    published: '2024-05-14',
    claims: [{ kind: 'talks', act: 'hold', agents: ['lloyd-austin', 'yoav-gallant'], content: { medium: 'in-person' } }],
  },
  { text: 'تناول الاتصال العلاقات الثنائية.', published: '2024-05-14', claims: [], more: true },
  {
    text: 'هاتف ولي العهد السعودي محمد بن سلمان الرئيس السوري أحمد الشرع.',
    published: '2024-05-14',
    claims: [{ kind: 'talks', act: 'hold', agents: ['mohammed-bin-salman', 'ahmed-al-sharaa'], content: { medium: 'phone' } }],
  },
  {
    text: 'بحث السيسي وملك الأردن عبد الله الثاني، الأحد، جهود التهدئة في غزة.',
    published: '2024-05-14',
    claims: [{ kind: 'talks', act: 'hold', content: { time: '2024-05-12' } }],
    more: true,
  },
  { text: 'أجرى وزيرا خارجية مصر وتركيا مباحثات في أنقرة.', published: '2024-05-14', claims: [{ kind: 'talks', act: 'hold' }] },
  {
    text: 'انتهت المحادثات بين حزب الله وإسرائيل دون اتفاق.',
    published: '2024-05-14',
    claims: [{ kind: 'talks', act: 'end' }],
    more: true,
  },
  { text: 'تبادل وزيرا الخارجية وجهات النظر حول السودان.', published: '2024-05-14', claims: [], more: true },
  { text: 'طالبت الجزائر بعقد قمة عربية طارئة.', published: '2024-05-14', claims: [{ kind: 'talks', act: 'urge', agents: ['algeria'] }] },
  {
    text: 'أعلنت قطر استئناف المفاوضات بين إسرائيل وحماس في الدوحة.',
    published: '2024-05-14',
    claims: [{ kind: 'talks', by: ['qatar'], act: 'begin' }],
  },
  { text: 'وصف المسؤول المحادثات بأنها بناءة.', published: '2024-05-14', claims: [], more: true },
]);

runNever('Arabic: never talks', ar, 'talks', [
  'ارتفعت أسعار النفط اليوم.',
  'وصل القطار إلى المحطة متأخرا.',
  'كان الطقس باردا في موسكو.',
  'تحدث الخبير عن تغير المناخ.',
  'خلال المفاوضات، ارتفعت الأسعار.',
  'بعد اللقاء عاد الجمهور إلى منازله.',
  'فاز الفريق في المباراة النهائية.',
  'أعلنت الشركة نتائجها المالية.',
  'قصفت الطائرات مواقع في ريف إدلب.',
  'البحث العلمي في الجامعات يتطور.',
  'أفرجت السلطات عن خمسة صحفيين.',
  'تعهدت الحكومة بخفض الضرائب.',
]);
