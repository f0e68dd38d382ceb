import { ar } from '../../../src/languages/ar';
import { rowsOf, runNever, runTable } from '../table';

const talks = rowsOf('talks');
const visit = rowsOf('visit');

runTable('Arabic: whom somebody meets, behind times, places and titles', ar, [
  talks('hold', ['أيمن-الصفدي', 'hakan-fidan'], 'التقى معالي وزير الخارجية أيمن الصفدي في عمان معالي وزير الخارجية التركي هاكان فيدان.', {
    content: { medium: 'in-person' },
  }),
  talks('hold', ['إسحاق-دار', 'steve-witkoff'], 'اجتمع نائب رئيس الوزراء وزير الخارجية إسحاق دار، الخميس، بالمبعوث الأمريكي ستيف ويتكوف.', {
    published: '2025-06-01',
    content: { medium: 'in-person', time: { value: '2025-05-29' } },
  }),
  talks('hold', ['قيس-سعيد', 'emmanuel-macron'], 'التقى الرئيس قيس سعيد، اليوم بقصر قرطاج، الرئيس الفرنسي إيمانويل ماكرون.', {
    published: '2025-06-01',
    content: { medium: 'in-person' },
  }),
  talks(
    'hold',
    ['بدر-البوسعيدي', 'sergei-lavrov'],
    'التقى سعادة الوزير بدر البوسعيدي على هامش أعمال الجمعية العامة للأمم المتحدة بمعالي وزير خارجية روسيا سيرغي لافروف.',
  ),
  talks(
    'hold',
    ['faisal-bin-farhan', 'أنطونيو-تاياني'],
    'التقى الأمير فيصل بن فرحان بن عبدالله وزير الخارجية السعودي، اليوم الإثنين، نظيره الإيطالي أنطونيو تاياني.',
    {
      published: '2025-06-02',
    },
  ),
]);

runTable('Arabic: with whom matters are discussed', ar, [
  talks('hold', ['rashad-al-alimi', 'steve-witkoff'], 'ناقش الرئيس رشاد العليمي مع المبعوث الأمريكي ستيف ويتكوف سبل تعزيز التعاون الأمني.'),
  talks(
    'hold',
    ['أيمن-الصفدي', 'يوهان-فاديفول'],
    'بحث وزير الخارجية أيمن الصفدي في اتصال هاتفي مع نظيره الألماني يوهان فاديفول العلاقات الثنائية.',
    {
      published: '2025-06-01',
      content: { medium: 'phone' },
    },
  ),
  talks(
    'hold',
    ['أيمن-الصفدي', 'فؤاد-حسين'],
    'بحث وزير الخارجية الأردني أيمن الصفدي، السبت، مع نظيره العراقي فؤاد حسين، العلاقات الثنائية.',
    {
      published: '2025-06-01',
      content: { time: { value: '2025-05-31' } },
    },
  ),
]);

runNever('Arabic: no partner of the talks', ar, 'talks', ['بحث الرئيس جوزيف عون سبل تعزيز التعاون مع فرنسا.']);

runTable('Arabic: received with honours', ar, [
  talks(
    'hold',
    ['mohamed-bin-zayed-al-nahyan', 'tamim-bin-hamad-al-thani'],
    'استقبل صاحب السمو الشيخ محمد بن زايد رئيس الدولة أخاه صاحب السمو الشيخ تميم بن حمد أمير دولة قطر.',
    {
      content: { medium: 'in-person' },
    },
  ),
]);

