import { ar } from '../../../src/languages/ar';
import { runTable } from '../table';

runTable('Arabic: verb, subject and object far apart', ar, [
  {
    text: 'دعت الممثلة العليا للاتحاد الأوروبي كايا كالاس، خلال مؤتمر صحفي عقدته في بروكسل عقب اجتماع وزراء الدفاع، جميع الأطراف في السودان إلى هدنة إنسانية.',
    claims: [{ kind: 'ceasefire', act: 'urge', agents: ['kaja-kallas'], by: [] }],
    more: true,
  },
  {
    text: 'رفضت الحكومة السورية، في بيان صدر مساء أمس عن وزارة الخارجية، المقترح الفرنسي بعقد مؤتمر دولي في باريس مع قوات سوريا الديمقراطية.',
    claims: [{ kind: 'talks', act: 'reject', agents: ['syrian-government'], by: [] }],
    more: true,
  },
  {
    text: 'وقّع في العاصمة القطرية الدوحة، برعاية أمريكية، وزيرا خارجية رواندا والكونغو الديمقراطية اتفاق سلام ينهي ثلاثة عقود من الحرب.',
    claims: [{ kind: 'settlement', act: 'agree', by: [] }],
    more: true,
  },
  {
    text: 'فرض مجلس الأمن الدولي، بناء على طلب من فرنسا، حزمة جديدة من العقوبات على قادة الميليشيات في الكونغو.',
    claims: [{ kind: 'sanctions', act: 'carry-out', agents: ['un-security-council'], by: [], content: { change: 'impose' } }],
  },
  {
    text: 'أرسلت المملكة العربية السعودية، عبر مركز الملك سلمان للإغاثة، طائرة تحمل أربعين طنا من المساعدات الطبية إلى بورتسودان.',
    claims: [{ kind: 'aid', act: 'carry-out', agents: ['saudi-arabia'], by: [], content: { what: ['humanitarian'] } }],
  },
  {
    text: 'شنت فجر اليوم، وللمرة الثانية خلال أسبوع، مقاتلات أذربيجانية غارات على مواقع في خانكندي.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['azerbaijan'], by: [] }],
  },
  {
    text: 'أطلقت السلطات الفنزويلية، بعد وساطة قطرية استمرت شهرين، سراح عشرة أمريكيين كانت تحتجزهم.',
    claims: [{ kind: 'handover', act: 'carry-out', by: [], content: { persons: { value: 10 } } }],
  },
  {
    text: 'أكد نائب رئيس الوزراء وزير الخارجية الأردني، خلال لقائه المبعوث الأمريكي توم باراك في عمان، على ضرورة رفع العقوبات عن سوريا.',
    claims: [{ kind: 'sanctions', act: 'urge', by: [], content: { change: 'lift', target: 'syria' } }],
    more: true,
  },
  {
    text: 'بحث الرئيس الأوزبكي شوكت ميرضيائيف مع نظيره الطاجيكي إمام علي رحمن، خلال لقائهما في سمرقند، سبل تعزيز التعاون الاقتصادي بين البلدين.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['shavkat-mirziyoyev', 'president-of-tajikistan'], by: [] }],
  },
  {
    text: 'أجرى رئيس وزراء الهند ناريندرا مودي، اليوم الاثنين، من مقر إقامته في نيودلهي، اتصالا هاتفيا بالرئيس الروسي فلاديمير بوتين.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['narendra-modi', 'vladimir-putin'], by: [], content: { medium: 'phone' } }],
  },
]);

runTable('Arabic: the past of the past', ar, [
  {
    text: 'وكانت أنقرة قد أعلنت الأسبوع الماضي أنها ستفرج عن خمسة صحفيين.',
    claims: [{ kind: 'handover', act: 'pledge', agents: ['turkey'], by: ['turkey'], content: { persons: { value: 5 } } }],
  },
  {
    text: 'وكان الجانبان قد اتفقا في أبريل على وقف مؤقت لإطلاق النار حول محطات الكهرباء.',
    claims: [{ kind: 'ceasefire', act: 'agree', by: [], content: { permanence: 'temporary', targets: ['energy'] } }],
  },
  {
    text: 'كان رئيس الوزراء الباكستاني شهباز شريف قد حذر الهند من أي هجوم على بلاده.',
    claims: [{ kind: 'attack', act: 'warn', by: [] }],
  },
  {
    text: 'وكان الاتحاد الأفريقي قد علق في وقت سابق عضوية مالي، قبل أن يدعو إلى مفاوضات بين المجلس العسكري والمعارضة.',
    claims: [{ kind: 'talks', act: 'urge', agents: ['african-union'], by: [] }],
  },
  {
    text: 'وكانت هيئة البث الإسرائيلية ذكرت أن نتنياهو وافق على إرسال وفد إلى الدوحة لاستئناف المفاوضات.',
    claims: [{ kind: 'talks', act: 'agree', agents: ['benjamin-netanyahu'] }],
  },
  {
    text: 'وسبق أن استضافت الرياض محادثات بين وفدين روسي وأمريكي في فبراير.',
    claims: [{ kind: 'talks', act: 'hold', by: [] }],
  },
  {
    text: 'وسبق أن رفضت طهران مقترحا أمريكيا بإجراء مفاوضات مباشرة.',
    claims: [{ kind: 'talks', act: 'reject', agents: ['iran'], by: [] }],
  },
]);