runTable('Arabic: who is received and who arrives, behind the verb and apart from it', ar, [
  visit(
    'hold',
    ['وليد-الخريجي'],
    'استُقبل وزير الخارجية العراقي فؤاد حسين لدى وصوله إلى الرياض من قبل نائب وزير الخارجية السعودي وليد الخريجي.',
    {
      content: { visitor: 'فؤاد-حسين', host: 'وليد-الخريجي' },
    },
  ),
  visit('hold', ['ناصر-بوريطة'], 'وصل إلى مطار القاهرة الدولي، منذ قليل، وزير الخارجية المغربي ناصر بوريطة.', {
    content: { visitor: 'ناصر-بوريطة' },
  }),
  talks(
    'hold',
    ['haitham-bin-tariq', 'mohammed-bin-salman'],
    'استقبل ولي العهد السعودي، الأمير محمد بن سلمان، سلطان عمان هيثم بن طارق في جدة.',
    {
      content: { medium: 'in-person' },
    },
  ),
]);

runNever('Arabic: who stood at the airport held no talks', ar, 'talks', [
  'وتم إنهاء إجراءات وصول الوزير على متن طائرة خاصة، وكان في استقباله بالمطار أعضاء السفارة.',
]);

const cooperation = rowsOf('cooperation');
const aid = rowsOf('aid');

runTable('Arabic: borders, information and papers shared', ar, [
  cooperation('agree', undefined, 'تم الاتفاق على فتح الأجواء والحدود البرية بين السعودية وقطر.', {
    content: { parties: ['qatar', 'saudi-arabia'] },
  }),
  cooperation('agree', ['tunisia', 'algeria'], 'اتفقت تونس والجزائر على تبادل المعلومات حول الجماعات المسلحة.', {
    content: { parties: ['algeria', 'tunisia'] },
  }),
  cooperation('agree', ['serbia', 'kosovo'], 'وقعت بلغراد وبريشتينا في واشنطن اتفاقيتين لتطبيع العلاقات.', {
    content: { domains: ['relations'] },
  }),
  cooperation('agree', undefined, 'كما تم الاتفاق على تشكيل لجنة مشتركة لمتابعة مشاريع التعاون الاقتصادي.'),
  aid('thank', ['فؤاد-حسين'], 'أعرب الوزير فؤاد حسين عن شكره لسلطنة عمان على ما قدمته من تسهيلات.', { content: { from: 'oman' } }),
  {
    text: 'رحب بلينكن باتفاق السلام بين باكو ويريفان، وحث الجانبين على توقيعه.',
    claims: [{ kind: 'settlement', act: 'urge', agents: ['antony-blinken'] }],
    more: true,
  },
]);

runTable('Arabic: two calls', ar, [
  talks(
    'hold',
    ['abdullah-ii', 'emmanuel-macron', 'vladimir-putin'],
    'أجرى الملك عبد الله الثاني اتصالين هاتفيين بكل من الرئيس الفرنسي إيمانويل ماكرون والرئيس الروسي فلاديمير بوتين.',
    {
      content: { medium: 'phone' },
    },
  ),
]);

runTable('Arabic: an office and who holds it, set off by commas', ar, [
  talks(
    'hold',
    ['rashad-al-alimi', 'مصطفى-مهراج'],
    'التقى رئيس مجلس القيادة الرئاسي، رشاد العليمي، بالسفير الفرنسي لدى اليمن، مصطفى مهراج.',
    {
      content: { medium: 'in-person' },
    },
  ),
  talks('hold', ['محمد-المنفي', 'مصطفى-مهراج'], 'استقبل رئيس المجلس الرئاسي الليبي، محمد المنفي، السفير الفرنسي مصطفى مهراج.', {
    content: { medium: 'in-person' },
  }),
  talks('hold', ['donald-trump', 'vladimir-putin'], 'التقى الرئيس الأمريكي، دونالد ترامب، نظيره الروسي فلاديمير بوتين.'),
]);

runNever('Arabic: meetings are no matches', ar, 'sports-event', ['وأجرى الوزير سلسلة لقاءات مع المنتخبين والشيوخ.']);
runNever('Arabic: ministries of cooperation cooperate with nobody', ar, 'cooperation', [
  'دعا ناصر بوريطة، وزير الشؤون الخارجية والتعاون الإفريقي والمغاربة المقيمين بالخارج، إلى وقف القتال.',
]);

runTable('Arabic: meetings told by their noun, with whose they are and with whom', ar, [
  talks(
    'hold',
    ['badr-abdelatty', 'hakan-fidan'],
    'جاء ذلك خلال لقاء وزير الخارجية المصري بدر عبد العاطي نظيره التركي هاكان فيدان في أنقرة.',
    {
      content: { medium: 'in-person', venue: 'ankara' },
    },
  ),
  talks(
    'hold',
    ['mahmoud-abbas', 'emmanuel-macron'],
    'جاء ذلك خلال استقبال الرئيس محمود عباس الرئيس الفرنسي إيمانويل ماكرون في رام الله.',
    {
      content: { medium: 'in-person' },
    },
  ),
]);

runNever('Arabic: not everything received is a guest', ar, 'talks', [
  'استقبل المستشفى عشرات الجرحى.',
  'أعرب الوزير عن شكره لحسن الاستقبال وكرم الضيافة.',
  'أشاد الرئيس باستقبال الأردن اللاجئين السوريين.',
]);

runTable('Arabic: the word of honour says who of two acts', ar, [
  {
    text: 'تلقى سمو الأمير سلمان بن حمد آل خليفة اتصالا هاتفيا من معالي السيد ريشي سوناك. ورحب سموه بالهدنة، وقد وعد معاليه بتقديم مساعدات لليمن.',
    claims: [
      { kind: 'talks', act: 'hold' },
      { kind: 'ceasefire', act: 'support', agents: ['سلمان-بن-حمد-آل-خليفة'] },
      { kind: 'aid', act: 'pledge', agents: ['rishi-sunak'], content: { to: 'yemen' } },
    ],
  },
]);

runTable('Arabic: what two sides agree to do, before the states of both', ar, [
  cooperation('agree', ['egypt', 'sudan'], 'اتفق الجانبان المصري والسوداني على إعادة تفعيل اللجنة العسكرية المشتركة.'),
  {
    text: 'التقى وزير الخارجية التركي هاكان فيدان نظيره الإيراني عباس عراقجي. واتفق الوزيران على ترميم جسر أمام مواطني البلدين.',
    claims: [
      { kind: 'talks', act: 'hold' },
      { kind: 'cooperation', act: 'agree', agents: ['abbas-araghchi', 'hakan-fidan'] },
    ],
  },
]);

runTable('Arabic: two offices of one person, and high offices of the United Nations', ar, [
  talks(
    'hold',
    ['أيمن-الصفدي', 'hakan-fidan'],
    'أجرى نائب رئيس الوزراء ووزير الخارجية وشؤون المغتربين أيمن الصفدي، اليوم، محادثات موسعة مع نظيره التركي هاكان فيدان.',
  ),
  talks(
    'hold',
    ['أيمن-الصفدي', 'emmanuel-macron'],
    'التقى نائب رئيس الوزراء ووزير الخارجية وشؤون المغتربين، أيمن الصفدي، الرئيس الفرنسي إيمانويل ماكرون في عمان.',
  ),
  talks('hold', ['sergei-shoigu', 'hakan-fidan'], 'التقى نائب رئيس الوزراء ووزير الدفاع الروسي سيرغي شويغو الوزير التركي هاكان فيدان.'),
]);

runTable('Arabic: talks of somebody told aside, with a day between', ar, [
  {
    text: 'شدد الرئيس قيس سعيد، خلال لقائه الخميس بالرئيس الفرنسي إيمانويل ماكرون، على ضرورة وقف الحرب في غزة.',
    claims: [
      { kind: 'talks', act: 'hold', agents: ['قيس-سعيد', 'emmanuel-macron'] },
      { kind: 'settlement', act: 'urge', agents: ['قيس-سعيد'] },
    ],
  },
]);

runNever('Arabic: who returns of their own will is promised nothing', ar, 'assurance', [
  'قال الوزير إن الأردن يشجع العودة الطوعية للاجئين إلى وطنهم.',
]);
